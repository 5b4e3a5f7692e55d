"""The comparison: the same programs on CPython, the stack machine and the register machine.

Reading order:

* ``suite.py``, ``programs/``   what is run: plain scripts, in groups, in two sizes, with their expected output
* ``metrics/``                  what is measured: one row a metric, with its unit and formula
* ``machines.py``               on what: one row a machine, and how its command line looks
* ``process.py``, ``judge.py``  one process under a time limit; is what it printed right?
* ``runner.py``, ``step.py``    the plan: check and count everything, then time in interleaved rounds; one process of it
* ``results.py``                the JSON-lines file that a run writes as it goes
* ``statistics.py``             geometric means, ratios with a confidence interval
* ``ablation.py``, ``mix.py``, ``pairs/``  what each pass contributes; what instructions do; which follow each other
* ``report/``                   results -> tables for terminal, Markdown, HTML, CSV; two runs compared
* ``golden/``, ``check.py``     dispatch counts that must not grow unnoticed
* ``cli.py``                    ``python -m benchmarks VERB``; the verbs are in ``measuring.py`` (run, check),
  ``ablation.py``, ``mix.py``, ``pairs/verb.py``, ``sweep.py`` and ``commands.py`` (those that read)

A machine is measured from outside, as a process; ``test_programs.py`` (pytest-benchmark) imports one, and
``pairs/recorder.py``, which is such a process.
"""
