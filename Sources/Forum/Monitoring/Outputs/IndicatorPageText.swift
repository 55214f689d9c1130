// Written by seeds/messages.py from indicatorPage.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `indicatorPage`.
enum IndicatorPageText {
    static func indicatorOf(commitment: String) -> Message { Message(catalogue, 0, [.text(commitment)]) }
    static func unitIs(unit: String) -> Message { Message(catalogue, 1, [.text(unit)]) }
    static var directionUp: Message { Message(catalogue, 2) }
    static var directionDown: Message { Message(catalogue, 3) }
    static var asOfNow: Message { Message(catalogue, 4) }
    static func inCycle(cycle: String) -> Message { Message(catalogue, 5, [.text(cycle)]) }
    static var noTarget: Message { Message(catalogue, 6) }
    static func byDay(day: UTCDate) -> Message { Message(catalogue, 7, [.date(day)]) }
    static func targetBy(day: UTCDate) -> Message { Message(catalogue, 8, [.date(day)]) }
    static var bySum: Message { Message(catalogue, 9) }
    static var byMean: Message { Message(catalogue, 10) }
    static var byLatest: Message { Message(catalogue, 11) }
    static var byNone: Message { Message(catalogue, 12) }
    static var trend: Message { Message(catalogue, 13) }
    static var trendNote: Message { Message(catalogue, 14) }
    static var period: Message { Message(catalogue, 15) }
    static var noTrend: Message { Message(catalogue, 16) }
    static func reportedIn(cycle: String) -> Message { Message(catalogue, 17, [.text(cycle)]) }
    static var baselines: Message { Message(catalogue, 18) }
    static var baselinesNote: Message { Message(catalogue, 19) }
    static var baselineSource: Message { Message(catalogue, 20) }
    static var computedMemberCities: Message { Message(catalogue, 21) }
    static var computedMemberCountries: Message { Message(catalogue, 22) }
    static var computedReportingCities: Message { Message(catalogue, 23) }
    static var computedVisaOpenness: Message { Message(catalogue, 24) }
    static var computedCitiesOnTime: Message { Message(catalogue, 25) }
    static var computedCommitmentsAccepted: Message { Message(catalogue, 26) }
    static var now: Message { Message(catalogue, 27) }

