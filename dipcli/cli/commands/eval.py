"""``dip eval``."""

from __future__ import annotations

from typing import Annotated

import typer

from dipcli.cli.environment import Environment
from dipcli.cli.options import Against, Output, Place, Texts
from dipcli.cli.problem import ExitCode, usage


def eval_command(
    context: typer.Context,
    against: Against,
    output: Output,
    place: Place,
    misses: Annotated[int, typer.Option("--misses", metavar="N", min=0, help="option.misses")] = 0,
    require: Annotated[Texts, typer.Option("--require", metavar="NAME=LEAST", help="option.require")] = None,
) -> ExitCode:
    """Measures the extractor, or an archive, against a reader's records."""
    from itertools import islice

    from dipcli.cli.evaluating import evaluate, evaluate_pairs, falls_short, required
    from dipcli.cli.output import put_rows, wants_grid
    from dipcli.cli.target import examine
    from dipcli.show.measures import MeasureRow, difference_lines, measures_grid

    environment: Environment = context.obj
    least, for_eyes = required(require or ()), wants_grid(output)
    if against.gold is None and against.pairs is None:
        raise usage("error.no_gold")
    if output.output:
        examine(output.output)
    rows, comparisons, code = evaluate(against, environment) if against.gold else ([], [], ExitCode.DONE)
    if against.pairs:
        rows += evaluate_pairs(against.pairs, place.db, environment)
    for line in islice(difference_lines(comparisons, environment.say), misses):
        (environment.put_line if for_eyes else environment.tell_line)(line)
    put_rows(MeasureRow, rows, measures_grid, output, environment)
    if short := falls_short(rows, least):
        environment.tell("eval.short", text=", ".join(short))
        return ExitCode.FAILURE
    return code
