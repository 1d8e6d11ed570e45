from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.extract.dates import find_dates, resolve
from dipcli.extract.lunar import solar
from dipcli.model import EDTF

FRIDAY = dt.date(2026, 2, 13)

# sentence | words found | EDTF with the reference 2026-02-13, a Friday | EDTF without reference | part of day
CASES = """
Ngày 9/1, hai bên hội đàm. | Ngày 9/1 | 2026-01-09 | XXXX-01-09 |
Ngày 09/01, hai bên hội đàm. | Ngày 09/01 | 2026-01-09 | XXXX-01-09 |
Hai bên gặp nhau ngày 9-1 tại Hà Nội. | ngày 9-1 | 2026-01-09 | XXXX-01-09 |
Ngày 9 /1, hai bên hội đàm. | Ngày 9 /1 | 2026-01-09 | XXXX-01-09 |
Ngày 9/ 1, hai bên hội đàm. | Ngày 9/ 1 | 2026-01-09 | XXXX-01-09 |
Tối 9 / 1/2025, hai bên hội đàm. | Tối 9 / 1/2025 | 2025-01-09 | 2025-01-09 | evening
Họ gặp nhau trong 3 ngày 20-21 và 22/10. | trong 3 ngày 20-21 và 22/10 | 2025-10-20/2025-10-22 | XXXX-10-20/XXXX-10-22 |
Hai bên gặp nhau ngày 9.1 tại Hà Nội. | ngày 9.1 | 2026-01-09 | XXXX-01-09 |
Hai bên gặp nhau ngày 9/1/2024. | ngày 9/1/2024 | 2024-01-09 | 2024-01-09 |
Hai bên gặp nhau ngày 9-1-2024. | ngày 9-1-2024 | 2024-01-09 | 2024-01-09 |
Hai bên gặp nhau ngày 9.1.2024. | ngày 9.1.2024 | 2024-01-09 | 2024-01-09 |
Hai bên gặp nhau ngày 9/1 năm 2024. | ngày 9/1 năm 2024 | 2024-01-09 | 2024-01-09 |
Tin cập nhật 09/01/2024 10:30. | 09/01/2024 | 2024-01-09 | 2024-01-09 |
Tin cập nhật 9.1.2024. | 9.1.2024 | 2024-01-09 | 2024-01-09 |
Đăng lúc 2026-02-13 07:15. | 2026-02-13 | 2026-02-13 | 2026-02-13 |
Ngày 9 tháng 1 năm 2026, tại Hà Nội. | Ngày 9 tháng 1 năm 2026 | 2026-01-09 | 2026-01-09 |
Ngày 9 tháng 1, tại Hà Nội. | Ngày 9 tháng 1 | 2026-01-09 | XXXX-01-09 |
Ngày 9 tháng 1/2025 | Ngày 9 tháng 1/2025 | 2025-01-09 | 2025-01-09 |
Ngày 9 tháng Giêng năm 2025 hai bên gặp nhau | Ngày 9 tháng Giêng năm 2025 | 2025-01-09 | 2025-01-09 |
Ngày 2 tháng mười hai, ông lên đường. | Ngày 2 tháng mười hai | 2025-12-02 | XXXX-12-02 |
Lễ ký diễn ra 9 tháng 1 năm 2024. | 9 tháng 1 năm 2024 | 2024-01-09 | 2024-01-09 |
Hôm 8/5, Thủ tướng điện đàm. | Hôm 8/5 | 2025-05-08 | XXXX-05-08 |
Hai ông điện đàm hôm 7.7. | hôm 7.7 | 2025-07-07 | XXXX-07-07 |
Hai ông điện đàm hồi 3-10. | 3-10 | 2025-10-03 | XXXX-10-03 |
Đến 24/1, đoàn rời Hà Nội. | 24/1 | 2026-01-24 | XXXX-01-24 |
Đoàn ở lại hết 24/1. | 24/1 | 2026-01-24 | XXXX-01-24 |
Lễ đón lúc 9h30 24/1 | 24/1 | 2026-01-24 | XXXX-01-24 |
Hội nghị (24/1) kết thúc. | 24/1 | 2026-01-24 | XXXX-01-24 |
Hội nghị kéo dài từ 21-11. | 21-11 | 2025-11-21 | XXXX-11-21 |
Ngày 20/2, hai bên sẽ gặp nhau. | Ngày 20/2 | 2026-02-20 | XXXX-02-20 |
Ngày 21/2, hai bên gặp nhau. | Ngày 21/2 | 2025-02-21 | XXXX-02-21 |
Ngày 29/2, hai bên gặp nhau. | Ngày 29/2 | 2024-02-29 | XXXX-02-29 |
Ngày 29/2/2024 | Ngày 29/2/2024 | 2024-02-29 | 2024-02-29 |
Chuyến thăm diễn ra ngày 25/5 tới. | ngày 25/5 tới | 2026-05-25 | XXXX-05-25 |
Chuyến thăm diễn ra ngày 25/5 sắp tới. | ngày 25/5 sắp tới | 2026-05-25 | XXXX-05-25 |
Ngày 5/4 tới Hà Nội, ông gặp Thủ tướng. | Ngày 5/4 | 2025-04-05 | XXXX-04-05 |
Cuộc gặp ngày 5/4 vừa qua là dấu mốc. | ngày 5/4 vừa qua | 2025-04-05 | XXXX-04-05 |
Ngày 5/4 năm ngoái, hai bên đã ký. | Ngày 5/4 năm ngoái | 2025-04-05 | XXXX-04-05 |
Ngày 5/12 năm nay, hai bên sẽ ký. | Ngày 5/12 năm nay | 2026-12-05 | XXXX-12-05 |
Chiều 12/12, tại Phủ Chủ tịch. | Chiều 12/12 | 2025-12-12 | XXXX-12-12 | afternoon
Sáng ngày 7/4, tại Lào. | Sáng ngày 7/4 | 2025-04-07 | XXXX-04-07 | morning
Chiều tối 3/6, Thủ tướng đến. | Chiều tối 3/6 | 2025-06-03 | XXXX-06-03 | evening
Tối 30/1 (giờ Hà Nội), hai bên điện đàm. | Tối 30/1 | 2026-01-30 | XXXX-01-30 | evening
Trưa 20.3, đoàn rời đi. | Trưa 20.3 | 2025-03-20 | XXXX-03-20 | noon
Rạng sáng 5/3 (theo giờ Việt Nam) | Rạng sáng 5/3 | 2025-03-05 | XXXX-03-05 | dawn
Đêm 16/8, hai ông điện đàm. | Đêm 16/8 | 2025-08-16 | XXXX-08-16 | night
Nửa đêm 16/8, hai ông điện đàm. | Nửa đêm 16/8 | 2025-08-16 | XXXX-08-16 | night
Khuya 11/4, máy bay hạ cánh. | Khuya 11/4 | 2025-04-11 | XXXX-04-11 | night
Sáng sớm 11/4, máy bay hạ cánh. | Sáng sớm 11/4 | 2025-04-11 | XXXX-04-11 | morning
Đầu giờ chiều 11/4, hai bên hội đàm. | Đầu giờ chiều 11/4 | 2025-04-11 | XXXX-04-11 | afternoon
Buổi sáng 11/4, hai bên hội đàm. | Buổi sáng 11/4 | 2025-04-11 | XXXX-04-11 | morning
Sáng 20-6 hai bên hội đàm. | Sáng 20-6 | 2025-06-20 | XXXX-06-20 | morning
Tối 9 tháng 1, hai bên hội đàm. | Tối 9 tháng 1 | 2026-01-09 | XXXX-01-09 | evening
Lúc 14h chiều 12/12/2024 | chiều 12/12/2024 | 2024-12-12 | 2024-12-12 | afternoon
NGÀY 9/1, HAI BÊN HỘI ĐÀM | NGÀY 9/1 | 2026-01-09 | XXXX-01-09 |
nhân dân.Chiều 9/1, hai bên hội đàm. | Chiều 9/1 | 2026-01-09 | XXXX-01-09 | afternoon
Ngày mùng 2/9, Chủ tịch tiếp khách. | Ngày mùng 2/9 | 2025-09-02 | XXXX-09-02 |
Ngày mùng 2 tháng 9, Chủ tịch tiếp khách. | Ngày mùng 2 tháng 9 | 2025-09-02 | XXXX-09-02 |
Hôm qua (8/2), hai bên điện đàm. | Hôm qua (8/2) | 2026-02-08 | XXXX-02-08 |
Hôm qua 8.2 tại Hà Nội. | Hôm qua 8.2 | 2026-02-08 | XXXX-02-08 |
Sáng nay (9/1), tại Hà Nội. | Sáng nay (9/1) | 2026-01-09 | XXXX-01-09 | morning
Sáng nay, 9/1, tại Hà Nội. | Sáng nay, 9/1 | 2026-01-09 | XXXX-01-09 | morning
Sáng nay 9/10/2018 tại Bộ. | Sáng nay 9/10/2018 | 2018-10-09 | 2018-10-09 | morning
Chiều nay (ngày 9/1) tại Bộ. | Chiều nay (ngày 9/1) | 2026-01-09 | XXXX-01-09 | afternoon
Hai bên ký kết (hôm qua 8/2). | hôm qua 8/2 | 2026-02-08 | XXXX-02-08 |
Cùng ngày (19/6), tại Hà Nội. | Cùng ngày (19/6) | 2025-06-19 | XXXX-06-19 |
Ngày mai (25/2) ông lên đường. | Ngày mai (25/2) | 2025-02-25 | XXXX-02-25 |
Ông nói hôm thứ Năm (12/2). | hôm thứ Năm (12/2) | 2026-02-12 | XXXX-02-12 |
Ông nói hôm thứ 3 (4/7). | hôm thứ 3 (4/7) | 2025-07-04 | XXXX-07-04 |
Ông nói thứ Năm tuần trước (5/2). | thứ Năm tuần trước (5/2) | 2026-02-05 | XXXX-02-05 |
Ông nói ngày thứ Sáu 24/10. | ngày thứ Sáu 24/10 | 2025-10-24 | XXXX-10-24 |
Ngày 24/10 (thứ Sáu), ông nói. | Ngày 24/10 (thứ Sáu) | 2025-10-24 | XXXX-10-24 |
Hôm nay, hai bên hội đàm. | Hôm nay | 2026-02-13 | null |
Hôm qua, hai bên hội đàm. | Hôm qua | 2026-02-12 | null |
Ngày hôm qua, hai bên hội đàm. | Ngày hôm qua | 2026-02-12 | null |
Hôm kia, hai bên hội đàm. | Hôm kia | 2026-02-11 | null |
Ngày mai, hai bên hội đàm. | Ngày mai | 2026-02-14 | null |
Ngày kia, hai bên hội đàm. | Ngày kia | 2026-02-15 | null |
Sáng nay tại Hà Nội. | Sáng nay | 2026-02-13 | null | morning
Chiều nay tại Hà Nội. | Chiều nay | 2026-02-13 | null | afternoon
Trưa nay tại Hà Nội. | Trưa nay | 2026-02-13 | null | noon
Rạng sáng nay (theo giờ Việt Nam), hai ông điện đàm. | Rạng sáng nay | 2026-02-13 | null | dawn
Sáng sớm nay tại Hà Nội. | Sáng sớm nay | 2026-02-13 | null | morning
Tối qua, hai ông điện đàm. | Tối qua | 2026-02-12 | null | evening
Đêm qua, hai ông điện đàm. | Đêm qua | 2026-02-12 | null | night
Chiều qua, hai ông điện đàm. | Chiều qua | 2026-02-12 | null | afternoon
Chiều hôm qua, hai ông điện đàm. | Chiều hôm qua | 2026-02-12 | null | afternoon
Sáng mai, hai ông điện đàm. | Sáng mai | 2026-02-14 | null | morning
Ông nói hôm thứ Hai. | hôm thứ Hai | 2026-02-09 | null |
Ông nói hôm thứ sáu. | hôm thứ sáu | 2026-02-13 | null |
Ông nói hôm Chủ nhật. | hôm Chủ nhật | 2026-02-08 | null |
Hai bên gặp nhau sáng thứ Ba. | sáng thứ Ba | 2026-02-10 | null | morning
Hai bên gặp nhau chiều thứ 2. | chiều thứ 2 | 2026-02-09 | null | afternoon
Hai bên gặp nhau vào thứ Tư. | thứ Tư | 2026-02-11 | null |
Hai bên gặp nhau vào ngày thứ Bảy. | ngày thứ Bảy | 2026-02-07 | null |
Hai bên gặp nhau thứ tư tuần trước. | thứ tư tuần trước | 2026-02-04 | null |
Hai bên gặp nhau thứ Hai tuần này. | thứ Hai tuần này | 2026-02-09 | null |
Hai bên gặp nhau thứ Ba tuần tới. | thứ Ba tuần tới | 2026-02-17 | null |
Hai bên gặp nhau hôm T5. | hôm T5 | 2026-02-12 | null |
Hai bên sẽ gặp nhau vào thứ Tư tới. | thứ Tư tới | 2026-02-18 | null |
Hai bên gặp nhau tuần trước. | tuần trước | 2026-02-02/2026-02-08 | null |
Hai bên gặp nhau cuối tuần trước. | cuối tuần trước | 2026-02-02/2026-02-08 | null |
Hai bên gặp nhau tuần này. | tuần này | 2026-02-09/2026-02-15 | null |
Hai bên sẽ gặp nhau tuần tới. | tuần tới | 2026-02-16/2026-02-22 | null |
Hai bên gặp nhau cuối tuần qua. | cuối tuần qua | 2026-02-06/2026-02-13 | null |
Hai bên gặp nhau tháng trước. | tháng trước | 2026-01 | null |
Hai bên gặp nhau đầu tháng này. | đầu tháng này | 2026-02 | null |
Hai bên sẽ gặp nhau tháng tới. | tháng tới | 2026-03 | null |
Hai bên gặp nhau năm ngoái. | năm ngoái | 2025 | null |
Hai bên gặp nhau đầu năm nay. | đầu năm nay | 2026 | null |
Hai bên gặp nhau tháng 9/2023. | tháng 9/2023 | 2023-09 | 2023-09 |
Hai bên gặp nhau tháng 9-2023. | tháng 9-2023 | 2023-09 | 2023-09 |
Hai bên gặp nhau tháng 9.2023. | tháng 9.2023 | 2023-09 | 2023-09 |
Hai bên gặp nhau tháng 9 năm 2023. | tháng 9 năm 2023 | 2023-09 | 2023-09 |
Hai bên gặp nhau tháng Chín. | tháng Chín | 2025-09 | XXXX-09 |
Hai bên gặp nhau hồi tháng ba. | tháng ba | 2025-03 | XXXX-03 |
Hai bên gặp nhau tháng Mười Một năm 2024. | tháng Mười Một năm 2024 | 2024-11 | 2024-11 |
Hai bên gặp nhau hồi tháng 3. | tháng 3 | 2025-03 | XXXX-03 |
Hai bên gặp nhau hồi tháng 2. | tháng 2 | 2026-02 | XXXX-02 |
Hai bên gặp nhau cuối tháng 10. | cuối tháng 10 | 2025-10 | XXXX-10 |
Hai bên gặp nhau đầu tháng 1. | đầu tháng 1 | 2026-01 | XXXX-01 |
Hai bên sẽ gặp nhau vào tháng 7 tới. | tháng 7 tới | 2026-07 | XXXX-07 |
Hai bên gặp nhau tháng 11 năm ngoái. | tháng 11 năm ngoái | 2025-11 | XXXX-11 |
Hai bên gặp nhau hồi 9/2016. | 9/2016 | 2016-09 | 2016-09 |
Chuyến thăm của ông (8/2017) | 8/2017 | 2017-08 | 2017-08 |
Hai nước lập quan hệ năm 1995. | năm 1995 | 1995 | 1995 |
Kim ngạch tăng trong 6 tháng năm 2019. | năm 2019 | 2019 | 2019 |
Hai bên gặp nhau cuối năm 2016. | cuối năm 2016 | 2016 | 2016 |
Ông thăm từ ngày 10 - 16/5. | từ ngày 10 - 16/5 | 2025-05-10/2025-05-16 | XXXX-05-10/XXXX-05-16 |
Ông thăm từ 3 đến 5/4. | từ 3 đến 5/4 | 2025-04-03/2025-04-05 | XXXX-04-03/XXXX-04-05 |
Ông thăm từ ngày 23-25/5. | từ ngày 23-25/5 | 2025-05-23/2025-05-25 | XXXX-05-23/XXXX-05-25 |
Ông thăm từ 28/4 đến 2/5. | từ 28/4 đến 2/5 | 2025-04-28/2025-05-02 | XXXX-04-28/XXXX-05-02 |
Ông thăm ngày 1-3/2. | ngày 1-3/2 | 2026-02-01/2026-02-03 | XXXX-02-01/XXXX-02-03 |
Hội nghị diễn ra trong hai ngày 5 và 6/9. | trong hai ngày 5 và 6/9 | 2025-09-05/2025-09-06 | XXXX-09-05/XXXX-09-06 |
Hội nghị diễn ra các ngày 5, 6 và 7/9. | các ngày 5, 6 và 7/9 | 2025-09-05/2025-09-07 | XXXX-09-05/XXXX-09-07 |
Chuyến thăm (8-11/9) kết thúc. | 8-11/9 | 2025-09-08/2025-09-11 | XXXX-09-08/XXXX-09-11 |
Chuyến thăm hai ngày (22 - 23/5) kết thúc. | hai ngày (22 - 23/5 | 2025-05-22/2025-05-23 | XXXX-05-22/XXXX-05-23 |
Ông thăm từ ngày 26 đến 28/10/2018. | từ ngày 26 đến 28/10/2018 | 2018-10-26/2018-10-28 | 2018-10-26/2018-10-28 |
Từ 6 đến ngày 8 tháng 9 năm 2018 | Từ 6 đến ngày 8 tháng 9 năm 2018 | 2018-09-06/2018-09-08 | 2018-09-06/2018-09-08 |
Ông thăm từ ngày 31/7-3/8/2024. | từ ngày 31/7-3/8/2024 | 2024-07-31/2024-08-03 | 2024-07-31/2024-08-03 |
Từ ngày 29/12 đến ngày 2/1/2020 | Từ ngày 29/12 đến ngày 2/1/2020 | 2019-12-29/2020-01-02 | 2019-12-29/2020-01-02 |
Ông thăm từ ngày 29/12 đến 2/1. | từ ngày 29/12 đến 2/1 | 2025-12-29/2026-01-02 | XXXX-12-29/XXXX-01-02 |
Ông thăm từ 29/12/2019 đến 2/1/2020. | từ 29/12/2019 đến 2/1/2020 | 2019-12-29/2020-01-02 | 2019-12-29/2020-01-02 |
Ông thăm từ ngày 29.4 - 2.5. | từ ngày 29.4 - 2.5 | 2025-04-29/2025-05-02 | XXXX-04-29/XXXX-05-02 |
Ông thăm từ 16 đến 21-11. | từ 16 đến 21-11 | 2025-11-16/2025-11-21 | XXXX-11-16/XXXX-11-21 |
Ông thăm từ chiều 3/6 đến sáng 5/6. | từ chiều 3/6 đến sáng 5/6 | 2025-06-03/2025-06-05 | XXXX-06-03/XXXX-06-05 |
Ông ở từ ngày 17/4 đến hết ngày 30/4. | từ ngày 17/4 đến hết ngày 30/4 | 2025-04-17/2025-04-30 | XXXX-04-17/XXXX-04-30 |
Ông sẽ thăm từ ngày 12-13/6 tới. | từ ngày 12-13/6 tới | 2026-06-12/2026-06-13 | XXXX-06-12/XXXX-06-13 |
Ông thăm từ ngày 2-3/11.Ngay sau lễ đón | từ ngày 2-3/11 | 2025-11-02/2025-11-03 | XXXX-11-02/XXXX-11-03 |
Ông sang từ tháng 3 đến tháng 5/2017. | từ tháng 3 đến tháng 5/2017 | 2017-03/2017-05 | 2017-03/2017-05 |
Ông sang tháng 9-10/2017. | tháng 9-10/2017 | 2017-09/2017-10 | 2017-09/2017-10 |
Sáng mùng 3 Tết, Thủ tướng điện đàm. | Sáng mùng 3 Tết | 2026-02-19 | null | morning
Lễ hội mở ngày 10/3 âm lịch. | ngày 10/3 âm lịch | 2025-04-07 | null |
Lễ hội mở ngày 10 tháng 3 (âm lịch). | ngày 10 tháng 3 (âm lịch) | 2025-04-07 | null |
Lễ hội mở rằm tháng Giêng. | rằm tháng Giêng | 2025-02-12 | null |
Lễ hội mở mùng 8 tháng Chạp. | mùng 8 tháng Chạp | 2026-01-26 | null |
Thứ Ba, ông Smith đến Hà Nội. | Thứ Ba | 2026-02-10 | null |
"""

