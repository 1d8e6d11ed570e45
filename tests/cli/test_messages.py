from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest

import dipcli
from dipcli.cli.app import COMMANDS
from dipcli.cli.messages import Messages, codes_by_name, language_of, topics_by_name
from dipcli.cli.reviewing import _KEYS as DOUBTS
from dipcli.lexicon.tables import rows
from dipcli.model import FORMS, STATUSES
from dipcli.read.failure import _MESSAGES as REASONS

ROWS = {row["key"]: row for row in rows("messages")}
ROOMS = [Path(dipcli.__file__).parent / room for room in ("cli", "show")]
KEY = re.compile(r"[a-z_]+\.[a-z_]+\Z")


def fields(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def keys_in_code():
    """The string literals of the two rooms that look like keys of a kind that the table has."""
    kinds = {key.partition(".")[0] for key in ROWS}
    for path in (path for room in ROOMS for path in room.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and KEY.match(text) and text.partition(".")[0] in kinds:
                yield text


@pytest.mark.parametrize("key", ROWS)
def test_every_message_is_complete_in_both_languages(key):
    row = ROWS[key]
    assert row["en"].strip()
    assert row["vi"].strip()
    assert fields(row["en"]) == fields(row["vi"])


def test_no_key_is_given_twice():
    assert len(ROWS) == len(rows("messages"))


def test_every_key_of_the_code_has_a_message():
    asked = set(keys_in_code())
    assert len(asked) > 50
    assert asked - ROWS.keys() == set()


def test_every_message_is_used():
    made = (
        "command",
        "example",
        "form",
        "status",
        "part_of_day",
        "channel",
        "visit_type",
        "show",
        "read",
        "reason",
        "date_basis",
        "presence",
        "side",
        "principal",
        "help",
        "doubt",
        "ask",
        "stats",
        "measure",
        "difference",
        "field",
        "archive",
        "wanted",
    )
    plain = {key for key in ROWS if key.partition(".")[0] not in made}
    assert plain - set(keys_in_code()) - {"error"} == set()


@pytest.mark.parametrize("name", ["dip", *COMMANDS])
def test_every_command_is_explained_by_an_example(name):
    assert ROWS[f"command.{name}"]
    assert all(line.startswith("dip ") or "$(dip " in line for line in ROWS[f"example.{name}"]["en"].splitlines())


@pytest.mark.parametrize("code", REASONS)
def test_every_reason_for_not_reading_is_told_in_both_languages(code):
    _, reason, advice = REASONS[code]
    assert fields(ROWS[f"reason.{code}"]["en"]) == fields(reason + advice)


@pytest.mark.parametrize("kind", DOUBTS)
def test_every_kind_of_doubt_is_asked_about(kind):
    assert ROWS[f"doubt.{kind}"]
    assert all(f"({key})" in ROWS[f"ask.{kind}"]["en"] for key in DOUBTS[kind])
    assert all(f"{key}:" in ROWS[f"ask.{kind}"]["vi"] for key in DOUBTS[kind])


@pytest.mark.parametrize("kind, codes", [("form", FORMS), ("status", STATUSES)])
def test_closed_lists_are_named(kind, codes):
    assert set(codes_by_name(kind).values()) == set(codes)


@pytest.mark.parametrize(
    "variables, language",
    [
        ({}, "en"),
        ({"LANG": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "vi_VN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C", "LC_ALL": "vi_VN"}, "vi"),
        ({"LANG": "vi_VN", "DIP_LANG": "en"}, "en"),
        ({"LANG": "en_US", "DIP_LANG": "vi"}, "vi"),
        ({"LANG": "vi_VN", "DIP_LANG": ""}, "vi"),
        ({"LANG": "Vietnamese_Vietnam"}, "vi"),
    ],
)
def test_the_language_follows_the_locale(variables, language):
    assert language_of(variables) == language


@pytest.mark.parametrize(
    "language, code, label", [("vi", "health", "Y tế"), ("en", "health", "Health"), ("en", "none", "none")]
)
def test_topics_have_labels(language, code, label):
    assert Messages(language).topic(code) == label


def test_topics_go_by_code_and_by_label():
    names = topics_by_name()
    assert names["health"] == names["y te"] == "health"
    assert names["trade"] == names["thuong mai"] == names["foreign trade"] == "foreign_trade"
    assert names["ngoai thuong dau tu nuoc ngoai"] == names["ngoai thuong"] == "foreign_trade"
    assert {row["code"] for row in rows("topics")} == set(names.values())
    assert "affairs" not in names


@pytest.mark.parametrize(
    "count, language, said",
    [(1, "en", "1 meeting"), (0, "en", "0 meetings"), (2, "en", "2 meetings"), (1, "vi", "1 cuộc gặp")],
)
def test_numbers_take_the_word_that_goes_with_them(count, language, said):
    assert Messages(language)("search.all", found=count) == said
