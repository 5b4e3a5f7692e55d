"""Translate and verify programs of pysource-codegen, which writes any source CPython compiles; they are never run.

In: how many, and the first seed. Out: what `python -m translator --check` says of them at each level, "" when all is
well.
"""

import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

from pysource_codegen import generate

LEVELS = ("-O0", "-O1", "-O2")
NODES = 400


def write_sources(folder, count, seed):
    """One file for each of `count` programs that compile."""
    for number in range(count):
        text = generate(seed * 1_000_003 + number, node_limit=NODES)
        try:
            with warnings.catch_warnings(action="ignore"):
                compile(text, "<generated>", "exec")
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue  # not every text compiles on every version
        (folder / f"generated_{number}.py").write_text(text)


def check_foreign(count, seed):
    """Translate and verify; the report of the first level that fails, with the files' texts it names."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_sources(folder, count, seed)
        for level in LEVELS:
            command = [sys.executable, "-W", "ignore", "-m", "translator", level, "--check", str(folder)]
            finished = subprocess.run(command, capture_output=True, text=True)
            if finished.returncode != 0:
                texts = [path.read_text() for path in folder.iterdir() if path.name in finished.stdout]
                return "\n".join([level, finished.stdout, finished.stderr, *texts[:3]])
    return ""
