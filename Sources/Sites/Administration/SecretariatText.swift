// Written by seeds/messages.py from secretariat.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `secretariat`.
enum SecretariatText {
    static var enrolments: Message { Message(catalogue, 0) }
    static var enrolmentsLede: Message { Message(catalogue, 1) }
    static var enrolmentsNone: Message { Message(catalogue, 2) }
    static var invite: Message { Message(catalogue, 3) }
    static var city: Message { Message(catalogue, 4) }
    static var cityID: Message { Message(catalogue, 5) }
    static func cityIDHint(example: String) -> Message { Message(catalogue, 6, [.text(example)]) }
    static var cityIDWrong: Message { Message(catalogue, 7) }
    static var country: Message { Message(catalogue, 8) }
    static var address: Message { Message(catalogue, 9) }
    static var stage: Message { Message(catalogue, 10) }
    static var received: Message { Message(catalogue, 11) }
    static var approved: Message { Message(catalogue, 12) }
    static var rejected: Message { Message(catalogue, 13) }
    static var digits: Message { Message(catalogue, 14) }
    static var entry: Message { Message(catalogue, 15) }
    static var approve: Message { Message(catalogue, 16) }
    static var typed: Message { Message(catalogue, 17) }
    static var typedHint: Message { Message(catalogue, 18) }
    static var typedWrong: Message { Message(catalogue, 19) }
    static var reject: Message { Message(catalogue, 20) }
    static var reason: Message { Message(catalogue, 21) }
    static var reasonHint: Message { Message(catalogue, 22) }
    static var reasonPublic: Message { Message(catalogue, 23) }
    static var approvedDone: Message { Message(catalogue, 24) }
    static var rejectedDone: Message { Message(catalogue, 25) }
    static var members: Message { Message(catalogue, 26) }
    static var membersLede: Message { Message(catalogue, 27) }
    static var logBytes: Message { Message(catalogue, 28) }
    static var boardBytes: Message { Message(catalogue, 29) }
    static func limit(day: some BinaryInteger) -> Message { Message(catalogue, 30, [.integer(Int64(clamping: day))]) }
    static var since: Message { Message(catalogue, 31) }
    static var active: Message { Message(catalogue, 32) }
    static var suspended: Message { Message(catalogue, 33) }
    static var revoked: Message { Message(catalogue, 34) }
    static var suspend: Message { Message(catalogue, 35) }
    static var suspendNote: Message { Message(catalogue, 36) }
    static var suspendSure: Message { Message(catalogue, 37) }
    static var suspendUnsure: Message { Message(catalogue, 38) }
    static var suspendButton: Message { Message(catalogue, 39) }
    static var readmit: Message { Message(catalogue, 40) }
    static var readmitButton: Message { Message(catalogue, 41) }
    static func suspendedDone(index: some BinaryInteger) -> Message { Message(catalogue, 42, [.integer(Int64(clamping: index))]) }
    static func readmittedDone(index: some BinaryInteger) -> Message { Message(catalogue, 43, [.integer(Int64(clamping: index))]) }
    static var root: Message { Message(catalogue, 44) }
    static func rootLede(threshold: some BinaryInteger, count: some BinaryInteger) -> Message { Message(catalogue, 45, [.integer(Int64(clamping: threshold)), .integer(Int64(clamping: count))]) }
    static var rootFacts: Message { Message(catalogue, 46) }
    static var version: Message { Message(catalogue, 47) }
    static var expires: Message { Message(catalogue, 48) }
    static var what: Message { Message(catalogue, 49) }
    static var mark: Message { Message(catalogue, 50) }
    static var rootKey: Message { Message(catalogue, 51) }
    static var signingKey: Message { Message(catalogue, 52) }
    static var logKey: Message { Message(catalogue, 53) }
    static var witnesses: Message { Message(catalogue, 54) }
    static func witnessesNote(quorum: some BinaryInteger) -> Message { Message(catalogue, 55, [.integer(Int64(clamping: quorum))]) }
    static func witnessesNone(command: String) -> Message { Message(catalogue, 56, [.text(command)]) }
    static var nextRoot: Message { Message(catalogue, 57) }
    static var roots: Message { Message(catalogue, 58) }
    static var back: Message { Message(catalogue, 59) }
    static var keys: Message { Message(catalogue, 60) }
    static var notFoundReason: Message { Message(catalogue, 61) }

