"""What instructions do, on a terminal: shares by kind, and what follows for the times of a run.

The times of a program are taken as *c D* + *W* on both machines: *D* dispatches, *c* for *a dispatch less*, and *W* for
what both do with the same code of ``runtime/``.  Two machines give two equations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from rich.console import Console

from benchmarks.report import figures
from benchmarks.report.summary import ProgramResult
from benchmarks.report.terminal import print_lines, print_titled
from benchmarks.statistics import geometric_mean
from runtime.work import Work

LABELS = {
    Work.CALL: "calls and returns",
    Work.SUSPENSION: "generators and exceptions",
    Work.OPERATION: "operations",
    Work.BRANCH: "branches and loops",
    Work.NAME: "names and cells",
    Work.CARRYING: "carrying values, jumps",
}
LEGEND = (
    "An instruction that is several things counts for the first of them from the top: what computes and branches is an",
    "operation, what looks up and calls is a call. Means of the programs' shares.",
)
TIMES_LEGEND = (
    "a dispatch less: difference of the machines' times / difference of their dispatches; the rest: what remains of",
    "the register machine's time when each of its dispatches takes as long as that; nothing carried: stack/reg. if the",
    "register machine carried no value and never jumped. Means over the programs, of ratios geometric.",
)

Kinds = Mapping[Work, int]  #: dispatches
Counted = Mapping[str, tuple[Kinds, Kinds]]  #: by program: on the stack and on the register machine


def print_mix(counted: Counted, groups: Mapping[str, str], target: Console) -> None:
    """The tables of shares, and the summary."""
    programs = f"{len(counted)} program{'s' if len(counted) != 1 else ''}"
    title = f"Of 100 instructions that the stack machine dispatches: {programs}"
    print_titled(title, ("", "stack", "register", "of the latter"), _kinds(counted), target)
    names = list(dict.fromkeys(groups[name] for name in counted))
    members = [{name: pair for name, pair in counted.items() if groups[name] == group} for group in names]
    rows = [(LABELS[work], *(figures.share(left(each, work)) for each in members)) for work in Work]
    print_titled("Of what the register machine dispatches", ("", *names), rows, target)
    print_lines(target, LEGEND, style="dim")
    print_lines(target, [summary(counted)])


def _kinds(counted: Counted) -> Iterable[Sequence[str]]:
    for work in Work:
        before = mean(counted, lambda stack, register, work=work: stack[work] / _all(stack))
        after = mean(counted, lambda stack, register, work=work: register[work] / _all(stack))
        yield LABELS[work], f"{before * 100:.1f}", f"{after * 100:.1f}", figures.share(left(counted, work))
    together = mean(counted, lambda stack, register: _all(register) / _all(stack))
    yield "together", "100.0", f"{together * 100:.1f}", figures.share(1)


def left(counted: Counted, work: Work) -> float:
    """The share of a kind in what the register machine dispatches."""
    return mean(counted, lambda stack, register: register[work] / _all(register))


def summary(counted: Counted) -> str:
    """What the register machine dispatches less, and what it would if nothing was carried."""
    now = [_all(register) / _all(stack) for stack, register in counted.values()]
    without = [max(_all(register) - register[Work.CARRYING], 1) / _all(stack) for stack, register in counted.values()]
    changes = [figures.change(geometric_mean(each) or 1) for each in (now, without)]
    return "Dispatches, register against stack machine: {}; if it carried no value and never jumped: {}.".format(
        *changes
    )


def mean(counted: Counted, part: Callable[..., float]) -> float:
    """The mean over the programs of ``part(stack, register)``."""
    return fmean(part(*pair) for pair in counted.values())


def _all(kinds: Kinds) -> int:
    return sum(kinds.values())


# -- times ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bound:
    """A program's times, seconds, and dispatches; ``carried`` is the share of carrying in the register machine's."""

    stack: float
    register: float
    stack_dispatches: float
    register_dispatches: float
    carried: float

    @property
    def ratio(self) -> float:
        return self.stack / self.register

    @property
    def dispatch(self) -> float:
        """Seconds for a dispatch less; 0 where fewer dispatches were not measured to be faster."""
        return max((self.stack - self.register) / (self.stack_dispatches - self.register_dispatches), 0)

    @property
    def rest(self) -> float:
        """The share of the register machine's time that is no dispatching."""
        return 1 - self.dispatch * self.register_dispatches / self.register

    @property
    def without_carrying(self) -> float:
        """The ratio if the register machine carried nothing."""
        return self.stack / (self.register - self.dispatch * self.register_dispatches * self.carried)


def bounds(counted: Counted, results: Iterable[ProgramResult]) -> dict[str, tuple[str, Bound]]:
    """By program its group and bound, for those that have all the figures, and dispatches to save."""
    found = {}
    for result in results:
        times = result.seconds("stack"), result.seconds("register")
        dispatches = result.count("stack", "dispatches"), result.count("register", "dispatches")
        match (*times, *dispatches):
            case (float(stack), float(register), before, after) if before and after and before > after:
                if result.name in counted:
                    kinds = counted[result.name][1]
                    carried = kinds[Work.CARRYING] / _all(kinds)
                    found[result.name] = result.group, Bound(stack, register, before, after, carried)
    return found


def print_times(found: Mapping[str, tuple[str, Bound]], circumstances: str, target: Console) -> None:
    """What is possible in the times of a run, by group."""
    groups: dict[str, list[Bound]] = {}
    for group, bound in found.values():
        groups.setdefault(group, []).append(bound)
    groups["all"] = [bound for _, bound in found.values()]
    headings = ("", "time, stack/reg.", "dispatches, stack/reg.", "a dispatch less", "the rest", "nothing carried")
    rows = [(group, *_times(members)) for group, members in groups.items()]
    print_titled(f"What bounds the times of {circumstances}", headings, rows, target)
    print_lines(target, TIMES_LEGEND, style="dim")


def _times(members: Sequence[Bound]) -> Iterable[str]:
    yield f"{geometric_mean([each.ratio for each in members]):.2f}"
    yield f"{geometric_mean([each.stack_dispatches / each.register_dispatches for each in members]):.2f}"
    yield f"{fmean(each.dispatch for each in members) * 1e9:.0f} ns"
    yield figures.share(fmean(each.rest for each in members))
    yield f"{geometric_mean([each.without_carrying for each in members]):.2f}"
