"""Short articles in the manner of the press, each with all the meetings that are to be read in it."""

from __future__ import annotations

import pytest

from tests.extract.scene import line, meetings, wrong

PRESS = [
    (
        (
            "Cuộc hội đàm chính thức giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz đã diễn ra tại "
            "Paris."
        ),
        ["held talks: Emmanuel Macron/FR + Olaf Scholz/DE | - | Paris"],
    ),
    (
        "Cuộc hội đàm giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz đã diễn ra tại Paris.",
        ["held talks: Emmanuel Macron/FR + Olaf Scholz/DE | - | Paris"],
    ),
    (
        "Cuộc gặp chiều 3/4 giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz kéo dài hai giờ.",
        ["held meeting: Emmanuel Macron/FR + Olaf Scholz/DE | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Phạm Minh Chính và Tổng thống Pháp Emmanuel Macron có cuộc hội đàm rất thành công.",
        ["held talks: Emmanuel Macron/FR + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Đại tướng Phan Văn Giang đón Bộ trưởng Quốc phòng Nga Andrei Belousov. Hai bên tiến hành hội "
            "đàm ngay sau lễ đón."
        ),
        ["held talks: Andrei Belousov/RU + Phan Văn Giang/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Chiều 3/4, Thủ tướng Phạm Minh Chính tiếp Đoàn đại biểu Đảng Cộng sản Cuba do ông Pedro Ramos, Phó Trưởng "
            "Ban Đối ngoại Trung ương dẫn đầu."
        ),
        ["held reception: Pedro Ramos/CU + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Tổng thống Pháp Emmanuel Macron gặp ông Hoàng Văn Minh, Bộ trưởng Tài chính Việt Nam.",
        ["held meeting: Emmanuel Macron/FR + Hoàng Văn Minh/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Bộ trưởng Thương mại Lào Malaythong Kommasith làm việc với ông Hoàng Đức Nam, Thứ trưởng Bộ "
            "Công Thương."
        ),
        ["held working: Hoàng Đức Nam/VN + Malaythong Kommasith/LA | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Phạm Minh Chính tiếp Ủy viên Hội đồng Liên bang Thụy Sĩ Ignazio Cassis.",
        ["held reception: Ignazio Cassis/CH + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Phạm Minh Chính hội đàm với Tổng thống Pháp Emmanuel Macron. Tham dự hội đàm, về phía "
            "Việt Nam có Phó Thủ tướng Bùi Thanh Sơn; Bộ trưởng Tài chính Nguyễn Văn Thắng."
        ),
        ["held talks: Emmanuel Macron/FR + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Phạm Minh Chính đã hội đàm và dự chiêu đãi do Tổng thống Pháp Emmanuel Macron chủ trì.",
        ["held talks: Emmanuel Macron/FR + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Tổng thống Emmanuel Macron đã hội đàm và chủ trì Quốc yến chiêu đãi Thủ tướng Phạm Minh Chính "
            "thăm Pháp."
        ),
        ["held talks: Emmanuel Macron/FR + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Từ ngày 3-5/4, trong thời gian thăm Việt Nam, Tổng thống Pháp Emmanuel Macron đã dự lễ đón, hội đàm và "
            "chiêu đãi của Chủ tịch nước Lương Cường."
        ),
        ["held talks: Emmanuel Macron/FR + Lương Cường/VN | XXXX-04-03/XXXX-04-05 | -"],
    ),
    (
        (
            "Tại họp báo sau khi hội đàm với Chủ tịch nước Lương Cường, Tổng thống Pháp Emmanuel Macron khẳng định sẽ "
            "hợp tác. Tại họp báo sau khi hội đàm với Chủ tịch nước, Tổng thống Emmanuel Macron cảm ơn."
        ),
        ["held talks: Emmanuel Macron/FR + Lương Cường/VN | - | -"],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Phạm Minh Chính, Phu nhân và Đoàn đại biểu thăm Pháp. Thủ tướng Phạm Minh Chính hội "
            "kiến Tổng thống Pháp Emmanuel Macron."
        ),
        ["held audience: Emmanuel Macron/FR + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Tổng Bí thư Tô Lâm thăm chính thức Cộng hòa Pháp (từ ngày 3-5/4) và thăm Cộng hòa Cuba (từ ngày 6-8/4). "
            "Tại Cộng hòa Pháp, Tổng Bí thư đã hội đàm với Tổng thống Emmanuel Macron; thăm nơi đàm phán lập lại hòa "
            "bình ở Việt Nam. Tại Cuba, Tổng Bí thư đã hội đàm với Chủ tịch Miguel Díaz-Canel."
        ),
        [
            "held talks: Emmanuel Macron/FR + Tô Lâm/VN | XXXX-04-03/XXXX-04-05 | Cộng hòa Pháp",
            "held talks: Miguel Díaz-Canel/CU + Tô Lâm/VN | XXXX-04-06/XXXX-04-08 | Cuba",
        ],
    ),
    (
        (
            "Ngày 3/4, Tổng Bí thư Tô Lâm đã có các cuộc gặp, trao đổi với Thủ tướng Pháp François Bayrou; Chủ tịch "
            "Thượng viện Pháp Gérard Larcher."
        ),
        [
            "held meeting: François Bayrou/FR + Tô Lâm/VN | XXXX-04-03 | -",
            "held meeting: Gérard Larcher/FR + Tô Lâm/VN | XXXX-04-03 | -",
        ],
    ),
    (
        (
            "Tổng thống Pháp Emmanuel Macron thăm Việt Nam từ ngày 3 - 5/4. Sáng 5/4, ông đi ăn phở. Trong hai ngày "
            "thăm Việt Nam, Tổng thống Emmanuel Macron đã hội đàm với Chủ tịch nước Lương Cường."
        ),
        ["held talks: Emmanuel Macron/FR + Lương Cường/VN | XXXX-04-03/XXXX-04-05 | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Phạm Minh Chính tiếp ông Lars Berg, Chủ tịch Tập đoàn Viễn thông Nordik của Thụy Điển.",
        ["held reception: Lars Berg/SE + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Phạm Minh Chính tiếp đoàn đại biểu cựu chiến binh từng đánh Mỹ. Các cựu chiến binh "
            "noi gương Bác Hồ."
        ),
        [],
    ),
    (
        (
            "Sáng 3/4, Chủ tịch nước Lương Cường đã tiếp Đại sứ Nga Ivan Petrov và Đại sứ Anh John Smith. Tại Phủ Chủ "
            "tịch, Chủ tịch nước Lương Cường tiếp Đại sứ Nga Ivan Petrov. Cùng ngày, Chủ tịch nước Lương Cường tiếp "
            "Đại sứ Anh John Smith."
        ),
        [
            "held reception: Ivan Petrov/RU + Lương Cường/VN | XXXX-04-03 | Phủ Chủ tịch",
            "held reception: John Smith/GB + Lương Cường/VN | XXXX-04-03 | -",
        ],
    ),
    (
        (
            "Sáng 3/4, Chủ tịch nước Lương Cường, Thủ tướng Phạm Minh Chính đã tiếp Ngoại trưởng Nga Sergey Lavrov. "
            "Tại Phủ Chủ tịch, Chủ tịch nước Lương Cường tiếp Ngoại trưởng Sergey Lavrov. Tại Trụ sở Chính phủ, Thủ "
            "tướng Phạm Minh Chính tiếp Ngoại trưởng Sergey Lavrov."
        ),
        [
            "held reception: Lương Cường/VN + Sergey Lavrov/RU | XXXX-04-03 | Phủ Chủ tịch",
            "held reception: Phạm Minh Chính/VN + Sergey Lavrov/RU | XXXX-04-03 | Trụ sở Chính phủ",
        ],
    ),
    (
        (
            "Ngày mai, Thủ tướng Phạm Minh Chính sẽ dự lễ khai mạc hội nghị và hội đàm với Tổng thống Pháp Emmanuel "
            "Macron."
        ),
        ["planned talks: Emmanuel Macron/FR + Phạm Minh Chính/VN | - | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng-Chủ tịch vùng Flanders Matthias Diependaele.",
        ["held reception: Matthias Diependaele/BE + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Nga D.A. Medvedev.",
        ["held talks: D.A. Medvedev/RU + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Phan Văn Khải hội đàm với Tổng thống Mỹ George W. Bush tại Washington D.C. Trong cuộc "
            "gặp, hai bên vui vẻ."
        ),
        ["held talks: George W. Bush/US + Phan Văn Khải/VN | XXXX-04-03 | Washington D.C."],
    ),
    (
        (
            "Theo lịch trình, Thủ tướng Pháp François Bayrou sẽ chủ trì lễ đón Thủ tướng Phạm Minh Chính vào sáng mai. "
            "Tiếp đó, hai Thủ tướng tiến hành hội đàm."
        ),
        ["planned talks: François Bayrou/FR + Phạm Minh Chính/VN | - | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Phạm Minh Chính tiếp ông Khamphone Sisoulith, Chủ tịch Viện Khoa học Quốc gia Lào.",
        ["held reception: Khamphone Sisoulith/LA + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        "Ngày 3/4, Thủ tướng Phạm Minh Chính tiếp bà Anna Bligh, nguyên Thủ hiến bang Queensland.",
        ["held reception: Anna Bligh/AU + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, nhân dịp được bổ nhiệm làm Đại sứ đặc mệnh toàn quyền tại Việt Nam, Đại sứ Nga Ivan Petrov đã "
            "trình Quốc thư lên Chủ tịch nước Lương Cường."
        ),
        ["held credentials: Ivan Petrov/RU + Lương Cường/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Câu hỏi nêu việc Ngoại trưởng Trung Quốc Vương Nghị đề nghị khôi phục đi lại khi ông có cuộc gặp với Phó "
            "Thủ tướng Phạm Bình Minh hôm qua, 19/2."
        ),
        ["held meeting: Phạm Bình Minh/VN + Vương Nghị/CN | XXXX-02-19 | -"],
    ),
    pytest.param(
        "Ngày 3/4, sau khi thăm TP Bruges, Tổng Bí thư Tô Lâm đã gặp Thị trưởng Dirk De fauw.",
        ["held meeting: Dirk De fauw/BE + Tô Lâm/VN | XXXX-04-03 | -"],
        marks=wrong("a last word in small letters is left out of the name"),
    ),
    (
        (
            "Sáng 3/4, tại Trụ sở Bộ Quốc phòng, Bộ trưởng Phan Văn Giang chủ trì lễ đón Bộ trưởng Quốc phòng Hoa Kỳ "
            "Mark Esper. Sau lễ đón, Đoàn đại biểu Quân sự Việt Nam do Đại tướng Phan Văn Giang làm trưởng đoàn đã hội "
            "đàm với Đoàn Bộ Quốc phòng Hoa Kỳ do Bộ trưởng Mark Esper làm trưởng đoàn."
        ),
        ["held talks: Mark Esper/US + Phan Văn Giang/VN | XXXX-04-03 | Trụ sở Bộ Quốc phòng"],
    ),
    (
        (
            "Trong thời gian thăm, từ 3-5/4, Thủ tướng Campuchia Hun Manet đã hội đàm với Thủ tướng Phạm Minh Chính; "
            "hội kiến Chủ tịch Quốc hội Trần Thanh Mẫn; đặt vòng hoa tại Đài tưởng niệm các Anh hùng liệt sĩ."
        ),
        [
            "held audience: Hun Manet/KH + Trần Thanh Mẫn/VN | XXXX-04-03/XXXX-04-05 | -",
            "held talks: Hun Manet/KH + Phạm Minh Chính/VN | XXXX-04-03/XXXX-04-05 | -",
        ],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Singapore Lawrence Wong, phát biểu tại "
            "Trường Quản lý Singapore."
        ),
        ["held talks: Lawrence Wong/SG + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngày 3/4, Thứ trưởng Bộ Ngoại giao Nguyễn Quốc Dũng điện đàm với bà Heather Wheeler - Quốc Vụ khanh, Bộ "
            "Ngoại giao Anh phụ trách châu Á."
        ),
        ["held call: Heather Wheeler/GB + Nguyễn Quốc Dũng/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Ngay sau khi hội đàm với Chủ tịch Hội đồng Liên bang Nga Valentina Matvienko về SEA Games 30, Chủ tịch "
            "Quốc hội Nguyễn Thị Kim Ngân đã gửi thư chúc mừng."
        ),
        ["held talks: Nguyễn Thị Kim Ngân/VN + Valentina Matvienko/RU | - | -"],
    ),
    (
        (
            "Máy bay cất cánh hôm 28/1. Đây là cuộc gặp giữa Ngoại trưởng Mỹ Marco Rubio và Ngoại trưởng Israel Gideon "
            "Saar. Cuộc gặp diễn ra vào ngày 30/1."
        ),
        ["held meeting: Gideon Saar/IL + Marco Rubio/US | XXXX-01-30 | -"],
    ),
    (
        "Ngày 7/9, Tổng Bí thư Tô Lâm hội kiến Phó Chủ tịch Hội đồng LB Nga Konstantin Kosachev.",
        ["held audience: Konstantin Kosachev/RU + Tô Lâm/VN | XXXX-09-07 | -"],
    ),
    (
        (
            "Ngày 7/9, Phó Thủ tướng Bùi Thanh Sơn làm việc với ông Adams Bello - Chủ tịch Đảng Đại hội những người "
            "tiến bộ (APC) của Nigeria. Chủ tịch Đảng APC Adams Bello vui mừng."
        ),
        ["held working: Adams Bello/NG + Bùi Thanh Sơn/VN | XXXX-09-07 | -"],
    ),
    (
        (
            "Ngày 7/9, ông Trần Cẩm Tú tiếp ông Hun Many, ủy viên BCH TƯ Đảng Nhân dân Campuchia (CPP), Chủ tịch Hội "
            "Thanh niên Campuchia."
        ),
        ["held reception: Hun Many/KH + Trần Cẩm Tú/VN | XXXX-09-07 | -"],
    ),
    (
        (
            "Tại buổi hội kiến với Chủ tịch UBND Hà Nội Trần Sỹ Thanh, Thủ tướng Pháp François Bayrou chia sẻ. Trong "
            "buổi hội kiến với Chủ tịch UBND Hà Nội Trần Sỹ Thanh, Thủ tướng Pháp cảm ơn."
        ),
        ["held audience: François Bayrou/FR + Trần Sỹ Thanh/VN | - | -"],
    ),
    (
        (
            "Ông Lê Văn An khi ấy là thư ký của Thủ tướng Phan Văn Khải. Năm 2005, Thủ tướng Phan Văn Khải hội đàm với "
            "Tổng thống Mỹ George Bush."
        ),
        ["held talks: George Bush/US + Phan Văn Khải/VN | 2005 | -"],
    ),
    (
        (
            "Sáng nay tại Phủ Chủ tịch, Thủ tướng chủ trì lễ đón Thủ tướng Liên bang Nga D.A. Medvedev. Sau lễ đón, "
            "hai Thủ tướng tiến hành hội đàm. Chuyến thăm nhận lời mời của Thủ tướng Nguyễn Xuân Phúc."
        ),
        ["held talks: D.A. Medvedev/RU + Nguyễn Xuân Phúc/VN | - | Phủ Chủ tịch"],
    ),
    (
        (
            "Chiều cùng ngày, tại Đại lễ đường nhân dân Trung Quốc, Chủ tịch UB TƯ MTTQ Việt Nam Trần Thanh Mẫn đã có "
            "cuộc hội kiến với ủy viên trưởng UB Thường vụ Đại hội đại biểu nhân dân toàn quốc Trung Quốc Vương Minh."
        ),
        ["held audience: Trần Thanh Mẫn/VN + Vương Minh/CN | - | Đại lễ đường nhân dân"],
    ),
    (
        (
            "Đoàn đại biểu Bộ Quốc phòng Philippines do Bộ trưởng Juan Santos dẫn đầu thăm Việt Nam. Sau lễ đón, hai "
            "bộ trưởng tiến hành hội đàm. Bộ trưởng Phan Văn Giang và người đồng cấp Juan Santos nhất trí thúc đẩy hợp "
            "tác."
        ),
        ["held talks: Juan Santos/PH + Phan Văn Giang/VN | - | -"],
    ),
    (
        (
            "Cuộc hội kiến diễn ra bên lề Đại hội đồng Liên minh Nghị viện thế giới, sáng nay, tại Doha, Qatar. Chủ "
            "tịch Quốc hội Trần Thanh Mẫn và Chủ tịch Đuma Quốc gia Nga V.Petrov bày tỏ vui mừng gặp lại."
        ),
        ["held audience: Trần Thanh Mẫn/VN + V.Petrov/RU | - | Doha"],
    ),
    (
        (
            "Chiều nay, Chủ tịch Quốc hội Trần Thanh Mẫn đã tiếp Công chúa kế vị Thụy Điển Astrid Louise Marie đang "
            "thăm chính thức Việt Nam."
        ),
        ["held reception: Astrid Louise Marie/SE + Trần Thanh Mẫn/VN | - | -"],
    ),
    (
        (
            "Tại buổi tiếp sáng nay, Thủ tướng Phạm Minh Chính chào mừng Chủ tịch Thượng viện Bhutan, ông Dorji Wangdi "
            "thăm Việt Nam và dự Đại lễ Vesak."
        ),
        ["held reception: Dorji Wangdi/BT + Phạm Minh Chính/VN | - | -"],
    ),
    (
        (
            "Nhận lời mời của Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn, Phó chủ tịch Ủy ban châu Âu (EC), bà "
            "Helga Schmid thăm chính thức Việt Nam từ 3-5/8. Tại buổi hội đàm hôm nay với Phó Thủ tướng, bà Helga "
            "Schmid khẳng định EU coi trọng Việt Nam."
        ),
        ["held talks: Bùi Thanh Sơn/VN + Helga Schmid/EU | XXXX-08-03/XXXX-08-05 | -"],
    ),
    (
        (
            "Tổng Bí thư Tô Lâm thông báo với các nhà lãnh đạo Lào về kết quả hội đàm tốt đẹp với Tổng Bí thư, Chủ "
            "tịch nước Lào Thongloun Sisoulith."
        ),
        ["held talks: Thongloun Sisoulith/LA + Tô Lâm/VN | - | -"],
    ),
    pytest.param(
        "Ngày 7/7, Tổng thống Nga Vladimir Putin đã hội đàm với Tổng thống Pháp Emmanuel Macron và chủ nhà G20 năm "
        "nay - Thủ tướng Đức Angela Merkel.",
        [
            "held talks: Angela Merkel/DE + Vladimir Putin/RU | XXXX-07-07 | -",
            "held talks: Emmanuel Macron/FR + Vladimir Putin/RU | XXXX-07-07 | -",
        ],
        marks=wrong("a description with a dash stands before the second guest"),
    ),
    (
        (
            "Ngày 7/7, Tổng thống Nga Vladimir Putin đến Hamburg. Ngày 8/7, ông chủ Điện Kremlin đã gặp mặt Tổng thống "
            "Thổ Nhĩ Kỳ Recep Tayyip Erdogan."
        ),
        ["held meeting: Recep Tayyip Erdogan/TR + Vladimir Putin/RU | XXXX-07-08 | -"],
    ),
    (
        (
            "Trong thời gian tại Đức, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Đức Angela Merkel; gặp Chủ "
            "tịch Hội đồng Liên bang Đức (Chủ tịch Thượng viện) kiêm Thủ hiến Bang Hessen bà Maria Weber."
        ),
        [
            "held meeting: Maria Weber/DE + Phạm Minh Chính/VN | - | -",
            "held talks: Angela Merkel/DE + Phạm Minh Chính/VN | - | -",
        ],
    ),
    (
        (
            "Ngoại trưởng Mỹ Rex Tillerson (áo màu tối) gặp Quốc vương Qatar Sheikh Tamim Bin Hamad Al Thani ( phải) "
            "tại Doha ngày 13/7/2017."
        ),
        ["held meeting: Rex Tillerson/US + Tamim Bin Hamad Al Thani/QA | 2017-07-13 | Doha"],
    ),
    pytest.param(
        "Chiều nay, Thủ tướng Phạm Minh Chính đã có các cuộc tiếp ông Peter Chan, Chủ tịch Tập đoàn Sunray (Hong "
        "Kong), đồng thời là Chủ tịch Phòng Thương mại Hong Kong - Việt Nam và ông David Wong, Chủ tịch Tập đoàn "
        "Legenda (Macau).",
        [
            "held reception: David Wong/MO + Phạm Minh Chính/VN | - | -",
            "held reception: Peter Chan/HK + Phạm Minh Chính/VN | - | -",
        ],
        marks=wrong("what the first guest also is stands between the two"),
    ),
    (
        (
            "Ngày 9/7, Thủ tướng Phạm Minh Chính đã tiếp Chủ tịch kiêm Giám đốc điều hành Tập đoàn Vameda của Áo, ông "
            "Hans Huber."
        ),
        ["held reception: Hans Huber/AT + Phạm Minh Chính/VN | XXXX-07-09 | -"],
    ),
    (
        "Thủ tướng Phạm Minh Chính tiếp ông Pierre Duval, Giám đốc điều hành Tập đoàn Luma Energy.",
        ["held reception: Phạm Minh Chính/VN + Pierre Duval/None | - | -"],
    ),
    pytest.param(
        "Thủ tướng Phạm Minh Chính đã tiếp Chủ tịch Quỹ Harbor và cựu Bộ trưởng Tài chính Hoa Kỳ, Chủ tịch Quỹ "
        "Walden Pierce.",
        ["held reception: Phạm Minh Chính/VN + Walden Pierce/US | - | -"],
        marks=wrong("the foundation's own name is taken for a person"),
    ),
    (
        (
            "Cuộc gặp đầu tiên giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin vào ngày 7/7, bên lề "
            "Hội nghị thượng đỉnh, sẽ được theo dõi sát sao."
        ),
        ["planned meeting: Donald Trump/US + Vladimir Putin/RU | XXXX-07-07 | -"],
    ),
    (
        (
            "Nhiều người kỳ vọng cuộc gặp thượng đỉnh giữa Tổng thống Donald Trump và Chủ tịch Triều Tiên Kim Jong-un "
            "sẽ mang tới kết cục tốt đẹp."
        ),
        ["planned meeting: Donald Trump/US + Kim Jong-un/KP | - | -"],
    ),
    (
        (
            "Cuộc khủng hoảng sẽ là một trong những chủ đề được thảo luận trong cuộc gặp giữa Tổng thống Nga Vladimir "
            "Putin và Quốc vương Saudi Arabia Salman Al Saud."
        ),
        ["planned meeting: Salman Al Saud/SA + Vladimir Putin/RU | - | -"],
    ),
    (
        (
            "Ông cung cấp thêm thông tin về cuộc gặp thượng đỉnh diễn ra vào cuối tháng này giữa Tổng thống Mỹ Donald "
            "Trump và lãnh đạo Triều Tiên Kim Jong-un."
        ),
        ["planned meeting: Donald Trump/US + Kim Jong-un/KP | - | -"],
    ),
    pytest.param(
        "Tòa thánh hiện không bình luận thời điểm Giáo hoàng Francis gặp Tổng thống Mỹ Donald Trump.",
        [],
        marks=wrong("what is not known yet is taken as done"),
    ),
    (
        (
            "Theo bà Hằng, trong cuộc hội đàm cuối tháng 2 vừa qua, Tổng thống Mỹ Donald Trump đã mời Tổng Bí thư Tô "
            "Lâm thăm Mỹ. Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng họp báo."
        ),
        ["held talks: Donald Trump/US + Tô Lâm/VN | XXXX-02 | -"],
    ),
    (
        (
            "Là người ngồi cạnh Tổng thống Mỹ Donald Trump trong cuộc gặp với nhà lãnh đạo Nga, Ngoại trưởng Mỹ Rex "
            "Tillerson cho biết cuộc gặp kéo dài. Tổng thống Nga Vladimir Putin vui mừng."
        ),
        ["held meeting: Rex Tillerson/US + Vladimir Putin/RU | - | -"],
    ),
    (
        (
            "Ngoại trưởng Mỹ Rex Tillerson cho biết, Tổng thống Donald Trump đã mở đầu cuộc gặp với người đồng cấp Nga "
            "Vladimir Putin bằng tuyên bố."
        ),
        ["held meeting: Donald Trump/US + Vladimir Putin/RU | - | -"],
    ),
    (
        (
            "Khi ông Kim Jong-un lần đầu tiên gặp Tổng thống Hàn Quốc Moon Jae-in tại Panmunjom tháng 4 năm ngoái, em "
            "gái ông có mặt. Chủ tịch Triều Tiên Kim Jong-un sẽ đến Hà Nội."
        ),
        ["background meeting: Kim Jong-un/KP + Moon Jae-in/KR | XXXX-04 | Panmunjom"],
    ),
    (
        (
            "Tại buổi tiếp Giám đốc Điều hành Tập đoàn Apple Tim Cook, Thủ tướng Phạm Minh Chính chúc mừng Tập đoàn về "
            "những thành công trong hoạt động đầu tư tại Việt Nam."
        ),
        ["held reception: Phạm Minh Chính/VN + Tim Cook/US | - | -"],
    ),
    (
        (
            "Chiều nay, tiếp ông Simon Miller, Phó Chủ tịch Facebook, Thủ tướng Phạm Minh Chính đề nghị Facebook có "
            "trách nhiệm với 60 triệu tài khoản tại Việt Nam."
        ),
        ["held reception: Phạm Minh Chính/VN + Simon Miller/US | - | -"],
    ),
    (
        (
            "Trong cuộc hội đàm ngày 3/2, Bộ trưởng Quốc phòng Hàn Quốc Han Min-koo và người đồng cấp Mỹ James Mattis "
            "nhất trí thảo luận việc triển khai nhiều vũ khí chiến lược của Mỹ tại Hàn Quốc."
        ),
        ["held talks: Han Min-koo/KR + James Mattis/US | XXXX-02-03 | -"],
    ),
    (
        (
            "Hôm nay, tại thủ phủ Nam Ninh thuộc Khu tự trị dân tộc Choang Quảng Tây, Phó Thủ tướng Lê Thành Long hội "
            "đàm với Phó Thủ tướng Trung Quốc Đinh Tiết Tường."
        ),
        ["held talks: Lê Thành Long/VN + Đinh Tiết Tường/CN | - | Nam Ninh"],
    ),
    (
        (
            "Ngày 11/7, Thứ trưởng Bộ Xây dựng Lê Đình Thọ đã làm việc với ông Katsuro Tanaka, Công sứ Đại sứ quán "
            "Nhật Bản tại Việt Nam về việc vay vốn đường cao tốc Hà Nội – Viêng Chăn."
        ),
        ["held working: Katsuro Tanaka/JP + Lê Đình Thọ/VN | XXXX-07-11 | -"],
    ),
    (
        (
            "Trong chuyến thăm chính thức Đan Mạch, ngày 20/10, Thủ tướng Phạm Minh Chính đã tiếp kiến Nữ hoàng Đan "
            "Mạch Margrethe Đệ nhị và hội đàm với Thủ tướng Đan Mạch Lars Rasmussen."
        ),
        [
            "held reception: Margrethe Đệ nhị/DK + Phạm Minh Chính/VN | XXXX-10-20 | -",
            "held talks: Lars Rasmussen/DK + Phạm Minh Chính/VN | XXXX-10-20 | -",
        ],
    ),
    (
        (
            "Tại cuộc hội đàm chiều nay, Thủ tướng Phạm Minh Chính và người đồng cấp Pháp François Bayrou khẳng định "
            "hợp tác kinh tế. Chuyến thăm chính thức Việt Nam của Thủ tướng Pháp."
        ),
        ["held talks: François Bayrou/FR + Phạm Minh Chính/VN | - | -"],
    ),
    (
        (
            "Hôm nay, Tổng Bí thư Tô Lâm, Chủ tịch Quốc hội Trần Thanh Mẫn đã lần lượt tiếp thân mật ông Joko Widodo, "
            "Tổng thống Indonesia. Chiều nay, tại Nhà Quốc hội, Chủ tịch Quốc hội Trần Thanh Mẫn đã hội kiến Tổng "
            "thống Joko Widodo."
        ),
        [
            "held reception: Joko Widodo/ID + Trần Thanh Mẫn/VN | - | Nhà Quốc hội",
            "held reception: Joko Widodo/ID + Tô Lâm/VN | - | -",
        ],
    ),
    (
        (
            "Ngày 14/7, Thủ tướng Phạm Minh Chính tiếp ông Tanaka Yuji, Thống đốc tỉnh Kanagawa (Nhật Bản). Thủ tướng "
            "Phạm Minh Chính tiếp ông Yuji Tanaka, Thống đốc tỉnh Kanagawa (Nhật Bản)."
        ),
        ["held reception: Phạm Minh Chính/VN + Tanaka Yuji/JP | XXXX-07-14 | -"],
    ),
    (
        (
            "Ngày 14/7, Tổng thống Mỹ Donald Trump gặp Tổng thống Pháp Emmanuel Macron. Ông Donald Trump nói con trai "
            "Donald Trump Jr. không biết."
        ),
        ["held meeting: Donald Trump/US + Emmanuel Macron/FR | XXXX-07-14 | -"],
    ),
    (
        (
            "Chiều 6/7, Phó Chủ tịch Quốc hội Đỗ Bá Tỵ đã tiếp ông Michael Rogers, Chủ tịch Tiểu ban Hạ viện Hoa Kỳ. "
            "Cảm ơn sự đón tiếp của Phó Chủ tịch Quốc hội dành cho Đoàn, ông Michael Rogers, Chủ tịch Tiểu ban về các "
            "lực lượng chiến lược Hạ viện Hoa Kỳ vui mừng."
        ),
        ["held reception: Michael Rogers/US + Đỗ Bá Tỵ/VN | XXXX-07-06 | -"],
    ),
    (
        (
            "Ngày 7/7, Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin đã có cuộc hội đàm. Trước cuộc hội "
            "đàm, Tổng thống Donald Trump và Tổng thống Vladimir Putin đã bắt tay nhau."
        ),
        ["held talks: Donald Trump/US + Vladimir Putin/RU | XXXX-07-07 | -"],
    ),
    (
        (
            "Hôm nay, 7/7, Tổng thống Mỹ Donald Trump sẽ gặp Tổng thống Nga Vladimir Putin. Hồi tháng 5 vừa qua, ông "
            "Trump bị cáo buộc tiết lộ thông tin với Ngoại trưởng Nga Sergei Lavrov trong một cuộc gặp ở Nhà Trắng."
        ),
        [
            "background meeting: Donald Trump/US + Sergei Lavrov/RU | XXXX-05 | Nhà Trắng",
            "planned meeting: Donald Trump/US + Vladimir Putin/RU | XXXX-07-07 | -",
        ],
    ),
    (
        (
            "Trong hai ngày qua (27-28/2), Chủ tịch Triều Tiên Kim Jong-un đã có những cuộc gặp với Tổng thống Mỹ "
            "Donald Trump."
        ),
        ["held meeting: Donald Trump/US + Kim Jong-un/KP | XXXX-02-27/XXXX-02-28 | -"],
    ),
    (
        (
            "Chiều 8/7, Thủ tướng Phạm Minh Chính đã rời Hamburg, kết thúc chuyến thăm chính thức Đức từ ngày 5-8/7. "
            "Trong thời gian tại Đức, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Đức Angela Merkel."
        ),
        ["held talks: Angela Merkel/DE + Phạm Minh Chính/VN | XXXX-07-05/XXXX-07-08 | -"],
    ),
    (
        (
            "Chủ tịch nước Lương Cường hội kiến Thủ tướng Trung Quốc Lý Khắc Cường Ảnh: Reuters Theo TTXVN, Thủ tướng "
            "Lý Khắc Cường vui mừng."
        ),
        ["held audience: Lý Khắc Cường/CN + Lương Cường/VN | - | -"],
    ),
    (
        (
            "Chủ tịch nước Lương Cường hội kiến với Thủ tướng Trung Quốc Lý Khắc Cường Chiều 12.5, trong cuộc hội kiến "
            "với Thủ tướng Lý Khắc Cường tại Đại lễ đường, Chủ tịch nước đề nghị hợp tác."
        ),
        ["held audience: Lý Khắc Cường/CN + Lương Cường/VN | XXXX-05-12 | Đại lễ đường"],
    ),
    (
        (
            "Thủ tướng Phạm Minh Chính Ngày 26/5, Bộ Ngoại giao cho biết, Thủ tướng Phạm Minh Chính hội đàm với Tổng "
            "thống Pháp Emmanuel Macron."
        ),
        ["held talks: Emmanuel Macron/FR + Phạm Minh Chính/VN | - | -"],
    ),
    (
        (
            "Ngày 3/4, Thủ tướng Phạm Minh Chính hội đàm với Tổng thống Peru Dina Boluarte. Tổng thống trao tặng Thủ "
            "tướng Phạm Minh Chính Huân chương Mặt trời."
        ),
        ["held talks: Dina Boluarte/PE + Phạm Minh Chính/VN | XXXX-04-03 | -"],
    ),
    (
        (
            "Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz đã nhất trí tăng cường hợp tác trong cuộc "
            "điện đàm ngày 12/5."
        ),
        ["held call: Emmanuel Macron/FR + Olaf Scholz/DE | XXXX-05-12 | -"],
    ),
    (
        (
            "Tổng thống Pháp Emmanuel Macron khẳng định với Thủ tướng Đức Olaf Scholz trong cuộc điện đàm ngày 12/5 "
            "rằng hai nước là bạn."
        ),
        ["held call: Emmanuel Macron/FR + Olaf Scholz/DE | XXXX-05-12 | -"],
    ),
    (
        (
            "Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Olaf Scholz trong cuộc điện đàm ngày 12/5 đã nhất trí "
            "tăng cường hợp tác."
        ),
        ["held call: Emmanuel Macron/FR + Olaf Scholz/DE | XXXX-05-12 | -"],
    ),
    (
        (
            "Trong cuộc điện đàm với Thủ tướng Đức Olaf Scholz ngày 12/5, Tổng thống Pháp Emmanuel Macron và nhà lãnh "
            "đạo Đức đã nhất trí tăng cường hợp tác."
        ),
        ["held call: Emmanuel Macron/FR + Olaf Scholz/DE | XXXX-05-12 | -"],
    ),
    (
        (
            "Ngoại trưởng Nhật Bản Iwaya Takeshi cho biết, trong cuộc điện đàm ngày 21/6, ông đã khẳng định với người "
            "đồng cấp Hàn Quốc Cho Tae-yul rằng hai nước sẽ hợp tác."
        ),
        ["held call: Cho Tae-yul/KR + Iwaya Takeshi/JP | XXXX-06-21 | -"],
    ),
    (
        (
            "Tại cuộc họp báo sau hội đàm tại thủ đô Moskva với người đồng cấp Pháp Jean-Noel Barrot, Ngoại trưởng Nga "
            "Sergei Lavrov đã lên tiếng."
        ),
        ["held talks: Jean-Noel Barrot/FR + Sergei Lavrov/RU | - | Moskva"],
    ),
    (
        "Cũng trong cuộc điện đàm hôm 27/6, Tổng thống Pháp Emmanuel Macron mời Tổng thống Mỹ Donald Trump tới dự lễ.",
        ["held call: Donald Trump/US + Emmanuel Macron/FR | XXXX-06-27 | -"],
    ),
    (
        (
            "Ngày 4/7, Chủ tịch Trung Quốc Tập Cận Bình đã có cuộc hội đàm với Thủ tướng nước chủ nhà Dmitry Medvedev "
            "tại Moskva. Chủ tịch Trung Quốc Tập Cận Bình và Thủ tướng Nga Dmitry Medvedev trong cuộc gặp năm 2015. "
            "Tại cuộc hội đàm, Chủ tịch Tập Cận Bình đánh giá kinh tế Nga."
        ),
        ["held talks: Dmitry Medvedev/RU + Tập Cận Bình/CN | XXXX-07-04 | Moskva"],
    ),
    (
        (
            "Ngày 4/7, Chủ tịch Trung Quốc Tập Cận Bình đã có cuộc hội đàm với Thủ tướng nước chủ nhà Dmitry Medvedev "
            "tại Moskva."
        ),
        ["held talks: Dmitry Medvedev/RU + Tập Cận Bình/CN | XXXX-07-04 | Moskva"],
    ),
    (
        (
            "Tổng thống Hàn Quốc Lee Jae-myung và Chủ tịch Trung Quốc Tập Cận Bình ngày 6/7 đã nhất trí hợp tác. Hai "
            "bên đạt được thỏa thuận trên tại một cuộc gặp thượng đỉnh song phương tổ chức tại Berlin."
        ),
        ["held meeting: Lee Jae-myung/KR + Tập Cận Bình/CN | XXXX-07-06 | Berlin"],
    ),
    (
        (
            "Sáng 9/7, cuộc hội đàm giữa đại diện hai Bộ diễn ra. Tại buổi hội đàm, Đại tá Hàn Mạnh Thắng, Vụ trưởng "
            "Vụ Pháp chế, Bộ Quốc phòng Việt Nam và Đại tướng Mom Sophat, Cục trưởng Cục Pháp chế, Bộ Quốc phòng "
            "Campuchia đánh giá cao."
        ),
        ["held talks: Hàn Mạnh Thắng/VN + Mom Sophat/KH | XXXX-07-09 | -"],
    ),
    (
        (
            "Kết thúc cuộc hội đàm ngày 4/7 giữa Tổng thống Nga Vla-đi-mia Pu-tin (Vladimir Putin) và người đồng cấp "
            "Mỹ Đô-nan Trăm (Donald Trump), hai bên không ra tuyên bố."
        ),
        ["held talks: Vla-đi-mia Pu-tin/RU + Đô-nan Trăm/US | XXXX-07-04 | -"],
    ),
    (
        (
            "Ngày 12/7, Tổng thống Mỹ Donald Trump nói như vậy về cuộc gặp giữa ông và người đồng cấp Nga Vladimir "
            "Putin tại hội nghị."
        ),
        ["held meeting: Donald Trump/US + Vladimir Putin/RU | - | -"],
    ),
    (
        (
            "Ngày 12/7, Tổng thống Mỹ Donald Trump có cuộc gặp gỡ với Tổng thống Pháp Emmanuel Macron ở Paris. Ông hy "
            "vọng cuộc gặp với ông Macron ở Paris sẽ hữu ích."
        ),
        ["held meeting: Donald Trump/US + Emmanuel Macron/FR | XXXX-07-12 | Paris"],
    ),
    (
        (
            "Ngày 29/5, Tổng thống Pháp Emmanuel Macron chủ trì lễ đón người đồng cấp Nga Vladimir Putin tại cung điện "
            "Versailles. Sau lễ đón, lãnh đạo hai nước đã có cuộc hội đàm."
        ),
        ["held talks: Emmanuel Macron/FR + Vladimir Putin/RU | XXXX-05-29 | cung điện Versailles"],
    ),
    (
        (
            "Trưa 26/5, Thủ tướng Phạm Minh Chính đã tiếp ông Eric Schmidt, Chủ tịch điều hành Tập đoàn Alphabet (công "
            "ty mẹ của Google)."
        ),
        ["held reception: Eric Schmidt/None + Phạm Minh Chính/VN | XXXX-05-26 | -"],
    ),
    (
        "Trưa 26/5, Thủ tướng Phạm Minh Chính tiếp ông Liam Mallon, Chủ tịch Công ty phát triển Exxon Mobile.",
        ["held reception: Liam Mallon/None + Phạm Minh Chính/VN | XXXX-05-26 | -"],
    ),
    (
        "Sáng 31/7, Thủ tướng Phạm Minh Chính tiếp ông Gautam Adani - Chủ tịch Tập đoàn Adani.",
        ["held reception: Gautam Adani/IN + Phạm Minh Chính/VN | XXXX-07-31 | -"],
    ),
    (
        (
            "Sáng 31/7, Thủ tướng Phạm Minh Chính tiếp ông P. Ramesh Babu, Chủ tịch, Giám đốc điều hành tập đoàn SMS "
            "Pharmaceuticals và ông Narendra Reddy, Giám đốc điều hành Công ty Sri Avantika."
        ),
        ["held reception: Narendra Reddy/None + P. Ramesh Babu/None + Phạm Minh Chính/VN | XXXX-07-31 | -"],
    ),
    (
        (
            "Ngày 16/5, Phó Thủ tướng Bùi Thanh Sơn tiếp ông Yoon Jong Keun, Chủ tịch, Tổng Giám đốc Công ty Điện lực "
            "Nam Hàn Quốc."
        ),
        ["held reception: Bùi Thanh Sơn/VN + Yoon Jong Keun/KR | XXXX-05-16 | -"],
    ),
    (
        (
            "Ngày 25/5, trong cuộc gặp gỡ với tổng thống Mỹ, ông Macron cũng đề nghị. Tổng thống Pháp Emmanuel Macron "
            "gặp Tổng thống Mỹ Donald Trump."
        ),
        ["held meeting: Donald Trump/US + Emmanuel Macron/FR | XXXX-05-25 | -"],
    ),
    (
        (
            "Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Kinh tế Nhật Bản Seko Hiroshige. Ngày 20/5, Thủ tướng Phạm Minh "
            "Chính tiếp Bộ trưởng Kinh tế Nhật Bản Hiroshige Seko."
        ),
        ["held reception: Phạm Minh Chính/VN + Seko Hiroshige/JP | XXXX-05-20 | -"],
    ),
    (
        (
            "Ngày 15/5, Tổng Bí thư Tô Lâm tiếp ông Mahn Winn Khaing Thann, Chủ tịch Quốc hội Myanmar. Tổng Bí thư Tô "
            "Lâm tiếp Chủ tịch Quốc hội Myanmar Mahn Win Khaing Than."
        ),
        ["held reception: Mahn Winn Khaing Thann/MM + Tô Lâm/VN | XXXX-05-15 | -"],
    ),
    (
        (
            "Ngày 25/5, Tổng thống Mỹ Donald Trump gặp Chủ tịch Hội đồng châu Âu Donald Tusk. Tại cuộc gặp với Chủ "
            "tịch Donald Tusk, Tổng thống Donald Trump bày tỏ quan ngại về nguy cơ việc làm tại Mỹ bị mất."
        ),
        ["held meeting: Donald Trump/US + Donald Tusk/EU | XXXX-05-25 | -"],
    ),
    pytest.param(
        "Những món quà Giáo hoàng Leo XIV trao tặng Tổng thống Mỹ Donald Trump trong cuộc gặp ngày 24/5 chứa đựng "
        "thông điệp.",
        ["held meeting: Donald Trump/US + Leo XIV/VA | XXXX-05-24 | -"],
        marks=wrong("what one gave the other in the meeting"),
    ),
    pytest.param(
        "Ông Kim Hong-kyun, đặc phái viên của Bộ Ngoại giao Hàn Quốc, đã thảo luận vụ thử trong các cuộc điện đàm "
        "riêng rẽ với người đồng cấp Mỹ Joseph Yun và Nhật Bản Kenji Kanasugi ngày 29/5.",
        [
            "held call: Joseph Yun/US + Kim Hong-kyun/KR | XXXX-05-29 | -",
            "held call: Kenji Kanasugi/JP + Kim Hong-kyun/KR | XXXX-05-29 | -",
        ],
        marks=wrong("the second counterpart has only a country before the name"),
    ),
    pytest.param(
        "Chiều 20/5, Chủ tịch nước Lương Cường tiếp Bộ trưởng Kinh tế Nga Maksim Reshetnikov. Chủ tịch nước mong "
        "muốn đón tiếp Tổng thống Nga Vladimir Putin tham dự Hội nghị.",
        ["held reception: Lương Cường/VN + Maksim Reshetnikov/RU | XXXX-05-20 | -"],
        marks=wrong("a wish to welcome somebody is taken as a plan"),
    ),
    pytest.param(
        "Ngày 30/9, Tổng Bí thư Tô Lâm hội kiến Thủ tướng Mông Cổ Luvsannamsrain Oyun - Erdene.",
        ["held audience: Luvsannamsrain Oyun - Erdene/MN + Tô Lâm/VN | XXXX-09-30 | -"],
        marks=wrong("a hyphen with spaces around it cuts the name"),
    ),
    (
        "Ngày 24/7, Chủ tịch Đại Hội đồng LHQ khóa 78 Dennis Francis gặp Đại sứ Việt Nam Đặng Hoàng Giang.",
        ["held meeting: Dennis Francis/UN + Đặng Hoàng Giang/VN | XXXX-07-24 | -"],
    ),
    (
        (
            "Ngày 20/5, sau nghi lễ đón tiếp tại sân bay, Tổng thống Mỹ Donald Trump và Quốc vương Saudi Arabia Salman "
            "đã cùng nhau dùng trà."
        ),
        [],
    ),
    (
        (
            "Ngày 23/5, đồng chí Jose Ramon Balaguer, Bí thư Trung ương Đảng Cuba đã hội kiến đồng chí Nguyễn Thị Kim "
            "Ngân, Chủ tịch Quốc hội, nguyên Chủ tịch Hội Hữu nghị Việt Nam – Cuba."
        ),
        ["held audience: Jose Ramon Balaguer/CU + Nguyễn Thị Kim Ngân/VN | XXXX-05-23 | -"],
    ),
    (
        (
            "Ngày 16/5, Chủ tịch nước Lương Cường tiếp ông Mahn Win, Chủ tịch Quốc hội Myanmar. Trên cơ sở kết quả "
            "cuộc hội đàm giữa Chủ tịch Quốc hội Mahn Win với Chủ tịch Quốc hội Trần Thanh Mẫn, Chủ tịch nước Lương "
            "Cường bày tỏ đồng tình. Chủ tịch nước mong muốn thời gian tới hai nước tăng cường tham vấn chính trị."
        ),
        [
            "held reception: Lương Cường/VN + Mahn Win/MM | XXXX-05-16 | -",
            "held talks: Mahn Win/MM + Trần Thanh Mẫn/VN | XXXX-05-16 | -",
        ],
    ),
    (
        (
            "Tổng thống Hàn Quốc Lee Jae-myung và Thủ tướng Nhật Bản Shigeru Ishiba ngày 30/5 đã nhất trí hợp tác. "
            "Người phát ngôn cho biết hai nhà lãnh đạo này đạt được sự nhất trí trên trong cuộc điện đàm kéo dài 20 "
            "phút, diễn ra một ngày sau khi Triều Tiên thử tên lửa."
        ),
        ["held call: Lee Jae-myung/KR + Shigeru Ishiba/JP | XXXX-05-30 | -"],
    ),
    (
        (
            "Trong cuộc hội đàm sáng 13/10 tại trụ sở Chính phủ, Thủ tướng Phạm Minh Chính khẳng định Việt Nam coi "
            "trọng Trung Quốc. Thủ tướng Lý Cường nhấn mạnh Trung Quốc coi trọng Việt Nam. Cơ quan chức năng đã tiếp "
            "nhận 900 đoàn kể từ ngày 15/9/2023. Chủ tịch Quốc hội Trần Thanh Mẫn cùng ngày có cuộc hội kiến với Thủ "
            "tướng Lý Cường."
        ),
        [
            "held audience: Lý Cường/CN + Trần Thanh Mẫn/VN | XXXX-10-13 | -",
            "held talks: Lý Cường/CN + Phạm Minh Chính/VN | XXXX-10-13 | trụ sở Chính phủ",
        ],
    ),
]


@pytest.mark.parametrize("text, expected", PRESS)
def test_meetings_of_a_text(text, expected):
    found = [f"{m.status} {line(m)} | {m.date or '-'} | {m.place or '-'}" for m in meetings(text, published=None)]
    assert sorted(found) == sorted(expected)
