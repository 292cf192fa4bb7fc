"""What the app is made of, and under which licences: read from what is installed."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from importlib import metadata

from PySide6.QtCore import qVersion

from shopflow.wording import phrase

_PACKAGES = (
    "PySide6-Essentials", "pyqtgraph", "numpy", "scipy", "openpyxl", "et-xmlfile", "python-calamine", "icalendar",
    "holidays", "ortools", "protobuf", "absl-py", "immutabledict", "pandas", "python-dateutil", "six", "platformdirs",
    "tzdata",
)  # fmt: skip
"""What the app uses, and what comes with that; what is not installed is not told."""
_SHIPPED = (("Inter", "OFL-1.1", "https://rsms.me/inter"), ("Lucide", "ISC, MIT", "https://lucide.dev"))
_LONGEST_LICENCE = 64


def about_text(version: str) -> str:
    """The About note as rich text."""
    what = phrase("See the rush before it happens.")
    private = phrase("Your orders stay on this computer.")
    made_of = phrase("Made with:")
    parts = "".join(
        f'<li><a href="{escape(link)}">{escape(name)}</a>, {escape(licence)}</li>'
        for name, licence, link in (*_installed(), *_SHIPPED)
    )
    return (
        f"<h3>ShopFlow {escape(version)}</h3><p>{what} {private}</p>"
        f"<p>MIT. Qt {qVersion()}.</p><p>{made_of}</p><ul>{parts}</ul>"
    )


def _installed() -> Iterator[tuple[str, str, str]]:
    """Name with version, licence and home page of each package that is there."""
    for name in _PACKAGES:
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        fields = {key: about[key] for key in ("Version", "License-Expression", "License", "Home-page") if key in about}
        links = (link.rpartition(",")[2].strip() for link in about.get_all("Project-URL") or ())
        link = fields.get("Home-page") or next(links, "")
        yield f"{name} {fields.get('Version', '')}", _licence(fields, about.get_all("Classifier") or []), link


def _licence(fields: dict[str, str], classifiers: list[str]) -> str:
    """The licence in a few words, as the package states it; old packages write its whole text there."""
    named = [line.rpartition("::")[2].strip() for line in classifiers if line.startswith("License ::")]
    first = fields.get("License", "").strip().partition("\n")[0]
    return fields.get("License-Expression") or ", ".join(named) or first[:_LONGEST_LICENCE]
