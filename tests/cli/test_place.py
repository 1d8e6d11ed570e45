from __future__ import annotations

from pathlib import Path

import pytest

from dipcli.cli.place import configuration
from dipcli.cli.problem import ExitCode


@pytest.fixture
def configured():
    configuration().parent.mkdir(parents=True)

    def write(text):
        configuration().write_text(text, encoding="utf-8")

    return write


@pytest.mark.parametrize(
    "typed, variable, configured_as, path",
    [
        ("a.db", "b.db", 'db = "c.db"', "a.db"),
        (None, "b.db", 'db = "c.db"', "b.db"),
        (None, "", 'db = "c.db"', "c.db"),
        (None, "", 'db = "~/c.db"', str(Path("~/c.db"))),
    ],
)
def test_the_nearest_word_on_the_archive_counts(dip, configured, typed, variable, configured_as, path):
    configured(configured_as)
    words = ["path", *(["--db", typed] if typed else [])]
    assert dip(*words, DIP_DB=variable).out == f"{Path(path).expanduser()}\n"


def test_else_the_archive_is_in_the_data_folder(dip, tmp_path):
    path = Path(dip("path", DIP_DB="").out.strip())
    assert path.name == "dip.db"
    assert path.is_relative_to(tmp_path / "home")


@pytest.mark.parametrize("text", ["db = ", "db = 5", 'other = "x"'])
def test_a_configuration_that_cannot_be_used(dip, configured, text):
    configured(text)
    done = dip("path", DIP_DB="")
    if text.startswith("other"):
        assert done.code == ExitCode.DONE
    else:
        assert done.code == ExitCode.FAILURE
        assert str(configuration()) in done.err
