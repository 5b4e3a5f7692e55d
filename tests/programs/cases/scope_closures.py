"""Closures: cells shared, rebound, deleted and emptied; late binding; nested scopes; class scopes."""


def counter(start=0):
    count = start

    def up(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    return up, reset


up, reset = counter(5)
print(up(), up(10), reset(), up())
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])


def shared():
    functions = []
    for i in range(3):
        def show():
            return i, j
        functions.append(show)
    j = "after"
    i = "rebound"
    return [f() for f in functions], len({id(f.__closure__[0]) for f in functions})


print(shared())


def deleted_cell():
    x = 1

    def read():
        return x

    print(read())
    del x
    try:
        read()
    except NameError as error:
        print(type(error).__name__, error)
    try:
        print(x)
    except UnboundLocalError as error:
        print(type(error).__name__, error)
    try:
        del x
    except UnboundLocalError as error:
        print(type(error).__name__, error)
    x = 2
    print(read())
    print(read.__closure__[0].cell_contents, read.__code__.co_freevars, deleted_cell.__code__.co_cellvars)
    read.__closure__[0].cell_contents = "set from outside"
    print(x)


deleted_cell()


def argument_cell(a, *args, b=2, **kwargs):
    def inner():
        nonlocal a, args, kwargs
        a, args, kwargs = args, kwargs, b
        return a, args, kwargs

    return inner(), a, args, kwargs


print(argument_cell(1, 2, 3, c=4))


def deep(a):
    def one(b):
        def two(c):
            def three():
                nonlocal a
                a += 1
                return a, b, c, (lambda: (a, [b for _ in range(2)]))()
            return three
        return two
    return one


print(deep(1)(2)(3)())


def class_scope():
    x = "function"

    class C:
        y = x
        x = "class"
        z = x
        values = [x for _ in range(1)]
        first = [item for item in x]

        def method(self):
            return x

    return C.y, C.z, C.values, C.first, C().method()


try:
    print(class_scope())
except NameError as error:
    print(type(error).__name__, error)

x = "global"


def class_global():
    class D:
        y = x
        x = "class"
        del x
        z = x

    return D.y, D.z


print(class_global())


def make_empty_cell():
    if False:
        value = 1
    return lambda: value


empty = make_empty_cell()
try:
    empty.__closure__[0].cell_contents
except ValueError as error:
    print(error)


def recursive(n):
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    return fact(n)


print(recursive(20))
