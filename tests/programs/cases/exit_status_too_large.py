# exit: 1
"""An exit code that is no int prints itself on standard error."""

import sys


class Code:
    def __str__(self):
        return "a code object of my own"


print("leaving")
sys.exit(Code())
