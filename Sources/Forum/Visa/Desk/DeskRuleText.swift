// Written by seeds/messages.py from deskRule.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskRule`.
enum DeskRuleText {
    static var requirement: Message { Message(catalogue, 0) }
    static var visaFree: Message { Message(catalogue, 1) }
    static var onArrival: Message { Message(catalogue, 2) }
    static var eVisa: Message { Message(catalogue, 3) }
    static var eta: Message { Message(catalogue, 4) }
    static var required: Message { Message(catalogue, 5) }
    static var noAdmission: Message { Message(catalogue, 6) }
    static var maxStayDays: Message { Message(catalogue, 7) }
    static var windowDays: Message { Message(catalogue, 8) }
    static var windowHint: Message { Message(catalogue, 9) }
    static var entries: Message { Message(catalogue, 10) }
    static var entriesSingle: Message { Message(catalogue, 11) }
    static var entriesDouble: Message { Message(catalogue, 12) }
    static var entriesMultiple: Message { Message(catalogue, 13) }
    static var fee: Message { Message(catalogue, 14) }
    static var feeCurrency: Message { Message(catalogue, 15) }
    static var processingDays: Message { Message(catalogue, 16) }
    static var conditions: Message { Message(catalogue, 17) }
    static var validFrom: Message { Message(catalogue, 18) }
    static var validFromHint: Message { Message(catalogue, 19) }
    static var validTo: Message { Message(catalogue, 20) }
    static var sourceUrl: Message { Message(catalogue, 21) }
    static var sourceKind: Message { Message(catalogue, 22) }
    static var sourceMinistry: Message { Message(catalogue, 23) }
    static var sourceCity: Message { Message(catalogue, 24) }
    static var sourceEmbassy: Message { Message(catalogue, 25) }
    static var sourceDataset: Message { Message(catalogue, 26) }
    static var purpose: Message { Message(catalogue, 27) }
    static var purposeTourism: Message { Message(catalogue, 28) }
    static var purposeBusiness: Message { Message(catalogue, 29) }
    static var purposeTransit: Message { Message(catalogue, 30) }
    static var documentOrdinary: Message { Message(catalogue, 31) }
    static var documentDiplomatic: Message { Message(catalogue, 32) }
    static var documentService: Message { Message(catalogue, 33) }
    static func short(what: Message, stay: Message) -> Message { Message(catalogue, 34, [.message(what), .message(stay)]) }
    static func stay(days: some BinaryInteger) -> Message { Message(catalogue, 35, [.integer(Int64(clamping: days))]) }
    static func stayIn(days: some BinaryInteger, window: some BinaryInteger) -> Message { Message(catalogue, 36, [.integer(Int64(clamping: days)), .integer(Int64(clamping: window))]) }
    static func fromDay(day: UTCDate) -> Message { Message(catalogue, 37, [.date(day)]) }
    static func untilDay(day: UTCDate) -> Message { Message(catalogue, 38, [.date(day)]) }
    static var nothing: Message { Message(catalogue, 39) }
    static func countryName(country: String) -> Message { Message(catalogue, 40, [.country(country)]) }
    static func border(nationality: String, destination: String) -> Message { Message(catalogue, 41, [.country(nationality), .country(destination)]) }
    static func kindOfTrip(purpose: Message, document: Message) -> Message { Message(catalogue, 42, [.message(purpose), .message(document)]) }

