"""A program for ``load_once.py``: points inside a circle."""


def circle(radius):
    def contains(x, y):
        return x * x + y * y < radius * radius

    return contains


contains = circle(5)
print(sum(contains(x, y) for x in range(10) for y in range(10)))
