// Written by seeds/messages.py from editions.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `editions`.
enum EditionsText {
    static var recordType: Message { Message(catalogue, 0) }
    static var title: Message { Message(catalogue, 1) }
    static var lede: Message { Message(catalogue, 2) }
    static var article: Message { Message(catalogue, 3) }
    static func numbered(number: some BinaryInteger) -> Message { Message(catalogue, 4, [.integer(Int64(clamping: number))]) }
    static var columnNumber: Message { Message(catalogue, 5) }
    static var columnEdition: Message { Message(catalogue, 6) }
    static var columnPlace: Message { Message(catalogue, 7) }
    static var columnDates: Message { Message(catalogue, 8) }
    static var columnHost: Message { Message(catalogue, 9) }
    static func dates(opens: UTCDate, closes: UTCDate) -> Message { Message(catalogue, 10, [.date(opens), .date(closes)]) }
    static func count(count: some BinaryInteger) -> Message { Message(catalogue, 11, [.integer(Int64(clamping: count))]) }
    static var none: Message { Message(catalogue, 12) }
    static var facts: Message { Message(catalogue, 13) }
    static var agenda: Message { Message(catalogue, 14) }
    static var agendaItem: Message { Message(catalogue, 15) }
    static var agendaNone: Message { Message(catalogue, 16) }
    static var adopted: Message { Message(catalogue, 17) }
    static var adoptedText: Message { Message(catalogue, 18) }
    static var adoptedNone: Message { Message(catalogue, 19) }
    static var digest: Message { Message(catalogue, 20) }
    static var digestNone: Message { Message(catalogue, 21) }
    static var source: Message { Message(catalogue, 22) }
    static func entry(index: some BinaryInteger) -> Message { Message(catalogue, 23, [.integer(Int64(clamping: index))]) }
    static func entryNote(time: UTCTime) -> Message { Message(catalogue, 24, [.moment(time)]) }
    static var asData: Message { Message(catalogue, 25) }
    static var asTable: Message { Message(catalogue, 26) }
    static var all: Message { Message(catalogue, 27) }
    static var older: Message { Message(catalogue, 28) }

    static let catalogue = Catalogue("editions", [
        "ar": [
            #"دورة من دورات المنتدى"#,
            #"دورات المنتدى"#,
            #"متى وأين اجتمع رؤساء البلديات، وماذا ناقشوا، وماذا اعتمدوا."#,
            #"المادة الأولى"#,
            #"الدورة رقم {0}"#,
            #"الرقم"#,
            #"الدورة"#,
            #"المكان"#,
            #"التواريخ"#,
            #"المدينة المضيفة"#,
            #"{0} – {1}"#,
            #"{0, zero: لا دورات | one: دورة واحدة | two: دورتان | few: # دورات | many: # دورة | other: # دورة}"#,
            #"لم تُنشر أي دورة بعد. تنشرها المدينة المضيفة."#,
            #"الدورة باختصار"#,
            #"جدول الأعمال"#,
            #"البند"#,
            #"لم يُنشر جدول أعمال."#,
            #"النصوص المعتمدة"#,
            #"النص"#,
            #"لم يُنشر أي نص معتمد."#,
            #"بصمة الملف SHA-256"#,
            #"غير مذكورة"#,
            #"أين كُتب ذلك"#,
            #"القيد {0} في السجل"#,
            #"وقّعته المدينة المضيفة، وقُبل في {0}."#,
            #"المحتوى نفسه كبيانات"#,
            #"كجدول (CSV)"#,
            #"كل الدورات"#,
            #"دورات أقدم"#,
        ],
        "en": [
            #"Edition of the forum"#,
            #"Editions of the forum"#,
            #"Where and when the mayors met, what they spoke of and what they adopted."#,
            #"Article 1"#,
            #"No. {0}"#,
            #"No."#,
            #"Edition"#,
            #"Place"#,
            #"Dates"#,
            #"Host"#,
            #"{0} – {1}"#,
            #"{0, one: # edition | other: # editions}"#,
            #"No edition has been published yet. The host city publishes it."#,
            #"The edition in brief"#,
            #"Agenda"#,
            #"Item"#,
            #"No agenda has been published."#,
            #"Adopted texts"#,
            #"Text"#,
            #"No adopted text has been published."#,
            #"SHA-256 of the file"#,
            #"not given"#,
            #"Where it is written"#,
            #"Entry {0} of the log"#,
            #"Signed by the host, accepted {0}."#,
            #"The same as data"#,
            #"As a table (CSV)"#,
            #"All editions"#,
            #"Earlier editions"#,
        ],
        "ru": [
            #"Встреча форума"#,
            #"Встречи форума"#,
            #"Где и когда встречались мэры, что обсуждали и что приняли."#,
            #"Статья 1"#,
            #"№ {0}"#,
            #"№"#,
            #"Встреча"#,
            #"Место"#,
            #"Даты"#,
            #"Город-организатор"#,
            #"{0} — {1}"#,
            #"{0, one: # встреча | few: # встречи | many: # встреч | other: # встречи}"#,
            #"Пока не опубликовано ни одной встречи. Её публикует город-организатор."#,
            #"Кратко о встрече"#,
            #"Повестка дня"#,
            #"Пункт"#,
            #"Повестка дня не опубликована."#,
            #"Принятые документы"#,
            #"Документ"#,
            #"Принятые документы не опубликованы."#,
            #"SHA-256 файла"#,
            #"не указан"#,
            #"Где это записано"#,
            #"Запись журнала № {0}"#,
            #"Подписана организатором, принята {0}."#,
            #"То же в виде данных"#,
            #"В виде таблицы (CSV)"#,
            #"Все встречи"#,
            #"Более ранние встречи"#,
        ],
        "zh-Hans": [
            #"论坛届次"#,
            #"历届论坛"#,
            #"市长们在何时何地举行会议、讨论了什么、通过了什么文件。"#,
            #"第一条"#,
            #"第 {0} 届"#,
            #"届次"#,
            #"名称"#,
            #"地点"#,
            #"日期"#,
            #"主办城市"#,
            #"{0}至{1}"#,
            #"{0, other: 共 # 届}"#,
            #"尚未发布任何一届论坛的信息，由主办城市发布。"#,
            #"本届概况"#,
            #"议程"#,
            #"议题"#,
            #"尚未发布议程。"#,
            #"通过的文件"#,
            #"文件"#,
            #"尚未发布通过的文件。"#,
            #"文件的 SHA-256"#,
            #"未提供"#,
            #"记载位置"#,
            #"日志第 {0} 号条目"#,
            #"由主办城市签署，接受时间：{0}。"#,
            #"以数据格式查看相同内容"#,
            #"以表格查看（CSV）"#,
            #"历届论坛"#,
            #"更早的届次"#,
        ],
    ])
}
