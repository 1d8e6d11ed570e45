"""Rows as the archive would give them, made of articles that were written for these tests."""

from __future__ import annotations

from dipcli.archive.rows import (
    ClaimRow,
    DecisionRow,
    DocumentRow,
    EvidenceRow,
    MeetingDetail,
    MeetingRow,
    ParticipantRow,
    ReportRow,
    StatementRow,
)
from dipcli.model import Article

TEXT = (
    "Sáng 5/3, tại Nhà khách Chính phủ, Bộ trưởng Nguyễn Văn Bình [ảnh] đã tiếp Đại sứ Pháp Claire Dupont. "
    "Hai bên trao đổi về thương mại.\n"
    "Đại sứ Claire Dupont cảm ơn Bộ trưởng."
)
ARTICLE = Article("bai-1.txt", TEXT, "Bộ trưởng tiếp Đại sứ Pháp", "2026-03-05", source="Báo Mẫu")
OTHER = Article("bai-2.txt", "Chiều 5/3, ông Nguyễn Văn Bình gặp bà Claire Dupont.", published="2026-03-06")
ARTICLES = {article.id: article for article in (ARTICLE, OTHER)}


def evidence(field, words, article=ARTICLE, part="text"):
    text = article.text if part == "text" else article.title
    start = text.index(words)
    return EvidenceRow(article.id, field, part, start, start + len(words), words)


HOST = ParticipantRow(
    1,
    "Nguyễn Văn Bình",
    "Bộ trưởng",
    None,
    "VN",
    "host",
    True,
    (evidence("participant", "Bộ trưởng Nguyễn Văn Bình"), evidence("participant", "Nguyễn Văn Bình", OTHER)),
)
GUEST = ParticipantRow(2, "Claire Dupont", "Đại sứ", None, "FR", "guest", True, (evidence("x", "Claire Dupont"),))
AIDE = ParticipantRow(3, "Lê Văn [An]", None, None, "VN", "host", False)
CALLER = ParticipantRow(4, "Ngozi Okonjo-Iweala", "Tổng Giám đốc", None, "WTO", None, True)
MEETING = MeetingRow(
    7,
    "held",
    "reception",
    "2026-03-05",
    "morning",
    "Nhà khách Chính phủ",
    "VN",
    None,
    (HOST, GUEST, AIDE),
    ("FR", "VN"),
    ("foreign_trade",),
    0.93,
    2,
    2,
)
CALL = MeetingRow(
    12345, "planned", "call", "2026-04-03/2026-04-05", None, None, None, None, (CALLER,), ("WTO",), (), 0.5, 1, 1
)
BARE = MeetingRow(8, "held", "meeting", None, None, None, None, None, (HOST, GUEST), ("FR", "VN"), (), 0.4, 1, 1)


def report(number, article, words, part="text"):
    row = evidence("meeting", words, article, part)
    return ReportRow(
        number,
        article.id,
        article.title,
        article.published,
        article.source,
        article.url,
        "held",
        number,
        row.text,
        row.part,
        row.start,
        row.end,
    )


LEAD = report(1, ARTICLE, TEXT.partition(" Hai")[0])
DETAIL = MeetingDetail(
    meeting=MEETING,
    form_as_printed="tiếp",
    date_basis="explicit",
    channel="government",
    visit_type=None,
    visit_as_printed=None,
    cameo=None,
    plover=None,
    confirmed=True,
    rejected=False,
    became=None,
    planned=(5,),
    visit=None,
    lead=LEAD,
    reports=(LEAD, report(2, OTHER, OTHER.text)),
    evidence=(evidence("date", "Sáng 5/3"), evidence("form", "tiếp"), evidence("place", "Nhà khách Chính phủ")),
    claims=(
        ClaimRow("form", "reception", preferred=True, articles=("bai-1.txt",)),
        ClaimRow("form", "meeting", preferred=False, articles=("bai-2.txt",)),
    ),
    corrections=(),
    statements=(StatementRow(7, "bai-1.txt", 2, "Claire Dupont", "FR", "VN", "cảm ơn", "thank", "Bộ trưởng", 0, 1),),
    documents=(
        DocumentRow("Bản ghi nhớ về cà phê", "memorandum", signed=True, parties=(), article="x", start=0, end=1),
    ),
    decisions=(DecisionRow(3, "confirm", "7", "An", "2026-03-07T01:02:03+00:00", "đã xem ảnh", None, None),),
)
