// Written by seeds/messages.py from review.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `review`.
enum ReviewText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var queue: Message { Message(catalogue, 2) }
    static var queueNone: Message { Message(catalogue, 3) }
    static var assessed: Message { Message(catalogue, 4) }
    static var assessedNote: Message { Message(catalogue, 5) }
    static var assessedNone: Message { Message(catalogue, 6) }
    static var returned: Message { Message(catalogue, 7) }
    static var returnedNone: Message { Message(catalogue, 8) }
    static var columnReport: Message { Message(catalogue, 9) }
    static var columnCity: Message { Message(catalogue, 10) }
    static var columnArrived: Message { Message(catalogue, 11) }
    static var columnSelf: Message { Message(catalogue, 12) }
    static var columnReply: Message { Message(catalogue, 13) }
    static var replied: Message { Message(catalogue, 14) }
    static var notReplied: Message { Message(catalogue, 15) }
    static var late: Message { Message(catalogue, 16) }
    static func reportHeading(city: String, commitment: String) -> Message { Message(catalogue, 17, [.text(city), .text(commitment)]) }
    static var facts: Message { Message(catalogue, 18) }
    static var cycle: Message { Message(catalogue, 19) }
    static func arrivedInTime(day: UTCDate) -> Message { Message(catalogue, 20, [.date(day)]) }
    static func arrivedLate(day: UTCDate) -> Message { Message(catalogue, 21, [.date(day)]) }
    static var version: Message { Message(catalogue, 22) }
    static func versionNote(index: some BinaryInteger) -> Message { Message(catalogue, 23, [.integer(Int64(clamping: index))]) }
    static var selfReport: Message { Message(catalogue, 24) }
    static var assessTitle: Message { Message(catalogue, 25) }
    static var assessNote: Message { Message(catalogue, 26) }
    static var assessAgain: Message { Message(catalogue, 27) }
    static var outcome: Message { Message(catalogue, 28) }
    static var outcomeAccepted: Message { Message(catalogue, 29) }
    static var outcomeReturned: Message { Message(catalogue, 30) }
    static var completion: Message { Message(catalogue, 31) }
    static var verifiability: Message { Message(catalogue, 32) }
    static var comment: Message { Message(catalogue, 33) }
    static var commentHint: Message { Message(catalogue, 34) }
    static var assess: Message { Message(catalogue, 35) }
    static var assessDone: Message { Message(catalogue, 36) }
    static var onlyReviewers: Message { Message(catalogue, 37) }
    static var overtaken: Message { Message(catalogue, 38) }
    static var publishTitle: Message { Message(catalogue, 39) }
    static var publishNote: Message { Message(catalogue, 40) }
    static var publish: Message { Message(catalogue, 41) }
    static var publishWithout: Message { Message(catalogue, 42) }
    static var publishDone: Message { Message(catalogue, 43) }
    static var published: Message { Message(catalogue, 44) }
    static var versions: Message { Message(catalogue, 45) }
    static func versionTitle(time: UTCTime, index: some BinaryInteger) -> Message { Message(catalogue, 46, [.moment(time), .integer(Int64(clamping: index))]) }
    static var firstVersion: Message { Message(catalogue, 47) }
    static var nothingChanged: Message { Message(catalogue, 48) }
    static var columnWhat: Message { Message(catalogue, 49) }
    static var columnBefore: Message { Message(catalogue, 50) }
    static var columnAfter: Message { Message(catalogue, 51) }
    static var changeCompletion: Message { Message(catalogue, 52) }
    static func changeValue(code: String) -> Message { Message(catalogue, 53, [.text(code)]) }
    static func changeSource(code: String) -> Message { Message(catalogue, 54, [.text(code)]) }
    static func changeNarrative(language: String) -> Message { Message(catalogue, 55, [.text(language)]) }
    static func changeEvidence(title: String) -> Message { Message(catalogue, 56, [.text(title)]) }
    static func changedLong(what: Message) -> Message { Message(catalogue, 57, [.message(what)]) }
    static func changedFromTo(what: Message, from: String, to: String) -> Message { Message(catalogue, 58, [.message(what), .text(from), .text(to)]) }
    static var changeOfficial: Message { Message(catalogue, 59) }
    static var gone: Message { Message(catalogue, 60) }

    static let catalogue = Catalogue("review", [
        "ar": [
            #"مراجعة التقارير"#,
            #"ما وقّعته المدن ولم تحكم عليه الأمانة بعد، الأقدم أولًا."#,
            #"بانتظار التقييم"#,
            #"لا شيء ينتظر التقييم."#,
            #"جرى تقييمها وتنتظر النشر"#,
            #"يمكن للمدينة أن ترد أولًا. والنشر ينهي العمل على هذه النسخة."#,
            #"لا تقرير ينتظر النشر."#,
            #"أُعيدت وهي لدى المدينة"#,
            #"لا تقرير لدى مدينته للتصحيح."#,
            #"التقرير"#,
            #"المدينة"#,
            #"وصل"#,
            #"تقييم المدينة"#,
            #"الرد"#,
            #"ردّت"#,
            #"لا رد بعد"#,
            #"متأخر"#,
            #"{0}: تقرير عن {1}"#,
            #"التقرير بإيجاز"#,
            #"الدورة"#,
            #"في الموعد: تُغلق الدورة في نهاية {0}، الساعة 24:00 بالتوقيت العالمي"#,
            #"متأخر: أُغلقت الدورة في نهاية {0}، الساعة 24:00 بالتوقيت العالمي"#,
            #"النسخة"#,
            #"القيد {0} من السجل"#,
            #"ما تقوله المدينة"#,
            #"تقييم الأمانة"#,
            #"على حدة مما تقوله المدينة عن نفسها. وسيتمكن الجميع من قراءته."#,
            #"قيّمه من جديد"#,
            #"ما مصير التقرير؟"#,
            #"قبوله"#,
            #"إعادته للاستكمال"#,
            #"إلى أي مدى تحقق، بحسب ما يُرى؟"#,
            #"ما مدى إمكانية التحقق منه؟"#,
            #"التعليق"#,
            #"ما أقنعك، وما ينقص، وما على المدينة فعله. بلغة واحدة على الأقل."#,
            #"انشر التقييم"#,
            #"ثبت التقييم في السجل وتراه المدينة."#,
            #"يقيّم التقارير المراجعون. يمكنك قراءة هذا التقرير."#,
            #"تغيّر التقرير أو تقييمه بعد أن فتحت الصفحة. انظر الأحدث أدناه؛ وما كتبته ما زال هنا."#,
            #"النشر"#,
            #"عندها يصبح التقرير والتقييم والرد وثائق المنتدى. وأي تصحيح من المدينة يفتح العمل من جديد."#,
            #"انشر التقرير"#,
            #"لم ترد المدينة بعد."#,
            #"نُشر التقرير."#,
            #"هذه النسخة منشورة."#,
            #"النسخ وما تغيّر"#,
            #"نسخة {0}، القيد {1} من السجل"#,
            #"النسخة الأولى."#,
            #"لا يختلف فيها شيء عن النسخة السابقة."#,
            #"ماذا"#,
            #"من قبل"#,
            #"بعد"#,
            #"الإنجاز"#,
            #"{0}"#,
            #"مصدر {0}"#,
            #"الوصف ({0})"#,
            #"الدليل: {0}"#,
            #"{0}: تغيّر."#,
            #"{0}: {1} ← {2}."#,
            #"من يوقّع"#,
            #"غير موجود"#,
        ],
        "en": [
            #"Review of reports"#,
            #"What cities have signed and the secretariat has not judged yet, the oldest first."#,
            #"To be assessed"#,
            #"Nothing waits for an assessment."#,
            #"Assessed, to be published"#,
            #"The city may reply first. Publication ends the work on this version."#,
            #"No report waits for its publication."#,
            #"Returned, with the city"#,
            #"No report is with its city for correction."#,
            #"Report"#,
            #"City"#,
            #"Arrived"#,
            #"City’s rating"#,
            #"Reply"#,
            #"has replied"#,
            #"none yet"#,
            #"late"#,
            #"{0}: report on {1}"#,
            #"The report in brief"#,
            #"Cycle"#,
            #"in time: the cycle closes at the end of {0}, 24:00 UTC"#,
            #"late: the cycle closed at the end of {0}, 24:00 UTC"#,
            #"Version"#,
            #"entry {0} of the log"#,
            #"What the city says"#,
            #"Assessment of the secretariat"#,
            #"Apart from what the city says of itself. Everybody will be able to read it."#,
            #"Assess it anew"#,
            #"What becomes of the report?"#,
            #"Accept it"#,
            #"Return it for more"#,
            #"How far is it, from what can be seen?"#,
            #"How well can it be verified?"#,
            #"Comment"#,
            #"What convinced you, what is missing, what the city should do. In one language at least."#,
            #"Publish the assessment"#,
            #"The assessment stands in the log, and the city sees it."#,
            #"Reviewers assess reports. You may read this one."#,
            #"The report or its assessment has changed since you opened the page. Look at the newest below; what you typed is still here."#,
            #"Publication"#,
            #"Report, assessment and reply then stand as the forum’s. A correction by the city opens the work again."#,
            #"Publish the report"#,
            #"The city has not replied yet."#,
            #"The report is published."#,
            #"This version is published."#,
            #"Versions, and what changed"#,
            #"Version of {0}, entry {1} of the log"#,
            #"The first version."#,
            #"Nothing in it differs from the version before."#,
            #"What"#,
            #"Before"#,
            #"After"#,
            #"Completion"#,
            #"{0}"#,
            #"Source of {0}"#,
            #"Account ({0})"#,
            #"Evidence: {0}"#,
            #"{0} has changed."#,
            #"{0}: {1} → {2}."#,
            #"Who signs"#,
            #"not there"#,
        ],
        "ru": [
            #"Рассмотрение отчётов"#,
            #"Что города подписали, а секретариат ещё не оценил; сначала самое давнее."#,
            #"Ждут оценки"#,
            #"Ничто не ждёт оценки."#,
            #"Оценены, ждут публикации"#,
            #"Город может сначала ответить. Публикация завершает работу над этой версией."#,
            #"Ни один отчёт не ждёт публикации."#,
            #"Возвращены, у города"#,
            #"Ни один отчёт не находится у города на исправлении."#,
            #"Отчёт"#,
            #"Город"#,
            #"Поступил"#,
            #"Оценка города"#,
            #"Ответ"#,
            #"ответил"#,
            #"пока нет"#,
            #"с опозданием"#,
            #"{0}: отчёт по {1}"#,
            #"Отчёт коротко"#,
            #"Период"#,
            #"вовремя: период закрывается в конце дня {0}, в 24:00 UTC"#,
            #"с опозданием: период закрылся в конце дня {0}, в 24:00 UTC"#,
            #"Версия"#,
            #"запись {0} журнала"#,
            #"Что говорит город"#,
            #"Оценка секретариата"#,
            #"Отдельно от того, что город говорит о себе. Её сможет прочесть каждый."#,
            #"Оценить заново"#,
            #"Что делать с отчётом?"#,
            #"Принять"#,
            #"Вернуть на доработку"#,
            #"Насколько выполнено, по тому, что видно?"#,
            #"Насколько это проверяемо?"#,
            #"Комментарий"#,
            #"Что убедило, чего не хватает, что городу сделать. Хотя бы на одном языке."#,
            #"Опубликовать оценку"#,
            #"Оценка внесена в журнал, и город её видит."#,
            #"Отчёты оценивают рецензенты. Вам этот отчёт доступен для чтения."#,
            #"Пока страница была открыта, отчёт или его оценка изменились. Посмотрите новейшее ниже; введённое сохранено."#,
            #"Публикация"#,
            #"Тогда отчёт, оценка и ответ становятся документами форума. Исправление городом откроет работу снова."#,
            #"Опубликовать отчёт"#,
            #"Город ещё не ответил."#,
            #"Отчёт опубликован."#,
            #"Эта версия опубликована."#,
            #"Версии и изменения"#,
            #"Версия от {0}, запись {1} журнала"#,
            #"Первая версия."#,
            #"Отличий от предыдущей версии нет."#,
            #"Что"#,
            #"Было"#,
            #"Стало"#,
            #"Выполнение"#,
            #"{0}"#,
            #"Источник {0}"#,
            #"Описание ({0})"#,
            #"Подтверждение: {0}"#,
            #"{0}: изменено."#,
            #"{0}: {1} → {2}."#,
            #"Кто подписал"#,
            #"нет"#,
        ],
        "zh-Hans": [
            #"报告审核"#,
            #"城市已签署、秘书处尚未评定的报告，最早的在前。"#,
            #"待评估"#,
            #"没有待评估的报告。"#,
            #"已评估，待发布"#,
            #"城市可先作答复。发布即结束对此版本的工作。"#,
            #"没有待发布的报告。"#,
            #"已退回，在城市处理"#,
            #"没有正由城市更正的报告。"#,
            #"报告"#,
            #"城市"#,
            #"收到时间"#,
            #"城市自评"#,
            #"答复"#,
            #"已答复"#,
            #"尚无"#,
            #"逾期"#,
            #"{0}：{1} 的报告"#,
            #"报告概要"#,
            #"周期"#,
            #"按时：周期于 {0} 24:00（UTC）截止"#,
            #"逾期：周期已于 {0} 24:00（UTC）截止"#,
            #"版本"#,
            #"日志第 {0} 条"#,
            #"城市的陈述"#,
            #"秘书处评估"#,
            #"独立于城市自评。所有人都能阅读。"#,
            #"重新评估"#,
            #"如何处理此报告？"#,
            #"接受"#,
            #"退回补充"#,
            #"就所见证据，完成到什么程度？"#,
            #"可核实程度如何？"#,
            #"意见"#,
            #"说明依据、缺少的内容以及城市应做的事。至少用一种语言。"#,
            #"公布评估"#,
            #"评估已写入日志，城市可见。"#,
            #"报告由评审员评估。您可以阅读此报告。"#,
            #"您打开页面后报告或评估已变更。请看下面的最新内容；您输入的内容仍保留。"#,
            #"发布"#,
            #"发布后，报告、评估和答复即为论坛正式内容。城市再作更正会重新启动审核。"#,
            #"发布报告"#,
            #"城市尚未答复。"#,
            #"报告已发布。"#,
            #"此版本已发布。"#,
            #"各版本及更改"#,
            #"{0} 的版本，日志第 {1} 条"#,
            #"第一版。"#,
            #"与上一版没有差别。"#,
            #"内容"#,
            #"原来"#,
            #"现在"#,
            #"完成情况"#,
            #"{0}"#,
            #"{0} 的来源"#,
            #"说明（{0}）"#,
            #"证据：{0}"#,
            #"{0}已修改。"#,
            #"{0}：{1} → {2}。"#,
            #"签署人"#,
            #"无"#,
        ],
    ])
}
