"""The one place where an exception becomes words and an exit code."""

from __future__ import annotations

import traceback

from dipcli.cli.environment import Environment
from dipcli.cli.problem import ExitCode, Problem
from dipcli.cli.translation import translated

_USAGE_KEYS = {
    "NoSuchOption": "error.no_option",
    "MissingParameter": "error.missing",
    "BadOptionUsage": "error.option_usage",
}


def code_of(error: BaseException, environment: Environment) -> int:
    """The exit code for ``error``, after saying on standard error what is wrong and what to do."""
    match error:
        case BrokenPipeError():
            return ExitCode.DONE
        case KeyboardInterrupt():
            environment.tell("error.interrupted")
            return ExitCode.INTERRUPTED
        case SystemExit():
            return error.code if isinstance(error.code, int) else ExitCode.FAILURE
        case Problem():
            environment.tell("error", text=environment.say(error.key, **error.values))
            return error.code
    return _code_of_library(error, environment)


def _code_of_library(error: BaseException, environment: Environment) -> int:
    from typer import Abort, Exit

    match error:
        case Exit():
            return error.exit_code
        case Abort():
            environment.tell("error.interrupted")
            return ExitCode.INTERRUPTED
    if hasattr(error, "format_message"):  # what typer raises for wrong usage, under names that change by its version
        environment.tell("error", text=_usage_text(error, environment))
        return ExitCode.USAGE
    return _code_of_archive(error, environment)


def _code_of_archive(error: BaseException, environment: Environment) -> int:
    from dipcli.archive import ArchiveError

    if not isinstance(error, ArchiveError):
        return _code_of_defect(error, environment)
    environment.tell("error", text=translated(str(error), environment.say))
    return ExitCode.FAILURE


def _usage_text(error: BaseException, environment: Environment) -> str:
    key = _USAGE_KEYS.get(type(error).__name__, "error.usage")
    param = getattr(error, "param", None)
    return environment.say(
        key,
        name=(param.metavar or param.opts[0]) if param else getattr(error, "option_name", ""),
        suggestions=", ".join(getattr(error, "possibilities", None) or ["dip -h"]),
        text=getattr(error, "message", str(error)),
    )


def _code_of_defect(error: BaseException, environment: Environment) -> int:
    if environment.variables.get("DIP_DEBUG"):
        traceback.print_exception(error, file=environment.stderr)
    if isinstance(error, OSError) and error.filename:
        environment.tell("error", text=environment.say("error.file", path=error.filename, text=error.strerror))
    else:
        environment.tell("error", text=environment.say("error.unexpected", kind=type(error).__name__, text=error))
    return ExitCode.FAILURE
