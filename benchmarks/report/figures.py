"""How a figure is written: few digits, the same ones in every report."""

from __future__ import annotations

from benchmarks.statistics import Ratio

MISSING = "-"
STEPS = ((1e9, "G"), (1e6, "M"), (1e3, "k"))


def count(value: float) -> str:
    """1234567 -> 1.23M; up to 9999 in full."""
    if value < 10_000:
        return f"{value:.0f}"
    for size, letter in STEPS:
        if value >= size * 0.9995:
            return f"{_three_digits(value / size)}{letter}"
    return f"{value:.0f}"


def change(ratio: float) -> str:
    """0.653 -> -34.7%"""
    return f"{(ratio - 1) * 100:+.1f}%"


def share(part: float) -> str:
    """0.053 -> 5.3%"""
    return f"{part * 100:.1f}%"


def seconds(value: float) -> str:
    """0.12345 -> 0.123; below a tenth of a second in milliseconds."""
    return f"{_three_digits(value)}" if value >= 0.1 else f"{_three_digits(value * 1000)}ms"


def times(ratio: Ratio) -> str:
    """How many times, without its interval."""
    return _three_digits(ratio.estimate)


def interval(ratio: Ratio) -> str:
    """1.31 [1.28, 1.34]; one sample has no interval."""
    if not ratio.known:
        return f"{ratio.estimate:.2f} [no interval]"
    if ratio.high >= 1000:
        return f"{ratio.estimate:.2f} [unsure]"
    high = f"{ratio.high:.2f}" if ratio.high < 9.995 else f"{ratio.high:.0f}"
    return f"{ratio.estimate:.2f} [{ratio.low:.2f}, {high}]"


def _three_digits(value: float) -> str:
    if value >= 99.95:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 9.995 else f"{value:.2f}"
