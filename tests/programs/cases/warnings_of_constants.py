"""What is computed of constants warns where it is executed, not before."""

import warnings

warnings.simplefilter("always")


def inverted(wanted):
    if wanted:
        return ~[True, False][0], ~(not 0)
    return None


def noted(message, category, *_):
    print("warns", category.__name__)


warnings.showwarning = noted
print(inverted(False))
print(inverted(True))