    static let catalogue = Catalogue("indicatorPage", [
        "ar": [
            #"مؤشر الالتزام {0}"#,
            #"الوحدة: {0}."#,
            #"الأعلى أفضل."#,
            #"الأدنى أفضل."#,
            #"بحسب حال السجل الآن."#,
            #"في الدورة {0}."#,
            #"لم يُحدد هدف"#,
            #"بحلول {0}."#,
            #"الهدف في {0}"#,
            #"المجموع"#,
            #"المتوسط"#,
            #"أحدث تقرير"#,
            #"كلٌّ على حدة"#,
            #"الاتجاه"#,
            #"الفجوة قيمة غائبة: ليست صفرًا ولا القيمة السابقة. الخط المتقطع هو الهدف."#,
            #"متى"#,
            #"لا قيمة معروفة بعد."#,
            #"القيم: {0}"#,
            #"خط الأساس"#,
            #"من قبل تقارير المنتدى أو من خارجها، ولا تُجمع معها."#,
            #"المصدر"#,
            #"المدن الأعضاء غير المعلّقة عضويتها. لا يُدخل أحد هذا الرقم يدويًا."#,
            #"بلدان المدن الأعضاء. لا يُدخل أحد هذا الرقم يدويًا."#,
            #"المدن التي قدّمت تقارير في الدورة. لا يُدخل أحد هذا الرقم يدويًا."#,
            #"مدى انفتاح بلدان طريق الحرير أمام مسافري بعضها، بحسب قواعد التأشيرات في السجل: 100 تعني الإعفاء في كل مكان."#,
            #"نسبة المدن المطلوب منها التي قدّمت كل تقاريرها قبل نهاية اليوم الأخير."#,
            #"نسبة الالتزامات التي قبلت الأمانة تقريرًا عنها في الدورة."#,
            #"الآن"#,
        ],
        "en": [
            #"Indicator of {0}"#,
            #"Counted in: {0}."#,
            #"Higher is better."#,
            #"Lower is better."#,
            #"As the log stands now."#,
            #"In the cycle {0}."#,
            #"no target is set"#,
            #"By {0}."#,
            #"Target for {0}"#,
            #"Sum"#,
            #"Mean"#,
            #"The newest report"#,
            #"Each by itself"#,
            #"The trend"#,
            #"A gap is a missing value: it is neither 0 nor the value before. The broken line is the target."#,
            #"When"#,
            #"No value is known yet."#,
            #"Values: {0}"#,
            #"Where it is measured from"#,
            #"From before or beside the forum’s own reports; never put together with them."#,
            #"Source"#,
            #"Cities that are members of the forum and are not suspended. Nobody types this number in."#,
            #"Countries of the member cities. Nobody types this number in."#,
            #"Cities that have reported in the cycle. Nobody types this number in."#,
            #"How open the countries of the Silk Road are to each other’s travellers, by the visa rules in the log: 100 is visa-free everywhere."#,
            #"Of the cities that are asked, those that have given every report by the last day, in per cent."#,
            #"Of all commitments, those with a report that the secretariat has accepted in the cycle, in per cent."#,
            #"Now"#,
        ],
        "ru": [
            #"Показатель обязательства {0}"#,
            #"Единица: {0}."#,
            #"Чем больше, тем лучше."#,
            #"Чем меньше, тем лучше."#,
            #"По текущему состоянию журнала."#,
            #"В цикле {0}."#,
            #"цель не задана"#,
            #"К {0}"#,
            #"Цель к {0}"#,
            #"Сумма"#,
            #"Среднее"#,
            #"Последний отчёт"#,
            #"Не сводятся"#,
            #"Динамика"#,
            #"Разрыв — отсутствующее значение: не 0 и не прежнее значение. Пунктир — цель."#,
            #"Когда"#,
            #"Значений пока нет."#,
            #"Значения: {0}"#,
            #"Исходные значения"#,
            #"Получены до отчётов форума или помимо них и с ними не складываются."#,
            #"Источник"#,
            #"Города-члены форума, членство которых не приостановлено. Это число никто не вводит вручную."#,
            #"Страны городов-членов. Это число никто не вводит вручную."#,
            #"Города, отчитавшиеся в этом цикле. Это число никто не вводит вручную."#,
            #"Насколько страны Шёлкового пути открыты для путешественников друг друга — по визовым правилам в журнале: 100 — безвизовый режим везде."#,
            #"Доля городов, сдавших все ожидаемые отчёты в срок, в процентах."#,
            #"Доля обязательств, по которым секретариат принял отчёт в этом цикле, в процентах."#,
            #"Сейчас"#,
        ],
        "zh-Hans": [
            #"承诺{0}的指标"#,
            #"单位：{0}。"#,
            #"数值越高越好。"#,
            #"数值越低越好。"#,
            #"按日志当前状态。"#,
            #"报告周期{0}。"#,
            #"未设目标"#,
            #"截至{0}。"#,
            #"{0}目标"#,
            #"合计"#,
            #"平均"#,
            #"最新报告"#,
            #"不汇总"#,
            #"趋势"#,
            #"断开处为缺失值：既不是0，也不沿用此前的值。虚线为目标。"#,
            #"时间"#,
            #"尚无数值。"#,
            #"数值：{0}"#,
            #"基线"#,
            #"来自论坛报告之前或之外，不与其合并计算。"#,
            #"来源"#,
            #"论坛中未被暂停资格的成员城市数。此数无人手工填写。"#,
            #"成员城市所属国家数。此数无人手工填写。"#,
            #"本周期已提交报告的城市数。此数无人手工填写。"#,
            #"丝绸之路各国对彼此旅客的开放程度，按日志中的签证规则计算：100表示处处免签。"#,
            #"应报告的城市中，按时提交全部报告者所占百分比。"#,
            #"全部承诺中，本周期有报告获秘书处接受者所占百分比。"#,
            #"现在"#,
        ],
    ])
}
