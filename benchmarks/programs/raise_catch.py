"""Exceptions raised and caught: in place, through calls, by class hierarchies, chained, re-raised and grouped.

SIZE is the number of rounds; a round meets each kind of failure once or not at all.
"""

import sys

DEFAULT_SIZE = 3700


class ShopError(Exception):
    """The base of the family."""


class MissingError(ShopError):
    def __init__(self, name, wanted):
        super().__init__(name, wanted)
        self.name = name
        self.wanted = wanted


class PriceError(ShopError, ValueError):
    pass


def integer_or(text, default):
    """The everyday try: a built-in error caught where it happens."""
    try:
        return int(text)
    except ValueError:
        return default


def look_up(table, key):
    """Three clauses, of which at most one runs."""
    try:
        return 100 // table[key]
    except KeyError as error:
        return -len(error.args[0])
    except ZeroDivisionError:
        return 0
    except (TypeError, AttributeError):
        return -100


def descend(depth, kind):
    """Raise from so many calls down."""
    if depth == 0:
        raise kind("bottom") if kind is PriceError else MissingError("bolt", 7)
    return descend(depth - 1, kind) + 1


def caught_from(depth, kind):
    try:
        return descend(depth, kind)
    except MissingError as error:
        return error.wanted
    except ShopError as error:
        return len(error.args[0])


def translated(number):
    """A low error turned into one of ours, with its cause."""
    try:
        try:
            [][number]
        except IndexError as error:
            raise PriceError(number) from error
    except PriceError as error:
        return error.args[0] + (error.__cause__ is not None) + isinstance(error.__cause__, IndexError)
    return 0


def raised_again(number):
    """A handler that looks and lets go."""
    seen = 0
    try:
        try:
            if number % 2:
                raise PriceError("odd")
            raise MissingError("nut", number)
        except ShopError:
            seen += 1
            raise
    except ValueError:
        return seen
    except MissingError as error:
        return seen + error.wanted % 5


def loop_with_errors(items):
    """The control flow of continue, break and else among handlers."""
    total = 0
    for item in items:
        try:
            total += 10 // item
        except ZeroDivisionError:
            continue
        except TypeError:
            break
        else:
            total += 1
    else:
        total += 1000
    return total


def grouped(number):
    """`except*` picks a group apart."""
    total = 0
    errors = [MissingError("cog", number % 3), PriceError("high"), KeyError("k")]
    try:
        raise ExceptionGroup("several", errors[: 1 + number % 3])
    except* MissingError as group:
        total += group.exceptions[0].wanted
    except* (ValueError, KeyError) as group:
        total += 10 * len(group.exceptions)
    return total


def main(size):
    table = {"one": 1, "zero": 0, "text": "t", "seven": 7}
    keys = ("one", "zero", "missing", "text", "seven")
    totals = [0] * 7
    for number in range(size):
        totals[0] += integer_or(str(number) if number % 3 else "x", -1)
        totals[1] += look_up(table, keys[number % 5])
        totals[2] += caught_from(number % 8, PriceError if number % 2 else MissingError)
        totals[3] += translated(number % 10)
        totals[4] += raised_again(number)
        totals[5] += loop_with_errors((1, 0, 3, None if number % 2 else 5))
        totals[6] += grouped(number)
    print(f"rounds {size}")
    print("totals:", *totals)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
