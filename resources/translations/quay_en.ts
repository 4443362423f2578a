<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
  <context>
    <name>quay</name>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source> (người mới, sẽ lưu cùng lúc)</source>
      <translation> (new person, saved at the same time)</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source> − {amount} Nhà nước đã hỗ trợ</source>
      <translation> − {amount} the State supported</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/refund.py" />
      <source> − {amount} hỗ trợ</source>
      <translation> − {amount} support</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/support_form.py" />
      <source>% của 22 % chuẩn hộ nghèo nông thôn</source>
      <translation>% of 22 % of the rural poverty line</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/remittance_section.py" />
      <source>% của tiền người tham gia tự đóng</source>
      <translation>% of the participants' own money</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/papers/report_charts.py" />
      <source>% số người thuộc diện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>(mức thử)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>0 tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_line.py" />
      <source>1 chủ hộ, hộ hợp lệ</source>
      <translation>1 head, valid household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>1, 3, 6, 12 tháng, VS hoặc TH</source>
      <translation>1, 3, 6, 12 months, VS or TH</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>10 chữ số</source>
      <translation>10 digits</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>10 chữ số, hoặc 15 ký tự kiểu cũ</source>
      <translation>10 digits, or 15 characters of the old kind</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>10 chữ số, để dạng chữ</source>
      <translation>10 digits, as text</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>10 hoặc 11 chữ số</source>
      <translation>10 or 11 digits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>10 số</source>
      <translation>10 digits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>10 số, hoặc 15 ký tự của thẻ trước 2021</source>
      <translation>10 digits, or the 15 characters of a card from before 2021</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/incomes_table.py" />
      <source>12 THÁNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>12 chữ số</source>
      <translation>12 digits</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>12 chữ số, để dạng chữ</source>
      <translation>12 digits, as text</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>12 số trên thẻ căn cước</source>
      <translation>12 digits on the identity card</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>12 tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>15031992, 031992 hoặc 1992</source>
      <translation>15031992, 031992 or 1992</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>1–12</source>
      <translation>1–12</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>24 – 60 tháng</source>
      <translation>24 – 60 months</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>26, 26/11, mai, thứ ba, +3</source>
      <translation>26, 26/11, +3</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>3 tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>5 chữ số</source>
      <translation>5 digits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>6 số của NAPAS, chọn ngân hàng thì có sẵn</source>
      <translation>6 digits of NAPAS; choosing a bank fills them in</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>6 tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>9 chữ số</source>
      <translation>9 digits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>9 số</source>
      <translation>9 digits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>AI, BAO NHIÊU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/security_section.py" />
      <source>Ai có khóa này kiểm tra được chữ ký trên biên lai; khóa không mở được sổ.</source>
      <translation>With this key anyone can check the signature on receipts; it does not open the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/order_dialog.py" />
      <source>Ai có nhiều lý do thì đứng theo lý do quan trọng nhất; cùng lý do thì ai gấp hơn đứng trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>Alt+3 tách hộ, Alt+4 nhập hộ khác vào; Ctrl+Z hoàn tác, Ctrl+B ghi người đã mất hay có bảo hiểm khác.</source>
      <translation>Alt+3 splits the household, Alt+4 joins another to it; Ctrl+Z undoes, Ctrl+B notes who died or has other insurance.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Alt+5 xem các khoản không phải của quầy; Del ở đó lấy lại một khoản đã gạt nhầm.</source>
      <translation>Alt+5 shows what is not the counter’s; Del there takes back one that was set aside by mistake.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>BHXH</source>
      <translation>SI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>BHXH (đ)</source>
      <translation>SI (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>BHXH TN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>BHXH bắt buộc</source>
      <translation>compulsory SI</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/status.py" />
      <source>BHXH bắt buộc từ {day}</source>
      <translation>in compulsory SI from {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>BHXH một lần</source>
      <translation>one-time withdrawal of SI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>BHXH phải nộp</source>
      <translation>SI owed</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/paid_twice.py" />
      <source>BHXH tháng</source>
      <translation>SI for</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/compare_records.py" />
      <source>BHXH trước khi có sổ</source>
      <translation>SI before this book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/changes.py" />
      <source>BHXH trước đây</source>
      <translation>SI before</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_head.py" />
      <source>BHXH tự nguyện</source>
      <translation>Voluntary SI</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/read_back.py" />
      <source>BHXH tự nguyện của {count} người</source>
      <translation>voluntary SI for {count} people</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/trend_chart.py" />
      <source>BHXH tự nguyện trên số người đủ điều kiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>BHXH tự nguyện tính trên người đủ điều kiện: từ 15 tuổi, chưa đến tuổi nghỉ hưu, không đóng nơi khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/missing_months_limit.yaml" />
      <source>BHXH tự nguyện đóng cho thời gian còn thiếu, số tháng nhiều nhất</source>
      <translation>Voluntary SI for missing time, most months</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/missing_time_lead_months.yaml" />
      <source>BHXH tự nguyện đóng cho thời gian còn thiếu, sớm nhất bao nhiêu tháng trước tháng đủ tuổi nghỉ hưu</source>
      <translation>Voluntary SI for missing time, earliest months before the month of retirement age</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/years_ahead_max.yaml" />
      <source>BHXH tự nguyện đóng về sau, số năm nhiều nhất</source>
      <translation>Voluntary SI ahead, most years</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/years_ahead_min.yaml" />
      <source>BHXH tự nguyện đóng về sau, số năm ít nhất</source>
      <translation>Voluntary SI ahead, fewest years</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/deadline_month_1.yaml" />
      <source>BHXH tự nguyện, hạn đóng phương thức 1 tháng là cuối tháng thứ mấy của kỳ</source>
      <translation>Voluntary SI, deadline of the 1-month method: end of which month of the cycle</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/deadline_month_12.yaml" />
      <source>BHXH tự nguyện, hạn đóng phương thức 12 tháng là cuối tháng thứ mấy của kỳ</source>
      <translation>Voluntary SI, deadline of the 12-month method: end of which month of the cycle</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/deadline_month_3.yaml" />
      <source>BHXH tự nguyện, hạn đóng phương thức 3 tháng là cuối tháng thứ mấy của kỳ</source>
      <translation>Voluntary SI, deadline of the 3-month method: end of which month of the cycle</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/deadline_month_6.yaml" />
      <source>BHXH tự nguyện, hạn đóng phương thức 6 tháng là cuối tháng thứ mấy của kỳ</source>
      <translation>Voluntary SI, deadline of the 6-month method: end of which month of the cycle</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/commission_cap.yaml" />
      <source>BHXH tự nguyện, thù lao bình quân cao nhất của tổ chức dịch vụ thu</source>
      <translation>Voluntary SI, highest average commission of the collecting organisation</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/read_back.py" />
      <source>BHXH tự nguyện, {method}</source>
      <translation>voluntary SI, {method}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>BHXH tự nguyện: {amount} đ</source>
      <translation>Voluntary SI: {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/opening.py" />
      <source>BHXH tự nguyện: {name}</source>
      <translation>Voluntary SI: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>BHXH và BHYT, mỗi tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>BHXH {method}</source>
      <translation>SI {method}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>BHXH {method} {period}</source>
      <translation>SI {method} {period}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>BHXH đã đóng đến {month} ở nơi khác; bấm F6 để chọn mức và kỳ.</source>
      <translation>SI is paid until {month} elsewhere; press F6 to choose income and method.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>BHXH đã đóng đến {month}, chưa cần gia hạn.</source>
      <translation>SI is paid until {month}, no renewal needed yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/drill.py" />
      <source>BHXH đóng đến {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>BHXH đến kỳ</source>
      <translation>SI due</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_tabs.py" />
      <source>BHXH đến kỳ đóng</source>
      <translation>SI due</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/timeline.py" />
      <source>BHXH: hạn {day}</source>
      <translation>SI: pay by {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_chips.py" />
      <source>BHXH: nghỉ từ {month}</source>
      <translation>SI: stopped from {month}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_chips.py" />
      <source>BHXH: đến {month}</source>
      <translation>SI: until {month}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>BHYT</source>
      <translation>HI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>BHYT (đ)</source>
      <translation>HI (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>BHYT 1 người</source>
      <translation>HI, 1 person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>BHYT cả hộ</source>
      <translation>Household HI</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>BHYT cả hộ {count} người</source>
      <translation>HI, whole household of {count}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>BHYT cả nhà</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/payment/read_back.py" />
      <source>BHYT của {households} hộ, {count} người</source>
      <translation>health insurance for {households} households, {count} people</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>BHYT hết hạn</source>
      <translation>HI ending</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>BHYT hộ gia đình</source>
      <translation>Household HI</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/odd_months.yaml" />
      <source>BHYT hộ gia đình, nhận số tháng ngoài 3, 6, 12 để thẻ trong hộ cùng hạn</source>
      <translation>Household HI, months other than 3, 6, 12 so that cards end together</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/share_place_3.yaml" />
      <source>BHYT hộ gia đình, phần đóng của người thứ ba so với người thứ nhất</source>
      <translation>Household HI, third person's share of the first person's premium</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/share_place_2.yaml" />
      <source>BHYT hộ gia đình, phần đóng của người thứ hai so với người thứ nhất</source>
      <translation>Household HI, second person's share of the first person's premium</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/share_place_1.yaml" />
      <source>BHYT hộ gia đình, phần đóng của người thứ nhất</source>
      <translation>Household HI, first person's share</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/share_place_5.yaml" />
      <source>BHYT hộ gia đình, phần đóng của người thứ năm trở đi so với người thứ nhất</source>
      <translation>Household HI, share of the fifth and later persons of the first person's premium</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/share_place_4.yaml" />
      <source>BHYT hộ gia đình, phần đóng của người thứ tư so với người thứ nhất</source>
      <translation>Household HI, fourth person's share of the first person's premium</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/commission_cap.yaml" />
      <source>BHYT hộ gia đình, thù lao bình quân cao nhất của tổ chức dịch vụ thu</source>
      <translation>Household HI, highest average commission of the collecting organisation</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/later_joiner.yaml" />
      <source>BHYT hộ gia đình, thứ tự của người đóng sau trong cùng năm</source>
      <translation>Household HI, place of someone who pays later in the same year</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/budget_old_from.yaml" />
      <source>BHYT hộ gia đình, tuổi mà người từ tuổi đó được ngân sách đóng cả thẻ</source>
      <translation>Household HI, age from which the budget pays the whole card</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/budget_child_below.yaml" />
      <source>BHYT hộ gia đình, tuổi mà trẻ em dưới tuổi đó được ngân sách đóng cả thẻ</source>
      <translation>Household HI, age below which the budget pays a child's whole card</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/read_back.py" />
      <source>BHYT hộ gia đình, {count} người, {months} tháng</source>
      <translation>household HI, {count:person|people}, {months:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>BHYT hộ gia đình: {amount} đ</source>
      <translation>Household HI: {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_hi_page.py" />
      <source>BHYT hộ gia đình: {name}</source>
      <translation>Household HI: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>BHYT hộ {count} người</source>
      <translation>HI, household of {count}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>BHYT khi hưởng lương hưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/advice/withdrawal_loss.py" />
      <source>BHYT khi hưởng lương hưu do quỹ BHXH đóng.</source>
      <translation>Health insurance as a pensioner, paid by the fund.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/allowances.py" />
      <source>BHYT khi hưởng lương hưu, quỹ BHXH đóng</source>
      <translation>Health insurance as a pensioner, paid by the fund</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>BHYT liên tục từ</source>
      <translation>HI without a break since</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>BHYT phải nộp</source>
      <translation>HI owed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_tabs.py" />
      <source>BHYT sắp hết hạn</source>
      <translation>HI ending soon</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/papers/report_charts.py" />
      <source>BHYT theo thôn, phần trăm số dân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/trend_chart.py" />
      <source>BHYT trên số dân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/life/compare_records.py" />
      <source>BHYT trước khi có sổ</source>
      <translation>HI before this book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/changes.py" />
      <source>BHYT trước đây</source>
      <translation>HI before</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>BHYT {count} người, mỗi tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/renewals/differences.py" />
      <source>BHYT {months} tháng</source>
      <translation>HI {months} months</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>BHYT đã đóng đến {day}, chưa cần gia hạn.</source>
      <translation>HI is paid until {day}, no renewal needed yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_chips.py" />
      <source>BHYT: còn {days} ngày</source>
      <translation>HI: {days:day|days} left</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_chips.py" />
      <source>BHYT: hết hôm nay</source>
      <translation>HI: ends today</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_chips.py" />
      <source>BHYT: hết {day}</source>
      <translation>HI: ended {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/timeline.py" />
      <source>BHYT: ngày cuối {day}</source>
      <translation>HI: last day {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_chips.py" />
      <source>BHYT: đến {day}</source>
      <translation>HI: until {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>BIÊN LAI</source>
      <translation>RECEIPT</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/events_card.py" />
      <source>BIẾN ĐỘNG</source>
      <translation>CHANGE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>BL {number}</source>
      <translation>Rec. {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Bao phủ</source>
      <translation>Coverage</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_head.py" />
      <source>Bao phủ bảo hiểm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/rows_card.py" />
      <source>Bao phủ theo tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/trend_chart.py" />
      <source>Bao phủ theo tháng: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>Bao phủ, từng dòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Biên bản giao nhận</source>
      <translation>Handover paper</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Biên bản giao nhận quyển biên lai</source>
      <translation>Handover of a receipt book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Biên bản giao nhận quyển {subject}</source>
      <translation>Handover of book {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Biên lai</source>
      <translation>Receipts</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Biên lai chưa thấy tiền trên sao kê</source>
      <translation>Receipts whose money no statement shows</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Biên lai cũ chỉ bị hủy khi biên lai mới đã lập; phần chênh lệch được nói rõ lúc thu.</source>
      <translation>The old receipt is voided only when the new one is issued; the difference is told at the payment.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/settling.py" />
      <source>Biên lai của dòng {position} đã hủy hoặc đã hoàn trả nên không gửi lại.</source>
      <translation>The receipt of line {position} was voided or refunded and is not sent again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Biên lai của ngày {day}.</source>
      <translation>Receipt of {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>Biên lai in hàng loạt cũng được tính là đã in; bản in lại ghi “BẢN SAO lần n”.</source>
      <translation>Receipts printed in a batch count as printed; a reprint carries “BẢN SAO lần n”.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Biên lai lấy số từ quyển của người thu trước, rồi đến quyển dùng chung. Ins để mở quyển, Ctrl+E để xuất.</source>
      <translation>Receipts take their number from the collector's own book first, then from the shared one. Ins opens a book, Ctrl+E exports.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Biên lai mới giữ nguyên kỳ đóng và {amount} đ.</source>
      <translation>The new receipt keeps the cover and {amount} đ.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Biên lai này do phiên bản mới hơn lập. Xin cập nhật chương trình rồi kiểm tra lại.</source>
      <translation>A newer version made this receipt. Please update the program and check again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/opening.py" />
      <source>Biên lai này không còn kỳ đóng hoặc thẻ nào để hoàn trả.</source>
      <translation>Nothing of this receipt is left to refund.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Biên lai thay thế phải cùng loại bảo hiểm với biên lai bị hủy. Xin hủy rồi thu riêng.</source>
      <translation>The replacing receipt must be of the same insurance. Please void, then take the money separately.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Biên lai thu tiền</source>
      <translation>Receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>Biên lai trong ngày</source>
      <translation>Receipts of the day</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Biên lai viết tay</source>
      <translation>Handwritten receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipts_page.py" />
      <source>Biên lai viết tay lúc mất điện được nhập sau, đúng số, đúng ngày trên tờ biên lai.</source>
      <translation>Receipts written by hand in a power cut are entered afterwards, with the number and day on the sheet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>Biên lai và máy in</source>
      <translation>Receipts and printers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Biên lai vừa lập</source>
      <translation>New receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Biên lai {later} lập sau dựa trên biên lai {number}. Xin hủy biên lai {later} trước.</source>
      <translation>The later receipt {later} rests on receipt {number}. Please void receipt {later} first.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_page.py" />
      <source>Biên lai {number}</source>
      <translation>Receipt {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Biên lai {number} ĐÃ HỦY</source>
      <translation>Receipt {number} VOIDED</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_printing.py" />
      <source>Biên lai {number} đang in.</source>
      <translation>Receipt {number} is being printed.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Biên lai {number} đã hoàn trả cho {name} theo phiếu {slip} nên không hủy được nữa.</source>
      <translation>Receipt {number} was refunded to {name} by slip {slip} and can no longer be voided.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Biên lai {number} đã hủy ngày {day} rồi. Xin xem lại trang biên lai.</source>
      <translation>Receipt {number} was voided on {day} already. Please look at its page.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_printing.py" />
      <source>Biên lai {number} đã lưu; bấm Ctrl+S để lưu tệp PDF rồi in ở máy khác.</source>
      <translation>Receipt {number} is saved; press Ctrl+S for a PDF file and print it elsewhere.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_printing.py" />
      <source>Biên lai {number} đã lưu; nạp giấy rồi bấm Ctrl+P.</source>
      <translation>Receipt {number} is saved; put in paper and press Ctrl+P.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Biên lai {subject}</source>
      <translation>Receipt {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Biên lai đã chọn</source>
      <translation>Chosen receipts</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Biên lai đã hủy</source>
      <translation>Receipt voided</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>Biên lai đã in trước đây ra bản ghi “BẢN SAO lần n”.</source>
      <translation>A receipt printed before comes out as “BẢN SAO lần n” (copy n).</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_page.py" />
      <source>Biên lai đã lưu trước khi in; máy in hỏng thì in lại sau, số biên lai không đổi.</source>
      <translation>The receipt is saved before printing; if the printer fails print later, the number stays.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>Biên lai đã lập không đổi khi sửa cài đặt.</source>
      <translation>Issued receipts do not change with the settings.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Biên lai đó lập ngày {day}, {amount} đ, đã hủy.</source>
      <translation>That receipt of {day}, {amount} đ, is void.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Biên lai đến ngày</source>
      <translation>Receipts up to</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/receipts_card.py" />
      <source>Biên lai, giấy tờ</source>
      <translation>Receipts, papers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>Biên lai, giấy tờ, nhật ký</source>
      <translation>Receipts, papers, journal</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Biên lai, kỳ, thẻ, giấy tờ của cả hai đứng ở hồ sơ ở lại; biên lai và danh sách đã gửi giữ nguyên.</source>
      <translation>Receipts, cycles, cards and proofs of both stand under the record that stays; receipts and sent lists are not changed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Biến động</source>
      <translation>Changes in life</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Biến động này đã hoàn tác rồi. Xin mở lại trang.</source>
      <translation>This change was taken back already. Please open the page again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/events_card.py" />
      <source>Biến động đã ghi</source>
      <translation>Changes noted</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>Biến động, đổi mức kỳ tới</source>
      <translation>Changes in life, next cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/charts/chart_panel.py" />
      <source>Biểu đồ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Buổi khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Bàn giao vào két sắt</source>
      <translation>Hand over to the safe</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Bàn giao với két sắt</source>
      <translation>To and from the safe</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_head.py" />
      <source>Báo cáo tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Báo hỏng</source>
      <translation>Name as spoilt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Báo hỏng số</source>
      <translation>Spoilt number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Báo hỏng số biên lai</source>
      <translation>Spoilt receipt numbers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Báo hỏng số của quyển {label}</source>
      <translation>Spoilt numbers of book {label}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Bên trái là hồ sơ ở lại, bên phải là hồ sơ sẽ gộp vào. Mũi tên trái, phải chọn giá trị của từng dòng.</source>
      <translation>At the left the record that stays, at the right the one merged into it. ← and → choose each line's value.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Bên trái, ở lại: {stays}. Bên phải, gộp vào: {gone}. Tất cả sẽ đứng ở hồ sơ bên trái.</source>
      <translation>Left, stays: {stays}. Right, is merged: {gone}. All of it will stand under the left record.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Bút toán khác</source>
      <translation>Other entries</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/income_step.yaml" />
      <source>Bước thu nhập chọn theo thói quen của cơ quan BHXH, không còn là quy định</source>
      <translation>Step of the chosen income by the agency's habit, no longer a rule</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>BẢO HIỂM Y TẾ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/batch.py" />
      <source>Bản chương trình này không có mẫu giấy của việc in.</source>
      <translation>This version of the program does not have the job’s kind of paper.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Bản gần nhất ở {place}.</source>
      <translation>The last one is in {place}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Bản in lại ghi “BẢN SAO lần n”.</source>
      <translation>Reprints say “BẢN SAO lần n”.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/make.py" />
      <source>Bản này để riêng, không tính là sao lưu. Xin chạy Kiểm tra sổ và báo bộ phận hỗ trợ.</source>
      <translation>It is set aside and does not count as a backup. Please run Check the book and tell support.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>Bản sao có đủ mọi thứ của sổ hiện nay.</source>
      <translation>The backup holds everything of the present book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/make.py" />
      <source>Bản sao không qua được kiểm tra: {found}</source>
      <translation>The copy did not pass its check: {found}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/make.py" />
      <source>Bản sao lưu do người giữ máy chủ làm bằng công cụ của máy chủ. Xin hỏi người đó lần sao lưu gần nhất.</source>
      <translation>Backups are made by whoever keeps the server, with the server's own tools. Please ask them when the last one was made.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Bản sao lưu do người giữ máy chủ làm. Xin hỏi người đó lần sao lưu gần nhất.</source>
      <translation>Backups are made by whoever keeps the server. Please ask them when the last one was made.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>Bản sao lưu dùng được gần nhất đã quá một ngày: {when}.</source>
      <translation>The last usable backup is older than a day: {when}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/restore.py" />
      <source>Bản sao {name} không qua được kiểm tra: {found}</source>
      <translation>The backup {name} does not pass its check: {found}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Bản đầu tiên được làm khi chốt ngày, hoặc bấm Sao lưu ngay.</source>
      <translation>The first one is made when the day is closed, or press Back up now.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Bảng .xlsx với tên cột của cổng.</source>
      <translation>A sheet (.xlsx) with the gateway's own column names.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Bảng các đợt</source>
      <translation>Table of lists</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/charts/chart_panel.py" />
      <source>Bảng số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Bảng tính .xlsx</source>
      <translation>Sheet (.xlsx)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Bấm Ctrl+E lưu phiếu thành tệp PDF để in ở máy khác.</source>
      <translation>Press Ctrl+E to save the sheet as PDF and print it elsewhere.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_files.py" />
      <source>Bấm Ctrl+N để lập danh sách.</source>
      <translation>Press Ctrl+N to make a list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>Bấm Ctrl+P để in.</source>
      <translation>Press Ctrl+P to print.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_printing.py" />
      <source>Bấm Ctrl+S để lưu tệp PDF rồi in ở máy khác.</source>
      <translation>Press Ctrl+S for a PDF file and print it elsewhere.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/no_household.py" />
      <source>Bấm Enter để lập hộ mới, người này là chủ hộ. Nếu là người trong hộ khác, mở hộ đó rồi bấm Ins.</source>
      <translation>Press Enter for a new household with this person as head. If they belong to another, open that one and press Ins.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_desk.py" />
      <source>Bấm “Tiếp tục” để làm tiếp.</source>
      <translation>Press “Continue” to go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/person_form_page.py" />
      <source>Bắt buộc: họ tên, ngày sinh, giới tính. Chỉ biết năm hoặc tháng sinh thì gõ chừng đó.</source>
      <translation>Needed: name, birth, sex. If only the year or month of birth is known, type that much.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Bắt đầu nhập tệp {file}.</source>
      <translation>Import of {file} begun.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/begin_card.py" />
      <source>Bắt đầu trên máy này</source>
      <translation>Begin on this machine</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Bằng mã khôi phục.</source>
      <translation>By the recovery code.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Bị trả lại</source>
      <translation>Rejected</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/damaged_scan.py" />
      <source>Bỏ</source>
      <translation>Drop</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Bỏ chỉ tiêu bao phủ năm {year}, {insurance}. {hamlet}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>Bỏ chờ</source>
      <translation>Give up waiting</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>Bỏ chờ {amount} đ của {name}</source>
      <translation>Give up waiting for {amount} đ from {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Bỏ chờ {payer} chuyển khoản {total} đ. Lý do: {reason}.</source>
      <translation>Gave up waiting for {payer} to transfer {total} đ. Reason: {reason}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Bỏ cách viết “{text}” của thôn {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Bỏ khỏi danh sách</source>
      <translation>Take out of the list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Bỏ khỏi hộ</source>
      <translation>Remove a person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drafts_card.py" />
      <source>Bỏ nháp</source>
      <translation>Drop draft</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drafts_card.py" />
      <source>Bỏ nháp {title}</source>
      <translation>Drop draft {title}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Bỏ nơi này: {place}</source>
      <translation>Remove this place: {place}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Bỏ nơi sao lưu {place}; các bản đã có ở đó vẫn còn.</source>
      <translation>Removed the backup place {place}; the copies there stay.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/numbers_table.py" />
      <source>Bỏ qua</source>
      <translation>Ignore</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>Bỏ ra</source>
      <translation>Take out</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Bỏ số {numbers} của quyển viết tay {label}. Lý do: {reason}.</source>
      <translation>Skipped the numbers {numbers} of the handwritten book {label}. Reason: {reason}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>Bỏ {job}</source>
      <translation>Give up {job}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Bỏ {lines} dòng khỏi {batch}.</source>
      <translation>{lines:line|lines} taken out of {batch}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/member_row.py" />
      <source>Bỏ {name}</source>
      <translation>Remove {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Bỏ {person} khỏi đợt vận động {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Bỏ đợt vận động {title} ngày {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>Bớt {name}</source>
      <translation>Without {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>CHI TIẾT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>CHUYỂN KHOẢN (đ)</source>
      <translation>TRANSFER (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>CHÊNH LỆCH</source>
      <translation>DIFFERENCE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>CHƯA CÓ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/incomes_table.py" />
      <source>CHỌN MỨC (đ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>CHỐT</source>
      <translation>CLOSED</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>CHỜ TỪ</source>
      <translation>SINCE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>CHỦ HỘ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>Canh máy in</source>
      <translation>Printer fitting</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Caps Lock đang bật</source>
      <translation>Caps Lock is on</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/unlock_card.py" />
      <source>Caps Lock đang bật.</source>
      <translation>Caps Lock is on.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/unlock_card.py" />
      <source>Caps Lock đang bật. Tắt đi rồi gõ lại.</source>
      <translation>Caps Lock is on. Turn it off and type again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/error_dialog.py" />
      <source>Chi tiết lỗi</source>
      <translation>Error details</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Cho nghỉ</source>
      <translation>Let leave</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Cho {person} rời hộ, thẻ đã đóng giữ đến hết hạn. {reason}</source>
      <translation>{person} left the household, paid cards run to their end. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>Chung</source>
      <translation>General</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/means_part.py" />
      <source>Chuyển khoản</source>
      <translation>Transfer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/opening_moves.py" />
      <source>Chuyển sang hồ sơ khác</source>
      <translation>Moved to another record</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/causes.py" />
      <source>Chuyển sang nhóm BHYT có thứ tự cao hơn</source>
      <translation>Moved to a higher-ranked HI group</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/causes.py" />
      <source>Chuyển sang đóng BHXH bắt buộc</source>
      <translation>Joined compulsory SI</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Chuyển {amount} đ ({movement}) trong két ngày {session_day}. {note}</source>
      <translation>Moved {amount} đ ({movement}) in the drawer of {session_day}. {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>Chuyển đi</source>
      <translation>Moved away</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/error_dialog.py" />
      <source>Chép chi tiết</source>
      <translation>Copy details</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Chênh lệch</source>
      <translation>Difference</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/confirm_dialog.py" />
      <source>Chênh lệch {amount} đ</source>
      <translation>Difference {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Chênh lệch {amount} đ: {note}</source>
      <translation>Difference {amount} đ: {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payer_part.py" />
      <source>Chính người này nộp</source>
      <translation>The participant pays</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chưa ai trong sổ có mật khẩu riêng. Xin đặt mật khẩu của mình trong Cài đặt trước.</source>
      <translation>Nobody in this book has a passphrase of their own yet. Please set yours in Settings first.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chưa biết cột ngày, cột tiền vào hoặc cột nội dung. Xin chọn đủ ba cột.</source>
      <translation>The column of the day, of the money in or of the purpose is not known. Please choose all three.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/si_rows.py" />
      <source>Chưa biết tháng, mức hay kỳ đã đóng trước khi có sổ. Xin ghi thêm ở trang người tham gia.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/reply_page.py" />
      <source>Chưa bấm F9 thì chưa ghi gì vào sổ. Mã số mới nào không muốn ghi thì bỏ qua bằng dấu cách.</source>
      <translation>Nothing is stored before F9. Leave out a new number with the space bar if it must not be written.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_settling.py" />
      <source>Chưa bỏ dòng nào để lấy lại.</source>
      <translation>No line was taken out.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chưa chọn ai tách ra. Xin chọn ít nhất một người.</source>
      <translation>Nobody is chosen to go. Please choose at least one person.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/batch.py" />
      <source>Chưa chọn ai để in.</source>
      <translation>Nobody is chosen to print for.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/people_panel.py" />
      <source>Chưa chọn ai. Gõ tên để tìm, hoặc chọn một danh sách việc khác.</source>
      <translation>Nobody is chosen. Type a name to search, or choose another work list.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reading.py" />
      <source>Chưa chọn cột kết quả hoặc lý do.</source>
      <translation>No column of results or reasons is chosen.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reading.py" />
      <source>Chưa chọn cột số định danh, mã số hoặc số biên lai để đối chiếu.</source>
      <translation>No column of personal ID, SI number or receipt is chosen to match by.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>Chưa chọn dòng nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>Chưa chọn hộ nào. Mở trang này từ trang Hộ, trang BHYT hoặc trang Tư vấn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>Chưa chọn kết quả. Bấm một số từ 1 đến 8.</source>
      <translation>No outcome is chosen. Press a number from 1 to 8.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Chưa chọn nơi khám chữa bệnh ban đầu. Xin sửa dòng này để chọn.</source>
      <translation>No first-visit clinic chosen yet. Please edit this line to choose one.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Chưa chọn tệp</source>
      <translation>No file chosen</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Chưa chọn xã, phường trong danh sách. Xin gõ vài chữ rồi chọn một dòng.</source>
      <translation>No commune is chosen. Please type a few letters and choose a row.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/visit_sheet.py" />
      <source>Chưa chọn đợt vận động.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Chưa có</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>Chưa có ai khớp. Bấm Enter hoặc Ctrl+N để thêm người mới với chữ vừa gõ.</source>
      <translation>Nobody matches. Press Enter or Ctrl+N to add a new person with what was typed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>Chưa có ai khớp. Bấm Enter để ghi người mới vào sổ, rồi quay lại đây.</source>
      <translation>Nobody matches. Press Enter to record a new person, then come back here.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/people/person_picker.py" />
      <source>Chưa có ai khớp. Thử ít chữ hơn, hoặc quét thẻ.</source>
      <translation>Nobody matches. Try fewer letters, or scan the card.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>Chưa có ai trong hộ. Quét thẻ hoặc bấm Ins.</source>
      <translation>Nobody is in the household. Scan a card or press Ins.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chưa có ai được đóng trong lần này. Xin chọn ít nhất một người.</source>
      <translation>Nobody is paid for yet. Please choose at least one person.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/trend_chart.py" />
      <source>Chưa có ai để vẽ theo tháng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_acts.py" />
      <source>Chưa có ai để đưa vào đợt đi thôn. Chọn một phần của thanh trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Chưa có ai để đưa vào đợt đi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/rows_card.py" />
      <source>Chưa có ai ở phần này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/receipts_card.py" />
      <source>Chưa có biên lai nào của người này.</source>
      <translation>No receipt of this person yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Chưa có bản sao lưu</source>
      <translation>No backup yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_line.py" />
      <source>Chưa có chủ hộ</source>
      <translation>No head yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>Chưa có cột họ và tên.</source>
      <translation>There is no column of names yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_files.py" />
      <source>Chưa có danh sách nào để in.</source>
      <translation>There is no list to print.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_files.py" />
      <source>Chưa có danh sách nào để xuất.</source>
      <translation>There is no list to export.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>Chưa có dòng nào bị dừng.</source>
      <translation>No row has been stopped.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Chưa có dòng nào để lập.</source>
      <translation>There is no line to list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/reply_page.py" />
      <source>Chưa có dòng nào để xuất.</source>
      <translation>There is no row to export.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/reminder_letter.py" />
      <source>Chưa có gì cần nhắc người này.</source>
      <translation>There is nothing to remind this person of yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Chưa có gì thay đổi.</source>
      <translation>Nothing has changed yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/importing.py" />
      <source>Chưa có gì được ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/importing.py" />
      <source>Chưa có gì được lưu.</source>
      <translation>Nothing has been saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Chưa có gì được lưu. Xin báo bộ phận hỗ trợ.</source>
      <translation>Nothing was saved. Tell support.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Chưa có gì được lưu. Xin chờ vài giây rồi làm lại.</source>
      <translation>Nothing was saved. Wait a few seconds and try again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_page.py" />
      <source>Chưa có gì để gia hạn. Bấm F6 hoặc F7 để đăng ký.</source>
      <translation>There is nothing to renew. Press F6 or F7 to enrol.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Chưa có gì để xem. Chọn tệp trả lời, hoặc mục khác ở trên.</source>
      <translation>Nothing to show. Choose the reply's file, or another tab above.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Chưa có gì ở mục này.</source>
      <translation>There is nothing here yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/reminder_letter.py" />
      <source>Chưa có kỳ nào hay thẻ nào đến hạn.</source>
      <translation>No cycle and no card is due yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Chưa có kỳ nào đã đóng.</source>
      <translation>No cycle is paid yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chưa có kỳ nào đã đóng. Bấm F6 để đăng ký với mức và kỳ muốn đóng.</source>
      <translation>No cycle is paid yet. Press F6 to enrol with the income and cycle wanted.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>Chưa có lần đóng nào để gia hạn. Bấm F6 để đăng ký BHXH, F7 để đăng ký BHYT.</source>
      <translation>Nothing paid yet to renew. Press F6 to enrol in social insurance, F7 in health insurance.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>Chưa có lần đóng nào để vẽ trong danh sách này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/transfer_part.py" />
      <source>Chưa có mã VietQR</source>
      <translation>No VietQR code yet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>Chưa có mức đóng nào sắp đổi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Chưa có ngày sinh. Xin bổ sung.</source>
      <translation>No date of birth. Please add it.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chưa có nội dung quét. Xin quét lại hoặc nhập tay.</source>
      <translation>Nothing was scanned. Please scan again or type it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>Chưa có phiếu hoàn trả nào.</source>
      <translation>There are no refund slips yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>Chưa có quyển</source>
      <translation>No receipt book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Chưa có quyển viết tay</source>
      <translation>No handwritten book yet</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chưa có số giấy tờ chứng minh. Xin nhập số giấy hoặc bỏ nhóm này.</source>
      <translation>The proof paper's number is missing. Please enter it or drop this group.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/charts.py" />
      <source>Chưa có số liệu để vẽ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_files.py" />
      <source>Chưa có số liệu để xuất.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chưa có số liệu “{name}” ({figure}) cho ngày {date}. Xin đổi ngày đóng hoặc cập nhật tham số.</source>
      <translation>There is no figure “{name}” ({figure}) for {date}. Please change the day of payment or update the parameters.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/both_days.py" />
      <source>Chưa có số liệu “{name}” cho ngày {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Chưa có số định danh và mã số BHXH. Xin bổ sung một trong hai số.</source>
      <translation>Neither personal ID nor SI number. Please add one of them.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Chưa có số định danh. Xin bổ sung nếu có.</source>
      <translation>No personal ID. Please add it if there is one.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>Chưa có sổ thì bấm Ctrl+T để tập trên dữ liệu giả, hoặc Ctrl+N để lập sổ thật.</source>
      <translation>Without a book press Ctrl+T to practise on made-up data, or Ctrl+N for a real one.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/coverage_sheet.py" />
      <source>Chưa có tháng đóng hay thẻ nào để in lịch.</source>
      <translation>There is no paid month or card to print a calendar of.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Chưa có trong sổ. Cách nhập này chỉ sửa người đã có.</source>
      <translation>Not in the book. This way of importing only changes known people.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>Chưa có trả lời</source>
      <translation>No reply yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/save_file_dialog.py" />
      <source>Chưa có tên tệp.</source>
      <translation>The file name is missing.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>Chưa có việc nào được ghi.</source>
      <translation>Nothing has been written yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Chưa có {field}. Xin nhập vào.</source>
      <translation>{field} is missing. Please enter it.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/form_choice.py" />
      <source>Chưa có {form} cho danh sách lập trước ngày {day}.</source>
      <translation>There is no {form} for lists dated before {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Chưa có địa chỉ. Xin bổ sung nơi ở.</source>
      <translation>No address. Please add where the person lives.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>Chưa có: không có thẻ còn giá trị và chưa đóng. Người đã đóng, chờ thẻ có giá trị thì kể riêng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/picture_card.py" />
      <source>Chưa dùng được máy ảnh</source>
      <translation>The camera cannot be used</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/events_card.py" />
      <source>Chưa ghi biến động nào.</source>
      <translation>No change is noted.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claims_card.py" />
      <source>Chưa ghi giấy tờ nào.</source>
      <translation>No paper is recorded.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Chưa ghi gì vào sổ; xem các mục dưới rồi bấm F9.</source>
      <translation>Nothing is in the book yet; look below, then press F9.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>Chưa ghi số ngày phải nộp ở Cài đặt nên không tính hạn.</source>
      <translation>The settings name no number of days, so no deadline is computed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_header.py" />
      <source>Chưa ghi vào hộ nào</source>
      <translation>In no household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Chưa ghi được trả lời này.</source>
      <translation>This reply cannot be stored yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Chưa ghi được tệp: {reason}.</source>
      <translation>The file could not be written: {reason}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>Chưa gom ai. Ở trang đóng BHXH hoặc BHYT, bấm Ctrl+G để gom.</source>
      <translation>Nobody is gathered. Press Ctrl+G on the page of an SI or HI payment.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Chưa gặp</source>
      <translation>Not reached</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/contact_log.py" />
      <source>Chưa gọi</source>
      <translation>Not called</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/send_dialog.py" />
      <source>Chưa gửi được: {count} dòng cần sửa.</source>
      <translation>Not sent: {count:line is|lines are} to be mended.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/send_dialog.py" />
      <source>Chưa gửi, quay lại</source>
      <translation>Not sent yet, go back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Chưa in</source>
      <translation>Not printed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Chưa in được</source>
      <translation>Printing failed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_printing.py" />
      <source>Chưa in được: chưa có máy in.</source>
      <translation>Not printed: there is no printer.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_printing.py" />
      <source>Chưa in được: {reason}</source>
      <translation>Not printed: {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Chưa khớp</source>
      <translation>Not matched</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Chưa liên hệ</source>
      <translation>Not contacted</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_chooser.py" />
      <source>Chưa làm được: {reason}</source>
      <translation>Cannot be made yet: {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>Chưa lưu</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_header.py" />
      <source>Chưa lưu vào sổ</source>
      <translation>Not in the book yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_side.py" />
      <source>Chưa lưu được</source>
      <translation>Could not be saved</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/numbers.py" />
      <source>Chưa lưu được thông tin của {name}: {problems}</source>
      <translation>The details of {name} could not be saved: {problems}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/file_saving.py" />
      <source>Chưa lưu được tệp.</source>
      <translation>The file could not be saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/choose_dialog.py" />
      <source>Chưa lập biên lai.</source>
      <translation>No receipt was issued.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/settling.py" />
      <source>Chưa lập biên lai. Xin gọi người nộp chuyển đủ, hoặc bỏ chờ rồi thu lại.</source>
      <translation>No receipt was issued. Please call the payer to transfer the rest, or give up waiting and take the payment anew.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/post_dialog.py" />
      <source>Chưa lập biên lai. Xin gọi người nộp; đồng ý số mới thì bấm Alt+2, không thì bỏ chờ.</source>
      <translation>No receipt was issued. Please call the payer; press Alt+2 if the new amount is agreed to, else give up waiting.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_card.py" />
      <source>Chưa lập danh sách nào. Bấm Ctrl+N để lập từ những dòng đang chờ.</source>
      <translation>No list yet. Press Ctrl+N to make one from the waiting lines.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/practice/practice_book.py" />
      <source>Chưa lập được sổ tập.</source>
      <translation>The practice book could not be made.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/give_backs.py" />
      <source>Chưa muốn gửi thì xin bỏ dòng ra khỏi đợt; dòng trở lại chờ gom.</source>
      <translation>Take it out of the list to send it later; it waits again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drawer_card.py" />
      <source>Chưa mở quầy</source>
      <translation>The counter is not open yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>Chưa mở quầy nên chưa có sổ thu để in.</source>
      <translation>The counter is not opened yet, so there is no day book to print.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/main_window.py" />
      <source>Chưa mở sổ nên chưa có gì để khóa.</source>
      <translation>No book is open, so there is nothing to lock.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Chưa nhập gì vào sổ.</source>
      <translation>Nothing was imported.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/columns_dialog.py" />
      <source>Chưa nhập gì.</source>
      <translation>Nothing was brought in.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>Chưa nhập trả lời được cho đợt này.</source>
      <translation>A reply to this list cannot be brought in.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/lists_card.py" />
      <source>Chưa nộp</source>
      <translation>Not handed over</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Chưa rõ</source>
      <translation>Unclear</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/refusal_part.py" />
      <source>Chưa rõ biên lai đã lưu chưa.</source>
      <translation>It is not certain whether the receipt was saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/day/closing.py" />
      <source>Chưa rõ nguyên nhân, đã báo người phụ trách</source>
      <translation>Not known why, the person in charge was told</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Chưa rõ quan hệ với chủ hộ. Xin sửa ở trang hộ gia đình.</source>
      <translation>Relation to the head unknown. Please mend it on the household page.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>Chưa rõ thôn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/consult.py" />
      <source>Chưa tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/refusal_part.py" />
      <source>Chưa thu và chưa lưu gì. Bấm Esc để quay lại sửa.</source>
      <translation>Nothing was collected or saved. Press Esc to go back and mend it.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/amount_changed.py" />
      <source>Chưa thu và chưa lưu gì. Xin quay lại, xem lý do rồi đọc lại cho người nộp.</source>
      <translation>Nothing was taken or saved. Go back, see why, and read it to the payer again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/refusal_part.py" />
      <source>Chưa thu và chưa lưu gì. Xin sửa ô có viền đỏ.</source>
      <translation>Nothing was taken or saved. Please mend the fields with a red border.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/refusal_part.py" />
      <source>Chưa thu và chưa lưu gì. Đọc lại số mới cho người nộp, hoặc bấm Esc để xem lý do.</source>
      <translation>Nothing was taken or saved. Read the new amount to the payer, or press Esc to see why.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/refusal_part.py" />
      <source>Chưa thu và chưa lưu gì; những gì đã gõ được giữ.</source>
      <translation>Nothing was taken or saved; what was typed is kept.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>Chưa thu, quay lại</source>
      <translation>Not yet, go back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/arrivals.py" />
      <source>Chưa thêm được</source>
      <translation>Could not be added</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Chưa thêm được nơi này</source>
      <translation>This place could not be added</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/transfer_part.py" />
      <source>Chưa thấy báo có thì bấm F6: khoản này chờ tiền về, người sau vẫn làm được.</source>
      <translation>Not seen yet: press F6, this payment waits for its transfer and the next person can be served.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Chưa thấy tiền</source>
      <translation>Not seen</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/post_dialog.py" />
      <source>Chưa thấy, quay lại</source>
      <translation>Not seen, go back</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/rule_change_letter.py" />
      <source>Chưa tính được lần đóng tới của người này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>Chưa tính được phương thức nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/hi_view.py" />
      <source>Chưa tính được số tiền.</source>
      <translation>The amount cannot be worked out yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Chưa từng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Chưa từng tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/si_head.py" />
      <source>Chưa từng đóng</source>
      <translation>Never paid</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_acts.py" />
      <source>Chưa xuất được ra {name}.</source>
      <translation>Could not export to {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>Chưa xác nhận</source>
      <translation>Not confirmed</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Chưa xác nhận.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Chưa đi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/cover_box.py" />
      <source>Chưa đóng BHXH tự nguyện tại quầy này. Bấm F6 để đăng ký.</source>
      <translation>No voluntary SI paid at this counter. Press F6 to enrol.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/cover_box.py" />
      <source>Chưa đóng BHYT hộ gia đình tại quầy này. Bấm F7 để đăng ký.</source>
      <translation>No household HI paid at this counter. Press F7 to enrol.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Chưa được giao quyển biên lai nào.</source>
      <translation>You have no receipt book yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/visited.py" />
      <source>Chưa đến</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chưa đến tuổi nghỉ hưu. Đóng cho những năm còn thiếu từ tháng {earliest}, hoặc chọn phương thức khác.</source>
      <translation>Not yet of retirement age. Missing time can be paid from {earliest}, or choose another method.</translation>
    </message>
    <message>
      <location filename="../../desktop/parameters/problems.py" />
      <source>Chưa đọc được mẫu giấy tờ: {fault}.</source>
      <translation>A form cannot be read: {fault}.</translation>
    </message>
    <message>
      <location filename="../../desktop/parameters/problems.py" />
      <source>Chưa đọc được tham số: {fault}.</source>
      <translation>The figures cannot be read: {fault}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/damaged_scan.py" />
      <source>Chưa đọc được thẻ</source>
      <translation>The card could not be read</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/picture_scan.py" />
      <source>Chưa đọc được tệp ảnh {name}</source>
      <translation>The picture {name} could not be read</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_line.py" />
      <source>Chưa đủ quan hệ</source>
      <translation>Relations missing</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chưa đủ {age} tuổi vào ngày {start}. Xin chọn tháng bắt đầu muộn hơn hoặc xem lại ngày sinh.</source>
      <translation>Not yet {age:year|years} old on {start}. Please choose a later first month or look at the birth date.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>Chương trình dùng các phần sau, với lời cảm ơn:</source>
      <translation>The program uses these parts, with thanks:</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chương trình gặp lỗi chưa lường trước ({error}). Xin gửi nội dung này cho nơi hỗ trợ.</source>
      <translation>The program met an unexpected error ({error}). Please send this to support.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/error_dialog.py" />
      <source>Chương trình gặp lỗi ngoài dự tính</source>
      <translation>The program met an unexpected error</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/building.py" />
      <source>Chương trình không có {form}.</source>
      <translation>The program does not have {form}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Chậm nhất {month} phải bắt đầu để khỏi thiếu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/corrections/causes.py" />
      <source>Chết</source>
      <translation>Death</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/filter_bar.py" />
      <source>Chỉ biên lai có đóng cho {name}</source>
      <translation>Only receipts that paid for {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/filter_bar.py" />
      <source>Chỉ biên lai của một người</source>
      <translation>Only one person's receipts</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/breakdowns.py" />
      <source>Chỉ biết năm sinh thì tính theo ngày cuối năm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/second_screen.py" />
      <source>Chỉ có một màn hình. Bấm Esc hoặc F11 để quay lại.</source>
      <translation>There is only one screen. Press Esc or F11 to go back.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chỉ người đóng theo hộ gia đình mới có thứ tự. Xin đổi nhóm hoặc bỏ thứ tự.</source>
      <translation>Only who pays as household has a place. Please change the group or leave the place out.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chỉ nhận 3, 6 hoặc 12 tháng. Xin chọn lại số tháng.</source>
      <translation>Only 3, 6 or 12 months. Please choose the months again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>Chỉ rút lại được giấy nộp chờ xác nhận.</source>
      <translation>Only a slip that waits for its confirmation can be taken back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Chỉ sửa người đã có</source>
      <translation>Only change known people</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_settling.py" />
      <source>Chỉ thêm dòng được vào danh sách chưa gửi.</source>
      <translation>Lines can only be added to a list that was not sent.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Chỉ thêm người mới</source>
      <translation>Only add new people</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/top_bar.py" />
      <source>Chỉ xem</source>
      <translation>Read only</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>Chỉ xem của tôi</source>
      <translation>Show only mine</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/view_files.py" />
      <source>Chỉ {name}</source>
      <translation>Only {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chỉ {supported} trong {months} tháng được hỗ trợ, vì đủ {limit} tháng.</source>
      <translation>Only {supported} of {months:month|months} are supported, as {limit} are reached.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chỉ điều chỉnh được ngày đã chốt. Xin chọn một ngày đã chốt.</source>
      <translation>Only a closed day can be corrected. Please choose a closed day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Chọn</source>
      <translation>Choose</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/restoring.py" />
      <source>Chọn bản sao lưu</source>
      <translation>Choose a backup</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>Chọn cho cả {count} người khác trong hộ chưa có nơi khám</source>
      <translation>Choose it for the {count} others of the household who have none, too</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/income_section.py" />
      <source>Chọn càng cao lương hưu càng cao; Nhà nước hỗ trợ như nhau.</source>
      <translation>A higher income gives a higher pension; the State's support is the same.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>Chọn cột ấy trong bảng rồi cho biết nó là “Họ và tên”.</source>
      <translation>Select it in the table and say that it is “Full name”.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Chọn dòng trả lời {row} cho {person} trong {batch}.</source>
      <translation>Row {row} of the reply chosen for {person} in {batch}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Chọn dòng đúng</source>
      <translation>Choose the right row</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>Chọn hoặc kéo tệp .xlsx, .xls, .ods, .csv vào trang; các cột được đoán theo tiêu đề và nhớ cho lần sau.</source>
      <translation>Choose or drop an .xlsx, .xls, .ods or .csv file; columns are guessed from their headings and remembered.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>Chọn loại giấy ở bên trái, Enter, rồi chọn biên lai, người hoặc hộ; giấy hiện ở bên phải.</source>
      <translation>Choose a kind of paper on the left, Enter, then a receipt, person or household; the paper appears on the right.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Chọn mẫu khác, ngày khác, hoặc lấy lại dòng đã bỏ.</source>
      <translation>Choose another form or day, or take a line in again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/journal_side.py" />
      <source>Chọn một biên lai để xem nhật ký.</source>
      <translation>Choose a receipt to see its journal.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>Chọn một người rồi đổi thứ tự, cách đóng, số tháng; tổng và chênh lệch hiện ngay, sổ không đổi gì.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>Chọn mục ở bên trái, sửa, rồi bấm F9 để lưu. Nhật ký ghi lại mục nào đã đổi.</source>
      <translation>Choose a section at the left, change it, then press F9 to save. The journal records what changed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/income_section.py" />
      <source>Chọn nhanh · mũi tên ↑ ↓ đổi 50.000</source>
      <translation>Quick choice · arrows ↑ ↓ change by 50.000</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/income_section.py" />
      <source>Chọn nhanh · mũi tên ↑ ↓ đổi {step}</source>
      <translation>Quick choice · arrows ↑ ↓ change by {step}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Chọn nơi sao lưu</source>
      <translation>Choose a place for backups</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Chọn quan hệ trong hộ mới cho người tách ra, một người là chủ hộ (00); ai không chọn thì ở lại.</source>
      <translation>Choose the relation in the new household for who goes, one of them head (00); who is not chosen stays.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Chọn sao kê</source>
      <translation>Choose a bank statement</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>Chọn số ngày bằng Alt+1 đến Alt+7, hoặc gõ số ngày; lọc theo loại việc, thôn, người thu, kết quả gọi.</source>
      <translation>Choose the days with Alt+1 to Alt+7 or type their number; filter by kind, hamlet, collector, outcome of the call.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>Chọn thư mục</source>
      <translation>Choose a folder</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>Chọn thư mục của sổ</source>
      <translation>Choose the book's folder</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Chọn tệp</source>
      <translation>Choose a file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/columns_card.py" />
      <source>Chọn tệp .xlsx hoặc CSV mà cơ quan BHXH gửi lại.</source>
      <translation>Choose the .xlsx or CSV file that the SI agency sent back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>Chọn tệp danh sách</source>
      <translation>Choose a list's file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Chọn tệp khác</source>
      <translation>Choose another file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>Chọn tệp sổ</source>
      <translation>Choose a book file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>Chọn tệp trả lời</source>
      <translation>Choose the reply's file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>Chọn việc xảy ra, gõ ngày, F9 để ghi. Ghi nhầm thì chọn dòng, Ctrl+Z, gõ lý do rồi Enter.</source>
      <translation>Choose what happened, type the day, F9 notes it. After a mistake choose the line, Ctrl+Z, type the reason, Enter.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>Chọn đợt đã gửi và chưa đóng ở bên trái, rồi bấm Ctrl+O.</source>
      <translation>Choose a list at the left that was sent and is not closed, then press Ctrl+O.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Chốt ngày</source>
      <translation>Close the day</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Chốt ngày tự sao lưu. Mỗi bản được mở ra kiểm tra rồi mới tính; giữ 7 ngày, 4 tuần và 12 tháng.</source>
      <translation>Closing the day backs up. Each copy is opened and checked before it counts; 7 days, 4 weeks and 12 months are kept.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/seal_bar.py" />
      <source>Chốt ngày {day}</source>
      <translation>Close {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Chốt ngày {session_day}: phải có {expected} đ, đếm được {counted} đ, chênh lệch {difference} đ, rút khỏi két {handed_over} đ. {difference_reason}</source>
      <translation>Closed {session_day}: expected {expected} đ, counted {counted} đ, difference {difference} đ, taken out of the drawer {handed_over} đ. {difference_reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/seal_bar.py" />
      <source>Chốt rồi thì không sửa được ngày này</source>
      <translation>Once closed, this day cannot be changed</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Chờ gửi</source>
      <translation>Ready to send</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_card.py" />
      <source>Chờ lập danh sách</source>
      <translation>Waiting for a list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Chờ tiền về</source>
      <translation>Awaited transfers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_shown.py" />
      <source>Chờ tiền về: {count}</source>
      <translation>Awaited transfers: {count}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batch_rows.py" />
      <source>Chờ trả lời</source>
      <translation>Waiting for reply</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Chờ {payer} chuyển khoản {total} đ cho {about}, số tham chiếu {bill}.</source>
      <translation>Awaiting a transfer of {total} đ from {payer} for {about}, reference {bill}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Chủ hộ chưa có số điện thoại. Xin bổ sung nếu có.</source>
      <translation>The head has no phone. Please add one if there is.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chủ hộ kinh doanh nộp thuế kê khai thuộc diện BHXH bắt buộc. Xin hỏi lại trước khi nhận.</source>
      <translation>A household business owner who declares tax falls under compulsory SI. Please ask before accepting.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/eligibility_section.py" />
      <source>Chủ hộ kinh doanh nộp thuế theo kê khai</source>
      <translation>Household business owner taxed by declaration</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Chủ nhật</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Chủ tài khoản</source>
      <translation>Account holder</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Chứng từ: {reference}</source>
      <translation>Document: {reference}</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/column_texts.py" />
      <source>Chữ bị lỗi bảng mã UTF-8 ở cột {columns} đã được đọc lại.</source>
      <translation>Text garbled by a wrong reading of UTF-8 in column {columns} was put right.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Chữ ký trên biên lai không khớp với khóa công khai. Biên lai này không do quầy này lập.</source>
      <translation>The receipt's signature does not match the public key. This counter did not issue it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/damaged_scan.py" />
      <source>Chữ máy quét đọc được</source>
      <translation>What the scanner read</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/text_encodings.py" />
      <source>Chữ trong tệp ghi theo bảng mã {encoding}, đã đổi sang Unicode.</source>
      <translation>The text of the file is in the {encoding} encoding and was changed to Unicode.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>Ctrl+B in cho cả danh sách. Dừng lúc nào cũng được: lần sau bấm “Tiếp tục”, không tờ nào in hai lần.</source>
      <translation>Ctrl+B prints for a whole list. Stop at any time: press “Continue” later, and no sheet is printed twice.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>Ctrl+E xuất ra tệp mọi người khớp với chữ đang gõ; khi chưa gõ gì, xuất cả danh sách việc.</source>
      <translation>Ctrl+E exports everybody who matches what is typed; with nothing typed, the whole work list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>Ctrl+N lập đợt mới, F9 đánh dấu đã gửi, Ctrl+O nhập trả lời của cơ quan BHXH rồi xem từng dòng.</source>
      <translation>Ctrl+N makes a new list, F9 marks it as sent, Ctrl+O brings in the SI agency's reply to go through line by line.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>Ctrl+N đưa các hộ đang xem vào một đợt đi thôn; Ctrl+E xuất phần đang xem, Ctrl+P lập báo cáo tháng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>Ctrl+P in danh sách gọi đang xem; Ctrl+E xuất ra tệp. Người đã mất, chuyển đi không có trong danh sách.</source>
      <translation>Ctrl+P prints the call list in view; Ctrl+E exports it. People who died or moved away are not in the list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>Ctrl+Z lấy lại dòng vừa bỏ.</source>
      <translation>Ctrl+Z brings the removed row back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>CÁCH TRẢ</source>
      <translation>PAID BY</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>CÁCH ĐÓNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>CÒN</source>
      <translation>LEFT</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>CÓ THỂ LÀ</source>
      <translation>MAY BE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Cài đặt</source>
      <translation>Settings</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/section.py" />
      <source>Cài đặt: {name}</source>
      <translation>Settings: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Các bút toán không cân.</source>
      <translation>The ledger entries do not balance.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Các bản sao lưu tìm thấy</source>
      <translation>Backups found</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>Các cột của tờ</source>
      <translation>Columns of the sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Các cột như lần trước với tệp có cùng tiêu đề.</source>
      <translation>Columns as last time for the same headings.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Các dòng bị dừng</source>
      <translation>Stopped rows</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/waiting_table.py" />
      <source>Các dòng chờ lập danh sách</source>
      <translation>Lines that wait for a list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>Các dòng của danh sách</source>
      <translation>Lines of the list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Các dòng của trả lời</source>
      <translation>Rows of the reply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/choose_row_dialog.py" />
      <source>Các dòng của tệp trả lời</source>
      <translation>Rows of the reply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Các dòng khác nhập được ngay; Ctrl+E lưu các dòng dừng để sửa.</source>
      <translation>The other rows can be imported now; Ctrl+E saves the stopped rows for correction.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/panels/quote_panel.py" />
      <source>Các dòng tính tiền</source>
      <translation>Lines of the amount</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/people_panel.py" />
      <source>Các dòng đang chọn ({count})</source>
      <translation>The rows chosen ({count})</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Các dòng đang chờ</source>
      <translation>Waiting lines</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/choose_dialog.py" />
      <source>Các khoản có thể</source>
      <translation>Payments that may fit</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Các khoản đang chờ</source>
      <translation>Awaited transfers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>Các khoản đang gom</source>
      <translation>What is gathered</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Các khoản đã xong</source>
      <translation>Finished</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/catalogue_list.py" />
      <source>Các loại giấy</source>
      <translation>Kinds of papers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/palette.py" />
      <source>Các lệnh</source>
      <translation>Commands</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>Các mục cài đặt</source>
      <translation>Sections of the settings</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_panel.py" />
      <source>Các mức qua từng thời kỳ</source>
      <translation>Values over time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>Các mức đóng</source>
      <translation>Rates</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>Các ngày của quầy</source>
      <translation>Days of the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/help.py" />
      <source>Các phím của trang</source>
      <translation>Keys of the page</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>Các phần và giấy phép</source>
      <translation>Parts and licences</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/matching.py" />
      <source>Các số của dòng này thuộc về những người khác nhau trong đợt: {lines}.</source>
      <translation>The numbers of this row belong to different people in the batch: {lines}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Các số {numbers} chưa nhập. Xin nhập trước, hoặc ghi lý do bỏ những số ấy.</source>
      <translation>The numbers {numbers} are not entered. Please enter them first, or say why they are skipped.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Các số ở dòng này trong sổ thuộc về nhiều người: {names}. Xin xem lại từng số.</source>
      <translation>The numbers of this row belong to several people of the book: {names}. Please check each number.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/plan.py" />
      <source>Các tháng lẻ cuối cùng đóng từng tháng.</source>
      <translation>The last months that fill no cycle are paid one by one.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/rail.py" />
      <source>Các trang</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/commune_picker.py" />
      <source>Các xã, phường tìm thấy</source>
      <translation>Communes found</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/sheets_out.py" />
      <source>Cách ghi</source>
      <translation>How to fill in</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>Cách liên hệ</source>
      <translation>Channel</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>Cách liên hệ (Alt+1 đến Alt+5)</source>
      <translation>Channel (Alt+1 to Alt+5)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Cách làm của địa phương</source>
      <translation>Local practice</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Cách trả</source>
      <translation>How it is paid</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_head.py" />
      <source>Cách tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/missing_time_support.yaml" />
      <source>Cách tính Nhà nước hỗ trợ khi đóng BHXH tự nguyện cho thời gian còn thiếu</source>
      <translation>How State support is worked out for missing time</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/refund_rule.yaml" />
      <source>Cách tính hoàn trả tiền đóng BHYT hộ gia đình</source>
      <translation>How household HI is refunded</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>Cách tính, điều cần biết</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Cách viết khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>Cách đang thử đã là rẻ nhất theo quyền chọn hình thức.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/row_strip.py" />
      <source>Cách đóng của người đang chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Còn giữ {kept}.</source>
      <translation>Kept: {kept}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/filter_bar.py" />
      <source>Còn hiệu lực</source>
      <translation>Standing</translation>
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Còn không quá 10 năm đến tuổi nghỉ hưu, đóng tiếp và đóng một lần cho phần thiếu thì đủ 15 năm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Còn kỳ hoặc thẻ đã đóng: ghi xong có thể lập hoàn trả.</source>
      <translation>A cycle or card still runs: a refund can be made afterwards.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drafts_card.py" />
      <source>Còn làm dở</source>
      <translation>Unfinished</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Còn lại chưa lập được:</source>
      <translation>Not issued:</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/clinics_section.py" />
      <source>Còn nhận đăng ký</source>
      <translation>Takes registrations</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Còn số {numbers} chưa nhập biên lai. Xin nhập hoặc báo hỏng các số đó trước.</source>
      <translation>Numbers {numbers} have no receipt yet. Please enter them or name them as spoilt first.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/cash_part.py" />
      <source>Còn thiếu</source>
      <translation>Missing</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_right.py" />
      <source>Còn thiếu bao nhiêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_view.py" />
      <source>Còn việc thu tiền chưa xong: {what}.</source>
      <translation>Money is still being taken: {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Còn việc thu tiền chưa xong: {what}. Xin hoàn tất hoặc bỏ việc đó rồi chốt ngày.</source>
      <translation>Money is still being taken: {what}. Please finish or drop it, then close the day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/remit_dialog.py" />
      <source>Còn {amount} đ nộp bằng giấy khác, từ nguồn khác.</source>
      <translation>{amount} đ remain for another slip, out of another source.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/settling.py" />
      <source>Còn {count} dòng chưa xử lý: {lines}.</source>
      <translation>{count:line|lines} not settled: {lines}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/main_act.py" />
      <source>Còn {count} dòng cần sửa</source>
      <translation>{count:line|lines} to mend</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/main_act.py" />
      <source>Còn {count} dòng cần xem</source>
      <translation>{count:line|lines} to look at</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Còn {count} số</source>
      <translation>{count:number|numbers} left</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Còn {count} số chưa dùng. Đóng rồi thì các số này bỏ hẳn, không quyển nào dùng lại được.</source>
      <translation>{count} numbers are not used yet. Once the book is closed they are unused for good; no other book may use them.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Còn {count} số. Nên mở quyển mới.</source>
      <translation>{count:number|numbers} left. Open a new book soon.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/buttons.py" />
      <source>Còn {count} ô cần sửa</source>
      <translation>{count:field|fields} to mend</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Còn {count} điều cần sửa</source>
      <translation>{count:thing|things} to mend</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>Còn {days} ngày</source>
      <translation>{days:day|days} left</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/gifts_card.py" />
      <source>Còn được gì nữa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Còn đến 15 năm</source>
      <translation>Left to 15 years</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>Có BHYT nhóm khác</source>
      <translation>Has other HI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>Có BHYT: thẻ còn giá trị hôm nay, do quầy này thu hoặc do nơi khác đóng (đi làm, học sinh, ngân sách).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Có dòng biên lai đã nằm trong một đợt khác.</source>
      <translation>A receipt line already stands in another batch.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>Có ghi ngày hoặc ghi chú mà chưa có kết quả. Xin chọn kết quả.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claims_card.py" />
      <source>Có giá trị từ</source>
      <translation>Valid from</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Có giá trị từ ngày</source>
      <translation>Valid from</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claim_row.py" />
      <source>Có giá trị đến</source>
      <translation>Valid to</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Có giá trị đến ngày</source>
      <translation>Valid to</translation>
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Có giấy hộ nghèo, cận nghèo còn hạn mà chưa có thẻ BHYT: thẻ được ngân sách đóng hoặc hỗ trợ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Có mệnh giá không có trong bảng đếm. Xin nhập theo bảng.</source>
      <translation>There is a note that the table does not have. Please enter by the table.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Có người không còn trong sổ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/order_note.py" />
      <source>Có số liệu chưa xác nhận</source>
      <translation>Some figures are not confirmed</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/duplicates.py" />
      <source>Có thể đã có trong sổ</source>
      <translation>Possibly already in the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/participant_section.py" />
      <source>Có thể đã có trong sổ. Bấm Alt+1 để so rồi trả lời.</source>
      <translation>May be in the book already. Press Alt+1 to compare and answer.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Có thể đã có trong sổ: {names}. Xin ghi số định danh, hoặc ghi “cùng người” hay “người khác” ở cột Xét trùng.</source>
      <translation>Perhaps in the book already: {names}. Please give the personal ID, or write “cùng người” (same) or “người khác” (different) in the column “Xét trùng”.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>Có thể đã có trong sổ: {names}. Xin ghi số định danh, hoặc đưa người ấy vào đợt trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Có trong danh sách dân cư mà sổ chưa biết thẻ hay kỳ đóng nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>Có trong tệp trả lời, không có trong đợt này</source>
      <translation>In the reply, not in this list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>Có tài khoản thì mã VietQR hiện khi thu chuyển khoản, trên lịch đóng và giấy nhắc.</source>
      <translation>With an account, the VietQR code shows when a transfer is taken, on schedules and on reminder letters.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/matching.py" />
      <source>Có {count} dòng cùng khớp: {lines}.</source>
      <translation>{count} lines fit: {lines}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/matching.py" />
      <source>Có {count} dòng trả lời cho cùng một người: dòng {numbers}.</source>
      <translation>{count} rows answer for the same person: rows {numbers}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/check_work.py" />
      <source>Có {count} điều cần xem</source>
      <translation>{count} things to look at</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/period_bar.py" />
      <source>Cùng hạn</source>
      <translation>Common end</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/hi_view.py" />
      <source>Cùng hạn cần số tháng lẻ; sổ này chưa bật. Người quản lý bật ở Cài đặt.</source>
      <translation>A common end needs odd months, which this book does not permit. A manager turns it on in Settings.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/period_bar.py" />
      <source>Cùng hạn {day}</source>
      <translation>Common end {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Cùng họ tên, ngày sinh với dòng {rows}. Xin giữ một dòng, hoặc ghi “người khác” ở Xét trùng.</source>
      <translation>Same name and birth as row {rows}. Please keep one row, or write “người khác” (different) in “Xét trùng”.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>Cùng một người</source>
      <translation>Same person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>Cùng một người với dòng {rows}. Xin giữ một dòng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>CƠ QUAN BHXH TRẢ LỜI</source>
      <translation>THE AGENCY'S REPLY</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/numbers_table.py" />
      <source>CƠ QUAN TRẢ LỜI</source>
      <translation>AGENCY SAYS</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Cơ quan BHXH</source>
      <translation>SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/refund_slips.py" />
      <source>Cơ quan BHXH chuyển khoản</source>
      <translation>Transfer by the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Cơ quan BHXH trả lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Cơ quan BHXH trả lời</source>
      <translation>The SI agency's reply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/main_act.py" />
      <source>Cơ quan BHXH đã nhận</source>
      <translation>The SI agency has it</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Cơ quan BHXH đã nhận sau</source>
      <translation>Accepted by the agency later</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>Cơ quan BHXH đã xác nhận mẫu này</source>
      <translation>The SI agency has confirmed this form</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Cơ quan đã nhận</source>
      <translation>The agency has it</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>CẢ HỘ ĐÓNG (đ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/period_bar.py" />
      <source>Cả hộ đóng</source>
      <translation>Whole household pays</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/quote_side.py" />
      <source>Cả hộ đóng (?)</source>
      <translation>Whole household pays (?)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>Cả hộ đóng {months} tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_head.py" />
      <source>Cả xã</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Cả điểm thu (dùng chung)</source>
      <translation>The whole office (shared)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Cần xem</source>
      <translation>To look at</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/new_view.py" />
      <source>Cần xem lại trước khi lưu</source>
      <translation>To look at before saving</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>CỘNG (đ)</source>
      <translation>TOTAL (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>CỘT</source>
      <translation>COLUMN</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>Cộng</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>Cộng BHYT của hộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/supports_section.py" />
      <source>Cộng thêm vào phần Nhà nước hỗ trợ, theo thứ tự trong danh sách. Enter để sửa, Ins thêm, Del bỏ.</source>
      <translation>Added to the State's support in the order of the list. Enter edits, Ins adds, Del removes.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>Cộng {amount} đồng</source>
      <translation>Total {amount} đồng</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>Cộng {total} đồng</source>
      <translation>Total {total} đồng</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Cộng: {amount} đ, {count} khoản</source>
      <translation>Total: {amount} đ, {count:item|items}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Cộng: {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Cột</source>
      <translation>Column</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/columns_card.py" />
      <source>Cột nào là gì</source>
      <translation>What each column holds</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/column_texts.py" />
      <source>Cột {columns} gõ bằng phông {encoding}, đã đổi sang Unicode.</source>
      <translation>Column {columns} was typed in a {encoding} font and was changed to Unicode.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Cột {column} có cả chữ Unicode và chữ {encoding}; ô {found} không chắc là “{text}” hay “{other}”.</source>
      <translation>Column {column} holds both Unicode and {encoding} text; it is not certain whether cell {found} says “{text}” or “{other}”.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>Cột đang chọn là gì</source>
      <translation>What the selected column is</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reading.py" />
      <source>Cột “{column}” được chọn cho nhiều mục: {names}.</source>
      <translation>The column “{column}” is chosen more than once: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>CỦA AI</source>
      <translation>WHOSE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_head.py" />
      <source>Của ai</source>
      <translation>Whose it is</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Cửa sổ và cách làm</source>
      <translation>Window and practice</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Danh sách</source>
      <translation>Lists</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_table.py" />
      <source>Danh sách biên lai</source>
      <translation>Receipts</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewal_columns.py" />
      <source>Danh sách gia hạn</source>
      <translation>Renewals list</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Danh sách gọi điện</source>
      <translation>Call list</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Danh sách gọi điện: {subject}</source>
      <translation>Call list: {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Danh sách gửi cơ quan BHXH</source>
      <translation>Lists to the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Danh sách người trong hộ</source>
      <translation>Household members</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Danh sách tiềm năng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/people_panel.py" />
      <source>Danh sách việc</source>
      <translation>Work list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_settling.py" />
      <source>Danh sách đã gửi giữ nguyên như đã gửi.</source>
      <translation>A list that was sent stays as it was sent.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_card.py" />
      <source>Danh sách đã lập</source>
      <translation>Lists made</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Del bỏ dòng đang chọn ra, bấm lần nữa để lấy lại.</source>
      <translation>Del leaves the chosen line out; press it again to take it in.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>DÒNG</source>
      <translation>ROW</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>DÒNG GỬI</source>
      <translation>SENT LINE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>DÒNG TỆP</source>
      <translation>FILE ROW</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>DÙNG ĐỂ</source>
      <translation>USED FOR</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Dân tộc</source>
      <translation>Ethnicity</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>Dòng TT {place} của đợt là {name}, không phải người ở dòng này. Xin xem lại TT và tên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Dòng biên lai chưa vào danh sách nào.</source>
      <translation>Receipt lines that are in no list yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/sheets_out.py" />
      <source>Dòng bị dừng</source>
      <translation>Stopped rows</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>Dòng căn cứ của mẫu</source>
      <translation>Legal line of the form</translation>
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Dòng của người này bị cơ quan BHXH trả lại và chưa đóng lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/reply_page.py" />
      <source>Dòng của tệp được khớp với dòng đã gửi theo số định danh, mã số BHXH, số thẻ hoặc số biên lai.</source>
      <translation>Rows are matched with sent lines by personal ID, SI number, card number or receipt number.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Dòng của {person} trong {batch} không còn tính: biên lai đã hủy.</source>
      <translation>The line of {person} in {batch} counts no more: its receipt is void.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Dòng của {person} trong {batch}: {handling}.</source>
      <translation>Line of {person} in {batch}: {handling}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/give_backs.py" />
      <source>Dòng giảm này lấy đúng theo dòng đã gửi nên không sửa được.</source>
      <translation>This line takes back what was sent and cannot be changed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/choose_row_dialog.py" />
      <source>Dòng nào của trả lời là {name}</source>
      <translation>Which row of the reply is {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/guards.py" />
      <source>Dòng này không còn trong {batch}.</source>
      <translation>This line is no longer in {batch}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Dòng này không thuộc người nào trong đợt.</source>
      <translation>This row belongs to nobody in the list.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Dòng này và dòng {rows} cùng chỉ một người trong sổ: {name}. Xin giữ một dòng.</source>
      <translation>This row and row {rows} mean the same person of the book: {name}. Please keep one row.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reading.py" />
      <source>Dòng này đã xử lý sau trả lời trước. Xin xem lại.</source>
      <translation>This line was settled after an earlier reply. Please look again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>Dòng sai được lưu ra tờ lỗi bằng Ctrl+E: sửa ngay trong tờ ấy rồi nhập lại chính nó.</source>
      <translation>Ctrl+E saves wrong rows as an error sheet: correct them there and import that sheet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/settling.py" />
      <source>Dòng sao kê này đã khớp với một khoản khác.</source>
      <translation>This statement row belongs to another payment already.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Dòng tiêu đề</source>
      <translation>Heading row</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/sheets_out.py" />
      <source>Dòng trong tệp trước</source>
      <translation>Row in the earlier file</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/settling.py" />
      <source>Dòng trả lời này không thuộc đợt đang mở.</source>
      <translation>This row belongs to the reply of another batch.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Dòng {number} của tệp trả lời</source>
      <translation>Row {number} of the reply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/list_acts.py" />
      <source>Dòng {position} chờ xem lại.</source>
      <translation>Line {position} waits to be looked at.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/settling.py" />
      <source>Dòng {position} đã xử lý xong.</source>
      <translation>Line {position} is settled already.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Dòng {position}, {name}: {outcome}</source>
      <translation>Line {position}, {name}: {outcome}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/list_acts.py" />
      <source>Dòng {position}: cơ quan BHXH đã nhận. Ctrl+Z để xét lại.</source>
      <translation>Line {position}: the SI agency has it. Ctrl+Z to look at it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/list_acts.py" />
      <source>Dòng {position}: ghi là phải hoàn trả. Ctrl+Z để xét lại.</source>
      <translation>Line {position}: to be refunded. Ctrl+Z to look at it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Dòng {position}: {name}</source>
      <translation>Line {position}: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/list_acts.py" />
      <source>Dòng {position}: để nguyên. Ctrl+Z để xét lại.</source>
      <translation>Line {position}: left as it is. Ctrl+Z to look at it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Dòng {rows} cùng hộ bị dừng nên dòng này chờ. Xin sửa dòng đó rồi nhập lại cả hộ.</source>
      <translation>Row {rows} of the same household is stopped, so this row waits. Please correct it and import the whole household again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Dòng {row}, cột {column}: {reason}</source>
      <translation>Row {row}, column {column}: {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Dòng {row}, {name}: {changes}</source>
      <translation>Row {row}, {name}: {changes}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_settling.py" />
      <source>Dòng đang chọn không có việc này.</source>
      <translation>The chosen line does not have this act.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Dù đóng đều từ nay vẫn còn thiếu {months} tháng khi đủ tuổi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Dùng khi gia hạn. Bấm F8 để đổi hoặc bỏ.</source>
      <translation>Used at the renewal. Press F8 to change or drop it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/order_note.py" />
      <source>Dùng ở đây: {names}.</source>
      <translation>Used here: {names}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/numbers_dialog.py" />
      <source>Dấu cách ghi hoặc bỏ qua dòng đang chọn.</source>
      <translation>The space bar writes the chosen row or leaves it out.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Dấu cách ghi hoặc bỏ qua mã số đang chọn.</source>
      <translation>The space bar writes the chosen number or leaves it out.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/panels/long_work.py" />
      <source>Dừng</source>
      <translation>Stop</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Dừng dòng ấy, nhập các dòng khác</source>
      <translation>Stop that row, import the others</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_right.py" />
      <source>Enter chọn một dòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_page.py" />
      <source>Enter hoặc F5 mở phần thu tiền cho kỳ tới như lần trước; F6, F7 khi người tham gia muốn đổi.</source>
      <translation>Enter or F5 opens the payment of the next cycle as last time; F6, F7 when the participant wants a change.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipts_page.py" />
      <source>Enter mở biên lai đang chọn; Ctrl+E xuất mọi dòng khớp ra tệp Excel hoặc CSV.</source>
      <translation>Enter opens the chosen receipt; Ctrl+E exports every matching row as Excel or CSV.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Enter mở dòng để chọn khoản đúng. Del: bỏ chờ, hoặc khoản không phải của quầy.</source>
      <translation>Enter opens a row to choose its payment. Del: give up waiting, or not for the counter.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/voluntary_si_page.py" />
      <source>Enter đi qua các ô đã điền sẵn; số tiền ở bên phải tính lại ngay khi gõ.</source>
      <translation>Enter passes the filled fields; the amount at the right is worked out as you type.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_page.py" />
      <source>Enter đón người sau; máy in cứ in tiếp.</source>
      <translation>Enter takes the next person; the printer goes on.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>Esc dừng giữa chừng: hộ nào đã nhập xong thì ở lại trong sổ, nhập lại tệp ấy để đi tiếp.</source>
      <translation>Esc stops in between: households already imported stay in the book; import the same file again to go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Esc quay lại, những gì đã gõ được giữ.</source>
      <translation>Esc goes back; what was typed is kept.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/recover_view.py" />
      <source>Esc quay lại. Mã cũ trên phiếu vẫn dùng được.</source>
      <translation>Esc goes back. The code on the sheet stays valid.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>Esc về quầy, số đã đếm được giữ lại.</source>
      <translation>Esc goes back to the counter, what was counted is kept.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>F3 ở trang một người mở biên lai và nhật ký của người đó, ở trang hộ mở nhật ký của hộ.</source>
      <translation>F3 on a person's page opens that person's receipts and journal; on a household's page, the household's journal.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>F4 cho biết vì sao thứ tự này; người phụ trách đổi thứ tự ở Cài đặt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>F5 mở phần thu tiền như lần trước; Ctrl+L ghi kết quả gọi, ngày hẹn đưa người đó trở lại đúng ngày.</source>
      <translation>F5 opens the payment as last time; Ctrl+L logs the outcome of a call, a promised day brings the person back on that day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>F7 xem BHYT, F6 xem BHXH tự nguyện. F4 cho biết cách tính và những điều cần biết về số liệu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>F7 đưa cách đang thử sang trang BHYT làm nháp; ở đó F9 mới thu tiền. Rời hộ thật thì ghi ở trang Hộ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>F9 lần đầu chỉ thử, chưa ghi gì; xem dòng dừng và người sẽ sửa rồi bấm F9 lần nữa để nhập.</source>
      <translation>The first F9 only tries and writes nothing; look at stopped rows and changes, then press F9 again to import.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_hi_page.py" />
      <source>F9 mở phần thu tiền. Esc quay lại, nháp được giữ.</source>
      <translation>F9 opens the payment. Esc goes back and keeps the draft.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/basket_bar.py" />
      <source>F9 thu cả những người này; Ctrl+G gom thêm người đang mở</source>
      <translation>F9 takes the money for these too; Ctrl+G gathers the open one</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewal_columns.py" />
      <source>GHI CHÚ</source>
      <translation>NOTE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/numbers_table.py" />
      <source>GHI VÀO SỔ</source>
      <translation>TO THE BOOK</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewal_columns.py" />
      <source>GIA HẠN</source>
      <translation>RENEWAL</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>GIẤY NỘP</source>
      <translation>SLIP</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>GIẤY PHÉP</source>
      <translation>LICENCE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/numbers_table.py" />
      <source>Ghi</source>
      <translation>Write</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi BHXH trước khi có sổ: đóng {paid_months} tháng, được hỗ trợ {supported_months} tháng, tháng gần nhất {last_month}. Nguồn: {source}.</source>
      <translation>SI before this book: {paid_months} months paid, {supported_months} supported, last month {last_month}. Source: {source}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi BHYT trước khi có sổ: {group}, thẻ đến {until}. Nguồn: {source}.</source>
      <translation>HI before this book: {group}, card to {until}. Source: {source}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Ghi biến động</source>
      <translation>Note the change</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>Ghi chú</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi chú khoản {amount} đ trên sao kê ({purpose}): {note}</source>
      <translation>Note on {amount} đ of a statement ({purpose}): {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi giấy tờ {paper} chứng minh nhóm {group}, hết hạn {until}.</source>
      <translation>Proof {paper} of the group {group} written, ends {until}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/sheets_out.py" />
      <source>Ghi gì</source>
      <translation>What to write</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi hỏng số {first} đến {last} của quyển biên lai {label}. Lý do: {reason}.</source>
      <translation>Numbers {first} to {last} of receipt book {label} named as spoilt. Reason: {reason}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/supports_section.py" />
      <source>Ghi hỗ trợ này</source>
      <translation>Record this support</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/below_list.py" />
      <source>Ghi liên hệ</source>
      <translation>Log contact</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/main_act.py" />
      <source>Ghi là phải hoàn trả</source>
      <translation>Note that it is to be refunded</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Ghi lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>Ghi lần thăm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi mã hộ {code}.</source>
      <translation>Household code {code} written.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>Ghi những gì đã đóng ở nơi khác hoặc trước ngày dùng sổ, để kỳ tới, thứ tự và 120 tháng tính đúng.</source>
      <translation>Enter what was paid elsewhere or before this book was begun, so that the next cycle, the place and the 120 months come out right.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Ghi rõ</source>
      <translation>In words</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Ghi sai mức hoặc số tháng</source>
      <translation>Wrong income or months</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Ghi sai người nộp</source>
      <translation>Wrong payer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/difference_box.py" />
      <source>Ghi theo thẻ</source>
      <translation>Take the card's</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_side.py" />
      <source>Ghi theo ô</source>
      <translation>Take what is typed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Ghi tiền vào, ra két</source>
      <translation>Money in or out of the drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Ghi trả lời</source>
      <translation>Store the reply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Ghi trả lời: {accepted} dòng nhận, {look} dòng cần xem</source>
      <translation>Store the reply: {accepted} accepted, {look} to look at</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Ghi tệp .csv</source>
      <translation>Write .csv file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Ghi từng đoạn theo sổ hoặc tờ rời, kể cả BHXH bắt buộc, với thu nhập bình quân một tháng của đoạn đó.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>Ghi và in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/clinics_section.py" />
      <source>Ghi vào danh sách</source>
      <translation>Record in the list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Ghi vào sổ</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/choose_row_dialog.py" />
      <source>Ghi vào sổ theo dòng này (dấu cách để bỏ qua)</source>
      <translation>Write to the book from this row (space bar leaves one out)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Ghi xác nhận</source>
      <translation>Record confirmation</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Ghi {count} mã số mới vào sổ</source>
      <translation>Write {count:new number|new numbers} to the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/numbers_dialog.py" />
      <source>Ghi {count} mã số vào sổ</source>
      <translation>Write {count:number|numbers} to the book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi {fields} số từ trả lời của {batch}.</source>
      <translation>{fields:number|numbers} taken over from the reply to {batch}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi {person} chuyển đi từ ngày {day}. {reason}</source>
      <translation>Noted that {person} moved away on {day}. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi {person} có BHYT nhóm khác từ ngày {day} ({group}). {reason}</source>
      <translation>Noted that {person} has other HI from {day} ({group}). {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi {person} hưởng BHXH một lần ngày {day}. {reason}</source>
      <translation>Noted that {person} took the one-time withdrawal on {day}. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi {person} hưởng lương hưu từ ngày {day}. {reason}</source>
      <translation>Noted that {person} draws a pension from {day}. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi {person} đã mất ngày {day}. {reason}</source>
      <translation>Noted that {person} died on {day}. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi {person} đóng BHXH bắt buộc từ ngày {day}. {reason}</source>
      <translation>Noted that {person} is in compulsory SI from {day}. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Ghi đã nhắn tin cho {people} người.</source>
      <translation>Logged messages to {people} people.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Gia hạn</source>
      <translation>Renew</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>Gia hạn BHXH</source>
      <translation>Renew SI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>Gia hạn BHYT</source>
      <translation>Renew HI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>Gia hạn cả hai</source>
      <translation>Renew both</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/changes_dialog.py" />
      <source>Gia hạn cả hộ</source>
      <translation>Renew the household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/changes_dialog.py" />
      <source>Gia hạn hộ {name}</source>
      <translation>Renew the household of {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>Gia hạn như lần trước</source>
      <translation>Renew as last time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>Gia hạn và phần Nhà nước đóng, từng dòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>Gia hạn, Nhà nước đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Giao cho</source>
      <translation>Hand over to</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Giao diện</source>
      <translation>Theme</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Giao quyển</source>
      <translation>Hand over</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Giao quyển biên lai</source>
      <translation>Hand over a receipt book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Giao quyển biên lai {label} từ {giver} cho {taker}, số kế tiếp {next}. {note}</source>
      <translation>Receipt book {label} handed over from {giver} to {taker}, next number {next}. {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Giao quyển {label}</source>
      <translation>Hand over book {label}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Giá trị</source>
      <translation>Valid</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/why_dialog.py" />
      <source>Giả định chung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>Giảm</source>
      <translation>Stops</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>Giấy biên lai in sẵn: chỉ in chữ của từng biên lai</source>
      <translation>Pre-printed receipt paper: print only each receipt’s own texts</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Giấy có giá trị từ</source>
      <translation>Paper from</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Giấy có giá trị từ ngày</source>
      <translation>Paper valid from</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Giấy có giá trị đến</source>
      <translation>Paper to</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Giấy có giá trị đến ngày</source>
      <translation>Paper valid to</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_chooser.py" />
      <source>Giấy của {name}</source>
      <translation>Papers of {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Giấy nhắc đóng</source>
      <translation>Reminder letter</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Giấy nhắc đóng: {subject}</source>
      <translation>Reminder letter: {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>Giấy này chỉ in từng tờ.</source>
      <translation>This paper is printed one at a time only.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/day_panel.py" />
      <source>Giấy này không theo ai; bấm Ctrl+P để in.</source>
      <translation>This paper is about nobody in particular; press Ctrl+P to print.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_printing.py" />
      <source>Giấy này đang in.</source>
      <translation>This paper is being printed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/lists_card.py" />
      <source>Giấy nộp</source>
      <translation>Slips</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/reverse_dialog.py" />
      <source>Giấy nộp giữ nguyên trong sổ; một giấy mới ghi ngược lại và tiền trở về nguồn cũ, phải nộp lại.</source>
      <translation>The slip stays in the book; a new one reverses it, the money is back in its source and is owed again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Giấy nộp số {number}</source>
      <translation>Slip no. {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Giấy nộp số {number} đã rút lại. Xin chọn giấy nộp khác.</source>
      <translation>Slip no. {number} was taken back. Please choose another one.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Giấy nộp số {number} đã được xác nhận nên không sửa được nữa.</source>
      <translation>Slip no. {number} is confirmed and cannot be changed any more.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/confirm_dialog.py" />
      <source>Giấy nộp số {number}: {amount} đ</source>
      <translation>Slip no. {number}: {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/lists_card.py" />
      <source>Giấy nộp tiền</source>
      <translation>Remittance slips</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Giấy nộp tiền cho cơ quan BHXH</source>
      <translation>Remittance slip to the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Giấy nộp tiền ngày {subject}</source>
      <translation>Remittance slip of {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Giấy nộp tiền số {subject}</source>
      <translation>Remittance slip no. {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Giấy nộp tiền đã lập</source>
      <translation>Remittance slip as made</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Giấy tờ</source>
      <translation>Papers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Giấy tờ chứng minh</source>
      <translation>Proof</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Giấy tờ chứng minh, số giấy</source>
      <translation>Proof, paper number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>Giấy tờ hết hạn</source>
      <translation>Papers ending</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Giấy tờ không còn giá trị vào ngày {day}, khi kỳ sau bắt đầu. Xin nhập giấy của kỳ sau.</source>
      <translation>The proof does not hold on {day}, when the next cycle begins. Please enter the one of the next cycle.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/split_choices.py" />
      <source>Giấy tờ nhóm</source>
      <translation>Proof of a group</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_tabs.py" />
      <source>Giấy tờ sắp hết hạn</source>
      <translation>Papers ending soon</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/proof_rows.py" />
      <source>Giấy {group} hết hạn {day}</source>
      <translation>Proof ends {day}: {group}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/proof_rows.py" />
      <source>Giấy {group} đã hết hạn {day}</source>
      <translation>Proof of {group} ended {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Giấy được hỗ trợ hết hạn trong 90 ngày, hoặc còn không quá 12 tháng được Nhà nước hỗ trợ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Giấy để lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>Giới thiệu</source>
      <translation>About</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>Giới tính</source>
      <translation>Sex</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Giới tính khác với số định danh ({sex}). Xin sửa ô sai theo thẻ.</source>
      <translation>Sex differs from the personal ID ({sex}). Please mend the wrong field from the card.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Giữ lại và đóng tiếp: lương hưu ước tính {amount} đ/tháng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/difference_box.py" />
      <source>Giữ như sổ</source>
      <translation>Keep the book's</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Gom vào một lần nộp</source>
      <translation>Gather into one payment</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Gom {count} dòng</source>
      <translation>{count:line|lines} gathered</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Gom {lines} dòng vào {batch}.</source>
      <translation>{lines:line|lines} gathered into {batch}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>Gõ họ tên, ngày sinh và số của người mới, rồi F9. Tách nhầm thì Ctrl+Z ở trang Biến động.</source>
      <translation>Type the new person's name, birth and numbers, then F9. After a mistake: Ctrl+Z on the page of changes in life.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Gõ lại mật khẩu</source>
      <translation>Passphrase again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/recover_view.py" />
      <source>Gõ lại mật khẩu mới</source>
      <translation>New passphrase again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipts_page.py" />
      <source>Gõ số biên lai, họ tên hoặc số định danh; bấm tiêu đề cột để xếp lại.</source>
      <translation>Type a receipt number, name or personal ID; click a column's title to sort.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>Gõ số tờ của từng mệnh giá, Enter xuống dòng; F9 chốt ngày khi đã đếm xong.</source>
      <translation>Type the pieces of each note, Enter goes down; F9 closes the day once all is counted.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>Gõ tên không dấu, vài số đầu của số định danh, mã số BHXH hoặc điện thoại để tìm.</source>
      <translation>Type a name without marks, or the first digits of a personal ID, SI number or phone to search.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/palette.py" />
      <source>Gõ tên lệnh, không dấu cũng được</source>
      <translation>Type a command, marks are not needed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Gõ tên một người của hộ kia, mã hộ</source>
      <translation>Type a name of the other household, or its code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Gõ tên, số của hồ sơ kia</source>
      <translation>Type a name or number of the other record</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Gõ tên, số định danh, mã số BHXH, điện thoại</source>
      <translation>Type name, personal ID, SI number, phone</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>Gõ tên, điều luật hoặc số, không dấu cũng được</source>
      <translation>Type a name, article or number, marks are not needed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>Gõ vài chữ để lọc; chọn một dòng để xem các mức trước đây và sắp tới.</source>
      <translation>Type a few letters to filter; choose a row to see earlier and coming values.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/commune_picker.py" />
      <source>Gõ vài chữ, không dấu cũng được</source>
      <translation>Type a few letters, marks are not needed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Gõ đủ mã số BHXH hoặc số định danh thì vào bảng ngay. Quét thẻ cũng được.</source>
      <translation>A whole SI number or personal ID goes into the table at once. A scan does too.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Gần nghỉ hưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Gần tuổi nghỉ hưu, thiếu ít năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/sheet.py" />
      <source>Gặp ai</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Gặp trong buổi đi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Gặp {person} ngày {day}, đợt {round}: {outcome} {promised_on}. {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>Gọi người tham gia</source>
      <translation>Call the participant</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Gọi {phone}</source>
      <translation>Call {phone}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/contact_log.py" />
      <source>Gọi điện</source>
      <translation>Call</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Gộp hai hồ sơ</source>
      <translation>Merge the records</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Gộp hồ sơ trùng</source>
      <translation>Merge duplicate records</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Gộp hồ sơ trùng vào hồ sơ của {person}, chuyển {covers} kỳ và thẻ. {reason}</source>
      <translation>Merged a duplicate record into that of {person}, {covers} cycles and cards moved. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Gộp nhầm thì mở trang Biến động của người này, Ctrl+Z.</source>
      <translation>After a mistake open the person's changes in life, Ctrl+Z.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/contact_log.py" />
      <source>Gửi thư</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Gửi {batch}: {lines} dòng, {amount} đ.</source>
      <translation>{batch} sent: {lines:line|lines}, {amount} đ.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Gửi {day}</source>
      <translation>Sent {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_columns.py" />
      <source>HIỆU LỰC</source>
      <translation>IN FORCE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/incomes_table.py" />
      <source>HOÀN VỐN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Hai hồ sơ cạnh nhau</source>
      <translation>Two records side by side</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Hai hồ sơ đã đóng trùng thời gian</source>
      <translation>Both records have paid for the same time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Hai lần gõ chưa giống nhau. Xin gõ lại lần hai.</source>
      <translation>The two entries differ. Please type the second again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>Hiện nay</source>
      <translation>Now</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Hoàn trả</source>
      <translation>Refunds</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/refund_other_supports.yaml" />
      <source>Hoàn trả BHXH tự nguyện, có trừ phần hỗ trợ của tỉnh và hỗ trợ khác</source>
      <translation>Refund of voluntary SI, less local and other support</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Hoàn trả tiền mặt</source>
      <translation>Refunds in cash</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>Hoàn trả tiền đã đóng</source>
      <translation>Refund what was paid</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Hoàn trả tiền đóng</source>
      <translation>Refund of contributions</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Hoàn trả {amount} đ {insurance} theo phiếu {slip}, biên lai số {number}: {cause}, {payout}. {reason}</source>
      <translation>Refunded {amount} đ of {insurance} by slip {slip}, receipt {number}: {cause}, {payout}. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Hoàn trả {left} / {months} tháng, từ {stops}.</source>
      <translation>Refund of {left} / {months} months, from {stops}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>Hoàn trả {number}</source>
      <translation>Refund {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Hoàn tác</source>
      <translation>Take back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/events_card.py" />
      <source>Hoàn tác “{name}” ghi ngày {day}?</source>
      <translation>Take back “{name}”, noted on {day}?</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Hoàn tác: {what}. Lý do: {reason}.</source>
      <translation>Taken back: {what}. Reason: {reason}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/support_form.py" />
      <source>Hoặc số tiền cho cả kỳ</source>
      <translation>Or an amount for the cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Hoặc đóng tiếp hằng tháng đến {month}, lương hưu từ {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Huyện, quận (cũ)</source>
      <translation>District (former)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/picture_scan.py" />
      <source>Hãy chọn tệp ảnh JPG hoặc PNG, hay quét thẻ bằng máy quét.</source>
      <translation>Please choose a JPG or PNG file, or use the scanner.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/picture_scan.py" />
      <source>Hãy chụp gần, đủ sáng, cả mã QR nằm trong ảnh, rồi chọn lại.</source>
      <translation>Please take it close, in good light, with the whole QR code, and choose it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/filter_bar.py" />
      <source>Hình thức</source>
      <translation>Means</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/picture_card.py" />
      <source>Hình từ máy ảnh</source>
      <translation>Camera picture</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>Hôm nay</source>
      <translation>Today</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>Hôm nay chưa lập biên lai nào.</source>
      <translation>No receipt was issued today.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hôm nay chưa mở quầy nên chưa có gì để chốt. Xin mở quầy trước.</source>
      <translation>The counter is not open today, so there is nothing to close. Please open it first.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Hôm nay chưa đủ điều kiện rút.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/panels/timeline.py" />
      <source>Hôm nay {day}</source>
      <translation>Today {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/incomes_table.py" />
      <source>HƯU 15 NĂM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/corrections/causes.py" />
      <source>Hưởng BHXH một lần</source>
      <translation>One-time withdrawal of SI</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>Hưởng lương hưu</source>
      <translation>Draws a pension</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_card.py" />
      <source>HẠN</source>
      <translation>DUE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/methods_table.py" />
      <source>HẠN ĐÓNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>Hạn nộp gần nhất: {day}.</source>
      <translation>Next deadline: {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/office_section.py" />
      <source>Hạn nộp tiền</source>
      <translation>Remittance deadline</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_enrolment.py" />
      <source>Hạn đóng</source>
      <translation>Pay by</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hạn đóng của kỳ này là {deadline}, nay đã qua. Có thể đóng lại từ tháng {rejoin}; cần thêm thì hỏi BHXH cơ sở.</source>
      <translation>This cycle had to be paid by {deadline}, which has passed. Paying can start again from {rejoin}; ask the SI office for more.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Hẹn hôm nay</source>
      <translation>Promised today</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/sheet.py" />
      <source>Hẹn ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/visited.py" />
      <source>Hẹn {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>Hẹn đến</source>
      <translation>Promised</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>Hẹn đến đóng</source>
      <translation>Promised to come</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/other_rows.py" />
      <source>Hẹn đến đóng, đợt {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>HẾT HẠN TỪ ĐẦU NĂM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>Hệ số điều chỉnh</source>
      <translation>Adjustment factors</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2008.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2008</source>
      <translation>Income adjustment factor for months paid in 2008</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2009.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2009</source>
      <translation>Income adjustment factor for months paid in 2009</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2010.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2010</source>
      <translation>Income adjustment factor for months paid in 2010</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2011.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2011</source>
      <translation>Income adjustment factor for months paid in 2011</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2012.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2012</source>
      <translation>Income adjustment factor for months paid in 2012</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2013.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2013</source>
      <translation>Income adjustment factor for months paid in 2013</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2014.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2014</source>
      <translation>Income adjustment factor for months paid in 2014</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2015.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2015</source>
      <translation>Income adjustment factor for months paid in 2015</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2016.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2016</source>
      <translation>Income adjustment factor for months paid in 2016</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2017.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2017</source>
      <translation>Income adjustment factor for months paid in 2017</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2018.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2018</source>
      <translation>Income adjustment factor for months paid in 2018</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2019.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2019</source>
      <translation>Income adjustment factor for months paid in 2019</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2020.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2020</source>
      <translation>Income adjustment factor for months paid in 2020</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2021.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2021</source>
      <translation>Income adjustment factor for months paid in 2021</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2022.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2022</source>
      <translation>Income adjustment factor for months paid in 2022</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2023.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2023</source>
      <translation>Income adjustment factor for months paid in 2023</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2024.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2024</source>
      <translation>Income adjustment factor for months paid in 2024</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2025.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2025</source>
      <translation>Income adjustment factor for months paid in 2025</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/income_factor/year_2026.yaml" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm 2026</source>
      <translation>Income adjustment factor for months paid in 2026</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/history.py" />
      <source>Hệ số điều chỉnh thu nhập của các tháng đóng năm {year}</source>
      <translation>Income adjustment factor for months paid in {year}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>HỌ TÊN</source>
      <translation>NAME</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>HỌ VÀ TÊN</source>
      <translation>NAME</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Họ tên</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Họ tên người thu</source>
      <translation>Collector's name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Họ và tên</source>
      <translation>Full name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Họ và tên người nộp</source>
      <translation>Payer's full name</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Họ và tên đệm</source>
      <translation>Family and middle name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>Hỏi cơ quan BHXH</source>
      <translation>Ask the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>HỒ SƠ GỘP VÀO</source>
      <translation>RECORD MERGED INTO IT</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>HỒ SƠ Ở LẠI</source>
      <translation>RECORD THAT STAYS</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Hồ sơ kia là ai</source>
      <translation>Which is the other record</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Hồ sơ này gộp vào hồ sơ của {person}.</source>
      <translation>This record was merged into that of {person}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Hồ sơ này tách lại khỏi hồ sơ của {person}.</source>
      <translation>This record was parted from that of {person} again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hồ sơ này đã gộp vào hồ sơ khác. Xin mở lại từ ô tìm kiếm.</source>
      <translation>This record was merged into another. Please open the person again from the search.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hồ sơ đã gộp hoặc tách tiếp sau đó. Xin hoàn tác lần sau cùng trước.</source>
      <translation>The record was merged or split again since. Please take back the latest one first.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/sentences.py" />
      <source>Hỗ trợ chỉ đến giữa kỳ</source>
      <translation>Support ends within the cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hỗ trợ cả kỳ</source>
      <translation>Support for the whole cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/support_form.py" />
      <source>Hỗ trợ cả những tháng Nhà nước không hỗ trợ</source>
      <translation>Also for months without State support</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hỗ trợ của tỉnh</source>
      <translation>Support of the province</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/supports_section.py" />
      <source>Hỗ trợ của địa phương</source>
      <translation>Local support</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hỗ trợ thêm</source>
      <translation>Extra support</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/plan.py" />
      <source>Hỗ trợ thêm bằng số tiền chỉ tính cho kỳ đầu.</source>
      <translation>Extra support in an amount counts for the first cycle only.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/lines.py" />
      <source>Hỗ trợ thêm, {name}</source>
      <translation>Extra support, {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/sentences.py" />
      <source>Hỗ trợ được cắt cho vừa tiền đóng</source>
      <translation>Support is cut to what is paid</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>Hộ</source>
      <translation>Household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Hộ chỉ còn thiếu một người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Hộ có hai chủ hộ.</source>
      <translation>The household has two heads.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hộ có hai chủ hộ. Xin chỉ giữ một chủ hộ.</source>
      <translation>The household has two heads. Please keep one.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Hộ có nhiều chủ hộ: dòng {rows}. Xin chỉ giữ một chủ hộ.</source>
      <translation>The household has several heads: rows {rows}. Please keep one head only.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Hộ của dòng này (dòng {rows}) không có chủ hộ. Xin ghi một người là chủ hộ.</source>
      <translation>The household of this row (rows {rows}) has no head. Please name one person as head.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Hộ gia đình</source>
      <translation>Household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Hộ không còn chủ hộ. Xin lập lại hộ rồi gửi.</source>
      <translation>The household has no head any more. Please set it up again before sending.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_line.py" />
      <source>Hộ mới</source>
      <translation>New household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>Hộ mới được lưu cùng biên lai.</source>
      <translation>A new household is saved with the receipt.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Hộ nghèo, cận nghèo chưa có thẻ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Hộ nhập vào</source>
      <translation>Household that joins</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/registration_slip.py" />
      <source>Hộ này chưa có chủ hộ.</source>
      <translation>This household has no head yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_acts.py" />
      <source>Hộ này chưa có thay đổi nào để hoàn tác.</source>
      <translation>This household has no change to take back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>Hộ này chưa có trong sổ</source>
      <translation>This household is not in the book yet</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hộ này đã đóng, không còn ai. Xin chọn hộ khác.</source>
      <translation>This household is closed, nobody lives in it. Please choose another one.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bar_opening.py" />
      <source>Hộ phải có từ hai người mới tách được.</source>
      <translation>Only a household of two or more can be split.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Hộ phải có đúng một chủ hộ.</source>
      <translation>A household has exactly one head.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hộ phải có đúng một chủ hộ. Xin chọn chủ hộ.</source>
      <translation>A household has exactly one head. Please choose the head.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Hộ thiếu một người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/allowances.py" />
      <source>Hộ vẫn là hộ nghèo hoặc cận nghèo khi đủ {age} tuổi.</source>
      <translation>The household is still poor or near-poor at the age of {age}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_line.py" />
      <source>Hộ {code}</source>
      <translation>Household {code}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Hộ đã có thay đổi sau đó nên chưa hoàn tác được. Xin hoàn tác thay đổi sau trước.</source>
      <translation>The household changed since, so this cannot be taken back yet. Please take back the later change first.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/eligibility_section.py" />
      <source>Hợp đồng lao động đang tạm hoãn</source>
      <translation>Labour contract is suspended</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Hủy biên lai số {number}, {total} đ: {outcome} {replaced_by}. Lý do: {reason}.</source>
      <translation>Voided receipt {number}, {total} đ: {outcome} {replaced_by}. Reason: {reason}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Hủy và lập lại</source>
      <translation>Void and reissue</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Hủy và trả lại tiền</source>
      <translation>Void and give the money back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>Hủy {number}</source>
      <translation>Voided {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Hủy, lập lại biên lai</source>
      <translation>Void and reissue a receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/preview.py" />
      <source>In</source>
      <translation>Print</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>In biên lai số {number}, lần {copy}.</source>
      <translation>Receipt no. {number} printed, print {copy}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>In cho ai</source>
      <translation>Print for</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/below_list.py" />
      <source>In danh sách gọi</source>
      <translation>Print call list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_chooser.py" />
      <source>In giấy</source>
      <translation>Print a paper</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>In hàng loạt</source>
      <translation>Batch print</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/batch.py" />
      <source>In hàng loạt: {name}</source>
      <translation>Batch print: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>In hàng loạt: {paper}</source>
      <translation>Batch print: {paper}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>In lại</source>
      <translation>Print again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>In lại biên lai cuối</source>
      <translation>Print the last receipt again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>In lịch đóng</source>
      <translation>Print the schedule</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>In phiếu</source>
      <translation>Print the sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/seal_bar.py" />
      <source>In sổ quỹ</source>
      <translation>Print day book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/office_section.py" />
      <source>In trên biên lai lập từ nay; biên lai đã lập giữ nguyên.</source>
      <translation>Printed on receipts from now on; issued ones stay as they are.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/income_card.py" />
      <source>In tờ này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>In tờ thử ở trang Giấy tờ, đo, rồi ghi các số lệch ở đây. Chỉ giấy in ra máy in đổi, tệp PDF thì không.</source>
      <translation>Print the test sheet on the page of papers, measure, then write the differences here. Only what is printed changes, PDF files do not.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>Ins ghi tiền lẻ thêm vào két, nộp ngân hàng, bàn giao két sắt, hoặc điều chỉnh một ngày đã chốt.</source>
      <translation>Ins enters change money put in, a deposit at the bank, money for the safe, or the correction of a closed day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>KHỚP</source>
      <translation>MATCH</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/openings.py" />
      <source>Khai tại quầy khi đóng BHXH ngày {day}</source>
      <translation>Declared at the counter with the SI payment of {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>Khi chưa gõ gì, ↑ ↓ chọn việc trong danh sách, Enter mở, F5 gia hạn như lần trước.</source>
      <translation>With nothing typed, ↑ ↓ choose in the list, Enter opens, F5 renews as last time.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source>Khi chưa hưởng lương hưu.</source>
      <translation>While no pension is drawn.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Khi có dòng sai</source>
      <translation>When a row is wrong</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>Khi cơ quan BHXH hoặc ngân hàng báo đã nhận, bấm Alt+4 ghi số tiền và ngày; chênh lệch hiện ngay.</source>
      <translation>When the SI agency or the bank reports the money, press Alt+4 and record amount and day; a difference shows at once.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>Khi hai người bị ghi chung một hồ sơ: chọn biên lai, giấy tờ của người mới bằng phím cách.</source>
      <translation>When two people stand in one record: choose the new person's receipts and proofs by Space.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/allowances.py" />
      <source>Khi không hưởng lương hưu; mức như hôm nay.</source>
      <translation>While no pension is drawn; amount as today.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>Khi mọi dòng đã khớp hoặc đã xử lý, F9 đóng đợt.</source>
      <translation>When every line is accepted or settled, F9 closes the list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_page.py" />
      <source>Khi sổ có người gần giống: Alt+1 nếu là cùng một người, Alt+2 nếu là người khác và ghi lý do.</source>
      <translation>When the book has someone alike: Alt+1 if it is the same person, Alt+2 if another, with the reason.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/person_form_page.py" />
      <source>Khi sổ đã có người gần giống: Alt+1 nếu là cùng một người, Alt+2 nếu là người khác và ghi lý do.</source>
      <translation>When the book has someone much alike: Alt+1 if it is the same person, Alt+2 if another, with the reason.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Khi thu tiền, F6 ghi lại khoản chờ chuyển khoản: chưa có số biên lai, người sau vẫn làm được.</source>
      <translation>While taking money, F6 keeps a payment that waits for its transfer: no receipt number yet, the next person can be served.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Khi đó lương hưu từ {month}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/payment/frozen_command.py" />
      <source>Khoản này do bản chương trình khác ghi, không đọc lại được.</source>
      <translation>This payment was written by another version of the program and cannot be read.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Khoản này không phải thu tiền nên không có gì để chờ. Xin lập biên lai ngay.</source>
      <translation>Nothing is to be paid, so there is nothing to wait for. Please issue the receipt now.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/settling.py" />
      <source>Khoản này không thu bằng chuyển khoản.</source>
      <translation>This payment was not made by transfer.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/waiting.py" />
      <source>Khoản này đã bỏ chờ ngày {day}.</source>
      <translation>Waiting for this was given up on {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/waiting.py" />
      <source>Khoản này đã lập biên lai rồi.</source>
      <translation>The receipt of this payment is issued already.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/waiting.py" />
      <source>Khoản này đã lập biên lai, không bỏ chờ được nữa.</source>
      <translation>The receipt is issued; waiting cannot be given up any more.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Khoản {amount} đ trên sao kê ({purpose}) không phải của quầy. {note}</source>
      <translation>{amount} đ of a statement ({purpose}) is not for the counter. {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Khoản {amount} đ trên sao kê ({purpose}) lại là của quầy. {note}</source>
      <translation>The transfer of {amount} đ in the statement ({purpose}) is the counter’s after all. {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Khoảng số trùng với quyển {label} (từ {first} đến {last}). Xin đổi số, hoặc đổi ký hiệu.</source>
      <translation>The range meets book {label} ({first} to {last}). Please change the numbers or the symbol.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/catalogue_list.py" />
      <source>Khác</source>
      <translation>Other</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Khóa công khai</source>
      <translation>Public key</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/security_section.py" />
      <source>Khóa công khai của sổ</source>
      <translation>Public key of the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/restore_dialog.py" />
      <source>Khôi phục</source>
      <translation>Restore</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/restore_dialog.py" />
      <source>Khôi phục bản sao lưu</source>
      <translation>Restore a backup</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Khôi phục bản đang chọn</source>
      <translation>Restore the chosen one</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Khôi phục sổ từ bản sao lưu {file}. Sổ trước đó được giữ ở {kept}.</source>
      <translation>Restored the book from the backup {file}. The book before it is kept as {kept}.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Không chắc chữ trong tệp {file} ghi theo bảng mã nào (từ dòng {found}).</source>
      <translation>It is not certain in which encoding the text of file {file} is written (from row {found}).</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Không còn ai trong danh sách này. Bỏ bớt điều kiện lọc để xem người khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/corrections/causes.py" />
      <source>Không còn cư trú tại Việt Nam</source>
      <translation>No longer resident in Viet Nam</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Không còn dòng nào chờ lập danh sách đến ngày này.</source>
      <translation>No line waits for a list up to this day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_card.py" />
      <source>Không còn dòng nào chờ lập danh sách.</source>
      <translation>No line waits for a list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Không còn giữ tháng nào.</source>
      <translation>No month is kept.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>Không còn kỳ hoặc thẻ nào đã đóng cho thời gian sau hôm nay.</source>
      <translation>No paid cycle or card runs beyond today.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>Không còn tiền phải nộp.</source>
      <translation>Nothing is owed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>Không còn trong hộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/backups/difference.py" />
      <source>Không còn tệp sổ hiện nay.</source>
      <translation>The present book's file is gone.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>Không có ai trong danh sách này. Chọn số ngày khác hoặc bỏ bớt điều kiện lọc.</source>
      <translation>There is nobody in this list. Choose other days or take filters away.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/view_files.py" />
      <source>Không có ai để gửi thư trong danh sách này.</source>
      <translation>There is nobody to write to in this list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Không có ai để nhắn trong danh sách này.</source>
      <translation>There is nobody to message in this list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>Không có ai ở dòng này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>Không có ai ở phần này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/receipt_panel.py" />
      <source>Không có biên lai nào khớp. Xóa bớt điều kiện lọc, hoặc thu tiền ở trang Quầy.</source>
      <translation>No receipt matches. Clear some filters, or collect on the Counter page.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/drafts.py" />
      <source>Không có dòng nào chờ gom cho {form}.</source>
      <translation>Nothing waits for {form}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/lists_card.py" />
      <source>Không có dòng nào ở đây.</source>
      <translation>Nothing here.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Không có dòng nào ở đây. Chọn mục khác hoặc xóa chữ lọc.</source>
      <translation>No lines here. Choose another tab or clear the filter.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/remittance_slip.py" />
      <source>Không có giấy nộp tiền này.</source>
      <translation>There is no such remittance slip.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không có giấy nộp tiền này. Xin chọn giấy nộp khác trong danh sách.</source>
      <translation>There is no such slip. Please choose another one of the list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Không có gì mới để nhập.</source>
      <translation>Nothing new to import.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>Không có gì thay đổi.</source>
      <translation>Nothing has changed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Không có gì để nhập</source>
      <translation>Nothing to import</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/remit_dialog.py" />
      <source>Không có khoản nào phải nộp đến ngày này.</source>
      <translation>Nothing is owed until this day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Không có khoản nào ở đây. F6 khi thu tiền ghi khoản chờ, Ctrl+O nhập sao kê.</source>
      <translation>Nothing here. F6 at a payment keeps it waiting, Ctrl+O brings in a statement.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Không có kỳ đóng hoặc thẻ nào còn tháng sau ngày này.</source>
      <translation>No cycle or card runs beyond this day.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/papers/forms.py" />
      <source>Không có mẫu {code} cho ngày {day}.</source>
      <translation>There is no form {code} for {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>Không có mức nào khớp. Xóa bớt chữ đã gõ.</source>
      <translation>No figure matches. Delete some letters.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>Không có phần hỗ trợ.</source>
      <translation>No supports.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/file_saving.py" />
      <source>Không có thư mục {folder}.</source>
      <translation>There is no folder {folder}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/read_back.py" />
      <source>Không có tiền lẻ dưới 500 đ?</source>
      <translation>No change below 500 đ?</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/matching.py" />
      <source>Không có trong đợt này.</source>
      <translation>Not in this batch.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Không có trả lời</source>
      <translation>Without an answer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_page.py" />
      <source>Không có việc nào đến hạn</source>
      <translation>Nothing is due</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_card.py" />
      <source>Không có việc nào đến hạn. Quét thẻ hoặc gõ tên để đón người tới quầy.</source>
      <translation>Nothing is due. Scan a card or type a name for whoever comes to the counter.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Không có đúng một người giống để nhận là cùng người ({names}). Xin ghi số định danh.</source>
      <translation>Not exactly one person is alike who could be the same ({names}). Please give the personal ID.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/call_list.py" />
      <source>Không có địa chỉ nào để in nhãn.</source>
      <translation>There is no address to print labels for.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Không của quầy</source>
      <translation>Not the counter’s</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reading.py" />
      <source>Không dòng nào của trả lời khớp với {batch} hoặc đợt đã gửi nào.</source>
      <translation>No row of the reply fits {batch} or any batch that was sent.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/numbers_table.py" />
      <source>Không ghi được</source>
      <translation>Cannot be written</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Không ghi được vào thư mục chứa sổ.</source>
      <translation>The book's folder cannot be written.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/make.py" />
      <source>Không ghi được vào thư mục sao lưu {name}.</source>
      <translation>The backup folder {name} cannot be written.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Không ghi được vào thư mục {folder}.</source>
      <translation>The folder {folder} cannot be written to.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không ghi được {name}. Xin xem lại thư mục và quyền ghi.</source>
      <translation>{name} cannot be written. Please check the folder and whether you may write there.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Không gặp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/lists/settling.py" />
      <source>Không hiểu kết quả “{text}” của dòng {row}.</source>
      <translation>The result “{text}” of row {row} is not understood.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/matching.py" />
      <source>Không hiểu kết quả “{text}”.</source>
      <translation>The result “{text}” is not understood.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không hoàn trả nhiều hơn {paid} đ đã đóng. Xin nhập từ 0 đến {paid} đ.</source>
      <translation>No more than the {paid} đ that was paid is refunded. Please enter 0 to {paid} đ.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Không hoàn trả được.</source>
      <translation>Cannot be refunded.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>Không kể: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/run.py" />
      <source>Không làm được giấy nào.</source>
      <translation>No paper could be made.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/remittance_slip.py" />
      <source>Không lập được giấy nộp tiền đến ngày {day}.</source>
      <translation>A remittance slip up to {day} cannot be made.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Không lệch thì không cần lý do.</source>
      <translation>Nothing differs, so no reason is needed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>Không mất gì</source>
      <translation>Nothing is lost</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Không mở được tệp {file}.</source>
      <translation>File {file} cannot be opened.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Không nhận</source>
      <translation>Refused</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Không nhập gì của cả tệp</source>
      <translation>Import nothing of the file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Không nhắc đóng nữa; vẫn thu được nếu người này quay lại.</source>
      <translation>No reminders any more; payments stay possible if the person comes back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Không nhắn được</source>
      <translation>Cannot be messaged</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/commune_choice.py" />
      <source>Không phải các xã trên thì gõ tên xã vào ô Xã, phường.</source>
      <translation>If it is none of these, type the commune's name into the Commune field.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>Không phải của quầy</source>
      <translation>Not for the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/allowances.py" />
      <source>Không rút một lần; số tháng lấy tròn xuống; mức trợ cấp hưu trí xã hội như hôm nay.</source>
      <translation>Nothing withdrawn; months rounded down; social pension as today.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>Không so được với sổ hiện nay</source>
      <translation>The present book cannot be compared</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/replacing.py" />
      <source>Không thu thêm, không trả lại.</source>
      <translation>Nothing to add, nothing to give back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Không thu tiền, không nhắc đóng cho người này nữa.</source>
      <translation>Nothing is collected for this person any more, no reminders either.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Không thấy ai khớp.</source>
      <translation>Nobody matches.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/voidable.py" />
      <source>Không thấy biên lai này trong sổ.</source>
      <translation>This receipt is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không thấy biến động này trong sổ. Xin mở lại trang.</source>
      <translation>The book does not have this change. Please open the page again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/restore.py" />
      <source>Không thấy bản sao lưu {name}.</source>
      <translation>The backup {name} is not there.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/settling.py" />
      <source>Không thấy dòng sao kê này trong sổ.</source>
      <translation>This statement row is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/sheet.py" />
      <source>Không thấy dòng tiêu đề sao kê trong tệp {file}.</source>
      <translation>No heading row of a bank statement was found in {file}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reply_sheet.py" />
      <source>Không thấy dòng tiêu đề trong tệp {file}.</source>
      <translation>No heading row was found in {file}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/proposal.py" />
      <source>Không thấy dòng tiêu đề trong tệp {name}.</source>
      <translation>No heading row was found in {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không thấy dòng tiêu đề trong tệp {name}. Xin để một dòng tiêu đề phía trên danh sách.</source>
      <translation>No heading row was found in {name}. Please put one row of headings above the list.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/claims.py" />
      <source>Không thấy giấy tờ này trong sổ.</source>
      <translation>This paper is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/coverage.py" />
      <source>Không thấy hộ này trong sổ.</source>
      <translation>This household is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/waiting.py" />
      <source>Không thấy khoản chờ này trong sổ.</source>
      <translation>This awaited transfer is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/receipt_book_handover.py" />
      <source>Không thấy lần giao nhận này trong sổ.</source>
      <translation>This handover is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/picture_scan.py" />
      <source>Không thấy mã QR trong ảnh {name}</source>
      <translation>There is no QR code in the picture {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không thấy người dùng này, hoặc người này đã nghỉ. Xin mở lại danh sách.</source>
      <translation>This user is not there, or has left. Please open the list again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/contact_log.py" />
      <source>Không thấy người hoặc hộ này trong sổ.</source>
      <translation>This person or household is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/consult.py" />
      <source>Không thấy người này trong sổ.</source>
      <translation>This person is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không thấy người này trong sổ. Xin tìm lại hoặc đăng ký trước.</source>
      <translation>This person is not in the book. Please search again or register them first.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/subjects.py" />
      <source>Không thấy người, hộ hoặc biên lai này trong sổ.</source>
      <translation>This person, household or receipt is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/refund_slip.py" />
      <source>Không thấy phiếu hoàn trả này trong sổ.</source>
      <translation>This refund slip is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không thấy quyển biên lai này. Xin mở lại danh sách.</source>
      <translation>This receipt book is not there. Please open the list again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không thấy thôn này trong danh sách thôn. Xin mở lại danh sách.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/hamlets.py" />
      <source>Không thấy thôn này trong sổ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không thấy thư mục này. Xin chọn thư mục đang có.</source>
      <translation>There is no such folder. Please choose one that exists.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/copying.py" />
      <source>Không thấy thư mục sao lưu {name}.</source>
      <translation>The backup folder {name} is not there.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Không thấy thư mục {folder}.</source>
      <translation>The folder {folder} is not there.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/opening.py" />
      <source>Không thấy thư mục {name}.</source>
      <translation>Folder {name} is missing.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/keyfile.py" />
      <source>Không thấy tệp khóa {name}.</source>
      <translation>Key file {name} is missing.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/keyfile.py" />
      <source>Không thấy tệp sổ {name}.</source>
      <translation>Book file {name} is missing.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/building.py" />
      <source>Không thấy đợt danh sách này trong sổ.</source>
      <translation>This batch is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Không thấy đợt vận động này trong sổ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Không trả lời</source>
      <translation>No answer</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Không tự cho mình nghỉ được. Xin để người kiểm soát khác làm việc này.</source>
      <translation>You cannot let yourself leave. Please have another supervisor do it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Không viết tay</source>
      <translation>Not handwritten</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>Không đóng lần này</source>
      <translation>Does not pay now</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>Không đóng ở đây</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/importing.py" />
      <source>Không đăng ký được {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Không được duyệt: {approved}. {why}</source>
      <translation>Not approved: {approved}. {why}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/seal_bar.py" />
      <source>Không đếm vẫn thu tiền được.</source>
      <translation>Money can be taken without counting too.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/driver_errors.py" />
      <source>Không đọc hoặc ghi được sổ {name}.</source>
      <translation>Book {name} cannot be read or written.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/make.py" />
      <source>Không đọc hoặc ghi được {name}.</source>
      <translation>{name} cannot be read or written.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>Không đọc {count} dòng:</source>
      <translation>{count} rows not read:</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>Không đọc được ngày này. Xin gõ như 26, 26/11, mai, +3.</source>
      <translation>This day cannot be read. Please type 26, 26/11, “mai”, +3 or the like.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Không đọc được việc in trong thư mục {folder}.</source>
      <translation>The job in the folder {folder} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Khớp</source>
      <translation>Matches</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Khớp khoản {amount} đ trên sao kê ({purpose}) với lần nộp tiền. {note}</source>
      <translation>Matched {amount} đ of a statement ({purpose}) with its payment. {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Khớp với mục Tiền lẻ: {odd} đ của {count} lần thu.</source>
      <translation>Fits the small change: {odd} đ of {count:payment|payments}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Kiểm tra không cần mạng</source>
      <translation>Checked without a network</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Kiểm tra sổ</source>
      <translation>Check the book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Kiểm tra {count} lỗi</source>
      <translation>Check: {count:problem|problems}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Kéo tệp .xlsx, .xls, .ods hoặc .csv vào đây, hoặc bấm Ctrl+O.</source>
      <translation>Drop an .xlsx, .xls, .ods or .csv file here, or press Ctrl+O.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Kéo tệp danh sách người và hộ vào đây, hoặc chọn tệp.</source>
      <translation>Drop a list of people and households here, or choose a file.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/payouts.py" />
      <source>Két chỉ có {there} đ, chưa đủ {given} đ để trả.</source>
      <translation>The drawer holds only {there} đ, not the {given} đ to give back.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Két chỉ có {there} đ, chưa đủ {given} đ để trả. Xin lấy thêm từ két sắt bằng “Lấy lại từ két sắt” trước.</source>
      <translation>The drawer holds only {there} đ, not the {given} đ to give back. Please take more from the safe with “Take back from the safe” first.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Ký hiệu</source>
      <translation>Symbol</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Ký hiệu biên lai</source>
      <translation>Receipt symbol</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>KẾT QUẢ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/choose_row_dialog.py" />
      <source>KẾT QUẢ, LÝ DO</source>
      <translation>RESULT, REASON</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>Kết quả</source>
      <translation>Result</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>Kết quả (bấm số)</source>
      <translation>Outcome (press its number)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>Kết quả liên hệ</source>
      <translation>Outcome of the contact</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>Kết quả tư vấn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>Kết quả tư vấn: người qua đường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>Kết quả tư vấn: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Kết quả đã ghi thì giữ lại; xin ghi kết quả mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Kết quả “{outcome}” không có ngày hẹn. Xin bỏ ngày hẹn, hoặc chọn kết quả khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/changes_dialog.py" />
      <source>KỲ NÀY (đ)</source>
      <translation>NOW (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewal_columns.py" />
      <source>KỲ NÀY, KỲ TRƯỚC (đ)</source>
      <translation>NOW, LAST TIME (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/changes_dialog.py" />
      <source>KỲ TRƯỚC (đ)</source>
      <translation>LAST TIME (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_enrolment.py" />
      <source>Kỳ sau bắt đầu</source>
      <translation>Next cycle starts</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Kỳ sau bắt đầu từ tháng {month}; xin đóng trước hạn ghi trên lịch đóng.</source>
      <translation>The next cycle begins in {month}; pay before the deadline on the schedule.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/timeline.py" />
      <source>Kỳ tới {first}–{last}</source>
      <translation>Next cycle {first}–{last}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Kỳ đang đóng đến hết {month}. Mức, kỳ và nhóm mới có hiệu lực từ kỳ sau.</source>
      <translation>The paid cycle runs until {month}. The new income, cycle and group hold from the next cycle on.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Kỳ đã đóng chưa hết. Mức và kỳ mới có hiệu lực từ tháng {next}: chọn tháng đó, hoặc bấm F8 để đăng ký.</source>
      <translation>The paid cycle is not complete. New income and cycle take effect from {next}: choose that month, or press F8 to register the change.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Kỳ đóng</source>
      <translation>Cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Kỳ đóng của biên lai {number} đã hoàn trả rồi, mỗi kỳ chỉ hoàn trả một lần.</source>
      <translation>The cover of receipt {number} was refunded already; each is refunded once.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Kỳ đóng hoặc thẻ</source>
      <translation>Cycle or card</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Kỳ đóng hoặc thẻ của biên lai này không còn.</source>
      <translation>The cycle or card of this receipt is gone.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Kỳ đóng hoặc thẻ này không còn tháng nào sau ngày đã chọn. Xin xem lại ngày.</source>
      <translation>This cycle or card has no month after the day chosen. Please look at the day again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_card.py" />
      <source>LIÊN HỆ</source>
      <translation>CONTACT</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>LOẠI</source>
      <translation>KIND</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Liên 1 (lưu)</source>
      <translation>Copy 1 (kept)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Liên 2 (giao người nộp)</source>
      <translation>Copy 2 (payer)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>Liên hệ và nơi khám</source>
      <translation>Contact and clinic</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Liên hệ {person}: {channel}, {outcome} {promised_on}. {note}</source>
      <translation>Contacted {person}: {channel}, {outcome} {promised_on}. {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>Liên hệ: {name}</source>
      <translation>Contact: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Liên tục từ</source>
      <translation>Continuous since</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Liên tục từ ngày</source>
      <translation>Continuous since</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Loại</source>
      <translation>Kind</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reply_sheet.py" />
      <source>Loại (tăng, giảm)</source>
      <translation>Kind (increase, decrease)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/support_form.py" />
      <source>Loại bảo hiểm</source>
      <translation>Insurance</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>Loại việc</source>
      <translation>Kind of work</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Loại yêu cầu</source>
      <translation>Kind of request</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Luật chỉ nêu 3, 6 và 12 tháng. Chỉ bật khi cơ quan BHXH nơi đây cho phép.</source>
      <translation>The law names only 3, 6 and 12 months. Turn on only where the SI agency permits it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>LÀ</source>
      <translation>IS</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>LÀ GÌ</source>
      <translation>MEANING</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>LÚC</source>
      <translation>WHEN</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>LÝ DO</source>
      <translation>REASON</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>Làm dở</source>
      <translation>Unfinished</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>Làm gì tiếp</source>
      <translation>What next</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/brand_panel.py" />
      <source>Làm được khi mất mạng</source>
      <translation>Works without a network</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/fund_return.yaml" />
      <source>Lãi suất đầu tư quỹ bình quân tháng, dùng khi đóng BHXH tự nguyện về sau và còn thiếu</source>
      <translation>Average monthly return of the fund, for voluntary SI paid ahead or for missing time</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/assumed.py" />
      <source>Lãi suất đầu tư quỹ cho ngày {day} chưa công bố: tạm lấy {percent} mỗi tháng như lần công bố gần nhất.</source>
      <translation>No fund return is published for {day}: {percent} a month is taken, as last published.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Lý do</source>
      <translation>Reason</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>Lý do bỏ chờ</source>
      <translation>Why it is given up</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Lý do bỏ những số trước</source>
      <translation>Why the numbers before are skipped</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Lý do bỏ số</source>
      <translation>Why numbers are skipped</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Lý do chênh lệch</source>
      <translation>Why it differs</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Lý do dừng</source>
      <translation>Reason for stopping</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Lý do gộp</source>
      <translation>Reason for merging</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Lý do hoàn trả</source>
      <translation>Reason of the refund</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/events_card.py" />
      <source>Lý do hoàn tác</source>
      <translation>Reason for taking back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Lý do hủy</source>
      <translation>Reason of the void</translation>
    </message>
    <message>
      <location filename="../../desktop/services/day/closing.py" />
      <source>Lý do khác</source>
      <translation>Another reason</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/choose_dialog.py" />
      <source>Lý do khác số tiền</source>
      <translation>Why the amount differs</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/choose_dialog.py" />
      <source>Lý do khác số tiền (khi biên lai đã lập)</source>
      <translation>Why the amount differs (receipt issued already)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Lý do khác số tính được</source>
      <translation>Why it differs from the worksheet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>Lý do tách</source>
      <translation>Reason for splitting</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Lý do viết tay</source>
      <translation>Why written by hand</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reply_sheet.py" />
      <source>Lý do, ghi chú</source>
      <translation>Reason, note</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Lý do, ghi rõ</source>
      <translation>Reason in words</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Lý do: {reason}. Người duyệt: {name}.</source>
      <translation>Reason: {reason}. Approved by {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/waiting.py" />
      <source>Lý do: {reason}. Nếu tiền vẫn về, xin thu lại từ trang người tham gia.</source>
      <translation>Reason: {reason}. If the money comes after all, please take the payment anew from the participant's page.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/incomes_table.py" />
      <source>LƯƠNG HƯU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>Lưu</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>Lưu cài đặt</source>
      <translation>Save settings</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>Lưu dòng</source>
      <translation>Save the line</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claims_card.py" />
      <source>Lưu giấy tờ</source>
      <translation>Save the paper</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>Lưu mã hộ</source>
      <translation>Save household code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claim_row.py" />
      <source>Lưu ngày</source>
      <translation>Save the date</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Lưu người dùng</source>
      <translation>Save user</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_side.py" />
      <source>Lưu người này</source>
      <translation>Save this person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/clinic_field.py" />
      <source>Lưu nơi khám</source>
      <translation>Save the clinic</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Lưu nơi khám chữa bệnh {code} {name}.</source>
      <translation>Clinic {code} {name} saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Lưu thành PDF</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Lưu thôn {name}, số dân xã báo: {counted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>Lưu trước, in sau: mất điện cũng không mất biên lai.</source>
      <translation>Saved first, printed after: a power cut loses no receipt.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/preview.py" />
      <source>Lưu tệp</source>
      <translation>Save file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Lưu tệp mẫu</source>
      <translation>Save a sample file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Lưu tờ lỗi</source>
      <translation>Save the error sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>Lưu vào thư mục</source>
      <translation>Save into folder</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Lưu ý</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Lưu ý về các dòng được nhập</source>
      <translation>Notes on rows that come in</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/monthly.py" />
      <source>Lương cơ sở và các mức của ngày {day}; cả hộ cùng đóng trong một năm, chia đều cho số tháng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>Lương cơ sở, mức giảm và mức hỗ trợ theo số liệu đã biết của ngày đó; thay đổi sau này chưa tính.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/parameters/common/base_salary.yaml" />
      <source>Lương cơ sở, mức tham chiếu một tháng</source>
      <translation>Base salary, reference level, a month</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>Lương hưu</source>
      <translation>Pension</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/male_early_months.yaml" />
      <source>Lương hưu của nam, mỗi năm đến bao nhiêu tháng đóng chỉ tăng theo mức thấp</source>
      <translation>Men's pension, paid months up to which each year adds the lower rate</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/pension.py" />
      <source>Lương hưu mỗi tháng</source>
      <translation>Pension a month</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>Lương hưu ước tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>Lương hưu ước tính mỗi tháng, theo số năm đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/advice/withdrawal_loss.py" />
      <source>Lương hưu ước tính thấp đi {amount} đ mỗi tháng.</source>
      <translation>The estimated pension is {amount} đ a month lower.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Lương hưu ước tính từ {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/advice/withdrawal_loss.py" />
      <source>Lương hưu ước tính {amount} đ mỗi tháng.</source>
      <translation>An estimated pension of {amount} đ a month.</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/half_year_max_months.yaml" />
      <source>Lương hưu, số tháng lẻ nhiều nhất được tính là nửa năm</source>
      <translation>Pension, most odd months counted as half a year</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>Lại là của quầy</source>
      <translation>The counter’s after all</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/waiting_table.py" />
      <source>Lấy</source>
      <translation>In</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_side.py" />
      <source>Lấy bản trong sổ</source>
      <translation>Take the book's</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Lấy lại từ két sắt</source>
      <translation>Take back from the safe</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Lấy {count} trong {of} dòng</source>
      <translation>{count} of {of:line|lines} taken</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/seal_bar.py" />
      <source>Lần chốt thứ {seq}, dấu {seal}…</source>
      <translation>Closing no. {seq}, seal {seal}…</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Lần chốt trước để lại</source>
      <translation>Left by the last closing</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_view.py" />
      <source>Lần chốt trước để lại {carried} đ trong két.</source>
      <translation>The last closing left {carried} đ in the drawer.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Lần cuối: {line}</source>
      <translation>Last: {line}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_table.py" />
      <source>Lần in</source>
      <translation>Prints</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Lần in {copy} của biên lai số {number} không ra giấy, không tính.</source>
      <translation>Print {copy} of receipt no. {number} did not come out and is not counted.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Lần liên hệ cuối</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Lần nộp này cần {count} số biên lai, mỗi khoản một số.</source>
      <translation>This payment needs {count} receipt numbers, one for each part.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>Lần sao lưu gần nhất chưa vào được {place}.</source>
      <translation>The last backup did not reach {place}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>Lần trước {day} · biên lai {numbers}</source>
      <translation>Last time {day} · receipt {numbers}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drawer_card.py" />
      <source>Lần trước để lại két {cash} đ. Đếm rồi mở quầy; chưa đếm vẫn thu tiền được.</source>
      <translation>{cash} đ were left in the drawer. Count and open; money can be taken without counting too.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>Lần đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Lập biên lai</source>
      <translation>Issue the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Lập biên lai {count} khoản chắc chắn</source>
      <translation>Issue {count} certain receipts</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Lập báo cáo bao phủ tháng {month}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Lập danh sách</source>
      <translation>Make the list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Lập danh sách mới</source>
      <translation>Make a new list</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Lập danh sách {batch}.</source>
      <translation>List made: {batch}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>Lập hoàn trả</source>
      <translation>Refund</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Lập hoàn trả sau</source>
      <translation>Refund later</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Lập hộ khi nhập tệp {file}, dòng {row}.</source>
      <translation>Household made by the import of {file}, row {row}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/no_household.py" />
      <source>Lập hộ mới</source>
      <translation>New household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Lập hộ {code} gồm {members} người.</source>
      <translation>Household {code} made, {members:person|people}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_card.py" />
      <source>Lập mới</source>
      <translation>New list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Lập phiếu hoàn trả</source>
      <translation>Make the refund slip</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>Lập phiếu hoàn trả từ trang người tham gia hoặc từ biên lai (Alt+1).</source>
      <translation>Make a refund slip from the participant (Ctrl+R) or from a receipt (Alt+1).</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Lập sổ</source>
      <translation>Make the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/begin_card.py" />
      <source>Lập sổ mới</source>
      <translation>New book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Lập sổ {name}.</source>
      <translation>Book {name} created.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>Lập tệp để in</source>
      <translation>Make files to print</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Lập {count} thôn theo địa chỉ trong sổ: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Lập đợt vận động {title}, đi ngày {day}. Người đi: {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>LỆCH (đ)</source>
      <translation>DIFFERS (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>Lệch thì chọn lý do. Tiền lẻ dưới 500 đ được đối chiếu với các lần thu trong ngày.</source>
      <translation>If it differs, choose why. Small change under 500 đ is checked against the payments of the day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Lịch tham gia</source>
      <translation>Coverage calendar</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Lịch tham gia của cả hộ</source>
      <translation>Coverage calendar of the household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Lịch tham gia: {subject}</source>
      <translation>Coverage calendar: {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_page.py" />
      <source>Lịch đóng</source>
      <translation>Schedule</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/si_estimate.py" />
      <source>Lịch đóng dự kiến, {name}</source>
      <translation>Estimated contribution schedule, {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Lịch đóng kèm biên lai {subject}</source>
      <translation>Schedule of receipt {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Lọc dòng</source>
      <translation>Filter the lines</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>Lọc theo tên, số, thôn</source>
      <translation>Filter by name, number, hamlet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Lọc theo tên, điện thoại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/receipts_card.py" />
      <source>Lọc, xuất danh sách</source>
      <translation>Filter, export the list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Lọc: tên, số, biên lai</source>
      <translation>Filter: name, number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Lỡ hẹn</source>
      <translation>Promise missed</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Mai táng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/seal_bar.py" />
      <source>Mang sang, chưa đếm</source>
      <translation>Carry over uncounted</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/clinics_section.py" />
      <source>MÃ</source>
      <translation>CODE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Màu</source>
      <translation>Colours</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Máy in</source>
      <translation>Printer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>Máy in biên lai (A5)</source>
      <translation>Receipt printer (A5)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>Máy in bảng kê (A4)</source>
      <translation>Schedule printer (A4)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>Máy in mặc định</source>
      <translation>Default printer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Máy này chưa có máy in</source>
      <translation>This machine has no printer yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>Máy này chưa có máy in.</source>
      <translation>This machine has no printer.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/picture_scan.py" />
      <source>Máy này chưa có máy ảnh. Hãy quét bằng máy quét, hoặc chọn tệp ảnh chụp thẻ.</source>
      <translation>This machine has no camera. Please use the scanner, or choose a picture of the card.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Máy quét đọc sai dấu, đã sửa lại. Xin so với thẻ.</source>
      <translation>The scanner read marks wrongly; they were mended. Please compare with the card.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Máy quét đọc sai dấu. Xin sửa họ tên và địa chỉ theo thẻ.</source>
      <translation>The scanner read marks wrongly. Please mend name and address from the card.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/picture_scan.py" />
      <source>Máy ảnh đang bận hoặc bị chặn. Hãy đóng chương trình khác đang dùng máy ảnh.</source>
      <translation>The camera is busy or blocked. Please close the other program that uses it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Mã</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/transfer_part.py" />
      <source>Mã VietQR chuyển {amount} đồng vào tài khoản {number}</source>
      <translation>VietQR code: transfer {amount} đồng to account {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/second_screen.py" />
      <source>Mã VietQR để chuyển khoản</source>
      <translation>VietQR code for the transfer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>Mã hộ</source>
      <translation>Household code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Mã hộ mới</source>
      <translation>Code of the new household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>Mã hộ, tên người trong hộ, tên xã cũ cũng tìm được; các hộ đứng cuối danh sách, ↑ đến ngay.</source>
      <translation>Household codes, members' names and old commune names are searched too; households stand last in the list, ↑ goes there at once.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/recover_view.py" />
      <source>Mã khôi phục</source>
      <translation>Recovery code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Mã khôi phục không mở được sổ này. Xin xem lại tên sổ trên phiếu và từng ký tự.</source>
      <translation>The recovery code does not open this book. Please look at the book's name on the sheet and at each character.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>Mã ngân hàng</source>
      <translation>Bank code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Mã nhân viên thu</source>
      <translation>Collector's code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/clinic_field.py" />
      <source>Mã nơi khám</source>
      <translation>Clinic code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Mã số BHXH</source>
      <translation>SI number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Mã số mới</source>
      <translation>New numbers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/numbers_dialog.py" />
      <source>Mã số mới của cơ quan BHXH</source>
      <translation>New numbers from the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mã số thẻ BHYT</source>
      <translation>Health card number</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Mã thẻ BHYT</source>
      <translation>HI card number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Mã vuông trên biên lai mang chữ ký số của điểm thu; quét là biết thật hay giả.</source>
      <translation>The code on the receipt carries the collecting point's signature; a scan tells true from false.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Mã xã, phường</source>
      <translation>Commune code</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mã {code} trong số định danh không thuộc 63 tỉnh cũ. Xin xem lại thẻ.</source>
      <translation>Code {code} in the personal ID is none of the 63 old provinces. Please look at the card.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Mã điểm thu</source>
      <translation>Collecting point code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Mẫu biên lai</source>
      <translation>Receipt form</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>Mẫu chưa xác nhận</source>
      <translation>Form not confirmed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>Mẫu chưa được cơ quan BHXH xác nhận thì biên lai in dòng “chưa xác nhận”.</source>
      <translation>Until the SI agency confirms the form, receipts say “chưa xác nhận”.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Mẫu danh sách</source>
      <translation>Form</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/sheets_out.py" />
      <source>Mẫu danh sách nhập vào sổ</source>
      <translation>Sample of a list to import</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mẫu giấy tờ không đọc được: {where}. Xin sửa tệp này hoặc cài lại chương trình.</source>
      <translation>A form cannot be read: {where}. Please mend this file or install the program again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/form_choice.py" />
      <source>Mẫu số 3</source>
      <translation>Form 3</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/form_choice.py" />
      <source>Mẫu số 4</source>
      <translation>Form 4</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Mẫu tin nhắn</source>
      <translation>Message template</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>MẬT KHẨU</source>
      <translation>PASSPHRASE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Mật khẩu</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Mật khẩu chưa đúng.</source>
      <translation>The passphrase is not right.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/lock.py" />
      <source>Mật khẩu chưa đúng. Xin gõ lại; xem phím Caps Lock có đang bật.</source>
      <translation>The passphrase is not right. Please type it again; see whether Caps Lock is on.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mật khẩu chưa đúng. Xin nhập lại.</source>
      <translation>The passphrase is not right. Please enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Mật khẩu còn ngắn</source>
      <translation>Passphrase too short</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Mật khẩu cũ không mở sổ nữa.</source>
      <translation>The old passphrase opens the book no more.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Mật khẩu cần ít nhất {least} ký tự. Một câu dài dễ nhớ là tốt nhất.</source>
      <translation>A passphrase needs at least {least:character|characters}. A long sentence that is easy to remember is best.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/restore_dialog.py" />
      <source>Mật khẩu của bản sao</source>
      <translation>Passphrase of the backup</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/recover_view.py" />
      <source>Mật khẩu mới</source>
      <translation>New passphrase</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Mật khẩu mở sổ</source>
      <translation>Passphrase of the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/fields/approval_field.py" />
      <source>Mật khẩu người kiểm soát</source>
      <translation>Supervisor's passphrase</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/passphrases.py" />
      <source>Mật khẩu này của người không còn làm ở điểm thu.</source>
      <translation>This passphrase is of someone who works here no more.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mật khẩu này không dùng được. Xin chọn mật khẩu khác, dài hơn.</source>
      <translation>This passphrase cannot be used. Please choose another, longer one.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mật khẩu này không phải của người kiểm soát. Xin mời người kiểm soát gõ mật khẩu của mình.</source>
      <translation>This is not a supervisor's passphrase. Please ask a supervisor to type theirs.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Mật khẩu sai.</source>
      <translation>Wrong passphrase.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Mật khẩu tạm được</source>
      <translation>Passphrase fair</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Mật khẩu tốt</source>
      <translation>Passphrase good</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/security_section.py" />
      <source>Mật khẩu và khóa</source>
      <translation>Passphrase and keys</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Mật khẩu đang dùng</source>
      <translation>Present passphrase</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Mật khẩu đang dùng chưa đúng. Xin gõ lại.</source>
      <translation>The present passphrase is not right. Please type it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/counting_card.py" />
      <source>MỆNH GIÁ (đ)</source>
      <translation>NOTE (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/receipt_panel.py" />
      <source>Mọi biên lai đang lọc ({count})</source>
      <translation>All receipts of the filter ({count})</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Mọi dòng</source>
      <translation>All rows</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Mọi dòng đều nhập được.</source>
      <translation>Every row can be imported.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Mọi dòng đều đã có trong sổ, không có gì để nhập.</source>
      <translation>Every row is in the book already; there is nothing to import.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/people_panel.py" />
      <source>Mọi hộ trong sổ</source>
      <translation>All households of the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>Mọi kết quả</source>
      <translation>All outcomes</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Mọi lần liên hệ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Mọi người của hộ kia vào hộ này, hộ kia đóng lại. Thẻ và thứ tự đã đóng giữ nguyên.</source>
      <translation>Everybody of the other household joins this one, the other closes. Paid cards and places stay.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>Mọi người thu</source>
      <translation>All collectors</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/view_files.py" />
      <source>Mọi người đang xem</source>
      <translation>Everyone in view</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Mọi nhóm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Mọi thôn</source>
      <translation>All hamlets</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>Mọi việc</source>
      <translation>All work</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>Mọi việc đã làm trong sổ đều ghi ở đây với giờ và người làm; không ai sửa hay xóa được.</source>
      <translation>Everything done in the book is written here with its time and who did it; nobody can change or delete it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/incomes_table.py" />
      <source>MỖI THÁNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/methods_table.py" />
      <source>MỖI THÁNG (đ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>Mỗi biên lai được tính là một lần in</source>
      <translation>Each receipt counts as one print</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>Mỗi biên lai, biên lai hủy và khoản hoàn trả vào đúng một giấy nộp; giấy nộp đã lập giữ nguyên.</source>
      <translation>Every receipt, void and refund stands on exactly one slip; a slip that was made stays as it is.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Mỗi dòng biên lai vào đúng một danh sách. Chọn một đợt ở bên trái, hoặc lập đợt mới.</source>
      <translation>Each receipt line goes into exactly one list. Choose a list at the left, or make a new one.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>Mỗi dòng biên lai vào đúng một danh sách. Danh sách đã gửi giữ nguyên; dòng bị trả lại vào đợt sau.</source>
      <translation>Each receipt line goes into exactly one list. What was sent stays; a line that comes back goes into the next list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>Mỗi dòng là một năm của một loại bảo hiểm, mười hai ô là mười hai tháng.</source>
      <translation>Each line is a year of one insurance, twelve cells are the twelve months.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/plan.py" />
      <source>Mỗi kỳ đóng trong tháng đầu của kỳ.</source>
      <translation>Each cycle is paid in its first month.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mỗi lý do phải có đúng một lần trong thứ tự. Xin xếp lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/arrivals.py" />
      <source>Mỗi người chỉ một dòng.</source>
      <translation>One row a person.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>Mỗi người mở sổ và mở khóa quầy bằng mật khẩu của mình. Enter để sửa, Ins để thêm, Ctrl+E để xuất.</source>
      <translation>Everyone opens the book and unlocks the counter with their own passphrase. Enter changes, Ins adds, Ctrl+E exports.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>Mỗi người, mỗi hộ một biên lai; một lần đưa tiền, một lần thối. Bỏ ra thì nháp của người ấy vẫn còn.</source>
      <translation>A receipt for each person and household; money and change once. Who is taken out keeps their draft.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/brand_panel.py" />
      <source>Mỗi số tiền đều nói rõ vì sao</source>
      <translation>Every amount says why</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>Mỗi số tiền ở quầy dựa trên các mức ở đây; mỗi mức có ngày hiệu lực và điều luật.</source>
      <translation>Every amount at the counter rests on these figures; each has its dates and its article.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_side.py" />
      <source>Mỗi tháng (ước tính)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>Mỗi tháng đóng bao nhiêu theo từng phương thức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/budget_card.py" />
      <source>Mỗi tháng để dành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/budget_card.py" />
      <source>Mỗi tháng để dành được bao nhiêu?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>Mỗi tờ một tệp</source>
      <translation>A file for each</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Mỗi đợt một dòng, ra .xlsx hoặc .csv.</source>
      <translation>One row a list, as .xlsx or .csv.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_acts.py" />
      <source>Mỗi đợt đi nhiều nhất {most} hộ. Chọn một thôn rồi bấm Ctrl+N.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Mỗi đợt đi nhiều nhất {most} người. Chọn một thôn, hoặc chọn từng người bằng phím cách.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Một hồ sơ đang là chủ hộ của hộ còn người khác. Xin đổi chủ hộ đó trước rồi gộp.</source>
      <translation>One record is head of a household with others in it. Please change that head first, then merge.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Một lần nộp chỉ nhận một khoản cho mỗi người và mỗi hộ. Xin bỏ bớt khoản trùng.</source>
      <translation>One payment takes one part for each person and household. Please take the repeated one out.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/basket.py" />
      <source>Một lần nộp nhận tối đa {limit} khoản.</source>
      <translation>One payment takes at most {limit} parts.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Một lần nộp nhận tối đa {limit} khoản. Xin thu thành nhiều lần.</source>
      <translation>One payment takes at most {limit} parts. Please take several payments.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Một lần đóng nhận nhiều nhất {limit} người. Xin chia thành nhiều lần.</source>
      <translation>One payment takes at most {limit:person|people}. Please split it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>Một người có hai hồ sơ: Alt+1. Hai người chung một hồ sơ: Alt+2. Cả hai đều hoàn tác được.</source>
      <translation>One person in two records: Alt+1. Two people in one record: Alt+2. Both can be taken back.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Một người có hai lần trong hộ.</source>
      <translation>Someone is in the household twice.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Một người có hai lần trong hộ. Xin bỏ bớt một dòng.</source>
      <translation>A person is in the household twice. Please remove one row.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Một số biên lai chỉ dùng cho một khoản. Xin ghi số khác.</source>
      <translation>A receipt number serves one part only. Please write another number.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>Một tệp cho tất cả</source>
      <translation>One file for all</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>Mở</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Mở biên lai</source>
      <translation>Open the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/lock.py" />
      <source>Mở khóa</source>
      <translation>Unlock</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Mở người này</source>
      <translation>Open the person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Mở quyển</source>
      <translation>Open a book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Mở quyển biên lai</source>
      <translation>Open a receipt book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Mở quyển biên lai {label}, ký hiệu {symbol}, từ số {first} đến {last}.</source>
      <translation>Receipt book {label} opened, symbol {symbol}, numbers {first} to {last}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drawer_card.py" />
      <source>Mở quầy</source>
      <translation>Open the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Mở quầy ngày {session_day} với {opening} đ trong két ({counting}).</source>
      <translation>Opened {session_day} with {opening} đ in the drawer ({counting}).</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/seal_bar.py" />
      <source>Mở quầy {day}</source>
      <translation>Open {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Mở sổ</source>
      <translation>Open book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/recover_view.py" />
      <source>Mở sổ bằng phiếu khôi phục</source>
      <translation>Open with the recovery sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/begin_card.py" />
      <source>Mở sổ đã có trên máy này</source>
      <translation>Open a book on this machine</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>Mở thư mục</source>
      <translation>Open folder</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/refusal_part.py" />
      <source>Mở trang Chốt ngày</source>
      <translation>Open the page Close the day</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/remittance_card.py" />
      <source>Mở trang nộp tiền</source>
      <translation>Open the remittances</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Mở trang thu tiền với nội dung cũ để sửa.</source>
      <translation>Opens the page with the old content to put it right.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/main_window.py" />
      <source>Mở trang {title}</source>
      <translation>Open page {title}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Mở trên máy này</source>
      <translation>Open on this machine</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>Mở tệp</source>
      <translation>Open file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/scan_flow.py" />
      <source>Mở {name}</source>
      <translation>Open {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/second_screen.py" />
      <source>Mở ứng dụng ngân hàng, quét mã để chuyển khoản</source>
      <translation>Open your banking app and scan the code to transfer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>MỤC</source>
      <translation>ITEM</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Mục Tiền lẻ chỉ có {odd} đ của {count} lần thu.</source>
      <translation>The small change is only {odd} đ of {count:payment|payments}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mục Tiền lẻ có {odd} đ, còn chênh lệch là {difference} đ. Xin đếm lại hoặc chọn lý do khác.</source>
      <translation>The small change is {odd} đ, the difference {difference} đ. Please count again or choose another reason.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_columns.py" />
      <source>MỨC</source>
      <translation>VALUE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>MỨC, CÁCH ĐÓNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/history.py" />
      <source>Mức bình quân ghi là đã điều chỉnh: lấy như đã nhập.</source>
      <translation>An average noted as adjusted is taken as entered.</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/rural_poverty_line.yaml" />
      <source>Mức chuẩn hộ nghèo khu vực nông thôn một tháng</source>
      <translation>Rural poverty line a month</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mức chọn thấp hơn bình quân {average} đ đã đóng, nên đóng thêm làm mức bình quân giảm.</source>
      <translation>The chosen income is below the average of {average} đ paid so far, so that further months lower the average.</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/benefit_level_cn.yaml" />
      <source>Mức hưởng ghi trên thẻ BHYT, hộ cận nghèo (CN)</source>
      <translation>Benefit level on the HI card, near-poor household (CN)</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/benefit_level_gd.yaml" />
      <source>Mức hưởng ghi trên thẻ BHYT, hộ gia đình (GD)</source>
      <translation>Benefit level on the HI card, household (GD)</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/benefit_level_lh.yaml" />
      <source>Mức hưởng ghi trên thẻ BHYT, nhóm LH</source>
      <translation>Benefit level on the HI card, group LH</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>Mức màu tím có dấu “?” là mức chưa xác nhận: số tiền dựa trên nó có thể đổi.</source>
      <translation>A violet figure with “?” is not confirmed: amounts that rest on it may change.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mức mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>Mức mới chưa xác nhận.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Mức này không quyết định số tiền phải đóng. Xin chọn mức khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>Mức này nay không còn đổi vào ngày {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>Mức thu nhập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>Mức thu nhập chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Mức thu nhập đóng BHXH</source>
      <translation>SI income base</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/plan.py" />
      <source>Mức thấp nhất và hỗ trợ giữ như ngày {day}.</source>
      <translation>Floor and support stay as on {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/plan.py" />
      <source>Mức thấp nhất và hỗ trợ đổi theo các mức đã ban hành; nhóm hỗ trợ giữ như hôm nay.</source>
      <translation>Floor and support change as already decided; the support group stays as today.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>Mức thử, chưa phải quy định.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/income_card.py" />
      <source>Mức đang xem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Mức đóng</source>
      <translation>Rates</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/rate.yaml" />
      <source>Mức đóng BHYT hộ gia đình một tháng, tính trên lương cơ sở</source>
      <translation>Household HI premium a month, on the base salary</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/lines.py" />
      <source>Mức đóng một tháng</source>
      <translation>Premium for one month</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>NAY (đ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/supports_section.py" />
      <source>NGUỒN</source>
      <translation>SOURCE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>NGÀY</source>
      <translation>DAY</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>NGÀY NỘP</source>
      <translation>HANDED OVER</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>NGÀY SINH</source>
      <translation>BIRTH</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>NGÀY THU</source>
      <translation>DAY</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>NGƯỜI</source>
      <translation>PERSON</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/events_card.py" />
      <source>NGƯỜI GHI</source>
      <translation>NOTED BY</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>NGƯỜI GIỮ</source>
      <translation>HOLDER</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>NGƯỜI LÀM</source>
      <translation>BY</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>NGƯỜI NỘP</source>
      <translation>PAYER</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_card.py" />
      <source>NGƯỜI THAM GIA</source>
      <translation>PARTICIPANT</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>NGƯỜI THAM GIA BHXH TỰ NGUYỆN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>NGƯỜI THU</source>
      <translation>COLLECTOR</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>NGƯỜI TRONG HỘ</source>
      <translation>MEMBER</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>NGƯỜI TRONG SỔ</source>
      <translation>PERSON IN THE BOOK</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>NGƯỜI, NĂM SINH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_columns.py" />
      <source>NGƯỜI, THÔN</source>
      <translation>PERSON, HAMLET</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>NHÀ NƯỚC ĐÓNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_columns.py" />
      <source>NHÓM</source>
      <translation>GROUP</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>Nam</source>
      <translation>Male</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/card.py" />
      <source>Nam, Nữ</source>
      <translation>Male, Female</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Nam, Nữ; 1 là nam, 0 là nữ</source>
      <translation>“Nam”, “Nữ”; 1 is male, 0 is female</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Nghèo, cận nghèo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nghề nghiệp</source>
      <translation>Occupation</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/remittance_section.py" />
      <source>Nghị định 233/2025/NĐ-CP điều 19 khoản 5: bình quân không quá 14 % với BHXH tự nguyện, 7,0 % với BHYT hộ gia đình. Hoàn trả thì thù lao bị thu lại. Xin đối chiếu với hợp đồng trước khi dùng.</source>
      <translation>Decree 233/2025 article 19(5): at most 14 % on average for voluntary SI and 7.0 % for household HI. A refund takes its commission back. Please compare with the contract before use.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/elsewhere_section.py" />
      <source>Ngoài sổ: đóng {paid}, hỗ trợ {supported} tháng</source>
      <translation>Elsewhere: paid {paid}, supported {supported:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Ngoài đợt</source>
      <translation>Not in this list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Nguồn</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/support_form.py" />
      <source>Nguồn hỗ trợ</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/remit_dialog.py" />
      <source>Nguồn tiền</source>
      <translation>Source of the money</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nguồn “{source}” chỉ có {lies} đ, không đủ nộp {total} đ. Xin chọn nguồn khác hoặc nộp đến ngày sớm hơn.</source>
      <translation>The source “{source}” holds only {lies} đ, not enough to hand over {total} đ. Please choose another source or an earlier day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Nguồn: {source}</source>
      <translation>From: {source}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/day_panel.py" />
      <source>Ngày</source>
      <translation>Day</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày bắt đầu</source>
      <translation>First day</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày bắt đầu liên tục</source>
      <translation>First day without a break</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/lists_card.py" />
      <source>Ngày chưa nộp</source>
      <translation>Days not handed over</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>Ngày cuối còn an toàn là ngày đóng muộn nhất mà không bị gián đoạn hay mất hạn.</source>
      <translation>The last safe day is the latest day to pay without a gap or a missed deadline.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Ngày cuối đóng liền thẻ: {day}</source>
      <translation>Last safe day to pay: {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày cấp</source>
      <translation>Date of issue</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/cells.py" />
      <source>Ngày giao dịch</source>
      <translation>Day</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày gặp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>Ngày hoặc năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>Ngày hẹn</source>
      <translation>Promised day</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày hết hạn</source>
      <translation>Last day</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày hết hạn thẻ cũ</source>
      <translation>Old card valid to</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày hết hạn thẻ khác</source>
      <translation>Other card valid to</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/drafts.py" />
      <source>Ngày lập {day} còn ở phía trước.</source>
      <translation>The date {day} is still ahead.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/confirm_dialog.py" />
      <source>Ngày nhận tiền</source>
      <translation>Day received</translation>
    </message>
    <message>
      <location filename="../../desktop/services/day/day_paper.py" />
      <source>Ngày này không có trong sổ.</source>
      <translation>This day is not in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày này là của người thu khác. Xin để người đó hoặc người kiểm soát chốt.</source>
      <translation>This day is another collector's. Please let them or a supervisor close it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_view.py" />
      <source>Ngày này đã được điều chỉnh sau khi chốt</source>
      <translation>This day was corrected after its closing</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Ngày sinh</source>
      <translation>Birth</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Ngày sinh chưa đủ ngày, tháng ({birth}). Xin đối chiếu giấy tờ.</source>
      <translation>The date of birth lacks day or month ({birth}). Please compare the papers.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày sinh {birth} khác năm sinh {year} trong số định danh. Xin sửa ô sai theo thẻ.</source>
      <translation>Birth {birth} differs from the year {year} in the personal ID. Please mend the wrong field from the card.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày thu</source>
      <translation>Day of payment</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/columns_card.py" />
      <source>Ngày trả lời</source>
      <translation>Day of the reply</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/importing.py" />
      <source>Ngày trả lời {day} không nằm giữa ngày gửi và hôm nay.</source>
      <translation>The day of the answer, {day}, is not between sending and today.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Ngày viết tay</source>
      <translation>Day written</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày viết tay chưa đến. Xin ghi ngày trên tờ biên lai.</source>
      <translation>That day has not come. Please write the day on the sheet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Ngày viết trên biên lai</source>
      <translation>Day on the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_shown.py" />
      <source>Ngày {day} chưa chốt</source>
      <translation>{day} is not closed</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày {day} chưa đến nên chưa có kết quả. Xin ghi sau buổi đi, hoặc sửa ngày.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/day_book.py" />
      <source>Ngày {day} chưa đến.</source>
      <translation>{day} has not come yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày {day} đã chốt lúc {time} nên không ghi thêm được. Xin để sang ngày mai.</source>
      <translation>{day} was closed at {time}, so nothing more can be entered. Please leave it for tomorrow.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/both_days.py" />
      <source>Ngày {day}: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày đi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Ngày đã chốt</source>
      <translation>Closed day</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>Ngày đã chốt không sửa được; Alt+2 xem các ngày trước với dấu niêm phong của chúng.</source>
      <translation>A closed day cannot be changed; Alt+2 shows the days before with their seals.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Ngày đã chốt không đổi: việc hủy ghi vào sổ hôm nay và nêu tên ngày đó.</source>
      <translation>A sealed day does not change: the void is booked today and names that day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/backup_notice.py" />
      <source>Ngày đã chốt xong; quầy vẫn làm việc được.</source>
      <translation>The day is closed; the counter can go on working.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/backup_notice.py" />
      <source>Ngày đã chốt, nhưng sao lưu chưa vào đủ các nơi</source>
      <translation>The day is closed, but the backup did not reach every place</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ngày đóng</source>
      <translation>Day of payment</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_table.py" />
      <source>Ngày, giờ</source>
      <translation>Day, time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/transfer_part.py" />
      <source>Ngân hàng</source>
      <translation>Bank</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/transfer_part.py" />
      <source>Ngân hàng báo có đủ {amount} đ rồi mới bấm</source>
      <translation>Press only after the bank confirms {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/settling.py" />
      <source>Ngân hàng báo {came} đ, phải thu {due} đ.</source>
      <translation>The bank shows {came} đ, {due} đ is due.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>Ngân hàng khác</source>
      <translation>Another bank</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Ngân hàng, chi nhánh</source>
      <translation>Bank, branch</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_minority_exited.yaml" />
      <source>Ngân sách hỗ trợ BHYT, dân tộc thiểu số ở xã ra khỏi diện khó khăn</source>
      <translation>Budget support of HI, ethnic minority in a commune no longer classed as disadvantaged</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_student.yaml" />
      <source>Ngân sách hỗ trợ BHYT, học sinh, sinh viên</source>
      <translation>Budget support of HI, pupil, student</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_near_poor.yaml" />
      <source>Ngân sách hỗ trợ BHYT, hộ cận nghèo</source>
      <translation>Budget support of HI, near-poor household</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_near_poor_full.yaml" />
      <source>Ngân sách hỗ trợ BHYT, hộ cận nghèo ở xã nghèo</source>
      <translation>Budget support of HI, near-poor household in a poor commune</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_farm_household.yaml" />
      <source>Ngân sách hỗ trợ BHYT, hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình</source>
      <translation>Budget support of HI, average-income farming, forestry, fishing or salt household</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_security_force.yaml" />
      <source>Ngân sách hỗ trợ BHYT, lực lượng bảo vệ an ninh trật tự ở cơ sở</source>
      <translation>Budget support of HI, local security force</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_artisan.yaml" />
      <source>Ngân sách hỗ trợ BHYT, nghệ nhân nhân dân, nghệ nhân ưu tú</source>
      <translation>Budget support of HI, people's artisan, artisan of merit</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_village_officer.yaml" />
      <source>Ngân sách hỗ trợ BHYT, người hoạt động không chuyên trách ở thôn, tổ dân phố</source>
      <translation>Budget support of HI, part-time village or neighbourhood officer</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_village_health.yaml" />
      <source>Ngân sách hỗ trợ BHYT, nhân viên y tế thôn bản, cô đỡ thôn bản</source>
      <translation>Budget support of HI, village health worker, village midwife</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_mine_victim.yaml" />
      <source>Ngân sách hỗ trợ BHYT, nạn nhân bom mìn sau chiến tranh</source>
      <translation>Budget support of HI, victim of post-war mines and bombs</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_trafficking_victim.yaml" />
      <source>Ngân sách hỗ trợ BHYT, nạn nhân mua bán người</source>
      <translation>Budget support of HI, victim of human trafficking</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>Ngân sách đóng toàn bộ</source>
      <translation>Paid by the budget</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Ngôn ngữ</source>
      <translation>Language</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Ngôn ngữ và màu đổi ngay khi chọn, chỉ trên máy này.</source>
      <translation>Language and colours change at once, on this machine only.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>Ngôn ngữ và màu đổi ngay, không cần lưu.</source>
      <translation>Language and colours change at once, without saving.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>Người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Người chưa có BHYT hoặc đủ điều kiện mà chưa tham gia BHXH tự nguyện, ai cần đến trước đứng trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>Người chưa có trong sổ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Người chưa có trong sổ, không có thẻ</source>
      <translation>Person not in the book, without a card</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/breakdowns.py" />
      <source>Người chưa tham gia xếp theo giấy còn hạn và dân tộc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Người cùng mã hộ vào hoặc dừng cùng nhau; mã hộ trống hoặc 0 không thành hộ.</source>
      <translation>People of one household code come in or stop together; an empty code or 0 makes no household.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Người dùng</source>
      <translation>Users</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Người giữ</source>
      <translation>Holder</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người hoạt động không chuyên trách thuộc diện BHXH bắt buộc. Xin hỏi lại trước khi nhận.</source>
      <translation>A part-time commune worker falls under compulsory SI. Please ask before accepting.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/eligibility_section.py" />
      <source>Người hoạt động không chuyên trách ở xã, thôn</source>
      <translation>Part-time commune or village officer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>Người khác</source>
      <translation>Another person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/lock.py" />
      <source>Người khác gõ mật khẩu của mình thì vào quầy bằng tên mình.</source>
      <translation>Someone else who types their own passphrase enters under their own name.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_hi_page.py" />
      <source>Người khác nộp hộ nhiều hộ: gom từng hộ, rồi F9 ở hộ cuối thu cả nhóm một lần.</source>
      <translation>One payer for several households: gather each, then F9 at the last one takes the money for all.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/voluntary_si_page.py" />
      <source>Người khác nộp hộ nhiều người: gom từng người, rồi F9 ở người cuối thu cả nhóm một lần.</source>
      <translation>One payer for several people: gather each, then F9 at the last one takes the money for all.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payer_part.py" />
      <source>Người khác nộp tiền</source>
      <translation>Someone else pays</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Người kiểm soát</source>
      <translation>Supervisor</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/counter_window.py" />
      <source>Người kiểm tra</source>
      <translation>Auditor</translation>
    </message>
    <message>
      <location filename="../../desktop/services/acts.py" />
      <source>Người kiểm tra chỉ xem sổ, không ghi hay sửa gì.</source>
      <translation>An auditor only reads the book and neither enters nor changes anything.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>Người mới</source>
      <translation>New person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/si_plan.py" />
      <source>Người mới chưa có kỳ nào đã đóng.</source>
      <translation>A new person has no paid cycle yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người mới đã có lần đóng riêng nên không gộp lại bằng hoàn tác. Xin dùng Gộp hồ sơ.</source>
      <translation>The new person has payments of their own, so taking back is not possible. Please merge the records.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_page.py" />
      <source>Người mới: kiểm tra các ô đọc từ thẻ, rồi F6 hoặc F7. Sổ lưu người này khi thu tiền, hoặc khi bấm F9.</source>
      <translation>New person: check what was read from the card, then F6 or F7. The book saves them with the payment, or on F9.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_sitting.py" />
      <source>Người mới: {name}</source>
      <translation>New person: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người này chưa có mật khẩu. Xin đặt mật khẩu trước rồi giao quyền kiểm soát.</source>
      <translation>This user has no passphrase yet. Please set one before making them a supervisor.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>Người này chưa có trong sổ: lần tư vấn vẫn được lưu, còn hẹn thì chưa vào sổ liên hệ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người này chưa ở hộ nào trong sổ nên không có thứ tự. Xin ghi vào hộ trước.</source>
      <translation>This person is in no household of the book, so there is no place. Please add them to one first.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Người này chưa ở hộ nào. Bấm Ins để thêm người này vào hộ.</source>
      <translation>This person lives in no household. Press Ins to add them.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/people_panel.py" />
      <source>Người này chưa ở trong hộ nào. Xin lập hộ ở trang của người đó trước.</source>
      <translation>This person is in no household. Please make one on their page first.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người này có thể đã có trong sổ. Xin chọn cùng một người hay người khác.</source>
      <translation>This person may be in the book already. Please say whether it is the same person or another.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/rule_change_letter.py" />
      <source>Người này không có kỳ đóng nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Người này không có trong đợt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Người này không ở trong hộ.</source>
      <translation>This person is not in the household.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người này không ở trong hộ. Xin mở lại hộ để xem.</source>
      <translation>This person is not in the household. Please open the household again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>Người này là ai</source>
      <translation>Who this is</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Người này là chủ hộ trong sổ. Xin sửa quan hệ, hoặc đổi chủ hộ ở trang Hộ trước.</source>
      <translation>This person is the head in the book. Please correct the relation, or change the head on the household page first.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Người này là chủ hộ: xin chọn chủ hộ mới (00) và quan hệ của mọi người với chủ hộ mới.</source>
      <translation>This person is head: please choose the new head (00) and everybody's relation to them.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người này đang hưởng lương hưu hoặc trợ cấp hằng tháng nên không thuộc diện tham gia.</source>
      <translation>This person draws a pension or monthly allowance and cannot join.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Người này đang thuộc một hộ khác.</source>
      <translation>This person belongs to another household.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người này đang thuộc một hộ khác. Xin cho rời hộ cũ trước.</source>
      <translation>This person belongs to another household. Please let them leave it first.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người này đang đóng BHXH bắt buộc. Chỉ nhận khi hợp đồng lao động đang tạm hoãn.</source>
      <translation>This person pays compulsory SI. They can join only while the labour contract is suspended.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Người này đang ở hộ khác, chủ hộ {name}. Xin cho rời hộ đó trước.</source>
      <translation>This person lives in another household, head {name}. Please let them leave it first.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người này đã có BHYT theo nhóm khác nên không bán thẻ. Xin bỏ khỏi lần đóng này.</source>
      <translation>This person has HI in another group, so no card is sold. Please leave them out of this payment.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người này đã mất ngày {day}, không thu tiền cho người này nữa. Nếu ghi nhầm, xin hoàn tác.</source>
      <translation>This person died on {day}, nothing is collected for them any more. If that is a mistake, please take it back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/new_view.py" />
      <source>Người này được lưu cùng lúc với lần thu tiền đầu tiên, hoặc khi bấm F9.</source>
      <translation>This person is saved with the first payment, or when F9 is pressed.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người nước ngoài không thuộc diện tham gia BHXH tự nguyện. Xin xem lại quốc tịch.</source>
      <translation>Foreigners cannot join voluntary SI. Please look at the nationality.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_table.py" />
      <source>Người nộp</source>
      <translation>Payer</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người nộp tiền</source>
      <translation>Payer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/cash_part.py" />
      <source>Người nộp đưa</source>
      <translation>Cash handed over</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Người nộp đổi ý</source>
      <translation>The payer changed their mind</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>Người rời hộ giữ thẻ đến hết hạn hoặc xin hoàn trả; chủ hộ rời hộ thì chọn chủ hộ mới cùng lúc.</source>
      <translation>Who leaves keeps the card to its end or asks for a refund; when the head leaves, the new head is named in the same act.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Người tham gia</source>
      <translation>Participant</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/rows_card.py" />
      <source>Người tham gia BHXH tự nguyện theo mức thu nhập chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/rows_card.py" />
      <source>Người tham gia BHXH tự nguyện theo phương thức đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>Người tham gia BHXH tự nguyện, từng dòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/eligibility_section.py" />
      <source>Người tham gia tự khai. Đánh dấu điều gì đúng.</source>
      <translation>As the person states. Tick what is true.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/quote_side.py" />
      <source>Người tham gia đóng</source>
      <translation>Participant pays</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>Người thu</source>
      <translation>Collector</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Người thu chưa được giao quyển biên lai nào của năm {year}.</source>
      <translation>The collector has no receipt book of {year}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Người thu chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/counter_window.py" />
      <source>Người thu {code}</source>
      <translation>Collector {code}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>Người thuộc nhóm được hỗ trợ, trừ học sinh, được chọn đóng theo hộ nếu rẻ hơn; Alt+4 tìm cách rẻ nhất.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>Người thêm vào</source>
      <translation>Person to add</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/order_note.py" />
      <source>Người thứ hai trở đi được giảm khi cùng đóng trong năm {year}.</source>
      <translation>From the second member on the rate falls when all pay in {year}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/monthly.py" />
      <source>Người thứ {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>Người trong hộ</source>
      <translation>Household members</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/breakdowns.py" />
      <source>Người trong sổ của xã, thẻ còn giá trị ngày {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Người trong tệp</source>
      <translation>People in the file</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người tách ra</source>
      <translation>Who goes</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/people/person_picker.py" />
      <source>Người tìm thấy</source>
      <translation>People found</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người đi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Người đã có được sửa</source>
      <translation>Known people who are changed</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Người đã tham gia mà chưa có mã số BHXH. Xin bổ sung nếu đã được cấp.</source>
      <translation>Has taken part already, without SI number. Please add it if it was issued.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/breakdowns.py" />
      <source>Người đã đóng hoặc còn trong hạn đóng ngày {day}, theo kỳ đóng gần nhất.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>Người đóng ít tháng đứng trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Người được gặp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/people_panel.py" />
      <source>Người, hộ để in</source>
      <translation>People and households to print for</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Nhiều xã dùng cùng mã hộ này mà dòng này không ghi xã. Xin ghi xã.</source>
      <translation>Several communes use this household code and the row names none. Please name the commune.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/si_rows.py" />
      <source>Nhà nước chỉ còn hỗ trợ {months} tháng của kỳ này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Nhà nước hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/support_island.yaml" />
      <source>Nhà nước hỗ trợ tiền đóng BHXH tự nguyện, cư trú tại xã đảo, đặc khu</source>
      <translation>State support of voluntary SI, residents of island communes and special zones</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/support_ethnic_minority.yaml" />
      <source>Nhà nước hỗ trợ tiền đóng BHXH tự nguyện, dân tộc thiểu số</source>
      <translation>State support of voluntary SI, ethnic minority</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/support_near_poor.yaml" />
      <source>Nhà nước hỗ trợ tiền đóng BHXH tự nguyện, hộ cận nghèo</source>
      <translation>State support of voluntary SI, near-poor household</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/support_poor.yaml" />
      <source>Nhà nước hỗ trợ tiền đóng BHXH tự nguyện, hộ nghèo</source>
      <translation>State support of voluntary SI, poor household</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/support_other.yaml" />
      <source>Nhà nước hỗ trợ tiền đóng BHXH tự nguyện, nhóm khác</source>
      <translation>State support of voluntary SI, other group</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Nhà nước hỗ trợ {amount} đ, theo mức đã ban hành.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Nhà nước hỗ trợ {months} tháng, đến hết {month}, tất cả {amount} đ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nhà nước hỗ trợ đến hết tháng {month}, đủ {limit} tháng trong đời.</source>
      <translation>The State supports until the end of {month}: {limit} months in a life.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_right.py" />
      <source>Nhà nước hỗ trợ đến khi nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/lines.py" />
      <source>Nhà nước hỗ trợ, {group}</source>
      <translation>State support, {group}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Nhà nước không còn hỗ trợ: đã đủ số tháng được hỗ trợ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Nhà nước đã hỗ trợ</source>
      <translation>Supported by the State</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>Nhà nước đóng: phần ngân sách hỗ trợ trên các biên lai của năm nay, không kể biên lai đã hủy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>Nháp cũ hơn sổ</source>
      <translation>The draft is older than the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>Nháp của trang đóng tiền được trả lại để thu cách khác.</source>
      <translation>The drafts of its pages come back, so that it can be paid in another way.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/person_form_page.py" />
      <source>Nháp của {name} vẫn giữ ở trang Quầy.</source>
      <translation>The draft of {name} is kept on the Counter page.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/draft_chip.py" />
      <source>Nháp tự lưu {time}</source>
      <translation>Draft saved {time}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Nhãn địa chỉ (3 × 8)</source>
      <translation>Address labels (3 × 8)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Nhãn địa chỉ: {subject}</source>
      <translation>Address labels: {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>Nhóm</source>
      <translation>Group</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/missing.py" />
      <source>Nhóm hỗ trợ giữ như hôm nay; đóng một lần trong tháng {month}.</source>
      <translation>The support group stays as today; paid at once in {month}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/proof_fields.py" />
      <source>Nhóm này không cần giấy tờ</source>
      <translation>This group needs no proof</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Nhóm tham gia</source>
      <translation>Group</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Nhóm và thẻ cũ: {name}</source>
      <translation>Group and old card: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>Nhóm được hỗ trợ</source>
      <translation>Support group</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claims_card.py" />
      <source>Nhóm được hỗ trợ và giấy tờ</source>
      <translation>Support groups and papers</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Nhóm đối tượng BHYT</source>
      <translation>HI group</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/hi_view.py" />
      <source>Nhóm, thẻ cũ</source>
      <translation>Group, old card</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/columns_card.py" />
      <source>Như lần trước với tệp có cùng tiêu đề cột.</source>
      <translation>As last time for a file with the same headings.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Nhận BHYT với số tháng khác 3, 6, 12 để các thẻ trong hộ cùng hạn</source>
      <translation>Take HI for other months than 3, 6, 12 so that a household's cards end together</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/refusal_part.py" />
      <source>Nhận số mới {amount} đ</source>
      <translation>Accept the new amount, {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Nhận {amount} đ ngày {day}. {reference}</source>
      <translation>Received {amount} đ on {day}. {reference}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>Nhập biên lai viết tay</source>
      <translation>Enter the handwritten receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Nhập biên lai viết tay số {number} quyển {label}, lập ngày {written}. Lý do: {reason}.</source>
      <translation>Entered the handwritten receipt {number} of book {label}, written on {written}. Reason: {reason}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>Nhập danh sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Nhập dữ liệu</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Nhập hộ</source>
      <translation>Merge households</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>Nhập hộ khác</source>
      <translation>Merge households</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Nhập hộ khác vào hộ của {person}. {reason}</source>
      <translation>Merged another household into that of {person}. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Nhập hộ khác vào hộ này</source>
      <translation>Merge another household into this one</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Nhập lại chính tệp này để đi tiếp; dòng đã nhập không bị nhập hai lần.</source>
      <translation>Import the same file again to go on; no row comes in twice.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/transfer_part.py" />
      <source>Nhập ngân hàng và số tài khoản ở Cài đặt, mục Tài khoản nhận tiền, thì mã hiện ở đây.</source>
      <translation>Enter bank and account number in Settings, Account for transfers; the code then shows here.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>Nhập năm sinh và giới tính để ước tính lương hưu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Nhập phiếu kết quả {file} của đợt {title}: {results} kết quả, {new} người mới, {stopped} dòng dừng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/columns_dialog.py" />
      <source>Nhập sao kê</source>
      <translation>Bring in a statement</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Nhập sao kê {file}: {fresh} khoản mới, {known} khoản đã có, {ticked} khoản khớp biên lai đã lập.</source>
      <translation>Brought in the statement {file}: {fresh} new, {known} known, {ticked} matched with receipts.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Nhập trả lời</source>
      <translation>Bring in reply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/main_act.py" />
      <source>Nhập trả lời của cơ quan BHXH</source>
      <translation>Bring in the SI agency's reply</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Nhập trả lời {day}</source>
      <translation>Reply brought in {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Nhập trả lời {file} cho {batch}: {accepted} dòng nhận, {rejected} dòng trả lại, {unclear} dòng chưa khớp.</source>
      <translation>Reply {file} brought in for {batch}: {accepted} accepted, {rejected} rejected, {unclear} not matched.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Nhập tệp {file}: {new} người mới, {changed} người được sửa, {same} không đổi, {stopped} dòng dừng, {households} hộ mới.</source>
      <translation>Imported {file}: {new} new people, {changed} changed, {same} unchanged, {stopped} rows stopped, {households} new households.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Nhập {count} dòng</source>
      <translation>Import {count:row|rows}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Nhật ký</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/journal_side.py" />
      <source>Nhật ký biên lai</source>
      <translation>Receipt journal</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>Nhật ký của hộ</source>
      <translation>Household journal</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>Nhật ký của sổ</source>
      <translation>Journal of the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Nhắc khi còn</source>
      <translation>Warn at</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Nhắc khi quyển còn (số)</source>
      <translation>Warn when left (numbers)</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/reminder_days.yaml" />
      <source>Nhắc trước bao nhiêu ngày khi thẻ BHYT sắp hết hạn</source>
      <translation>Days ahead to remind that an HI card ends</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/contact_log.py" />
      <source>Nhắn tin</source>
      <translation>Message</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/error_dialog.py" />
      <source>Những gì đã lưu vẫn còn trong sổ, bản nháp được giữ. Xin chép chi tiết và gửi người hỗ trợ.</source>
      <translation>What was saved is still in the book and the draft is kept. Please copy the details and send them to support.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Những ngày này không còn tiền phải nộp. Xin chọn ngày khác.</source>
      <translation>Nothing is owed of these days. Please choose other days.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Những người khác trong hộ đã có BHYT, chỉ còn một người.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/income_card.py" />
      <source>Nên chọn mức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>Nên xem lại</source>
      <translation>Worth a look</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>NĂM</source>
      <translation>YEAR</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Năm</source>
      <translation>Year</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Năm của thứ tự</source>
      <translation>Year of the place</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>NƠI</source>
      <translation>PLACE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Nơi cấp</source>
      <translation>Issued by</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>Nơi khác đóng: {others}</source>
      <translation>Paid by others: {others}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>Nơi khám chữa bệnh ban đầu</source>
      <translation>First-visit clinic</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/clinics_section.py" />
      <source>Nơi không còn nhận được ẩn đi, người đang có nơi đó vẫn giữ. Enter trên một dòng để sửa, Ins để thêm.</source>
      <translation>A clinic that takes nobody any more is hidden; who has it keeps it. Enter edits a row, Ins adds one.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nơi này đã có trong danh sách.</source>
      <translation>This place is in the list already.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/supports_section.py" />
      <source>Nơi đây chưa có hỗ trợ thêm.</source>
      <translation>There is no extra support here.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nơi đến</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/new_view.py" />
      <source>Nơi ở</source>
      <translation>Lives at</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>Nơi ở hiện nay</source>
      <translation>Lives at</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/waiting.py" />
      <source>Nếu cần, xin hủy biên lai ở trang Biên lai.</source>
      <translation>If needed, please void the receipt on the page Receipts.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if_cards.py" />
      <source>Nếu khác đi thì sao?</source>
      <translation>What if?</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_right.py" />
      <source>Nếu rút một lần</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>NỘI DUNG</source>
      <translation>CONTENT</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>NỘI DUNG TRÊN SAO KÊ</source>
      <translation>PURPOSE ON THE STATEMENT</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>NỘI DUNG, SỐ THAM CHIẾU</source>
      <translation>PURPOSE, REFERENCE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_table.py" />
      <source>Nội dung</source>
      <translation>Content</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/transfer_part.py" />
      <source>Nội dung (không dấu)</source>
      <translation>Message (without marks)</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nội dung gửi vào</source>
      <translation>Input</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nội dung gửi vào không đọc được: {reason}. Xin sửa rồi gửi lại.</source>
      <translation>The input cannot be read: {reason}. Please mend it and send it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nội dung quét</source>
      <translation>Scanned text</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nội dung quét không phải mã của biên lai. Xin quét lại.</source>
      <translation>The scan is no receipt's code. Please scan again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nội dung quét không phải mã của thẻ căn cước. Xin quét lại hoặc nhập tay.</source>
      <translation>The scan is no identity card's code. Please scan again or type it.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nội dung thu</source>
      <translation>Paid for</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/post_dialog.py" />
      <source>Nội dung {purpose} · số tham chiếu {bill} · chờ từ {day}</source>
      <translation>Purpose {purpose} · reference {bill} · awaited since {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_side.py" />
      <source>Nội dung đang gõ giống hệt bản trong sổ.</source>
      <translation>What is typed is the same as the book's.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/remit_dialog.py" />
      <source>Nộp</source>
      <translation>Hand over</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>Nộp chung cho nhiều người: phím cách chọn từng dòng, F5 gom vào một lần nộp, F9 thu.</source>
      <translation>One payer for several people: Space marks rows, F5 gathers them into one payment, F9 takes the money.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/remittance_card.py" />
      <source>Nộp cơ quan BHXH</source>
      <translation>Due to the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Nộp cơ quan BHXH {total} đ, giấy nộp số {number}, {items} khoản ({source}).</source>
      <translation>Handed {total} đ to the SI agency, slip no. {number}, {items} items ({source}).</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Nộp ngân hàng là tiền ra khỏi két. Xin nhập số tiền đã nộp.</source>
      <translation>A deposit takes money out of the drawer. Please enter what was deposited.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Nộp ngân hàng trong ngày</source>
      <translation>Taken to the bank</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>Nộp nhầm thì rút lại giấy nộp bằng một giấy mới, có lý do và người kiểm soát duyệt.</source>
      <translation>A wrong slip is taken back by a new one, with a reason and a supervisor's approval.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Nộp thẳng cơ quan BHXH</source>
      <translation>Remitted from the drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Nộp tiền</source>
      <translation>Hand over</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Nộp tiền cho cơ quan BHXH</source>
      <translation>Hand money to the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/remit_dialog.py" />
      <source>Nộp tiền thu đến hết ngày</source>
      <translation>Hand over what was taken until</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/remittance_section.py" />
      <source>Nộp tiền và thù lao</source>
      <translation>Remittance and commission</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Nộp vào tài khoản ngân hàng</source>
      <translation>Deposit at the bank</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/remit_dialog.py" />
      <source>Nộp {amount} đ</source>
      <translation>Hand over {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>Nộp {count} biên lai đã chọn</source>
      <translation>Hand over {count} chosen {count:receipt|receipts}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>Nữ</source>
      <translation>Female</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>PHIẾU</source>
      <translation>SLIP</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/methods_table.py" />
      <source>PHƯƠNG THỨC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>PHẦN</source>
      <translation>PART</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/brand_panel.py" />
      <source>Phiên bản {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Phiên chợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/sheet.py" />
      <source>Phiếu cần một dòng tiêu đề có các cột {columns}. Xin chọn tệp khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>Phiếu hoàn trả</source>
      <translation>Refund slips</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/importing.py" />
      <source>Phiếu này không có dòng kết quả nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/importing.py" />
      <source>Phiếu này không có kết quả nào mới để ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/importing.py" />
      <source>Phiếu này là của đợt {title}. Xin mở đợt ấy rồi nhập.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/importing.py" />
      <source>Phiếu này mang mã đợt {code} không có trong sổ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Phiếu tính hoàn trả</source>
      <translation>Refund worksheet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Phiếu tính hoàn trả {subject}</source>
      <translation>Refund worksheet {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Phiếu tư vấn</source>
      <translation>Consultation sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Phiếu tư vấn: {subject}</source>
      <translation>Consultation sheet: {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Phiếu đi vận động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Phiếu đi vận động: {subject}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Phiếu đăng ký BHXH tự nguyện</source>
      <translation>Registration slip for voluntary SI</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Phiếu đăng ký BHXH tự nguyện: {subject}</source>
      <translation>Registration slip for voluntary SI: {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Phiếu đăng ký BHYT hộ gia đình</source>
      <translation>Registration slip for household HI</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Phiếu đăng ký BHYT: {subject}</source>
      <translation>Registration slip for HI: {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Phím cách chọn từng dòng, Ctrl+N đưa họ vào một đợt đi; chưa chọn ai thì lấy cả danh sách.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>Phương thức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Phương thức lần trước</source>
      <translation>Method last time</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Phương thức này không có phần còn lại để hoàn trả. Xin xem lại phương thức.</source>
      <translation>This method has nothing left to refund. Please look at the method.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/method_section.py" />
      <source>Phương thức đóng</source>
      <translation>Method</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Phương thức đóng BHXH</source>
      <translation>SI payment method</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Phải còn ít nhất một người ở lại hộ cũ. Xin bớt người tách ra.</source>
      <translation>At least one person must stay in the old household. Please choose fewer to go.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Phải có</source>
      <translation>Expected</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Phải hoàn trả</source>
      <translation>To be refunded</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/cash_part.py" />
      <source>Phải thu</source>
      <translation>Due</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/cash_part.py" />
      <source>Phải thu {amount} đồng</source>
      <translation>Due {amount} đồng</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>Phần Nhà nước hỗ trợ không hoàn trả; mỗi kỳ đóng hoặc thẻ chỉ hoàn trả một lần.</source>
      <translation>State support is not refunded; each cycle or card is refunded once.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Phần hỗ trợ {amount} đ không hoàn trả.</source>
      <translation>The support of {amount} đ is not refunded.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Phần đã xong còn nguyên; bấm “Tiếp tục” để làm tiếp.</source>
      <translation>What is finished stays; press “Continue” to go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Phần “Trước khi có sổ này” đã sửa sau khi gộp nên chưa hoàn tác được. Xin sửa tay.</source>
      <translation>What was before this book was corrected after the merge, so it cannot be taken back. Please correct it by hand.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>QUAN HỆ</source>
      <translation>RELATION</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>QUYỂN</source>
      <translation>BOOK</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>QUYỂN ĐANG GIỮ</source>
      <translation>BOOKS HELD</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>Quan hệ với chủ hộ</source>
      <translation>Relation to the head</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/relation_field.py" />
      <source>Quan hệ với chủ hộ của {name}</source>
      <translation>Relation of {name} to the head</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Quay lại</source>
      <translation>Back</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>Quyền chọn hình thức: rẻ nhất cho cả hộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>Quyền lợi BHXH</source>
      <translation>SI benefits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Quyển biên lai</source>
      <translation>Receipt books</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Quyển biên lai {label} đã hết số.</source>
      <translation>Receipt book {label} has no numbers left.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Quyển biên lai {label} đã đóng ngày {day}.</source>
      <translation>Receipt book {label} was closed on {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Quyển in sẵn, viết tay khi mất điện; số được nhập sau</source>
      <translation>Printed book, written by hand in a power cut; its numbers are entered later</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>Quyển này chưa có biên lai nào.</source>
      <translation>This receipt book has no receipt yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Quyển này của năm {year}; ngày viết tay phải trong năm ấy.</source>
      <translation>This book is of {year}; the day written must be in that year.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Quyển này do chương trình đánh số. Xin chọn quyển viết tay.</source>
      <translation>The program numbers this book. Please choose a handwritten book.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Quyển này đang ở chỗ người thu khác. Xin chọn quyển của mình hoặc quyển chung.</source>
      <translation>Another collector has this book. Please choose your own or the common one.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Quyển này đang ở chỗ {name} rồi. Xin chọn người khác.</source>
      <translation>{name} already has this book. Please choose someone else.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Quyển này đã hết số. Xin mở quyển mới.</source>
      <translation>This book is used up. Please open a new one.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Quyển viết tay</source>
      <translation>Handwritten book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>Quyển {label}</source>
      <translation>Book {label}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Quyển {label} đã đóng ngày {day}, không đổi được nữa.</source>
      <translation>Book {label} was closed on {day} and cannot be changed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Quyển đầu tiên tự mở khi thu tiền.</source>
      <translation>The first book opens itself with the first payment.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Quá 90 ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>Quá hạn</source>
      <translation>Overdue</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>Quá hạn hợp đồng: {amount} đ. Xin nộp ngay.</source>
      <translation>Past the contract's deadline: {amount} đ. Please hand it over now.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/remittances/owed.py" />
      <source>Quá hạn nộp cơ quan BHXH: {amount} đ. Xin nộp ngay.</source>
      <translation>Past the deadline of the SI agency: {amount} đ. Please hand it over now.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>Quá {days} ngày</source>
      <translation>{days:day|days} over</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>Quét mã của một lịch đóng bằng điện thoại của mình, xem đúng tên tài khoản rồi hãy dùng.</source>
      <translation>Scan the code of a schedule with your own phone, see that the account name is right, then use it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>Quét thẻ căn cước hoặc gõ để tìm</source>
      <translation>Scan an identity card or type to search</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>Quét thẻ căn cước ở bất cứ lúc nào: người đã có trong sổ mở ra ngay, người mới được điền sẵn.</source>
      <translation>Scan an identity card at any time: a known person opens at once, a new one is filled in.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>Quét thẻ hoặc bấm Ins để thêm người, chọn quan hệ bằng mã (01 vợ, 08 con…), Enter để thêm.</source>
      <translation>Scan a card or press Ins to add a person, choose the relation by code (01 wife, 08 child…), Enter adds.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_hi_page.py" />
      <source>Quét thẻ từng người rồi gõ hai chữ số quan hệ; người mới được lưu cùng biên lai.</source>
      <translation>Scan each card and type two digits for the relation; new people are saved with the receipt.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>Quét thẻ, hoặc gõ tên, số</source>
      <translation>Scan a card, or type a name or number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/top_bar.py" />
      <source>Quét thẻ, hoặc gõ tên, số định danh, mã số BHXH, điện thoại</source>
      <translation>Scan a card, or type name, personal ID, SI number, phone</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>Quên mật khẩu thì bấm Ctrl+R và gõ mã trên phiếu khôi phục.</source>
      <translation>With a forgotten passphrase press Ctrl+R and type the code of the recovery sheet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Quên mật khẩu thì chỉ mã này mở được sổ. Mã chỉ hiện một lần, ở đây và trên phiếu.</source>
      <translation>If the passphrase is forgotten only this code opens the book. It is shown once, here and on the sheet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/unlock_card.py" />
      <source>Quên mật khẩu: dùng phiếu khôi phục</source>
      <translation>Forgotten: use the recovery sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Quầy</source>
      <translation>Counter</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/counter_window.py" />
      <source>Quầy An Sinh</source>
      <translation>Quầy An Sinh</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/counter_window.py" />
      <source>Quầy An Sinh · Sổ: {name}</source>
      <translation>Quầy An Sinh · Book: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>Quầy An Sinh, phiên bản {version}. Giấy phép Apache-2.0.</source>
      <translation>Quầy An Sinh, version {version}. Apache-2.0 licence.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/refund_slips.py" />
      <source>Quầy chuyển khoản</source>
      <translation>Transfer by the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Quầy vẫn làm việc được trong lúc này.</source>
      <translation>The counter can go on working meanwhile.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/lock.py" />
      <source>Quầy đang khóa</source>
      <translation>The counter is locked</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Quầy đã mở lúc {time} ngày {day}. Tiền thêm vào két xin ghi ở trang Chốt ngày.</source>
      <translation>The counter was opened at {time} on {day}. Please enter money put in on the page that closes the day.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Quốc tịch</source>
      <translation>Nationality</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/pensioner_hi.yaml" />
      <source>Quỹ BHXH đóng BHYT cho người hưởng lương hưu</source>
      <translation>The fund pays health insurance for pensioners</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Quỹ chờ nộp chỉ có {there} đ. Xin nhập không quá {there} đ.</source>
      <translation>Only {there} đ wait to be handed over. Please enter no more than {there} đ.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source>Rút BHXH một lần</source>
      <translation>One-time withdrawal</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/withdrawal_times.yaml" />
      <source>Rút BHXH một lần cho mỗi năm đóng, số lần thu nhập bình quân, theo tháng đóng</source>
      <translation>One-time withdrawal for each year paid, times the average income, by the month paid</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/withdrawal_after_stopping.yaml" />
      <source>Rút BHXH một lần sau khi ngừng đóng, theo ngày bắt đầu tham gia</source>
      <translation>One-time withdrawal after payment stopped, by the day of joining</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/withdrawal_wait_months.yaml" />
      <source>Rút BHXH một lần, số tháng không đóng trước khi rút</source>
      <translation>One-time withdrawal, months without payment before it</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Rút bớt tiền lẻ khỏi két</source>
      <translation>Take change money out of the drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/reverse_dialog.py" />
      <source>Rút lại</source>
      <translation>Take back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Rút lại giấy nộp</source>
      <translation>Take the slip back</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Rút lại giấy nộp số {reverses} ({total} đ), ghi thành số {number}. Lý do: {reason}.</source>
      <translation>Took back slip no. {reverses} ({total} đ), recorded as no. {number}. Reason: {reason}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/reverse_dialog.py" />
      <source>Rút lại giấy nộp tiền</source>
      <translation>Take a remittance slip back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Rút lại giấy số {number}. Lý do: {reason}</source>
      <translation>Takes back slip no. {number}. Reason: {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Rút một lần lúc này khoảng {amount} đ, mất {months} tháng đã đóng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Rút rồi đóng lại từ đầu: chỉ còn khoảng {amount} đ/tháng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/row_strip.py" />
      <source>Rời hộ</source>
      <translation>Left the household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>SO VỚI NAY (đ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Sai người nộp</source>
      <translation>Wrong payer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Sai nội dung</source>
      <translation>Wrong content</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/seal_bar.py" />
      <source>Sai sót sau đó ghi thành bút toán mới.</source>
      <translation>Mistakes found later become new entries.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/contact_log.py" />
      <source>Sai số</source>
      <translation>Wrong number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>Sang phải (mm)</source>
      <translation>To the right (mm)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Sao kê .xlsx hoặc .csv khớp theo số tham chiếu, nội dung, số tiền; F9 lập một lượt khoản chắc chắn.</source>
      <translation>A statement (.xlsx, .csv) is matched by reference, purpose and amount; F9 issues all that are certain.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>Sao kê {file}: {fresh} khoản mới, {known} khoản đã có, {ticked} khoản khớp biên lai đã lập.</source>
      <translation>Statement {file}: {fresh} new, {known} known, {ticked} matched with receipts.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Sao lưu</source>
      <translation>Backup</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Sao lưu ngay</source>
      <translation>Back up now</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Sao lưu sổ vào {place} không thành ({backup_reason}): {problem}</source>
      <translation>Backing the book up to {place} failed ({backup_reason}): {problem}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Sao lưu sổ vào {place}: {file} ({backup_reason}).</source>
      <translation>Backed the book up to {place}: {file} ({backup_reason}).</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>Sau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/advice/plan.py" />
      <source>Sau các năm đóng trước thì đóng 12 tháng một lần.</source>
      <translation>After the years paid ahead it goes on by 12 months.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Sau khi hủy</source>
      <translation>After the void</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>Sau đó {reasons}. Kỳ đã đóng không phải bù.</source>
      <translation>After that: {reasons}. A cycle already paid is not charged again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>Sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Sinh con</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Sinh hoạt hội nông dân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Sinh hoạt hội phụ nữ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/incomes_table.py" />
      <source>So các mức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/methods_table.py" />
      <source>So các phương thức đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Suy nghĩ thêm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Sáng</source>
      <translation>Light</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Sắp hết hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Sắp hết được hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Sắp đi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>Sẽ mất những gì ghi sau bản sao này</source>
      <translation>What was entered after this backup will be lost</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Sẽ sửa</source>
      <translation>Changes</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>SỐ</source>
      <translation>NO.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>SỐ KẾ TIẾP</source>
      <translation>NEXT NUMBER</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_columns.py" />
      <source>SỐ LIỆU</source>
      <translation>FIGURE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>SỐ NGƯỜI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>SỐ THÁNG</source>
      <translation>MONTHS</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>SỐ TIỀN (đ)</source>
      <translation>AMOUNT (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/counting_card.py" />
      <source>SỐ TỜ</source>
      <translation>PIECES</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_table.py" />
      <source>Số</source>
      <translation>Number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/new_view.py" />
      <source>Số CMND cũ</source>
      <translation>Old ID number</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số CMND cũ trên thẻ không đúng 9 chữ số nên bỏ qua.</source>
      <translation>The old ID number on the card does not have 9 digits and is left out.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Số biên lai</source>
      <translation>Receipt number</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số biên lai còn lại để nhắc</source>
      <translation>Receipts left before the warning</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Số biên lai viết tay</source>
      <translation>Handwritten receipt number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/confirm_dialog.py" />
      <source>Số chứng từ</source>
      <translation>Document number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Số cuối</source>
      <translation>Last number</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số cuối nhỏ hơn số đầu. Xin nhập lại.</source>
      <translation>The last number is below the first. Please enter them again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Số của quyển không trùng quyển nào cùng ký hiệu trong năm. Mỗi năm đánh số lại từ đầu.</source>
      <translation>Its numbers meet no other book of the same symbol and year. Numbers restart each year.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Số của quyển đã đóng không dùng nữa. Xin chọn quyển khác.</source>
      <translation>Numbers of a closed book are not used any more. Please choose another book.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>Số dân là số xã đếm nếu đã ghi ở Cài đặt, ít nhất là số người có trong sổ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/trends.py" />
      <source>Số dân mỗi tháng: người trong sổ hôm nay, thêm người đã mất, chuyển đi sau đó, bớt người chưa sinh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số dân xã báo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Số giấy chứng minh</source>
      <translation>Proof number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claims_card.py" />
      <source>Số giấy tờ</source>
      <translation>Paper number</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số giấy tờ chứng minh</source>
      <translation>Proof paper number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Số hỏng không dùng lại. Xin kẹp tờ hỏng vào quyển.</source>
      <translation>A spoilt number is never used again. Please keep the spoilt form in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Số hỏng không dùng lại. Xin xem lại số trên tờ biên lai.</source>
      <translation>A spoilt number is never used again. Please check the number on the receipt.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/matching.py" />
      <source>Số khớp dòng {position} nhưng họ tên khác: {name}.</source>
      <translation>The number fits line {position}, but the name differs: {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số kế tiếp của quyển là {number}: chỉ báo hỏng từ số này. Xin nhập lại.</source>
      <translation>The book's next number is {number}: only numbers from there can be spoilt. Please enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>Số lần đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>Số lần đóng theo mức thay đổi, ước tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số mm sang phải</source>
      <translation>Millimetres to the right</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số mm xuống dưới</source>
      <translation>Millimetres down</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>Số ngày</source>
      <translation>Days</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/remittance_section.py" />
      <source>Số ngày phải nộp</source>
      <translation>Days to hand over</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/papers/report_charts.py" />
      <source>Số người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số người gặp thêm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số người trong hộ đã đóng trong năm</source>
      <translation>Household members already paid this year</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số người trong đợt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số nhà, đường</source>
      <translation>House, street</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/payer_bar.py" />
      <source>Số này đang ghi cho {name}. Dùng chung được; bấm Enter để giữ.</source>
      <translation>This number is recorded for {name}. It can be shared; press Enter to keep it.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>Số năm đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số phải nộp nay là {total} đ, khác lúc xem. Xin xem lại rồi nộp.</source>
      <translation>Now {total} đ are owed, other than what was shown. Please look again, then hand over.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/transfer_part.py" />
      <source>Số tham chiếu</source>
      <translation>Reference</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/months_cell.py" />
      <source>Số tháng</source>
      <translation>Months</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/support_months_limit.yaml" />
      <source>Số tháng BHXH tự nguyện được Nhà nước hỗ trợ nhiều nhất trong đời</source>
      <translation>Most months of voluntary SI that the State supports in a lifetime</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số tháng còn lại</source>
      <translation>Months left</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/row_strip.py" />
      <source>Số tháng của người đang chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Số tháng của thẻ</source>
      <translation>Months of the card</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/months_cell.py" />
      <source>Số tháng của {name}</source>
      <translation>Months of {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/order_note.py" />
      <source>Số tháng khác nhau nên thứ tự đổi tổng: để người đóng ít tháng đứng trước thì bớt {extra} đ.</source>
      <translation>Months differ, so the order changes the total: with fewer months first it is {extra} đ less.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/sentences.py" />
      <source>Số tháng lẻ, chưa xác nhận</source>
      <translation>Odd months, not confirmed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Số tháng đã đóng</source>
      <translation>Months paid</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Số tháng đã đóng BHXH</source>
      <translation>SI months paid</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số tháng đã đóng trước đây</source>
      <translation>Months paid before</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/elsewhere_section.py" />
      <source>Số tháng đã đóng ở nơi khác, kể cả bắt buộc</source>
      <translation>Months paid elsewhere, compulsory too</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Số tháng đã được hỗ trợ</source>
      <translation>Months supported</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số tháng đã được hỗ trợ trước đây</source>
      <translation>Months supported before</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/elsewhere_section.py" />
      <source>Số tháng đã được hỗ trợ ở nơi khác</source>
      <translation>Months supported elsewhere</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/retirement/earlier_months.yaml" />
      <source>Số tháng đóng BHXH tự nguyện để nghỉ hưu sớm hơn</source>
      <translation>Months of voluntary SI for earlier retirement</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số tháng đóng trước</source>
      <translation>Months paid ahead</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/pension_months.yaml" />
      <source>Số tháng đóng để hưởng lương hưu</source>
      <translation>Paid months for a pension</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/base_months.yaml" />
      <source>Số tháng đóng để hưởng tỷ lệ lương hưu khởi điểm</source>
      <translation>Paid months for the starting pension rate</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số thẻ BHYT</source>
      <translation>HI card number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Số tiền</source>
      <translation>Amount</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/cells.py" />
      <source>Số tiền (có dấu)</source>
      <translation>Amount (with sign)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_table.py" />
      <source>Số tiền (đ)</source>
      <translation>Amount (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/checking.py" />
      <source>Số tiền của dòng khác biên lai. Xin kiểm tra sổ rồi gửi.</source>
      <translation>The line's amount differs from its receipt. Please check the book before sending.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Số tiền hoàn trả</source>
      <translation>Amount refunded</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/allowances.py" />
      <source>Số tiền là mức một năm của người thứ nhất trong hộ hôm nay.</source>
      <translation>The amount is what a household's first member pays for a year today.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số tiền này nhiều hơn {there} đ đang có trong két. Xin nhập không quá {there} đ.</source>
      <translation>This is more than the {there} đ in the drawer. Please enter at most {there} đ.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Số tiền nộp cơ quan BHXH</source>
      <translation>For the social insurance agency</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Số tiền rút bằng {months} tháng lương hưu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số tiền tính được đã đổi từ {before} đ thành {now} đ. Xin xem lại phiếu tính rồi bấm F9.</source>
      <translation>The amount worked out changed from {before} đ to {now} đ. Please look at the worksheet, then press F9.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/confirm_dialog.py" />
      <source>Số tiền đã nhận</source>
      <translation>Amount received</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số tiền đã đổi so với lúc đọc lại. Xin xem lại rồi đọc lại cho người nộp.</source>
      <translation>The amount has changed since it was read back. Please look at it and read it back again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/amount_changed.py" />
      <source>Số tiền đã đổi: lúc đọc lại là {before} đ, nay phải đóng {now} đ.</source>
      <translation>The amount has changed: {before} đ when read back, now {now} đ.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Số tài khoản</source>
      <translation>Account number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>Số tệp</source>
      <translation>Files</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số tờ phải từ 0 đến {most}. Xin đếm lại mệnh giá này.</source>
      <translation>Pieces must be 0 to {most}. Please count this note again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/counting_card.py" />
      <source>Số tờ {note} đồng</source>
      <translation>Pieces of {note} đồng</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>Số và giấy tờ</source>
      <translation>Numbers and papers</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Số {number} của quyển {label} đã dùng cho một biên lai.</source>
      <translation>Number {number} of book {label} is already a receipt.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số {number} của quyển {label} đã dùng cho một biên lai. Xin xem lại số.</source>
      <translation>Number {number} of book {label} is already a receipt. Please check the number.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Số {number} của quyển {label} đã ghi là hỏng.</source>
      <translation>Number {number} of book {label} is named as spoilt.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số {number} của quyển {label} đã ghi là hỏng. Xin xem lại số.</source>
      <translation>Number {number} of book {label} is named as spoilt. Please check the number.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số {number} nay thuộc về {name} nên chưa tách lại được. Xin sửa số của người đó trước.</source>
      <translation>Number {number} belongs to {name} now, so the records cannot be parted yet. Please correct that person's number first.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Số {number} nằm ngoài quyển {label} (từ {first} đến {last}).</source>
      <translation>Number {number} lies outside book {label} ({first} to {last}).</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Số {number} nằm ngoài quyển {label} (từ {first} đến {last}). Xin xem lại số và quyển.</source>
      <translation>Number {number} lies outside book {label} ({first} to {last}). Please check number and book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>Số {number} trong sổ là của {name}, khác tên ở dòng này. Xin xem lại số và tên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Số {number} đã thuộc về người khác trong sổ.</source>
      <translation>Number {number} belongs to another person in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/numbers.py" />
      <source>Số {number} đã thuộc về {name}.</source>
      <translation>Number {number} belongs to {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/participant_section.py" />
      <source>Số điện thoại</source>
      <translation>Phone</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/payer_bar.py" />
      <source>Số điện thoại người nộp</source>
      <translation>Payer's phone</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Số đầu</source>
      <translation>First number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Số định danh</source>
      <translation>Personal ID</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Số định danh (CCCD)</source>
      <translation>Personal ID (CCCD)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Số định danh (nếu có)</source>
      <translation>Personal ID (if any)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Số định danh người nộp</source>
      <translation>Payer's personal ID</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Số ước tính, không phải cam kết.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Số ước tính: {grown}, hệ số điều chỉnh từ nay 1,00, luật ngày {day}. Không phải cam kết.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/shell/top_bar.py" />
      <source>SỔ TẬP</source>
      <translation>PRACTICE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/top_bar.py" />
      <source>SỔ TẬP · dữ liệu giả</source>
      <translation>PRACTICE · made-up data</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/numbers_table.py" />
      <source>SỔ ĐANG GHI</source>
      <translation>BOOK SAYS</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/unlock_card.py" />
      <source>Sổ</source>
      <translation>Book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>Sổ bị hỏng hay mất thì bấm Ctrl+B và chọn bản sao lưu; sổ hiện có được giữ lại trước.</source>
      <translation>If the book is damaged or lost, press Ctrl+B and choose a backup; the present book is kept first.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Sổ bị hỏng. Xin dùng bản sao lưu gần nhất.</source>
      <translation>The book is damaged. Please use the latest backup.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>Sổ chưa có ai. Nhập danh sách dân cư của xã để thấy bao phủ theo thôn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/passphrases.py" />
      <source>Sổ chưa có người dùng.</source>
      <translation>The book has no user.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Sổ chưa có người kiểm soát, nên xin gõ mật khẩu của chính người đang làm.</source>
      <translation>The book has no supervisor, so please type the passphrase of whoever works here.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>Sổ chưa có người nào của xã. Xin nhập danh sách dân cư (Ctrl+O) hoặc đăng ký người mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_settling.py" />
      <source>Sổ chưa có số điện thoại của người này.</source>
      <translation>The book has no phone number of this person.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/earlier.py" />
      <source>Sổ chỉ biết {months} tháng: coi như đóng liền đến {last}, thu nhập bằng mức thấp nhất nếu chưa ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Sổ do phiên bản mới hơn lập. Xin cập nhật chương trình.</source>
      <translation>A newer version made this book. Please update the program.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Sổ dùng chung trên máy chủ PostgreSQL</source>
      <translation>A shared book on a PostgreSQL server</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/begin_card.py" />
      <source>Sổ giả {people} người, tên và số không thuộc về ai. Mật khẩu của sổ tập: {passphrase}</source>
      <translation>A made-up book of {people:person|people} whose names and numbers belong to nobody. Its passphrase: {passphrase}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/restore_dialog.py" />
      <source>Sổ hiện có, kể cả khi hỏng, được giữ lại trong thư mục sao lưu.</source>
      <translation>The present book, damaged or not, is kept in the backup folder.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/restore_dialog.py" />
      <source>Sổ hiện nay được giữ lại trong thư mục sao lưu trước khi đổi.</source>
      <translation>The present book is kept in the backup folder first.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/unlock_card.py" />
      <source>Sổ khác</source>
      <translation>Another book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/check_work.py" />
      <source>Sổ không có gì thay đổi.</source>
      <translation>Nothing in the book has changed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>Sổ là hai tệp đi cùng nhau: tên.quay và tên.quay.keys. Cả hai được mã hóa và nằm trên máy này.</source>
      <translation>A book is two files that go together: name.quay and name.quay.keys. Both are encrypted and lie on this machine.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/check_work.py" />
      <source>Sổ lành lặn</source>
      <translation>The book is sound</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>Sổ này chưa có bản sao lưu nào dùng được.</source>
      <translation>This book has no usable backup yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/make.py" />
      <source>Sổ này nằm trên máy chủ PostgreSQL dùng chung nên quầy không tự sao lưu.</source>
      <translation>This book lies on a shared PostgreSQL server, so the counter does not back it up.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/brand_panel.py" />
      <source>Sổ nằm trên máy này, được mã hóa</source>
      <translation>The book lies on this machine, encrypted</translation>
    </message>
    <message>
      <location filename="../../desktop/services/day/day_paper.py" />
      <source>Sổ thu ngày {day} · {user}</source>
      <translation>Day book of {day} · {user}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Sổ thu ngày {subject}</source>
      <translation>Day book of {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Sổ thu trong ngày</source>
      <translation>Day book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/begin_card.py" />
      <source>Sổ thật của điểm thu: đặt mật khẩu, ghi điểm thu, in phiếu khôi phục. Khoảng 6 phút.</source>
      <translation>The collecting point's real book: passphrase, collecting point, recovery sheet. Some 6 minutes.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/restore.py" />
      <source>Sổ trước khi khôi phục bị hỏng hoặc không qua được kiểm tra; tệp được giữ riêng.</source>
      <translation>The book before the restore was damaged or did not pass its check; its file is set aside.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Sổ và mật khẩu</source>
      <translation>Book and passphrase</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/recover_view.py" />
      <source>Sổ {name}</source>
      <translation>Book {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/lockfile.py" />
      <source>Sổ {name} đang mở trên máy {host} từ {since}.</source>
      <translation>Book {name} is open on {host} since {since}.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/lockfile.py" />
      <source>Sổ {name} đang mở ở một cửa sổ khác của máy này.</source>
      <translation>The book {name} is open in another window of this machine.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/lockfile.py" />
      <source>Sổ {name} đang được khôi phục.</source>
      <translation>The book {name} is being restored.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Sổ {name} đã được dùng với bản chương trình mới hơn.</source>
      <translation>Book {name} was used with a newer version of the program.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Sổ đang mở ở máy khác hoặc nằm trên thư mục mạng. Xin chép sổ về máy này.</source>
      <translation>The book is open on another machine or lies on a network share. Please copy it to this machine.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Sổ đang được chương trình khác ghi.</source>
      <translation>Another program is writing the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/counter_facts.py" />
      <source>Sổ đã lưu · mức đóng cập nhật {day}</source>
      <translation>Book saved · rates as of {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/counter_facts.py" />
      <source>Sổ đã lưu · {backup} · mức đóng cập nhật {day}</source>
      <translation>Book saved · {backup} · rates as of {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Sổ đã lập. Cất phiếu khôi phục</source>
      <translation>The book is made. Keep the recovery sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>Sổ được sửa sau đó nên đang hiện số của sổ. Nháp ghi: {typed}.</source>
      <translation>The book was corrected after it, so the book is shown. The draft says: {typed}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_header.py" />
      <source>Sửa</source>
      <translation>Edit</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/voiding.py" />
      <source>Sửa chỗ sai rồi bấm F9: biên lai {number} được thay khi thu xong.</source>
      <translation>Put right what is wrong and press F9: receipt {number} is replaced when paid.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/damaged_scan.py" />
      <source>Sửa chữ bị sai rồi bấm Enter để đọc lại, hoặc bấm Esc và quét lại.</source>
      <translation>Mend the wrong characters and press Enter to read again, or press Esc and scan again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Sửa các dòng ấy (Ctrl+E lưu tờ lỗi), hoặc chọn nhập từng hộ.</source>
      <translation>Correct those rows (Ctrl+E saves the error sheet), or choose to import household by household.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Sửa dòng</source>
      <translation>Change the line</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Sửa dòng của {person} trong {batch}: {kind}. {note}</source>
      <translation>Line of {person} in {batch} changed: {kind}. {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>Sửa mã hộ</source>
      <translation>Edit household code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Sửa người dùng</source>
      <translation>Change user</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Sửa người dùng {name}: vai trò {role}, mã {collector_code}. Người duyệt: {approver}.</source>
      <translation>User {name} changed: role {role}, code {collector_code}. Approved by: {approver}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Sửa nội dung rồi lập lại</source>
      <translation>Put right and reissue</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Sửa quan hệ của {person} với chủ hộ thành {relation}.</source>
      <translation>Relation of {person} to the head changed to {relation}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/main_act.py" />
      <source>Sửa thành {value}, đưa vào đợt sau</source>
      <translation>Correct to {value}, put into the next list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>Sửa thông tin</source>
      <translation>Complete the data</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Sửa thông tin của {name} theo tệp {file}, dòng {row}: {changes}.</source>
      <translation>Changed {name} by {file}, row {row}: {changes}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Sửa thông tin của {name}: {changes}.</source>
      <translation>Details of {name} changed: {changes}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_header.py" />
      <source>Sửa thông tin người này, Ctrl+U</source>
      <translation>Edit this person, Ctrl+U</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_sitting.py" />
      <source>Sửa thông tin: {name}</source>
      <translation>Edit: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/parameters/problems.py" />
      <source>Sửa tệp này hoặc cài lại chương trình.</source>
      <translation>Correct this file or install the program again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/main_act.py" />
      <source>Sửa {count} chỗ, đưa vào đợt sau</source>
      <translation>Correct {count:field|fields}, put into the next list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/corrections.py" />
      <source>Sửa {label}: sổ ghi {book}, cơ quan BHXH ghi {agency}</source>
      <translation>Correct {label}: the book says {book}, the SI agency says {agency}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Sửa đợt vận động {title}, đi ngày {day}. Người đi: {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>Sửa, gửi lại</source>
      <translation>Correct, resend</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/new_view.py" />
      <source>Sửa, điền thêm</source>
      <translation>Edit, fill in more</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/counting_card.py" />
      <source>THÀNH TIỀN (đ)</source>
      <translation>AMOUNT (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/member_table.py" />
      <source>THÁNG</source>
      <translation>MONTHS</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>THÔN, XÓM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/member_table.py" />
      <source>THẺ CÓ GIÁ TRỊ</source>
      <translation>CARD VALID</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/member_table.py" />
      <source>THỨ TỰ</source>
      <translation>PLACE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>THỬ (đ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>THỬ MỘT THAY ĐỔI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>TIÊU ĐỀ</source>
      <translation>HEADING</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/methods_table.py" />
      <source>TIẾT KIỆM (đ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>TIỀN MẶT (đ)</source>
      <translation>CASH (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>TIỀN THU</source>
      <translation>TAKEN</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>TIỀN VÀO (đ)</source>
      <translation>MONEY IN (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/member_table.py" />
      <source>TIỀN ĐÓNG (đ)</source>
      <translation>PREMIUM (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/choose_row_dialog.py" />
      <source>TRONG TỆP TRẢ LỜI</source>
      <translation>IN THE REPLY</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>TRƯỚC → SAU</source>
      <translation>BEFORE → AFTER</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>TRẠNG THÁI</source>
      <translation>STATE</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/sheet.py" />
      <source>TT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_columns.py" />
      <source>TUỔI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tham số không đọc được: {where}. Xin sửa tệp này hoặc cài lại chương trình.</source>
      <translation>Parameters cannot be read: {where}. Please mend this file or install the program again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Thay biên lai {number}</source>
      <translation>Replaces receipt {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/replacing.py" />
      <source>Thay biên lai {number} đã thu {amount} đ.</source>
      <translation>Replaces receipt {number} of {amount} đ.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Thay bằng biên lai {number}.</source>
      <translation>Replaced by receipt {number}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_table.py" />
      <source>Thay {number} · {content}</source>
      <translation>Replaces {number} · {content}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>Thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>Thay đổi mức hoặc kỳ đóng BHXH</source>
      <translation>Change of SI income or cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/catalogue_list.py" />
      <source>Theo biên lai</source>
      <translation>By receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/catalogue_list.py" />
      <source>Theo danh sách việc</source>
      <translation>By work list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Theo giấy tờ nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/rows_card.py" />
      <source>Theo giới tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>Theo hộ</source>
      <translation>By household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/remittance_section.py" />
      <source>Theo hợp đồng với cơ quan BHXH. Để trống thì không tính hạn, không tính thù lao.</source>
      <translation>By the contract with the SI agency. Left empty, no deadline and no commission is computed.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/pension.py" />
      <source>Theo luật và các mức đã biết ngày {day}; không phải cam kết.</source>
      <translation>By the law and figures known on {day}; not a promise.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Theo máy</source>
      <translation>As the system</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/catalogue_list.py" />
      <source>Theo ngày</source>
      <translation>By day</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Theo ngày sinh, người này đã {age} tuổi. Xin xem lại ngày sinh.</source>
      <translation>By the birth date this person is {age} years old. Please check the birth date.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/catalogue_list.py" />
      <source>Theo người</source>
      <translation>By person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/rows_card.py" />
      <source>Theo nhóm được hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/corrections/payouts.py" />
      <source>Theo sổ, tài khoản của quầy có {there} đ, ít hơn {given} đ phải chuyển.</source>
      <translation>By the book, the office’s account holds {there} đ, less than the {given} đ to transfer.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>Theo tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/rows_card.py" />
      <source>Theo thôn, nhiều người chưa có trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/rows_card.py" />
      <source>Theo tuổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/catalogue_list.py" />
      <source>Theo đợt gửi</source>
      <translation>By batch sent</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Thiếu BHXH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Thiếu BHYT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Thiếu bảo hiểm nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>Thiếu dữ liệu</source>
      <translation>Data missing</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Thiếu quá 60 tháng thì chưa được đóng một lần: cần đóng thêm {months} tháng trước đã.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Thiếu trong trả lời</source>
      <translation>Missing in reply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/brand_panel.py" />
      <source>Thu BHXH tự nguyện và BHYT hộ gia đình tại quầy của xã, phường</source>
      <translation>Voluntary SI and household HI at the commune's counter</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>Thu chuyển khoản</source>
      <translation>Transfers collected</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Thu nhầm người</source>
      <translation>Wrong person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Thu nhập bình quân một tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Thu nhập chọn</source>
      <translation>Chosen income</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/income_ceiling_times.yaml" />
      <source>Thu nhập chọn cao nhất để đóng BHXH tự nguyện, số lần mức tham chiếu</source>
      <translation>Highest chosen income for voluntary SI, times the reference level</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/plan.py" />
      <source>Thu nhập chọn không tăng.</source>
      <translation>The chosen income does not grow.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Thu nhập chọn lần trước</source>
      <translation>Income chosen last time</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/plan.py" />
      <source>Thu nhập chọn tăng {percent} sau mỗi 12 tháng.</source>
      <translation>The chosen income grows by {percent} after every 12 months.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/income_card.py" />
      <source>Thu nhập chọn để đóng</source>
      <translation>Chosen income</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/income_section.py" />
      <source>Thu nhập một tháng</source>
      <translation>Income a month</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Thu nhập tăng mỗi năm</source>
      <translation>Income growth a year</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/replacing.py" />
      <source>Thu thêm {amount} đ.</source>
      <translation>Take {amount} đ more.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/quote_side.py" />
      <source>Thu tiền</source>
      <translation>Collect</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>Thu tiền cả nhóm</source>
      <translation>Take the money for all</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Thu tiền mặt</source>
      <translation>Cash collected</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Thu {total} đ {insurance}, biên lai {symbol} số {number}, người nộp {payer} ({means}).</source>
      <translation>{total} đ taken for {insurance}, receipt {symbol} no. {number}, payer {payer} ({means}).</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/trend_chart.py" />
      <source>Tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tháng bắt đầu</source>
      <translation>First month</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source>Tháng lẻ trước 2014 tính chung với thời gian từ 2014.</source>
      <translation>Months before 2014 that make no year count with those from 2014.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/trends.py" />
      <source>Tháng trước: người đã đóng cho tháng đó; tháng này: cả người còn trong hạn đóng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/history.py" />
      <source>Tháng từ {month} trở đi: hệ số điều chỉnh 1,00.</source>
      <translation>Months from {month} on: adjustment factor 1.00.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tháng {first}–{last} đã đóng rồi. Xin chọn tháng bắt đầu từ {next}.</source>
      <translation>Months {first}–{last} are paid already. Please choose a first month from {next} on.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tháng {month} có trong hai đoạn đã đóng. Xin sửa tháng của một đoạn.</source>
      <translation>{month} stands in two paid periods. Please correct the months of one.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/history.py" />
      <source>Tháng đã đóng: thu nhập nhân hệ số điều chỉnh công bố cho năm {year}.</source>
      <translation>Months paid: income times the adjustment factor published for {year}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/history.py" />
      <source>Tháng đóng BHXH bắt buộc: cùng hệ số với tháng tự nguyện, cơ quan BHXH tính lại khi giải quyết.</source>
      <translation>Compulsory months: the factors of voluntary ones; the agency reckons anew when it settles.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tháng đóng gần nhất</source>
      <translation>Last month paid</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Thân nhân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>Thêm</source>
      <translation>Add</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/main_act.py" />
      <source>Thêm các dòng đang chờ</source>
      <translation>Add the waiting lines</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claims_card.py" />
      <source>Thêm giấy tờ</source>
      <translation>Add a paper</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/supports_section.py" />
      <source>Thêm hỗ trợ</source>
      <translation>Add support</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>Thêm người</source>
      <translation>Add a person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Thêm người dùng</source>
      <translation>Add user</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Thêm người dùng {name}, vai trò {role}, mã {collector_code}. Người duyệt: {approver}.</source>
      <translation>User {name} added, role {role}, code {collector_code}. Approved by: {approver}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Thêm người mới, sửa người đã có</source>
      <translation>Add new people, change known ones</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>Thêm người vào hộ</source>
      <translation>Add a person to the household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/clinic_field.py" />
      <source>Thêm nơi khám</source>
      <translation>Add a clinic</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Thêm nơi sao lưu</source>
      <translation>Add a place</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Thêm nơi sao lưu {place}.</source>
      <translation>Added the backup place {place}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>Thêm quyển viết tay ở Cài đặt, mục Quyển biên lai, rồi nhập lại.</source>
      <translation>Add a handwritten book in Settings, Receipt books, then enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Thêm tiền lẻ để thối vào két</source>
      <translation>Put change money into the drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Thêm vào bảng</source>
      <translation>Add to the table</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>Thêm vào hộ</source>
      <translation>Add to household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Thêm {person} vào hộ, quan hệ: {relation}.</source>
      <translation>{person} added to the household, relation: {relation}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Thêm đoạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>Thôi</source>
      <translation>Leave it</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/papers/report_charts.py" />
      <source>Thôn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Thôn {name} có thêm cách viết “{text}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Thôn {name} không còn dùng nữa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>Thôn, xóm</source>
      <translation>Hamlet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Thôn, xóm, tổ dân phố</source>
      <translation>Hamlet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Thông tin người tham gia</source>
      <translation>Participant details</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Thông tin này vừa được sửa ở nơi khác.</source>
      <translation>This was just changed elsewhere.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Thông tin này vừa được sửa ở nơi khác. Xin mở lại để xem bản mới.</source>
      <translation>This was just changed elsewhere. Please open it again to see the new state.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/remittance_section.py" />
      <source>Thù lao BHXH lần đầu</source>
      <translation>SI commission, first time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/remittance_section.py" />
      <source>Thù lao BHXH đóng tiếp</source>
      <translation>SI commission, continued</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/remittance_section.py" />
      <source>Thù lao BHYT lần đầu</source>
      <translation>HI commission, first time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/remittance_section.py" />
      <source>Thù lao BHYT đóng tiếp</source>
      <translation>HI commission, continued</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Thăm thôn, xóm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Thư báo mức đóng thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Thư báo mức đóng thay đổi: {subject}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Thư mục</source>
      <translation>Folder</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Thư mục này không ghi được. Xin gỡ khóa chống ghi hoặc chọn nơi khác.</source>
      <translation>This folder cannot be written. Please release its write lock or choose another place.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/file_saving.py" />
      <source>Thư mục {folder} không cho ghi.</source>
      <translation>The folder {folder} cannot be written to.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/opening.py" />
      <source>Thư mục {name} nằm trên ổ đĩa mạng nên không mở sổ ở đó được.</source>
      <translation>Folder {name} is on a network drive, so a book cannot be opened there.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Thư điện tử</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Thấy tiền thì F9 lập biên lai; số tiền được tính lại theo ngày hôm nay.</source>
      <translation>Once the money is seen, F9 issues the receipt; the amount is worked out again for today.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Thẻ</source>
      <translation>Card</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/five_year_break_days.yaml" />
      <source>Thẻ BHYT gián đoạn nhiều nhất bao nhiêu ngày mà vẫn tính 5 năm liên tục</source>
      <translation>Longest gap in days that keeps five continuous years of HI</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/gap_days.yaml" />
      <source>Thẻ BHYT gián đoạn từ bao nhiêu ngày thì phải chờ như tham gia lần đầu</source>
      <translation>Gap in days from which an HI card waits as at a first enrolment</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/waiting_days.yaml" />
      <source>Thẻ BHYT lần đầu có giá trị sau bao nhiêu ngày kể từ ngày đóng</source>
      <translation>Days after payment until a first HI card is valid</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Thẻ BHYT từ ngày</source>
      <translation>HI card from</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Thẻ BHYT đến ngày</source>
      <translation>HI card until</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Thẻ có giá trị từ</source>
      <translation>Card valid from</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Thẻ có giá trị đến</source>
      <translation>Card valid to</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/timeline.py" />
      <source>Thẻ có giá trị đến {day}</source>
      <translation>Card valid until {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/arrivals.py" />
      <source>Thẻ của {name} khác sổ</source>
      <translation>The card of {name} differs from the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>Thẻ kỳ sau của cả hộ đã đóng rồi, hôm nay chưa có gì để đóng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Thẻ ngoài sổ có giá trị đến</source>
      <translation>Card outside the book to</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Thẻ ngoài sổ có giá trị đến ngày</source>
      <translation>Card outside the book, valid to</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Thẻ này không còn tháng nào để hoàn trả. Xin xem lại ngày.</source>
      <translation>This card has no month left to refund. Please look at the day again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/scan_flow.py" />
      <source>Thẻ này là của người đang ghi ở đây.</source>
      <translation>This card belongs to the person being entered here.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/timeline.py" />
      <source>Thẻ tới {first}–{last}</source>
      <translation>Next card {first}–{last}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Thẻ và kỳ đã đóng vẫn giữ đến hết hạn, trừ khi chọn hoàn trả.</source>
      <translation>Paid cards and cycles are kept to their end, unless a refund is chosen.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/known_view.py" />
      <source>Thẻ và sổ khác nhau {count} chỗ</source>
      <translation>Card and book differ in {count} places</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Thẻ và thứ tự đã đóng trong năm theo người đã đóng.</source>
      <translation>Cards and places of the year stay with who paid.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/hi_view.py" />
      <source>Thẻ vừa quét</source>
      <translation>Scanned card</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Thẻ đã gia hạn đến {until}. Xin bỏ người này khỏi lần đóng.</source>
      <translation>The card is already renewed to {until}. Please leave this person out of the payment.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Thẻ đã hết ngày {day}</source>
      <translation>The card ended on {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Thẻ đã đóng</source>
      <translation>Paid cards</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/damaged_scan.py" />
      <source>Thẻ đúng có dạng: {example}</source>
      <translation>A card reads like: {example}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/cash_part.py" />
      <source>Thối lại</source>
      <translation>Change</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Thối lại {amount} đ</source>
      <translation>Change {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/services/day/closing.py" />
      <source>Thối nhầm tiền cho người nộp</source>
      <translation>Wrong change given to a payer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/read_back.py" />
      <source>Thối {less} hoặc {more}. Biên lai vẫn ghi đúng {total} đ; phần lệch vào mục Tiền lẻ khi chốt ngày.</source>
      <translation>Give back {less} or {more}. The receipt still says {total} đ; the difference goes to Small change at day-end.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/coverage.py" />
      <source>Thời gian tính lương hưu</source>
      <translation>Time toward a pension</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/support_section.py" />
      <source>Thời gian và nhóm hỗ trợ</source>
      <translation>Time and support group</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>Thời gian đang xem chưa đủ 15 năm nên chưa có lương hưu. Kéo số năm lên để xem.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Thời gian đã đóng</source>
      <translation>Time already paid</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_months_minority_exited.yaml" />
      <source>Thời gian được ngân sách hỗ trợ BHYT, dân tộc thiểu số ở xã ra khỏi diện khó khăn</source>
      <translation>How long the budget supports HI, ethnic minority in a commune no longer classed as disadvantaged</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/household_hi/support_months_trafficking_victim.yaml" />
      <source>Thời gian được ngân sách hỗ trợ BHYT, nạn nhân mua bán người</source>
      <translation>How long the budget supports HI, victim of human trafficking</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Thời điểm đủ 5 năm liên tục</source>
      <translation>Five years without a break on</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Thứ Ba</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Thứ Bảy</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Thứ Hai</source>
      <translation>Monday</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Thứ Năm</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Thứ Sáu</source>
      <translation>Friday</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>Thứ Tư</source>
      <translation>Wednesday</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/order_dialog.py" />
      <source>Thứ tự các lý do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/order_note.py" />
      <source>Thứ tự này có tổng thấp nhất khi số tháng khác nhau.</source>
      <translation>With these months this order has the lowest total.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_hi_page.py" />
      <source>Thứ tự trong bảng là thứ tự đóng. Alt+↑ và Alt+↓ đổi chỗ; Ctrl+Z lấy lại.</source>
      <translation>The table's order is the order of payment. Alt+↑ and Alt+↓ move a row; Ctrl+Z undoes.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Thứ tự trong hộ</source>
      <translation>Place in the household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Thứ tự trong hộ năm nay</source>
      <translation>Place in the household this year</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Thứ tự đã đóng trong năm</source>
      <translation>Place taken this year</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Thứ tự ưu tiên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/reasons.py" />
      <source>Thứ {place}</source>
      <translation>No. {place}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Thứ {place} trong năm nay là của {name}. Xin xem lại thứ tự.</source>
      <translation>Place {place} of this year belongs to {name}. Please look at the place again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if_cards.py" />
      <source>Thử cách khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>Thử cách đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Thử cách đóng BHYT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>Thử một thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>Thử thứ tự, người rời hộ, nhóm, số tháng; tổng hiện ngay, chưa đổi gì.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>Thử trước khi dùng</source>
      <translation>Try it before use</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Thử trước, chưa ghi gì</source>
      <translation>Try first, nothing is written</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Tin nhắn</source>
      <translation>Messages</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Tin nhắn nhắc gia hạn</source>
      <translation>Renewal messages</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Tin đầu tiên sẽ là</source>
      <translation>The first message will be</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Tiếng Việt</source>
      <translation>Tiếng Việt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>Tiếp tục</source>
      <translation>Continue</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>Tiếp tục {job}</source>
      <translation>Continue {job}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/day/closing.py" />
      <source>Tiền lẻ dưới 500 đ không thối được</source>
      <translation>Small change under 500 đ that could not be given back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Tiền lẻ để thối</source>
      <translation>Change money</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/means_part.py" />
      <source>Tiền mặt</source>
      <translation>Cash</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/refund_slips.py" />
      <source>Tiền mặt tại quầy</source>
      <translation>Cash at the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>Tiền một tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tiền người nộp đưa</source>
      <translation>Cash handed over</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tiền nhận</source>
      <translation>Amount received</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/choose_dialog.py" />
      <source>Tiền này của khoản nào</source>
      <translation>Whose money is this</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>Tiền phải đóng lần tới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/cells.py" />
      <source>Tiền ra (ghi nợ)</source>
      <translation>Money out (debit)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Tiền thu: {days}</source>
      <translation>Taken: {days}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/top_bar.py" />
      <source>Tiền trong két</source>
      <translation>Cash in the drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tiền trong két chưa được đếm. Xin gõ số tờ của từng mệnh giá.</source>
      <translation>The drawer has not been counted. Please type the pieces of each note.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>Tiền tại quầy hôm nay</source>
      <translation>Money at the counter today</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/cells.py" />
      <source>Tiền vào (ghi có)</source>
      <translation>Money in (credit)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Tiền vào chưa khớp</source>
      <translation>Money in, not matched</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Tiền vào không phải của quầy</source>
      <translation>Money in that is not the counter’s</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/post_dialog.py" />
      <source>Tiền đã về</source>
      <translation>The money is here</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>Tiền đóng lần tới, ước tính: trước và sau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/lines.py" />
      <source>Tiền đóng {months} tháng</source>
      <translation>Premium for {months:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tiền đưa ít hơn số phải thu {total} đ. Xin nhập lại hoặc để trống nếu đưa vừa đủ.</source>
      <translation>The cash is less than the {total} đ due. Please enter it again, or leave it empty when exact.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Tiền đầu ngày</source>
      <translation>Cash in the morning</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tiền đếm được lệch {difference} đ. Xin chọn lý do chênh lệch.</source>
      <translation>The count differs by {difference} đ. Please choose why.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>Toàn xã</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Trong hộ, chưa có trong bảng</source>
      <translation>In the household, not in the table</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drawer_card.py" />
      <source>Trong két phải có {cash} đ. Chốt ngày đó trước khi thu tiền hôm nay.</source>
      <translation>{cash} đ should be in the drawer. Close that day before taking money today.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>Trong sổ</source>
      <translation>In the book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Trong sổ, chủ hộ của hộ này là {name}. Xin sửa quan hệ, hoặc đổi chủ hộ ở trang Hộ trước.</source>
      <translation>In the book the head of this household is {name}. Please correct the relation, or change the head on the household page first.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Trong sổ: {paper}</source>
      <translation>In the book: {paper}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/proof_fields.py" />
      <source>Trong sổ: {paper}, {until}</source>
      <translation>In the book: {paper}, {until}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Trong sổ: {paper}, đến {day}</source>
      <translation>In the book: {paper}, to {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Trên sao kê</source>
      <translation>On statements</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>Trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/people/timeline.py" />
      <source>Trước khi có sổ</source>
      <translation>Before this book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>Trước khi có sổ này</source>
      <translation>Before this book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>Trước khi có sổ này: {name}</source>
      <translation>Before this book: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>Trước khi có sổ: {name}</source>
      <translation>Before this book: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Trước khi có sổ: {told}. Nguồn: {source}.</source>
      <translation>Before this book: {told}. Source: {source}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Trước khi có sổ: đóng {paid} tháng, được hỗ trợ {supported} tháng. Nguồn: {source}.</source>
      <translation>Before this book: {paid} months paid, {supported} supported. Source: {source}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Trước khi vào quầy</source>
      <translation>Before the counter opens</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Trả lại tiền</source>
      <translation>Money back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Trả lại vì hủy biên lai</source>
      <translation>Given back for voids</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Trả lại {amount} đ bằng {means}.</source>
      <translation>Give back {amount} đ by {means}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/replacing.py" />
      <source>Trả lại {amount} đ.</source>
      <translation>Give back {amount} đ.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/answer_dialog.py" />
      <source>Trả lời</source>
      <translation>Answer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/reply_page.py" />
      <source>Trả lời của cơ quan BHXH</source>
      <translation>The SI agency's reply</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/numbers.py" />
      <source>Trả lời ghi cùng số {number} cho {name}.</source>
      <translation>The reply gives the same number {number} to {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Trả lời không có dòng này</source>
      <translation>The reply does not have this line</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reading.py" />
      <source>Trả lời này khớp {count} dòng với {other}, chỉ {here} dòng với {batch}. Xin nhập vào đúng đợt.</source>
      <translation>This reply fits {count:line|lines} of {other}, only {here} of {batch}. Please bring it in for the right batch.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reading.py" />
      <source>Trả lời này đã nhập ngày {day} cho {batch}.</source>
      <translation>This reply was brought in on {day} for {batch}.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Trả lời này đã được nhập rồi.</source>
      <translation>This reply has been brought in already.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reading.py" />
      <source>Trả lời trước đã nhận dòng này. Xin hỏi lại cơ quan BHXH.</source>
      <translation>An earlier reply accepted this line. Please ask the agency.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Trợ cấp hưu trí xã hội</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/allowances.py" />
      <source>Trợ cấp hưu trí xã hội mỗi tháng</source>
      <translation>Social pension a month</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/social_pension.yaml" />
      <source>Trợ cấp hưu trí xã hội một tháng</source>
      <translation>Social pension a month</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Trợ cấp hằng tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/allowances.py" />
      <source>Trợ cấp hằng tháng khi chưa đủ 15 năm</source>
      <translation>Monthly allowance with fewer than 15 years</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/allowance_times.yaml" />
      <source>Trợ cấp hằng tháng khi chưa đủ 15 năm, số lần thu nhập bình quân cho mỗi năm đóng</source>
      <translation>Monthly allowance with fewer than 15 years, times the average income for each year paid</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source>Trợ cấp mai táng</source>
      <translation>Funeral allowance</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/funeral_times.yaml" />
      <source>Trợ cấp mai táng, số lần mức tham chiếu</source>
      <translation>Funeral allowance, times the reference level</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/funeral_months.yaml" />
      <source>Trợ cấp mai táng, số tháng phải đóng</source>
      <translation>Funeral allowance, months that must be paid</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/pension.py" />
      <source>Trợ cấp một lần khi nghỉ hưu</source>
      <translation>Lump sum on retirement</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/lump_times_after.yaml" />
      <source>Trợ cấp một lần khi nghỉ hưu cho mỗi năm vượt sau tuổi nghỉ hưu, số lần thu nhập bình quân</source>
      <translation>Lump sum on retirement for each further year after retirement age, times the average income</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/lump_times_before.yaml" />
      <source>Trợ cấp một lần khi nghỉ hưu cho mỗi năm vượt trước tuổi nghỉ hưu, số lần thu nhập bình quân</source>
      <translation>Lump sum on retirement for each further year before retirement age, times the average income</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/lump_months_male.yaml" />
      <source>Trợ cấp một lần khi nghỉ hưu, số tháng đóng mà nam phải vượt</source>
      <translation>Lump sum on retirement, months that men must exceed</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/lump_months_female.yaml" />
      <source>Trợ cấp một lần khi nghỉ hưu, số tháng đóng mà nữ phải vượt</source>
      <translation>Lump sum on retirement, months that women must exceed</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/maternity_amount.yaml" />
      <source>Trợ cấp thai sản cho mỗi con</source>
      <translation>Maternity allowance for each child</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source>Trợ cấp thai sản mỗi con</source>
      <translation>Maternity allowance for each child</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/maternity_window_months.yaml" />
      <source>Trợ cấp thai sản, các tháng phải đóng tính trong bao nhiêu tháng trước khi sinh</source>
      <translation>Maternity allowance, within how many months before birth they are counted</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/maternity_months.yaml" />
      <source>Trợ cấp thai sản, số tháng phải đóng trước khi sinh</source>
      <translation>Maternity allowance, months that must be paid before birth</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/survivors_times.yaml" />
      <source>Trợ cấp tuất một lần cho mỗi năm đóng, số lần thu nhập bình quân, theo tháng đóng</source>
      <translation>Survivors' lump sum for each year paid, times the average income, by the month paid</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source>Trợ cấp tuất một lần cho thân nhân</source>
      <translation>Survivors' lump sum</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/withdrawal_loss.py" />
      <source>Trợ cấp tuất một lần tính theo các tháng này.</source>
      <translation>The survivors' lump sum of these months.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/help.py" />
      <source>Trợ giúp: {title}</source>
      <translation>Help: {title}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>Tuổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>Tuổi của khoản phải nộp</source>
      <translation>Age of what is owed</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/social_pension_age.yaml" />
      <source>Tuổi hưởng trợ cấp hưu trí xã hội</source>
      <translation>Age of the social pension</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/benefits/social_pension_age_poor.yaml" />
      <source>Tuổi hưởng trợ cấp hưu trí xã hội của người thuộc hộ nghèo, hộ cận nghèo</source>
      <translation>Age of the social pension in poor and near-poor households</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>Tuổi nghỉ hưu</source>
      <translation>Retirement age</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/retirement/age_male.yaml" />
      <source>Tuổi nghỉ hưu của nam, theo tháng sinh</source>
      <translation>Men's retirement age, by month of birth</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/retirement/age_female.yaml" />
      <source>Tuổi nghỉ hưu của nữ, theo tháng sinh</source>
      <translation>Women's retirement age, by month of birth</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/retirement/earlier_age_male.yaml" />
      <source>Tuổi nghỉ hưu sớm hơn của nam đã tham gia trước năm 2021</source>
      <translation>Earlier retirement age of men who joined before 2021</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/retirement/earlier_age_female.yaml" />
      <source>Tuổi nghỉ hưu sớm hơn của nữ đã tham gia trước năm 2021</source>
      <translation>Earlier retirement age of women who joined before 2021</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/minimum_age.yaml" />
      <source>Tuổi thấp nhất được tham gia BHXH tự nguyện</source>
      <translation>Lowest age for voluntary SI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Tuổi từ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Tuổi đến</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/clinics_section.py" />
      <source>TÊN</source>
      <translation>NAME</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>TÌNH TRẠNG</source>
      <translation>STATE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/office_section.py" />
      <source>Tài khoản chuyên thu</source>
      <translation>Collection account</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/transfer_part.py" />
      <source>Tài khoản của điểm thu</source>
      <translation>Account of this point</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>Tài khoản nhận tiền</source>
      <translation>Account for transfers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Tách hai người</source>
      <translation>Split two people</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Tách hồ sơ của {person} thành hai người, chuyển {covers} kỳ và thẻ. {reason}</source>
      <translation>Split the record of {person} into two people, {covers} cycles and cards moved. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>Tách hồ sơ hai người</source>
      <translation>Split of a record of two people</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Tách hộ</source>
      <translation>Split the household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Tách hộ, {person} là chủ hộ mới. {reason}</source>
      <translation>Split the household, {person} is the new head. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>Tách thành hai người</source>
      <translation>Split into two people</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tên</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>Tên chủ tài khoản</source>
      <translation>Name of the account holder</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tên mẫu biên lai</source>
      <translation>Receipt form</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>Tên ngân hàng</source>
      <translation>Name of the bank</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tên người thu</source>
      <translation>Collector's name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/clinic_field.py" />
      <source>Tên nơi khám</source>
      <translation>Clinic name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Tên quyển</source>
      <translation>Book name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Tên sổ</source>
      <translation>Book name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Tên sổ dài quá {limit} ký tự hoặc có ký tự không đặt tên tệp được. Xin sửa lại.</source>
      <translation>The name is longer than {limit:character|characters} or has some that no file name may have. Please change it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/save_file_dialog.py" />
      <source>Tên tệp</source>
      <translation>File name</translation>
    </message>
    <message>
      <location filename="../../desktop/services/exports/listing.py" />
      <source>Tên tệp phải có đuôi {endings}.</source>
      <translation>The file name must end in {endings}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tên tệp phải có đuôi {endings}. Xin sửa đuôi của tên tệp.</source>
      <translation>The file name must end in {endings}. Please correct the ending.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tên tệp sổ</source>
      <translation>Book file name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/receipt_panel.py" />
      <source>Tìm biên lai</source>
      <translation>Search receipts</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Tìm hồ sơ trùng</source>
      <translation>Find the duplicate record</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Tìm hộ sẽ nhập vào</source>
      <translation>Find the household that joins</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/palette.py" />
      <source>Tìm lệnh</source>
      <translation>Commands</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>Tìm mức đóng</source>
      <translation>Search rates</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>Tìm người</source>
      <translation>Search people</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Tìm người trong sổ</source>
      <translation>Search the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipts_page.py" />
      <source>Tìm người trên tờ biên lai, lập khoản đóng rồi bấm F9 để ghi số và ngày viết tay.</source>
      <translation>Find the person on the sheet, make the enrolment, then F9 to write its number and day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>Tìm người để thêm</source>
      <translation>Search a person to add</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/people_panel.py" />
      <source>Tìm người, hộ</source>
      <translation>Find a person or household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/known_view.py" />
      <source>Tìm thấy theo số CMND cũ. </source>
      <translation>Found by the old ID number. </translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Tìm trong danh sách</source>
      <translation>Find in the list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/filter_bar.py" />
      <source>Tình trạng</source>
      <translation>State</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>Tính cho lần đóng hôm nay, {day}, như đang ghi ở trang BHYT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>Tính như cả hộ cùng đóng ngày {day}, số tháng như lần trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/monthly.py" />
      <source>Tính {count} người cùng đóng theo hộ, chưa ai được nhóm khác đóng hoặc hỗ trợ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/monthly.py" />
      <source>Tính {count} người của hộ đóng ở đây, mỗi người {months} tháng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/monthly.py" />
      <source>Tính {count} người của hộ đóng ở đây, theo thứ tự và số tháng lần trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Tính được {amount} đ</source>
      <translation>Worked out: {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/causes.py" />
      <source>Tòa án tuyên bố mất tích</source>
      <translation>Declared missing by a court</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Tôi đã cất phiếu ở nơi có khóa</source>
      <translation>I have locked the sheet away</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>Tăng mới</source>
      <translation>New</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Tư vấn</source>
      <translation>Advice</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/consult.py" />
      <source>Tư vấn BHXH tự nguyện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/kept.py" />
      <source>Tư vấn: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/renewals/contact_log.py" />
      <source>Tại quầy</source>
      <translation>At the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Tạo dữ liệu tập: {people} người.</source>
      <translation>Practice data made: {people:person|people}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_tabs.py" />
      <source>Tất cả</source>
      <translation>All</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/begin_card.py" />
      <source>Tập hoặc lập sổ khác</source>
      <translation>Practise or make another book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/begin_card.py" />
      <source>Tập trên sổ tập</source>
      <translation>Practise</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Tệp PDF</source>
      <translation>PDF file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Tệp cho cổng tiếp nhận</source>
      <translation>File for the gateway</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reply_sheet.py" />
      <source>Tệp cần một dòng tiêu đề có họ tên, số định danh hoặc mã số, và kết quả.</source>
      <translation>The file needs a row of headings with name, personal ID or SI number, and result.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/sheet.py" />
      <source>Tệp cần một dòng tiêu đề có ngày giao dịch, số tiền ghi có và nội dung.</source>
      <translation>The file needs a heading row with day, credit amount and purpose.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Tệp danh sách</source>
      <translation>List's file</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Tệp không có cột quan hệ với chủ hộ, nên mã hộ không dùng để lập hộ.</source>
      <translation>The file has no column of relations to the head, so household codes make no households.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Tệp không nhắn</source>
      <translation>File of the others</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tệp này không phải sổ của Quầy An Sinh. Xin chọn tệp khác.</source>
      <translation>This file is no book of Quầy An Sinh. Please choose another.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Tệp sổ {name} bị hỏng.</source>
      <translation>Book file {name} is damaged.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/columns_card.py" />
      <source>Tệp trả lời</source>
      <translation>The reply's file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Tệp và các cột vẫn ở đây; bấm F9 để làm lại.</source>
      <translation>File and columns are still here; press F9 to start again.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tệp {file}</source>
      <translation>File {file}</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tệp {file} bị chương trình khác ghi lại trong lúc đang đọc.</source>
      <translation>File {file} was rewritten by another program while it was being read.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tệp {file} bị hỏng, không đọc được.</source>
      <translation>File {file} is damaged and cannot be read.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tệp {file} có dấu ngoặc kép mở ở dòng {found} mà không đóng.</source>
      <translation>File {file} has a quotation mark opened in row {found} and never closed.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/sheet.py" />
      <source>Tệp {file} có {count} dòng, nhiều hơn một lần đọc được.</source>
      <translation>{file} has {count} rows, more than are read at once.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/sheet.py" />
      <source>Tệp {file} có {count} dòng, nhiều hơn một phiếu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reply_sheet.py" />
      <source>Tệp {file} có {count} dòng, nhiều hơn một trả lời.</source>
      <translation>The file {file} has {count:row|rows}, more than a reply.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tệp {file} cần quá nhiều bộ nhớ nên chương trình dừng đọc.</source>
      <translation>File {file} needs too much memory, so the program stopped reading it.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reading.py" />
      <source>Tệp {file} không có dòng trả lời nào dưới dòng tiêu đề.</source>
      <translation>The file {file} has no rows under its headings.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/importing.py" />
      <source>Tệp {file} không có khoản tiền vào nào đọc được.</source>
      <translation>{file} has no money in that can be read.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tệp {file} không có tờ {sheet}.</source>
      <translation>File {file} has no sheet {sheet}.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tệp {file} không phải bảng tính.</source>
      <translation>File {file} is not a spreadsheet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/sheet.py" />
      <source>Tệp {file} không phải phiếu đi vận động.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tệp {file} là trang web hoặc tệp XML, không phải bảng tính.</source>
      <translation>File {file} is a web page or an XML file, not a spreadsheet.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/file_kinds.py" />
      <source>Tệp {file} mang đuôi {suffix} nhưng là bảng tính; đã đọc như bảng tính.</source>
      <translation>File {file} ends in {suffix} but is a spreadsheet; it was read as a spreadsheet.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/file_kinds.py" />
      <source>Tệp {file} mang đuôi {suffix} nhưng là tệp chữ; đã đọc như tệp CSV.</source>
      <translation>File {file} ends in {suffix} but holds plain text; it was read as a CSV file.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tệp {file} mở ra quá lớn ({found}); chương trình chỉ đọc tới {limit}.</source>
      <translation>File {file} is too large once unpacked ({found}); the program reads at most {limit}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>Tệp {file} đã nhập trước đây, không có gì mới.</source>
      <translation>{file} was brought in before; there is nothing new.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tệp {file} đặt mật khẩu.</source>
      <translation>File {file} has a password.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Tệp đang mở ở chương trình khác, hoặc thư mục không cho ghi. {again}</source>
      <translation>A file is open in another program, or the folder refuses writing. {again}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_desk.py" />
      <source>Tệp đã xong còn nguyên.</source>
      <translation>Finished files stay.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/quote_side.py" />
      <source>Tỉnh hỗ trợ thêm: {note}</source>
      <translation>Support of the province: {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Tỉnh, thành phố</source>
      <translation>Province, city</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/window_section.py" />
      <source>Tối</source>
      <translation>Dark</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/incomes_table.py" />
      <source>TỔNG ĐÓNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Tổ chức dịch vụ thu</source>
      <translation>Collecting organisation</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/charts.py" />
      <source>Tổng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tổng hỗ trợ không quá tiền đóng nên phần cuối được cắt bớt.</source>
      <translation>Support never exceeds the premium, so the last part is cut.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Tờ</source>
      <translation>Sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Tờ khai Mẫu số 2 (BHYT)</source>
      <translation>Declaration Form no. 2 (HI)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Tờ khai Mẫu số 2: {subject}</source>
      <translation>Declaration Form no. 2: {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Tờ khai TK1-TS (BHXH tự nguyện)</source>
      <translation>Declaration TK1-TS (voluntary SI)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Tờ khai TK1-TS kèm phiếu hoàn trả</source>
      <translation>TK1-TS with a refund slip</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Tờ khai TK1-TS kèm phiếu hoàn trả {subject}</source>
      <translation>TK1-TS with refund slip {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Tờ khai TK1-TS đề nghị hoàn trả</source>
      <translation>TK1-TS, asking for a refund</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Tờ khai TK1-TS đề nghị hoàn trả: {subject}</source>
      <translation>Declaration TK1-TS asking for a refund: {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Tờ khai TK1-TS: {subject}</source>
      <translation>Declaration TK1-TS: {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Tờ thử máy in</source>
      <translation>Printer test sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Tờ {sheet} của tệp {file}</source>
      <translation>Sheet {sheet} of file {file}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/events_card.py" />
      <source>TỪ</source>
      <translation>FROM</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>TỪ NGÀY</source>
      <translation>SINCE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>TỪ SỐ – ĐẾN SỐ</source>
      <translation>FROM – TO</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Từ chối</source>
      <translation>Refused</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Từ hôm nay mật khẩu của người này không mở sổ nữa. Việc đã làm vẫn ghi tên người này.</source>
      <translation>From today their passphrase opens the book no more. What they did keeps their name.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/send_dialog.py" />
      <source>Từ lúc này danh sách giữ nguyên như đã gửi. Dòng cần sửa thì sửa ở đợt sau.</source>
      <translation>From now on the list stays as it was sent. Lines to be corrected go into the next list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Từ ngày</source>
      <translation>From</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Từ số</source>
      <translation>From number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Từ tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Từ tháng {month} mức cao nhất là {limit} đ, thấp hơn {income} đ; dự tính đóng mức đó.</source>
      <translation>From {month} the highest income is {limit} đ, below {income} đ; the estimate pays that one.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Từ tháng {month} mức thấp nhất là {limit} đ, cao hơn {income} đ; dự tính đóng mức đó.</source>
      <translation>From {month} the lowest income is {limit} đ, above {income} đ; the estimate pays that one.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>Từ {day} đóng ít hơn {amount} đ</source>
      <translation>From {day} it costs {amount} đ less</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Từ {month} đóng {amount} đ/tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>Từng người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/changes_dialog.py" />
      <source>Từng người, kỳ này và kỳ trước</source>
      <translation>Each person, now and last time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>Từng người: nay và thử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Tự duyệt bằng mật khẩu của mình.</source>
      <translation>Approved with their own passphrase.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>TỶ LỆ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/support_form.py" />
      <source>Tỷ lệ</source>
      <translation>Rate</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>Tỷ lệ (%)</source>
      <translation>Scale (%)</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/papers/report_charts.py" />
      <source>Tỷ lệ bao phủ theo tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Tỷ lệ chưa đọc được. Xin nhập từ 0 đến 100, nhiều nhất hai số lẻ, ví dụ 12,5.</source>
      <translation>The rate cannot be read. Please enter 0 to 100 with at most two decimals, for example 12,5.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tỷ lệ hỗ trợ</source>
      <translation>Support rate</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tỷ lệ hỗ trợ thêm</source>
      <translation>Extra support rate</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Tỷ lệ in</source>
      <translation>Scale</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/max_percent.yaml" />
      <source>Tỷ lệ lương hưu cao nhất</source>
      <translation>Highest pension rate</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/base_percent_male.yaml" />
      <source>Tỷ lệ lương hưu của nam khi đóng đủ 15 năm</source>
      <translation>Pension rate of men with 15 paid years</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/year_percent_male_early.yaml" />
      <source>Tỷ lệ lương hưu của nam tăng thêm cho mỗi năm từ năm thứ 16 đến năm thứ 20</source>
      <translation>Men's pension rate added by each year from the 16th to the 20th</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/base_percent_female.yaml" />
      <source>Tỷ lệ lương hưu của nữ khi đóng đủ 15 năm</source>
      <translation>Pension rate of women with 15 paid years</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/pension/year_percent.yaml" />
      <source>Tỷ lệ lương hưu tăng thêm cho mỗi năm đóng</source>
      <translation>Pension rate added by each paid year</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/voluntary_si/rate.yaml" />
      <source>Tỷ lệ đóng BHXH tự nguyện trên thu nhập chọn</source>
      <translation>Voluntary SI rate on the chosen income</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>VAI TRÒ</source>
      <translation>ROLE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_card.py" />
      <source>VIỆC</source>
      <translation>WHAT</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>VIỆC LÀM TIẾP</source>
      <translation>NEXT</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Vai trò</source>
      <translation>Role</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Việc</source>
      <translation>Act</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_card.py" />
      <source>Việc hôm nay</source>
      <translation>Today's work</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_desk.py" />
      <source>Việc in dừng giữa chừng.</source>
      <translation>The job broke off.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/batch.py" />
      <source>Việc in này thuộc một sổ khác.</source>
      <translation>This job belongs to another book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Việc in này đang chạy ở cửa sổ khác.</source>
      <translation>This job is running in another window.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_settling.py" />
      <source>Việc làm được ghi ở khung bên dưới.</source>
      <translation>What can be done stands in the box below.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Việc này do người kiểm soát quyết định. Xin nhờ người kiểm soát đặt lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Việc này đã ghi rồi. Nếu ngày chưa đúng, xin hoàn tác lần ghi trước.</source>
      <translation>This is noted already. If the day is wrong, please take the earlier note back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Việc tiếp theo</source>
      <translation>What next</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Việc xảy ra</source>
      <translation>What happened</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/lock.py" />
      <source>Việc đang làm được giữ nguyên.</source>
      <translation>What you were doing is kept.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Việt Nam hoặc mã 2 chữ cái</source>
      <translation>“Việt Nam” or the two-letter code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/waiting_table.py" />
      <source>VÀO DANH SÁCH</source>
      <translation>IN THE LIST</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_columns.py" />
      <source>VÌ SAO</source>
      <translation>WHY</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>VÍ DỤ</source>
      <translation>EXAMPLES</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/refusal_part.py" />
      <source>Và {count} điều nữa.</source>
      <translation>And {count} more.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Vào quầy</source>
      <translation>To the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/income_card.py" />
      <source>Vì sao</source>
      <translation>Why</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/why_dialog.py" />
      <source>Vì sao có những số này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>Vì sao là người khác</source>
      <translation>Why it is another person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/order_note.py" />
      <source>Vì sao người sau đóng ít hơn?</source>
      <translation>Why do later members pay less?</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/order_dialog.py" />
      <source>Vì sao thứ tự này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Vì sao tôi đóng số này</source>
      <translation>Why I pay this</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/si_estimate.py" />
      <source>Vì sao tôi đóng số này (dự kiến), {name}</source>
      <translation>Why I pay this amount (estimate), {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/catalogue.py" />
      <source>Vì sao tôi đóng số này, biên lai {subject}</source>
      <translation>Why I pay this, receipt {subject}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/why_dialog.py" />
      <source>Vì sao đóng số này</source>
      <translation>Why this amount</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/why_dialog.py" />
      <source>Vì sao đóng số này: BHXH tự nguyện</source>
      <translation>Why this amount: voluntary SI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/why_dialog.py" />
      <source>Vì sao đóng số này: BHYT hộ gia đình</source>
      <translation>Why this amount: household HI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/method_section.py" />
      <source>Về sau</source>
      <translation>Years ahead</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/consult.py" />
      <source>Về suy nghĩ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>Vừa làm</source>
      <translation>Just done</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>Vừa quét một thẻ; đang thu tiền nên chưa mở.</source>
      <translation>A card was scanned; it was not opened because a payment is under way.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/scan_flow.py" />
      <source>Vừa quét {name}. Nháp đang gõ vẫn giữ.</source>
      <translation>Scanned {name}. The draft is kept.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/cash_part.py" />
      <source>Vừa đủ</source>
      <translation>Exact</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/filter_bar.py" />
      <source>Xem của mọi người</source>
      <translation>Show everyone's</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>Xem của mọi người thu</source>
      <translation>Show everybody's</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/paper_dialog.py" />
      <source>Xem giấy</source>
      <translation>View paper</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drawer_card.py" />
      <source>Xem ngày {day}</source>
      <translation>Show {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>Xem những người này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/restore_dialog.py" />
      <source>Xem sẽ đổi gì</source>
      <translation>Show what would change</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Xem trước phiếu khôi phục</source>
      <translation>Preview of the recovery sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/basket_bar.py" />
      <source>Xem, bỏ bớt</source>
      <translation>See, take out</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Xem, in</source>
      <translation>View, print</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Xem, in giấy nộp</source>
      <translation>View, print the slip</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>Xin bản giấy (thẻ, tờ bìa)</source>
      <translation>A paper copy is asked for (card, cover sheet)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/refusal_part.py" />
      <source>Xin bấm F9 lần nữa: nếu đã lưu thì hiện biên lai đó, không thu hai lần. ({error})</source>
      <translation>Please press F9 again: if it was saved that receipt is shown and nothing is collected twice. ({error})</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/printer_access.py" />
      <source>Xin bật máy in hoặc chọn máy khác ở trang Cài đặt.</source>
      <translation>Please switch the printer on, or choose another on the Settings page.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin bỏ bớt một dòng.</source>
      <translation>Remove one of the rows.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/frozen_command.py" />
      <source>Xin bỏ chờ với lý do ấy, rồi thu lại từ trang người tham gia.</source>
      <translation>Please give up waiting for that reason and take the payment anew from the participant's page.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/sending.py" />
      <source>Xin bỏ các dòng ra khỏi đợt này rồi lập lại theo mẫu đang dùng.</source>
      <translation>Please take the lines out of this batch and gather them on the form in use.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/drafts.py" />
      <source>Xin bỏ các dòng ra khỏi đợt trước; chúng trở lại chờ gom.</source>
      <translation>Please take the lines out first; they wait again then.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/numbers.py" />
      <source>Xin bỏ thay đổi này ra rồi làm lại. Chưa có gì được lưu.</source>
      <translation>Please leave this change out and try again. Nothing has been saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin chia thành nhiều tệp, hoặc xóa các ô thừa rồi chọn lại.</source>
      <translation>Split it into several files, or delete the unneeded cells and choose it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin chia thành nhiều tệp.</source>
      <translation>Split it into several files.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin cho người này rời hộ cũ trước.</source>
      <translation>Take them out of the old household first.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin chuyển cả cột sang Unicode rồi chọn lại.</source>
      <translation>Change the whole column to Unicode and choose the file again.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin chép sổ (cả tệp .quay và .quay.keys) sang thư mục ghi được.</source>
      <translation>Copy the book (both .quay and .quay.keys) to a folder that can be written.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/opening.py" />
      <source>Xin chép sổ về ổ đĩa của máy này. Nhiều quầy dùng chung một sổ thì cần máy chủ PostgreSQL.</source>
      <translation>Copy the book to this machine's disk. Several counters that share a book need a PostgreSQL server.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/keyfile.py" />
      <source>Xin chép tệp này về cạnh tệp sổ; thiếu nó thì không ai mở được sổ.</source>
      <translation>Copy it beside the book file; nobody can open the book without it.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/restore.py" />
      <source>Xin chọn bản sao của sổ {book}. Sổ hiện nay không đổi.</source>
      <translation>Please choose a backup of the book {book}. The present book is unchanged.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/restore.py" />
      <source>Xin chọn bản sao khác. Sổ hiện nay không đổi.</source>
      <translation>Please choose another backup. The present book is unchanged.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin chọn chủ hộ mới trước.</source>
      <translation>Choose the new head first.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/registration_slip.py" />
      <source>Xin chọn chủ hộ ở trang của hộ.</source>
      <translation>Please choose the head on the household’s page.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/call_list.py" />
      <source>Xin chọn danh sách khác, hoặc ghi địa chỉ của từng người.</source>
      <translation>Please choose another list, or enter the people’s addresses.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/remittance_slip.py" />
      <source>Xin chọn giấy nộp khác trong danh sách.</source>
      <translation>Please choose another slip of the list.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/remittance_slip.py" />
      <source>Xin chọn hôm nay hoặc một ngày trước đó, không trước ngày đầu.</source>
      <translation>Please choose today or an earlier day, not before the first day.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/day_book.py" />
      <source>Xin chọn hôm nay hoặc một ngày trước đó.</source>
      <translation>Please choose today or an earlier day.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/drafts.py" />
      <source>Xin chọn hôm nay hoặc ngày trước đó.</source>
      <translation>Please choose today or an earlier day.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/batch.py" />
      <source>Xin chọn lại danh sách rồi làm lại.</source>
      <translation>Please choose a list again and retry.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin chọn lại quan hệ cho một trong hai người.</source>
      <translation>Choose another relation for one of them.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/subjects.py" />
      <source>Xin chọn lại ở trang Giấy tờ.</source>
      <translation>Please choose again on the page of papers.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>Xin chọn một giấy nộp chờ xác nhận.</source>
      <translation>Please choose a slip that waits for its confirmation.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>Xin chọn một giấy nộp ở Alt+2.</source>
      <translation>Please choose a slip under Alt+2.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/settling.py" />
      <source>Xin chọn một khoản chuyển khoản trong danh sách.</source>
      <translation>Please choose a transfer of the list.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>Xin chọn một phiếu hoàn trả.</source>
      <translation>Please choose a refund slip.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/form_choice.py" />
      <source>Xin chọn ngày lập khác, hoặc lập bằng mẫu khác.</source>
      <translation>Please choose another date or another form.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/sheet.py" />
      <source>Xin chọn phiếu của một đợt vận động.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_acts.py" />
      <source>Xin chọn thư mục khác rồi làm lại.</source>
      <translation>Please choose another folder and try again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/file_saving.py" />
      <source>Xin chọn thư mục khác.</source>
      <translation>Please choose another folder.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/file_saving.py" />
      <source>Xin chọn tên hoặc thư mục khác. ({reason})</source>
      <translation>Please choose another name or folder. ({reason})</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin chọn tên khác; tệp đang có không bị ghi đè.</source>
      <translation>Choose another name; the existing file is not overwritten.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/practice/practice_book.py" />
      <source>Xin chọn tên tệp khác, có đuôi .quay.</source>
      <translation>Choose another file name that ends in .quay.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin chọn tệp .xlsx, .xls, .ods hoặc .csv.</source>
      <translation>Choose a .xlsx, .xls, .ods or .csv file.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin chọn tệp có đuôi .quay.</source>
      <translation>Choose a file that ends in .quay.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/reply_sheet.py" />
      <source>Xin chọn tệp trả lời của một đợt.</source>
      <translation>Please choose the file of one batch's reply.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin chọn tờ khác hoặc tệp khác.</source>
      <translation>Choose another sheet or another file.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin chọn tờ khác.</source>
      <translation>Choose another sheet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/guards.py" />
      <source>Xin chọn đợt đã gửi mà tệp này trả lời.</source>
      <translation>Please choose the batch that this file answers.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>Xin cài máy in cho máy tính rồi mở lại trang này.</source>
      <translation>Please set up a printer on this computer, then open this page again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/batch.py" />
      <source>Xin cập nhật chương trình rồi làm tiếp.</source>
      <translation>Please update the program, then go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/building.py" />
      <source>Xin cập nhật chương trình trên máy này rồi mở lại.</source>
      <translation>Update the program on this machine, then open it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Xin cắm lại đĩa hoặc lập lại việc in.</source>
      <translation>Please plug the disk in again, or make the job anew.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/restore.py" />
      <source>Xin cắm lại ổ đĩa hoặc thẻ nhớ, hoặc chọn bản khác. Sổ hiện nay không đổi.</source>
      <translation>Please plug in the disk or stick again, or choose another backup. The present book is unchanged.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/copying.py" />
      <source>Xin cắm lại ổ đĩa hoặc thẻ nhớ, hoặc chọn nơi khác trong Cài đặt.</source>
      <translation>Please plug in the disk or stick again, or choose another place in Settings.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/passphrases.py" />
      <source>Xin dùng mật khẩu của chính mình, hoặc nhờ người kiểm soát.</source>
      <translation>Please use your own passphrase, or ask a supervisor.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>Xin ghi một lý do ngắn, để người sau hiểu vì sao sổ có hai người.</source>
      <translation>Please give a short reason, so that others understand why the book has two people.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Xin ghi một số, ví dụ 1,5.</source>
      <translation>Please write a number, such as 1,5.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Xin ghi quan hệ với chủ hộ cho mọi người nhập vào.</source>
      <translation>Please give everybody who joins a relation to the head.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Xin ghi đủ ngày, tháng, năm.</source>
      <translation>Please give day, month and year.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/sending.py" />
      <source>Xin gom dòng vào đợt rồi gửi.</source>
      <translation>Please gather lines before sending.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/files.py" />
      <source>Xin gom dòng vào đợt trước.</source>
      <translation>Please gather lines first.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin gõ lại; nếu đã quên, dùng mã khôi phục in khi lập sổ.</source>
      <translation>Type it again; if it is forgotten, use the recovery code printed when the book was made.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/make.py" />
      <source>Xin gỡ khóa chống ghi của thẻ nhớ hoặc cấp quyền ghi, hoặc chọn nơi khác trong Cài đặt.</source>
      <translation>Please release the stick's write lock or grant the right to write, or choose another place in Settings.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/settling.py" />
      <source>Xin hỏi cơ quan BHXH rồi ghi đã nhận, hoặc để nguyên.</source>
      <translation>Please ask the SI agency and note it as accepted, or leave it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>Xin hỏi cơ quan BHXH rồi đánh dấu ô trên.</source>
      <translation>Please ask the SI agency, then tick the box above.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/settling.py" />
      <source>Xin hỏi cơ quan BHXH, rồi ghi đã nhận hoặc sửa và gửi lại.</source>
      <translation>Please ask the agency, then note it as accepted, or mend it and send it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Xin in hoặc lưu phiếu, cất vào nơi có khóa, rồi đánh dấu ô này.</source>
      <translation>Please print or save the sheet, lock it away, then tick this box.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin kiểm tra lại số, hoặc mở người đang có số đó.</source>
      <translation>Check the number, or open the person who has it.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/keyfile.py" />
      <source>Xin kiểm tra thư mục và tên tệp.</source>
      <translation>Check the folder and the file name.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin kiểm tra tệp còn ở đó và không bị chương trình khác giữ, rồi chọn lại.</source>
      <translation>Check that the file is still there and not held by another program, then choose it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/driver_errors.py" />
      <source>Xin kiểm tra ổ đĩa hoặc đường mạng rồi mở lại.</source>
      <translation>Check the disk or the network, then open it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin kiểm tra ổ đĩa, tên tệp và quyền rồi mở lại.</source>
      <translation>Check the disk, the file name and its permissions, then open it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin lưu và đóng tệp ở chương trình kia rồi chọn lại.</source>
      <translation>Save and close the file in that program, then choose it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/file_saving.py" />
      <source>Xin lưu vào đĩa khác hoặc xóa bớt tệp.</source>
      <translation>Please save to another disk or delete some files.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/sentences.py" />
      <source>Xin lưu ý</source>
      <translation>Please note</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/payouts.py" />
      <source>Xin lấy thêm từ két sắt bằng “Lấy lại từ két sắt” ở trang Chốt ngày trước.</source>
      <translation>Please take more from the safe with “Take back from the safe” on the page Close the day first.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Xin lập lại việc in từ đầu.</source>
      <translation>Please make the job anew.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Xin lập đợt khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/passphrases.py" />
      <source>Xin mở bản sao lưu gần nhất, hoặc báo bộ phận hỗ trợ.</source>
      <translation>Open the latest backup, or tell support.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại.</source>
      <translation>Open it in Excel, take the password off, save it and choose it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin mở bằng Excel, chuyển chữ sang Unicode, lưu dạng .xlsx rồi chọn lại.</source>
      <translation>Open it in Excel, change the text to Unicode, save it as .xlsx and choose it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin mở bằng Excel, lưu dạng .xlsx rồi chọn lại.</source>
      <translation>Open it in Excel, save it as .xlsx and choose it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin mở bằng Excel, lưu thành tệp mới rồi chọn lại, hoặc xin lại tệp.</source>
      <translation>Open it in Excel, save it as a new file and choose that, or ask for the file again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/acts.py" />
      <source>Xin mở khóa bằng mật khẩu của người đang làm.</source>
      <translation>Please unlock with the passphrase of someone who works here.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/drafts.py" />
      <source>Xin mở lại danh sách chờ gom rồi chọn lại.</source>
      <translation>Please open what waits again and choose anew.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Xin mở lại danh sách các đợt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/receipt_book_handover.py" />
      <source>Xin mở lại danh sách quyển biên lai.</source>
      <translation>Please open the list of receipt books again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Xin mở lại danh sách rồi chọn lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/hamlets.py" />
      <source>Xin mở lại danh sách thôn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin mở lại hộ để xem các thành viên.</source>
      <translation>Open the household again to see its members.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/day/day_paper.py" />
      <source>Xin mở lại trang Chốt ngày.</source>
      <translation>Please open the page that closes the day again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/settling.py" />
      <source>Xin mở lại trang Chờ tiền về.</source>
      <translation>Please open the page Awaited transfers again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/building.py" />
      <source>Xin mở lại trang Danh sách.</source>
      <translation>Please open the lists page again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/refund_slip.py" />
      <source>Xin mở lại trang Hoàn trả.</source>
      <translation>Please open the Refunds page again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/claims.py" />
      <source>Xin mở lại trang của người này.</source>
      <translation>Open this person's page again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/settling.py" />
      <source>Xin mở lại trang để xem khoản nào đã nhận tiền này.</source>
      <translation>Please open the page again to see which payment has this money.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin mở lại để xem bản mới, rồi sửa tiếp.</source>
      <translation>Open it again to see the new version, then go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/numbers.py" />
      <source>Xin mở lại để xem thông tin mới rồi làm tiếp.</source>
      <translation>Please open it again to see what is new, then go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/settling.py" />
      <source>Xin mở lại đợt rồi chọn lại.</source>
      <translation>Please open the batch again and choose anew.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/guards.py" />
      <source>Xin mở lại đợt để xem các dòng.</source>
      <translation>Please open the batch again to see its lines.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Xin mở lại đợt để xem danh sách mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/lists/settling.py" />
      <source>Xin mở lại đợt để xem kết quả.</source>
      <translation>Please open the batch again to see the outcome.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/visit_sheet.py" />
      <source>Xin mở một đợt rồi in phiếu của đợt ấy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin mở quyển mới trong Cài đặt, mục Quyển biên lai, rồi thu tiếp.</source>
      <translation>Please open a new book in Settings, Receipt books, and go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/counter_window.py" />
      <source>Xin mở sổ trước.</source>
      <translation>Please open a book first.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/batch.py" />
      <source>Xin mở sổ đó rồi làm tiếp.</source>
      <translation>Please open that book, then go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/opening.py" />
      <source>Xin mở sổ đó, hoặc chọn cơ sở dữ liệu trống.</source>
      <translation>Open that book, or choose an empty database.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/waiting.py" />
      <source>Xin mở trang Biên lai để xem biên lai vừa lập.</source>
      <translation>Please open the page Receipts to see the receipt.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin mở đợt đã nhập để xem kết quả.</source>
      <translation>Please open the batch it was brought in for.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/guards.py" />
      <source>Xin nhập trả lời trước.</source>
      <translation>Please bring the reply in first.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/save_file_dialog.py" />
      <source>Xin nhập tên tệp.</source>
      <translation>Please enter a file name.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Xin nhập đủ ngày, tháng, năm, ví dụ 01/01/2027.</source>
      <translation>Please give day, month and year, for example 01/01/2027.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin nhờ giao một quyển trong Cài đặt, mục Quyển biên lai, rồi thu tiếp.</source>
      <translation>Please have a book handed over to you in Settings, Receipt books, and go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/acts.py" />
      <source>Xin nhờ người thu hoặc người kiểm soát làm việc này.</source>
      <translation>Please ask a collector or a supervisor to do this.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>Xin sao lưu ngay trong Cài đặt, mục Sao lưu; chốt ngày cũng tự sao lưu.</source>
      <translation>Please back up now in Settings, Backup; closing the day backs up too.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin sửa dòng ấy rồi chọn lại.</source>
      <translation>Correct that row and choose the file again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/importing.py" />
      <source>Xin sửa ngày trả lời.</source>
      <translation>Please mend the day of the answer.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/exports/listing.py" />
      <source>Xin sửa đuôi của tên tệp.</source>
      <translation>Please correct the ending of the name.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/numbers.py" />
      <source>Xin sửa ở trang người tham gia rồi làm lại. Chưa có gì được lưu.</source>
      <translation>Please mend it on the participant page and try again. Nothing has been saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/basket.py" />
      <source>Xin thu những khoản đang gom trước, rồi gom tiếp.</source>
      <translation>Please take the money for those gathered first, then go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/coverage_sheet.py" />
      <source>Xin thu tiền hoặc nhập số đã có từ trước.</source>
      <translation>Please collect a payment or enter what was before.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/drafts.py" />
      <source>Xin thu tiền trước, hoặc chọn ngày khác.</source>
      <translation>Please take a payment first, or choose another day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>Xin thu xong, hoặc bấm Esc, rồi quét lại.</source>
      <translation>Finish the payment or press Esc, then scan again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/results.py" />
      <source>Xin thêm người này vào đợt trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>Xin thử một mức ở trang “Khi mức đóng đổi”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Xin thử thư mục khác. {again}</source>
      <translation>Please try another folder. {again}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>Xin trả lời trước khi lưu: cùng một người, hay người khác?</source>
      <translation>Please answer before saving: the same person, or another?</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/voidable.py" />
      <source>Xin tìm lại theo số biên lai hoặc tên người nộp.</source>
      <translation>Search again by receipt number or payer's name.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/exports/person_record.py" />
      <source>Xin tìm lại theo tên hoặc số định danh.</source>
      <translation>Please search again by name or personal ID.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/coverage.py" />
      <source>Xin tìm lại theo tên một người trong hộ.</source>
      <translation>Search again by the name of a member.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/consult.py" />
      <source>Xin tìm lại ở trang Quầy.</source>
      <translation>Please search again on the counter page.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/opening.py" />
      <source>Xin tạo thư mục trước, hoặc chọn thư mục khác.</source>
      <translation>Make the folder first, or choose another one.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/printer_access.py" />
      <source>Xin xem giấy rồi bấm Ctrl+P.</source>
      <translation>Please check the paper, then press Ctrl+P.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/printer_access.py" />
      <source>Xin xem giấy và dây nối rồi bấm Ctrl+P.</source>
      <translation>Please check paper and cable, then press Ctrl+P.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/importing.py" />
      <source>Xin xem lý do ở từng dòng rồi sửa phiếu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/importing.py" />
      <source>Xin xem lại cột nào là ngày, số tiền ghi có và nội dung.</source>
      <translation>Please check which columns are day, credit and purpose.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/importing.py" />
      <source>Xin xem lại dòng này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Xin xem lại lý do và ngày.</source>
      <translation>Please look at reason and day again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/papers/forms.py" />
      <source>Xin xem lại ngày của máy hoặc của giấy tờ.</source>
      <translation>Please check the date of the computer or of the paper.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin xem lại số trên tờ biên lai.</source>
      <translation>Please check the number on the receipt.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin xem lại số và quyển trên tờ biên lai.</source>
      <translation>Please check number and book on the receipt.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>Xin xem lại ở trang “Khi mức đóng đổi” rồi lập thư mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/corrections/payouts.py" />
      <source>Xin xem số dư ở ngân hàng trước khi chuyển.</source>
      <translation>Please look at the balance at the bank before the transfer.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Xin xem tiến độ ở cửa sổ đó.</source>
      <translation>Please look at the progress there.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/sheet.py" />
      <source>Xin xuất sao kê theo từng tháng rồi chọn lại.</source>
      <translation>Please export the statement month by month and choose again.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin xóa bớt tệp không cần rồi làm lại; những gì đã lưu vẫn còn.</source>
      <translation>Delete files you do not need and try again; what was saved before is still there.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/folder.py" />
      <source>Xin xóa bớt tệp. {again}</source>
      <translation>Please delete some files. {again}</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin xóa các ô thừa bên phải rồi chọn lại.</source>
      <translation>Delete the unneeded cells at the right and choose the file again.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin xóa ô thừa ở cuối tờ, hoặc chia thành nhiều tệp.</source>
      <translation>Delete the unneeded cells at the end of the sheet, or split it into several files.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Xin xóa ô thừa, hoặc chia thành nhiều tệp.</source>
      <translation>Delete the unneeded cells, or split it into several files.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/settling.py" />
      <source>Xin xử lý từng dòng rồi đóng đợt.</source>
      <translation>Please settle each line, then close the batch.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/read_back_panel.py" />
      <source>Xin ông/bà xem lại: đúng tên, đúng thời hạn, đúng số tiền chưa ạ?</source>
      <translation>Please check: are the name, the dates and the amount right?</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/lockfile.py" />
      <source>Xin đóng các cửa sổ khác đang mở sổ này rồi khôi phục lại. Chưa có gì thay đổi.</source>
      <translation>Please close the other windows of this book, then restore again. Nothing has changed.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/lockfile.py" />
      <source>Xin đóng sổ ở máy đó trước. Nếu máy đó không còn dùng sổ này, chọn “Mở trên máy này”.</source>
      <translation>Close it there first. If that machine no longer uses this book, choose “Open on this machine”.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/guards.py" />
      <source>Xin đưa dòng cần sửa vào đợt sau khi cơ quan BHXH trả lời.</source>
      <translation>Please put lines to mend into a later batch once the agency has answered.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/proposal.py" />
      <source>Xin để một dòng tiêu đề như “Họ và tên”, “Ngày sinh”, “Số CCCD” phía trên danh sách.</source>
      <translation>Please put a heading row such as “Họ và tên”, “Ngày sinh”, “Số CCCD” above the list.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Xin để nguyên, và ghi vào ghi chú của đợt điều cần nhớ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/file_saving.py" />
      <source>Xin đổi tên; tệp đang có không bị ghi đè.</source>
      <translation>Please choose another name; the file is not overwritten.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_printing.py" />
      <source>Xin đợi in xong rồi bấm Ctrl+P.</source>
      <translation>Wait until it is printed, then press Ctrl+P.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/preview.py" />
      <source>Xin đợi in xong rồi bấm Ctrl+S.</source>
      <translation>Wait until it is printed, then press Ctrl+S.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/lockfile.py" />
      <source>Xin đợi khôi phục xong rồi mở lại.</source>
      <translation>Please wait until the restore is over, then open it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>Xin đợi xong, hoặc bấm Esc để dừng.</source>
      <translation>Please wait until it is done, or press Esc to stop it.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Xin đừng ghi thêm. Mở bản sao lưu gần nhất, hoặc gửi cả hai tệp cho bộ phận hỗ trợ.</source>
      <translation>Write nothing more. Open the latest backup, or send both files to support.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>Xong</source>
      <translation>Done</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Xong, quay lại</source>
      <translation>Done, go back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Xong, đón người sau</source>
      <translation>Done, next person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_head.py" />
      <source>Xuất .xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>Xuất các dòng này</source>
      <translation>Export these rows</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Xuất danh sách</source>
      <translation>Export the list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/security_section.py" />
      <source>Xuất khóa công khai</source>
      <translation>Export the public key</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Xuất ra tệp: {what}, {rows} dòng.</source>
      <translation>Exported to a file: {what}, {rows} rows.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Xuất toàn bộ hồ sơ của người này ra tệp, {rows} dòng.</source>
      <translation>Exported this person’s whole record to a file, {rows} rows.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Xuất tệp</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>Xuống dưới (mm)</source>
      <translation>Down (mm)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_columns.py" />
      <source>XÁC NHẬN</source>
      <translation>CONFIRMED</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Xác nhận giấy nộp số {number}: cơ quan BHXH nhận {amount} đ ngày {day}, chênh lệch {difference} đ. {reference}</source>
      <translation>Confirmed slip no. {number}: the SI agency received {amount} đ on {day}, difference {difference} đ. {reference}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/confirm_dialog.py" />
      <source>Xác nhận đã nhận tiền</source>
      <translation>Confirm that the money was received</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>Xã đếm nhiều người hơn sổ biết tên. Nhập danh sách dân cư (Ctrl+O) để thấy họ là ai.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Xã, phường</source>
      <translation>Commune</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>Xã, phường của dòng không ghi xã</source>
      <translation>Commune of rows that name none</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Xã, phường, đặc khu</source>
      <translation>Commune or ward</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/person_form_page.py" />
      <source>Xã, phường: gõ vài chữ không dấu, tên cũ cũng được, rồi Enter.</source>
      <translation>Commune: type a few letters without marks, old names too, then Enter.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Xét lại dòng này</source>
      <translation>Look at it again</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Xét trùng</source>
      <translation>Duplicate decision</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Xét trùng: {verdict}. Lý do: {reason}.</source>
      <translation>Possible duplicate decided: {verdict}. Reason: {reason}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Xóa đợt trống {batch}.</source>
      <translation>Empty batch deleted: {batch}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Xử lý {count} dòng</source>
      <translation>{count:line|lines} to settle</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>anh</source>
      <translation>older brother</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>anh chị em, khác tên đệm</source>
      <translation>sibling, other middle name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/main_window.py" />
      <source>biên lai</source>
      <translation>receipts</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>biên lai của dòng</source>
      <translation>the line's receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/services/day/unposted.py" />
      <source>biên lai viết tay đang nhập dở</source>
      <translation>a handwritten receipt is half entered</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>biên lai và bảng kê</source>
      <translation>receipts and schedules</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>biên lai {number}</source>
      <translation>receipt {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>biên lai, nhật ký</source>
      <translation>receipts, journal</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>biến động</source>
      <translation>changes in life</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>biến động của người đang chọn</source>
      <translation>changes in life of the selected person</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>bà</source>
      <translation>grandmother</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>bàn giao với két sắt</source>
      <translation>to and from the safe</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>bác</source>
      <translation>uncle, aunt (parent's older sibling)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>báo cáo tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/papers/subjects.py" />
      <source>bản nháp còn mở</source>
      <translation>draft left open</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>bảng các đợt</source>
      <translation>table of lists</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>bảng tính .xlsx</source>
      <translation>sheet (.xlsx)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>bảng và nâng cấp sổ</source>
      <translation>tables and upgrades of the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>bắt buộc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/confirm_dialog.py" />
      <source>bắt buộc khi có chênh lệch</source>
      <translation>required when there is a difference</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>bằng số {number}</source>
      <translation>by no. {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>bỏ chờ, không phải của quầy</source>
      <translation>give up, not for the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>bỏ dòng ra, lấy dòng vào</source>
      <translation>leave a line out, take it in</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>bỏ dòng đang chọn ra</source>
      <translation>take the selected row out</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>bỏ dòng, bỏ danh sách trống</source>
      <translation>take a line out, drop an empty list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>bỏ khỏi hộ</source>
      <translation>remove from household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_hi_page.py" />
      <source>bỏ nháp, lập lại từ đầu</source>
      <translation>drop the draft and begin again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/voluntary_si_page.py" />
      <source>bỏ nháp, điền lại từ đầu</source>
      <translation>drop the draft and begin again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>bỏ ra</source>
      <translation>remove</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>bỏ việc in đang dừng</source>
      <translation>give up the stopped job</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>bỏ đoạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>bố</source>
      <translation>father</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/office_section.py" />
      <source>cho cơ quan BHXH, theo hợp đồng</source>
      <translation>to the agency, by contract</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>cho người dùng nghỉ</source>
      <translation>let a user leave</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>cho những năm đóng vượt mức lương hưu cao nhất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>cho địa chỉ trước 01/07/2025</source>
      <translation>for addresses before 01/07/2025</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>chuyển khoản</source>
      <translation>transfer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>chuyển sang nhóm BHYT có thứ tự cao hơn</source>
      <translation>moved to a higher-ranked HI group</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>chuyển {count} kỳ và thẻ</source>
      <translation>{count} cycles and cards moved</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>chuyển đi</source>
      <translation>moved away</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/status.py" />
      <source>chuyển đi {day}</source>
      <translation>moved away on {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>chuẩn hộ nghèo lên {amount} đ từ {since}</source>
      <translation>poverty line up to {amount} đ from {since}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>cháu</source>
      <translation>grandchild, nephew, niece</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>chép số điện thoại để gọi</source>
      <translation>copy the phone number</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>chú</source>
      <translation>uncle (father's younger brother)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/clinic_field.py" />
      <source>chưa chọn</source>
      <translation>not chosen</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>chưa chốt</source>
      <translation>not closed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>chưa có</source>
      <translation>none</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>chưa có BHYT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>chưa có biên lai</source>
      <translation>no receipt yet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_enrolment.py" />
      <source>chưa có chính sách đang hiệu lực</source>
      <translation>no policy in force</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>chưa có chủ hộ</source>
      <translation>no head yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>chưa có máy in</source>
      <translation>no printer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>chưa có mức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>chưa có mức mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/member_row.py" />
      <source>chưa có số</source>
      <translation>no number yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/below_list.py" />
      <source>chưa có số điện thoại</source>
      <translation>no phone number yet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>chưa có thẻ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/papers/report_charts.py" />
      <source>chưa có trong sổ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_sitting.py" />
      <source>chưa có tên</source>
      <translation>no name yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>chưa có tên trong sổ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_header.py" />
      <source>chưa có điện thoại</source>
      <translation>no phone</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>chưa cần đóng; muốn đóng thì gõ số tháng</source>
      <translation>not due; type the months to pay</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>chưa ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>chưa gặp</source>
      <translation>not reached</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/send_dialog.py" />
      <source>chưa gửi, quay lại</source>
      <translation>not sent yet, go back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>chưa hoàn trả</source>
      <translation>no refund yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_shown.py" />
      <source>chưa mở quầy</source>
      <translation>not opened yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>chưa nộp</source>
      <translation>not handed over</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>chưa rõ</source>
      <translation>unclear</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>chưa rõ mức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>chưa rõ phương thức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>chưa rõ thôn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/renewals/other_rows.py" />
      <source>chưa rõ trong trả lời</source>
      <translation>not clear in the reply</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>chưa sao lưu</source>
      <translation>no backup yet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/drill.py" />
      <source>chưa sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>chưa tham gia</source>
      <translation>not enrolled</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>chưa tham gia BHXH tự nguyện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>chưa thu, quay lại</source>
      <translation>not yet, go back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>chưa thấy khoản nào</source>
      <translation>no payment found</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/post_dialog.py" />
      <source>chưa thấy, quay lại</source>
      <translation>not seen, go back</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>chưa tính được</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/drill.py" />
      <source>chưa từng có thẻ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>chưa từng đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/gifts_card.py" />
      <source>chưa xác nhận</source>
      <translation>not confirmed</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>chưa xác nhận, chưa có văn bản</source>
      <translation>not confirmed, no document yet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>chưa xác nhận, một nguồn</source>
      <translation>not confirmed, one source</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>chưa xử lý</source>
      <translation>not settled</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/figures.py" />
      <source>chưa đặt mục tiêu BHYT năm {year} (Cài đặt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>chưa đếm</source>
      <translation>not counted</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>chưa đến hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>chưa đến tuổi hưu</source>
      <translation>not at pension age yet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>chưa đến {count} hộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>chưa ở hộ nào trong sổ</source>
      <translation>in no household of the book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/changes.py" />
      <source>chưa ở hộ này</source>
      <translation>not in this household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/making.py" />
      <source>chưa ở trong hộ nào</source>
      <translation>in no household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>chắc chắn</source>
      <translation>certain</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>chắt</source>
      <translation>great-grandchild</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>chết</source>
      <translation>death</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/fields/date_field.py" />
      <source>chỉ năm</source>
      <translation>year only</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/fields/date_field.py" />
      <source>chỉ tháng, năm</source>
      <translation>month and year only</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/papers/report_charts.py" />
      <source>chỉ tiêu {percent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>chỉ xem</source>
      <translation>read only</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>chỉ xem mức chưa xác nhận</source>
      <translation>show only what is not confirmed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>chỉ xem, xuất ra tệp</source>
      <translation>reads and exports only</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>chị</source>
      <translation>older sister</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>chọn dòng</source>
      <translation>choose row</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>chọn dòng đúng</source>
      <translation>choose the right row</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>chọn hồ sơ khác</source>
      <translation>choose another record</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>chọn riêng biên lai để nộp</source>
      <translation>choose single receipts</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>chọn số ngày</source>
      <translation>choose the days</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>chọn thư mục</source>
      <translation>choose a folder</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>chọn tệp</source>
      <translation>choose a file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/reply_page.py" />
      <source>chọn tệp khác</source>
      <translation>choose another file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/commune_choice.py" />
      <source>chọn xã thứ ba khớp địa chỉ</source>
      <translation>choose the third commune that fits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/commune_choice.py" />
      <source>chọn xã thứ hai khớp địa chỉ</source>
      <translation>choose the second commune that fits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/commune_choice.py" />
      <source>chọn xã thứ nhất khớp địa chỉ</source>
      <translation>choose the first commune that fits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/commune_choice.py" />
      <source>chọn xã thứ năm khớp địa chỉ</source>
      <translation>choose the fifth commune that fits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/commune_choice.py" />
      <source>chọn xã thứ tư khớp địa chỉ</source>
      <translation>choose the fourth commune that fits</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>chọn {income} triệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>chọn {income} đ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>chốt ngày</source>
      <translation>close the day</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>chồng</source>
      <translation>husband</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>chỗ trống: {places}</source>
      <translation>placeholders: {places}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>chờ tiền về</source>
      <translation>wait for the transfer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>chờ xác nhận</source>
      <translation>waits for confirmation</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>chủ hộ</source>
      <translation>head</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>chủ hộ {name}</source>
      <translation>head {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>chủ hộ, vợ, chồng, con … hoặc mã 00–22</source>
      <translation>“chủ hộ”, “vợ”, “chồng”, “con” … or a code 00–22</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>chủ nhật</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>chữ trên màn hình và trên giấy</source>
      <translation>type on screen and paper</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>con</source>
      <translation>child</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>con dâu</source>
      <translation>daughter-in-law</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>con rể</source>
      <translation>son-in-law</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>các cột</source>
      <translation>columns</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>các dòng đang chờ</source>
      <translation>waiting lines</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>các khoản chờ tiền về</source>
      <translation>transfers awaited</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>các ngày trước</source>
      <translation>days before</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>các tháng từ {start} không đóng bù được, đóng lại từ {month}</source>
      <translation>the months from {start} cannot be made up for, joining again from {month}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>cách rẻ nhất theo quyền chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>cách tính, điều cần biết</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>còn kịp đóng tiếp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/clinics_section.py" />
      <source>còn nhận</source>
      <translation>open</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>còn trong hạn đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>còn {count} người cần xem</source>
      <translation>{count} more to look at</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>có</source>
      <translation>yes</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>có BHYT hộ gia đình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>có BHYT nhóm khác</source>
      <translation>has other HI</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/status.py" />
      <source>có BHYT nhóm khác từ {day}</source>
      <translation>has other HI from {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>có BHYT từ nơi khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>có giá trị ngay</source>
      <translation>valid at once</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/proof_rows.py" />
      <source>có giấy {amount}</source>
      <translation>with the proof {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>có riêng</source>
      <translation>own</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/plan_si.py" />
      <source>có thay đổi mới</source>
      <translation>a new change takes its place</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>có thẻ một phần tháng</source>
      <translation>card for part of the month</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/timeline.py" />
      <source>có từ trước sổ</source>
      <translation>from before this book</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>cô</source>
      <translation>aunt (father's sister)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/duplicates.py" />
      <source>cùng mã số BHXH</source>
      <translation>same SI number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/person_form_page.py" />
      <source>cùng một người</source>
      <translation>same person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/duplicates.py" />
      <source>cùng số CMND cũ</source>
      <translation>same old ID number</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/duplicates.py" />
      <source>cùng số định danh</source>
      <translation>same personal ID</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/paid_twice.py" />
      <source>cùng đóng {kind} {first}–{last}: biên lai {numbers}</source>
      <translation>both paid {kind} {first}–{last}: receipts {numbers}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>cũ hơn</source>
      <translation>older</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>cũng thu tiền, và phê duyệt</source>
      <translation>also collects, and approves</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>cơ quan BHXH trả</source>
      <translation>paid by the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/subjects.py" />
      <source>cơ quan BHXH trả lại</source>
      <translation>returned by the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>cơ quan BHXH đã nhận</source>
      <translation>the SI agency has it</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>cơ quan BHXH đã nhận sau</source>
      <translation>accepted by the agency later</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>cơ quan BHXH đóng</source>
      <translation>paid by the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/other_cover.py" />
      <source>cơ quan BHXH đóng (hưu trí, trợ cấp)</source>
      <translation>paid by the SI agency (pension, allowance)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/corrections.py" />
      <source>cơ quan ghi {value}</source>
      <translation>agency: {value}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>cả hộ</source>
      <translation>household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>cả hộ đóng 12 tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>cả hộ đóng 3 tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>cả hộ đóng 6 tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/supports_section.py" />
      <source>cả kỳ</source>
      <translation>whole cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>cả sổ</source>
      <translation>whole book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>cả điểm thu</source>
      <translation>whole office</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>cả địa chỉ trong một ô, mới hoặc cũ</source>
      <translation>the whole address in one cell, new or old</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/support_section.py" />
      <source>cần khi chọn hộ nghèo, cận nghèo</source>
      <translation>needed for poor and near-poor households</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>cần thu {amount} đ</source>
      <translation>to be collected {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/support_section.py" />
      <source>cận nghèo</source>
      <translation>near-poor</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>cậu</source>
      <translation>uncle (mother's brother)</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/required_figures.py" />
      <source>cộng thêm lãi từng tháng</source>
      <translation>with interest for each month</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>cột {column}</source>
      <translation>column {column}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>cột {letter}, {heading}</source>
      <translation>column {letter}, {heading}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/office_section.py" />
      <source>của cơ quan BHXH, in trên giấy nộp tiền</source>
      <translation>the agency's, printed on remittance slips</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>của ngày {day}</source>
      <translation>of {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/confirm_dialog.py" />
      <source>của ngân hàng hoặc cơ quan BHXH</source>
      <translation>of the bank or the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/remit_dialog.py" />
      <source>của ngân hàng hoặc cơ quan BHXH, có thể ghi sau khi xác nhận</source>
      <translation>of the bank or the SI agency; may be recorded with the confirmation</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>cửa sổ, in, xem PDF</source>
      <translation>window, printing, PDF view</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>danh mục đơn vị hành chính</source>
      <translation>administrative units</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>danh sách chờ gom</source>
      <translation>what waits for a list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/support_section.py" />
      <source>dân tộc</source>
      <translation>ethnic minority</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/figures.py" />
      <source>dân tộc thiểu số</source>
      <translation>ethnic minority</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>dân tộc thiểu số ở xã ra khỏi diện khó khăn</source>
      <translation>ethnic minority in a commune no longer classed as disadvantaged</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>dì</source>
      <translation>aunt (mother's sister)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/panels/long_work.py" />
      <source>dòng</source>
      <translation>rows</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>dòng cần xem</source>
      <translation>lines to look at</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>dòng dừng</source>
      <translation>stopped rows</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/reply_page.py" />
      <source>dòng không có trả lời</source>
      <translation>lines without an answer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>dòng tiếp</source>
      <translation>next row</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>dòng trên</source>
      <translation>row above</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>dòng {first} – {last}; PgDn xem tiếp</source>
      <translation>rows {first} – {last}; PgDn for more</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>dòng {number} của tệp trả lời</source>
      <translation>row {number} of the reply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>dòng {row}</source>
      <translation>row {row}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>dòng {row}: {why}</source>
      <translation>row {row}: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>dòng đã khớp, đủ dữ liệu</source>
      <translation>lines settled or complete</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>dùng phiếu khôi phục</source>
      <translation>use the recovery sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/view_files.py" />
      <source>dưới mức thấp nhất mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>dấu x, hoặc ngày sinh của nam</source>
      <translation>an x, or the birth of a man</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>dấu x, hoặc ngày sinh của nữ</source>
      <translation>an x, or the birth of a woman</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>dấu {seal}…</source>
      <translation>seal {seal}…</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>dời lên trên thì ghi số trừ</source>
      <translation>negative moves up</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>dời sang trái thì ghi số trừ, như −1,5</source>
      <translation>negative moves left, such as −1,5</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>dừng in, quay lại</source>
      <translation>stop printing, back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/reply_page.py" />
      <source>dừng đọc, quay lại</source>
      <translation>stop reading, go back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>dừng, quay lại</source>
      <translation>stop, go back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>dữ liệu và dòng lệnh</source>
      <translation>data and command line</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>em</source>
      <translation>younger sibling</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/answer_dialog.py" />
      <source>ghi</source>
      <translation>save</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>ghi biến động</source>
      <translation>note the change</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>ghi chú dòng sao kê</source>
      <translation>note on the statement row</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>ghi cuối {time}</source>
      <translation>last entry {time}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>ghi danh sách không nhắn</source>
      <translation>write the list of the others</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>ghi danh sách tin nhắn</source>
      <translation>write the message list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/numbers_dialog.py" />
      <source>ghi hoặc bỏ qua</source>
      <translation>write or leave out</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>ghi liên hệ</source>
      <translation>log a contact</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>ghi là đã nhắn</source>
      <translation>log as messaged</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>ghi lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/voluntary_si_page.py" />
      <source>ghi số tháng ngoài sổ</source>
      <translation>record months elsewhere</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>ghi theo thẻ, hoặc cùng một người</source>
      <translation>take the card's, or same person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/person_form_page.py" />
      <source>ghi theo ô đang gõ</source>
      <translation>take what is typed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/reply_page.py" />
      <source>ghi trả lời</source>
      <translation>store the reply</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>ghi tự do</source>
      <translation>free text</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>ghi vào sổ</source>
      <translation>write to the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/confirm_dialog.py" />
      <source>ghi xác nhận</source>
      <translation>record the confirmation</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>ghi xác nhận của cơ quan BHXH</source>
      <translation>record the SI agency's confirmation</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>ghi đúng như trên giấy tờ</source>
      <translation>as on the papers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>gia hạn</source>
      <translation>renew</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>gia hạn cả hộ</source>
      <translation>renew the household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>gia hạn ngay</source>
      <translation>renew now</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>gia hạn như lần trước</source>
      <translation>renew as last time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>gián đoạn</source>
      <translation>gap</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>gián đoạn từ {day}: {effect}</source>
      <translation>gap from {day}: {effect}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/assumed.py" />
      <source>giả định, chưa công bố</source>
      <translation>assumed, not published</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>giảm</source>
      <translation>stops</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/below_list.py" />
      <source>giảm {amount} đ</source>
      <translation>{amount} đ less</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>giấy nộp</source>
      <translation>slips</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/subjects.py" />
      <source>giấy tờ sắp hết hạn</source>
      <translation>proofs that end soon</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claim_row.py" />
      <source>giấy {number}</source>
      <translation>paper {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>giới tính</source>
      <translation>sex</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>giữ như hiện nay</source>
      <translation>keep as it is now</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>giữ như sổ, hoặc người khác</source>
      <translation>keep the book's, or another person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>giữ thẻ và kỳ đến hết hạn</source>
      <translation>keep cards and cycles to their end</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>giữ thẻ đến hết hạn</source>
      <translation>keeps the card to its end</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_hi_page.py" />
      <source>gom vào một lần nộp</source>
      <translation>gather into one payment</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/method_section.py" />
      <source>gõ số tháng: 1 · 3 · 6 · 12 · 24 – 60</source>
      <translation>type the months: 1 · 3 · 6 · 12 · 24 – 60</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/counting_card.py" />
      <source>gõ số tờ, Enter xuống dòng</source>
      <translation>type the pieces, Enter goes down</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/recover_view.py" />
      <source>gõ theo phiếu; chữ thường, dấu cách hay thiếu gạch nối đều được</source>
      <translation>as on the sheet; small letters, spaces or missing hyphens are fine</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/income_section.py" />
      <source>gõ tắt: “1,5tr” = 1.500.000</source>
      <translation>for short: “1,5tr” = 1.500.000</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/results.py" />
      <source>gặp {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>gọi điện</source>
      <translation>call</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>gộp hai hồ sơ</source>
      <translation>merge the records</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>gộp hồ sơ</source>
      <translation>merge of records</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>gộp hồ sơ trùng</source>
      <translation>merge duplicate records</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/waiting_table.py" />
      <source>gửi lại</source>
      <translation>sent again</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>gửi thư</source>
      <translation>letter</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batch_rows.py" />
      <source>gửi {day}</source>
      <translation>sent {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>hai chữ, ví dụ VN</source>
      <translation>two letters, for example VN</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>hai người khác nhau</source>
      <translation>two different people</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/read_back_panel.py" />
      <source>hiện cả trên màn thứ hai</source>
      <translation>also on the second screen</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>hiện trên màn thứ hai</source>
      <translation>show on the second screen</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>hoàn trả</source>
      <translation>refund</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>hoàn trả tiền đóng</source>
      <translation>refund</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>hoàn tác</source>
      <translation>take back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>hoàn tác thay đổi của hộ</source>
      <translation>take back the household's last change</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>hôm nay</source>
      <translation>today</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/people/person_picker.py" />
      <source>hơn 1.000</source>
      <translation>more than 1.000</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/day_chips.py" />
      <source>hơn {count}</source>
      <translation>more than {count}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/people/person_picker.py" />
      <source>hơn {count} hộ, {count} hộ đầu</source>
      <translation>more than {count} households, the first {count}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>hưu ước tính {amount} đ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/life/status.py" />
      <source>hưởng BHXH một lần {day}</source>
      <translation>one-time withdrawal of SI on {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/status.py" />
      <source>hưởng lương hưu từ {day}</source>
      <translation>draws a pension from {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>hạn đóng {day}</source>
      <translation>pay by {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>hằng tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/round_page.py" />
      <source>hẹn lại {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/lists/batch_rows.py" />
      <source>hẹn trả lời {day}</source>
      <translation>answer due {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewal_columns.py" />
      <source>hẹn {day}</source>
      <translation>promised {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>hẹn đến</source>
      <translation>promised to come</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>hết hạn hôm nay, mai là gián đoạn</source>
      <translation>ends today, a gap from tomorrow</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>hết hạn {day}</source>
      <translation>ends {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/drill.py" />
      <source>hết hạn {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>hết thời gian được Nhà nước hỗ trợ</source>
      <translation>State support is used up</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/people_panel.py" />
      <source>họ tên, số định danh</source>
      <translation>name, personal ID</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>họ và tên</source>
      <translation>full name</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>học sinh, sinh viên</source>
      <translation>pupil, student</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>học sinh, sinh viên đóng qua trường</source>
      <translation>pupil or student, paid through the school</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>hỗ trợ {percent}</source>
      <translation>support {percent}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_chooser.py" />
      <source>hộ</source>
      <translation>household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/making.py" />
      <source>hộ chưa có chủ hộ</source>
      <translation>the household has no head</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>hộ cận nghèo</source>
      <translation>near-poor household</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>hộ cận nghèo ở xã nghèo</source>
      <translation>near-poor household in a poor commune</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>hộ gia đình</source>
      <translation>household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>hộ gia đình, hộ cận nghèo, học sinh …</source>
      <translation>“hộ gia đình”, “hộ cận nghèo”, “học sinh” …</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/figures.py" />
      <source>hộ nghèo</source>
      <translation>poor household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>hộ nông nghiệp, hỗ trợ {percent}: {dearer}</source>
      <translation>farming household, {percent} support: {dearer}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình</source>
      <translation>average-income farming, forestry, fishing or salt household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>hủy biên lai</source>
      <translation>void the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_page.py" />
      <source>hủy, lập lại</source>
      <translation>void, reissue</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>in</source>
      <translation>print</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>in danh sách gọi</source>
      <translation>print the call list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>in giấy</source>
      <translation>print a paper</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>in hàng loạt</source>
      <translation>batch print</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>in lại biên lai cuối</source>
      <translation>print the last receipt again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_page.py" />
      <source>in lịch đóng</source>
      <translation>print the schedule</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>in phiếu khôi phục</source>
      <translation>print the recovery sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>in sổ quỹ</source>
      <translation>print the day book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>in trên biên lai</source>
      <translation>printed on receipts</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>in trên biên lai; sửa được trong Cài đặt</source>
      <translation>printed on receipts; can be changed in Settings</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/office_section.py" />
      <source>in trên phiếu, thư nhắc</source>
      <translation>printed on slips and reminders</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_page.py" />
      <source>in, in lại</source>
      <translation>print, print again</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>khi họ ở cột riêng</source>
      <translation>when the family name has its own column</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>khi tên ở cột riêng</source>
      <translation>when the given name has its own column</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>khoản</source>
      <translation>payments</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>khác</source>
      <translation>differs</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>khác số định danh</source>
      <translation>other personal ID</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/main_window.py" />
      <source>khóa quầy</source>
      <translation>lock the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/restore_dialog.py" />
      <source>khôi phục</source>
      <translation>restore</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>khôi phục bản sao lưu</source>
      <translation>restore a backup</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>không</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>không còn cư trú</source>
      <translation>no longer resident</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/differences.py" />
      <source>không còn trong hộ</source>
      <translation>no longer in the household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/columns_card.py" />
      <source>không có</source>
      <translation>none</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/cells.py" />
      <source>không có nội dung</source>
      <translation>no purpose</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>không có số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>không cộng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>không của quầy</source>
      <translation>not the counter’s</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>không ghi</source>
      <translation>not stated</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/proof_fields.py" />
      <source>không ghi ngày hết hạn</source>
      <translation>no last day given</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>không hủy</source>
      <translation>do not void</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>không lập biên lai mới</source>
      <translation>no new receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>không nhận</source>
      <translation>left out</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>không nhận cột này</source>
      <translation>leave this column out</translation>
    </message>
    <message>
      <location filename="../../desktop/services/exports/messages.py" />
      <source>không nhắn: {outcome}</source>
      <translation>no messages: {outcome}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/exports/messages.py" />
      <source>không phải số di động</source>
      <translation>not a mobile number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>không quá 120</source>
      <translation>at most 120</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>không rõ</source>
      <translation>not known</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>không rõ của ai</source>
      <translation>unknown</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>không số</source>
      <translation>no number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>không thiếu số</source>
      <translation>no number missing</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>không thu tiền người này</source>
      <translation>nothing is collected for this person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>không thuộc diện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/printer_access.py" />
      <source>không thấy máy in {name}.</source>
      <translation>printer {name} was not found.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>không tiêu đề</source>
      <translation>no heading</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>không tính</source>
      <translation>not counted</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>không tính thứ tự, không đóng ở đây</source>
      <translation>takes no place, does not pay here</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/support_form.py" />
      <source>không đánh dấu nhóm nào là hỗ trợ mọi người</source>
      <translation>no group ticked = everyone</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>không đọc được</source>
      <translation>cannot be read</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>không đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>không ở trong hộ này</source>
      <translation>not in this household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>kể cả BHXH bắt buộc</source>
      <translation>compulsory SI too</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/remittance_section.py" />
      <source>kể từ ngày thu, ví dụ 3</source>
      <translation>from the day of payment, for example 3</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/proof_rows.py" />
      <source>kỳ sau không đóng thêm</source>
      <translation>next cycle costs no more</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/proof_rows.py" />
      <source>kỳ sau đóng thêm {amount} đ/tháng</source>
      <translation>next cycle {amount} đ more a month</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>kỳ trước</source>
      <translation>last cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>kỳ tới</source>
      <translation>next cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/timeline.py" />
      <source>kỳ {first}–{last}</source>
      <translation>cycle {first}–{last}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>liền thẻ cũ (hết {day})</source>
      <translation>follows the old card (ends {day})</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>làm tiếp</source>
      <translation>go on</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>làm việc ghi ở nút chính</source>
      <translation>do what the main button says</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>lùi một bước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>lưu</source>
      <translation>save</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>lưu cài đặt</source>
      <translation>save settings</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/unlock_card.py" />
      <source>lưu gần nhất {day}</source>
      <translation>last saved {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/unlock_card.py" />
      <source>lưu gần nhất {time} hôm nay</source>
      <translation>last saved {time} today</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/person_form_page.py" />
      <source>lưu người này</source>
      <translation>save this person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>lưu phiếu khôi phục</source>
      <translation>save the recovery sheet</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>lưu tệp PDF</source>
      <translation>save as PDF</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>lưu tệp mẫu</source>
      <translation>save a sample file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>lưu tờ lỗi, xuất dòng</source>
      <translation>save error sheet, export rows</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>lưu ý</source>
      <translation>notes</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_changes.py" />
      <source>lương cơ sở lên {amount} đ từ {since}</source>
      <translation>base salary up to {amount} đ from {since}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_changes.py" />
      <source>lương cơ sở xuống {amount} đ từ {since}</source>
      <translation>base salary down to {amount} đ from {since}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>lương hưu</source>
      <translation>pension</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/person_form_page.py" />
      <source>lấy bản trong sổ</source>
      <translation>take the book's</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>lấy lại</source>
      <translation>undo</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>lấy lại bước trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>lấy lại dòng vừa bỏ, xét lại dòng</source>
      <translation>put the line back, look at it again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>lấy lại nháp vừa bỏ</source>
      <translation>get the dropped draft back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>lấy lại như nay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>lần</source>
      <translation>times</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/proof_rows.py" />
      <source>lần sau cả hộ đóng thêm {amount} đ</source>
      <translation>next time the household pays {amount} đ more</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/proof_rows.py" />
      <source>lần sau không đóng thêm</source>
      <translation>nothing more to pay next time</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>lần trước</source>
      <translation>last time</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/differences.py" />
      <source>lần trước không đóng trong hộ này</source>
      <translation>did not pay in this household last time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/quote_side.py" />
      <source>lần trước {amount}</source>
      <translation>last time {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/visit_sheet.py" />
      <source>lần trước {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>lần đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>lần đầu: sau {days} ngày</source>
      <translation>first time: after {days:day|days}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>lập biên lai</source>
      <translation>issue the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>lập danh sách</source>
      <translation>make the list</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>lập hoàn trả sau</source>
      <translation>refund later</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_header.py" />
      <source>lập hoặc chọn hộ</source>
      <translation>make or choose a household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/no_household.py" />
      <source>lập hộ</source>
      <translation>make a household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>lập lại ngay, giữ số tiền</source>
      <translation>reissued at once, same amount</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>lập phiếu hoàn trả</source>
      <translation>make the refund slip</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>lập sổ mới</source>
      <translation>make a new book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>lập tệp để in</source>
      <translation>make files to print</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>lệch {amount} đ</source>
      <translation>differs by {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>lịch tham gia</source>
      <translation>coverage calendar</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>lọc</source>
      <translation>filter</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>lọc dòng</source>
      <translation>filter the lines</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/filter_row.py" />
      <source>lọc tên, số, thôn (Ctrl+F)</source>
      <translation>name, number, hamlet (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>lọc tên, điện thoại (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/renewals/view_files.py" />
      <source>lọc “{text}”</source>
      <translation>filter “{text}”</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_card.py" />
      <source>lọc, gọi, nhắn tin</source>
      <translation>filter, call, message</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>lực lượng bảo vệ an ninh trật tự ở cơ sở</source>
      <translation>local security force</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>mang sang, chưa đếm lại</source>
      <translation>carried over, not counted</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>mau-danh-sach</source>
      <translation>sample-list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/printer_access.py" />
      <source>máy in dừng giữa chừng.</source>
      <translation>the printer stopped half way.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/printer_access.py" />
      <source>máy in không nhận lệnh in.</source>
      <translation>the printer did not take the job.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>mã hoặc tên có trong danh mục của sổ</source>
      <translation>a code or name of the book's list</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>mã số BHXH</source>
      <translation>SI number</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/person_overview.py" />
      <source>mã số BHXH {number}</source>
      <translation>SI number {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>mã số của dòng trong sổ</source>
      <translation>keys of the book's rows</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/reply_page.py" />
      <source>mã số mới</source>
      <translation>new numbers</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>mã số thẻ BHYT</source>
      <translation>health card number</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/counter_today.py" />
      <source>mã {code}</source>
      <translation>code {code}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/relation_field.py" />
      <source>mã, tên</source>
      <translation>code, name</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>mất tích</source>
      <translation>missing</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>mất điện</source>
      <translation>power cut</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/restore_dialog.py" />
      <source>mật khẩu hoặc mã khôi phục của ngày sao lưu</source>
      <translation>passphrase or recovery code of the day of the backup</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>mật khẩu không lấy lại được nếu mất cả phiếu khôi phục</source>
      <translation>without the recovery sheet a lost passphrase cannot be got back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>mật khẩu và chữ ký</source>
      <translation>passphrases and signatures</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/restore_dialog.py" />
      <source>mật khẩu đã đổi từ hôm đó; sau khi khôi phục, mật khẩu của bản sao mở sổ</source>
      <translation>the passphrase has changed since; after the restore that of the backup opens the book</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>mẹ</source>
      <translation>mother</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>mọi biên lai của người này</source>
      <translation>all receipts of this person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>mọi dòng</source>
      <translation>all lines</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/supports_section.py" />
      <source>mọi người</source>
      <translation>everyone</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/view_files.py" />
      <source>mọi việc</source>
      <translation>all work</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_dialog.py" />
      <source>mỗi lần lập có thư mục con riêng; không tệp nào bị ghi đè</source>
      <translation>each time has a folder of its own; no file is overwritten</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>một lần cho nhiều năm về sau</source>
      <translation>once for years ahead</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>một lần cho năm còn thiếu</source>
      <translation>once for missing years</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/si_schedule.py" />
      <source>một lần cho {months} tháng còn thiếu</source>
      <translation>once for {months:missing month|missing months}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/si_schedule.py" />
      <source>một lần cho {years} năm về sau</source>
      <translation>once for {years:year|years} ahead</translation>
    </message>
    <message>
      <location filename="../../desktop/services/day/unposted.py" />
      <source>một lần thu tiền đang mở</source>
      <translation>a payment is open</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>một người</source>
      <translation>someone</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>một nửa</source>
      <translation>half</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>mới hơn</source>
      <translation>newer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>mở biên lai</source>
      <translation>open receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>mở biên lai, ghi xác nhận</source>
      <translation>open the receipt, record the confirmation</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>mở dòng đang chọn</source>
      <translation>open the selected row</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>mở hộ</source>
      <translation>open the household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/lock.py" />
      <source>mở khóa</source>
      <translation>unlock</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_shown.py" />
      <source>mở lúc {time}</source>
      <translation>opened at {time}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>mở mục</source>
      <translation>open section</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>mở người của dòng</source>
      <translation>open the line's person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>mở người đang chọn</source>
      <translation>open the selected person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>mở người, hộ, biên lai</source>
      <translation>open the person, household or receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>mở quầy, mang sang chưa đếm</source>
      <translation>open, carried over without counting</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/counter_window.py" />
      <source>mở sổ khác</source>
      <translation>open another book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>mở thư vừa lập</source>
      <translation>open the letters just made</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drafts_card.py" />
      <source>mở tiếp</source>
      <translation>go on</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>mở trang Chốt ngày</source>
      <translation>open the page Close the day</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>mở trên máy này</source>
      <translation>open on this machine</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>mở tệp vừa lập xong</source>
      <translation>open the file just made</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>mợ</source>
      <translation>aunt (wife of mother's brother)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/trend_chart.py" />
      <source>mục tiêu BHXH tự nguyện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/trend_chart.py" />
      <source>mục tiêu BHYT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>mục tiêu {percent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>mức hỗ trợ khác lần trước</source>
      <translation>support differs from last time</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>mức thấp nhất ({line})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>mức thấp nhất dự kiến {amount} đ ({source})</source>
      <translation>expected lowest income {amount} đ ({source})</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>mức thấp nhất {amount} đ ({source})</source>
      <translation>lowest income {amount} đ ({source})</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>mức thử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/view_files.py" />
      <source>mức thử, chưa phải quy định</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/rule_change.py" />
      <source>mức thử, không phải quy định</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/history.py" />
      <source>mức đóng</source>
      <translation>the premium</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>nam</source>
      <translation>male</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/differences.py" />
      <source>nay có BHYT khác hoặc không đóng trong hộ</source>
      <translation>has other HI now or does not pay in the household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/differences.py" />
      <source>nay là thứ {now} trong hộ, lần trước thứ {last}</source>
      <translation>place {now} in the household now, place {last} last time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_side.py" />
      <source>nay {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>nay: {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>nghi trùng người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/support_section.py" />
      <source>nghèo</source>
      <translation>poor</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>nghề nghiệp</source>
      <translation>occupation</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>nghệ nhân nhân dân, nghệ nhân ưu tú</source>
      <translation>people's artisan, artisan of merit</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>nghỉ {day}</source>
      <translation>left {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>ngày</source>
      <translation>days</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>ngày chuyển nhóm, ngày mất, ngày thôi đóng</source>
      <translation>day of the new group, of death, of the end</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>ngày chưa nộp</source>
      <translation>days not handed over</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/cells.py" />
      <source>ngày chưa đến</source>
      <translation>the day has not come</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/below_list.py" />
      <source>ngày cuối {day}</source>
      <translation>last day {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/cells.py" />
      <source>ngày không đọc được</source>
      <translation>the day cannot be read</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>ngày sinh</source>
      <translation>date of birth</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>ngày sinh ở tương lai</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewal_columns.py" />
      <source>ngày {day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>ngày đang làm</source>
      <translation>the day at work</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/fields/date_field.py" />
      <source>ngày/tháng/năm</source>
      <translation>day/month/year</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>ngày/tháng/năm, như in trên thẻ</source>
      <translation>day/month/year, as the card prints it</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>ngày/tháng/năm, tháng/năm hoặc chỉ năm</source>
      <translation>day/month/year, month/year or the year alone</translation>
    </message>
    <message>
      <location filename="../../desktop/parameters/banks.py" />
      <source>ngân hàng “{name}” cần mã 6 chữ số, mỗi mã một lần</source>
      <translation>bank “{name}” needs a code of 6 digits, each code once</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>ngân sách nhà nước đóng</source>
      <translation>paid by the State budget</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>ngân sách đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>ngân sách đóng theo tuổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>ngân sách đóng toàn bộ</source>
      <translation>wholly paid by the budget</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>ngôn ngữ</source>
      <translation>language</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/begin_card.py" />
      <source>người</source>
      <translation>people</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/figures.py" />
      <source>người chưa có BHYT, ở {homes} hộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>người chưa có trong sổ</source>
      <translation>person not in the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/member_row.py" />
      <source>người chưa có tên</source>
      <translation>person without a name</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/figures.py" />
      <source>người còn thiếu: đã đạt mục tiêu {target} của xã</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>người cùng hộ ghi cùng mã; 0 hoặc trống là không có</source>
      <translation>the same code for one household; 0 or empty is none</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>người hoạt động không chuyên trách ở thôn, tổ dân phố</source>
      <translation>part-time village or neighbourhood officer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/person_form_page.py" />
      <source>người khác</source>
      <translation>another person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>người khác nộp tiền</source>
      <translation>someone else pays</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>người kiểm soát</source>
      <translation>supervisor</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>người kiểm tra</source>
      <translation>auditor</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>người lao động đóng qua nơi làm việc</source>
      <translation>employee, paid through the employer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>người mới</source>
      <translation>new person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/shown_person.py" />
      <source>người mới, lưu cùng biên lai</source>
      <translation>new person, saved with the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>người này đã nghỉ nên không sửa được nữa</source>
      <translation>this person has left and is changed no more</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/figures.py" />
      <source>người nữa thì đạt mục tiêu {target} của xã</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/kept.py" />
      <source>người qua đường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>người sẽ sửa</source>
      <translation>people to be changed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>người tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>người tham gia cho biết</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>người tham gia đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>người thu</source>
      <translation>collector</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ ba</source>
      <translation>third person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ bảy</source>
      <translation>seventh person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ chín</source>
      <translation>ninth person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ hai</source>
      <translation>second person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ mười</source>
      <translation>tenth person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>người thứ mấy của hộ, 1, 2, 3 …</source>
      <translation>which person of the household, 1, 2, 3 …</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ nhất</source>
      <translation>first person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ năm</source>
      <translation>fifth person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ sáu</source>
      <translation>sixth person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ tám</source>
      <translation>eighth person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ tư</source>
      <translation>fourth person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>người thứ {place}</source>
      <translation>person {place}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>nhiều nhất 19 chữ và số</source>
      <translation>at most 19 letters and digits</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>nhiều nhất 8 chữ số</source>
      <translation>at most 8 digits</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>nhiều năm về sau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/handwritten_part.py" />
      <source>nhiều số cách nhau bằng dấu cách</source>
      <translation>several numbers with spaces between</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>nhân thân</source>
      <translation>person</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>nhân viên y tế thôn bản, cô đỡ thôn bản</source>
      <translation>village health worker, village midwife</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>nhóm hỗ trợ nay là {groups}</source>
      <translation>support group is now {groups}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/si_rows.py" />
      <source>nhóm hỗ trợ từ {day} là {groups}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/figures.py" />
      <source>nhóm khác</source>
      <translation>other group</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>nhóm khác, không đóng ở đây</source>
      <translation>another group, not paid here</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_changes.py" />
      <source>nhóm tham gia khác lần trước</source>
      <translation>groups differ from last time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>nhóm, thẻ cũ của dòng</source>
      <translation>the row's group and old card</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>như giấy tờ ghi trước 01/07/2025</source>
      <translation>as papers before 01/07/2025 have it</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/below_list.py" />
      <source>như lần trước</source>
      <translation>as last time</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/account_section.py" />
      <source>như ngân hàng ghi</source>
      <translation>as the bank writes it</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>như nhau</source>
      <translation>the same</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>như trên thẻ</source>
      <translation>as on the card</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>như {time}</source>
      <translation>same as {time}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>nhận số tiền mới</source>
      <translation>accept the new amount</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipts_page.py" />
      <source>nhập biên lai viết tay</source>
      <translation>enter a handwritten receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>nhập danh sách dân cư</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>nhập hộ</source>
      <translation>merge of households</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>nhập hộ khác</source>
      <translation>merge another household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/columns_dialog.py" />
      <source>nhập sao kê</source>
      <translation>bring in a statement</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>nhập trả lời</source>
      <translation>bring in the reply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>nhật ký của cả sổ</source>
      <translation>journal of the whole book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>nhật ký của hộ</source>
      <translation>journal of the household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>nhắn tin</source>
      <translation>message</translation>
    </message>
    <message>
      <location filename="../../desktop/services/day/unposted.py" />
      <source>những khoản đang gom vào một lần nộp</source>
      <translation>payments gathered for one payer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/parameter_pages.py" />
      <source>năm</source>
      <translation>years</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>năm trước</source>
      <translation>last year</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>năm {year}, đã lấy ở nơi khác</source>
      <translation>in {year}, taken elsewhere</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>năm; trống là năm nay</source>
      <translation>a year; empty is this year</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>nơi khám chữa bệnh</source>
      <translation>clinic</translation>
    </message>
    <message>
      <location filename="../../desktop/services/exports/messages.py" />
      <source>nơi thu</source>
      <translation>the collection point</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>nơi ở</source>
      <translation>address</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>nạn nhân bom mìn sau chiến tranh</source>
      <translation>victim of post-war mines and bombs</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/figures.py" />
      <source>nạn nhân mua bán người</source>
      <translation>victim of human trafficking</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>nếu có</source>
      <translation>if any</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>nếu mất khi đã đóng hết thời gian đang xem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/remit_dialog.py" />
      <source>nộp</source>
      <translation>hand over</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/post_dialog.py" />
      <source>nộp cho {about}</source>
      <translation>pays for {about}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>nộp ngân hàng</source>
      <translation>to the bank</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>nộp tiền</source>
      <translation>hand over</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>nộp tiền cho cơ quan BHXH</source>
      <translation>hand money to the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/read_back.py" />
      <source>nộp tiền cho {count} người</source>
      <translation>pays for {count} people</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/read_back.py" />
      <source>nộp tiền {what}</source>
      <translation>pays {what}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>nữ</source>
      <translation>female</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>phím cách để chọn</source>
      <translation>Space chooses</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>phương thức nay là {now}, lần trước {before}</source>
      <translation>the method is {now} now, last time {before}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/refund_slips.py" />
      <source>phương thức {method}, từ tháng {first} đến tháng {last}</source>
      <translation>method {method}, from {first} to {last}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>phải hoàn trả</source>
      <translation>to be refunded</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>phải thu {amount} đ</source>
      <translation>{amount} đ due</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/check_work.py" />
      <source>phần</source>
      <translation>parts</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>phần còn thiếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>quay lại</source>
      <translation>back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/main_window.py" />
      <source>quay lại, giữ nháp</source>
      <translation>back, draft kept</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>quyển này chưa giao cho ai nên chưa có biên bản</source>
      <translation>this book was handed to nobody yet, so there is no paper</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>quyển này đã đóng nên không giao, báo hỏng hay đóng nữa</source>
      <translation>this book is closed: no more handing over, spoiling or closing</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/view_files.py" />
      <source>quá hạn trong {days} ngày qua</source>
      <translation>overdue in the last {days} days</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>quét thẻ để thêm, hoặc</source>
      <translation>scan a card to add, or</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>quốc tịch</source>
      <translation>nationality</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>quỹ BHXH đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/reverse_dialog.py" />
      <source>rút lại</source>
      <translation>take back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>rút lại giấy nộp</source>
      <translation>take the slip back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>rút lại số {number}</source>
      <translation>takes back no. {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>rẻ hơn</source>
      <translation>cheaper</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_tables.py" />
      <source>rời hộ</source>
      <translation>leaving the household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>rời hộ, ở lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>sai</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>sai người nộp</source>
      <translation>wrong payer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>sai nội dung</source>
      <translation>wrong content</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>sai số</source>
      <translation>wrong number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>sai số tiền</source>
      <translation>wrong amount</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>sao lưu do máy chủ giữ</source>
      <translation>backups kept by the server</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>sao lưu {when}</source>
      <translation>backup {when}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>sau ngày này các tháng từ {start} không đóng bù được</source>
      <translation>after this day the months from {start} cannot be made up for</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>sau ngày này phải có giấy mới mới được hỗ trợ theo nhóm này</source>
      <translation>after this day support for this group needs a new paper</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>sau ngày này thẻ gián đoạn; từ {gap} ngày phải chờ {wait} ngày mới có thẻ</source>
      <translation>after this day cover is interrupted; from {gap} days on there are {wait} days to wait for the card</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>sau {days} ngày</source>
      <translation>after {days:day|days}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>sinh {birth}</source>
      <translation>born {birth}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>sắp hết</source>
      <translation>running low</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_panel.py" />
      <source>sẽ áp dụng</source>
      <translation>to come</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_columns.py" />
      <source>sẽ áp dụng từ {day}</source>
      <translation>applies from {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>số CMND cũ</source>
      <translation>old ID number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/receipt_panel.py" />
      <source>số biên lai, họ tên, số định danh</source>
      <translation>receipt number, name, personal ID</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/lists_card.py" />
      <source>số biên lai, người nộp</source>
      <translation>receipt number, payer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>số giấy chứng nhận</source>
      <translation>certificate number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>số ngày</source>
      <translation>days</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>số nhà, đường</source>
      <translation>house number, street</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/required_figures.py" />
      <source>số tháng × mức hỗ trợ</source>
      <translation>months × support</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>số tiếp theo {number}</source>
      <translation>next number {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/cells.py" />
      <source>số tiền không đọc được</source>
      <translation>the amount cannot be read</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/difference.py" />
      <source>số {number}</source>
      <translation>no. {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>số điện thoại</source>
      <translation>phone</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>số định danh</source>
      <translation>personal ID</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/new_view.py" />
      <source>số định danh {number}</source>
      <translation>personal ID {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>sổ dùng chung trên máy chủ</source>
      <translation>shared book on a server</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/corrections.py" />
      <source>sổ ghi {value}</source>
      <translation>book: {value}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>sổ được mã hóa</source>
      <translation>encrypted book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_table.py" />
      <source>sổ: {book} · cơ quan: {agency}</source>
      <translation>book: {book} · agency: {agency}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/difference_box.py" />
      <source>sổ: {value}</source>
      <translation>book: {value}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>sớm nhất {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>sửa dòng, ghi mã số mới</source>
      <translation>change the line, write new numbers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>sửa mã hộ</source>
      <translation>edit household code</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>sửa người của dòng</source>
      <translation>edit the row's person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>sửa người dùng</source>
      <translation>change a user</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/voluntary_si_page.py" />
      <source>sửa người tham gia</source>
      <translation>edit the participant</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>sửa người, hoặc áp dụng thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>sửa rồi lập lại</source>
      <translation>put right, then reissued</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>sửa thông tin</source>
      <translation>edit details</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>sửa {line}</source>
      <translation>corrects {line}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>ten@noigui.vn</source>
      <translation>name@host.vn</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>tham gia BHXH tự nguyện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/si_head.py" />
      <source>tham gia lần đầu</source>
      <translation>first enrolment</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>thay bằng biên lai số</source>
      <translation>replaced by receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>thay bằng {number}</source>
      <translation>replaced by {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>thay đổi kỳ tới</source>
      <translation>change the next cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>thay đổi mức hoặc kỳ đóng</source>
      <translation>change of income or cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>theo hình thức hộ gia đình: {dearer}</source>
      <translation>as a household member: {dearer}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>theo hộ, từng người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>theo nhóm</source>
      <translation>by group</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/required_figures.py" />
      <source>theo số tháng tròn còn lại</source>
      <translation>by whole months left</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>theo yêu cầu</source>
      <translation>on demand</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>thiếu quá 60 tháng</source>
      <translation>over 60 months missing</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>thiếu số {numbers}</source>
      <translation>missing {numbers}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>thiếu {numbers}</source>
      <translation>missing {numbers}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/si_rows.py" />
      <source>thu nhập chọn {was} đ cao hơn mức cao nhất mới nên tính theo {then} đ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/si_rows.py" />
      <source>thu nhập chọn {was} đ thấp hơn mức thấp nhất mới nên tính theo {then} đ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>thu nhập chọn đã đăng ký đổi thành {amount} đ</source>
      <translation>the chosen income was registered to change to {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>thu nhập không tăng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/payment/renewal.py" />
      <source>thu nhập thấp nhất lên {amount} đ</source>
      <translation>lowest income up to {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>thu nhập tăng {percent} mỗi năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_hi_page.py" />
      <source>thu tiền</source>
      <translation>collect</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>thu tiền cả nhóm</source>
      <translation>take the money for all</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>thu tiền, lập hồ sơ</source>
      <translation>collects, enters people</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/months_cell.py" />
      <source>tháng</source>
      <translation>months</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/refund_slips.py" />
      <source>tháng {month}</source>
      <translation>{month}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/fields/month_field.py" />
      <source>tháng/năm</source>
      <translation>month/year</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>thêm các dòng đang chờ</source>
      <translation>add the waiting lines</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>thêm dòng</source>
      <translation>add a row</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>thêm hơn {amount} đ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>thêm người</source>
      <translation>add a person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>thêm người dùng</source>
      <translation>add a user</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>thêm người mới</source>
      <translation>add a new person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>thêm đoạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>thêm đến {amount} đ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>thí dụ: gọi lại 14:00</source>
      <translation>for example: call back at 14:00</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>thí dụ: sổ BHXH, tờ rời, VssID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>thím</source>
      <translation>aunt (wife of father's younger brother)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/view_files.py" />
      <source>thôn {name}</source>
      <translation>hamlet {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>thôn, xóm</source>
      <translation>hamlet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/batches/batch.py" />
      <source>thư mục đã dùng cho việc khác</source>
      <translation>the folder belongs to another job</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>thư nhắc</source>
      <translation>reminder letters</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>thư điện tử</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/person_search.py" />
      <source>thấy theo {name}</source>
      <translation>found by {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/differences.py" />
      <source>thẻ còn đến {day}, chưa phải đóng</source>
      <translation>card until {day}, nothing to pay yet</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>thẻ dài hơn, giữ mức hiện nay</source>
      <translation>longer card, keeps today's rate</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>thẻ ngắn hơn, lần sau đóng theo mức lúc đó</source>
      <translation>shorter card, next time at the rate of that day</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/changes.py" />
      <source>thẻ và thứ tự theo tệp</source>
      <translation>card and place as in the file</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/drill.py" />
      <source>thẻ đến {day}</source>
      <translation>card to {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/difference_box.py" />
      <source>thẻ: {value}</source>
      <translation>card: {value}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>thứ Ba</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>thứ Bảy</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>thứ Hai</source>
      <translation>Monday</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>thứ Năm</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>thứ Sáu</source>
      <translation>Friday</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>thứ Tư</source>
      <translation>Wednesday</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>thứ {place} năm {year}</source>
      <translation>place {place} in {year}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>thử cách đóng BHYT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>thử cách đóng khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if_cards.py" />
      <source>thử không đổi gì; bấm phím để áp dụng</source>
      <translation>trying changes nothing; press the key to apply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>thử, rồi nhập</source>
      <translation>try, then import</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>tin nhắn</source>
      <translation>messages</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>tiếp tục việc in đang dừng</source>
      <translation>continue the stopped job</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>tiền lẻ để thối</source>
      <translation>change money</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>tiền mặt</source>
      <translation>cash</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>tiền mặt trong két</source>
      <translation>cash in the drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/remittances/slip.py" />
      <source>tiền mặt trong két của người thu</source>
      <translation>cash in the collector's drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>tiền mặt đã rút khỏi két</source>
      <translation>cash taken out of the drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>tiền vào, ra két</source>
      <translation>money in, money out</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>trang sau</source>
      <translation>next page</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>trang trước</source>
      <translation>previous page</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>trong số tháng đã đóng</source>
      <translation>of the months paid</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/shown_person.py" />
      <source>trong sổ</source>
      <translation>in the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>trong {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>trong {months} tháng, khi đủ tuổi hưu mà chưa đủ 15 năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/both_days.py" />
      <source>trong đó {amount} đ do việc khác cùng ngày {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>trên 100 tuổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/view_files.py" />
      <source>trên mức cao nhất mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>trên {days} ngày</source>
      <translation>over {days} {days:day|days}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>trên {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>trên ổ đĩa của máy này</source>
      <translation>on a disk of this machine</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>trùng tên, khác nơi ở</source>
      <translation>same name, lives elsewhere</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>trước khi có sổ</source>
      <translation>before this book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>trước khi có sổ này</source>
      <translation>before this book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>trước khi khôi phục</source>
      <translation>before a restore</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>trước khi nâng cấp</source>
      <translation>before an upgrade</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>trước {amount}</source>
      <translation>before {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/view_files.py" />
      <source>trước {before}, sau {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>trả lại tiền</source>
      <translation>give the money back</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>trả lại tiền cho người nộp</source>
      <translation>money given back to the payer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batch_rows.py" />
      <source>trả lời {day}</source>
      <translation>answered {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/corrections.py" />
      <source>trống</source>
      <translation>empty</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>trợ cấp một lần khoảng {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/shell/main_window.py" />
      <source>trợ giúp</source>
      <translation>help</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>tuổi từ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>tài khoản của điểm thu</source>
      <translation>the office's account</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>tách hai người</source>
      <translation>split two people</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>tách hồ sơ</source>
      <translation>split of a record</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>tách hộ</source>
      <translation>split the household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>tách thành hai người</source>
      <translation>split into two people</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>tên</source>
      <translation>name</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>tên hoặc mã 2 chữ số</source>
      <translation>name or two-digit code</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>tên hoặc mã, mới hay cũ; xã cũ thì thêm huyện và tỉnh</source>
      <translation>name or code, new or old; an old commune with its district and province</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>tên không dấu cũng được: “ng v an”, “0012…”, “0912…”</source>
      <translation>names without marks will do: “ng v an”, “0012…”, “0912…”</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/duplicates.py" />
      <source>tên và ngày sinh gần như nhau</source>
      <translation>name and date of birth nearly alike</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>tên, nội dung, số tiền</source>
      <translation>name, purpose, amount</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>tìm biên lai</source>
      <translation>find a receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/main_window.py" />
      <source>tìm lệnh</source>
      <translation>search commands</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/main_window.py" />
      <source>tìm người</source>
      <translation>search people</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/quote_side.py" />
      <source>tính lại ngay khi gõ</source>
      <translation>worked out as you type</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>tính {years} năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>tăng mới</source>
      <translation>new</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/below_list.py" />
      <source>tăng {amount} đ</source>
      <translation>{amount} đ more</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>tư vấn</source>
      <translation>advice</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>tư vấn cho người đang chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>tư vấn người đang chọn</source>
      <translation>advice for the selected person</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>tại quầy</source>
      <translation>at the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/opening_page.py" />
      <source>tập trên sổ tập</source>
      <translation>practise</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>tệp PDF</source>
      <translation>PDF file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>tệp cho cổng tiếp nhận</source>
      <translation>file for the gateway</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/save_file_dialog.py" />
      <source>tệp đang có không bị ghi đè</source>
      <translation>an existing file is not overwritten</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>tờ</source>
      <translation>sheets</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>tức từ {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>từ 60 tháng đã đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/printer_section.py" />
      <source>từ 80 đến 120, thường là 100</source>
      <translation>from 80 to 120, usually 100</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>từ chối</source>
      <translation>refused</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/transfers_card.py" />
      <source>từ {day}</source>
      <translation>from {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/read_back.py" />
      <source>từ {first} đến {last}</source>
      <translation>from {first} to {last}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>từ {floor} đến {ceiling} đ</source>
      <translation>from {floor} to {ceiling} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/fields/money_field.py" />
      <source>từ {lowest} đ</source>
      <translation>from {lowest} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/fields/money_field.py" />
      <source>từ {lowest} đến {highest} đ</source>
      <translation>from {lowest} to {highest} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>từ {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>từ {month}, nếu không có lương hưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/life/plan_si.py" />
      <source>từ {start}: {parts}</source>
      <translation>from {start}: {parts}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>tự nguyện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>viết tay</source>
      <translation>handwritten</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/subjects.py" />
      <source>việc trong những ngày tới</source>
      <translation>work of the coming days</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/questions.py" />
      <source>và {count} dòng nữa</source>
      <translation>and {count} more</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>và {count} khoản nữa</source>
      <translation>and {count} more</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_columns.py" />
      <source>và {count} lý do nữa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drafts_card.py" />
      <source>và {count} nháp nữa</source>
      <translation>and {count:more draft|more drafts}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>và {count} việc in nữa</source>
      <translation>and {count:more job|more jobs}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/changes.py" />
      <source>vào hộ trong tệp</source>
      <translation>joins the file's household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>vì sao</source>
      <translation>why</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>vì sao thứ tự này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>vì sao, BHYT</source>
      <translation>why, HI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/below_list.py" />
      <source>vì {reason}</source>
      <translation>because {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>ví dụ: An Hòa 2026</source>
      <translation>for example: An Hòa 2026</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>ví dụ: anh em sinh đôi</source>
      <translation>for example: twins</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>ví dụ: chuyển đi nơi khác, lấy chồng xa</source>
      <translation>for example: moved elsewhere, married away</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>ví dụ: chủ hộ cũ già yếu</source>
      <translation>for example: the old head is frail</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>ví dụ: con lấy vợ ra ở riêng</source>
      <translation>for example: a son married and moved out</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>ví dụ: ghi nhầm người</source>
      <translation>for example: the wrong person</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>ví dụ: hai anh em ghi chung</source>
      <translation>for example: two brothers in one record</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>ví dụ: nhập hai lần từ hai tệp</source>
      <translation>for example: imported twice from two files</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>ví dụ: rách, in lệch, kẹt giấy</source>
      <translation>for example: torn, misprinted, jammed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>ví dụ: số giấy chứng tử, nơi làm việc</source>
      <translation>for example: number of the death certificate, employer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>ví dụ: sổ BHXH, thẻ cũ, danh sách của đại lý cũ</source>
      <translation>e.g. SI book, old card, list of the former agent</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/support_form.py" />
      <source>ví dụ: tỉnh, mạnh thường quân</source>
      <translation>for example: province, sponsor</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>ví dụ: về ở chung</source>
      <translation>for example: they live together again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/income_card.py" />
      <source>vượt {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_page.py" />
      <source>về quầy</source>
      <translation>to the counter</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>vợ</source>
      <translation>wife</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/income_card.py" />
      <source>vừa khả năng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>xem BHXH tự nguyện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>xem BHYT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipts_page.py" />
      <source>xem của mọi người</source>
      <translation>show everyone's</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>xem của mọi người thu</source>
      <translation>everybody's days</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>xem hộ, ghi lần thăm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_shown.py" />
      <source>xem khoản chờ</source>
      <translation>show what is awaited</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>xem, in</source>
      <translation>view, print</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>xem, in TK1-TS</source>
      <translation>see and print TK1-TS</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>xem, in giấy nộp</source>
      <translation>view, print the slip</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>xem, in lịch</source>
      <translation>view, print the calendar</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>xem, in phiếu hoàn trả</source>
      <translation>see and print the slip</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>xin hoàn trả</source>
      <translation>asks for a refund</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>xin hoàn trả, lập phiếu sau</source>
      <translation>ask for a refund, worksheet afterwards</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_page.py" />
      <source>xong</source>
      <translation>done</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>xuất .xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>xuất bảng đối soát</source>
      <translation>export the reconciliation</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>xuất các ngày ra tệp</source>
      <translation>export the days</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>xuất danh sách</source>
      <translation>export the list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>xuất danh sách hoặc khóa công khai</source>
      <translation>export list or public key</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>xuất danh sách ra tệp</source>
      <translation>export the list to a file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>xuất mọi người trong sổ ra tệp</source>
      <translation>export everybody in the book to a file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>xuất phần so sánh ra tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>xuất ra tệp</source>
      <translation>export to a file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>xuất thành viên ra tệp</source>
      <translation>export the members to a file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>xuất toàn bộ hồ sơ ra tệp</source>
      <translation>export the whole record to a file</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>xuất tệp</source>
      <translation>export</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>xã</source>
      <translation>commune</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/figures.py" />
      <source>xã đảo, đặc khu</source>
      <translation>island commune, special zone</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_fields.py" />
      <source>xã, huyện, tỉnh như giấy tờ trước 01/07/2025</source>
      <translation>commune, district, province as papers before 01/07/2025</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>xét vào ngày {day}</source>
      <translation>as of {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>{age} tuổi</source>
      <translation>{age:year|years} old</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/lines.py" />
      <source>{amount} cho cả kỳ</source>
      <translation>{amount} for the whole cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>{amount} mỗi con</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/refund.py" />
      <source>{amount} ÷ {months} tháng × {left} tháng</source>
      <translation>{amount} ÷ {months:month|months} × {left:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/income_card.py" />
      <source>{amount} đ</source>
      <translation>{amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_view.py" />
      <source>{amount} đ ghi ngày {day}: {note}</source>
      <translation>{amount} đ entered on {day}: {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source>{amount} đ mỗi con</source>
      <translation>{amount} đ for each child</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/choose_dialog.py" />
      <source>{amount} đ này của khoản nào</source>
      <translation>Whose are these {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/allowances.py" />
      <source>{amount} đ từ {age} tuổi</source>
      <translation>{amount} đ from the age of {age}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>{amount} đ/tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_rows.py" />
      <source>{amount} đồng</source>
      <translation>{amount} đồng</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>{amount}/tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/restore_dialog.py" />
      <source>{backup} thay cho sổ {book}</source>
      <translation>{backup} in the place of the book {book}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/files.py" />
      <source>{batch} chưa có dòng nào để in.</source>
      <translation>{batch} has no lines to print.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/sending.py" />
      <source>{batch} chưa có dòng nào.</source>
      <translation>{batch} has no lines.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/guards.py" />
      <source>{batch} chưa có trả lời của cơ quan BHXH.</source>
      <translation>{batch} has no reply of the agency yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/guards.py" />
      <source>{batch} chưa gửi nên chưa thể có trả lời.</source>
      <translation>{batch} was not sent, so there can be no reply.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/drafts.py" />
      <source>{batch} còn {count} dòng.</source>
      <translation>{batch} still has {count:line|lines}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/guards.py" />
      <source>{batch} đã gửi ngày {day}, không gửi lại hoặc sửa được nữa.</source>
      <translation>{batch} was sent on {day} and can no longer be sent or changed.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/guards.py" />
      <source>{batch} đã xong ngày {day}.</source>
      <translation>{batch} was closed on {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>{batch}, dòng {position}</source>
      <translation>{batch}, line {position}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/quote_side.py" />
      <source>{before}, không đổi</source>
      <translation>{before}, unchanged</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>{counted}, cuối cùng: {last}</source>
      <translation>{counted}, the last: {last}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/panels/long_work.py" />
      <source>{counted}, còn khoảng {left}</source>
      <translation>{counted}, some {left} left</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_view.py" />
      <source>{counted}, lệch {difference} đ</source>
      <translation>{counted}, off by {difference} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>{count} / {most} ký tự không dấu</source>
      <translation>{count} / {most} characters without marks</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>{count} biên lai</source>
      <translation>{count:receipt|receipts}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_desk.py" />
      <source>{count} biên lai chưa ra tệp không tính là đã in.</source>
      <translation>Not counted as printed, since they never came out: {count:receipt|receipts}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>{count} biên lai có lại</source>
      <translation>{count} receipts come back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>{count} biên lai mất</source>
      <translation>{count} receipts lost</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipts_page.py" />
      <source>{count} biên lai · tổng {total} đ</source>
      <translation>{count:receipt|receipts} · total {total} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{count} biên lai đã chọn không còn phải nộp (đã nộp rồi, hoặc không có). Xin chọn lại.</source>
      <translation>{count} chosen {count:receipt is|receipts are} not owed (handed over already, or not there). Please choose again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_line.py" />
      <source>{count} chủ hộ</source>
      <translation>{count:head|heads}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batch_rows.py" />
      <source>{count} cần xem</source>
      <translation>{count} to look at</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_rows.py" />
      <source>{count} dòng</source>
      <translation>{count:row|rows}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>{count} dòng bị dừng nên chưa nhập được cả tệp.</source>
      <translation>{count:row|rows} stopped, so the whole file cannot be imported yet.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>{count} dòng bị dừng; Ctrl+E lưu tờ lỗi, sửa rồi nhập lại.</source>
      <translation>{count:row|rows} stopped; Ctrl+E saves the error sheet to correct and import again.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/send_dialog.py" />
      <source>{count} dòng còn điều nên xem lại.</source>
      <translation>{count:line has|lines have} something to look at.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/returned_card.py" />
      <source>{count} dòng cần xem</source>
      <translation>{count} to look at</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>{count} dòng dưới tiêu đề.</source>
      <translation>{count:row|rows} below the headings.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>{count} dòng dừng</source>
      <translation>{count} stopped</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>{count} dòng nhật ký có lại</source>
      <translation>{count} journal entries come back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>{count} dòng nhật ký mất</source>
      <translation>{count} journal entries lost</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>{count} dòng sẽ không được nhập.</source>
      <translation>{count:row|rows} will not be imported.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/drafts.py" />
      <source>{count} dòng đã chọn không còn chờ gom cho {form}.</source>
      <translation>{count} chosen no longer wait for {form}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>{count} hỏng</source>
      <translation>{count} spoilt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>{count} hồ sơ đã gộp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/people/person_picker.py" />
      <source>{count} hộ</source>
      <translation>{count} households</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>{count} hộ mới</source>
      <translation>{count:new household|new households}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_view.py" />
      <source>{count} khoản chờ tiền về, {total} đ, để lại cho ngày sau.</source>
      <translation>{count:awaited transfer|awaited transfers}, {total} đ, carried to the next day.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>{count} khoản đang chờ, {total} đ</source>
      <translation>{count} awaited, {total} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/remit_dialog.py" />
      <source>{count} khoản, từ {first} đến {last}</source>
      <translation>{count:item|items}, from {first} to {last}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/transfers_card.py" />
      <source>{count} khoản, {total} đ</source>
      <translation>{count}, {total} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>{count} không có trả lời</source>
      <translation>{count} without an answer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>{count} không đổi</source>
      <translation>{count} unchanged</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>{count} lần hủy, hoàn trả</source>
      <translation>{count:void or refund|voids and refunds}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>{count} lần đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>{count} lần đóng chưa tính được không có trong tổng tiền.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>{count} mục trước khi có sổ</source>
      <translation>{count:entry|entries} from before this book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>{count} ngày</source>
      <translation>{count:day|days}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>{count} người</source>
      <translation>{count:person|people}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>{count} người có lại</source>
      <translation>{count} people come back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>{count} người của hộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/difference_shown.py" />
      <source>{count} người mất</source>
      <translation>{count} people lost</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>{count} người mới</source>
      <translation>{count} new</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>{count} người sửa</source>
      <translation>{count} changed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>{count} người trong hộ</source>
      <translation>{count:person|people} in the household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_header.py" />
      <source>{count} người · xem cả hộ</source>
      <translation>{count:person|people} · see household</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>{count} người · {amount} đ</source>
      <translation>{count} people · {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>{count} người đang làm</source>
      <translation>{count} working</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>{count} người đã chuyển đi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>{count} người đã mất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>{count} người đến hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>{count} người, hộ đã hẹn đến hôm nay hoặc trước đó</source>
      <translation>{count} people and households promised to come by today</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>{count} người, hộ đã quá hạn, trong {days} ngày qua</source>
      <translation>{count} people and households overdue in the last {days} days</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>{count} người, hộ đến hạn trong {days} ngày</source>
      <translation>{count} people and households due within {days} days</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/basket.py" />
      <source>{count} người, {total} đ</source>
      <translation>{count} people, {total} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/clinics_section.py" />
      <source>{count} nơi</source>
      <translation>{count} places</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>{count} nơi khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>{count} quyển</source>
      <translation>{count} books</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refunds_page.py" />
      <source>{count} tháng</source>
      <translation>{count} months</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>{count} trong {every} người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>{count} tờ không làm được: {names}</source>
      <translation>{count} could not be made: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>{count} việc</source>
      <translation>{count} items</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/journal/journal_page.py" />
      <source>{count} việc; PgDn xem việc cũ hơn</source>
      <translation>{count:entry|entries}; PgDn shows older ones</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>{count} {outcome}</source>
      <translation>{count} {outcome}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/new_view.py" />
      <source>{count} ô</source>
      <translation>{count:field|fields}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_head.py" />
      <source>{count} điều cần biết</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>{days} ngày</source>
      <translation>{days} days</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>{done} / {total} tờ</source>
      <translation>{done} / {total} sheets</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/panels/long_work.py" />
      <source>{done} / {total} {unit}</source>
      <translation>{done} / {total} {unit}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} cao hơn mức cao nhất {ceiling} đ. Xin nhập không quá {ceiling} đ.</source>
      <translation>{field} is over the highest level {ceiling} đ. Please enter at most {ceiling} đ.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} chưa đúng dạng ten@noigui.vn. Xin nhập lại hoặc để trống.</source>
      <translation>{field} is not of the form name@place.vn. Please enter it again or leave it empty.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} chưa đến. Xin nhập ngày hôm nay hoặc trước đó.</source>
      <translation>{field} is still to come. Please enter today or an earlier day.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} chỉ gồm chữ và số, nhiều nhất 19 ký tự. Xin nhập lại.</source>
      <translation>{field} takes letters and digits only, 19 at most. Please enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} có chỗ trống lạ: {names}. Xin chỉ dùng {allowed}.</source>
      <translation>{field} has an unknown placeholder: {names}. Please use only {allowed}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>{field} dài quá {limit} ký tự. Xin viết ngắn lại.</source>
      <translation>{field} is longer than {limit:character|characters}. Please shorten it.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không có trong danh mục 00–22. Xin chọn lại.</source>
      <translation>{field} is not in the list 00–22. Please choose again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không có trong danh mục xã năm 2025. Xin chọn lại.</source>
      <translation>{field} is not in the 2025 list of communes. Please choose again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không có trong danh mục. Xin chọn trong danh mục hoặc thêm mới.</source>
      <translation>{field} is not in the list. Please choose from the list or add it.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không có. Xin chọn một trong: {allowed}.</source>
      <translation>{field} does not exist. Please choose one of: {allowed}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không có. Xin dùng một trong: {allowed}.</source>
      <translation>{field} does not exist. Please use one of: {allowed}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không dùng được với lựa chọn này. Được phép: {allowed}.</source>
      <translation>{field} does not go with this choice. Allowed: {allowed}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} không khớp với mã xã: mã đó là {text}. Xin sửa một trong hai ô.</source>
      <translation>{field} does not fit the commune code, which is {text}. Please correct one of the two cells.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} không phải ngày có thật. Xin ghi đủ ngày/tháng/năm.</source>
      <translation>{field} is no real day. Please give day/month/year.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không phải ngày tháng có thật. Xin nhập lại.</source>
      <translation>{field} is no real date. Please enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} không phải số tròn từ {lowest} đến {highest}. Xin sửa lại.</source>
      <translation>{field} is no whole number from {lowest} to {highest}. Please correct it.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} không phải số đồng tròn. Xin sửa lại.</source>
      <translation>{field} is no whole amount in đồng. Please correct it.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} không phải tháng có thật. Xin ghi tháng/năm.</source>
      <translation>{field} is no real month. Please give month/year.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không phải tháng có thật. Xin nhập tháng/năm, ví dụ 10/2026.</source>
      <translation>{field} is no month. Please enter month/year, e.g. 10/2026.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không đúng kiểu. Xin ghi {expected}.</source>
      <translation>{field} is of the wrong kind. Please write {expected}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không đọc được. Xin chọn một trong: {allowed}.</source>
      <translation>{field} cannot be read. Please choose one of: {allowed}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không đọc được. Xin chọn tệp khóa công khai của quầy đã lập biên lai.</source>
      <translation>{field} cannot be read. Please choose the public key file of the counter that issued the receipt.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} không đọc được. Xin ghi 1, 3, 6, 12, VS hoặc TH.</source>
      <translation>{field} cannot be read. Please write 1, 3, 6, 12, VS or TH.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} không đọc được. Xin ghi “người khác” hoặc “cùng người”, hoặc để trống.</source>
      <translation>{field} cannot be read. Please write “người khác” (different) or “cùng người” (same), or leave it empty.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} không đọc được. Xin xem lại tên tệp và quyền đọc.</source>
      <translation>{field} cannot be read. Please look at the file name and its permission.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} ngắn quá. Xin nhập ít nhất {limit} ký tự.</source>
      <translation>{field} is too short. Please enter at least {limit:character|characters}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} nhiều hơn số tháng đã đóng. Xin sửa một trong hai ô.</source>
      <translation>{field}: more than the months paid. Please correct one of the two cells.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} này đang là của {name}. Xin viết khác, hoặc bỏ ở {name} trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} này đang là của {name}. Xin xem lại.</source>
      <translation>{field}: already belongs to {name}. Please check.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} nằm ngoài khoảng cho phép. Xin nhập từ {lowest} đến {highest}.</source>
      <translation>{field} is out of range. Please enter {lowest} to {highest}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} phải có 10 chữ số hoặc 15 ký tự kiểu cũ. Xin nhập lại.</source>
      <translation>{field} must have 10 digits, or 15 characters of the old kind. Please enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} phải có chữ. Xin nhập lại theo thẻ.</source>
      <translation>{field} must have letters. Please enter it again from the card.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} phải có đúng 10 chữ số. Xin nhập lại.</source>
      <translation>{field} must have exactly 10 digits. Please enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} phải có đúng 12 chữ số. Xin nhập lại theo thẻ.</source>
      <translation>{field} must have exactly 12 digits. Please enter it again from the card.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} phải có đúng 6 chữ số. Xin chọn ngân hàng trong danh sách.</source>
      <translation>{field} must have exactly 6 digits. Please choose a bank from the list.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} phải có đúng 9 chữ số. Xin nhập lại.</source>
      <translation>{field} must have exactly 9 digits. Please enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} phải khác 0. Xin nhập số tiền.</source>
      <translation>{field} must not be 0. Please enter an amount.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} phải là số di động 10 chữ số hoặc số cố định 02… 11 chữ số. Xin nhập lại.</source>
      <translation>{field} must be a mobile number of 10 digits or a landline 02… of 11. Please enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} phải là số đồng tròn, không có phần lẻ. Xin bỏ phần lẻ.</source>
      <translation>{field} must be whole đồng. Please leave out the fraction.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} sau hôm nay ({today}). Xin nhập lại.</source>
      <translation>{field} is after today ({today}). Please enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} thấp hơn mức thấp nhất {floor} đ. Xin nhập từ {floor} đ trở lên.</source>
      <translation>{field} is under the lowest level {floor} đ. Please enter {floor} đ or more.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>{field} từ “{before}” thành “{after}”</source>
      <translation>{field} from “{before}” to “{after}”</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} xa quá. Đóng trước nhiều nhất 5 năm, đến tháng {latest}.</source>
      <translation>{field} is too far away. At most 5 years are paid ahead, until {latest}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} {number} cũng có ở dòng {rows}. Xin giữ một dòng.</source>
      <translation>{field} {number} also stands in row {rows}. Please keep one row.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} {number} trong sổ là của {name}, sinh {birth}. Xin xem lại số, tên và ngày sinh.</source>
      <translation>{field} {number} in the book belongs to {name}, born {birth}. Please check number, name and birth.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} {number} đang ghi cho {name}. Xin kiểm tra lại số, hoặc mở người đó.</source>
      <translation>{field} {number} is recorded for {name}. Please check the number, or open that person.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} {place} của hộ có ở các dòng {rows}. Xin sửa để mỗi người một thứ tự.</source>
      <translation>{field} {place} of the household stands in rows {rows}. Please give each person a place of their own.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} {text} không có trong danh mục cũ và mới. Xin sửa lại.</source>
      <translation>{field} {text} is in neither the old nor the new list. Please correct it.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>{field} {text} không đủ chữ số, có thể đã mất số 0 ở đầu. Xin ghi lại đủ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} {text} thiếu chữ số, có thể đã mất số 0 ở đầu. Xin ghi lại đủ, để dạng chữ.</source>
      <translation>{field} {text} lacks digits, perhaps zeros at its beginning. Please write it in full, as text.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} đã qua. Đóng cho những năm về sau thì bắt đầu từ tháng {earliest} trở đi.</source>
      <translation>{field} has passed. Paying years ahead starts from {earliest} on.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} đã đúng bằng mức của ngày hôm trước. Xin nhập mức khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} đứng sau ngày bắt đầu của thẻ. Xin sửa một trong hai ngày.</source>
      <translation>{field} is after the first day of the card. Please correct one of the two.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} đứng trước ngày bắt đầu. Xin sửa một trong hai ngày.</source>
      <translation>{field} is before the first day. Please mend one of the two dates.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} đứng trước ngày nộp ({day}). Xin sửa lại ngày.</source>
      <translation>{field} lies before the day of the slip ({day}). Please mend the day.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field} đứng trước ngày sinh. Xin nhập lại.</source>
      <translation>{field} lies before the birth. Please enter it again.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} “{text}” không có trong danh mục của sổ. Xin sửa, hoặc thêm nơi khám ở Cài đặt.</source>
      <translation>{field} “{text}” is not in the book's list. Please correct it, or add the clinic in the settings.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field} “{text}” không có trong danh mục. Xin sửa lại hoặc để trống.</source>
      <translation>{field} “{text}” is not in the list. Please correct it or leave it empty.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>{field} “{text}” không phải ngày có thật. Xin ghi đủ ngày/tháng/năm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>{field} “{text}” không đọc được. Xin chọn một trong: {allowed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field}: bảng tính đã đổi số thành {text} nên mất chữ số. Xin ghi lại đủ, để dạng chữ.</source>
      <translation>{field}: the spreadsheet changed the number into {text}, so digits are lost. Please write it in full, as text.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field}: chưa có. Xin ghi quan hệ của người này với chủ hộ.</source>
      <translation>{field}: missing. Please give this person's relation to the head.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field}: chưa có. Xin nhập vào.</source>
      <translation>{field} is missing. Please enter it.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{field}: chỉ nhập tỷ lệ hoặc số tiền, không nhập cả hai. Xin xóa một ô.</source>
      <translation>{field}: enter a rate or an amount, not both. Please clear one.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field}: có quan hệ nhưng không có mã hộ, nên không xếp vào hộ nào.</source>
      <translation>{field}: a relation without a household code, so put into no household.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field}: có thể là nhiều xã ({text}). Giữ địa chỉ như trong tệp, xã để trống.</source>
      <translation>{field}: may be several communes ({text}). The address is kept as in the file, the commune left empty.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/messages.py" />
      <source>{field}: giá trị này chưa dùng được. Xin xem và sửa lại.</source>
      <translation>{field}: this value cannot be used. Check and correct it.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field}: không nhận ra xã trong “{text}”. Giữ địa chỉ như trong tệp, xã để trống.</source>
      <translation>{field}: no commune was recognised in “{text}”. The address is kept as in the file, the commune left empty.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field}: người này chưa thuộc hộ nào. Xin ghi hộ, hoặc bỏ trống ô này.</source>
      <translation>{field}: this person is in no household. Please name it, or leave this cell empty.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>{field}: ô có công thức nhưng không có kết quả. Xin ghi chữ hoặc số vào ô.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field}: ô có công thức nhưng không có kết quả. Xin mở bằng Excel, lưu lại, hoặc ghi số.</source>
      <translation>{field}: the cell has a formula without a result. Please open it in Excel and save it, or write the value.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>{field}: đã thêm số 0 ở đầu thành {number}, khớp năm sinh và giới tính.</source>
      <translation>{field}: zeros were put back, {number}, which fits year of birth and sex.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/charts.py" />
      <source>{figures} ({unit}) theo {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>{figure} thay đổi ({source})</source>
      <translation>{figure} changes ({source})</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>{figure}: {before} → {after} từ {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/imports/plans/planning.py" />
      <source>{file}, dòng {row}</source>
      <translation>{file}, row {row}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/verify.py" />
      <source>{first} (và {count} điều khác)</source>
      <translation>{first} (and {count} more)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/read_back.py" />
      <source>{first} và {second}</source>
      <translation>{first} and {second}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>{first} – {last}, {count} số</source>
      <translation>{first} – {last}, {count:number|numbers}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>{first}–{last} ngày</source>
      <translation>{first}–{last} days</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/lines.py" />
      <source>{formula}, chỉ đến phần tiền đóng còn lại</source>
      <translation>{formula}, only up to what is left to pay</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/form_choice.py" />
      <source>{form} chỉ dùng đến ngày {day}.</source>
      <translation>{form} was in use until {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/titles.py" />
      <source>{form} · đợt {number}/{year}</source>
      <translation>{form} · batch {number}/{year}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/sending.py" />
      <source>{form} đã có bản mới.</source>
      <translation>There is a newer version of {form}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_card.py" />
      <source>{form}: {count} dòng</source>
      <translation>{form}: {count:line|lines}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/duplicates.py" />
      <source>{found}: {name}, sinh {birth} ({why}).</source>
      <translation>{found}: {name}, born {birth} ({why}).</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>{hamlet}: sổ có {people} người, nhiều hơn số dân xã báo là {counted}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/person_search.py" />
      <source>{household}, chủ hộ {name}</source>
      <translation>{household}, head {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/lines.py" />
      <source>{label} còn thiếu</source>
      <translation>{label} missing</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/numbers.py" />
      <source>{label} của {name} vừa được sửa ở nơi khác.</source>
      <translation>{label} of {name} was just changed elsewhere.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/lines.py" />
      <source>{label} về sau</source>
      <translation>{label} ahead</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/arrivals.py" />
      <source>{label}: sổ ghi {book}, thẻ ghi {card}</source>
      <translation>{label}: book {book}, card {card}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/form_side.py" />
      <source>{label}: sổ ghi {book}, đang gõ {typed}</source>
      <translation>{label}: book {book}, typed {typed}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>{list} đã gửi. Ctrl+E xuất tệp, Ctrl+P in.</source>
      <translation>{list} is sent. Ctrl+E exports, Ctrl+P prints.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/people_panel.py" />
      <source>{list}: mọi dòng ({count})</source>
      <translation>{list}: all rows ({count})</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>{low}–{high} tuổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>{many} hồ sơ đã gộp vào hồ sơ khác, không đếm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>{many} người chưa rõ thôn; xin khai tên thôn trong Cài đặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>{many} người có ngày sinh ở tương lai, xin sửa lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>{many} người dưới 6 tuổi hoặc từ 75 tuổi tính là đã có thẻ do ngân sách đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>{many} người trên 100 tuổi, xin xem lại năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>{many} người trùng tên và ngày sinh, có thể bị đếm hai lần</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/trends.py" />
      <source>{many} người xã đếm mà sổ chưa có thì tháng nào cũng tính là chưa có thẻ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>{many} người đã mất hoặc chuyển đi, không đếm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>{many} người ở xã khác, không tính vào xã</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/panels/long_work.py" />
      <source>{minutes} phút</source>
      <translation>{minutes} minutes</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/lines.py" />
      <source>{monthly} × {months} tháng</source>
      <translation>{monthly} × {months:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/refund.py" />
      <source>{monthly} × {months} tháng{less}</source>
      <translation>{monthly} × {months:month|months}{less}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>{months} / {limit} tháng</source>
      <translation>{months} / {limit:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/period_bar.py" />
      <source>{months} tháng</source>
      <translation>{months:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>{months} tháng (từ {first})</source>
      <translation>{months:month|months} (from {first})</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>{months} tháng còn thiếu</source>
      <translation>{months:missing month|missing months}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/timeline.py" />
      <source>{months} tháng một lần</source>
      <translation>every {months:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>{months} tháng từ {since}</source>
      <translation>{months:month|months} from {since}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/advice/withdrawal_loss.py" />
      <source>{months} tháng đã đóng không còn được tính.</source>
      <translation>{months} months paid no longer count.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/changes.py" />
      <source>{months} tháng đã đóng trước khi có sổ</source>
      <translation>{months:month|months} paid before this book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/refund_slips.py" />
      <source>{months} tháng, từ ngày {first} đến ngày {last}</source>
      <translation>{months} months, from {first} to {last}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>{months} tháng, {income} đ</source>
      <translation>{months} months, {income} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/refund_slips.py" />
      <source>{months} tháng, đến hết ngày {day}</source>
      <translation>{months} months, until {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/refund_slips.py" />
      <source>{months} tháng, đến hết tháng {month}</source>
      <translation>{months} months, until the end of {month}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>{months} tháng: {amount}</source>
      <translation>{months:month|months}: {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>{name} (chưa thấy)</source>
      <translation>{name} (not found)</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{name} ({group}) đóng theo hộ ở người thứ {place} cũng bằng {household} đ; được chọn một trong hai.</source>
      <translation>{name} ({group}) would pay the same {household} đ as place {place} of the household; either may be chosen.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{name} ({group}) đóng theo hộ ở người thứ {place} là {household} đ, thấp hơn {own} đ; được chọn theo hộ.</source>
      <translation>{name} ({group}) would pay {household} đ as place {place} of the household, less than {own} đ; the household may be chosen.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>{name} (ở lại)</source>
      <translation>{name} (stays)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/no_household.py" />
      <source>{name} chưa ở hộ nào trong sổ</source>
      <translation>{name} is in no household of the book</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{name} chỉ xem sổ nên không giữ quyển biên lai. Xin chọn người khác.</source>
      <translation>{name} only reads and holds no receipt book. Please choose someone else.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{name} còn ngày {day} chưa chốt. Xin chốt ngày đó trước.</source>
      <translation>{name}'s day {day} is not closed yet. Please close it first.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>{name} có BHYT khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>{name} cùng đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>{name} duyệt: {approved}. {own} {recovery}</source>
      <translation>{name} approved: {approved}. {own} {recovery}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>{name} ghi ngày {day}</source>
      <translation>{name}, noted on {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/acts.py" />
      <source>{name} không còn làm ở điểm thu, nên không ghi được vào sổ.</source>
      <translation>{name} works here no more and cannot write into the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>{name} không phải là sổ của chương trình.</source>
      <translation>{name} is not a book of this program.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/relations_grid.py" />
      <source>{name} là</source>
      <translation>{name} is</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/restore.py" />
      <source>{name} là bản sao của một sổ khác.</source>
      <translation>{name} is a backup of another book.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>{name} là chủ hộ: xin chọn chủ hộ mới (00) và quan hệ của những người ở lại.</source>
      <translation>{name} is head: please choose the new head (00) and the relations of who stays.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/payer_bar.py" />
      <source>{name} nộp tiền cho cả hộ; sổ chưa có số điện thoại.</source>
      <translation>{name} pays for the household; the book has no phone.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>{name} rời hộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>{name} rời hộ từ hôm nay. Người đã mất thì bấm F8 để ghi biến động.</source>
      <translation>{name} leaves the household today. For a death press F8.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>{name} thành chủ hộ. Quan hệ của những người khác tính theo chủ hộ mới.</source>
      <translation>{name} becomes head. The others' relations are to the new head.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>{name} thôi làm ở điểm thu, mật khẩu không mở sổ nữa. Người duyệt: {approver}.</source>
      <translation>{name} works here no more, their passphrase opens the book no more. Approved by: {approver}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>{name} thôi làm ở điểm thu?</source>
      <translation>Does {name} leave the office?</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/hi_rows.py" />
      <source>{name} từ ngày đó không phải đóng nữa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/hi_rows.py" />
      <source>{name} từ ngày đó phải đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>{name} {amount} đ</source>
      <translation>{name} {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>{name} {why}, nên không ghi kết quả được. Xin xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/scan_flow.py" />
      <source>{name} đang ghi dở, nháp mở lại.</source>
      <translation>{name} was left unfinished; the draft is open again.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{name} đang giữ quyển biên lai {labels}. Xin thu lại quyển trước.</source>
      <translation>{name} holds receipt book {labels}. Please take it back first.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bar_opening.py" />
      <source>{name} đang là chủ hộ. Chọn người khác rồi bấm Alt+1.</source>
      <translation>{name} is the head. Choose someone else and press Alt+1.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/counter_window.py" />
      <source>{name} đang làm việc ở quầy này.</source>
      <translation>{name} works at this counter now.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/arrivals.py" />
      <source>{name} đã có trong bảng</source>
      <translation>{name} is in the table already</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_acts.py" />
      <source>{name} đã là chủ hộ. Ctrl+Z để hoàn tác.</source>
      <translation>{name} is head of the household now. Ctrl+Z takes it back.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>{name} đóng theo hộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/what_if.py" />
      <source>{name} đóng theo nhóm {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>{name} đổi mật khẩu của mình.</source>
      <translation>{name} changed their passphrase.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>{name} đổi nhóm</source>
      <translation>{name} changes group</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/order_dialog.py" />
      <source>{name} đứng thứ {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/quote.py" />
      <source>{name}, người thứ {place}, {months} tháng</source>
      <translation>{name}, person {place}, {months:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/quote.py" />
      <source>{name}, {group}, {months} tháng</source>
      <translation>{name}, {group}, {months:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{name}: ngân sách đóng BHYT cho trẻ dưới 6 tuổi và người từ 75 tuổi. Xin bỏ khỏi lần đóng.</source>
      <translation>{name}: the budget pays HI for children under 6 and people from 75. Take this person out of the payment.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/charts.py" />
      <source>{name}: {first} {begin}, đến {last} {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{name}: {months} tháng là cách làm của một số nơi để thẻ cùng hạn, luật chỉ nêu 3, 6, 12 tháng.</source>
      <translation>{name}: {months:month|months} is a practice of some places to end cards together; the law names only 3, 6, 12.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_changes.py" />
      <source>{now} người, lần trước {last} người</source>
      <translation>{now:person|people}, {last} last time</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_changes.py" />
      <source>{now} tháng, lần trước {last} tháng</source>
      <translation>{now:month|months}, {last} last time</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/chart_numbers.py" />
      <source>{number} nghìn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/chart_numbers.py" />
      <source>{number} năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/chart_numbers.py" />
      <source>{number} triệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/chart_numbers.py" />
      <source>{number} tỷ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>{others} người còn lại giữ nguyên mức</source>
      <translation>the other {others} pay the same</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_chooser.py" />
      <source>{paper}: {reason}</source>
      <translation>{paper}: {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/allowances.py" />
      <source>{pension} đ mỗi tháng; {average} × {times} × {years} năm ÷ {pension} = {months} tháng</source>
      <translation>{pension} đ a month; {average} × {times} × {years} years ÷ {pension} = {months} months</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>{people} người, {homes} hộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/people/person_picker.py" />
      <source>{people} người, {households} ở cuối danh sách</source>
      <translation>{people} people, {households} at the end of the list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/check_work.py" />
      <source>{people} người, {receipts} biên lai, không thấy gì sai.</source>
      <translation>{people} people, {receipts} receipts, nothing wrong found.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>{percent} đủ điều kiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>{person} rời hộ. {reason}</source>
      <translation>{person} left the household. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>{phones} số điện thoại, cho {people} người, hộ · {left} người không nhắn được</source>
      <translation>{phones} phone numbers, for {people} people and households · {left} people cannot be messaged</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>{phone} · đã chép, dán vào máy gọi</source>
      <translation>{phone} · copied, paste it to call</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>{place} (cạnh sổ, luôn có)</source>
      <translation>{place} (beside the book, always)</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>{place} có dữ liệu tới {found}; chương trình đọc tối đa {limit} cột.</source>
      <translation>{place} has data as far as {found}; the program reads at most {limit} columns.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>{place} có dữ liệu tới {found}; chương trình đọc tối đa {limit} dòng.</source>
      <translation>{place} has data as far as {found}; the program reads at most {limit} rows.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>{place} không có dòng nào.</source>
      <translation>{place} has no rows.</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>{place} rộng {found} ô; chương trình chỉ đọc tờ dưới {limit} ô.</source>
      <translation>{place} spans {found} cells; the program only reads sheets of fewer than {limit} cells.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>{place}: không thấy, xin cắm lại</source>
      <translation>{place}: not found, please plug it in again</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/voluntary_si/lines.py" />
      <source>{premium} × {percent} × {months} tháng</source>
      <translation>{premium} × {percent} × {months:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>{problem} Xin xem Cài đặt, mục Sao lưu.</source>
      <translation>{problem} Please see Settings, Backup.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/allowances.py" />
      <source>{rate} × {base} × {months} tháng</source>
      <translation>{rate} × {base} × {months} months</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/household_hi/pricing.py" />
      <source>{rate} × {base} × {share} × {months} tháng</source>
      <translation>{rate} × {base} × {share} × {months:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/compare_records.py" />
      <source>{receipts} biên lai, {proofs} giấy tờ nhóm</source>
      <translation>{receipts} receipts, {proofs} proofs of groups</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/panels/long_work.py" />
      <source>{seconds} giây</source>
      <translation>{seconds} seconds</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/reasons.py" />
      <source>{share} của người thứ nhất</source>
      <translation>{share} of the first member's</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/shell/palette.py" />
      <source>{shown} trong {total} lệnh</source>
      <translation>{shown} of {total:command|commands}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/parameters_page.py" />
      <source>{shown} trong {total} mức · {open} chưa xác nhận</source>
      <translation>{shown} of {total:figure|figures} · {open} not confirmed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>{sign} {word}</source>
      <translation>{sign} {word}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/earlier.py" />
      <source>{source}, ghi ngày {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>{stays} ở lại</source>
      <translation>{stays} stays</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/pension.py" />
      <source>{times} × {average} × {years} năm</source>
      <translation>{times} × {average} × {years} years</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>{time} hôm nay</source>
      <translation>{time} today</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>{time} hôm qua</source>
      <translation>{time} yesterday</translation>
    </message>
    <message>
      <location filename="../../desktop/services/backups/standing.py" />
      <source>{time} ngày {day}</source>
      <translation>{time} on {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>{title} trước đó: {source} ({by}, {at}), đã thay</source>
      <translation>{title} before that: {source} ({by}, {at}), replaced</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>{title} {advice}</source>
      <translation>{title} {advice}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>{title} đang tính theo: {source} ({by}, {at})</source>
      <translation>{title} counts by: {source} ({by}, {at})</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/paper_view.py" />
      <source>{title}, trang {page} / {pages}</source>
      <translation>{title}, page {page} / {pages}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/result_part.py" />
      <source>{title}, {count}</source>
      <translation>{title}, {count}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>{title}, {count} dòng</source>
      <translation>{title}, {count:line|lines}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/work_tabs.py" />
      <source>{title}, {count} việc</source>
      <translation>{title}, {count} items</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/paper_view.py" />
      <source>{title}, {pages} trang</source>
      <translation>{title}, {pages:page|pages}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/lists_card.py" />
      <source>{title}: {count} dòng</source>
      <translation>{title}: {count:row|rows}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/arrivals.py" />
      <source>{told}. Bấm Alt+5 để sửa.</source>
      <translation>{told}. Press Alt+5 to mend it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>{told}. Gộp xong xin hủy hoặc hoàn trả một phần; chưa làm thì tính hai lần.</source>
      <translation>{told}. After merging please void or refund one of them; until then it counts twice.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>{waiting} · sao kê đến {day}</source>
      <translation>{waiting} · statements until {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>{years} năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>{years} năm về sau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/people/coverage.py" />
      <source>{years} năm {months} tháng trên {needed} năm</source>
      <translation>{years} years {months} months of {needed} years</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/matching.py" />
      <source>Ô kết quả để trống.</source>
      <translation>The result is empty.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/replies/matching.py" />
      <source>Ô này là công thức chưa có kết quả. Xin mở bằng Excel, lưu lại rồi nhập.</source>
      <translation>This cell is a formula without result. Please open and save it in Excel, then bring it in.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Ô tiêu đề {text} gộp nhiều cột, chỉ cột đầu được nhận. Xin xem lại cột nào là gì.</source>
      <translation>The heading {text} is merged over several columns, of which only the first is known. Please check which column is what.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Ô {field} không có trong mẫu này. Xin bỏ ô này.</source>
      <translation>This form has no field {field}. Please leave it out.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>áp dụng cách thứ ba</source>
      <translation>apply the third choice</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>áp dụng cách thứ hai</source>
      <translation>apply the second choice</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>áp dụng cách thứ nhất</source>
      <translation>apply the first choice</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>ô ghi: {hint}</source>
      <translation>cells hold: {hint}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/transfers/statements/cells.py" />
      <source>ô là công thức</source>
      <translation>the cell is a formula</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/household_hi_page.py" />
      <source>ô tiếp</source>
      <translation>next field</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/identity/relations.py" />
      <source>ông</source>
      <translation>grandfather</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>ĐIỆN THOẠI</source>
      <translation>PHONE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/panels/long_work.py" />
      <source>Đang chuẩn bị</source>
      <translation>Preparing</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Đang chờ</source>
      <translation>Awaited</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/duplicate_box.py" />
      <source>Đang ghi</source>
      <translation>Being entered</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>Đang gom</source>
      <translation>Gathered</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/basket_bar.py" />
      <source>Đang gom {count} người · {amount} đ</source>
      <translation>Gathering {count} people · {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/services/payment/basket.py" />
      <source>Đang gom: {name}</source>
      <translation>Gathered: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/eligibility_section.py" />
      <source>Đang hưởng lương hưu hoặc trợ cấp BHXH hằng tháng</source>
      <translation>Draws a pension or a monthly SI benefit</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>Đang hẹn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Đang in</source>
      <translation>Printing</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>Đang in một việc hàng loạt.</source>
      <translation>A batch is being printed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_printing.py" />
      <source>Đang in…</source>
      <translation>Printing…</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/check_work.py" />
      <source>Đang kiểm tra sổ</source>
      <translation>Checking the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>Đang lưu biên lai…</source>
      <translation>Saving the receipt…</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/paper_making.py" />
      <source>Đang lập một giấy khác. Xin đợi xong, hoặc bấm Esc để dừng.</source>
      <translation>Another paper is being made. Please wait, or press Esc to stop it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_page.py" />
      <source>Đang mở biên lai…</source>
      <translation>Opening the receipt…</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/unlock_card.py" />
      <source>Đang mở sổ</source>
      <translation>Opening the book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/paper_dialog.py" />
      <source>Đang mở {title}…</source>
      <translation>Opening {title}…</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/papers_page.py" />
      <source>Đang mở…</source>
      <translation>Opening…</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đang nhập tệp {file}: ghi {people} người mới.</source>
      <translation>Bringing in {file}: {people} new people written.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/backup_notice.py" />
      <source>Đang sao lưu sổ sau khi chốt ngày</source>
      <translation>Backing up the book after the closing</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Đang sao lưu và kiểm tra</source>
      <translation>Backing up and checking</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/restore_dialog.py" />
      <source>Đang so sổ hiện nay với bản sao</source>
      <translation>Comparing the present book with the backup</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>Đang thử: {title}. Bấm Ctrl+Z để lấy lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/new_batch_dialog.py" />
      <source>Đang tìm các dòng chờ lập danh sách…</source>
      <translation>Looking for lines that wait for a list…</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>Đang tính lần gia hạn…</source>
      <translation>Working out the renewal…</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>Đang xem {count} trong {of} hộ, chưa đến trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>Đang xem {count} trong {of} người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_page.py" />
      <source>Đang xem {seen} trong {known} việc, xếp theo hạn gần nhất</source>
      <translation>Showing {seen} of {known}, nearest deadline first</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/receipt_panel.py" />
      <source>Đang xem {shown} biên lai mới nhất trong {count}</source>
      <translation>The newest {shown} of {count} receipts</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/people/person_picker.py" />
      <source>Đang xem {shown} trong hơn 1.000 người, gõ thêm để thu hẹp</source>
      <translation>Showing {shown} of more than 1.000 people, type more to narrow down</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/people_panel.py" />
      <source>Đang xem {shown} trong {count} dòng</source>
      <translation>{shown} of {count} rows</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/people/person_picker.py" />
      <source>Đang xem {shown} trong {total} người</source>
      <translation>Showing {shown} of {total:person|people}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/exporting.py" />
      <source>Đang xuất một danh sách khác. Xin đợi xong, hoặc bấm Esc để dừng.</source>
      <translation>Another list is being exported. Please wait, or press Esc to stop it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/eligibility_section.py" />
      <source>Đang đóng BHXH bắt buộc</source>
      <translation>Pays compulsory SI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Đang đọc danh sách…</source>
      <translation>Reading the list…</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Đang ở: {holder}. Số kế tiếp: {number}.</source>
      <translation>Now with: {holder}. Next number: {number}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>Điều chỉnh</source>
      <translation>Change</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Điều chỉnh ngày đã chốt</source>
      <translation>Correction of a closed day</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Điều chỉnh ngày đã chốt: bớt tiền trong két</source>
      <translation>Correct a closed day: money out of the drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/movement_dialog.py" />
      <source>Điều chỉnh ngày đã chốt: thêm tiền vào két</source>
      <translation>Correct a closed day: money into the drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Điều chỉnh {amount} đ của ngày đã chốt {corrects_day}, ghi vào ngày {session_day}. {note}</source>
      <translation>Corrected {amount} đ of the closed day {corrects_day}, entered on {session_day}. {note}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/notes_dialog.py" />
      <source>Điều cần biết</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/eligibility_section.py" />
      <source>Điều kiện tham gia</source>
      <translation>Eligibility</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/eligibility_section.py" />
      <source>Điều kiện tham gia: {count}</source>
      <translation>Eligibility: {count}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Điểm thu và người thu</source>
      <translation>Collecting point and collector</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/new_view.py" />
      <source>Điện thoại</source>
      <translation>Phone</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/office_section.py" />
      <source>Điện thoại điểm thu</source>
      <translation>Phone of this point</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/columns_card.py" />
      <source>Đoán theo tiêu đề ở dòng {row}. Xin xem lại; lần sau sẽ nhớ.</source>
      <translation>Guessed from the headings in row {row}. Please check; it is remembered for next time.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Đoạn {number}, loại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Đoạn {number}, thu nhập bình quân một tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Đoạn {number}, từ tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Đoạn {number}, đến tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>ĐÃ</source>
      <translation>AGE</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>ĐÃ DÙNG</source>
      <translation>USED</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_table.py" />
      <source>ĐÃ HỦY, thay bằng {number} · {content}</source>
      <translation>VOIDED, replaced by {number} · {content}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_table.py" />
      <source>ĐÃ HỦY, trả lại tiền · {content}</source>
      <translation>VOIDED, money back · {content}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>ĐÃ ĐẾN THĂM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/methods_table.py" />
      <source>ĐÓNG MỘT LẦN (đ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/line_tables.py" />
      <source>ĐÓNG TIẾP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/send_dialog.py" />
      <source>Đánh dấu đã gửi</source>
      <translation>Mark as sent</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đây không phải mật khẩu của người kiểm soát.</source>
      <translation>This is not a supervisor's passphrase.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đây không phải mật khẩu của người đang làm.</source>
      <translation>This is not the passphrase of whoever works here.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Đây là chính hồ sơ đang mở. Xin chọn hồ sơ khác.</source>
      <translation>This is the open record itself. Please choose another one.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đây là cùng một hồ sơ. Xin chọn hồ sơ khác.</source>
      <translation>This is the same record. Please choose another one.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đây là cùng một hộ. Xin chọn hộ khác.</source>
      <translation>This is the same household. Please choose another one.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đây là người cuối cùng được ghi sổ. Xin thêm người khác trước.</source>
      <translation>This is the last one who may write into the book. Please add someone else first.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đây là người kiểm soát cuối cùng. Xin giao quyền kiểm soát cho người khác trước.</source>
      <translation>This is the last supervisor. Please make someone else a supervisor first.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đây là thẻ BHYT kiểu cũ, không có số định danh. Xin nhập thêm số định danh.</source>
      <translation>This is an HI card of the old kind, without a personal ID. Please enter the personal ID.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/contact_log.py" />
      <source>Đã báo</source>
      <translation>Told</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Đã bỏ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drafts_card.py" />
      <source>Đã bỏ nháp. Bấm Ctrl+Z để lấy lại.</source>
      <translation>Draft dropped. Press Ctrl+Z to get it back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>Đã bỏ ra; nháp của người ấy vẫn còn.</source>
      <translation>Taken out; the draft is kept.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/batch_desk.py" />
      <source>Đã bỏ việc in {title}.</source>
      <translation>The job {title} is given up.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/list_acts.py" />
      <source>Đã bỏ {list}.</source>
      <translation>{list} is gone.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/list_acts.py" />
      <source>Đã bỏ {name} khỏi danh sách. Ctrl+Z để lấy lại.</source>
      <translation>{name} was taken out of the list. Ctrl+Z puts the line back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>Đã bỏ {name}. Bấm Ctrl+Z để lấy lại.</source>
      <translation>{name} removed. Press Ctrl+Z to undo.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>Đã cho nghỉ.</source>
      <translation>They have left.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Đã chuyển đi</source>
      <translation>Moved away</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/line_settling.py" />
      <source>Đã chép số {phone} của {name}.</source>
      <translation>The number {phone} of {name} is copied.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drawer_card.py" />
      <source>Đã chốt ngày {day}</source>
      <translation>{day} is closed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>Đã chốt ngày {day}.</source>
      <translation>{day} is closed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/seal_bar.py" />
      <source>Đã chốt: {closed_by}</source>
      <translation>Closed: {closed_by}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>Đã có BHYT khác</source>
      <translation>Covered elsewhere</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>Đã có BHYT khác đến {day}</source>
      <translation>Covered elsewhere until {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Đã có kết quả của người này trong đợt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/storage/book_file/opening.py" />
      <source>Đã có một sổ trong {name}.</source>
      <translation>There is already a book in {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đã có quyển {label} cùng ký hiệu trong năm {year}. Xin đặt tên khác.</source>
      <translation>There is a book {label} of this symbol in {year}. Please choose another name.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Đã có thẻ hoặc đã đóng BHXH, nay đã hết mà chưa đóng tiếp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>Đã có thẻ đến {day}</source>
      <translation>Has a card until {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/duplicates.py" />
      <source>Đã có trong sổ</source>
      <translation>Already in the book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/reasons.py" />
      <source>Đã có trong sổ: {name}. Cách nhập này chỉ thêm người mới.</source>
      <translation>In the book already: {name}. This way of importing only adds new people.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sentences.py" />
      <source>Đã có tệp {name} trong thư mục. Xin chọn tên khác; tệp đang có không bị ghi đè.</source>
      <translation>The folder has a file {name}. Please choose another name; it is not overwritten.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/file_saving.py" />
      <source>Đã có tệp {name}.</source>
      <translation>The file {name} exists.</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đã có tệp {name}. Xin chọn tên khác; tệp đang có không bị ghi đè.</source>
      <translation>The file {name} exists. Please choose another name; it is not overwritten.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/check_work.py" />
      <source>Đã dừng kiểm tra sổ</source>
      <translation>The check of the book was stopped</translation>
    </message>
    <message>
      <location filename="../../desktop/documents/sheet_reading/refusals.py" />
      <source>Đã dừng đọc tệp {file}.</source>
      <translation>Stopped reading file {file}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/exporting.py" />
      <source>Đã dừng, chưa ghi tệp nào.</source>
      <translation>Stopped; no file was written.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/paper_making.py" />
      <source>Đã dừng, chưa lập giấy nào.</source>
      <translation>Stopped, no paper was made.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Đã dừng, chưa nhập gì vào sổ.</source>
      <translation>Stopped; nothing was imported.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/paper_making.py" />
      <source>Đã dừng.</source>
      <translation>Stopped.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Đã dừng: nhập được {done} dòng, còn {left} dòng.</source>
      <translation>Stopped: {done:row|rows} imported, {left:row|rows} left.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>Đã ghi biến động. Ctrl+Z để hoàn tác.</source>
      <translation>Noted. Ctrl+Z takes it back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>Đã ghi chờ tiền về của {name}. Thấy tiền thì lập biên lai ở trang Chờ tiền về.</source>
      <translation>Waiting for the transfer of {name}. Once it is seen, issue the receipt on the page Awaited transfers.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>Đã ghi giấy nộp số {number}.</source>
      <translation>Slip no. {number} is recorded.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>Đã ghi kết quả khác: {told}. Muốn thay thì bật “Thay kết quả đã ghi”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/contact_dialog.py" />
      <source>Đã ghi liên hệ với {name}.</source>
      <translation>Logged the contact with {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Đã ghi là đã nhắn cho {count} người, hộ.</source>
      <translation>Logged as messaged: {count} people and households.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>Đã ghi phần trước khi có sổ.</source>
      <translation>What was before this book is saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Đã ghi số hỏng.</source>
      <translation>Spoilt numbers saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>Đã ghi thay đổi, dùng khi gia hạn.</source>
      <translation>The change is noted, it is used at the renewal.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/reply_page.py" />
      <source>Đã ghi trả lời của {list}: {count} dòng cần xem.</source>
      <translation>The reply to {list} is stored: {count:line|lines} to look at.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>Đã ghi xác nhận.</source>
      <translation>The confirmation is recorded.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/list_acts.py" />
      <source>Đã ghi {count} mã số mới.</source>
      <translation>{count:new number was|new numbers were} written.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_acts.py" />
      <source>Đã ghi {name} rời hộ. Ctrl+Z để hoàn tác.</source>
      <translation>{name} has left the household. Ctrl+Z takes it back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Đã giao quyển biên lai.</source>
      <translation>The receipt book is handed over.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Đã gián đoạn từ {gap} ngày trở lên: đóng hôm nay thì thẻ có giá trị từ {start}.</source>
      <translation>The gap is {gap} days or more: paid today, the card is valid from {start}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_dialog.py" />
      <source>Đã giữ nháp. Mở lại để ghi tiếp.</source>
      <translation>Draft kept. Open it again to go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/gathering.py" />
      <source>Đã gom {count} người. Quét người tiếp theo, hoặc F9 ở người cuối.</source>
      <translation>{count} people gathered. Scan the next one, or F9 at the last.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Đã gộp hai hồ sơ. Ctrl+Z để hoàn tác.</source>
      <translation>The records are merged. Ctrl+Z takes it back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/send_dialog.py" />
      <source>Đã gửi cơ quan BHXH</source>
      <translation>Sent to the SI agency</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Đã gửi nhưng không có trong tệp trả lời</source>
      <translation>Sent, but not in the reply</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Đã gửi phiếu đến máy in {name}.</source>
      <translation>The sheet was sent to printer {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_acts.py" />
      <source>Đã hoàn tác.</source>
      <translation>Taken back.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Đã hết 120 tháng được Nhà nước hỗ trợ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>Đã hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/potential/kinds.py" />
      <source>Đã hết hạn, chưa đóng tiếp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/sentences.py" />
      <source>Đã hết thời gian được hỗ trợ</source>
      <translation>Support is used up</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đã hết {limit} tháng được Nhà nước hỗ trợ; kỳ này không có hỗ trợ.</source>
      <translation>The State's {limit:month|months} of support are used up; this cycle has none.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_enrolment.py" />
      <source>Đã hỗ trợ sau kỳ này</source>
      <translation>Supported after this</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/filter_bar.py" />
      <source>Đã hủy</source>
      <translation>Voided</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/voiding.py" />
      <source>Đã hủy biên lai {number}, thay bằng {new}. {money}</source>
      <translation>Receipt {number} is void, replaced by {new}. {money}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/voiding.py" />
      <source>Đã hủy biên lai {number}. {money}</source>
      <translation>Receipt {number} is void. {money}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Đã hủy ngày {day}</source>
      <translation>Voided on {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Đã in</source>
      <translation>Printed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/paper_printing.py" />
      <source>Đã in.</source>
      <translation>Printed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Đã khôi phục sổ.</source>
      <translation>The book has been restored.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/restoring.py" />
      <source>Đã khôi phục sổ. Xin mở bằng mật khẩu của bản sao.</source>
      <translation>The book has been restored. Please open it with the backup's passphrase.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Đã khớp</source>
      <translation>Settled</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>Đã liên hệ {done}/{count}</source>
      <translation>Contacted {done}/{count}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Đã lưu biên lai {number}</source>
      <translation>Receipt {number} saved</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>Đã lưu cài đặt.</source>
      <translation>Settings saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_acts.py" />
      <source>Đã lưu mã hộ.</source>
      <translation>Household code saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>Đã lưu người dùng.</source>
      <translation>User saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/person_form_page.py" />
      <source>Đã lưu người này vào sổ.</source>
      <translation>The person was saved in the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/sheet_view.py" />
      <source>Đã lưu phiếu vào {name}.</source>
      <translation>The sheet was saved to {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/preview.py" />
      <source>Đã lưu tệp</source>
      <translation>File saved</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_files.py" />
      <source>Đã lưu {name}</source>
      <translation>Saved {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/transfers_page.py" />
      <source>Đã lập biên lai cho {count} khoản.</source>
      <translation>Receipts issued for {count} payments.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/opening.py" />
      <source>Đã lập phiếu hoàn trả {slip}.</source>
      <translation>Refund slip {slip} has been made.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/jobs_card.py" />
      <source>Đã lập xong {count} tờ để in: {paper}</source>
      <translation>{count} papers ready to print: {paper}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>Đã mất</source>
      <translation>Died</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Đã mở quyển biên lai.</source>
      <translation>The receipt book is open.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_page.py" />
      <source>Đã mở quầy ngày {day}.</source>
      <translation>The counter is open for {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/reply/preview_part.py" />
      <source>Đã nhận</source>
      <translation>Accepted</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/counter_window.py" />
      <source>Đã nhận thẻ. Thẻ mở ra ngay khi sổ mở.</source>
      <translation>Card received. It opens as soon as the book is open.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>Đã nhận đủ, lập biên lai</source>
      <translation>Received, issue the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_acts.py" />
      <source>Đã nhập hộ. Ctrl+Z để hoàn tác.</source>
      <translation>The households are merged. Ctrl+Z takes it back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/import_words.py" />
      <source>Đã nhập {count} dòng vào sổ.</source>
      <translation>{count:row|rows} imported into the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/contact_log.py" />
      <source>Đã nhắn</source>
      <translation>Messaged</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/messages_dialog.py" />
      <source>Đã nhắn rồi</source>
      <translation>Already sent</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/owed_part.py" />
      <source>Đã nộp hết.</source>
      <translation>Everything is handed over.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Đã rút lại bằng số {number}.</source>
      <translation>Taken back by no. {number}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/members_card.py" />
      <source>Đã rời hộ: {names}</source>
      <translation>Left the household: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đã sang ngày {today}, mà ngày {day} chưa chốt. Xin chốt ngày {day} trước rồi làm tiếp.</source>
      <translation>It is {today} now, and {day} is not closed. Please close {day} first, then go on.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/backup_notice.py" />
      <source>Đã sao lưu sổ và kiểm tra bản sao</source>
      <translation>The book is backed up and the copy checked</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>Đã sao lưu và kiểm tra.</source>
      <translation>Backed up and checked.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>Đã thu đủ, lập biên lai</source>
      <translation>Received, issue the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>Đã thêm người dùng.</source>
      <translation>User added.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/list_acts.py" />
      <source>Đã thêm {count} dòng.</source>
      <translation>{count:line was|lines were} added.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_acts.py" />
      <source>Đã thêm {name} vào hộ.</source>
      <translation>{name} was added to the household.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/post_dialog.py" />
      <source>Đã thấy tiền, lập biên lai</source>
      <translation>Money seen, issue the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/today_cards.py" />
      <source>Đã trả lại</source>
      <translation>Given back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Đã trả lại tiền cho người nộp.</source>
      <translation>The money was given back to the payer.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_acts.py" />
      <source>Đã tách hộ. Ctrl+Z để hoàn tác.</source>
      <translation>The household is split. Ctrl+Z takes it back.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>Đã tách thành hai người. Ctrl+Z để hoàn tác.</source>
      <translation>Split into two people. Ctrl+Z takes it back.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/consult.py" />
      <source>Đã tư vấn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Đã xong</source>
      <translation>Finished</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>Đã xuất khóa công khai ra {name}.</source>
      <translation>The public key was exported to {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/exporting.py" />
      <source>Đã xuất {count} dòng ra {name}</source>
      <translation>Exported {count} rows to {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/detail_card.py" />
      <source>Đã xác nhận</source>
      <translation>Confirmed</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batch_rows.py" />
      <source>Đã xử lý hết</source>
      <translation>All settled</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>Đã áp dụng: {title}. Bấm Ctrl+Z để lấy lại.</source>
      <translation>Applied: {title}. Press Ctrl+Z to undo.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Đã đi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Đã đóng</source>
      <translation>Paid</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>Đã đóng BHXH đến tháng</source>
      <translation>SI paid until month</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>Đã đóng quyển biên lai.</source>
      <translation>The receipt book is closed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Đã đóng trước đây</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/refund_dialog.py" />
      <source>Đã đóng {amount} đ: {period}.</source>
      <translation>Paid {amount} đ: {period}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/list_acts.py" />
      <source>Đã đóng {list}.</source>
      <translation>{list} is closed.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Đã đóng {paid} tháng; đủ tuổi nghỉ hưu vào {month}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Đã đóng đến tháng</source>
      <translation>Paid until</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đã đóng đến tháng {month} thì phải có số tháng đã đóng. Xin nhập vào.</source>
      <translation>Paid until {month} there must be months paid. Please enter them.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/si_head.py" />
      <source>Đã đóng đến {month}</source>
      <translation>Paid to {month}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source>Đã đóng đủ {months} tháng; theo mức tham chiếu hôm nay.</source>
      <translation>With {months} months paid; by today's reference level.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Đã đóng ở nơi khác</source>
      <translation>Paid elsewhere already</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/elsewhere_section.py" />
      <source>Đã đóng ở nơi khác, tháng</source>
      <translation>Paid elsewhere, months</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Đã đóng, tháng</source>
      <translation>Paid, months</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Đã đăng ký {change}</source>
      <translation>Registered {change}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/list_acts.py" />
      <source>Đã đưa {name} vào {list}.</source>
      <translation>{name} was put into {list}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/elsewhere_section.py" />
      <source>Đã được hỗ trợ ở nơi khác, tháng</source>
      <translation>Supported elsewhere, months</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>Đã đặt mật khẩu.</source>
      <translation>Passphrase set.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Đã đến quầy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đã đến tuổi nghỉ hưu từ tháng {month}.</source>
      <translation>Retirement age was reached in {month}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/settings_page.py" />
      <source>Đã đổi mật khẩu.</source>
      <translation>The passphrase was changed.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claims_card.py" />
      <source>Đã đổi ngày hết hạn của giấy tờ.</source>
      <translation>The paper's end date was changed.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Đã đủ 15 năm, không còn thiếu tháng nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đã đủ {months} tháng, không còn thiếu. Xin chọn phương thức khác.</source>
      <translation>{months:month|months} are complete, nothing is missing. Please choose another method.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/error_dialog.py" />
      <source>Đóng</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Đóng 12 tháng một lần</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/life/life_page.py" />
      <source>Đóng BHXH bắt buộc</source>
      <translation>In compulsory SI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Đóng BHXH tự nguyện</source>
      <translation>Pay voluntary SI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/renewal_panel.py" />
      <source>Đóng BHXH, đổi mức hoặc kỳ</source>
      <translation>Pay SI, change income or cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Đóng cho thời gian còn thiếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source>Đóng chưa đủ một năm: cách tính chưa có văn bản đối chiếu.</source>
      <translation>Less than a year paid: no text was found for how it is reckoned.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>Đóng lại</source>
      <translation>Joins again</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Đóng mỗi tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Đóng một lần cho {months} tháng còn thiếu vào {month}: khoảng {amount} đ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đóng như vậy còn thiếu {months} tháng để có lương hưu.</source>
      <translation>Paying so leaves {months} months missing for a pension.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Đóng quyển</source>
      <translation>Close book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Đóng quyển biên lai</source>
      <translation>Close a receipt book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đóng quyển biên lai {label}, {unused} số không dùng nữa. Người duyệt: {approver}.</source>
      <translation>Receipt book {label} closed, {unused} numbers unused for good. Approved by: {approver}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Đóng quyển {label}?</source>
      <translation>Close book {label}?</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Đóng sau ngày này thẻ bị gián đoạn; gián đoạn từ {gap} ngày phải chờ {wait} ngày mới có thẻ.</source>
      <translation>Paying later leaves a gap; after a gap of {gap:day|days} the card waits {wait:day|days}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_right.py" />
      <source>Đóng theo cách nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_side.py" />
      <source>Đóng theo cách này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/sentences.py" />
      <source>Đóng theo hộ cũng bằng</source>
      <translation>As a household member: the same</translation>
    </message>
    <message>
      <location filename="../../desktop/services/sentences.py" />
      <source>Đóng theo hộ rẻ hơn</source>
      <translation>Cheaper as a household member</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/income_card.py" />
      <source>Đóng theo mức này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_right.py" />
      <source>Đóng thêm bao lâu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>Đóng tiếp</source>
      <translation>Continues</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/receipt_side.py" />
      <source>Đóng tiếp chậm nhất vào ngày cuối của thẻ thì thẻ mới liền thẻ cũ.</source>
      <translation>Pay again by the last day of the card and the new card follows without a gap.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>Đóng trước {day} lợi hơn {amount} đ</source>
      <translation>Paying before {day} saves {amount} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/support_section.py" />
      <source>Đóng từ tháng</source>
      <translation>First month</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đóng {batch}.</source>
      <translation>{batch} closed.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>Đóng {months} tháng</source>
      <translation>Pay {months:month|months}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Đóng đến hết ngày {latest} thì thẻ có giá trị ngay; sau đó phải chờ {wait} ngày.</source>
      <translation>Paid by {latest}, the card is valid at once; after that there is a wait of {wait} days.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>Đóng đến tuổi nghỉ hưu còn thiếu {months} tháng mới đủ 15 năm. Xem mục Còn thiếu bao nhiêu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>Đóng đều từ nay thì đến tuổi nghỉ hưu không thiếu tháng nào; nếu dừng thì thiếu {months} tháng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/main_act.py" />
      <source>Đóng đợt này</source>
      <translation>Close this list</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/benefits/lump_sums.py" />
      <source>Đóng đủ {months} tháng trong {window} tháng trước khi sinh; cha mẹ cùng tham gia thì một người hưởng.</source>
      <translation>With {months} months paid in the {window} before birth; of two insured parents one receives it.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Đúng các cột của mẫu, số và ngày là ô thật.</source>
      <translation>The form's own columns; numbers and dates are real cells.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/choose_row_dialog.py" />
      <source>Đúng dòng này</source>
      <translation>It is this row</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/choose_dialog.py" />
      <source>Đúng khoản này</source>
      <translation>This one</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/clinics_section.py" />
      <source>ĐĂNG KÝ</source>
      <translation>REGISTRATION</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đăng ký khi nhập tệp {file}, dòng {row}.</source>
      <translation>Registered by the import of {file}, row {row}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đăng ký thay đổi mức hoặc kỳ đóng BHXH của {person} từ ngày {day}. {reason}</source>
      <translation>Registered another income or cycle of SI for {person} from {day}. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đăng ký {name}, số định danh {number}.</source>
      <translation>{name} registered, personal ID {number}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/receipts/file_saving.py" />
      <source>Đĩa đã đầy.</source>
      <translation>The disk is full.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/charts/chart_key.py" />
      <source>Đơn vị: {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/methods_table.py" />
      <source>ĐƯỢC HỖ TRỢ (đ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đưa dòng của {person} từ {batch} vào {into}.</source>
      <translation>Line of {person} moved from {batch} to {into}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Đưa lại vào đợt sau</source>
      <translation>Put into the next list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/picture_card.py" />
      <source>Đưa mã QR trên thẻ vào giữa hình, cách máy khoảng một gang tay.</source>
      <translation>Hold the card's QR code in the middle of the picture, about a hand away.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>Đưa phím vào các dòng tính tiền.</source>
      <translation>Moves the keyboard to the lines of the amount.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/voluntary_si_page.py" />
      <source>Đưa phím vào các dòng tính tiền; bấm lần nữa thì mở tờ giải thích để in.</source>
      <translation>Moves the keyboard to the lines of the amount; a second press opens the explanation to print.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Đưa vào két từ ngoài sổ</source>
      <translation>Comes in from outside the book</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batches.py" />
      <source>Đưa vào {batch}</source>
      <translation>Moved to {batch}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/below_list.py" />
      <source>Đưa vào đợt đi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/people_card.py" />
      <source>Đưa vào đợt đi thôn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đưa {people} người vào đợt vận động {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Được hỗ trợ {supported} tháng mà mới đóng {paid} tháng. Xin xem lại hai số.</source>
      <translation>{supported} months supported but only {paid} paid. Please look at both numbers.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/before/before_form.py" />
      <source>Được hỗ trợ, tháng</source>
      <translation>Supported, months</translation>
    </message>
    <message>
      <location filename="../../resources/parameters/retirement/earlier_right.yaml" />
      <source>Được nghỉ hưu sớm hơn, theo ngày bắt đầu tham gia</source>
      <translation>May retire earlier, by the day of joining</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Đầu ngày</source>
      <translation>In the morning</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Đầu ngày (mang sang, chưa đếm)</source>
      <translation>In the morning (carried over, not counted)</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đặt chỉ tiêu bao phủ năm {year}, {insurance}: {percent} %. {hamlet}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đặt lại mật khẩu của {name} bằng mã khôi phục.</source>
      <translation>{name}'s passphrase reset with the recovery code.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Đặt mật khẩu</source>
      <translation>Set passphrase</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/user_dialogs.py" />
      <source>Đặt mật khẩu cho {name}</source>
      <translation>Set a passphrase for {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đặt mật khẩu mới cho {name}. Người duyệt: {approver}.</source>
      <translation>New passphrase set for {name}. Approved by: {approver}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/recover_view.py" />
      <source>Đặt mật khẩu mới và mở sổ</source>
      <translation>Set the passphrase and open</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/days_view.py" />
      <source>ĐẾM ĐƯỢC (đ)</source>
      <translation>COUNTED (đ)</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_shown.py" />
      <source>Đếm két: {name}</source>
      <translation>Count of the drawer: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/seal_bar.py" />
      <source>Đếm tiền có sẵn trong két rồi mở quầy</source>
      <translation>Count what is in the drawer, then open</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/counting_card.py" />
      <source>Đếm tiền trong két</source>
      <translation>Count the drawer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/counting_card.py" />
      <source>Đếm được</source>
      <translation>Counted</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/day_view.py" />
      <source>Đếm được {counted} đ</source>
      <translation>Counted {counted} đ</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/counting_card.py" />
      <source>Đếm được {total} đồng</source>
      <translation>Counted {total} đồng</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/rows_card.py" />
      <source>Đến hạn từ đầu năm đã đóng tiếp, và phần Nhà nước đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_form.py" />
      <source>Đến ngày</source>
      <translation>Until</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/contact_log.py" />
      <source>Đến nhà</source>
      <translation>Home visit</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/book_dialogs.py" />
      <source>Đến số</source>
      <translation>To number</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/earlier_dialog.py" />
      <source>Đến tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/renewals/renewals_page.py" />
      <source>Đến {days} ngày</source>
      <translation>Within {days} days</translation>
    </message>
    <message>
      <location filename="../../desktop/services/remittances/owed.py" />
      <source>Đến {day} phải nộp cơ quan BHXH {amount} đ.</source>
      <translation>{amount} đ are due to the SI agency by {day}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/export_dialog.py" />
      <source>Để in, ký và gửi kèm.</source>
      <translation>To print, sign and send along.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/drawer_card.py" />
      <source>Để lại két {cash} đ cho ngày mai.</source>
      <translation>{cash} đ stay in the drawer for tomorrow.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/detail_box.py" />
      <source>Để nguyên</source>
      <translation>Leave as it is</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/main_act.py" />
      <source>Để nguyên, không làm gì thêm</source>
      <translation>Leave it, nothing more to do</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/no_household.py" />
      <source>Để sau</source>
      <translation>Later</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Địa chỉ</source>
      <translation>Address</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Địa chỉ cũ</source>
      <translation>Old address</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/field_names.py" />
      <source>Địa chỉ cũ in trên giấy tờ</source>
      <translation>Old address printed on papers</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/new_view.py" />
      <source>Địa chỉ in trên thẻ</source>
      <translation>Address on the card</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/add_member.py" />
      <source>Địa chỉ lấy theo chủ hộ; lưu cùng biên lai.</source>
      <translation>The head's address is taken; saved with the receipt.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/corrections/void_dialog.py" />
      <source>Địa chỉ người nộp</source>
      <translation>Payer's address</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/form/commune_choice.py" />
      <source>Địa chỉ trên giấy tờ khớp {count} xã, phường. Chọn nơi ở hiện nay:</source>
      <translation>The address on the paper fits {count:commune|communes}. Choose where the person lives now:</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/opening/new_book_view.py" />
      <source>Địa chỉ điểm thu</source>
      <translation>Collecting point address</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/damaged_scan.py" />
      <source>Đọc lại</source>
      <translation>Read again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/read_back_panel.py" />
      <source>Đọc lại cho người nộp</source>
      <translation>Read back to the payer</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/picture_card.py" />
      <source>Đọc thẻ bằng máy ảnh</source>
      <translation>Read a card by camera</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/picture_card.py" />
      <source>Đọc thẻ từ ảnh, nhập danh sách</source>
      <translation>Read a card's picture, import a list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/new_view.py" />
      <source>Đọc từ thẻ căn cước</source>
      <translation>Read from the identity card</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>Đối chiếu tiền mặt</source>
      <translation>Reckoning of cash</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/lists_card.py" />
      <source>Đối soát từng biên lai</source>
      <translation>Reconciliation by receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đồng hồ máy đang chỉ {clock}, sớm hơn lần ghi tiền gần nhất ({last}). Xin chỉnh lại giờ của máy.</source>
      <translation>The computer's clock says {clock}, before the last money was entered ({last}). Please set the clock right.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/kinds.py" />
      <source>Đồng ý</source>
      <translation>Agreed</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/consult.py" />
      <source>Đồng ý tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>Đổi chủ hộ</source>
      <translation>Change the head</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đổi chủ hộ thành {person}.</source>
      <translation>Head of household changed to {person}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đổi chủ hộ thành {person}. {reason}</source>
      <translation>Changed the head to {person}. {reason}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đổi cài đặt: {changed}.</source>
      <translation>Settings changed: {changed}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>Đổi hồ sơ ở lại</source>
      <translation>Swap which stays</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/security_section.py" />
      <source>Đổi mật khẩu</source>
      <translation>Change the passphrase</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/security_section.py" />
      <source>Đổi mật khẩu không đổi phiếu khôi phục: mã trên phiếu vẫn mở được sổ.</source>
      <translation>A new passphrase leaves the recovery sheet as it is: its code still opens the book.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/life_page.py" />
      <source>Đổi mức hoặc kỳ đóng BHXH khi kỳ đang đóng chưa hết: bấm F6, phần mềm dùng khi gia hạn.</source>
      <translation>Another income or cycle while the paid one runs: press F6, the program uses it at the renewal.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claim_row.py" />
      <source>Đổi ngày hết hạn</source>
      <translation>Change the end date</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đổi ngày hết hạn của giấy tờ {paper} (nhóm {group}) từ {before} thành {until}.</source>
      <translation>End date of proof {paper} (group {group}) changed from {before} to {until}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claim_row.py" />
      <source>Đổi ngày hết hạn: {paper}</source>
      <translation>Change the end date: {paper}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đổi người thu: {name}, mã {collector_code}.</source>
      <translation>Collector changed: {name}, code {collector_code}.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/order_note.py" />
      <source>Đổi thứ tự không đổi tổng, vì mọi người cùng đóng {months} tháng.</source>
      <translation>The order does not change the total, as everyone pays {months:month|months}.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>Đổi thứ tự ưu tiên của danh sách tiềm năng: {order}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/order_dialog.py" />
      <source>Đổi thứ tự ở Cài đặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>Độ tuổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/returned/reasons.py" />
      <source>Đợt này không có dòng TT {place}. Xin để trống TT nếu là người gặp thêm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Đợt này đã có kết quả gặp người dân nên không bỏ được.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/domain/texts/catalogue.py" />
      <source>Đợt này đã có người được gặp ngày {day}. Xin ghi ngày đi không sau ngày ấy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>Đợt này đã xong.</source>
      <translation>This list is done.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/__init__.py" />
      <source>Đợt vận động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/planning.py" />
      <source>Đợt {title} đã bỏ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/lists/guards.py" />
      <source>Đợt đã xong không sửa nữa.</source>
      <translation>A closed batch stays as it is.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>Đủ 5 năm liên tục</source>
      <translation>Five continuous years</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/batch_part.py" />
      <source>Đủ dữ liệu</source>
      <translation>Complete</translation>
    </message>
    <message>
      <location filename="../../desktop/services/corrections/causes.py" />
      <source>Đủ điều kiện hưởng lương hưu và đề nghị hưởng</source>
      <translation>Entitled to a pension and asks for it</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/breakdowns.py" />
      <source>Đủ điều kiện: từ 15 tuổi đến tuổi nghỉ hưu, chưa biết là đóng BHXH bắt buộc hay hưởng lương hưu; người có BHYT nhóm khác chưa rõ nhóm thì không tính.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>đang chờ</source>
      <translation>awaited</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/dialogs/remit_dialog.py" />
      <source>đang có {amount} đ</source>
      <translation>{amount} đ there</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>đang dùng</source>
      <translation>in use</translation>
    </message>
    <message>
      <location filename="../../desktop/services/lists/batch_rows.py" />
      <source>đang gom</source>
      <translation>being gathered</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>đang làm</source>
      <translation>working</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/users/users_section.py" />
      <source>đang làm ở quầy này</source>
      <translation>works at this counter</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>đang tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_panel.py" />
      <source>đang áp dụng</source>
      <translation>in force</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/proof_rows.py" />
      <source>đang đóng {amount}</source>
      <translation>now pays {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>đi làm, học sinh, nhóm khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>đi làm, ngân sách, học sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>điều chỉnh</source>
      <translation>change</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>điều chỉnh ngày đã chốt</source>
      <translation>correction of a closed day</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/voluntary_si_page.py" />
      <source>điều kiện tham gia</source>
      <translation>eligibility</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>điểm thu</source>
      <translation>the office</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/shared/exporting.py" />
      <source>đuôi {endings}; tệp đang có không bị ghi đè</source>
      <translation>ending {endings}; a file that exists is not overwritten</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>đã báo</source>
      <translation>told</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>đã bỏ chờ</source>
      <translation>given up</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>đã chuyển đi</source>
      <translation>moved away</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>đã chọn {count}</source>
      <translation>{count} marked</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/counting_card.py" />
      <source>đã chốt, chỉ xem</source>
      <translation>closed, to read only</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/figures.py" />
      <source>đã có BHYT, {have} trên {of} người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>đã có {percent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/row_details.py" />
      <source>đã ghi</source>
      <translation>recorded</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>đã gián đoạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/fields/passphrase_field.py" />
      <source>đã gõ</source>
      <translation>typed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/send_dialog.py" />
      <source>đã gửi</source>
      <translation>sent</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/events_card.py" />
      <source>đã hoàn tác</source>
      <translation>taken back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>đã hoàn, hủy</source>
      <translation>refunded, voided</translation>
    </message>
    <message>
      <location filename="../../desktop/services/papers/subjects.py" />
      <source>đã hẹn ngày</source>
      <translation>promised a day</translation>
    </message>
    <message>
      <location filename="../../desktop/services/renewals/view_files.py" />
      <source>đã hẹn đến</source>
      <translation>promised to come</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_panel.py" />
      <source>đã hết</source>
      <translation>ended</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claim_row.py" />
      <source>đã hết hạn</source>
      <translation>ended</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>đã hết hạn {day}</source>
      <translation>ended {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>đã hết số</source>
      <translation>used up</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/papers/receipt_panel.py" />
      <source>đã in</source>
      <translation>printed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>đã kiểm tra</source>
      <translation>checked</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/tables.py" />
      <source>đã lập biên lai</source>
      <translation>receipt issued</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>đã mất</source>
      <translation>died</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/status.py" />
      <source>đã mất {day}</source>
      <translation>died on {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>đã nhắn</source>
      <translation>messaged</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>đã quá hạn, đóng lại từ {month}</source>
      <translation>overdue, pays again from {month}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/tables.py" />
      <source>đã rút lại</source>
      <translation>taken back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>đã thu đủ, lập biên lai</source>
      <translation>received, issue the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/post_dialog.py" />
      <source>đã thấy tiền, lập biên lai</source>
      <translation>money seen, issue the receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/receipts_card.py" />
      <source>đã trả lại tiền</source>
      <translation>money given back</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/payment_dialog.py" />
      <source>đã viết biên lai tay</source>
      <translation>handwritten receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_columns.py" />
      <source>đã xác nhận</source>
      <translation>confirmed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/coverage/coverage_page.py" />
      <source>đã đóng</source>
      <translation>paid</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/figures.py" />
      <source>đã đóng BHXH tự nguyện, {have} trên {of} người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>đã đóng BHYT, chờ thẻ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>đã đóng tháng này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>đã đóng tiếp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/outreach/round_page.py" />
      <source>đã đóng {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/advice_head.py" />
      <source>đã đóng {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/people/timeline.py" />
      <source>đã đóng đến {month}</source>
      <translation>paid until {month}</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/papers/report_charts.py" />
      <source>đã đóng, chờ thẻ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>đã đếm</source>
      <translation>counted</translation>
    </message>
    <message>
      <location filename="../../desktop/services/people/cover_facts.py" />
      <source>đã đủ</source>
      <translation>complete</translation>
    </message>
    <message>
      <location filename="../../desktop/services/voluntary_si/si_choices.py" />
      <source>đã đủ 15 năm</source>
      <translation>15 years are full</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/clinics_section.py" />
      <source>đã ẩn</source>
      <translation>hidden</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/error_dialog.py" />
      <source>đóng</source>
      <translation>close</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/person_acts.py" />
      <source>đóng BHXH</source>
      <translation>pay SI</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/figures.py" />
      <source>đóng BHXH tự nguyện, {have} trên {of} người; thiếu {missing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/chart.py" />
      <source>đóng bớt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>đóng hôm nay thẻ có giá trị từ {day}</source>
      <translation>paid today the card is valid from {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/methods_table.py" />
      <source>đóng khi đăng ký</source>
      <translation>paid on enrolment</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/methods_table.py" />
      <source>đóng khi đăng ký, chưa xác nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/why_dialog.py" />
      <source>đóng lại</source>
      <translation>joins again</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>đóng quyển biên lai</source>
      <translation>close a receipt book</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>đóng theo cách này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/member_row.py" />
      <source>đóng theo nhóm</source>
      <translation>pays by group</translation>
    </message>
    <message>
      <location filename="../../desktop/domain/required_figures.py" />
      <source>đóng theo thứ tự kế tiếp</source>
      <translation>pays at the next place</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/view_files.py" />
      <source>đóng thêm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/si_head.py" />
      <source>đóng tiếp</source>
      <translation>continues</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/si_form.py" />
      <source>đóng trong tháng này</source>
      <translation>to be paid this month</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/receipt_books/books_section.py" />
      <source>đóng {day}</source>
      <translation>closed {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/split_choices.py" />
      <source>đóng {paid} tháng</source>
      <translation>{paid} months paid</translation>
    </message>
    <message>
      <location filename="../../desktop/services/life/compare_records.py" />
      <source>đóng {paid} tháng, hỗ trợ {supported}</source>
      <translation>{paid} months paid, {supported} supported</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_enrolment.py" />
      <source>đóng {share}</source>
      <translation>pays {share}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/counter/work_rows.py" />
      <source>đóng đến hết {day} thẻ có giá trị ngay, sau đó chờ {wait} ngày</source>
      <translation>paid by {day} the card is valid at once, after that {wait} days to wait</translation>
    </message>
    <message>
      <location filename="../../desktop/services/advice/told.py" />
      <source>đóng đủ 6 trong 12 tháng trước khi sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/columns_part.py" />
      <source>đúng</source>
      <translation>yes</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/choose_row_dialog.py" />
      <source>đúng dòng này</source>
      <translation>it is this row</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/transfers/choose_dialog.py" />
      <source>đúng khoản này</source>
      <translation>this one</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>đưa dòng lên</source>
      <translation>move row up</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/table/table_acts.py" />
      <source>đưa dòng xuống</source>
      <translation>move row down</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>đưa lại vào đợt sau</source>
      <translation>put into the next list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>đưa người lên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>đưa người xuống</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_page.py" />
      <source>đưa vào đợt đi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>đưa vào đợt đi thôn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/advice/pictures.py" />
      <source>được hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/kinds.py" />
      <source>được hỗ trợ mức đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/support_section.py" />
      <source>đảo</source>
      <translation>island</translation>
    </message>
    <message>
      <location filename="../../desktop/services/household_hi/hi_choices.py" />
      <source>đắt hơn</source>
      <translation>dearer</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>đặt mật khẩu</source>
      <translation>set a passphrase</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/potential/potential_filters.py" />
      <source>đến</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/what_if_page.py" />
      <source>đến các thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/renewals/view_files.py" />
      <source>đến hạn trong {days} ngày</source>
      <translation>due within {days} days</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>đến nhà</source>
      <translation>home visit</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/round_page.py" />
      <source>đến quầy {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_head.py" />
      <source>đến {day}</source>
      <translation>to {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>đến {day} · nguồn: sổ này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>đến {day} · nguồn: sổ này và danh sách nhập {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/board/buckets.py" />
      <source>đến {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/incomes_table.py" />
      <source>đến {month}</source>
      <translation>to {month}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/day/reckoning.py" />
      <source>để lại két {left} đ cho ngày mai</source>
      <translation>{left} đ stay in the drawer for tomorrow</translation>
    </message>
    <message>
      <location filename="../../desktop/services/outreach/results.py" />
      <source>để lại {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>để nguyên</source>
      <translation>left as it is</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/lists_page.py" />
      <source>để nguyên dòng</source>
      <translation>leave the line as it is</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/backups/backups_section.py" />
      <source>để riêng</source>
      <translation>set aside</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/support_form.py" />
      <source>để trống nếu chưa biết ngày hết</source>
      <translation>leave empty if the last day is not known</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/bars.py" />
      <source>để trống nếu chưa có</source>
      <translation>leave empty if there is none</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/claim_row.py" />
      <source>để trống nếu giấy không ghi</source>
      <translation>leave empty if the paper has none</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/keep_dialog.py" />
      <source>để trống nếu không hẹn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/payment/cash_part.py" />
      <source>để trống nếu đưa vừa đủ; gõ tắt “4,5tr”</source>
      <translation>leave empty when exact; “4,5tr” for short</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>để trống thì lấy chữ đầu của tổ chức dịch vụ thu</source>
      <translation>empty = initials of the collecting organisation</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/papers_section.py" />
      <source>để trống thì lấy mẫu đang có hiệu lực</source>
      <translation>leave empty to use the form in force</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>để trống thì xã của họ cũng trống</source>
      <translation>left empty, theirs stays empty too</translation>
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>địa chỉ cũ</source>
      <translation>old address</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/damaged_scan.py" />
      <source>đọc lại</source>
      <translation>read again</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>đọc thẻ bằng máy ảnh</source>
      <translation>read a card by camera</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/settings/about_section.py" />
      <source>đọc và vẽ mã vuông</source>
      <translation>reading and drawing QR codes</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/home/home_page.py" />
      <source>đọc ảnh thẻ, nhập danh sách</source>
      <translation>read a card's picture, import a list</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/parameters/figure_panel.py" />
      <source>đối chiếu {day}</source>
      <translation>checked {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/remittances/remittances_page.py" />
      <source>đối soát từng biên lai</source>
      <translation>reconciliation by receipt</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/budget_card.py" />
      <source>đồng</source>
      <translation>đồng</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>đồng mỗi tháng</source>
      <translation>đồng a month</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/advice/income_card.py" />
      <source>đồng một tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/book/journal_sentences.py" />
      <source>đồng ý</source>
      <translation>agreed</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/household_page.py" />
      <source>đổi chủ hộ</source>
      <translation>change the head</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/merge_page.py" />
      <source>đổi hồ sơ ở lại</source>
      <translation>swap which record stays</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/counter_window.py" />
      <source>đổi người làm việc</source>
      <translation>change user</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/voluntary_si/voluntary_si_page.py" />
      <source>đổi từ kỳ sau</source>
      <translation>change from the next cycle</translation>
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/view_files.py" />
      <source>đổi vì việc khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/widgets/fields/date_field.py" />
      <source>đủ ngày</source>
      <translation>full date</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/lines.py" />
      <source>đủ điều kiện, chưa tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/lists/dialogs/line_dialog.py" />
      <source>đứng trước số biên lai ở cột ghi chú</source>
      <translation>stands before the receipt number in the note column</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household_hi/what_if/trial_side.py" />
      <source>Ước tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/services/rule_change/choices.py" />
      <source>Ước tính: lần đóng tới của từng người, từng hộ như lần trước, đóng ngày {eve} và đóng ngày {day}, với các mức khác của ngày đó.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/picture_card.py" />
      <source>Ảnh thẻ, danh sách</source>
      <translation>Pictures of cards, lists</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/sheet_card.py" />
      <source>ẩn</source>
      <translation>hidden</translation>
    </message>
    <message>
      <location filename="../../desktop/storage/errors.py" />
      <source>Ổ đĩa đã đầy nên chưa lưu được.</source>
      <translation>The disk is full, so nothing could be saved.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>Ở danh sách hộ: Enter ghi lần thăm, → xem từng người của hộ, Alt+9 xem mọi người; Enter mở người đó.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/imports/imports_page.py" />
      <source>Ở mục Sẽ sửa và Lưu ý, Ctrl+E xuất các dòng đang xem ra .xlsx hoặc .csv.</source>
      <translation>Under Changes and Notes, Ctrl+E exports the rows in view as .xlsx or .csv.</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/basket/basket_page.py" />
      <source>Ở trang đóng BHXH hoặc BHYT, Ctrl+G gom người đang mở vào đây thay vì thu ngay.</source>
      <translation>On the page of an SI or HI payment, Ctrl+G gathers the open one here instead of taking the money.</translation>
    </message>
    <message>
      <location filename="../../desktop/services/board/loading.py" />
      <source>Ở xã khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/life/split_page.py" />
      <source>ở lại</source>
      <translation>stays</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/household/leaving_bars.py" />
      <source>ở lại hộ này</source>
      <translation>stays in this household</translation>
    </message>
    <message>
      <location filename="../../desktop/services/imports/rows/targets.py" />
      <source>“người khác” hoặc “cùng người” khi dòng bị dừng vì có thể trùng</source>
      <translation>“người khác” (different) or “cùng người” (same) where a row stopped as a likely duplicate</translation>
    </message>
    <message>
      <location filename="../../desktop/ui/pages/board/board_page.py" />
      <source>↑ ↓ chọn dòng, ← → chọn phần của thanh, Enter vào các hộ của phần đó; Alt+1 đến Alt+8 chia theo cách khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/ui/pages/person/known_view.py" />
      <source>■ đã đóng   ┄ kỳ tới, chưa đóng   ▨ gián đoạn</source>
      <translation>■ paid   ┄ next, unpaid   ▨ gap</translation>
    </message>
  </context>
</TS>
