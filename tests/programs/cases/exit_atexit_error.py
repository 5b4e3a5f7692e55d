"""An atexit function that fails is reported and the others still run; the status stays."""

import atexit


@atexit.register
def first():
    print("first registered runs last", flush=True)


class Failing:
    def __repr__(self):
        return "Failing()"

    def __call__(self):
        print("failing", flush=True)
        raise ValueError("at exit")


atexit.register(Failing())


@atexit.register
def registers_more():
    print("registers more", flush=True)
    atexit.register(lambda: print("registered at exit", flush=True))


print("main done", flush=True)
