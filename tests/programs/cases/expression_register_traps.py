"""Locals changed in the middle of an expression: a stack keeps the old value, a careless register does not."""


def swap(a, b):
    a, b = b, a
    return a, b


def rotate(a, b, c):
    a, b, c = b, c, a
    c, b, a = a, c, b
    return a, b, c


def walrus_right(x):
    return x + (x := 1) + x


def walrus_left(x):
    return (x := 10) + x * (x := 3) - x


def walrus_argument(x):
    def show(*args, **kwargs):
        return args, kwargs

    return show(x, x := 2, x, k=x, z=(x := 3), w=x)


def walrus_subscript(x):
    data = [10, 20, 30]
    return data[x] + data[(x := x + 1)] + data[x]


def walrus_compare(x):
    return x < (x := x + 1) < (x := x + 5), x


def walrus_display(x):
    return [x, (x := x * 2), x, *[x, (x := 0)], x], {x: (x := 5), "x": x}, (x, (x := 6), x)


def deleted_operand(x):
    def keep(*args):
        return args

    try:
        keep(x, [y for y in (x,)], exec("pass"))
    finally:
        saved = x
        del x
    return saved


def augmented(x):
    x += (x := 5)
    return x


def unpacked(i):
    target = [0, 0, 0]
    i, target[i] = 2, "changed"
    return i, target


def starred(first):
    first, *rest, last = [first, first + 1, first + 2, first + 3]
    rest, first = first, rest
    return first, rest, last


def conditional(x):
    return x if (x := x - 1) else (x := "zero") + x


def raising_pair():
    def boom():
        raise ValueError("second")

    x, y = "old x", "old y"
    try:
        x, y = "new x", boom()
    except ValueError as error:
        return x, y, str(error)


def loop_variable():
    collected = []
    for i in range(3):
        collected.append(i + (i := i * 10) + i)
    return collected, i


def chain(x):
    y = x
    x = z = y + x
    y, z = z, (y := 100)
    return x, y, z


def nonlocal_change():
    x = 1

    def change():
        nonlocal x
        x += 100
        return x

    return x + change() + x, (x, change(), x), [x] + [change()] + [x]


print(swap(1, 2), rotate(1, 2, 3))
print(walrus_right(50), walrus_left(50))
print(walrus_argument(1))
print(walrus_subscript(0), walrus_compare(4))
print(walrus_display(3))
print(deleted_operand("kept"), augmented(2), unpacked(0))
print(starred(7), conditional(1), conditional(5), raising_pair())
print(loop_variable(), chain(4))
print(nonlocal_change())
