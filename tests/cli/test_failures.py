"""Every way in which a command ends, by its exit code, and what is said then."""

from __future__ import annotations

import io

import pytest

from dipcli.cli.app import COMMANDS
from dipcli.cli.environment import Environment
from dipcli.cli.failure import code_of
from dipcli.cli.problem import ExitCode, Problem

USAGE = [
    (["serach"], "no command “serach”", "search"),
    (["search", "--contry", "Mỹ"], "--contry", "--country"),
    (["search", "--nothing-like-it"], "--nothing-like-it", "dip -h"),
    (["--nothing-like-it"], "--nothing-like-it", "dip -h"),
    (["search", "--country"], "--country", "needs a value"),
    (["search", "--country", "Atlantis"], "Atlantis", "ISO"),
    (["search", "--country", "Hoa Ki"], "Hoa Ki", "Hoa Kỳ"),
    (["search", "--since", "hôm qua"], "hôm qua", "2026-02-13"),
    (["search", "--since", "XXXX-01-09"], "XXXX-01-09", "year"),
    (["search", "--form", "recepton"], "recepton", "reception"),
    (["search", "--status", "sure"], "sure", "held"),
    (["search", "--topic", "zzzz"], "zzzz", "health"),
    (["search", "--format", "xml"], "xml", "jsonl"),
    (["search", "--limit", "many"], '--limit needs a whole number, 1 or more; "many" is none', ""),
    (["search", "-n", "1.5"], '--limit needs a whole number, 1 or more; "1.5" is none', ""),
    (["search", "-n", "0"], "--limit must be 1 or more, not 0", ""),
    (["eval", "x", "--misses", "-1"], "--misses must be 0 or more, not -1", ""),
    (["review", "-n", "-5"], "--limit must be 1 or more, not -5", ""),
    (["export", "xml"], "xml", "jsonl"),
    (["export", "table"], "table", "jsonl"),
    (["export"], "FORMAT", "missing"),
    (["show"], "ID", "missing"),
    (["show", "abc"], "ID", '1 or more; "abc" is none'),
    (["show", "0"], "ID", "1 or more, not 0"),
    (["undo", "x"], "DECISION", '"x" is none'),
    (["merge", "1", "b"], 'ID needs a whole number, 1 or more; "b" is none', ""),
    (["search", "--person", "9" * 30], "--person", f"{2**63 - 1} or less"),
    (["people", "9" * 30], "NAME", f"{2**63 - 1} or less"),
    (["show", "99999999999999999999"], "ID", f"{2**63 - 1} or less, not 9999"),
    (["ingest"], "PATH", "missing"),
    (["ingest", "x", "--published", "sometime"], "sometime", "2026-02-13"),
    (["ingest", "x", "--map", "text"], "text", "FIELD=NAME"),
    (["ingest", "x", "--map", "colour=red"], "colour=red", "FIELD=NAME"),
    (["ingest", "x", "-w", "0"], "--workers must be 1 or more, not 0", ""),
    (["path", "extra"], "extra", "cannot be understood"),
]


@pytest.mark.parametrize(
    "words, named, advised", USAGE, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_wrong_usage_is_told_in_a_line(dip, words, named, advised):
    done = dip(*words)
    assert (done.code, done.out) == (ExitCode.USAGE, "")
    assert done.err.startswith("Error: ")
    assert done.err.count("\n") == 1
    assert named.replace("“", '"').replace("”", '"') in done.err
    assert advised in done.err


def test_wrong_usage_leaves_no_archive_behind(dip, tmp_path):
    dip("ingest", "x", "--published", "sometime")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["search"], ["show", "1"], ["people"], ["countries"], ["export", "csv"], ["check"]])
def test_commands_that_read_tell_how_to_begin_and_create_nothing(dip, tmp_path, words):
    done = dip(*words)
    assert (done.code, done.out) == (ExitCode.FAILURE, "")
    assert "no archive at test.db" in done.err
    assert "dip ingest FOLDER" in done.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language, first", [("en", "Usage: dip"), ("vi", "Cách dùng: dip")])
@pytest.mark.parametrize("flag", ["-h", "--help"])
@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)], ids=" ".join)
def test_help_ends_with_an_example(dip, language, first, flag, command):
    done = dip(*command, flag, DIP_LANG=language)
    assert (done.code, done.err) == (ExitCode.DONE, "")
    assert done.out.startswith(" ".join([first, *command]))
    assert done.out.splitlines()[-1].startswith("  ")
    assert "dip " in done.out.splitlines()[-1]


def test_without_a_command_there_is_help(dip):
    assert dip() == dip("-h")


def test_the_version(dip):
    from dipcli import __version__

    assert dip("--version").out == f"dip {__version__}\n"


@pytest.mark.parametrize(
    "error, code, said",
    [
        (Problem("error.no_archive", path="x.db"), ExitCode.FAILURE, "x.db"),
        (Problem("error.no_archive", ExitCode.USAGE, path="x.db"), ExitCode.USAGE, "x.db"),
        (KeyboardInterrupt(), ExitCode.INTERRUPTED, "Interrupted"),
        (BrokenPipeError(), ExitCode.DONE, ""),
        (PermissionError(13, "Permission denied", "secret.txt"), ExitCode.FAILURE, "secret.txt: Permission denied"),
        (ValueError("odd"), ExitCode.FAILURE, "ValueError: odd"),
        (SystemExit(3), ExitCode.SOME_FAILED, ""),
    ],
    ids=repr,
)
def test_exit_codes(error, code, said):
    err = io.StringIO()
    assert code_of(error, Environment(io.StringIO(), io.StringIO(), err, {})) == code
    assert said in err.getvalue()
    assert "Traceback" not in err.getvalue()


def test_a_defect_shows_its_traceback_to_those_who_ask():
    err = io.StringIO()
    code_of(ValueError("odd"), Environment(io.StringIO(), io.StringIO(), err, {"DIP_DEBUG": "1"}))
    assert "ValueError" in err.getvalue()


def test_archive_errors_are_told_as_they_are():
    from dipcli.archive import ArchiveBusy

    err = io.StringIO()
    assert code_of(ArchiveBusy("Another program holds x.db."), Environment(io.StringIO(), io.StringIO(), err, {})) == 1
    assert err.getvalue() == "Error: Another program holds x.db.\n"
