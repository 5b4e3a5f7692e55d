"""What passes declare is true, and a pass that declares something else is found out."""

from dataclasses import dataclass
from types import CodeType
from typing import ClassVar

import pytest

from tests.programs.case import FOLDERS, PROGRAMS
from translator.analysis import Analyses
from translator.analysis.liveness import Liveness
from translator.driver import translate_in_stages
from translator.errors import VerifierError
from translator.ir.model import Function
from translator.ir.parser import parse_function
from translator.observe import Observer
from translator.passes import Pass
from translator.passes.contracts import Contract
from translator.source import code_objects


def code_of_programs() -> list[CodeType]:
    """Every code object of the guest programs that this CPython compiles."""
    found: list[CodeType] = []
    for path in sorted(path for folder in FOLDERS for path in (PROGRAMS / folder).glob("*.py")):
        try:
            found += code_objects(compile(path.read_bytes(), str(path), "exec", dont_inherit=True))
        except SyntaxError:
            continue
    assert len(found) > 1000
    return found


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("pipeline", ["O1", "O2"])
def test_every_pass_does_what_it_declares(pipeline: str, library: list[CodeType]) -> None:
    """``verify_each`` checks the contracts; every pass of the pipeline changes something somewhere."""
    observer = Observer(verify_each=True)
    for code in [*library[1::8], *code_of_programs()[:: 1 if pipeline == "O2" else 4]]:
        translate_in_stages(code, pipeline, observer.run)
    # CPython's own compiler does what function_parts does up to 3.12, and makes functions of comprehensions up to 3.11.
    assert {name for name, account in observer.accounts.items() if not account.changes} <= {
        "function_parts",
        "comprehension_scopes",
    }


@dataclass(frozen=True)
class Undeclared(Pass):
    name: ClassVar[str] = "undeclared"

    def run(self, function: Function, analyses: Analyses) -> bool:
        return not analyses.get(Liveness.of)


@dataclass(frozen=True)
class Shortening(Pass):
    """Returns the variable at once; the temporary dies."""

    name: ClassVar[str] = "shortening"

    def run(self, function: Function, analyses: Analyses) -> bool:
        function.blocks[1].instructions[0].operands[0] = 0
        return True


@dataclass(frozen=True)
class Unpreserving(Shortening):
    name: ClassVar[str] = "unpreserving"
    preserves = (Liveness.of,)


@dataclass(frozen=True)
class Secretive(Shortening):
    name: ClassVar[str] = "secretive"

    def run(self, function: Function, analyses: Analyses) -> bool:
        super().run(function, analyses)
        return False


@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        (Undeclared(), "asks for Liveness.of, but does not require it"),
        (Unpreserving(), "does not preserve Liveness.of"),
        (Secretive(), "says that nothing changed"),
    ],
)
def test_a_broken_contract_is_named(broken: Pass, rule: str) -> None:
    function = small()
    with pytest.raises(VerifierError, match=rule) as caught:
        Observer(verify_each=True).run(broken, function, Analyses(function))
    assert f"pass {broken.name}" in str(caught.value) and "\n" not in str(caught.value)


def test_a_pass_that_preserves_nothing_may_change_anything() -> None:
    function = small()
    contract = Contract(Shortening(), function, Analyses(function))
    contract.check(Shortening().run(function, contract.analyses))


def small() -> Function:
    text = "block 0:\n  %0 = move a @0\n  jump -> block 1 @0\nblock 1:\n  return %0 @0"
    return parse_function(f"function 'f' (a)\n{text}")
