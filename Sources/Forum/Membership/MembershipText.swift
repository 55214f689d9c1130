// Written by seeds/messages.py from membership.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `membership`.
enum MembershipText {
    static var memberAdmitted: Message { Message(catalogue, 0) }
    static var memberKeyRotated: Message { Message(catalogue, 1) }
    static var memberKeyRevoked: Message { Message(catalogue, 2) }
    static var memberSuspended: Message { Message(catalogue, 3) }

    static let catalogue = Catalogue("membership", [
        "ar": [
            #"قبول عضو"#,
            #"مفاتيح جديدة لعضو"#,
            #"إبطال مفتاح"#,
            #"تعليق عضوية"#,
        ],
        "en": [
            #"Admission of a member"#,
            #"New keys of a member"#,
            #"Revocation of a key"#,
            #"Suspension of a member"#,
        ],
        "ru": [
            #"Приём в члены"#,
            #"Новые ключи члена"#,
            #"Отзыв ключа"#,
            #"Приостановка членства"#,
        ],
        "zh-Hans": [
            #"接纳成员"#,
            #"成员更换密钥"#,
            #"吊销密钥"#,
            #"暂停成员资格"#,
        ],
    ])
}
