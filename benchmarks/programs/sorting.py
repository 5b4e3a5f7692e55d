"""Sorting: quicksort, merge sort and heap sort written out, then `sorted` with key functions in Python.

SIZE is the number of items.  All the results must agree.
"""

import sys
from functools import cmp_to_key

DEFAULT_SIZE = 5900
SMALL = 12


def random_items(count, seed):
    """Numbers with repetitions."""
    items = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        items.append((seed >> 12) % (count * 4))
    return items


def insertion_sort(items, low, high):
    """Sort items[low:high + 1] in place."""
    for position in range(low + 1, high + 1):
        item = items[position]
        hole = position
        while hole > low and items[hole - 1] > item:
            items[hole] = items[hole - 1]
            hole -= 1
        items[hole] = item


def quicksort(items, low, high):
    """Sort items[low:high + 1] in place, round the median of three; recurse into the smaller part only."""
    while high - low > SMALL:
        middle = (low + high) // 2
        pivot = median(items[low], items[middle], items[high])
        left, right = low, high
        while left <= right:
            while items[left] < pivot:
                left += 1
            while items[right] > pivot:
                right -= 1
            if left <= right:
                items[left], items[right] = items[right], items[left]
                left += 1
                right -= 1
        if right - low < high - left:
            quicksort(items, low, right)
            low = left
        else:
            quicksort(items, left, high)
            high = right
    insertion_sort(items, low, high)


def median(a, b, c):
    if a > b:
        a, b = b, a
    if b > c:
        b = c
    return a if a > b else b


def merge_sort(items):
    """A new sorted list."""
    if len(items) < 2:
        return items
    middle = len(items) // 2
    return merge(merge_sort(items[:middle]), merge_sort(items[middle:]))


def merge(left, right):
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged


def heap_sort(items):
    """Sort in place, with a heap that has its greatest item at the top."""
    for root in range(len(items) // 2 - 1, -1, -1):
        sift_down(items, root, len(items))
    for end in range(len(items) - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift_down(items, 0, end)


def sift_down(items, root, end):
    item = items[root]
    while (child := 2 * root + 1) < end:
        if child + 1 < end and items[child + 1] > items[child]:
            child += 1
        if items[child] <= item:
            break
        items[root] = items[child]
        root = child
    items[root] = item


def digits_reversed(number):
    """A key function with some work in it."""
    result = 0
    while number:
        number, digit = divmod(number, 10)
        result = result * 10 + digit
    return result


def compare_last_digit(a, b):
    """A comparison function: by the last digit, then greatest first."""
    return (a % 10 - b % 10) or (b - a)


def main(size):
    items = random_items(size, 7)
    quick, heap = items[:], items[:]
    quicksort(quick, 0, len(quick) - 1)
    heap_sort(heap)
    merged = merge_sort(items)
    print(f"items {size}, all agree: {quick == heap == merged == sorted(items)}")
    print(f"least {quick[:3]}, middle {quick[size // 2]}, greatest {quick[-3:]}")
    by_digits = sorted(items, key=digits_reversed)
    by_pair = sorted(items, key=lambda item: (item % 7, -item))
    compared = sorted(items, key=cmp_to_key(compare_last_digit))
    for name, result in (("digits", by_digits), ("pairs", by_pair), ("comparison", compared)):
        checksum = sum((place + 1) * item for place, item in enumerate(result)) % 1_000_000_007
        print(f"by {name}: {result[0]} to {result[-1]}, checksum {checksum}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
