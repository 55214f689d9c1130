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
    static var figure: Message { Message(catalogue, 51) }
    static var figureValue: Message { Message(catalogue, 52) }
    static var figureSource: Message { Message(catalogue, 53) }
    static var figureMissing: Message { Message(catalogue, 54) }
    static var figuresNone: Message { Message(catalogue, 55) }
    static var evidenceNone: Message { Message(catalogue, 56) }
    static var evidenceColumn: Message { Message(catalogue, 57) }
    static var evidenceFile: Message { Message(catalogue, 58) }
    static var signedBy: Message { Message(catalogue, 59) }
    static var standingReport: Message { Message(catalogue, 60) }

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
