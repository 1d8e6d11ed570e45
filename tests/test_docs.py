"""What the documentation shows is what the program does."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.examples import BLOCK, DOCUMENTS, TOP, rewritten

WITH_EXAMPLES = [path for path in DOCUMENTS if BLOCK.search(path.read_text(encoding="utf-8"))]
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=lambda path: path.name)
def test_examples_print_what_is_written(path):
    document = path.read_text(encoding="utf-8")
    assert rewritten(document) == document


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(path):
    targets = LINK.findall(path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []


def test_the_readme_has_examples():
    assert TOP / "README.md" in WITH_EXAMPLES


def test_an_example_is_run_and_its_output_replaced():
    document = "```console\n$ echo một; echo hai >&2\nba\n```\n"
    assert rewritten(document) == "```console\n$ echo một; echo hai >&2\nmột\nhai\n```\n"


def test_examples_of_one_document_share_a_folder():
    document = "```console\n$ touch here\n```\n\n```console\n$ ls -1\n```\n"
    assert rewritten(document).endswith("$ ls -1\nhere\nseeds\n```\n")


def test_the_command_reference_is_that_of_the_program():
    made = subprocess.run(
        [sys.executable, "docs/generate.py"], cwd=TOP, capture_output=True, encoding="utf-8", check=True
    )
    assert made.stdout == (TOP / "docs" / "cli.md").read_text(encoding="utf-8")
