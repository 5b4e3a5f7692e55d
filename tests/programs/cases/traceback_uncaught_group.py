# exit: 1
"""An uncaught exception group prints its tree; standard output is flushed before."""


def leaf(n):
    raise [ValueError, KeyError, TypeError][n](f"leaf {n}")


def collect(numbers):
    errors = []
    for n in numbers:
        try:
            leaf(n)
        except Exception as error:
            errors.append(error)
    return errors


try:
    raise ExceptionGroup("inner", collect([0, 1]))
except ExceptionGroup as inner:
    outer = ExceptionGroup("outer", [inner, *collect([2])])
    outer.add_note("note on the group")
print("raising")
raise outer
