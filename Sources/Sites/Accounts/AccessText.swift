// Written by seeds/messages.py from access.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `access`.
enum AccessText {
    static func passkeys(count: some BinaryInteger) -> Message { Message(catalogue, 0, [.integer(Int64(clamping: count))]) }
    static var noPasskeys: Message { Message(catalogue, 1) }
    static var passkeyRemoved: Message { Message(catalogue, 2) }
    static var identityNote: Message { Message(catalogue, 3) }
    static var identityRemoved: Message { Message(catalogue, 4) }
    static var madeBy: Message { Message(catalogue, 5) }

    static let catalogue = Catalogue("access", [
        "ar": [
            #"{0, zero: لا مفاتيح مرور | one: مفتاح مرور واحد | two: مفتاحا مرور | few: # مفاتيح مرور | many: # مفتاح مرور | other: # مفتاح مرور}. يسجّل المستخدم الدخول بأيٍّ منها دون كلمة مرور ورمز؛ أزل ما فُقد منها."#,
            #"ليس لدى المستخدم مفتاح مرور."#,
            #"أُزيل مفتاح المرور وانتهت جلسات المستخدم."#,
            #"بهذا المعرّف يضمن مزوّد الهوية هذا المستخدم. من دون الربط يسجّل المستخدم الدخول بكلمة المرور والرمز؛ ومن ليست لديه كلمة مرور يحتاج إلى رابط لتعيينها."#,
            #"أُزيل الربط بمزوّد الهوية وانتهت جلسات المستخدم."#,
            #"أنشأه"#,
        ],
        "en": [
            #"{0, one: # passkey | other: # passkeys}. By each of them the user signs in without password and code; remove what is lost."#,
            #"The user has no passkey."#,
            #"The passkey is removed, and the user's sessions have ended."#,
            #"By this name the identity provider vouches for the user. Without the link the user signs in by password and code; who has no password needs a link for one."#,
            #"The link to the identity provider is removed, and the user's sessions have ended."#,
            #"Made by"#,
        ],
        "ru": [
            #"{0, one: # ключ доступа | few: # ключа доступа | many: # ключей доступа | other: # ключа доступа}. С каждым из них пользователь входит без пароля и кода; удалите то, что потеряно."#,
            #"У пользователя нет ключей доступа."#,
            #"Ключ доступа удалён, сеансы пользователя завершены."#,
            #"Под этим именем поставщик удостоверений ручается за пользователя. Без связи пользователь входит по паролю и коду; тому, у кого нет пароля, нужна ссылка, чтобы его задать."#,
            #"Связь с поставщиком удостоверений удалена, сеансы пользователя завершены."#,
            #"Кем создан"#,
        ],
        "zh-Hans": [
            #"{0, other: # 个通行密钥}。用户可以用其中任何一个免密码和验证码登录；请移除已丢失的。"#,
            #"该用户没有通行密钥。"#,
            #"通行密钥已移除，该用户的会话已结束。"#,
            #"身份提供方以此标识为该用户作保。没有关联时，用户用密码和验证码登录；没有密码的用户需要设置密码的链接。"#,
            #"与身份提供方的关联已解除，该用户的会话已结束。"#,
            #"创建者"#,
        ],
    ])
}