TRAPS = """
Đội khách thắng 2-1 trước chủ nhà.
Tỷ số 3-2 được giữ đến hết trận.
Trận đấu (2-0) khép lại.
Họ dẫn trước tới 5-3 trong hiệp đấu.
Nghỉ lễ 30/4 và 1/5 kéo dài.
Chào mừng Quốc khánh 2/9.
Lãnh đạo G20 ra tuyên bố chung.
Đường dây nóng phục vụ 24/7.
Khoảng 1/3 dân số sống ở đô thị.
Giảm đến 2/3 số ca mắc.
Từ 1/4 diện tích rừng bị cháy.
Có 7/12 dự án chậm tiến độ.
Vụ khủng bố 11/9 làm thay đổi nước Mỹ.
Cuộc họp bắt đầu lúc 8h30 và kết thúc lúc 10.30.
Gói hỗ trợ trị giá 7.7 tỷ USD.
Hôm đoàn đến, trời mưa.
Điều 9.7 của hiệp định nói rõ.
Gọi số 0912-345-678 để biết thêm.
Nghị định 15/2016/NĐ-CP có hiệu lực.
Thông tư số 12/2017/TT-BTC.
Uống ngày 2-3 lần sau ăn.
Mỗi ngày 5-6 giờ làm việc.
Cách mạng Tháng Tám thành công.
Cách mạng tháng 8 thành công.
Việt Nam là đối tác lớn thứ tư của Lào.
Thứ hai, hai bên nhất trí tăng cường hợp tác.
Phiên họp lần thứ Ba của Ủy ban hỗn hợp.
Chiến tranh thế giới thứ Hai kết thúc.
Ông là Người thứ Hai của Đại sứ quán.
Kỳ họp lần thứ 4 sắp tới của Ủy ban.
Nhà thầu đến nước thứ ba.
Ba tuần trước khi bầu cử, ông im lặng.
Trong 3 năm nay, kim ngạch tăng.
Những năm tới sẽ khó khăn.
Vài tháng sau, ông từ chức.
Hai bên sẽ duy trì trong nhiều tháng tới.
Ngày 31/2 không có trong lịch.
Ngày 29/2/2019 không có trong lịch.
Ngày 32/1 không có trong lịch.
Ngày 10/13 không có trong lịch.
Từ 25-30% dự án được cấp vốn.
Giá từ 2-3 triệu đồng một kg.
Công nghiệp 4.0 là cơ hội.
Chạy xe 66/60 km một giờ.
Gió cấp 7-8, giật cấp 10-11.
Ngày 20/11 hằng năm là ngày của thầy cô.
Buổi diễn vào các tối thứ bảy hàng tuần.
Năm 2016-2017 là niên khóa thứ năm.
Kim ngạch tăng trong 6 tháng đầu.
Đó là những tháng năm không quên.
Mới đây, hai bên đã gặp nhau.
Gần đây, hai bên đã gặp nhau.
Sáng kiến này đi vào chiều sâu, tối đa hóa lợi ích.
Ông Bình Minh, bà Tuyết Mai và ông Sáng có mặt.
Quy hoạch 1/500 đã được duyệt.
Quý 1/2020, kim ngạch tăng.
Họ có được ngày hôm nay nhờ đoàn kết.
"""


