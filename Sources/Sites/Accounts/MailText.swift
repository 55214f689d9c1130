// Written by seeds/messages.py from mail.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `mail`.
enum MailText {
    static var sentTitle: Message { Message(catalogue, 0) }
    static func sentText(address: String, until: UTCTime) -> Message { Message(catalogue, 1, [.text(address), .moment(until)]) }
    static var notSent: Message { Message(catalogue, 2) }
    static var notSentText: Message { Message(catalogue, 3) }
    static func invitationSubject(site: String) -> Message { Message(catalogue, 4, [.text(site)]) }
    static func invitation(name: String, site: String, login: String) -> Message { Message(catalogue, 5, [.text(name), .text(site), .text(login)]) }
    static func resetSubject(site: String) -> Message { Message(catalogue, 6, [.text(site)]) }
    static func reset(name: String, site: String) -> Message { Message(catalogue, 7, [.text(name), .text(site)]) }
    static func once(until: UTCTime) -> Message { Message(catalogue, 8, [.moment(until)]) }
    static var notYou: Message { Message(catalogue, 9) }

    static let catalogue = Catalogue("mail", [
        "ar": [
            #"الرابط في الطريق"#,
            #"يُرسل بالبريد إلى {0}، ويصلح مرة واحدة حتى {1}. إن لم تصل الرسالة فأنشئ رابطًا آخر."#,
            #"تعذّر إرسال البريد"#,
            #"لم يعد مجلد البريد الصادر يقبل شيئًا؛ والسبب مذكور في السجل. سلّم الرابط بنفسك."#,
            #"حسابك في {0}"#,
            #"{0}، لديك حساب في {1}، واسم الدخول هو {2}. بهذا الرابط تحدّد كلمة المرور والعامل الثاني:"#,
            #"كلمة مرور جديدة في {0}"#,
            #"{0}، يتيح لك مدير {1} تحديد كلمة مرور أخرى بهذا الرابط، وقد بطلت السابقة:"#,
            #"يصلح الرابط مرة واحدة حتى {0}. لن يطلبه منك أحد أبدًا."#,
            #"إن كنت لا تعرف ما هذا فلا تفعل شيئًا: لا يدخل أحد من دون الرابط."#,
        ],
        "en": [
            #"The link is on its way"#,
            #"It goes by mail to {0}. It is good once, until {1}. Where no mail arrives, make another."#,
            #"No mail could be sent"#,
            #"The mail server's directory takes nothing more; the log says why. Hand the link on yourself."#,
            #"Your account at {0}"#,
            #"{0}, you have an account at {1}. Your login is {2}. By this link you set a password and a second factor:"#,
            #"Another password at {0}"#,
            #"{0}, an administrator of {1} lets you set another password by this link; the one before is void:"#,
            #"The link is good once, until {0}. Nobody will ever ask you for it."#,
            #"If you do not know what this is, do nothing: without the link nobody comes in."#,
        ],
        "ru": [
            #"Ссылка отправлена"#,
            #"Она уходит письмом на {0}. Действует один раз, до {1}. Если письмо не придёт, создайте новую ссылку."#,
            #"Письмо отправить не удалось"#,
            #"Каталог исходящей почты больше ничего не принимает; причина указана в журнале. Передайте ссылку сами."#,
            #"Ваша учётная запись на {0}"#,
            #"{0}, для вас создана учётная запись на {1}. Ваш логин — {2}. По этой ссылке вы зададите пароль и второй фактор:"#,
            #"Новый пароль на {0}"#,
            #"{0}, администратор {1} позволяет вам задать новый пароль по этой ссылке; прежний больше не действует:"#,
            #"Ссылка действует один раз, до {0}. Никто и никогда не попросит её у вас."#,
            #"Если вы не понимаете, о чём речь, ничего не делайте: без ссылки никто не войдёт."#,
        ],
        "zh-Hans": [
            #"链接已发出"#,
            #"链接将通过邮件发送至 {0}，仅可使用一次，有效期至 {1}。若未收到邮件，请重新生成。"#,
            #"无法发送邮件"#,
            #"待发邮件目录已无法接收，原因见日志。请自行转交链接。"#,
            #"您在 {0} 的账户"#,
            #"{0}，您在 {1} 已有账户，登录名为 {2}。请通过此链接设置密码和第二验证因素："#,
            #"{0}：重设密码"#,
            #"{0}，{1} 的管理员允许您通过此链接重设密码，原密码已失效："#,
            #"链接仅可使用一次，有效期至 {0}。任何人都不会向您索要此链接。"#,
            #"如果您不清楚此事，无需任何操作：没有链接，任何人都无法登录。"#,
        ],
    ])
}
