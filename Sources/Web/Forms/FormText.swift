// Written by seeds/messages.py from form.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives

/// The sentences of `form`.
enum FormText {
    static func summary(count: some BinaryInteger) -> Message { Message(catalogue, 0, [.integer(Int64(clamping: count))]) }
    static var error: Message { Message(catalogue, 1) }
    static var optional: Message { Message(catalogue, 2) }
    static var choose: Message { Message(catalogue, 3) }
    static func inLanguage(label: Message, language: String) -> Message { Message(catalogue, 4, [.message(label), .text(language)]) }
    static func name(name: String) -> Message { Message(catalogue, 5, [.text(name)]) }
    static func elsewhere(path: String, fault: Message) -> Message { Message(catalogue, 6, [.text(path), .message(fault)]) }
    static var missing: Message { Message(catalogue, 7) }
    static var notOfTheForm: Message { Message(catalogue, 8) }
    static var notBoolean: Message { Message(catalogue, 9) }
    static var notText: Message { Message(catalogue, 10) }
    static var notInteger: Message { Message(catalogue, 11) }
    static func tooShort(least: some BinaryInteger) -> Message { Message(catalogue, 12, [.integer(Int64(clamping: least))]) }
    static func tooLong(length: some BinaryInteger, most: some BinaryInteger) -> Message { Message(catalogue, 13, [.integer(Int64(clamping: length)), .integer(Int64(clamping: most))]) }
    static func tooFew(least: some BinaryInteger) -> Message { Message(catalogue, 14, [.integer(Int64(clamping: least))]) }
    static func tooMany(most: some BinaryInteger) -> Message { Message(catalogue, 15, [.integer(Int64(clamping: most))]) }
    static func outOfRange(least: some BinaryInteger, most: some BinaryInteger) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: least)), .integer(Int64(clamping: most))]) }
    static func notOneOf(words: [Message.Argument]) -> Message { Message(catalogue, 17, [.list(words)]) }
    static var duplicate: Message { Message(catalogue, 18) }
    static func before(field: Message) -> Message { Message(catalogue, 19, [.message(field)]) }
    static func notAfter(field: Message) -> Message { Message(catalogue, 20, [.message(field)]) }
    static func moreThan(field: Message) -> Message { Message(catalogue, 21, [.message(field)]) }
    static var notAbsent: Message { Message(catalogue, 22) }
    static var wrongForm: Message { Message(catalogue, 23) }
    static func wrongFormExample(example: String) -> Message { Message(catalogue, 24, [.text(example)]) }
    static func formCity(example: String) -> Message { Message(catalogue, 25, [.text(example)]) }
    static func formCountry(example: String) -> Message { Message(catalogue, 26, [.text(example)]) }
    static func formCurrency(example: String) -> Message { Message(catalogue, 27, [.text(example)]) }
    static func formDate(example: String) -> Message { Message(catalogue, 28, [.text(example)]) }
    static var formDateThatHasCome: Message { Message(catalogue, 29) }
    static func formRecordedDate(example: String) -> Message { Message(catalogue, 30, [.text(example)]) }
    static func formTime(example: String) -> Message { Message(catalogue, 31, [.text(example)]) }
    static func formRecordedTime(example: String) -> Message { Message(catalogue, 32, [.text(example)]) }
    static func formWebAddress(example: String) -> Message { Message(catalogue, 33, [.text(example)]) }
    static func formDecimal(example: String) -> Message { Message(catalogue, 34, [.decimal(example)]) }
    static var formDigest: Message { Message(catalogue, 35) }
    static var formLine: Message { Message(catalogue, 36) }
    static var formParagraphs: Message { Message(catalogue, 37) }
    static var formTexts: Message { Message(catalogue, 38) }
    static func formStayLength(nights: String) -> Message { Message(catalogue, 39, [.text(nights)]) }
    static func formCalendarRange(days: String) -> Message { Message(catalogue, 40, [.text(days)]) }
    static var formLanguages: Message { Message(catalogue, 41) }
    static func formLanguageTags(example: String) -> Message { Message(catalogue, 42, [.text(example)]) }
    static func filledIn(count: some BinaryInteger) -> Message { Message(catalogue, 43, [.integer(Int64(clamping: count))]) }
    static var yes: Message { Message(catalogue, 44) }
    static func formAmount(example: String) -> Message { Message(catalogue, 45, [.text(example)]) }
    static func formAmountDigits(example: String) -> Message { Message(catalogue, 46, [.text(example)]) }
    static func formAmountZero(example: String) -> Message { Message(catalogue, 47, [.text(example)]) }
    static func formAmountNegative(example: String) -> Message { Message(catalogue, 48, [.text(example)]) }
    static func formAmountMost(most: String) -> Message { Message(catalogue, 49, [.text(most)]) }

    static let catalogue = Catalogue("form", [
        "ar": [
            #"{0, zero: لا توجد أخطاء | one: يوجد خطأ واحد | two: يوجد خطآن | few: توجد # أخطاء | many: يوجد # خطأً | other: يوجد # خطأ}"#,
            #"خطأ:"#,
            #"(اختياري)"#,
            #"اختر"#,
            #"{0} ({1})"#,
            #"{0}"#,
            #"{0}: {1}"#,
            #"املأ هذا الحقل."#,
            #"لا يوجد مثل هذا الحقل في النموذج، أو ليس بهذا الشكل. أعد تحميل الصفحة واملأ النموذج من جديد."#,
            #"أجب بنعم أو لا."#,
            #"اكتب نصًا هنا."#,
            #"اكتب عددًا صحيحًا بالأرقام، مثل 12."#,
            #"اكتب أكثر: ما لا يقل عن {0, zero: # حرف | one: حرف واحد | two: حرفين | few: # أحرف | many: # حرفًا | other: # حرف}."#,
            #"اختصر النص: إنه يشغل {0, zero: # بايت | one: بايتًا واحدًا | two: بايتين | few: # بايتات | many: # بايتًا | other: # بايت}، والمسموح به {1}. والحرف غير اللاتيني يشغل بايتين أو ثلاثة."#,
            #"أضف ما لا يقل عن {0, zero: # بند | one: بند واحد | two: بندين | few: # بنود | many: # بندًا | other: # بند}."#,
            #"لا تضف أكثر من {0, zero: # بند | one: بند واحد | two: بندين | few: # بنود | many: # بندًا | other: # بند}."#,
            #"اكتب عددًا من {0} إلى {1}."#,
            #"اختر واحدًا مما يلي: {0}."#,
            #"هذه القيمة مكررة. احذف إحداهما."#,
            #"يجب ألا تسبق هذه القيمة «{0}». غيّر إحداهما."#,
            #"يجب أن تكون هذه القيمة بعد «{0}». غيّر إحداهما."#,
            #"يجب ألا تزيد هذه القيمة على «{0}». غيّر إحداهما."#,
            #"اترك هذا الحقل فارغًا: فهو لا يتفق مع الحقول الأخرى."#,
            #"لم يُكتب هذا كما يجب. انظر التلميح بجانب الحقل."#,
            #"لم يُكتب هذا كما يجب. اكتبه على غرار هذا المثال: {0}."#,
            #"اكتب معرّف المدينة بحروف لاتينية صغيرة وأرقام وشرطات، مثل {0}."#,
            #"اكتب رمز الدولة من حرفين لاتينيين كبيرين، مثل {0}."#,
            #"اكتب رمز العملة من ثلاثة حروف لاتينية كبيرة، مثل {0}."#,
            #"اكتب تاريخًا من الأعوام 1900 إلى 2199 بالسنة والشهر واليوم: {0}."#,
            #"لم يحن هذا اليوم بعد. قارنه بالوثيقة."#,
            #"اكتب تاريخًا لا يسبق سبتمبر 2008 بالسنة والشهر واليوم: {0}."#,
            #"اكتب تاريخًا ووقتًا بتوقيت UTC: {0}."#,
            #"اكتب تاريخًا لا يسبق سبتمبر 2008 ووقتًا بتوقيت UTC: {0}."#,
            #"اكتب عنوان ويب كاملًا لا يحوي كلمة مرور، مثل {0}."#,
            #"اكتب عددًا لا تزيد أرقامه على 15 قبل الفاصلة وبعدها، مثل {0}."#,
            #"اكتب قيمة SHA-256 للملف في 64 رقمًا ست عشريًا."#,
            #"اكتب نصًا في سطر واحد بلا رموز غير مرئية."#,
            #"اكتب نصًا مرئيًا بلا رموز غير مرئية."#,
            #"اكتب النص بلغة واحدة على الأقل."#,
            #"اختر يومًا لا يبعد عن الوصول أكثر من {0} ليلة."#,
            #"اختر يومًا أخيرًا لا يبعد عن الأول أكثر من {0} يومًا."#,
            #"اكتب النص بلغات عددها من 1 إلى 40."#,
            #"سمِّ اللغات برموزها، مثل {0}."#,
            #"(مملوء: {0})"#,
            #"نعم"#,
            #"اكتب مبلغًا مثل {0} دون فواصل بين الآلاف."#,
            #"لهذه العملة خانات عشرية أقل. اكتب مبلغًا مثل {0}."#,
            #"اكتب مبلغًا أكبر من صفر، مثل {0}."#,
            #"لا يكون المبلغ أقل من صفر. اكتب مثلًا {0}."#,
            #"اكتب مبلغًا أصغر: الحد الأقصى {0}."#,
        ],
        "en": [
            #"{0, one: There is # problem | other: There are # problems}"#,
            #"Error:"#,
            #"(optional)"#,
            #"Choose"#,
            #"{0} ({1})"#,
            #"{0}"#,
            #"{0}: {1}"#,
            #"Fill this in."#,
            #"The form has no such field, or not in this shape. Load the page again and fill it in anew."#,
            #"Say yes or no."#,
            #"Write a text here."#,
            #"Write a whole number in digits, such as 12."#,
            #"Write more: at least {0, one: # character | other: # characters}."#,
            #"Shorten this: it takes {0, one: # byte | other: # bytes}, and {1} are allowed. A letter of a script other than Latin takes two or three."#,
            #"Give at least {0, one: # entry | other: # entries}."#,
            #"Give at most {0, one: # entry | other: # entries}."#,
            #"Write a number from {0} to {1}."#,
            #"Choose one of these: {0}."#,
            #"This is there twice. Take one away."#,
            #"This must not be earlier than “{0}”. Change one of the two."#,
            #"This must be later than “{0}”. Change one of the two."#,
            #"This must not be more than “{0}”. Change one of the two."#,
            #"Leave this empty: it does not go with what the other fields say."#,
            #"This is not written as it must be. Look at the hint beside the field."#,
            #"This is not written as it must be. Write it as in this example: {0}."#,
            #"Write a city’s identifier, small Latin letters, digits and hyphens, such as {0}."#,
            #"Write a country’s code of two capital letters, such as {0}."#,
            #"Write a currency’s code of three capital letters, such as {0}."#,
            #"Write a date of the years 1900 to 2199 as year, month and day: {0}."#,
            #"This day has not come yet. Compare it with the document."#,
            #"Write a date from September 2008 on as year, month and day: {0}."#,
            #"Write a date and a time in UTC: {0}."#,
            #"Write a date from September 2008 on and a time in UTC: {0}."#,
            #"Write a whole web address without a password in it, such as {0}."#,
            #"Write a number with at most 15 digits before and after the point, such as {0}."#,
            #"Write the SHA-256 of the file in 64 hexadecimal digits."#,
            #"Write a text on one line, without invisible characters."#,
            #"Write a text that can be seen, without invisible characters."#,
            #"Write the text in at least one language."#,
            #"Choose a day that is at most {0} nights after the arrival."#,
            #"Choose a last day that is at most {0} days after the first."#,
            #"Write the text in 1 to 40 languages."#,
            #"Name languages by their tags, such as {0}."#,
            #"({0} filled in)"#,
            #"yes"#,
            #"Write an amount such as {0}, without signs between the thousands."#,
            #"The currency has fewer digits behind the point. Write an amount such as {0}."#,
            #"Write an amount above zero, such as {0}."#,
            #"An amount is not below zero. Write one such as {0}."#,
            #"Write a smaller amount: the most is {0}."#,
        ],
        "ru": [
            #"{0, one: Исправьте # ошибку | few: Исправьте # ошибки | many: Исправьте # ошибок | other: Исправьте # ошибки}"#,
            #"Ошибка:"#,
            #"(необязательно)"#,
            #"Выберите"#,
            #"{0} ({1})"#,
            #"{0}"#,
            #"{0}: {1}"#,
            #"Заполните это поле."#,
            #"В форме нет такого поля, или оно другого вида. Загрузите страницу снова и заполните форму заново."#,
            #"Ответьте «да» или «нет»."#,
            #"Введите текст."#,
            #"Введите целое число цифрами, например 12."#,
            #"Напишите больше: не меньше {0, one: # знака | few: # знаков | many: # знаков | other: # знака}."#,
            #"Сократите текст: он занимает {0, one: # байт | few: # байта | many: # байт | other: # байта}, а допускается {1}. Буква не латинского письма занимает два или три байта."#,
            #"Добавьте хотя бы {0, one: # запись | few: # записи | many: # записей | other: # записи}."#,
            #"Оставьте не больше {0, one: # записи | few: # записей | many: # записей | other: # записи}."#,
            #"Введите число от {0} до {1}."#,
            #"Выберите одно из значений: {0}."#,
            #"Это значение повторяется. Уберите лишнее."#,
            #"Значение не должно быть раньше, чем «{0}». Измените одно из двух."#,
            #"Значение должно быть позже, чем «{0}». Измените одно из двух."#,
            #"Значение не должно быть больше, чем «{0}». Измените одно из двух."#,
            #"Оставьте это поле пустым: оно не сочетается с другими полями."#,
            #"Значение записано не так, как нужно. Посмотрите подсказку рядом с полем."#,
            #"Значение записано не так, как нужно. Запишите его по образцу: {0}."#,
            #"Введите обозначение города строчными латинскими буквами, цифрами и дефисами, например {0}."#,
            #"Введите код страны из двух прописных латинских букв, например {0}."#,
            #"Введите код валюты из трёх прописных латинских букв, например {0}."#,
            #"Введите дату с 1900 по 2199 год, сначала год, затем месяц и день: {0}."#,
            #"Этот день ещё не наступил. Сверьте с документом."#,
            #"Введите дату не раньше сентября 2008 года, сначала год, затем месяц и день: {0}."#,
            #"Введите дату и время по UTC: {0}."#,
            #"Введите дату не раньше сентября 2008 года и время по UTC: {0}."#,
            #"Введите полный веб-адрес без пароля в нём, например {0}."#,
            #"Введите число, в котором не больше 15 цифр до запятой и после неё, например {0}."#,
            #"Введите SHA-256 файла: 64 шестнадцатеричные цифры."#,
            #"Введите текст в одну строку, без невидимых знаков."#,
            #"Введите видимый текст без невидимых знаков."#,
            #"Введите текст хотя бы на одном языке."#,
            #"Выберите день не позднее чем через {0} ночей после заезда."#,
            #"Выберите последний день не позднее чем через {0} дней после первого."#,
            #"Введите текст на языках числом от 1 до 40."#,
            #"Обозначьте языки их кодами, например {0}."#,
            #"(заполнено: {0})"#,
            #"да"#,
            #"Введите сумму, например {0}, без знаков между тысячами."#,
            #"В этой валюте меньше знаков после запятой. Введите сумму, например {0}."#,
            #"Введите сумму больше нуля, например {0}."#,
            #"Сумма не может быть меньше нуля. Введите, например, {0}."#,
            #"Введите меньшую сумму: не больше {0}."#,
        ],
        "zh-Hans": [
            #"{0, other: 有 # 处需要修改}"#,
            #"错误："#,
            #"（选填）"#,
            #"请选择"#,
            #"{0}（{1}）"#,
            #"{0}"#,
            #"{0}：{1}"#,
            #"请填写此项。"#,
            #"表单中没有这个字段，或其形式不符。请重新载入页面并重新填写。"#,
            #"请回答“是”或“否”。"#,
            #"请填写文字。"#,
            #"请用数字填写整数，例如 12。"#,
            #"内容太短：至少需要 {0, other: # 个字符}。"#,
            #"请缩短：现占 {0, other: # 个字节}，最多 {1} 个。一个汉字占三个字节。"#,
            #"请至少填写 {0, other: # 项}。"#,
            #"最多填写 {0, other: # 项}。"#,
            #"请填写 {0} 到 {1} 之间的数。"#,
            #"请从以下各项中选择：{0}。"#,
            #"此项重复。请删去一个。"#,
            #"此项不得早于“{0}”。请修改其中之一。"#,
            #"此项必须晚于“{0}”。请修改其中之一。"#,
            #"此项不得大于“{0}”。请修改其中之一。"#,
            #"请将此项留空：它与其他各项不符。"#,
            #"写法不符合要求。请看该项旁边的提示。"#,
            #"写法不符合要求。请参照示例：{0}。"#,
            #"请填写城市标识，用小写拉丁字母、数字和连字符，例如 {0}。"#,
            #"请填写两个大写字母的国家代码，例如 {0}。"#,
            #"请填写三个大写字母的货币代码，例如 {0}。"#,
            #"请按年、月、日填写 1900 年至 2199 年的日期：{0}。"#,
            #"这一天尚未到来。请与证件核对。"#,
            #"请按年、月、日填写 2008 年 9 月以后的日期：{0}。"#,
            #"请填写日期和 UTC 时间：{0}。"#,
            #"请填写 2008 年 9 月以后的日期和 UTC 时间：{0}。"#,
            #"请填写完整的网址，其中不含密码，例如 {0}。"#,
            #"请填写数字，小数点前后各不超过 15 位，例如 {0}。"#,
            #"请填写文件的 SHA-256：64 个十六进制数字。"#,
            #"请填写一行文字，不含不可见字符。"#,
            #"请填写可见的文字，不含不可见字符。"#,
            #"请至少用一种语言填写。"#,
            #"请选择入住后最多 {0} 晚之内的日期。"#,
            #"请选择距第一天最多 {0} 天的最后一天。"#,
            #"请用 1 到 40 种语言填写。"#,
            #"请用语言标签标明语言，例如 {0}。"#,
            #"（已填 {0} 项）"#,
            #"是"#,
            #"请填写金额，例如 {0}，千位之间不加符号。"#,
            #"该货币的小数位没有这么多。请填写金额，例如 {0}。"#,
            #"请填写大于零的金额，例如 {0}。"#,
            #"金额不能小于零。请填写例如 {0}。"#,
            #"金额过大：最多 {0}。"#,
        ],
    ])
}
