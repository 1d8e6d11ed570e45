"""Fits ``data/confidence.csv``: ``python -m tests.confidence GOLD ARTICLES [GOLD ARTICLES ...]``.

Prints, as a table of Markdown, how often records of each decile of confidence are perfect in articles that were left
out of the fit (ten folds, by article), then writes the weights of a fit on all of them.
"""

from __future__ import annotations

import csv
import importlib
import json
import math
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from unittest.mock import patch
from zlib import crc32

from dipcli.extract import extract
from dipcli.extract.confidence import BASE
from dipcli.lexicon.tables import directory
from dipcli.measure import compare, of_meeting, records
from dipcli.measure.differences import perfect
from dipcli.model import Article
from dipcli.read import Options, read

Case = tuple[str, tuple[str, ...], bool]
"""An article, the signs of doubt about one of its records, and whether that record is perfect."""
Weights = dict[str, float]

FOLDS = 10
SWEEPS = 200
PRIOR = 0.5
"""How strongly a weight is held at nothing: the inverse variance of its prior."""


def cases(gold: Path, articles: Path) -> Iterator[Case]:
    """The held records of the articles that have gold; optional ones are left out."""
    lines = dict(records(json.loads(line)) for line in gold.read_text(encoding="utf-8").splitlines())
    for article in read([str(articles)], Options()):
        if isinstance(article, Article) and article.id in lines:
            signs: list[tuple[str, ...]] = []

            def number(found: Iterable[str], seen: list[tuple[str, ...]] = signs) -> float:
                seen.append(tuple(found))
                return len(seen) - 1

            with patch.object(importlib.import_module("dipcli.extract.compose"), "confidence", number):
                made = [of_meeting(meeting) for meeting in extract(article).meetings]
            compared = compare(article.id, lines[article.id], made)
            judged = [(couple.predicted, perfect(couple)) for couple in compared.couples]
            for record, right in [*judged, *((record, False) for record in compared.false)]:
                yield article.id, signs[int(record.confidence or 0)], right


def fitted(of: Sequence[Case]) -> Weights:
    """The weights that make the cases most probable, one by one by Newton's method until they stand still."""
    weights: Weights = dict.fromkeys([BASE, *sorted({sign for _, signs, _ in of for sign in signs})], 0.0)
    having = {sign: [case for case in of if sign == BASE or sign in case[1]] for sign in weights}
    for _ in range(SWEEPS):
        for sign, members in having.items():
            guesses = [probability(weights, signs) for _, signs, _ in members]
            prior = 0.0 if sign == BASE else PRIOR
            slope = sum(right - p for (_, _, right), p in zip(members, guesses, strict=True)) - prior * weights[sign]
            weights[sign] += slope / (sum(p * (1 - p) for p in guesses) + prior + 1)
    return weights


def probability(weights: Weights, signs: Sequence[str]) -> float:
    """How probable it is that a record with these signs is perfect."""
    return 1 / (1 + math.exp(-weights[BASE] - sum(weights.get(sign, 0.0) for sign in signs)))


def left_out(of: Sequence[Case]) -> Iterator[tuple[float, bool]]:
    """Each case's probability by a fit on the other folds, and whether it is perfect."""
    for fold in range(FOLDS):
        weights = fitted([case for case in of if crc32(case[0].encode()) % FOLDS != fold])
        for article, signs, right in of:
            if crc32(article.encode()) % FOLDS == fold:
                yield round(probability(weights, signs), 2), right


def table(judged: Sequence[tuple[float, bool]]) -> Iterator[str]:
    """The deciles that have records, as a table of Markdown."""
    yield "| confidence | records | mean confidence | share that is right |"
    yield "| --- | --- | --- | --- |"
    for low in range(10):
        here = [one for one in judged if min(int(one[0] * 10), 9) == low]
        if here:
            mean, share = sum(p for p, _ in here) / len(here), sum(right for _, right in here) / len(here)
            yield f"| {low / 10:.1f}–{(low + 1) / 10:.1f} | {len(here)} | {mean:.2f} | {share:.2f} |"


def main(*paths: str) -> None:
    """Prints the table and writes the weights."""
    of = [
        case
        for gold, articles in zip(paths[::2], paths[1::2], strict=True)
        for case in cases(Path(gold), Path(articles))
    ]
    sys.stdout.write("\n".join(table([*left_out(of)])) + "\n")
    with (directory() / "confidence.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["sign", "weight", "records"])
        for sign, weight in fitted(of).items():
            writer.writerow([sign, f"{weight:.2f}", sum(sign == BASE or sign in case[1] for case in of)])


if __name__ == "__main__":
    main(*sys.argv[1:])
