"""Conformance: CPython's own test modules give the same outcome, test by test, inside each machine as on CPython.

    python -m tests.conformance                                 # the default modules on both machines
    python -m tests.conformance --machine register test_dict    # one module on one machine

Reading guide:

* `guest_runner.py` - the script that runs inside CPython or inside a machine: one JSON line for each test, as it goes.
* `run.py` - starts that script, watches it, and goes on after a test that hangs or kills the process.
* `session.py` - many modules on several machines, CPython's own outcomes kept for reuse.
* `compare.py` - two sets of outcomes and the known differences in; same, different, known and stale out.
* `known_differences.toml` - the differences that cannot be avoided, each with its reason.
* `environment.py` - the default modules, environment variables, and what a given `python` can run.
* `__main__.py` - the command line; `test_conformance.py` - the same under pytest.
* `test_harness.py` - tests of the harness itself, on `broken_machine.py`, CPython with one test spoilt.
"""
