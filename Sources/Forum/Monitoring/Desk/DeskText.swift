// Written by seeds/messages.py from desk.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `desk`.
enum DeskText {
    static var title: Message { Message(catalogue, 0) }
    static var columnState: Message { Message(catalogue, 1) }
    static func editedBy(who: String, time: UTCTime) -> Message { Message(catalogue, 2, [.text(who), .moment(time)]) }
    static var late: Message { Message(catalogue, 3) }
    static func reportHeading(commitment: String) -> Message { Message(catalogue, 4, [.text(commitment)]) }
    static var stateOfReport: Message { Message(catalogue, 5) }
    static var deadline: Message { Message(catalogue, 6) }
    static func deadlineValue(day: UTCDate) -> Message { Message(catalogue, 7, [.date(day)]) }
    static var draftRevision: Message { Message(catalogue, 8) }
    static func revisionValue(number: some BinaryInteger) -> Message { Message(catalogue, 9, [.integer(Int64(clamping: number))]) }
    static var noDraft: Message { Message(catalogue, 10) }
    static var versionsInLog: Message { Message(catalogue, 11) }
    static var write: Message { Message(catalogue, 12) }
    static var correct: Message { Message(catalogue, 13) }
    static var writeNote: Message { Message(catalogue, 14) }
    static var save: Message { Message(catalogue, 15) }
    static var saved: Message { Message(catalogue, 16) }
    static var preview: Message { Message(catalogue, 17) }
    static var discard: Message { Message(catalogue, 18) }
    static var discardNote: Message { Message(catalogue, 19) }
    static var discarded: Message { Message(catalogue, 20) }
    static var onlyOfficers: Message { Message(catalogue, 21) }
    static var completion: Message { Message(catalogue, 22) }
    static var completionLabel: Message { Message(catalogue, 23) }
    static var completionHint: Message { Message(catalogue, 24) }
    static var completionNoEvidence: Message { Message(catalogue, 25) }
    static var completionNotStarted: Message { Message(catalogue, 26) }
    static var completionLimited: Message { Message(catalogue, 27) }
    static var completionSubstantial: Message { Message(catalogue, 28) }
    static var completionComplete: Message { Message(catalogue, 29) }
    static var values: Message { Message(catalogue, 30) }
    static func valueLabel(name: String, unit: String) -> Message { Message(catalogue, 31, [.text(name), .text(unit)]) }
    static var valueHint: Message { Message(catalogue, 32) }
    static func provenanceLabel(code: String) -> Message { Message(catalogue, 33, [.text(code)]) }
    static var provenanceHint: Message { Message(catalogue, 34) }
    static var narrative: Message { Message(catalogue, 35) }
    static var narrativeLabel: Message { Message(catalogue, 36) }
    static var narrativeHint: Message { Message(catalogue, 37) }
    static var evidence: Message { Message(catalogue, 38) }
    static func evidenceTitle(number: some BinaryInteger) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: number))]) }
    static func evidenceLink(number: some BinaryInteger) -> Message { Message(catalogue, 40, [.integer(Int64(clamping: number))]) }
    static var fileAdded: Message { Message(catalogue, 41) }
    static var fileRemoved: Message { Message(catalogue, 42) }
    static func previewHeading(commitment: String) -> Message { Message(catalogue, 43, [.text(commitment)]) }
    static var previewLede: Message { Message(catalogue, 44) }
    static var notSound: Message { Message(catalogue, 45) }
    static var lateNotice: Message { Message(catalogue, 46) }
    static var clearedTitle: Message { Message(catalogue, 47) }
    static var clearedNote: Message { Message(catalogue, 48) }
    static var clearedConfirm: Message { Message(catalogue, 49) }
    static var clearedNeeded: Message { Message(catalogue, 50) }
    static var signTitle: Message { Message(catalogue, 51) }
    static var signNote: Message { Message(catalogue, 52) }
    static var official: Message { Message(catalogue, 53) }
    static var officialHint: Message { Message(catalogue, 54) }
    static var sign: Message { Message(catalogue, 55) }
    static var onlySignatories: Message { Message(catalogue, 56) }
    static var changedSincePreview: Message { Message(catalogue, 57) }
    static var sent: Message { Message(catalogue, 58) }
    static var pendingTitle: Message { Message(catalogue, 59) }
    static func pendingText(who: String, time: UTCTime) -> Message { Message(catalogue, 60, [.text(who), .moment(time)]) }
    static var refusedTitle: Message { Message(catalogue, 61) }
    static func refusedText(reason: Message) -> Message { Message(catalogue, 62, [.message(reason)]) }
    static var returnedTitle: Message { Message(catalogue, 63) }
    static var assessmentTitle: Message { Message(catalogue, 64) }
    static var assessmentOutdated: Message { Message(catalogue, 65) }
    static var ownRating: Message { Message(catalogue, 66) }
    static var theirRating: Message { Message(catalogue, 67) }
    static var verifiability: Message { Message(catalogue, 68) }
    static var verifiabilityNone: Message { Message(catalogue, 69) }
    static var verifiabilityLow: Message { Message(catalogue, 70) }
    static var verifiabilityMedium: Message { Message(catalogue, 71) }
    static var verifiabilityHigh: Message { Message(catalogue, 72) }
    static var comment: Message { Message(catalogue, 73) }
    static var replyTitle: Message { Message(catalogue, 74) }
    static var replyNote: Message { Message(catalogue, 75) }
    static var replyText: Message { Message(catalogue, 76) }
    static var replySign: Message { Message(catalogue, 77) }
    static var replySent: Message { Message(catalogue, 78) }
    static var replyOwn: Message { Message(catalogue, 79) }
    static var replyOvertaken: Message { Message(catalogue, 80) }
    static var figure: Message { Message(catalogue, 81) }
    static var figureValue: Message { Message(catalogue, 82) }
    static var figureSource: Message { Message(catalogue, 83) }
    static var figureMissing: Message { Message(catalogue, 84) }
    static var figuresNone: Message { Message(catalogue, 85) }
    static var evidenceNone: Message { Message(catalogue, 86) }
    static var evidenceColumn: Message { Message(catalogue, 87) }
    static var evidenceFile: Message { Message(catalogue, 88) }
    static var signedBy: Message { Message(catalogue, 89) }
    static var standingReport: Message { Message(catalogue, 90) }

    static let catalogue = Catalogue("desk", [
        "ar": [
            #"تقارير التقدم"#,
            #"الحالة"#,
            #"{0}، {1}"#,
            #"متأخر"#,
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
            #"أُضيف الملف وحُفظ ما كُتب."#,
            #"أُزيل الملف وحُفظ ما كُتب."#,
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
            #"State"#,
            #"{0}, {1}"#,
            #"late"#,
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
            #"The file is added, and what was typed is saved."#,
            #"The file is taken away, and what was typed is saved."#,
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
            #"Состояние"#,
            #"{0}, {1}"#,
            #"с опозданием"#,
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
            #"Файл добавлен, введённое сохранено."#,
            #"Файл убран, введённое сохранено."#,
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
            #"状态"#,
            #"{0}，{1}"#,
            #"逾期"#,
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
            #"文件已添加，填写的内容已保存。"#,
            #"文件已移除，填写的内容已保存。"#,
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
