"""Displays, methods and mutation of dict, set, list and tuple, in insertion order, with views and comparison."""

d = {"b": 1, "a": 2, **{"c": 3}, "b": 4}
print(d, list(d), d.items(), d.pop("a"), d.pop("zz", None), d.setdefault("e", []), d | {"f": 1}, {**d, "b": 0})
d["new"] = d.get("nope", "default")
d.update({"x": 1}, y=2)
d.update([("z", 3)])
print(d, d.keys() & {"x", "nope"}, ("x", 1) in d.items(), len(d.values()), next(reversed(d)), d == dict(reversed(list(d.items()))))
print(dict.fromkeys("ab", 0), dict(zip("ab", [1, 2])), {1: "int", 1.0: "float", True: "bool"}, {(): 1, frozenset(): 2}[()], d.copy() is d, d.popitem())
for bad in ("{[]: 1}", "{{}}", "{}['k']", "dict([1])", "dict(['abc'])", "{} < {}", "{1} + {2}", "[1] + (2,)", "(1,).append(2)", "[].pop()", "{}.popitem()",
            "set().pop()", "[1, 2].remove(3)", "(1, 2).index(3)", "[3, 'a'].sort()", "dict(a=1).update(5)", "{1, 2}.remove(3)", "set([[]])", "hash([])",
            "[1][1:2] + 5", "[0] * -1", "list(5)", "tuple(None)", "frozenset({1}).add(2)", "dict.fromkeys(5)", "{} | 5", "range(0)[0]", "range(1, 2, 0)", "[].index(1)"):
    try:
        print(bad, "->", eval(bad))
    except Exception as error:
        print(bad, "!!", type(error).__name__, error)
items = [3, 1, 2]
items.insert(1, "x")
items.extend(i for i in (7, 8))
print(items, items.pop(0), items.pop(-1), items.index("x"), items.reverse(), items.copy(), items.clear(), items, [1, 2] * 2, [[]] * 2)
rows = [[0] * 2] * 2
rows[0][0] = 1
print(rows, [1, [2, [3]]] == [1, [2, [3]]], [1, 2] < [1, 2, 0], (1, "a") < (1, "b"), [float("nan")] == [float("nan")], sorted([(1, "b"), (1, "a")], reverse=True))
s = {1, 2, 3}
print(s & {2, 5}, s | {4}, s - {1}, s ^ {3, 4}, s <= {1, 2, 3, 4}, s.isdisjoint({9}), {1, 2} == frozenset([2, 1]), 2 in s, s.discard(9), len(s))
s.update([5], (6,))
s -= {1, 2}
s &= {3, 5, 9}
print(sorted(s), set(), frozenset({1}), {*()}, {frozenset({1}): "fs"}[frozenset({1})], sum({1, 2}), bool(set()))
recursive = [1]
recursive.append(recursive)
mapping = {"self": None}
mapping["self"] = mapping
print(recursive, mapping, (recursive,))
t = (1, 2) + (3,)
print(t, t[1:], t * 2, t.count(1), (1,), (), 1, (2, (3,)), t is t[:], len(t), tuple("ab"), t < (1, 3), hash((1, 2)) == hash((1, 2)))
a = b = []
b.append(1)
print(a, a is b, [*a, *b], a + b, a == b, not a, a and "yes", [x for x in (a, b) if x is not a])
constant = (1, 2, ("nested", frozenset({3})), "s", None, ..., b"b", 1j, True)
print(constant[:2] + constant[3:], 3 in constant[2][1], "x" in {"x", "y"}, 2 in [1, 2], [1, 2, 3], [1, 2, 3, 4], (lambda: [1, 2, 3])() is not (lambda: [1, 2, 3])())
grid = {(x, y): x * y for x in range(3) for y in range(3)}
print(grid[2, 2], grid[(1, 2)], max(grid, key=grid.get), sum(grid.values()), sorted(grid, key=lambda p: (-p[1], p[0]))[:2], {k: v for k, v in grid.items() if v > 1})
print(list({3: 1, 1: 2}), list(map(list, zip(*[[1, 2], [3, 4]]))), slice(1, 2).indices(5), slice(None, None, -1).indices(3), range(10)[2:8:3], range(5, 0, -2)[-1])
