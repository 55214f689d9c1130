// Written by seeds/messages.py from hotelFiles.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `hotelFiles`.
enum HotelFilesText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var ratesTitle: Message { Message(catalogue, 2) }
    static var ratesNote: Message { Message(catalogue, 3) }
    static var roomsTitle: Message { Message(catalogue, 4) }
    static var roomsNote: Message { Message(catalogue, 5) }
    static var export: Message { Message(catalogue, 6) }
    static var file: Message { Message(catalogue, 7) }
    static func fileHint(most: some BinaryInteger) -> Message { Message(catalogue, 8, [.integer(Int64(clamping: most))]) }
    static var fileMissing: Message { Message(catalogue, 9) }
    static var send: Message { Message(catalogue, 10) }
    static func faultsTitle(count: some BinaryInteger) -> Message { Message(catalogue, 11, [.integer(Int64(clamping: count))]) }
    static func faultsMore(count: some BinaryInteger) -> Message { Message(catalogue, 12, [.integer(Int64(clamping: count))]) }
    static var columnLine: Message { Message(catalogue, 13) }
    static var columnFault: Message { Message(catalogue, 14) }
    static func faultFields(found: some BinaryInteger, expected: some BinaryInteger) -> Message { Message(catalogue, 15, [.integer(Int64(clamping: found)), .integer(Int64(clamping: expected))]) }
    static func faultType(text: String) -> Message { Message(catalogue, 16, [.text(text)]) }
    static func faultPlan(text: String) -> Message { Message(catalogue, 17, [.text(text)]) }
    static func faultDate(text: String) -> Message { Message(catalogue, 18, [.text(text)]) }
    static func faultTwice(line: some BinaryInteger) -> Message { Message(catalogue, 19, [.integer(Int64(clamping: line))]) }
    static func faultField(column: String, reason: Message) -> Message { Message(catalogue, 20, [.text(column), .message(reason)]) }
    static func faultNumber(text: String) -> Message { Message(catalogue, 21, [.text(text)]) }
    static var refusedEmpty: Message { Message(catalogue, 22) }
    static func refusedLarge(most: some BinaryInteger) -> Message { Message(catalogue, 23, [.integer(Int64(clamping: most))]) }
    static var refusedSpreadsheet: Message { Message(catalogue, 24) }
    static var refusedEncoding: Message { Message(catalogue, 25) }
    static var refusedKind: Message { Message(catalogue, 26) }
    static func refusedBroken(line: some BinaryInteger, reason: Message) -> Message { Message(catalogue, 27, [.integer(Int64(clamping: line)), .message(reason)]) }
    static func unchanged(count: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: count))]) }
    static func past(count: some BinaryInteger) -> Message { Message(catalogue, 29, [.integer(Int64(clamping: count))]) }
    static var nothing: Message { Message(catalogue, 30) }
    static func more(count: some BinaryInteger) -> Message { Message(catalogue, 31, [.integer(Int64(clamping: count))]) }
    static func room(type: String, floor: some BinaryInteger) -> Message { Message(catalogue, 32, [.text(type), .integer(Int64(clamping: floor))]) }
    static var roomNone: Message { Message(catalogue, 33) }
    static func applyRooms(count: some BinaryInteger) -> Message { Message(catalogue, 34, [.integer(Int64(clamping: count))]) }
    static var gone: Message { Message(catalogue, 35) }
    static var back: Message { Message(catalogue, 36) }
    static func faultTable(reason: Message) -> Message { Message(catalogue, 37, [.message(reason)]) }

    static let catalogue = Catalogue("hotelFiles", [
        "ar": [
            #"الملفات"#,
            #"جداول لبرامج الجداول، دخولًا وخروجًا. يُعرض أولًا ما سيغيّره الملف؛ وإن كان فيه سطر خاطئ فلا يؤخذ منه شيء."#,
            #"أسعار الأيام وقواعدها"#,
            #"سطر لكل ليلة. الخلية الفارغة تزيل القيمة؛ والعمود غير الموجود في الملف لا يغيّر شيئًا."#,
            #"الغرف"#,
            #"سطر لكل غرفة. الغرف التي لا يذكرها الملف تبقى."#,
            #"نزّل الجدول"#,
            #"الملف"#,
            #"CSV بترميز UTF-8، بحد أقصى {0} MB؛ بفواصل أو فواصل منقوطة أو علامات جدولة."#,
            #"اختر ملفًا."#,
            #"اعرض ما سيغيّره الملف"#,
            #"لم يؤخذ شيء: {0, zero: لا أسطر خاطئة | one: سطر واحد خاطئ | two: سطران خاطئان | few: # أسطر خاطئة | many: # سطرًا خاطئًا | other: # سطر خاطئ}"#,
            #"و{0} أخرى."#,
            #"السطر"#,
            #"الخطأ"#,
            #"في السطر {0} من الحقول وفي الرأس {1}. اكتب العدد نفسه."#,
            #"ليس في الفندق نوع غرف {0}. اكتب أحد أسمائه المختصرة."#,
            #"ليست في الفندق خطة أسعار {0}. اكتب أحد أسمائها المختصرة."#,
            #"{0} ليس يومًا من السنوات القادمة. اكتبه على شكل YYYY-MM-DD."#,
            #"السطر {0} يتناول الشيء نفسه. احذف أحدهما."#,
            #"{0}: {1}"#,
            #"{0} ليس رقم غرفة. اكتب حتى 12 من الحروف اللاتينية والأرقام والواصلات والنقاط."#,
            #"الملف فارغ."#,
            #"الملف أكبر من {0} MB. قسّمه بحسب الأشهر."#,
            #"هذا ملف Excel أيًّا كان اسمه. احفظه هناك بصيغة CSV وبترميز UTF-8 ثم أرسله."#,
            #"الملف ليس بترميز UTF-8. احفظه بصيغة CSV وبترميز UTF-8 ثم أرسله."#,
            #"الملف ليس جدولًا. أرسل CSV بترميز UTF-8."#,
            #"لا يمكن قراءة السطر {0}: {1}. صحّحه وأرسل الملف من جديد."#,
            #"{0, zero: لا سطر يطابق | one: سطر واحد يطابق | two: سطران يطابقان | few: # أسطر تطابق | many: # سطرًا يطابق | other: # سطر يطابق} القائم بالفعل."#,
            #"{0, zero: لا سطر عن يوم مضى | one: سطر واحد عن يوم مضى | two: سطران عن يومين مضيا | few: # أسطر عن أيام مضت | many: # سطرًا عن أيام مضت | other: # سطر عن أيام مضت}؛ تُركت."#,
            #"لن يتغيّر شيء: كله قائم بالفعل."#,
            #"و{0} أخرى."#,
            #"{0}، الطابق {1}"#,
            #"غير موجودة"#,
            #"{0, zero: لا غرف | one: خذ غرفة واحدة | two: خذ غرفتين | few: خذ # غرف | many: خذ # غرفة | other: خذ # غرفة}"#,
            #"لم يعد الملف هنا: تُحفظ الملفات يومًا واحدًا وواحدًا في كل مرة. أرسله من جديد."#,
            #"العودة إلى الملفات"#,
            #"ليس هذا سطرًا من جدول: {0}. صحّحه."#,
        ],
        "en": [
            #"Files"#,
            #"Tables for spreadsheets, in and out. What a file would change is shown first; with a wrong line in it, nothing of it is taken."#,
            #"Prices and rules of days"#,
            #"A line for each night. An empty cell takes a value away; a column that the file does not have changes nothing."#,
            #"Rooms"#,
            #"A line for each room. Rooms that the file does not name stay."#,
            #"Download the table"#,
            #"File"#,
            #"CSV in UTF-8, at most {0} MB; commas, semicolons or tabs."#,
            #"Choose a file."#,
            #"Show what the file would change"#,
            #"Nothing was taken: {0, one: # line is wrong | other: # lines are wrong}"#,
            #"And {0} more."#,
            #"Line"#,
            #"What is wrong"#,
            #"The line has {0} fields and the head has {1}. Write as many."#,
            #"The hotel has no room type {0}. Write one of its short names."#,
            #"The hotel has no rate plan {0}. Write one of its short names."#,
            #"{0} is no day of the coming years. Write it as YYYY-MM-DD."#,
            #"Line {0} says something of the same already. Take one of them out."#,
            #"{0}: {1}"#,
            #"{0} is no room number. Write up to 12 Latin letters, digits, hyphens and points."#,
            #"There is nothing in the file."#,
            #"The file has more than {0} MB. Split it by months."#,
            #"This is an Excel file, whatever it is called. Save it there as CSV in UTF-8, and send that."#,
            #"The file is not written in UTF-8. Save it as CSV in UTF-8, and send that."#,
            #"The file is no table. Send CSV in UTF-8."#,
            #"Line {0} cannot be read: {1}. Correct it, and send the file again."#,
            #"{0, one: # line says | other: # lines say} what stands already."#,
            #"{0, one: # line is about a day that is | other: # lines are about days that are} over; left."#,
            #"Nothing would change: all of it stands already."#,
            #"And {0} more."#,
            #"{0}, floor {1}"#,
            #"is not there"#,
            #"{0, one: Take # room | other: Take # rooms}"#,
            #"The file is not here any more: files are kept for a day, and one at a time. Send it again."#,
            #"Back to the files"#,
            #"This is no line of a table: {0}. Correct it."#,
        ],
        "ru": [
            #"Файлы"#,
            #"Таблицы для электронных таблиц — загрузка и выгрузка. Сначала показывается, что изменит файл; если хоть одна строка неверна, не принимается ничего."#,
            #"Цены и правила по дням"#,
            #"Строка на каждую ночь. Пустая ячейка убирает значение; столбец, которого нет в файле, ничего не меняет."#,
            #"Номера"#,
            #"Строка на каждый номер. Номера, которых нет в файле, остаются."#,
            #"Скачать таблицу"#,
            #"Файл"#,
            #"CSV в UTF-8, не более {0} MB; запятые, точки с запятой или табуляция."#,
            #"Выберите файл."#,
            #"Показать, что изменит файл"#,
            #"Ничего не принято: {0, one: # строка неверна | few: # строки неверны | many: # строк неверны | other: # строки неверны}"#,
            #"И ещё {0}."#,
            #"Строка"#,
            #"Что не так"#,
            #"В строке полей: {0}, а в заголовке: {1}. Должно быть столько же."#,
            #"В гостинице нет категории {0}. Укажите одно из кратких имён."#,
            #"В гостинице нет тарифа {0}. Укажите одно из кратких имён."#,
            #"{0} — не день ближайших лет. Запишите как YYYY-MM-DD."#,
            #"О том же уже говорит строка {0}. Уберите одну из них."#,
            #"{0}: {1}"#,
            #"{0} — не номер комнаты. До 12 латинских букв, цифр, дефисов и точек."#,
            #"В файле ничего нет."#,
            #"Файл больше {0} MB. Разделите его по месяцам."#,
            #"Это файл Excel, как бы он ни назывался. Сохраните его там как CSV в UTF-8 и отправьте снова."#,
            #"Файл не в кодировке UTF-8. Сохраните его как CSV в UTF-8 и отправьте снова."#,
            #"Файл не является таблицей. Отправьте CSV в UTF-8."#,
            #"Строку {0} нельзя прочитать: {1}. Исправьте её и отправьте файл снова."#,
            #"{0, one: # строка говорит | few: # строки говорят | many: # строк говорят | other: # строки говорят} то, что уже есть."#,
            #"{0, one: # строка касается прошедшего дня | few: # строки касаются прошедших дней | many: # строк касаются прошедших дней | other: # строки касаются прошедших дней}; пропущено."#,
            #"Ничего не изменится: всё уже так."#,
            #"И ещё {0}."#,
            #"{0}, этаж {1}"#,
            #"нет"#,
            #"{0, one: Принять # номер | few: Принять # номера | many: Принять # номеров | other: Принять # номера}"#,
            #"Файла здесь больше нет: файлы хранятся один день и по одному. Отправьте его снова."#,
            #"Вернуться к файлам"#,
            #"Это не строка таблицы: {0}. Исправьте её."#,
        ],
        "zh-Hans": [
            #"文件"#,
            #"电子表格的导入与导出。先显示文件将带来的变化；只要有一行错误，就什么都不导入。"#,
            #"每日价格与规则"#,
            #"每晚一行。空单元格表示清除；文件中没有的列不作更改。"#,
            #"客房"#,
            #"每间客房一行。文件中未列出的客房保持不变。"#,
            #"下载表格"#,
            #"文件"#,
            #"UTF-8编码的CSV，最大{0} MB；以逗号、分号或制表符分隔。"#,
            #"请选择文件。"#,
            #"显示文件将带来的变化"#,
            #"未导入：有 {0, other: #} 行错误"#,
            #"另有{0}行。"#,
            #"行"#,
            #"错误"#,
            #"该行有{0}个字段，表头有{1}个。请保持一致。"#,
            #"酒店没有房型{0}。请填写其短名称之一。"#,
            #"酒店没有房价方案{0}。请填写其短名称之一。"#,
            #"{0}不是未来几年内的日期。请写成YYYY-MM-DD。"#,
            #"第{0}行已有相同内容。请删除其中一行。"#,
            #"{0}：{1}"#,
            #"{0}不是房号。最多12个拉丁字母、数字、连字符和点。"#,
            #"文件是空的。"#,
            #"文件超过{0} MB。请按月拆分。"#,
            #"无论名称如何，这是Excel文件。请在其中另存为UTF-8编码的CSV后再发送。"#,
            #"文件不是UTF-8编码。请另存为UTF-8编码的CSV后再发送。"#,
            #"文件不是表格。请发送UTF-8编码的CSV。"#,
            #"第{0}行无法读取：{1}。请更正后重新发送。"#,
            #"有 {0, other: #} 行与现有内容相同。"#,
            #"有 {0, other: #} 行涉及已过日期，已略过。"#,
            #"不会有变化：内容已与现有一致。"#,
            #"另有{0}项。"#,
            #"{0}，{1}层"#,
            #"不存在"#,
            #"导入 {0, other: #} 间客房"#,
            #"文件已不在此处：文件保存一天，且每次只保存一个。请重新发送。"#,
            #"返回文件"#,
            #"这不是表格中的一行：{0}。请更正。"#,
        ],
    ])
}
