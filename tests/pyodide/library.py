"""Make the standard library that ``python.mjs`` loads: pyodide's own archive, with compiled modules beside the sources.

Usage: python -m tests.pyodide.library SOURCE.zip TARGET.zip FOLDER, with the CPython that will load it.  What
pyodide itself needs to start comes from the archive, everything else from FOLDER, which is shown as a standard
library in its usual place.

Loading sources alone takes two seconds at every start.  WebAssembly has neither socket pairs nor threads: the event
loop gets no pipe to itself, which nobody could write to.
"""

import sys
import time
import zipfile
from importlib import _bootstrap_external as bootstrap  # type: ignore[attr-defined]
from pathlib import Path

SHOWN = "/lib/python3.14"  #: where programs find the folder
ADDED = {
    "asyncio/selector_events.py": b"""

def _without_self_pipe(self):
    self._ssock = self._csock = None


BaseSelectorEventLoop._make_self_pipe = BaseSelectorEventLoop._close_self_pipe = _without_self_pipe
"""
}


def compiled(name: str, source: bytes, date_time: tuple[int, ...]) -> bytes | None:
    """The content of the ``.pyc`` for a module, None for a file that is no Python."""
    try:
        code = compile(source, f"{SHOWN}/{name}", "exec", dont_inherit=True)
    except SyntaxError:
        return None
    modified = int(time.mktime((*date_time, -1, -1, -1)))  # type: ignore[arg-type]
    return bytes(bootstrap._code_to_timestamp_pyc(code, modified, len(source)))


def make_library(source: str, target: str, folder: str) -> None:
    with zipfile.ZipFile(source) as given, zipfile.ZipFile(target, "w") as made:
        for entry in given.infolist():
            content = given.read(entry) + ADDED.get(entry.filename, b"")
            made.writestr(zipfile.ZipInfo(entry.filename, entry.date_time), content)
            if not entry.is_dir():
                place = Path(folder, entry.filename)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
            module = compiled(entry.filename, content, entry.date_time) if entry.filename.endswith(".py") else None
            if module is not None:
                made.writestr(zipfile.ZipInfo(entry.filename + "c", entry.date_time), module)


if __name__ == "__main__":
    make_library(*sys.argv[1:])
