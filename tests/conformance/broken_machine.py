"""CPython standing in for a machine that gets one test wrong: for the tests of the harness.

Usage: broken_machine.py HOW TEST SCRIPT [ARG...], where TEST is the end of a test's id and HOW one of:
`fail` (the test fails), `skip` (it is skipped), `hide` (it is not run), `hang` (it never ends), `crash` (the
process dies), `import` (the process dies before any test).
"""

import os
import runpy
import sys
import time
import unittest


def spoil(how, name):
    """Replace `TestCase.run` so that the test `name` goes wrong in the way asked for."""
    run = unittest.TestCase.run

    def spoilt(case, result=None):
        if not case.id().endswith(name):
            return run(case, result)
        if how == "hide":
            return None
        result.startTest(case)
        if how == "crash":
            os._exit(3)
        if how == "hang":
            time.sleep(1000)
        if how == "skip":
            result.addSkip(case, "spoilt")
        if how == "fail":
            result.addFailure(case, (AssertionError, AssertionError("spoilt"), None))
        return result.stopTest(case)

    unittest.TestCase.run = spoilt


def main(how, name, *arguments):
    if how == "import":
        sys.exit("cannot start")
    spoil(how, name)
    sys.argv[:] = arguments
    runpy.run_path(arguments[0], run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])
