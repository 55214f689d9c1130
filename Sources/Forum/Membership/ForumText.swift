// Written by seeds/messages.py from forum.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `forum`.
enum ForumText {
    static var title: Message { Message(catalogue, 0) }
    static var kicker: Message { Message(catalogue, 1) }
    static func lede(cities: some BinaryInteger, countries: some BinaryInteger) -> Message { Message(catalogue, 2, [.integer(Int64(clamping: cities)), .integer(Int64(clamping: countries))]) }
    static var cities: Message { Message(catalogue, 3) }
    static var city: Message { Message(catalogue, 4) }
    static var country: Message { Message(catalogue, 5) }
    static var since: Message { Message(catalogue, 6) }
    static var state: Message { Message(catalogue, 7) }
    static var active: Message { Message(catalogue, 8) }
    static var suspended: Message { Message(catalogue, 9) }
    static var revoked: Message { Message(catalogue, 10) }
    static var noCities: Message { Message(catalogue, 11) }
    static var charter: Message { Message(catalogue, 12) }
    static var toCharter: Message { Message(catalogue, 13) }
    static func toPlan(done: some BinaryInteger, count: some BinaryInteger) -> Message { Message(catalogue, 14, [.integer(Int64(clamping: done)), .integer(Int64(clamping: count))]) }
    static var more: Message { Message(catalogue, 15) }
    static var facts: Message { Message(catalogue, 16) }
    static func entry(index: some BinaryInteger) -> Message { Message(catalogue, 17, [.integer(Int64(clamping: index))]) }
    static var digits: Message { Message(catalogue, 18) }
    static var said: Message { Message(catalogue, 19) }
    static var saidNote: Message { Message(catalogue, 20) }
    static var saidNone: Message { Message(catalogue, 21) }
    static var accepted: Message { Message(catalogue, 22) }
    static var what: Message { Message(catalogue, 23) }
    static var allSaid: Message { Message(catalogue, 24) }
    static var index: Message { Message(catalogue, 25) }
    static func charterLede(day: UTCDate) -> Message { Message(catalogue, 26, [.date(day)]) }
    static func article(number: some BinaryInteger) -> Message { Message(catalogue, 27, [.integer(Int64(clamping: number))]) }
    static var signed: Message { Message(catalogue, 28) }
    static var signedNote: Message { Message(catalogue, 29) }
    static var toProgress: Message { Message(catalogue, 30) }

