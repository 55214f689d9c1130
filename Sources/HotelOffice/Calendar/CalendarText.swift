// Written by seeds/messages.py from calendar.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `calendar`.
enum CalendarText {
    static var title: Message { Message(catalogue, 0) }
    static func gridLabel(month: String) -> Message { Message(catalogue, 1, [.text(month)]) }
    static var lede: Message { Message(catalogue, 2) }
    static var notReady: Message { Message(catalogue, 3) }
    static var doneChanged: Message { Message(catalogue, 4) }
    static var months: Message { Message(catalogue, 5) }
    static func monthBefore(month: String) -> Message { Message(catalogue, 6, [.text(month)]) }
    static func monthAfter(month: String) -> Message { Message(catalogue, 7, [.text(month)]) }
    static var allTypes: Message { Message(catalogue, 8) }
    static func partShown(shown: some BinaryInteger, all: some BinaryInteger) -> Message { Message(catalogue, 9, [.integer(Int64(clamping: shown)), .integer(Int64(clamping: all))]) }
    static var columnNight: Message { Message(catalogue, 10) }
    static var columnLeft: Message { Message(catalogue, 11) }
    static var columnOffer: Message { Message(catalogue, 12) }
    static var columnNow: Message { Message(catalogue, 13) }
    static var columnThen: Message { Message(catalogue, 14) }
    static func dayName(weekday: String, day: some BinaryInteger) -> Message { Message(catalogue, 15, [.text(weekday), .integer(Int64(clamping: day))]) }
    static func leftOf(left: some BinaryInteger, rooms: some BinaryInteger) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: left)), .integer(Int64(clamping: rooms))]) }
    static var markClosed: Message { Message(catalogue, 17) }
    static var markNoArrival: Message { Message(catalogue, 18) }
    static var markNoDeparture: Message { Message(catalogue, 19) }
    static func markMin(nights: some BinaryInteger) -> Message { Message(catalogue, 20, [.integer(Int64(clamping: nights))]) }
    static func markMax(nights: some BinaryInteger) -> Message { Message(catalogue, 21, [.integer(Int64(clamping: nights))]) }
    static func markMinArrival(nights: some BinaryInteger) -> Message { Message(catalogue, 22, [.integer(Int64(clamping: nights))]) }
    static func markMaxArrival(nights: some BinaryInteger) -> Message { Message(catalogue, 23, [.integer(Int64(clamping: nights))]) }
    static func markQuota(rooms: some BinaryInteger) -> Message { Message(catalogue, 24, [.integer(Int64(clamping: rooms))]) }
    static var changeTitle: Message { Message(catalogue, 25) }
    static var changeNote: Message { Message(catalogue, 26) }
    static var sectionWhich: Message { Message(catalogue, 27) }
    static var sectionWhat: Message { Message(catalogue, 28) }
    static var offers: Message { Message(catalogue, 29) }
    static func offerName(type: String, plan: String, currency: String) -> Message { Message(catalogue, 30, [.text(type), .text(plan), .text(currency)]) }
    static var from: Message { Message(catalogue, 31) }
    static var through: Message { Message(catalogue, 32) }
    static var weekdays: Message { Message(catalogue, 33) }
    static var weekdaysHint: Message { Message(catalogue, 34) }
    static var price: Message { Message(catalogue, 35) }
    static var minStay: Message { Message(catalogue, 36) }
    static var maxStay: Message { Message(catalogue, 37) }
    static var minStayOnArrival: Message { Message(catalogue, 38) }
    static var maxStayOnArrival: Message { Message(catalogue, 39) }
    static var quota: Message { Message(catalogue, 40) }
    static var closed: Message { Message(catalogue, 41) }
    static var closedToArrival: Message { Message(catalogue, 42) }
    static var closedToDeparture: Message { Message(catalogue, 43) }
    static var yes: Message { Message(catalogue, 44) }
    static var no: Message { Message(catalogue, 45) }
    static var clear: Message { Message(catalogue, 46) }
    static var previewButton: Message { Message(catalogue, 47) }
    static var previewTitle: Message { Message(catalogue, 48) }
    static var previewLede: Message { Message(catalogue, 49) }
    static func previewCount(count: some BinaryInteger) -> Message { Message(catalogue, 50, [.integer(Int64(clamping: count))]) }
    static func previewMore(count: some BinaryInteger) -> Message { Message(catalogue, 51, [.integer(Int64(clamping: count))]) }
    static var previewNothing: Message { Message(catalogue, 52) }
    static func applyButton(count: some BinaryInteger) -> Message { Message(catalogue, 53, [.integer(Int64(clamping: count))]) }
    static var backToMonth: Message { Message(catalogue, 54) }
    static var sectionClosed: Message { Message(catalogue, 55) }

    static let catalogue = Catalogue("calendar", [
        "ar": [
            #"تقويم الأسعار"#,
            #"الأسعار والغرف المتبقية، {0}"#,
            #"سعر كل ليلة وقواعدها. اختر الأيام في الجدول بالفأرة أو بأسهم لوحة المفاتيح (مع مفتاح العالي لاختيار المزيد، ومفتاح الإدخال للتغيير)، أو املأ النموذج أسفله."#,
            #"يحتاج الفندق إلى نوع غرف وخطة أسعار قبل تحديد الأسعار. أضفهما أولًا."#,
            #"تم تغيير الأيام. يراه المسافرون فورًا."#,
            #"الأشهر"#,
            #"→ {0}"#,
            #"{0} ←"#,
            #"كل أنواع الغرف"#,
            #"يُعرض {0} من {1} من أنواع الغرف. اختر واحدًا لرؤيته."#,
            #"ليلة"#,
            #"المتبقي"#,
            #"نوع الغرفة والخطة"#,
            #"الآن"#,
            #"بعد ذلك"#,
            #"{0} {1}"#,
            #"{0} من {1}"#,
            #"مغلق"#,
            #"لا وصول"#,
            #"لا مغادرة"#,
            #"أدنى {0}"#,
            #"أقصى {0}"#,
            #"للوصول أدنى {0}"#,
            #"للوصول أقصى {0}"#,
            #"حصة {0}"#,
            #"تغيير الأيام"#,
            #"تعرض الصفحة التالية ما سيتغيّر، ولا يتغيّر شيء قبل ذلك. ما يُترك فارغًا يبقى كما هو."#,
            #"أي أيام"#,
            #"ما يصير إليها"#,
            #"أنواع الغرف والخطط"#,
            #"{0}، {1} ({2})"#,
            #"أول ليلة"#,
            #"آخر ليلة"#,
            #"فقط في"#,
            #"عدم التحديد يعني كل الأيام."#,
            #"السعر"#,
            #"أقصر إقامة"#,
            #"أطول إقامة"#,
            #"الأقصر عند الوصول"#,
            #"الأطول عند الوصول"#,
            #"غرف الخطة"#,
            #"مغلق"#,
            #"لا وصول"#,
            #"لا مغادرة"#,
            #"نعم"#,
            #"لا"#,
            #"إزالة"#,
            #"اعرض ما سيتغيّر"#,
            #"ما سيتغيّر"#,
            #"لم يتغيّر شيء بعد."#,
            #"{0, zero: لا أيام | one: يوم واحد | two: يومان | few: # أيام | many: # يومًا | other: # يوم}"#,
            #"وكذلك يتغيّر {0, zero: صفر يوم | one: يوم آخر | two: يومان آخران | few: # أيام أخرى | many: # يومًا آخر | other: # يوم آخر}."#,
            #"لن يتغيّر شيء: الأيام كذلك بالفعل. املأ ما ينبغي تغييره."#,
            #"{0, zero: لا تغيير | one: غيّر يومًا واحدًا | two: غيّر يومين | few: غيّر # أيام | many: غيّر # يومًا | other: غيّر # يوم}"#,
            #"العودة إلى التقويم"#,
            #"أيام بلا بيع أو وصول أو مغادرة"#,
        ],
        "en": [
            #"Calendar of prices"#,
            #"Prices and rooms left, {0}"#,
            #"What a night costs and what its rules are. Choose days in the table with the mouse or the arrow keys (shift for more of them, Enter to change them), or fill in the form below it."#,
            #"The hotel needs a room type and a rate plan before it can have prices. Add them first."#,
            #"The days are changed. Travellers see it at once."#,
            #"Months"#,
            #"← {0}"#,
            #"{0} →"#,
            #"All room types"#,
            #"{0} of {1} room types are shown. Choose one to see it."#,
            #"Night of"#,
            #"Left"#,
            #"Room type and plan"#,
            #"Now"#,
            #"Then"#,
            #"{0} {1}"#,
            #"{0} of {1}"#,
            #"closed"#,
            #"no arrival"#,
            #"no departure"#,
            #"min {0}"#,
            #"max {0}"#,
            #"arrival min {0}"#,
            #"arrival max {0}"#,
            #"quota {0}"#,
            #"Change days"#,
            #"The next page shows what would change; nothing is changed before. What is left empty stays as it is."#,
            #"Which days"#,
            #"What becomes of them"#,
            #"Room types and plans"#,
            #"{0}, {1} ({2})"#,
            #"First night"#,
            #"Last night"#,
            #"Only on"#,
            #"None ticked means every day."#,
            #"Price"#,
            #"Shortest stay"#,
            #"Longest stay"#,
            #"Shortest, arriving"#,
            #"Longest, arriving"#,
            #"Rooms under the plan"#,
            #"Closed"#,
            #"No arrival"#,
            #"No departure"#,
            #"yes"#,
            #"no"#,
            #"Take away"#,
            #"Show what would change"#,
            #"What would change"#,
            #"Nothing is changed yet."#,
            #"{0, one: # day | other: # days}"#,
            #"{0, one: # more day is | other: # more days are} changed likewise."#,
            #"Nothing would change: the days are so already. Fill in what is to be otherwise."#,
            #"{0, one: Change # day | other: Change # days}"#,
            #"Back to the calendar"#,
            #"Days on which nothing is sold, or nobody arrives or leaves"#,
        ],
        "ru": [
            #"Календарь цен"#,
            #"Цены и свободные номера, {0}"#,
            #"Сколько стоит ночь и какие действуют правила. Выберите дни в таблице мышью или стрелками (с Shift — несколько, Enter — изменить) или заполните форму под ней."#,
            #"Чтобы задавать цены, нужны категория номеров и тариф. Сначала добавьте их."#,
            #"Дни изменены. Путешественники видят это сразу."#,
            #"Месяцы"#,
            #"← {0}"#,
            #"{0} →"#,
            #"Все категории"#,
            #"Показано категорий: {0} из {1}. Выберите нужную."#,
            #"Ночь"#,
            #"Свободно"#,
            #"Категория и тариф"#,
            #"Сейчас"#,
            #"Станет"#,
            #"{1}, {0}"#,
            #"{0} из {1}"#,
            #"закрыто"#,
            #"нет заезда"#,
            #"нет выезда"#,
            #"мин. {0}"#,
            #"макс. {0}"#,
            #"при заезде мин. {0}"#,
            #"при заезде макс. {0}"#,
            #"квота {0}"#,
            #"Изменить дни"#,
            #"Следующая страница покажет, что изменится; до этого ничего не меняется. Пустое не меняется."#,
            #"Какие дни"#,
            #"Что изменить"#,
            #"Категории и тарифы"#,
            #"{0}, {1} ({2})"#,
            #"Первая ночь"#,
            #"Последняя ночь"#,
            #"Только по дням"#,
            #"Если ничего не отмечено — все дни."#,
            #"Цена"#,
            #"Мин. ночей"#,
            #"Макс. ночей"#,
            #"Мин. при заезде"#,
            #"Макс. при заезде"#,
            #"Номеров по тарифу"#,
            #"Закрыто"#,
            #"Нет заезда"#,
            #"Нет выезда"#,
            #"да"#,
            #"нет"#,
            #"Убрать"#,
            #"Показать, что изменится"#,
            #"Что изменится"#,
            #"Пока ничего не изменено."#,
            #"{0, one: # день | few: # дня | many: # дней | other: # дня}"#,
            #"Так же изменится ещё {0, one: # день | few: # дня | many: # дней | other: # дня}."#,
            #"Ничего не изменится: дни уже такие. Заполните, что должно стать другим."#,
            #"{0, one: Изменить # день | few: Изменить # дня | many: Изменить # дней | other: Изменить # дня}"#,
            #"Вернуться к календарю"#,
            #"Дни без продажи, заезда или выезда"#,
        ],
        "zh-Hans": [
            #"价格日历"#,
            #"{0}的价格与余房"#,
            #"每晚的价格与规则。用鼠标或方向键在表中选择日期（按住上档键可多选，回车键进行更改），或填写下方表单。"#,
            #"需先有房型和房价方案才能设定价格。请先添加。"#,
            #"日期已更改。旅客立即可见。"#,
            #"月份"#,
            #"← {0}"#,
            #"{0} →"#,
            #"所有房型"#,
            #"显示{1}种房型中的{0}种。请选择要查看的房型。"#,
            #"夜晚"#,
            #"余房"#,
            #"房型与方案"#,
            #"现在"#,
            #"更改后"#,
            #"{1}日 {0}"#,
            #"{0}/{1}"#,
            #"关闭"#,
            #"不可入住"#,
            #"不可退房"#,
            #"最少{0}晚"#,
            #"最多{0}晚"#,
            #"当日入住最少{0}晚"#,
            #"当日入住最多{0}晚"#,
            #"配额{0}"#,
            #"更改日期"#,
            #"下一页显示将有哪些变化；在此之前不作更改。留空则保持不变。"#,
            #"哪些日期"#,
            #"更改内容"#,
            #"房型与方案"#,
            #"{0}，{1}（{2}）"#,
            #"第一晚"#,
            #"最后一晚"#,
            #"仅限"#,
            #"都不勾选表示每天。"#,
            #"价格"#,
            #"最少夜数"#,
            #"最多夜数"#,
            #"入住日最少"#,
            #"入住日最多"#,
            #"方案配额"#,
            #"关闭"#,
            #"不可入住"#,
            #"不可退房"#,
            #"是"#,
            #"否"#,
            #"清除"#,
            #"显示将有的变化"#,
            #"将有的变化"#,
            #"尚未作任何更改。"#,
            #"{0, other: # 天}"#,
            #"另有 {0, other: #} 天同样更改。"#,
            #"不会有变化：这些日期已是如此。请填写需要更改的内容。"#,
            #"更改 {0, other: #} 天"#,
            #"返回日历"#,
            #"不售、不可入住或不可退房的日期"#,
        ],
    ])
}
