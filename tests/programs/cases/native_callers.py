"""Native code between two calls of the program: the frames it shows, the context its exceptions get."""

import abc
import sys
import types
import typing


def caller_names(depth):
    found = []
    frame = sys._getframe(1)
    while frame is not None and len(found) < depth:
        found.append((frame.f_globals["__name__"], frame.f_code.co_name))
        frame = frame.f_back
    return found


class Sized(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        print(*caller_names(4), sys._getframe(1).f_code.co_name, sys._getframe(2).f_code.co_name)
        return True


def ask():
    print(isinstance(3, Sized))


ask()


@typing.runtime_checkable
class Named(typing.Protocol):
    name: str


class Plain:
    name = "plain"


print(isinstance(Plain(), Named), isinstance(3, Named))


def passing():
    """An exception that only passes through native code keeps the context it was given."""
    try:
        raise KeyError("first")
    except KeyError:
        error = ValueError("second")
        try:
            raise error
        finally:
            error.__context__ = None


try:
    raise IndexError("handled")
except IndexError:
    try:
        list(map(lambda _: passing(), [1]))
    except ValueError as error:
        print(repr(error.__context__))
    try:
        list(map(int, ["x"]))
    except ValueError as error:
        print(repr(error.__context__))

frame = sys._getframe()
entry = types.TracebackType(None, frame, 1, 2)
print(entry.tb_frame is frame, entry.tb_lasti, entry.tb_lineno, entry.tb_next)
try:
    raise ValueError("made by hand").with_traceback(entry)
except ValueError as error:
    print(error.__traceback__.tb_next.tb_lineno)


class Method:
    def run(self):
        """Documented."""


print(Method().run.__code__ is Method.run.__code__, type(Method().run.__code__.co_consts))


def keep():
    global kept
    kept = sys._getframe(1)


def returns_early(value):
    keep()
    if value:
        return 1
    return (
        2,
        3,
    )


for value in (0, 1):
    returns_early(value)
    print(kept.f_lineno - returns_early.__code__.co_firstlineno)
