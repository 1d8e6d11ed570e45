"""What the user says of the sources as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from dipcli.read.dates import iso_date

Field = Literal["id", "title", "text", "published", "retrieved", "url", "source"]
FIELDS: tuple[Field, ...] = get_args(Field)


@dataclass(frozen=True, slots=True)
class Options:
    """Values for records that lack their own, and the names of fields: ``{"text": "noi_dung"}``.

    A mapped field is looked for under that name only. Raises ValueError for a date that ``iso_date`` cannot read and
    for a mapping of anything but the fields of an Article.
    """

    published: str | None = None
    retrieved: str | None = None
    source: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for date in (self.published, self.retrieved):
            if date is not None and iso_date(date) is None:
                raise ValueError(f"not a date: {date!r}; write 2026-02-13 or 13/02/2026")
        for name in self.mapping:
            if name not in FIELDS:
                raise ValueError(f"no such field: {name!r}; it is one of {', '.join(FIELDS)}")

    def default(self, name: Field) -> str | None:
        """The value for records that have none of their own, dates in ISO form."""
        values = {"published": iso_date(self.published), "retrieved": iso_date(self.retrieved), "source": self.source}
        return values.get(name)
