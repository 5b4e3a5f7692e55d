# stdin: first line\nsecond\n\n42\nrest 1\nrest 2
"""input(), readline, iteration over sys.stdin and the prompt; end of file."""

import sys

print(repr(input("prompt> ")), repr(sys.stdin.readline()), repr(input()), int(input()) + 1)
for number, line in enumerate(sys.stdin):
    print(number, repr(line))
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
try:
    input("again? ")
except EOFError as error:
    print("EOFError:", error)
print("to stderr", file=sys.stderr)
sys.stdout.write("written\n")
print("a", "b", sep="", end="!\n", flush=True)
print(sys.stdin.closed, sys.stdout.encoding, sys.stdin.isatty())
