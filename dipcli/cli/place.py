"""Where the archive lies: ``--db``, else ``DIP_DB``, else the configuration file, else the platform's data folder."""

from __future__ import annotations

from pathlib import Path

from dipcli.cli.environment import Environment
from dipcli.cli.problem import Problem

NAME = "dip"


def archive_path(typed: Path | None, environment: Environment) -> Path:
    """The file of the archive, whether or not it exists yet."""
    named = str(typed or "") or environment.variables.get("DIP_DB") or _configured()
    return Path(named).expanduser() if named else _data_folder() / "dip.db"


def existing_archive(typed: Path | None, environment: Environment) -> Path:
    """The file of the archive for a command that only reads; a Problem that tells how to begin when there is none."""
    path = archive_path(typed, environment)
    if not path.exists():
        raise Problem("error.no_archive", path=path)
    return path


def configuration() -> Path:
    """The configuration file, whether or not it exists."""
    from platformdirs import user_config_path

    return user_config_path(NAME, appauthor=False) / "config.toml"


def _configured() -> str | None:
    path = configuration()
    if not path.is_file():
        return None
    import tomllib

    try:
        named = tomllib.loads(path.read_text(encoding="utf-8")).get("db")
    except ValueError as error:
        raise Problem("error.configuration", path=path, text=error) from error
    if not isinstance(named, str | None):
        raise Problem("error.configuration", path=path, text=f"db = {named}")
    return named


def _data_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False)
