"""What is told to the owner when something cannot be done."""

from __future__ import annotations


class Problem(Exception):  # noqa: N818  (it is shown to the owner as it is: a problem with a way out)
    """Input that cannot be used, as one plain sentence: what, why and what to do.

    Args:
        sentence: for the owner; shown in the window and on the command line as it is.
        details: technical text, shown behind "Details" and written to the log.
    """

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.details = details
