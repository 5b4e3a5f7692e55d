"""Where a run without ``-o`` keeps its results: one file in the user's cache folder, which the next such run replaces.

So results are on disk in any case, and ``show`` without a file shows the last run.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.results import ResultsWriter


def last_run_path(variables: Mapping[str, str] = os.environ) -> Path:
    """The file, in ``$XDG_CACHE_HOME`` or ``~/.cache``."""
    cache = variables.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(cache, "twinvm", "last-run.jsonl")


def open_last_run(header: Mapping[str, Any]) -> ResultsWriter:
    """A writer for it; for a file in the folder for temporary files where the cache cannot be written."""
    path = last_run_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix="run-", suffix=".jsonl")
    except OSError:
        descriptor, name = tempfile.mkstemp(prefix="twinvm-run-", suffix=".jsonl")
        path = Path(name)
    os.close(descriptor)
    writer = ResultsWriter(Path(name), header, force=True)
    # Renaming the open file leaves one that another run is still writing alone: it loses its name, not its place.
    os.replace(name, path)
    writer.path = path
    return writer
