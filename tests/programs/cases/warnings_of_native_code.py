"""Warnings that C code gives are the program's: shown with its line, filtered by its module, raised where it stands."""

import sys

bool(NotImplemented) if sys.version_info < (3, 14) else None


def in_function():
    return ~True, bool(NotImplemented) if sys.version_info < (3, 14) else None


in_function()
for _ in range(2):
    in_function()

import warnings  # noqa: E402 - C keeps filters of its own until now

print(type(warnings), len(warnings.filters), warnings.filters[-1])
in_function()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    in_function()
    [in_function() for _ in range(2)]
    print([(each.lineno, each.filename == __file__, each.category.__name__) for each in caught])
    print([str(each.message)[:30] for each in caught])
with warnings.catch_warnings():
    warnings.filterwarnings("error", module="__main__")
    try:
        in_function()
    except Warning as error:
        print(type(error), error.__traceback__.tb_lineno, error.__traceback__.tb_next.tb_lineno)
with warnings.catch_warnings():
    warnings.filterwarnings("error", module="elsewhere")
    warnings.filterwarnings("ignore", module="__main__")
    in_function()
print(warnings.__dict__["filters"] is warnings.filters)
