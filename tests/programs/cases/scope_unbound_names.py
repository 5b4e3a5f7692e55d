"""NameError and UnboundLocalError: when, with what message, and what del leaves behind."""


def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except NameError as error:
        print(function.__name__, type(error).__name__, error, error.name)


def unbound():
    print(local)
    local = 1


def undefined():
    return no_such_name


def deleted():
    x = 1
    del x
    return x


def deleted_in_branch(flag):
    x = "kept"
    if flag:
        del x
    return x


def delete_twice():
    x = 1
    del x
    del x


def loop_never_runs():
    for item in ():
        pass
    return item


def exception_name_gone():
    try:
        raise ValueError
    except ValueError as error:
        pass
    return error


def assigned_in_try():
    try:
        y = 1 / 0
    except ZeroDivisionError:
        pass
    return y


def free_unbound():
    def inner():
        return later

    result = inner()
    later = 1
    return result


def delete_global():
    global temporary
    del temporary
    return temporary


def conditional_import(flag):
    if flag:
        import os.path as path
    return path.__name__


def walrus_skipped(flag):
    flag and (w := 1)
    return w


def with_unbound():
    with open(missing):
        pass
    missing = 1


def match_leaves(value):
    match value:
        case [a, b]:
            pass
        case [a]:
            pass
    return a, b


temporary = 1
for function in (unbound, undefined, deleted, delete_twice, loop_never_runs, exception_name_gone, assigned_in_try):
    attempt(function)
for function in (free_unbound, delete_global, delete_global, with_unbound):
    attempt(function)
for function in (deleted_in_branch, conditional_import, walrus_skipped):
    attempt(function, False)
    attempt(function, True)
attempt(match_leaves, [1, 2])
attempt(match_leaves, [1])
try:
    del no_such_global
except NameError as error:
    print(error)
try:
    class C:
        del no_such_class_name
except NameError as error:
    print(error)
try:
    class D:
        print(no_such_class_name)
except NameError as error:
    print(error)
