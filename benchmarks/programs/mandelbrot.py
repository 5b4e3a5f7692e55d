"""The Mandelbrot set on a grid: a short float loop inside two integer loops.

SIZE is the width of the square picture; each point is iterated at most 50 times, in real arithmetic.
"""

import sys

DEFAULT_SIZE = 130
MAXIMUM_ITERATIONS = 50


def escape_time(real, imaginary):
    """Iterations before z -> z*z + c leaves the circle of radius 2, at most MAXIMUM_ITERATIONS."""
    x = y = 0.0
    iteration = 0
    while iteration < MAXIMUM_ITERATIONS:
        x_squared = x * x
        y_squared = y * y
        if x_squared + y_squared > 4.0:
            break
        y = 2.0 * x * y + imaginary
        x = x_squared - y_squared + real
        iteration += 1
    return iteration


def escape_times(size):
    """The rows of the picture over [-2, 0.5] x [-1.25, 1.25]."""
    rows = []
    step = 2.5 / size
    for row in range(size):
        imaginary = -1.25 + row * step
        line = []
        for column in range(size):
            line.append(escape_time(-2.0 + column * step, imaginary))
        rows.append(line)
    return rows


def main(size):
    inside = 0
    checksum = 0
    for line in escape_times(size):
        for time in line:
            if time == MAXIMUM_ITERATIONS:
                inside += 1
            checksum = (checksum * 33 + time) % 1_000_000_007
    print(f"points inside: {inside} of {size * size}")
    print(f"checksum: {checksum}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
