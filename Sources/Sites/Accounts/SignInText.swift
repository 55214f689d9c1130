// Written by seeds/messages.py from signIn.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `signIn`.
enum SignInText {
    static var signIn: Message { Message(catalogue, 0) }
    static var signInLede: Message { Message(catalogue, 1) }
    static var password: Message { Message(catalogue, 2) }
    static var code: Message { Message(catalogue, 3) }
    static var codeHint: Message { Message(catalogue, 4) }
    static var linkIsOverTitle: Message { Message(catalogue, 5) }
    static var setPasswordTitle: Message { Message(catalogue, 6) }
    static func setPasswordLede(name: String, login: String) -> Message { Message(catalogue, 7, [.text(name), .text(login)]) }
    static var enrolTitle: Message { Message(catalogue, 8) }
    static var enrolScan: Message { Message(catalogue, 9) }
    static var enrolKey: Message { Message(catalogue, 10) }
    static var qrLabel: Message { Message(catalogue, 11) }
    static var link: Message { Message(catalogue, 12) }
    static var linkHint: Message { Message(catalogue, 13) }
    static var linkLede: Message { Message(catalogue, 14) }
    static var noLink: Message { Message(catalogue, 15) }

    static let catalogue = Catalogue("signIn", [
        "ar": [
            #"تسجيل الدخول"#,
            #"لموظفي المدينة والأمانة. وما ينشره المنتدى متاح للجميع بلا تسجيل دخول."#,
            #"كلمة المرور"#,
            #"الرمز"#,
            #"ستة أرقام من تطبيق المصادقة، أو أحد رموز الاسترداد."#,
            #"لم يعد هذا الرابط صالحًا"#,
            #"عيّن كلمة المرور"#,
            #"{0}، تسجّل الدخول باسم {1}."#,
            #"أعدّ العامل الثاني"#,
            #"امسح هذا الرسم بالتطبيق."#,
            #"إن تعذر المسح فاكتب هذا المفتاح في التطبيق:"#,
            #"رمز مربع لتطبيق المصادقة"#,
            #"رابطك"#,
            #"العنوان كاملًا كما ورد في الرسالة، ويبدأ بـ https."#,
            #"أُعطيت رابطًا. إن لم ينقلك بنفسه فانسخه وألصقه هنا."#,
            #"ليس هذا رابطًا لتعيين كلمة المرور. انسخ العنوان كاملًا حتى آخر حرف."#,
        ],
        "en": [
            #"Sign in"#,
            #"For officials of the city and of the secretariat. What the forum publishes is open to everybody without signing in."#,
            #"Password"#,
            #"Code"#,
            #"Six digits from your authenticator app; or one of your recovery codes."#,
            #"This link is good no more"#,
            #"Set your password"#,
            #"{0}, you sign in as {1}."#,
            #"Set up your second factor"#,
            #"Scan this drawing with the app."#,
            #"If the app cannot scan, type this key into it:"#,
            #"QR code for the authenticator app"#,
            #"Your link"#,
            #"The whole address from the message, as it begins with https."#,
            #"You were given a link. If it did not lead on by itself, copy it and paste it here."#,
            #"This is no link that sets a password. Copy the whole address, to its last letter."#,
        ],
        "ru": [
            #"Вход"#,
            #"Для сотрудников города и секретариата. Всё, что публикует форум, открыто для всех без входа."#,
            #"Пароль"#,
            #"Код"#,
            #"Шесть цифр из приложения-аутентификатора или один из кодов восстановления."#,
            #"Ссылка больше не действует"#,
            #"Задайте пароль"#,
            #"{0}, ваше имя для входа — {1}."#,
            #"Настройте второй фактор"#,
            #"Отсканируйте этот рисунок в приложении."#,
            #"Если приложение не сканирует, введите в него этот ключ:"#,
            #"Двумерный код для приложения-аутентификатора"#,
            #"Ваша ссылка"#,
            #"Весь адрес из сообщения, начиная с https."#,
            #"Вам дали ссылку. Если она не повела дальше сама, скопируйте её и вставьте сюда."#,
            #"Это не ссылка для задания пароля. Скопируйте адрес целиком, до последней буквы."#,
        ],
        "zh-Hans": [
            #"登录"#,
            #"供城市和秘书处的工作人员使用。论坛公布的内容无需登录即可查阅。"#,
            #"密码"#,
            #"验证码"#,
            #"身份验证器应用中的六位数字，或您的一个恢复码。"#,
            #"此链接已失效"#,
            #"设置密码"#,
            #"{0}，您的登录名是 {1}。"#,
            #"设置第二重验证"#,
            #"用该应用扫描此图。"#,
            #"若应用无法扫描，请在其中输入此密钥："#,
            #"供身份验证器应用使用的二维码"#,
            #"您的链接"#,
            #"消息中以 https 开头的完整地址。"#,
            #"您收到了一个链接。如果它没有自动跳转，请将其复制并粘贴到这里。"#,
            #"这不是用于设置密码的链接。请复制完整地址，直到最后一个字母。"#,
        ],
    ])
}
