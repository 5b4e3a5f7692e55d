"""What loses its place in a display to an equal key dies with the display's other operands, the last first."""


class Named:
    def __init__(self, name, key=None):
        self.name = name
        self.key = key

    def __hash__(self):
        return hash(self.key)

    def __eq__(self, other):
        return self.key == other.key

    def __del__(self):
        print("del", self.name)


def constant_keys():
    return {"k": Named("first"), "k": Named("second"), "k": 0}["k"]


def computed_keys(k):
    return {k: Named("first"), k: Named("second"), k: Named("third"), k + "": 0}[k]


def equal_keys():
    return {Named("a", 1): Named("first"), Named("b", 1): Named("second"), Named("c", 1): 3}


def equal_items():
    return {Named("x", 1), Named("y", 1), Named("z", 1)}


def two(k):
    return {k: Named("first"), k: Named("second")}


print(constant_keys())
print(computed_keys("k"))
print(len(equal_keys()))
print(len(equal_items()))
print(two("k")["k"].name)
