"""PEP 649 and 749: annotations are evaluated when asked for, in four formats, in functions, classes and modules."""

import annotationlib
import inspect
import re
import typing
from annotationlib import Format, ForwardRef, get_annotations


def say(value):
    print("evaluated", value)
    return int


def function(a: say("a"), b: Later = 1, *c: "text", d: list[Later] = ()) -> say("return"):
    local: say("never") = 1
    return local


print(function(1), function.__annotate__.__name__, function.__annotate__.__qualname__)
for form in (Format.STRING, Format.FORWARDREF):
    print(form.name, re.sub("0x[0-9a-f]+", "address", repr(get_annotations(function, format=form))))
try:
    function.__annotations__
except NameError as error:
    print(error)


class Later:
    """Made after it is named."""


print(function.__annotations__, function.__annotations__ is function.__annotations__)


class Node:
    value: int
    next: Node | None
    items: list[Node] = []
    if value_known := True:
        conditional: str
    if not value_known:
        left_out: str
    for number in range(2):
        looped: Node

    def link(self, other: Node) -> Node:
        return other

    class Inner[T: Node]:
        field: T
        outer: Node


print(Node.__annotations__, Node.link.__annotations__, Node.Inner.__annotations__)
print(list(Node.__dict__)[:4], "__annotations__" in Node.__dict__, Node.__annotate__(Format.VALUE).keys())
print(typing.get_type_hints(Node), typing.get_type_hints(Node.link))
print(inspect.signature(function, annotation_format=Format.STRING))
try:
    Node.__annotate__(99)
except NotImplementedError as error:
    print("NotImplementedError", error)


class Derived(Node):
    own: Missing.attribute[int]


print(get_annotations(Derived, format=Format.STRING))
reference = get_annotations(Derived, format=Format.FORWARDREF)["own"]
print(type(reference) is ForwardRef, reference.__forward_arg__)
Derived.__annotate__ = lambda form: {"set": int}
print(Derived.__annotations__)
Derived.__annotations__ = {"x": 1}
print(Derived.__annotations__, Derived.__annotate__)
module_level: Undefined = 1
print(get_annotations(inspect.getmodule(Node), format=Format.STRING), __annotate__(Format.STRING) if False else "-")
print(annotationlib.type_repr(list[int]), annotationlib.annotations_to_string({"a": int, "b": "text"}))


def closure(kind):
    def inner(x: kind) -> [kind for _ in range(1)]:
        return x

    return inner


print(closure(str).__annotations__, closure(int).__annotations__)
del function.__annotations__
print(function.__annotations__, function.__annotate__)
function.__annotate__ = None
print(function.__annotations__)
