// Written by seeds/messages.py from mrz.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `mrz`.
enum MrzText {
    static func at(line: some BinaryInteger, position: some BinaryInteger, fault: Message) -> Message { Message(catalogue, 0, [.integer(Int64(clamping: line)), .integer(Int64(clamping: position)), .message(fault)]) }
    static func inLine(line: some BinaryInteger, fault: Message) -> Message { Message(catalogue, 1, [.integer(Int64(clamping: line)), .message(fault)]) }
    static func mayBe(fault: Message, characters: String) -> Message { Message(catalogue, 2, [.message(fault), .text(characters)]) }
    static func proposal(character: String, line: some BinaryInteger, position: some BinaryInteger) -> Message { Message(catalogue, 3, [.text(character), .integer(Int64(clamping: line)), .integer(Int64(clamping: position))]) }
    static func lines(count: some BinaryInteger) -> Message { Message(catalogue, 4, [.integer(Int64(clamping: count))]) }
    static func length(expected: some BinaryInteger, found: some BinaryInteger) -> Message { Message(catalogue, 5, [.integer(Int64(clamping: expected)), .integer(Int64(clamping: found))]) }
    static func character(found: String) -> Message { Message(catalogue, 6, [.text(found)]) }
    static func notDigit(element: Message, found: String) -> Message { Message(catalogue, 7, [.message(element), .text(found)]) }
    static func notLetter(element: Message, found: String) -> Message { Message(catalogue, 8, [.message(element), .text(found)]) }
    static func checkDigit(element: Message, expected: some BinaryInteger, found: String) -> Message { Message(catalogue, 9, [.message(element), .integer(Int64(clamping: expected)), .text(found)]) }
    static func documentCode(found: String) -> Message { Message(catalogue, 10, [.text(found)]) }
    static func unknownState(element: Message, found: String) -> Message { Message(catalogue, 11, [.message(element), .text(found)]) }
    static func sexFault(found: String) -> Message { Message(catalogue, 12, [.text(found)]) }
    static func dateFault(element: Message, found: String) -> Message { Message(catalogue, 13, [.message(element), .text(found)]) }
    static func missing(element: Message) -> Message { Message(catalogue, 14, [.message(element)]) }
    static var elementZone: Message { Message(catalogue, 15) }
    static var elementCode: Message { Message(catalogue, 16) }
    static var elementIssuer: Message { Message(catalogue, 17) }
    static var elementName: Message { Message(catalogue, 18) }
    static var elementNumber: Message { Message(catalogue, 19) }
    static var elementNationality: Message { Message(catalogue, 20) }
    static var elementBirthDate: Message { Message(catalogue, 21) }
    static var elementSex: Message { Message(catalogue, 22) }
    static var elementExpiryDate: Message { Message(catalogue, 23) }
    static var elementOptionalData: Message { Message(catalogue, 24) }
    static var elementComposite: Message { Message(catalogue, 25) }

