// Written by seeds/messages.py from desk.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `desk`.
enum DeskText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var noCycle: Message { Message(catalogue, 2) }
    static func cycleNote(forum: String, closing: Message) -> Message { Message(catalogue, 3, [.text(forum), .message(closing)]) }
    static func closes(day: UTCDate) -> Message { Message(catalogue, 4, [.date(day)]) }
    static func closed(day: UTCDate) -> Message { Message(catalogue, 5, [.date(day)]) }
    static func closesHere(country: String, day: UTCDate, time: String) -> Message { Message(catalogue, 6, [.country(country), .date(day), .text(time)]) }
    static func notYetOpen(day: UTCDate) -> Message { Message(catalogue, 7, [.date(day)]) }
    static var columnCommitment: Message { Message(catalogue, 8) }
    static var columnState: Message { Message(catalogue, 9) }
    static var columnCompletion: Message { Message(catalogue, 10) }
    static var columnLast: Message { Message(catalogue, 11) }
    static var rowsNone: Message { Message(catalogue, 12) }
    static func editedBy(who: String, time: UTCTime) -> Message { Message(catalogue, 13, [.text(who), .moment(time)]) }
    static var stateDue: Message { Message(catalogue, 14) }
    static var stateMissing: Message { Message(catalogue, 15) }
    static var stateNotOpen: Message { Message(catalogue, 16) }
    static var stateDraft: Message { Message(catalogue, 17) }
    static var statePending: Message { Message(catalogue, 18) }
    static var stateRefused: Message { Message(catalogue, 19) }
    static var stateInReview: Message { Message(catalogue, 20) }
    static var stateReturned: Message { Message(catalogue, 21) }
    static var stateAssessed: Message { Message(catalogue, 22) }
    static var statePublished: Message { Message(catalogue, 23) }
    static var late: Message { Message(catalogue, 24) }
    static var others: Message { Message(catalogue, 25) }
    static var othersNote: Message { Message(catalogue, 26) }
    static func dueOnly(due: some BinaryInteger) -> Message { Message(catalogue, 27, [.integer(Int64(clamping: due))]) }
    static func missingOnly(missing: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: missing))]) }
    static func missingAndDue(missing: Message, due: Message) -> Message { Message(catalogue, 29, [.message(missing), .message(due)]) }
    static var dueBannerText: Message { Message(catalogue, 30) }
    static var remindedTitle: Message { Message(catalogue, 31) }
    static func remindedText(commitments: [Message.Argument], time: UTCTime) -> Message { Message(catalogue, 32, [.list(commitments), .moment(time)]) }
    static func reportHeading(commitment: String) -> Message { Message(catalogue, 33, [.text(commitment)]) }
    static var stateOfReport: Message { Message(catalogue, 34) }
    static var deadline: Message { Message(catalogue, 35) }
    static func deadlineValue(day: UTCDate) -> Message { Message(catalogue, 36, [.date(day)]) }
    static var draftRevision: Message { Message(catalogue, 37) }
    static func revisionValue(number: some BinaryInteger) -> Message { Message(catalogue, 38, [.integer(Int64(clamping: number))]) }
    static var noDraft: Message { Message(catalogue, 39) }
    static var versionsInLog: Message { Message(catalogue, 40) }
    static var write: Message { Message(catalogue, 41) }
    static var correct: Message { Message(catalogue, 42) }
    static var writeNote: Message { Message(catalogue, 43) }
    static var save: Message { Message(catalogue, 44) }
    static var saved: Message { Message(catalogue, 45) }
    static var preview: Message { Message(catalogue, 46) }
    static var discard: Message { Message(catalogue, 47) }
    static var discardNote: Message { Message(catalogue, 48) }
    static var discarded: Message { Message(catalogue, 49) }
    static var onlyOfficers: Message { Message(catalogue, 50) }
    static var completion: Message { Message(catalogue, 51) }
    static var completionLabel: Message { Message(catalogue, 52) }
    static var completionHint: Message { Message(catalogue, 53) }
    static var completionNoEvidence: Message { Message(catalogue, 54) }
    static var completionNotStarted: Message { Message(catalogue, 55) }
    static var completionLimited: Message { Message(catalogue, 56) }
    static var completionSubstantial: Message { Message(catalogue, 57) }
    static var completionComplete: Message { Message(catalogue, 58) }
    static var values: Message { Message(catalogue, 59) }
    static func valueLabel(name: String, unit: String) -> Message { Message(catalogue, 60, [.text(name), .text(unit)]) }
    static var valueHint: Message { Message(catalogue, 61) }
    static func provenanceLabel(code: String) -> Message { Message(catalogue, 62, [.text(code)]) }
    static var provenanceHint: Message { Message(catalogue, 63) }
    static var narrative: Message { Message(catalogue, 64) }
    static var narrativeLabel: Message { Message(catalogue, 65) }
    static var narrativeHint: Message { Message(catalogue, 66) }
    static var evidence: Message { Message(catalogue, 67) }
    static func evidenceTitle(number: some BinaryInteger) -> Message { Message(catalogue, 68, [.integer(Int64(clamping: number))]) }
    static func evidenceLink(number: some BinaryInteger) -> Message { Message(catalogue, 69, [.integer(Int64(clamping: number))]) }
    static func conflictTitle(who: String) -> Message { Message(catalogue, 70, [.text(who)]) }
    static var conflictText: Message { Message(catalogue, 71) }
    static var conflictTable: Message { Message(catalogue, 72) }
    static var columnField: Message { Message(catalogue, 73) }
    static var columnBefore: Message { Message(catalogue, 74) }
    static func columnTheirs(who: String) -> Message { Message(catalogue, 75, [.text(who)]) }
    static var columnYours: Message { Message(catalogue, 76) }
    static var empty: Message { Message(catalogue, 77) }
    static var filesTitle: Message { Message(catalogue, 78) }
    static var filesNote: Message { Message(catalogue, 79) }
    static var fileTitle: Message { Message(catalogue, 80) }
    static var fileTitleBad: Message { Message(catalogue, 81) }
    static var fileChoose: Message { Message(catalogue, 82) }
    static var fileHint: Message { Message(catalogue, 83) }
    static var fileNeeded: Message { Message(catalogue, 84) }
    static var fileAdd: Message { Message(catalogue, 85) }
    static var fileAdded: Message { Message(catalogue, 86) }
    static var fileRemove: Message { Message(catalogue, 87) }
    static func fileRemoveNamed(title: String) -> Message { Message(catalogue, 88, [.text(title)]) }
    static var fileRemoved: Message { Message(catalogue, 89) }
    static var fileNone: Message { Message(catalogue, 90) }
    static var fileSize: Message { Message(catalogue, 91) }
    static func fileKilobytes(size: some BinaryInteger) -> Message { Message(catalogue, 92, [.integer(Int64(clamping: size))]) }
    static func previewHeading(commitment: String) -> Message { Message(catalogue, 93, [.text(commitment)]) }
    static var previewLede: Message { Message(catalogue, 94) }
    static var notSound: Message { Message(catalogue, 95) }
    static var lateNotice: Message { Message(catalogue, 96) }
    static var clearedTitle: Message { Message(catalogue, 97) }
    static var clearedNote: Message { Message(catalogue, 98) }
    static var clearedConfirm: Message { Message(catalogue, 99) }
    static var clearedNeeded: Message { Message(catalogue, 100) }
    static var signTitle: Message { Message(catalogue, 101) }
    static var signNote: Message { Message(catalogue, 102) }
    static var official: Message { Message(catalogue, 103) }
    static var officialHint: Message { Message(catalogue, 104) }
    static var sign: Message { Message(catalogue, 105) }
    static var onlySignatories: Message { Message(catalogue, 106) }
    static var changedSincePreview: Message { Message(catalogue, 107) }
    static var sent: Message { Message(catalogue, 108) }
    static var pendingTitle: Message { Message(catalogue, 109) }
    static func pendingText(who: String, time: UTCTime) -> Message { Message(catalogue, 110, [.text(who), .moment(time)]) }
    static var refusedTitle: Message { Message(catalogue, 111) }
    static func refusedText(reason: String) -> Message { Message(catalogue, 112, [.text(reason)]) }
    static var returnedTitle: Message { Message(catalogue, 113) }
    static var assessmentTitle: Message { Message(catalogue, 114) }
    static var assessmentOutdated: Message { Message(catalogue, 115) }
    static var ownRating: Message { Message(catalogue, 116) }
    static var theirRating: Message { Message(catalogue, 117) }
    static var verifiability: Message { Message(catalogue, 118) }
    static var verifiabilityNone: Message { Message(catalogue, 119) }
    static var verifiabilityLow: Message { Message(catalogue, 120) }
    static var verifiabilityMedium: Message { Message(catalogue, 121) }
    static var verifiabilityHigh: Message { Message(catalogue, 122) }
    static var comment: Message { Message(catalogue, 123) }
    static var replyTitle: Message { Message(catalogue, 124) }
    static var replyNote: Message { Message(catalogue, 125) }
    static var replyText: Message { Message(catalogue, 126) }
    static var replySign: Message { Message(catalogue, 127) }
    static var replySent: Message { Message(catalogue, 128) }
    static var replyOwn: Message { Message(catalogue, 129) }
    static var replyOvertaken: Message { Message(catalogue, 130) }
    static var figure: Message { Message(catalogue, 131) }
    static var figureValue: Message { Message(catalogue, 132) }
    static var figureSource: Message { Message(catalogue, 133) }
    static var figureMissing: Message { Message(catalogue, 134) }
    static var figuresNone: Message { Message(catalogue, 135) }
    static var evidenceNone: Message { Message(catalogue, 136) }
    static var evidenceColumn: Message { Message(catalogue, 137) }
    static var evidenceFile: Message { Message(catalogue, 138) }
    static var signedBy: Message { Message(catalogue, 139) }
    static var standingReport: Message { Message(catalogue, 140) }

    static let catalogue = Catalogue("desk", [
        "ar": [
            #"تقارير التقدم"#,
            #"ما حان موعده، وما تجري كتابته، وما تقوله الأمانة عمّا أُرسل."#,
            #"لا توجد دورة تقارير مفتوحة. تفتحها الأمانة فتظهر هنا فورًا."#,
            #"تُرفع التقارير إلى {0}. {1}"#,
            #"تُغلق لجميع المدن في لحظة واحدة: في نهاية {0}، الساعة 24:00 بالتوقيت العالمي."#,
            #"أُغلقت لجميع المدن في لحظة واحدة: في نهاية {0}، الساعة 24:00 بالتوقيت العالمي. لا يزال التقرير مقبولًا ويبقى موسومًا بالمتأخر."#,
            #"وهذا بتوقيت {0}: {1}، {2}."#,
            #"تُفتح في {0}."#,
            #"الالتزام"#,
            #"الحالة"#,
            #"الإنجاز"#,
            #"آخر تغيير"#,
            #"لا يُطلب من المدينة أي تقرير في هذه الدورة."#,
            #"{0}، {1}"#,
            #"مستحق"#,
            #"ناقص"#,
            #"لم تُفتح بعد"#,
            #"مسودة"#,
            #"موقّع وفي الطريق"#,
            #"رفضه السجل"#,
            #"موقّع وقيد المراجعة"#,
            #"أُعيد: صحّحه"#,
            #"جرى تقييمه"#,
            #"منشور"#,
            #"متأخر"#,
            #"قدّم تقريرًا عن التزام آخر"#,
            #"يمكن للمدينة أن تقدم تقارير عن التزامات يقودها غيرها أيضًا."#,
            #"التقارير المستحقة: {0, zero: # | one: # | two: # | few: # | many: # | other: #}"#,
            #"التقارير الناقصة: {0, zero: # | one: # | two: # | few: # | many: # | other: #}"#,
            #"{0}، {1}"#,
            #"افتح التزامًا أدناه، واكتب التقرير، ثم اطلب توقيعه."#,
            #"ذكّرت الأمانة المدينة"#,
            #"بشأن {0}، في {1}."#,
            #"تقرير عن {0}"#,
            #"كيف يقف"#,
            #"الإغلاق"#,
            #"{0}، 24:00 بالتوقيت العالمي"#,
            #"المسودة"#,
            #"النسخة {0}"#,
            #"لا توجد بعد"#,
            #"النسخ الموقّعة"#,
            #"اكتب التقرير"#,
            #"صحّح التقرير"#,
            #"يمكن لعدة موظفين كتابته. ما يُحفظ يبقى هنا حتى التوقيع ولا يراه أحد في الخارج."#,
            #"احفظ المسودة"#,
            #"حُفظت المسودة."#,
            #"اعرضه كما سيُنشر"#,
            #"احذف المسودة"#,
            #"ما وُقّع من قبل يبقى كما هو."#,
            #"حُذفت المسودة."#,
            #"يكتب التقارير موظفو المنتدى والموقّعون. يمكنك قراءة هذا التقرير."#,
            #"الإنجاز"#,
            #"إلى أي مدى تحقق الالتزام؟"#,
            #"مقياس شراكة الحكومات المنفتحة. وتقيّمه الأمانة أيضًا على حدة."#,
            #"لا أدلة"#,
            #"لم يبدأ"#,
            #"محدود"#,
            #"كبير"#,
            #"مكتمل"#,
            #"الأرقام"#,
            #"{0} ({1})"#,
            #"12.5 أو 12,5 دون فواصل للآلاف. اتركه فارغًا إن لم يكن لدى المدينة رقم: الفراغ ليس صفرًا."#,
            #"مصدر رقم {0}"#,
            #"مثل: سجل مجلس المدينة، 31 أكتوبر."#,
            #"ما أُنجز"#,
            #"الوصف"#,
            #"بلغة واحدة على الأقل؛ وبلغتين يفهمه قراء أكثر."#,
            #"الأدلة"#,
            #"الدليل {0}: العنوان"#,
            #"الدليل {0}: العنوان الإلكتروني"#,
            #"حفظ {0} هذه المسودة بعد أن فتحتَها"#,
            #"ما كتبته باقٍ في النموذج أدناه ولم يُحفظ بعد. قارن وأضف الناقص ثم احفظ مجددًا."#,
            #"ما يختلف"#,
            #"الحقل"#,
            #"عندما فتحتَها"#,
            #"ما حفظه {0}"#,
            #"ما كتبتَه"#,
            #"(فارغ)"#,
            #"الملفات"#,
            #"تُضاف فورًا وتُنشر مع التقرير عند توقيعه: سيتمكن الجميع من حفظها."#,
            #"ما هذا الملف"#,
            #"اكتب سطرًا واحدًا لا يتجاوز 500 بايت."#,
            #"الملف"#,
            #"لا يتجاوز 8 ميبيبايت. إن كان أكبر فاذكر عنوانه أعلاه."#,
            #"اختر ملفًا."#,
            #"أضف الملف"#,
            #"أُضيف الملف."#,
            #"أزل"#,
            #"أزل: {0}"#,
            #"أُزيل الملف."#,
            #"لم يُضف أي ملف."#,
            #"الحجم"#,
            #"{0} كيبيبايت"#,
            #"كما سيُنشر: {0}"#,
            #"سيتمكن الجميع من قراءته. ومن يوقّعه يوقّع نيابة عن العمدة."#,
            #"ينقص شيء قبل أن يمكن توقيعه."#,
            #"أُغلقت الدورة: سيوسَم هذا التقرير بالمتأخر."#,
            #"أرقام أُبلغ عنها من قبل ولم تعد كذلك"#,
            #"ستظهر ناقصة لا صفرًا."#,
            #"لم تعد المدينة تبلغ عن هذه الأرقام"#,
            #"أكّد أن هذه الأرقام لم تعد تُبلَّغ، أو أعدها إلى المسودة."#,
            #"التوقيع والإرسال"#,
            #"يدخل سجل المنتدى فورًا. والتصحيح لاحقًا نسخة جديدة، وتبقى هذه مقروءة."#,
            #"من يوقّع، مع منصبه"#,
            #"مثل: أ. سيريكوفا، النائبة الأولى للعمدة، عن العمدة. يُنشر هذا."#,
            #"وقّع وأرسل إلى المنتدى"#,
            #"يوقّعه أحد الموقّعين. أخبره بأنه جاهز."#,
            #"تغيّرت المسودة بعد أن نظرت إليها. هذه أحدثها: انظر مجددًا قبل التوقيع."#,
            #"وُقّع التقرير. يُرسل إلى سجل الأمانة ويظهر للجميع متى ثبت فيه."#,
            #"موقّع وفي طريقه إلى السجل"#,
            #"وقّعه {0}، {1}. يُرسل تلقائيًا حتى إن تعذّر الوصول إلى الأمانة الآن."#,
            #"رفضه السجل"#,
            #"{0} ما كُتب موجود في النموذج أدناه: صحّحه واحفظه واطلب توقيعه مجددًا."#,
            #"أعادت الأمانة التقرير"#,
            #"ما تقوله الأمانة"#,
            #"يتعلق بنسخة سابقة من التقرير."#,
            #"تقييم المدينة"#,
            #"تقييم الأمانة"#,
            #"قابلية التحقق"#,
            #"معدومة"#,
            #"منخفضة"#,
            #"متوسطة"#,
            #"عالية"#,
            #"التعليق"#,
            #"الرد على التقييم"#,
            #"يُنشر بجانب التقييم. ردّ مرة واحدة، ثم تنشر الأمانة التقرير."#,
            #"الرد"#,
            #"وقّع الرد وأرسله"#,
            #"وُقّع الرد وهو في طريقه إلى السجل."#,
            #"رد المدينة"#,
            #"استُبدل التقييم بعد أن فتحت الصفحة. اقرأ الجديد قبل الرد؛ نصّك ما زال هنا."#,
            #"المؤشر"#,
            #"القيمة"#,
            #"المصدر"#,
            #"لم يُبلَّغ عنه"#,
            #"ليس لهذا الالتزام مؤشرات."#,
            #"لم تُذكر أدلة."#,
            #"الوثيقة"#,
            #"الملف"#,
            #"وقّعه"#,
            #"التقرير كما هو قائم"#,
        ],
        "en": [
            #"Progress reports"#,
            #"What is due, what is being written, and what the secretariat says of what was sent."#,
            #"No reporting cycle is open. The secretariat opens one, and it shows here at once."#,
            #"Reports to {0}. {1}"#,
            #"It closes for all cities at one moment: at the end of {0}, 24:00 UTC."#,
            #"It closed for all cities at one moment: at the end of {0}, 24:00 UTC. A report is still taken, and stays marked as late."#,
            #"By the clocks of {0} that is {1}, {2}."#,
            #"It opens on {0}."#,
            #"Commitment"#,
            #"State"#,
            #"Completion"#,
            #"Last change"#,
            #"The city is not asked for any report in this cycle."#,
            #"{0}, {1}"#,
            #"Due"#,
            #"Missing"#,
            #"Not open yet"#,
            #"Draft"#,
            #"Signed, on its way"#,
            #"Refused by the log"#,
            #"Signed, in review"#,
            #"Returned: correct it"#,
            #"Assessed"#,
            #"Published"#,
            #"late"#,
            #"Report on another commitment"#,
            #"A city may report on commitments that others lead, too."#,
            #"{0, one: # report is due | other: # reports are due}"#,
            #"{0, one: # report is missing | other: # reports are missing}"#,
            #"{0}, {1}"#,
            #"Open a commitment below, write the report and have it signed."#,
            #"The secretariat has reminded the city"#,
            #"Of {0}, on {1}."#,
            #"Report on {0}"#,
            #"How it stands"#,
            #"Closes"#,
            #"{0}, 24:00 UTC"#,
            #"Draft"#,
            #"Revision {0}"#,
            #"None yet"#,
            #"Signed versions"#,
            #"Write the report"#,
            #"Correct the report"#,
            #"Several officials may write it. What is saved stays here until it is signed; nobody outside sees it."#,
            #"Save the draft"#,
            #"The draft is saved."#,
            #"Look at it as it would be published"#,
            #"Throw the draft away"#,
            #"What was signed before stays as it is."#,
            #"The draft is gone."#,
            #"Forum officers and signatories write reports. You may read this one."#,
            #"Completion"#,
            #"How far is the commitment?"#,
            #"The scale of the Open Government Partnership. The secretariat rates it as well, on its own."#,
            #"No evidence"#,
            #"Not started"#,
            #"Limited"#,
            #"Substantial"#,
            #"Complete"#,
            #"Figures"#,
            #"{0} ({1})"#,
            #"12.5 or 12,5, without separators of thousands. Leave it empty where the city has no figure: that is not 0."#,
            #"Where the figure of {0} comes from"#,
            #"Such as: register of the city council, 31 October."#,
            #"What was done"#,
            #"Account"#,
            #"In one language at least; more readers understand it in two."#,
            #"Evidence"#,
            #"Evidence {0}: title"#,
            #"Evidence {0}: web address"#,
            #"{0} has saved this draft since you opened it"#,
            #"What you typed is still in the form below, and nothing of it was saved yet. Compare, take over what is missing, and save again."#,
            #"What differs"#,
            #"Field"#,
            #"When you opened it"#,
            #"Saved by {0}"#,
            #"Typed by you"#,
            #"(empty)"#,
            #"Files"#,
            #"Added at once, and published with the report when it is signed: everybody will be able to save them."#,
            #"What the file is"#,
            #"Write one line of at most 500 bytes."#,
            #"File"#,
            #"At most 8 MiB. Where it is larger, give a web address above instead."#,
            #"Choose a file."#,
            #"Add the file"#,
            #"The file is added."#,
            #"Take away"#,
            #"Take away: {0}"#,
            #"The file is taken away."#,
            #"No file has been added."#,
            #"Size"#,
            #"{0} KiB"#,
            #"As it would be published: {0}"#,
            #"Everybody will be able to read this. Who signs it signs for the mayor."#,
            #"Something is missing before it can be signed."#,
            #"The cycle has closed: this report will be marked as late."#,
            #"Figures that were reported before and are not any more"#,
            #"They will show as missing, not as 0."#,
            #"The city no longer reports these figures"#,
            #"Confirm that these figures are no longer reported, or put them back into the draft."#,
            #"Sign and send"#,
            #"It goes to the log of the forum at once. A correction later is a new version; this one stays readable."#,
            #"Who signs, with office"#,
            #"Such as: A. Serikova, First Deputy Mayor, for the Mayor. It is published."#,
            #"Sign and send to the forum"#,
            #"A signatory signs it. Tell one that it is ready."#,
            #"The draft was changed since you looked at it. This is the newest: look again before you sign."#,
            #"The report is signed. It is sent to the secretariat’s log, and shown to everybody once it stands there."#,
            #"Signed, on its way to the log"#,
            #"Signed by {0}, {1}. It goes on by itself, also when the secretariat cannot be reached now."#,
            #"The log has refused it"#,
            #"{0} What was typed is in the form below: correct it, save it and have it signed again."#,
            #"The secretariat has returned the report"#,
            #"What the secretariat says"#,
            #"It is about an earlier version of the report."#,
            #"The city’s rating"#,
            #"The secretariat’s rating"#,
            #"Verifiability"#,
            #"None"#,
            #"Low"#,
            #"Medium"#,
            #"High"#,
            #"Comment"#,
            #"Reply to the assessment"#,
            #"It is published beside the assessment. Reply once; the secretariat publishes the report then."#,
            #"Reply"#,
            #"Sign and send the reply"#,
            #"The reply is signed and on its way to the log."#,
            #"The city’s reply"#,
            #"The assessment was replaced since you opened the page. Read the new one before you reply; your text is still here."#,
            #"Indicator"#,
            #"Value"#,
            #"Source"#,
            #"not reported"#,
            #"This commitment has no indicators."#,
            #"No evidence is named."#,
            #"Document"#,
            #"File"#,
            #"Signed by"#,
            #"The report as it stands"#,
        ],
        "ru": [
            #"Отчёты о ходе работы"#,
            #"Что пора сдать, что пишется и что секретариат говорит об отправленном."#,
            #"Ни один отчётный период не открыт. Его открывает секретариат, и он сразу появится здесь."#,
            #"Отчёты к форуму {0}. {1}"#,
            #"Он закрывается для всех городов одновременно: в конце дня {0}, в 24:00 UTC."#,
            #"Он закрылся для всех городов одновременно: в конце дня {0}, в 24:00 UTC. Отчёт ещё принимается, но остаётся с пометкой об опоздании."#,
            #"По часам страны {0} это {1}, {2}."#,
            #"Он открывается {0}."#,
            #"Обязательство"#,
            #"Состояние"#,
            #"Выполнение"#,
            #"Последнее изменение"#,
            #"В этом периоде от города отчёты не требуются."#,
            #"{0}, {1}"#,
            #"Пора сдать"#,
            #"Не сдан"#,
            #"Ещё не открыт"#,
            #"Черновик"#,
            #"Подписан, отправляется"#,
            #"Журнал отказал"#,
            #"Подписан, рассматривается"#,
            #"Возвращён на исправление"#,
            #"Оценён"#,
            #"Опубликован"#,
            #"с опозданием"#,
            #"Отчитаться по другому обязательству"#,
            #"Город может отчитаться и по обязательствам, которые ведут другие."#,
            #"Пора сдать {0, one: # отчёт | few: # отчёта | many: # отчётов | other: # отчёта}"#,
            #"Не сдано: {0, one: # отчёт | few: # отчёта | many: # отчётов | other: # отчёта}"#,
            #"{0}, {1}"#,
            #"Откройте обязательство ниже, напишите отчёт и дайте его подписать."#,
            #"Секретариат напомнил городу"#,
            #"О {0}, {1}."#,
            #"Отчёт по {0}"#,
            #"Как обстоит дело"#,
            #"Закрывается"#,
            #"{0}, 24:00 UTC"#,
            #"Черновик"#,
            #"Редакция {0}"#,
            #"Пока нет"#,
            #"Подписанные версии"#,
            #"Написать отчёт"#,
            #"Исправить отчёт"#,
            #"Его могут писать несколько сотрудников. Сохранённое остаётся здесь до подписи; снаружи его никто не видит."#,
            #"Сохранить черновик"#,
            #"Черновик сохранён."#,
            #"Посмотреть, каким он будет опубликован"#,
            #"Удалить черновик"#,
            #"Подписанное раньше остаётся как есть."#,
            #"Черновик удалён."#,
            #"Отчёты пишут сотрудники по форуму и подписанты. Вам этот отчёт доступен для чтения."#,
            #"Выполнение"#,
            #"Насколько выполнено обязательство?"#,
            #"Шкала «Партнёрства открытых правительств». Секретариат оценивает и сам, отдельно."#,
            #"Нет подтверждений"#,
            #"Не начато"#,
            #"Частично"#,
            #"В основном"#,
            #"Выполнено"#,
            #"Показатели"#,
            #"{0} ({1})"#,
            #"12,5 или 12.5, без разделителей тысяч. Если данных нет, оставьте пустым: это не 0."#,
            #"Источник значения {0}"#,
            #"Например: реестр городского совета, 31 октября."#,
            #"Что сделано"#,
            #"Описание"#,
            #"Хотя бы на одном языке; на двух его поймут больше читателей."#,
            #"Подтверждения"#,
            #"Подтверждение {0}: название"#,
            #"Подтверждение {0}: адрес"#,
            #"{0} за это время уже сохранил(а) черновик"#,
            #"Введённое вами осталось в форме ниже и ещё не сохранено. Сравните, перенесите недостающее и сохраните снова."#,
            #"Различия"#,
            #"Поле"#,
            #"Когда вы открыли"#,
            #"Сохранено: {0}"#,
            #"Введено вами"#,
            #"(пусто)"#,
            #"Файлы"#,
            #"Добавляются сразу и публикуются вместе с отчётом при подписании: сохранить их сможет каждый."#,
            #"Что это за файл"#,
            #"Напишите одну строку не длиннее 500 байт."#,
            #"Файл"#,
            #"Не больше 8 МиБ. Если файл больше, укажите выше его адрес."#,
            #"Выберите файл."#,
            #"Добавить файл"#,
            #"Файл добавлен."#,
            #"Убрать"#,
            #"Убрать: {0}"#,
            #"Файл убран."#,
            #"Файлы не добавлены."#,
            #"Размер"#,
            #"{0} КиБ"#,
            #"Каким он будет опубликован: {0}"#,
            #"Это сможет прочесть каждый. Подписывающий делает это от имени мэра."#,
            #"Прежде чем подписать, нужно кое-что дополнить."#,
            #"Период закрыт: отчёт будет помечен как опоздавший."#,
            #"Показатели, которые сообщались раньше, а теперь нет"#,
            #"Они будут показаны как отсутствующие, а не как 0."#,
            #"Город больше не сообщает эти показатели"#,
            #"Подтвердите, что эти показатели больше не сообщаются, или верните их в черновик."#,
            #"Подписать и отправить"#,
            #"Он сразу попадает в журнал форума. Исправление будет новой версией, а эта останется доступной для чтения."#,
            #"Кто подписывает, с должностью"#,
            #"Например: А. Серикова, первый заместитель мэра, за мэра. Это публикуется."#,
            #"Подписать и отправить форуму"#,
            #"Подписывает подписант. Сообщите ему, что отчёт готов."#,
            #"Черновик изменён после вашего просмотра. Это новейший: посмотрите ещё раз, прежде чем подписать."#,
            #"Отчёт подписан. Он отправляется в журнал секретариата и станет виден всем, как только попадёт туда."#,
            #"Подписан, на пути в журнал"#,
            #"Подписал(а) {0}, {1}. Отправка идёт сама, даже если секретариат сейчас недоступен."#,
            #"Журнал отказал"#,
            #"{0} Введённое — в форме ниже: исправьте, сохраните и дайте подписать снова."#,
            #"Секретариат вернул отчёт"#,
            #"Что говорит секретариат"#,
            #"Это относится к более ранней версии отчёта."#,
            #"Оценка города"#,
            #"Оценка секретариата"#,
            #"Проверяемость"#,
            #"Никакая"#,
            #"Низкая"#,
            #"Средняя"#,
            #"Высокая"#,
            #"Комментарий"#,
            #"Ответ на оценку"#,
            #"Он публикуется рядом с оценкой. Ответьте один раз; затем секретариат публикует отчёт."#,
            #"Ответ"#,
            #"Подписать и отправить ответ"#,
            #"Ответ подписан и отправляется в журнал."#,
            #"Ответ города"#,
            #"Пока страница была открыта, оценка сменилась. Прочтите новую, прежде чем ответить; ваш текст сохранён."#,
            #"Показатель"#,
            #"Значение"#,
            #"Источник"#,
            #"не сообщается"#,
            #"У этого обязательства нет показателей."#,
            #"Подтверждений не приведено."#,
            #"Документ"#,
            #"Файл"#,
            #"Подписал(а)"#,
            #"Действующий отчёт"#,
        ],
        "zh-Hans": [
            #"进展报告"#,
            #"应提交的、正在撰写的，以及秘书处对已提交报告的意见。"#,
            #"目前没有开放的报告周期。秘书处开放后会立即显示在这里。"#,
            #"提交至{0}。{1}"#,
            #"所有城市在同一时刻截止：{0} 24:00（UTC）。"#,
            #"所有城市已在同一时刻截止：{0} 24:00（UTC）。仍可提交报告，但会一直标为逾期。"#,
            #"按{0}时间为 {1} {2}。"#,
            #"将于 {0} 开放。"#,
            #"承诺"#,
            #"状态"#,
            #"完成情况"#,
            #"最近更改"#,
            #"本周期不要求本市提交报告。"#,
            #"{0}，{1}"#,
            #"待提交"#,
            #"缺失"#,
            #"尚未开放"#,
            #"草稿"#,
            #"已签署，发送中"#,
            #"日志拒绝"#,
            #"已签署，审核中"#,
            #"已退回，请修改"#,
            #"已评估"#,
            #"已发布"#,
            #"逾期"#,
            #"就其他承诺提交报告"#,
            #"城市也可以就由他方牵头的承诺提交报告。"#,
            #"有 {0, other: # 份}报告待提交"#,
            #"缺少 {0, other: # 份}报告"#,
            #"{0}，{1}"#,
            #"请打开下面的承诺，撰写报告并请授权人签署。"#,
            #"秘书处已提醒本市"#,
            #"涉及 {0}，时间 {1}。"#,
            #"{0} 的报告"#,
            #"当前状况"#,
            #"截止"#,
            #"{0} 24:00（UTC）"#,
            #"草稿"#,
            #"第 {0} 稿"#,
            #"尚无"#,
            #"已签署版本"#,
            #"撰写报告"#,
            #"更正报告"#,
            #"可由多名官员共同撰写。保存的内容在签署前仅留在此处，外部无法看到。"#,
            #"保存草稿"#,
            #"草稿已保存。"#,
            #"查看发布后的样子"#,
            #"丢弃草稿"#,
            #"此前已签署的内容不受影响。"#,
            #"草稿已丢弃。"#,
            #"报告由论坛专员和签署人撰写。您可以阅读此报告。"#,
            #"完成情况"#,
            #"承诺完成到什么程度？"#,
            #"采用开放政府伙伴关系的量表。秘书处也会另行独立评定。"#,
            #"没有证据"#,
            #"尚未开始"#,
            #"有限"#,
            #"显著"#,
            #"完成"#,
            #"指标数值"#,
            #"{0}（{1}）"#,
            #"写作 12.5 或 12,5，不用千位分隔符。没有数据就留空，留空不等于 0。"#,
            #"{0} 数值的来源"#,
            #"例如：市政府登记册，10 月 31 日。"#,
            #"所做工作"#,
            #"说明"#,
            #"至少用一种语言；用两种语言会有更多人看懂。"#,
            #"证据"#,
            #"证据 {0}：标题"#,
            #"证据 {0}：网址"#,
            #"您打开后，{0} 已保存了此草稿"#,
            #"您输入的内容仍在下面的表单中，尚未保存。请比较、补入缺少的内容，然后再次保存。"#,
            #"不同之处"#,
            #"字段"#,
            #"您打开时"#,
            #"{0} 保存的"#,
            #"您输入的"#,
            #"（空）"#,
            #"文件"#,
            #"立即添加；签署报告时一并公布，所有人均可下载。"#,
            #"文件说明"#,
            #"请填写一行文字，最多 500 个字节。"#,
            #"文件"#,
            #"最大 8 兆字节。更大的文件请在上面填写网址。"#,
            #"请选择文件。"#,
            #"添加文件"#,
            #"文件已添加。"#,
            #"移除"#,
            #"移除：{0}"#,
            #"文件已移除。"#,
            #"尚未添加文件。"#,
            #"大小"#,
            #"{0} 千字节"#,
            #"发布后的样子：{0}"#,
            #"所有人都能阅读。签署人代表市长签署。"#,
            #"签署前还有内容需要补充。"#,
            #"周期已截止：此报告将标为逾期。"#,
            #"以前报告过、现在不再报告的数值"#,
            #"它们将显示为缺失，而不是 0。"#,
            #"本市不再报告这些数值"#,
            #"请确认不再报告这些数值，或把它们放回草稿。"#,
            #"签署并发送"#,
            #"将立即写入论坛日志。以后的更正是新版本，此版本仍可阅读。"#,
            #"签署人及职务"#,
            #"例如：阿·谢里科娃，第一副市长，代市长。此项将公开。"#,
            #"签署并发送至论坛"#,
            #"由签署人签署。请告知其报告已就绪。"#,
            #"您查看后草稿有改动。这是最新内容，请再看一遍后签署。"#,
            #"报告已签署，正发送至秘书处的日志，写入后所有人可见。"#,
            #"已签署，正发往日志"#,
            #"由 {0} 于 {1} 签署。即使暂时无法连接秘书处，也会自动继续发送。"#,
            #"日志已拒绝"#,
            #"{0} 输入的内容在下面的表单中：请修改、保存并重新签署。"#,
            #"秘书处已退回报告"#,
            #"秘书处的意见"#,
            #"这是针对报告较早版本的意见。"#,
            #"城市自评"#,
            #"秘书处评定"#,
            #"可核实程度"#,
            #"无"#,
            #"低"#,
            #"中"#,
            #"高"#,
            #"意见"#,
            #"对评估的答复"#,
            #"答复将与评估一并公布。答复后由秘书处发布报告。"#,
            #"答复"#,
            #"签署并发送答复"#,
            #"答复已签署，正发往日志。"#,
            #"城市的答复"#,
            #"您打开页面后评估已更新。请先阅读新评估再答复；您的文字仍保留在此。"#,
            #"指标"#,
            #"数值"#,
            #"来源"#,
            #"未报告"#,
            #"此承诺没有指标。"#,
            #"未列出证据。"#,
            #"文件"#,
            #"文件"#,
            #"签署人"#,
            #"当前的报告"#,
        ],
    ])
}
