// Written by seeds/messages.py from worklist.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `worklist`.
enum WorklistText {
    static func toAssess(count: some BinaryInteger) -> Message { Message(catalogue, 0, [.integer(Int64(clamping: count))]) }
    static func toPublish(count: some BinaryInteger) -> Message { Message(catalogue, 1, [.integer(Int64(clamping: count))]) }
    static func missing(count: some BinaryInteger) -> Message { Message(catalogue, 2, [.integer(Int64(clamping: count))]) }
    static func due(count: some BinaryInteger, day: UTCDate) -> Message { Message(catalogue, 3, [.integer(Int64(clamping: count)), .date(day)]) }
    static func returned(count: some BinaryInteger) -> Message { Message(catalogue, 4, [.integer(Int64(clamping: count))]) }
    static func missingOfCycle(count: some BinaryInteger, cycle: String, late: some BinaryInteger) -> Message { Message(catalogue, 5, [.integer(Int64(clamping: count)), .text(cycle), .integer(Int64(clamping: late))]) }

    static let catalogue = Catalogue("worklist", [
        "ar": [
            #"{0, zero: لا تقرير موقّعًا ينتظر التقييم. | one: تقرير موقّع واحد ينتظر التقييم. | two: تقريران موقّعان ينتظران التقييم. | few: # تقارير موقّعة تنتظر التقييم. | many: # تقريرًا موقّعًا تنتظر التقييم. | other: # تقرير موقّع ينتظر التقييم.}"#,
            #"{0, zero: لا تقرير مقيّمًا ينتظر النشر. | one: تقرير مقيّم واحد ينتظر النشر. | two: تقريران مقيّمان ينتظران النشر. | few: # تقارير مقيّمة تنتظر النشر. | many: # تقريرًا مقيّمًا تنتظر النشر. | other: # تقرير مقيّم ينتظر النشر.}"#,
            #"{0, zero: لا تقارير متأخرة. | one: تقرير واحد متأخر. | two: تقريران متأخران. | few: # تقارير متأخرة. | many: # تقريرًا متأخرًا. | other: # تقرير متأخر.}"#,
            #"{0, zero: لا تقارير مستحقة | one: تقرير واحد مستحق | two: تقريران مستحقان | few: # تقارير مستحقة | many: # تقريرًا مستحقًا | other: # تقرير مستحق} حتى {1}."#,
            #"{0, zero: لم يعد أي تقرير. | one: عاد تقرير واحد مع تعليق لتصحيحه. | two: عاد تقريران مع تعليق لتصحيحهما. | few: عادت # تقارير مع تعليق لتصحيحها. | many: عاد # تقريرًا مع تعليق لتصحيحها. | other: عاد # تقرير مع تعليق لتصحيحها.}"#,
            #"انتهت دورة «{1}» وما زال ينقصها {0, zero: لا تقارير | one: تقرير واحد | two: تقريران | few: # تقارير | many: # تقريرًا | other: # تقرير}؛ ووصل متأخرًا: {2}."#,
        ],
        "en": [
            #"{0, one: # signed report waits to be assessed. | other: # signed reports wait to be assessed.}"#,
            #"{0, one: # assessed report waits to be published. | other: # assessed reports wait to be published.}"#,
            #"{0, one: # report is overdue. | other: # reports are overdue.}"#,
            #"{0, one: # report is due | other: # reports are due} by {1}."#,
            #"{0, one: # report came back with a comment, to be corrected. | other: # reports came back with a comment, to be corrected.}"#,
            #"{0, one: # report is | other: # reports are} missing from “{1}”, which has ended; {2, one: # came | other: # came} late."#,
        ],
        "ru": [
            #"{0, one: # подписанный отчёт ждёт оценки. | few: # подписанных отчёта ждут оценки. | many: # подписанных отчётов ждут оценки. | other: # подписанного отчёта ждут оценки.}"#,
            #"{0, one: # оценённый отчёт ждёт публикации. | few: # оценённых отчёта ждут публикации. | many: # оценённых отчётов ждут публикации. | other: # оценённого отчёта ждут публикации.}"#,
            #"{0, one: # отчёт просрочен. | few: # отчёта просрочены. | many: # отчётов просрочены. | other: # отчёта просрочены.}"#,
            #"До {1}: {0, one: # отчёт нужно сдать | few: # отчёта нужно сдать | many: # отчётов нужно сдать | other: # отчёта нужно сдать}."#,
            #"{0, one: # отчёт вернулся с замечанием на исправление. | few: # отчёта вернулись с замечанием на исправление. | many: # отчётов вернулись с замечанием на исправление. | other: # отчёта вернулись с замечанием на исправление.}"#,
            #"В периоде «{1}», который закончился, {0, one: не хватает # отчёта | few: не хватает # отчётов | many: не хватает # отчётов | other: не хватает # отчёта}; с опозданием пришло: {2}."#,
        ],
        "zh-Hans": [
            #"{0, other: 有 # 份已签署的报告等待评估。}"#,
            #"{0, other: 有 # 份已评估的报告等待发布。}"#,
            #"{0, other: 有 # 份报告已逾期。}"#,
            #"{0, other: 有 # 份报告} 须在 {1} 之前提交。"#,
            #"{0, other: 有 # 份报告附意见退回，待更正。}"#,
            #"“{1}”已截止，尚缺 {0, other: # 份报告}；迟交 {2} 份。"#,
        ],
    ])
}
