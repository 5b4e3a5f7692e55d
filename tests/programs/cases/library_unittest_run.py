# exit: 1
"""unittest run by the program on itself: passes, failures, errors, skips, sub-tests, expected failures."""

import sys
import unittest


class Sample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass")

    def setUp(self):
        self.addCleanup(print, "cleanup", self._testMethodName)

    def test_a_passes(self):
        with self.assertRaisesRegex(ZeroDivisionError, "division"):
            1 / 0

    def test_b_fails(self):
        self.assertEqual([1, 2], [1, 3])

    def test_c_errors(self):
        {}["key"]

    @unittest.skip("for a reason")
    def test_d_skipped(self):
        pass

    def test_e_subtests(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)

    @unittest.expectedFailure
    def test_f_expected(self):
        self.fail("as expected")

    def test_g_warns(self):
        import warnings

        with self.assertWarns(UserWarning), self.assertLogs("logger") as logs:
            warnings.warn("w")
            import logging

            logging.getLogger("logger").warning("logged %s", 5)
        self.assertEqual(logs.output, ["WARNING:logger:logged 5"])


result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, durations=None).run(unittest.defaultTestLoader.loadTestsFromTestCase(Sample)) if False else None
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Sample)
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures))
for test, text in result.failures + result.errors:
    print(test.id(), text, sep="\n")
sys.exit(not result.wasSuccessful())
