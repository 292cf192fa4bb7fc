"""Where the header is and what each column means: by a known format, by header words, or by the values alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from shopflow.importing.dates import parse_date, parse_serial, parse_time, split_moment
from shopflow.importing.memory import Headers, header_key
from shopflow.importing.profiles import Profile, RowRule, known_profiles
from shopflow.importing.words import header_words, is_null, norm, word_key
from shopflow.orders import Moment

_HEADER_WITHIN = 60
_WORTH_OF_PROFILE = 1000
_WORTH_OF_OWNER = 1_000_000
_EXTRA_ROLES = ("amount", "unit_price", "items", "location", "till", "channel")

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Layout:
    """What a table's columns mean.

    Args:
        profile: the format; for an unknown file one that was made up for it.
        header_row: index of the header among the first rows, -1 where there is none.
        header: the column names as they stand.
        places: role to column number.
        worth: how convincing this reading is, to choose between readings of one file.
        above: what stands in the lines above the header.
        chosen: what the owner said about the columns, empty where the file was read without help.
    """

    profile: Profile
    header_row: int
    header: tuple[str, ...]
    places: dict[str, int]
    worth: float
    above: str = ""
    chosen: Headers = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_known(self) -> bool:
        """Whether a known export format was recognised, or the owner said what the columns mean."""
        return self.worth >= _WORTH_OF_PROFILE

    @property
    def has_times(self) -> bool:
        """Whether there is something to take the time of day from."""
        return "ordered" in self.places or {"date", "time"} <= self.places.keys()


def find_layout(
    rows: Rows, wanted: Headers | None = None, remembered: Mapping[str, Headers] = MappingProxyType({})
) -> Layout | None:
    """Find the best reading of a table from its first rows, ``None`` where nothing looks like dates.

    Args:
        rows: the first rows.
        wanted: the owner's choice of columns for this file; empty to read it without help.
        remembered: earlier choices by ``header_key``.
    """
    layout = (
        _by_owner(rows, wanted, remembered)
        or next((found for at in _header_rows(rows) if (found := _by_profile(rows, at))), None)
        or _by_words(rows)
        or _by_values(rows)
    )
    if layout is None:
        return None
    return replace(layout, above=" ".join(" ".join(row) for row in rows[: max(layout.header_row, 0)]))


def _header_rows(rows: Rows) -> range:
    return range(min(len(rows), _HEADER_WITHIN))


def _by_owner(rows: Rows, wanted: Headers | None, remembered: Mapping[str, Headers]) -> Layout | None:
    """Read the table as the owner said now or, with the very same header, before."""
    headers = [(at, _full_header(rows, at)) for at in _header_rows(rows)] + [(-1, _numbered(rows))]
    for at, header in headers:
        chosen = remembered.get(header_key(header), {}) if wanted is None else wanted
        names = [norm(name) for name in header]
        if any(chosen.values()) and all(norm(name) in names for name in chosen.values() if name):
            return _as_chosen(rows, at, header, chosen)
    return None


def _as_chosen(rows: Rows, at: int, header: tuple[str, ...], chosen: Headers) -> Layout:
    found = (_by_profile(rows, at) or _with_header_at(rows, at)) if at >= 0 else _by_values(rows)
    names = [norm(name) for name in header]
    own = {role: names.index(norm(name)) for role, name in chosen.items() if name}
    replaced = set(chosen) | ({"date", "time"} if "ordered" in own else set())
    replaced |= {"ordered"} if own.keys() & {"date", "time"} else set()
    kept = found.places.items() if found else ()
    places = {role: place for role, place in kept if role not in replaced and place not in own.values()} | own
    keys = [word_key(name) for name in header]
    profile = found.profile if found else _generic("the owner's columns", header, keys, places)
    if "order" in places and profile.grain == "order" and not profile.require:
        profile = replace(profile, grain="line")
    return Layout(profile, at, header, places, _WORTH_OF_OWNER, chosen=chosen)


def _by_profile(rows: Rows, at: int) -> Layout | None:
    names = [norm(cell) for cell in rows[at]]
    for profile in known_profiles():
        if profile.fits(frozenset(names)):
            worth = _WORTH_OF_PROFILE * len(profile.require)
            return Layout(profile, at, _full_header(rows, at), profile.places(names), worth)
    return None


def _by_words(rows: Rows) -> Layout | None:
    candidates = [_with_header_at(rows, at) for at in _header_rows(rows)]
    return max((layout for layout in candidates if layout), key=lambda layout: layout.worth, default=None)


def _full_header(rows: Rows, at: int) -> tuple[str, ...]:
    """The header's names; where a name comes twice, the line above tells them apart."""
    header = [" ".join(cell.split()) for cell in rows[at]]
    above = rows[at - 1] if at else ()
    doubled = {name for name in header if name and header.count(name) > 1}
    return tuple(
        f"{above[i].strip()} {name}" if name in doubled and i < len(above) and above[i].strip() else name
        for i, name in enumerate(header)
    )


