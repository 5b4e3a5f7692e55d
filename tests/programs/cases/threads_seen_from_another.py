# needs: threads
"""What one thread sees of another: its frames and the exception it handles."""

import sys
import threading
import traceback


def outer():
    try:
        raise KeyError("handled")
    except KeyError:
        inner()


def inner():
    entered.set()
    leave.wait()


entered, leave = threading.Event(), threading.Event()
thread = threading.Thread(target=outer, daemon=True)
thread.start()
entered.wait()
frames = sys._current_frames()
print(len(frames), set(frames) == {threading.get_ident(), thread.ident}, frames[threading.get_ident()] is sys._getframe())
names = [each.name for each in traceback.extract_stack(frames[thread.ident])]
print(names[names.index("outer") :][:2], "acquire" in names or "wait" in names)


def error_in(exceptions, ident):
    """The exception alone, which stands in a tuple up to 3.11."""
    found = exceptions[ident]
    return found[1] if isinstance(found, tuple) else found


print([repr(error_in(sys._current_exceptions(), each)) for each in (threading.get_ident(), thread.ident)])
try:
    raise ValueError("here")
except ValueError:
    print([repr(error_in(sys._current_exceptions(), each)) for each in (threading.get_ident(), thread.ident)])
del frames
leave.set()
thread.join()
print(len(sys._current_frames()), len(sys._current_exceptions()))
