// Written by seeds/messages.py from visaMatrix.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `visaMatrix`.
enum VisaMatrixText {
    static var region: Message { Message(catalogue, 0) }
    static var world: Message { Message(catalogue, 1) }
    static var title: Message { Message(catalogue, 2) }
    static var lede: Message { Message(catalogue, 3) }
    static var worldLede: Message { Message(catalogue, 4) }
    static var legend: Message { Message(catalogue, 5) }
    static var empty: Message { Message(catalogue, 6) }
    static var choose: Message { Message(catalogue, 7) }
    static var destinations: Message { Message(catalogue, 8) }
    static var passports: Message { Message(catalogue, 9) }
    static var everyCountry: Message { Message(catalogue, 10) }
    static var show: Message { Message(catalogue, 11) }
    static func size(rows: some BinaryInteger, columns: some BinaryInteger) -> Message { Message(catalogue, 12, [.integer(Int64(clamping: rows)), .integer(Int64(clamping: columns))]) }
    static var none: Message { Message(catalogue, 13) }
    static var parts: Message { Message(catalogue, 14) }
    static func before(group: Message) -> Message { Message(catalogue, 15, [.message(group)]) }
    static func next(group: Message) -> Message { Message(catalogue, 16, [.message(group)]) }
    static func whole(rows: some BinaryInteger, columns: some BinaryInteger, size: some BinaryInteger) -> Message { Message(catalogue, 17, [.integer(Int64(clamping: rows)), .integer(Int64(clamping: columns)), .integer(Int64(clamping: size))]) }
    static var table: Message { Message(catalogue, 18) }

    static let catalogue = Catalogue("visaMatrix", [
        "ar": [
            #"جدول المنطقة"#,
            #"جدول العالم"#,
            #"من يحتاج إلى تأشيرة وإلى أين"#,
            #"كل سطر وجهة، وكل عمود جواز سفر."#,
            #"كل سطر وجهة، وكل عمود جواز سفر. رمز السطر يقود إلى الشيء نفسه في جدول."#,
            #"معنى الحروف"#,
            #"لم يذكر أحد شيئًا عن أي حدود بعد."#,
            #"جزء من الجدول"#,
            #"الوجهات"#,
            #"جوازات سفر"#,
            #"كل البلدان"#,
            #"عرض"#,
            #"{0, zero: لا وجهات | one: وجهة واحدة | two: وجهتان | few: # وجهات | many: # وجهة | other: # وجهة}، {1, zero: لا جوازات | one: جواز واحد | two: جوازان | few: # جوازات | many: # جوازًا | other: # جواز}"#,
            #"لم يُذكر شيء عن هذه البلدان بعد. اختر غيرها، أو اعرضها كلها."#,
            #"أجزاء أخرى من العالم"#,
            #"→ {0}"#,
            #"{0} ←"#,
            #"الكل في صفحة واحدة: {0} × {1}، نحو {2} كيلوبايت"#,
            #"الكل كجدول بيانات (CSV)"#,
        ],
        "en": [
            #"Matrix of the region"#,
            #"Matrix of the world"#,
            #"Who needs a visa where"#,
            #"Each line is a destination, each column a passport."#,
            #"Each line is a destination, each column a passport. A line’s code leads to the same as a table."#,
            #"What the letters stand for"#,
            #"Nobody has said anything of any border yet."#,
            #"Part of the matrix"#,
            #"Destinations"#,
            #"Passports of"#,
            #"all countries"#,
            #"Show"#,
            #"{0, one: # destination | other: # destinations}, {1, one: # passport | other: # passports}"#,
            #"None of these countries is spoken of yet. Choose others, or look at all of them."#,
            #"Other parts of the world"#,
            #"← {0}"#,
            #"{0} →"#,
            #"All on one page: {0} × {1}, about {2} KB"#,
            #"All as a table for spreadsheets (CSV)"#,
        ],
        "ru": [
            #"Таблица региона"#,
            #"Таблица мира"#,
            #"Кому и куда нужна виза"#,
            #"Строка — страна въезда, столбец — паспорт."#,
            #"Строка — страна въезда, столбец — паспорт. Код строки ведёт к тем же сведениям в виде таблицы."#,
            #"Что означают буквы"#,
            #"Ни об одной границе ещё ничего не сообщено."#,
            #"Часть таблицы"#,
            #"Страны въезда"#,
            #"Паспорта стран"#,
            #"все страны"#,
            #"Показать"#,
            #"{0, one: # страна въезда | few: # страны въезда | many: # стран въезда | other: # страны въезда}, {1, one: # паспорт | few: # паспорта | many: # паспортов | other: # паспорта}"#,
            #"Об этих странах пока ничего не сообщено. Выберите другие или посмотрите все."#,
            #"Другие части мира"#,
            #"← {0}"#,
            #"{0} →"#,
            #"Всё на одной странице: {0} × {1}, около {2} КБ"#,
            #"Всё в виде таблицы для электронных таблиц (CSV)"#,
        ],
        "zh-Hans": [
            #"本地区矩阵"#,
            #"世界矩阵"#,
            #"谁去哪里需要签证"#,
            #"每行是目的地，每列是护照。"#,
            #"每行是目的地，每列是护照。行首代码链接到同样内容的表格。"#,
            #"字母含义"#,
            #"尚无任何边境的信息。"#,
            #"矩阵的部分"#,
            #"目的地"#,
            #"护照签发国"#,
            #"所有国家"#,
            #"显示"#,
            #"{0, other: # 个目的地}，{1, other: # 种护照}"#,
            #"尚无这些国家的任何信息。请选择其他国家，或查看全部。"#,
            #"世界其他部分"#,
            #"← {0}"#,
            #"{0} →"#,
            #"全部在一页显示：{0} × {1}，约 {2} KB"#,
            #"全部内容的电子表格（CSV）"#,
        ],
    ])
}
