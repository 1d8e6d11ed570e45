"""What is installed is what is used: the dependencies, the version, the tables beside the code."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest

from dipcli.lexicon import tables
from tests.examples import TOP

PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
NEEDED_BY_OTHERS = {"lxml-html-clean"}
OF_TYPE_CHECKERS = {"_typeshed"}


def plain(name):
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=\[ ]", name)[0]).lower()


def imports(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def test_dependencies_are_those_imported():
    known = packages_distributions()
    modules = {
        name.partition(".")[0] for path in (TOP / "dipcli").rglob("*.py") for name in imports(path.read_text("utf-8"))
    }
    foreign = modules - sys.stdlib_module_names - OF_TYPE_CHECKERS - {"dipcli"}
    used = {plain(known[module][0]) for module in foreign}
    assert used | NEEDED_BY_OTHERS == set(map(plain, PROJECT["project"]["dependencies"]))


@pytest.mark.parametrize("script", ["dip", "dipcli"])
def test_both_names_start_the_program(script):
    assert PROJECT["project"]["scripts"][script] == "dipcli.cli:main"


def test_a_checkout_uses_the_tables_that_people_edit():
    assert tables.directory() == TOP / "data"


def test_a_wheel_has_the_tables_where_the_code_looks_first():
    target = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]["data"]
    assert tables._PLACES[0] == TOP / target
