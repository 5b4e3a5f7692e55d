"""Values that no guest program ever sees, compared by identity.

They are plain objects, since the garbage collector does not know those: ``gc.get_objects()`` must not hand them to the
guest, as it would an instance of a class of ours.
"""

from __future__ import annotations

from typing import Any, Final

NULL: Final[Any] = object()  #: CPython's C NULL: an unbound variable, or the empty slot below a callable
END: Final[Any] = object()  #: what ``next`` answers when an iterator is exhausted
