// Written by seeds/messages.py from ownAccount.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `ownAccount`.
enum OwnAccountText {
    static func accountLede(login: String) -> Message { Message(catalogue, 0, [.text(login)]) }
    static var passwordTitle: Message { Message(catalogue, 1) }
    static var passwordButton: Message { Message(catalogue, 2) }
    static var passwordChanged: Message { Message(catalogue, 3) }
    static func factorNote(count: some BinaryInteger) -> Message { Message(catalogue, 4, [.integer(Int64(clamping: count))]) }
    static var factorReplace: Message { Message(catalogue, 5) }
    static var recoveryRenew: Message { Message(catalogue, 6) }
    static var sessionsTitle: Message { Message(catalogue, 7) }
    static var device: Message { Message(catalogue, 8) }
    static var lastSeen: Message { Message(catalogue, 9) }
    static var thisSession: Message { Message(catalogue, 10) }
    static var endOthers: Message { Message(catalogue, 11) }
    static var endSession: Message { Message(catalogue, 12) }
    static func endSessionOf(device: String) -> Message { Message(catalogue, 13, [.text(device)]) }
    static func sessionEnded(count: some BinaryInteger) -> Message { Message(catalogue, 14, [.integer(Int64(clamping: count))]) }
    static var keptTitle: Message { Message(catalogue, 15) }
    static var keptLede: Message { Message(catalogue, 16) }
    static var keptField: Message { Message(catalogue, 17) }
    static var keptValue: Message { Message(catalogue, 18) }
    static var keptSend: Message { Message(catalogue, 19) }
    static var keptNone: Message { Message(catalogue, 20) }

    static let catalogue = Catalogue("ownAccount", [
        "ar": [
            #"تسجّل الدخول باسم {0}."#,
            #"تغيير كلمة المرور"#,
            #"تغيير كلمة المرور"#,
            #"تغيرت كلمة المرور وانتهت جلساتك الأخرى."#,
            #"الرموز من تطبيق المصادقة. {0, zero: لم يبق أي رمز استرداد. | one: بقي رمز استرداد واحد. | two: بقي رمزا استرداد. | few: بقيت # رموز استرداد. | many: بقي # رمز استرداد. | other: بقي # رمز استرداد.}"#,
            #"إعداد جهاز آخر"#,
            #"إنشاء رموز استرداد جديدة"#,
            #"أين سجلت الدخول"#,
            #"الجهاز"#,
            #"آخر استخدام"#,
            #"هذه الجلسة"#,
            #"إنهاء الجلسات الأخرى"#,
            #"إنهاء"#,
            #"إنهاء الجلسة {0}"#,
            #"{0, zero: لم تنته أي جلسة. | one: انتهت جلسة واحدة. | two: انتهت جلستان. | few: انتهت # جلسات. | many: انتهت # جلسة. | other: انتهت # جلسة.}"#,
            #"ما كنت ترسله"#,
            #"سجّلت الدخول من جديد بعد أن فتحت الصفحة التي كتبت فيها هذا. لم يضِع شيء: راجعه ثم أرسله الآن. أما الملف فعليك اختياره مرة أخرى."#,
            #"الحقل"#,
            #"ما كُتب"#,
            #"أرسله الآن"#,
            #"لا شيء محفوظ. يُحفظ ما كان يُرسل ربع ساعة."#,
        ],
        "en": [
            #"You sign in as {0}."#,
            #"Change your password"#,
            #"Change the password"#,
            #"The password is changed. Your other sessions have ended."#,
            #"Codes come from your authenticator app. {0, one: # recovery code is left. | other: # recovery codes are left.}"#,
            #"Set up another device"#,
            #"Make new recovery codes"#,
            #"Where you are signed in"#,
            #"Device"#,
            #"Last used"#,
            #"this one"#,
            #"End all others"#,
            #"End"#,
            #"End the session {0}"#,
            #"{0, one: # session has ended. | other: # sessions have ended.}"#,
            #"What you were sending"#,
            #"You have signed in anew since you opened the page that you typed this into. Nothing is lost: look through it, and send it now. A file has to be chosen again."#,
            #"Field"#,
            #"What was typed"#,
            #"Send it now"#,
            #"Nothing is kept. What was being sent is kept for a quarter of an hour."#,
        ],
        "ru": [
            #"Ваше имя для входа — {0}."#,
            #"Смена пароля"#,
            #"Сменить пароль"#,
            #"Пароль изменён. Остальные ваши сеансы завершены."#,
            #"Коды создаёт ваше приложение-аутентификатор. {0, one: Остался # код восстановления. | few: Осталось # кода восстановления. | many: Осталось # кодов восстановления. | other: Осталось # кода восстановления.}"#,
            #"Настроить другое устройство"#,
            #"Создать новые коды восстановления"#,
            #"Где вы вошли"#,
            #"Устройство"#,
            #"Последнее действие"#,
            #"этот сеанс"#,
            #"Завершить остальные"#,
            #"Завершить"#,
            #"Завершить сеанс {0}"#,
            #"{0, one: Завершён # сеанс. | few: Завершено # сеанса. | many: Завершено # сеансов. | other: Завершено # сеанса.}"#,
            #"То, что вы отправляли"#,
            #"С тех пор как вы открыли страницу с этой формой, вы вошли заново. Введённое не потеряно: просмотрите и отправьте. Файл нужно выбрать ещё раз."#,
            #"Поле"#,
            #"Что введено"#,
            #"Отправить"#,
            #"Ничего не сохранено. Отправленное хранится четверть часа."#,
        ],
        "zh-Hans": [
            #"您的登录名是 {0}。"#,
            #"更改密码"#,
            #"更改密码"#,
            #"密码已更改。您的其他会话已结束。"#,
            #"验证码来自您的身份验证器应用。还剩 {0, other: # 个恢复码}。"#,
            #"设置另一台设备"#,
            #"生成新的恢复码"#,
            #"已登录的设备"#,
            #"设备"#,
            #"最近使用"#,
            #"当前会话"#,
            #"结束其他会话"#,
            #"结束"#,
            #"结束会话 {0}"#,
            #"已结束 {0, other: # 个会话}。"#,
            #"您正在提交的内容"#,
            #"打开该表单之后，您重新登录过。填写的内容没有丢失：请检查后提交。文件需要重新选择。"#,
            #"字段"#,
            #"填写内容"#,
            #"提交"#,
            #"没有保存的内容。提交的内容保留一刻钟。"#,
        ],
    ])
}
