// Written by seeds/messages.py from provider.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `provider`.
enum ProviderText {
    static var title: Message { Message(catalogue, 0) }
    static var signIn: Message { Message(catalogue, 1) }
    static func signInWith(name: String) -> Message { Message(catalogue, 2, [.text(name)]) }
    static var note: Message { Message(catalogue, 3) }
    static var linkNote: Message { Message(catalogue, 4) }
    static func elsewhere(address: String) -> Message { Message(catalogue, 5, [.text(address)]) }
    static var leaving: Message { Message(catalogue, 6) }
    static func leavingLede(host: String) -> Message { Message(catalogue, 7, [.text(host)]) }
    static var arriving: Message { Message(catalogue, 8) }
    static var arrivingLede: Message { Message(catalogue, 9) }
    static var goOn: Message { Message(catalogue, 10) }
    static var failed: Message { Message(catalogue, 11) }
    static var said: Message { Message(catalogue, 12) }
    static var back: Message { Message(catalogue, 13) }
    static var away: Message { Message(catalogue, 14) }
    static var busy: Message { Message(catalogue, 15) }
    static var odd: Message { Message(catalogue, 16) }
    static var denied: Message { Message(catalogue, 17) }
    static var refused: Message { Message(catalogue, 18) }
    static var codeIsOver: Message { Message(catalogue, 19) }
    static var notBelieved: Message { Message(catalogue, 20) }
    static var clocks: Message { Message(catalogue, 21) }
    static var unknownIdentity: Message { Message(catalogue, 22) }
    static var identityTaken: Message { Message(catalogue, 23) }
    static var visitIsOver: Message { Message(catalogue, 24) }
    static var onlyWayIn: Message { Message(catalogue, 25) }
    static var accountNote: Message { Message(catalogue, 26) }
    static var onlyWay: Message { Message(catalogue, 27) }
    static var none: Message { Message(catalogue, 28) }
    static var link: Message { Message(catalogue, 29) }
    static func linkLede(host: String) -> Message { Message(catalogue, 30, [.text(host)]) }
    static var issuer: Message { Message(catalogue, 31) }
    static var subject: Message { Message(catalogue, 32) }
    static var remove: Message { Message(catalogue, 33) }
    static var removed: Message { Message(catalogue, 34) }
    static var linked: Message { Message(catalogue, 35) }

