"""What an exception leaves behind on the value stack of a frame dies before the frame's caller loses anything."""


class Dies:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def compared(number):
    return 3 < Dies("compared")


def chained(number):
    return 0 < Dies("chained") < number


def beside(number):
    return Dies("beside"), 3 < number, 1 < ""


def deeper(number):
    return Dies("deeper"), chained(number)


def call(*arguments):
    pass


for function in compared, chained, beside, deeper:
    try:
        call(1, Dies("outside"), function(3))
    except TypeError as error:
        print(error)
