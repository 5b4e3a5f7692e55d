# exit: 1
"""The hint that an instance has the missing name, in an uncaught error (since 3.12)."""


class Counter:
    def __init__(self):
        self.total = 0

    def add(self):
        return total  # noqa: F821


Counter().add()
