"""What is said of an input that could not be read, or not wholly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["failed", "skipped", "doubt"]

_LONGEST_VALUE = 200
_SAVE_AGAIN = "Open it in the program it comes from and save it again as UTF-8."
_EXPORT_AGAIN = "Export it again; a text editor may have cut or changed it."

_MESSAGES: dict[str, tuple[Kind, str, str]] = {
    "missing": ("failed", "There is no such file or folder.", "Check the spelling, and that the drive is connected."),
    "forbidden": ("failed", "You are not allowed to read it.", "Change its permissions, or copy it elsewhere."),
    "system": ("failed", "The system could not read it: {detail}.", "Check the disk, then try again."),
    "empty_folder": ("failed", "The folder holds no file that can be read.", "Files end in {suffixes}."),
    "unknown": ("failed", "Files of the type {suffix} are not read.", "Save it as one of {suffixes}."),
    "other": ("skipped", "Files of the type {suffix} are not read.", "Save it as one of {suffixes}."),
    "bare": ("skipped", "Its name does not say what it is.", "Give it by name, or let it end in one of {suffixes}."),
    "special": ("skipped", "It is not an ordinary file.", "If it is a broken link, mend or remove it."),
    "no_records": ("skipped", "It holds no articles.", "Check that it was saved whole."),
    "damaged": ("failed", "The compressed file is damaged or cut off: {detail}.", "Fetch or make it again."),
    "binary": ("failed", "It is not text.", "If it is UTF-16, save it with a byte order mark, or as UTF-8."),
    "broken_utf8": ("failed", "It is UTF-8 with broken characters, the first at byte {byte}.", _SAVE_AGAIN),
    "encoding": ("failed", "Its encoding cannot be told.", _SAVE_AGAIN),
    "undecodable": ("failed", "It holds characters that cannot be decoded.", _SAVE_AGAIN),
    "no_text": (
        "failed",
        "None of its fields is known to hold the text; they are: {fields}.",
        "Say which one does: --map text=FIELD.",
    ),
    "no_field": (
        "failed",
        "It has no field {name}; its fields are: {fields}.",
        "Change --map text={name} to one of these.",
    ),
    "empty": ("failed", "It holds no text.", "Check that it was saved whole."),
    "control": ("failed", "Its {field} holds {character}, which is not text.", "Save it again as plain text."),
    "json": ("failed", "It is not valid JSON at line {line}, column {column}.", _EXPORT_AGAIN),
    "json_line": ("failed", "It is not valid JSON at column {column}.", _EXPORT_AGAIN),
    "json_limit": (
        "failed",
        "It holds a number that is too long, or lists within lists that are too many.",
        _EXPORT_AGAIN,
    ),
    "not_object": ("failed", "It is {found}, not a JSON object.", 'Write each article as {{"text": "…"}}.'),
    "csv": ("failed", "It is not valid CSV: {detail}.", "Export it again with every text in quotation marks."),
    "csv_width": (
        "failed",
        "It has {found} cells, the header {expected}.",
        "Put cells that hold the delimiter or a line break in quotation marks.",
    ),
    "front_matter": (
        "failed",
        "The metadata between the two --- lines cannot be read: {detail}.",
        "Put values that contain a colon in quotation marks.",
    ),
    "no_article": ("failed", "No article was found in the page.", "Save the article's own page, or its text as .txt."),
    "date": (
        "doubt",
        "Its {field} date cannot be understood: {value}. It was read without it.",
        "Write dates as 2026-02-13 or 13/02/2026.",
    ),
    "replaced": (
        "doubt",
        "It has the id {id} and the source of another article, {other}, and takes its place in the archive.",
        "Give the file of each newspaper its own --source, or each article an id of its own.",
    ),
    "garbled": (
        "doubt",
        "Its letters are garbled (“á»” in place of Vietnamese ones). It was read as far as they could be restored.",
        "Fetch the article again; these letters were lost before it was saved.",
    ),
    "restored": (
        "doubt",
        "Its letters were garbled (“á»” in place of Vietnamese ones) and have been restored.",
        "Compare a few lines with the article as it was published.",
    ),
}


@dataclass(frozen=True, slots=True)
class Failure:
    """One input that was not read (``failed``), passed over in a folder (``skipped``), or read in part (``doubt``).

    ``origin`` is the path as given, with ``:N`` for the record in it. ``reason`` and ``advice`` are English sentences;
    ``code`` and ``values`` are what they were made of, for saying it in another language. After a ``doubt`` the article
    itself follows.
    """

    origin: str
    reason: str
    advice: str
    kind: Kind = "failed"
    code: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


class Unreadable(Exception):
    """Ends the reading of one file; ``code`` and ``values`` as in Failure."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def failure(origin: str, code: str, **values: object) -> Failure:
    """The Failure of this code, its sentences filled in; KeyError for an unknown code or a value that they lack."""
    kind, reason, advice = _MESSAGES[code]
    told = {name: _printable(value) for name, value in values.items()}
    return Failure(_printable(origin), reason.format(**told), advice.format(**told), kind, code, told)


def _printable(value: object) -> str:
    """On one line, of bearable length, in characters that every terminal and file can take."""
    text = " ".join(str(value).split()).encode("utf-8", "replace").decode()
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"
