"""Walking binary trees with recursive generators: `yield from` through as many frames as the tree is deep.

A search tree is filled with SIZE numbers in a scrambled order and walked in order, in preorder and level by level;
two trees are compared lazily by their fringes.
"""

import sys

DEFAULT_SIZE = 6500


class Node:
    __slots__ = ("key", "left", "right")

    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


def insert(root, key):
    """Put the key into the tree; returns its root."""
    if root is None:
        return Node(key)
    node = root
    while True:
        if key < node.key:
            if node.left is None:
                node.left = Node(key)
                return root
            node = node.left
        else:
            if node.right is None:
                node.right = Node(key)
                return root
            node = node.right


def in_order(node):
    if node is not None:
        yield from in_order(node.left)
        yield node.key
        yield from in_order(node.right)


def preorder(node):
    yield node.key
    for child in (node.left, node.right):
        if child is not None:
            yield from preorder(child)


def leaves(node, depth=0):
    """(key, depth) of each leaf; the value of the generator is the number of leaves."""
    if node.left is None and node.right is None:
        yield node.key, depth
        return 1
    count = 0
    for child in (node.left, node.right):
        if child is not None:
            count += yield from leaves(child, depth + 1)
    return count


def by_level(root):
    """The keys of each level in turn."""
    level = [root]
    while level:
        yield [node.key for node in level]
        level = [child for node in level for child in (node.left, node.right) if child is not None]


def scrambled(count, seed):
    """0 .. count - 1 in an order that depends on the seed (Fisher and Yates' shuffle)."""
    keys = list(range(count))
    for last in range(count - 1, 0, -1):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        other = (seed >> 8) % (last + 1)
        keys[last], keys[other] = keys[other], keys[last]
    return keys


def build(keys):
    root = None
    for key in keys:
        root = insert(root, key)
    return root


def same_fringe(first, second):
    """Whether two trees hold the same keys in order, looking no further than the first difference."""
    missing = object()
    other = in_order(second)
    return all(key == next(other, missing) for key in in_order(first)) and next(other, missing) is missing


def counted_leaves(root):
    """(what leaves() returns, the depths added up)."""
    depths = 0

    def walk():
        return (yield from leaves(root))

    walker = walk()
    while True:
        try:
            _key, depth = next(walker)
        except StopIteration as stop:
            return stop.value, depths
        depths += depth


def main(size):
    first, second = build(scrambled(size, 5)), build(scrambled(size, 4242))
    print(f"keys {size}, in order: {list(in_order(first)) == list(range(size))}")
    checksum = 0
    for key in preorder(first):
        checksum = (checksum * 31 + key) % 1_000_000_007
    levels = [len(level) for level in by_level(first)]
    print(f"preorder checksum {checksum}, levels {len(levels)}, widest {max(levels)}")
    print("leaves and depths:", *counted_leaves(first), *counted_leaves(second))
    print("same fringe:", same_fringe(first, second), same_fringe(first, insert(second, 0)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
