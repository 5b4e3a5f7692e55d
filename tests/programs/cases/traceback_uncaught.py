# exit: 1
"""An uncaught exception: chained causes, notes, long repeats, odd line forms; exit status 1."""


class Context:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind.__name__)
        value.add_note("seen by exit\nwith two lines")


def lookup(table, key):
    with Context():
        return table[key] + table["never"]


def repeat(n):
    if n == 0:
        return lookup({"a": 1}, "missing")
    return repeat(n - 1)


def wrap():
    try:
        repeat(5)
    except KeyError as error:
        raise ValueError("could not look up",
                         5) from error


class Deferred:
    @property
    def value(self):
        try:
            wrap()
        except ValueError:
            return self.undefined_attribute


print("before", flush=True)
[Deferred() .value for _ in "x"]
print("not reached")
