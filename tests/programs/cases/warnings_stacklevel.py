"""warnings: location by stacklevel, once per location, filters, errors, deprecations from the compiler."""

import warnings


def warn(level):
    warnings.warn(f"level {level}", UserWarning, stacklevel=level)


def caller(level):
    warn(level)


for level in (1, 2, 3):
    caller(level)
for _ in range(2):
    warnings.warn("once per line", RuntimeWarning)
warnings.warn("hidden by default when not in main", DeprecationWarning, stacklevel=1)


class Old:
    def __init__(self):
        warnings.warn("Old is old", DeprecationWarning, stacklevel=2)

    @property
    def attribute(self):
        warnings.warn("attribute is old", FutureWarning, stacklevel=2)
        return 1


Old().attribute
[Old() for _ in range(2)]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    caller(2)
    caller(2)
    exec("assert (1, 'always true')") if False else compile("x is 'literal'", "<code>", "eval")
    warnings.warn_explicit("explicit", UserWarning, "file.py", 7)
for entry in caught:
    print(entry.category.__name__, entry.message, entry.lineno)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        caller(1)
    except UserWarning as error:
        print("as error", error)
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="level 2")
    caller(2)
    warnings.warn("not ignored", stacklevel=1)


def generator():
    warnings.warn("from generator", stacklevel=2)
    yield 1


next(generator())
exec("import warnings\nwarnings.warn('from exec')")
try:
    warnings.warn("bad category", int)
except TypeError as error:
    print(error)
print("end")
