"""Run a test module with unittest and write each outcome down at once. Executed by CPython and by the machines.

Usage: guest_runner.py RESULTS MODULE [SKIPPED]

In: a module name such as `test.test_grammar`; SKIPPED names a file with one test id a line, which are not run.
Out: RESULTS, JSON lines: `{"start": ID}` before a test, `{"id": ID, "outcome": O, "subtests": N, "detail": TEXT}`
after it, `{"end": true}` at the end. A start without an outcome is the test that hung or killed the process.
Imports only what unittest needs: whatever runs here is interpreted by the machine under test.
"""

import json
import signal
import sys
import unittest
import warnings

# A test takes the worst of what its parts (set-up, sub-tests, clean-ups) reported.
SEVERITY = ("passed", "skipped", "expected failure", "unexpected success", "failed", "error")


class OutcomeWriter(unittest.TestResult):
    """A unittest result that writes one line for each test and flushes it."""

    def __init__(self, stream):
        super().__init__()
        self.stream = stream
        self.seen = {}
        self.begin(None)

    def begin(self, identity):
        self.identity, self.outcome, self.subtests, self.detail = identity, "passed", 0, ""

    def write(self, **entry):
        self.stream.write(json.dumps(entry) + "\n")
        self.stream.flush()

    def numbered(self, test):
        """Two tests may share an id: the second is `ID #2`."""
        identity = test.id()
        count = self.seen[identity] = self.seen.get(identity, 0) + 1
        return identity if count == 1 else f"{identity} #{count}"

    def startTest(self, test):
        super().startTest(test)
        self.begin(self.numbered(test))
        self.write(start=self.identity)

    def stopTest(self, test):
        super().stopTest(test)
        self.finish()

    def finish(self):
        self.write(id=self.identity, outcome=self.outcome, subtests=self.subtests, detail=self.detail)
        self.begin(None)

    def record(self, test, outcome, detail=""):
        """Failures outside any test (`setUpClass`, `setUpModule`) come as a pseudo test without startTest."""
        alone = self.identity is None
        if alone:
            self.begin(self.numbered(test))
        if SEVERITY.index(outcome) > SEVERITY.index(self.outcome):
            self.outcome, self.detail = outcome, detail
        if alone:
            self.finish()

    def addFailure(self, test, err):
        self.record(test, "failed", self._exc_info_to_string(err, test))

    def addError(self, test, err):
        self.record(test, "error", self._exc_info_to_string(err, test))

    def addSkip(self, test, reason):
        self.record(test, "skipped", reason)

    def addExpectedFailure(self, test, err):
        self.record(test, "expected failure")

    def addUnexpectedSuccess(self, test):
        self.record(test, "unexpected success")

    def addSubTest(self, test, subtest, err):
        self.subtests += 1
        if err is not None:
            outcome = "failed" if issubclass(err[0], test.failureException) else "error"
            self.record(test, outcome, f"{subtest}\n{self._exc_info_to_string(err, test)}")


def without(suite, skipped, seen):
    """The same suite, its classes still in order, without the tests whose (numbered) ids are in `skipped`."""
    kept = []
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            kept.append(without(part, skipped, seen))
            continue
        identity = part.id()
        count = seen[identity] = seen.get(identity, 0) + 1
        if (identity if count == 1 else f"{identity} #{count}") not in skipped:
            kept.append(part)
    return type(suite)(kept)


def main(results, module, skipped_file=None):
    # The folder of this script must not shadow a module that a test imports.
    del sys.path[0]
    sys.argv[1:] = []
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as a process in the background finds it
        signal.signal(signal.SIGINT, signal.default_int_handler)
    skipped = set()
    if skipped_file is not None:
        with open(skipped_file, encoding="utf-8") as lines:
            skipped.update(line.rstrip("\n") for line in lines)
    with open(results, "a", encoding="utf-8") as stream, warnings.catch_warnings():
        warnings.simplefilter("default")
        writer = OutcomeWriter(stream)
        suite = unittest.defaultTestLoader.loadTestsFromName(module)
        without(suite, skipped, {}).run(writer)
        writer.write(end=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
