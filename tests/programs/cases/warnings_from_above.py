"""Warnings from above the outermost frame, with prefixes that are skipped, and from a module that was made anew."""

import sys
import warnings


def warned(warn, *arguments, **named):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            warn(*arguments, **named)
        except TypeError as error:
            print("TypeError", error)
    print([(str(each.message), each.category.__name__, each.filename.rpartition("/")[2], each.lineno) for each in caught])


warned(warnings.warn, "far above", stacklevel=9999)
warned(warnings.warn, "here", stacklevel=2)
if sys.version_info >= (3, 12):
    warned(warnings.warn, "skipped", skip_file_prefixes=(__file__,))
    warned(warnings.warn, "skipped altogether", skip_file_prefixes=(__file__[:-3],))
    warned(warnings.warn, "list", skip_file_prefixes=[])
    warned(warnings.warn, "number", skip_file_prefixes=(1,))

known = sys.modules.pop("_warnings")
import _warnings as anew  # noqa: E402

sys.modules["_warnings"] = known
message = UserWarning("an object")
warned(anew.warn, "of a new module", stacklevel=2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    anew.warn(message)
print(caught[0].message is message)
