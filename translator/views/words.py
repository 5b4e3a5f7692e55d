"""The encoded words in hexadecimal, an instruction a line."""

from __future__ import annotations

from ..driver import Stages


def view(stages: Stages, source: list[str]) -> str:
    """Word index, words, name."""
    code = stages.register_code
    lines = [f"{code.code.co_qualname}: {len(code.words)} words"]
    for each in code.instructions():
        words = " ".join(f"{word:08x}" for word in code.words[each.position : each.position + each.length])
        lines.append(f"{each.position:>6}  {words:<35} {each.row.name}")
    return "\n".join([*lines, ""])
