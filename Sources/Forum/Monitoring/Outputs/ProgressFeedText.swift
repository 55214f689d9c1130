// Written by seeds/messages.py from progressFeed.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `progressFeed`.
enum ProgressFeedText {
    static var title: Message { Message(catalogue, 0) }
    static var secretariat: Message { Message(catalogue, 1) }
    static func report(cycle: String) -> Message { Message(catalogue, 2, [.text(cycle)]) }

    static let catalogue = Catalogue("progressFeed", [
        "ar": [
            #"تقارير التقدم المنشورة"#,
            #"أمانة المنتدى"#,
            #"نشرت الأمانة هذا التقرير: {0}."#,
        ],
        "en": [
            #"Published reports of progress"#,
            #"Secretariat of the forum"#,
            #"The secretariat has published this report: {0}."#,
        ],
        "ru": [
            #"Опубликованные отчёты о ходе работы"#,
            #"Секретариат форума"#,
            #"Секретариат опубликовал этот отчёт: {0}."#,
        ],
        "zh-Hans": [
            #"已发布的进展报告"#,
            #"论坛秘书处"#,
            #"秘书处已发布该报告：{0}。"#,
        ],
    ])
}
