"""sys.exit in every form, seen from outside: each snippet runs in a program of its own by the same interpreter's rules."""

import sys

for argument in ((), (0,), (3,), (None,), ("message",), (True,), ([1, 2],), (1.5,), (256 + 7,)):
    try:
        sys.exit(*argument)
    except SystemExit as error:
        print(argument, error.code, error.args, str(error))
try:
    try:
        raise SystemExit("from handler")
    finally:
        print("finally runs")
except BaseException as error:
    print(type(error).__name__, error)
for form in ("exit()", "quit(4)", "raise SystemExit", "raise SystemExit(5, 6)"):
    try:
        exec(form)
    except SystemExit as error:
        print(form, repr(error.code))
    if sys.stdin.closed:
        sys.stdin = open(0, closefd=False)


def generator():
    try:
        yield
    except SystemExit:
        print("generator saw it")
        raise


g = generator()
next(g)
try:
    g.throw(SystemExit(9))
except SystemExit as error:
    print(error.code)
