"""Short articles in the manner of the press, each with all the meetings that are to be read in it."""

from __future__ import annotations

import pytest

from tests.extract.scene import line, meetings, wrong

PRESS = [
    (
        (
            "Cuộc hội đàm chính thức giữa Tổng thống Pháp Lucas Moreau và Thủ tướng Đức Jonas Weber đã diễn ra "
            "tại Paris."
        ),
        ["held talks: Lucas Moreau/FR + Jonas Weber/DE | - | Paris"],
    ),
    (
        "Cuộc hội đàm giữa Tổng thống Pháp Lucas Moreau và Thủ tướng Đức Jonas Weber đã diễn ra tại Paris.",
        ["held talks: Lucas Moreau/FR + Jonas Weber/DE | - | Paris"],
    ),
    (
        "Cuộc gặp chiều 3/4 giữa Tổng thống Pháp Lucas Moreau và Thủ tướng Đức Jonas Weber kéo dài hai giờ.",
        ["held meeting: Lucas Moreau/FR + Jonas Weber/DE | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Trần Quốc Bình và Tổng thống Pháp Lucas Moreau có cuộc hội đàm rất thành công.",
        ["held talks: Lucas Moreau/FR + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Đại tướng Phạm Gia Khang đón Bộ trưởng Quốc phòng Nga Igor Belov. Hai bên tiến hành hội "
            "đàm ngay sau lễ đón."
        ),
        ["held talks: Igor Belov/RU + Phạm Gia Khang/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Chiều 3/4, Thủ tướng Trần Quốc Bình tiếp Đoàn đại biểu Đảng Cộng sản Cuba do ông Pedro Ramos, Phó "
            "Trưởng Ban Đối ngoại Trung ương dẫn đầu."
        ),
        ["held reception: Pedro Ramos/CU + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Tổng thống Pháp Lucas Moreau gặp ông Hoàng Văn Minh, Bộ trưởng Tài chính Việt Nam.",
        ["held meeting: Lucas Moreau/FR + Hoàng Văn Minh/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Bộ trưởng Thương mại Lào Bounmy Phanthavong làm việc với ông Hoàng Đức Nam, Thứ trưởng Bộ "
            "Công Thương."
        ),
        ["held working: Hoàng Đức Nam/VN + Bounmy Phanthavong/LA | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Trần Quốc Bình tiếp Ủy viên Hội đồng Liên bang Thụy Sĩ Reto Brunner.",
        ["held reception: Reto Brunner/CH + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        ("Ngày 3/4, Thủ tướng Trần Quốc Bình đã hội đàm và dự chiêu đãi do Tổng thống Pháp Lucas Moreau chủ trì."),
        ["held talks: Lucas Moreau/FR + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Tổng thống Lucas Moreau đã hội đàm và chủ trì Quốc yến chiêu đãi Thủ tướng Trần Quốc Bình "
            "thăm Pháp."
        ),
        ["held talks: Lucas Moreau/FR + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Từ ngày 3-5/4, trong thời gian thăm Việt Nam, Tổng thống Pháp Lucas Moreau đã dự lễ đón, hội đàm và "
            "chiêu đãi của Chủ tịch nước Vũ Đình Lâm."
        ),
        ["held talks: Lucas Moreau/FR + Vũ Đình Lâm/VN | XXXX-04-03/XXXX-04-05 | -"],
    ),
    (
        (
            "Tại họp báo sau khi hội đàm với Chủ tịch nước Vũ Đình Lâm, Tổng thống Pháp Lucas Moreau khẳng định "
            "sẽ hợp tác. Tại họp báo sau khi hội đàm với Chủ tịch nước, Tổng thống Lucas Moreau cảm ơn."
        ),
        ["held talks: Lucas Moreau/FR + Vũ Đình Lâm/VN | - | -"],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Trần Quốc Bình, Phu nhân và Đoàn đại biểu thăm Pháp. Thủ tướng Trần Quốc Bình "
            "hội kiến Tổng thống Pháp Lucas Moreau."
        ),
        ["held audience: Lucas Moreau/FR + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Tổng Bí thư Đỗ Văn Khải thăm chính thức Cộng hòa Pháp (từ ngày 3-5/4) và thăm Cộng hòa Cuba (từ "
            "ngày 6-8/4). Tại Cộng hòa Pháp, Tổng Bí thư đã hội đàm với Tổng thống Lucas Moreau; thăm nơi đàm "
            "phán lập lại hòa bình ở Việt Nam. Tại Cuba, Tổng Bí thư đã hội đàm với Chủ tịch Carlos Medina."
        ),
        [
            "held talks: Lucas Moreau/FR + Đỗ Văn Khải/VN | XXXX-04-03/XXXX-04-05 | Cộng hòa Pháp",
            "held talks: Carlos Medina/CU + Đỗ Văn Khải/VN | XXXX-04-06/XXXX-04-08 | Cuba",
        ],
    ),
    (
        (
            "Ngày 3/4, Tổng Bí thư Đỗ Văn Khải đã có các cuộc gặp, trao đổi với Thủ tướng Pháp Hugo Laurent; Chủ "
            "tịch Thượng viện Pháp Paul Girard."
        ),
        [
            "held meeting: Hugo Laurent/FR + Đỗ Văn Khải/VN | XXXX-04-03 | -",
            "held meeting: Paul Girard/FR + Đỗ Văn Khải/VN | XXXX-04-03 | -",
        ],
    ),
    (
        (
            "Tổng thống Pháp Lucas Moreau thăm Việt Nam từ ngày 3 - 5/4. Sáng 5/4, ông đi ăn phở. Trong hai ngày "
            "thăm Việt Nam, Tổng thống Lucas Moreau đã hội đàm với Chủ tịch nước Vũ Đình Lâm."
        ),
        ["held talks: Lucas Moreau/FR + Vũ Đình Lâm/VN | XXXX-04-03/XXXX-04-05 | -"],
    ),
    (
        ("Ngày 3/4, Thủ tướng Trần Quốc Bình tiếp ông Lars Berg, Chủ tịch Tập đoàn Viễn thông Nordik của Thụy Điển."),
        ["held reception: Lars Berg/SE + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Trần Quốc Bình tiếp đoàn đại biểu cựu chiến binh từng đánh Mỹ. Các cựu chiến "
            "binh noi gương Bác Hồ."
        ),
        [],
    ),
    (
        (
            "Sáng 3/4, Chủ tịch nước Vũ Đình Lâm đã tiếp Đại sứ Nga Ivan Petrov và Đại sứ Anh John Smith. Tại "
            "Phủ Chủ tịch, Chủ tịch nước Vũ Đình Lâm tiếp Đại sứ Nga Ivan Petrov. Cùng ngày, Chủ tịch nước Vũ "
            "Đình Lâm tiếp Đại sứ Anh John Smith."
        ),
        [
            "held reception: Ivan Petrov/RU + Vũ Đình Lâm/VN | XXXX-04-03 | Phủ Chủ tịch",
            "held reception: John Smith/GB + Vũ Đình Lâm/VN | XXXX-04-03 | -",
        ],
    ),
    (
        (
            "Sáng 3/4, Chủ tịch nước Vũ Đình Lâm, Thủ tướng Trần Quốc Bình đã tiếp Ngoại trưởng Nga Igor Belov. "
            "Tại Phủ Chủ tịch, Chủ tịch nước Vũ Đình Lâm tiếp Ngoại trưởng Igor Belov. Tại Trụ sở Chính phủ, Thủ "
            "tướng Trần Quốc Bình tiếp Ngoại trưởng Igor Belov."
        ),
        [
            "held reception: Vũ Đình Lâm/VN + Igor Belov/RU | XXXX-04-03 | Phủ Chủ tịch",
            "held reception: Trần Quốc Bình/VN + Igor Belov/RU | XXXX-04-03 | Trụ sở Chính phủ",
        ],
    ),
    (
        ("Ngày mai, Thủ tướng Trần Quốc Bình sẽ dự lễ khai mạc hội nghị và hội đàm với Tổng thống Pháp Lucas Moreau."),
        ["planned talks: Lucas Moreau/FR + Trần Quốc Bình/VN | - | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Trần Quốc Bình tiếp Bộ trưởng-Chủ tịch vùng Flanders Pieter Claes.",
        ["held reception: Pieter Claes/BE + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Trần Quốc Bình hội đàm với Thủ tướng Nga P.A. Orlov.",
        ["held talks: P.A. Orlov/RU + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Trần Quốc Bình hội đàm với Tổng thống Mỹ Henry W. Clark tại Washington D.C. "
            "Trong cuộc gặp, hai bên vui vẻ."
        ),
        ["held talks: Henry W. Clark/US + Trần Quốc Bình/VN | XXXX-04-03 | Washington D.C."],
    ),
    (
        ("Ngày 3/4, Thủ tướng Trần Quốc Bình tiếp ông Bounmy Phanthavong, Chủ tịch Viện Khoa học Quốc gia Lào."),
        ["held reception: Bounmy Phanthavong/LA + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Trần Quốc Bình tiếp bà Helen Ward, nguyên Thủ hiến bang Queensland.",
        ["held reception: Helen Ward/AU + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Câu hỏi nêu việc Ngoại trưởng Trung Quốc Cao Chí Minh đề nghị khôi phục đi lại khi ông có cuộc gặp "
            "với Phó Thủ tướng Lê Anh Tuấn hôm qua, 19/2."
        ),
        ["held meeting: Lê Anh Tuấn/VN + Cao Chí Minh/CN | XXXX-02-19 | -"],
    ),
    pytest.param(
        "Ngày 3/4, sau khi thăm TP Bruges, Tổng Bí thư Đỗ Văn Khải đã gặp Thị trưởng Jan De smet.",
        ["held meeting: Jan De smet/BE + Đỗ Văn Khải/VN | XXXX-04-03 | -"],
        marks=wrong("a last word in small letters is left out of the name"),
    ),
    (
        (
            "Sáng 3/4, tại Trụ sở Bộ Quốc phòng, Bộ trưởng Phạm Gia Khang chủ trì lễ đón Bộ trưởng Quốc phòng "
            "Hoa Kỳ Robert Hale. Sau lễ đón, Đoàn đại biểu Quân sự Việt Nam do Đại tướng Phạm Gia Khang làm "
            "trưởng đoàn đã hội đàm với Đoàn Bộ Quốc phòng Hoa Kỳ do Bộ trưởng Robert Hale làm trưởng đoàn."
        ),
        ["held talks: Robert Hale/US + Phạm Gia Khang/VN | XXXX-04-03 | Trụ sở Bộ Quốc phòng"],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Trần Quốc Bình đã hội đàm với Thủ tướng Singapore Adrian Goh, phát biểu tại "
            "Trường Quản lý Singapore."
        ),
        ["held talks: Adrian Goh/SG + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Thứ trưởng Bộ Ngoại giao Hoàng Minh Sơn điện đàm với bà Margaret Dunn - Quốc Vụ khanh, Bộ "
            "Ngoại giao Anh phụ trách châu Á."
        ),
        ["held call: Margaret Dunn/GB + Hoàng Minh Sơn/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngay sau khi hội đàm với Chủ tịch Hội đồng Liên bang Nga Irina Sokolova về SEA Games 30, Chủ tịch "
            "Quốc hội Lê Thu Hà đã gửi thư chúc mừng."
        ),
        ["held talks: Lê Thu Hà/VN + Irina Sokolova/RU | - | -"],
    ),
    (
        (
            "Máy bay cất cánh hôm 28/1. Đây là cuộc gặp giữa Ngoại trưởng Mỹ Mark Ellis và Ngoại trưởng Israel "
            "Avi Ben-Dor. Cuộc gặp diễn ra vào ngày 30/1."
        ),
        ["held meeting: Avi Ben-Dor/IL + Mark Ellis/US | XXXX-01-30 | -"],
    ),
    (
        "Ngày 7/9, Tổng Bí thư Đỗ Văn Khải hội kiến Phó Chủ tịch Hội đồng LB Nga Nikolai Zaitsev.",
        ["held audience: Nikolai Zaitsev/RU + Đỗ Văn Khải/VN | XXXX-09-07 | -"],
    ),
    (
        (
            "Ngày 7/9, Phó Thủ tướng Lê Anh Tuấn làm việc với ông Musa Danjuma - Chủ tịch Đảng Đại hội những "
            "người tiến bộ (APC) của Nigeria. Chủ tịch Đảng APC Musa Danjuma vui mừng."
        ),
        ["held working: Musa Danjuma/NG + Lê Anh Tuấn/VN | XXXX-09-07 | -"],
    ),
    (
        (
            "Ngày 7/9, ông Đặng Hữu Nghĩa tiếp ông Chan Vuthy, ủy viên BCH TƯ Đảng Nhân dân Campuchia (CPP), Chủ "
            "tịch Hội Thanh niên Campuchia."
        ),
        ["held reception: Chan Vuthy/KH + Đặng Hữu Nghĩa/VN | XXXX-09-07 | -"],
    ),
    (
        (
            "Tại buổi hội kiến với Chủ tịch UBND Hà Nội Bùi Quang Huy, Thủ tướng Pháp Hugo Laurent chia sẻ. "
            "Trong buổi hội kiến với Chủ tịch UBND Hà Nội Bùi Quang Huy, Thủ tướng Pháp cảm ơn."
        ),
        ["held audience: Hugo Laurent/FR + Bùi Quang Huy/VN | - | -"],
    ),
    (
        (
            "Ông Lê Văn An khi ấy là thư ký của Thủ tướng Trần Quốc Bình. Năm 2005, Thủ tướng Trần Quốc Bình hội "
            "đàm với Tổng thống Mỹ Henry Clark."
        ),
        ["background talks: Henry Clark/US + Trần Quốc Bình/VN | 2005 | -"],
    ),
    (
        (
            "Đoàn đại biểu Bộ Quốc phòng Philippines do Bộ trưởng Juan Santos dẫn đầu thăm Việt Nam. Sau lễ đón, "
            "hai bộ trưởng tiến hành hội đàm. Bộ trưởng Phạm Gia Khang và người đồng cấp Juan Santos nhất trí "
            "thúc đẩy hợp tác."
        ),
        ["held talks: Juan Santos/PH + Phạm Gia Khang/VN | - | -"],
    ),
    (
        (
            "Chiều nay, Chủ tịch Quốc hội Lê Thu Hà đã tiếp Công chúa kế vị Thụy Điển Astrid Louise Marie đang "
            "thăm chính thức Việt Nam."
        ),
        ["held reception: Astrid Louise Marie/SE + Lê Thu Hà/VN | - | -"],
    ),
    (
        (
            "Tại buổi tiếp sáng nay, Thủ tướng Trần Quốc Bình chào mừng Chủ tịch Thượng viện Bhutan, ông Dorji "
            "Wangdi thăm Việt Nam và dự Đại lễ Vesak."
        ),
        ["held reception: Dorji Wangdi/BT + Trần Quốc Bình/VN | - | -"],
    ),
    pytest.param(
        (
            "Ngày 7/7, Tổng thống Nga Oleg Volkov đã hội đàm với Tổng thống Pháp Lucas Moreau và chủ nhà G20 năm "
            "nay - Thủ tướng Đức Anna Keller."
        ),
        [
            "held talks: Anna Keller/DE + Oleg Volkov/RU | XXXX-07-07 | -",
            "held talks: Lucas Moreau/FR + Oleg Volkov/RU | XXXX-07-07 | -",
        ],
        marks=wrong("a description with a dash stands before the second guest"),
    ),
    (
        (
            "Ngoại trưởng Mỹ Mark Ellis (áo màu tối) gặp Quốc vương Qatar Sheikh Khalid Bin Nasser Al Kuwari ( "
            "phải) tại Doha ngày 13/7/2017."
        ),
        ["held meeting: Mark Ellis/US + Khalid Bin Nasser Al Kuwari/QA | 2017-07-13 | Doha"],
    ),
    (
        "Thủ tướng Trần Quốc Bình tiếp ông Pierre Duval, Giám đốc điều hành Tập đoàn Luma Energy.",
        ["held reception: Trần Quốc Bình/VN + Pierre Duval/None | - | -"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình đã tiếp Chủ tịch Quỹ Harbor và cựu Bộ trưởng Tài chính Hoa Kỳ, Chủ tịch "
            "Quỹ Walden Pierce."
        ),
        ["held reception: Trần Quốc Bình/VN + Walden Pierce/US | - | -"],
    ),
    (
        (
            "Cuộc gặp đầu tiên giữa Tổng thống Mỹ John Miller và Tổng thống Nga Oleg Volkov vào ngày 7/7, bên lề "
            "Hội nghị thượng đỉnh, sẽ được theo dõi sát sao."
        ),
        ["planned meeting: John Miller/US + Oleg Volkov/RU | XXXX-07-07 | -"],
    ),
    pytest.param(
        "Tòa thánh hiện không bình luận thời điểm Giáo hoàng Clemens gặp Tổng thống Mỹ John Miller.",
        [],
        marks=wrong("what is not known yet is taken as done"),
    ),
    (
        (
            "Là người ngồi cạnh Tổng thống Mỹ John Miller trong cuộc gặp với nhà lãnh đạo Nga, Ngoại trưởng Mỹ "
            "Mark Ellis cho biết cuộc gặp kéo dài. Tổng thống Nga Oleg Volkov vui mừng."
        ),
        ["held meeting: Mark Ellis/US + Oleg Volkov/RU | - | -"],
    ),
    (
        (
            "Khi ông Kim Min-ho lần đầu tiên gặp Tổng thống Hàn Quốc Park Do-yun tại Panmunjom tháng 4 năm "
            "ngoái, em gái ông có mặt. Chủ tịch Triều Tiên Kim Min-ho sẽ đến Hà Nội."
        ),
        ["background meeting: Kim Min-ho/KP + Park Do-yun/KR | XXXX-04 | Panmunjom"],
    ),
    (
        (
            "Chiều nay, tiếp ông Simon Miller, Phó Chủ tịch Facebook, Thủ tướng Trần Quốc Bình đề nghị Facebook "
            "có trách nhiệm với 60 triệu tài khoản tại Việt Nam."
        ),
        ["held reception: Trần Quốc Bình/VN + Simon Miller/US | - | -"],
    ),
    (
        (
            "Trong chuyến thăm chính thức Đan Mạch, ngày 20/10, Thủ tướng Trần Quốc Bình đã tiếp kiến Nữ hoàng "
            "Đan Mạch Ingeborg Đệ nhị và hội đàm với Thủ tướng Đan Mạch Henrik Dahl."
        ),
        [
            "held reception: Ingeborg Đệ nhị/DK + Trần Quốc Bình/VN | XXXX-10-20 | -",
            "held talks: Henrik Dahl/DK + Trần Quốc Bình/VN | XXXX-10-20 | -",
        ],
    ),
    (
        (
            "Tại cuộc hội đàm chiều nay, Thủ tướng Trần Quốc Bình và người đồng cấp Pháp Hugo Laurent khẳng định "
            "hợp tác kinh tế. Chuyến thăm chính thức Việt Nam của Thủ tướng Pháp."
        ),
        ["held talks: Hugo Laurent/FR + Trần Quốc Bình/VN | - | -"],
    ),
    (
        (
            "Hôm nay, Tổng Bí thư Đỗ Văn Khải, Chủ tịch Quốc hội Lê Thu Hà đã lần lượt tiếp thân mật ông Budi "
            "Santosa, Tổng thống Indonesia. Chiều nay, tại Nhà Quốc hội, Chủ tịch Quốc hội Lê Thu Hà đã hội kiến "
            "Tổng thống Budi Santosa."
        ),
        [
            "held reception: Budi Santosa/ID + Lê Thu Hà/VN | - | Nhà Quốc hội",
            "held reception: Budi Santosa/ID + Đỗ Văn Khải/VN | - | -",
        ],
    ),
    (
        (
            "Ngày 14/7, Thủ tướng Trần Quốc Bình tiếp ông Tanaka Yuji, Thống đốc tỉnh Kanagawa (Nhật Bản). Thủ "
            "tướng Trần Quốc Bình tiếp ông Yuji Tanaka, Thống đốc tỉnh Kanagawa (Nhật Bản)."
        ),
        ["held reception: Trần Quốc Bình/VN + Tanaka Yuji/JP | XXXX-07-14 | -"],
    ),
    (
        (
            "Ngày 14/7, Tổng thống Mỹ John Miller gặp Tổng thống Pháp Lucas Moreau. Ông John Miller nói con trai "
            "John Miller Jr. không biết."
        ),
        ["held meeting: John Miller/US + Lucas Moreau/FR | XXXX-07-14 | -"],
    ),
    (
        (
            "Ngày 7/7, Tổng thống Mỹ John Miller và Tổng thống Nga Oleg Volkov đã có cuộc hội đàm. Trước cuộc "
            "hội đàm, Tổng thống John Miller và Tổng thống Oleg Volkov đã bắt tay nhau."
        ),
        ["held talks: John Miller/US + Oleg Volkov/RU | XXXX-07-07 | -"],
    ),
    (
        (
            "Hôm nay, 7/7, Tổng thống Mỹ John Miller sẽ gặp Tổng thống Nga Oleg Volkov. Hồi tháng 5 vừa qua, ông "
            "Miller bị cáo buộc tiết lộ thông tin với Ngoại trưởng Nga Igor Belov trong một cuộc gặp ở Nhà "
            "Trắng."
        ),
        [
            "background meeting: John Miller/US + Igor Belov/RU | XXXX-05 | Nhà Trắng",
            "planned meeting: John Miller/US + Oleg Volkov/RU | XXXX-07-07 | -",
        ],
    ),
    (
        (
            "Trong hai ngày qua (27-28/2), Chủ tịch Triều Tiên Kim Min-ho đã có những cuộc gặp với Tổng thống Mỹ "
            "John Miller."
        ),
        ["held meeting: John Miller/US + Kim Min-ho/KP | XXXX-02-27/XXXX-02-28 | -"],
    ),
    (
        (
            "Chiều 8/7, Thủ tướng Trần Quốc Bình đã rời Hamburg, kết thúc chuyến thăm chính thức Đức từ ngày "
            "5-8/7. Trong thời gian tại Đức, Thủ tướng Trần Quốc Bình đã hội đàm với Thủ tướng Đức Anna Keller."
        ),
        ["held talks: Anna Keller/DE + Trần Quốc Bình/VN | XXXX-07-05/XXXX-07-08 | -"],
    ),
    (
        (
            "Chủ tịch nước Vũ Đình Lâm hội kiến Thủ tướng Trung Quốc Tống Vĩnh An Ảnh: Reuters Theo TTXVN, Thủ "
            "tướng Tống Vĩnh An vui mừng."
        ),
        ["held audience: Tống Vĩnh An/CN + Vũ Đình Lâm/VN | - | -"],
    ),
    (
        (
            "Chủ tịch nước Vũ Đình Lâm hội kiến với Thủ tướng Trung Quốc Tống Vĩnh An Chiều 12.5, trong cuộc hội "
            "kiến với Thủ tướng Tống Vĩnh An tại Đại lễ đường, Chủ tịch nước đề nghị hợp tác."
        ),
        ["held audience: Tống Vĩnh An/CN + Vũ Đình Lâm/VN | XXXX-05-12 | Đại lễ đường"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình Ngày 26/5, Bộ Ngoại giao cho biết, Thủ tướng Trần Quốc Bình hội đàm với "
            "Tổng thống Pháp Lucas Moreau."
        ),
        ["held talks: Lucas Moreau/FR + Trần Quốc Bình/VN | - | -"],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Trần Quốc Bình hội đàm với Tổng thống Peru Elena Quispe. Tổng thống trao tặng "
            "Thủ tướng Trần Quốc Bình Huân chương Mặt trời."
        ),
        ["held talks: Elena Quispe/PE + Trần Quốc Bình/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Tổng thống Pháp Lucas Moreau và Thủ tướng Đức Jonas Weber đã nhất trí tăng cường hợp tác trong cuộc "
            "điện đàm ngày 12/5."
        ),
        ["held call: Lucas Moreau/FR + Jonas Weber/DE | XXXX-05-12 | -"],
    ),
    (
        (
            "Tổng thống Pháp Lucas Moreau khẳng định với Thủ tướng Đức Jonas Weber trong cuộc điện đàm ngày 12/5 "
            "rằng hai nước là bạn."
        ),
        ["held call: Lucas Moreau/FR + Jonas Weber/DE | XXXX-05-12 | -"],
    ),
    (
        (
            "Tổng thống Pháp Lucas Moreau và Thủ tướng Đức Jonas Weber trong cuộc điện đàm ngày 12/5 đã nhất trí "
            "tăng cường hợp tác."
        ),
        ["held call: Lucas Moreau/FR + Jonas Weber/DE | XXXX-05-12 | -"],
    ),
    (
        ("Cũng trong cuộc điện đàm hôm 27/6, Tổng thống Pháp Lucas Moreau mời Tổng thống Mỹ John Miller tới dự lễ."),
        ["held call: John Miller/US + Lucas Moreau/FR | XXXX-06-27 | -"],
    ),
    (
        (
            "Kết thúc cuộc hội đàm ngày 4/7 giữa Tổng thống Nga Ô-lếch Vôn-cốp (Oleg Volkov) và người đồng cấp "
            "Mỹ Giôn Mi-lơ (John Miller), hai bên không ra tuyên bố."
        ),
        ["held talks: Ô-lếch Vôn-cốp/RU + Giôn Mi-lơ/US | XXXX-07-04 | -"],
    ),
    (
        (
            "Ngày 12/7, Tổng thống Mỹ John Miller có cuộc gặp gỡ với Tổng thống Pháp Lucas Moreau ở Paris. Ông "
            "hy vọng cuộc gặp với ông Moreau ở Paris sẽ hữu ích."
        ),
        ["held meeting: John Miller/US + Lucas Moreau/FR | XXXX-07-12 | Paris"],
    ),
    (
        ("Trưa 26/5, Thủ tướng Trần Quốc Bình tiếp ông Brian Foster, Chủ tịch Công ty phát triển Exxon Mobile."),
        ["held reception: Brian Foster/None + Trần Quốc Bình/VN | XXXX-05-26 | -"],
    ),
    (
        "Sáng 31/7, Thủ tướng Trần Quốc Bình tiếp ông Vikram Seth - Chủ tịch Tập đoàn Adani.",
        ["held reception: Vikram Seth/IN + Trần Quốc Bình/VN | XXXX-07-31 | -"],
    ),
    (
        (
            "Sáng 31/7, Thủ tướng Trần Quốc Bình tiếp ông P. Anand Rao, Chủ tịch, Giám đốc điều hành tập đoàn "
            "Orient Pharma và ông Suresh Menon, Giám đốc điều hành Công ty Lakshmi Chem."
        ),
        ["held reception: Suresh Menon/None + P. Anand Rao/None + Trần Quốc Bình/VN | XXXX-07-31 | -"],
    ),
    (
        (
            "Ngày 25/5, trong cuộc gặp gỡ với tổng thống Mỹ, ông Moreau cũng đề nghị. Tổng thống Pháp Lucas "
            "Moreau gặp Tổng thống Mỹ John Miller."
        ),
        ["held meeting: John Miller/US + Lucas Moreau/FR | XXXX-05-25 | -"],
    ),
    (
        (
            "Thủ tướng Trần Quốc Bình tiếp Bộ trưởng Kinh tế Nhật Bản Ota Shigeru. Ngày 20/5, Thủ tướng Trần "
            "Quốc Bình tiếp Bộ trưởng Kinh tế Nhật Bản Shigeru Ota."
        ),
        ["held reception: Trần Quốc Bình/VN + Ota Shigeru/JP | XXXX-05-20 | -"],
    ),
    (
        (
            "Ngày 15/5, Tổng Bí thư Đỗ Văn Khải tiếp ông Aung Myint Zawn, Chủ tịch Quốc hội Myanmar. Tổng Bí thư "
            "Đỗ Văn Khải tiếp Chủ tịch Quốc hội Myanmar Aung Myint Zaw."
        ),
        ["held reception: Aung Myint Zawn/MM + Đỗ Văn Khải/VN | XXXX-05-15 | -"],
    ),
    pytest.param(
        (
            "Những món quà Giáo hoàng Clemens XV trao tặng Tổng thống Mỹ John Miller trong cuộc gặp ngày 24/5 "
            "chứa đựng thông điệp."
        ),
        ["held meeting: John Miller/US + Leo XIV/VA | XXXX-05-24 | -"],
        marks=wrong("what one gave the other in the meeting"),
    ),
    pytest.param(
        (
            "Chiều 20/5, Chủ tịch nước Vũ Đình Lâm tiếp Bộ trưởng Kinh tế Nga Anton Gusev. Chủ tịch nước mong "
            "muốn đón tiếp Tổng thống Nga Oleg Volkov tham dự Hội nghị."
        ),
        ["held reception: Vũ Đình Lâm/VN + Anton Gusev/RU | XXXX-05-20 | -"],
        marks=wrong("a wish to welcome somebody is taken as a plan"),
    ),
    pytest.param(
        "Ngày 30/9, Tổng Bí thư Đỗ Văn Khải hội kiến Thủ tướng Mông Cổ Batbayar Sarnai - Erdene.",
        ["held audience: Batbayar Sarnai - Erdene/MN + Đỗ Văn Khải/VN | XXXX-09-30 | -"],
        marks=wrong("a hyphen with spaces around it cuts the name"),
    ),
    (
        "Ngày 24/7, Tổng thống Pháp Lucas Moreau cho biết đã gặp Thủ tướng Đức Jonas Weber.",
        ["held meeting: Lucas Moreau/FR + Jonas Weber/DE | - | -"],
    ),
    (
        "Ngày 24/7, Tổng thống Pháp Lucas Moreau cho hay vừa điện đàm với Thủ tướng Đức Jonas Weber.",
        ["held call: Lucas Moreau/FR + Jonas Weber/DE | XXXX-07-24 | -"],
    ),
    (
        (
            "Ngày 2/7, Thủ tướng Ý Marco Ferri gặp Thủ tướng Bỉ Jan Peeters. Hôm 24/7, trong cuộc điện đàm, Tổng "
            "thống Pháp Lucas Moreau nhấn mạnh với Thủ tướng Đức Jonas Weber rằng cần kiềm chế."
        ),
        [
            "held meeting: Marco Ferri/IT + Jan Peeters/BE | XXXX-07-02 | -",
            "held call: Lucas Moreau/FR + Jonas Weber/DE | XXXX-07-24 | -",
        ],
    ),
    (
        (
            "Ngày 2/7, Thủ tướng Ý Marco Ferri gặp Thủ tướng Bỉ Jan Peeters. Tổng thống Pháp Lucas Moreau và Thủ "
            "tướng Đức Jonas Weber nhất trí hợp tác trong cuộc gặp ngày 24/7 tại cung điện Versailles."
        ),
        [
            "held meeting: Marco Ferri/IT + Jan Peeters/BE | XXXX-07-02 | -",
            "held meeting: Lucas Moreau/FR + Jonas Weber/DE | XXXX-07-24 | cung điện Versailles",
        ],
    ),
    (
        (
            "Trong chuyến thăm, Chủ tịch Quốc hội Lào Bounmy Phanthavong đã đến chào Tổng Bí thư Trần Quốc Bình, "
            "Chủ tịch nước Lê Thu Hà."
        ),
        [
            "held reception: Bounmy Phanthavong/LA + Trần Quốc Bình/VN | - | -",
            "held reception: Bounmy Phanthavong/LA + Lê Thu Hà/VN | - | -",
        ],
    ),
    (
        (
            "Sáng 24/7, tại Tokyo, Chủ tịch nước Trần Quốc Bình tiếp Chủ tịch Đảng Cộng sản Nhật Bản Kenji Sato và "
            "Chủ tịch Đảng Công Minh Nhật Bản Hiro Tanaka. Cũng trong sáng nay, Chủ tịch nước Trần Quốc Bình đã tiếp "
            "Chủ tịch Đảng Công Minh Nhật Bản Hiro Tanaka."
        ),
        [
            "held reception: Kenji Sato/JP + Trần Quốc Bình/VN | XXXX-07-24 | Tokyo",
            "held reception: Hiro Tanaka/JP + Trần Quốc Bình/VN | XXXX-07-24 | Tokyo",
        ],
    ),
    (
        (
            "Tổng thống Thổ Nhĩ Kỳ Kemal Aydin thăm Bỉ. Phó Thủ tướng Thổ Nhĩ Kỳ Emre Demir phát biểu. Ngày 24/7, "
            "Tổng thống Pháp Lucas Moreau đã điện đàm với người đồng cấp Thổ Nhĩ Kỳ."
        ),
        ["held call: Kemal Aydin/TR + Lucas Moreau/FR | XXXX-07-24 | -"],
    ),
    (
        (
            "Sau lễ đón, hai bộ trưởng tiến hành hội đàm. Hai bên trao đổi về khu vực. Bộ trưởng Trần Quốc Bình và "
            "người đồng cấp Philippines Jose Reyes nhất trí thúc đẩy quan hệ."
        ),
        ["held talks: Jose Reyes/PH + Trần Quốc Bình/VN | - | -"],
    ),
    (
        (
            "Trưa 24/7, Chủ tịch nước Trần Quốc Bình đã hội kiến với Thủ tướng Liên bang Nga Igor Belov. Chủ tịch nước "
            "bày tỏ vui mừng khi trở lại thăm nước Nga."
        ),
        ["held audience: Igor Belov/RU + Trần Quốc Bình/VN | XXXX-07-24 | -"],
    ),
    (
        (
            "Trưa nay, giờ địa phương (chiều 23/1, giờ Hà Nội), Thủ tướng Trần Quốc Bình đã gặp Thủ tướng Na Uy Kari "
            "Solberg. Cùng ngày, Thủ tướng có cuộc gặp Thủ tướng Bỉ Jan Peeters."
        ),
        [
            "held meeting: Kari Solberg/NO + Trần Quốc Bình/VN | XXXX-01-23 | -",
            "held meeting: Jan Peeters/BE + Trần Quốc Bình/VN | XXXX-01-23 | -",
        ],
    ),
    (
        (
            "Chiều 31/10, Phó Thủ tướng Trần Quốc Bình đã có buổi làm việc với Phó Tổng thống Cộng hoà Côte d'Ivoire "
            "Alain Kouassi."
        ),
        ["held working: Alain Kouassi/CI + Trần Quốc Bình/VN | XXXX-10-31 | -"],
    ),
    (
        (
            "Ngày 3/4, Trưởng đoàn đàm phán về Brexit của Liên minh châu Âu (EU) Lucas Moreau gặp Bộ trưởng phụ trách "
            "Brexit của Anh John Whitmore."
        ),
        ["held meeting: John Whitmore/GB + Lucas Moreau/EU | XXXX-04-03 | -"],
    ),
    (
        (
            "Đại tướng, Bộ trưởng Trần Quốc Bình chủ trì lễ đón đoàn đại biểu quân sự Trung Quốc do Thượng "
            "tướng Trương Vĩ Minh dẫn đầu. Sau lễ đón, Bộ trưởng Quốc phòng Việt Nam hội đàm với Thượng tướng Trương "
            "Vĩ Minh. Cùng ngày, Thượng tướng Trương Vĩ Minh và đoàn đại biểu TQ đến chào Tổng Bí thư Lê Thu Hà."
        ),
        [
            "held talks: Trương Vĩ Minh/CN + Trần Quốc Bình/VN | - | -",
            "held reception: Trương Vĩ Minh/CN + Lê Thu Hà/VN | - | -",
        ],
    ),
    (
        (
            "Ngày 24/10, Thủ tướng Trần Quốc Bình đã gặp Tổng thống Nam Phi John Moyo. Trong cuộc gặp với Tổng thống "
            "Kyrgyzstan Azamat Asanov, hai bên nhất trí phối hợp."
        ),
        [
            "held meeting: Trần Quốc Bình/VN + John Moyo/ZA | XXXX-10-24 | -",
            "held meeting: Azamat Asanov/KG + Trần Quốc Bình/VN | XXXX-10-24 | -",
        ],
    ),
    (
        (
            "Nhận lời mời của Đại tướng Trần Quốc Bình, đoàn đại biểu quân sự Ấn Độ do bà Anita Sharma, Bộ trưởng Quốc "
            "phòng làm trưởng đoàn thăm Việt Nam. Tại buổi hội đàm diễn ra sau lễ đón, Đại tướng Trần Quốc Bình khẳng "
            "định ý nghĩa của chuyến thăm."
        ),
        ["held talks: Anita Sharma/IN + Trần Quốc Bình/VN | - | -"],
    ),
    (
        (
            "Chủ tịch nước Trần Quốc Bình tiếp Thống đốc vùng Kaluga của Nga A.D. Artomanov. Thống đốc vùng Kaluga của "
            "Nga Anatoly Artamonov cảm ơn Chủ tịch nước."
        ),
        ["held reception: Anatoly Artamonov/RU + Trần Quốc Bình/VN | - | -"],
    ),
    (
        "Tại Cộng hòa Pháp, Tổng Bí thư Trần Quốc Bình đã hội kiến Chủ tịch Quốc hội Lucas Moreau.",
        ["held audience: Lucas Moreau/FR + Trần Quốc Bình/VN | - | Cộng hòa Pháp"],
    ),
    (
        "Ngày 3/5, Bí thư Trần Quốc Bình tiếp Đại sứ Mỹ John Miller tại thị trấn Đại Mỗ.",
        ["held reception: John Miller/US + Trần Quốc Bình/VN | XXXX-05-03 | Đại Mỗ"],
    ),
    (
        (
            "Bỉ giữ cương vị chủ tịch đến hết ngày 31-12. Thủ tướng Bỉ Jan Peeters đã đến Washington, sau đó gặp Tổng "
            "thống Mỹ John Miller."
        ),
        ["held meeting: Jan Peeters/BE + John Miller/US | - | -"],
    ),
    (
        (
            "Ngày 7/2, trong chuyến thăm Brazil, Tổng thống Argentina Pablo Reyes và người đồng cấp nước chủ nhà Joao "
            "Pereira khẳng định sẽ hợp tác. Phát biểu sau buổi hội đàm tại Brasilia, Tổng thống Reyes nêu rõ điều này."
        ),
        ["held talks: Joao Pereira/BR + Pablo Reyes/AR | XXXX-02-07 | Brasilia"],
    ),
    (
        (
            "Ngày 2/6, Bộ trưởng Quốc phòng Pháp Lucas Moreau đã gặp Bộ trưởng Quốc phòng Emma Clarke của Australia. "
            "Trong cuộc gặp Bộ trưởng Quốc phòng Budi Rahman của Indonesia, hai bên cũng thống nhất sẽ hợp tác."
        ),
        [
            "held meeting: Emma Clarke/AU + Lucas Moreau/FR | XXXX-06-02 | -",
            "held meeting: Lucas Moreau/FR + Budi Rahman/ID | XXXX-06-02 | -",
        ],
    ),
    (
        (
            "Tại cuộc hội đàm hôm nay, Phó Thủ tướng Trần Quốc Bình đánh giá cao nỗ lực chung. Ông bày tỏ lạc quan. "
            "Ngoại trưởng Mỹ cảm ơn Việt Nam. Ngoại trưởng John Miller khẳng định điều này."
        ),
        ["held talks: John Miller/US + Trần Quốc Bình/VN | - | -"],
    ),
    # "nhà lãnh đạo Pháp" is who leads it
    (
        (
            "Ngày 29/5, Tổng thống Nga Igor Belov tới Paris. Tổng thống Pháp Lucas Moreau đón khách. Nghị sĩ Pháp "
            "Claire Martin phản đối. Tổng thống Belov đánh giá tích cực cuộc hội đàm với nhà lãnh đạo Pháp."
        ),
        ["held talks: Lucas Moreau/FR + Igor Belov/RU | XXXX-05-29 | -"],
    ),
    (
        "Ngày 22/5 (giờ địa phương), Phó Thủ tướng Trần Quốc Bình đã hội đàm với Ngoại trưởng Mỹ John Miller.",
        ["held talks: John Miller/US + Trần Quốc Bình/VN | XXXX-05-22 | -"],
    ),
    (
        "Chiều 30/5, Thủ tướng Trần Quốc Bình tiếp ông John Miller, Chủ tịch Quỹ Harbinger của Mỹ.",
        ["held reception: John Miller/US + Trần Quốc Bình/VN | XXXX-05-30 | -"],
    ),
    (
        "Trưa 5/7, Thủ tướng Trần Quốc Bình gặp Bộ trưởng Giao thông bang Hét-xen Na-xao, ông Tô-mát Ki-linh của Đức.",
        ["held meeting: Tô-mát Ki-linh/DE + Trần Quốc Bình/VN | XXXX-07-05 | -"],
    ),
    (
        (
            "Tổng thống Mỹ John Miller hy vọng gặp Tổng thống Nga Igor Belov. Tổng thống Slovenia Jan Horak ở Nga và "
            "Tổng thống Nga Igor Belov tuyên bố như vậy sau cuộc hội đàm giữa hai nhà lãnh đạo."
        ),
        [
            "planned meeting: John Miller/US + Igor Belov/RU | - | -",
            "held talks: Jan Horak/SI + Igor Belov/RU | - | -",
        ],
    ),
    # on somebody's behalf
    (
        "Ngày 18/6, Phó Thủ tướng Trần Quốc Bình thay mặt Thủ tướng Lê Thu Hà tiếp Đại sứ Mỹ John Miller.",
        ["held reception: John Miller/US + Trần Quốc Bình/VN | XXXX-06-18 | -"],
    ),
    (
        "Ngày 18/6, thay mặt Thủ tướng Lê Thu Hà, Phó Thủ tướng Trần Quốc Bình tiếp Đại sứ Mỹ John Miller.",
        ["held reception: John Miller/US + Trần Quốc Bình/VN | XXXX-06-18 | -"],
    ),
    # nobody who is named
    (
        "Nữ tác giả đã gặp Tổng thống Pháp Lucas Moreau, dạy một khóa học và được Thủ tướng Đức Jonas Weber ủng hộ.",
        [],
    ),
    # what is only recalled
    (
        (
            "Ngày 21/6, Bộ Ngoại giao Mỹ ra tuyên bố. Tổng thống Mỹ John Miller gặp Thủ tướng Na Uy Kari Solberg tại "
            "Oslo ngày 21/5."
        ),
        ["background meeting: John Miller/US + Kari Solberg/NO | XXXX-05-21 | Oslo"],
    ),
    (
        (
            "Ngày 21/6, Bộ Ngoại giao Mỹ ra tuyên bố. Tổng thống Mỹ John Miller gặp Thủ tướng Na Uy Kari Solberg tại "
            "Oslo ngày 20/6."
        ),
        ["held meeting: John Miller/US + Kari Solberg/NO | XXXX-06-20 | Oslo"],
    ),
    (
        (
            "Ngày 21/1, Bộ Ngoại giao Mỹ ra tuyên bố. Tổng thống Mỹ John Miller gặp Thủ tướng Na Uy Kari Solberg tại "
            "Oslo ngày 21/11/2019."
        ),
        ["background meeting: John Miller/US + Kari Solberg/NO | 2019-11-21 | Oslo"],
    ),
    (
        "Bộ trưởng Công Thương Trần Quốc Bình nói ông đã trải qua 12 cuộc gặp với Bộ trưởng Kinh tế Đức Jonas Weber.",
        ["background meeting: Jonas Weber/DE + Trần Quốc Bình/VN | - | -"],
    ),
    (
        (
            "Ngày 7/2, Tổng thống Mỹ John Miller điện đàm với Tổng thống Pháp Lucas Moreau. Trước đó, trong cuộc điện "
            "đàm ngày 4/2 với Thủ tướng Đức Jonas Weber, Tổng thống Miller đã bày tỏ lo ngại."
        ),
        [
            "held call: Lucas Moreau/FR + John Miller/US | XXXX-02-07 | -",
            "background call: Jonas Weber/DE + John Miller/US | XXXX-02-04 | -",
        ],
    ),
    (
        (
            "Ngày 7/2, Tổng Bí thư Lê Thu Hà tiếp Thủ tướng Na Uy Kari Solberg. Thủ tướng Kari Solberg thông báo kết "
            "quả tốt đẹp của cuộc hội đàm với Thủ tướng Trần Quốc Bình."
        ),
        [
            "held reception: Kari Solberg/NO + Lê Thu Hà/VN | XXXX-02-07 | -",
            "background talks: Kari Solberg/NO + Trần Quốc Bình/VN | - | -",
        ],
    ),
    (
        (
            "Ngày 8/5, Thủ tướng Đức Jonas Weber tiếp Tổng thống Pháp Lucas Moreau. Cách đây ba năm, ngày 7/3/2014, "
            "hai nhà lãnh đạo cũng có cuộc gặp."
        ),
        [
            "held reception: Lucas Moreau/FR + Jonas Weber/DE | XXXX-05-08 | -",
            "background meeting: Lucas Moreau/FR + Jonas Weber/DE | 2014-03-07 | -",
        ],
    ),
    (
        "Gần đây nhất, Thủ tướng Trần Quốc Bình đã gặp Thủ tướng Na Uy Kari Solberg bên lề hội nghị Davos (1/2019).",
        ["background meeting: Kari Solberg/NO + Trần Quốc Bình/VN | 2019-01 | -"],
    ),
    (
        (
            "Ngồi cùng Tổng thống Mỹ John Miller trong cuộc hội đàm song phương năm 2003, Thủ tướng Trần Quốc Bình "
            "luôn mỉm cười."
        ),
        ["background talks: John Miller/US + Trần Quốc Bình/VN | 2003 | -"],
    ),
    (
        "Thủ tướng Đức Jonas Weber và Tổng thống Pháp Lucas Moreau đã gặp nhau cuối tháng 4 vừa qua.",
        ["background meeting: Lucas Moreau/FR + Jonas Weber/DE | XXXX-04 | -"],
    ),
    (
        "Trong cuộc điện đàm trước đó với Tổng thống Pháp Lucas Moreau, Thủ tướng Đức Jonas Weber nói sẽ hợp tác.",
        ["background call: Lucas Moreau/FR + Jonas Weber/DE | - | -"],
    ),
    (
        "Đề cập đến cuộc hội đàm ở Bonn với Tổng thống Pháp Lucas Moreau, Thủ tướng Đức Jonas Weber nêu rõ điều này.",
        ["background talks: Lucas Moreau/FR + Jonas Weber/DE | - | Bonn"],
    ),
    (
        "Ngày 24/7, Chủ tịch Đại Hội đồng LHQ khóa 78 Samuel Grant gặp Đại sứ Việt Nam Mai Phước Toàn.",
        ["held meeting: Samuel Grant/UN + Mai Phước Toàn/VN | XXXX-07-24 | -"],
    ),
    (
        (
            "Sáng nay diễn ra lễ đón Thủ tướng Na Uy Kari Solberg do Thủ tướng chủ trì. Sau lễ đón, hai Thủ "
            "tướng hội đàm. Bà sang theo thư mời của Thủ tướng Trần Quốc Bình."
        ),
        ["held talks: Kari Solberg/NO + Trần Quốc Bình/VN | - | -"],
    ),
    (
        (
            "Ở Berlin, Thủ tướng Trần Quốc Bình hội đàm với Thủ tướng Đức Anna Keller; gặp Chủ tịch Thượng viện "
            "kiêm Thủ hiến bang Bayern, bà Maria Weber."
        ),
        [
            "held talks: Anna Keller/DE + Trần Quốc Bình/VN | - | Berlin",
            "held meeting: Maria Weber/DE + Trần Quốc Bình/VN | - | Berlin",
        ],
    ),
    (
        (
            "Giá khí đốt sẽ nằm trong những việc được bàn ở cuộc gặp giữa Tổng thống Nga Oleg Volkov và Thái tử "
            "Qatar Khalid Al Kuwari."
        ),
        ["planned meeting: Khalid Al Kuwari/QA + Oleg Volkov/RU | - | -"],
    ),
    (
        (
            "Tại cuộc hội đàm ngày 3/2, Bộ trưởng Quốc phòng Ba Lan Tomasz Wolski và người đồng cấp Mỹ Robert "
            "Hale bàn việc đưa thêm binh sĩ Mỹ tới đóng tại Ba Lan."
        ),
        ["held talks: Robert Hale/US + Tomasz Wolski/PL | XXXX-02-03 | -"],
    ),
    (
        (
            "Sáng 9/7 diễn ra hội đàm giữa hai cục pháp chế. Tại hội đàm, Thiếu tướng Ngô Đức Thịnh, Cục trưởng "
            "Cục Pháp chế Bộ Quốc phòng Việt Nam và Thiếu tướng Chea Rithy, Cục trưởng Cục Pháp chế Bộ Quốc "
            "phòng Campuchia khen ngợi lẫn nhau."
        ),
        ["held talks: Chea Rithy/KH + Ngô Đức Thịnh/VN | XXXX-07-09 | -"],
    ),
    (
        (
            "Ngày 29/5, Tổng thống Pháp Lucas Moreau chủ trì lễ đón Tổng thống Nga Oleg Volkov ở sân điện "
            "Élysée. Xong lễ đón, lãnh đạo hai nước có cuộc hội đàm riêng."
        ),
        ["held talks: Lucas Moreau/FR + Oleg Volkov/RU | XXXX-05-29 | -"],
    ),
    (
        (
            "Thủ tướng Na Uy Kari Solberg và Tổng thống Phần Lan Aino Virtanen ngày 30/5 cùng ủng hộ lệnh ngừng "
            "bắn. Theo người phát ngôn, hai nhà lãnh đạo thống nhất như vậy trong cuộc điện đàm dài 20 phút."
        ),
        ["held call: Aino Virtanen/FI + Kari Solberg/NO | XXXX-05-30 | -"],
    ),
    pytest.param(
        (
            "Tại hội đàm sáng 13/10 ở Trụ sở Chính phủ, Thủ tướng Trần Quốc Bình nói Việt Nam sẵn sàng mua thêm "
            "thiết bị của Phần Lan. Thủ tướng Phần Lan Aino Virtanen cảm ơn. Cùng ngày, Chủ tịch Quốc hội Lê Thu "
            "Hà hội kiến bà Aino Virtanen."
        ),
        [
            "held talks: Aino Virtanen/FI + Trần Quốc Bình/VN | XXXX-10-13 | Trụ sở Chính phủ",
            "held audience: Aino Virtanen/FI + Lê Thu Hà/VN | XXXX-10-13 | -",
        ],
        marks=wrong('talks without "cuộc" whose two sides speak in two sentences'),
    ),
    (
        (
            "Ngày 4/7, Ngoại trưởng Na Uy Kari Solberg gặp Ngoại trưởng Bỉ Lucas Peeters. Ngay sau khi tới Cebu, bà "
            "gặp Ngoại trưởng nước chủ nhà Maria Reyes."
        ),
        [
            "held meeting: Kari Solberg/NO + Lucas Peeters/BE | XXXX-07-04 | -",
            "held meeting: Maria Reyes/PH + Kari Solberg/NO | XXXX-07-04 | Cebu",
        ],
    ),
    (
        (
            "Ngày 4/7, Thủ tướng Na Uy Kari Solberg có cuộc hội đàm với Thủ tướng nước chủ nhà Pavel Orlov ở "
            "Moskva. Ảnh chụp Thủ tướng Kari Solberg và Thủ tướng Nga Pavel Orlov trong cuộc gặp năm 2015."
        ),
        [
            "held talks: Kari Solberg/NO + Pavel Orlov/RU | XXXX-07-04 | Moskva",
            "background meeting: Kari Solberg/NO + Pavel Orlov/RU | 2015 | -",
        ],
    ),
    (
        (
            "Thứ trưởng Bộ Xây dựng Tạ Quang Vinh ngày 11/7 làm việc với ông Naoki Fujita, Công sứ Đại sứ quán "
            "Nhật Bản, về dự án đường sắt Hà Nội - Lào Cai."
        ),
        ["held working: Naoki Fujita/JP + Tạ Quang Vinh/VN | XXXX-07-11 | -"],
    ),
    pytest.param(
        (
            "Tại buổi tiếp Chủ tịch Tập đoàn Samsung Oh Sung Min, Thủ tướng Trần Quốc Bình khen các nhà máy của "
            "Tập đoàn ở Việt Nam."
        ),
        ["held reception: Oh Sung Min/KR + Trần Quốc Bình/VN | - | -"],
        marks=wrong("where factories stand is taken for the place"),
    ),
    (
        (
            "Ngoại trưởng Nhật Bản Sato Haruki kể, trong cuộc điện đàm ngày 21/6, ông đã nói với người đồng cấp "
            "Hàn Quốc Choi Sang-jun về vụ cháy tàu."
        ),
        ["held call: Choi Sang-jun/KR + Sato Haruki/JP | XXXX-06-21 | -"],
    ),
    (
        (
            "Khi họp báo sau hội đàm ở thủ đô Moskva với người đồng cấp Pháp Jean-Luc Perrin, Ngoại trưởng Nga "
            "Igor Belov nói về lệnh trừng phạt."
        ),
        ["held talks: Igor Belov/RU + Jean-Luc Perrin/FR | - | Moskva"],
    ),
    (
        (
            "Hôm nay, ở thủ phủ Côn Minh của tỉnh Vân Nam, Phó Thủ tướng Lê Anh Tuấn hội đàm với Phó Thủ tướng "
            "Trung Quốc Hồ Quảng Lợi."
        ),
        ["held talks: Hồ Quảng Lợi/CN + Lê Anh Tuấn/VN | - | Côn Minh"],
    ),
]


def in_order(told):
    """A meeting as ``status form: people | date | place``, its people sorted."""
    meeting, *where = told.split(" | ")
    form, people = meeting.split(": ")
    return " | ".join([f"{form}: " + " + ".join(sorted(people.split(" + "))), *where])


@pytest.mark.parametrize("text, expected", PRESS)
def test_meetings_of_a_text(text, expected):
    found = [f"{m.status} {line(m)} | {m.date or '-'} | {m.place or '-'}" for m in meetings(text, published=None)]
    assert sorted(map(in_order, found)) == sorted(map(in_order, expected))
