// Written by seeds/messages.py from visaWords.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `visaWords`.
enum VisaWordsText {
    static var purposeTourism: Message { Message(catalogue, 0) }
    static var purposeBusiness: Message { Message(catalogue, 1) }
    static var purposeTransit: Message { Message(catalogue, 2) }
    static var documentOrdinary: Message { Message(catalogue, 3) }
    static var documentDiplomatic: Message { Message(catalogue, 4) }
    static var documentService: Message { Message(catalogue, 5) }
    static func country(country: String) -> Message { Message(catalogue, 6, [.country(country)]) }
    static var outcomeHome: Message { Message(catalogue, 7) }
    static var outcomeVisaFree: Message { Message(catalogue, 8) }
    static var outcomeOnArrival: Message { Message(catalogue, 9) }
    static var outcomeEta: Message { Message(catalogue, 10) }
    static var outcomeEVisa: Message { Message(catalogue, 11) }
    static var outcomeVisa: Message { Message(catalogue, 12) }
    static var outcomeUnknown: Message { Message(catalogue, 13) }
    static var outcomeRefused: Message { Message(catalogue, 14) }
    static var tagStale: Message { Message(catalogue, 15) }
    static var tagDisputed: Message { Message(catalogue, 16) }
    static func allowedWindow(most: some BinaryInteger, window: some BinaryInteger) -> Message { Message(catalogue, 17, [.integer(Int64(clamping: most)), .integer(Int64(clamping: window))]) }
    static func allowedStay(most: some BinaryInteger) -> Message { Message(catalogue, 18, [.integer(Int64(clamping: most))]) }
    static func authorityOwn(country: String, city: String) -> Message { Message(catalogue, 19, [.country(country), .text(city)]) }
    static var authorityMinistry: Message { Message(catalogue, 20) }
    static var authorityEmbassy: Message { Message(catalogue, 21) }
    static var authorityDataset: Message { Message(catalogue, 22) }
    static func ruleShort(what: Message) -> Message { Message(catalogue, 23, [.message(what)]) }
    static func ruleWithStay(what: Message, stay: Message) -> Message { Message(catalogue, 24, [.message(what), .message(stay)]) }
    static var ruleNotUnderstood: Message { Message(catalogue, 25) }

    static let catalogue = Catalogue("visaWords", [
        "ar": [
            #"سياحة"#,
            #"أعمال"#,
            #"عبور"#,
            #"جواز سفر عادي"#,
            #"جواز سفر دبلوماسي"#,
            #"جواز سفر خدمة"#,
            #"{0}"#,
            #"بلدك"#,
            #"بلا تأشيرة"#,
            #"تأشيرة عند الحدود"#,
            #"تصريح سفر عبر الإنترنت"#,
            #"تأشيرة إلكترونية"#,
            #"تأشيرة قبل السفر"#,
            #"غير معروف"#,
            #"الدخول غير مسموح"#,
            #"غير متحقَّق منه"#,
            #"المصادر مختلفة"#,
            #"{0, zero: # يوم | one: يوم واحد | two: يومان | few: # أيام | many: # يومًا | other: # يوم} في أي {1, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم}"#,
            #"{0, zero: # يوم | one: يوم واحد | two: يومان | few: # أيام | many: # يومًا | other: # يوم} في كل إقامة"#,
            #"{0} نفسها، تنشره {1}"#,
            #"صفحة وزارة، أبلغت عنها الأمانة"#,
            #"سفارة، أبلغت عنها الأمانة"#,
            #"مجموعة بيانات عامة، أبلغت عنها الأمانة"#,
            #"{0}"#,
            #"{0}، {1}"#,
            #"قاعدة كتبتها نسخة أحدث من برامج المنتدى. افتح القيد في السجل لقراءتها."#,
        ],
        "en": [
            #"Tourism"#,
            #"Business"#,
            #"Transit"#,
            #"Ordinary passport"#,
            #"Diplomatic passport"#,
            #"Service passport"#,
            #"{0}"#,
            #"Your own country"#,
            #"No visa"#,
            #"Visa at the border"#,
            #"Travel authorisation, online"#,
            #"E-visa, online"#,
            #"Visa before the journey"#,
            #"Not known"#,
            #"No admission"#,
            #"Unverified"#,
            #"Sources disagree"#,
            #"{0, one: # day | other: # days} in any {1, one: # day | other: # days}"#,
            #"{0, one: # day | other: # days} in each stay"#,
            #"{0} itself, published by {1}"#,
            #"A ministry’s page, reported by the secretariat"#,
            #"An embassy, reported by the secretariat"#,
            #"A public dataset, reported by the secretariat"#,
            #"{0}"#,
            #"{0}, {1}"#,
            #"A rule of a later version of the forum’s programs. Open the entry of the log to read it."#,
        ],
        "ru": [
            #"Туризм"#,
            #"Деловая поездка"#,
            #"Транзит"#,
            #"Обычный паспорт"#,
            #"Дипломатический паспорт"#,
            #"Служебный паспорт"#,
            #"{0}"#,
            #"Ваша страна"#,
            #"Без визы"#,
            #"Виза на границе"#,
            #"Разрешение на въезд, онлайн"#,
            #"Электронная виза"#,
            #"Виза до поездки"#,
            #"Неизвестно"#,
            #"Въезд закрыт"#,
            #"Не проверено"#,
            #"Источники расходятся"#,
            #"{0, one: # день | few: # дня | many: # дней | other: # дня} в течение любых {1, one: # дня | few: # дней | many: # дней | other: # дня}"#,
            #"{0, one: # день | few: # дня | many: # дней | other: # дня} за каждое пребывание"#,
            #"{0}: сведения самой страны, публикует {1}"#,
            #"Страница министерства, по сообщению секретариата"#,
            #"Посольство, по сообщению секретариата"#,
            #"Открытый набор данных, по сообщению секретариата"#,
            #"{0}"#,
            #"{0}, {1}"#,
            #"Правило записано более новой версией программ форума. Откройте запись журнала, чтобы прочитать его."#,
        ],
        "zh-Hans": [
            #"旅游"#,
            #"商务"#,
            #"过境"#,
            #"普通护照"#,
            #"外交护照"#,
            #"公务护照"#,
            #"{0}"#,
            #"本国"#,
            #"免签"#,
            #"落地签"#,
            #"网上旅行许可"#,
            #"电子签证"#,
            #"需事先办理签证"#,
            #"未知"#,
            #"不准入境"#,
            #"未经核实"#,
            #"来源不一致"#,
            #"任意 {1, other: # 天} 内 {0, other: # 天}"#,
            #"每次停留 {0, other: # 天}"#,
            #"{0}官方信息，由{1}发布"#,
            #"部委网页，由秘书处转报"#,
            #"使馆，由秘书处转报"#,
            #"公开数据集，由秘书处转报"#,
            #"{0}"#,
            #"{0}，{1}"#,
            #"此规定由论坛程序的更新版本写入。请打开日志条目阅读。"#,
        ],
    ])
}
