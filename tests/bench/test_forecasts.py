"""What a forecast and its back-test cost, in CPU seconds after the imports."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from forecasts import backtest, default_model, score
from tests.forecasts.shops import days_after, open_hours, shop


def cpu_s(work) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def four_weeks(history):
    return lambda: default_model().forecast(history, days_after(history, 28), open_hours(history, 28))


@pytest.mark.bench
def test_four_weeks_from_a_year_of_quarter_hours() -> None:
    year = shop(250, 365, interval_minutes=15)
    four_weeks(shop(250, 60, interval_minutes=15))()
    forecast_s = cpu_s(four_weeks(year))
    backtest_s = cpu_s(lambda: score(backtest(year, default_model(), origins=8, horizon_days=14)))
    print(f"\n4 weeks at 15 minutes {forecast_s:.2f} CPU s, back-test of 8 origins {backtest_s:.2f} CPU s")
    assert forecast_s <= 2.0
    assert backtest_s <= 12.0


@pytest.mark.bench
def test_time_grows_with_the_history_and_no_faster() -> None:
    four_weeks(shop(250, 60))()
    one, three = (min(cpu_s(four_weeks(shop(250, days))) for _ in range(3)) for days in (365, 1095))
    print(f"\na year {one:.2f} CPU s, three years {three:.2f} CPU s")
    assert three < 3.6 * one + 0.1


@pytest.mark.bench
def test_the_library_loads_neither_statsmodels_nor_pandas(root: Path) -> None:
    code = (
        "import sys, numpy as np; from tests.forecasts.shops import *; from forecasts import default_model;"
        "h = shop(100, 60); default_model().forecast(h, days_after(h, 7), open_hours(h, 7));"
        "sys.exit(any(name in sys.modules for name in ('pandas', 'statsmodels', 'holidays')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
