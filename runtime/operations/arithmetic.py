"""Unary, binary, in-place and comparison operators: one expression each (``Objects/abstract.c``)."""

from __future__ import annotations

from typing import Any

from .facts import operation


@operation(pure=True)
def negative(value: Any) -> Any:
    return -value


@operation(pure=True)
def positive(value: Any) -> Any:
    return +value


@operation(pure=True)
def invert(value: Any) -> Any:
    return ~value


@operation(pure=True, scalar=True)
def not_(value: Any) -> bool:
    return not value


@operation(pure=True, scalar=True)
def to_bool(value: Any) -> bool:
    return not not value  # noqa: SIM208 - cheaper than a call of bool


@operation(pure=True, commutes=True)
def add(lhs: Any, rhs: Any) -> Any:
    return lhs + rhs


@operation(pure=True)
def subtract(lhs: Any, rhs: Any) -> Any:
    return lhs - rhs


@operation(pure=True, commutes=True)
def multiply(lhs: Any, rhs: Any) -> Any:
    return lhs * rhs


@operation(pure=True)
def true_divide(lhs: Any, rhs: Any) -> Any:
    return lhs / rhs


@operation(pure=True)
def floor_divide(lhs: Any, rhs: Any) -> Any:
    return lhs // rhs


@operation(pure=True)
def remainder(lhs: Any, rhs: Any) -> Any:
    return lhs % rhs


@operation(pure=True)
def power(lhs: Any, rhs: Any) -> Any:
    return lhs**rhs


@operation(pure=True)
def left_shift(lhs: Any, rhs: Any) -> Any:
    return lhs << rhs


@operation(pure=True)
def right_shift(lhs: Any, rhs: Any) -> Any:
    return lhs >> rhs


@operation(pure=True, commutes=True)
def and_(lhs: Any, rhs: Any) -> Any:
    return lhs & rhs


@operation(pure=True, commutes=True)
def or_(lhs: Any, rhs: Any) -> Any:
    return lhs | rhs


@operation(pure=True, commutes=True)
def xor(lhs: Any, rhs: Any) -> Any:
    return lhs ^ rhs


@operation(pure=True)
def matrix_multiply(lhs: Any, rhs: Any) -> Any:
    return lhs @ rhs


@operation()
def inplace_add(lhs: Any, rhs: Any) -> Any:
    lhs += rhs
    return lhs


@operation()
def inplace_subtract(lhs: Any, rhs: Any) -> Any:
    lhs -= rhs
    return lhs


@operation()
def inplace_multiply(lhs: Any, rhs: Any) -> Any:
    lhs *= rhs
    return lhs


@operation()
def inplace_true_divide(lhs: Any, rhs: Any) -> Any:
    lhs /= rhs
    return lhs


@operation()
def inplace_floor_divide(lhs: Any, rhs: Any) -> Any:
    lhs //= rhs
    return lhs


@operation()
def inplace_remainder(lhs: Any, rhs: Any) -> Any:
    lhs %= rhs
    return lhs


@operation()
def inplace_power(lhs: Any, rhs: Any) -> Any:
    lhs **= rhs
    return lhs


@operation()
def inplace_left_shift(lhs: Any, rhs: Any) -> Any:
    lhs <<= rhs
    return lhs


@operation()
def inplace_right_shift(lhs: Any, rhs: Any) -> Any:
    lhs >>= rhs
    return lhs


@operation()
def inplace_and(lhs: Any, rhs: Any) -> Any:
    lhs &= rhs
    return lhs


@operation()
def inplace_or(lhs: Any, rhs: Any) -> Any:
    lhs |= rhs
    return lhs


@operation()
def inplace_xor(lhs: Any, rhs: Any) -> Any:
    lhs ^= rhs
    return lhs


@operation()
def inplace_matrix_multiply(lhs: Any, rhs: Any) -> Any:
    lhs @= rhs
    return lhs


@operation(pure=True)
def less(lhs: Any, rhs: Any) -> Any:
    return lhs < rhs


@operation(pure=True)
def less_equal(lhs: Any, rhs: Any) -> Any:
    return lhs <= rhs


@operation(pure=True)
def equal(lhs: Any, rhs: Any) -> Any:
    return lhs == rhs


@operation(pure=True)
def not_equal(lhs: Any, rhs: Any) -> Any:
    return lhs != rhs


@operation(pure=True)
def greater(lhs: Any, rhs: Any) -> Any:
    return lhs > rhs


@operation(pure=True)
def greater_equal(lhs: Any, rhs: Any) -> Any:
    return lhs >= rhs


@operation(pure=True, scalar=True)
def is_less(lhs: Any, rhs: Any) -> bool:
    return not not (lhs < rhs)  # noqa: SIM208 - 3.13 asks for the truth of the comparison


@operation(pure=True, scalar=True)
def is_less_equal(lhs: Any, rhs: Any) -> bool:
    return not not (lhs <= rhs)  # noqa: SIM208 - 3.13 asks for the truth of the comparison


@operation(pure=True, scalar=True)
def is_equal(lhs: Any, rhs: Any) -> bool:
    return not not (lhs == rhs)  # noqa: SIM201, SIM208 - 3.13 asks for the truth of the comparison


@operation(pure=True, scalar=True)
def is_not_equal(lhs: Any, rhs: Any) -> bool:
    return not not (lhs != rhs)  # noqa: SIM202, SIM208 - 3.13 asks for the truth of the comparison


@operation(pure=True, scalar=True)
def is_greater(lhs: Any, rhs: Any) -> bool:
    return not not (lhs > rhs)  # noqa: SIM208 - 3.13 asks for the truth of the comparison


@operation(pure=True, scalar=True)
def is_greater_equal(lhs: Any, rhs: Any) -> bool:
    return not not (lhs >= rhs)  # noqa: SIM208 - 3.13 asks for the truth of the comparison


@operation(can_raise=False, pure=True, scalar=True)
def is_(lhs: Any, rhs: Any) -> bool:
    return lhs is rhs


@operation(can_raise=False, pure=True, scalar=True)
def is_not(lhs: Any, rhs: Any) -> bool:
    return lhs is not rhs


@operation(pure=True, scalar=True)
def contains(item: Any, container: Any) -> bool:
    return item in container


@operation(pure=True, scalar=True)
def not_contains(item: Any, container: Any) -> bool:
    return item not in container
