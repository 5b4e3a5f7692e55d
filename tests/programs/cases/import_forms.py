"""Every form of import: dotted, as, from, star, relative, circular, failing, lazy attributes, reload, __import__."""

import sys

import package_x
import package_x.sub as the_sub, os.path
from package_x import answer as renamed, constants
from package_x.sub import leaf
from package_x import *

print(answer, lazy, renamed, constants.ANSWER, the_sub is package_x.sub, os.path.join("a", "b"), "public" in globals(), "_private" in globals())
print(leaf.Leaf().where(), package_x.lazy, dir(package_x), package_x.public)
for code in ("package_x.missing", "from package_x import missing", "import package_x.missing", "from package_x.constants import nope as n",
             "import constants", "from . import x", "import package_x.constants.deeper", "package_x.sub.up()", "from package_x.sub import _gone"):
    try:
        exec(code, {"package_x": package_x, "__name__": "__main__"})
    except (ImportError, AttributeError) as error:
        print(code, "->", type(error).__name__, str(error).split(" (")[0], getattr(error, "name", None))
from package_x import circular_a

print(circular_a.circular_b.seen, circular_a.circular_b.message)
for _ in range(2):
    try:
        import package_x.failing
    except ZeroDivisionError as error:
        tb, names = error.__traceback__, []
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print([n for n in names if not n.startswith("_")], "package_x.failing" in sys.modules, hasattr(package_x, "failing"))
import importlib

constants.ANSWER = "changed"
constants.extra = "survives"
print(importlib.reload(constants) is constants, constants.ANSWER, constants.extra, constants.runs, answer)
print(__import__("package_x.sub").__name__, __import__("package_x.sub", fromlist=["leaf"]).__name__, importlib.import_module(".leaf", "package_x.sub").__name__)


def in_function():
    import package_x.sub.leaf
    import package_x.sub.leaf as direct
    from package_x.sub import leaf as again
    return package_x.sub.leaf is direct is again, sorted(locals())


class InClass:
    from package_x.constants import ANSWER
    import sys as system


print(in_function(), InClass.ANSWER, InClass.system is sys)
try:
    exec("def f():\n    from os import *")
except SyntaxError as error:
    print(error.msg)


class Finder:
    def find_spec(self, name, path, target=None):
        if name != "made_up":
            return None
        print("find_spec", name, path)
        return importlib.machinery.ModuleSpec(name, self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec("value = __name__ + '!'\ndef f(): return value", module.__dict__)


import importlib.machinery

sys.meta_path.insert(0, Finder())
import made_up

print(made_up.value, made_up.f(), made_up.__spec__.name)
sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as error:
    print(error)


class Fake:
    attribute = "from a non-module"


sys.modules["fake"] = Fake()
from fake import attribute
import fake as fake_again

print(attribute, type(fake_again).__name__)
import builtins

real = builtins.__import__


def hooked(name, globals=None, locals=None, fromlist=(), level=0):
    print("hook", name, fromlist, level)
    return real(name, globals, locals, fromlist, level)


builtins.__import__ = hooked
import os.path
from os import sep as separator, path
from package_x.sub import *
builtins.__import__ = real
print(separator, public)
