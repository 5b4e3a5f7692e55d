"""What a slot of the abstract value stack holds: a temporary, or nothing.

Nothing is CPython's NULL below a callable, the saved position below an exception, and what a delegation leaves
behind: slots that no operation ever reads.
"""

from __future__ import annotations

from typing import Any, Final

Slot = Any  #: a temporary's number, or NOTHING
NOTHING: Final = None
