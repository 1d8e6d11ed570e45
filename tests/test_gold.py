"""The gold set is what it claims to be: articles of every kind, and records that keep to the guidelines."""

from __future__ import annotations

from collections import Counter

import pytest

from dipcli.measure import records
from dipcli.model import EDTF
from dipcli.read import Options, read
from dipcli.text import fold, normalize
from tests.examples import TOP
from tests.quality import articles, lines

ARTICLES = {line["id"]: line for line in lines("articles.jsonl")}
GOLD = {line["id"]: line["meetings"] for line in lines("gold.jsonl")}
RECORDS = [pytest.param(name, meeting, id=f"{name}-{n}") for name in GOLD for n, meeting in enumerate(GOLD[name])]
FIELDS = {"status", "form", "date", "place", "participants", "evidence"}
PERSON = {"name", "title", "affiliation", "side", "principal"}
MEETINGS = (
    *("roundup", "many-guests", "sidelines", "two-hosts", "list", "delegation", "titles", "short-mention", "spouse"),
    *("foreign-names", "transliteration", "awkward-names", "ellipsis", "passive", "nominal", "call", "video"),
    *("third-country", "bodies", "layout", "glued", "one-line", "nfd", "capitals", "old-tones", "consultation"),
)
NO_MEETINGS = (
    *("greetings", "invitation", "telegram", "plans", "cancelled", "denied", "talked-about", "ceremony", "home"),
    *("voters", "football", "trap-words"),
)
DATES = ("dates", "no-year", "year-1990s", "background")


@pytest.mark.parametrize("kind", [*MEETINGS, *NO_MEETINGS, *DATES])
def test_every_kind_of_article_is_there_more_than_once(kind):
    assert Counter(kind for article in ARTICLES.values() for kind in article["classes"])[kind] >= 2


def test_there_are_as_many_articles_as_records():
    assert len(ARTICLES) == len(lines("articles.jsonl")) == len(GOLD) >= 60
    assert ARTICLES.keys() == GOLD.keys()


def test_the_seeds_are_there():
    texts = [article.text for name, article in articles().items() if name.startswith("seed-")]
    seeds = list(read([str(TOP / "seeds")], Options()))
    assert len(seeds) == len(texts)
    assert all(any(seed.text.strip().endswith(text) for text in texts) for seed in seeds)


def test_decomposed_text_is_decomposed_in_the_file():
    nfd = [line["text"] for line in ARTICLES.values() if "nfd" in line["classes"]]
    assert not any(text == normalize(text) for text in nfd)


def test_records_can_be_read():
    assert sum(len(records(line)[1]) for line in lines("gold.jsonl")) == len(RECORDS)


@pytest.mark.parametrize(("name", "meeting"), RECORDS)
def test_a_record_is_complete(name, meeting):
    assert meeting.keys() - {"optional"} == FIELDS
    assert all(person.keys() == PERSON for person in meeting["participants"])
    assert EDTF(meeting["date"]) if meeting["date"] else meeting["date"] is None


@pytest.mark.parametrize(("name", "meeting"), RECORDS)
def test_a_record_has_the_words_of_its_article(name, meeting):
    text = ARTICLES[name]["text"]
    words = f" {fold(text)} "
    assert meeting["evidence"] in text
    assert all(f" {fold(person['name'])} " in words for person in meeting["participants"])
    assert meeting["place"] is None or fold(meeting["place"]) in words


@pytest.mark.parametrize(("name", "meeting"), RECORDS)
def test_a_record_has_two_sides(name, meeting):
    principals = [person for person in meeting["participants"] if person["principal"]]
    assert len({person["affiliation"] for person in principals}) >= 2
    sides = {person["side"] for person in meeting["participants"]}
    assert sides == ({None} if meeting["form"] in {"call", "video"} or None in sides else {"host", "guest"})
    assert meeting["form"] not in {"call", "video"} or meeting["place"] is None
