"""The grammar of ``docs/ir.md`` is the language that the printer writes and the parser reads."""

import re
from pathlib import Path
from types import CodeType

import pytest

from stackvm.decode import decode
from translator.driver import translate_in_stages
from translator.frontend import lift
from translator.ir.parser import TextError, parse
from translator.ir.printer import print_function

HEADING = "function 'f' (a, b)\nlocals x\nconstant $0 = 1\n"
BROKEN = [
    "nonsense",
    "function f ()",
    "function 'f'",
    "function 'f' (a b)",
    "function 'f' (a) line",
    "function 'f' (a) temporaries x",
    "function 'f' (a) temporaries 1 line 1",
    "function 'f' (a)\nlocals",
    "function 'f' (a)\nlocals x y",
    "function 'f' (a)\nflags",
    "function 'f' (a)\n  locals x",
    "function 'f' (a)\nblock 0:\nlocals x",
    "declare 'f' (a)\nblock 0:",
    "declare 'f' (a) temporaries 1",
    "file x",
    HEADING + "constant $1 = ",
    HEADING + "constant $1 = g",
    HEADING + "constant $1 = (1)",
    HEADING + "constant $1 = [1]",
    HEADING + "constant $1 = {1}",
    HEADING + "constant $1 = frozenset({})",
    HEADING + "constant $1 = frozenset(1)",
    HEADING + "constant $1 = 1 2",
    HEADING + "constant $1 = 1..2",
    HEADING + "constant $1 = 0X1",
    HEADING + "constant $1 = 1_000",
    HEADING + "constant $1 = 'a",
    HEADING + "constant $1 = 'a' 'b'",
    HEADING + "constant $1 = f'a'",
    HEADING + "block 0",
    HEADING + "block x:",
    HEADING + "block 0 ():",
    HEADING + "block 0 (%0, %1):",
    HEADING + "block 0 unwind:",
    HEADING + "block 0: return a @0",
    HEADING + "block 0:\nreturn a @0",
    HEADING + "block 0:\n  return a",
    HEADING + "block 0:\n  return a @",
    HEADING + "block 0:\n  return a @-2",
    HEADING + "block 0:\n  return a, b @0",
    HEADING + "block 0:\n  = move a @0",
    HEADING + "block 0:\n  x y = move a @0",
    HEADING + "block 0:\n  x = @0",
    HEADING + "block 0:\n  return % @0",
    HEADING + "block 0:\n  return %a @0",
    HEADING + "block 0:\n  load_global [] @0",
    HEADING + "block 0:\n  load_global ['x' @0",
    HEADING + "block 0:\n  jump -> 0 @0",
    HEADING + "block 0:\n  jump -> block 0 block 0 @0",
    HEADING + "block 0:\n  jump @0 -> block 0",
    HEADING + "block 0:\n  return a @0 after 2",
    HEADING + "block 0:\n  return a @0\nconstant $1 = 2",
    HEADING + "positions",
    HEADING + "positions @0",
    HEADING + "positions @0 1",
    HEADING + "positions @0 1:2 @2",
    HEADING + "positions @0 1-2 @2",
    HEADING + "positions @0 1 @2\npositions @2 1 @4",
]
ODD = """
; a comment
file "it's"
function 'f' (block, /, line, *, function, **positions)  ; keywords are names too
locals .0, 'odd name', ünï
flags OPTIMIZED NEWLOCALS VARKEYWORDS 0x10
constant $0 = (frozenset({1, 'a'}), slice(1, None, ...), -nan, nan(0x7ff8000000000001), 1e5, 1.5j, b"'", ())

block 0 unwind block 1 (line):

  ; another
\tblock, line = unpack_sequence function @0 ; and one
  'odd name' = move .0 @2
  return block @4
block 1 (%0 %1):
  return ünï @6
positions @0 1
positions @2 1:0-9 @4 -
positions @8
"""


def test_what_is_printed_is_accepted(accepts, library: list[CodeType]) -> None:
    for code in library[::10]:
        assert accepts(print_function(lift(decode(code))))
        assert accepts(print_function(translate_in_stages(code).function))


def test_odd_text_is_accepted_by_both(accepts) -> None:
    assert parse(ODD) and accepts(ODD)


@pytest.mark.parametrize("text", BROKEN)
def test_broken_text_is_rejected_by_both(accepts, text: str) -> None:
    with pytest.raises(TextError):
        parse(text)
    assert not accepts(text)


def test_the_examples_of_the_document_are_accepted(accepts, repository: Path) -> None:
    document = (repository / "docs" / "ir.md").read_text(encoding="utf-8")
    examples = re.findall(r"```text\n(.*?)```", document, re.DOTALL)
    assert len(examples) == 2
    for example in examples:
        assert accepts(example) and parse(example)
