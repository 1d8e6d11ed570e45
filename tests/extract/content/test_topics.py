from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.extract.content import topics
from dipcli.lexicon import rows
from dipcli.model import Span

CAP = {
    *"macroeconomics civil_rights health agriculture labor education environment energy immigration".split(),
    *"transportation law_crime social_welfare housing domestic_commerce defense technology foreign_trade".split(),
    *"international_affairs government_operations public_lands culture".split(),
}


def about(text: str) -> tuple[str, ...]:
    return topics(text, [Span(0, len(text))])


CASES = [
    ("Hai bên trao đổi về tình hình Biển Đông, tự do hàng hải và Luật Biển.", ["maritime_affairs"]),
    ("Đề nghị giảm thuế quan, tăng xuất khẩu nông sản.", ["foreign_trade", "agriculture"]),
    ("Kim ngạch thương mại đạt 10 tỷ USD.", ["foreign_trade"]),
    ("Tiếp tục rà phá bom mìn, tẩy độc dioxin.", ["war_legacies"]),
    ("Hợp tác quốc phòng, công nghiệp quốc phòng được mở rộng.", ["defense"]),
    ("Tạo điều kiện cho cộng đồng người Việt, miễn thị thực cho công dân.", ["consular"]),
    ("Đề nghị duy trì trao đổi đoàn cấp cao; trân trọng mời Tổng thống sang thăm.", ["visits"]),
    ("Phòng, chống tội phạm xuyên quốc gia, lừa đảo trực tuyến.", ["law_crime"]),
    ("Hợp tác y tế, vắc xin phòng COVID-19.", ["health"]),
    ("Tăng trao đổi lý luận giữa hai Đảng.", ["party_relations"]),
    # what every passage of diplomacy says is no topic
    ("Hai bên trao đổi các vấn đề khu vực và quốc tế cùng quan tâm, đối tác chiến lược toàn diện.", []),
    ("Vì môi trường hòa bình, ổn định của khu vực.", []),
    ("Hai Bộ trưởng điện đàm.", []),
    ("", []),
    # old tone marks
    ("Hợp tác văn hoá, giao lưu văn hoá.", ["culture"]),
]


@pytest.mark.parametrize("text, expected", CASES)
def test_topics(text, expected):
    assert list(about(text)) == expected


def test_the_heaviest_topic_comes_first():
    assert about("Năng lượng. Giáo dục, học bổng, sinh viên.") == ("education", "energy")


def test_a_hint_alone_is_too_little_and_two_together_are_enough():
    assert about("Chúc sức khỏe.") == ()
    assert about("Hợp tác đào tạo tiếng Anh, đại học.") == ("education",)


def test_only_the_passage_counts():
    text = "Hợp tác y tế, vắc xin. Hợp tác năng lượng, dầu khí."
    assert topics(text, [Span(text.index("Hợp tác năng"), len(text))]) == ("energy",)


def test_tables_agree_and_hold_the_major_topics():
    codes = [row["code"] for row in rows("topics")]
    assert set(codes) > CAP
    assert len(codes) == len(set(codes))
    assert {row["topic"] for row in rows("topic_words")} == {*codes, ""}
    assert {row["weight"] for row in rows("topic_words") if row["topic"]} == {"1", "2", "3"}
    pairs = [(row["word"], row["topic"]) for row in rows("topic_words")]
    assert len(pairs) == len(set(pairs)) > 900


WORDS = st.sampled_from([row["word"] for row in rows("topic_words")])


@given(st.lists(WORDS, max_size=12))
def test_more_text_never_loses_weight_and_order_does_not_matter(words):
    found = set(about(". ".join(words)))
    assert found == set(about(". ".join(reversed(words))))
    assert found <= set(about(". ".join([*words, *words])))
