"""The suite: one row for each benchmark program, and the words that select rows on the command line.

In: the specification of `-b` (`nbody,fib`, `loops,-sieve`, `-fib`).  Out: rows, each with the program's group, its two
sizes, its script and the output that CPython gives (`benchmarks/programs/`).
Sizes are chosen so that CPython 3.11 spends about 3 ms (fast) and 30 ms (default) in the program's `main`.
"""

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

DIRECTORY = Path(__file__).resolve().parent / "programs"
SIZE_NAMES = ("fast", "default")


class UnknownProgram(ValueError):
    """A name that is neither a program nor a group; the message names the nearest ones."""


@dataclass(frozen=True, slots=True)
class Program:
    """A plain script, run as `python NAME.py SIZE`."""

    name: str
    group: str
    fast: int
    default: int
    description: str

    @property
    def path(self) -> Path:
        """The script."""
        return DIRECTORY / f"{self.name}.py"

    def size(self, size_name: str) -> int:
        """The SIZE argument for `fast` or `default`."""
        sizes = {"fast": self.fast, "default": self.default}
        return sizes[size_name]

    def expected_path(self, size_name: str) -> Path:
        """Where the output for that size is kept."""
        return DIRECTORY / "expected" / f"{self.name}.{size_name}.txt"

    def expected(self, size_name: str) -> str:
        """The exact standard output of the program on CPython for `fast` or `default`."""
        return self.expected_path(size_name).read_text(encoding="utf-8")


PROGRAMS: tuple[Program, ...] = (
    Program("nested_loops", "loops", 66, 160, "integer counters and comparisons in nested loops"),
    Program("mandelbrot", "loops", 42, 130, "a short float loop for each point of a grid"),
    Program("nbody", "loops", 820, 7_600, "float arithmetic on list items: planets attract each other"),
    Program("spectral_norm", "loops", 56, 170, "float loops around a small call: the power method"),
    Program("fannkuch", "loops", 2_400, 19_000, "reversing prefixes of small lists by index"),
    Program("sieve", "loops", 46_000, 430_000, "reads and writes of one long list by index"),
    Program("matrix_product", "loops", 30, 66, "subscripts of subscripts in three nested loops"),
    Program("fib", "calls", 23, 27, "doubly recursive calls with one argument"),
    Program("ackermann", "calls", 1, 9, "deep recursion, calls as arguments of calls"),
    Program("tak", "calls", 17, 21, "recursive calls with three arguments, also through a closure"),
    Program("nqueens", "calls", 8, 10, "backtracking with lists and with bit masks"),
    Program("keyword_arguments", "calls", 700, 7_000, "keywords, defaults, *args and **kwargs"),
    Program("richards", "objects", 900, 10_000, "an operating system's scheduler with tasks as objects"),
    Program("deltablue", "objects", 180, 1_700, "an incremental constraint solver made of small methods"),
    Program("raytrace", "objects", 16, 52, "vectors with operators, spheres, shadows and mirrors"),
    Program("chaos", "objects", 370, 3_400, "the chaos game on splines, with point objects"),
    Program("method_calls", "objects", 810, 7_600, "plain, inherited, super, class, static and special methods"),
    Program("properties_slots", "objects", 660, 6_100, "properties, slots and descriptors"),
    Program("word_count", "containers", 4_400, 42_000, "cutting a text into words and counting them"),
    Program("json_parser", "containers", 64, 600, "recursive descent over the characters of a string"),
    Program("sorting", "containers", 750, 5_900, "quicksort, merge sort, heap sort, and key functions"),
    Program("dictionary_heavy", "containers", 3_300, 32_000, "look-ups, updates and deletions with keys of all kinds"),
    Program("string_building", "containers", 220, 2_100, "concatenation, f-strings, joins and slices"),
    Program("comprehensions", "containers", 4_300, 35_000, "list, set, dictionary and generator comprehensions"),
    Program("generator_pipeline", "generators", 7_600, 68_000, "items that climb through a chain of generators"),
    Program("tree_walk", "generators", 890, 6_500, "recursive generators joined by yield from"),
    Program("cooperative_scheduler", "generators", 910, 9_000, "generators as tasks, resumed by a loop"),
    Program("asyncio_tasks", "generators", 510, 4_700, "tasks, awaits, queues and locks on asyncio's loop"),
    Program("raise_catch", "exceptions", 400, 3_700, "errors raised and caught, near and far, chained and grouped"),
    Program("finally_blocks", "exceptions", 1_500, 14_000, "finally on every way out of a block"),
    Program("context_managers", "exceptions", 440, 4_100, "with statements over classes and generators"),
    Program("dataclass_records", "data", 390, 3_500, "data classes made, compared, ordered and copied"),
    Program("pattern_matching", "data", 32, 300, "formulas and commands taken apart by match"),
)

GROUPS: tuple[str, ...] = tuple(dict.fromkeys(program.group for program in PROGRAMS))


def select(spec: str) -> tuple[Program, ...]:
    """The rows a specification asks for, in the suite's order.

    Names of programs or groups, separated by commas; a leading `-` takes away, whatever the order of the words.  With
    nothing but words that take away, or with no words, the start is the whole suite.  Raises UnknownProgram.
    """
    words = [word.strip() for word in spec.split(",") if word.strip()]
    wanted = [word for word in words if not word.startswith("-")]
    unwanted = [word.removeprefix("-").strip() for word in words if word.startswith("-")]
    included = _named(wanted) if wanted else {program.name for program in PROGRAMS}
    names = included - _named(unwanted)
    return tuple(program for program in PROGRAMS if program.name in names)


def _named(words: list[str]) -> set[str]:
    """The names of the programs that the words stand for."""
    names: set[str] = set()
    for word in words:
        members = {program.name for program in PROGRAMS if word in (program.name, program.group)}
        if not members:
            raise UnknownProgram(_unknown(word))
        names |= members
    return names


def _unknown(word: str) -> str:
    known = [*GROUPS, *(program.name for program in PROGRAMS)]
    near = get_close_matches(word, known, n=3)
    advice = f"did you mean {' or '.join(near)}?" if near else f"groups: {', '.join(GROUPS)}"
    return f"no benchmark program or group is called {word!r}; {advice}"
