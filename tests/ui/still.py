"""A session whose week is put in by the test: nothing is recomputed behind its back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from shopflow.orders import OrderLog
from shopflow.pipeline import WeekResults
from shopflow.shopfile import ShopFile
from ui.session import Session


def still_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    """With a shop file, so that the plan can be changed."""
    session = Session()
    monkeypatch.setattr(session, "recompute", lambda: None)
    session.shop = ShopFile.create(tmp_path / "shop.shopflow", session.plan)
    return session


def put(session: Session, results: WeekResults) -> None:
    """Results as after a recompute."""
    if not len(session.orders):
        session.orders = OrderLog.from_times(np.array(["2026-11-21T16:00"], dtype="datetime64[s]"))
    session.first_day, session.results, session.plan = results.first_day, results, results.plan
    session.results_changed.emit()
