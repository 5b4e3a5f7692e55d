"""The keys and values of a dictionary that cannot be built are dead when the exception is handled, from the last."""


class N:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def __repr__(self):
        return f"N({self.name})"


def build(first, second, keep):
    try:
        print([N(0)], {first: N(1), second: N(2)})
    except TypeError as error:
        print("caught", error)
    print("after")
    try:
        print([N(0)], {first: (), 1: N(1), second: 2, 1: first, second: N(2)})
    except TypeError as error:
        print("caught", error)
    print("after")
    try:
        print([N(0)], {} if keep else {N(1): first, first: N(2), second: N(3)})
    except TypeError as error:
        print("caught", error)
    print("after")
    return {first: N(1), second: N(2)}


for arguments in ({}, 0, 0), (0, {}, 1), (0, [], 0):
    try:
        build(*arguments)
    except TypeError as error:
        print("caught outside", error)
    print("-")
