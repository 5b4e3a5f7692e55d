"""The passes: each a frozen dataclass in a file of its own, whose docstring shows the code before and after.

``registry`` finds them: those of this folder, those of entry points in the group ``translator.passes``, those of
``--load FILE.py``. ``rewriting`` holds what several of them do to a function.  A pass of one's own::

    from dataclasses import dataclass
    from translator.passes import Pass, register

    @register
    @dataclass(frozen=True)
    class MyPass(Pass):
        \"\"\"One line that --list-passes shows.\"\"\"

        name = "my_pass"
        option: int = 1

        def run(self, function, analyses):
            ...             # change the function
            return False    # whether anything changed
"""

from . import (  # noqa: F401 - importing a pass registers it
    bound_checks,
    branch_store,
    call_lookup,
    catch,
    compare_branch,
    comprehension_scopes,
    constant_operands,
    copy_propagation,
    dead_code,
    duplicate_tails,
    fold_constants,
    for_loop,
    functions,
    iterate_store,
    jump_threading,
    merge_blocks,
    move_pair,
    retarget,
    return_result,
    sink_stores,
    unbind,
)
from .registry import BrokenPass, Pass, broken_passes, find, load_file, register, registered, title

__all__ = ["BrokenPass", "Pass", "broken_passes", "find", "load_file", "register", "registered", "title"]
