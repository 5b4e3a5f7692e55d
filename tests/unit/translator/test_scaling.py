"""Translation time grows about linearly with the size of a function."""

from time import process_time
from types import CodeType

import pytest

from stackvm.decode import decode
from translator import translate

STATEMENTS = {
    "straight": "    a = b + c * a\n",
    "branches": "    if a < b: a = g(a, b if c else a)\n    else: b = a and c\n",
    "loops": "    for i in a:\n        try: b += i\n        except E as e: h(e)\n",
}


def microseconds(statement: str, count: int) -> float:
    """Processor time for each CPython instruction."""
    module = compile("def f(a, b, c):\n" + statement * count, "generated", "exec")
    [code] = [each for each in module.co_consts if isinstance(each, CodeType)]
    start = process_time()
    translate(code)
    return 1e6 * (process_time() - start) / len(decode(code).instructions)


@pytest.mark.parametrize("kind", STATEMENTS)
def test_time_is_about_linear(kind: str) -> None:
    """Sixteen times the size may cost up to four times as much an instruction (collector, caches), not sixteen."""
    small = min(microseconds(STATEMENTS[kind], 100) for _ in range(3))
    large = min(microseconds(STATEMENTS[kind], 1600) for _ in range(2))
    assert large < 4 * small
