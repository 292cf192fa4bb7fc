"""Sheet "By day": each day as bars of cells, worked out by formulas from the sheet "Shifts"."""

from __future__ import annotations

from typing import Any

from shopflow.export import style
from shopflow.export.book import PlanBook
from shopflow.export.cells import centre_across, letter, put, put_text, put_title, set_up_page, set_widths
from shopflow.export.daygrid import FROM_COLUMN, LEGEND_ROW, ROLE_COLUMN, DayRows, Layout
from shopflow.export.grid import DAY_MINUTES, Place, breaks_by_row, minutes_of
from shopflow.export.week import Week
from shopflow.shifts import Shift
from shopflow.wording import phrase

HALF_A_MINUTE = f"1/{2 * DAY_MINUTES}"
"""Times of day are fractions, which are compared with this much room."""
LEGEND_WIDTH = 4
BAR_HEIGHT = 21


def add_days_sheet(book: PlanBook, week: Week, layout: Layout) -> None:
    """Add the sheet: one page a day with a bar for each person, heads per block and what is short."""
    _Days(book, week, layout).write()


class _Days:
    def __init__(self, book: PlanBook, week: Week, layout: Layout) -> None:
        self.book, self.week, self.layout, self.grid = book, week, layout, layout.days
        self.sheet = book.add_sheet("By day")
        self.length = f"{week.block_minutes}/{DAY_MINUTES}"

    def write(self) -> None:
        sheet, grid = self.sheet, self.grid
        put_title(
            sheet,
            phrase("Day by day"),
            phrase("Worked out from the sheet Shifts: change a time there and bars and sums follow."),
        )
        self._legend()
        for index, rows in enumerate(grid.days):
            self._header(rows)
            for place in rows.grid.places:
                self._place(rows, place)
            self._sums(rows, index)
        self._paint()
        breaks = [8.0] * 2 * len(grid.break_kinds)
        set_widths(sheet, [22, 12, 8, 8, *breaks, 8, *[self._block_width()] * len(grid.blocks)])
        sheet.freeze_panes = sheet.cell(LEGEND_ROW + 1, 2)
        set_up_page(sheet, self.week, title_rows=f"1:{LEGEND_ROW}")
        self._break_pages()

    def _block_width(self) -> float:
        return 7.5 if self.week.formats.uses_12_hours else 5.0

    def _legend(self) -> None:
        from openpyxl.styles import PatternFill

        for number, role in enumerate(self.week.roles):
            column = self._legend_column(number)
            ground, ink = self.week.tint(role)
            for offset in range(LEGEND_WIDTH):
                cell = put_text(self.sheet, LEGEND_ROW, column + offset, "" if offset else role, style.STRONG)
                cell.fill = PatternFill("solid", fgColor=ink)
                cell.font = _font(ground)
            centre_across(self.sheet, LEGEND_ROW, column, LEGEND_WIDTH, shrinks=True)

    def _legend_column(self, number: int) -> int:
        return self.grid.hours_column + 1 + LEGEND_WIDTH * number

    def _header(self, rows: DayRows) -> None:
        sheet, row = self.sheet, rows.header_row
        put(sheet, row, 1, rows.day, f"dddd {self.week.formats.date.removeprefix('ddd ')}", style.HEADER)
        names = [phrase("Role"), phrase("From"), phrase("To")]
        for is_paid in self.grid.break_kinds:
            names += [phrase("Paid break") if is_paid else phrase("Break"), phrase("until")]
        for column, name in enumerate((*names, phrase("Paid hours")), start=ROLE_COLUMN):
            put_text(sheet, row, column, name, style.HEADER)
        for column, block in zip(self.grid.block_columns, self.grid.blocks, strict=True):
            put(sheet, row, column, self.grid.minute(block) / DAY_MINUTES, self.week.formats.time, style.HEADER)
        sheet.row_dimensions[row].height = 30

    def _place(self, rows: DayRows, place: Place) -> None:
        row, shift = rows.row_of(place), place.shifts.get(rows.day)
        self.sheet.row_dimensions[row].height = BAR_HEIGHT
        name = f"Shifts!$A${place.work_row}"
        start_at = letter(rows.grid.from_column(rows.day))
        self._text(row, 1, f'=IF({name}="","",{name})', place.staff.name if place.staff else "", style.STRONG)
        role = f"Shifts!{start_at}{place.role_row}"
        formula = f'=IF(AND(ISNUMBER(${letter(FROM_COLUMN + 1)}{row}),{role}<>""),{role},"")'
        self._text(row, ROLE_COLUMN, formula, shift.role if shift else "")
        self._times(rows, place, shift)
        self._hours(row, shift)
        for column, block in zip(self.grid.block_columns, self.grid.blocks, strict=True):
            formula = self._on_duty(row, letter(column), rows.header_row)
            result = self._is_on_duty(rows, block, shift)
            self.book.put_formula(self.sheet, row, column, formula, int(result), style.UNSEEN)

    def _text(self, row: int, column: int, formula: str, result: str, style_name: str = style.BODY) -> None:
        self.book.put_formula(self.sheet, row, column, formula, result, "General", style_name)

    def _times(self, rows: DayRows, place: Place, shift: Shift | None) -> None:
        """From and to as parts of a day, beyond 1 after midnight; empty text where there is none."""
        row = rows.row_of(place)
        column = rows.grid.from_column(rows.day)
        at, until = letter(column), letter(column + 1)
        pairs: dict[int, tuple[Any, Any]] = {}
        if shift:
            pairs = {line: (start, end) for line, start, end in breaks_by_row(place, shift)}
            pairs[place.work_row] = (shift.start, shift.end)
        by_kind: dict[bool, list[int]] = {False: [], True: []}
        for line, is_paid in place.break_rows:
            by_kind[is_paid].append(line)
        lines: list[int | None] = [place.work_row]
        for is_paid in self.grid.break_kinds:
            lines.append(by_kind[is_paid].pop(0) if by_kind[is_paid] else None)
        for number, cells in enumerate(lines):
            here = FROM_COLUMN + 2 * number
            if cells is None:
                put_text(self.sheet, row, here, "")
                put_text(self.sheet, row, here + 1, "")
                continue
            start, end = f"Shifts!{at}{cells}", f"Shifts!{until}{cells}"
            first, own = f"${letter(FROM_COLUMN)}{row}", f"${letter(here)}{row}"
            later = "" if number == 0 else f"+IF({start}<{first},1,0)"
            known = f"ISNUMBER({start})" + ("" if number == 0 else f",ISNUMBER({first})")
            begun, ended = pairs.get(cells, (None, None))
            self._time(row, here, f'=IF(AND({known}),{start}{later},"")', begun, rows)
            formula = f'=IF(AND(ISNUMBER({own}),ISNUMBER({end})),{end}+IF({end}<={own},1,0),"")'
            self._time(row, here + 1, formula, ended, rows)

    def _time(self, row: int, column: int, formula: str, moment: Any, rows: DayRows) -> None:
        result = "" if moment is None else minutes_of(moment, rows.day) / DAY_MINUTES
        self.book.put_formula(self.sheet, row, column, formula, result, self.week.formats.time)

    def _hours(self, row: int, shift: Shift | None) -> None:
        start, end = (f"{letter(FROM_COLUMN + n)}{row}" for n in (0, 1))
        unpaid = "".join(
            f"-(N({letter(FROM_COLUMN + 3 + 2 * n)}{row})-N({letter(FROM_COLUMN + 2 + 2 * n)}{row}))"
            for n, is_paid in enumerate(self.grid.break_kinds)
            if not is_paid
        )
        formula = f"=IF(ISNUMBER({end}),ROUND(({end}-{start}{unpaid})*{DAY_MINUTES},0)/60,0)"
        result = shift.paid_hours if shift else 0.0
        self.book.put_formula(self.sheet, row, self.grid.hours_column, formula, result, "0.0#;-0.0#;")

    def _on_duty(self, row: int, at: str, header_row: int) -> str:
        """1 where somebody works throughout the block and has no break in it, else 0."""
        block = f"{at}${header_row}"
        start, end = (f"${letter(FROM_COLUMN + n)}{row}" for n in (0, 1))
        room = HALF_A_MINUTE
        duty = f"=IF(AND(ISNUMBER({end}),{start}<={block}+{room},{end}>={block}+{self.length}-{room}),1,0)"
        for number in range(len(self.grid.break_kinds)):
            begun, ended = (f"${letter(FROM_COLUMN + 2 + 2 * number + n)}{row}" for n in (0, 1))
            inside = f"{begun}<{block}+{self.length}-{room},{ended}>{block}+{room}"
            duty += f"*IF(AND(ISNUMBER({ended}),{inside}),0,1)"
        return duty

    def _is_on_duty(self, rows: DayRows, block: int, shift: Shift | None) -> bool:
        if shift is None:
            return False
        begins = self.grid.minute(block)
        ends = begins + self.grid.block_minutes
        if not minutes_of(shift.start, rows.day) <= begins < ends <= minutes_of(shift.end, rows.day):
            return False
        return not any(
            minutes_of(pause.start, rows.day) < ends and minutes_of(pause.end, rows.day) > begins
            for pause in shift.breaks
        )

    def _sums(self, rows: DayRows, index: int) -> None:
        from shopflow.export.sheets.needed import needed_cell

        sheet, week, last = self.sheet, self.week, rows.scheduled_row - 1
        for row, name in (
            (rows.scheduled_row, phrase("Scheduled")),
            (rows.needed_row, phrase("Needed")),
            (rows.short_row, phrase("Short")),
        ):
            for column in range(1, self.grid.hours_column + 1):
                put_text(sheet, row, column, name if column == 1 else "", style.TOTAL)
        at = letter(self.grid.hours_column)
        hours = sum(shift.paid_hours for shift in week.schedule.shifts if shift.date == rows.day)
        total = f"=SUM({at}{rows.header_row + 1}:{at}{last})"
        self.book.put_formula(sheet, rows.scheduled_row, self.grid.hours_column, total, hours, style.HOURS, style.TOTAL)
        for number, (column, block) in enumerate(zip(self.grid.block_columns, self.grid.blocks, strict=True)):
            at = letter(column)
            heads = f"=SUM({at}{rows.header_row + 1}:{at}{last})"
            if self.grid.runs_over and index:
                heads += self._from_the_day_before(self.grid.days[index - 1], f"{at}${rows.header_row}")
            scheduled, needed = int(week.scheduled[index, block]), int(week.needed[index, block])
            cells = (
                (rows.scheduled_row, heads, scheduled, style.COUNT_OR_NOTHING),
                (rows.needed_row, f"={needed_cell(index, number)}", needed, style.COUNT_OR_NOTHING),
                (
                    rows.short_row,
                    f"=MAX({at}{rows.needed_row}-{at}{rows.scheduled_row},0)",
                    max(needed - scheduled, 0),
                    style.COUNT_OR_NOTHING,
                ),
            )
            for row, formula, result, number_format in cells:
                self.book.put_formula(sheet, row, column, formula, result, number_format, style.TOTAL)

    def _from_the_day_before(self, before: DayRows, block: str) -> str:
        """Those who still work from the business day before, less those of them who have a break."""
        first, last = before.header_row + 1, before.scheduled_row - 1

        def area(column: int) -> str:
            return f"${letter(column)}${first}:${letter(column)}${last}"

        room = HALF_A_MINUTE
        begins, ends = f"({block}+1+{room})", f"({block}+1+{self.length}-{room})"
        duty = f'{area(FROM_COLUMN)},"<="&{begins},{area(FROM_COLUMN + 1)},">="&{ends}'
        text = f"+COUNTIFS({duty})"
        for number in range(len(self.grid.break_kinds)):
            begun, ended = area(FROM_COLUMN + 2 + 2 * number), area(FROM_COLUMN + 3 + 2 * number)
            text += f'-COUNTIFS({duty},{begun},"<"&{ends},{ended},">"&{begins})'
        return text

    def _paint(self) -> None:
        """Paint the bars in the colours of the roles, and what is short."""
        from openpyxl.formatting.rule import CellIsRule, FormulaRule
        from openpyxl.styles import PatternFill

        if not self.grid.blocks:
            return
        left, right = letter(self.grid.block_columns[0]), letter(self.grid.block_columns[-1])
        first = self.grid.days[0].header_row + 1
        bars = " ".join(f"{left}{d.header_row + 1}:{right}{d.scheduled_row - 1}" for d in self.grid.days)
        role_at = letter(ROLE_COLUMN)
        for number, role in enumerate(self.week.roles):
            legend = f"${letter(self._legend_column(number))}${LEGEND_ROW}"
            formula = f"AND({left}{first}=1,${role_at}{first}={legend})"
            fill = PatternFill("solid", bgColor=self.week.tint(role)[1])
            self.sheet.conditional_formatting.add(bars, FormulaRule(formula=[formula], fill=fill, stopIfTrue=True))
        fill = PatternFill("solid", bgColor=style.COVER_LINE)
        self.sheet.conditional_formatting.add(bars, FormulaRule(formula=[f"{left}{first}=1"], fill=fill))
        short = " ".join(f"{left}{d.short_row}:{right}{d.short_row}" for d in self.grid.days)
        fill = PatternFill("solid", bgColor=style.SHORT_SOFT)
        rule = CellIsRule(operator="greaterThan", formula=["0"], fill=fill, font=_font(style.SHORT_TEXT))
        self.sheet.conditional_formatting.add(short, rule)

    def _break_pages(self) -> None:
        from openpyxl.worksheet.pagebreak import Break

        for rows in self.grid.days[1:]:
            self.sheet.row_breaks.append(Break(id=rows.header_row - 1))


def _font(colour: str) -> Any:
    from openpyxl.styles import Font

    return Font(name=style.FONT, size=10, bold=True, color=colour)
