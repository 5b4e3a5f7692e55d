# exit: 1
"""3.13's traceback texts: attribute hints on shadowing, keyword hints, PythonFinalizationError, except* restrictions."""

import traceback


def wrong_keyword(*, first_argument, second=1):
    return first_argument


def star_flow():
    for bad in ("try: pass\nexcept* E: return\n", "for x in y:\n try: pass\n except* E: break\n"):
        try:
            compile(f"def f():\n " + bad.replace("\n", "\n "), "<s>", "exec")
        except SyntaxError as error:
            print(error.msg)


for call in (lambda: wrong_keyword(first_argumnt=1), lambda: max([1], kye=len), lambda: "a".split(maxslit=1), lambda: [].append.nothing, lambda: print(Ture)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error, *traceback.format_exception_only(error)[-1:])
star_flow()
print(PythonFinalizationError.__mro__[1].__name__, ExceptionGroup("g", [ValueError()]).split(ValueError)[1])


class Meta(type):
    def __repr__(cls):
        return "a class by Meta"


class Odd(Exception, metaclass=Meta):
    def __str__(self):
        raise RuntimeError("str fails")


try:
    raise Odd
except Odd:
    traceback.print_exc()


def lazy():
    try:
        raise KeyError("first")
    finally:
        with open("/dev/null") as f:
            f.nothing_here


lazy()
