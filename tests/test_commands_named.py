"""The commands and options that the documents speak of are there."""

from __future__ import annotations

import re

import pytest

from dipcli.cli.app import COMMANDS
from tests.examples import DOCUMENTS, TOP

REFERENCE = TOP / "docs" / "cli.md"
OPTIONS = set(re.findall(r"--[a-z]+", REFERENCE.read_text(encoding="utf-8")))
OF_OTHERS = {"--no"}  # python -m json.tool --no-ensure-ascii
SPEAKING = [
    path for path in (*DOCUMENTS, TOP / "CHANGELOG.md", TOP / "tests" / "gold" / "README.md") if path != REFERENCE
]
CODE = re.compile(r"^```.*?^```|`[^`\n]+`", re.MULTILINE | re.DOTALL)


def code(path):
    """What a document sets as code, in blocks and in lines."""
    return "\n".join(CODE.findall(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", SPEAKING, ids=lambda path: path.name)
def test_commands(path):
    assert set(re.findall(r"(?:^|[`$(/] ?)dip ([a-z]+)", code(path), re.MULTILINE)) <= set(COMMANDS)


@pytest.mark.parametrize("path", SPEAKING, ids=lambda path: path.name)
def test_options(path):
    assert set(re.findall(r"(?<![\w-])--[a-z]+", code(path))) - OF_OTHERS <= OPTIONS


def test_every_command_is_in_the_changelog_and_the_readme():
    told = code(TOP / "README.md") + code(TOP / "CHANGELOG.md")
    assert [command for command in COMMANDS if not re.search(rf"\b{command}\b", told)] == []