def rows(table):
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()]


def text_of(value):
    return value.edtf.text if value else "null"


def only(text):
    (mention,) = find_dates(text)
    return mention


@pytest.mark.parametrize("text, words, known, unknown, part", [(*row, "")[:5] for row in rows(CASES)])
def test_an_expression_is_found_and_resolved(text, words, known, unknown, part):
    mention = only(text)
    assert mention.span.of(text) == words
    assert text_of(resolve(mention, FRIDAY)) == known
    assert text_of(resolve(mention, None)) == unknown
    assert (mention.part_of_day or "") == part


@pytest.mark.parametrize("text", TRAPS.strip().splitlines())
def test_what_only_looks_like_a_date_gives_nothing(text):
    kept = [m.span.of(text) for m in find_dates(text)]
    assert kept == []


def test_the_tables_are_as_large_as_they_should_be():
    assert len(rows(CASES)) >= 120
    assert len(rows(TRAPS)) >= 40


@pytest.mark.parametrize(
    "text, reference, tense, expected",
    [
        ("ngày 9/1", "2026-01-02", "past", "2026-01-09"),
        ("ngày 9/1", "2026-01-01", "past", "2025-01-09"),
        ("ngày 9/1", "2026-01-10", "future", "2027-01-09"),
        ("ngày 9/1", "2026-01-09", "future", "2026-01-09"),
        ("ngày 31/12", "2026-01-01", "past", "2025-12-31"),
        ("ngày 3/1", "2025-12-30", "past", "2026-01-03"),
        ("ngày 29/2", "2026-03-01", "future", "2028-02-29"),
        ("tháng 3", "2026-02-13", "past", "2025-03"),
        ("tháng 3", "2026-02-13", "future", "2026-03"),
        ("tháng 1", "2026-02-13", "future", "2027-01"),
        ("từ ngày 23 - 26/6", "2017-06-24", "past", "2017-06-23/2017-06-26"),
        ("từ ngày 30/12 đến 3/1", "2026-12-29", "future", "2026-12-30/2027-01-03"),
        ("hôm thứ Sáu", "2026-02-13", "past", "2026-02-13"),
        ("hôm thứ Sáu", "2026-02-13", "future", "2026-02-20"),
        ("hôm thứ Bảy", "2026-02-13", "past", "2026-02-07"),
        ("hôm thứ Bảy", "2026-02-13", "future", "2026-02-14"),
        ("Chủ nhật tuần trước", "2026-02-16", "past", "2026-02-15"),
        ("tháng trước", "2026-01-13", "past", "2025-12"),
        ("tháng sau", "2025-12-13", "past", "2026-01"),
        ("hôm qua", "2026-01-01", "past", "2025-12-31"),
        ("mồng 1 Tết", "2020-01-28", "past", "2020-01-25"),
        ("mồng 1 Tết", "2020-01-28", "future", "2021-02-12"),
    ],
)
def test_the_year_follows_from_reference_and_tense(text, reference, tense, expected):
    assert text_of(resolve(only(text), dt.date.fromisoformat(reference), tense=tense)) == expected


