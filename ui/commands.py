"""What can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from shopflow.plan import Plan


class ReplacePlan(QUndoCommand):
    """Puts a new plan in the place of the old one; undo puts the old object back.

    Commands with the same ``merge_id`` (the moves of one drag) become one step.
    """

    def __init__(self, old: Plan, new: Plan, text: str, put: Callable[[Plan], None], merge_id: int = -1) -> None:
        super().__init__(text)
        self._old = old
        self._new = new
        self._put = put
        self._merge_id = merge_id

    def redo(self) -> None:
        """Use the new plan."""
        self._put(self._new)

    def undo(self) -> None:
        """Use the old plan again."""
        self._put(self._old)

    def id(self) -> int:
        """Which commands may merge."""
        return self._merge_id

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the later command's plan."""
        if not isinstance(other, ReplacePlan):
            return False
        self._new = other._new
        return True


class DoAndUndo(QUndoCommand):
    """A step whose doing and undoing are two functions (an import, its removal).

    It is pushed after it was done once: what fails never comes onto the stack.
    """

    def __init__(self, text: str, do: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(text)
        self._do = do
        self._undo = undo
        self._is_done = True

    def redo(self) -> None:
        """Do it again; nothing the first time."""
        if not self._is_done:
            self._do()
        self._is_done = False

    def undo(self) -> None:
        """Take it back."""
        self._undo()
