"""`with`: classes with `__enter__` and `__exit__`, several at once, swallowed errors, and generators as managers.

SIZE is the number of rounds.
"""

import sys
from contextlib import ExitStack, contextmanager

DEFAULT_SIZE = 4100


class Resource:
    """Counts how often it is open."""

    def __init__(self, name):
        self.name = name
        self.opened = 0
        self.closed = 0
        self.failures = 0

    def __enter__(self):
        self.opened += 1
        return self

    def __exit__(self, kind, error, traceback):
        self.closed += 1
        if kind is not None:
            self.failures += 1
        return False


class Swallow:
    """Lets errors of one kind go no further."""

    def __init__(self, kind):
        self.kind = kind
        self.swallowed = 0

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is not None and issubclass(kind, self.kind):
            self.swallowed += 1
            return True
        return None


class Setting:
    """A value that is set for a while and put back."""

    current = 0

    def __init__(self, value):
        self.value = value
        self.previous = None

    def __enter__(self):
        self.previous = Setting.current
        Setting.current = self.value
        return self.value

    def __exit__(self, *_):
        Setting.current = self.previous


@contextmanager
def indented(lines, text):
    """A manager made of a generator: it notes the end even after an error."""
    lines.append("<" + text)
    try:
        yield len(lines)
    finally:
        lines.append(text + ">")


def plain(resource, number):
    with resource as same:
        return same.opened + number


def several(first, second, number):
    """Two managers in one statement, and settings in settings."""
    with first, second as other:
        with Setting(number) as outer, Setting(outer + 1) as inner:
            total = Setting.current + inner
        total += Setting.current
        return total + other.opened


def failing(resource, swallow, number):
    """An error passes one manager and ends in the other."""
    total = 0
    with swallow:
        with resource:
            total += 1
            if number % 2:
                raise LookupError(number)
            total += 10
        total += 100
    return total


def generated(number):
    """Managers from generators, with and without an error."""
    lines = []
    try:
        with indented(lines, "a") as depth, indented(lines, "b"):
            if number % 3 == 0:
                raise ValueError(depth)
            lines.append("body")
    except ValueError as error:
        lines.append(str(error.args[0]))
    return "".join(lines)


def stacked(resources, number):
    """So many managers as the round asks for."""
    with ExitStack() as stack:
        for resource in resources[: number % 4]:
            stack.enter_context(resource)
        return sum(resource.opened - resource.closed for resource in resources)


def main(size):
    resources = [Resource(name) for name in ("file", "socket", "lock")]
    file, socket, lock = resources
    swallow = Swallow(LookupError)
    total = letters = 0
    for number in range(size):
        total += plain(file, number) + several(socket, lock, number)
        total += failing(lock, swallow, number) + stacked(resources, number)
        if number % 3 != 1:
            letters += len(generated(number))
    for resource in resources:
        print(resource.name, resource.opened, resource.closed, resource.failures)
    print(f"total {total}, swallowed {swallow.swallowed}, letters {letters}, setting {Setting.current}")
    print(generated(0), generated(1))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