    static let catalogue = Catalogue("mrz", [
        "ar": [
            #"السطر {0}، الموضع {1}: {2}"#,
            #"السطر {0}: {1}"#,
            #"{0} لعله {1}."#,
            #"{0} (السطر {1}، الموضع {2})"#,
            #"للمنطقة 3 أسطر من 30 علامة أو سطران من 36 أو من 44؛ وهنا {0}."#,
            #"يجب أن يكون في السطر {0} علامة، وفيه {1}. تُحسب علامات < في آخره."#,
            #"لا يقف هنا إلا A–Z و0–9 و<، لا {0}."#,
            #"{0}: يجب أن يكون هنا رقم، لا {1}."#,
            #"{0}: يجب أن يكون هنا حرف أو <، لا {1}."#,
            #"{0}: رقم التحقق يجب أن يكون {1}، لا {2}. قارن المطبوع علامةً علامة."#,
            #"تبدأ الوثيقة بـ P (جواز) أو V (تأشيرة) أو A أو C أو I (بطاقة)، لا بـ {0}."#,
            #"{0}: {1} ليس رمز دولة في وثائق السفر."#,
            #"يجب أن يكون هنا F أو M أو <، لا {0}."#,
            #"{0}: {1} ليس يومًا بصيغة YYMMDD."#,
            #"{0}: غير مذكور."#,
            #"المنطقة"#,
            #"رمز الوثيقة"#,
            #"دولة الإصدار"#,
            #"الاسم"#,
            #"رقم الوثيقة"#,
            #"الجنسية"#,
            #"تاريخ الميلاد"#,
            #"الجنس"#,
            #"تاريخ الانتهاء"#,
            #"البيانات الاختيارية"#,
            #"المنطقة كلها"#,
        ],
        "en": [
            #"Line {0}, position {1}: {2}"#,
            #"Line {0}: {1}"#,
            #"{0} It may be {1}."#,
            #"{0} (line {1}, position {2})"#,
            #"A zone has 3 lines of 30 characters, 2 of 36 or 2 of 44; here are {0}."#,
            #"The line must have {0} characters and has {1}. Fillers < at its end count."#,
            #"Only A to Z, 0 to 9 and < may stand here, not {0}."#,
            #"{0}: a digit must stand here, not {1}."#,
            #"{0}: a letter or < must stand here, not {1}."#,
            #"{0}: the check digit must be {1}, not {2}. Compare what is printed, character by character."#,
            #"A document begins with P (passport), V (visa), A, C or I (card), not with {0}."#,
            #"{0}: {1} is no code of a state in travel documents."#,
            #"F, M or < must stand here, not {0}."#,
            #"{0}: {1} is no day YYMMDD."#,
            #"{0} is missing."#,
            #"The zone"#,
            #"The document’s code"#,
            #"Issuing state"#,
            #"Name"#,
            #"Document number"#,
            #"Nationality"#,
            #"Day of birth"#,
            #"Sex"#,
            #"Day of expiry"#,
            #"Optional data"#,
            #"The zone as a whole"#,
        ],
        "ru": [
            #"Строка {0}, позиция {1}: {2}"#,
            #"Строка {0}: {1}"#,
            #"{0} Возможно, там {1}."#,
            #"{0} (строка {1}, позиция {2})"#,
            #"В зоне 3 строки по 30 знаков, 2 по 36 или 2 по 44; здесь {0}."#,
            #"В строке должно быть {0} знаков, а есть {1}. Знаки < в конце считаются."#,
            #"Здесь могут быть только A–Z, 0–9 и <, а не {0}."#,
            #"{0}: здесь должна быть цифра, а не {1}."#,
            #"{0}: здесь должна быть буква или <, а не {1}."#,
            #"{0}: контрольная цифра должна быть {1}, а не {2}. Сверьте напечатанное знак за знаком."#,
            #"Документ начинается с P (паспорт), V (виза), A, C или I (карта), а не с {0}."#,
            #"{0}: {1} не является кодом государства в документах."#,
            #"Здесь должно быть F, M или <, а не {0}."#,
            #"{0}: {1} — не дата ГГММДД."#,
            #"{0}: не указано."#,
            #"Зона"#,
            #"Код документа"#,
            #"Государство выдачи"#,
            #"Имя"#,
            #"Номер документа"#,
            #"Гражданство"#,
            #"Дата рождения"#,
            #"Пол"#,
            #"Срок действия"#,
            #"Дополнительные данные"#,
            #"Зона в целом"#,
        ],
        "zh-Hans": [
            #"第 {0} 行第 {1} 位：{2}"#,
            #"第 {0} 行：{1}"#,
            #"{0}可能是 {1}。"#,
            #"{0}（第 {1} 行第 {2} 位）"#,
            #"机读区为 3 行 30 字符、2 行 36 字符或 2 行 44 字符，此处有 {0} 行。"#,
            #"此行应有 {0} 个字符，现有 {1} 个。行末的 < 也计算在内。"#,
            #"此处只能是 A–Z、0–9 和 <，不能是 {0}。"#,
            #"{0}：此处应为数字，而不是 {1}。"#,
            #"{0}：此处应为字母或 <，而不是 {1}。"#,
            #"{0}：校验位应为 {1}，而不是 {2}。请逐字核对印刷内容。"#,
            #"证件以 P（护照）、V（签证）或 A、C、I（卡）开头，而不是 {0}。"#,
            #"{0}：{1} 不是旅行证件中的国家代码。"#,
            #"此处应为 F、M 或 <，而不是 {0}。"#,
            #"{0}：{1} 不是 YYMMDD 日期。"#,
            #"缺少{0}。"#,
            #"机读区"#,
            #"证件代码"#,
            #"签发国"#,
            #"姓名"#,
            #"证件号码"#,
            #"国籍"#,
            #"出生日期"#,
            #"性别"#,
            #"有效期"#,
            #"可选数据"#,
            #"整个机读区"#,
        ],
    ])
}
