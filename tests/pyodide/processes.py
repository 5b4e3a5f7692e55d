"""``subprocess`` where the operating system cannot start processes: node starts them and waits for their end.

A process runs when it is first waited for, from start to end, while Python stands still; so one cannot be talked to,
only given its input.
"""

import json
import os
import subprocess
from collections.abc import Callable, Sequence
from typing import Any

STANDS_FOR = {None: "inherit", subprocess.DEVNULL: "ignore"}


class Popen:
    """The part of ``subprocess.Popen`` that ``subprocess.run`` and the tests use."""

    start: Callable[..., Any]  #: of ``python.mjs``
    to_js: Callable[..., Any]  #: of pyodide, which tests do not find by its name

    def __init__(self, args: Sequence[Any], **options: Any) -> None:
        self.args = args
        self.pid = 0
        self.returncode: int | None = None
        self.stdin = self.stdout = self.stderr = None
        self.command = [os.fsdecode(word) for word in args]
        self.environment = options.get("env") or os.environ
        self.folder = os.fsdecode(options.get("cwd") or os.getcwd())
        self.files = [options.get("stdout"), options.get("stderr")]
        self.encoding = options.get("encoding") or ("utf-8" if options.get("text") else None)
        self.errors = options.get("errors") or "strict"
        self.outputs: list[bytes] = [b"", b""]

    def __enter__(self) -> "Popen":
        return self

    def __exit__(self, *exception: object) -> None:
        self.wait()

    def _run(self, given: bytes, timeout: float | None) -> None:
        if self.returncode is not None:
            return
        options: dict[str, Any] = {
            "command": self.command,
            "cwd": self.folder,
            "env": {os.fsdecode(name): os.fsdecode(value) for name, value in self.environment.items()},
        }
        if timeout is not None:
            options |= {"timeout": int(timeout * 1000), "killSignal": "SIGKILL"}
        problem, status, *outputs = self.start(self.to_js(given), json.dumps(options))
        if problem == "ENOENT":
            raise FileNotFoundError(2, "No such file or directory", self.command[0])
        self.outputs = [output.to_bytes() for output in outputs]
        self._deliver()
        self.returncode = -9 if problem == "ETIMEDOUT" else int(status)
        if problem == "ETIMEDOUT":
            raise subprocess.TimeoutExpired(self.args, timeout or 0, *map(self._shown, self.outputs))

    def _deliver(self) -> None:
        """Write what was printed to the files it was meant for."""
        if self.files[1] == subprocess.STDOUT:
            self.outputs, self.files[1] = [self.outputs[0] + self.outputs[1], b""], None
        for file, content in zip(self.files, self.outputs, strict=True):
            if hasattr(file, "fileno"):
                os.write(file.fileno(), content)

    def _shown(self, content: bytes) -> Any:
        if self.encoding is None:
            return content
        return content.decode(self.encoding, self.errors).replace("\r\n", "\n")

    def communicate(self, input: Any = None, timeout: float | None = None) -> tuple[Any, Any]:
        given = input.encode(self.encoding) if isinstance(input, str) else input or b""
        self._run(given, timeout)
        shown = [
            self._shown(each) if wanted == subprocess.PIPE else None
            for each, wanted in zip(self.outputs, self.files, strict=True)
        ]
        return shown[0], shown[1]

    def wait(self, timeout: float | None = None) -> int:
        self._run(b"", timeout)
        assert self.returncode is not None
        return self.returncode

    def poll(self) -> int | None:
        return self.wait()

    def kill(self) -> None:
        """What was started has ended."""

    terminate = kill


def install(start: Callable[..., Any], to_js: Callable[..., Any]) -> None:
    """Start processes with ``start(input, options)`` from now on."""
    Popen.start, Popen.to_js = staticmethod(start), staticmethod(to_js)
    subprocess.Popen = Popen  # type: ignore[assignment,misc]
