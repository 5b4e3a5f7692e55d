"""The ``raise`` statement: from what was written to the exception raised (``do_raise`` in ``Python/ceval.c``)."""

from __future__ import annotations

from typing import Any

from .machine import Thread
from .tracebacks import chain, without_host


def raised(error: Any, thread: Thread) -> BaseException:
    """The exception of ``raise error``, chained to what is being handled."""
    made = _instance(error)
    handling = thread.handling
    if handling.error is not None or handling.previous is not None:
        chain(made, thread)
    return made


def raised_from(error: Any, cause: Any, thread: Thread) -> BaseException:
    """The exception of ``raise error from cause``."""
    made = _instance(error)
    made.__cause__ = _cause(cause)
    chain(made, thread)
    return made


def raised_again(thread: Thread) -> BaseException:
    """The exception of a bare ``raise``; RuntimeError where none is being handled."""
    handled = thread.handling.topmost()
    if handled is None:
        raise RuntimeError("No active exception to reraise")
    return handled


def _instance(error: Any) -> BaseException:
    if isinstance(error, BaseException):
        if error.__traceback__ is not None:  # native code may have stored it with the machine's entries
            error.__traceback__ = without_host(error.__traceback__)
        return error
    if isinstance(error, type) and issubclass(error, BaseException):
        made = error()
        if not isinstance(made, BaseException):
            raise TypeError(f"calling {error!r} should have returned an instance of BaseException, not {type(made)!r}")
        return made
    raise TypeError("exceptions must derive from BaseException")


def _cause(cause: Any) -> BaseException | None:
    if cause is None:
        return None
    if isinstance(cause, type) and issubclass(cause, BaseException):
        made = cause()
        if isinstance(made, BaseException):
            return made
        raise TypeError(f"calling {cause!r} should have returned an instance of BaseException, not {type(made)!r}")
    if isinstance(cause, BaseException):
        return cause
    raise TypeError("exception causes must derive from BaseException")