def _with_header_at(rows: Rows, at: int) -> Layout | None:
    """Read the table with row ``at`` as its header, if that has words for dates and dates below it."""
    header = _full_header(rows, at)
    keys = [word_key(name) for name in header]
    words = header_words()
    if not any(_is_about(key, role) for key in keys for role in ("ordered", "date", "time")):
        return None
    kinds = [_kind(_column(rows, i, at + 1), keys[i]) for i in range(len(keys))]
    places = _times(keys, kinds)
    if not places:
        return None
    below = rows[at + 1 :]
    for role in ("order", *_EXTRA_ROLES):
        place = next((i for i, key in enumerate(keys) if key in words[role] and i not in places.values()), None)
        if place is not None and (role != "order" or _is_mostly_filled(below, place)):
            places[role] = place
    named = sum(key in either for key in keys for either in words.values())
    worth = 10.0 * len(places) + named - at / 100
    return Layout(_generic("header words", header, keys, places), at, header, places, worth)


def _by_values(rows: Rows) -> Layout | None:
    width = max(map(len, rows), default=0)
    kinds = [_kind(_column(rows, i, 0), "") for i in range(width)]
    places = _times([""] * width, kinds)
    if not places:
        return None
    has_header = not any(_kind([cell], "") for cell in rows[0])
    names = rows[0] if has_header else ()
    header = (*names, *_numbered(rows)[len(names) :])
    how = "values only" if has_header else "values only (no header row)"
    return Layout(_generic(how, header, [], places), 0 if has_header else -1, header, places, 1.0)


def _numbered(rows: Rows) -> tuple[str, ...]:
    """Names for the columns of a table without a header."""
    return tuple(f"column {i + 1}" for i in range(max(map(len, rows), default=0)))


def _column(rows: Rows, place: int, start: int) -> list[str]:
    texts = (row[place] for row in rows[start : start + 120] if place < len(row))
    return [text for text in texts if not is_null(text)]


def _kind(texts: Sequence[str], key: str) -> str:
    """What most texts are: ``moment`` (date and time), ``date``, ``time`` or nothing of the kind."""
    counts = {"moment": 0, "date": 0, "time": 0}
    for text in texts:
        kind = _kind_of(text, key)
        if kind:
            counts[kind] += 1
    best = max(counts, key=lambda kind: counts[kind])
    return best if counts[best] and counts[best] >= 0.6 * len(texts) else ""


def _kind_of(text: str, key: str) -> str:
    date, time = split_moment(text.strip())
    is_about_dates = _is_about(key, "ordered") or _is_about(key, "date")
    if parse_date(date) or (is_about_dates and parse_serial(date)):
        return "moment" if time and parse_time(time) else "date"
    is_clock = ":" in text or "h" in text.casefold() or _is_about(key, "time")
    return "time" if is_clock and parse_time(text) else ""


def _is_about(key: str, role: str) -> bool:
    words = header_words()[role]
    return key in words or any(token in words for token in key.split())


def _times(keys: Sequence[str], kinds: Sequence[str]) -> dict[str, int]:
    """The columns that tell when: one with both, or one of dates and one of times."""
    words = header_words()
    ends = [key in words["finished"] for key in keys]

    def rank(place: int, role: str) -> tuple[int, int]:
        return (2 * (keys[place] in words[role]) + _is_about(keys[place], role) - 2 * ends[place], -place)

    moments = [i for i, kind in enumerate(kinds) if kind == "moment"]
    dates = [i for i, kind in enumerate(kinds) if kind == "date"]
    times = [i for i, kind in enumerate(kinds) if kind == "time"]
    if moments:
        ordered = max(moments, key=lambda i: rank(i, "ordered"))
        later = [i for i in moments if ends[i] and i != ordered]
        return {"ordered": ordered, **({"finished": later[0]} if later else {})}
    if dates and times:
        return {"date": max(dates, key=lambda i: rank(i, "date")), "time": max(times, key=lambda i: rank(i, "time"))}
    return {"date": dates[0]} if dates else {}


def _is_mostly_filled(rows: Rows, place: int) -> bool:
    filled = [place < len(row) and not is_null(row[place]) for row in rows if any(cell.strip() for cell in row)]
    return sum(filled) * 2 > len(filled)


def _generic(how: str, header: Sequence[str], keys: Sequence[str], places: dict[str, int]) -> Profile:
    words = header_words()
    rules = []
    for i, key in enumerate(keys):
        if key not in words["status"]:
            continue
        ticks = words["ticked_values"] if key in words["ticked_headers"] else frozenset()
        rules.append(RowRule((norm(header[i]),), drop=words["dropped_values"] | ticks, refund=words["refund_values"]))
    return Profile(
        profile_id=f"generic ({how})",
        name="Order list",
        grain="line" if "order" in places else "order",
        rows=tuple(rules),
        columns=MappingProxyType({}),
        moment=_moment(keys[places["ordered"]]) if keys and "ordered" in places else Moment.ORDERED,
        verified=False,
    )


def _moment(key: str) -> Moment:
    for moment in (Moment.PAID, Moment.CLOSED, Moment.READY, Moment.OPENED):
        if moment.value in key.split():
            return moment
    return Moment.ORDERED
