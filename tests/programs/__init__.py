"""Guest programs: what `python` prints for each, both machines must print to the letter.

Reading guide:

* `cases/`, `cases_312/`, `cases_313/` - the programs; the suffix is the oldest CPython that compiles them.
  Programs whose names share a prefix (`generator_`, `exception_`, ...) cover one part of the language.
* `case.py` - what a program's header comments may say (arguments, standard input, expected exit status).
* `run.py` - one program in one process: standard output, standard error and exit status.
* `forking.py` - a machine that is imported once and forked for each program, which saves most of a small one's time.
* `test_programs.py` - every program on CPython, on the stack machine and on the register machine at each level.

A new program is a new file: deterministic under any hash seed, no addresses in its output, under 10 ms on CPython.
"""
