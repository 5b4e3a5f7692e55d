# args: one "two words" --flag -x
"""What the main program sees of itself: __name__, __file__, __spec__, argv, sys.modules, sys.path, pickling by __main__."""

import os
import sys

print(__name__, __file__, os.path.basename(__file__), __spec__, __package__, __doc__[:20], __loader__ is not None, type(__loader__).__name__)
print(sys.argv, os.path.basename(sys.path[0]), sys.modules["__main__"].__file__ == __file__, sys.modules[__name__].__dict__ is globals())
print(sorted(k for k in globals() if k.startswith("__")), __builtins__.__name__)
print(os.path.basename(sys.executable).startswith("python"), sys.flags.interactive, sys.flags.optimize, __debug__, sys.orig_argv[-4:])
import __main__

print(__main__.sys is sys, __main__.__name__, "import_main_attributes" in sys.modules, sys._getframe().f_code.co_filename, sys._getframe().f_back)
print(sys._getframe().f_code.co_name, sys._getframe().f_lineno, sys._getframe().f_globals is globals(), sys._getframe().f_locals is not None)
if __name__ == "__main__":
    print("guarded")
unused: int = 1
print(__main__.__annotations__, [name for name in dir() if name == "unused"])
