"""What is destroyed when the program ends: globals with finalisers, after atexit, before the interpreter goes."""

import atexit


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def at_exit(name):
    print("atexit", name, noisy.name)


def suspended():
    try:
        yield
    finally:
        print("suspended generator closed")


noisy = Noisy("global")
atexit.register(at_exit, "first registered")
atexit.register(at_exit, name="second registered")
unregistered = atexit.register(lambda: print("never"))
atexit.unregister(unregistered)
atexit.register(lambda: 1 / 0) if False else None
generator = suspended()
next(generator)
print("end of module")
