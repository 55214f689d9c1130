// Written by seeds/messages.py from site.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `site`.
enum SiteText {
    static var brand: Message { Message(catalogue, 0) }
    static var languages: Message { Message(catalogue, 1) }
    static var skip: Message { Message(catalogue, 2) }
    static var data: Message { Message(catalogue, 3) }
    static var footer: Message { Message(catalogue, 4) }
    static var timesUTC: Message { Message(catalogue, 5) }
    static func timesOf(zone: String) -> Message { Message(catalogue, 6, [.text(zone)]) }
    static var secretariat: Message { Message(catalogue, 7) }
    static var home: Message { Message(catalogue, 8) }
    static var menu: Message { Message(catalogue, 9) }
    static var start: Message { Message(catalogue, 10) }
    static var status: Message { Message(catalogue, 11) }
    static var travel: Message { Message(catalogue, 12) }
    static var visas: Message { Message(catalogue, 13) }
    static var forum: Message { Message(catalogue, 14) }

    static let catalogue = Catalogue("site", [
        "ar": [
            #"منتدى رؤساء بلديات مدن طريق الحرير"#,
            #"اللغة"#,
            #"الانتقال إلى المحتوى"#,
            #"البيانات نفسها بصيغة قابلة للمعالجة"#,
            #"كل قيد في السجل موقَّع من كاتبه، ويمكن إثبات موضعه استنادًا إلى نقطة التحقق الموقَّعة."#,
            #"جميع الأوقات بالتوقيت العالمي المنسق (UTC)."#,
            #"الأوقات في هذه الصفحة بتوقيت الفندق: {0}."#,
            #"الأمانة"#,
            #"إلى الصفحة الرئيسية"#,
            #"الأقسام"#,
            #"الرئيسية"#,
            #"الحالة"#,
            #"السفر"#,
            #"التأشيرات"#,
            #"المنتدى"#,
        ],
        "en": [
            #"Silk Road Mayors’ Forum"#,
            #"Language"#,
            #"Skip to the content"#,
            #"The same as data"#,
            #"Every entry of the log is signed by who wrote it, and its place can be proved against the signed checkpoint."#,
            #"All times are UTC."#,
            #"Times on this page are those of the hotel’s clock: {0}."#,
            #"Secretariat"#,
            #"To the start page"#,
            #"Sections"#,
            #"Start"#,
            #"Status"#,
            #"Travel"#,
            #"Visas"#,
            #"The forum"#,
        ],
        "ru": [
            #"Форум мэров городов Шёлкового пути"#,
            #"Язык"#,
            #"Перейти к содержанию"#,
            #"Те же сведения в виде данных"#,
            #"Каждая запись журнала подписана её автором, а её место в журнале можно доказать по подписанной контрольной точке."#,
            #"Время указано по UTC."#,
            #"Время на этой странице указано по часам гостиницы: {0}."#,
            #"Секретариат"#,
            #"На главную страницу"#,
            #"Разделы"#,
            #"Главная"#,
            #"Состояние"#,
            #"Путешествие"#,
            #"Визы"#,
            #"Форум"#,
        ],
        "zh-Hans": [
            #"丝绸之路市长论坛"#,
            #"语言"#,
            #"跳到正文"#,
            #"以数据格式查看相同内容"#,
            #"日志中的每个条目均由其作者签名，其在日志中的位置可依据已签名的检查点加以证明。"#,
            #"所有时间均为协调世界时（UTC）。"#,
            #"本页时间均为酒店当地时间：{0}。"#,
            #"秘书处"#,
            #"返回首页"#,
            #"栏目"#,
            #"首页"#,
            #"状态"#,
            #"旅行"#,
            #"签证"#,
            #"论坛"#,
        ],
    ])
}
