"""The limits of work: what a shift and a week may look like, and what extra pay some hours ask for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shopflow.people import Person

NO_LIMIT_H = 168.0


@dataclass(frozen=True, slots=True)
class ShiftRules:
    """Limits that every shift and week keeps, and extra pay that a schedule may choose; not legal advice.

    Args:
        min_shift_h: shortest shift, hours from start to end.
        max_shift_h: longest shift, hours from start to end.
        min_rest_h: least hours between the end of one shift and the start of the next.
        weekly_rest_h: hours of rest in one piece that begin within any seven days in a row.
        max_days_a_week: most days of work within any seven days in a row.
        break_after_h: a shift longer than this has a break.
        break_minutes: length of the break.
        break_margin_h: the break is at least this far from both ends of the shift.
        long_break_after_h: a shift longer than this has the longer break instead.
        long_break_minutes: length of the longer break.
        break_by_h: the break begins at most this many hours after the shift began.
        second_break_after_h: a shift longer than this has a second break like the first; drafts have none so long.
        break_is_paid: whether breaks are paid.
        max_hours_a_day: most paid hours of a shift.
        max_hours_a_week: most paid hours within any seven days in a row, whatever a contract says.
        max_days_in_a_row: most days of work without a day off.
        earliest_minute: no work before this many minutes after midnight of the business day.
        latest_minute: no work after this many minutes after midnight of the business day.
        overtime_after_day_h: paid hours of a shift beyond this cost more.
        overtime_after_week_h: paid hours beyond this in a planned week cost more.
        overtime_share: extra pay of those hours, as a share of the wage.
        saturday_share: extra pay on Saturdays, as a share of the wage.
        sunday_share: extra pay on Sundays, as a share of the wage.
        holiday_share: extra pay on public holidays, as a share of the wage; the higher one counts where it is a
            Saturday or a Sunday.
        short_rest_h: a rest shorter than this (but lawful) is paid for.
        short_rest_pay: what one short rest costs, in the shop's currency.
        notice_days: a shift that is changed later than this before it begins is paid for.
        change_pay_h: hours of pay for such a change.
        under_18: the rules for people under 18, where they differ.

    Raises:
        ValueError: the limits contradict each other.
    """

    min_shift_h: float = 3.0
    max_shift_h: float = 9.0
    min_rest_h: float = 11.0
    max_days_a_week: int = 5
    break_after_h: float = 6.0
    break_minutes: int = 30
    break_margin_h: float = 2.0
    long_break_after_h: float = 24.0
    long_break_minutes: int = 0
    break_by_h: float = 24.0
    break_is_paid: bool = False
    max_hours_a_day: float = 24.0
    max_hours_a_week: float = NO_LIMIT_H
    max_days_in_a_row: int = 7
    earliest_minute: int = 0
    latest_minute: int = 2880
    overtime_after_day_h: float = 24.0
    overtime_after_week_h: float = NO_LIMIT_H
    overtime_share: float = 0.0
    saturday_share: float = 0.0
    sunday_share: float = 0.0
    short_rest_h: float = 0.0
    short_rest_pay: float = 0.0
    notice_days: int = 0
    change_pay_h: float = 0.0
    under_18: ShiftRules | None = None
    weekly_rest_h: float = 0.0
    holiday_share: float = 0.0
    second_break_after_h: float = 24.0

    def __post_init__(self) -> None:
        if not 0 < self.min_shift_h <= self.max_shift_h <= 24:
            raise ValueError("a shift needs 0 < shortest <= longest <= 24 hours")
        if min(self.min_rest_h, self.weekly_rest_h, self.break_after_h, self.break_margin_h, self.break_minutes) < 0:
            raise ValueError("rest and breaks cannot be negative")
        if not 1 <= self.max_days_a_week <= 7 or not 1 <= self.max_days_in_a_row <= 7:
            raise ValueError("days of work must lie between 1 and 7")
        if self.long_break_after_h < self.break_after_h:
            raise ValueError("the longer break belongs to longer shifts")
        if not 0 <= self.earliest_minute < self.latest_minute <= 2880:
            raise ValueError("work must be allowed at some time of the day")
        extra = (self.overtime_share, self.saturday_share, self.sunday_share, self.holiday_share)
        if (
            min(*extra, self.short_rest_pay, self.change_pay_h) < 0
            or min(self.max_hours_a_day, self.max_hours_a_week) <= 0
        ):
            raise ValueError("extra pay cannot be negative, and some hours must be allowed")
        if self.second_break_after_h < max(self.break_after_h, self.min_shift_h):
            raise ValueError("the second break belongs to longer shifts than the first")

    def of(self, person: Person) -> ShiftRules:
        """The rules that hold for a person: those for people under 18 where there are any."""
        return self.under_18 if person.is_minor and self.under_18 is not None else self

    def break_of(self, length_h: float) -> int:
        """Minutes of break that a shift of so many hours from start to end needs; 0 for none."""
        if length_h > self.long_break_after_h:
            return self.long_break_minutes
        return self.break_minutes if length_h > self.break_after_h else 0

    def breaks_of(self, length_h: float) -> int:
        """How many breaks a shift of so many hours from start to end needs."""
        return (self.break_of(length_h) > 0) * (1 + (length_h > self.second_break_after_h))

    def extra_share(self, day: dt.date, holidays: Collection[dt.date] = ()) -> float:
        """Extra pay on a date, as a share of the wage; the higher one where it is a holiday and of a weekend."""
        of_weekday = {5: self.saturday_share, 6: self.sunday_share}.get(day.weekday(), 0.0)
        return max(of_weekday, self.holiday_share) if day in holidays else of_weekday
