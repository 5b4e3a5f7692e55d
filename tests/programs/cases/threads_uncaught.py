# needs: threads
"""An exception that ends a thread is printed with its traceback; the program goes on and exits 0."""

import sys
import threading


def inner(n):
    return [10 // k for k in range(n, -1, -1)]


def work():
    inner(1)


def leaves():
    sys.exit("silent in a thread")


for target in (work, leaves):
    thread = threading.Thread(target=target, name=f"thread-{target.__name__}")
    thread.start()
    thread.join()
print("main goes on")
