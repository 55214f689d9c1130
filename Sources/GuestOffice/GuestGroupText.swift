// Written by seeds/messages.py from guestGroup.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `guestGroup`.
enum GuestGroupText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var file: Message { Message(catalogue, 2) }
    static var fileHint: Message { Message(catalogue, 3) }
    static var fileMissing: Message { Message(catalogue, 4) }
    static var show: Message { Message(catalogue, 5) }
    static var sheetTitle: Message { Message(catalogue, 6) }
    static func sheetNote(columns: String) -> Message { Message(catalogue, 7, [.text(columns)]) }
    static var sheet: Message { Message(catalogue, 8) }
    static func faults(count: some BinaryInteger) -> Message { Message(catalogue, 9, [.integer(Int64(clamping: count))]) }
    static var faultsNote: Message { Message(catalogue, 10) }
    static var line: Message { Message(catalogue, 11) }
    static var fault: Message { Message(catalogue, 12) }
    static func preview(count: some BinaryInteger) -> Message { Message(catalogue, 13, [.integer(Int64(clamping: count))]) }
    static var previewNote: Message { Message(catalogue, 14) }
    static var enter: Message { Message(catalogue, 15) }
    static var other: Message { Message(catalogue, 16) }
    static var isKnown: Message { Message(catalogue, 17) }
    static var isNew: Message { Message(catalogue, 18) }
    static func entered(entered: some BinaryInteger, known: some BinaryInteger) -> Message { Message(catalogue, 19, [.integer(Int64(clamping: entered)), .integer(Int64(clamping: known))]) }
    static func faultFields(found: some BinaryInteger, expected: some BinaryInteger) -> Message { Message(catalogue, 20, [.integer(Int64(clamping: found)), .integer(Int64(clamping: expected))]) }
    static func faultField(column: String, reason: Message) -> Message { Message(catalogue, 21, [.text(column), .message(reason)]) }
    static func faultGuardian(text: String) -> Message { Message(catalogue, 22, [.text(text)]) }
    static func faultTwice(line: some BinaryInteger) -> Message { Message(catalogue, 23, [.integer(Int64(clamping: line))]) }
    static var refusedEmpty: Message { Message(catalogue, 24) }
    static func refusedLarge(most: some BinaryInteger) -> Message { Message(catalogue, 25, [.integer(Int64(clamping: most))]) }
    static var refusedSpreadsheet: Message { Message(catalogue, 26) }
    static var refusedEncoding: Message { Message(catalogue, 27) }
    static var refusedKind: Message { Message(catalogue, 28) }
    static func refusedBroken(line: some BinaryInteger, reason: Message) -> Message { Message(catalogue, 29, [.integer(Int64(clamping: line)), .message(reason)]) }
    static func faultTable(reason: Message) -> Message { Message(catalogue, 30, [.message(reason)]) }

    static let catalogue = Catalogue("guestGroup", [
        "ar": [
            #"مجموعة من جدول"#,
            #"كل ضيوف المجموعة دفعة واحدة، كلٌّ باسمه. يُعرض ما سيُدخل قبل أن يُكتب شيء."#,
            #"جدول الضيوف"#,
            #"قيم مفصولة بفواصل بترميز UTF-8، ضيف في كل سطر."#,
            #"اختر الجدول الذي ملأته."#,
            #"أظهر ما سيُدخل"#,
            #"ورقة المجموعة"#,
            #"أعطها لقائد المجموعة. أعمدتها: {0}. الاسم ويوم الميلاد والجنس والجنسية لازمة؛ والعمود الأخير رقم سطر البالغ الذي يتولى أمر الطفل."#,
            #"نزّل الورقة الفارغة"#,
            #"{0, zero: لا سطر مرفوض | one: سطر واحد لا يُقبل | two: سطران لا يُقبلان | few: # أسطر لا تُقبل | many: # سطرًا لا يُقبل | other: # سطر لا يُقبل}"#,
            #"لم يُدخل شيء. صحّح هذه الأسطر وأرسل الجدول من جديد."#,
            #"السطر"#,
            #"الخطأ"#,
            #"{0, zero: لا ضيوف | one: ضيف واحد | two: ضيفان | few: # ضيوف | many: # ضيفًا | other: # ضيف}"#,
            #"لم يُكتب شيء بعد. قارن الأسماء بالوثائق."#,
            #"أدخل هذه المجموعة"#,
            #"أرسل جدولًا آخر"#,
            #"أقام هنا من قبل"#,
            #"جديد"#,
            #"أُدخلت المجموعة: ضيوف جدد {0}، وضيوف سبق أن أقاموا هنا {1}."#,
            #"في السطر {0} من الحقول، والسطر الأول يسمّي {1}. ابحث عن فاصلة في اسم وضع الحقل بين علامتي اقتباس."#,
            #"{0}: {1}"#,
            #"سطر البالغ: «{0}» ليس سطر بالغ في هذا الجدول. اكتب رقم السطر."#,
            #"الوثيقة مذكورة في السطر {0} من قبل."#,
            #"ليس في الجدول ضيوف. املأ سطرًا لكل ضيف."#,
            #"المجموعة {0} ضيفًا على الأكثر. قسّم الجدول."#,
            #"هذا ملف جداول إلكترونية. احفظه بصيغة قيم مفصولة بفواصل بترميز UTF-8."#,
            #"الجدول ليس بترميز UTF-8. احفظه بهذا الترميز."#,
            #"هذا ليس جدولًا. أرسل الورقة قيمًا مفصولة بفواصل."#,
            #"السطر {0}: {1}."#,
            #"ليس هذا سطرًا من جدول: {0}."#,
        ],
        "en": [
            #"A group from a table"#,
            #"All guests of a group at once, each by name. What the table would enter is shown before anything is written."#,
            #"Table of the guests"#,
            #"Comma-separated values in UTF-8, a guest a line."#,
            #"Choose the table that you have filled in."#,
            #"Show what it enters"#,
            #"The sheet for a group"#,
            #"Give it to whoever leads the group. Its columns: {0}. The name, the day of birth, the sex (F, M or X) and the nationality are needed; guardian_line is the line of the grown-up who answers for a child."#,
            #"Download the empty sheet"#,
            #"{0, one: # line cannot be taken | other: # lines cannot be taken}"#,
            #"Nothing was entered. Put these lines right and send the table again."#,
            #"Line"#,
            #"What is wrong"#,
            #"{0, one: # guest | other: # guests}"#,
            #"Nothing is written yet. Compare the names with the documents."#,
            #"Enter this group"#,
            #"Send another table"#,
            #"has been here before"#,
            #"new"#,
            #"The group is entered: new guests {0}, guests who have been here before {1}."#,
            #"{0} fields, where the first line names {1}. Look for a comma in a name, and put the field in quotation marks."#,
            #"{0}: {1}"#,
            #"guardian_line: “{0}” is no line of a grown-up in this table. Give the number of the line."#,
            #"The document stands on line {0} already."#,
            #"The table has no guests. Fill in a line for each."#,
            #"A group has at most {0} guests. Divide the table."#,
            #"This is a spreadsheet. Save it as comma-separated values (CSV UTF-8)."#,
            #"The table is not UTF-8. Save it as CSV UTF-8."#,
            #"This is no table. Send the sheet as comma-separated values."#,
            #"Line {0}: {1}."#,
            #"This is no line of a table: {0}."#,
        ],
        "ru": [
            #"Группа из таблицы"#,
            #"Все гости группы сразу, каждый по имени. Сначала показывается, что будет внесено."#,
            #"Таблица гостей"#,
            #"Значения через запятую в UTF-8, по гостю в строке."#,
            #"Выберите заполненную таблицу."#,
            #"Показать, что будет внесено"#,
            #"Лист для группы"#,
            #"Передайте его руководителю группы. Столбцы: {0}. Нужны имя, дата рождения, пол (женский, мужской или не указан) и гражданство; в последнем столбце — номер строки взрослого, который отвечает за ребёнка."#,
            #"Скачать пустой лист"#,
            #"{0, one: # строка не принята | few: # строки не приняты | many: # строк не принято | other: # строки не принято}"#,
            #"Ничего не внесено. Исправьте эти строки и отправьте таблицу снова."#,
            #"Строка"#,
            #"Что не так"#,
            #"{0, one: # гость | few: # гостя | many: # гостей | other: # гостя}"#,
            #"Пока ничего не записано. Сверьте имена с документами."#,
            #"Внести эту группу"#,
            #"Отправить другую таблицу"#,
            #"уже бывал здесь"#,
            #"новый"#,
            #"Группа внесена: новых гостей {0}, бывавших здесь раньше {1}."#,
            #"Полей {0}, а в первой строке {1}. Возможно, запятая в имени: возьмите поле в кавычки."#,
            #"{0}: {1}"#,
            #"Строка взрослого: «{0}» — не строка взрослого в этой таблице. Укажите номер строки."#,
            #"Этот документ уже есть в строке {0}."#,
            #"В таблице нет гостей. Заполните по строке на каждого."#,
            #"В группе не больше {0} гостей. Разделите таблицу."#,
            #"Это электронная таблица. Сохраните её как текст с разделителями-запятыми в UTF-8."#,
            #"Таблица не в UTF-8. Сохраните её в UTF-8."#,
            #"Это не таблица. Отправьте лист в виде текста с разделителями-запятыми."#,
            #"Строка {0}: {1}."#,
            #"Это не строка таблицы: {0}."#,
        ],
        "zh-Hans": [
            #"由表格录入团体"#,
            #"一次录入整团住客，逐人列名。写入之前先显示内容供核对。"#,
            #"住客表格"#,
            #"UTF-8 编码的逗号分隔文件，每行一位住客。"#,
            #"请选择已填好的表格。"#,
            #"显示将录入的内容"#,
            #"团体表格"#,
            #"请交给领队填写。各列为：{0}。姓名、出生日期、性别和国籍必填；最后一列填写监护未成年人的成年人所在行号。"#,
            #"下载空白表格"#,
            #"{0, other: # 行无法录入}"#,
            #"尚未录入任何内容。请更正这些行后重新提交。"#,
            #"行"#,
            #"问题"#,
            #"{0, other: # 位住客}"#,
            #"尚未写入。请与证件核对姓名。"#,
            #"录入该团体"#,
            #"提交其他表格"#,
            #"曾入住"#,
            #"新住客"#,
            #"团体已录入：新住客 {0} 位，曾入住 {1} 位。"#,
            #"本行有 {0} 个字段，首行为 {1} 个。若姓名含逗号，请用引号括起该字段。"#,
            #"{0}：{1}"#,
            #"监护人行号：“{0}”不是本表中成年人所在的行。请填写行号。"#,
            #"该证件已出现在第 {0} 行。"#,
            #"表格中没有住客。请每人填写一行。"#,
            #"每团最多 {0} 位住客。请拆分表格。"#,
            #"这是电子表格文件。请另存为 UTF-8 编码的 CSV。"#,
            #"表格不是 UTF-8 编码。请以 UTF-8 保存。"#,
            #"这不是表格。请提交逗号分隔文件。"#,
            #"第 {0} 行：{1}。"#,
            #"这不是表格中的一行：{0}。"#,
        ],
    ])
}
