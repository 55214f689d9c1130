// Written by seeds/messages.py from police.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `police`.
enum PoliceText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var rule: Message { Message(catalogue, 2) }
    static var ruleUnknown: Message { Message(catalogue, 3) }
    static func readOn(day: UTCDate) -> Message { Message(catalogue, 4, [.date(day)]) }
    static var due: Message { Message(catalogue, 5) }
    static var exported: Message { Message(catalogue, 6) }
    static var rejected: Message { Message(catalogue, 7) }
    static var acknowledged: Message { Message(catalogue, 8) }
    static var closed: Message { Message(catalogue, 9) }
    static var late: Message { Message(catalogue, 10) }
    static var columnDue: Message { Message(catalogue, 11) }
    static var columnFile: Message { Message(catalogue, 12) }
    static var columnMade: Message { Message(catalogue, 13) }
    static var columnGuests: Message { Message(catalogue, 14) }
    static var columnAnswer: Message { Message(catalogue, 15) }
    static var columnAttempts: Message { Message(catalogue, 16) }
    static var noneDue: Message { Message(catalogue, 17) }
    static var none: Message { Message(catalogue, 18) }
    static func all(count: some BinaryInteger) -> Message { Message(catalogue, 19, [.integer(Int64(clamping: count))]) }
    static func fileOf(file: String) -> Message { Message(catalogue, 20, [.text(file)]) }
    static var further: Message { Message(catalogue, 21) }
    static func export(count: some BinaryInteger) -> Message { Message(catalogue, 22, [.integer(Int64(clamping: count))]) }
    static var exportNote: Message { Message(catalogue, 23) }
    static func incomplete(count: some BinaryInteger) -> Message { Message(catalogue, 24, [.integer(Int64(clamping: count))]) }
    static func lacksDocument(count: some BinaryInteger) -> Message { Message(catalogue, 25, [.integer(Int64(clamping: count))]) }
    static func lacksLodging(count: some BinaryInteger) -> Message { Message(catalogue, 26, [.integer(Int64(clamping: count))]) }
    static var noneReady: Message { Message(catalogue, 27) }
    static var lodgingTitle: Message { Message(catalogue, 28) }
    static var lodgingNote: Message { Message(catalogue, 29) }
    static var lodgingName: Message { Message(catalogue, 30) }
    static var lodgingAddress: Message { Message(catalogue, 31) }
    static var lodgingRegistration: Message { Message(catalogue, 32) }
    static var lodgingSave: Message { Message(catalogue, 33) }
    static var lodgingMissing: Message { Message(catalogue, 34) }
    static var acknowledge: Message { Message(catalogue, 35) }
    static var acknowledgeFile: Message { Message(catalogue, 36) }
    static var reject: Message { Message(catalogue, 37) }
    static var again: Message { Message(catalogue, 38) }
    static var answerTitle: Message { Message(catalogue, 39) }
    static var answerText: Message { Message(catalogue, 40) }
    static var answerSave: Message { Message(catalogue, 41) }
    static var answerOutcome: Message { Message(catalogue, 42) }
    static var reasonNeeded: Message { Message(catalogue, 43) }
    static var saved: Message { Message(catalogue, 44) }
    static func fileNoted(count: some BinaryInteger) -> Message { Message(catalogue, 45, [.integer(Int64(clamping: count))]) }
    static var fileAnswered: Message { Message(catalogue, 46) }
    static var guest: Message { Message(catalogue, 47) }

    static let catalogue = Catalogue("police", [
        "ar": [
            #"التسجيل لدى الشرطة"#,
            #"الضيوف الواجب إبلاغ الشرطة بهم، الأشد استعجالًا أولًا. يفتح الملف وثائقهم، ويذكر سجل التدقيق كلًّا منهم."#,
            #"ما تطلبه الدولة"#,
            #"لا يُعرف هنا شيء عن قانون هذه الدولة. يُدرج الجميع خلال يوم من الوصول؛ اسأل الشرطة عما تريد."#,
            #"قُرئ في {0}. وليس استشارة قانونية."#,
            #"مستحق"#,
            #"صُدِّر بلا جواب"#,
            #"مرفوض"#,
            #"مؤكَّد"#,
            #"مغلق: حُذفت بيانات النزيل"#,
            #"متأخر"#,
            #"الموعد"#,
            #"الملف"#,
            #"أُنشئ في"#,
            #"النزلاء"#,
            #"الجواب"#,
            #"المرات"#,
            #"لا أحد مستحق. من يصل ويجب الإبلاغ عنه يظهر هنا تلقائيًا."#,
            #"لا شيء."#,
            #"الكل: {0}"#,
            #"الملف {0}"#,
            #"نزلاء آخرون"#,
            #"نزِّل الملف ({0, zero: لا ضيوف | one: ضيف واحد | two: ضيفان | few: # ضيوف | many: # ضيفًا | other: # ضيف})"#,
            #"ثم حمِّل الصفحة من جديد: من في الملف ينتظرون جواب الشرطة. وإن لم يأت خلال ست ساعات أمكن تصديرهم ثانية."#,
            #"لا ملف: {0, zero: لا ضيوف بلا وثيقة | one: ضيف واحد بلا وثيقة في السجل | two: ضيفان بلا وثيقة في السجل | few: # ضيوف بلا وثيقة في السجل | many: # ضيفًا بلا وثيقة في السجل | other: # ضيف بلا وثيقة في السجل}. سجِّلها في صفحتهم."#,
            #"{0, zero: # نزيل | one: # نزيل | two: # نزيل | few: # نزلاء | many: # نزيلاً | other: # نزيل} لا يمكن إدراجهم في ملف: لا وثيقة لهم في السجل. أدخلها في صفحتهم."#,
            #"{0, zero: # نزيل | one: # نزيل | two: # نزيل | few: # نزلاء | many: # نزيلاً | other: # نزيل} لا يمكن إدراجهم في ملف: لم يُكتب كيف تعرف الشرطة فندقهم. املأ ذلك في أسفل هذه الصفحة."#,
            #"لا ملف: لا أحد الآن يمكن الإبلاغ عنه."#,
            #"كيف تعرف الشرطة الفندق"#,
            #"يبقى ضيوف فندق لا تعرفه الشرطة مستحقين."#,
            #"الاسم"#,
            #"العنوان"#,
            #"رقم السجل التجاري"#,
            #"احفظ"#,
            #"لم يُكتب"#,
            #"استلمته الشرطة"#,
            #"استلمت الشرطة الملف كله"#,
            #"رفضته الشرطة"#,
            #"صُحِّح: أبلغ ثانية"#,
            #"بماذا أجابت الشرطة"#,
            #"رقمها أو ما الخطأ"#,
            #"احفظ الجواب"#,
            #"الجواب"#,
            #"اكتب ما الخطأ كما قالته الشرطة."#,
            #"سُجِّل."#,
            #"سُجّل ذلك: {0, zero: # نزيل | one: # نزيل | two: # نزيل | few: # نزلاء | many: # نزيلاً | other: # نزيل}."#,
            #"لا شيء يُسجَّل: سبق الرد على الملف كله."#,
            #"الضيف"#,
        ],
        "en": [
            #"Registration with the police"#,
            #"Guests of whom the police is to be told, the most urgent first. A file opens their documents; the audit trail tells of each."#,
            #"What the country asks for"#,
            #"Nothing is known here of this country’s law. Everybody is listed, a day after their arrival at the latest; ask the police what it wants."#,
            #"Read on {0}. It is no legal advice."#,
            #"Due"#,
            #"Exported, without an answer"#,
            #"Rejected"#,
            #"Acknowledged"#,
            #"Closed: the guest is erased"#,
            #"late"#,
            #"Until"#,
            #"File"#,
            #"Made"#,
            #"Guests"#,
            #"Answer"#,
            #"Times"#,
            #"Nobody is due. Who arrives and is to be told of appears here by itself."#,
            #"None."#,
            #"All {0}"#,
            #"File {0}"#,
            #"Further guests"#,
            #"Download the file ({0, one: # guest | other: # guests})"#,
            #"Then load this page again: the guests in the file wait for the police’s answer. Without one for six hours, they can be exported again."#,
            #"No file: {0, one: # guest has no document in the register | other: # guests have no document in the register}. Enter it on their page."#,
            #"{0, one: # guest | other: # guests} cannot be in a file: the register has no document of theirs. Enter it on their page."#,
            #"{0, one: # guest | other: # guests} cannot be in a file: it is not written down how the police knows their hotel. Fill that in at the foot of this page."#,
            #"No file: there is nobody just now of whom one could tell."#,
            #"How the police knows the hotel"#,
            #"Guests of a hotel that the police does not know yet stay due."#,
            #"Name"#,
            #"Address"#,
            #"Number in the country’s register of businesses"#,
            #"Save"#,
            #"not written down"#,
            #"The police has it"#,
            #"The police has the whole file"#,
            #"The police rejects it"#,
            #"Put right: tell it again"#,
            #"What the police has answered"#,
            #"Its number, or what is wrong"#,
            #"Save the answer"#,
            #"Answer"#,
            #"Write what is wrong, as the police has said it."#,
            #"It is noted."#,
            #"It is noted of {0, one: # guest | other: # guests}."#,
            #"Nothing was left to note: all of the file was answered before."#,
            #"Guest"#,
        ],
        "ru": [
            #"Регистрация в полиции"#,
            #"Гости, о которых надо сообщить полиции, самые срочные первыми. Файл раскрывает их документы, и журнал отмечает каждый."#,
            #"Чего требует страна"#,
            #"О законе этой страны здесь ничего не известно. В списке все, срок — сутки после заезда; узнайте у полиции, что требуется."#,
            #"Прочитано {0}. Это не юридическая консультация."#,
            #"Надо сообщить"#,
            #"Выгружено, ответа нет"#,
            #"Отклонено"#,
            #"Подтверждено"#,
            #"Закрыто: данные гостя стёрты"#,
            #"просрочено"#,
            #"Срок"#,
            #"Файл"#,
            #"Создан"#,
            #"Гости"#,
            #"Ответ"#,
            #"Раз"#,
            #"Сообщать не о ком. Прибывшие, о которых надо сообщить, появятся здесь сами."#,
            #"Нет."#,
            #"Все: {0}"#,
            #"Файл {0}"#,
            #"Следующие гости"#,
            #"Скачать файл ({0, one: # гость | few: # гостя | many: # гостей | other: # гостя})"#,
            #"Затем обновите страницу: гости из файла ждут ответа полиции. Без ответа через шесть часов их можно выгрузить снова."#,
            #"Файла нет: {0, one: у # гостя нет документа в реестре | few: у # гостей нет документа в реестре | many: у # гостей нет документа в реестре | other: у # гостей нет документа в реестре}. Внесите его на странице гостя."#,
            #"{0, one: # гость не может быть включён | few: # гостя не могут быть включены | many: # гостей не могут быть включены | other: # гостя не могут быть включены} в файл: в реестре нет документа. Внесите его на странице гостя."#,
            #"{0, one: # гость не может быть включён | few: # гостя не могут быть включены | many: # гостей не могут быть включены | other: # гостя не могут быть включены} в файл: не указано, как полиция знает их гостиницу. Заполните это внизу страницы."#,
            #"Файла нет: сейчас не о ком сообщать."#,
            #"Как гостиница известна полиции"#,
            #"Гости гостиницы, не известной полиции, остаются в списке."#,
            #"Название"#,
            #"Адрес"#,
            #"Номер в реестре предприятий (БИН, ИНН)"#,
            #"Сохранить"#,
            #"не указано"#,
            #"Полиция приняла"#,
            #"Полиция приняла весь файл"#,
            #"Полиция отклонила"#,
            #"Исправлено: сообщить снова"#,
            #"Что ответила полиция"#,
            #"Её номер или что не так"#,
            #"Сохранить ответ"#,
            #"Ответ"#,
            #"Напишите, что не так, словами полиции."#,
            #"Отмечено."#,
            #"Отмечено: {0, one: # гость | few: # гостя | many: # гостей | other: # гостя}."#,
            #"Отмечать нечего: на весь файл ответ уже получен."#,
            #"Гость"#,
        ],
        "zh-Hans": [
            #"警方登记"#,
            #"须向警方申报的住客，最紧急的在前。导出文件会打开其证件，审计记录逐一注明。"#,
            #"本国要求"#,
            #"此处不了解本国法律。列出所有住客，期限为到店后一天；请向警方了解要求。"#,
            #"查阅于 {0}，不构成法律意见。"#,
            #"待申报"#,
            #"已导出，待答复"#,
            #"被退回"#,
            #"已确认"#,
            #"已结束：客人资料已删除"#,
            #"已逾期"#,
            #"期限"#,
            #"文件"#,
            #"生成时间"#,
            #"客人"#,
            #"答复"#,
            #"次数"#,
            #"没有待申报的住客。需申报者到店后会自动出现在此。"#,
            #"无。"#,
            #"全部 {0} 条"#,
            #"文件 {0}"#,
            #"更多客人"#,
            #"下载文件（{0, other: # 位住客}）"#,
            #"下载后请重新载入本页：文件中的住客等待警方答复，六小时无答复可再次导出。"#,
            #"未生成文件：{0, other: # 位住客未登记证件}。请在其页面登记。"#,
            #"{0, other: # 位客人}无法列入文件：登记簿中没有其证件。请在客人页面填写。"#,
            #"{0, other: # 位客人}无法列入文件：尚未填写警方对其酒店的登记信息。请在本页底部填写。"#,
            #"没有文件：目前没有可以报告的客人。"#,
            #"警方登记的酒店信息"#,
            #"警方尚不知道的酒店，其住客保持待申报。"#,
            #"名称"#,
            #"地址"#,
            #"工商登记号"#,
            #"保存"#,
            #"尚未填写"#,
            #"警方已收悉"#,
            #"警方已收悉整个文件"#,
            #"警方退回"#,
            #"已更正，重新申报"#,
            #"警方答复"#,
            #"其编号或问题所在"#,
            #"保存答复"#,
            #"答复"#,
            #"请写明警方指出的问题。"#,
            #"已记录。"#,
            #"已为{0, other: # 位客人}记录。"#,
            #"没有需要记录的内容：该文件此前已全部得到答复。"#,
            #"住客"#,
        ],
    ])
}
