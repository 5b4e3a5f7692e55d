"""Products of square matrices held as lists of lists: three nested loops over subscripts of subscripts.

SIZE is the order of the matrices.  One product is of integers, by indices; one of floats, row by row.
"""

import sys

DEFAULT_SIZE = 66


def integer_matrix(size, seed):
    """A matrix of small integers, the same for the same seed."""
    return [[(row * 7 + column * 13 + seed) % 19 - 9 for column in range(size)] for row in range(size)]


def product_by_index(left, right, size):
    """left * right, by the definition."""
    result = [[0] * size for _ in range(size)]
    for row in range(size):
        for column in range(size):
            total = 0
            for k in range(size):
                total += left[row][k] * right[k][column]
            result[row][column] = total
    return result


def product_by_rows(left, right, size):
    """left * right, adding multiples of the rows of right: the inner loop runs along memory."""
    result = []
    for left_row in left:
        sums = [0.0] * size
        for k in range(size):
            factor = left_row[k]
            right_row = right[k]
            for column in range(size):
                sums[column] += factor * right_row[column]
        result.append(sums)
    return result


def checksum(matrix):
    """A number that depends on every entry and on its place."""
    total = 0
    for row, values in enumerate(matrix):
        for column, value in enumerate(values):
            total += (row + 1) * value - column * value
    return total


def is_half(halves, wholes):
    """Whether each entry of halves is half of the one of wholes."""
    for half_row, whole_row in zip(halves, wholes, strict=True):
        for half, whole in zip(half_row, whole_row, strict=True):
            if 2 * half != whole:
                return False
    return True


def main(size):
    left, right = integer_matrix(size, 3), integer_matrix(size, 8)
    product = product_by_index(left, right, size)
    print(f"order {size}, corner {product[0][0]} {product[-1][-1]}, checksum {checksum(product)}")
    halves = [[value / 2 for value in row] for row in left]
    float_product = product_by_rows(halves, right, size)
    print(f"half of it: {checksum(float_product):.1f}, right: {is_half(float_product, product)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
