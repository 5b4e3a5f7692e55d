"""The surroundings of a run: environment variables, and which modules a given `python` can be asked for.

In: the path of a `python`. Out: its version, its test modules; `UsageError` (one line) when it cannot serve.
"""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

DEFAULT_MODULES = (
    "test_grammar",
    "test_generators",
    "test_scope",
    "test_exceptions",
    "test_with",
    "test_class",
    "test_dict",
    "test_list",
    "test_unpack",
    "test_listcomps",
    "test_patma",
    "test_except_star",
    "test_keywordonlyarg",
    "test_decorators",
)

PROBE = """
import importlib.util, sys
print("%d.%d" % sys.version_info[:2])
for module in sys.argv[1:]:
    try:
        found = importlib.util.find_spec("test." + module)
    except ImportError:
        found = None
    if found is None:
        print(module)
"""


class UsageError(Exception):
    """What was asked for cannot be run; the message is one line for the user."""


def guest_environment() -> dict[str, str]:
    """None of Python's own switches, so that both sides run alike; a fixed hash seed makes runs repeatable."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0", "NO_COLOR": "1"}


def check_python(python: str, modules: list[str]) -> str:
    """The version (`3.11`) of `python`, after making sure that it runs and has every test module asked for."""
    try:
        probe = subprocess.run(
            [python, "-c", PROBE, *modules], capture_output=True, text=True, env=guest_environment(), timeout=60
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UsageError(f"cannot run {python}: {error}") from None
    if probe.returncode != 0:
        raise UsageError(f"{python} is not a usable CPython: exit status {probe.returncode}")
    version, *missing = probe.stdout.split()
    if missing:
        raise UsageError(f"CPython {version} at {python} has no test.{', test.'.join(missing)}")
    return version
