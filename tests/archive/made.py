"""Articles and what they say, made by hand: short texts in which every name, place and form can be quoted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from dipcli.archive import Archive, Query
from dipcli.model import EDTF, Article, Evidence, Extraction, Meeting, Participant, Side, Span

VERSION = "1"
Who = tuple[str, str | None, str | None, Side | None]  # name, title, affiliation, side

LAM: Who = ("Tô Lâm", "Tổng Bí thư", "VN", "host")
QUANG: Who = ("Lương Tam Quang", "Bộ trưởng Công an", "VN", "host")
KNAPPER: Who = ("Marc Knapper", "Đại sứ", "US", "guest")
DESOMBRE: Who = ("Michael DeSombre", "Trợ lý Ngoại trưởng", "US", "guest")
SISOULITH: Who = ("Thongloun Sisoulith", "Chủ tịch nước", "LA", "guest")

NEWS = (
    "Tô Lâm và Marc Knapper gặp nhau. Tại buổi tiếp, hai bên điểm lại những bước tiến của quan hệ song phương "
    "trong năm qua, từ thương mại, đầu tư đến giáo dục, y tế và khắc phục hậu quả chiến tranh. Chủ nhà cảm ơn vị "
    "khách đã dành nhiều tâm sức cho công việc chung, mong rằng trên cương vị mới ông vẫn sẽ là người bạn của đất"
    " nước. Vị khách bày tỏ lòng biết ơn trước sự giúp đỡ của các cơ quan sở tại, và hứa sẽ tiếp tục góp phần đưa"
    " hợp tác giữa hai nước đi vào chiều sâu. "
)
OTHER_NEWS = (
    "Tô Lâm và Marc Knapper gặp nhau. Một nguồn tin cho hay câu chuyện xoay quanh giá gạo, đường bay thẳng và "
    "lịch thi đấu của đội bóng quê nhà. Không tuyên bố nào được đưa ra sau đó, song những người dự đều nói họ "
    "thấy vui, vì trà ngon, vì nắng đẹp, và vì chẳng ai nhắc đến thuế quan; báo chí chỉ được chụp ảnh trong vài "
    "phút ở sảnh lớn trước khi cửa phòng khép lại."
)


def quote(field: str, text: str, words: str) -> Evidence:
    start = text.index(words)
    return Evidence(field, Span(start, start + len(words)), words)


def meeting(text: str, who: Sequence[Who], date: str | None = None, **more: Any) -> Meeting:
    """A held reception of these people, told by the first sentence of ``text``."""
    people = tuple(
        Participant(name, title, None, country, side, evidence=(quote("name", text, name),))
        for name, title, country, side in who
    )
    values = {"status": "held", "form": "reception", "confidence": 0.9, **more}
    return Meeting(
        participants=people,
        sentence=quote("sentence", text, text.split(". ", maxsplit=1)[0]),
        date=EDTF(date) if date else None,
        **values,
    )


def told(who: Iterable[Who], number: int | str = "") -> str:
    return " và ".join(w[0] for w in who) + f" gặp nhau. Bản tin {number}."


def report(
    key: str,
    who: Sequence[Who],
    date: str | None = None,
    *,
    published: str | None = None,
    text: str | None = None,
    version: str = VERSION,
    source: str | None = None,
    **more: Any,
) -> tuple[Article, Extraction]:
    """An article ``key`` that reports one meeting of ``who``."""
    text = text or told(who, key)
    article = Article(key, text, published=published, source=source)
    return article, Extraction(key, article.sha256, version, (meeting(text, who, date, **more),))


def reports(key: str, meetings: Sequence[tuple[Sequence[Who], str | None]], **more: Any) -> tuple[Article, Extraction]:
    """An article that reports several meetings."""
    text = " ".join(told(who, f"{key}.{n}") for n, (who, _) in enumerate(meetings))
    article = Article(key, text, published=more.pop("published", None))
    found = tuple(meeting(text, who, date, **more) for who, date in meetings)
    return article, Extraction(key, article.sha256, VERSION, found)


def archive_of(path: Path, *pairs: tuple[Article, Extraction]) -> Archive:
    """An open archive at ``path`` in which the articles have been stored in order."""
    archive = Archive.open(path, create=True)
    for article, extraction in pairs:
        archive.store(article, extraction)
    return archive


def groups(archive: Archive, **query: Any) -> set[frozenset[str]]:
    """The articles of each meeting, ids left aside."""
    return {frozenset(r["id"] for r in line["reports"]) for line in archive.export(Query(**query))}


def exported(archive: Archive) -> str:
    """``dip export jsonl`` of the whole archive."""
    return "\n".join(json.dumps(line, ensure_ascii=False) for line in archive.export())


def without_ids(archive: Archive) -> list[str]:
    """The export with every number replaced, in an order that depends on the content alone."""
    lines = []
    for line in archive.export():
        del line["meeting"]
        line["became"] = line["became"] is not None
        for person in line["participants"]:
            del person["person"]
        lines.append(json.dumps(line, ensure_ascii=False, sort_keys=True))
    return sorted(lines)
