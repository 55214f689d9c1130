// Written by seeds/messages.py from monitoring.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `monitoring`.
enum MonitoringText {
    static var progressCommitmentPublished: Message { Message(catalogue, 0) }
    static var progressCyclePublished: Message { Message(catalogue, 1) }
    static var progressReportSigned: Message { Message(catalogue, 2) }
    static var progressAssessmentPublished: Message { Message(catalogue, 3) }
    static var progressReplySigned: Message { Message(catalogue, 4) }
    static var progressReportPublished: Message { Message(catalogue, 5) }
    static var progressCityReminded: Message { Message(catalogue, 6) }

    static let catalogue = Catalogue("monitoring", [
        "ar": [
            #"التزام"#,
            #"دورة تقارير"#,
            #"تقرير تقدم"#,
            #"تقييم"#,
            #"رد المدينة"#,
            #"نشر تقرير"#,
            #"تذكير"#,
        ],
        "en": [
            #"Commitment"#,
            #"Reporting cycle"#,
            #"Progress report"#,
            #"Assessment"#,
            #"City’s reply"#,
            #"Publication of a report"#,
            #"Reminder"#,
        ],
        "ru": [
            #"Обязательство"#,
            #"Отчётный цикл"#,
            #"Отчёт о ходе выполнения"#,
            #"Оценка отчёта"#,
            #"Ответ города"#,
            #"Публикация отчёта"#,
            #"Напоминание"#,
        ],
        "zh-Hans": [
            #"承诺"#,
            #"报告周期"#,
            #"进展报告"#,
            #"评估"#,
            #"城市答复"#,
            #"报告发布"#,
            #"提醒"#,
        ],
    ])
}
