// Written by seeds/messages.py from staffTokens.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `staffTokens`.
enum StaffTokensText {
    static var tokensLede: Message { Message(catalogue, 0) }
    static var tokensLedeSecretariat: Message { Message(catalogue, 1) }
    static var tokenName: Message { Message(catalogue, 2) }
    static var tokenNameHint: Message { Message(catalogue, 3) }
    static var tokenDays: Message { Message(catalogue, 4) }
    static var tokenScopes: Message { Message(catalogue, 5) }
    static var scopeWriteRecords: Message { Message(catalogue, 6) }
    static var tokenButton: Message { Message(catalogue, 7) }
    static func tokenNew(name: String) -> Message { Message(catalogue, 8, [.text(name)]) }
    static var tokenShown: Message { Message(catalogue, 9) }
    static var tokenTaken: Message { Message(catalogue, 10) }
    static var tokenTooMany: Message { Message(catalogue, 11) }
    static var expires: Message { Message(catalogue, 12) }
    static var tokenRevoked: Message { Message(catalogue, 13) }
    static var tokenExpired: Message { Message(catalogue, 14) }
    static var tokenInForce: Message { Message(catalogue, 15) }
    static var revokeButton: Message { Message(catalogue, 16) }
    static func revokeOf(name: String) -> Message { Message(catalogue, 17, [.text(name)]) }
    static var revoked: Message { Message(catalogue, 18) }
    static var noTokens: Message { Message(catalogue, 19) }

    static let catalogue = Catalogue("staffTokens", [
        "ar": [
            #"بالرمز المميز ينشر برنامج سجلات هذه المدينة عبر الواجهة البرمجية."#,
            #"بالرمز ينشر برنامج باسم الأمانة عبر واجهة البرمجة: قواعد التأشيرات التي تبلّغ عنها وقراءات مجموعات البيانات والالتزامات والدورات. أما الأعضاء والتقارير والإصدارات فيبت فيها الموظفون وحدهم."#,
            #"الغرض منه"#,
            #"من 1 إلى 100 من الحروف اللاتينية والأرقام والنقاط والشرطات."#,
            #"أيام صلاحيته"#,
            #"ما يحق له"#,
            #"نشر السجلات"#,
            #"إنشاء رمز"#,
            #"الرمز {0}"#,
            #"انسخه الآن فلن يُعرض مرة أخرى."#,
            #"يوجد رمز ساري المفعول بهذا الاسم. أبطله أولًا أو اختر اسمًا آخر."#,
            #"الرموز السارية كثيرة. أبطل ما لا يحتاجه أحد."#,
            #"ينتهي"#,
            #"مُبطل"#,
            #"منتهٍ"#,
            #"ساري"#,
            #"إبطال"#,
            #"إبطال الرمز {0}"#,
            #"أُبطل الرمز."#,
            #"لا يوجد أي رمز بعد. أنشئ واحدًا إن كان برنامج سينشر."#,
        ],
        "en": [
            #"With a token, a program publishes records of this city through the API."#,
            #"With a token, a program publishes in the secretariat's name through the API: visa rules that it reports, readings of datasets, commitments and cycles. Officials alone decide on members, reports and editions."#,
            #"What it is for"#,
            #"1 to 100 Latin letters, digits, dots, hyphens and underscores."#,
            #"Days that it is good for"#,
            #"What it may do"#,
            #"publish records"#,
            #"Make a token"#,
            #"The token {0}"#,
            #"Copy it now: it is not shown again."#,
            #"There is a token of this name in force already. Revoke it first, or choose another name."#,
            #"There are too many tokens in force. Revoke those that nobody needs."#,
            #"Expires"#,
            #"revoked"#,
            #"expired"#,
            #"in force"#,
            #"Revoke"#,
            #"Revoke the token {0}"#,
            #"The token is revoked."#,
            #"There is none yet. Make one where a program shall publish."#,
        ],
        "ru": [
            #"С токеном программа публикует записи этого города."#,
            #"С токеном программа публикует от имени секретариата через API: визовые правила, о которых он сообщает, чтения наборов данных, обязательства и циклы. О членах, отчётах и изданиях решают только сотрудники."#,
            #"Для чего он"#,
            #"От 1 до 100 латинских букв, цифр, точек, дефисов и знаков подчёркивания."#,
            #"Сколько дней действует"#,
            #"Что ему разрешено"#,
            #"публиковать записи"#,
            #"Создать токен"#,
            #"Токен {0}"#,
            #"Скопируйте его сейчас: больше он показан не будет."#,
            #"Действующий токен с таким именем уже есть. Сначала отзовите его или выберите другое имя."#,
            #"Слишком много действующих токенов. Отзовите ненужные."#,
            #"Истекает"#,
            #"отозван"#,
            #"истёк"#,
            #"действует"#,
            #"Отозвать"#,
            #"Отозвать токен {0}"#,
            #"Токен отозван."#,
            #"Пока нет ни одного. Создайте токен, если публиковать будет программа."#,
        ],
        "zh-Hans": [
            #"程序凭令牌通过数据接口发布本城市的记录。"#,
            #"持有令牌的程序可通过 API 以秘书处名义发布：其所报告的签证规则、数据集读取、承诺和周期。成员、报告和版本仅由工作人员决定。"#,
            #"用途"#,
            #"1 到 100 个拉丁字母、数字、点、连字符和下划线。"#,
            #"有效天数"#,
            #"权限范围"#,
            #"发布记录"#,
            #"生成令牌"#,
            #"令牌 {0}"#,
            #"请立即复制：它不会再次显示。"#,
            #"已有同名的有效令牌。请先撤销，或另选名称。"#,
            #"有效令牌过多。请撤销不再需要的令牌。"#,
            #"到期"#,
            #"已撤销"#,
            #"已过期"#,
            #"有效"#,
            #"撤销"#,
            #"撤销令牌 {0}"#,
            #"令牌已撤销。"#,
            #"尚无令牌。若需由程序发布，请生成一个。"#,
        ],
    ])
}
