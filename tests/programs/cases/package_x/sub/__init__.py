"""A sub-package with no __all__: a star import takes what has no leading underscore."""

from .. import constants as parent_constants
from ..constants import ANSWER

public = "public from sub"
_hidden = "hidden"


def up():
    from ... import nothing
