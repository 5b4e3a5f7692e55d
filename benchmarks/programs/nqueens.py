"""The queens problem by backtracking: recursion that carries lists, with early exits from loops.

SIZE is the order of the board.  One search keeps lists of taken lines, the other bit masks.
"""

import sys

DEFAULT_SIZE = 10


def place(row, size, columns, rising, falling, placed, solutions):
    """Put a queen in each free square of row and go on; complete boards go to solutions."""
    if row == size:
        solutions.append(tuple(placed))
        return
    for column in range(size):
        if columns[column] or rising[row + column] or falling[row - column + size]:
            continue
        columns[column] = rising[row + column] = falling[row - column + size] = True
        placed.append(column)
        place(row + 1, size, columns, rising, falling, placed, solutions)
        placed.pop()
        columns[column] = rising[row + column] = falling[row - column + size] = False


def all_solutions(size):
    """Every board, as tuples of columns, in lexicographic order."""
    solutions = []
    place(0, size, [False] * size, [False] * (2 * size), [False] * (2 * size + 1), [], solutions)
    return solutions


def count_with_masks(full, columns, rising, falling):
    """How many boards complete the lines already taken."""
    if columns == full:
        return 1
    count = 0
    free = full & ~(columns | rising | falling)
    while free:
        queen = free & -free
        free ^= queen
        count += count_with_masks(full, columns | queen, (rising | queen) << 1, (falling | queen) >> 1)
    return count


def main(size):
    solutions = all_solutions(size)
    print(f"boards of order {size}: {len(solutions)}")
    print(f"first {solutions[:1]}, last {solutions[-1:]}")
    print(f"counted with masks: {count_with_masks((1 << size) - 1, 0, 0, 0)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
