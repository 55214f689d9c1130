// Written by seeds/messages.py from invitations.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `invitations`.
enum InvitationsText {
    static var invitations: Message { Message(catalogue, 0) }
    static var invitationsLede: Message { Message(catalogue, 1) }
    static var invitationsNone: Message { Message(catalogue, 2) }
    static var made: Message { Message(catalogue, 3) }
    static var until: Message { Message(catalogue, 4) }
    static var state: Message { Message(catalogue, 5) }
    static var isOpen: Message { Message(catalogue, 6) }
    static var used: Message { Message(catalogue, 7) }
    static var expired: Message { Message(catalogue, 8) }
    static var withdrawn: Message { Message(catalogue, 9) }
    static var withdraw: Message { Message(catalogue, 10) }
    static func withdrawOf(city: String) -> Message { Message(catalogue, 11, [.text(city)]) }
    static var withdrawnDone: Message { Message(catalogue, 12) }
    static var rejoin: Message { Message(catalogue, 13) }
    static var isMember: Message { Message(catalogue, 14) }
    static var inviteButton: Message { Message(catalogue, 15) }
    static func invited(city: String) -> Message { Message(catalogue, 16, [.text(city)]) }
    static func invitedLede(until: UTCTime) -> Message { Message(catalogue, 17, [.moment(until)]) }
    static var invitedCode: Message { Message(catalogue, 18) }
    static var joinHow: Message { Message(catalogue, 19) }

    static let catalogue = Catalogue("invitations", [
        "ar": [
            #"الدعوات"#,
            #"الدعوة لمدينة واحدة، مرة واحدة، ولسبعة أيام. ويظهر سرها عند إنشائها ولا يظهر بعدها أبدًا."#,
            #"لا دعوات بعد."#,
            #"أُنشئت"#,
            #"صالحة حتى"#,
            #"الحالة"#,
            #"مفتوحة"#,
            #"استُعملت"#,
            #"انتهت"#,
            #"سُحبت"#,
            #"سحب"#,
            #"سحب دعوة {0}"#,
            #"سُحبت الدعوة."#,
            #"المدينة عضو فقد مفاتيحه ويعود بمفاتيح جديدة"#,
            #"هذه المدينة عضو بالفعل. إن كانت قد فقدت مفاتيحها فحدد ذلك أدناه."#,
            #"إنشاء الدعوة"#,
            #"دعوة {0}"#,
            #"صالحة حتى {0}. سلّمها حيث لا يقرؤها غير صاحبها، وسلّم المرساة بطريق آخر؛ ولن تُعرض مرة أخرى."#,
            #"الدعوة رمزًا مربعًا"#,
            #"على عقدة المدينة:"#,
        ],
        "en": [
            #"Invitations"#,
            #"An invitation is good for one city, once, and for seven days. Its secret is shown when it is made, and never again."#,
            #"There is no invitation yet."#,
            #"Made"#,
            #"Good until"#,
            #"State"#,
            #"open"#,
            #"used"#,
            #"expired"#,
            #"withdrawn"#,
            #"Withdraw"#,
            #"Withdraw the invitation of {0}"#,
            #"The invitation is withdrawn."#,
            #"The city is a member that has lost its keys and comes back with new ones"#,
            #"This city is a member already. If it has lost its keys, say so below."#,
            #"Make the invitation"#,
            #"Invitation for {0}"#,
            #"Good until {0}. Hand it on where nobody else reads it, and the anchor on another way; it is not shown again."#,
            #"The invitation as a square code"#,
            #"On the city's node:"#,
        ],
        "ru": [
            #"Приглашения"#,
            #"Приглашение действует для одного города, один раз, семь дней. Секрет показывается один раз, при создании."#,
            #"Приглашений ещё нет."#,
            #"Создано"#,
            #"Действует до"#,
            #"Состояние"#,
            #"открыто"#,
            #"использовано"#,
            #"истекло"#,
            #"отозвано"#,
            #"Отозвать"#,
            #"Отозвать приглашение города {0}"#,
            #"Приглашение отозвано."#,
            #"Город — участник, потерявший ключи, и возвращается с новыми"#,
            #"Этот город уже участник. Если он потерял ключи, отметьте это ниже."#,
            #"Создать приглашение"#,
            #"Приглашение для города {0}"#,
            #"Действует до {0}. Передайте так, чтобы никто другой не прочёл, а якорь — другим путём; больше оно не показывается."#,
            #"Приглашение в виде квадратного кода"#,
            #"На узле города:"#,
        ],
        "zh-Hans": [
            #"邀请"#,
            #"每份邀请只供一个城市使用一次，七天内有效。其密文仅在创建时显示一次。"#,
            #"还没有邀请。"#,
            #"创建时间"#,
            #"有效期至"#,
            #"状态"#,
            #"未使用"#,
            #"已使用"#,
            #"已过期"#,
            #"已撤回"#,
            #"撤回"#,
            #"撤回对 {0} 的邀请"#,
            #"邀请已撤回。"#,
            #"该城市是丢失密钥的成员，将以新密钥重新加入"#,
            #"该城市已是成员。如果它丢失了密钥，请在下方注明。"#,
            #"创建邀请"#,
            #"{0} 的邀请"#,
            #"有效期至 {0}。请通过无人窥看的途径交付，锚文件则另经其他途径；此后不再显示。"#,
            #"邀请的二维码"#,
            #"在该城市的节点上执行："#,
        ],
    ])
}