    static let catalogue = Catalogue("forum", [
        "ar": [
            #"المنتدى"#,
            #"منتدى رؤساء بلديات طريق الحرير"#,
            #"{0, zero: لا مدن | one: مدينة واحدة | two: مدينتان | few: # مدن | many: # مدينة | other: # مدينة} من {1, zero: لا بلدان | one: بلد واحد | two: بلدين | few: # بلدان | many: # بلدًا | other: # بلد}، ولكل منها خادمها وكلمتها."#,
            #"المدن"#,
            #"المدينة"#,
            #"البلد"#,
            #"عضو منذ"#,
            #"الحالة"#,
            #"عضو"#,
            #"موقوف"#,
            #"مستبعدة: أُبطلت مفاتيحها"#,
            #"لم تنضم أي مدينة بعد. وتدعو الأمانة أولاها."#,
            #"الميثاق"#,
            #"الميثاق ومواده"#,
            #"خطة عمل تأشيرة طريق الحرير السياحية: أُنجز {0} من {1, zero: لا خطوات | one: خطوة واحدة | two: خطوتين | few: # خطوات | many: # خطوة | other: # خطوة}"#,
            #"المزيد عن المنتدى"#,
            #"المدينة"#,
            #"المدخل {0}"#,
            #"أرقام مفاتيحها"#,
            #"ما قالته"#,
            #"أحدث مداخل السجل التي وقّعتها هذه المدينة."#,
            #"لم تقل شيئًا بعد."#,
            #"قُبل في"#,
            #"المحتوى"#,
            #"كل ما قالته"#,
            #"المدخل"#,
            #"إعلان ألماتي للمنتدى الثالث، المعتمد في {0}."#,
            #"المادة {0}"#,
            #"من ينضم إليه"#,
            #"المدن التي في السجل أعضاءً: جاءت كل منها بمفاتيحها، وقبولها مدخل يتحقق منه الجميع."#,
            #"ما أُنجز بشأنها"#,
        ],
        "en": [
            #"The forum"#,
            #"Silk Road Mayors’ Forum"#,
            #"{0, one: # city | other: # cities} of {1, one: # country | other: # countries}, each with a server and a word of its own."#,
            #"Cities"#,
            #"City"#,
            #"Country"#,
            #"Member since"#,
            #"State"#,
            #"member"#,
            #"suspended"#,
            #"shut out: its keys are revoked"#,
            #"No city has joined yet. The secretariat invites the first."#,
            #"The charter"#,
            #"The charter and its articles"#,
            #"Action Plan for the Silk Road Tourist Visa: {0} of {1, one: # step | other: # steps} done"#,
            #"More of the forum"#,
            #"The city"#,
            #"entry {0}"#,
            #"Digits of its keys"#,
            #"What it has said"#,
            #"The newest entries of the log that this city has signed."#,
            #"It has said nothing yet."#,
            #"Accepted"#,
            #"What"#,
            #"All that it has said"#,
            #"Entry"#,
            #"The Almaty Declaration of the third forum, adopted on {0}."#,
            #"Article {0}"#,
            #"Who belongs to it"#,
            #"The cities that the log has as members: each has come with its own keys, and its admission is an entry that everybody verifies."#,
            #"What was done about it"#,
        ],
        "ru": [
            #"Форум"#,
            #"Форум мэров Шёлкового пути"#,
            #"{0, one: # город | few: # города | many: # городов | other: # города} из {1, one: # страны | few: # стран | many: # стран | other: # страны}; у каждого свой сервер и свой голос."#,
            #"Города"#,
            #"Город"#,
            #"Страна"#,
            #"Участник с"#,
            #"Состояние"#,
            #"участник"#,
            #"приостановлен"#,
            #"отстранён: его ключи отозваны"#,
            #"Городов ещё нет. Первых приглашает секретариат."#,
            #"Хартия"#,
            #"Хартия и её статьи"#,
            #"План действий по туристической визе Шёлкового пути: сделано {0} из {1, one: # шага | few: # шагов | many: # шагов | other: # шага}"#,
            #"О форуме"#,
            #"Город"#,
            #"запись {0}"#,
            #"Цифры ключей"#,
            #"Что сказал город"#,
            #"Последние записи журнала, подписанные этим городом."#,
            #"Пока ничего."#,
            #"Принято"#,
            #"Что"#,
            #"Всё, что сказал город"#,
            #"Запись"#,
            #"Алматинская декларация третьего форума, принятая {0}."#,
            #"Статья {0}"#,
            #"Кто к ней присоединился"#,
            #"Города, которые стоят в журнале как участники: каждый пришёл со своими ключами, и его приём — запись, которую проверяют все."#,
            #"Что сделано"#,
        ],
        "zh-Hans": [
            #"论坛"#,
            #"丝绸之路市长论坛"#,
            #"{1, other: # 个国家}的{0, other: # 个城市}，各有自己的服务器和话语权。"#,
            #"城市"#,
            #"城市"#,
            #"国家"#,
            #"加入时间"#,
            #"状态"#,
            #"成员"#,
            #"已暂停"#,
            #"已停止参与：密钥已被吊销"#,
            #"还没有城市加入。由秘书处发出首批邀请。"#,
            #"宪章"#,
            #"宪章及其条款"#,
            #"丝绸之路旅游签证行动计划：{1, other: # 个步骤}中已完成 {0} 个"#,
            #"论坛相关"#,
            #"城市"#,
            #"第 {0} 个条目"#,
            #"密钥数字"#,
            #"该城市发布的内容"#,
            #"该城市签署的最新日志条目。"#,
            #"尚未发布任何内容。"#,
            #"接受时间"#,
            #"内容"#,
            #"该城市发布的全部内容"#,
            #"条目"#,
            #"第三届论坛的《阿拉木图宣言》，{0} 通过。"#,
            #"第 {0} 条"#,
            #"加入的城市"#,
            #"日志中列为成员的城市：各持自己的密钥加入，其接纳是人人核实的条目。"#,
            #"落实情况"#,
        ],
    ])
}
