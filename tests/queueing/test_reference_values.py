"""Every closed-form number of the table, to 1e-9."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import poisson

from shopflow.queueing.closed_forms import finite_line, garnett, halfin_whitt, mean_wait_single, tandem
from shopflow.queueing.erlang import SteadyState, erlang_a, erlang_b, erlang_b_load, erlang_c, offered_load

TABLE = Path(__file__).with_name("reference_values.csv")
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))

FIELDS = {
    "P_wait": "wait_share",
    "P_abandon": "abandoned_share",
    "Wq": "mean_wait_served",
    "W_all": "mean_wait",
    "ASA_served": "mean_wait_served",
    "Lq": "mean_line",
    "L": "mean_in_shop",
    "rho": "utilisation",
    "utilization": "utilisation",
    "P_Wq_le_T": "share_within_target",
    "P_served_within_T": "share_within_target",
    "P_V_le_T": "offered_within_target",
    "P_Wact_gt_T": "share_over_target",
}


def rows(*models: str) -> list[object]:
    return [
        pytest.param(row, id=f"{row['model']} {row['servers']} {row['parameter']} {row['metric']}")
        for row in ROWS
        if row["model"] in models
    ]


def close(value: float, row: dict[str, str]) -> bool:
    return value == pytest.approx(float(row["value"]), rel=1e-9)


def steady_state(row: dict[str, str]) -> SteadyState:
    arrival, service, servers = float(row["arrival_rate"]), float(row["service_rate"]), int(row["servers"])
    target = float(row["parameter"] or 0)
    if row["model"] == "Erlang-A":
        return erlang_a(arrival, service, float(row["abandonment_rate"]), servers, target_wait=target)
    return erlang_c(arrival, service, servers, target_wait=target)


@pytest.mark.parametrize("row", rows("Erlang-B"))
def test_erlang_b(row):
    assert close(erlang_b(float(row["arrival_rate"]) / float(row["service_rate"]), int(row["servers"])), row)


@pytest.mark.parametrize("row", rows("Erlang-B inverse"))
def test_erlang_b_load(row):
    assert close(erlang_b_load(float(row["parameter"]), int(row["servers"])), row)


@pytest.mark.parametrize("row", rows("Erlang-C", "Erlang-A"))
def test_erlang_c_and_a(row):
    state = steady_state(row)
    if row["metric"] == "W":
        assert close(state.mean_wait + 1 / float(row["service_rate"]), row)
    else:
        assert close(getattr(state, FIELDS[row["metric"]]), row)


@pytest.mark.parametrize("row", rows("M/M/c/K"))
def test_finite_line(row):
    line = finite_line(
        float(row["arrival_rate"]), float(row["service_rate"]), int(row["servers"]), int(row["parameter"])
    )
    field = {"P_block": "blocked_share", "Lq": "mean_line", "Wq": "mean_wait"}[row["metric"]]
    assert close(getattr(line, field), row)


@pytest.mark.parametrize("row", rows("M/G/1"))
def test_single_server_with_any_service(row):
    wait = mean_wait_single(float(row["arrival_rate"]), 1 / float(row["service_rate"]), float(row["parameter"]))
    assert close(wait, row)


@pytest.mark.parametrize("row", rows("tandem"))
def test_tandem(row):
    first, second = (float(rate) for rate in row["service_rate"].split(";"))
    servers = tuple(int(count) for count in row["servers"].split(";"))
    result = tandem(
        float(row["arrival_rate"]), (first, second), (servers[0], servers[1]), target=float(row["parameter"] or 1)
    )
    field = {
        "Wq1": "mean_wait_first",
        "Wq2": "mean_wait_second",
        "W_total": "mean_total",
        "L_total": "mean_in_shop",
        "P_total_le_T": "share_within_target",
    }[row["metric"]]
    assert close(getattr(result, field), row)


@pytest.mark.parametrize("row", rows("Halfin-Whitt"))
def test_halfin_whitt(row):
    assert close(halfin_whitt(float(row["parameter"])), row)


@pytest.mark.parametrize("row", rows("Garnett"))
def test_garnett(row):
    ratio = float(row["abandonment_rate"]) / float(row["service_rate"])
    assert close(garnett(float(row["parameter"]), ratio), row)


def present(steps: int, time: float, *, mean: float, swing: float, frequency: float, start: float) -> float:
    """Mean number in service at ``time`` from rates that are constant over each step."""
    step = time / steps
    edges = np.arange(steps + 1) * step
    rates = mean - swing * np.diff(np.cos(frequency * edges)) / (frequency * step)
    tail = offered_load(np.append(rates, [0.0]), 1.0, step, start=start)[-1]
    return tail * step / -np.expm1(-step)


@cache
def load_at(time: float, **curve: float) -> float:
    """The same without the error of the steps, which is of second order in their length (Richardson)."""
    coarse, fine = (present(steps, time, **curve) for steps in (25_000, 50_000))
    return fine + (fine - coarse) / 3


@pytest.mark.parametrize("row", rows("Mt/M/inf Feldman"))
def test_offered_load_from_empty(row):
    assert close(load_at(float(row["parameter"]), mean=100, swing=20, frequency=1, start=0), row)


@pytest.mark.parametrize("row", rows("Mt/M/inf Jennings"))
def test_offered_load_of_a_wave_that_has_gone_on_for_ever(row):
    waves = 12 * np.pi  # thirty of them: of what was there at the start exp(-37) is left
    settled = load_at(waves, mean=30, swing=20, frequency=5, start=30)
    time = float(row["parameter"])
    value = load_at(time, mean=30, swing=20, frequency=5, start=settled) if time else settled
    assert close(value, row)


@pytest.mark.parametrize("row", rows("Mt/M/s(t)+M Feldman"))
def test_staff_for_a_delay_probability(row):
    """Where leaving is as fast as service the number present is Poisson, whatever the staffing."""
    time, alpha = (float(part) for part in row["parameter"].split(";"))
    mean = load_at(time, mean=100, swing=20, frequency=1, start=0)
    staff = int(poisson.isf(alpha, mean)) + 1
    value = staff if row["metric"] == "s(t)" else float(poisson.sf(staff - 1, mean))
    assert close(value, row)


def test_every_model_of_the_table_has_a_test():
    transient = {"M/M/1 transient"}  # in test_transient.py
    here = {
        "Erlang-B", "Erlang-B inverse", "Erlang-C", "Erlang-A", "M/M/c/K", "M/G/1", "tandem", "Halfin-Whitt",
        "Garnett", "Mt/M/inf Feldman", "Mt/M/inf Jennings", "Mt/M/s(t)+M Feldman",
    }  # fmt: skip
    assert {row["model"] for row in ROWS} == here | transient


def test_the_table_holds_the_values_of_the_study(shared):
    study = shared / "reference" / "queue_reference_values.csv"
    given = [row["value"] for row in csv.DictReader(study.read_text(encoding="utf-8").splitlines())]
    assert len(given) == len(ROWS) == 351
    differing = [(a, row["value"]) for a, row in zip(given, ROWS, strict=True) if a != row["value"]]
    assert differing == [("18.0", "0.3")]  # minutes there, hours here
