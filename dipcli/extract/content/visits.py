"""The kind of visit during which a meeting took place, in the terms of Decree 18/2022/NĐ-CP.

``data/visit_types.csv`` gives the words: state (thăm cấp Nhà nước), official (thăm chính thức), working (thăm làm
việc), private (thăm cá nhân) and transit (quá cảnh).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import cast

from dipcli.extract.content.phrases import either, form_of
from dipcli.lexicon.tables import rows
from dipcli.model import Span, VisitType
from dipcli.text import canonical

_REACH = 45


def visit(text: str, sentences: Sequence[Span]) -> tuple[VisitType, Span] | None:
    """The first visit named in ``sentences`` (the meeting's own first), with the words that say its kind.

    A visit that is only invited to, planned or denied does not count.
    """
    form = form_of(text)
    for sentence in sentences:
        for found in _pattern().finditer(form, sentence.start, sentence.end):
            if not _unreal().search(form[max(sentence.start, found.start() - _REACH) : found.start()]):
                return _types()[found[0]], Span(found.start(), found.end())
    return None


@cache
def _unreal() -> re.Pattern[str]:
    """What makes a visit one to come: an invitation, a plan or the future before it, with no stop between."""
    to_come = "sẽ|sắp|dự kiến|kế hoạch|chuẩn bị|không phải|hủy|hoãn|nhận lời(?! mời)"
    return re.compile(rf"(?<!\w)(?:(?<!theo lời )(?<!nhận lời )mời|{to_come})(?!\w)[^.,;]*\Z")


@cache
def _types() -> dict[str, VisitType]:
    return {canonical(row["words"]): cast("VisitType", row["type"]) for row in rows("visit_types")}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(either(row["words"] for row in rows("visit_types")))
