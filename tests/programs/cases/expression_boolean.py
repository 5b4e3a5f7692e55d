"""and, or, not, chained comparison and conditional values with objects whose truth is counted."""


class Truth:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        print(f"  bool({self.name})")
        return self.value

    def __repr__(self):
        return self.name


class Compared:
    """Comparison answers an object, not a bool."""

    def __init__(self, name, answer):
        self.name, self.answer = name, answer

    def __lt__(self, other):
        print(f"  {self.name} < {other.name}")
        return Truth(f"({self.name}<{other.name})", self.answer)

    def __eq__(self, other):
        print(f"  {self.name} == {other.name}")
        return self.answer

    __hash__ = None


class BadBool:
    def __bool__(self):
        return "yes"


class ByLength:
    def __len__(self):
        print("  len")
        return 0


yes, no = Truth("yes", True), Truth("no", False)
print(yes and no)
print(no and yes)
print(yes or no)
print(no or no or yes)
print(not yes, not no)
print((yes and no) or (no or yes))
print(yes if no else no)
print("while:")
count = 0
while Truth("loop", count < 2):
    count += 1
if no or yes:
    print("taken")
if not (no and yes):
    print("taken not")
if yes and not no:
    print("taken both")
a, b, c = Compared("a", True), Compared("b", False), Compared("c", True)
print(a < b)
print(a < b < c)
print(b < a < c)
if a < b < c:
    print("never")
elif a == c:
    print("elif")
print([bool(ByLength()), 1 if ByLength() else 2])
try:
    if BadBool():
        pass
except TypeError as error:
    print(error)
try:
    not BadBool()
except TypeError as error:
    print(error)
print(1 < 2 < 3 != 4 == 4 is not None, 1 < 3 > 2 in [2], 3 not in [1] is not False)
print(None or 0 or "" or [] or "last", 1 and "a" and [0] and {} and 5)
assert yes, no
try:
    assert no, yes
except AssertionError as error:
    print("assert", error.args)
values = [x for x in (1, 0, 2, None) if x and x != 2 or x is None]
print(values)
print(1 if False else 2 if None else 3, (lambda: 1 if yes else 2)())
