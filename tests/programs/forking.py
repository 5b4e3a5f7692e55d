"""`python -m tests.programs.forking MACHINE SOCKET`: a machine that is imported once and forked for each program.

In: the name of a machine's package, the descriptor of a socket. A message on it is a working directory and arguments,
marshalled, with three open files: standard input, output and error. Out: for each message the process id of a fork, and
when that has ended its status, as `os.waitpid` gives it.

A fork does what `python -m MACHINE ARGUMENTS` does, down to the interpreter's own end, without the third of a second
that its imports take. The process that forks runs no guest, and has one thread.
"""

import marshal
import os
import runpy
import socket
import sys
from importlib import import_module

LONGEST_MESSAGE = 1 << 20


def serve(channel: socket.socket) -> list[str] | None:
    """Fork for each message: a fork gets its arguments as the answer, the server None when nobody asks any more."""
    while True:
        message, files, _, _ = socket.recv_fds(channel, LONGEST_MESSAGE, 3)
        if not message:
            return None
        child = os.fork()
        if not child:
            folder, arguments = marshal.loads(message)
            os.chdir(folder)
            for standard, file in enumerate(files):
                os.dup2(file, standard)
                os.close(file)
            return arguments
        for file in files:
            os.close(file)
        channel.send(b"%d" % child)
        channel.send(b"%d" % os.waitpid(child, 0)[1])


def main(machine: str, descriptor: str) -> None:
    for part in ("__main__", "loop"):
        import_module(f"{machine}.{part}")
    del sys.modules[f"{machine}.__main__"]
    with socket.socket(fileno=int(descriptor)) as channel:
        arguments = serve(channel)
    if arguments is not None:
        sys.argv[1:] = arguments
        sys.orig_argv[1:] = ["-m", machine, *arguments]
        runpy._run_module_as_main(machine)  # type: ignore[attr-defined]


if __name__ == "__main__":
    main(*sys.argv[1:])
