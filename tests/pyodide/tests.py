"""Copy CPython's own tests to where 3.14 finds them: pyodide leaves them out, and those of another version stand in.

Usage: python -m tests.pyodide.tests FOLDER, with the CPython whose tests they are, best 3.13. One that was installed
without its tests copies nothing.
"""

import importlib.util
import shutil
import sys
from pathlib import Path

WANTED = ("*.py", "support/**/*.py", "typinganndata/*.py")


def copy_tests(folder: Path) -> None:
    found = importlib.util.find_spec("test.test_with")
    if found is None or found.origin is None:
        return
    source = Path(found.origin).parent
    for file in (file for pattern in WANTED for file in source.glob(pattern)):
        place = folder / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)


if __name__ == "__main__":
    copy_tests(Path(sys.argv[1]))
