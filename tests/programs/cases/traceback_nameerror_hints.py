# exit: 1
"""The interpreter's suggestions for misspelt names and attributes need real frames and objects."""

import sys
import traceback


class Account:
    balance = 1

    def show(self):
        return balance

    def __init__(self):
        self.owner = "x"


def local_hint():
    quantity = 1
    return quantitty


def global_hint():
    return Acount


def builtin_hint():
    return pritn(1)


def attribute_hint():
    return Account().ownr


def module_hint():
    return sys.stdot


def import_hint():
    from collections import namedtupel


def self_hint():
    return Account().show()


def stdlib_hint():
    return math.pi


for hint in (local_hint, global_hint, builtin_hint, attribute_hint, module_hint, import_hint, self_hint, stdlib_hint):
    try:
        hint()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).replace(sys.prefix, ""), end="")
        if hint in (local_hint, self_hint):
            traceback.print_exc()
print("now uncaught", flush=True)
local_hint()
