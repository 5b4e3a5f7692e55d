"""ExceptionGroup and except*: splitting, nesting, raising inside clauses, naked exceptions, else and finally."""


def show(group, indent=""):
    if isinstance(group, BaseExceptionGroup):
        print(f"{indent}{type(group).__name__} {group.message!r}")
        for error in group.exceptions:
            show(error, indent + "  ")
    else:
        print(f"{indent}{group!r}")


def handle(error):
    try:
        try:
            raise error
        except* ValueError as values:
            print("values", values.exceptions, values.message)
        except* (KeyError, IndexError) as lookups:
            print("lookups", lookups.exceptions)
            raise RuntimeError("from handler")
        except* TypeError:
            print("types")
            raise
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as left:
        show(left)
        print("context", repr(left.__context__), "cause", left.__cause__)


handle(ExceptionGroup("all handled", [ValueError(1), ValueError(2)]))
handle(ExceptionGroup("mixed", [ValueError(1), KeyError("k"), TypeError("t"), OSError("o")]))
handle(ExceptionGroup("nested", [ExceptionGroup("in", [ValueError("deep"), TypeError("deep t")]), IndexError("i")]))
handle(ValueError("naked"))
handle(OSError("naked unhandled"))
handle(BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError("with it")]))


def quiet():
    try:
        pass
    except* ValueError:
        print("never")
    else:
        return "else value"
    finally:
        print("quiet finally")


print(quiet())


def in_loop():
    seen = []
    for i in range(3):
        try:
            if i:
                raise ExceptionGroup("loop", [ValueError(i), KeyError(i)])
        except* ValueError as group:
            seen.append(group.exceptions[0].args[0])
        except* KeyError as group:
            for error in group.exceptions:
                seen.append(error.args[0] * 10)
    try:
        group
    except UnboundLocalError:
        seen.append("unbound")
    return seen


print(in_loop())
group = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [KeyError(2), ValueError(3)])])
match_, rest = group.split(ValueError)
show(match_)
show(rest)
show(group.subgroup(lambda e: isinstance(e, KeyError)))
print(group.split(OSError)[0], group.subgroup(ExceptionGroup) is group, group.derive([ValueError(9)]))


class Own(ExceptionGroup):
    def derive(self, excs):
        return Own(self.message + "'", excs)


try:
    raise Own("own", [ValueError(1), TypeError(2)])
except* ValueError as own:
    print(type(own).__name__, own)
except* TypeError as own:
    print(type(own).__name__, own.message)
for bad in (
    lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [5]), lambda: ExceptionGroup("m", [KeyboardInterrupt()]),
    lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("m", 5),
):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(type(BaseExceptionGroup("all ordinary", [ValueError()])).__name__)
for clause in (ExceptionGroup, 5, (ValueError, ExceptionGroup)):
    try:
        try:
            raise ValueError("v")
        except* clause:
            pass
    except TypeError as error:
        print(error)
try:
    try:
        raise ExceptionGroup("reraised", [ValueError("a"), TypeError("b")])
    except* ValueError as caught:
        raise caught
    except* TypeError:
        raise
except ExceptionGroup as error:
    show(error)
error = ValueError("noted")
error.add_note("first note")
error.add_note("second")
print(error.__notes__)
try:
    error.add_note(5)
except TypeError as bad:
    print(bad)


try:
    undefined
except* NameError as group:  # the group around a naked exception
    print(group.__traceback__ is None, [each.__traceback__.tb_lineno for each in group.exceptions])
