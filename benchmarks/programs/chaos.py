"""The chaos game on B-splines: random affine steps along curves, with small point and spline objects.

Each step squeezes the current point onto one of a few spline curves (a sum of weighted control points, by de Boor's
recurrence) and marks the cell it falls in.  SIZE is the number of steps.
"""

import sys
from math import sqrt

DEFAULT_SIZE = 3400
WIDTH, HEIGHT = 48, 24


class Point:
    def __init__(self, x=0.0, y=0.0):
        self.x = x
        self.y = y

    def distance(self, other):
        dx, dy = self.x - other.x, self.y - other.y
        return sqrt(dx * dx + dy * dy)

    def towards(self, other, share):
        """The point that far along the way to the other one."""
        rest = 1.0 - share
        return Point(self.x * rest + other.x * share, self.y * rest + other.y * share)


class Spline:
    """A B-spline: control points, degree and knots."""

    def __init__(self, points, degree, knots):
        if len(knots) != len(points) + degree + 1:
            raise ValueError("a spline needs points + degree + 1 knots")
        self.points = points
        self.degree = degree
        self.knots = knots

    def domain(self):
        return self.knots[self.degree], self.knots[len(self.knots) - self.degree - 1]

    def span_of(self, position):
        """The index k with knots[k] <= position < knots[k + 1]."""
        last = len(self.points) - 1
        for index in range(self.degree, last):
            if position < self.knots[index + 1]:
                return index
        return last

    def __call__(self, position):
        """The point of the curve at a position of the domain."""
        span, degree, knots = self.span_of(position), self.degree, self.knots
        points = [self.points[index] for index in range(span - degree, span + 1)]
        for level in range(1, degree + 1):
            for index in range(degree, level - 1, -1):
                low = knots[index + span - degree]
                high = knots[index + 1 + span - level]
                share = (position - low) / (high - low)
                points[index] = points[index - 1].towards(points[index], share)
        return points[degree]

    def length(self, pieces=40):
        """The length of the curve, as that of a polygon."""
        start, end = self.domain()
        total = 0.0
        last = self(start)
        for piece in range(1, pieces + 1):
            here = self(start + (end - start) * piece / pieces)
            total += here.distance(last)
            last = here
        return total


class Generator:
    """A linear congruential generator, so that every version of Python plays the same game."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % bound

    def fraction(self):
        return self.below(65536) / 65536.0


class ChaosGame:
    """Curves chosen in proportion to their length, and the picture they draw."""

    def __init__(self, splines, seed, thickness=0.15):
        self.splines = splines
        self.random = Generator(seed)
        self.thickness = thickness
        lengths = [spline.length() for spline in splines]
        total = lengths[0]
        for length in lengths[1:]:
            total += length
        self.shares = [length / total for length in lengths]
        self.hits = [0] * len(splines)

    def choose(self):
        """The index of a curve."""
        left = self.random.fraction()
        for index, share in enumerate(self.shares):
            left -= share
            if left <= 0.0:
                return index
        return len(self.shares) - 1

    def transform(self, point):
        """The point squeezed onto a curve: x says how far along, y how far to the side."""
        index = self.choose()
        self.hits[index] += 1
        spline = self.splines[index]
        start, end = spline.domain()
        position = start + (end - start) * point.x
        base = spline(position)
        step = (end - start) / 50.0
        ahead = position + step <= end
        neighbour = spline(position + step if ahead else position - step)
        sign = 1.0 if ahead else -1.0
        dx, dy = sign * (neighbour.x - base.x), sign * (neighbour.y - base.y)
        norm = sqrt(dx * dx + dy * dy) or 1.0
        side = (point.y - 0.5) * self.thickness
        return Point(self.clip(base.x - dy / norm * side), self.clip(base.y + dx / norm * side))

    @staticmethod
    def clip(value):
        return max(0.0, min(0.999999, value))

    def play(self, steps):
        """The grid of hits a cell."""
        grid = [[0] * WIDTH for _ in range(HEIGHT)]
        point = Point(0.5, 0.5)
        for _ in range(steps):
            point = self.transform(point)
            grid[int(point.y * HEIGHT)][int(point.x * WIDTH)] += 1
        return grid


def curves():
    """Three cubic and quadratic splines inside the unit square."""
    return [
        Spline([Point(0.1, 0.2), Point(0.2, 0.9), Point(0.5, 0.9), Point(0.6, 0.3)], 3, [0, 0, 0, 0, 1, 1, 1, 1]),
        Spline([Point(0.5, 0.1), Point(0.7, 0.4), Point(0.6, 0.7), Point(0.9, 0.9)], 2, [0, 0, 0, 1, 2, 2, 2]),
        Spline([Point(0.1, 0.6), Point(0.3, 0.4), Point(0.7, 0.6), Point(0.95, 0.2)], 3, [0, 0, 0, 0, 1, 1, 1, 1]),
    ]


def main(size):
    game = ChaosGame(curves(), 1234)
    grid = game.play(size)
    filled = sum(1 for line in grid for cell in line if cell)
    checksum = 0
    for line in grid:
        for cell in line:
            checksum = (checksum * 31 + cell) % 1_000_000_007
    print(f"steps {size}: hits {game.hits}, cells filled {filled}")
    print(f"shares: {' '.join(f'{share:.6f}' for share in game.shares)}")
    print(f"checksum: {checksum}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
