// Written by seeds/messages.py from account.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `account`.
enum AccountText {
    static var kicker: Message { Message(catalogue, 0) }
    static var signIn: Message { Message(catalogue, 1) }
    static var signOut: Message { Message(catalogue, 2) }
    static var signInLede: Message { Message(catalogue, 3) }
    static var login: Message { Message(catalogue, 4) }
    static var password: Message { Message(catalogue, 5) }
    static var wrongCredentials: Message { Message(catalogue, 6) }
    static var wrongCode: Message { Message(catalogue, 7) }
    static var usedCode: Message { Message(catalogue, 8) }
    static func tooManyAttempts(minutes: some BinaryInteger) -> Message { Message(catalogue, 9, [.integer(Int64(clamping: minutes))]) }
    static var busy: Message { Message(catalogue, 10) }
    static var sessionIsOver: Message { Message(catalogue, 11) }
    static var codeTitle: Message { Message(catalogue, 12) }
    static var code: Message { Message(catalogue, 13) }
    static var codeHint: Message { Message(catalogue, 14) }
    static var linkIsOverTitle: Message { Message(catalogue, 15) }
    static var linkIsOver: Message { Message(catalogue, 16) }
    static var setPasswordTitle: Message { Message(catalogue, 17) }
    static func setPasswordLede(name: String, login: String) -> Message { Message(catalogue, 18, [.text(name), .text(login)]) }
    static var newPassword: Message { Message(catalogue, 19) }
    static var newPasswordHint: Message { Message(catalogue, 20) }
    static var again: Message { Message(catalogue, 21) }
    static var notSame: Message { Message(catalogue, 22) }
    static func tooShort(least: some BinaryInteger) -> Message { Message(catalogue, 23, [.integer(Int64(clamping: least))]) }
    static var tooLong: Message { Message(catalogue, 24) }
    static var common: Message { Message(catalogue, 25) }
    static var repeating: Message { Message(catalogue, 26) }
    static var sequence: Message { Message(catalogue, 27) }
    static var ownName: Message { Message(catalogue, 28) }
    static var enrolTitle: Message { Message(catalogue, 29) }
    static var enrolLede: Message { Message(catalogue, 30) }
    static var enrolScan: Message { Message(catalogue, 31) }
    static var enrolKey: Message { Message(catalogue, 32) }
    static var enrolCode: Message { Message(catalogue, 33) }
    static var qrLabel: Message { Message(catalogue, 34) }
    static var continueOn: Message { Message(catalogue, 35) }
    static var recoveryTitle: Message { Message(catalogue, 36) }
    static var recoveryLede: Message { Message(catalogue, 37) }
    static var accountTitle: Message { Message(catalogue, 38) }
    static func accountLede(login: String) -> Message { Message(catalogue, 39, [.text(login)]) }
    static var rolesTitle: Message { Message(catalogue, 40) }
    static var passwordTitle: Message { Message(catalogue, 41) }
    static var presentPassword: Message { Message(catalogue, 42) }
    static var presentPasswordWrong: Message { Message(catalogue, 43) }
    static var passwordButton: Message { Message(catalogue, 44) }
    static var passwordChanged: Message { Message(catalogue, 45) }
    static func factorNote(count: some BinaryInteger) -> Message { Message(catalogue, 46, [.integer(Int64(clamping: count))]) }
    static var factorReplace: Message { Message(catalogue, 47) }
    static var recoveryRenew: Message { Message(catalogue, 48) }
    static var sessionsTitle: Message { Message(catalogue, 49) }
    static var device: Message { Message(catalogue, 50) }
    static var address: Message { Message(catalogue, 51) }
    static var since: Message { Message(catalogue, 52) }
    static var lastSeen: Message { Message(catalogue, 53) }
    static var thisSession: Message { Message(catalogue, 54) }
    static var endOthers: Message { Message(catalogue, 55) }
    static var endSession: Message { Message(catalogue, 56) }
    static func endSessionOf(device: String) -> Message { Message(catalogue, 57, [.text(device)]) }
    static func sessionEnded(count: some BinaryInteger) -> Message { Message(catalogue, 58, [.integer(Int64(clamping: count))]) }
    static var noSessions: Message { Message(catalogue, 59) }
    static var usersTitle: Message { Message(catalogue, 60) }
    static var usersLede: Message { Message(catalogue, 61) }
    static var userName: Message { Message(catalogue, 62) }
    static var userLogin: Message { Message(catalogue, 63) }
    static var state: Message { Message(catalogue, 64) }
    static var stateInvited: Message { Message(catalogue, 65) }
    static var stateActive: Message { Message(catalogue, 66) }
    static var stateDisabled: Message { Message(catalogue, 67) }
    static var inviteTitle: Message { Message(catalogue, 68) }
    static var inviteButton: Message { Message(catalogue, 69) }
    static var loginHint: Message { Message(catalogue, 70) }
    static var badLogin: Message { Message(catalogue, 71) }
    static var badName: Message { Message(catalogue, 72) }
    static var hotels: Message { Message(catalogue, 73) }
    static var hotelsHint: Message { Message(catalogue, 74) }
    static var hotelsNeeded: Message { Message(catalogue, 75) }
    static func linkTitle(name: String) -> Message { Message(catalogue, 76, [.text(name)]) }
    static func linkText(name: String, until: UTCTime) -> Message { Message(catalogue, 77, [.text(name), .moment(until)]) }
    static var rolesButton: Message { Message(catalogue, 78) }
    static var rolesSaved: Message { Message(catalogue, 79) }
    static var resetTitle: Message { Message(catalogue, 80) }
    static var resetNote: Message { Message(catalogue, 81) }
    static var resetFactor: Message { Message(catalogue, 82) }
    static var resetButton: Message { Message(catalogue, 83) }
    static var disableTitle: Message { Message(catalogue, 84) }
    static var disableNote: Message { Message(catalogue, 85) }
    static var disableButton: Message { Message(catalogue, 86) }
    static var enableButton: Message { Message(catalogue, 87) }
    static var userDisabled: Message { Message(catalogue, 88) }
    static var userEnabled: Message { Message(catalogue, 89) }
    static func loginTaken(login: String) -> Message { Message(catalogue, 90, [.text(login)]) }
    static func noSuchUser(login: String) -> Message { Message(catalogue, 91, [.text(login)]) }
    static func isDisabled(login: String) -> Message { Message(catalogue, 92, [.text(login)]) }
    static var lastAdministrator: Message { Message(catalogue, 93) }
    static func roleElsewhere(role: Message) -> Message { Message(catalogue, 94, [.message(role)]) }
    static var noRoles: Message { Message(catalogue, 95) }
    static func tooManyUsers(most: some BinaryInteger) -> Message { Message(catalogue, 96, [.integer(Int64(clamping: most))]) }
    static var roleCityAdministrator: Message { Message(catalogue, 97) }
    static var roleHotelManager: Message { Message(catalogue, 98) }
    static var roleFrontDesk: Message { Message(catalogue, 99) }
    static var roleForumOfficer: Message { Message(catalogue, 100) }
    static var roleSignatory: Message { Message(catalogue, 101) }
    static var roleVisaPublisher: Message { Message(catalogue, 102) }
    static var rolePrivacyOfficer: Message { Message(catalogue, 103) }
    static var rolePoliceExportOperator: Message { Message(catalogue, 104) }
    static var roleAdministrator: Message { Message(catalogue, 105) }
    static var roleEditor: Message { Message(catalogue, 106) }
    static var roleReviewer: Message { Message(catalogue, 107) }
    static var roleJuror: Message { Message(catalogue, 108) }
    static var roleAuditor: Message { Message(catalogue, 109) }
    static func roleAtHotel(role: Message, hotel: String) -> Message { Message(catalogue, 110, [.message(role), .text(hotel)]) }
    static var tokensTitle: Message { Message(catalogue, 111) }
    static var tokensLede: Message { Message(catalogue, 112) }
    static var tokensLedeSecretariat: Message { Message(catalogue, 113) }
    static var tokenName: Message { Message(catalogue, 114) }
    static var tokenNameHint: Message { Message(catalogue, 115) }
    static var tokenDays: Message { Message(catalogue, 116) }
    static var tokenScopes: Message { Message(catalogue, 117) }
    static var scopeWriteRecords: Message { Message(catalogue, 118) }
    static var tokenButton: Message { Message(catalogue, 119) }
    static func tokenNew(name: String) -> Message { Message(catalogue, 120, [.text(name)]) }
    static var tokenShown: Message { Message(catalogue, 121) }
    static var tokenTaken: Message { Message(catalogue, 122) }
    static var tokenTooMany: Message { Message(catalogue, 123) }
    static var created: Message { Message(catalogue, 124) }
    static var expires: Message { Message(catalogue, 125) }
    static var lastUsed: Message { Message(catalogue, 126) }
    static var never: Message { Message(catalogue, 127) }
    static var tokenRevoked: Message { Message(catalogue, 128) }
    static var tokenExpired: Message { Message(catalogue, 129) }
    static var tokenInForce: Message { Message(catalogue, 130) }
    static var revokeButton: Message { Message(catalogue, 131) }
    static func revokeOf(name: String) -> Message { Message(catalogue, 132, [.text(name)]) }
    static var revoked: Message { Message(catalogue, 133) }
    static var noTokens: Message { Message(catalogue, 134) }
    static var auditTitle: Message { Message(catalogue, 135) }
    static var auditLede: Message { Message(catalogue, 136) }
    static var number: Message { Message(catalogue, 137) }
    static var time: Message { Message(catalogue, 138) }
    static var actor: Message { Message(catalogue, 139) }
    static var actorHint: Message { Message(catalogue, 140) }
    static var action: Message { Message(catalogue, 141) }
    static var object: Message { Message(catalogue, 142) }
    static var detail: Message { Message(catalogue, 143) }
    static var from: Message { Message(catalogue, 144) }
    static var until: Message { Message(catalogue, 145) }
    static var search: Message { Message(catalogue, 146) }
    static var older: Message { Message(catalogue, 147) }
    static var pages: Message { Message(catalogue, 148) }
    static var exports: Message { Message(catalogue, 149) }
    static var noAudit: Message { Message(catalogue, 150) }
    static func trailWhole(count: some BinaryInteger) -> Message { Message(catalogue, 151, [.integer(Int64(clamping: count))]) }
    static func trailWholeText(digest: String) -> Message { Message(catalogue, 152, [.text(digest)]) }
    static func trailBroken(position: some BinaryInteger) -> Message { Message(catalogue, 153, [.integer(Int64(clamping: position))]) }
    static var trailBrokenText: Message { Message(catalogue, 154) }
    static var trailLabel: Message { Message(catalogue, 155) }
    static var keptTitle: Message { Message(catalogue, 156) }
    static var keptLede: Message { Message(catalogue, 157) }
    static var keptField: Message { Message(catalogue, 158) }
    static var keptValue: Message { Message(catalogue, 159) }
    static var keptSend: Message { Message(catalogue, 160) }
    static var keptNone: Message { Message(catalogue, 161) }
    static var staffMenu: Message { Message(catalogue, 162) }
    static var toAccount: Message { Message(catalogue, 163) }
    static var forStaff: Message { Message(catalogue, 164) }
    static var scanLink: Message { Message(catalogue, 165) }
    static var back: Message { Message(catalogue, 166) }
    static func plain(text: String) -> Message { Message(catalogue, 167, [.text(text)]) }

