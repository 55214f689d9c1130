// Written by seeds/messages.py from accountWords.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `accountWords`.
enum AccountWordsText {
    static var wrongCredentials: Message { Message(catalogue, 0) }
    static var wrongCode: Message { Message(catalogue, 1) }
    static var usedCode: Message { Message(catalogue, 2) }
    static func tooManyAttempts(minutes: some BinaryInteger) -> Message { Message(catalogue, 3, [.integer(Int64(clamping: minutes))]) }
    static var busy: Message { Message(catalogue, 4) }
    static var sessionIsOver: Message { Message(catalogue, 5) }
    static func tooShort(least: some BinaryInteger) -> Message { Message(catalogue, 6, [.integer(Int64(clamping: least))]) }
    static var tooLong: Message { Message(catalogue, 7) }
    static var common: Message { Message(catalogue, 8) }
    static var repeating: Message { Message(catalogue, 9) }
    static var sequence: Message { Message(catalogue, 10) }
    static var ownName: Message { Message(catalogue, 11) }
    static var stateInvited: Message { Message(catalogue, 12) }
    static var stateActive: Message { Message(catalogue, 13) }
    static var stateDisabled: Message { Message(catalogue, 14) }
    static var badName: Message { Message(catalogue, 15) }
    static func loginTaken(login: String) -> Message { Message(catalogue, 16, [.text(login)]) }
    static func noSuchUser(login: String) -> Message { Message(catalogue, 17, [.text(login)]) }
    static func isDisabled(login: String) -> Message { Message(catalogue, 18, [.text(login)]) }
    static var lastAdministrator: Message { Message(catalogue, 19) }
    static func roleElsewhere(role: Message) -> Message { Message(catalogue, 20, [.message(role)]) }
    static var noRoles: Message { Message(catalogue, 21) }
    static func tooManyUsers(most: some BinaryInteger) -> Message { Message(catalogue, 22, [.integer(Int64(clamping: most))]) }
    static var roleCityAdministrator: Message { Message(catalogue, 23) }
    static var roleHotelManager: Message { Message(catalogue, 24) }
    static var roleFrontDesk: Message { Message(catalogue, 25) }
    static var roleForumOfficer: Message { Message(catalogue, 26) }
    static var roleSignatory: Message { Message(catalogue, 27) }
    static var roleVisaPublisher: Message { Message(catalogue, 28) }
    static var rolePrivacyOfficer: Message { Message(catalogue, 29) }
    static var rolePoliceExportOperator: Message { Message(catalogue, 30) }
    static var roleAdministrator: Message { Message(catalogue, 31) }
    static var roleEditor: Message { Message(catalogue, 32) }
    static var roleReviewer: Message { Message(catalogue, 33) }
    static var roleJuror: Message { Message(catalogue, 34) }
    static var roleAuditor: Message { Message(catalogue, 35) }
    static func roleAtHotel(role: Message, hotel: String) -> Message { Message(catalogue, 36, [.message(role), .text(hotel)]) }

