// Written by seeds/messages.py from recordObjection.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `recordObjection`.
enum RecordObjectionText {
    static func field(path: String, fault: Message) -> Message { Message(catalogue, 0, [.text(path), .message(fault)]) }
    static var holdsNull: Message { Message(catalogue, 1) }
    static func notPast(member: String, time: UTCTime, log: UTCTime) -> Message { Message(catalogue, 2, [.text(member), .moment(time), .moment(log)]) }
    static func unknownMembers(bytes: some BinaryInteger, kept: some BinaryInteger) -> Message { Message(catalogue, 3, [.integer(Int64(clamping: bytes)), .integer(Int64(clamping: kept))]) }
    static func noMember(city: String) -> Message { Message(catalogue, 4, [.text(city)]) }
    static var cityIsNotKey: Message { Message(catalogue, 5) }
    static func unassigned(code: String) -> Message { Message(catalogue, 6, [.text(code)]) }
    static func hostTaken(url: String, city: String) -> Message { Message(catalogue, 7, [.text(url), .text(city)]) }
    static func keyOf(owner: String) -> Message { Message(catalogue, 8, [.text(owner)]) }
    static var keyRetired: Message { Message(catalogue, 9) }
    static func tooManyKeys(city: String, most: some BinaryInteger) -> Message { Message(catalogue, 10, [.text(city), .integer(Int64(clamping: most))]) }
    static func transportKeyOf(city: String) -> Message { Message(catalogue, 11, [.text(city)]) }
    static func strangeKey(key: String, city: String) -> Message { Message(catalogue, 12, [.text(key), .text(city)]) }

    static let catalogue = Catalogue("recordObjection", [
        "ar": [
            #"{0}: {1}"#,
            #"يحتوي النص على المحرف ذي الرمز صفر، وهو غير مسموح هنا. اكتبه من جديد."#,
            #"يجب أن يكون «{0}» وقتًا مضى، لا {1}؛ السجل الآن عند {2}."#,
            #"فيه {0} بايت لا يعرفها هذا الإصدار، ولا يُحفظ منها أكثر من {1}. احذفها."#,
            #"{0} ليست عضوًا في المنتدى."#,
            #"يسمّي القيد مدينة ويتحدث عن أخرى. سمِّ المدينة نفسها في الموضعين."#,
            #"{0} ليس رمز دولة. استخدم حرفين كبيرين من معيار رموز الدول."#,
            #"اسم المضيف في {0} تابع لمدينة {1}. تحتاج المدينة إلى اسم مضيف خاص بها."#,
            #"مفتاح التوقيع تابع لـ {0} بالفعل. أنشئ مفتاحًا جديدًا."#,
            #"أُحيل مفتاح التوقيع على التقاعد. يلزم مفتاح جديد."#,
            #"كان لمدينة {0} {1} من مفاتيح التوقيع، ولا يُقبل المزيد."#,
            #"مفتاح الاتصال تابع لمدينة {0} بالفعل. أنشئ مفتاحًا جديدًا."#,
            #"المفتاح {0} ليس من مفاتيح مدينة {1}."#,
        ],
        "en": [
            #"{0}: {1}"#,
            #"A text holds the character U+0000, which no text here may hold. Type it anew."#,
            #"“{0}” must be a time that has passed, not {1}; the log is at {2}."#,
            #"{0} bytes of it are unknown to this version, and {1} at most are kept. Leave them out."#,
            #"{0} is no member of the forum."#,
            #"The record names one city and tells of another. Name the same in both places."#,
            #"{0} is no country’s code. Take two capital letters of ISO 3166-1."#,
            #"The host of {0} is {1}’s. A city needs a host name of its own."#,
            #"The signing key belongs to {0} already. Make a new one."#,
            #"The signing key was retired. A new one is needed."#,
            #"{0} has had {1} signing keys, and no more are taken."#,
            #"The TLS key belongs to {0} already. Make a new one."#,
            #"The key {0} is not one of {1}."#,
        ],
        "ru": [
            #"{0}: {1}"#,
            #"В тексте есть символ с нулевым кодом, который здесь не допускается. Наберите его заново."#,
            #"«{0}»: нужно время, которое уже прошло, а не {1}; в журнале сейчас {2}."#,
            #"{0} байт в нём этой версии неизвестны, а хранится не больше {1}. Уберите их."#,
            #"{0} не входит в форум."#,
            #"В записи назван один город, а речь о другом. Назовите один и тот же."#,
            #"{0} — не код страны. Нужны две заглавные буквы по стандарту кодов стран."#,
            #"Имя узла в {0} занято городом {1}. Городу нужно своё имя узла."#,
            #"Ключ подписи уже принадлежит {0}. Создайте новый."#,
            #"Ключ подписи выведен из употребления. Нужен новый."#,
            #"У города {0} было {1} ключей подписи, больше не принимается."#,
            #"Ключ соединения уже принадлежит городу {0}. Создайте новый."#,
            #"Ключ {0} не из ключей города {1}."#,
        ],
        "zh-Hans": [
            #"{0}: {1}"#,
            #"文本中含有空字符（代码为零），此处不允许。请重新输入。"#,
            #"“{0}”必须是已经过去的时间，而不是{1}；日志现在是{2}。"#,
            #"其中有{0}字节是此版本不认识的，最多保留{1}字节。请去掉。"#,
            #"{0}不是论坛成员。"#,
            #"记录的名称与内容所指的城市不同。请写同一个城市。"#,
            #"{0}不是任何国家的代码。请使用国家代码标准中的两个大写字母。"#,
            #"{0}的主机属于{1}。每个城市需要自己的主机名。"#,
            #"签名密钥已属于{0}。请另建一个。"#,
            #"签名密钥已停用，需要新的密钥。"#,
            #"{0}已用过{1}个签名密钥，不再接受新的。"#,
            #"连接密钥已属于{0}。请另建一个。"#,
            #"密钥{0}不是{1}的密钥。"#,
        ],
    ])
}
