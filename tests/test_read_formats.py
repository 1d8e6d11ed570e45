"""Each format, from the bytes of one file to its Articles."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import unicodedata
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.model import Article
from dipcli.read import Failure, Options, read
from dipcli.read.formats import by_suffix, sniffed, suffixes
from dipcli.read.front import front_of, title_of
from dipcli.read.source import opened
from dipcli.text import normalize

LEAD = "Chiều 13/2, Bộ trưởng Nguyễn Văn Mẫu đã tiếp Đại sứ nước bạn."
MORE = "Hai bên trao đổi về hợp tác."
TITLE = "Bộ trưởng tiếp Đại sứ"
TEXT = f"{LEAD}\n{MORE}"


def made(suffix, data, **options):
    """What a file of that suffix gives, under the name ``tin`` with the suffix."""
    data = data.encode() if isinstance(data, str) else data
    known = by_suffix(suffix)
    assert known
    with opened(f"tin{suffix}", io.BytesIO(data)) as source:
        return list(known.read(source, Options(**options)))


def one(suffix, data, **options):
    [article] = made(suffix, data, **options)
    assert isinstance(article, Article), article
    return article


def told(suffix, data, **options):
    """Where what is said of a file belongs, and its code; ``ok`` for an article."""
    got = read(["-"], Options(**options), stdin=io.BytesIO(data)) if suffix == "-" else made(suffix, data, **options)
    return [(item.origin, item.code) if isinstance(item, Failure) else (item.id, "ok") for item in got]


def of_file(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(read([str(path)], Options()))


# Plain text and Markdown


@pytest.mark.parametrize(
    "text, published, body",
    [
        (LEAD, None, 0),
        (f" date 2026-02-13 {LEAD}", "2026-02-13", 17),
        (f"date 2026-02-13\n\n{LEAD}", "2026-02-13", 17),
        (f"\n Date: 13/02/2026\t{LEAD}", "2026-02-13", 19),
        (f"date tomorrow {LEAD}", None, 0),
        (f"date 2026-02-31 {LEAD}", None, 0),
        (f"update 2026-02-13 {LEAD}", None, 0),
        (f"{LEAD}\ndate 2026-02-13\n", None, 0),
        (f"---\ndate: 2026-02-13\n---\n\n{LEAD}", "2026-02-13", 26),
        (f"--- \npublished: 13/02/2026\n...\n{LEAD}", "2026-02-13", 31),
        (f"---\n---\n{LEAD}", None, 8),
        (f"---\nMột câu.\n---\n{LEAD}", None, 0),
        (f"---\n{LEAD}\n", None, 0),
        (f"--- date: 2026-02-13 ---\n{LEAD}", None, 0),
    ],
)
def test_the_article_proper_begins_behind_its_front(text, published, body):
    front = front_of(text)
    assert front.body == body
    article = one(".txt", text)
    assert (article.text, article.body, article.published) == (text, body, published)


def test_front_matter_gives_all_metadata():
    head = "---\nid: 7\ntitle: 'Tin: hai nước'\npublished: 2026-02-13 08:30:00 +07:00\nCrawl date: 14/02/2026\n"
    article = one(".md", f"{head}publisher: Báo Mẫu\nurl: https://bao.example/1\nhình: {{a: 1}}\n---\n{TEXT}\n")
    assert article.text[article.body :] == f"{TEXT}\n"
    expected = ("7", "Tin: hai nước", "2026-02-13", "2026-02-14", "Báo Mẫu", "https://bao.example/1")
    got = (article.id, article.title, article.published, article.retrieved, article.source, article.url)
    assert got == expected


@pytest.mark.parametrize(
    "yaml, detail",
    [
        ("title: Tin: hai nước", "line 2"),
        ("id: 1\n\ttitle: x", "line 3"),
        ("title: [", "line"),
        ("date: 2026-13-45", "month"),
        ("a: \x07", "special characters"),
        ("? [a]\n: b\n? {c: d}\n: e", "line"),
    ],
)
def test_front_matter_that_is_no_yaml_is_a_failure(tmp_path, yaml, detail):
    [failure] = of_file(tmp_path, "tin.md", f"---\n{yaml}\n---\n{LEAD}")
    assert isinstance(failure, Failure)
    assert failure.code == "front_matter"
    assert detail in failure.reason


@pytest.mark.parametrize(
    "text, title",
    [
        (f"{TITLE}\n{TEXT}", TITLE),
        (f"\n  {TITLE} \n\n{TEXT}", TITLE),
        (f"# {TITLE}\n\n{TEXT}", TITLE),
        (f"{TITLE}: 'Bước tiến mới'\n{TEXT}", f"{TITLE}: 'Bước tiến mới'"),
        (f"Bộ trưởng gặp ai?\n{TEXT}", "Bộ trưởng gặp ai?"),
        (f"{TITLE}", None),
        (f"{TITLE}\n \n", None),
        (f"{TITLE}.\n{TEXT}", None),
        (f"“{TITLE}.”\n{TEXT}", None),
        (f"{TITLE}…\n{TEXT}", None),
        (f"Bộ trưởng cho biết: “\n{TEXT}", None),
        (f"Bộ trưởng (ảnh) tiếp “khách quý”\n{TEXT}", "Bộ trưởng (ảnh) tiếp “khách quý”"),
        (f"Theo nguồn tin này:\n{TEXT}", None),
        (f"{TITLE}\nnước bạn đến chào từ biệt.\n", None),
        (f"{TITLE}\n\nnước bạn đến chào từ biệt.\n", TITLE),
        (f"{TITLE * 8}\n{TEXT}", None),
        (f"#\n{TEXT}", "#"),
        ("", None),
    ],
)
def test_a_short_first_line_without_a_full_stop_is_the_title(text, title):
    assert title_of(text) == title


@pytest.mark.parametrize("front", ["", " date 2026-02-13 ", "---\ndate: 2026-02-13\n---\n"])
def test_the_title_is_found_behind_the_front_and_stays_in_the_text(front):
    article = one(".txt", f"{front}{TITLE}\n{TEXT}")
    assert article.title == TITLE
    assert article.text[article.body :] == f"{TITLE}\n{TEXT}"


def test_a_title_in_front_matter_comes_before_the_first_line():
    article = one(".md", f"---\ntitle: Tin nhanh\n---\n# {TITLE}\n\n{TEXT}")
    assert article.title == "Tin nhanh"


@pytest.mark.parametrize("text", ["", " \n", "\ufeff", " date 2026-02-13 ", "---\ntitle: x\n---\n\n"])
def test_a_file_without_an_article_is_a_failure(text):
    assert told(".txt", text) == [("tin.txt", "empty")]


def test_a_mapping_of_the_text_does_not_concern_text_files():
    assert one(".txt", f"---\nten: {TITLE}\n---\n{LEAD}", mapping={"text": "ten", "title": "ten"}).title == TITLE


# JSON


@pytest.mark.parametrize("indent", [None, 2])
def test_an_object_is_an_article_under_the_name_of_the_file(indent):
    article = one(".json", json.dumps({"text": TEXT, "date": "2026-02-13"}, indent=indent))
    assert article == Article(id="tin.json", text=TEXT, published="2026-02-13")


@pytest.mark.parametrize("wrap", [lambda many: many, lambda many: {"status": "ok", "tags": ["a"], "articles": many}])
def test_an_array_is_many_articles_each_with_its_place(wrap):
    many = [{"text": "Một."}, {"id": 9, "text": "Hai."}, "ba", {"tin": "Bốn."}, {"text": "Năm."}]
    expected = ["tin.json:1 ok", "9 ok", "tin.json:3 not_object", "tin.json:4 no_text", "tin.json:5 ok"]
    assert [" ".join(pair) for pair in told(".json", json.dumps(wrap(many), indent=1))] == expected


@pytest.mark.parametrize(
    "text, code",
    [
        ("", "json"),
        ("{", "json"),
        ("[1,", "json"),
        ('{"text": "a"} x', "json"),
        ("[" * 100_000, "json_limit"),
        ("9" * 5000, "json_limit"),
        ("3", "not_object"),
        ("null", "not_object"),
        ('"tin"', "not_object"),
        ("[]", "no_records"),
        ("{}", "no_text"),
        ('{"a": [{"text": "Tin."}], "b": [{"text": "Tin."}]}', "no_text"),
        ('{"text": "\\ud800"}', "control"),
    ],
)
def test_json_that_holds_no_article_is_a_failure(tmp_path, text, code):
    [failure] = of_file(tmp_path, "tin.json", text)
    assert isinstance(failure, Failure)
    assert failure.code == code


@pytest.mark.parametrize(
    "suffix, text, origin, where",
    [
        (".json", '{\n"text": "a" x}', "tin.json", "at line 2, column 13."),
        (".jsonl", '{"text": "a"}\n{"text": "b" x}\n', "tin.jsonl:2", "at column 14."),
        (".jsonl", '{"text": "a"}\r\n{\r\n', "tin.jsonl:2", "at column 2."),
        (".jsonl", '  {"text" "a"}\n', "tin.jsonl:1", "at column 11."),
    ],
)
def test_broken_json_is_told_with_its_place_once(tmp_path, suffix, text, origin, where):
    *_, failure = of_file(tmp_path, f"tin{suffix}", text)
    assert isinstance(failure, Failure)
    assert failure.origin.endswith(origin)
    assert failure.reason == f"It is not valid JSON {where}"


def test_lists_within_an_article_are_no_articles():
    assert one(".json", json.dumps({"text": TEXT, "comments": [{"text": "Hay!"}]})).text == TEXT


def test_json_lines_are_read_whatever_they_are_called():
    lines = '{"text": "Một."}\n{"text": "Hai."}\n'
    assert told(".json", lines) == [("tin.json:1", "ok"), ("tin.json:2", "ok")]


def test_a_broken_line_does_not_stop_the_others():
    good = '{"text": "Một.\u2028\u0085Hai."}'.encode()
    lines = [good, b"", b"{", b"[1]", b'{"text": "M\xff"}', b'{"id": "x"}', b'{"id": "x", "text": " "}', good]
    assert told(".jsonl", b"\r\n".join(lines)) == [
        ("tin.jsonl:1", "ok"),
        ("tin.jsonl:3", "json_line"),
        ("tin.jsonl:4", "not_object"),
        ("tin.jsonl:5", "undecodable"),
        ("tin.jsonl:6", "no_text"),
        ("tin.jsonl:7", "empty"),
        ("tin.jsonl:8", "ok"),
    ]


@pytest.mark.parametrize(
    "suffix, data", [(".jsonl", "\n \n"), (".ndjson", ""), (".csv", ""), (".csv", "id,text\r\n\r\n")]
)
def test_a_file_of_no_records_is_passed_over(suffix, data):
    [note] = made(suffix, data)
    assert (note.origin, note.code, note.kind) == (f"tin{suffix}", "no_records", "skipped")


def test_json_lines_are_read_one_by_one():
    class Endless(io.RawIOBase):
        """A newspaper that never ends."""

        def readable(self):
            return True

        def readinto(self, buffer):
            line = b'{"text": "Tin."}\n'
            buffer[: len(line)] = line
            return len(line)

    articles = read(["-"], Options(), stdin=io.BufferedReader(Endless()))
    assert [article.id for article in islice(articles, 3) if isinstance(article, Article)] == ["-:1", "-:2", "-:3"]


# CSV


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_delimiter_is_told_by_the_header(delimiter, end):
    header = delimiter.join(("id", "Tiêu đề", "Text", "Date"))
    row = delimiter.join(("1", '"Một, hai; ba"', f'"{LEAD}{end}Ông nói: ""Tốt"", v.v."', "13/02/2026"))
    article = one(".csv", f"{header}{end}{row}{end}", mapping={"title": "tieu de"})
    assert article == Article("1", f'{LEAD}\nÔng nói: "Tốt", v.v.', "Một, hai; ba", "2026-02-13")


def test_a_row_without_id_is_named_by_the_line_it_begins_on():
    table = '\ntext,x\n"Một\nhai.",\n,\n"Ba.",\n'
    assert told(".csv", table) == [("tin.csv:3", "ok"), ("tin.csv:6", "ok")]


def test_a_broken_row_does_not_stop_the_others():
    table = "id,text\na,Mỹ tiếp.".encode() + b'\nb,"x"y\nc,Tin.,z\nd\ne,M\xff\nf,"",,\ng,Tin.,,\nh,"Tin'
    assert told(".csv", table) == [
        ("a", "ok"),
        ("tin.csv:3", "csv"),
        ("tin.csv:4", "csv_width"),
        ("tin.csv:5", "no_text"),
        ("tin.csv:6", "undecodable"),
        ("tin.csv:7", "empty"),
        ("g", "ok"),
        ("tin.csv:9", "csv"),
    ]


@pytest.mark.parametrize(
    "mapping, expected, said",
    [
        ({"text": "nope"}, "no_field", "It has no field nope; its fields are: ma, noi dung. Change --map text=nope"),
        ({}, "no_text", "None of its fields is known to hold the text; they are: ma, noi dung."),
    ],
)
def test_a_table_without_the_text_is_told_once(mapping, expected, said):
    [failure] = made(".csv", "ma,noi dung\n1,Một.\n2,Hai.\n", mapping=mapping)
    assert isinstance(failure, Failure)
    assert (failure.origin, failure.code) == ("tin.csv", expected)
    assert f"{failure.reason} {failure.advice}".startswith(said)


def test_a_broken_header_is_told():
    assert told(".csv", '"id"x,text\n1,Tin.\n') == [("tin.csv", "csv")]


def test_a_table_of_one_column_is_read():
    assert one(".csv", "text\nTin.\n").text == "Tin."


def test_a_long_report_fits_a_cell():
    assert len(one(".csv", f"id,text\n1,{'Tin. ' * 50_000}\n").text) == 250_000


# HTML

PAGE = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{TITLE} - Báo Mẫu</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="Báo Mẫu">
<meta property="og:url" content="https://bao.example/tin-1.html">
<meta property="article:published_time" content="2026-02-13T08:30:00+07:00"></head>
<body><nav><a href="/">Trang chủ</a></nav><article><h1>{TITLE}</h1><p>{LEAD} Cuộc tiếp diễn ra tại Hà Nội.</p>
<p>{MORE} Bộ trưởng cảm ơn Đại sứ đã có nhiều đóng góp cho quan hệ hai nước trong nhiệm kỳ công tác.</p></article>
<footer>© 2017 Báo Mẫu. Ghi rõ nguồn khi đăng lại.</footer></body></html>"""


