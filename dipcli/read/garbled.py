"""Letters garbled on the way: UTF-8 once read as Latin-1 or Windows-1252 ("Tá»•ng thá»‘ng" for "Tổng thống")."""

from __future__ import annotations

import re

from dipcli.text import normalize

_SIGNS = re.compile("á[º»]|Ä[\x91‘]|Æ°")  # the beginnings of ạ to ỹ, đ and ư
_AT_LEAST = 3  # an article may quote one such sequence without being garbled
_PIECE = re.compile(r"\S*[ÂÃÄÆá][\x80-\xbf‘’“”„…†‡ˆ‰Š‹ŒŽšœžŸ–—˜™›€ƒ]\S*")


def is_garbled(text: str) -> bool:
    """Whether most of the Vietnamese letters of ``text`` stand in two or three others' place."""
    return len(_SIGNS.findall(text)) >= _AT_LEAST


def restored(text: str) -> str:
    """``text`` with the letters that it was garbled from, as far as they can still be told; another length."""
    from ftfy import fix_encoding

    cut = text + "\xa0" if text.endswith("Ã") else text  # the second half of an à looks like a blank, and was cut off
    return normalize(_PIECE.sub(_decoded, fix_encoding(cut)))


def _decoded(piece: re.Match[str]) -> str:
    """A word that was left over, decoded by itself."""
    try:
        return piece[0].encode("sloppy-windows-1252").decode()
    except UnicodeError:
        return piece[0]
