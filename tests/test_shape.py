"""The figures that keep the code easy to read, measured on all of it."""

from __future__ import annotations

import ast
import statistics
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "dipcli"
MODULES = {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


def functions():
    trees = map(ast.parse, MODULES.values())
    return [node for tree in trees for node in ast.walk(tree) if isinstance(node, FUNCTION)]


def public(name, node):
    """The names that other files may use: of the module, and of its public classes."""
    for child in getattr(node, "body", []):
        if isinstance(child, (*FUNCTION, ast.ClassDef)) and not child.name.startswith("_"):
            yield f"{name}:{child.name}", child
            if isinstance(child, ast.ClassDef):
                yield from public(f"{name}:{child.name}", child)


@pytest.mark.parametrize("name", sorted(MODULES))
def test_no_module_is_longer_than_400_lines(name):
    assert MODULES[name].count("\n") <= 400


@pytest.mark.parametrize("name", sorted(MODULES))
def test_every_module_says_what_it_is_for(name):
    assert ast.get_docstring(ast.parse(MODULES[name]))


def test_functions_are_short():
    lengths = sorted(node.end_lineno - node.lineno + 1 for node in functions())
    assert statistics.median(lengths) <= 10
    assert statistics.quantiles(lengths, n=20)[-1] <= 40


def test_public_names_are_explained():
    names = {n: ast.get_docstring(node) for m, text in MODULES.items() for n, node in public(m, ast.parse(text))}
    silent = sorted(name for name, docstring in names.items() if not docstring)
    assert len(silent) <= 0.05 * len(names), silent
