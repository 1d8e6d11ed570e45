"""What a report tells of other meetings than its own, and ways of telling that leave the reader something to add.

Each case has all the meetings of a short text, with their status.
"""

from __future__ import annotations

import pytest

from tests.extract.scene import line, meetings, only, sides

RECEIVED = "Tổng Bí thư Trần Văn Bình tiếp Tổng thống Nga Oleg Volkov. "
HELD = "held reception: Oleg Volkov/RU + Trần Văn Bình/VN"

SIGNED = [
    (
        RECEIVED + "Ngay sau buổi tiếp, trước sự chứng kiến của Tổng Bí thư Trần Văn Bình, Bộ trưởng Lê Thu Hà và "
        "Bộ trưởng Năng lượng Nga Igor Belov đã trao đổi bản ghi nhớ.",
        [HELD],
    ),
    (
        "Sau hội đàm, Bộ trưởng Lê Thu Hà và Bộ trưởng Năng lượng Nga Igor Belov đã ký bản ghi nhớ.",
        ["held talks: Igor Belov/RU + Lê Thu Hà/VN"],
    ),
]

GROUP = "Sáng 12/3, Thủ tướng Trần Quốc Bình tiếp lãnh đạo một số tập đoàn Hàn Quốc. "
MEMBERS = [
    # those of a group who speak were met, each
    (
        GROUP + "Thủ tướng hoan nghênh. Ông Park Min-ho, Chủ tịch Tập đoàn Hanbit, cho biết sẽ mở nhà máy. Trong "
        "khi đó, Tổng Giám đốc Tập đoàn Saebit Lee Jun-young đề nghị hỗ trợ.",
        ["held reception: Park Min-ho/KR + Trần Quốc Bình/VN", "held reception: Lee Jun-young/KR + Trần Quốc Bình/VN"],
    ),
    (
        GROUP + "Ông Park Min-ho, Chủ tịch Tập đoàn Hanbit (công ty mẹ của Hanbit Steel), cho biết sẽ mở nhà máy.",
        ["held reception: Park Min-ho/KR + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Chủ tịch nước Vũ Đình Lâm tiếp đoàn đại biểu Liên đoàn Công nghiệp Na Uy. Về phần mình, Chủ tịch Liên "
            "đoàn Công nghiệp Na Uy Kari Solberg cho biết kim ngạch tăng."
        ),
        ["held reception: Kari Solberg/NO + Vũ Đình Lâm/VN"],
    ),
    # but not a leader who is no member, one at home, one who speaks after the next meeting, a plan
    (GROUP + "Tổng thống Hàn Quốc Kim Sang-ho cho biết sẽ thăm Việt Nam.", []),
    (GROUP + "Bộ trưởng Lê Thu Hà cho biết sẽ hỗ trợ.", []),
    (
        GROUP + "Chiều cùng ngày, Thủ tướng tiếp Đại sứ Na Uy Kari Solberg. Chủ tịch Tập đoàn Hanbit Park Min-ho nói.",
        ["held reception: Kari Solberg/NO + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình sẽ tiếp lãnh đạo một số tập đoàn Hàn Quốc. Ông Park Min-ho, Chủ tịch Tập đoàn "
            "Hanbit, cho biết sẽ mở nhà máy."
        ),
        [],
    ),
    (
        "Thủ tướng Trần Quốc Bình gặp các cựu quan chức Hàn Quốc. Ông Park Min-ho, Chủ tịch Tập đoàn Hanbit, cho biết.",
        [],
    ),
]

RECOUNTED = [
    # what two speak of whom others met, what was agreed on there
    (
        RECEIVED
        + "Hai bên nhất trí rằng cuộc gặp giữa Thủ tướng Trần Quốc Bình và Thủ tướng Nga Igor Belov bên lề hội "
        "nghị đã tạo động lực.",
        [HELD, "background meeting: Igor Belov/RU + Trần Quốc Bình/VN"],
    ),
    # but not when somebody spoke
    (
        RECEIVED + "Tổng thống Nga Oleg Volkov phát biểu như vậy sau khi gặp Thủ tướng Na Uy Kari Solberg.",
        [HELD, "held meeting: Kari Solberg/NO + Oleg Volkov/RU"],
    ),
    (
        RECEIVED + "Hai bên nhất trí rằng cuộc gặp giữa Tổng Bí thư Trần Văn Bình và Tổng thống Oleg Volkov rất tốt.",
        [HELD],
    ),
    (
        (
            "Đại sứ Nga Igor Belov mong thực hiện nhận thức chung đạt được trong cuộc hội đàm giữa Thủ tướng Trần Quốc "
            "Bình và Tổng thống Nga Oleg Volkov."
        ),
        ["background talks: Oleg Volkov/RU + Trần Quốc Bình/VN"],
    ),
    # what somebody tells a third person of another meeting
    (
        RECEIVED + "Ông Volkov cảm ơn và cho biết vừa có cuộc hội đàm rất cởi mở với Chủ tịch nước Vũ Đình Lâm.",
        [HELD, "background talks: Oleg Volkov/RU + Vũ Đình Lâm/VN"],
    ),
    (
        RECEIVED + "Ông Volkov nói, trong buổi hội đàm sáng nay với Chủ tịch nước Vũ Đình Lâm, đôi bên bàn về dầu khí.",
        [HELD, "background talks: Oleg Volkov/RU + Vũ Đình Lâm/VN"],
    ),
    (
        RECEIVED + "Tổng thống Nga vui mừng thông báo có cuộc gặp tốt đẹp với Thủ tướng Trần Quốc Bình.",
        [HELD, "background meeting: Oleg Volkov/RU + Trần Quốc Bình/VN"],
    ),
    (
        RECEIVED + "Tổng Bí thư Trần Văn Bình thông báo kết quả hội đàm với Thủ tướng Lào Khamla Vongsa.",
        [HELD, "background talks: Khamla Vongsa/LA + Trần Văn Bình/VN"],
    ),
    (
        RECEIVED + "Ông Volkov nhấn mạnh, Ngoại trưởng Nga Igor Belov đã có cuộc gặp với Ngoại trưởng Mỹ John Miller.",
        [HELD, "background meeting: Igor Belov/RU + John Miller/US"],
    ),
    (
        RECEIVED + "Đồng chí ôn lại những tình cảm đối với Thủ tướng Nga Igor Belov qua các cuộc gặp gỡ, tiếp xúc.",
        [HELD, "background meeting: Igor Belov/RU + Trần Văn Bình/VN"],
    ),
    (
        RECEIVED + "Tổng Bí thư Trần Văn Bình bày tỏ vui mừng được gặp lại ông Volkov.",
        [HELD],
    ),
    (
        "Trên cơ sở kết quả cuộc gặp giữa Thủ tướng Trần Quốc Bình với Thủ tướng Na Uy Kari Solberg, hai bộ đã ký.",
        ["background meeting: Kari Solberg/NO + Trần Quốc Bình/VN"],
    ),
    (
        "Thủ tướng Trần Quốc Bình và Thủ tướng Na Uy Kari Solberg gặp gỡ phóng viên, thông báo kết quả hội đàm.",
        ["held talks: Kari Solberg/NO + Trần Quốc Bình/VN"],
    ),
]