@pytest.mark.parametrize(
    "text, year, expected",
    [
        ("ngày 9/1", 2019, "2019-01-09"),
        ("tháng 9", 2019, "2019-09"),
        ("từ 3 đến 5/4", 2019, "2019-04-03/2019-04-05"),
        ("từ 30/12 đến 2/1", 2019, "2019-12-30/2020-01-02"),
        ("ngày 9/1/2017", 2019, "2017-01-09"),
        ("ngày 29/2", 2019, "null"),
        ("ngày 29/2", 2020, "2020-02-29"),
        ("năm 1995", 2019, "1995"),
        ("mùng 3 Tết", 2019, "2019-02-07"),
        ("hôm qua", 2019, "null"),
    ],
)
def test_a_year_from_the_context_counts_where_none_is_written(text, year, expected):
    assert text_of(resolve(only(text), None, year=year)) == expected


@pytest.mark.parametrize(
    "text, anchor, expected, part",
    [
        ("Cùng ngày", dt.date(2026, 2, 10), "2026-02-10", None),
        ("Chiều cùng ngày", dt.date(2026, 2, 10), "2026-02-10", "afternoon"),
        ("Ngày hôm sau", dt.date(2026, 2, 28), "2026-03-01", None),
        ("Sáng hôm sau", EDTF("2025-12-31"), "2026-01-01", "morning"),
        ("Hôm trước", EDTF("2026-01-01"), "2025-12-31", None),
        ("một ngày trước đó", EDTF("2026-01-01"), "2025-12-31", None),
        ("hai ngày sau đó", EDTF("2026-01-01"), "2026-01-03", None),
        ("Trước đó 3 ngày", EDTF("2026-01-10"), "2026-01-07", None),
        ("Hai ngày sau, ông", EDTF("2026-01-01"), "2026-01-03", None),
        ("Cùng ngày", EDTF("XXXX-01-09"), "XXXX-01-09", None),
        ("Hôm sau", EDTF("XXXX-12-31"), "XXXX-01-01", None),
        ("Hôm đó", EDTF("2026-01"), "2026-01", None),
        ("Hôm sau", EDTF("2026-01"), "null", None),
        ("Cùng ngày", EDTF("2026-01-01/2026-01-03"), "2026-01-01/2026-01-03", None),
        ("Hôm sau", EDTF("2026-01-01/2026-01-03"), "null", None),
        ("Buổi chiều", dt.date(2026, 2, 10), "2026-02-10", "afternoon"),
        ("Cùng ngày", None, "null", None),
        ("ngày 5/9 cùng năm", dt.date(2019, 2, 10), "2019-09-05", None),
        ("tháng 9 cùng năm", EDTF("2019-02"), "2019-09", None),
    ],
)
def test_some_expressions_count_from_the_day_told_before(text, anchor, expected, part):
    mention = only(text)
    assert text_of(resolve(mention, FRIDAY, anchor=anchor)) == expected
    assert mention.part_of_day == part


