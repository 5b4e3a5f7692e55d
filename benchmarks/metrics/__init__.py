"""What a run measures: see ``table.py``, one row a metric (DESIGN section 4 is the contract)."""

from benchmarks.metrics.table import BY_NAME, COUNTS, METRICS, TIMES, Metric

__all__ = ["BY_NAME", "COUNTS", "METRICS", "TIMES", "Metric"]
