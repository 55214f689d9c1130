// Written by seeds/messages.py from passkey.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `passkey`.
enum PasskeyText {
    static var title: Message { Message(catalogue, 0) }
    static var note: Message { Message(catalogue, 1) }
    static var name: Message { Message(catalogue, 2) }
    static var nameHint: Message { Message(catalogue, 3) }
    static var badName: Message { Message(catalogue, 4) }
    static var none: Message { Message(catalogue, 5) }
    static var add: Message { Message(catalogue, 6) }
    static var addLede: Message { Message(catalogue, 7) }
    static var create: Message { Message(catalogue, 8) }
    static func createLede(name: String) -> Message { Message(catalogue, 9, [.text(name)]) }
    static var needsScript: Message { Message(catalogue, 10) }
    static var notHere: Message { Message(catalogue, 11) }
    static var remove: Message { Message(catalogue, 12) }
    static func removeOf(name: String) -> Message { Message(catalogue, 13, [.text(name)]) }
    static var added: Message { Message(catalogue, 14) }
    static var removed: Message { Message(catalogue, 15) }
    static var signIn: Message { Message(catalogue, 16) }
    static var cancelled: Message { Message(catalogue, 17) }
    static var unreadable: Message { Message(catalogue, 18) }
    static var anotherSite: Message { Message(catalogue, 19) }
    static var oldChallenge: Message { Message(catalogue, 20) }
    static var notVerified: Message { Message(catalogue, 21) }
    static var wrong: Message { Message(catalogue, 22) }
    static var countsBackwards: Message { Message(catalogue, 23) }
    static var known: Message { Message(catalogue, 24) }
    static func tooMany(most: some BinaryInteger) -> Message { Message(catalogue, 25, [.integer(Int64(clamping: most))]) }

