# needs: signals
# exit: -2
"""KeyboardInterrupt raised by the program itself: the traceback and the death by signal that a shell sees."""


def work():
    try:
        raise KeyboardInterrupt
    except Exception:
        print("not caught")
    finally:
        print("cleanup", flush=True)


work()