@pytest.mark.parametrize(
    "text, basis",
    [
        ("hôm qua (8/2)", "explicit"),
        ("ngày 8/2", "explicit"),
        ("tháng 8 năm ngoái", "relative"),
        ("hôm qua", "relative"),
        ("tuần trước", "relative"),
        ("hôm thứ Ba", "weekday"),
        ("cùng ngày", "carried"),
    ],
)
def test_the_basis_is_told(text, basis):
    value = resolve(only(text), FRIDAY, anchor=FRIDAY)
    assert value
    assert value.basis == basis


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Chiều 27/6 theo giờ địa phương (tối cùng ngày theo giờ Hà Nội)", ["Chiều 27/6", "*tối cùng ngày"]),
        ("Sáng nay (giờ Mỹ, tức 31/1 giờ Việt Nam)", ["Sáng nay", "*31/1"]),
        ("Chiều 3/4 (giờ địa phương, rạng sáng 4/4 giờ Việt Nam)", ["Chiều 3/4", "*rạng sáng 4/4"]),
        ("Tối 5-7 (tức tối ngày 5-7 giờ Việt Nam)", ["Tối 5-7", "*tối ngày 5-7"]),
        ("Chiều 23/1, giờ địa phương, (đêm 23/1, rạng sáng 24/1) ông", ["Chiều 23/1", "*đêm 23/1", "*rạng sáng 24/1"]),
        ("Ngày 15/6/2000 và ngày 4/10/2007", ["Ngày 15/6/2000", "ngày 4/10/2007"]),
        ("Ngày 5/4 ông đến; ngày 6/4, 7/4 ông đi", ["Ngày 5/4", "ngày 6/4", "7/4"]),
        ("Ông đến ngày 14/2 (tức mùng 5 Tết)", ["ngày 14/2", "*mùng 5 Tết"]),
        ("Ông gặp bà Hoa (9/1), ngày 10/1 (thứ Bảy)", ["9/1", "ngày 10/1 (thứ Bảy)"]),
        ("Ngày 31/2, chiều 5/3, ngày 29/2/2023", ["chiều 5/3"]),
    ],
)
def test_several_in_one_sentence_and_the_same_moment_in_another_clock(text, expected):
    assert [f"{'*' * m.gloss}{m.span.of(text)}" for m in find_dates(text)] == expected


