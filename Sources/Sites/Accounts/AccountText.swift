// Written by seeds/messages.py from account.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `account`.
enum AccountText {
    static var kicker: Message { Message(catalogue, 0) }
    static var signOut: Message { Message(catalogue, 1) }
    static var login: Message { Message(catalogue, 2) }
    static var codeTitle: Message { Message(catalogue, 3) }
    static var linkIsOver: Message { Message(catalogue, 4) }
    static var newPassword: Message { Message(catalogue, 5) }
    static var newPasswordHint: Message { Message(catalogue, 6) }
    static var again: Message { Message(catalogue, 7) }
    static var notSame: Message { Message(catalogue, 8) }
    static var enrolLede: Message { Message(catalogue, 9) }
    static var enrolCode: Message { Message(catalogue, 10) }
    static var continueOn: Message { Message(catalogue, 11) }
    static var recoveryTitle: Message { Message(catalogue, 12) }
    static var recoveryLede: Message { Message(catalogue, 13) }
    static var accountTitle: Message { Message(catalogue, 14) }
    static var rolesTitle: Message { Message(catalogue, 15) }
    static var presentPassword: Message { Message(catalogue, 16) }
    static var presentPasswordWrong: Message { Message(catalogue, 17) }
    static var address: Message { Message(catalogue, 18) }
    static var since: Message { Message(catalogue, 19) }
    static var noSessions: Message { Message(catalogue, 20) }
    static var usersTitle: Message { Message(catalogue, 21) }
    static var state: Message { Message(catalogue, 22) }
    static var tokensTitle: Message { Message(catalogue, 23) }
    static var created: Message { Message(catalogue, 24) }
    static var lastUsed: Message { Message(catalogue, 25) }
    static var never: Message { Message(catalogue, 26) }
    static var auditTitle: Message { Message(catalogue, 27) }
    static var staffMenu: Message { Message(catalogue, 28) }
    static var toAccount: Message { Message(catalogue, 29) }
    static var forStaff: Message { Message(catalogue, 30) }
    static var back: Message { Message(catalogue, 31) }
    static func plain(text: String) -> Message { Message(catalogue, 32, [.text(text)]) }

