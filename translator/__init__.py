"""The translator: CPython code objects become register code, through an open pipeline of passes.

    from translator import translate
    register_code = translate(compile(source, "name", "exec"), pipeline="O2")

Read ``driver.translate`` first: the whole chain in one function.  Then, in the order data flows: ``frontend`` (basic
blocks, the lifter), ``ir`` (model, text form, verifier; ``docs/ir.md``), ``analysis``, ``passes`` and ``pipeline``
(which passes ``O2`` means), ``regalloc``, ``emit``.  ``views`` and ``__main__`` show what happened: ``python -m
translator script.py``.
"""

from .driver import translate, translate_traceable
from .errors import TranslationError, VerifierError

__all__ = ["TranslationError", "VerifierError", "translate", "translate_traceable"]
