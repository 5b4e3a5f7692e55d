# args: --count 3 input.txt extra
"""doctest on the program's own functions, argparse and logging with guest handlers."""

import argparse
import doctest
import logging
import sys


def double(x):
    """Doubles.

    >>> double(2)
    4
    >>> double("ab")
    'abab'
    >>> double(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> for i in range(2):
    ...     print(double(i))
    0
    2
    >>> double(5)
    11
    """
    return x * 2


class Handler(logging.Handler):
    def emit(self, record):
        print("handler", record.levelname, record.funcName, record.lineno, self.format(record).split("\n")[-1])


def logs():
    logger = logging.getLogger("guest")
    logger.propagate = False
    logger.addHandler(Handler())
    logger.setLevel("INFO")
    logger.debug("not shown")
    logger.info("hello %s", "there")
    try:
        1 / 0
    except ZeroDivisionError:
        logger.exception("failed")


failures = doctest.DocTestRunner(verbose=False)
for test in doctest.DocTestFinder().find(double, "double", globs={"double": double}):
    print(failures.run(test, out=lambda text: print(text.replace(__file__, "FILE"), end="")))
parser = argparse.ArgumentParser(prog="prog", exit_on_error=False)
parser.add_argument("--count", type=lambda text: int(text) + 1, default=0, help="how many")
parser.add_argument("files", nargs="+")
namespace = parser.parse_args()
print(namespace.count, namespace.files)
try:
    parser.parse_args(["--count", "x", "f"])
except argparse.ArgumentError as error:
    print(error)
logs()
try:
    parser.parse_args([])
except (SystemExit, argparse.ArgumentError) as error:
    print(type(error).__name__)
