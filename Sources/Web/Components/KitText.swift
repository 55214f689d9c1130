// Written by seeds/messages.py from kit.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives

/// The sentences of `kit`.
enum KitText {
    static var breadcrumbs: Message { Message(catalogue, 0) }
    static var numbers: Message { Message(catalogue, 1) }

    static let catalogue = Catalogue("kit", [
        "ar": [
            #"أنت هنا"#,
            #"الأرقام في جدول"#,
        ],
        "en": [
            #"You are here"#,
            #"The numbers as a table"#,
        ],
        "ru": [
            #"Вы здесь"#,
            #"Те же числа в таблице"#,
        ],
        "zh-Hans": [
            #"当前位置"#,
            #"以表格显示数据"#,
        ],
    ])
}
