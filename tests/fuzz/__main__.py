"""`python -m tests.fuzz --programs N [--seed S] [--jobs J] [--translate M]`: a long run.

Programs are examined in batches, each a process of its own. Prints progress, and for each batch that found a difference
the shrunk program and both outputs; a batch that crashed or hung is shown with the program that did it. `--translate`
adds programs of pysource-codegen, which are translated and verified only. Exit status 1 if anything was found.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

BATCH = 250
SECONDS = 600.0  #: for one batch, shrinking included


def arguments():
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz", description="Run generated programs on every machine."
    )
    parser.add_argument("--programs", type=int, default=2000, metavar="N", help="how many (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="other seeds give other programs")
    parser.add_argument("--jobs", type=int, default=2, metavar="J", help="processes at a time (default: %(default)s)")
    parser.add_argument("--save", type=Path, metavar="FOLDER", help="write each finding there, as a script of its own")
    parser.add_argument(
        "--translate", type=int, default=0, metavar="M", help="translate M programs of pysource-codegen"
    )
    return parser.parse_args()


def examine(number, count, seed, folder):
    """Run one batch; how many programs ran, the program found and what is to be said of it, "" for nothing."""
    note = folder / f"{number}.py"
    command = [sys.executable, "-m", "tests.fuzz.campaign", str(seed * 1_000_003 + number), str(count), str(note)]
    try:
        finished = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return 0, note.read_text(), f"the batch hung: no end after {SECONDS:.0f} seconds"
    if finished.returncode != 0:
        program = note.read_text() if note.exists() else ""
        return 0, program, f"the batch crashed with status {finished.returncode}\n{finished.stderr[-4000:]}"
    batch = json.loads(finished.stdout)
    finding = batch["finding"]
    return (batch["ran"], finding["program"], finding["difference"]) if finding else (batch["ran"], "", "")


def report(number, program, text, save):
    print(f"\n== batch {number}: a difference\n{program}\n{text}\n", flush=True)
    if save is not None:
        from .machines import standalone

        save.mkdir(parents=True, exist_ok=True)
        (save / f"batch_{number}.py").write_text(standalone(program))


def main():
    options = arguments()
    sizes = [BATCH] * (options.programs // BATCH) + [options.programs % BATCH] * (options.programs % BATCH > 0)
    start, ran, findings = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(options.jobs) as pool:
        running = {
            pool.submit(examine, number, size, options.seed, Path(folder)): number for number, size in enumerate(sizes)
        }
        for done in as_completed(running):
            count, program, text = done.result()
            ran += count
            if text:
                findings += 1
                report(running[done], program, text, options.save)
            seconds = time.monotonic() - start
            print(
                f"{ran} programs, {findings} batches with findings, {ran / seconds:.1f} programs a second", flush=True
            )
    if options.translate:
        findings += translate_foreign(options.translate, options.seed)
    return 1 if findings else 0


def translate_foreign(count, seed):
    from .foreign import check_foreign

    text = check_foreign(count, seed)
    print(text or f"{count} programs of pysource-codegen translated and verified at every level", flush=True)
    return 1 if text else 0


if __name__ == "__main__":
    sys.exit(main())
