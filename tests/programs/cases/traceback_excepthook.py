# exit: 1
"""sys.excepthook and threading.excepthook replaced by guest functions; the default one called from the guest's."""

import sys
import threading


def hook(kind, value, traceback):
    print("hook", kind.__name__, value, traceback.tb_frame.f_code.co_name, traceback.tb_lineno)
    depth = 0
    while traceback:
        depth, traceback = depth + 1, traceback.tb_next
    print("depth", depth)
    sys.__excepthook__(kind, value, None)


def thread_hook(args):
    print("thread hook", args.exc_type.__name__, args.exc_value, args.thread.name)


def fail(n):
    if n:
        fail(n - 1)
    raise LookupError(n)


threading.excepthook = thread_hook
thread = threading.Thread(target=fail, args=(1,), name="worker")
thread.start()
thread.join()
sys.excepthook = hook
fail(2)
