# exit: 1
"""A syntax error in an imported file: the import's frames, the line and the caret."""

import sys

print(sys.argv[0])


def load():
    import package_x.bad_syntax


load()
