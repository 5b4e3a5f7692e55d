"""Ratios with a confidence interval, and geometric means.

In: samples of time, in pairs (one of each machine from the same round) or not.  Out: a ``Ratio``, its estimate and
its 95% interval.  Times are compared by ratio, and ratios are averaged geometrically (Fleming and Wallace, "How
not to lie with statistics", CACM 1986), so everything here happens on logarithms:

* paired: d_k = ln(a_k / b_k) for each round k; estimate exp(mean d), interval exp(mean d +- t * s / sqrt(n)),
  Student's t with n - 1 degrees of freedom.  What disturbs a whole round disturbs both and cancels.
* unpaired: Welch's interval on the difference of the mean logarithms.
* combined over programs: the geometric mean of the estimates, its error from the programs' errors, degrees of
  freedom by Welch-Satterthwaite.  The interval says how well *these* programs were measured; it does not say how
  another set of programs would come out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, variance

T_975 = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
    2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
"""Student's t, two-sided 95%, for 1 to 30 degrees of freedom."""

Z_975 = 1.959964


@dataclass(frozen=True, slots=True)
class Ratio:
    """An estimated ratio.  ``log_error`` is the standard error of its logarithm, inf for a single sample."""

    estimate: float
    log_error: float
    degrees: float

    @property
    def low(self) -> float:
        return self.estimate * math.exp(-self._reach())

    @property
    def high(self) -> float:
        return self.estimate * math.exp(self._reach()) if self.known else math.inf

    @property
    def known(self) -> bool:
        """Is there an interval at all?"""
        return math.isfinite(self.log_error)

    def excludes_one(self) -> bool:
        return self.low > 1 or self.high < 1

    def _reach(self) -> float:
        return t_quantile(self.degrees) * self.log_error if self.known else math.inf


def t_quantile(degrees: float) -> float:
    """Student's t at 97.5%.  A broken number of degrees is rounded down, which makes intervals wider, not narrower."""
    whole = max(1, math.floor(degrees + 1e-9))
    if whole <= len(T_975):
        return T_975[whole - 1]
    return Z_975 + (Z_975**3 + Z_975) / (4 * whole)


def geometric_mean(values: Sequence[float]) -> float | None:
    """The geometric mean; None when there is no value, or one that is not positive."""
    if not values or min(values) <= 0:
        return None
    return math.exp(fmean(map(math.log, values)))


def paired_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> Ratio | None:
    """The ratio of two machines whose samples at one index come from the same round."""
    logs = [math.log(a / b) for a, b in zip(numerators, denominators, strict=True) if a > 0 and b > 0]
    if not logs:
        return None
    return Ratio(math.exp(fmean(logs)), _mean_error(logs), len(logs) - 1)


def unpaired_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> Ratio | None:
    """The ratio of two sets of samples that have nothing to do with each other (two runs)."""
    above = [math.log(value) for value in numerators if value > 0]
    below = [math.log(value) for value in denominators if value > 0]
    if not above or not below:
        return None
    parts = [(_mean_error(above), len(above) - 1), (_mean_error(below), len(below) - 1)]
    return Ratio(math.exp(fmean(above) - fmean(below)), *_joined_error(parts))


def combined_ratio(ratios: Sequence[Ratio]) -> Ratio | None:
    """The geometric mean of the ratios of several programs."""
    estimate = geometric_mean([ratio.estimate for ratio in ratios])
    if estimate is None:
        return None
    parts = [(ratio.log_error / len(ratios), ratio.degrees) for ratio in ratios]
    return Ratio(estimate, *_joined_error(parts))


def _mean_error(logs: Sequence[float]) -> float:
    return math.sqrt(variance(logs) / len(logs)) if len(logs) > 1 else math.inf


def _joined_error(parts: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The error of a sum of independent parts (error, degrees) and its degrees of freedom (Welch-Satterthwaite)."""
    total = sum(error**2 for error, _ in parts)
    if not math.isfinite(total):
        return math.inf, 0
    spread = sum(error**4 / degrees for error, degrees in parts)
    return math.sqrt(total), total**2 / spread if spread else min(degrees for _, degrees in parts)
