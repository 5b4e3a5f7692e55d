"""Exception classes: arguments, str and repr, attributes of the built-in ones, own hierarchies, odd instances."""

import errno


class Own(Exception):
    def __init__(self, code, *, detail=None):
        super().__init__(code, detail)
        self.code = code

    def __str__(self):
        return f"own {self.code}"


class NoArgs(Exception):
    pass


class NewReturnsOther(Exception):
    def __new__(cls, *args):
        return ValueError("from new") if args else super().__new__(cls)


class NewReturnsInt(Exception):
    def __new__(cls, *args):
        return 5


class RaisingInit(Exception):
    def __init__(self):
        raise KeyError("in init")


class Meta(type):
    def __instancecheck__(cls, instance):
        print("instancecheck called")
        return True

    def __subclasscheck__(cls, other):
        print("subclasscheck called")
        return True


class Pretender(Exception, metaclass=Meta):
    pass


def attempt(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__} str={str(error)!r} repr={error!r} args={error.args!r}"


def raiser(error):
    def run():
        raise error

    return attempt(run)


for error in (Own(1), Own(2, detail="d"), NoArgs, NoArgs(), NoArgs(1, "x"), KeyError("k"), KeyError(), KeyError("a", "b"),
              NewReturnsOther, NewReturnsOther(1), NewReturnsInt, RaisingInit, Own, OSError(errno.ENOENT, "gone", "file"), OSError(2), StopIteration(5)):
    print(raiser(error))
try:
    raise ValueError
except Pretender:
    print("not reached by instancecheck")
except ValueError:
    print("ValueError, by real type")
print(type(OSError(errno.EEXIST, "x")).__name__, OSError(2, "no", "a", None, "b"), OSError(1, "q").strerror)
try:
    open("/no/such/file")
except OSError as error:
    print(error, error.errno == errno.ENOENT, error.filename)
try:
    import no_such_module_anywhere
except ImportError as error:
    print(error, error.name, error.path, type(error).__name__)
try:
    from os import no_such_name
except ImportError as error:
    print(str(error).split("(")[0], error.name)
try:
    b"\xff".decode()
except UnicodeDecodeError as error:
    print(error, error.start, error.object)
try:
    compile("a b", "<file>", "exec")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset, error.text, error.end_offset)
try:
    compile("if 1:\nx", "f", "exec")
except IndentationError as error:
    print(error)
try:
    None.attribute
except AttributeError as error:
    print(error, error.name, error.obj)
try:
    undefined_name
except NameError as error:
    print(error.name)
error = StopIteration("value", 2)
print(error.value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
print([c.__name__ for c in ModuleNotFoundError.__mro__], issubclass(TimeoutError, OSError), isinstance(KeyError(), LookupError))
e = Exception("x")
e.extra, e.args = 1, ("changed", 2)
print(e, vars(e), e.args)
for bad in (lambda: setattr(e, "__cause__", 5), lambda: setattr(e, "__traceback__", 5), lambda: e.__setstate__(5), lambda: setattr(e, "args", 5)):
    print(attempt(bad))
print(Exception(1) == Exception(1), str(Exception()), str(Exception((1,))), BaseException("b"), Exception([]).__reduce__()[1])
