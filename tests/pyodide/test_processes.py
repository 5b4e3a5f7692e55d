"""Processes in node: one that stands still is begun anew, one that takes too long is not."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "emscripten", reason="elsewhere the operating system has processes")
BEGUN = """
import sys
with open(sys.argv[1], "a") as file:
    file.write("begun\\n")
with open(sys.argv[1]) as file:
    first = len(file.readlines()) == 1
"""
STANDS_STILL_AT_FIRST = (
    BEGUN
    + """
from js import Atomics, Int32Array, SharedArrayBuffer
if first:
    Atomics.wait(Int32Array.new(SharedArrayBuffer.new(4)), 0, 0)
print("ended")
"""
)
RUNS_FOR_EVER = BEGUN + "while True: pass"
SECONDS = 20  #: in half of them Python must have started, on a busy machine too


def test_what_stands_still_is_begun_anew(tmp_path: Path) -> None:
    command = [sys.executable, "-c", STANDS_STILL_AT_FIRST, str(tmp_path / "begun")]
    finished = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
    assert (finished.stdout, finished.returncode) == ("ended\n", 0)
    assert (tmp_path / "begun").read_text() == "begun\n" * 2


def test_what_takes_too_long_is_not(tmp_path: Path) -> None:
    command = [sys.executable, "-c", RUNS_FOR_EVER, str(tmp_path / "begun")]
    with pytest.raises(subprocess.TimeoutExpired):
        subprocess.run(command, capture_output=True, timeout=SECONDS)
    assert (tmp_path / "begun").read_text() == "begun\n"
