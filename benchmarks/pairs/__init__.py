"""Which instructions are executed one right after the other: ``python -m benchmarks pairs``.

What a superinstruction could fuse: pairs and triples of handlers that stand next to each other and are dispatched one
after the other.

* ``recorder.py``   a machine that counts them: ``python -m benchmarks.pairs.recorder``, a process each
* ``sequences.py``  shares over the suite, and which pairs to fuse
* ``verb.py``       the verb: run, print, write
"""
