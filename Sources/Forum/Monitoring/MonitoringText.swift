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

    static let catalogue = Catalogue("monitoring", [
        "ar": [
            #"التزام"#,
            #"دورة تقارير"#,
            #"تقرير تقدم"#,
            #"تقييم"#,
        ],
        "en": [
            #"Commitment"#,
            #"Reporting cycle"#,
            #"Progress report"#,
            #"Assessment"#,
        ],
        "ru": [
            #"Обязательство"#,
            #"Отчётный цикл"#,
            #"Отчёт о ходе выполнения"#,
            #"Оценка отчёта"#,
        ],
        "zh-Hans": [
            #"承诺"#,
            #"报告周期"#,
            #"进展报告"#,
            #"评估"#,
        ],
    ])
}
