"""What passes ask about a function: each analysis a file, kept until a pass changes what it rests on.

``solver`` runs every dataflow analysis; ``Analyses`` hands them out.
"""

from .manager import Analyses

__all__ = ["Analyses"]