    static let catalogue = Catalogue("provider", [
        "ar": [
            #"مزوّد الهوية"#,
            #"تسجيل الدخول بحساب مؤسستك"#,
            #"تسجيل الدخول عبر {0}"#,
            #"يؤكد مزوّد الهوية لدى مؤسستك من أنت. إذا لم يُجب فسجّل الدخول بالاسم وكلمة المرور كما في السابق."#,
            #"بدلًا من كلمة مرور لهذا الموقع: يؤكد مزوّد الهوية لدى مؤسستك من أنت من الآن فصاعدًا."#,
            #"لا يعرف مزوّد الهوية هذا الموقع إلا بالعنوان {0}. انتقل إليه أولًا."#,
            #"الانتقال إلى مزوّد الهوية"#,
            #"ينتقل متصفحك من تلقاء نفسه إلى {0}. إن لم يفعل فاضغط الزر."#,
            #"العودة من مزوّد الهوية"#,
            #"يتابع متصفحك من تلقاء نفسه. إن لم يفعل فاضغط الزر."#,
            #"متابعة"#,
            #"لم يسمح مزوّد الهوية بدخولك"#,
            #"رده:"#,
            #"العودة إلى تسجيل الدخول"#,
            #"لا يجيب الآن. حاول لاحقًا، أو سجّل الدخول بالاسم وكلمة المرور."#,
            #"ينتظر كثيرون جوابه الآن. حاول بعد دقيقة، أو سجّل الدخول بالاسم وكلمة المرور."#,
            #"أجاب بطريقة غير مفهومة هنا. سجّل الدخول بالاسم وكلمة المرور وأبلغ المسؤول: في سجل الخادم تفاصيل أكثر."#,
            #"قُطعت العملية من جانبك أو من جانبه. حاول مرة أخرى، أو سجّل الدخول بالاسم وكلمة المرور."#,
            #"لا يقبل الطلب. سجّل الدخول بالاسم وكلمة المرور وأبلغ المسؤول بما يقوله."#,
            #"استغرق الأمر وقتًا طويلًا أو حُمّلت الصفحة مرتين. حاول مرة أخرى."#,
            #"لا يمكن التحقق مما يقوله عنك. سجّل الدخول بالاسم وكلمة المرور وأبلغ المسؤول: في سجل الخادم تفاصيل أكثر."#,
            #"ساعته وساعة هذا الخادم غير متطابقتين. سجّل الدخول بالاسم وكلمة المرور وأبلغ المسؤول."#,
            #"يعرفك المزوّد، لكن لا حساب في هذا الموقع مرتبط بك. سجّل الدخول بالاسم وكلمة المرور واربط حسابك، أو اطلب دعوة من المسؤول."#,
            #"هذه الهوية مرتبطة بحساب آخر في هذا الموقع. أزل الربط هناك أولًا، أو اختر هوية أخرى لدى المزوّد."#,
            #"استغرق الأمر أكثر من عشر دقائق، أو سبق إتمامه، أو بدأ في متصفح آخر. ابدأ من جديد."#,
            #"ليست لديك كلمة مرور ولن تستطيع الدخول بعد ذلك. اطلب من المسؤول رابطًا لتعيين كلمة مرور."#,
            #"إذا كان حسابك مرتبطًا فإنك تسجّل الدخول بحساب مؤسستك بدلًا من كلمة المرور. أما صلاحياتك هنا فتُقرَّر هنا."#,
            #"هكذا تسجّل الدخول. ليست لديك كلمة مرور؛ ويمكن للمسؤول إنشاء رابط لتعيينها."#,
            #"حسابك غير مرتبط."#,
            #"ربط حسابك"#,
            #"كلمة مرورك أولًا. ثم تسجّل الدخول لدى {0}، ومن يقول إنك هو يُربط بهذا الحساب."#,
            #"المزوّد"#,
            #"معرّف الشخص لديه"#,
            #"إزالة الربط"#,
            #"أُزيل الربط وانتهت الجلسات الأخرى."#,
            #"تم ربط الحساب. يمكنك في المرة القادمة الدخول بهذه الطريقة."#,
        ],
        "en": [
            #"Identity provider"#,
            #"Sign in with the account of your organisation"#,
            #"Sign in with {0}"#,
            #"The identity provider of your organisation says who you are. If it gives no answer, sign in by name and password, as before."#,
            #"Instead of a password of this site: the identity provider of your organisation says who you are from then on."#,
            #"The identity provider knows this site as {0} alone. Go there first."#,
            #"On to the identity provider"#,
            #"Your browser goes on to {0} by itself. Where it does not, go on by the button."#,
            #"Back from the identity provider"#,
            #"Your browser goes on by itself. Where it does not, go on by the button."#,
            #"Go on"#,
            #"The identity provider has not let you in"#,
            #"It says:"#,
            #"Back to signing in"#,
            #"It gives no answer just now. Try again later, or sign in by name and password."#,
            #"Many wait for its answer just now. Try again in a minute, or sign in by name and password."#,
            #"It has answered in a way that is not understood here. Sign in by name and password, and tell the administrator: the log of this server says more."#,
            #"You or it have broken it off. Try again, or sign in by name and password."#,
            #"It does not take the request. Sign in by name and password, and tell the administrator what it says."#,
            #"It took too long, or the page was loaded twice. Try again."#,
            #"What it says of you cannot be verified. Sign in by name and password, and tell the administrator: the log of this server says more."#,
            #"Its clock and the clock of this server are not the same. Sign in by name and password, and tell the administrator."#,
            #"It knows you, and no account of this site is linked to you. Sign in by name and password and link your account there, or ask an administrator for an invitation."#,
            #"This identity is linked to another account of this site. Remove it there first, or choose another at the identity provider."#,
            #"It took more than ten minutes, or was done before, or was begun in another browser. Begin anew."#,
            #"You have no password, and could sign in no more. Ask an administrator for a link by which you set one."#,
            #"Where your account is linked, you sign in with the account of your organisation instead of the password. What you may do here is decided here."#,
            #"This is how you sign in. You have no password; an administrator can make a link by which you set one."#,
            #"Your account is not linked."#,
            #"Link your account"#,
            #"Your password first. Then you sign in at {0}, and whoever it says you are is linked to this account."#,
            #"Provider"#,
            #"Its name for the person"#,
            #"Remove the link"#,
            #"The link is removed, and other sessions have ended."#,
            #"The account is linked. Next time you can sign in that way."#,
        ],
        "ru": [
            #"Поставщик удостоверений"#,
            #"Войти с учётной записью вашей организации"#,
            #"Войти через {0}"#,
            #"Кто вы, подтверждает поставщик удостоверений вашей организации. Если он не отвечает, войдите по имени и паролю, как раньше."#,
            #"Вместо пароля этого сайта: с этого момента кто вы, подтверждает поставщик удостоверений вашей организации."#,
            #"Поставщик удостоверений знает этот сайт только по адресу {0}. Сначала перейдите туда."#,
            #"Переход к поставщику удостоверений"#,
            #"Браузер сам перейдёт на {0}. Если этого не произошло, нажмите кнопку."#,
            #"Возвращение от поставщика удостоверений"#,
            #"Браузер сам перейдёт дальше. Если этого не произошло, нажмите кнопку."#,
            #"Дальше"#,
            #"Поставщик удостоверений вас не впустил"#,
            #"Его ответ:"#,
            #"Вернуться ко входу"#,
            #"Сейчас он не отвечает. Попробуйте позже или войдите по имени и паролю."#,
            #"Сейчас его ответа ждут многие. Попробуйте через минуту или войдите по имени и паролю."#,
            #"Его ответ здесь не понят. Войдите по имени и паролю и сообщите администратору: подробности есть в журнале сервера."#,
            #"Вход был прерван вами или им. Попробуйте ещё раз или войдите по имени и паролю."#,
            #"Он не принимает запрос. Войдите по имени и паролю и сообщите администратору его ответ."#,
            #"Прошло слишком много времени, или страница была загружена дважды. Попробуйте ещё раз."#,
            #"То, что он сообщает о вас, не удаётся проверить. Войдите по имени и паролю и сообщите администратору: подробности есть в журнале сервера."#,
            #"Его часы и часы этого сервера расходятся. Войдите по имени и паролю и сообщите администратору."#,
            #"Он вас знает, но ни одна учётная запись этого сайта с вами не связана. Войдите по имени и паролю и свяжите свою учётную запись или попросите у администратора приглашение."#,
            #"Это удостоверение связано с другой учётной записью сайта. Сначала удалите связь там или выберите у поставщика другое."#,
            #"Прошло больше десяти минут, или вход уже был выполнен, или он был начат в другом браузере. Начните заново."#,
            #"У вас нет пароля, и войти вы больше не сможете. Попросите у администратора ссылку, по которой можно задать пароль."#,
            #"Если учётная запись связана, вместо пароля вы входите с учётной записью своей организации. Что вам разрешено здесь, решается здесь."#,
            #"Так вы входите. Пароля у вас нет; администратор может создать ссылку, по которой его можно задать."#,
            #"Ваша учётная запись не связана."#,
            #"Связать учётную запись"#,
            #"Сначала ваш пароль. Затем вы войдёте на {0}, и тот, кем он вас назовёт, будет связан с этой учётной записью."#,
            #"Поставщик"#,
            #"Как он называет этого человека"#,
            #"Удалить связь"#,
            #"Связь удалена, остальные сеансы завершены."#,
            #"Учётная запись связана. В следующий раз можно войти этим способом."#,
        ],
        "zh-Hans": [
            #"身份提供方"#,
            #"使用所在机构的账户登录"#,
            #"通过 {0} 登录"#,
            #"由所在机构的身份提供方确认您的身份。如果它没有响应，请像以前一样用用户名和密码登录。"#,
            #"不设本站密码：今后由所在机构的身份提供方确认您的身份。"#,
            #"身份提供方只认本站的这个地址：{0}。请先前往该地址。"#,
            #"前往身份提供方"#,
            #"浏览器会自动前往 {0}。如果没有，请点击按钮。"#,
            #"已从身份提供方返回"#,
            #"浏览器会自动继续。如果没有，请点击按钮。"#,
            #"继续"#,
            #"身份提供方未能让您登录"#,
            #"它的说明："#,
            #"返回登录页"#,
            #"它目前没有响应。请稍后再试，或用用户名和密码登录。"#,
            #"目前等待它响应的人很多。请一分钟后再试，或用用户名和密码登录。"#,
            #"它的响应无法识别。请用用户名和密码登录，并告知管理员：服务器日志中有详细说明。"#,
            #"登录被您或它中止。请重试，或用用户名和密码登录。"#,
            #"它不接受该请求。请用用户名和密码登录，并把它的说明告知管理员。"#,
            #"用时过长，或页面被加载了两次。请重试。"#,
            #"它对您身份的说明无法核实。请用用户名和密码登录，并告知管理员：服务器日志中有详细说明。"#,
            #"它的时钟与本服务器的时钟不一致。请用用户名和密码登录，并告知管理员。"#,
            #"它认识您，但本站没有与您关联的账户。请用用户名和密码登录后关联账户，或请管理员发出邀请。"#,
            #"该身份已关联本站的另一个账户。请先在那里解除关联，或在身份提供方选择另一个身份。"#,
            #"用时超过十分钟，或已经完成，或是在另一个浏览器中开始的。请重新开始。"#,
            #"您没有密码，解除后将无法登录。请向管理员索取用于设置密码的链接。"#,
            #"关联后，您使用所在机构的账户而不是密码登录。您在本站的权限仍由本站决定。"#,
            #"这是您的登录方式。您没有密码；管理员可以生成用于设置密码的链接。"#,
            #"您的账户尚未关联。"#,
            #"关联您的账户"#,
            #"请先输入密码。随后您将在 {0} 登录，它所确认的身份将与此账户关联。"#,
            #"提供方"#,
            #"它对此人的标识"#,
            #"解除关联"#,
            #"关联已解除，其他会话已结束。"#,
            #"账户已关联。下次可以用这种方式登录。"#,
        ],
    ])
}
