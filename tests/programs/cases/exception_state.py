"""sys.exc_info, sys.exception, bare raise, __context__ and __traceback__ at each point, in generators too."""

import sys


def now():
    error = sys.exception()
    assert sys.exc_info()[:2] == (type(error) if error else None, error)
    return repr(error)


print("outside", now())
try:
    raise ValueError("one")
except ValueError:
    print("handler", now())
    try:
        print("inner try", now())
        raise KeyError("two")
    except KeyError:
        print("inner handler", now())
    print("back in handler", now())
    try:
        pass
    finally:
        print("finally without error", now())
print("after", now())
try:
    try:
        raise ValueError("three")
    finally:
        print("finally with error", now())
except ValueError:
    pass


def called():
    print("called", now())
    try:
        raise IndexError("inside call")
    except IndexError:
        return now()


try:
    raise TypeError("around")
except TypeError:
    print(called(), now())


def generator():
    print("generator start", now())
    try:
        raise LookupError("in generator")
    except LookupError:
        yield now()
        print("generator again", now())
    yield now()


try:
    raise OSError("caller")
except OSError:
    g = generator()
    print(next(g), now())
print(now())
try:
    raise EOFError("second caller")
except EOFError:
    print(next(g), now())
print(next(g, "end"), now())


def reraise_nothing():
    raise


def reraise():
    reraise_nothing()


try:
    reraise()
except RuntimeError as error:
    print(error)
try:
    try:
        raise ValueError("kept")
    except ValueError:
        reraise()
except ValueError as error:
    names = []
    tb = error.__traceback__
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names, error.__context__)


def chain(error):
    while error:
        yield repr(error), repr(error.__cause__), error.__suppress_context__
        error = error.__cause__ or error.__context__


try:
    try:
        try:
            raise KeyError("root")
        except KeyError:
            raise ValueError("middle")
    except ValueError as middle:
        raise RuntimeError("top") from middle
except RuntimeError as top:
    print(list(chain(top)))
try:
    try:
        raise KeyError
    except KeyError:
        raise ValueError from None
except ValueError as error:
    print(list(chain(error)), repr(error.__context__))
saved = ValueError("raised again")
try:
    try:
        raise saved
    except ValueError:
        try:
            raise KeyError("between")
        except KeyError:
            raise saved
except ValueError as error:
    print(repr(error.__context__), repr(error.__context__ and error.__context__.__context__))
try:
    try:
        raise saved
    except ValueError as same:
        raise same
except ValueError as error:
    print(error is saved, error.__context__ is not error)
with_tb = ValueError("wtb").with_traceback(None)
print(with_tb.__traceback__)
with_tb.__cause__ = KeyError("set by hand")
print(with_tb.__suppress_context__)


class Exit:
    def __enter__(self):
        print("enter", now())

    def __exit__(self, *exc):
        print("exit", now())
        return True


with Exit():
    raise ValueError("in with")
print("after with", now())


def finally_chain():
    try:
        raise ValueError("body")
    finally:
        try:
            raise KeyError("cleanup")
        except KeyError as error:
            print(repr(error.__context__), now())
        print(now())


try:
    finally_chain()
except ValueError as error:
    print(repr(error.__context__))