EARLIER = [
    (
        (
            "Dư luận bàn về chuyến thăm Mỹ của ông. Trong chuyến đi đó, Tổng thống Nga Oleg Volkov được Tổng thống Mỹ "
            "John Miller tiếp."
        ),
        ["background reception: John Miller/US + Oleg Volkov/RU"],
    ),
    # the last of several
    (
        "Tổng thống Mỹ John Miller và Tổng thống Nga Oleg Volkov điện đàm gần nhất vào tháng 7.",
        ["background call: John Miller/US + Oleg Volkov/RU"],
    ),
    # days before what is told, of others than those told of
    (
        (
            "Thủ tướng Trần Quốc Bình gặp Thủ tướng Na Uy Kari Solberg. Trước đó một ngày, Tổng thống Mỹ John Miller "
            "đã điện đàm với Tổng thống Nga Oleg Volkov."
        ),
        ["held meeting: Kari Solberg/NO + Trần Quốc Bình/VN", "background call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình gặp Thủ tướng Na Uy Kari Solberg. Trước đó một ngày, Thủ tướng Trần Quốc Bình đã "
            "tiếp Tổng thống Nga Oleg Volkov."
        ),
        ["held meeting: Kari Solberg/NO + Trần Quốc Bình/VN", "held reception: Oleg Volkov/RU + Trần Quốc Bình/VN"],
    ),
    # what was lately, though it is named again
    (
        (
            "Nhà Trắng ra tuyên bố mới. Cuối tuần qua, trong cuộc điện đàm với Tổng thống Nga Oleg Volkov, Tổng thống "
            "Mỹ John Miller đề nghị hạ giá khí đốt. Báo chí gọi cuộc điện đàm của ông Miller với ông Volkov là bất ngờ."
        ),
        ["background call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        "Dư luận bàn về Nhà Trắng. Mới đây, Tổng thống Mỹ John Miller có cuộc điện đàm với Tổng thống Nga Oleg Volkov.",
        ["background call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        "Giá dầu tăng vọt một ngày sau khi Tổng thống Nga Oleg Volkov và Tổng thống Mỹ John Miller điện đàm.",
        ["background call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        "Trả lời phỏng vấn vài tuần sau cuộc gặp Tổng thống Nga Oleg Volkov, Tổng thống Mỹ John Miller nói mình đúng.",
        ["background meeting: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        "Vài giờ sau cuộc gặp Tổng thống Nga Oleg Volkov, Tổng thống Mỹ John Miller họp báo.",
        ["held meeting: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        (
            "Bà Hana Novak lên tiếng hôm 5/2, hai tuần sau khi gặp người đồng cấp Mỹ John Miller tại Praha. "
            "Bà Hana Novak là Bộ trưởng Quốc phòng Séc."
        ),
        ["background meeting: Hana Novak/CZ + John Miller/US"],
    ),
    (
        (
            "Dư luận bàn về Nhà Trắng. Các nghị sĩ lo lắng. Báo chí cũng vậy. Mới đây, Tổng thống Mỹ John Miller có "
            "cuộc điện đàm căng thẳng với Thủ tướng Đức Jonas Weber."
        ),
        ["background call: John Miller/US + Jonas Weber/DE"],
    ),
    (
        "Mới đây, Thủ tướng Trần Quốc Bình đã tiếp Thủ tướng Na Uy Kari Solberg.",
        ["held reception: Kari Solberg/NO + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Bà Anna Keller cho hay gần đây đã điện đàm với Ngoại trưởng Mỹ John Miller. Bà Anna Keller là Ngoại "
            "trưởng Đức."
        ),
        ["background call: Anna Keller/DE + John Miller/US"],
    ),
    (
        "Thế nhưng, vào năm 2015, Tổng thống Mỹ John Miller đã tiếp Tổng Bí thư Trần Văn Bình.",
        ["background reception: John Miller/US + Trần Văn Bình/VN"],
    ),
    (
        "Tổng thống Mỹ John Miller nhắc đến cuộc gặp năm ngoái với Tổng thống Nga Oleg Volkov.",
        ["background meeting: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        "Tổng thống Mỹ John Miller đã gặp Tổng thống Nga Oleg Volkov ba lần.",
        ["background meeting: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        (
            "Thủ tướng Lào Khamla Vongsa và Thủ tướng Trần Quốc Bình hội kiến chiều 23/11/2016. Ảnh: Hà Minh\n"
            "Ủy ban hai nước sẽ họp vào tuần này."
        ),
        ["background audience: Khamla Vongsa/LA + Trần Quốc Bình/VN"],
    ),
    (
        "Ông Jun Ma, Giám đốc Tập đoàn Alpha Trung Quốc, người vừa gặp Tổng thống Mỹ John Miller, lo ngại chiến tranh.",
        ["background meeting: John Miller/US + Jun Ma/CN"],
    ),
]

NOT_YET = [
    # but a call that took place is no echo of a meeting to come
    (
        (
            "Tổng thống Mỹ John Miller và Thủ tướng Bỉ Jan Peeters sẽ gặp nhau ngày 2/4. Tổng thống Mỹ John Miller "
            "hôm qua điện đàm với Thủ tướng Bỉ Jan Peeters."
        ),
        ["planned meeting: Jan Peeters/BE + John Miller/US", "held call: Jan Peeters/BE + John Miller/US"],
    ),
    (
        "Theo lịch, Tổng thống Mỹ John Miller hội đàm với Tổng thống Nga Oleg Volkov tại Oslo ngày 26/10.",
        ["planned talks: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        "Nhà Trắng đang thu xếp một cuộc điện đàm giữa Tổng thống Mỹ John Miller và Tổng thống Nga Oleg Volkov.",
        ["planned call: John Miller/US + Oleg Volkov/RU"],
    ),
    # what may be, and what names it again without saying that it took place
    (
        (
            "Cuộc gặp đầu tiên giữa Tổng thống Mỹ John Miller và Tổng thống Nga Oleg Volkov có thể diễn ra vào "
            "tháng 5. Điện Kremlin không bình luận thời điểm Tổng thống Volkov gặp Tổng thống Miller."
        ),
        ["planned meeting: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        "Theo chương trình, Thủ tướng Trần Quốc Bình hội đàm với Tổng thống Pháp Lucas Moreau.",
        ["planned talks: Lucas Moreau/FR + Trần Quốc Bình/VN"],
    ),
    (
        "Thủ tướng Trần Quốc Bình hội đàm với Tổng thống Pháp Lucas Moreau vào chiều mai.",
        ["planned talks: Lucas Moreau/FR + Trần Quốc Bình/VN"],
    ),
    (
        "Giới quan sát chờ đợi cuộc gặp giữa Tổng thống Mỹ John Miller và Tổng thống Nga Oleg Volkov.",
        ["planned meeting: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        "Ngoại trưởng Đức Anna Keller thúc giục Tổng thống Mỹ John Miller gặp Tổng thống Nga Oleg Volkov.",
        ["planned meeting: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        "Iran bác bỏ thông tin cho rằng Ngoại trưởng Iran Reza Karimi đã bí mật gặp Ngoại trưởng Mỹ John Miller.",
        [],
    ),
]

SPOKEN_FOR = [
    (
        (
            "Sau hội đàm giữa thủ tướng hai nước Đức và Ukraine, phát ngôn viên Điện Kremlin Oleg Petrov từ chối "
            "bình luận. Thủ tướng Ukraine Ivan Koval im lặng."
        ),
        [],
    ),
    (
        (
            "Người phát ngôn của Thủ tướng Đức, ông Stefan Braun nói Tổng thống Mỹ John Miller đã gặp bà Anna Keller. "
            "Bà Anna Keller là Ngoại trưởng Đức."
        ),
        ["held meeting: Anna Keller/DE + John Miller/US"],
    ),
]

LEFT_OUT = [
    # who met some that are not named is the subject of what follows
    (
        (
            "Bộ trưởng Ngoại giao Lê Thu Hà đã có các cuộc gặp song phương với Bộ trưởng Ngoại giao một số nước. Tại "
            "cuộc gặp Ngoại trưởng Bỉ Jan Peeters, hai bên bày tỏ hài lòng."
        ),
        ["held meeting: Jan Peeters/BE + Lê Thu Hà/VN"],
    ),
    # who is called "ông" behind a fronted phrase is its subject
    (
        (
            "Chủ tịch nước Vũ Đình Lâm tiếp Thủ tướng Bỉ Jan Peeters. Trong cuộc hội đàm sau đó cùng ngày với Thủ "
            "tướng Trần Quốc Bình, ông Peeters đạt một số thỏa thuận."
        ),
        ["held reception: Jan Peeters/BE + Vũ Đình Lâm/VN", "held talks: Jan Peeters/BE + Trần Quốc Bình/VN"],
    ),
    # what a call is to prepare is another meeting
    (
        (
            "Ngoại trưởng Nga Igor Belov và người đồng cấp Mỹ John Miller đã có cuộc điện đàm nhằm chuẩn bị cho cuộc "
            "gặp giữa Tổng thống hai nước. Tổng thống Nga Oleg Volkov im lặng."
        ),
        ["held call: Igor Belov/RU + John Miller/US"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình tiếp các Trưởng đoàn dự hội nghị cảnh sát. Tại buổi tiếp, Đại tướng Agus Sutomo, "
            "Tư lệnh Cảnh sát Indonesia bày tỏ vinh dự."
        ),
        ["held reception: Agus Sutomo/ID + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Trong điện đàm, hai bên thông báo cho nhau tình hình dịch bệnh. Thủ tướng Trần Quốc Bình nêu kinh nghiệm. "
            "Việt Nam đã dập dịch. Thủ tướng Trung Quốc Vương Hải Sơn cảm ơn."
        ),
        ["held call: Trần Quốc Bình/VN + Vương Hải Sơn/CN"],
    ),
    # known without an office
    (
        (
            "Trong điện đàm, hai bên thông báo cho nhau tình hình dịch bệnh. Thủ tướng Trần Quốc Bình nêu kinh nghiệm. "
            "Bà Angela Merkel cảm ơn."
        ),
        ["held call: Angela Merkel/DE + Trần Quốc Bình/VN"],
    ),
    # the first speaker in the sentence that names the meeting, the other one far behind
    (
        (
            "Phát biểu tại buổi tiếp, Thủ tướng Trần Quốc Bình cảm ơn cảnh sát. Tội phạm giảm. Ma túy ít đi. Mạng an "
            "toàn hơn. Các nước cùng vui. Báo chí đưa tin. Thủ đô yên bình. Đại tướng Agus Sutomo, Tư lệnh Cảnh sát "
            "Indonesia bày tỏ vinh dự."
        ),
        ["held reception: Agus Sutomo/ID + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình và Thủ tướng Nga Oleg Volkov họp báo chung. Vui mừng đón ông Oleg Volkov, Thủ "
            "tướng Trần Quốc Bình cho biết, hai bên vừa có cuộc hội đàm rất thực chất."
        ),
        ["held talks: Oleg Volkov/RU + Trần Quốc Bình/VN"],
    ),
    (
        "Thủ tướng Trần Quốc Bình mời Thủ tướng Nga Oleg Volkov. Đường còn dài. Hai bên đã có cuộc hội đàm thẳng thắn.",
        [],
    ),
    (
        (
            "Trong buổi hội kiến ở Nhà khách Chính phủ, Thủ tướng Trần Quốc Bình khẳng định coi trọng hợp tác. Hai nền "
            "kinh tế bổ sung cho nhau. Thương mại tăng. Du lịch cũng vậy. Thủ tướng Trung Quốc Vương Hải Sơn nhấn mạnh "
            "tình hữu nghị."
        ),
        ["held audience: Trần Quốc Bình/VN + Vương Hải Sơn/CN"],
    ),
    (
        (
            "Bộ trưởng Quốc phòng Mỹ John Miller điện đàm với người đồng cấp Qatar. Quốc vương Qatar Khalid Al "
            "Kuwari giận."
        ),
        [],
    ),
    (
        (
            "Lời mời được người đứng đầu Chính phủ Việt Nam nêu ra khi tiếp ông Reza Karimi, Giám đốc Tập đoàn Dầu khí "
            "Iran. Thủ tướng Trần Quốc Bình thích bóng đá."
        ),
        ["held reception: Reza Karimi/IR + Trần Quốc Bình/VN"],
    ),
    (
        "Tổng thống Nga Oleg Volkov đã thảo luận với Tổng thống Mỹ John Miller về Syria trong cuộc gặp tại Geneva.",
        ["held meeting: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        (
            "Nhận lời mời của Thủ tướng Trần Quốc Bình, Phó Thủ tướng, Bộ trưởng Bộ Năng lượng và Bộ trưởng "
            "Bộ Lao động Myanmar Khin Thida thăm Việt Nam. Chiều nay, Thủ tướng Trần Quốc Bình chủ trì lễ đón bà Khin "
            "Thida. Sau lễ đón, hai bên tiến hành hội đàm."
        ),
        ["held talks: Khin Thida/MM + Trần Quốc Bình/VN"],
    ),
]

PHRASES = [
    # what one received and then did is not one thing
    (
        "Chủ tịch nước Vũ Đình Lâm tiếp Thủ tướng Bỉ Jan Peeters và sau đó nhận Quốc thư của Đại sứ Nga Oleg Volkov.",
        ["held reception: Jan Peeters/BE + Vũ Đình Lâm/VN", "held credentials: Oleg Volkov/RU + Vũ Đình Lâm/VN"],
    ),
    # two of whom one speaks for nobody known were not met at once
    (
        "Thủ tướng Trần Quốc Bình hội đàm với ông John Miller và Tổng thống Nga Oleg Volkov.",
        ["held talks: Oleg Volkov/RU + Trần Quốc Bình/VN", "held talks: John Miller/None + Trần Quốc Bình/VN"],
    ),
    # how long it took is nobody they met
    (
        "Tổng thống Mỹ John Miller và Tổng thống Nga Oleg Volkov hội đàm nhiều giờ tại Oslo.",
        ["held talks: John Miller/US + Oleg Volkov/RU"],
    ),
    ("Tổng thống Mỹ John Miller và Tổng thống Nga Oleg Volkov gặp người nổi tiếng tại Oslo.", []),
    (
        "Theo lịch sử ngoại giao, Tổng thống Mỹ John Miller hội đàm với Tổng thống Nga Oleg Volkov.",
        ["held talks: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        "Tổng thống Mỹ John Miller và Tổng thống Nga Oleg Volkov hôm 14/11 hội đàm hơn ba giờ tại Oslo.",
        ["held talks: John Miller/US + Oleg Volkov/RU"],
    ),
    # what somebody became is no subject of its own; a round of a dialogue
    (
        (
            "Tổng thống Mỹ John Miller đã trở thành nhà lãnh đạo nước ngoài đầu tiên tới Nhật Bản và hội đàm với "
            "Thủ tướng Nhật Bản Haruki Sato."
        ),
        ["held talks: Haruki Sato/JP + John Miller/US"],
    ),
    (
        (
            "Cố vấn An ninh quốc gia Mỹ John Miller và Ngoại trưởng Nga Oleg Volkov tiến hành vòng đối thoại chiến "
            "lược mới."
        ),
        ["held consultation: John Miller/US + Oleg Volkov/RU"],
    ),
    # one whose country only his colleague tells
    (
        (
            "Ngoại trưởng Mỹ John Miller và Chủ tịch Hội đồng Tham mưu trưởng liên quân Peter Hall gặp Tổng thống Nga "
            "Oleg Volkov."
        ),
        ["held meeting: John Miller/US + Oleg Volkov/RU + Peter Hall/US"],
    ),
    # the body behind what an office is in charge of
    (
        (
            "Cuộc hội đàm giữa Cao ủy phụ trách chính sách đối ngoại EU Jan Peeters và Tổng thống Nga Oleg Volkov "
            "kết thúc."
        ),
        ["held talks: Jan Peeters/EU + Oleg Volkov/RU"],
    ),
    # the state's own name with another spelling of it
    (
        "Chủ tịch Quốc hội Lê Thu Hà tiếp Đại sứ Vương quốc Morocco tại Việt Nam Karim Alaoui.",
        ["held reception: Karim Alaoui/MA + Lê Thu Hà/VN"],
    ),
    # a word of a title shortened
    (
        (
            "Anh Trần Quốc Bình, Ủy viên dự khuyết T.Ư Đảng, Bí thư thứ nhất T.Ư Đoàn tiếp chị Khamla Vongsa, Bí thư "
            "T.Ư Đoàn Thanh niên Nhân dân Cách mạng Lào."
        ),
        ["held reception: Khamla Vongsa/LA + Trần Quốc Bình/VN"],
    ),
    (
        "Trao đổi với Tổng thống Pháp Lucas Moreau, Thủ tướng Trần Quốc Bình khen vai trò của Pháp.",
        ["held meeting: Lucas Moreau/FR + Trần Quốc Bình/VN"],
    ),
    ("Thủ tướng Trần Quốc Bình đã trao đổi với Tổng thống Pháp Lucas Moreau về khí hậu.", []),
    ("Trao đổi với phóng viên, Thủ tướng Trần Quốc Bình khen Tổng thống Pháp Lucas Moreau.", []),
    (
        "Sáng 3/4, Chủ tịch Quốc hội Lê Thu Hà đã đến thăm nguyên Thủ tướng Campuchia Sok Phal.",
        ["held meeting: Lê Thu Hà/VN + Sok Phal/KH"],
    ),
    (
        "Thủ tướng Trần Quốc Bình ăn trưa làm việc với Thủ tướng Campuchia Sok Phal.",
        ["held working: Sok Phal/KH + Trần Quốc Bình/VN"],
    ),
    (
        "Thứ trưởng Ngoại giao Lê Anh Tuấn đồng chủ trì Đối thoại chiến lược với Thứ trưởng Ngoại giao Nga Igor Belov.",
        ["held consultation: Igor Belov/RU + Lê Anh Tuấn/VN"],
    ),
    (
        "Thủ tướng Trần Quốc Bình đã chủ động gọi điện cho Thủ tướng Iraq Haidar al-Karimi.",
        ["held call: Haidar al-Karimi/IQ + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Trong cuộc điện đàm với Tổng thống Nga Oleg Volkov, Tổng thống Mỹ John Miller hôm qua khẳng định "
            "không nhượng bộ."
        ),
        ["held call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        (
            "Gặp Thủ tướng Trần Quốc Bình cùng ngày, ông Vương Hải Sơn, Chủ tịch Tập đoàn Thép Trung Quốc, cho "
            "biết sẽ đầu tư."
        ),
        ["held meeting: Trần Quốc Bình/VN + Vương Hải Sơn/CN"],
    ),
    (
        (
            "Trưởng Ban Đối ngoại Trung ương Trần Văn Bình đã tiếp và trao đổi ý kiến với Bí thư Đảng Cộng sản "
            "Nhật Bản Sato Jun."
        ),
        ["held reception: Sato Jun/JP + Trần Văn Bình/VN"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình tiếp đoàn Campuchia do Bộ trưởng Nội vụ Sok Phal dẫn đầu và đoàn Lào do Bộ "
            "trưởng "
            "Công an Khamla Vongsa làm trưởng đoàn."
        ),
        ["held reception: Khamla Vongsa/LA + Sok Phal/KH + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Đại sứ Việt Nam tại Nga Lê Anh Tuấn cùng 16 Đại sứ các nước khác đã trình Quốc thư lên Tổng thống "
            "Nga Oleg Volkov."
        ),
        ["held credentials: Lê Anh Tuấn/VN + Oleg Volkov/RU"],
    ),
    (
        "Thủ tướng Trần Quốc Bình cùng các thành viên trong đoàn đã tiếp Bộ trưởng Ngoại giao Nga Igor Belov.",
        ["held reception: Igor Belov/RU + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Phó Thủ tướng Lê Anh Tuấn - Chủ tịch Ủy ban Quốc gia về chuyển đổi số đã tiếp Bộ trưởng Ngoại giao "
            "Nga Igor Belov."
        ),
        ["held reception: Igor Belov/RU + Lê Anh Tuấn/VN"],
    ),
    (
        (
            "Thủ tướng Nhật Bản Haruki Sato lên tiếng. Trong cuộc gặp với Tổng thư ký ASEAN Lê Lương Bình, ông "
            "Sato bày tỏ mong muốn."
        ),
        ["held meeting: Haruki Sato/JP + Lê Lương Bình/ASEAN"],
    ),
    (
        "Bộ trưởng Lê Thu Hà thăm Cuba. Ngay ngày đầu tiên, đồng chí đã hội đàm với Bộ trưởng Cuba Carlos Medina.",
        ["held talks: Carlos Medina/CU + Lê Thu Hà/VN"],
    ),
    (
        "Được Thủ tướng Trần Quốc Bình tiếp trưa 3/10 tại Hà Nội, Ngoại trưởng Nga Igor Belov cảm ơn Việt Nam.",
        ["held reception: Igor Belov/RU + Trần Quốc Bình/VN"],
    ),
    (
        "Thái tử Ả-rập Xê-út Faisal bin Saud lên tiếng. Theo Le Monde, ông đã điện đàm với Thủ tướng Anh John Carter.",
        ["held call: Faisal bin Saud/SA + John Carter/GB"],
    ),
    (
        "Bộ trưởng Lê Thu Hà tiếp bà Anna Keller, Chủ tịch Hội đồng điều hành KfW của Đức.",
        ["held reception: Anna Keller/DE + Lê Thu Hà/VN"],
    ),
    (
        (
            "Đoàn đại biểu Quốc hội do bà Lê Thu Hà, Phó Chủ tịch Quốc hội, làm trưởng đoàn thăm Lào. Sau đó, đoàn đến "
            "chào Phó Thủ tướng Lào Khamla Vongsa."
        ),
        ["held reception: Khamla Vongsa/LA + Lê Thu Hà/VN"],
    ),
    (
        (
            "Kỳ họp lần thứ 21 Ủy ban liên Chính phủ Việt Nam - Nga diễn ra tại Hà Nội, dưới sự đồng chủ trì của Bộ "
            "trưởng Lê Thu Hà và Phó Thủ tướng Nga Igor Belov."
        ),
        ["held consultation: Igor Belov/RU + Lê Thu Hà/VN"],
    ),
    (
        "Vòng đàm phán thứ tư giữa Đặc phái viên Mỹ John Miller và Thứ trưởng Ngoại giao Nga Igor Belov đã kết thúc.",
        ["held talks: Igor Belov/RU + John Miller/US"],
    ),
    (
        (
            "Vòng đàm phán tới giữa Đặc phái viên Mỹ John Miller và Thứ trưởng Ngoại giao Nga Igor Belov dự kiến diễn "
            "ra tại Doha."
        ),
        ["planned talks: Igor Belov/RU + John Miller/US"],
    ),
    ("Thứ trưởng Ngoại giao Nga Igor Belov nói vòng đàm phán mới sẽ khó khăn.", []),
    (
        "Thủ tướng Trần Quốc Bình có hai cuộc gặp: với Thủ tướng Ý Luca Ferrante; với Thủ tướng Anh John Carter.",
        ["held meeting: Luca Ferrante/IT + Trần Quốc Bình/VN", "held meeting: John Carter/GB + Trần Quốc Bình/VN"],
    ),
    (
        "Tổng thống Nga Oleg Volkov gặp Tổng thống Đức Anna Keller rồi Thủ tướng Anh John Carter.",
        ["held meeting: Anna Keller/DE + Oleg Volkov/RU", "held meeting: John Carter/GB + Oleg Volkov/RU"],
    ),
    (
        "Bộ trưởng Lê Thu Hà tiếp tục làm việc với Bộ trưởng Cuba Carlos Medina.",
        ["held working: Carlos Medina/CU + Lê Thu Hà/VN"],
    ),
    (
        "Thủ tướng Trần Quốc Bình cùng ngày tiếp Bộ trưởng Ngoại giao Nga Igor Belov.",
        ["held reception: Igor Belov/RU + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Sáng 12/3, Thủ tướng Trần Quốc Bình tiếp lãnh đạo một số tập đoàn Brazil. Trong cuộc gặp Thủ tướng, ông "
            "Celso Neves, Chủ tịch kiêm Tổng Giám đốc Tập đoàn Rio Verde, đánh giá cao thị trường."
        ),
        ["held reception: Celso Neves/BR + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình thăm Brazil. Trong cuộc gặp Thủ tướng, ông Celso Neves, Giám đốc Tập đoàn "
            "Rio Verde (Brazil), đánh giá cao tiềm năng."
        ),
        ["held meeting: Celso Neves/BR + Trần Quốc Bình/VN"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình dự hội nghị. Trao đổi với Tổng thống Iran Reza Karimi, Thủ tướng và ông Reza "
            "Karimi nhất trí hợp tác."
        ),
        ["held meeting: Reza Karimi/IR + Trần Quốc Bình/VN"],
    ),
]

PRESENTED = "Đại sứ Nga Igor Belov và Đại sứ Đức Anna Keller trình Quốc thư lên Chủ tịch nước Vũ Đình Lâm. "
CREDENTIALS = [
    (
        (
            "Sáng 14/3, tại Phủ Chủ tịch, lần lượt trình Quốc thư lên Chủ tịch nước Vũ Đình Lâm có: Đại sứ Nga Igor "
            "Belov; Đại sứ Đức Anna Keller."
        ),
        ["held credentials: Igor Belov/RU + Vũ Đình Lâm/VN", "held credentials: Anna Keller/DE + Vũ Đình Lâm/VN"],
    ),
    (
        PRESENTED + "Sau lễ trình, Chủ tịch nước lần lượt tiếp các Đại sứ.",
        [
            "held credentials: Anna Keller/DE + Vũ Đình Lâm/VN",
            "held credentials: Igor Belov/RU + Vũ Đình Lâm/VN",
        ],
    ),
    (
        PRESENTED + "Sau lễ trình, Chủ tịch nước tiếp các Đại sứ.",
        ["held credentials: Anna Keller/DE + Igor Belov/RU + Vũ Đình Lâm/VN"],
    ),
    # received by a head of state from each, or as guests who have come to present them
    (
        "Chủ tịch nước Vũ Đình Lâm đã lần lượt nhận Quốc thư của Đại sứ Nga Igor Belov, Đại sứ Đức Anna Keller.",
        ["held credentials: Igor Belov/RU + Vũ Đình Lâm/VN", "held credentials: Anna Keller/DE + Vũ Đình Lâm/VN"],
    ),
    (
        "Chủ tịch nước Vũ Đình Lâm đã tiếp nhận Quốc thư do Đại sứ Nga Igor Belov và Đại sứ Đức Anna Keller trình.",
        ["held credentials: Igor Belov/RU + Vũ Đình Lâm/VN", "held credentials: Anna Keller/DE + Vũ Đình Lâm/VN"],
    ),
    (
        "Chủ tịch nước Vũ Đình Lâm đã tiếp Đại sứ Nga Igor Belov và Đại sứ Đức Anna Keller đến trình Quốc thư.",
        ["held credentials: Igor Belov/RU + Vũ Đình Lâm/VN", "held credentials: Anna Keller/DE + Vũ Đình Lâm/VN"],
    ),
    (
        "Chủ tịch nước Vũ Đình Lâm đã nhận Quốc thư bổ nhiệm của Đại sứ Hà Lan J.van Đơ Bec.",
        ["held credentials: J.van Đơ Bec/NL + Vũ Đình Lâm/VN"],
    ),
]

GLUED = [
    (
        (
            "Thủ tướng Trần Quốc Bình hội đàm với Thủ tướng Na Uy Kari Solberg; hai bên vui mừng nhận lời * Chiều cùng "
            "ngày, Chủ tịch Quốc hội Lê Thu Hà hội kiến bà Kari Solberg."
        ),
        ["held talks: Kari Solberg/NO + Trần Quốc Bình/VN", "held audience: Kari Solberg/NO + Lê Thu Hà/VN"],
    ),
    ("Phó Chủ tịch nước Lê Thu Hà gặp Chủ tịch Hội đồng Liên bang Nga Truyền thông quốc tế đưa tin nhiều.", []),
    (
        "Thủ tướng Trần Quốc Bình hội kiến Nhà vua Bỉ Philippe Tín hiệu tích cực cho xuất khẩu.",
        ["held audience: Philippe/BE + Trần Quốc Bình/VN"],
    ),
    ("Thủ tướng Trần Quốc Bình về đến Hà Nội, kết thúc chuyến dự Đối thoại ASEAN-Hàn Quốc.", []),
    (
        "Tổng thống Mỹ Giôn Min-lơ (John Miller) điện đàm với Thái tử A-rập Xê-út Mô-ha bin Xan-tan (Moha bin Santan).",
        ["held call: Giôn Min-lơ/US + Mô-ha bin Xan-tan/SA"],
    ),
    (
        (
            "Tổng thống Mỹ Giôn Min-lơ điện đàm với Quốc vương A-rập Xê-út Xan-tan cũng như Thái tử A-rập Xê-út "
            "Mô-ha bin Xan-tan. "
            "Quốc vương Xan-tan hài lòng. Sau đó, Tổng thống Thổ Nhĩ Kỳ Ê-mi-rê Tay-an hội đàm với Quốc vương Xan-tan."
        ),
        [
            "held call: Giôn Min-lơ/US + Mô-ha bin Xan-tan/SA + Xan-tan/SA",
            "held talks: Xan-tan/SA + Ê-mi-rê Tay-an/TR",
        ],
    ),
    (
        (
            "Sáng 13/7, Đại sứ Chile Maria Jesus Figueroa đến chào Chủ tịch nước Vũ Đình Lâm. Chủ tịch nước Vũ "
            "Đình Lâm "
            "tiếp bà María Jesús Figueroa-López, Đại sứ Đặc mệnh toàn quyền Chile."
        ),
        ["held reception: María Jesús Figueroa-López/CL + Vũ Đình Lâm/VN"],
    ),
]


TWO_GUESTS = "Thủ tướng Trần Quốc Bình đã tiếp Đại sứ Na Uy Kari Solberg và Đại sứ Bỉ Lucas Peeters. "
IN_TURN = [
    # three who are listed are received one after another, two together
    (TWO_GUESTS, ["held reception: Kari Solberg/NO + Lucas Peeters/BE + Trần Quốc Bình/VN"]),
    (
        (
            "Thủ tướng Trần Quốc Bình đã tiếp Đại sứ Na Uy Kari Solberg; Đại sứ Bỉ Lucas Peeters và bà Eva Claes, "
            "Chủ tịch Hạ viện Áo."
        ),
        [
            "held reception: Kari Solberg/NO + Trần Quốc Bình/VN",
            "held reception: Lucas Peeters/BE + Trần Quốc Bình/VN",
            "held reception: Eva Claes/AT + Trần Quốc Bình/VN",
        ],
    ),
    # three of one body are its delegation
    (
        (
            "Thủ tướng Trần Quốc Bình đã tiếp ông Park Min-ho, Chủ tịch Tập đoàn Hanbit; ông Lee Jun-young, Phó Chủ "
            "tịch Tập đoàn Hanbit và ông Kim Sang-ho, Giám đốc Tập đoàn Hanbit của Hàn Quốc."
        ),
        ["held reception: Kim Sang-ho/KR + Lee Jun-young/KR + Park Min-ho/KR + Trần Quốc Bình/VN"],
    ),
    # two of whom later sentences tell apart
    (
        TWO_GUESTS
        + "Tiếp bà Kari Solberg, Thủ tướng Trần Quốc Bình đề nghị mở rộng thương mại. Tại buổi tiếp Đại sứ Bỉ "
        "Lucas Peeters, Thủ tướng Trần Quốc Bình cảm ơn.",
        [
            "held reception: Kari Solberg/NO + Trần Quốc Bình/VN",
            "held reception: Lucas Peeters/BE + Trần Quốc Bình/VN",
        ],
    ),
]

CALLED = "Tổng thống Mỹ John Miller và Tổng thống Nga Oleg Volkov đã điện đàm"
PAST_BY_DAYS = [
    # what was before, with its year; the day of a caption before that of the news
    (
        f"Ngày 12/3, Nhà Trắng ra tuyên bố mới về khí đốt. Trước đó, ngày 11/3/2025, {CALLED}.",
        ["background call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        (
            "Ngày 12/3, Tổng thống Mỹ John Miller gặp Thủ tướng Anh Mary Whitmore.\n"
            "Tổng thống Mỹ John Miller (phải) gặp Tổng thống Nga Oleg Volkov tại Oslo ngày 11/3. Ảnh: TTXVN"
        ),
        ["held meeting: John Miller/US + Mary Whitmore/GB", "background meeting: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        (
            "Ngày 12/3, Tổng thống Mỹ John Miller gặp Thủ tướng Anh Mary Whitmore.\n"
            "Tổng thống Mỹ John Miller (phải) gặp Tổng thống Nga Oleg Volkov tại Oslo ngày 12/3. Ảnh: TTXVN"
        ),
        ["held meeting: John Miller/US + Mary Whitmore/GB", "held meeting: John Miller/US + Oleg Volkov/RU"],
    ),
    # another day before; but not another part of the same visit
    (
        f"Ngày 12/3, Nhà Trắng ra tuyên bố mới về khí đốt. Trước đó, ngày 11/3, {CALLED}.",
        ["background call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        f"Ngày 12/3, Nhà Trắng ra tuyên bố mới về khí đốt. Trước đó, ngày 12/3, {CALLED}.",
        ["held call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        f"Ngày 12/3, Nhà Trắng ra tuyên bố mới về khí đốt. Trước đó, chiều 11/3, {CALLED}.",
        ["held call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        (
            "Tổng thống Nga Oleg Volkov thăm Mỹ từ ngày 10 đến 13/3. Ngày 12/3, ông gặp các nghị sĩ. Trước đó, ngày "
            "11/3, Tổng thống Mỹ John Miller đã hội đàm với Tổng thống Nga Oleg Volkov."
        ),
        ["held talks: John Miller/US + Oleg Volkov/RU"],
    ),
    # some days before the one that the article opens with
    (
        f"Ngày 12/3, Nhà Trắng ra tuyên bố mới về khí đốt. Giá khí đốt tăng. Ngày 5/3, {CALLED}.",
        ["background call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        f"Ngày 12/3, Nhà Trắng ra tuyên bố mới về khí đốt. Giá khí đốt tăng. Ngày 11/3, {CALLED}.",
        ["held call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        f"Ngày 12/3, Nhà Trắng ra tuyên bố mới về khí đốt. Giá khí đốt tăng. Ngày 10/3, {CALLED}.",
        ["background call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        (
            "Ngày 12/3, Bộ Ngoại giao họp báo về khí đốt. Giá khí đốt tăng. Ngày 10/3, Thủ tướng Trần Văn Bình tiếp "
            "Tổng thống Nga Oleg Volkov."
        ),
        [HELD],
    ),
    (
        f"Ngày 2/1, Nhà Trắng ra tuyên bố mới về khí đốt. Giá khí đốt tăng. Ngày 28/12, {CALLED}.",
        ["background call: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        f"Ngày 28/2/2019, {CALLED}. Hôm nay, 8/3, Nhà Trắng ra tuyên bố về khí đốt.",
        ["background call: John Miller/US + Oleg Volkov/RU"],
    ),
    # days of many years, gone through without one that the article opens with
    (
        (
            "Quan hệ hai nước đi một chặng đường dài. Nhiều mốc đáng nhớ. Hai bên hợp tác sâu rộng. Ngày 22/12/1992: "
            "Hai nước lập quan hệ. Ngày 21/10/2009: Tổng Bí thư Trần Văn Bình tiếp Tổng thống Nga Oleg Volkov. Ngày "
            "5/12/2022: Tại Oslo, Tổng Bí thư Trần Văn Bình gặp Thủ tướng Na Uy Kari Solberg."
        ),
        [
            "background meeting: Kari Solberg/NO + Trần Văn Bình/VN",
            "background reception: Oleg Volkov/RU + Trần Văn Bình/VN",
        ],
    ),
    (
        (
            "Ngày 5/12/2022, tại Oslo, Tổng Bí thư Trần Văn Bình gặp Thủ tướng Na Uy Kari Solberg. Hai nước lập quan "
            "hệ ngày 25/11/1971 và ký hiệp định ngày 3/4/2004."
        ),
        ["held meeting: Kari Solberg/NO + Trần Văn Bình/VN"],
    ),
    # another day than "hôm nay", only quoted
    (
        (
            "Nhà Trắng hôm nay ra tuyên bố. Giá khí đốt tăng. Trong cuộc hội đàm ngày 3/2, Tổng thống Mỹ John Miller "
            "và Tổng thống Nga Oleg Volkov nhất trí hạ giá."
        ),
        ["background talks: John Miller/US + Oleg Volkov/RU"],
    ),
    (
        (
            "Nhà Trắng ra tuyên bố mới. Giá khí đốt tăng. Trong cuộc hội đàm ngày 3/2, Tổng thống Mỹ John Miller "
            "và Tổng thống Nga Oleg Volkov nhất trí hạ giá."
        ),
        ["held talks: John Miller/US + Oleg Volkov/RU"],
    ),
]


TWO = "Tổng Bí thư Trần Văn Bình và Tổng thống Nga Oleg Volkov"
NAMED_BY_DAY = [
    (f"Khí đốt được nhấn mạnh tại cuộc hội đàm giữa {TWO} chiều 10/9.", "2026-09-12", "held"),
    (f"Khí đốt được nhấn mạnh tại cuộc hội đàm giữa {TWO} chiều 10/9.", "2026-09-13", "background"),
    (f"{TWO} đã hội đàm về khí đốt chiều 10/9.", "2026-09-13", "held"),
]


@pytest.mark.parametrize("text, published, status", NAMED_BY_DAY)
def test_a_meeting_only_named_by_its_day_is_news_for_two_days(text, published, status):
    told = meetings(f"Doanh nghiệp tính đường dài. Cửa đang mở. Giá đang tăng. {text}", published=published)
    assert [meeting.status for meeting in told] == [status]


@pytest.mark.parametrize(
    "text, expected",
    [
        *PAST_BY_DAYS,
        *SIGNED,
        *MEMBERS,
        *RECOUNTED,
        *EARLIER,
        *NOT_YET,
        *SPOKEN_FOR,
        *LEFT_OUT,
        *PHRASES,
        *CREDENTIALS,
        *GLUED,
        *IN_TURN,
    ],
)
def test_what_a_report_tells(text, expected):
    told = [
        f"{meeting.status} {line(meeting)}" for meeting in meetings(text, published=None) if meeting.status != "denied"
    ]
    assert sorted(told) == sorted(expected)


OFFICES = [
    ("Tổng Giám đốc Hãng tin Nga RIA – NOVA, ngài Igor Belov", "Tổng Giám đốc Hãng tin RIA – NOVA", "RU"),
    (
        "Chủ tịch Tổ chức Xúc tiến Thương mại Nhật Bản JETRO Sato Jun",
        "Chủ tịch Tổ chức Xúc tiến Thương mại Nhật Bản JETRO",
        "JP",
    ),
    ("Tổng Tham mưu trưởng Quân đội nhân dân (QĐND) Lào Khamla Vongsa", None, "LA"),
    ("Phó Chủ tịch Tập đoàn P&G (Mỹ) John Miller", "Phó Chủ tịch Tập đoàn P&G", "US"),
    ("Giám đốc điều hành Quỹ Nhi đồng Liên hợp quốc (UNICEF) Anna Keller", None, "UNICEF"),
    ("Chủ tịch Hội đồng Nhà nước (Quốc hội) Tatarstan, ngài Farid Karimov", None, "RU"),
    ("Đại diện cấp cao Liên minh châu Âu về Thương mại và khí hậu, bà Anna Keller", None, "EU"),
]


@pytest.mark.parametrize("guest, title, affiliation", OFFICES)
def test_offices_with_short_names_and_brackets(guest, title, affiliation):
    other = next(p for p in only(f"Thủ tướng Trần Quốc Bình tiếp {guest}.").principals if p.name != "Trần Quốc Bình")
    assert other.affiliation == affiliation
    assert title in {None, other.title}


PLACES = [
    (
        (
            "Sáng 3/4, tại Cung điện Hoàng gia, Nhà Vua Lucas chủ trì lễ đón Chủ tịch nước Vũ Đình Lâm. Dân chúng vẫy "
            "cờ. Pháo nổ. Nhạc vang. Hoa nở. Trời đẹp. Sau lễ đón, Thủ tướng Bỉ Eva Claes hội đàm với Chủ tịch nước "
            "Vũ Đình Lâm."
        ),
        "Cung điện Hoàng gia",
    ),
    (
        (
            "Sáng 3/4, tại sân bay Nội Bài, Bộ trưởng Lê Anh Tuấn chủ trì lễ đón Thủ tướng Bỉ Eva Claes. Sau lễ đón, "
            "Thủ tướng Trần Quốc Bình hội đàm với Thủ tướng Bỉ Eva Claes."
        ),
        None,
    ),
]


@pytest.mark.parametrize("text, place", PLACES)
def test_the_place_of_the_ceremony_before(text, place):
    assert next(meeting for meeting in meetings(text) if meeting.form == "talks").place == place


def test_the_same_day_is_that_of_what_happened():
    text = (
        "Chiều 23/11, Chủ tịch Quốc hội Lê Thu Hà yết kiến Nhà Vua Campuchia Norodom Rithy. Bà khen Nhà Vua đã mở "
        "trường học ở biên giới ngày 20/4. Cùng ngày, Chủ tịch Quốc hội Lê Thu Hà tiếp Bộ trưởng "
        "Nội vụ Campuchia Sok Phal."
    )
    assert {str(meeting.date) for meeting in meetings(text, published=None)} == {"XXXX-11-23"}


def test_a_body_is_host_where_it_has_its_seat():
    text = "Tại New York, Thủ tướng Trần Quốc Bình hội đàm với Tổng Thư ký Liên hợp quốc Ana Moreira."
    assert sides(text) == {"Trần Quốc Bình": "guest", "Ana Moreira": "host"}
    assert sides(text.replace("New York", "Hà Nội")) == {"Trần Quốc Bình": "host", "Ana Moreira": "guest"}
