// Written by seeds/messages.py from tableFile.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `tableFile`.
enum TableFileText {
    static var strayQuote: Message { Message(catalogue, 0) }
    static var afterQuote: Message { Message(catalogue, 1) }
    static var openQuote: Message { Message(catalogue, 2) }
    static var notUTF8: Message { Message(catalogue, 3) }
    static func columns(needed: [Message.Argument]) -> Message { Message(catalogue, 4, [.list(needed)]) }
    static func columnsOrMore(needed: [Message.Argument], possible: [Message.Argument]) -> Message { Message(catalogue, 5, [.list(needed), .list(possible)]) }

    static let catalogue = Catalogue("tableFile", [
        "ar": [
            #"علامة اقتباس داخل حقل لا يبدأ بعلامة اقتباس"#,
            #"بعد علامة الاقتباس الخاتمة يجب أن تأتي فاصلة أو نهاية السطر"#,
            #"علامة اقتباس غير مغلقة"#,
            #"النص ليس بترميز UTF-8"#,
            #"يجب أن يسمّي السطر الأول هذه الأعمدة بالضبط: {0}. صحّحه وأرسل الملف من جديد."#,
            #"يجب أن يسمّي السطر الأول الأعمدة {0} مرة واحدة لكل منها، ويجوز أن يسمّي {1} ولا غيرها. صحّحه وأرسل الملف من جديد."#,
        ],
        "en": [
            #"a quotation mark stands inside a field that does not begin with one"#,
            #"behind a closing quotation mark must come a comma or the line’s end"#,
            #"a quotation mark is never closed"#,
            #"the text is not UTF-8"#,
            #"The first line has to name exactly these columns: {0}. Correct it, and send the file again."#,
            #"The first line has to name the columns {0}, once each, and may name {1} and no others. Correct it, and send the file again."#,
        ],
        "ru": [
            #"кавычка стоит внутри поля, которое не начинается с кавычки"#,
            #"после закрывающей кавычки должна стоять запятая или конец строки"#,
            #"кавычка не закрыта"#,
            #"текст не в кодировке UTF-8"#,
            #"В первой строке должны стоять ровно эти столбцы: {0}. Исправьте её и отправьте файл снова."#,
            #"В первой строке должны стоять столбцы {0}, каждый один раз; могут стоять {1}, и никакие другие. Исправьте её и отправьте файл снова."#,
        ],
        "zh-Hans": [
            #"引号出现在不以引号开头的字段中"#,
            #"右引号之后必须是逗号或行尾"#,
            #"引号没有闭合"#,
            #"文本不是 UTF-8 编码"#,
            #"第一行必须正好是这些列：{0}。请更正后重新发送文件。"#,
            #"第一行必须有 {0} 各列且各一次，还可以有 {1}，不得有其他列。请更正后重新发送文件。"#,
        ],
    ])
}
