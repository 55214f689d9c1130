// Written by seeds/messages.py from deskSet.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskSet`.
enum DeskSetText {
    static var title: Message { Message(catalogue, 0) }
    static func ledeCity(country: String) -> Message { Message(catalogue, 1, [.country(country)]) }
    static var ledeSecretariat: Message { Message(catalogue, 2) }
    static func otherPublisher(country: String, city: String) -> Message { Message(catalogue, 3, [.country(country), .text(city)]) }
    static var notMember: Message { Message(catalogue, 4) }
    static var atAGlance: Message { Message(catalogue, 5) }
    static var factRules: Message { Message(catalogue, 6) }
    static var factStale: Message { Message(catalogue, 7) }
    static func factStaleNote(days: some BinaryInteger) -> Message { Message(catalogue, 8, [.integer(Int64(clamping: days))]) }
    static var factTwice: Message { Message(catalogue, 9) }
    static var factTwiceNote: Message { Message(catalogue, 10) }
    static var factWaiting: Message { Message(catalogue, 11) }
    static var placeRules: Message { Message(catalogue, 12) }
    static var placeStale: Message { Message(catalogue, 13) }
    static var placeConflicts: Message { Message(catalogue, 14) }
    static var placeBulk: Message { Message(catalogue, 15) }
    static var placeImport: Message { Message(catalogue, 16) }
    static var placeDesk: Message { Message(catalogue, 17) }
    static var setsWaiting: Message { Message(catalogue, 18) }
    static var setsOpen: Message { Message(catalogue, 19) }
    static var setsDone: Message { Message(catalogue, 20) }
    static var setsNone: Message { Message(catalogue, 21) }
    static var setsNoneDraft: Message { Message(catalogue, 22) }
    static var columnSet: Message { Message(catalogue, 23) }
    static var columnState: Message { Message(catalogue, 24) }
    static var columnChanges: Message { Message(catalogue, 25) }
    static var columnBy: Message { Message(catalogue, 26) }
    static var stateDraft: Message { Message(catalogue, 27) }
    static var stateWaiting: Message { Message(catalogue, 28) }
    static var stateReturned: Message { Message(catalogue, 29) }
    static var stateSent: Message { Message(catalogue, 30) }
    static var stateDropped: Message { Message(catalogue, 31) }
    static func byAt(name: String, at: UTCTime) -> Message { Message(catalogue, 32, [.text(name), .moment(at)]) }
    static func setLede(count: some BinaryInteger, authors: [Message.Argument]) -> Message { Message(catalogue, 33, [.integer(Int64(clamping: count)), .list(authors)]) }
    static var kindNew: Message { Message(catalogue, 34) }
    static var kindChanged: Message { Message(catalogue, 35) }
    static var kindConfirmed: Message { Message(catalogue, 36) }
    static var kindWithdrawn: Message { Message(catalogue, 37) }
    static var note: Message { Message(catalogue, 38) }
    static var noteHint: Message { Message(catalogue, 39) }
    static var name: Message { Message(catalogue, 40) }
    static var describeTitle: Message { Message(catalogue, 41) }
    static var describeButton: Message { Message(catalogue, 42) }
    static var changesTitle: Message { Message(catalogue, 43) }
    static var changesNote: Message { Message(catalogue, 44) }
    static var columnBorder: Message { Message(catalogue, 45) }
    static var columnBefore: Message { Message(catalogue, 46) }
    static var columnAfter: Message { Message(catalogue, 47) }
    static var columnOther: Message { Message(catalogue, 48) }
    static var columnRule: Message { Message(catalogue, 49) }
    static var columnSeen: Message { Message(catalogue, 50) }
    static var overtaken: Message { Message(catalogue, 51) }
    static var overtakenTitle: Message { Message(catalogue, 52) }
    static func overtakenText(count: some BinaryInteger) -> Message { Message(catalogue, 53, [.integer(Int64(clamping: count))]) }
    static var takeUpButton: Message { Message(catalogue, 54) }
    static func readings(countries: [Message.Argument]) -> Message { Message(catalogue, 55, [.list(countries)]) }
    static var takeButton: Message { Message(catalogue, 56) }
    static func takeLabel(border: Message) -> Message { Message(catalogue, 57, [.message(border)]) }
    static var submitTitle: Message { Message(catalogue, 58) }
    static var submitNote: Message { Message(catalogue, 59) }
    static var submitButton: Message { Message(catalogue, 60) }
    static var dropButton: Message { Message(catalogue, 61) }
    static var takeBackButton: Message { Message(catalogue, 62) }
    static var decideTitle: Message { Message(catalogue, 63) }
    static func decideNote(place: Message) -> Message { Message(catalogue, 64, [.message(place)]) }
    static var placeCity: Message { Message(catalogue, 65) }
    static var placeSecretariat: Message { Message(catalogue, 66) }
    static var sameEyes: Message { Message(catalogue, 67) }
    static var mayNotApprove: Message { Message(catalogue, 68) }
    static var remark: Message { Message(catalogue, 69) }
    static var remarkHint: Message { Message(catalogue, 70) }
    static var approveButton: Message { Message(catalogue, 71) }
    static var sendBackButton: Message { Message(catalogue, 72) }
    static func remarkOf(name: String, remark: String) -> Message { Message(catalogue, 73, [.text(name), .text(remark)]) }
    static var returnedTitle: Message { Message(catalogue, 74) }
    static var remarkMissing: Message { Message(catalogue, 75) }
    static var sentTitle: Message { Message(catalogue, 76) }
    static var sentNote: Message { Message(catalogue, 77) }
    static var columnEnvelope: Message { Message(catalogue, 78) }
    static var envelopeQueued: Message { Message(catalogue, 79) }
    static func envelopeAccepted(index: some BinaryInteger) -> Message { Message(catalogue, 80, [.integer(Int64(clamping: index))]) }
    static func envelopeRefused(reason: String) -> Message { Message(catalogue, 81, [.text(reason)]) }
    static var reopenTitle: Message { Message(catalogue, 82) }
    static var reopenNote: Message { Message(catalogue, 83) }
    static var reopenButton: Message { Message(catalogue, 84) }
    static var nothingSent: Message { Message(catalogue, 85) }
    static var doneSaved: Message { Message(catalogue, 86) }
    static var doneSubmitted: Message { Message(catalogue, 87) }
    static var doneTakenBack: Message { Message(catalogue, 88) }
    static var doneSentBack: Message { Message(catalogue, 89) }
    static var doneApproved: Message { Message(catalogue, 90) }
    static var doneDropped: Message { Message(catalogue, 91) }
    static var doneReopened: Message { Message(catalogue, 92) }
    static var newerTitle: Message { Message(catalogue, 93) }
    static func newerText(name: String, at: UTCTime) -> Message { Message(catalogue, 94, [.text(name), .moment(at)]) }
    static func newerTyped(rule: Message) -> Message { Message(catalogue, 95, [.message(rule)]) }
    static func wrongState(state: Message) -> Message { Message(catalogue, 96, [.message(state)]) }
    static var isEmpty: Message { Message(catalogue, 97) }
    static func isFull(most: some BinaryInteger) -> Message { Message(catalogue, 98, [.integer(Int64(clamping: most))]) }
    static func notYours(country: String) -> Message { Message(catalogue, 99, [.country(country)]) }
    static func unfitTitle(count: some BinaryInteger) -> Message { Message(catalogue, 100, [.integer(Int64(clamping: count))]) }
    static func unfit(border: Message, reason: String) -> Message { Message(catalogue, 101, [.message(border), .text(reason)]) }
    static func refused(reason: String) -> Message { Message(catalogue, 102, [.text(reason)]) }
    static var older: Message { Message(catalogue, 103) }
    static var first: Message { Message(catalogue, 104) }
    static var staleTitle: Message { Message(catalogue, 105) }
    static func staleLede(days: some BinaryInteger) -> Message { Message(catalogue, 106, [.integer(Int64(clamping: days))]) }
    static func staleNone(days: some BinaryInteger) -> Message { Message(catalogue, 107, [.integer(Int64(clamping: days))]) }
    static var confirmButton: Message { Message(catalogue, 108) }
    static var confirmNone: Message { Message(catalogue, 109) }
    static func confirmedSet(day: UTCDate) -> Message { Message(catalogue, 110, [.date(day)]) }
    static var conflictsTitle: Message { Message(catalogue, 111) }
    static var conflictsLede: Message { Message(catalogue, 112) }
    static var conflictsNone: Message { Message(catalogue, 113) }
    static var columnDiffer: Message { Message(catalogue, 114) }
    static var rulesTitle: Message { Message(catalogue, 115) }
    static var rulesNone: Message { Message(catalogue, 116) }
    static var rulesNew: Message { Message(catalogue, 117) }
    static var nationality: Message { Message(catalogue, 118) }
    static var destination: Message { Message(catalogue, 119) }
    static var showButton: Message { Message(catalogue, 120) }
    static var openButton: Message { Message(catalogue, 121) }
    static var unknownBorder: Message { Message(catalogue, 122) }

