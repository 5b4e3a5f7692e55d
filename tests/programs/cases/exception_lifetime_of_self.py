"""An exception about a missing name keeps nothing alive that its traceback does not."""


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def method(self):
        try:
            raise TypeError("first")
        except TypeError as error:
            print(error, unbound if self else 0)
            unbound = 1
        return unbound

    def missing(self):
        return absent


for name in "method", "missing":
    try:
        getattr(Noisy(name), name)()
    except NameError as error:
        print(error)
    print("handled")
