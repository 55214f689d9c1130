// Written by seeds/messages.py from reports.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `reports`.
enum ReportsText {
    static var onTime: Message { Message(catalogue, 0) }
    static var outdated: Message { Message(catalogue, 1) }
    static var outcomeAccepted: Message { Message(catalogue, 2) }
    static var noValue: Message { Message(catalogue, 3) }
    static var leadCities: Message { Message(catalogue, 4) }
    static var leadSecretariat: Message { Message(catalogue, 5) }
    static var leadWorkingGroup: Message { Message(catalogue, 6) }
    static var leadGovernments: Message { Message(catalogue, 7) }
    static var leadObservers: Message { Message(catalogue, 8) }
    static var leadTurkicUnion: Message { Message(catalogue, 9) }
    static var leadNote: Message { Message(catalogue, 10) }
    static func countsOf(cycle: String) -> Message { Message(catalogue, 11, [.text(cycle)]) }
    static var lead: Message { Message(catalogue, 12) }
    static var due: Message { Message(catalogue, 13) }
    static var noDay: Message { Message(catalogue, 14) }
    static var source: Message { Message(catalogue, 15) }
    static func entry(index: some BinaryInteger) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: index))]) }
    static var bySecretariat: Message { Message(catalogue, 17) }
    static var indicators: Message { Message(catalogue, 18) }
    static var indicator: Message { Message(catalogue, 19) }
    static var measured: Message { Message(catalogue, 20) }
    static var unit: Message { Message(catalogue, 21) }
    static var value: Message { Message(catalogue, 22) }
    static var target: Message { Message(catalogue, 23) }
    static var noIndicators: Message { Message(catalogue, 24) }
    static func reportsOf(cycle: String) -> Message { Message(catalogue, 25, [.text(cycle)]) }
    static var openOne: Message { Message(catalogue, 26) }
    static var selfReport: Message { Message(catalogue, 27) }
    static var inTime: Message { Message(catalogue, 28) }
    static var assessment: Message { Message(catalogue, 29) }
    static var assessedAs: Message { Message(catalogue, 30) }
    static var report: Message { Message(catalogue, 31) }
    static var open: Message { Message(catalogue, 32) }
    static var whatIsKnown: Message { Message(catalogue, 33) }
    static var noReports: Message { Message(catalogue, 34) }
    static var nobodyAsked: Message { Message(catalogue, 35) }
    static var milestones: Message { Message(catalogue, 36) }
    static var date: Message { Message(catalogue, 37) }
    static var milestone: Message { Message(catalogue, 38) }
    static func ofAsked(count: some BinaryInteger) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: count))]) }
    static var cityNotAsked: Message { Message(catalogue, 40) }
    static var computed: Message { Message(catalogue, 41) }
    static var togetherHow: Message { Message(catalogue, 42) }
    static func citiesReport(count: some BinaryInteger) -> Message { Message(catalogue, 43, [.integer(Int64(clamping: count))]) }
    static var missingNote: Message { Message(catalogue, 44) }
    static var nobodyReports: Message { Message(catalogue, 45) }
    static func reportTo(forum: String) -> Message { Message(catalogue, 46, [.text(forum)]) }
    static func dateBefore(date: String) -> Message { Message(catalogue, 47, [.text(date)]) }
    static func dateAfter(date: String) -> Message { Message(catalogue, 48, [.text(date)]) }
    static func dateBy(date: String) -> Message { Message(catalogue, 49, [.text(date)]) }
    static func dateAbout(date: String) -> Message { Message(catalogue, 50, [.text(date)]) }

    static let catalogue = Catalogue("reports", [
        "ar": [
            #"في الموعد"#,
            #"صُحّح بعد التقييم"#,
            #"مقبول"#,
            #"بلا قيمة"#,
            #"كل مدينة عن نفسها"#,
            #"الأمانة"#,
            #"فريق عمل"#,
            #"الحكومات"#,
            #"المراقبون"#,
            #"اتحاد بلديات العالم التركي"#,
            #"يُطلب التقرير من كل مدينة عضو."#,
            #"محسوب في الدورة {0}."#,
            #"الجهة القائدة"#,
            #"الأجل"#,
            #"لم يُحدد يوم"#,
            #"موضع التدوين"#,
            #"القيد {0} في السجل"#,
            #"موقّع من الأمانة."#,
            #"كيف يُقاس"#,
            #"المؤشر"#,
            #"ما يُقاس"#,
            #"الوحدة"#,
            #"القيمة"#,
            #"الهدف"#,
            #"لا مؤشر لهذا الالتزام؛ يُبلَّغ عنه بالنص."#,
            #"التقارير: {0}"#,
            #"يُفتح التقرير بأدلته ونسخه وبرهانه."#,
            #"بحسب المدينة"#,
            #"في الموعد؟"#,
            #"الأمانة"#,
            #"قُيِّم بأنه"#,
            #"التقرير"#,
            #"افتح"#,
            #"التفاصيل"#,
            #"لا مدينة مطلوب منها في هذه الدورة، ولم تُبلّغ أي مدينة."#,
            #"لا يلزم المدن الإبلاغ عن هذا الالتزام، ولم تُبلّغ أي منها."#,
            #"المعالم"#,
            #"متى"#,
            #"ماذا"#,
            #"{0, zero: لا مطلوب ولا وارد. | one: من تقرير واحد مطلوب أو وارد. | two: من تقريرين مطلوبين أو واردين. | few: من # تقارير مطلوبة أو واردة. | many: من # تقريرًا مطلوبًا أو واردًا. | other: من # تقرير مطلوب أو وارد.}"#,
            #"لا شيء مطلوب من هذه المدينة في هذه الدورة."#,
            #"محسوب من السجل"#,
            #"كيف تُجمع المدن"#,
            #"{0, zero: لم تُبلّغ أي مدينة عن قيمة. | one: مدينة واحدة أبلغت عن قيمة. | two: مدينتان أبلغتا عن قيمة. | few: # مدن أبلغت عن قيمة. | many: # مدينة أبلغت عن قيمة. | other: # مدينة أبلغت عن قيمة.}"#,
            #"القيمة غير المعطاة غائبة، ولا تُعدّ صفرًا أبدًا."#,
            #"لم تُبلّغ أي مدينة عن قيمة في هذه الدورة."#,
            #"تقرير إلى {0}"#,
            #"قبل {0}"#,
            #"بعد {0}"#,
            #"في موعد أقصاه {0}"#,
            #"نحو {0}"#,
        ],
        "en": [
            #"In time"#,
            #"Corrected since"#,
            #"Accepted"#,
            #"no value"#,
            #"Each city for itself"#,
            #"The secretariat"#,
            #"A working group"#,
            #"The governments"#,
            #"The observers"#,
            #"The Union of Municipalities of the Turkic World"#,
            #"Every member city is asked to report."#,
            #"Counted in the cycle {0}."#,
            #"Who leads"#,
            #"To be done by"#,
            #"no day is set"#,
            #"Where it is written"#,
            #"Entry {0} of the log"#,
            #"Signed by the secretariat."#,
            #"How it is counted"#,
            #"Indicator"#,
            #"What is measured"#,
            #"Unit"#,
            #"Value"#,
            #"Target"#,
            #"No indicator belongs to this commitment; it is reported in words."#,
            #"Reports: {0}"#,
            #"A report opens with its evidence, its versions and its proof."#,
            #"The city says"#,
            #"In time?"#,
            #"Secretariat"#,
            #"Assessed as"#,
            #"Report"#,
            #"Open"#,
            #"Details"#,
            #"No city is asked in this cycle, and none has reported."#,
            #"Cities need not report on this commitment, and none has."#,
            #"Milestones"#,
            #"When"#,
            #"What"#,
            #"{0, one: Of # that is asked or reported. | other: Of # that are asked or reported.}"#,
            #"Nothing is asked of this city in this cycle."#,
            #"Computed from the log"#,
            #"How cities are put together"#,
            #"{0, one: # city reports a value. | other: # cities report a value.}"#,
            #"A value that is not given is missing; it never counts as 0."#,
            #"No city has reported a value in this cycle."#,
            #"Report to {0}"#,
            #"before {0}"#,
            #"after {0}"#,
            #"by {0}"#,
            #"about {0}"#,
        ],
        "ru": [
            #"В срок"#,
            #"Исправлен после оценки"#,
            #"Принят"#,
            #"нет значения"#,
            #"Каждый город за себя"#,
            #"Секретариат"#,
            #"Рабочая группа"#,
            #"Правительства"#,
            #"Наблюдатели"#,
            #"Союз муниципалитетов тюркского мира"#,
            #"Отчёта ждут от каждого города-члена."#,
            #"Подсчёт по циклу {0}."#,
            #"Кто отвечает"#,
            #"Срок"#,
            #"срок не задан"#,
            #"Где записано"#,
            #"Запись журнала № {0}"#,
            #"Подписано секретариатом."#,
            #"Как измеряется"#,
            #"Показатель"#,
            #"Что измеряется"#,
            #"Единица"#,
            #"Значение"#,
            #"Цель"#,
            #"Показателей у этого обязательства нет: отчёт даётся словами."#,
            #"Отчёты: {0}"#,
            #"Отчёт открывается с подтверждениями, версиями и доказательством."#,
            #"По оценке города"#,
            #"В срок?"#,
            #"Секретариат"#,
            #"Оценено как"#,
            #"Отчёт"#,
            #"Открыть"#,
            #"Подробнее"#,
            #"В этом цикле отчётов не ждут, и ни один город не отчитался."#,
            #"Отчёты городов по этому обязательству не требуются, и их нет."#,
            #"Вехи"#,
            #"Когда"#,
            #"Что"#,
            #"{0, one: Из # ожидаемого или полученного. | few: Из # ожидаемых или полученных. | many: Из # ожидаемых или полученных. | other: Из # ожидаемых или полученных.}"#,
            #"В этом цикле от города отчётов не ждут."#,
            #"Вычисляется по журналу"#,
            #"Как сводятся города"#,
            #"{0, one: Значение сообщил # город. | few: Значение сообщили # города. | many: Значение сообщили # городов. | other: Значение сообщили # города.}"#,
            #"Не указанное значение отсутствует и никогда не считается нулём."#,
            #"В этом цикле значений не сообщил ни один город."#,
            #"Отчёт: {0}"#,
            #"до {0}"#,
            #"после {0}"#,
            #"не позднее: {0}"#,
            #"около {0}"#,
        ],
        "zh-Hans": [
            #"按时"#,
            #"评估后已更正"#,
            #"已接受"#,
            #"无数值"#,
            #"各城市自行负责"#,
            #"秘书处"#,
            #"工作组"#,
            #"各国政府"#,
            #"观察员"#,
            #"突厥世界市政联盟"#,
            #"每个成员城市都须报告。"#,
            #"按报告周期{0}统计。"#,
            #"负责方"#,
            #"期限"#,
            #"未设期限"#,
            #"记录位置"#,
            #"日志第{0}条"#,
            #"由秘书处签署。"#,
            #"如何衡量"#,
            #"指标"#,
            #"衡量内容"#,
            #"单位"#,
            #"数值"#,
            #"目标"#,
            #"该承诺没有指标，以文字报告。"#,
            #"报告：{0}"#,
            #"打开报告可查看证据、各版本及其证明。"#,
            #"城市自评"#,
            #"是否按时"#,
            #"秘书处"#,
            #"评估为"#,
            #"报告"#,
            #"打开"#,
            #"详情"#,
            #"本周期无城市须报告，也无城市报告。"#,
            #"各城市无须就此承诺报告，也没有报告。"#,
            #"里程碑"#,
            #"时间"#,
            #"内容"#,
            #"{0, other: 应交或已交共#份。}"#,
            #"本周期该城市无须报告。"#,
            #"由日志计算"#,
            #"各城市如何汇总"#,
            #"{0, other: #个城市报告了数值。}"#,
            #"未提供的数值为缺失，绝不计为0。"#,
            #"本周期尚无城市报告数值。"#,
            #"提交{0}的报告"#,
            #"{0} 之前"#,
            #"{0} 之后"#,
            #"不迟于 {0}"#,
            #"约 {0}"#,
        ],
    ])
}
