"""Functions with hundreds of names, constants, arguments and long jumps: every operand wider than a byte."""

NAMES = [f"name_{i}" for i in range(300)]


def build(source, name):
    namespace = {}
    exec(source, namespace)
    return namespace[name]


many_locals = build(
    "def f(x):\n" + "".join(f"    {n} = x + {i}\n" for i, n in enumerate(NAMES)) + "    return " + " + ".join(NAMES) + "\n", "f"
)
print(many_locals(1))
many_constants = build("def f():\n    return [" + ", ".join(f"'c{i}' + ''" if i % 2 else f"{i}.5" for i in range(600)) + "]\n", "f")
print(len(many_constants()), many_constants()[-2:], many_constants.__code__.co_consts is not None)
many_arguments = build(f"def f({', '.join(f'{n}={i}' for i, n in enumerate(NAMES))}):\n    return name_0, name_299, sum(({', '.join(NAMES)}))\n", "f")
print(many_arguments(), many_arguments(5, name_299=7), many_arguments(*range(300)), many_arguments(**{n: 1 for n in NAMES}))
try:
    many_arguments(*range(301))
except TypeError as error:
    print(error)
long_loop = build(
    "def f(n):\n    total = 0\n    for i in range(n):\n        if i % 2:\n            continue\n"
    + "        total += i * 3 - i\n" * 300
    + "        if total > 10000:\n            break\n    else:\n        return 'else', total\n    return total\n",
    "f",
)
print(long_loop(3), long_loop(50))
long_try = build(
    "def f(n):\n    try:\n" + "        n = n - 1 if n else 1 / n\n" * 300 + "    except ZeroDivisionError as e:\n        return str(e)\n    finally:\n        n = None\n    return 'fine'\n",
    "f",
)
print(long_try(5), long_try(1000))
many_cells = build(
    "def f():\n" + "".join(f"    {n} = {i}\n" for i, n in enumerate(NAMES)) + f"    def g():\n        nonlocal name_299\n        name_299 += 1\n        return {' + '.join(NAMES)}\n    return g\n",
    "f",
)
g = many_cells()
print(g(), g(), len(g.__closure__))
many_globals = build("def f():\n    global " + ", ".join(NAMES) + "\n" + "".join(f"    {n} = {i}\n" for i, n in enumerate(NAMES)) + "    return name_299 + name_0\n", "f")
print(many_globals(), many_globals.__globals__["name_150"])
attributes = build("def f(o):\n" + "".join(f"    o.{n} = {i}\n" for i, n in enumerate(NAMES)) + "    return o.name_299, o.name_7\n", "f")
print(attributes(type("O", (), {})()))
branches = build("def f(x):\n" + "".join(f"    {'el' if i else ''}if x == {i}: return 'branch {i}'\n" for i in range(300)) + "    return 'none'\n", "f")
print(branches(0), branches(299), branches(500))
chain = build("def f(x):\n    return " + " and ".join(["x"] * 400) + " or 'falsy'\n", "f")
print(chain(1), chain(0))
big_call = build("def f(g, x):\n    return g(" + ", ".join(["x"] * 300) + ", " + ", ".join(f"k{i}=x" for i in range(300)) + ")\n", "f")
print(big_call(lambda *a, **k: (len(a), len(k)), 1))
big_display = build("def f(x):\n    return {" + ", ".join(f"'{i}': x" for i in range(300)) + "}, {" + ", ".join(f"{i}" for i in range(300)) + "}, f'" + "{x}" * 300 + "'\n", "f")
print([len(part) for part in big_display(1)])
unpack = build(f"def f(it):\n    {', '.join(NAMES[:200])}, *rest, {', '.join(NAMES[200:])} = it\n    return name_0, name_299, rest\n", "f")
print(unpack(range(303)))
try:
    unpack(range(20))
except ValueError as error:
    print(error)
nested = build("def f(n):\n" + "".join("    " * (i + 1) + f"for i{i} in range(1):\n" for i in range(15)) + "    " * 16 + "n += 1\n    return n\n", "f")
print(nested(1), eval("(" * 60 + "1" + ")" * 60), eval("+".join("1" * 1000)), eval("[" * 30 + "]" * 30))
deep_lambda = eval("lambda: " * 40 + "'bottom'")
for _ in range(40):
    deep_lambda = deep_lambda()
print(deep_lambda)
