"""``frame.f_locals`` since CPython 3.13: a view that reads and writes the variables (PEP 667)."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from reprlib import recursive_repr
from types import CellType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .frame import Frame

NATIVE = type((lambda: sys._getframe().f_locals)())
EXISTS = NATIVE is not dict  #: whether this CPython has write-through proxies
REMOVES = hasattr(NATIVE, "pop")  #: since 3.14 what is kept beside the variables can go


def pairs(frame: Frame) -> list[tuple[Any, Any]]:
    """The bound variables of a frame and what is kept beside them; a name may come twice (see ``Frame.slots``)."""
    return [*frame.bound(), *(frame.snapshot or {}).items()]


def names(frame: Frame) -> dict[Any, Any]:
    """The same as a dictionary: the first of each name."""
    found: dict[Any, Any] = {}
    for name, value in pairs(frame):
        found.setdefault(name, value)
    return found


class FrameLocalsProxy:
    """The variables of a frame by name; names the code does not have are kept beside them."""

    __slots__ = ("_frame",)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        return NATIVE

    def _slot(self, name: object) -> int:
        """The first slot of a variable, -1 where the code has none of this name."""
        hash(name)  # raises
        variables: tuple[object, ...] = self._frame.guest.variables
        return variables.index(name) if name in variables else -1

    def _is_cell(self, slot: int) -> bool:
        code = self._frame.guest.code
        return self._frame.guest.variables[slot] in (*code.co_cellvars, *code.co_freevars)

    def __getitem__(self, name: Any) -> Any:
        hash(name)  # raises, with fewer words than a dictionary since 3.14
        for each, value in pairs(self._frame):
            if each == name:
                return value
        raise KeyError(f"local variable '{name!r}' is not defined")

    def __setitem__(self, name: Any, value: Any) -> None:
        slot = self._slot(name)
        if slot < 0:
            if self._frame.snapshot is None:
                self._frame.snapshot = {}
            self._frame.snapshot[name] = value
            return
        held = self._frame.fast[self._frame.place(slot)]
        if type(held) is CellType and self._is_cell(slot):
            held.cell_contents = value
        else:
            self._frame.fast[self._frame.place(slot)] = value

    def __delitem__(self, name: Any) -> None:
        if not REMOVES:
            raise TypeError("cannot remove variables from FrameLocalsProxy")
        del self._removable(name)[name]

    if REMOVES:

        def pop(self, *args: Any) -> Any:
            return self._removable(*args[:1]).pop(*args)

    def _removable(self, *wanted: Any) -> dict[Any, Any]:
        """What is kept beside the variables; none of the names may be a variable."""
        if any(self._slot(name) >= 0 for name in wanted):
            raise ValueError("cannot remove local variables from FrameLocalsProxy")
        return self._frame.snapshot or {}

    def __iter__(self) -> Iterator[Any]:
        return iter(self.keys())

    def __reversed__(self) -> list[Any]:
        return self.keys()[::-1]

    def __len__(self) -> int:
        return len(pairs(self._frame))

    def __contains__(self, name: object) -> bool:
        return name in names(self._frame)

    def keys(self) -> list[Any]:
        return [name for name, _ in pairs(self._frame)]

    def values(self) -> list[Any]:
        return [value for _, value in pairs(self._frame)]

    def items(self) -> list[tuple[Any, Any]]:
        return pairs(self._frame)

    def copy(self) -> dict[Any, Any]:
        return names(self._frame)

    def get(self, name: Any, default: Any = None, /) -> Any:
        return names(self._frame).get(name, default)

    def setdefault(self, name: Any, default: Any = None, /) -> Any:
        if name not in self:
            self[name] = default
        return self[name]

    def update(self, other: Any, /) -> None:
        if not isinstance(other, Mapping) and not hasattr(other, "keys"):
            raise TypeError("update() argument must be dict or another FrameLocalsProxy")
        for name in other.keys():  # noqa: SIM118 - any mapping
            self[name] = other[name]

    def __eq__(self, other: object) -> bool:
        if type(other) is FrameLocalsProxy:
            return self._frame is other._frame
        return names(self._frame) == other if isinstance(other, dict) else False

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(f"cannot pickle '{NATIVE.__name__}' object")

    @recursive_repr("{...}")
    def __repr__(self) -> str:
        return repr(names(self._frame))

    def __or__(self, other: Any) -> Any:
        return names(self._frame) | dict(other) if isinstance(other, Mapping) else NotImplemented

    def __ror__(self, other: Any) -> Any:
        return dict(other) | names(self._frame) if isinstance(other, Mapping) else NotImplemented

    def __ior__(self, other: Any) -> Any:
        self.update(other)
        return self


Mapping.register(FrameLocalsProxy)  # for patterns