def test_a_part_of_a_text_is_searched_and_counted_in_the_whole():
    text = "Ngày 9/1. Chiều 10/1. Sáng 11/1."
    found = find_dates(text, 10, 21)
    assert [m.span.of(text) for m in found] == ["Chiều 10/1"]


@pytest.mark.parametrize(
    "year, first",
    [(1985, "1985-01-21"), (2007, "2007-02-17"), (2018, "2018-02-16"), (2020, "2020-01-25"), (2026, "2026-02-17")],
)
def test_new_year_by_the_vietnamese_calendar(year, first):
    assert str(solar(year, 1, 1)) == first


def test_lunar_days_after_a_leap_month_and_days_that_are_not():
    assert str(solar(2020, 5, 5)) == "2020-06-25"
    assert str(solar(2025, 8, 15)) == "2025-10-06"
    assert solar(2024, 12, 30) is None
    assert solar(1945, 1, 1) is None


DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2090, 12, 31))
FORMATS = [
    "ngày {0.day}/{0.month}",
    "ngày {0:%d-%m}",
    "Chiều {0:%d.%m}",
    "ngày {0.day} tháng {0.month}",
    "hôm {0:%d/%m}",
]


@given(DAYS, st.integers(0, 350), st.sampled_from(FORMATS))
def test_a_day_of_the_last_year_is_read_back(day, age, form):
    reference = day + dt.timedelta(age)
    assert text_of(resolve(only(form.format(day) + ", ông nói."), reference)) == day.isoformat()


