"""CPython 3.14 in node: the pyodide package of the npm registry as a ``python`` that tests can start.

``make test-314`` builds the environment (``PYODIDE_ENVIRONMENT``: node modules, pure wheels, a compiled standard
library) and runs the suite in it.

* ``python``: the command; takes what ``python`` takes.
* ``python.mjs``: the command in node.
* ``interpreter.mjs``: loads pyodide, shows it the files of the machine, runs CPython's own ``main``.
* ``start.py``: what happens inside before the program begins.
* ``processes.py``: ``subprocess`` for the test run itself, by way of node;
  ``processes.mjs``: starts them, each ``python`` in a thread of its own (``guest.mjs``).
* ``library.py``: makes the compiled standard library.
* ``tests.py``: copies CPython's own tests to where 3.14 finds them.
* ``test_suite.py``: the benchmark programs in both machines, in one process.
* ``test_processes.py``: what becomes of processes that do not end.
* ``plugin.py``: the pytest plugin: what WebAssembly cannot do is skipped, with the reason.
"""
