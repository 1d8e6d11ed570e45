"""What ``show`` needs of the user's language; the command line hands it in."""

from __future__ import annotations

from typing import Protocol


class Voice(Protocol):
    """Texts by key, and names of countries, in one language."""

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key, with the values that it names."""

    def has(self, key: str) -> bool:
        """Whether there is a text for a key."""

    def country(self, code: str) -> str:
        """The usual name of a country or body."""

    def topic(self, key: str) -> str:
        """The label of a topic."""
