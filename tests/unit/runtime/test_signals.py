"""Signals that come at any moment: handlers of the guest find them, and the machine's own work is not torn apart."""

import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform in ("emscripten", "win32"), reason="no timers that signal here")

#: the timers run with the processor's time, so that none ends before the test is where it is to be interrupted
HEAD = """
import signal
class Alarm(Exception): pass
def ring(number, frame): raise Alarm
signal.signal(signal.SIGPROF, ring)
def interrupted(test, times=25):
    outcomes = []
    for i in range(-1, times):
        signal.setitimer(signal.ITIMER_PROF, 0.02 + i * 0.0007 if i >= 0 else 0.2)
        try: outcomes.append(test())
        except BaseException as error: outcomes.append(repr(error))
        finally: signal.setitimer(signal.ITIMER_PROF, 0)
    print(outcomes)
"""
ENDLESS = {
    "a loop of one instruction and a jump": """
def test():
    n = 0
    try:
        while True: n = n + 1
    except Alarm: return "caught"
""",
    "branches in a loop": """
def test():
    n = 0
    try:
        while n >= 0:
            if n > 5: n -= 1
            else: n += 1
    except Alarm: return "caught"
""",
    "a handler right before the loop": """
def test():
    n = 0
    try: ring
    except Alarm: return "wrong handler"
    while True:
        try:
            while True: n = n + 1
        except Alarm: return "caught"
""",
    "calls": """
def f(x): return x
def test():
    try:
        while True: f(1)
    except Alarm: return "caught"
""",
    "exceptions all the time": """
def fail(): raise ValueError
def test():
    try:
        while True:
            try: fail()
            except ValueError: pass
    except Alarm: return "caught"
""",
    "generators": """
def test():
    try:
        for i in (x for x in range(10**9)): pass
    except Alarm: return "caught"
""",
}


@pytest.fixture(params=["stackvm", "regvm"])
def machine(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.mark.parametrize("name", ENDLESS)
def test_an_exception_out_of_a_signal_is_caught_where_it_comes(name: str, machine: str, run_python) -> None:
    run = run_python("-m", machine, "-c", HEAD + ENDLESS[name] + "interrupted(test)")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == repr(["caught"] * 26) + "\n"


def test_the_program_sees_its_own_handlers_and_frames(machine: str, run_python) -> None:
    code = """
import signal, sys
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
def handler(number, frame): seen.append((number, frame.f_code.co_name, frame.f_lineno))
print(signal.signal(signal.SIGPROF, handler), signal.getsignal(signal.SIGPROF) is handler)
seen = []
def wait():
    signal.setitimer(signal.ITIMER_PROF, 0.1)
    while not seen:
        len(seen)
wait()
print(seen[0][0], seen[0][1], seen[0][2] in (9, 10))
print(signal.signal(signal.SIGPROF, signal.SIG_IGN) is handler, signal.getsignal(signal.SIGPROF))
for wrong in ((signal.SIGPROF, None), (12345, handler), (signal.SIGPROF,)):
    try: signal.signal(*wrong)
    except (TypeError, ValueError) as error: print(type(error).__name__, error)
"""
    plain, inside = run_python("-c", code), run_python("-m", machine, "-c", code)
    assert plain.stdout.splitlines()[2].endswith(" wait True")
    assert (inside.returncode, inside.stdout, inside.stderr) == (plain.returncode, plain.stdout, plain.stderr)


def test_waiting_in_native_code_is_interrupted_at_once(machine: str, run_python) -> None:
    code = """
import signal, threading, time
def handler(number, frame): raise KeyError
signal.signal(signal.SIGALRM, handler)
for wait in (lambda: time.sleep(30), threading.Event().wait, lambda: next(map(time.sleep, [30]))):
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    began = time.monotonic()
    try: wait()
    except KeyError: print("interrupted", time.monotonic() - began < 5)
"""
    run = run_python("-m", machine, "-c", code)
    assert (run.returncode, run.stdout, run.stderr) == (0, "interrupted True\n" * 3, "")