    static let catalogue = Catalogue("deskSet", [
        "ar": [
            #"مكتب التأشيرات"#,
            #"قواعد تأشيرات {0} كما يقرؤها المنتدى والعالم. لا يُنشر أي تغيير إلا بعد أن يراجعه شخص آخر."#,
            #"ما تقوله الوزارات والسفارات ومجموعات البيانات عن الحدود كما تنقله الأمانة. لا يُنشر أي تغيير إلا بعد أن يراجعه شخص آخر."#,
            #"سمّت {0} مدينة {1} لنشر قواعد تأشيراتها. ما يُصاغ هنا سيُرفض؛ اسأل {1} أو اطلب من الأمانة تسمية هذه المدينة."#,
            #"لم تصل هذه المدينة بعد في السجل إلى قبولها. عُد بعد لحظات."#,
            #"نظرة سريعة"#,
            #"قواعد هذا المكتب"#,
            #"لم تُراجع منذ مدة"#,
            #"أقدم من {0} يومًا"#,
            #"حدود يتحدث عنها الطرفان"#,
            #"البلد نفسه وتقرير"#,
            #"بانتظار الموافقة"#,
            #"كل القواعد"#,
            #"القديمة"#,
            #"التناقضات"#,
            #"تغيير واحد لكثيرين"#,
            #"الاستيراد والتصدير"#,
            #"المكتب"#,
            #"بانتظار مراجعة شخص آخر"#,
            #"قيد الصياغة"#,
            #"المرسلة والملغاة"#,
            #"لا شيء هنا."#,
            #"لا مسودات. غيّر قاعدة واحدة أو عدة قواعد معًا."#,
            #"مجموعة التغييرات"#,
            #"الحالة"#,
            #"التغييرات"#,
            #"آخر تغيير"#,
            #"مسودة"#,
            #"بانتظار الموافقة"#,
            #"أُعيدت"#,
            #"اعتُمدت وأُرسلت"#,
            #"أُلغيت"#,
            #"{0}، {1}"#,
            #"{0, zero: لا تغييرات | one: تغيير واحد | two: تغييران | few: # تغييرات | many: # تغييرًا | other: # تغيير}، صاغها {1}"#,
            #"جديدة"#,
            #"معدلة"#,
            #"مؤكدة كما هي"#,
            #"مسحوبة"#,
            #"لمن يوافق عليها"#,
            #"يبقى هنا ولا يُنشر."#,
            #"اسمها هنا"#,
            #"الاسم والملاحظة"#,
            #"حفظ الاسم والملاحظة"#,
            #"ما الذي سيتغير"#,
            #"القاعدة قبل التغيير وبعده لكل حدود، وبجانبها ما يقوله الطرف الآخر."#,
            #"الحدود"#,
            #"قبل"#,
            #"بعد"#,
            #"يقول الطرف الآخر"#,
            #"القاعدة"#,
            #"آخر تحقق"#,
            #"في السجل قاعدة أخرى الآن"#,
            #"تقدّم السجل"#,
            #"{0, zero: لا حدود | one: حدود واحدة | two: حدّان | few: # حدود | many: # حدًّا | other: # حد} لها الآن قاعدة غير التي كانت عند الصياغة. استرجع المجموعة، وانظر ما هو قائم، ثم اعتمد التغييرات من جديد."#,
            #"اعتماد التغييرات فوق ما هو قائم الآن"#,
            #"تؤكد مجموعة بيانات ما هو قائم عن {0}."#,
            #"إزالة"#,
            #"إزالة: {0}"#,
            #"تقديمها"#,
            #"يراجعها شخص آخر له حق نشر قواعد التأشيرات. لا يُنشر شيء قبل ذلك."#,
            #"تقديم للموافقة"#,
            #"إلغاؤها"#,
            #"استرجاعها للعمل عليها"#,
            #"أربع عيون"#,
            #"لم تضف شيئًا إلى هذه المجموعة، فلك أن تقرر بشأنها. ما توافق عليه يُوقَّع باسم {0} ولا يُمحى، بل يُغيَّر من جديد فقط."#,
            #"المدينة"#,
            #"الأمانة"#,
            #"لقد أضفت شيئًا إلى هذه المجموعة. يجب أن يوافق عليها شخص آخر."#,
            #"يجب أن يراجعها من له حق نشر قواعد التأشيرات."#,
            #"ملاحظة"#,
            #"ما الذي يجب تغييره. مطلوبة عند إعادة المجموعة."#,
            #"الموافقة والتوقيع والإرسال"#,
            #"إعادتها مع هذه الملاحظة"#,
            #"{0}: {1}"#,
            #"أُعيدت المجموعة"#,
            #"اذكر ما الذي يجب تغييره."#,
            #"ما آل إليه أمرها"#,
            #"كل مظروف قائم بذاته: يُقبل كله أو لا شيء منه."#,
            #"المظروف"#,
            #"في الطريق"#,
            #"القيد {0} في السجل"#,
            #"رُفض: {0}"#,
            #"رُفضت"#,
            #"افتح المجموعة من جديد وصححها ثم اعرضها للموافقة."#,
            #"فتحها من جديد"#,
            #"كان كل ذلك في السجل من قبل؛ لم يلزم إرسال شيء."#,
            #"التغيير في المجموعة. يُنشر بعد أن يوافق عليه شخص آخر."#,
            #"قُدّمت المجموعة. على شخص آخر أن يراجعها الآن."#,
            #"عادت المجموعة مسودة."#,
            #"أُعيدت المجموعة."#,
            #"تمت الموافقة والتوقيع. أدناه ما يؤول إليه أمرها."#,
            #"أُلغيت المجموعة. لن يُنشر منها شيء."#,
            #"فُتحت المجموعة من جديد."#,
            #"سبقك غيرك"#,
            #"غيّر {0} هذه المجموعة في {1}. أدناه ما فيها الآن؛ لم يُحفظ شيء منك بعد. انظر ثم أعد إن كان لا يزال مناسبًا."#,
            #"ما كتبته لا يزال في الاستمارة. في المجموعة لهذه الحدود الآن: {0}. احفظ من جديد ليحل محله ما كتبت."#,
            #"لا يمكن فعل ذلك بمجموعة حالتها: {0}."#,
            #"لا شيء في المجموعة. أضف تغييرًا أولًا أو ألغها."#,
            #"للمجموعة {0} تغييرًا على الأكثر. قسّمها."#,
            #"قواعد {0} لا تُوضع هنا."#,
            #"سيرفض المنتدى {0, zero: لا شيء | one: تغييرًا واحدًا | two: تغييرين | few: # تغييرات | many: # تغييرًا | other: # تغيير}"#,
            #"{0}: {1}"#,
            #"لم تُرسل: {0}"#,
            #"المزيد"#,
            #"من البداية"#,
            #"ما لم يراجعه أحد منذ مدة"#,
            #"قواعد مضى على آخر تحقق منها أكثر من {0} يومًا. يُقال للمسافرين إنها غير متحقق منها. راجع المصدر، وأشّر على ما لا يزال صحيحًا، ثم أكّده."#,
            #"لا شيء أقدم من {0} يومًا."#,
            #"تأكيد المؤشَّر كما شوهد اليوم"#,
            #"أشّر على قاعدة واحدة على الأقل."#,
            #"مراجعة في {0}"#,
            #"حيث يتناقض البلد مع تقرير"#,
            #"كلمة البلد نفسه هي القائمة في كل حال. انظر أيهما قديم فغيّره، أو راسل الطرف الآخر."#,
            #"يتفق الطرفان حيثما تحدثا معًا."#,
            #"يختلفان في"#,
            #"قواعد هذا المكتب"#,
            #"لا قواعد هنا بعد."#,
            #"كتابة قاعدة لحدود أخرى"#,
            #"الجنسية"#,
            #"الوجهة"#,
            #"عرض"#,
            #"فتح"#,
            #"اختر بلدين مختلفين."#,
        ],
        "en": [
            #"Visa desk"#,
            #"The visa rules of {0}: what it asks of travellers, as the forum and the world read it. A change goes out when somebody else has looked at it."#,
            #"What ministries, embassies and datasets say of borders, reported by the secretariat. A change goes out when somebody else has looked at it."#,
            #"{0} has named {1} to publish its visa rules. What is drafted here would be refused; ask {1}, or the secretariat to name this city."#,
            #"This city has not yet followed the log to its own admission. Come back after a moment."#,
            #"At a glance"#,
            #"Rules of this desk"#,
            #"Not looked at for long"#,
            #"older than {0} days"#,
            #"Borders of which both speak"#,
            #"the country itself, and a report"#,
            #"Waiting for approval"#,
            #"All rules"#,
            #"Stale"#,
            #"Contradictions"#,
            #"One change for many"#,
            #"Import and export"#,
            #"Desk"#,
            #"For somebody else to look at"#,
            #"Being drafted"#,
            #"Sent and given up"#,
            #"Nothing here."#,
            #"Nothing is being drafted. Change a single rule, or many at once."#,
            #"Change set"#,
            #"State"#,
            #"Changes"#,
            #"Last changed"#,
            #"draft"#,
            #"waiting for approval"#,
            #"sent back"#,
            #"approved and sent"#,
            #"given up"#,
            #"{0}, {1}"#,
            #"{0, one: # change | other: # changes}, drafted by {1}"#,
            #"new"#,
            #"changed"#,
            #"confirmed as they stand"#,
            #"withdrawn"#,
            #"For who approves it"#,
            #"It is kept here and not published."#,
            #"What it is called here"#,
            #"Name and note"#,
            #"Save name and note"#,
            #"What would change"#,
            #"The rule before and after, border by border. What the other side says stands beside it."#,
            #"Border"#,
            #"Before"#,
            #"After"#,
            #"The other side says"#,
            #"Rule"#,
            #"Last seen to hold"#,
            #"The log has another rule by now"#,
            #"The log has moved on"#,
            #"{0, one: # border has | other: # borders have} another rule by now than when this was drafted. Take the set back, look at what stands, and take the changes up anew."#,
            #"Take the changes up on what stands now"#,
            #"A dataset confirms what stands of {0}."#,
            #"Take out"#,
            #"Take out: {0}"#,
            #"Hand it in"#,
            #"Somebody else with the right to publish visa rules looks at it. Nothing goes out before."#,
            #"Hand in for approval"#,
            #"Give it up"#,
            #"Take it back to work on it"#,
            #"Four eyes"#,
            #"You have put nothing into this set, so you may decide on it. What you approve is signed in the name of {0} and cannot be unsaid, only changed again."#,
            #"the city"#,
            #"the secretariat"#,
            #"You have put something into this set. Somebody else has to approve it."#,
            #"Somebody who may publish visa rules has to look at it."#,
            #"Remark"#,
            #"What is to be otherwise. It must be there to send the set back."#,
            #"Approve, sign and send"#,
            #"Send it back with this remark"#,
            #"{0}: {1}"#,
            #"It was sent back"#,
            #"Say what is to be otherwise."#,
            #"What has become of it"#,
            #"Each envelope stands for itself: all of it is accepted, or none."#,
            #"Envelope"#,
            #"on its way"#,
            #"entry {0} of the log"#,
            #"refused: {0}"#,
            #"It was refused"#,
            #"Take the set up again, correct it, and have it approved anew."#,
            #"Open it again"#,
            #"All of it stood in the log already; nothing had to be sent."#,
            #"The change is in the set. It goes out when somebody else has approved it."#,
            #"The set was handed in. Somebody else has to look at it now."#,
            #"The set is a draft again."#,
            #"The set was sent back."#,
            #"Approved and signed. Below stands what becomes of it."#,
            #"The set was given up. Nothing of it goes out."#,
            #"The set is open again."#,
            #"Somebody was quicker"#,
            #"{0} has changed this set at {1}. What it holds now stands below; nothing of yours was saved yet. Look, and do it again where it still fits."#,
            #"What you typed stands in the form. The set has for this border now: {0}. Save again to put yours in its place."#,
            #"This cannot be done with a set that is {0}."#,
            #"Nothing is in the set. Put a change in first, or give it up."#,
            #"A set has at most {0} changes. Divide it."#,
            #"Rules of {0} are not made here."#,
            #"The forum would refuse {0, one: # change | other: # changes}"#,
            #"{0}: {1}"#,
            #"It was not sent: {0}"#,
            #"More"#,
            #"From the beginning"#,
            #"What nobody has looked at for long"#,
            #"Rules last seen to hold more than {0} days ago. Travellers are told that they are unverified. Look at the source, tick what still holds, and confirm it."#,
            #"Nothing is older than {0} days."#,
            #"Confirm what is ticked, as seen today"#,
            #"Tick at least one rule."#,
            #"Looked at again on {0}"#,
            #"Where the country and a report contradict each other"#,
            #"The country's own word stands in any case. Look which of the two is out of date, and change it, or write to the other side."#,
            #"The two sides agree wherever both speak."#,
            #"They differ in"#,
            #"The rules of this desk"#,
            #"No rule here yet."#,
            #"Write a rule of another border"#,
            #"Nationality"#,
            #"Destination"#,
            #"Show"#,
            #"Open"#,
            #"Choose two different countries."#,
        ],
        "ru": [
            #"Визовый отдел"#,
            #"Визовые правила страны: {0}. Их видят форум и весь мир. Изменение публикуется после того, как его проверит другой человек."#,
            #"Что говорят о границах министерства, посольства и наборы данных; сообщает секретариат. Изменение публикуется после проверки другим человеком."#,
            #"Страна {0} назначила город {1} публиковать визовые правила. Черновики отсюда будут отклонены; обратитесь в {1} или попросите секретариат назначить этот город."#,
            #"Город ещё не дочитал журнал до своего приёма. Вернитесь через минуту."#,
            #"Кратко"#,
            #"Правил этого отдела"#,
            #"Давно не проверялись"#,
            #"старше {0} дней"#,
            #"Границы, о которых говорят оба"#,
            #"сама страна и сообщение"#,
            #"Ждут утверждения"#,
            #"Все правила"#,
            #"Устаревшие"#,
            #"Противоречия"#,
            #"Одно изменение для многих"#,
            #"Импорт и экспорт"#,
            #"Отдел"#,
            #"Ждут проверки другим человеком"#,
            #"Черновики"#,
            #"Отправленные и отменённые"#,
            #"Здесь пока пусто."#,
            #"Черновиков нет. Измените одно правило или сразу несколько."#,
            #"Набор изменений"#,
            #"Состояние"#,
            #"Изменений"#,
            #"Последнее изменение"#,
            #"черновик"#,
            #"ждёт утверждения"#,
            #"возвращён"#,
            #"утверждён и отправлен"#,
            #"отменён"#,
            #"{0}, {1}"#,
            #"{0, one: # изменение | few: # изменения | many: # изменений | other: # изменения}, составили: {1}"#,
            #"новые"#,
            #"изменённые"#,
            #"подтверждённые"#,
            #"отозванные"#,
            #"Для утверждающего"#,
            #"Остаётся здесь и не публикуется."#,
            #"Название набора"#,
            #"Название и примечание"#,
            #"Сохранить"#,
            #"Что изменится"#,
            #"Правило до и после для каждой границы; рядом — что говорит другая сторона."#,
            #"Граница"#,
            #"До"#,
            #"После"#,
            #"Другая сторона"#,
            #"Правило"#,
            #"Последняя проверка"#,
            #"В журнале уже другое правило"#,
            #"Журнал изменился"#,
            #"{0, one: У # границы | few: У # границ | many: У # границ | other: У # границы} теперь другое правило, чем при составлении. Верните набор в работу, посмотрите, что действует, и примите изменения заново."#,
            #"Принять изменения поверх действующих правил"#,
            #"Набор данных подтверждает действующие правила: {0}."#,
            #"Убрать"#,
            #"Убрать: {0}"#,
            #"Передать на утверждение"#,
            #"Набор проверит другой человек с правом публикации. До этого ничего не публикуется."#,
            #"Передать на утверждение"#,
            #"Отменить набор"#,
            #"Вернуть в работу"#,
            #"Четыре глаза"#,
            #"Вы ничего не вносили в этот набор, поэтому можете принять решение. Утверждённое подписывается от имени: {0}; отменить это нельзя, только изменить снова."#,
            #"города"#,
            #"секретариата"#,
            #"Вы участвовали в составлении этого набора. Утвердить его должен другой человек."#,
            #"Набор должен проверить тот, кто имеет право публиковать визовые правила."#,
            #"Замечание"#,
            #"Что нужно исправить. Обязательно, если набор возвращается."#,
            #"Утвердить, подписать и отправить"#,
            #"Вернуть с замечанием"#,
            #"{0}: {1}"#,
            #"Набор возвращён"#,
            #"Укажите, что нужно исправить."#,
            #"Что стало с отправленным"#,
            #"Каждый конверт принимается или отклоняется целиком."#,
            #"Конверт"#,
            #"в пути"#,
            #"запись журнала № {0}"#,
            #"отклонён: {0}"#,
            #"Отправленное отклонено"#,
            #"Откройте набор снова, исправьте и утвердите заново."#,
            #"Открыть снова"#,
            #"Всё это уже было в журнале; отправлять было нечего."#,
            #"Изменение внесено в набор. Оно будет опубликовано после утверждения другим человеком."#,
            #"Набор передан. Теперь его должен проверить другой человек."#,
            #"Набор снова в работе."#,
            #"Набор возвращён."#,
            #"Утверждено и подписано. Ниже видно, что с ним происходит."#,
            #"Набор отменён. Ничего из него не будет опубликовано."#,
            #"Набор снова открыт."#,
            #"Кто-то вас опередил"#,
            #"{0} изменил(а) этот набор {1}. Ниже — его нынешнее содержание; ваше ещё не сохранено. Посмотрите и повторите, если это ещё уместно."#,
            #"Введённое вами сохранено в форме. В наборе для этой границы сейчас: {0}. Сохраните ещё раз, чтобы заменить."#,
            #"Этого нельзя сделать с набором в состоянии «{0}»."#,
            #"Набор пуст. Сначала внесите изменение или отмените набор."#,
            #"В наборе не больше {0} изменений. Разделите его."#,
            #"Правила страны {0} составляются не здесь."#,
            #"Форум отклонит {0, one: # изменение | few: # изменения | many: # изменений | other: # изменения}"#,
            #"{0}: {1}"#,
            #"Не отправлено: {0}"#,
            #"Дальше"#,
            #"С начала"#,
            #"Что давно никто не проверял"#,
            #"Правила, которые последний раз проверялись более {0} дней назад. Путешественникам они показаны как непроверенные. Посмотрите источник, отметьте то, что ещё верно, и подтвердите."#,
            #"Нет ничего старше {0} дней."#,
            #"Подтвердить отмеченное сегодняшним днём"#,
            #"Отметьте хотя бы одно правило."#,
            #"Проверено {0}"#,
            #"Где страна и сообщение противоречат друг другу"#,
            #"В любом случае действует слово самой страны. Посмотрите, что устарело, измените или напишите другой стороне."#,
            #"Везде, где говорят оба, они согласны."#,
            #"Расходятся в"#,
            #"Правила этого отдела"#,
            #"Правил пока нет."#,
            #"Написать правило для другой границы"#,
            #"Гражданство"#,
            #"Страна назначения"#,
            #"Показать"#,
            #"Открыть"#,
            #"Выберите две разные страны."#,
        ],
        "zh-Hans": [
            #"签证工作台"#,
            #"{0}的签证规则，供论坛与世界查阅。任何更改须经另一人审核后方可发布。"#,
            #"秘书处通报的各国政府、使馆与数据集所述的入境规则。任何更改须经另一人审核后方可发布。"#,
            #"{0}已指定{1}发布其签证规则。此处的草稿将被拒绝；请联系{1}，或请秘书处指定本城市。"#,
            #"本城市尚未同步到自身被接纳的记录，请稍后再来。"#,
            #"概览"#,
            #"本工作台的规则"#,
            #"久未核实"#,
            #"超过{0}天"#,
            #"双方都有说明的边界"#,
            #"国家自身与通报"#,
            #"等待批准"#,
            #"全部规则"#,
            #"待核实"#,
            #"矛盾"#,
            #"批量更改"#,
            #"导入与导出"#,
            #"工作台"#,
            #"待他人审核"#,
            #"起草中"#,
            #"已发送与已放弃"#,
            #"此处暂无内容。"#,
            #"暂无草稿。可修改单条规则或批量更改。"#,
            #"更改集"#,
            #"状态"#,
            #"更改数"#,
            #"最后修改"#,
            #"草稿"#,
            #"等待批准"#,
            #"已退回"#,
            #"已批准并发送"#,
            #"已放弃"#,
            #"{0}，{1}"#,
            #"{0, other: #项更改}，起草人：{1}"#,
            #"新增"#,
            #"更改"#,
            #"确认不变"#,
            #"撤回"#,
            #"给审批人的说明"#,
            #"仅保存在此，不公开。"#,
            #"名称"#,
            #"名称与说明"#,
            #"保存名称与说明"#,
            #"将要更改的内容"#,
            #"逐条列出更改前后的规则，并附另一方的说法。"#,
            #"边界"#,
            #"更改前"#,
            #"更改后"#,
            #"另一方的说法"#,
            #"规则"#,
            #"最近核实"#,
            #"日志中已有另一条规则"#,
            #"日志已有变动"#,
            #"{0, other: 有#处边界}的规则在起草之后已有变动。请收回更改集，查看现行规则，再重新采用更改。"#,
            #"基于现行规则重新采用更改"#,
            #"数据集确认了以下国家的现行规则：{0}。"#,
            #"移除"#,
            #"移除：{0}"#,
            #"提交审核"#,
            #"由另一位有发布权限的人员审核，在此之前不会发布。"#,
            #"提交审批"#,
            #"放弃"#,
            #"收回修改"#,
            #"双人复核"#,
            #"您未参与此更改集的起草，因此可以作出决定。批准后将以{0}的名义签署，不可撤销，只能再次更改。"#,
            #"本城市"#,
            #"秘书处"#,
            #"您参与了此更改集的起草，须由他人批准。"#,
            #"须由有权发布签证规则的人员审核。"#,
            #"意见"#,
            #"需要修改之处；退回时必填。"#,
            #"批准、签署并发送"#,
            #"附意见退回"#,
            #"{0}：{1}"#,
            #"已被退回"#,
            #"请说明需要修改之处。"#,
            #"发送结果"#,
            #"每个记录包独立处理：全部接受或全部拒绝。"#,
            #"记录包"#,
            #"发送中"#,
            #"日志第{0}号条目"#,
            #"被拒绝：{0}"#,
            #"被拒绝"#,
            #"请重新打开更改集，更正后再次送审。"#,
            #"重新打开"#,
            #"内容已全部在日志中，无需发送。"#,
            #"更改已加入更改集，经他人批准后发布。"#,
            #"已提交，现须由他人审核。"#,
            #"更改集已恢复为草稿。"#,
            #"更改集已退回。"#,
            #"已批准并签署，处理情况见下。"#,
            #"更改集已放弃，不会发布。"#,
            #"更改集已重新打开。"#,
            #"已有他人修改"#,
            #"{0}已于{1}修改此更改集。以下为其现有内容；您的内容尚未保存。请查看后视情况重新操作。"#,
            #"您输入的内容仍在表单中。更改集中该边界现为：{0}。再次保存即可替换。"#,
            #"更改集处于“{0}”状态，无法执行此操作。"#,
            #"更改集为空。请先添加更改，或放弃。"#,
            #"每个更改集最多{0}项更改，请拆分。"#,
            #"{0}的规则不在此处制定。"#,
            #"论坛将拒绝{0, other: #项更改}"#,
            #"{0}：{1}"#,
            #"未发送：{0}"#,
            #"更多"#,
            #"从头开始"#,
            #"久未核实的规则"#,
            #"超过{0}天未核实的规则，将向旅客显示为“未核实”。请查看来源，勾选仍然有效的规则并确认。"#,
            #"没有超过{0}天的规则。"#,
            #"确认所选规则今日仍有效"#,
            #"请至少勾选一条规则。"#,
            #"{0}复核"#,
            #"国家说法与通报相矛盾之处"#,
            #"以国家自身的规则为准。请查看哪一方已过时，予以更改，或联系另一方。"#,
            #"双方说法一致。"#,
            #"差异"#,
            #"本工作台的规则"#,
            #"暂无规则。"#,
            #"为其他边界撰写规则"#,
            #"国籍"#,
            #"目的地"#,
            #"显示"#,
            #"打开"#,
            #"请选择两个不同的国家。"#,
        ],
    ])
}
