"""Building, subscripting, extending and unpacking containers (``Python/ceval.c``, ``Objects/*object.c``)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from .facts import operation


@operation(pure=True)
def subscript(container: Any, key: Any) -> Any:
    return container[key]


@operation()
def store_subscript(value: Any, container: Any, key: Any) -> None:
    container[key] = value


@operation()
def delete_subscript(container: Any, key: Any) -> None:
    del container[key]


@operation(pure=True)
def subscript_slice(container: Any, start: Any, stop: Any) -> Any:
    return container[start:stop]


@operation()
def store_slice(value: Any, container: Any, start: Any, stop: Any) -> None:
    container[start:stop] = value


@operation(can_raise=False, pure=True)
def build_slice(start: Any, stop: Any) -> Any:
    return slice(start, stop)


@operation(can_raise=False, pure=True)
def build_slice_step(start: Any, stop: Any, step: Any) -> Any:
    return slice(start, stop, step)


@operation(can_raise=False)
def build_tuple(*items: Any) -> Any:
    return (*items,)  # a loop may hand the items over in a list


@operation(can_raise=False)
def build_list(*items: Any) -> Any:
    return [*items]


@operation(dies="first")
def build_set(*items: Any) -> Any:
    return {*items}


@operation(dies="last")
def build_map(*items: Any) -> Any:
    return dict(zip(items[::2], items[1::2], strict=True))


@operation(dies="last")
def build_const_key_map(keys: Any, *values: Any) -> Any:
    return dict(zip(keys, values, strict=True))


@operation(can_raise=False, pure=True)
def build_string(*pieces: Any) -> Any:
    return "".join(pieces)


@operation(can_raise=False)
def list_append(target: Any, value: Any) -> None:
    target.append(value)


@operation()
def set_add(target: Any, value: Any) -> None:
    target.add(value)


@operation()
def map_add(target: Any, key: Any, value: Any) -> None:
    target[key] = value


@operation()
def list_extend(target: Any, iterable: Any) -> None:
    target += [*iterable]


@operation()
def set_update(target: Any, iterable: Any) -> None:
    target.update(iterable)


@operation()
def dict_update(target: Any, mapping: Any) -> None:
    target.update({**mapping})


@operation()
def dict_merge(target: Any, mapping: Any, function: Any) -> None:
    """Add keyword arguments for a call of ``function``; a name given twice is an error (``_PyDict_MergeEx``)."""
    if not isinstance(mapping, dict) and not hasattr(mapping, "keys"):
        raise TypeError(f"{described(function)} argument after ** must be a mapping, not {type(mapping).__name__}")
    for key in mapping.keys():  # noqa: SIM118 - a mapping need not iterate over its keys
        if key in target:
            raise TypeError(f"{described(function)} got multiple values for keyword argument '{key}'")
        target[key] = mapping[key]


def described(function: Any) -> str:
    """The callable as error messages name it: ``module.qualname()`` (``_PyObject_FunctionStr``)."""
    name = getattr(function, "__qualname__", None)
    if not isinstance(name, str):
        return str(function)
    module = getattr(function, "__module__", None)
    if module is None or module == "builtins":
        return f"{name}()"
    return f"{module}.{name}()"


@operation()
def list_to_tuple(items: Any) -> Any:
    return tuple(items)


@operation(many=True)
def unpack_sequence(iterable: Any, *, count: int) -> Sequence[Any]:
    """Exactly ``count`` items of ``iterable``, the first one first."""
    kind = type(iterable)
    if (kind is tuple or kind is list) and len(iterable) == count:
        return iterable  # type: ignore[no-any-return]
    return unpacker(count, -1)(iterable)


@operation(many=True)
def unpack_ex(iterable: Any, *, before: int, after: int) -> Sequence[Any]:
    """``before`` items, a list of the middle ones, ``after`` items."""
    return unpacker(before, after)(iterable)


@cache
def unpacker(before: int, after: int) -> Callable[[Any], Sequence[Any]]:
    """A native function that unpacks as CPython does, with its errors; ``after`` is -1 where there is no star."""
    names = [f"item{index}" for index in range(before)]
    if after >= 0:
        names += ["*rest", *(f"last{index}" for index in range(after))]
    targets = "".join(f"{name}, " for name in names)
    results = targets.replace("*", "")
    namespace: dict[str, Any] = {"__name__": __name__}  # with the file below: its frame is one of the machine's own
    source = f"def unpack(iterable):\n    ({targets}) = iterable\n    return ({results})"
    exec(compile(source, __file__, "exec"), namespace)
    return namespace["unpack"]  # type: ignore[no-any-return]
