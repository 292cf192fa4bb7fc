"""Everything that the owner can do to shifts by hand; pure functions from plans and schedules to new ones.

Single shifts (``single``) and whole weeks (``weeks``) are edited, a week is published and compared (``publish``),
and beside every edit stand its warnings (``warn``), its figures (``figures``) and ways to close what is short
(``suggest``). A schedule goes back into the plan with ``shopflow.pipeline.with_shifts``.
"""

from shopflow.export.differences import Change, Difference
from shopflow.shiftedits.breaks import automatic_breaks
from shopflow.shiftedits.dayoff import why_off
from shopflow.shiftedits.edit import Edit, snapped
from shopflow.shiftedits.figures import DayFigures, PersonWeek, day_figures, flat_out, person_weeks, shift_cost
from shopflow.shiftedits.publish import News, diff, diff_line, is_draft, latest, news_since_publish, publish, versions
from shopflow.shiftedits.single import (
    add_shift,
    duplicate_shift,
    move_shift,
    remove_shift,
    resize_shift,
    set_locked,
    set_role,
)
from shopflow.shiftedits.suggest import Suggestion, SuggestionKind, accept, suggestions_for
from shopflow.shiftedits.warn import check_edit, warnings
from shopflow.shiftedits.weeks import (
    LeftOut,
    WeekEdit,
    WhyLeftOut,
    apply_template,
    clear_week,
    copy_week,
    remove_template,
    repeat_week,
    save_template,
)
from shopflow.shifts import OPEN

__all__ = [
    "OPEN",
    "Change",
    "DayFigures",
    "Difference",
    "Edit",
    "LeftOut",
    "News",
    "PersonWeek",
    "Suggestion",
    "SuggestionKind",
    "WeekEdit",
    "WhyLeftOut",
    "accept",
    "add_shift",
    "apply_template",
    "automatic_breaks",
    "check_edit",
    "clear_week",
    "copy_week",
    "day_figures",
    "diff",
    "diff_line",
    "duplicate_shift",
    "flat_out",
    "is_draft",
    "latest",
    "move_shift",
    "news_since_publish",
    "person_weeks",
    "publish",
    "remove_shift",
    "remove_template",
    "repeat_week",
    "resize_shift",
    "save_template",
    "set_locked",
    "set_role",
    "shift_cost",
    "snapped",
    "suggestions_for",
    "versions",
    "warnings",
    "why_off",
]
