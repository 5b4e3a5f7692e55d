"""A small run to report on: three programs, one of which failed, with figures that are easy to check by hand."""

from benchmarks.metrics import COUNTS
from benchmarks.results import Measurement, Run

HEADER = {
    "schema": 1,
    "kind": "run",
    "python": "3.11.7",
    "implementation": "cpython",
    "cpu": "A Processor",
    "date": "2026-01-02T03:04:05+00:00",
    "commit": "0123456789ab",
    "size": "fast",
    "rounds": 2,
    "engine": "loop",
    "pipeline": "O2",
    "programs": {"fib": "calls", "tak": "calls", "sieve": "loops", "nbody": "loops"},
}

# program -> machine -> (every count, seconds of the two rounds)
FIGURES = {
    "fib": {"cpython": (None, (0.1, 0.1)), "stack": (20_000, (4.0, 4.0)), "register": (10_000, (2.0, 2.0))},
    "tak": {"cpython": (None, (0.1, 0.1)), "stack": (1_000, (3.0, 3.0)), "register": (800, (1.5, 1.5))},
    "sieve": {"cpython": (None, (0.1, 0.1)), "stack": (4_000_000, (5.0, 5.0))},
}
FAILURE = Measurement(
    "sieve", "register", "loop", "O2", "dispatches", None, "instructions", "timeout", detail="still running after 60 s"
)


def make_run(scale=1.0, count_scale=1, programs=("fib", "tak", "sieve")):
    measurements = [FAILURE] if "sieve" in programs else []
    for program in programs:
        for machine, (count, seconds) in FIGURES[program].items():
            label = (program, machine, "loop", "O2")
            if count is not None:
                measurements += [Measurement(*label, m.name, count * count_scale, m.unit) for m in COUNTS]
            for number, value in enumerate(seconds, 1):
                measurements.append(Measurement(*label, "seconds", value * scale, "s", round=number))
                if count is not None:
                    measurements.append(Measurement(*label, "translate_seconds", 0.2 * scale, "s", round=number))
    return Run(HEADER, measurements)
