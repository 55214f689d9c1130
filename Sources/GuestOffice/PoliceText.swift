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
    static var late: Message { Message(catalogue, 9) }
    static var columnDue: Message { Message(catalogue, 10) }
    static var columnFile: Message { Message(catalogue, 11) }
    static var columnAnswer: Message { Message(catalogue, 12) }
    static var columnAttempts: Message { Message(catalogue, 13) }
    static var noneDue: Message { Message(catalogue, 14) }
    static var none: Message { Message(catalogue, 15) }
    static func export(count: some BinaryInteger) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: count))]) }
    static var exportNote: Message { Message(catalogue, 17) }
    static func incomplete(count: some BinaryInteger) -> Message { Message(catalogue, 18, [.integer(Int64(clamping: count))]) }
    static var lodgingTitle: Message { Message(catalogue, 19) }
    static var lodgingNote: Message { Message(catalogue, 20) }
    static var lodgingName: Message { Message(catalogue, 21) }
    static var lodgingAddress: Message { Message(catalogue, 22) }
    static var lodgingRegistration: Message { Message(catalogue, 23) }
    static var lodgingSave: Message { Message(catalogue, 24) }
    static var acknowledge: Message { Message(catalogue, 25) }
    static var acknowledgeFile: Message { Message(catalogue, 26) }
    static var reject: Message { Message(catalogue, 27) }
    static var again: Message { Message(catalogue, 28) }
    static var answerTitle: Message { Message(catalogue, 29) }
    static var answerText: Message { Message(catalogue, 30) }
    static var answerSave: Message { Message(catalogue, 31) }
    static var answerOutcome: Message { Message(catalogue, 32) }
    static var reasonNeeded: Message { Message(catalogue, 33) }
    static var saved: Message { Message(catalogue, 34) }
    static var guest: Message { Message(catalogue, 35) }

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
            #"متأخر"#,
            #"الموعد"#,
            #"الملف"#,
            #"الجواب"#,
            #"المرات"#,
            #"لا أحد مستحق. من يصل ويجب الإبلاغ عنه يظهر هنا تلقائيًا."#,
            #"لا شيء."#,
            #"نزِّل الملف ({0, zero: لا ضيوف | one: ضيف واحد | two: ضيفان | few: # ضيوف | many: # ضيفًا | other: # ضيف})"#,
            #"ثم حمِّل الصفحة من جديد: من في الملف ينتظرون جواب الشرطة. وإن لم يأت خلال ست ساعات أمكن تصديرهم ثانية."#,
            #"لا ملف: {0, zero: لا ضيوف بلا وثيقة | one: ضيف واحد بلا وثيقة في السجل | two: ضيفان بلا وثيقة في السجل | few: # ضيوف بلا وثيقة في السجل | many: # ضيفًا بلا وثيقة في السجل | other: # ضيف بلا وثيقة في السجل}. سجِّلها في صفحتهم."#,
            #"كيف تعرف الشرطة الفندق"#,
            #"يبقى ضيوف فندق لا تعرفه الشرطة مستحقين."#,
            #"الاسم"#,
            #"العنوان"#,
            #"رقم السجل التجاري"#,
            #"احفظ"#,
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
            #"late"#,
            #"Until"#,
            #"File"#,
            #"Answer"#,
            #"Times"#,
            #"Nobody is due. Who arrives and is to be told of appears here by itself."#,
            #"None."#,
            #"Download the file ({0, one: # guest | other: # guests})"#,
            #"Then load this page again: the guests in the file wait for the police’s answer. Without one for six hours, they can be exported again."#,
            #"No file: {0, one: # guest has no document in the register | other: # guests have no document in the register}. Enter it on their page."#,
            #"How the police knows the hotel"#,
            #"Guests of a hotel that the police does not know yet stay due."#,
            #"Name"#,
            #"Address"#,
            #"Number in the country’s register of businesses"#,
            #"Save"#,
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
            #"просрочено"#,
            #"Срок"#,
            #"Файл"#,
            #"Ответ"#,
            #"Раз"#,
            #"Сообщать не о ком. Прибывшие, о которых надо сообщить, появятся здесь сами."#,
            #"Нет."#,
            #"Скачать файл ({0, one: # гость | few: # гостя | many: # гостей | other: # гостя})"#,
            #"Затем обновите страницу: гости из файла ждут ответа полиции. Без ответа через шесть часов их можно выгрузить снова."#,
            #"Файла нет: {0, one: у # гостя нет документа в реестре | few: у # гостей нет документа в реестре | many: у # гостей нет документа в реестре | other: у # гостей нет документа в реестре}. Внесите его на странице гостя."#,
            #"Как гостиница известна полиции"#,
            #"Гости гостиницы, не известной полиции, остаются в списке."#,
            #"Название"#,
            #"Адрес"#,
            #"Номер в реестре предприятий (БИН, ИНН)"#,
            #"Сохранить"#,
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
            #"已逾期"#,
            #"期限"#,
            #"文件"#,
            #"答复"#,
            #"次数"#,
            #"没有待申报的住客。需申报者到店后会自动出现在此。"#,
            #"无。"#,
            #"下载文件（{0, other: # 位住客}）"#,
            #"下载后请重新载入本页：文件中的住客等待警方答复，六小时无答复可再次导出。"#,
            #"未生成文件：{0, other: # 位住客未登记证件}。请在其页面登记。"#,
            #"警方登记的酒店信息"#,
            #"警方尚不知道的酒店，其住客保持待申报。"#,
            #"名称"#,
            #"地址"#,
            #"工商登记号"#,
            #"保存"#,
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
            #"住客"#,
        ],
    ])
}