    static let catalogue = Catalogue("passkey", [
        "ar": [
            #"مفاتيح المرور"#,
            #"يُحفظ مفتاح المرور في هاتفك أو حاسوبك أو في مفتاح أمان، وبه تسجّل الدخول بلا كلمة مرور ولا رمز. وهو إضافة ولا يُشترط أبدًا."#,
            #"الاسم"#,
            #"ما تسمي به الجهاز، مثل «حاسوب المكتب»: من حرف واحد إلى 60 حرفًا."#,
            #"الاسم سطر واحد من حرف واحد إلى 60 حرفًا. اكتب اسمًا آخر."#,
            #"ليس لديك مفتاح مرور بعد."#,
            #"إضافة مفتاح مرور"#,
            #"كلمة مرورك أولًا، كي لا يضيف أحد مفتاحًا من شاشة تركتها."#,
            #"إنشاء مفتاح المرور"#,
            #"يسألك المتصفح أين يُحفظ {0}، ويتحقق الجهاز برمز أو بصمة أو وجه من أنك أنت. أمامك خمس دقائق."#,
            #"يحتاج هذا إلى متصفح يعرف مفاتيح المرور وإلى السماح لهذا الموقع بتشغيل البرامج النصية. ومن دونهما تسجّل الدخول كالمعتاد بكلمة المرور والرمز."#,
            #"تحتاج مفاتيح المرور إلى فتح هذا الموقع عبر https وباسمه. وكلمة المرور والرمز يعملان كالمعتاد."#,
            #"إزالة"#,
            #"إزالة مفتاح المرور {0}"#,
            #"حُفظ مفتاح المرور، ويمكنك الدخول به في المرة القادمة."#,
            #"أُزيل مفتاح المرور وانتهت جلساتك الأخرى."#,
            #"تسجيل الدخول بمفتاح مرور"#,
            #"لم يُقدَّم مفتاح مرور: أُلغي الطلب أو ليس على الجهاز مفتاح لهذا الموقع. أعد المحاولة أو استخدم كلمة مرورك."#,
            #"ما أرسله المتصفح ليس مفتاح مرور من نوع يُقبل هنا. جرّب متصفحًا أو جهازًا آخر."#,
            #"مفتاح المرور لموقع آخر. افتح هذا الموقع بالاسم الذي أُنشئ به المفتاح."#,
            #"بقيت الصفحة مفتوحة وقتًا طويلًا. أعد المحاولة الآن."#,
            #"لم يطلب الجهاز رمزًا أو بصمة أو وجهًا. فعّل أحدها عليه ثم أعد المحاولة."#,
            #"مفتاح المرور هذا غير معروف هنا. سجّل الدخول بكلمة مرورك."#,
            #"رُفض مفتاح المرور: جهازه يعدّ إلى الوراء كما تفعل نسخة منه. سجّل الدخول بكلمة مرورك ثم أزله."#,
            #"مفتاح المرور هذا معروف من قبل. استخدم جهازًا آخر."#,
            #"لديك {0} من مفاتيح المرور، وهو أقصى عدد. أزل مفتاحًا لم تعد تستخدمه."#,
        ],
        "en": [
            #"Passkeys"#,
            #"A passkey is kept by your phone, your computer or a security key. By it you sign in without password and code. It is an addition, and never needed."#,
            #"Name"#,
            #"What you call the device, such as “Office computer”: 1 to 60 characters."#,
            #"A name has 1 to 60 characters on one line. Type another."#,
            #"You have no passkey yet."#,
            #"Add a passkey"#,
            #"Your password first, so that nobody adds a passkey at a screen that you have left."#,
            #"Create the passkey"#,
            #"Your browser asks where {0} is to be kept, and the device makes sure by a PIN, a finger or a face that it is you. You have five minutes."#,
            #"This needs a browser that knows passkeys, and scripts allowed for this site. Without them you sign in by password and code, as before."#,
            #"Passkeys need this site to be reached by https and under its name. Password and code work as before."#,
            #"Remove"#,
            #"Remove the passkey {0}"#,
            #"The passkey is kept. Next time you can sign in by it."#,
            #"The passkey is removed, and your other sessions have ended."#,
            #"Sign in with a passkey"#,
            #"No passkey was given: the browser was told to stop, or there is none for this site on the device. Try again, or use your password."#,
            #"What the browser has sent is no passkey of a kind that is taken here. Try another browser or device."#,
            #"The passkey is for another site. Open this site under the name under which the passkey was made."#,
            #"The page was open for too long. Try again now."#,
            #"The device did not ask for a PIN, a finger or a face. Set one up on it, then try again."#,
            #"This passkey is not known here. Sign in by your password."#,
            #"The passkey was refused: its device counts backwards, as a copy would. Sign in by your password, and remove it."#,
            #"This passkey is known already. Use another device."#,
            #"You have {0} passkeys, the most there may be. Remove one that you no longer use."#,
        ],
        "ru": [
            #"Ключи доступа"#,
            #"Ключ доступа хранится в телефоне, компьютере или аппаратном ключе. С ним вы входите без пароля и кода. Это дополнение, без него можно обойтись."#,
            #"Название"#,
            #"Как вы называете устройство, например «Рабочий компьютер»: от 1 до 60 знаков."#,
            #"В названии от 1 до 60 знаков в одной строке. Введите другое."#,
            #"У вас ещё нет ключей доступа."#,
            #"Добавить ключ доступа"#,
            #"Сначала пароль — чтобы никто не добавил ключ с оставленного вами экрана."#,
            #"Создать ключ доступа"#,
            #"Браузер спросит, где хранить {0}, а устройство убедится, что это вы: по PIN-коду, отпечатку или лицу. На это есть пять минут."#,
            #"Для этого нужен браузер, который знает ключи доступа, и разрешённые на этом сайте скрипты. Без них вы входите, как и раньше, по паролю и коду."#,
            #"Для ключей доступа сайт нужно открыть по https и по его имени. Пароль и код работают, как и раньше."#,
            #"Удалить"#,
            #"Удалить ключ доступа {0}"#,
            #"Ключ доступа сохранён. В следующий раз можно войти по нему."#,
            #"Ключ доступа удалён, другие ваши сеансы завершены."#,
            #"Войти по ключу доступа"#,
            #"Ключ доступа не получен: запрос отменён или на устройстве нет ключа для этого сайта. Повторите или войдите по паролю."#,
            #"То, что прислал браузер, — не ключ доступа принимаемого здесь вида. Попробуйте другой браузер или устройство."#,
            #"Этот ключ доступа — для другого сайта. Откройте сайт под тем именем, под которым ключ был создан."#,
            #"Страница была открыта слишком долго. Повторите попытку."#,
            #"Устройство не запросило PIN-код, отпечаток или лицо. Настройте это на нём и повторите."#,
            #"Этот ключ доступа здесь неизвестен. Войдите по паролю."#,
            #"Ключ доступа отклонён: его устройство ведёт счёт назад, как это делала бы копия. Войдите по паролю и удалите его."#,
            #"Этот ключ доступа уже известен. Используйте другое устройство."#,
            #"У вас уже {0} ключей доступа — больше нельзя. Удалите ненужный."#,
        ],
        "zh-Hans": [
            #"通行密钥"#,
            #"通行密钥保存在您的手机、电脑或安全密钥中。用它登录无需密码和验证码。它只是一种补充，并非必需。"#,
            #"名称"#,
            #"您对设备的称呼，例如“办公电脑”：1 至 60 个字符。"#,
            #"名称须为单行的 1 至 60 个字符。请重新输入。"#,
            #"您还没有通行密钥。"#,
            #"添加通行密钥"#,
            #"请先输入密码，以免他人在您离开时添加通行密钥。"#,
            #"创建通行密钥"#,
            #"浏览器会询问将{0}保存在哪里，设备会通过 PIN 码、指纹或面容确认是您本人。请在五分钟内完成。"#,
            #"这需要支持通行密钥的浏览器，并允许本网站运行脚本。否则您仍可照常用密码和验证码登录。"#,
            #"使用通行密钥须通过 https 并以网站名称访问。密码和验证码仍可照常使用。"#,
            #"移除"#,
            #"移除通行密钥{0}"#,
            #"通行密钥已保存。下次可用它登录。"#,
            #"通行密钥已移除，您的其他会话已结束。"#,
            #"用通行密钥登录"#,
            #"未获得通行密钥：操作已取消，或设备上没有本网站的通行密钥。请重试，或使用密码。"#,
            #"浏览器发送的内容不是此处接受的通行密钥。请换用其他浏览器或设备。"#,
            #"该通行密钥属于其他网站。请以创建它时的名称打开本网站。"#,
            #"页面打开时间过长。请立即重试。"#,
            #"设备没有要求 PIN 码、指纹或面容。请先在设备上设置，然后重试。"#,
            #"此处不认识该通行密钥。请使用密码登录。"#,
            #"通行密钥被拒绝：其设备的计数倒退，可能存在副本。请使用密码登录并将其移除。"#,
            #"该通行密钥已登记。请使用其他设备。"#,
            #"您已有 {0} 个通行密钥，已达上限。请移除不再使用的。"#,
        ],
    ])
}