    static let catalogue = Catalogue("secretariat", [
        "ar": [
            #"طلبات الانضمام"#,
            #"مدن تقدمت بدعوة. ومن يوافق يكون قد قارن أرقام المفاتيح مع المدينة بالهاتف."#,
            #"لم تتقدم أي مدينة بعد."#,
            #"دعوة مدينة"#,
            #"المدينة"#,
            #"معرّف المدينة"#,
            #"أحرف لاتينية صغيرة وأرقام وشرطات، مثل {0}."#,
            #"المعرّف من 2 إلى 63 من الأحرف الصغيرة والأرقام والشرطات ويبدأ بحرف."#,
            #"البلد"#,
            #"العنوان"#,
            #"المرحلة"#,
            #"ينتظر قرارًا"#,
            #"مقبول"#,
            #"مرفوض"#,
            #"أرقام مفاتيحها"#,
            #"المدخل"#,
            #"قبول"#,
            #"الأرقام التي تقرؤها المدينة"#,
            #"الأرقام الثلاثون كلها. اطلب من المدينة أن تقرأ شاشتها، ولا تقرأ لها شاشتك."#,
            #"ليست هذه أرقام مفاتيح هذا الطلب. لم يُقبل أحد. إن كانت المدينة ترى أرقامًا أخرى فقد استعمل غيرها دعوتها: ارفض الطلب."#,
            #"رفض"#,
            #"السبب"#,
            #"تقرؤه المدينة."#,
            #"يبقى في السجل للجميع وإلى الأبد."#,
            #"قُبلت المدينة، وتواصل عقدتها من تلقاء نفسها."#,
            #"رُفض الطلب."#,
            #"الأعضاء"#,
            #"مدن المنتدى، وما تشغله من السجل ومن اللوحة، وإلى أين وصلت."#,
            #"بايتات السجل"#,
            #"بايتات اللوحة"#,
            #"يجوز للعضو أن يضيف إلى السجل {0, zero: # بايت | one: بايتًا واحدًا | two: بايتين | few: # بايتات | many: # بايتًا | other: # بايت} في اليوم."#,
            #"عضو منذ"#,
            #"وضعه سليم"#,
            #"موقوف"#,
            #"أُبطلت مفاتيحها"#,
            #"إيقاف هذه المدينة"#,
            #"لا يُقبل منها شيء ولا تُجاب حتى تُعاد. ويبقى ما قالته."#,
            #"تحدثت مع رئيس الأمانة، ويجب إبعاد المدينة الآن"#,
            #"أكّد ذلك أولًا: لن يستطيع موظفو المدينة العمل حتى تُعاد."#,
            #"إيقاف"#,
            #"إعادة هذه المدينة"#,
            #"إعادة"#,
            #"أُوقفت المدينة، كما يقول المدخل {0}."#,
            #"أُعيدت المدينة، كما يقول المدخل {0}."#,
            #"الجذر"#,
            #"من يجوز له الكلام باسم آلات المنتدى. يوقّع الجذرَ التالي {0} من {1} من حاملي المفاتيح، دون اتصال."#,
            #"الجذر الساري"#,
            #"الإصدار"#,
            #"ينتهي"#,
            #"الشيء"#,
            #"يُعرف بـ"#,
            #"مفتاح الجذر"#,
            #"مفتاح توقيع الأمانة"#,
            #"مفتاح السجل"#,
            #"الشهود"#,
            #"يجب أن يوقّع {0} منهم رأس السجل قبل أن يصدقه أحد."#,
            #"لم يُسمَّ أي شاهد. الأمر `{0}` يضع شاهدًا في الجذر التالي."#,
            #"لإعداد الجذر التالي، على هذا الجهاز:"#,
            #"كل الجذور"#,
            #"رجوع"#,
            #"المفاتيح"#,
            #"اكتب سببًا من 1 إلى 1000 حرف مقروء."#,
        ],
        "en": [
            #"Enrolments"#,
            #"Cities that have applied with an invitation. Whoever approves has compared the digits of the keys with the city, over the telephone."#,
            #"No city has applied yet."#,
            #"Invite a city"#,
            #"City"#,
            #"The city's identifier"#,
            #"Small letters, digits and hyphens, such as {0}."#,
            #"An identifier has 2 to 63 small letters, digits and hyphens and begins with a letter."#,
            #"Country"#,
            #"Address"#,
            #"Stage"#,
            #"waits for a decision"#,
            #"approved"#,
            #"rejected"#,
            #"Digits of its keys"#,
            #"Entry"#,
            #"Approve"#,
            #"The digits that the city reads out"#,
            #"All thirty of them. Ask the city to read its own screen; do not read yours to it."#,
            #"These are not the digits of the keys in this enrolment. Nobody was admitted. If the city sees other digits, somebody else has used its invitation: reject the enrolment."#,
            #"Reject"#,
            #"Reason"#,
            #"The city reads it."#,
            #"It stands in the log for everybody and for ever."#,
            #"The city is admitted; its node goes on by itself."#,
            #"The enrolment is rejected."#,
            #"Members"#,
            #"The cities of the forum, what they take of the log and of the board, and how far they are."#,
            #"Bytes of the log"#,
            #"Bytes of the board"#,
            #"A member may add {0, one: # byte | other: # bytes} to the log in a day."#,
            #"Member since"#,
            #"in good standing"#,
            #"suspended"#,
            #"keys revoked"#,
            #"Suspend this city"#,
            #"Nothing of it is taken and nothing is answered, until it is readmitted. What it has said stays."#,
            #"I have spoken with the secretariat's head, and the city is to be shut out now"#,
            #"Confirm this first: the city's officials cannot work until it is readmitted."#,
            #"Suspend"#,
            #"Readmit this city"#,
            #"Readmit"#,
            #"The city is suspended, as entry {0} says."#,
            #"The city is readmitted, as entry {0} says."#,
            #"Root"#,
            #"Who may speak for the forum's machinery. {0} of {1} holders sign the next one, offline."#,
            #"The root in force"#,
            #"Version"#,
            #"Expires"#,
            #"What"#,
            #"Known by"#,
            #"Root key"#,
            #"Signing key of the secretariat"#,
            #"Key of the log"#,
            #"Witnesses"#,
            #"{0} of them must have cosigned a head of the log before anybody believes it."#,
            #"No witness is named. `{0}` puts one into the next root."#,
            #"To make the next root, on this machine:"#,
            #"All roots"#,
            #"Back"#,
            #"Keys"#,
            #"Give a reason of 1 to 1000 characters that people can read."#,
        ],
        "ru": [
            #"Заявки"#,
            #"Города, подавшие заявку по приглашению. Прежде чем одобрить, сверьте цифры ключей с городом по телефону."#,
            #"Заявок ещё нет."#,
            #"Пригласить город"#,
            #"Город"#,
            #"Идентификатор города"#,
            #"Строчные латинские буквы, цифры и дефисы, например {0}."#,
            #"Идентификатор: от 2 до 63 строчных латинских букв, цифр и дефисов, первая буква."#,
            #"Страна"#,
            #"Адрес"#,
            #"Стадия"#,
            #"ждёт решения"#,
            #"одобрена"#,
            #"отклонена"#,
            #"Цифры ключей"#,
            #"Запись"#,
            #"Одобрить"#,
            #"Цифры, которые называет город"#,
            #"Все тридцать. Пусть город читает со своего экрана; не называйте ему свои."#,
            #"Это не цифры ключей этой заявки. Никто не принят. Если город видит другие цифры, его приглашением воспользовался кто-то другой: отклоните заявку."#,
            #"Отклонить"#,
            #"Причина"#,
            #"Её прочтёт город."#,
            #"Она навсегда останется в журнале, у всех на виду."#,
            #"Город принят; его узел продолжит сам."#,
            #"Заявка отклонена."#,
            #"Участники"#,
            #"Города форума, сколько места они занимают в журнале и на доске и как далеко они продвинулись."#,
            #"Байт в журнале"#,
            #"Байт на доске"#,
            #"Участник может добавить в журнал {0, one: # байт | few: # байта | many: # байт | other: # байта} в сутки."#,
            #"Участник с"#,
            #"полноправный"#,
            #"приостановлен"#,
            #"ключи отозваны"#,
            #"Приостановить участие города"#,
            #"Пока город не восстановлен, от него ничего не принимается и ему не отвечают. Сказанное им остаётся."#,
            #"Согласовано с главой секретариата: город отключается сейчас"#,
            #"Сначала подтвердите: до восстановления сотрудники города не смогут работать."#,
            #"Приостановить"#,
            #"Восстановить город"#,
            #"Восстановить"#,
            #"Участие города приостановлено записью {0}."#,
            #"Город восстановлен записью {0}."#,
            #"Корень"#,
            #"Кто может говорить от имени форума. Следующий корень подписывают вне сети {0} из {1} держателей."#,
            #"Действующий корень"#,
            #"Версия"#,
            #"Истекает"#,
            #"Что"#,
            #"Опознаётся по"#,
            #"Ключ корня"#,
            #"Ключ подписи секретариата"#,
            #"Ключ журнала"#,
            #"Свидетели"#,
            #"Чтобы вершине журнала поверили, её должны подписать {0} из них."#,
            #"Свидетели не названы. `{0}` внесёт их в следующий корень."#,
            #"Чтобы подготовить следующий корень, на этой машине:"#,
            #"Все корни"#,
            #"Назад"#,
            #"Ключи"#,
            #"Укажите причину: от 1 до 1000 читаемых знаков."#,
        ],
        "zh-Hans": [
            #"加入申请"#,
            #"凭邀请提出申请的城市。批准之前，须通过电话与该城市核对密钥数字。"#,
            #"还没有城市提出申请。"#,
            #"邀请城市"#,
            #"城市"#,
            #"城市标识"#,
            #"小写字母、数字和连字符，例如 {0}。"#,
            #"标识须为 2 至 63 个小写字母、数字和连字符，以字母开头。"#,
            #"国家"#,
            #"地址"#,
            #"阶段"#,
            #"等待决定"#,
            #"已批准"#,
            #"已拒绝"#,
            #"密钥数字"#,
            #"条目"#,
            #"批准"#,
            #"该城市读出的数字"#,
            #"全部三十位。请该城市读出自己屏幕上的数字；不要把您的读给对方。"#,
            #"这不是该申请中密钥的数字。未批准任何城市。如果对方看到的数字不同，说明有人冒用了邀请：请拒绝该申请。"#,
            #"拒绝"#,
            #"原因"#,
            #"该城市会看到。"#,
            #"将永久公开记录在日志中。"#,
            #"该城市已被接纳；其节点会自动继续。"#,
            #"申请已被拒绝。"#,
            #"成员"#,
            #"论坛各城市、其在日志和公告板中所占的字节，以及其核实进度。"#,
            #"日志字节数"#,
            #"公告板字节数"#,
            #"每个成员每天最多可向日志添加 {0, other: # 字节}。"#,
            #"加入时间"#,
            #"状态良好"#,
            #"已暂停"#,
            #"密钥已被吊销"#,
            #"暂停该城市"#,
            #"在恢复之前，不接受其任何内容，也不予答复。已发布的内容保留。"#,
            #"已与秘书处负责人商定，现在将该城市排除"#,
            #"请先确认：在恢复之前，该城市的官员无法工作。"#,
            #"暂停"#,
            #"恢复该城市"#,
            #"恢复"#,
            #"该城市已被暂停，见第 {0} 个条目。"#,
            #"该城市已恢复，见第 {0} 个条目。"#,
            #"根"#,
            #"谁可以代表论坛的机器说话。下一个根由 {1} 位持钥人中的 {0} 位离线签署。"#,
            #"现行的根"#,
            #"版本"#,
            #"到期"#,
            #"项目"#,
            #"标识"#,
            #"根密钥"#,
            #"秘书处签名密钥"#,
            #"日志密钥"#,
            #"见证方"#,
            #"须有其中 {0} 个联署，日志头部才被采信。"#,
            #"尚未指定见证方。用 `{0}` 写入下一个根。"#,
            #"要准备下一个根，请在本机执行："#,
            #"全部的根"#,
            #"返回"#,
            #"密钥"#,
            #"请填写 1 至 1000 个可读字符的原因。"#,
        ],
    ])
}
