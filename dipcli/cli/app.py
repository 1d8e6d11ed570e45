"""The tree of commands, each loaded from its file only when it is named, with help in the user's language."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from dipcli import __version__
from dipcli.cli.convert import convert_plainly
from dipcli.cli.groups import spread
from dipcli.cli.help import write_help
from dipcli.cli.problem import usage

if TYPE_CHECKING:
    from typer._click import Command as AnyCommand
    from typer._click import Context, HelpFormatter, Parameter

COMMANDS = (
    *(
        "ingest",
        "search",
        "show",
        "people",
        "organizations",
        "countries",
        "visits",
        "timeline",
        "stats",
        "export",
        "extract",
    ),
    *("review", "correct", "confirm", "reject", "merge", "split", "undo", "history", "decisions"),
    *("rebuild", "check", "eval", "path"),
)
"""Every command, in the order in which a newcomer meets them; each is a function and a file of that name."""

SETTINGS = {"help_option_names": ["-h", "--help"]}


class Command(TyperCommand):
    """A command whose help is that of ``data/messages.csv``."""

    def get_params(self, ctx: Context) -> list[Parameter]:
        """The parameters, the one for help among them."""
        return convert_plainly(super().get_params(ctx))

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the help into ``formatter``."""
        write_help(self, ctx, formatter)


class Group(TyperGroup):
    """``dip`` itself."""

    def get_params(self, ctx: Context) -> list[Parameter]:
        """The parameters, the one for help among them."""
        return convert_plainly(super().get_params(ctx))

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 - the signature is typer's
        """The names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: Context, cmd_name: str) -> AnyCommand | None:  # noqa: ARG002 - as above
        """The command of that name, or None."""
        return load(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, AnyCommand | None, list[str]]:
        """The command that the first word names; a Problem with suggestions when none does."""
        if args[0] in COMMANDS or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        close = get_close_matches(args[0], COMMANDS) or COMMANDS
        raise usage("error.no_command", name=args[0], suggestions=", ".join(close))

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the help into ``formatter``."""
        write_help(self, ctx, formatter)


def load(name: str) -> AnyCommand:
    """The command of a name, from the file of that name."""
    single = typer.Typer(add_completion=False, rich_markup_mode=None)
    function = getattr(import_module(f"dipcli.cli.commands.{name}"), f"{name}_command")
    single.command(name, cls=Command, context_settings=SETTINGS)(spread(function))
    return get_command(single)


def build() -> TyperGroup:
    """The whole program as one command."""
    app = typer.Typer(cls=Group, add_completion=False, rich_markup_mode=None, context_settings=SETTINGS)
    app.callback(invoke_without_command=True)(_root)
    group = get_command(app)
    assert isinstance(group, TyperGroup)  # noqa: S101 - a callback always makes a group
    return group


def _root(
    context: typer.Context, version: Annotated[bool, typer.Option("--version", help="option.version")] = False
) -> None:
    if version:
        context.obj.stdout.write(f"dip {__version__}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        context.obj.stdout.write(context.get_help() + "\n")