def test_a_page_gives_its_article_and_metadata(capfd):
    article = one(".html", PAGE)
    assert (article.id, article.title, article.published) == ("tin.html", TITLE, "2026-02-13")
    assert (article.source, article.url) == ("Báo Mẫu", "https://bao.example/tin-1.html")
    assert f"{LEAD} Cuộc tiếp diễn ra tại Hà Nội.\n{MORE}" in article.text
    assert "Trang chủ" not in article.text
    assert capfd.readouterr() == ("", "")


def test_a_year_at_the_foot_of_a_page_is_no_date():
    assert one(".html", re.sub("<meta property=.article.*", "</head>", PAGE)).published is None


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_page_is_the_same_in_every_encoding(encoding, form):
    assert one(".htm", unicodedata.normalize(form, PAGE).encode(encoding)).text == one(".htm", PAGE).text


@pytest.mark.parametrize("page", ["", "<html></html>", "<p>", "<!-- Tin. -->"])
def test_a_page_without_an_article_is_a_failure(tmp_path, page, capfd):
    [failure] = of_file(tmp_path, "tin.html", page)
    assert isinstance(failure, Failure)
    assert failure.code == "no_article"
    assert capfd.readouterr() == ("", "")


# All formats


@pytest.mark.parametrize(
    "sample, suffix",
    [
        ('{"text": "a"}\n{"text": "b"}\n', ".jsonl"),
        ('\n {"text": "a"}\n{"text": "cut off', ".jsonl"),
        ('{"text": "a"}\n', ".json"),
        ('{\n  "text": "a"\n}', ".json"),
        ('[{"text": "a"}]', ".json"),
        ("[\n  {", ".json"),
        ("[]", ".json"),
        (PAGE, ".html"),
        ("\n<!-- lưu --><HTML>", ".html"),
        ('<?xml version="1.0"?><html>', ".html"),
        ("id;Text\n1;a", ".csv"),
        ("content\tlink\r\na\tb", ".csv"),
        ("", ".txt"),
        (TEXT, ".txt"),
        ("[Ảnh] Bộ trưởng tiếp Đại sứ", ".txt"),
        ("{Ảnh}", ".txt"),
        ("<Ảnh> Bộ trưởng tiếp Đại sứ", ".txt"),
        ("Text, as it was\nTin.", ".txt"),
        ("---\ntitle: a\n---\nTin.", ".txt"),
    ],
)
def test_the_content_tells_the_format(sample, suffix):
    assert sniffed(sample) is by_suffix(suffix)
    assert sum(known.claims(sample) for known in {by_suffix(name) for name in suffixes()} if known) == (
        suffix != ".txt"
    )