@given(DAYS, st.integers(0, 350), st.sampled_from(FORMATS))
def test_a_day_of_the_next_year_is_read_back(day, ahead, form):
    reference = day - dt.timedelta(ahead)
    value = resolve(only(form.format(day)), reference, tense="future")
    assert text_of(value) == day.isoformat()


@given(
    DAYS, st.sampled_from(["{0:%d/%m/%Y}", "{0:%d-%m-%Y}", "{0:%Y-%m-%d}", "ngày {0.day} tháng {0.month} năm {0.year}"])
)
def test_a_full_date_needs_no_reference(day, form):
    assert text_of(resolve(only(form.format(day)), None)) == day.isoformat()


@given(DAYS, st.integers(1, 20))
def test_a_range_is_read_back(first, length):
    last = first + dt.timedelta(length)
    text = f"từ ngày {first.day}/{first.month} đến {last.day}/{last.month}/{last.year}"
    assert text_of(resolve(only(text), None)) == f"{first.isoformat()}/{last.isoformat()}"


WORDS = (
    "ngày hôm nay qua mai sáng chiều tối đêm tháng năm tuần trước sau tới từ đến và thứ Hai Chủ nhật cùng mùng 3 Tết "
    "âm lịch 1 9 31 12 2019 29/2 5-7 8.9 31/2 10/2018 ( ) , . - / giờ tức hồi cuối đầu buổi trong hai ngày lần İ"
)
PIECES = st.sampled_from([*WORDS.split(), "\n", " "])
NASTY = st.one_of(st.text(), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=40).map("".join))


