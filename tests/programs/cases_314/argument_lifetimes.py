"""Since 3.14 variables and the arguments of native calls die from the last; temporaries as before."""


class Value:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def __add__(self, other):
        return Value(self.name + other.name)


def local(a, b):
    c, d = Value("c"), Value("d")
    return "returned"


def failing(a, b):
    c, d = Value("c"), Value("d")
    raise LookupError("failed")


def yielding(a, b):
    c = Value("c")
    yield 1


print(local(Value("a"), Value("b")))
try:
    failing(Value("a"), Value("b"))
except LookupError as error:
    print(error)
print(*yielding(Value("a"), Value("b")))
dict.get({}, Value("first"), Value("second"))
try:
    len(Value("one"), Value("two"))
except TypeError as error:
    print(error)
Value("left") + Value("right")
print("sum")
[Value("item"), Value("other")]
print("end")
