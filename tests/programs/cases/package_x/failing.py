"""Fails while it runs; must not stay in sys.modules."""

started = True


def fail():
    return 1 / 0


fail()
