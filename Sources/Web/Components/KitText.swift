// Written by seeds/messages.py from kit.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives

/// The sentences of `kit`.
enum KitText {
    static var breadcrumbs: Message { Message(catalogue, 0) }
    static var numbers: Message { Message(catalogue, 1) }
    static var fromTheBeginning: Message { Message(catalogue, 2) }
    static func nextOf(first: some BinaryInteger, last: some BinaryInteger, total: some BinaryInteger) -> Message { Message(catalogue, 3, [.integer(Int64(clamping: first)), .integer(Int64(clamping: last)), .integer(Int64(clamping: total))]) }

    static let catalogue = Catalogue("kit", [
        "ar": [
            #"أنت هنا"#,
            #"الأرقام في جدول"#,
            #"من البداية"#,
            #"التالي: {0}–{1} من {2}"#,
        ],
        "en": [
            #"You are here"#,
            #"The numbers as a table"#,
            #"From the beginning"#,
            #"Next: {0}–{1} of {2}"#,
        ],
        "ru": [
            #"Вы здесь"#,
            #"Те же числа в таблице"#,
            #"С начала"#,
            #"Далее: {0}–{1} из {2}"#,
        ],
        "zh-Hans": [
            #"当前位置"#,
            #"以表格显示数据"#,
            #"从头开始"#,
            #"下一页：第 {0}–{1} 项，共 {2} 项"#,
        ],
    ])
}
