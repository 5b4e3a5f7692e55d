"""Evaluation order of every kind of expression, seen through a log of side effects."""

log = []


def say(name, value=None):
    log.append(name)
    return value


def flush(title):
    print(title, " ".join(log))
    log.clear()


say("a", 1) + say("b", 2) * say("c", 3) ** say("d", 2) - -say("e", 1)
flush("arithmetic")

say("list", [0, 1, 2])[say("index", 1)] = say("value", 9)
flush("subscript store")


class Box:
    pass


box = Box()
say("target", box).attr = say("value", 9)
flush("attribute store")

say("target", box).attr += say("value", 1)
flush("attribute augmented")
print(box.attr)

items = [1, 2, 3]
say("items", items)[say("i", 0)] += say("v", 10)
flush("subscript augmented")
print(items)

say("f", print)(say("x", "call"), *say("star", ["s1", "s2"]), say("y", "y"), sep=say("sep", "-"), **say("kw", {"end": "|\n"}))
flush("call")

{say("k1", 1): say("v1", 1), **say("merge", {2: 2}), say("k3", 3): say("v3", 3)}
flush("dict display")

say("lo", 1) < say("mid", 2) < say("hi", 3)
flush("chain true")
say("lo", 5) < say("mid", 2) < say("hi", 3)
flush("chain false")

say("then", 1) if say("cond", True) else say("else", 2)
flush("conditional")

say("x", 0) or say("y", 0) and say("z", 1) or say("w", 5)
flush("boolean")

items[say("lo", 0) : say("hi", 2) : say("step", 1)] = say("right", [7, 8])
flush("slice store")

(say("t", box).one, say("u", items)[say("i", 0)]) = say("right", (1, 2))
flush("tuple store")

say("first", box).a = say("second", box).b = say("right", 4)
flush("chained assignment")

del say("d", box).a, say("e", items)[say("i", 0)]
flush("del")

[say(f"e{i}") for i in say("iter", range(2)) if say(f"if{i}", True) for j in say(f"inner{i}", range(1))]
flush("comprehension")

{say(f"k{i}", i): say(f"v{i}", i) for i in range(2)}
flush("dict comprehension")

f"{say('f1', 1)}{say('f2', 2):{say('width', 5)}}{say('f3', 3)!r}"
flush("f-string")


def decorated(*decorators):
    @say("outer", lambda f: say("apply outer", f))
    @say("inner", lambda f: say("apply inner", f))
    def function(a: say("annotation a") = say("default a"), *, k: say("annotation k") = say("default k")) -> say("returns"):
        pass


decorated()
flush("def")


@say("decorator", lambda c: say("apply", c))
class Ordered(say("base", object), metaclass=say("meta", type)):
    say("body")


flush("class")
assert say("test", True), say("message", "never")
flush("assert")
with_target = say("q", {}).setdefault(say("key", "k"), say("default", []))
flush("method call")
