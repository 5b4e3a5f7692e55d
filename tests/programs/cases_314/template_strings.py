"""PEP 750: t-strings, their parts, conversions, formats, nesting, order of evaluation and errors."""

from string.templatelib import Interpolation, Template, convert

log = []


def say(value):
    log.append(value)
    return value


name, width, items = "World", 8, [1, 2]
greeting = t"Hello {name!r:>{width}}, {items[0] + 1} and {say('x')=}{say('y')}!"
print(type(greeting) is Template, greeting.strings, greeting.values)
for part in greeting.interpolations:
    print(part, part.value, part.expression, part.conversion, repr(part.format_spec))
print(log, list(greeting))
print(t"", list(t""), t"plain".strings, t"{{}}".strings, t"{name}".strings)
print(t"a{1}" + t"b{2}", t"one" t"two{3}")
nested = t"outer {t'inner {name}'}"
print(nested.interpolations[0].value.strings)
raw = rt"\n{name!s}\t"
print(raw.strings, raw.interpolations[0].conversion)


def render(template):
    return "".join(
        part if isinstance(part, str) else format(convert(part.value, part.conversion), part.format_spec)
        for part in template
    )


print(render(greeting), render(t"{3.14159:.2f}|{'a'!a:^5}|{lambda_ if (lambda_ := 3) else 0}"))
match t"{name}".interpolations[0]:
    case Interpolation(value, expression, conversion, spec):
        print("matched", value, expression, conversion, repr(spec))


def generator():
    yield t"{(yield 1)} {(yield 2):{(yield 3)}}"


steps = generator()
print(next(steps), steps.send("a"), steps.send("b"))
template = steps.send("c")
print(template.values, template.interpolations[1].format_spec)
for attempt in (lambda: t"{1}" + "text", lambda: t"{undefined}", lambda: t"{1 / 0} {say('never')}", lambda: hash(t"") + "x"):
    try:
        print(attempt())
    except (TypeError, NameError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
print(log)
try:
    t"{name
        .missing}"
except AttributeError as error:
    print(error)
try:
    compile("f'{x}' t'{y}'", "<mixed>", "eval")
except SyntaxError as error:
    print(error)
