from __future__ import annotations

from dipcli.extract.content import Content, describe
from dipcli.extract.content.codes import Codes
from dipcli.model import Participant
from tests.extract.content.marked import Marked, marked

SOURCE = (
    "Chiều 5/3, tại Hà Nội, [Trần Văn Hùng/VN: Thủ tướng Trần Văn Hùng] tiếp [Jan Novak/CZ: Bộ trưởng Jan Novak]"
    " đang thăm chính thức {VN: Việt Nam}.\n"
    "[Trần Văn Hùng/VN: Thủ tướng] đề nghị {CZ: Séc} tăng đầu tư, nhập khẩu thủy sản.\n"
    "Dịp này, hai bên đã ký Bản ghi nhớ về giáo dục giữa {VN: Việt Nam} và {CZ: Séc}."
)
PARTICIPANTS = (
    Participant("Trần Văn Hùng", "Thủ tướng", affiliation="VN", side="host"),
    Participant("Jan Novak", "Bộ trưởng", affiliation="CZ", side="guest"),
)


def _described(case: Marked) -> Content:
    return describe(
        case.text,
        form="reception",
        participants=PARTICIPANTS,
        speakers=case.speakers,
        told_in=case.sentences[:2],
        passage=case.sentences,
        countries=case.countries,
    )


def test_describe_answers_every_question_of_content():
    case = marked(SOURCE)
    found = _described(case)
    assert found.topics[0] == "foreign_trade"
    assert [(one.speaker, one.act, one.addressee) for one in found.statements] == [("Trần Văn Hùng", "ask", "CZ")]
    assert [(one.signed, one.parties) for one in found.documents] == [(True, ("VN", "CZ"))]
    assert found.occasion
    assert found.occasion.of(case.text) == "đang thăm chính thức Việt Nam"
    assert found.visit_words
    assert (found.visit_type, found.visit_words.of(case.text)) == ("official", "thăm chính thức")
    assert found.channel == "government"
    assert found.codes == ("042", "CONSULT visit")


def test_a_meeting_of_which_nothing_is_told():
    case = marked("Hai ông gặp nhau.")
    found = describe(
        case.text, form="meeting", participants=(), speakers=(), told_in=case.sentences, passage=case.sentences
    )
    assert found == Content((), (), (), None, None, None, None, Codes("044", "CONSULT third-party"))
