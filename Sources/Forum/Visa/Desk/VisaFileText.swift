// Written by seeds/messages.py from visaFile.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `visaFile`.
enum VisaFileText {
    static var fileTitle: Message { Message(catalogue, 0) }
    static var fileLede: Message { Message(catalogue, 1) }
    static var importTitle: Message { Message(catalogue, 2) }
    static var importNote: Message { Message(catalogue, 3) }
    static var file: Message { Message(catalogue, 4) }
    static func fileHint(most: some BinaryInteger) -> Message { Message(catalogue, 5, [.integer(Int64(clamping: most))]) }
    static var fileSource: Message { Message(catalogue, 6) }
    static var fileDated: Message { Message(catalogue, 7) }
    static var fileFuture: Message { Message(catalogue, 8) }
    static var fileKind: Message { Message(catalogue, 9) }
    static var fileDestinations: Message { Message(catalogue, 10) }
    static var fileDestinationsHint: Message { Message(catalogue, 11) }
    static var fileConfirms: Message { Message(catalogue, 12) }
    static var fileButton: Message { Message(catalogue, 13) }
    static func fileName(day: UTCDate, count: some BinaryInteger) -> Message { Message(catalogue, 14, [.date(day), .integer(Int64(clamping: count))]) }
    static func fileReport(unchanged: some BinaryInteger, newer: some BinaryInteger, stronger: some BinaryInteger, elsewhere: some BinaryInteger, gone: some BinaryInteger) -> Message { Message(catalogue, 15, [.integer(Int64(clamping: unchanged)), .integer(Int64(clamping: newer)), .integer(Int64(clamping: stronger)), .integer(Int64(clamping: elsewhere)), .integer(Int64(clamping: gone))]) }
    static func fileNothing(report: Message) -> Message { Message(catalogue, 16, [.message(report)]) }
    static func faultsTitle(count: some BinaryInteger) -> Message { Message(catalogue, 17, [.integer(Int64(clamping: count))]) }
    static var columnLine: Message { Message(catalogue, 18) }
    static var columnFault: Message { Message(catalogue, 19) }
    static func faultMore(count: some BinaryInteger) -> Message { Message(catalogue, 20, [.integer(Int64(clamping: count))]) }
    static func faultFields(expected: some BinaryInteger, found: some BinaryInteger) -> Message { Message(catalogue, 21, [.integer(Int64(clamping: expected)), .integer(Int64(clamping: found))]) }
    static func faultCountry(text: String) -> Message { Message(catalogue, 22, [.text(text)]) }
    static func faultRequirement(text: String) -> Message { Message(catalogue, 23, [.text(text)]) }
    static func faultSame(country: String) -> Message { Message(catalogue, 24, [.country(country)]) }
    static func faultTwice(border: Message) -> Message { Message(catalogue, 25, [.message(border)]) }
    static func faultWord(column: String, text: String) -> Message { Message(catalogue, 26, [.text(column), .text(text)]) }
    static func faultField(column: String, reason: Message) -> Message { Message(catalogue, 27, [.text(column), .message(reason)]) }
    static func faultFuture(column: String) -> Message { Message(catalogue, 28, [.text(column)]) }
    static func faultTable(reason: Message) -> Message { Message(catalogue, 29, [.message(reason)]) }
    static var refusedEmpty: Message { Message(catalogue, 30) }
    static func refusedLarge(most: some BinaryInteger) -> Message { Message(catalogue, 31, [.integer(Int64(clamping: most))]) }
    static var refusedSpreadsheet: Message { Message(catalogue, 32) }
    static var refusedEncoding: Message { Message(catalogue, 33) }
    static var refusedNoTable: Message { Message(catalogue, 34) }
    static func refusedHeader(text: String) -> Message { Message(catalogue, 35, [.text(text)]) }
    static var fileMissing: Message { Message(catalogue, 36) }
    static var exportTitle: Message { Message(catalogue, 37) }
    static var exportNote: Message { Message(catalogue, 38) }
    static var exportOwn: Message { Message(catalogue, 39) }
    static var exportAll: Message { Message(catalogue, 40) }

