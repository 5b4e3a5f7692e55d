"""What a reader can do wrong on our command line."""


class UsageError(Exception):
    """One line that says what is wrong; exit status 2."""
