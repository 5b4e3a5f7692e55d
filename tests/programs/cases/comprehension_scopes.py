"""List, set and dict comprehensions: own scope, closures over it, nesting, conditions, errors inside, names left alone."""

x = "module x"
print([x for x in range(3)], x)
print({x: y for x in "ab" for y in range(2)}, x)
print(sorted({(x, y) for x in range(2) for y in range(2) if x != y}), [[x * y for y in range(3)] for x in range(3)])


def shadow(x):
    inner = [x for x in [x, x]]
    return inner, x, [x for _ in range(2) for x in [x_ for x_ in "q"]]


print(shadow("parameter"))


def late():
    functions = [lambda: i for i in range(3)]
    kept = [(lambda i: lambda: i)(i) for i in range(3)]
    return [f() for f in functions], [f() for f in kept]


print(late())


def capture_outer():
    a = 1
    result = [(lambda: (a, b))() for b in range(2)]
    a = 2
    return result, [[(a, b) for a in range(2)] for b in range(2)], a


print(capture_outer())


def deleted_outer():
    i = "outer i"
    [i for i in range(3)]
    kept = i
    del i
    values = [i for i in range(2)]
    try:
        i
    except UnboundLocalError as error:
        return kept, values, str(error)


print(deleted_outer())


def unbound_inside():
    try:
        return [later for _ in range(1)]
    except NameError as error:
        return type(error).__name__, str(error)
    later = 1


print(unbound_inside())


def cell_and_comprehension():
    def read():
        return i

    i = "cell"
    values = [i for i in range(3)]
    functions = [lambda: i for i in range(2)]
    return read(), values, [f() for f in functions], i


print(cell_and_comprehension())


def error_inside():
    i = "kept"
    try:
        [1 // i for i in (1, 0)]
    except ZeroDivisionError as error:
        return i, str(error)


print(error_inside())


def walrus():
    found = None
    values = [found := v for v in range(3)]
    pairs = [(y := f(v), y * 2) for v in range(2) if (f := lambda q: q + 10)]
    return found, values, pairs, y


print(walrus())


class InClass:
    n = 3
    squares = [i * i for i in range(n)]
    functions = [lambda self, i=i: i for i in range(2)]
    try:
        fails = [n for _ in range(1)]
    except NameError as error:
        fails = str(error)
    nested = [[j for j in range(i)] for i in range(3)]


print(InClass.squares, InClass.functions[1](None), InClass.fails, InClass.nested)
print([a if a else "zero" for a in range(2)], [a for a in range(20) if a % 2 if a % 3], [(a, b) for a, *b in ["xyz", (1,)]])
print([i for i in range(3) for i in range(i)], {k.upper(): v for k, v in {"a": 1}.items()}, {**{i: i for i in "a"}})
d = {}
[d.setdefault(k, []).append(v) for k, v in [("a", 1), ("b", 2), ("a", 3)]]
print(d, [d[k][-1] for d[k] in ()] if False else "", [*[i for i in "ab"], *{j: 0 for j in "cd"}])


def targets():
    box = [0, 0]
    [None for box[1] in range(5)]
    return box


print(targets())
matrix = [[1, 2], [3, 4]]
print([list(row) for row in zip(*matrix)], [cell for row in matrix for cell in row if cell > 1], [r for r in [y for y in [z for z in "n"]]])
print(eval("[a + b for a in range(b)]", {"b": 2}), [locals().get("w", "none") for w in range(2)][0] in (0, "none"))
