"""``dip eval``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Output, Place
from dipcli.cli.problem import ExitCode, usage


def eval_command(
    context: typer.Context,
    output: Output,
    place: Place,
    gold: Annotated[Path | None, typer.Argument(metavar="GOLD", help="argument.gold")] = None,
    articles: Annotated[Path | None, typer.Option("--articles", metavar="PATH", help="option.articles")] = None,
    predicted: Annotated[Path | None, typer.Option("--predicted", metavar="FILE", help="option.predicted")] = None,
    misses: Annotated[int, typer.Option("--misses", metavar="N", min=0, help="option.misses")] = 0,
    pairs: Annotated[Path | None, typer.Option("--pairs", metavar="FILE", help="option.pairs")] = None,
    require: Annotated[list[str] | None, typer.Option("--require", metavar="NAME=LEAST", help="option.require")] = None,
    workers: Annotated[int, typer.Option("--workers", "-w", metavar="N", min=1, help="option.workers")] = 1,
) -> ExitCode:
    """Measures the extractor, or an archive, against a reader's records."""
    from dipcli.cli.evaluating import Evaluation, falls_short, required
    from dipcli.cli.output import put_rows, wants_grid
    from dipcli.show.measures import MeasureRow, measures_grid

    environment: Environment = context.obj
    if gold is None and pairs is None:
        raise usage("error.no_gold")
    least, for_eyes = required(require or ()), wants_grid(output)
    evaluation = Evaluation(environment, workers)
    if gold:
        evaluation.measure(gold, articles or gold, predicted)
    if pairs:
        evaluation.measure_pairs(pairs, place)
    for line in evaluation.differences(misses):
        print(line, file=environment.stdout if for_eyes else environment.stderr)
    put_rows(MeasureRow, evaluation.rows, measures_grid, output, environment)
    if short := falls_short(evaluation.rows, least):
        environment.tell("eval.short", text=", ".join(short))
        return ExitCode.FAILURE
    return evaluation.code
