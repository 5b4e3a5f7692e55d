"""Ratios and intervals against values worked out by hand (and with a table of Student's t)."""

import math

import pytest

from benchmarks.statistics import (
    Ratio,
    combined_ratio,
    geometric_mean,
    paired_ratio,
    t_quantile,
    unpaired_ratio,
)

E = math.e


def test_geometric_mean():
    assert geometric_mean([2, 8]) == pytest.approx(4)
    assert geometric_mean([0.5, 2]) == pytest.approx(1)


@pytest.mark.parametrize("values", [[], [1, 0], [1, -2]])
def test_geometric_mean_of_what_has_none(values):
    assert geometric_mean(values) is None


def test_paired_ratio_by_hand():
    # Logarithms of the ratios: 1, 2, 3. Mean 2, deviation 1, error 1/sqrt(3), t(2) = 4.303: reach 2.48434.
    ratio = paired_ratio([E, E**2, E**3], [1, 1, 1])
    assert ratio.estimate == pytest.approx(E**2)
    assert ratio.degrees == 2
    assert math.log(ratio.low) == pytest.approx(2 - 2.48434, abs=1e-4)
    assert math.log(ratio.high) == pytest.approx(2 + 2.48434, abs=1e-4)
    assert not ratio.excludes_one()


def test_what_disturbs_both_of_a_pair_cancels():
    ratio = paired_ratio([3, 6, 30], [2, 4, 20])
    assert ratio.estimate == pytest.approx(1.5)
    assert ratio.low == pytest.approx(1.5) and ratio.high == pytest.approx(1.5)
    assert ratio.excludes_one()


def test_one_sample_has_no_interval():
    ratio = paired_ratio([3], [2])
    assert ratio.estimate == pytest.approx(1.5)
    assert not ratio.known
    assert (ratio.low, ratio.high) == (0, math.inf)
    assert not ratio.excludes_one()


def test_no_samples_no_ratio():
    assert paired_ratio([], []) is None
    assert unpaired_ratio([1], []) is None
    assert combined_ratio([]) is None


def test_pairs_must_be_pairs():
    with pytest.raises(ValueError):
        paired_ratio([1, 2], [1])


def test_unpaired_ratio_by_hand():
    # ln: (0, 2) mean 1, variance 2, error 1; (0, 0.2) mean 0.1, variance 0.02, error 0.1.
    # Error of the difference sqrt(1.01); degrees 1.01**2 / (1 + 0.0001) = 1.02.
    ratio = unpaired_ratio([1, E**2], [1, E**0.2])
    assert math.log(ratio.estimate) == pytest.approx(0.9)
    assert ratio.log_error == pytest.approx(math.sqrt(1.01))
    assert ratio.degrees == pytest.approx(1.0201 / 1.0001)


def test_combined_ratio_by_hand():
    # Two programs with errors 0.3 and 0.4, four degrees each: error sqrt(0.09 + 0.16) / 2 = 0.25,
    # degrees 0.0625**2 / (0.15**4 / 4 + 0.2**4 / 4) = 7.4184.
    ratio = combined_ratio([Ratio(2, 0.3, 4), Ratio(8, 0.4, 4)])
    assert ratio.estimate == pytest.approx(4)
    assert ratio.log_error == pytest.approx(0.25)
    assert ratio.degrees == pytest.approx(7.4184, abs=1e-4)


def test_combined_ratio_of_a_program_without_interval_has_none():
    assert not combined_ratio([Ratio(2, 0.3, 4), Ratio(8, math.inf, 0)]).known


def test_combined_ratio_without_noise():
    ratio = combined_ratio([Ratio(2, 0.0, 4), Ratio(8, 0.0, 3)])
    assert ratio.low == ratio.high == pytest.approx(4)


@pytest.mark.parametrize(
    ("degrees", "quantile"),
    [(0, 12.706), (1, 12.706), (4, 2.776), (4.9, 2.776), (30, 2.042), (60, 2.000), (1e6, 1.960)],
)
def test_student_t(degrees, quantile):
    assert t_quantile(degrees) == pytest.approx(quantile, abs=2e-3)
