"""Bytes to characters: the same article in every encoding, and none from what is no text."""

from __future__ import annotations

import codecs
import unicodedata

import pytest

from dipcli.read.encoding import decode, encoding_of, is_decoded
from dipcli.read.failure import Unreadable
from dipcli.text import normalize

TEXT = (
    "Chiều 13/2, tại trụ sở Bộ Ngoại giao, Thứ trưởng Nguyễn Văn Mẫu đã tiếp Đại sứ nước bạn đến chào từ biệt.\n"
    "Thứ trưởng đánh giá cao những đóng góp của Đại sứ; hai bên trao đổi về hợp tác kinh tế, thương mại, giáo dục.\n"
)
TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text):
    """Vietnamese as Windows of the nineties wrote it: letters with their hats, tones behind them."""
    parts = []
    for char in unicodedata.normalize("NFC", text):
        marks = unicodedata.normalize("NFD", char)
        tone = "".join(mark for mark in marks if mark in TONES)
        base = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))
        parts.append((base + tone).encode("cp1258"))
    return b"".join(parts)


def refused(data):
    with pytest.raises(Unreadable) as caught:
        decode(data)
    return caught.value.code


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", pytest.param("utf-16-be", id="utf-16-be with mark")]
)
def test_unicode_in_every_encoding_is_the_same_text(encoding, form):
    text = unicodedata.normalize(form, TEXT)
    mark = codecs.BOM_UTF16_BE if encoding == "utf-16-be" else b""
    assert normalize(decode(mark + text.encode(encoding))) == TEXT


def test_windows_1258_is_told_by_its_letters():
    assert normalize(decode(windows_1258(TEXT))) == TEXT


def test_ascii_is_utf8():
    assert encoding_of(b"Tong Bi thu tiep Dai su") == "utf-8"


def test_a_sample_may_end_within_a_character():
    assert encoding_of("Mỹ".encode()[:-1]) == "utf-8"


@pytest.mark.parametrize(
    "data, code",
    [
        (TEXT.encode("utf-16-le"), "binary"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        (TEXT.encode().replace(b"t", b"\xff", 1), "broken_utf8"),
        (TEXT.encode()[:-1] + b"\xe1\xba", "broken_utf8"),
        (codecs.BOM_UTF8 + b"\xff", "broken_utf8"),
        (codecs.BOM_UTF16_LE + b"a", "undecodable"),
        ("Le président français a été reçu à l'Élysée, où il a évoqué la coopération.".encode("cp1252"), "encoding"),
        ("Президент России провёл переговоры с премьер-министром.".encode("koi8-r"), "encoding"),
        (bytes(range(128, 256)) * 3, "encoding"),
    ],
)
def test_what_cannot_be_decoded_is_refused(data, code):
    assert refused(data) == code


def test_the_place_of_a_broken_character_is_told():
    with pytest.raises(Unreadable) as caught:
        decode("Mỹ tiếp ".encode() + b"\xff")
    assert caught.value.values == {"byte": 13}


@pytest.mark.parametrize("text, whole", [("Mỹ", True), ("", True), ("M\udce1", False), ("\ud800", False)])
def test_half_characters_are_noticed(text, whole):
    assert is_decoded(text) is whole
