"""Question 1, layout: where the sentences of an article are, and which of them are captions.

News text comes with sentences glued together ("nhân dân.Theo"), captions and headings run into the next sentence
without a full stop, and whole articles in one line. A sentence here is a span that no meeting is told across.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from dipcli.model import Article, Span
from dipcli.text import LOWER, UPPER

SentenceKind = Literal["body", "caption", "title", "link"]

_END = re.compile(
    rf"""[.!?…]+["”’)\]]*(?=\s+["“‘(\[\-–—*•]*\s*[{UPPER}0-9])   # full stop, blank, capital
      | (?:(?<=[{LOWER}0-9)”"])|(?<=[{UPPER}]{{3}}))             # glued: "nhân dân.Theo đặc phái viên", "USD…Ông A"
        (?:[.!?…]|\.\.\.)(?=[{UPPER}][{LOWER}]+\s)
      | /\.\s*                                                   # the agency's end mark "./."
    """,
    re.VERBOSE,
)
_BULLETS = " \t\r\n*•"
"""What may stand before the first word of a sentence."""
_PARAGRAPH = re.compile(rf"(?:[^\n]|(?:(?<=[^.!?:;…\s])|(?<=[^.!?:;…\s]\ ))\n(?=[{LOWER}]))+")
"""A line, and the next ones where a text was broken into lines inside its sentences."""
_ABBREVIATION = re.compile(
    rf"(?:\b(?:TP|Tp|tp|GS|PGS|TS|ThS|BS|KS|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Lt|Col|No|vs|Ths|T\.Ư|Q|P|TX|TT|Th)"
    rf"|(?<![{LOWER}{UPPER}])[{UPPER}])\Z"
)
_GLUED_OPENER = re.compile(
    rf"(?<=[{LOWER}\d)”\"])\s+(?=(?:Trong (?:cuộc|buổi|khuôn|chuyến|khi|thời|ngày|tuyên|một|đó|bài|sáng|chiều|bối|dịp)"
    rf"|Tại (?:cuộc|buổi|hội|đây|phiên|lễ|[{UPPER}])"
    rf"|Theo (?:đó|thông|bản|ông|bà|hãng|báo|Reuters|AFP|TTXVN|tin|[{UPPER}])"
    rf"|(?:Chiều|Sáng|Tối|Trưa|Đêm)(?: tối| sớm)? (?:nay|qua|ngày|cùng ngày|\d{{1,2}})"
    rf"|Ngày \d{{1,2}}|Hôm (?:nay|qua|\d{{1,2}})|Phát biểu (?:tại|với|sau|trong)"
    rf"|Về (?:phần|phía)|Trước đó|Sau đó|Cùng ngày|Sau (?:khi|lễ|cuộc|buổi)|Trao đổi về|Nhân dịp|Bên lề|Ngay sau"
    rf"|Hai (?:bên|nhà|nước|Bộ|Thủ|Chủ|Ngoại)|Đề cập|Đánh giá"
    rf"|Liên quan|Tuy nhiên|Cũng (?:trong|tại)|Trả lời|Hoan nghênh)\b)"
)
_GLUED_DAY = re.compile(rf"(?<=[{LOWER})”\"])(?=(?:Ngày|Hôm|Sáng|Chiều|Tối|Trưa|Đêm) (?:ngày )?\d{{1,2}}[/.-]\d)")
"""Where a heading runs into the day that the next sentence opens with: "quan hệ hai nướcNgày 31/10"."""
_GLUED_BULLET = re.compile(rf"(?<=\s)[*•]\s*(?=[{UPPER}])")
_LINK = re.compile(r"\[[^\[\]\n]{15,200}\]")
"""The headline of another article in brackets, as agencies set it into the text."""
_RELATED = re.compile(r"\s*(?:>>|(?:Tin|Bài|Các tin|Tin bài)(?: bài)? liên quan|Xem thêm|Đọc thêm|Có thể bạn quan tâm)")
"""Opens a list of other articles' headlines, which ends at the next full sentence."""
_CAPTION = re.compile(r"\(?\s*(?:Ảnh|ẢNH|Anh|Ảnh minh họa|Nguồn|Photo)\s*:|\((?:[^()]*\b)?(?:ảnh|Ảnh)\b[^()]*\)\s*$")
_CREDIT = re.compile(r"\(?(?:Ảnh|ẢNH|Nguồn ảnh|Nguồn|Photo)\s*:")
"""Opens what names the photographer, so that the sentence before is a caption."""
_CREDIT_END = re.compile(
    rf"(?:Ảnh|Nguồn|Photo)\s*:\s*(?P<credit>[^\s.\n]+(?:[ /\-–][{UPPER}][^\s.\n]*){{0,4}})"
    rf"\s*\)?\s+(?=[\"“‘]?[{UPPER}])(?![^\s()]*\))"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's characters, its paragraph (counted from 0), and whether it is a caption, the title or a link."""

    span: Span
    paragraph: int
    kind: SentenceKind = "body"


def sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of ``article.text`` from ``article.body`` on, in order, blank edges cut off."""
    text = article.text
    found: list[Sentence] = []
    related = False
    for paragraph, (start, end) in enumerate(_paragraphs(text, article.body)):
        related = (related and not text[start:end].rstrip().endswith((".", "./"))) or bool(
            _RELATED.match(text, start, end)
        )
        for span in _split(text, start, end):
            credited = bool(found) and found[-1].paragraph == paragraph and found[-1].kind == "body"
            if credited and _CREDIT.match(text, span.start, span.end):
                found[-1] = replace(found[-1], kind="caption")
            found.append(Sentence(span, paragraph, "link" if related else _kind(article, span)))
    return tuple(found)


def _paragraphs(text: str, start: int) -> Iterator[tuple[int, int]]:
    for match in _PARAGRAPH.finditer(text, start):
        if match.group().strip():
            yield match.span()


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    cuts = sorted({*_full_stops(text, start, end), *_glued(text, start, end), end})
    for cut in cuts:
        piece = text[start:cut]
        left = len(piece) - len(piece.lstrip(_BULLETS))
        if piece.strip(_BULLETS):
            yield Span(start + left, start + len(piece.rstrip()))
        start = cut


def _full_stops(text: str, start: int, end: int) -> Iterator[int]:
    for match in _END.finditer(text, start, end):
        if not _ABBREVIATION.search(text, max(start, match.start() - 5), match.start()):
            yield match.end()


def _glued(text: str, start: int, end: int) -> Iterator[int]:
    for match in _GLUED_OPENER.finditer(text, start, end):
        yield match.end()
    for opening in (_GLUED_DAY, _GLUED_BULLET):
        for match in opening.finditer(text, start, end):
            yield match.start()
    for match in _CREDIT_END.finditer(text, start, end):
        yield match.end()
    for match in _LINK.finditer(text, start, end):
        yield from match.span()


def _kind(article: Article, span: Span) -> SentenceKind:
    words = span.of(article.text)
    if article.title and words == article.title.strip():
        return "title"
    if _LINK.fullmatch(words):
        return "link"
    return "caption" if _CAPTION.search(words) else "body"
