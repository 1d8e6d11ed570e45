"""The help pages: usage, what the command does, its arguments and options, and an example at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dipcli.cli.messages import Messages

if TYPE_CHECKING:
    from typer._click import Command, Context, HelpFormatter, Parameter


def write_help(command: Command, ctx: Context, formatter: HelpFormatter) -> None:
    """Write the help of ``command`` into ``formatter`` in the language of the environment."""
    say: Messages = ctx.obj.say
    name = ctx.info_name if ctx.parent else "dip"
    formatter.write_usage(ctx.command_path, " ".join(_usage(command, ctx)), prefix=say("help.usage") + " ")
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(say(f"command.{name}"))
    _write_parameters(command, ctx, formatter, say)
    _write_commands(command, ctx, formatter, say)
    formatter.write_paragraph()
    formatter.write(f"{say('help.example')}:\n" + _indented(say(f"example.{name}")))


def _usage(command: Command, ctx: Context) -> list[str]:
    words = [
        name for param in command.get_params(ctx) if param.param_type_name == "argument" for name in [_name(param)]
    ]
    return [ctx.obj.say("help.options_word"), *(words if ctx.parent else [ctx.obj.say("help.command_word")])]


def _name(param: Parameter) -> str:
    name = param.metavar or param.name or ""
    return name if param.required else f"[{name}]"


def _write_parameters(command: Command, ctx: Context, formatter: HelpFormatter, say: Messages) -> None:
    params = command.get_params(ctx)
    for kind in ("argument", "option"):
        rows = [_row(param, say) for param in params if param.param_type_name == kind]
        if rows:
            with formatter.section(say(f"help.{kind}s")):
                formatter.write_dl(rows)


def _row(param: Parameter, say: Messages) -> tuple[str, str]:
    if param.param_type_name == "argument":
        return param.metavar or "", say(str(getattr(param, "help", "")))
    key = "option.help" if param.name == "help" else str(getattr(param, "help", ""))
    names = ", ".join(sorted(param.opts, key=len))
    return f"{names} {param.metavar}" if param.metavar else names, say(key)


def _write_commands(command: Command, ctx: Context, formatter: HelpFormatter, say: Messages) -> None:
    names = command.list_commands(ctx) if hasattr(command, "list_commands") else []
    if names:
        with formatter.section(say("help.commands")):
            formatter.write_dl([(name, _first_sentence(say(f"command.{name}"))) for name in names])


def _first_sentence(text: str) -> str:
    return text.split(". ", 1)[0].removesuffix(".")


def _indented(text: str) -> str:
    return "".join(f"  {line}\n" for line in text.splitlines())
