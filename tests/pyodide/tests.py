"""Copy CPython's own tests to where 3.14 finds them: pyodide leaves them out, and those of 3.13 stand in.

Usage: python3.13 -m tests.pyodide.tests FOLDER
"""

import shutil
import sys
from pathlib import Path

import test

WANTED = ("*.py", "support/**/*.py", "typinganndata/*.py")


def copy_tests(folder: Path) -> None:
    source = Path(test.__file__).parent
    for file in (file for pattern in WANTED for file in source.glob(pattern)):
        place = folder / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)


if __name__ == "__main__":
    copy_tests(Path(sys.argv[1]))
