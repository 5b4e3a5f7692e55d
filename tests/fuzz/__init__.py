"""Differential fuzzing: generated programs must do the same on CPython and on every machine of ours.

Read `program` (the strategy), which puts together `expressions`, `statements`, `blocks`, `patterns` and `definitions`
over `scope` (names and their kinds) and `choices` (decisions, drawn from Hypothesis). `prelude` and `recording` are
what programs use: noisy values and the log. `machines` runs one program everywhere; `campaign` and `__main__` run many
(`python -m tests.fuzz --programs 20000`); `test_differential` is the share of the default suite.
"""
