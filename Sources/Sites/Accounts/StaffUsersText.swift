// Written by seeds/messages.py from staffUsers.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `staffUsers`.
enum StaffUsersText {
    static var usersLede: Message { Message(catalogue, 0) }
    static var userName: Message { Message(catalogue, 1) }
    static var userLogin: Message { Message(catalogue, 2) }
    static var inviteTitle: Message { Message(catalogue, 3) }
    static var inviteButton: Message { Message(catalogue, 4) }
    static var loginHint: Message { Message(catalogue, 5) }
    static var badLogin: Message { Message(catalogue, 6) }
    static var hotels: Message { Message(catalogue, 7) }
    static var hotelsHint: Message { Message(catalogue, 8) }
    static var hotelsNeeded: Message { Message(catalogue, 9) }
    static func linkTitle(name: String) -> Message { Message(catalogue, 10, [.text(name)]) }
    static func linkText(name: String, until: UTCTime) -> Message { Message(catalogue, 11, [.text(name), .moment(until)]) }
    static var rolesButton: Message { Message(catalogue, 12) }
    static var rolesSaved: Message { Message(catalogue, 13) }
    static var resetTitle: Message { Message(catalogue, 14) }
    static var resetNote: Message { Message(catalogue, 15) }
    static var resetFactor: Message { Message(catalogue, 16) }
    static var resetButton: Message { Message(catalogue, 17) }
    static var disableTitle: Message { Message(catalogue, 18) }
    static var disableNote: Message { Message(catalogue, 19) }
    static var disableButton: Message { Message(catalogue, 20) }
    static var enableButton: Message { Message(catalogue, 21) }
    static var userDisabled: Message { Message(catalogue, 22) }
    static var userEnabled: Message { Message(catalogue, 23) }
    static var scanLink: Message { Message(catalogue, 24) }

    static let catalogue = Catalogue("staffUsers", [
        "ar": [
            #"من يعملون في هذا الموقع وما يحق لهم."#,
            #"الاسم"#,
            #"اسم الدخول"#,
            #"دعوة مستخدم"#,
            #"إنشاء دعوة"#,
            #"بريد إلكتروني، أو اسم من حروف لاتينية صغيرة وأرقام ونقاط وشرطات."#,
            #"ليس هذا بريدًا ولا اسم مستخدم. اكتبه كما في التلميح."#,
            #"الفنادق"#,
            #"لأدوار الفنادق: معرّفات الفنادق بينها مسافات."#,
            #"سمِّ الفنادق التي يُمنح لها الدور."#,
            #"رابط لـ {0}"#,
            #"أعط هذا الرابط لـ {0} وحده. يصلح مرة واحدة حتى {1} ولن يُعرض مرة أخرى."#,
            #"حفظ الأدوار"#,
            #"حُفظت الأدوار وانتهت جلسات المستخدم."#,
            #"كلمة المرور والعامل الثاني"#,
            #"يتيح الرابط للمستخدم تعيين كلمة مرور أخرى. وتبطل الحالية فورًا وتنتهي الجلسات."#,
            #"والعامل الثاني أيضًا: فُقد جهازه ورموز الاسترداد"#,
            #"إنشاء رابط"#,
            #"الوصول"#,
            #"من يُعطَّل يخرج فورًا، ويمكن تمكينه مجددًا."#,
            #"تعطيل"#,
            #"تمكين"#,
            #"عُطِّل المستخدم."#,
            #"مُكِّن المستخدم."#,
            #"رمز مربع للرابط"#,
        ],
        "en": [
            #"Who works at this site, and what they may do."#,
            #"Name"#,
            #"Signs in as"#,
            #"Invite somebody"#,
            #"Make an invitation"#,
            #"An e-mail address, or a name of small Latin letters, digits, dots and hyphens."#,
            #"This is no e-mail address and no user name. Write it as the hint says."#,
            #"Hotels"#,
            #"For the roles of hotels: the identifiers of the hotels, with spaces between them."#,
            #"Name the hotels for which the role is given."#,
            #"A link for {0}"#,
            #"Give this link to {0} and to nobody else. It is good once, until {1}, and is not shown again."#,
            #"Save the roles"#,
            #"The roles are saved. Sessions of the user have ended."#,
            #"Password and second factor"#,
            #"A link lets the user set another password. The present one is good no more at once, and sessions end."#,
            #"The second factor, too: its device and the recovery codes are lost"#,
            #"Make a link"#,
            #"Access"#,
            #"Who is disabled is out at once, and can be enabled again."#,
            #"Disable"#,
            #"Enable"#,
            #"The user is disabled."#,
            #"The user is enabled."#,
            #"QR code of the link"#,
        ],
        "ru": [
            #"Кто работает на этом сайте и что им разрешено."#,
            #"Имя"#,
            #"Имя для входа"#,
            #"Пригласить пользователя"#,
            #"Создать приглашение"#,
            #"Адрес электронной почты или имя из строчных латинских букв, цифр, точек и дефисов."#,
            #"Это не адрес и не имя пользователя. Напишите, как сказано в подсказке."#,
            #"Гостиницы"#,
            #"Для ролей гостиниц: обозначения гостиниц через пробел."#,
            #"Назовите гостиницы, для которых даётся роль."#,
            #"Ссылка для {0}"#,
            #"Передайте эту ссылку {0} и никому больше. Она действует один раз, до {1}, и больше показана не будет."#,
            #"Сохранить роли"#,
            #"Роли сохранены. Сеансы пользователя завершены."#,
            #"Пароль и второй фактор"#,
            #"По ссылке пользователь задаёт новый пароль. Прежний перестаёт действовать сразу, сеансы завершаются."#,
            #"И второй фактор: устройство и коды восстановления утрачены"#,
            #"Создать ссылку"#,
            #"Доступ"#,
            #"Отключённый пользователь теряет доступ сразу; его можно включить снова."#,
            #"Отключить"#,
            #"Включить"#,
            #"Пользователь отключён."#,
            #"Пользователь включён."#,
            #"Двумерный код ссылки"#,
        ],
        "zh-Hans": [
            #"在此网站工作的人员及其权限。"#,
            #"姓名"#,
            #"登录名"#,
            #"邀请用户"#,
            #"生成邀请"#,
            #"电子邮箱，或由小写拉丁字母、数字、点和连字符组成的名称。"#,
            #"这不是电子邮箱，也不是用户名。请按提示填写。"#,
            #"酒店"#,
            #"用于酒店角色：酒店标识，以空格分隔。"#,
            #"请填写该角色对应的酒店。"#,
            #"给 {0} 的链接"#,
            #"请将此链接仅交给 {0}。链接只能使用一次，有效期至 {1}，不会再次显示。"#,
            #"保存角色"#,
            #"角色已保存。该用户的会话已结束。"#,
            #"密码和第二重验证"#,
            #"用户可通过链接设置新密码。当前密码立即失效，会话结束。"#,
            #"同时重置第二重验证：设备和恢复码均已丢失"#,
            #"生成链接"#,
            #"访问"#,
            #"停用后立即退出，可重新启用。"#,
            #"停用"#,
            #"启用"#,
            #"用户已停用。"#,
            #"用户已启用。"#,
            #"链接二维码"#,
        ],
    ])
}
