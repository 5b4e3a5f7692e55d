"""f-strings of every shape, format specifications, conversions, str.format and % formatting."""

import datetime


class Spec:
    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


s, width, precision, value = Spec(), 10, 3, 12.34567
print(f"{s} {s!s} {s!r} {s!a} {s:spec} {s!r:>6} {s:{width}.{precision}} {s:{'a' + 'b'}}")
print(f"{value:{width}.{precision}f}|{value:<{width}}|{value:^+{width}.2e}|{value!r:>{width}}")
print(f"{value=} {value = :.1f} {width+1=} {s=!s} {s=:x} { s = }")
print(f"{{}} {{{width}}} {'nested ' + f'{width}'}")
print(f"{(lambda x: x * 2)(3)} {[i for i in range(3)]} { {'a': 1}['a'] } {width if width > 5 else 'small'}")
print(f"a" "b" f"{width}" 'c' rf"\n{precision}" f"""{
    width
    +
    precision
}""")
print(f"{1_000_000:,} {255:#x} {255:08b} {-5:+d} {5: d} {0.5:%} {1e10:g} {1234.5:_} {True:d} {ord('a'):c} {3+4j:.1f}")
print(f"{'left':<8}|{'right':>8}|{'mid':*^9}|{'cut':.2}|{'é':>3}|{'':5}|")
print(f"{datetime.date(2020, 1, 2):%Y/%m/%d} {datetime.date(2020, 1, 2)!r} {None} {...} {print.__name__!r}")
print(f"{(x := 5)} {x} {x!r:^{x}}", f"{'a' 'b'}", f"{3.0:.0f}{'!'}", f"{'{'}", f"{chr(125)}")
print("{} {} {0}".format(1, 2) if False else "{0} {1} {0}".format(1, 2), "{} {}".format("a", "b"), "{a[0]} {b.real} {c!r:>5}".format(a=[1], b=2, c="c"))
print("{:{}}|{:{w}.{p}f}".format("x", 5, 3.14159, w=8, p=2), "{{}}".format(), "{0[key]}".format({"key": "v"}), "%s".__mod__(5))
print("%d %5.2f %-5s| %05d %x %o %e %r %a %c %%" % (1, 2.345, "ab", 42, 255, 8, 12345.678, "r", "é", "z"))
print("%(a)s %(b)03d" % {"a": 1, "b": 2}, "%*d|%-*s|" % (5, 42, 4, "x"), "%s" % (("t", 1),), "%s %s" % ("a", [1]), "%+d % d" % (3, 3))
for bad in ("f'{s:{width}' ", "'{}'.format()", "'{a}'.format(1)", "'{0.x}'.format(1)", "format(5, 's')", "format('s', 'd')", "'%d' % 's'", "'%q' % 1",
            "'%s' % ()", "'%s' % (1, 2)", "'%(a)s' % 1", "'{'.format()", "'{!x}'.format(1)", "format(1.5, 'x')", "f'{5:q}'", "f'{undefined_name}'",
            "'%c' % 'ab'", "'{:{}}'.format(1)", "f'{\"a\":5d}'", "format(object(), 'x')"):
    try:
        print(bad, eval(bad))
    except Exception as error:
        print(bad, "->", type(error).__name__, error.args[0] if not isinstance(error, SyntaxError) else "")


class Bad:
    def __format__(self, spec):
        return 5

    def __repr__(self):
        return 5

    def __str__(self):
        raise LookupError("str failed")


for attempt in (lambda: f"{Bad()}", lambda: f"{Bad()!r}", lambda: f"{Bad()!s}", lambda: f"before {Bad()!s} {print('never')}"):
    try:
        attempt()
    except (TypeError, LookupError) as error:
        print(error)


def in_function(a, *b, **c):
    return f"{a}{b}{c} {locals()['a']} {[a for _ in b]} {(lambda: a)()}"


print(in_function(1, 2, k=3))
import string

print(string.Template("$a ${b} $$").substitute(a=1, b=2), string.Formatter().format("{0}{x}", 1, x=2))
many = f"{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}" f"{'x':>2}" * 2
print(many, len(many))