    static let catalogue = Catalogue("accountWords", [
        "ar": [
            #"الاسم أو كلمة المرور غير صحيح. أعد كتابتهما."#,
            #"الرمز غير صحيح. تحقق من ساعة جهازك واكتب الرمز الذي يعرضه الآن."#,
            #"سبق استخدام هذا الرمز. إن كان من جهازك فانتظر الرمز التالي، وإن كان رمز استرداد فهو يصلح مرة واحدة: خذ رمزًا آخر من قائمتك."#,
            #"محاولات كثيرة. حاول بعد {0, zero: # دقيقة | one: دقيقة واحدة | two: دقيقتين | few: # دقائق | many: # دقيقة | other: # دقيقة}. ويمكنك الدخول فورًا من متصفح سبق أن دخلت منه، أو اطلب رابطًا من المسؤول."#,
            #"يسجل كثيرون الدخول الآن. حاول بعد بضع ثوان."#,
            #"انتهت الجلسة. سجّل الدخول مجددًا."#,
            #"يجب ألا تقل كلمة المرور عن {0, zero: # حرف | one: حرف واحد | two: حرفين | few: # أحرف | many: # حرفًا | other: # حرف}. اختر بضع كلمات لا رابط بينها."#,
            #"كلمة المرور طويلة جدًا. اختر أقصر منها."#,
            #"كلمة المرور هذه من أول ما يُجرَّب. اختر بضع كلمات لا رابط بينها."#,
            #"كلمة المرور تكرر نفسها. اختر بضع كلمات لا رابط بينها."#,
            #"كلمة المرور تتبع الأبجدية أو الأرقام أو لوحة المفاتيح. اختر بضع كلمات لا رابط بينها."#,
            #"كلمة المرور مؤلفة من اسم يعرفه الجميع. اختر بضع كلمات لا رابط بينها."#,
            #"مدعو"#,
            #"نشط"#,
            #"معطل"#,
            #"اكتب اسمًا من 1 إلى 100 حرف في سطر واحد بلا رموز غير مرئية."#,
            #"يوجد مستخدم {0} بالفعل. اختر اسمًا آخر أو غيّر أدوار ذلك المستخدم."#,
            #"لا يوجد مستخدم {0}."#,
            #"المستخدم {0} معطل. مكِّنه أولًا."#,
            #"هذا آخر مسؤول. امنح هذا الدور لغيره أولًا."#,
            #"لا يُمنح دور «{0}» هنا."#,
            #"امنح دورًا واحدًا على الأقل. وعطِّل من لا دور له."#,
            #"للموقع {0} مستخدم على الأكثر."#,
            #"مسؤول المدينة"#,
            #"مدير فندق"#,
            #"مكتب الاستقبال"#,
            #"موظف المنتدى"#,
            #"الموقّع"#,
            #"ناشر قواعد التأشيرات"#,
            #"مسؤول الخصوصية"#,
            #"مشغّل الإرسال إلى الشرطة"#,
            #"مسؤول"#,
            #"محرر"#,
            #"مراجع"#,
            #"محكّم"#,
            #"مدقق"#,
            #"{0} ({1})"#,
        ],
        "en": [
            #"The name or the password is wrong. Type both again."#,
            #"The code is wrong. Check that the clock of your device is right, and type the code that it shows now."#,
            #"This code was used before. A code of your device: wait for the next one. A recovery code works once: take another of your list."#,
            #"Too many attempts. Try again in {0, one: # minute | other: # minutes}. From a browser in which you have signed in before, you can sign in at once; or ask an administrator for a link."#,
            #"Many want to sign in just now. Try again in a few seconds."#,
            #"The session has ended. Sign in again."#,
            #"The password must have at least {0, one: # character | other: # characters}. Take a few words that do not belong together."#,
            #"The password is too long. Take a shorter one."#,
            #"This password is among those that are tried first. Take a few words that do not belong together."#,
            #"The password repeats itself. Take a few words that do not belong together."#,
            #"The password follows the alphabet, the digits or the keyboard. Take a few words that do not belong together."#,
            #"The password is made of a name that everybody knows. Take a few words that do not belong together."#,
            #"invited"#,
            #"active"#,
            #"disabled"#,
            #"Write a name of 1 to 100 characters on one line, without invisible characters."#,
            #"There is a user {0} already. Choose another name, or change that user’s roles."#,
            #"There is no user {0}."#,
            #"The user {0} is disabled. Enable the user first."#,
            #"This is the last administrator. Give somebody else that role first."#,
            #"The role “{0}” is not given here."#,
            #"Give at least one role. Disable the user who shall have none."#,
            #"A site has at most {0} users."#,
            #"City administrator"#,
            #"Hotel manager"#,
            #"Front desk"#,
            #"Forum officer"#,
            #"Signatory"#,
            #"Visa publisher"#,
            #"Privacy officer"#,
            #"Police export operator"#,
            #"Administrator"#,
            #"Editor"#,
            #"Reviewer"#,
            #"Juror"#,
            #"Auditor"#,
            #"{0} ({1})"#,
        ],
        "ru": [
            #"Имя или пароль неверны. Введите их ещё раз."#,
            #"Код неверен. Проверьте часы устройства и введите код, который оно показывает сейчас."#,
            #"Этот код уже использован. Код с устройства: дождитесь следующего. Код восстановления действует один раз: возьмите другой из списка."#,
            #"Слишком много попыток. Повторите через {0, one: # минуту | few: # минуты | many: # минут | other: # минуты}. В браузере, где вы уже входили, можно войти сразу; или попросите ссылку у администратора."#,
            #"Сейчас входят многие. Повторите через несколько секунд."#,
            #"Сеанс завершён. Войдите снова."#,
            #"В пароле должно быть не меньше {0, one: # знака | few: # знаков | many: # знаков | other: # знака}. Возьмите несколько не связанных между собой слов."#,
            #"Пароль слишком длинный. Возьмите покороче."#,
            #"Такие пароли пробуют первыми. Возьмите несколько не связанных между собой слов."#,
            #"Пароль повторяет сам себя. Возьмите несколько не связанных между собой слов."#,
            #"Пароль идёт по алфавиту, по порядку цифр или по клавиатуре. Возьмите несколько не связанных между собой слов."#,
            #"Пароль составлен из имени, которое всем известно. Возьмите несколько не связанных между собой слов."#,
            #"приглашён"#,
            #"действует"#,
            #"отключён"#,
            #"Введите имя от 1 до 100 знаков в одну строку, без невидимых знаков."#,
            #"Пользователь {0} уже есть. Выберите другое имя или измените роли этого пользователя."#,
            #"Пользователя {0} нет."#,
            #"Пользователь {0} отключён. Сначала включите его."#,
            #"Это последний администратор. Сначала дайте эту роль кому-нибудь ещё."#,
            #"Роль «{0}» здесь не даётся."#,
            #"Дайте хотя бы одну роль. Пользователя без ролей отключите."#,
            #"На сайте может быть не больше {0} пользователей."#,
            #"Администратор города"#,
            #"Управляющий гостиницей"#,
            #"Стойка регистрации"#,
            #"Ответственный за форум"#,
            #"Подписывающий за мэра"#,
            #"Публикующий визовые правила"#,
            #"Ответственный за личные данные"#,
            #"Передающий данные полиции"#,
            #"Администратор"#,
            #"Редактор"#,
            #"Рецензент"#,
            #"Член жюри"#,
            #"Аудитор"#,
            #"{0} ({1})"#,
        ],
        "zh-Hans": [
            #"用户名或密码不正确。请重新输入。"#,
            #"验证码不正确。请检查设备的时钟，并输入当前显示的验证码。"#,
            #"此代码已使用过。设备生成的代码：请等待下一个。恢复代码只能使用一次：请换用列表中的另一个。"#,
            #"尝试次数过多。请在 {0, other: # 分钟}后再试。在您曾登录过的浏览器中可以立即登录，也可以向管理员索取链接。"#,
            #"当前登录人数较多。请几秒钟后再试。"#,
            #"会话已结束。请重新登录。"#,
            #"密码至少需要 {0, other: # 个字符}。请使用几个互不相关的词。"#,
            #"密码过长。请缩短。"#,
            #"此密码属于最先被猜测的一类。请使用几个互不相关的词。"#,
            #"密码有重复部分。请使用几个互不相关的词。"#,
            #"密码按字母、数字或键盘顺序排列。请使用几个互不相关的词。"#,
            #"密码由众所周知的名称构成。请使用几个互不相关的词。"#,
            #"已邀请"#,
            #"有效"#,
            #"已停用"#,
            #"请填写 1 到 100 个字符的单行姓名，不含不可见字符。"#,
            #"用户 {0} 已存在。请另选名称，或更改该用户的角色。"#,
            #"没有用户 {0}。"#,
            #"用户 {0} 已停用。请先启用。"#,
            #"这是最后一位管理员。请先将该角色授予他人。"#,
            #"此处不授予“{0}”角色。"#,
            #"请至少授予一个角色。无需角色的用户请停用。"#,
            #"一个网站最多有 {0} 个用户。"#,
            #"城市管理员"#,
            #"酒店经理"#,
            #"前台"#,
            #"论坛事务官员"#,
            #"签署人"#,
            #"签证信息发布人"#,
            #"隐私专员"#,
            #"警方数据报送员"#,
            #"管理员"#,
            #"编辑"#,
            #"审核人"#,
            #"评委"#,
            #"审计员"#,
            #"{0}（{1}）"#,
        ],
    ])
}
