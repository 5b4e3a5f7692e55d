"""global and nonlocal at every level, builtins shadowed and restored, names that meet in class bodies."""

import builtins

g = 0


def set_global():
    global g, created
    g += 1
    created = "by function"


set_global()
print(g, created)


def outer():
    g = "outer local"

    def middle():
        global g
        g = "global from middle"

        def inner():
            return g

        return inner()

    return middle(), g


print(outer(), g)


class Body:
    global g, from_class
    g = "from class body"
    from_class = [1]

    def method(self):
        return g


print(g, from_class, Body().method(), "g" in vars(Body))


def nonlocal_class():
    value = 1

    class C:
        nonlocal value
        value = 2
        own = value

    return value, C.own, "value" in vars(C)


print(nonlocal_class())

len = lambda x: "shadowed"
print(len([]))
del len
print(len([]))
builtins.injected = "builtin"
print(injected)
del builtins.injected
try:
    injected
except NameError as error:
    print(error)


def loops():
    global i
    for i in range(3):
        pass
    with open("/dev/null") as builtins_file:
        pass
    return builtins_file.closed


print(loops(), i)


def global_import():
    global os_path, join
    import os.path as os_path
    from os.path import join


global_import()
print(join("a", "b"), os_path is __import__("os").path)


def global_function_and_class():
    global made, Made

    def made():
        return made.__qualname__

    class Made:
        def where(self):
            return Made.__qualname__, self.where.__qualname__


global_function_and_class()
print(made(), Made().where())
exec("x = 1\ndef f():\n    global x\n    x += 1\n    return x\nprint(f(), x)", ns := {})
print(sorted(k for k in ns if not k.startswith("__")))
try:
    exec("def f():\n    nonlocal q\n")
except SyntaxError as error:
    print(error.msg)
try:
    exec("def f():\n    print(x)\n    global x\n")
except SyntaxError as error:
    print(error.msg)
