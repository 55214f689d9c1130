// Written by seeds/messages.py from office.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `office`.
enum OfficeText {
    static var done: Message { Message(catalogue, 0) }

    static let catalogue = Catalogue("office", [
        "ar": [
            #"تم"#,
        ],
        "en": [
            #"Done"#,
        ],
        "ru": [
            #"Готово"#,
        ],
        "zh-Hans": [
            #"完成"#,
        ],
    ])
}
