"""How exceptions with an ``__init__`` of their own are made: arguments that fit or not, odd ``__new__``, builtin bases."""

import sys


class Named(Exception):
    def __init__(self, a, *, b=2):
        self.a = a
        self.b = b


class NewIsFunction(Exception):
    __new__ = lambda cls, *arguments: 5

    def __init__(self):
        print("never")


class NewOfAnother(KeyError):
    __new__ = ValueError.__new__

    def __init__(self, *arguments):
        print("init", arguments, self.args)


class NewIsNoMaker(Exception):
    __new__ = print

    def __init__(self, *arguments):
        print("never")


class Caller(Exception):
    def __init__(self):
        frame = sys._getframe(1)
        super().__init__(frame.f_code.co_name, frame.f_lineno)


class System(OSError):
    def __init__(self, *arguments):
        super().__init__(*arguments)


class Arranged(OSError):
    def __init__(self, number, text):
        self.arranged = text, number


class Group(ExceptionGroup):
    def __init__(self, *arguments):
        print("group", arguments)


class Unfinished(UnicodeDecodeError):
    def __init__(self, *arguments):
        pass


class Both(Named, LookupError):
    pass


class Failing(Exception):
    def __init__(self, value):
        raise TypeError("inside", value)


class Answering(Exception):
    def __init__(self):
        return 1


def attempt(make):
    try:
        made = make()
    except Exception as error:
        lines = []
        entry = error.__traceback__
        while entry is not None:
            lines.append((entry.tb_frame.f_code.co_name, entry.tb_lineno - entry.tb_frame.f_code.co_firstlineno))
            entry = entry.tb_next
        print(type(error).__name__, error.args, lines)
    else:
        print(type(made).__name__, getattr(made, "args", None), repr(made), sorted(getattr(made, "__dict__", ())))


attempt(lambda: Named(1, b=3))
attempt(lambda: Named(*[1], **{"b": 3}))
attempt(lambda: Named())
attempt(lambda: Named(1, c=3))
attempt(lambda: Named(a=1))
attempt(NewIsFunction)
attempt(lambda: NewOfAnother(1, 2))
attempt(lambda: NewIsNoMaker(1))
attempt(Caller)
attempt(lambda: Caller())
attempt(lambda: System(2, "text"))
attempt(lambda: Arranged(2, "text"))
print(Arranged(2, "text").errno, System(2, "text").errno)
attempt(lambda: Group("several", [ValueError(1)]))
attempt(lambda: Group("several", []))
attempt(lambda: Unfinished())
attempt(lambda: Both(1))
attempt(lambda: Failing(1))
attempt(lambda: Answering())
try:
    raise Named(1) from Caller()
except Named as error:
    print(error.args, error.__cause__.args, error.__traceback__.tb_next)
try:
    raise Named
except TypeError as error:
    print(error.args, error.__traceback__.tb_next)
