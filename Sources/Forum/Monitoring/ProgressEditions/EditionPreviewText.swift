// Written by seeds/messages.py from editionPreview.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `editionPreview`.
enum EditionPreviewText {
    static func part(number: some BinaryInteger, count: some BinaryInteger) -> Message { Message(catalogue, 0, [.integer(Int64(clamping: number)), .integer(Int64(clamping: count))]) }
    static var previous: Message { Message(catalogue, 1) }
    static var next: Message { Message(catalogue, 2) }

    static let catalogue = Catalogue("editionPreview", [
        "ar": [
            #"المعاينة، الصفحة {0} من {1}"#,
            #"الصفحة السابقة"#,
            #"الصفحة التالية"#,
        ],
        "en": [
            #"Preview, page {0} of {1}"#,
            #"Page before"#,
            #"Next page"#,
        ],
        "ru": [
            #"Предпросмотр, страница {0} из {1}"#,
            #"Предыдущая страница"#,
            #"Следующая страница"#,
        ],
        "zh-Hans": [
            #"预览，第 {0} 页，共 {1} 页"#,
            #"上一页"#,
            #"下一页"#,
        ],
    ])
}
