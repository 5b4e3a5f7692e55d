"""try/except/else/finally with return, break, continue and raise in each part; what wins and in which order."""

log = []


def note(x):
    log.append(x)
    return x


def returns(where, fail):
    try:
        note("try")
        if fail:
            raise ValueError
        if where == "try":
            return note("from try")
    except ValueError:
        note("except")
        if where == "except":
            return note("from except")
    else:
        note("else")
        if where == "else":
            return note("from else")
    finally:
        note("finally")
        if where == "finally":
            return note("from finally")
    return "end"


for where in ("try", "except", "else", "finally", "none"):
    for fail in (False, True):
        print(where, fail, returns(where, fail), log)
        log.clear()


def overridden():
    x = "returned value"
    try:
        return x
    finally:
        x = "changed later"


def swallowed():
    try:
        raise KeyError
    finally:
        return "swallowed"


def replaced():
    try:
        try:
            raise KeyError("first")
        finally:
            raise IndexError("second")
    except IndexError as error:
        return repr(error), repr(error.__context__)


print(overridden(), swallowed(), replaced())


def loops():
    result = []
    for i in range(6):
        try:
            if i == 1:
                continue
            if i == 4:
                break
            if i == 2:
                raise ValueError(i)
            result.append(i)
        except ValueError:
            result.append("caught")
            continue
        else:
            result.append("else")
        finally:
            result.append(f"f{i}")
    else:
        result.append("no break")
    return result


def break_in_finally():
    for i in range(3):
        try:
            raise KeyError
        finally:
            break
    return i


def continue_in_finally():
    seen = []
    while len(seen) < 3:
        try:
            raise KeyError
        finally:
            seen.append(len(seen))
            continue
    return seen


def nested_finally():
    for i in range(2):
        try:
            try:
                return note(("inner", i))
            finally:
                note("f1")
                if i == 0:
                    continue
        finally:
            note("f2")


print(loops(), break_in_finally(), continue_in_finally(), nested_finally(), log)


def selecting(error):
    try:
        raise error
    except (KeyError, IndexError) as e:
        return "lookup", type(e).__name__
    except note(ArithmeticError):
        return "arithmetic"
    except BaseException:
        return "base"


log.clear()
print(selecting(KeyError()), selecting(ZeroDivisionError()), selecting(GeneratorExit()), selecting(SystemExit()), log)


def bad_clause(clause):
    try:
        try:
            raise ValueError("original")
        except clause:
            return "matched"
    except TypeError as error:
        return str(error), repr(error.__context__)


print(bad_clause(5), bad_clause((KeyError, "x")), bad_clause(()) if False else "", bad_clause((KeyError, (ValueError,))) if False else "")


def name_deleted():
    e = "before"
    try:
        raise ValueError("v")
    except ValueError as e:
        kept = e
    try:
        return e
    except UnboundLocalError:
        return "e is unbound", kept.args


def name_deleted_by_hand():
    try:
        raise ValueError
    except ValueError as e:
        del e
    return "fine"


def name_rebound():
    try:
        raise ValueError
    except ValueError as e:
        e = "rebound"
    return "e" in locals()


print(name_deleted(), name_deleted_by_hand(), name_rebound())


def try_in_handlers():
    try:
        raise KeyError("a")
    except KeyError as a:
        try:
            raise IndexError("b")
        except IndexError as b:
            try:
                raise
            except LookupError as c:
                return a is b, b is c, repr(c.__context__)


print(try_in_handlers())
for cls in ("class Raises(Exception): pass", "raise 5", "raise int", "raise None", "raise ValueError from 5", "raise Exception, 'old'", "raise"):
    try:
        exec(cls)
    except (TypeError, RuntimeError, SyntaxError) as error:
        print(cls, "->", type(error).__name__, error.args[0])