@given(NASTY, DAYS, st.sampled_from(["past", "future"]))
def test_any_text_gives_exact_ordered_spans_and_no_error(text, reference, tense):
    end = 0
    for mention in find_dates(text):
        assert end <= mention.span.start < mention.span.end <= len(text)
        end = mention.span.end
        assert mention.span.of(text).strip() == mention.span.of(text)
        for day in (reference, None):
            value = resolve(mention, day, tense=tense, anchor=reference)
            assert value is None or value.span == mention.span


@given(NASTY, st.integers(0, 30))
def test_spans_move_with_the_text(text, by):
    moved = find_dates("\n" * by + text, by)
    assert [m.span for m in moved] == [m.span.shift(by) for m in find_dates(text)]


@pytest.mark.parametrize("unit", ["ngày ", "1/", "từ ngày 1, ", "ngày 1-", " ", "tháng ", "5/4 và ", "(sáng nay, "])
def test_time_grows_with_the_text_only(unit):
    def seconds(count):
        started = time.perf_counter()
        find_dates(unit * count)
        return time.perf_counter() - started

    seconds(100)
    assert min(seconds(16_000) for _ in range(2)) < 24 * max(min(seconds(2_000) for _ in range(3)), 0.001)


def test_a_day_after_a_stretch_is_not_its_end():
    text = "Trong chuyến thăm từ ngày 2-4/3, tối 3/3 hai ông hội đàm."
    assert [mention.span.of(text) for mention in find_dates(text)] == ["từ ngày 2-4/3", "tối 3/3"]
