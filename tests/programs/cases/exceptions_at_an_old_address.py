"""A new exception gets its context, though it may lie where one lay that left a guest function before."""

class Oddity:
    @property
    def gone(self):
        raise AttributeError("gone")
    def __iter__(self):
        try:
            yield 1
        finally:
            pass
def after_closing():
    try:
        for each in Oddity():
            1 / 0
    except ZeroDivisionError:
        undefined
def after_hasattr(n):
    try:
        1 / 0
    except ZeroDivisionError:
        for i in range(n): hasattr(Oddity(), "gone")
        Oddity().nothing
def after_default():
    def g():
        return
        yield
    try:
        1/0
    except ZeroDivisionError:
        next(g(), 0)
        next(iter(()))
for f, *a in (after_closing,), (after_hasattr, 1), (after_hasattr, 2), (after_default,):
    try: f(*a)
    except Exception as e: print(f.__name__, type(e), repr(e.__context__))
