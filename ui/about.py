"""What the app is made of, and under which licences."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, qVersion

_PARTS = (
    ("Qt and PySide6", "LGPL-3.0", "https://www.qt.io"),
    ("pyqtgraph", "MIT", "https://www.pyqtgraph.org"),
    ("NumPy", "BSD-3-Clause", "https://numpy.org"),
    ("SciPy", "BSD-3-Clause", "https://scipy.org"),
    ("openpyxl", "MIT", "https://openpyxl.readthedocs.io"),
    ("python-calamine", "MIT", "https://github.com/dimastbk/python-calamine"),
    ("platformdirs", "MIT", "https://github.com/tox-dev/platformdirs"),
    ("tzdata", "Apache-2.0", "https://github.com/python/tzdata"),
    ("Inter", "OFL-1.1", "https://rsms.me/inter"),
    ("Lucide", "ISC, MIT", "https://lucide.dev"),
)


def about_text(version: str) -> str:
    """The About note as rich text."""
    what = QCoreApplication.translate("About", "See the rush before it happens.")
    private = QCoreApplication.translate("About", "Your orders stay on this computer.")
    made_of = QCoreApplication.translate("About", "Made with:")
    parts = "".join(
        f'<li><a href="{link}">{escape(name)}</a>, {escape(licence)}</li>' for name, licence, link in _PARTS
    )
    return (
        f"<h3>ShopFlow {escape(version)}</h3><p>{what} {private}</p>"
        f"<p>MIT. Qt {qVersion()}.</p><p>{made_of}</p><ul>{parts}</ul>"
    )
