"""Binary, reflected, in-place, unary and comparison methods, NotImplemented and subclasses going first."""

import operator

BINARY = "add sub mul truediv floordiv mod pow matmul lshift rshift and or xor".split()
SYMBOLS = "+ - * / // % ** @ << >> & | ^".split()


def answering(kind, name):
    def method(self, other):
        return f"{type(self).__name__}.__{kind}{name}__({other!r})"

    return method


class Full:
    def __repr__(self):
        return type(self).__name__


for name in BINARY:
    setattr(Full, f"__{name}__", answering("", name))
    setattr(Full, f"__r{name}__", answering("r", name))


class Sub(Full):
    def __radd__(self, other):
        return f"subclass first({other!r})"


class InPlace(Full):
    def __iadd__(self, other):
        print("iadd", other)
        return self

    def __isub__(self, other):
        return NotImplemented

    def __imatmul__(self, other):
        return ("imatmul", other)


class Refuses:
    def __add__(self, other):
        print("refuses add")
        return NotImplemented

    __radd__ = __lt__ = __eq__ = __add__

    def __repr__(self):
        return "Refuses"


for symbol in SYMBOLS:
    print(eval(f"Full() {symbol} 1"), eval(f"1 {symbol} Full()"))
print(Full() + Sub(), Sub() + Full(), Sub() + Sub())
x = y = InPlace()
x += 5
print(x is y)
x -= 5
print(x)
y @= 3
print(y)
for attempt in (
    "Refuses() + 1", "1 + Refuses()", "Refuses() + Refuses()", "Refuses() < 1", "Refuses() == 1", "-Refuses()", "~''",
    "'a' + 1", "1 + 'a'", "[] + ()", "{} | []", "3 @ 4", "1 << -1", "2 ** -1", "0 ** -1", "1 // 0", "1.5 % 0", "1 / 0",
    "divmod(1, 0)", "'%d' % 'x'", "'%s %s' % (1,)", "'a' * 'b'", "[1] * 2.0", "1 in 2", "'a' in 1", "1 in 'a'", "None < None",
    "[][0]", "[][None]", "{}['k']", "()['x']", "5[0]", "len(5)", "abs('x')", "+[]", "pow(2, 3, 0)", "object() @ 1" if False else "1 @ 1",
):
    try:
        print(attempt, "->", eval(attempt))
    except Exception as error:
        print(attempt, "!!", type(error).__name__, error)


class Unary:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __index__(self):
        return 2

    def __round__(self, digits=None):
        return ("round", digits)

    def __contains__(self, item):
        return item

    def __getitem__(self, key):
        return key

    def __length_hint__(self):
        return 3


u = Unary()
print(-u, +u, ~u, [10, 20, 30][u], hex(u), round(u), round(u, 2), "in" in u, "" in u, 0 not in u)
print(u[1], u[1:2], u[::u] == slice(None, None, u), u[1, ...], u[()], u[1:2, 3], operator.length_hint(u))
print(3 .__add__(4), (5).__lt__("x"), 7 // -2, -7 % 3, -7 // 2, 7 % -3, 2**-1, divmod(-7, 2), 1 << 70, ~5, -(-3))
print(True + True, 1.0 == 1, 1 == True, "a" < "b", [1, 2] < [1, 3], (1,) == [1], {1} < {1, 2}, 0.1 + 0.2, 1e308 * 10)
