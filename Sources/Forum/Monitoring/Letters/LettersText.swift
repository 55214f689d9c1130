// Written by seeds/messages.py from letters.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `letters`.
enum LettersText {
    static func subjectDue(forum: String, day: UTCDate) -> Message { Message(catalogue, 0, [.text(forum), .date(day)]) }
    static func subjectMissing(forum: String) -> Message { Message(catalogue, 1, [.text(forum)]) }
    static func subjectReminded(city: String, forum: String) -> Message { Message(catalogue, 2, [.text(city), .text(forum)]) }
    static func greeting(name: String) -> Message { Message(catalogue, 3, [.text(name)]) }
    static func opened(title: String, city: String, time: UTCTime) -> Message { Message(catalogue, 4, [.text(title), .text(city), .moment(time)]) }
    static func soon(title: String, time: UTCTime, city: String) -> Message { Message(catalogue, 5, [.text(title), .moment(time), .text(city)]) }
    static func missing(title: String, time: UTCTime, city: String) -> Message { Message(catalogue, 6, [.text(title), .moment(time), .text(city)]) }
    static func reminded(city: String, title: String, time: UTCTime) -> Message { Message(catalogue, 7, [.text(city), .text(title), .moment(time)]) }
    static func lacking(commitments: String) -> Message { Message(catalogue, 8, [.text(commitments)]) }
    static func place(city: String, path: String) -> Message { Message(catalogue, 9, [.text(city), .text(path)]) }
    static func secretariatBody(title: String, time: UTCTime, reports: some BinaryInteger, cities: some BinaryInteger) -> Message { Message(catalogue, 10, [.text(title), .moment(time), .integer(Int64(clamping: reports)), .integer(Int64(clamping: cities))]) }
    static func secretariatWhere(path: String) -> Message { Message(catalogue, 11, [.text(path)]) }
    static var why: Message { Message(catalogue, 12) }

    static let catalogue = Catalogue("letters", [
        "ar": [
            #"تقارير {0} مطلوبة قبل {1}"#,
            #"تقارير {0} ناقصة"#,
            #"الأمانة تذكّر {0} بتقاريرها إلى {1}"#,
            #"تحية طيبة، {0}،"#,
            #"فُتحت الدورة «{0}» والمطلوب تقارير {1}. تنتهي لكل المدن في لحظة واحدة: {2}."#,
            #"تنتهي الدورة «{0}» قريبًا، لكل المدن في لحظة واحدة: {1}. لم تُوقَّع بعدُ تقارير {2}."#,
            #"انتهت الدورة «{0}» في {1} وتقارير {2} ناقصة. لا يزال توقيعها ممكنًا وتبقى موسومة بالتأخر."#,
            #"ذكّرت الأمانة {0} بتقارير الدورة «{1}» التي تنتهي لكل المدن في {2}."#,
            #"الناقص: {0}"#,
            #"سجّلوا الدخول إلى موقع {0} وافتحوا {1}."#,
            #"انتهت الدورة «{0}» في {1}. التقارير الناقصة: {2, zero: # | one: # | two: # | few: # | many: # | other: #}، والمدن: {3, zero: # | one: # | two: # | few: # | many: # | other: #}."#,
            #"سجّلوا الدخول إلى موقع الأمانة وافتحوا {0}: فيه أسماؤها ومنه يُرسل التذكير."#,
            #"تصلكم هذه الرسالة بحكم صلاحياتكم في هذا الموقع؛ مرة واحدة عن كل حدث."#,
        ],
        "en": [
            #"Reports to {0} are due by {1}"#,
            #"Reports to {0} are missing"#,
            #"The secretariat reminds {0} of its reports to {1}"#,
            #"Dear {0},"#,
            #"The cycle “{0}” is open, and reports of {1} are asked for. It ends for all cities at one moment: {2}."#,
            #"The cycle “{0}” ends soon, for all cities at one moment: {1}. Reports of {2} are not signed yet."#,
            #"The cycle “{0}” ended at {1}, and reports of {2} are missing. They can still be signed, and stay marked as late."#,
            #"The secretariat has reminded {0} of reports in the cycle “{1}”, whose end for all cities is {2}."#,
            #"What is lacking: {0}"#,
            #"Sign in at the site of {0} and open {1} there."#,
            #"The cycle “{0}” ended at {1}. {2, one: One report is | other: # reports are} missing, from {3, one: one city | other: # cities}."#,
            #"Sign in at the secretariat’s site and open {0} there: it names them, and reminds them."#,
            #"You are written to because of what you may do at this site; about each event once."#,
        ],
        "ru": [
            #"Отчёты форуму {0} ожидаются до {1}"#,
            #"Отчёты форуму {0} не поступили"#,
            #"Секретариат напоминает: {0}, отчёты форуму {1}"#,
            #"Здравствуйте, {0}!"#,
            #"Открыт период «{0}»; от города {1} ожидаются отчёты. Он кончается для всех городов в один момент: {2}."#,
            #"Период «{0}» скоро кончается, для всех городов в один момент: {1}. Отчёты города {2} ещё не подписаны."#,
            #"Период «{0}» кончился {1}; отчёты города {2} не поступили. Их ещё можно подписать; они останутся отмечены как поздние."#,
            #"Секретариат напомнил городу {0} об отчётах за период «{1}», конец которого для всех городов — {2}."#,
            #"Не хватает: {0}"#,
            #"Войдите на сайт города {0} и откройте там {1}."#,
            #"Период «{0}» кончился {1}. {2, one: Не поступил # отчёт | few: Не поступили # отчёта | many: Не поступили # отчётов | other: Не поступило # отчёта}, {3, one: # город | few: # города | many: # городов | other: # города}."#,
            #"Войдите на сайт секретариата и откройте там {0}: там они названы, и оттуда можно напомнить."#,
            #"Вам пишут потому, что у вас есть права на этом сайте; о каждом событии — один раз."#,
        ],
        "zh-Hans": [
            #"提交 {0} 的报告应于 {1} 前完成"#,
            #"提交 {0} 的报告尚缺"#,
            #"秘书处提醒 {0} 提交 {1} 的报告"#,
            #"{0}，您好："#,
            #"报告周期“{0}”已开放，请 {1} 提交报告。该周期对所有城市同时截止：{2}。"#,
            #"报告周期“{0}”即将截止，对所有城市同时生效：{1}。{2} 尚有报告未签署。"#,
            #"报告周期“{0}”已于 {1} 截止，{2} 的报告尚缺。仍可签署，但会标为逾期。"#,
            #"秘书处已提醒 {0} 提交周期“{1}”的报告，该周期对所有城市的截止时间为 {2}。"#,
            #"尚缺：{0}"#,
            #"请登录 {0} 的网站并打开 {1}。"#,
            #"报告周期“{0}”已于 {1} 截止。尚缺 {2, other: # 份报告}，涉及 {3, other: # 座城市}。"#,
            #"请登录秘书处网站并打开 {0}：那里列出这些城市，并可发送提醒。"#,
            #"因您在本站的权限而发送此邮件；每一事项只发送一次。"#,
        ],
    ])
}
