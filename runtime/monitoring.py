"""``sys.monitoring`` for guest code (PEP 669, ``Python/instrumentation.c``), from 3.12 on.

The host keeps the names of tools and knows what is a valid request.  The events that a guest asks for, and its
callbacks, are kept here: the host would report the machine's own code.  While some event is wanted the tracing loop
runs, and ``runtime.monitored`` tells :class:`Monitoring` what frames do.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from operator import index
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .frame import Frame
    from .machine import Machine, Thread

NATIVE: Any = getattr(sys, "monitoring", None)
#: the number of each event that the version has
EVENTS: dict[str, int] = {name: value for name, value in vars(NATIVE.events).items() if value} if NATIVE else {}
TOOLS = range(6)
ALL_EVENTS = 2 * max(EVENTS.values(), default=0) - 1
#: since 3.14 a branch is told as one of two events; who asks for BRANCH asks for both
SIDES = EVENTS.get("BRANCH_LEFT", 0) | EVENTS.get("BRANCH_RIGHT", 0)
FREE_CLEARS = bool(SIDES)  #: whether a tool that is given up loses its callbacks and events
BRANCH = EVENTS.get("BRANCH", 0)
BRANCHING = BRANCH | SIDES
INSTRUCTION = EVENTS.get("INSTRUCTION", 0)
PY_START = EVENTS.get("PY_START", 0)
CALL = EVENTS.get("CALL", 0)
AFTER_NATIVE = EVENTS.get("C_RETURN", 0) | EVENTS.get("C_RAISE", 0)  #: told to who asks for CALL
#: what is told of places in code, and may be switched off for one
LOCAL = sum(
    EVENTS.get(name, 0)
    for name in (
        *("PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "CALL", "LINE", "INSTRUCTION", "JUMP", "STOP_ITERATION"),
        *(("BRANCH_LEFT", "BRANCH_RIGHT") if SIDES else ("BRANCH",)),
    )
)
MISSING = NATIVE and NATIVE.MISSING
NOBODY = [0] * len(TOOLS)


class Monitoring:
    """Who wants to know what of one machine."""

    def __init__(self) -> None:
        self.wanted = [*NOBODY]  #: the events each tool wants of all code
        self.local: dict[int, tuple[CodeType, list[int]]] = {}  #: the same of one code object, by its identity
        self.callbacks: dict[tuple[int, int], Any] = {}  #: by tool and event
        #: places that a tool wants to hear no more of, by the identity of the code: tool, event and offset
        self.disabled: dict[int, tuple[CodeType, set[tuple[int, int, int]]]] = {}
        #: what is being called and is no Python function, and the first argument, by the identity of the calling frame
        self.calls: dict[int, tuple[Any, Any]] = {}
        #: what the end of a delegation is told as, by the identity of the frame
        self.stopped: dict[int, StopIteration] = {}

    @property
    def active(self) -> bool:
        """Whether any tool wants any event."""
        return any(self.wanted) or any(any(each) for _, each in self.local.values())

    def wants(self, code: CodeType) -> Iterable[int]:
        """What each tool wants of ``code``."""
        local = self.local.get(id(code))
        return self.wanted if local is None else map(int.__or__, self.wanted, local[1])

    def instruments(self, code: CodeType, events: int) -> bool:
        """Whether some tool wants one of ``events`` of ``code``: CPython does a few things otherwise in that case."""
        return any(wanted & events for wanted in self.wants(code))

    def tell(self, thread: Thread, frame: Frame, name: str, offset: int, *arguments: Any) -> None:
        """Call who wants this event of ``frame``'s code; ``arguments`` follow the code object."""
        event = EVENTS.get(name, 0)
        if thread.reporting or not event:
            return
        code = frame.guest.code
        quiet = self.disabled.get(id(code), (code, ()))[1]
        for tool, wanted in enumerate(self.wants(code)):
            callback = self.callbacks.get((tool, event))
            asked = CALL if event & AFTER_NATIVE else event
            if callback is not None and wanted & asked and (tool, asked, offset) not in quiet:
                thread.reporting = "monitoring"
                try:
                    answer = callback(code, *arguments)
                finally:
                    thread.reporting = ""
                if answer is NATIVE.DISABLE:
                    self._disable(code, tool, name, offset)

    def _disable(self, code: CodeType, tool: int, name: str, offset: int) -> None:
        event = EVENTS[name]
        if not event & LOCAL:
            del self.callbacks[tool, event]
            raise ValueError(f"Cannot disable {name} events. Callback removed.")
        self.disabled.setdefault(id(code), (code, set()))[1].add((tool, event, offset))

    def forget(self) -> None:
        """What tools want has changed: places switched off for what they no longer want there are no longer so."""
        if not self.active:
            self.calls.clear()
            self.stopped.clear()
        for code, places in self.disabled.values():
            wants = [*self.wants(code)]
            places -= {place for place in places if not wants[place[0]] & place[1]}

    def clear(self, tool: int) -> None:
        """``tool`` has no callbacks and wants nothing."""
        self.callbacks = {key: each for key, each in self.callbacks.items() if key[0] != tool}
        for each in (self.wanted, *(each for _, each in self.local.values())):
            each[tool] = 0


