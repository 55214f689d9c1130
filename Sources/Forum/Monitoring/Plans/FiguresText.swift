// Written by seeds/messages.py from figures.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `figures`.
enum FiguresText {
    static func least(letter: String) -> Message { Message(catalogue, 0, [.text(letter)]) }
    static func most(letter: String) -> Message { Message(catalogue, 1, [.text(letter)]) }
    static var mostHint: Message { Message(catalogue, 2) }
    static func baselinePeriod(letter: String, number: some BinaryInteger) -> Message { Message(catalogue, 3, [.text(letter), .integer(Int64(clamping: number))]) }
    static var baselinePeriodHint: Message { Message(catalogue, 4) }
    static func baselineValue(letter: String, number: some BinaryInteger) -> Message { Message(catalogue, 5, [.text(letter), .integer(Int64(clamping: number))]) }
    static func baselineSource(letter: String, number: some BinaryInteger) -> Message { Message(catalogue, 6, [.text(letter), .integer(Int64(clamping: number))]) }
    static func targetValue(letter: String, number: some BinaryInteger) -> Message { Message(catalogue, 7, [.text(letter), .integer(Int64(clamping: number))]) }
    static func targetBy(letter: String, number: some BinaryInteger) -> Message { Message(catalogue, 8, [.text(letter), .integer(Int64(clamping: number))]) }
    static var targetByHint: Message { Message(catalogue, 9) }

    static let catalogue = Catalogue("figures", [
        "ar": [
            #"المؤشر {0}: أصغر قيمة"#,
            #"المؤشر {0}: أكبر قيمة"#,
            #"يُرفض التقرير إذا تجاوزت قيمته الحدين. العدد لا يقل عن 0 والنسبة لا تزيد على 100."#,
            #"المؤشر {0}، خط الأساس {1}: السنة أو اليوم"#,
            #"ما كان معروفًا قبل أن يبدأ المنتدى العدّ. بالدقة المعروفة: 2009 أو 2009-09-04."#,
            #"المؤشر {0}، خط الأساس {1}: القيمة"#,
            #"المؤشر {0}، خط الأساس {1}: المصدر"#,
            #"المؤشر {0}، الهدف {1}: القيمة"#,
            #"المؤشر {0}، الهدف {1}: بحلول"#,
            #"تُرتَّب الخطوات بحسب أيامها، وما لا يوم له هو آخرها."#,
        ],
        "en": [
            #"Indicator {0}: smallest value"#,
            #"Indicator {0}: largest value"#,
            #"A report with a value beyond them is refused. A count is 0 or more, a share 100 or less."#,
            #"Indicator {0}, baseline {1}: year or day"#,
            #"What was known before the forum counted. As precise as it is known: 2009 or 2009-09-04."#,
            #"Indicator {0}, baseline {1}: value"#,
            #"Indicator {0}, baseline {1}: where it is from"#,
            #"Indicator {0}, target {1}: value"#,
            #"Indicator {0}, target {1}: by"#,
            #"The steps of the path stand in the order of their days; one without a day is the last."#,
        ],
        "ru": [
            #"Показатель {0}: наименьшее значение"#,
            #"Показатель {0}: наибольшее значение"#,
            #"Отчёт со значением за этими пределами не принимается. Количество не меньше 0, доля не больше 100."#,
            #"Показатель {0}, исходное значение {1}: год или день"#,
            #"Что было известно до того, как форум начал счёт. Настолько точно, насколько известно: 2009 или 2009-09-04."#,
            #"Показатель {0}, исходное значение {1}: число"#,
            #"Показатель {0}, исходное значение {1}: источник"#,
            #"Показатель {0}, цель {1}: число"#,
            #"Показатель {0}, цель {1}: к какому дню"#,
            #"Шаги пути стоят в порядке дней; шаг без дня — последний."#,
        ],
        "zh-Hans": [
            #"指标 {0}：最小值"#,
            #"指标 {0}：最大值"#,
            #"超出范围的报告会被拒绝。数量不小于 0，比例不大于 100。"#,
            #"指标 {0}，基线 {1}：年份或日期"#,
            #"论坛开始统计之前已知的数值。已知多精确就写多精确：2009 或 2009-09-04。"#,
            #"指标 {0}，基线 {1}：数值"#,
            #"指标 {0}，基线 {1}：来源"#,
            #"指标 {0}，目标 {1}：数值"#,
            #"指标 {0}，目标 {1}：截止日"#,
            #"各步按日期排列；没有日期的是最后一步。"#,
        ],
    ])
}
