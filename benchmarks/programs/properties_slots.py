"""Properties, `__slots__` and descriptors: attribute reads and writes that run code or skip the dictionary.

Rectangles with computed sides bounce about in a box.  SIZE is the number of steps.
"""

import sys

DEFAULT_SIZE = 6100


class Clamped:
    """A data descriptor: an integer kept between two bounds, in a slot of the owner."""

    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.slot)

    def __set__(self, instance, value):
        setattr(instance, self.slot, min(self.high, max(self.low, value)))


class Corner:
    """Two slots and nothing else."""

    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Rectangle:
    """Stored as a corner and two sides; the other views are properties."""

    __slots__ = ("_height", "_width", "corner", "moves", "speed_x", "speed_y")

    width = Clamped(1, 40)
    height = Clamped(1, 30)

    def __init__(self, x, y, width, height):
        self.corner = Corner(x, y)
        self.width = width
        self.height = height
        self.speed_x = 3
        self.speed_y = 2
        self.moves = 0

    @property
    def left(self):
        return self.corner.x

    @left.setter
    def left(self, value):
        self.corner.x = value
        self.moves += 1

    @property
    def right(self):
        return self.corner.x + self.width

    @property
    def top(self):
        return self.corner.y

    @top.setter
    def top(self, value):
        self.corner.y = value
        self.moves += 1

    @property
    def bottom(self):
        return self.top + self.height

    @property
    def area(self):
        return self.width * self.height


class Lazy:
    """Unknown attributes are worked out once by `__getattr__`, then found in the dictionary."""

    def __getattr__(self, name):
        value = len(name) * 10
        setattr(self, name, value)
        return value


def bounce(rectangle, width, height):
    """One step; a rectangle that would leave the box turns round and changes its size."""
    rectangle.left += rectangle.speed_x
    rectangle.top += rectangle.speed_y
    if rectangle.left < 0:
        rectangle.speed_x = 3
        rectangle.width += 7
    elif rectangle.right > width:
        rectangle.speed_x = -3
        rectangle.width -= 5
    if rectangle.top < 0:
        rectangle.speed_y = 2
        rectangle.height += 3
    elif rectangle.bottom > height:
        rectangle.speed_y = -2
        rectangle.height -= 4


def main(size):
    rectangles = [Rectangle(10 * number, 5 * number, 8 + number, 6 + number) for number in range(4)]
    areas = 0
    found = 0
    for _ in range(size):
        for rectangle in rectangles:
            bounce(rectangle, 200, 150)
            areas += rectangle.area
        lazy = Lazy()
        found += lazy.colour + lazy.weight + lazy.colour
    for rectangle in rectangles:
        print(rectangle.left, rectangle.top, rectangle.right, rectangle.bottom, rectangle.moves)
    print(f"areas {areas}, lazily found {found}, a dictionary: {hasattr(rectangles[0], '__dict__')}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