# -- the functions of sys.monitoring -----------------------------------------------------------------------------------


def _events(given: Any) -> int | None:
    """The set of events that ``given`` stands for; None if the host has something to say against it."""
    wanted = index(given)
    if not 0 <= wanted <= ALL_EVENTS:
        return None
    if wanted & AFTER_NATIVE:
        if wanted & (AFTER_NATIVE | CALL) != AFTER_NATIVE | CALL:
            return None
        wanted &= ~AFTER_NATIVE
    if SIDES and wanted & BRANCH:
        wanted = wanted & ~BRANCH | SIDES
    return wanted


def set_events(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    try:
        tool, given = args
        wanted = None if kwargs or NATIVE.get_tool(tool) is None else _events(given)
    except (TypeError, ValueError):
        wanted = None
    if wanted is None:
        return NATIVE.set_events(*args, **kwargs)  # raises
    machine.monitoring.wanted[index(tool)] = wanted
    machine.monitor()
    return None


def get_events(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    NATIVE.get_events(*args, **kwargs)  # raises
    return machine.monitoring.wanted[index(args[0])]


def set_local_events(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    if len(args) != 3 or type(args[1]) is not CodeType:
        return NATIVE.set_local_events(*args, **kwargs)  # raises
    tool, code, given = args
    probe = compile("", "", "exec")
    NATIVE.set_local_events(tool, probe, given, **kwargs)  # raises
    NATIVE.set_local_events(tool, probe, 0)
    local = machine.monitoring.local
    local.setdefault(id(code), (code, [*NOBODY]))[1][index(tool)] = _events(given) or 0
    if local[id(code)][1] == NOBODY:
        del local[id(code)]
    machine.monitor()
    return None


def get_local_events(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    NATIVE.get_local_events(*args, **kwargs)  # raises
    local = machine.monitoring.local.get(id(args[1]))
    return 0 if local is None else local[1][index(args[0])]


def register_callback(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    before = NATIVE.register_callback(*args, **kwargs)
    tool, event, callback = args
    callbacks = machine.monitoring.callbacks
    for each in EVENTS.values():
        if each == index(event) or (index(event) == BRANCH and each & SIDES):
            callbacks.pop((index(tool), each), None)
            if callback is not None:
                callbacks[index(tool), each] = callback
    return before


def restart_events(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    NATIVE.restart_events(*args, **kwargs)
    machine.monitoring.disabled.clear()


def free_tool_id(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    NATIVE.free_tool_id(*args, **kwargs)
    if FREE_CLEARS:
        machine.monitoring.clear(index(args[0]))
        machine.monitor()


def clear_tool_id(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    NATIVE.clear_tool_id(*args, **kwargs)
    machine.monitoring.clear(index(args[0]))
    machine.monitor()


def all_events(machine: Machine, thread: Thread, frame: Frame, args: list[Any], kwargs: dict[str, Any]) -> Any:
    NATIVE._all_events(*args, **kwargs)  # raises
    tools = {
        name: sum(1 << tool for tool in TOOLS if machine.monitoring.wanted[tool] & event)
        for name, event in sorted(EVENTS.items(), key=lambda item: item[1])
    }
    return {name: each for name, each in tools.items() if each}


#: builtin functions -> what answers them for the guest
FUNCTIONS = {
    getattr(NATIVE, name): function
    for name, function in {
        "set_events": set_events,
        "get_events": get_events,
        "set_local_events": set_local_events,
        "get_local_events": get_local_events,
        "register_callback": register_callback,
        "restart_events": restart_events,
        "free_tool_id": free_tool_id,
        "clear_tool_id": clear_tool_id,
        "_all_events": all_events,
    }.items()
    if hasattr(NATIVE, name)
}
