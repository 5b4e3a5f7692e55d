"""`python -m package_x`."""

import sys

from .sub.leaf import Leaf

print("main", __name__, __package__, __spec__.name, sys.argv[1:], sys.modules["__main__"].__doc__ == __doc__)
print(Leaf().where(), globals().get("__file__", "").endswith("__main__.py"))
if "fail" in sys.argv:
    from . import failing
