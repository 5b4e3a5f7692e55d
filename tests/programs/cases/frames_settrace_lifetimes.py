"""What the caller keeps during a call stays alive when a debugger takes the frame on and looks at its variables."""

import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "dies")


def trace(frame, event, argument):
    return trace


def debug(frame):
    print(sorted(frame.f_locals))
    frame.f_trace = trace
    sys.settrace(trace)


class Owner:
    def method(self, value):
        del value
        debug(sys._getframe())
        print("in the method")


for _ in range(2):
    Owner().method(*(Noisy("argument"),))
    print("after the method")
    sys.settrace(None)