    static let catalogue = Catalogue("visaFile", [
        "ar": [
            #"الاستيراد والتصدير"#,
            #"يصير الملف مجموعة تغييرات: تعرض الصفحة التالية ما سيتغير، ولا يُنشر شيء حتى يوافق شخص آخر."#,
            #"استيراد ملف"#,
            #"صيغة Passport Index المرتبة ومصفوفتها، أو جدول هذا المكتب. ملف فيه سطر خاطئ لا يُستورد منه شيء."#,
            #"الملف"#,
            #"CSV بترميز UTF-8، حتى {0} ميغابايت؛ بفواصل أو فواصل منقوطة أو جداول."#,
            #"مصدر البيانات"#,
            #"يوم البيانات"#,
            #"لم يأتِ هذا اليوم بعد. اذكر اليوم الذي جُمعت فيه البيانات."#,
            #"ما هو"#,
            #"هذه الوجهات فقط"#,
            #"رموز من حرفين؛ الفراغ يأخذ الملف كله."#,
            #"إعادة ذكر ما لم يتغير باليوم الجديد"#,
            #"عرض ما سيتغير"#,
            #"ملف {0}: {1}"#,
            #"لم يتغير {0}؛ تُرك لأنه أحدث {1}؛ تُرك لأنه أقوى {2}؛ لبلدان أخرى {3}؛ قائم هنا وليس في الملف {4}."#,
            #"لن يتغير شيء. {0}"#,
            #"{0, zero: لا سطور خاطئة | one: سطر واحد خاطئ | two: سطران خاطئان | few: # سطور خاطئة | many: # سطرًا خاطئًا | other: # سطر خاطئ}. لم يُستورد شيء."#,
            #"السطر"#,
            #"الخطأ"#,
            #"… و{0} أخرى"#,
            #"المتوقع {0} حقول والموجود {1}"#,
            #"«{0}» ليس رمز بلد؛ حرفان كبيران مثل KZ"#,
            #"«{0}» ليس من متطلبات هذه الصيغة"#,
            #"لا تضع {0} قاعدة لمواطنيها"#,
            #"{0} وارد مرتين"#,
            #"{0}: «{1}» غير معروف"#,
            #"{0}: {1}"#,
            #"{0}: هذا الوقت لم يأتِ بعد؛ اكتب متى جرى التحقق من القاعدة"#,
            #"ليس السطر سطر جدول: {0}"#,
            #"لا قواعد في الملف. اختر غيره."#,
            #"الملف أكبر من {0} ميغابايت. احذف ما ليس من قواعد التأشيرات أو قسّمه."#,
            #"هذا ملف Excel مهما كان اسمه. احفظه في برنامج الجداول بصيغة «CSV UTF-8» ثم اختر ذلك الملف."#,
            #"الملف ليس بترميز UTF-8. احفظه بصيغة «CSV UTF-8»."#,
            #"ليس هذا جدولًا نصيًا. اختر ملف CSV."#,
            #"السطر الأول ليس لأي صيغة معروفة: «{0}». يجب أن يكون Passport,Destination,Requirement أو Passport ثم الوجهات أو أعمدة جدول هذا المكتب."#,
            #"اختر ملفًا."#,
            #"التصدير"#,
            #"الجدول الذي يُستورد هنا من جديد: قاعدة في كل سطر، والرسوم بوحدة العملة الرئيسية."#,
            #"قواعد هذا المكتب (CSV)"#,
            #"كل القواعد القائمة لكل البلدان (CSV)"#,
        ],
        "en": [
            #"Import and export"#,
            #"A file becomes a change set: the next page shows what would change, and nothing goes out until somebody else has approved it."#,
            #"Import a file"#,
            #"Passport Index's tidy form and its matrix, or the table of this desk. A file with a wrong line is not imported at all."#,
            #"File"#,
            #"CSV in UTF-8, at most {0} MB; commas, semicolons or tabs."#,
            #"Where the data comes from"#,
            #"Day of the data"#,
            #"This day has not come yet. Name the day on which the data was gathered."#,
            #"What it is"#,
            #"Only these destinations"#,
            #"Codes of two letters; empty takes all of the file."#,
            #"Say again, with the new day, what is unchanged"#,
            #"Show what would change"#,
            #"File of {0}: {1}"#,
            #"Unchanged {0}; left since newer {1}; left since stronger {2}; of other countries {3}; stand here and are not in the file {4}."#,
            #"Nothing would change. {0}"#,
            #"{0, one: # line is | other: # lines are} wrong. Nothing was imported."#,
            #"Line"#,
            #"What is wrong"#,
            #"… and {0} more"#,
            #"{0} fields are expected, and there are {1}"#,
            #"“{0}” is no country's code; two capital letters such as KZ"#,
            #"“{0}” is no requirement of this form"#,
            #"{0} makes no rule for its own citizens"#,
            #"{0} stands twice"#,
            #"{0}: “{1}” is not known"#,
            #"{0}: {1}"#,
            #"{0}: this time has not come yet; write when the rule was seen to hold"#,
            #"the line is no line of a table: {0}"#,
            #"The file holds no rules. Choose another."#,
            #"The file has more than {0} MB. Take out what is not of visa rules, or divide it."#,
            #"This is an Excel file, whatever it is called. Save it in the spreadsheet program as “CSV UTF-8”, and choose that file."#,
            #"The file is not written in UTF-8. Save it as “CSV UTF-8”."#,
            #"This is no table of text. Choose a CSV file."#,
            #"The first line is that of no form that is known: “{0}”. It has to be Passport,Destination,Requirement, or Passport and destinations, or the columns of this desk's table."#,
            #"Choose a file."#,
            #"Export"#,
            #"The table that is imported here again: a rule a line, fees in the currency's main unit."#,
            #"The rules of this desk (CSV)"#,
            #"All rules that stand, of all countries (CSV)"#,
        ],
        "ru": [
            #"Импорт и экспорт"#,
            #"Файл становится набором изменений: на следующей странице видно, что изменится; публикация — только после утверждения другим человеком."#,
            #"Импорт файла"#,
            #"Формат tidy и матрица Passport Index или таблица этого отдела. Файл с ошибкой в строке не импортируется вовсе."#,
            #"Файл"#,
            #"CSV в UTF-8, не более {0} МБ; запятые, точки с запятой или табуляция."#,
            #"Откуда данные"#,
            #"Дата данных"#,
            #"Этот день ещё не наступил. Укажите день, на который собраны данные."#,
            #"Что это"#,
            #"Только эти страны назначения"#,
            #"Двухбуквенные коды; пусто — весь файл."#,
            #"Повторить неизменившееся с новой датой"#,
            #"Показать, что изменится"#,
            #"Файл от {0}: {1}"#,
            #"Без изменений: {0}; оставлено как более новое: {1}; оставлено как более весомое: {2}; других стран: {3}; есть здесь, но нет в файле: {4}."#,
            #"Ничего не изменится. {0}"#,
            #"{0, one: # строка с ошибкой | few: # строки с ошибками | many: # строк с ошибками | other: # строки с ошибками}. Ничего не импортировано."#,
            #"Строка"#,
            #"Что не так"#,
            #"… и ещё {0}"#,
            #"ожидается полей: {0}, найдено: {1}"#,
            #"«{0}» — не код страны; нужны две заглавные буквы, например KZ"#,
            #"«{0}» — неизвестное требование"#,
            #"{0} не устанавливает правил для своих граждан"#,
            #"{0} встречается дважды"#,
            #"{0}: «{1}» неизвестно"#,
            #"{0}: {1}"#,
            #"{0}: это время ещё не наступило; укажите, когда правило было проверено"#,
            #"строка не табличная: {0}"#,
            #"В файле нет правил. Выберите другой."#,
            #"Файл больше {0} МБ. Уберите лишнее или разделите его."#,
            #"Это файл Excel, как бы он ни назывался. Сохраните его в табличной программе как «CSV UTF-8» и выберите полученный файл."#,
            #"Файл не в кодировке UTF-8. Сохраните его как «CSV UTF-8»."#,
            #"Это не текстовая таблица. Выберите файл CSV."#,
            #"Первая строка не соответствует ни одному формату: «{0}». Нужно Passport,Destination,Requirement, либо Passport и страны назначения, либо столбцы таблицы этого отдела."#,
            #"Выберите файл."#,
            #"Экспорт"#,
            #"Таблица, которую можно импортировать обратно: правило в строке, сборы в основных единицах валюты."#,
            #"Правила этого отдела (CSV)"#,
            #"Все действующие правила всех стран (CSV)"#,
        ],
        "zh-Hans": [
            #"导入与导出"#,
            #"文件将成为一个更改集：下一页显示将要更改的内容，经他人批准后方可发布。"#,
            #"导入文件"#,
            #"支持 Passport Index 的 tidy 格式与矩阵，或本工作台的表格。只要有一行错误，整个文件都不导入。"#,
            #"文件"#,
            #"UTF-8 编码的 CSV，最大{0} MB；可用逗号、分号或制表符。"#,
            #"数据来源"#,
            #"数据日期"#,
            #"这一天尚未到来。请填写数据采集的日期。"#,
            #"类型"#,
            #"仅限这些目的地"#,
            #"两个字母的代码；留空则导入全部。"#,
            #"对未变更的规则以新日期再次确认"#,
            #"预览更改"#,
            #"{0}的文件：{1}"#,
            #"未变更{0}；因更新而保留{1}；因更权威而保留{2}；其他国家{3}；现有但文件中没有{4}。"#,
            #"没有需要更改的内容。{0}"#,
            #"{0, other: 有#行错误}，未导入任何内容。"#,
            #"行"#,
            #"错误"#,
            #"……另有{0}行"#,
            #"应有{0}个字段，实际{1}个"#,
            #"“{0}”不是国家代码；应为两个大写字母，如 KZ"#,
            #"“{0}”不是此格式的要求"#,
            #"{0}不为本国公民制定签证规则"#,
            #"{0}重复出现"#,
            #"{0}：“{1}”未知"#,
            #"{0}：{1}"#,
            #"{0}：该时间尚未到来；请填写核实规则的时间"#,
            #"该行不是表格行：{0}"#,
            #"文件中没有规则，请另选。"#,
            #"文件超过{0} MB。请删去无关内容或拆分。"#,
            #"无论文件名为何，这是 Excel 文件。请在电子表格程序中另存为“CSV UTF-8”，再选择该文件。"#,
            #"文件不是 UTF-8 编码，请另存为“CSV UTF-8”。"#,
            #"这不是文本表格，请选择 CSV 文件。"#,
            #"首行不属于任何已知格式：“{0}”。应为 Passport,Destination,Requirement，或 Passport 加目的地，或本工作台表格的列。"#,
            #"请选择文件。"#,
            #"导出"#,
            #"可重新导入的表格：每行一条规则，费用以货币主单位计。"#,
            #"本工作台的规则（CSV）"#,
            #"所有国家的现行规则（CSV）"#,
        ],
    ])
}