    static let catalogue = Catalogue("deskRule", [
        "ar": [
            #"ما يحتاج إليه المسافر"#,
            #"بلا تأشيرة"#,
            #"تأشيرة عند الوصول"#,
            #"تأشيرة إلكترونية"#,
            #"تصريح سفر إلكتروني"#,
            #"تأشيرة مطلوبة"#,
            #"الدخول غير مسموح"#,
            #"أطول إقامة بالأيام"#,
            #"تُحسب ضمن فترة بالأيام"#,
            #"90 يومًا في أي 180 يومًا: الإقامة 90 والفترة 180. اتركها فارغة إذا كانت كل إقامة تُحسب وحدها."#,
            #"عدد مرات الدخول"#,
            #"مرة واحدة"#,
            #"مرتان"#,
            #"متعددة"#,
            #"الرسم"#,
            #"عملة الرسم"#,
            #"أيام المعالجة"#,
            #"الشروط"#,
            #"ساري من"#,
            #"إن كان في المستقبل: تُعرف القاعدة من الآن وتسري من ذلك اليوم."#,
            #"ساري حتى (آخر يوم)"#,
            #"أين يمكن قراءتها"#,
            #"صاحب الصفحة"#,
            #"وزارة"#,
            #"هذه المدينة"#,
            #"سفارة"#,
            #"مجموعة بيانات"#,
            #"الغرض"#,
            #"سياحة"#,
            #"أعمال"#,
            #"عبور"#,
            #"جواز سفر عادي"#,
            #"جواز سفر دبلوماسي"#,
            #"جواز سفر خدمة"#,
            #"{0}، {1}"#,
            #"{0, zero: # يوم | one: يوم واحد | two: يومان | few: # أيام | many: # يومًا | other: # يوم}"#,
            #"{0} من كل {1} يومًا"#,
            #"من {0}"#,
            #"حتى {0}"#,
            #"لا شيء"#,
            #"{0}"#,
            #"{0} إلى {1}"#,
            #"{0}، {1}"#,
        ],
        "en": [
            #"What travellers need"#,
            #"No visa"#,
            #"Visa on arrival"#,
            #"E-visa"#,
            #"Electronic travel authorisation"#,
            #"Visa"#,
            #"Nobody is admitted"#,
            #"Longest stay, days"#,
            #"Counted in a window of days"#,
            #"90 days in any 180: longest stay 90, window 180. Leave empty where each stay is counted by itself."#,
            #"Entries"#,
            #"one"#,
            #"two"#,
            #"any number"#,
            #"Fee"#,
            #"Currency of the fee"#,
            #"Days until it is issued"#,
            #"Conditions"#,
            #"Valid from"#,
            #"In the future: the rule is known from now on, and applies from that day."#,
            #"Valid until, the last day"#,
            #"Where it can be read"#,
            #"Whose page that is"#,
            #"a ministry's"#,
            #"this city's"#,
            #"an embassy's"#,
            #"a dataset"#,
            #"Purpose"#,
            #"tourism"#,
            #"business"#,
            #"transit"#,
            #"ordinary passport"#,
            #"diplomatic passport"#,
            #"service passport"#,
            #"{0}, {1}"#,
            #"{0, one: # day | other: # days}"#,
            #"{0} in {1} days"#,
            #"from {0}"#,
            #"until {0}"#,
            #"nothing is said"#,
            #"{0}"#,
            #"{0} to {1}"#,
            #"{0}, {1}"#,
        ],
        "ru": [
            #"Что нужно путешественнику"#,
            #"Без визы"#,
            #"Виза по прибытии"#,
            #"Электронная виза"#,
            #"Электронное разрешение на поездку"#,
            #"Виза"#,
            #"Въезд закрыт"#,
            #"Наибольший срок пребывания, дней"#,
            #"Считается за период, дней"#,
            #"90 дней за любые 180: срок 90, период 180. Оставьте пустым, если каждое пребывание считается отдельно."#,
            #"Число въездов"#,
            #"один"#,
            #"два"#,
            #"без ограничений"#,
            #"Сбор"#,
            #"Валюта сбора"#,
            #"Срок оформления, дней"#,
            #"Условия"#,
            #"Действует с"#,
            #"Если дата в будущем: о правиле известно уже сейчас, а действует оно с этого дня."#,
            #"Действует по (последний день)"#,
            #"Где это опубликовано"#,
            #"Чья это страница"#,
            #"министерства"#,
            #"этого города"#,
            #"посольства"#,
            #"набор данных"#,
            #"Цель"#,
            #"туризм"#,
            #"деловая поездка"#,
            #"транзит"#,
            #"обычный паспорт"#,
            #"дипломатический паспорт"#,
            #"служебный паспорт"#,
            #"{0}, {1}"#,
            #"{0, one: # день | few: # дня | many: # дней | other: # дня}"#,
            #"{0} из {1} дней"#,
            #"с {0}"#,
            #"по {0}"#,
            #"ничего не указано"#,
            #"{0}"#,
            #"{0} → {1}"#,
            #"{0}, {1}"#,
        ],
        "zh-Hans": [
            #"入境要求"#,
            #"免签"#,
            #"落地签"#,
            #"电子签证"#,
            #"电子旅行授权"#,
            #"需要签证"#,
            #"不予入境"#,
            #"最长停留天数"#,
            #"计算窗口（天）"#,
            #"任意180天内停留90天：最长停留填90，窗口填180。若每次停留单独计算，请留空。"#,
            #"入境次数"#,
            #"一次"#,
            #"两次"#,
            #"多次"#,
            #"费用"#,
            #"费用币种"#,
            #"办理天数"#,
            #"条件"#,
            #"生效日期"#,
            #"可填将来的日期：规则即日起公布，自该日起适用。"#,
            #"有效期至（最后一天）"#,
            #"来源网址"#,
            #"来源类型"#,
            #"政府部门"#,
            #"本城市"#,
            #"使馆"#,
            #"数据集"#,
            #"目的"#,
            #"旅游"#,
            #"商务"#,
            #"过境"#,
            #"普通护照"#,
            #"外交护照"#,
            #"公务护照"#,
            #"{0}，{1}"#,
            #"{0, other: #天}"#,
            #"{1}天内{0}天"#,
            #"自{0}起"#,
            #"至{0}"#,
            #"尚无说明"#,
            #"{0}"#,
            #"{0}公民前往{1}"#,
            #"{0}，{1}"#,
        ],
    ])
}
