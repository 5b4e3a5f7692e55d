"""What is compiled at run time inherits the future statements of the code that asks, and of nobody else."""

import functools
import types

TEXT = "x: int = 1"


def shown(code):
    return hex(code.co_flags), [each for each in code.co_consts if isinstance(each, (int, str))], code.co_names


def indirect(function):
    return function(TEXT, "", "exec")


print(shown(compile(TEXT, "", "exec")))
print(shown(compile(TEXT, "", "exec", 0, False)))
print(shown(compile(TEXT, "", "exec", flags=0, dont_inherit=True)))
print(shown(indirect(compile)))
print([shown(code) for code in map(compile, [TEXT], [""], ["exec"])])
print(shown(functools.partial(compile, TEXT, "")("exec")))
print(shown(functools.partial(compile, TEXT, "")(mode="exec")))
print(eval("(lambda: 1).__code__.co_flags"))

future = types.ModuleType("future")
future.TEXT = TEXT
exec(
    "from __future__ import annotations\n"
    "inherited = compile(TEXT, '', 'exec')\n"
    "by_place = compile(TEXT, '', 'exec', 0, False)\n"
    "isolated = compile(TEXT, '', 'exec', dont_inherit=True)\n"
    "at_once = eval('compile(TEXT, str(), \"exec\")')\n",
    vars(future),
)
for name in ("inherited", "by_place", "isolated", "at_once"):
    print(name, shown(getattr(future, name)))

for arguments, named in (((), {}), (("1",), {}), (("1", "", "eval", "no"), {}), (("1", "", "eval"), {"dont_inherit": "x"}),
                         (("1", "", "eval", 0, False, -1, 0), {}), (("1", "", "nothing"), {}), (("1", "", "eval"), {"a": 1})):
    try:
        print(compile(*arguments, **named).co_consts)
    except Exception as error:
        print(type(error).__name__, error)