    static let catalogue = Catalogue("account", [
        "ar": [
            #"للعاملين"#,
            #"تسجيل الدخول"#,
            #"تسجيل الخروج"#,
            #"لموظفي المدينة والأمانة. وما ينشره المنتدى متاح للجميع بلا تسجيل دخول."#,
            #"البريد الإلكتروني أو اسم المستخدم"#,
            #"كلمة المرور"#,
            #"الاسم أو كلمة المرور غير صحيح. أعد كتابتهما."#,
            #"الرمز غير صحيح. تحقق من ساعة جهازك واكتب الرمز الذي يعرضه الآن."#,
            #"استُخدم هذا الرمز من قبل. انتظر الرمز التالي."#,
            #"محاولات كثيرة. حاول بعد {0, zero: # دقيقة | one: دقيقة واحدة | two: دقيقتين | few: # دقائق | many: # دقيقة | other: # دقيقة}. ويمكنك الدخول فورًا من متصفح سبق أن دخلت منه، أو اطلب رابطًا من المسؤول."#,
            #"يسجل كثيرون الدخول الآن. حاول بعد بضع ثوان."#,
            #"انتهت الجلسة. سجّل الدخول مجددًا."#,
            #"العامل الثاني"#,
            #"الرمز"#,
            #"ستة أرقام من تطبيق المصادقة، أو أحد رموز الاسترداد."#,
            #"لم يعد هذا الرابط صالحًا"#,
            #"استُخدم أو انتهت مدته أو أُنشئ رابط أحدث. اطلب رابطًا جديدًا من المسؤول."#,
            #"عيّن كلمة المرور"#,
            #"{0}، تسجّل الدخول باسم {1}."#,
            #"كلمة المرور الجديدة"#,
            #"12 حرفًا على الأقل. بضع كلمات لا رابط بينها يسهل تذكرها ويصعب تخمينها."#,
            #"كلمة المرور الجديدة مرة أخرى"#,
            #"الكلمتان غير متطابقتين. اكتب كلمة المرور الجديدة مرتين."#,
            #"يجب ألا تقل كلمة المرور عن {0, zero: # حرف | one: حرف واحد | two: حرفين | few: # أحرف | many: # حرفًا | other: # حرف}. اختر بضع كلمات لا رابط بينها."#,
            #"كلمة المرور طويلة جدًا. اختر أقصر منها."#,
            #"كلمة المرور هذه من أول ما يُجرَّب. اختر بضع كلمات لا رابط بينها."#,
            #"كلمة المرور تكرر نفسها. اختر بضع كلمات لا رابط بينها."#,
            #"كلمة المرور تتبع الأبجدية أو الأرقام أو لوحة المفاتيح. اختر بضع كلمات لا رابط بينها."#,
            #"كلمة المرور مؤلفة من اسم يعرفه الجميع. اختر بضع كلمات لا رابط بينها."#,
            #"أعدّ العامل الثاني"#,
            #"ينشئ تطبيق على هاتفك رموزًا تتغير كل نصف دقيقة. ويصلح لذلك أي تطبيق مصادقة."#,
            #"امسح هذا الرسم بالتطبيق."#,
            #"إن تعذر المسح فاكتب هذا المفتاح في التطبيق:"#,
            #"الرمز الذي يعرضه التطبيق الآن"#,
            #"رمز مربع لتطبيق المصادقة"#,
            #"متابعة"#,
            #"رموز الاسترداد"#,
            #"اطبعها أو دوّنها الآن فلن تُعرض مرة أخرى. وإن لم يكن جهازك معك فكل رمز يدخلك مرة واحدة."#,
            #"حسابك"#,
            #"تسجّل الدخول باسم {0}."#,
            #"الأدوار"#,
            #"تغيير كلمة المرور"#,
            #"كلمة المرور الحالية"#,
            #"ليست هذه كلمة مرورك الحالية."#,
            #"تغيير كلمة المرور"#,
            #"تغيرت كلمة المرور وانتهت جلساتك الأخرى."#,
            #"الرموز من تطبيق المصادقة. {0, zero: لم يبق أي رمز استرداد. | one: بقي رمز استرداد واحد. | two: بقي رمزا استرداد. | few: بقيت # رموز استرداد. | many: بقي # رمز استرداد. | other: بقي # رمز استرداد.}"#,
            #"إعداد جهاز آخر"#,
            #"إنشاء رموز استرداد جديدة"#,
            #"أين سجلت الدخول"#,
            #"الجهاز"#,
            #"العنوان"#,
            #"منذ"#,
            #"آخر استخدام"#,
            #"هذه الجلسة"#,
            #"إنهاء الجلسات الأخرى"#,
            #"إنهاء"#,
            #"إنهاء الجلسة {0}"#,
            #"{0, zero: لم تنته أي جلسة. | one: انتهت جلسة واحدة. | two: انتهت جلستان. | few: انتهت # جلسات. | many: انتهت # جلسة. | other: انتهت # جلسة.}"#,
            #"لا توجد."#,
            #"المستخدمون"#,
            #"من يعملون في هذا الموقع وما يحق لهم."#,
            #"الاسم"#,
            #"اسم الدخول"#,
            #"الحالة"#,
            #"مدعو"#,
            #"نشط"#,
            #"معطل"#,
            #"دعوة مستخدم"#,
            #"إنشاء دعوة"#,
            #"بريد إلكتروني، أو اسم من حروف لاتينية صغيرة وأرقام ونقاط وشرطات."#,
            #"ليس هذا بريدًا ولا اسم مستخدم. اكتبه كما في التلميح."#,
            #"اكتب اسمًا من 1 إلى 100 حرف في سطر واحد بلا رموز غير مرئية."#,
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
            #"الرموز المميزة"#,
            #"بالرمز المميز ينشر برنامج سجلات هذه المدينة عبر الواجهة البرمجية."#,
            #"بالرمز ينشر برنامج باسم الأمانة عبر واجهة البرمجة: قواعد التأشيرات التي تبلّغ عنها وقراءات مجموعات البيانات والالتزامات والدورات. أما الأعضاء والتقارير والإصدارات فيبت فيها الموظفون وحدهم."#,
            #"الغرض منه"#,
            #"من 1 إلى 100 من الحروف اللاتينية والأرقام والنقاط والشرطات."#,
            #"أيام صلاحيته"#,
            #"ما يحق له"#,
            #"نشر السجلات"#,
            #"إنشاء رمز"#,
            #"الرمز {0}"#,
            #"انسخه الآن فلن يُعرض مرة أخرى."#,
            #"يوجد رمز ساري المفعول بهذا الاسم. أبطله أولًا أو اختر اسمًا آخر."#,
            #"الرموز السارية كثيرة. أبطل ما لا يحتاجه أحد."#,
            #"أُنشئ"#,
            #"ينتهي"#,
            #"آخر استخدام"#,
            #"أبدًا"#,
            #"مُبطل"#,
            #"منتهٍ"#,
            #"ساري"#,
            #"إبطال"#,
            #"إبطال الرمز {0}"#,
            #"أُبطل الرمز."#,
            #"لا يوجد أي رمز بعد. أنشئ واحدًا إن كان برنامج سينشر."#,
            #"سجل التدقيق"#,
            #"ما جرى في هذا الموقع ومن فعله ومتى. ويحمل كل قيد بصمة القيد السابق له."#,
            #"الرقم"#,
            #"الوقت"#,
            #"من"#,
            #"اسم دخول المستخدم؛ ومن يعطي الأوامر على الجهاز نفسه مكتوب بين قوسين."#,
            #"ماذا"#,
            #"على من أو ماذا"#,
            #"التفاصيل"#,
            #"من هذا اليوم"#,
            #"حتى هذا اليوم"#,
            #"بحث"#,
            #"قيود أقدم"#,
            #"صفحات القائمة"#,
            #"الشيء نفسه كملف"#,
            #"لم يُعثر على شيء. وسّع البحث."#,
            #"السلسلة سليمة: {0, zero: لا قيود | one: قيد واحد | two: قيدان | few: # قيود | many: # قيدًا | other: # قيد}"#,
            #"بصمة القيد الأخير {0}. احفظها في مكان آخر، فبها يُعرف لاحقًا إن حُذف شيء."#,
            #"السلسلة مكسورة عند القيد {0}"#,
            #"غيّر أحدهم قاعدة البيانات يدويًا. أبلغ المشغّل وقارن بنسخة احتياطية."#,
            #"حالة السجل"#,
            #"ما كنت ترسله"#,
            #"انتهت جلستك وأنت تكتب ولم يضع شيء: راجعه ثم أرسله."#,
            #"الحقل"#,
            #"ما كُتب"#,
            #"أرسله الآن"#,
            #"لا شيء محفوظ. يُحفظ ما كان يُرسل ربع ساعة."#,
            #"الإدارة"#,
            #"إلى حسابك"#,
            #"للعاملين"#,
            #"رمز مربع للرابط"#,
            #"العودة إلى القائمة"#,
            #"{0}"#,
        ],
        "en": [
            #"For those who work here"#,
            #"Sign in"#,
            #"Sign out"#,
            #"For officials of the city and of the secretariat. What the forum publishes is open to everybody without signing in."#,
            #"E-mail address or user name"#,
            #"Password"#,
            #"The name or the password is wrong. Type both again."#,
            #"The code is wrong. Check that the clock of your device is right, and type the code that it shows now."#,
            #"This code was used before. Wait for the next one."#,
            #"Too many attempts. Try again in {0, one: # minute | other: # minutes}. From a browser in which you have signed in before, you can sign in at once; or ask an administrator for a link."#,
            #"Many want to sign in just now. Try again in a few seconds."#,
            #"The session has ended. Sign in again."#,
            #"Second factor"#,
            #"Code"#,
            #"Six digits from your authenticator app; or one of your recovery codes."#,
            #"This link is good no more"#,
            #"It was used, or has expired, or a newer one was made. Ask an administrator for a new link."#,
            #"Set your password"#,
            #"{0}, you sign in as {1}."#,
            #"New password"#,
            #"At least 12 characters. A few words that do not belong together are easy to remember and hard to guess."#,
            #"The new password once more"#,
            #"The two are not the same. Type the new password twice."#,
            #"The password must have at least {0, one: # character | other: # characters}. Take a few words that do not belong together."#,
            #"The password is too long. Take a shorter one."#,
            #"This password is among those that are tried first. Take a few words that do not belong together."#,
            #"The password repeats itself. Take a few words that do not belong together."#,
            #"The password follows the alphabet, the digits or the keyboard. Take a few words that do not belong together."#,
            #"The password is made of a name that everybody knows. Take a few words that do not belong together."#,
            #"Set up your second factor"#,
            #"An app on your phone makes codes that change each half minute. Any authenticator app will do."#,
            #"Scan this drawing with the app."#,
            #"If the app cannot scan, type this key into it:"#,
            #"The code that the app shows now"#,
            #"QR code for the authenticator app"#,
            #"Continue"#,
            #"Recovery codes"#,
            #"Print these or write them down now: they are not shown again. When you do not have your device, each of them lets you in once."#,
            #"Your account"#,
            #"You sign in as {0}."#,
            #"Roles"#,
            #"Change your password"#,
            #"Present password"#,
            #"This is not your present password."#,
            #"Change the password"#,
            #"The password is changed. Your other sessions have ended."#,
            #"Codes come from your authenticator app. {0, one: # recovery code is left. | other: # recovery codes are left.}"#,
            #"Set up another device"#,
            #"Make new recovery codes"#,
            #"Where you are signed in"#,
            #"Device"#,
            #"Address"#,
            #"Since"#,
            #"Last used"#,
            #"this one"#,
            #"End all others"#,
            #"End"#,
            #"End the session {0}"#,
            #"{0, one: # session has ended. | other: # sessions have ended.}"#,
            #"There is none."#,
            #"Users"#,
            #"Who works at this site, and what they may do."#,
            #"Name"#,
            #"Signs in as"#,
            #"State"#,
            #"invited"#,
            #"active"#,
            #"disabled"#,
            #"Invite somebody"#,
            #"Make an invitation"#,
            #"An e-mail address, or a name of small Latin letters, digits, dots and hyphens."#,
            #"This is no e-mail address and no user name. Write it as the hint says."#,
            #"Write a name of 1 to 100 characters on one line, without invisible characters."#,
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
            #"Tokens"#,
            #"With a token, a program publishes records of this city through the API."#,
            #"With a token, a program publishes in the secretariat's name through the API: visa rules that it reports, readings of datasets, commitments and cycles. Officials alone decide on members, reports and editions."#,
            #"What it is for"#,
            #"1 to 100 Latin letters, digits, dots, hyphens and underscores."#,
            #"Days that it is good for"#,
            #"What it may do"#,
            #"publish records"#,
            #"Make a token"#,
            #"The token {0}"#,
            #"Copy it now: it is not shown again."#,
            #"There is a token of this name in force already. Revoke it first, or choose another name."#,
            #"There are too many tokens in force. Revoke those that nobody needs."#,
            #"Made"#,
            #"Expires"#,
            #"Last used"#,
            #"never"#,
            #"revoked"#,
            #"expired"#,
            #"in force"#,
            #"Revoke"#,
            #"Revoke the token {0}"#,
            #"The token is revoked."#,
            #"There is none yet. Make one where a program shall publish."#,
            #"Audit trail"#,
            #"What was done at this site, by whom and when. Each entry holds the hash of the one before it."#,
            #"No."#,
            #"Time"#,
            #"Who"#,
            #"A user’s login; who gives commands on the machine itself stands in brackets."#,
            #"What"#,
            #"On whom or what"#,
            #"Details"#,
            #"From this day on"#,
            #"Up to this day"#,
            #"Search"#,
            #"Older entries"#,
            #"Pages of the list"#,
            #"The same as a file"#,
            #"Nothing was found. Search for less."#,
            #"The chain is whole: {0, one: # entry | other: # entries}"#,
            #"The hash of the last entry is {0}. Keep it elsewhere: whoever has it can tell later whether anything was taken out."#,
            #"The chain is broken at entry {0}"#,
            #"Somebody has changed the database by hand. Tell the operator, and compare with a backup."#,
            #"State of the trail"#,
            #"What you were sending"#,
            #"Your session had ended while you were writing. Nothing is lost: look through it, and send it now."#,
            #"Field"#,
            #"What was typed"#,
            #"Send it now"#,
            #"Nothing is kept. What was being sent is kept for a quarter of an hour."#,
            #"Administration"#,
            #"To your account"#,
            #"For staff"#,
            #"QR code of the link"#,
            #"Back to the list"#,
            #"{0}"#,
        ],
        "ru": [
            #"Для сотрудников"#,
            #"Вход"#,
            #"Выйти"#,
            #"Для сотрудников города и секретариата. Всё, что публикует форум, открыто для всех без входа."#,
            #"Адрес электронной почты или имя пользователя"#,
            #"Пароль"#,
            #"Имя или пароль неверны. Введите их ещё раз."#,
            #"Код неверен. Проверьте часы устройства и введите код, который оно показывает сейчас."#,
            #"Этот код уже использован. Дождитесь следующего."#,
            #"Слишком много попыток. Повторите через {0, one: # минуту | few: # минуты | many: # минут | other: # минуты}. В браузере, где вы уже входили, можно войти сразу; или попросите ссылку у администратора."#,
            #"Сейчас входят многие. Повторите через несколько секунд."#,
            #"Сеанс завершён. Войдите снова."#,
            #"Второй фактор"#,
            #"Код"#,
            #"Шесть цифр из приложения-аутентификатора или один из кодов восстановления."#,
            #"Ссылка больше не действует"#,
            #"Она использована, просрочена или заменена новой. Попросите у администратора новую ссылку."#,
            #"Задайте пароль"#,
            #"{0}, ваше имя для входа — {1}."#,
            #"Новый пароль"#,
            #"Не меньше 12 знаков. Несколько не связанных между собой слов легко запомнить и трудно угадать."#,
            #"Новый пароль ещё раз"#,
            #"Пароли не совпадают. Введите новый пароль дважды."#,
            #"В пароле должно быть не меньше {0, one: # знака | few: # знаков | many: # знаков | other: # знака}. Возьмите несколько не связанных между собой слов."#,
            #"Пароль слишком длинный. Возьмите покороче."#,
            #"Такие пароли пробуют первыми. Возьмите несколько не связанных между собой слов."#,
            #"Пароль повторяет сам себя. Возьмите несколько не связанных между собой слов."#,
            #"Пароль идёт по алфавиту, по порядку цифр или по клавиатуре. Возьмите несколько не связанных между собой слов."#,
            #"Пароль составлен из имени, которое всем известно. Возьмите несколько не связанных между собой слов."#,
            #"Настройте второй фактор"#,
            #"Приложение на телефоне создаёт коды, которые меняются каждые полминуты. Подойдёт любое приложение-аутентификатор."#,
            #"Отсканируйте этот рисунок в приложении."#,
            #"Если приложение не сканирует, введите в него этот ключ:"#,
            #"Код, который приложение показывает сейчас"#,
            #"Двумерный код для приложения-аутентификатора"#,
            #"Продолжить"#,
            #"Коды восстановления"#,
            #"Распечатайте или запишите их сейчас: больше они показаны не будут. Когда устройства нет под рукой, каждый из них позволяет войти один раз."#,
            #"Ваша учётная запись"#,
            #"Ваше имя для входа — {0}."#,
            #"Роли"#,
            #"Смена пароля"#,
            #"Текущий пароль"#,
            #"Это не ваш текущий пароль."#,
            #"Сменить пароль"#,
            #"Пароль изменён. Остальные ваши сеансы завершены."#,
            #"Коды создаёт ваше приложение-аутентификатор. {0, one: Остался # код восстановления. | few: Осталось # кода восстановления. | many: Осталось # кодов восстановления. | other: Осталось # кода восстановления.}"#,
            #"Настроить другое устройство"#,
            #"Создать новые коды восстановления"#,
            #"Где вы вошли"#,
            #"Устройство"#,
            #"Адрес"#,
            #"С"#,
            #"Последнее действие"#,
            #"этот сеанс"#,
            #"Завершить остальные"#,
            #"Завершить"#,
            #"Завершить сеанс {0}"#,
            #"{0, one: Завершён # сеанс. | few: Завершено # сеанса. | many: Завершено # сеансов. | other: Завершено # сеанса.}"#,
            #"Нет ни одного."#,
            #"Пользователи"#,
            #"Кто работает на этом сайте и что им разрешено."#,
            #"Имя"#,
            #"Имя для входа"#,
            #"Состояние"#,
            #"приглашён"#,
            #"действует"#,
            #"отключён"#,
            #"Пригласить пользователя"#,
            #"Создать приглашение"#,
            #"Адрес электронной почты или имя из строчных латинских букв, цифр, точек и дефисов."#,
            #"Это не адрес и не имя пользователя. Напишите, как сказано в подсказке."#,
            #"Введите имя от 1 до 100 знаков в одну строку, без невидимых знаков."#,
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
            #"Токены"#,
            #"С токеном программа публикует записи этого города."#,
            #"С токеном программа публикует от имени секретариата через API: визовые правила, о которых он сообщает, чтения наборов данных, обязательства и циклы. О членах, отчётах и изданиях решают только сотрудники."#,
            #"Для чего он"#,
            #"От 1 до 100 латинских букв, цифр, точек, дефисов и знаков подчёркивания."#,
            #"Сколько дней действует"#,
            #"Что ему разрешено"#,
            #"публиковать записи"#,
            #"Создать токен"#,
            #"Токен {0}"#,
            #"Скопируйте его сейчас: больше он показан не будет."#,
            #"Действующий токен с таким именем уже есть. Сначала отзовите его или выберите другое имя."#,
            #"Слишком много действующих токенов. Отзовите ненужные."#,
            #"Создан"#,
            #"Истекает"#,
            #"Использован"#,
            #"никогда"#,
            #"отозван"#,
            #"истёк"#,
            #"действует"#,
            #"Отозвать"#,
            #"Отозвать токен {0}"#,
            #"Токен отозван."#,
            #"Пока нет ни одного. Создайте токен, если публиковать будет программа."#,
            #"Журнал действий"#,
            #"Что было сделано на этом сайте, кем и когда. Каждая запись содержит хеш предыдущей."#,
            #"№"#,
            #"Время"#,
            #"Кто"#,
            #"Имя пользователя; тот, кто даёт команды на самой машине, указан в скобках."#,
            #"Что"#,
            #"С кем или с чем"#,
            #"Подробности"#,
            #"Начиная с"#,
            #"По"#,
            #"Найти"#,
            #"Более ранние записи"#,
            #"Страницы списка"#,
            #"То же в виде файла"#,
            #"Ничего не найдено. Смягчите условия поиска."#,
            #"Цепочка цела: {0, one: # запись | few: # записи | many: # записей | other: # записи}"#,
            #"Хеш последней записи — {0}. Сохраните его в другом месте: по нему потом можно узнать, не изъято ли что-нибудь."#,
            #"Цепочка нарушена на записи {0}"#,
            #"Кто-то изменил базу данных вручную. Сообщите оператору и сравните с резервной копией."#,
            #"Состояние журнала"#,
            #"То, что вы отправляли"#,
            #"Пока вы писали, сеанс завершился. Ничего не потеряно: просмотрите и отправьте."#,
            #"Поле"#,
            #"Что введено"#,
            #"Отправить"#,
            #"Ничего не сохранено. Отправленное хранится четверть часа."#,
            #"Управление"#,
            #"К вашей учётной записи"#,
            #"Для сотрудников"#,
            #"Двумерный код ссылки"#,
            #"Назад к списку"#,
            #"{0}"#,
        ],
        "zh-Hans": [
            #"工作人员"#,
            #"登录"#,
            #"退出登录"#,
            #"供城市和秘书处的工作人员使用。论坛公布的内容无需登录即可查阅。"#,
            #"电子邮箱或用户名"#,
            #"密码"#,
            #"用户名或密码不正确。请重新输入。"#,
            #"验证码不正确。请检查设备的时钟，并输入当前显示的验证码。"#,
            #"该验证码已使用过。请等待下一个。"#,
            #"尝试次数过多。请在 {0, other: # 分钟}后再试。在您曾登录过的浏览器中可以立即登录，也可以向管理员索取链接。"#,
            #"当前登录人数较多。请几秒钟后再试。"#,
            #"会话已结束。请重新登录。"#,
            #"第二重验证"#,
            #"验证码"#,
            #"身份验证器应用中的六位数字，或您的一个恢复码。"#,
            #"此链接已失效"#,
            #"链接已使用、已过期，或已生成更新的链接。请向管理员索取新链接。"#,
            #"设置密码"#,
            #"{0}，您的登录名是 {1}。"#,
            #"新密码"#,
            #"至少 12 个字符。几个互不相关的词既好记又难猜。"#,
            #"再次输入新密码"#,
            #"两次输入不一致。请输入两次新密码。"#,
            #"密码至少需要 {0, other: # 个字符}。请使用几个互不相关的词。"#,
            #"密码过长。请缩短。"#,
            #"此密码属于最先被猜测的一类。请使用几个互不相关的词。"#,
            #"密码有重复部分。请使用几个互不相关的词。"#,
            #"密码按字母、数字或键盘顺序排列。请使用几个互不相关的词。"#,
            #"密码由众所周知的名称构成。请使用几个互不相关的词。"#,
            #"设置第二重验证"#,
            #"手机应用会生成每半分钟更换一次的验证码。任何身份验证器应用均可。"#,
            #"用该应用扫描此图。"#,
            #"若应用无法扫描，请在其中输入此密钥："#,
            #"应用当前显示的验证码"#,
            #"供身份验证器应用使用的二维码"#,
            #"继续"#,
            #"恢复码"#,
            #"请立即打印或抄写：它们不会再次显示。当您没有设备时，每个恢复码可登录一次。"#,
            #"您的账户"#,
            #"您的登录名是 {0}。"#,
            #"角色"#,
            #"更改密码"#,
            #"当前密码"#,
            #"这不是您当前的密码。"#,
            #"更改密码"#,
            #"密码已更改。您的其他会话已结束。"#,
            #"验证码来自您的身份验证器应用。还剩 {0, other: # 个恢复码}。"#,
            #"设置另一台设备"#,
            #"生成新的恢复码"#,
            #"已登录的设备"#,
            #"设备"#,
            #"地址"#,
            #"开始时间"#,
            #"最近使用"#,
            #"当前会话"#,
            #"结束其他会话"#,
            #"结束"#,
            #"结束会话 {0}"#,
            #"已结束 {0, other: # 个会话}。"#,
            #"没有。"#,
            #"用户"#,
            #"在此网站工作的人员及其权限。"#,
            #"姓名"#,
            #"登录名"#,
            #"状态"#,
            #"已邀请"#,
            #"有效"#,
            #"已停用"#,
            #"邀请用户"#,
            #"生成邀请"#,
            #"电子邮箱，或由小写拉丁字母、数字、点和连字符组成的名称。"#,
            #"这不是电子邮箱，也不是用户名。请按提示填写。"#,
            #"请填写 1 到 100 个字符的单行姓名，不含不可见字符。"#,
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
            #"令牌"#,
            #"程序凭令牌通过数据接口发布本城市的记录。"#,
            #"持有令牌的程序可通过 API 以秘书处名义发布：其所报告的签证规则、数据集读取、承诺和周期。成员、报告和版本仅由工作人员决定。"#,
            #"用途"#,
            #"1 到 100 个拉丁字母、数字、点、连字符和下划线。"#,
            #"有效天数"#,
            #"权限范围"#,
            #"发布记录"#,
            #"生成令牌"#,
            #"令牌 {0}"#,
            #"请立即复制：它不会再次显示。"#,
            #"已有同名的有效令牌。请先撤销，或另选名称。"#,
            #"有效令牌过多。请撤销不再需要的令牌。"#,
            #"创建"#,
            #"到期"#,
            #"最近使用"#,
            #"从未"#,
            #"已撤销"#,
            #"已过期"#,
            #"有效"#,
            #"撤销"#,
            #"撤销令牌 {0}"#,
            #"令牌已撤销。"#,
            #"尚无令牌。若需由程序发布，请生成一个。"#,
            #"审计记录"#,
            #"此网站上发生的操作、操作者和时间。每条记录都包含前一条的哈希值。"#,
            #"编号"#,
            #"时间"#,
            #"操作者"#,
            #"用户登录名；在机器上执行命令的人写在括号中。"#,
            #"操作"#,
            #"对象"#,
            #"详情"#,
            #"起始日"#,
            #"截止日"#,
            #"查询"#,
            #"更早的记录"#,
            #"列表分页"#,
            #"导出文件"#,
            #"未找到记录。请放宽条件。"#,
            #"记录链完整：{0, other: # 条记录}"#,
            #"最后一条记录的哈希值为 {0}。请另行保存：日后可据此判断是否有记录被删除。"#,
            #"记录链在第 {0} 条处中断"#,
            #"有人手动更改了数据库。请告知运维人员，并与备份比对。"#,
            #"记录状态"#,
            #"您正在提交的内容"#,
            #"您填写时会话已结束。内容未丢失：请检查后提交。"#,
            #"字段"#,
            #"填写内容"#,
            #"提交"#,
            #"没有保存的内容。提交的内容保留一刻钟。"#,
            #"管理"#,
            #"返回您的账户"#,
            #"工作人员入口"#,
            #"链接二维码"#,
            #"返回列表"#,
            #"{0}"#,
        ],
    ])
}
