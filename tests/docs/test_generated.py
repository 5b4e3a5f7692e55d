"""What is made from tables is current, and the result table of the README is that of `docs/results.md`."""

import json
import re
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from subprocess import CompletedProcess
from types import ModuleType

import pytest

pytestmark = pytest.mark.same_everywhere


@pytest.fixture(scope="module")
def generate(repository: Path) -> ModuleType:
    spec = spec_from_file_location("docs_generate", repository / "docs" / "generate.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_nothing_is_stale(generate: ModuleType) -> None:
    assert generate.stale_parts() == [], "run: python docs/generate.py"


@pytest.mark.parametrize("generator", ["generate", "generate_fused"])
@pytest.mark.parametrize("machine", ["stackvm", "regvm"])
def test_the_loops_are_current(machine: str, generator: str, run_python: Callable[..., CompletedProcess[str]]) -> None:
    finished = run_python("-m", f"{machine}.{generator}", "--check")
    assert finished.returncode == 0, f"run: python -m {machine}.{generator}"


def test_what_is_stale_is_noticed(generate: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generate, "PARTS", (("docs/metrics.md", "metrics", lambda: "another table"),))
    assert generate.stale_parts() == ["docs/metrics.md: metrics"]


def test_every_metric_and_pass_is_defined(generate: ModuleType, repository: Path) -> None:
    metrics = (repository / "docs" / "metrics.md").read_text(encoding="utf-8")
    assert all(f"| `{metric.name}` |" in metrics for metric in generate.METRICS)
    architecture = (repository / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert "| `dead_code` |" in architecture


def test_a_part_is_replaced_and_the_rest_stays(generate: ModuleType) -> None:
    text = "one\n<!-- a -->\nold\n<!-- /a -->\ntwo <!-- b -->\n\n<!-- /b -->\n"
    changed = generate.with_part(text, "a", "new \\1")
    assert changed == "one\n<!-- a -->\n\nnew \\1\n\n<!-- /a -->\ntwo <!-- b -->\n\n<!-- /b -->\n"
    assert generate.part_of(changed, "a") == "new \\1"
    with pytest.raises(ValueError, match="no part 'c'"):
        generate.with_part(text, "c", "new")


def test_the_result_table_is_of_the_runs_in_the_results(generate: ModuleType, repository: Path) -> None:
    """Every figure of the README's table stands in the same group's line of the full report."""
    table = generate.part_of((repository / "README.md").read_text(encoding="utf-8"), "results")
    results = (repository / "docs" / "results.md").read_text(encoding="utf-8")
    lines = [line for line in results.splitlines() if line.startswith("| ")]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")][2:]
    assert [row[0] for row in rows if row[0] == "**all**"]
    for label, programs, *cells in rows:
        group = re.sub(r",.*|\*", "", label)
        same = [line for line in lines if line.split(" | ")[0].endswith(f"{group}**")]
        known = [cell for line in (same if programs != "1" else lines) for cell in line.strip("| ").split(" | ")]
        assert [cell for cell in cells if cell not in [*known, "-"]] == [], label


def test_results_are_written_from_runs(generate: ModuleType, tmp_path: Path) -> None:
    header = {"schema": 1, "kind": "run", "python": "3.11.9", "size": "fast", "rounds": 2, "programs": {"fib": "calls"}}
    header |= {"pipeline": "O2", "unfused": "O2,-fusing"}
    values = {"stack": (200, (2.0, 2.2)), "register": (100, (1.0, 1.1)), "cpython": (None, (0.1, 0.11))}
    measurements = []
    for machine, (dispatches, samples) in values.items():
        plain = {"program": "fib", "machine": machine, "engine": "loop", "pipeline": None, "status": "ok"}
        if dispatches is not None:
            measurements.append({**plain, "metric": "dispatches", "value": dispatches, "unit": "instructions"})
        for number, seconds in enumerate(samples, 1):
            measurements.append({**plain, "metric": "seconds", "value": seconds, "unit": "s", "round": number})
    unfused = {"program": "fib", "machine": "register", "engine": "loop", "pipeline": "O2,-fusing", "status": "ok"}
    measurements.append({**unfused, "metric": "dispatches", "value": 150, "unit": "instructions"})
    path = tmp_path / "run.jsonl"
    path.write_text("".join(json.dumps(each) + "\n" for each in (header, *measurements)), encoding="utf-8")
    run = generate.read_run(path)
    table = generate.results_table([run, run])
    assert re.search(r"^\| calls \| 1 \| -50.0% \|.* 2\.00 ", table, re.MULTILINE)
    assert "| all, CPython 3.11.9 | 1 |" in table
    document = generate.results_document([run])
    assert document.startswith("# Results\n")
    assert "Without fusing passes: dispatches -25.0%." in document
    assert "## CPython 3.11.9" in document and "\n# " not in document