    static let catalogue = Catalogue("account", [
        "ar": [
            #"للعاملين"#,
            #"تسجيل الخروج"#,
            #"البريد الإلكتروني أو اسم المستخدم"#,
            #"العامل الثاني"#,
            #"استُخدم أو انتهت مدته أو أُنشئ رابط أحدث. اطلب رابطًا جديدًا من المسؤول."#,
            #"كلمة المرور الجديدة"#,
            #"12 حرفًا على الأقل. بضع كلمات لا رابط بينها يسهل تذكرها ويصعب تخمينها."#,
            #"كلمة المرور الجديدة مرة أخرى"#,
            #"الكلمتان غير متطابقتين. اكتب كلمة المرور الجديدة مرتين."#,
            #"ينشئ تطبيق على هاتفك رموزًا تتغير كل نصف دقيقة. ويصلح لذلك أي تطبيق مصادقة."#,
            #"الرمز الذي يعرضه التطبيق الآن"#,
            #"متابعة"#,
            #"رموز الاسترداد"#,
            #"اطبعها أو دوّنها الآن فلن تُعرض مرة أخرى. وإن لم يكن جهازك معك فكل رمز يدخلك مرة واحدة."#,
            #"حسابك"#,
            #"الأدوار"#,
            #"كلمة المرور الحالية"#,
            #"ليست هذه كلمة مرورك الحالية."#,
            #"العنوان"#,
            #"منذ"#,
            #"لا توجد."#,
            #"المستخدمون"#,
            #"الحالة"#,
            #"الرموز المميزة"#,
            #"أُنشئ"#,
            #"آخر استخدام"#,
            #"أبدًا"#,
            #"سجل التدقيق"#,
            #"الإدارة"#,
            #"إلى حسابك"#,
            #"للعاملين"#,
            #"العودة إلى القائمة"#,
            #"{0}"#,
        ],
        "en": [
            #"For those who work here"#,
            #"Sign out"#,
            #"E-mail address or user name"#,
            #"Second factor"#,
            #"It was used, or has expired, or a newer one was made. Ask an administrator for a new link."#,
            #"New password"#,
            #"At least 12 characters. A few words that do not belong together are easy to remember and hard to guess."#,
            #"The new password once more"#,
            #"The two are not the same. Type the new password twice."#,
            #"An app on your phone makes codes that change each half minute. Any authenticator app will do."#,
            #"The code that the app shows now"#,
            #"Continue"#,
            #"Recovery codes"#,
            #"Print these or write them down now: they are not shown again. When you do not have your device, each of them lets you in once."#,
            #"Your account"#,
            #"Roles"#,
            #"Present password"#,
            #"This is not your present password."#,
            #"Address"#,
            #"Since"#,
            #"There is none."#,
            #"Users"#,
            #"State"#,
            #"Tokens"#,
            #"Made"#,
            #"Last used"#,
            #"never"#,
            #"Audit trail"#,
            #"Administration"#,
            #"To your account"#,
            #"For staff"#,
            #"Back to the list"#,
            #"{0}"#,
        ],
        "ru": [
            #"Для сотрудников"#,
            #"Выйти"#,
            #"Адрес электронной почты или имя пользователя"#,
            #"Второй фактор"#,
            #"Она использована, просрочена или заменена новой. Попросите у администратора новую ссылку."#,
            #"Новый пароль"#,
            #"Не меньше 12 знаков. Несколько не связанных между собой слов легко запомнить и трудно угадать."#,
            #"Новый пароль ещё раз"#,
            #"Пароли не совпадают. Введите новый пароль дважды."#,
            #"Приложение на телефоне создаёт коды, которые меняются каждые полминуты. Подойдёт любое приложение-аутентификатор."#,
            #"Код, который приложение показывает сейчас"#,
            #"Продолжить"#,
            #"Коды восстановления"#,
            #"Распечатайте или запишите их сейчас: больше они показаны не будут. Когда устройства нет под рукой, каждый из них позволяет войти один раз."#,
            #"Ваша учётная запись"#,
            #"Роли"#,
            #"Текущий пароль"#,
            #"Это не ваш текущий пароль."#,
            #"Адрес"#,
            #"С"#,
            #"Нет ни одного."#,
            #"Пользователи"#,
            #"Состояние"#,
            #"Токены"#,
            #"Создан"#,
            #"Использован"#,
            #"никогда"#,
            #"Журнал действий"#,
            #"Управление"#,
            #"К вашей учётной записи"#,
            #"Для сотрудников"#,
            #"Назад к списку"#,
            #"{0}"#,
        ],
        "zh-Hans": [
            #"工作人员"#,
            #"退出登录"#,
            #"电子邮箱或用户名"#,
            #"第二重验证"#,
            #"链接已使用、已过期，或已生成更新的链接。请向管理员索取新链接。"#,
            #"新密码"#,
            #"至少 12 个字符。几个互不相关的词既好记又难猜。"#,
            #"再次输入新密码"#,
            #"两次输入不一致。请输入两次新密码。"#,
            #"手机应用会生成每半分钟更换一次的验证码。任何身份验证器应用均可。"#,
            #"应用当前显示的验证码"#,
            #"继续"#,
            #"恢复码"#,
            #"请立即打印或抄写：它们不会再次显示。当您没有设备时，每个恢复码可登录一次。"#,
            #"您的账户"#,
            #"角色"#,
            #"当前密码"#,
            #"这不是您当前的密码。"#,
            #"地址"#,
            #"开始时间"#,
            #"没有。"#,
            #"用户"#,
            #"状态"#,
            #"令牌"#,
            #"创建"#,
            #"最近使用"#,
            #"从未"#,
            #"审计记录"#,
            #"管理"#,
            #"返回您的账户"#,
            #"工作人员入口"#,
            #"返回列表"#,
            #"{0}"#,
        ],
    ])
}
