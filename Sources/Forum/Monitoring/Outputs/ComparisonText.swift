// Written by seeds/messages.py from comparison.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `comparison`.
enum ComparisonText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static func cityNumbered(number: some BinaryInteger) -> Message { Message(catalogue, 2, [.integer(Int64(clamping: number))]) }
    static var cycle: Message { Message(catalogue, 3) }
    static var other: Message { Message(catalogue, 4) }
    static var compare: Message { Message(catalogue, 5) }
    static func cyclesTitle(one: String, two: String) -> Message { Message(catalogue, 6, [.text(one), .text(two)]) }
    static func reportedIn(cycle: String) -> Message { Message(catalogue, 7, [.text(cycle)]) }
    static func advancedIn(cycle: String) -> Message { Message(catalogue, 8, [.text(cycle)]) }
    static var dueTitle: Message { Message(catalogue, 9) }
    static var missingTitle: Message { Message(catalogue, 10) }
    static var overdueNote: Message { Message(catalogue, 11) }
    static var howMany: Message { Message(catalogue, 12) }
    static var nothingOwed: Message { Message(catalogue, 13) }
    static var cities: Message { Message(catalogue, 14) }
    static var cycles: Message { Message(catalogue, 15) }
    static func named(name: String) -> Message { Message(catalogue, 16, [.text(name)]) }
    static var unknownCity: Message { Message(catalogue, 17) }

    static let catalogue = Catalogue("comparison", [
        "ar": [
            #"مقارنة"#,
            #"المدن جنبًا إلى جنب في دورة واحدة، أو المنتدى في دورتين."#,
            #"المدينة {0}"#,
            #"الدورة"#,
            #"مقارنةً بالدورة"#,
            #"قارن"#,
            #"{0} و{1}"#,
            #"التقارير، {0}"#,
            #"كبير أو مكتمل، {0}"#,
            #"التقارير المستحقة"#,
            #"التقارير الغائبة"#,
            #"لكل مدينة مطلوب منها ولم تُبلّغ."#,
            #"العدد"#,
            #"لا مدينة عليها تقرير في هذه الدورة."#,
            #"المدن"#,
            #"الدورات"#,
            #"{0}"#,
            #"لا توجد في المنتدى مدينة بهذا الاسم. اختر إحدى المدن المعروضة."#,
        ],
        "en": [
            #"Compare"#,
            #"Cities beside each other in one cycle, or the forum in two cycles."#,
            #"City {0}"#,
            #"In the cycle"#,
            #"Compared with the cycle"#,
            #"Compare"#,
            #"{0} and {1}"#,
            #"Reports, {0}"#,
            #"Substantial or complete, {0}"#,
            #"Reports that are due"#,
            #"Reports that are missing"#,
            #"Of every city that is asked and has not reported."#,
            #"How many"#,
            #"No city owes a report in this cycle."#,
            #"Cities"#,
            #"Cycles"#,
            #"{0}"#,
            #"The forum has no city of this name. Choose one of those offered."#,
        ],
        "ru": [
            #"Сравнение"#,
            #"Города рядом в одном цикле или форум в двух циклах."#,
            #"Город {0}"#,
            #"Цикл"#,
            #"Сравнить с циклом"#,
            #"Сравнить"#,
            #"{0} и {1}"#,
            #"Отчёты, {0}"#,
            #"Существенно или выполнено, {0}"#,
            #"Ожидаемые отчёты"#,
            #"Отсутствующие отчёты"#,
            #"По каждому городу, от которого ждут отчёта."#,
            #"Сколько"#,
            #"В этом цикле ни один город не задолжал отчёта."#,
            #"Города"#,
            #"Циклы"#,
            #"{0}"#,
            #"В форуме нет города с таким названием. Выберите из предложенных."#,
        ],
        "zh-Hans": [
            #"比较"#,
            #"同一周期内比较城市，或比较论坛的两个周期。"#,
            #"城市{0}"#,
            #"周期"#,
            #"对比周期"#,
            #"比较"#,
            #"{0}与{1}"#,
            #"报告，{0}"#,
            #"显著或完成，{0}"#,
            #"待提交的报告"#,
            #"缺失的报告"#,
            #"列出所有应报告而未报告的城市。"#,
            #"数量"#,
            #"本周期没有城市欠交报告。"#,
            #"城市"#,
            #"周期"#,
            #"{0}"#,
            #"论坛中没有此名称的城市，请从提示中选择。"#,
        ],
    ])
}
