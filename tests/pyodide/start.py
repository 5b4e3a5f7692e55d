"""Inside pyodide, before the program: undo what pyodide adds to a plain ``python``; read by ``python.mjs``.

In: ``run_process`` among the names, where the program is a test run that starts processes.
"""

import _asyncio
import os
import sys

import __main__
from pyodide.ffi import to_js

# asyncio is imported anew, without pyodide's event loop; its C module remembers classes of the copy it was made with.
_asyncio._set_running_loop(None)
for name in list(sys.modules):
    if name.partition(".")[0] in ("_asyncio", "_pyodide", "asyncio", "pyodide"):
        del sys.modules[name]
del __main__._pyodide_core
sys.excepthook = sys.__excepthook__

# Modules come from the folder that library.py makes, and those that are loaded seem to.
ARCHIVE, LIBRARY = "/lib/python314.zip", "/lib/python3.14"
FROM_FOLDER = os.path.exists(f"{LIBRARY}/os.py")
sys.path = [LIBRARY if folder == ARCHIVE and FROM_FOLDER else folder for folder in sys.path if folder]
for module in list(sys.modules.values()):
    file = getattr(module, "__file__", None)
    if FROM_FOLDER and file and file.startswith(ARCHIVE):
        module.__file__ = module.__spec__.origin = LIBRARY + file.removeprefix(ARCHIVE).removesuffix("c")
        if module.__spec__.submodule_search_locations:
            module.__path__ = module.__spec__.submodule_search_locations = [os.path.dirname(module.__file__)]
if not os.environ["PYTHONINSPECT"]:
    del os.environ["PYTHONINSPECT"]
sys.dont_write_bytecode = False
sys.pycache_prefix = os.path.join(os.environ["PYODIDE_ENVIRONMENT"], "pycache")

if "run_process" in globals():
    sys.path.insert(0, os.getcwd())
    from tests.pyodide import processes

    processes.install(globals()["run_process"], to_js)
    del sys.path[0]