def jsonl(article):
    return json.dumps({"id": article.id, "title": article.title, "text": article.text}, ensure_ascii=False)


def csv_text(article):
    out = io.StringIO(newline="")
    csv.writer(out).writerows([("id", "title", "text"), (article.id, article.title, article.text)])
    return out.getvalue()


WRITERS = {
    ".txt": lambda article: article.text,
    ".json": lambda article: json.dumps([{"text": article.text}]),
    ".jsonl": jsonl,
    ".csv": csv_text,
}
LETTERS = st.characters(codec="utf-8", exclude_characters="\0")
TEXTS = st.text(LETTERS, min_size=1).map(normalize).filter(lambda text: text.strip() and normalize(text) == text)


@pytest.mark.parametrize("suffix", WRITERS)
@given(text=TEXTS)
def test_what_was_written_is_read_again(suffix, text):
    written = WRITERS[suffix](Article("1", text, "t"))
    *_, article = made(suffix, written)
    if isinstance(article, Failure):
        assert (article.code, suffix) == ("empty", ".txt")  # a front and nothing behind it
    else:
        assert article.text == text
        assert 0 <= article.body < len(text)


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_an_article_is_the_same_however_it_was_saved(tmp_path, suffix, packed, encoding, form):
    plain = WRITERS[suffix](Article("1", f"{TITLE}\n{TEXT}\n", TITLE))
    saved = unicodedata.normalize(form, plain.replace("\r\n", "\n")).replace("\n", "\r\n").encode(encoding)
    name = f"tin{suffix}.gz" if packed else f"tin{suffix}"
    [article] = of_file(tmp_path, name, gzip.compress(saved) if packed else saved)
    assert isinstance(article, Article)
    [expected] = made(suffix, plain)
    assert (article.text, article.title) == (expected.text, expected.title) == (f"{TITLE}\n{TEXT}\n", expected.title)


@pytest.mark.parametrize("suffix", suffixes())
@given(data=st.binary(max_size=300))
def test_no_bytes_bring_a_reader_down(tmp_path, suffix, data):
    assert of_file(tmp_path, f"tin{suffix}", data)


@given(data=st.text(alphabet='{}[]":,text\\u0 \n\t;-date126<p>/', max_size=60))
def test_no_text_brings_standard_input_down(data):
    assert told("-", data.encode())
