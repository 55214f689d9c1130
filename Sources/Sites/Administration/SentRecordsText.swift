// Written by seeds/messages.py from sentRecords.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `sentRecords`.
enum SentRecordsText {
    static var sent: Message { Message(catalogue, 0) }
    static var sentLede: Message { Message(catalogue, 1) }
    static var open: Message { Message(catalogue, 2) }
    static var openNone: Message { Message(catalogue, 3) }
    static var queuedAt: Message { Message(catalogue, 4) }
    static var records: Message { Message(catalogue, 5) }
    static var state: Message { Message(catalogue, 6) }
    static var pending: Message { Message(catalogue, 7) }
    static func acceptedAs(index: some BinaryInteger) -> Message { Message(catalogue, 8, [.integer(Int64(clamping: index))]) }
    static var refused: Message { Message(catalogue, 9) }
    static var why: Message { Message(catalogue, 10) }
    static var pendingWhy: Message { Message(catalogue, 11) }
    static var pendingShutOut: Message { Message(catalogue, 12) }
    static var acceptedWhy: Message { Message(catalogue, 13) }
    static var standing: Message { Message(catalogue, 14) }
    static var standingNone: Message { Message(catalogue, 15) }
    static var entry: Message { Message(catalogue, 16) }
    static var acceptedTime: Message { Message(catalogue, 17) }
    static var seenBy: Message { Message(catalogue, 18) }
    static func seenCount(count: some BinaryInteger, total: some BinaryInteger) -> Message { Message(catalogue, 19, [.integer(Int64(clamping: count)), .integer(Int64(clamping: total))]) }
    static func seenCountKnown(count: some BinaryInteger, total: some BinaryInteger, silent: some BinaryInteger) -> Message { Message(catalogue, 20, [.integer(Int64(clamping: count)), .integer(Int64(clamping: total)), .integer(Int64(clamping: silent))]) }
    static var seenUnknown: Message { Message(catalogue, 21) }
    static func seenTitle(index: some BinaryInteger) -> Message { Message(catalogue, 22, [.integer(Int64(clamping: index))]) }
    static var seenYes: Message { Message(catalogue, 23) }
    static var seenNo: Message { Message(catalogue, 24) }
    static var older: Message { Message(catalogue, 25) }
    static var pages: Message { Message(catalogue, 26) }

    static let catalogue = Catalogue("sentRecords", [
        "ar": [
            #"ما أرسلناه"#,
            #"ما ينتظر، وما رُفض ولماذا، ومن رأى ما في السجل."#,
            #"ينتظر أو رُفض"#,
            #"لا شيء ينتظر ولا شيء رُفض."#,
            #"سُلّم في"#,
            #"المحتوى"#,
            #"الحالة"#,
            #"ينتظر الإرسال"#,
            #"قُبل بصفته المدخل {0}"#,
            #"رُفض"#,
            #"السبب وما العمل"#,
            #"يُرسَل من تلقاء نفسه متى أجابت الأمانة."#,
            #"استبعد المنتدى هذه المدينة: يُرسل من تلقاء نفسه متى رُفع ذلك."#,
            #"أخذته الأمانة، ويظهر خلال ثوان في السجل الذي يتحقق منه الجميع."#,
            #"في السجل"#,
            #"ليس لنا شيء في السجل بعد."#,
            #"المدخل"#,
            #"قُبل في"#,
            #"من رآه"#,
            #"{0} من {1} مدينة"#,
            #"{0} من {1} مدن؛ ولا يُعرف عن {2}"#,
            #"غير معروف بعد"#,
            #"من رأى المدخل {0}"#,
            #"لديها"#,
            #"ليس بعد"#,
            #"الأقدم"#,
            #"الصفحات"#,
        ],
        "en": [
            #"What we sent"#,
            #"What waits, what was refused and why, and who has seen what stands in the log."#,
            #"Waiting or refused"#,
            #"Nothing waits, and nothing was refused."#,
            #"Handed in"#,
            #"What"#,
            #"State"#,
            #"waits to be sent"#,
            #"accepted as entry {0}"#,
            #"refused"#,
            #"Why, and what to do"#,
            #"It goes out by itself as soon as the secretariat answers."#,
            #"The forum has shut this city out: it goes out by itself once that is lifted."#,
            #"The secretariat has taken it; it stands in the log that all verify within seconds."#,
            #"In the log"#,
            #"Nothing of ours stands in the log yet."#,
            #"Entry"#,
            #"Accepted"#,
            #"Who has seen it"#,
            #"{0} of {1} cities"#,
            #"{0} of {1} cities; of {2} it is not known"#,
            #"not known yet"#,
            #"Who has seen entry {0}"#,
            #"has it"#,
            #"not yet"#,
            #"Earlier ones"#,
            #"Pages"#,
        ],
        "ru": [
            #"Что мы отправили"#,
            #"Что ждёт отправки, что отклонено и почему, и кто уже видел то, что стоит в журнале."#,
            #"Ждёт или отклонено"#,
            #"Ничего не ждёт, и ничего не отклонено."#,
            #"Сдано"#,
            #"Что"#,
            #"Состояние"#,
            #"ждёт отправки"#,
            #"принято как запись {0}"#,
            #"отклонено"#,
            #"Почему и что делать"#,
            #"Уйдёт само, как только секретариат ответит."#,
            #"Город отстранён от форума: отправится само, как только это будет отменено."#,
            #"Секретариат принял; через секунды это будет в журнале, который все проверяют."#,
            #"В журнале"#,
            #"В журнале ещё нет ничего нашего."#,
            #"Запись"#,
            #"Принято"#,
            #"Кто видел"#,
            #"{0} из {1} городов"#,
            #"{0} из {1} городов; о {2} неизвестно"#,
            #"пока неизвестно"#,
            #"Кто видел запись {0}"#,
            #"есть"#,
            #"ещё нет"#,
            #"Более ранние"#,
            #"Страницы"#,
        ],
        "zh-Hans": [
            #"我们发送的内容"#,
            #"等待中的内容、被拒绝的内容及原因，以及谁已看到日志中的内容。"#,
            #"等待或被拒绝"#,
            #"没有等待中的内容，也没有被拒绝的内容。"#,
            #"提交时间"#,
            #"内容"#,
            #"状态"#,
            #"等待发送"#,
            #"已接受，为第 {0} 个条目"#,
            #"被拒绝"#,
            #"原因及处理办法"#,
            #"秘书处一应答便会自动发出。"#,
            #"论坛已停止本城市的参与：恢复后将自动发送。"#,
            #"秘书处已接受；数秒内即会出现在所有人核实的日志中。"#,
            #"日志中的内容"#,
            #"日志中还没有我们的内容。"#,
            #"条目"#,
            #"接受时间"#,
            #"谁已看到"#,
            #"{1} 个城市中的 {0} 个"#,
            #"{1} 个城市中的 {0} 个；{2} 个情况不明"#,
            #"尚不清楚"#,
            #"谁已看到第 {0} 个条目"#,
            #"已有"#,
            #"尚无"#,
            #"更早的"#,
            #"分页"#,
        ],
    ])
}
