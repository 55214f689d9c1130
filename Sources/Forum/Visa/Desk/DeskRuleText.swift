// Written by seeds/messages.py from deskRule.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskRule`.
enum DeskRuleText {
    static var requirement: Message { Message(catalogue, 0) }
    static var maxStayDays: Message { Message(catalogue, 1) }
    static var windowDays: Message { Message(catalogue, 2) }
    static var windowHint: Message { Message(catalogue, 3) }
    static var entries: Message { Message(catalogue, 4) }
    static var entriesSingle: Message { Message(catalogue, 5) }
    static var entriesDouble: Message { Message(catalogue, 6) }
    static var entriesMultiple: Message { Message(catalogue, 7) }
    static var fee: Message { Message(catalogue, 8) }
    static var feeCurrency: Message { Message(catalogue, 9) }
    static var processingDays: Message { Message(catalogue, 10) }
    static var conditions: Message { Message(catalogue, 11) }
    static var validFrom: Message { Message(catalogue, 12) }
    static var validFromHint: Message { Message(catalogue, 13) }
    static var validTo: Message { Message(catalogue, 14) }
    static var sourceUrl: Message { Message(catalogue, 15) }
    static var sourceKind: Message { Message(catalogue, 16) }
    static var sourceMinistry: Message { Message(catalogue, 17) }
    static var sourceCity: Message { Message(catalogue, 18) }
    static var sourceEmbassy: Message { Message(catalogue, 19) }
    static var sourceDataset: Message { Message(catalogue, 20) }
    static var purpose: Message { Message(catalogue, 21) }
    static var nothing: Message { Message(catalogue, 22) }

    static let catalogue = Catalogue("deskRule", [
        "ar": [
            #"ما يحتاج إليه المسافر"#,
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
            #"لا شيء"#,
        ],
        "en": [
            #"What travellers need"#,
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
            #"nothing is said"#,
        ],
        "ru": [
            #"Что нужно путешественнику"#,
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
            #"ничего не указано"#,
        ],
        "zh-Hans": [
            #"入境要求"#,
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
            #"尚无说明"#,
        ],
    ])
}
