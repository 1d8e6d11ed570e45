"""The grouping of reports by itself: laws that need many more cases than an archive can be made for."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dipcli.archive.match import Node, clusters, compatible, evident, window
from dipcli.archive.sketch import sketch
from dipcli.model import EDTF

TEXTS = [" ".join(f"{theme}{i}" for i in range(120)) for theme in ("biển", "gạo")]
TEXTS.append(" ".join(TEXTS[0].split()[:60] + TEXTS[1].split()[60:]))
NAMES = ["a b c d e f", "a b c d e g h", "b c d e f g h i", "k l m n o p"]
DATES = ["2026-01-09", "2026-01-10", "2026-01", "2026", "XXXX-01-09", "XXXX-01-08/XXXX-01-10", None]


@st.composite
def nodes(draw):
    made = []
    for number in range(draw(st.integers(1, 7))):
        date = draw(st.sampled_from(DATES))
        published = draw(st.sampled_from(["2026-01-10", None]))
        people = {1: "VN", 2: "US", **draw(st.sampled_from([{}, {3: "US"}, {4: "VN"}]))}
        if draw(st.booleans()):
            people.pop(2)
            people[3] = "US"
        made.append(
            Node(
                number,
                draw(st.integers(1, 5)),
                (published or "9999", f"a{number}", 0),
                people,
                draw(st.sampled_from(["held", "held", "background", "planned"])),
                draw(st.sampled_from(["talks", "talks", "call"])),
                date,
                draw(st.sampled_from([None, "ha noi", "washington"])),
                draw(st.sampled_from([None, "VN", "US"])),
                *window(EDTF(date) if date else None, published),
                sketch(draw(st.sampled_from(TEXTS))),
                draw(st.sampled_from(NAMES)),
            )
        )
    return made


def grouping(groups):
    return {frozenset(n.order for n in group) for group in groups}


def renumbered(made, numbers):
    return [
        Node(number, *(getattr(n, name) for name in Node.__slots__[1:]))
        for n, number in zip(made, numbers, strict=True)
    ]


@given(nodes(), st.randoms(use_true_random=False))
@settings(max_examples=500)
def test_groups_depend_on_neither_order_nor_numbers(made, random):
    numbers = random.sample(range(100), len(made))
    shuffled = random.sample(renumbered(made, numbers), len(made))
    assert grouping(clusters(shuffled)) == grouping(clusters(made))


@given(nodes())
@settings(max_examples=300)
def test_every_report_is_in_one_group_without_contradiction(made):
    groups = clusters(made)
    assert sorted(n.id for g in groups for n in g) == [n.id for n in made]
    assert all(compatible(a, b) for g in groups for a in g for b in g if a is not b)


@given(nodes())
@settings(max_examples=300)
def test_groups_of_a_part_cut_off_are_those_of_the_whole(made):
    """Computing a connected part by itself gives what computing everything gives."""
    links = {(a.id, b.id) for a in made for b in made if evident(a, b)}
    reached, frontier = set(), {made[0].id}
    while frontier:
        reached |= frontier
        frontier = {b for a, b in links if a in reached} - reached
    part = [n for n in made if n.id in reached]
    assert grouping(clusters(part)) == {g for g in grouping(clusters(made)) if g <= {n.order for n in part}}


@given(nodes())
@settings(max_examples=200)
def test_what_was_told_apart_stays_apart(made):
    pairs = {frozenset((a.id, b.id)) for g in clusters(made) for a in g for b in g if a is not b}
    groups = clusters(made, pairs)
    assert all(frozenset((a.id, b.id)) not in pairs for g in groups for a in g for b in g)


@given(nodes(), st.data())
def test_likelihood_is_mutual(made, data):
    a, b = data.draw(st.sampled_from(made)), data.draw(st.sampled_from(made))
    assert compatible(a, b) == compatible(b, a)
    assert evident(a, b) == evident(b, a)
