"""``threading.settrace_all_threads`` and ``setprofile_all_threads`` reach the threads that run, and nothing else."""

import sys
import threading


def trace(frame, event, argument):
    if frame.f_code is work.__code__:
        events.append((threading.current_thread().name, event, frame.f_lineno - frame.f_code.co_firstlineno))
    return trace


def profile(frame, event, argument):
    if frame.f_code is called.__code__:
        profiled.append((threading.current_thread().name, event))


def work():
    return called()


def called():
    return 1


def run():
    while True:
        started.wait()
        if threading.current_thread().name == "end":
            return
        seen.append((sys.gettrace() is trace, sys.getprofile() is profile))
        work()
        finished.wait()


events, profiled, seen = [], [], []
started, finished = threading.Barrier(2), threading.Barrier(2)
thread = threading.Thread(target=run, name="other")
thread.start()
for install in (
    lambda: None,
    lambda: threading.settrace_all_threads(trace),
    lambda: threading.settrace_all_threads(None),
    lambda: threading.setprofile_all_threads(profile),
    lambda: threading.setprofile_all_threads(None),
):
    install()
    print(sys.gettrace() is trace, sys.getprofile() is profile)
    work()
    started.wait()
    finished.wait()
    print(seen, events, profiled)
    for each in (seen, events, profiled):
        each.clear()
thread.name = "end"
started.wait()
thread.join()
for function in (sys._settraceallthreads, sys._setprofileallthreads):
    try:
        function()
    except TypeError as error:
        print(error)
