// Written by seeds/messages.py from rates.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `rates`.
enum RatesText {
    static var title: Message { Message(catalogue, 0) }
    static var kicker: Message { Message(catalogue, 1) }
    static var lede: Message { Message(catalogue, 2) }
    static var date: Message { Message(catalogue, 3) }
    static var base: Message { Message(catalogue, 4) }
    static var baseHint: Message { Message(catalogue, 5) }
    static var source: Message { Message(catalogue, 6) }
    static var sourceHint: Message { Message(catalogue, 7) }
    static var lines: Message { Message(catalogue, 8) }
    static var linesHint: Message { Message(catalogue, 9) }
    static var table: Message { Message(catalogue, 10) }
    static var currency: Message { Message(catalogue, 11) }
    static var perBase: Message { Message(catalogue, 12) }
    static var none: Message { Message(catalogue, 13) }
    static var deskLede: Message { Message(catalogue, 14) }
    static var publish: Message { Message(catalogue, 15) }
    static var saved: Message { Message(catalogue, 16) }
    static func badLine(line: some BinaryInteger) -> Message { Message(catalogue, 17, [.integer(Int64(clamping: line))]) }
    static func again(line: some BinaryInteger, currency: String) -> Message { Message(catalogue, 18, [.integer(Int64(clamping: line)), .text(currency)]) }
    static var recordRates: Message { Message(catalogue, 19) }
    static var place: Message { Message(catalogue, 20) }
    static func dayToCome(day: UTCDate, log: UTCDate) -> Message { Message(catalogue, 21, [.date(day), .date(log)]) }

    static let catalogue = Catalogue("rates", [
        "ar": [
            #"أسعار الصرف المرجعية"#,
            #"العملات"#,
            #"بهذه الأسعار يعرض كل موقع ثمن الغرفة التقريبي بعملة أخرى. ويتقاضى الفندق بعملته."#,
            #"التاريخ"#,
            #"العملة الأساس"#,
            #"العملة التي تساوي وحدتها المبالغ أدناه، مثل USD."#,
            #"المصدر"#,
            #"عنوان الصفحة التي فيها الأسعار، كصفحة البنك المركزي."#,
            #"الأسعار"#,
            #"سطر لكل عملة: رمزها ثم مسافة ثم ما تساويه وحدة العملة الأساس، مثل KZT 523.41"#,
            #"ما تساويه وحدة العملة الأساس"#,
            #"العملة"#,
            #"لكل وحدة"#,
            #"لم تُنشر أسعار بعد. تُعرض الأثمان بعملة كل فندق وحدها."#,
            #"ما يُنشر هنا يحلّ محل الأسعار الحالية في كل المدن."#,
            #"نشر الأسعار"#,
            #"نُشرت الأسعار."#,
            #"السطر {0} ليس رمز عملة ومسافة وعددًا أكبر من 0، مثل KZT 523.41"#,
            #"السطر {0}: ‏{1} مذكورة من قبل. تُذكر كل عملة مرة واحدة، ولا تُذكر العملة الأساس بينها."#,
            #"أسعار الصرف المرجعية"#,
            #"أسعار الصرف المرجعية"#,
            #"أسعار {0} غير معروفة في {1}. اذكر لأي يوم هي."#,
        ],
        "en": [
            #"Reference rates"#,
            #"Currencies"#,
            #"By these rates each site shows about what a room costs in another currency. The hotel charges in its own."#,
            #"Date"#,
            #"Base"#,
            #"The currency of which one unit is worth the amounts below, such as USD."#,
            #"Source"#,
            #"The web address where the rates stand, such as a central bank’s."#,
            #"Rates"#,
            #"One line for each currency: its code, a space, and what one unit of the base is worth, such as KZT 523.41"#,
            #"What one unit of the base is worth"#,
            #"Currency"#,
            #"For one unit"#,
            #"No rates are published yet. Prices are shown in each hotel’s currency alone."#,
            #"What is published here takes the place of what stands now, at every city."#,
            #"Publish the rates"#,
            #"The rates are published."#,
            #"Line {0} is not a currency’s code, a space and a number above 0, such as KZT 523.41"#,
            #"Line {0}: {1} stands above already. Each currency stands once, and the base does not stand among them."#,
            #"Reference rates"#,
            #"Reference rates"#,
            #"Rates of {0} are not known on {1}. Say of which day they are."#,
        ],
        "ru": [
            #"Справочные курсы"#,
            #"Валюты"#,
            #"По этим курсам каждый сайт показывает, сколько примерно стоит номер в другой валюте. Гостиница берёт плату в своей."#,
            #"Дата"#,
            #"Базовая валюта"#,
            #"Валюта, за единицу которой даны суммы ниже, например USD."#,
            #"Источник"#,
            #"Адрес страницы с курсами, например центрального банка."#,
            #"Курсы"#,
            #"По строке на валюту: код, пробел и сколько стоит единица базовой валюты, например KZT 523.41"#,
            #"Сколько стоит единица базовой валюты"#,
            #"Валюта"#,
            #"За единицу"#,
            #"Курсы ещё не опубликованы. Цены показаны только в валюте гостиницы."#,
            #"Опубликованное здесь заменит действующие курсы во всех городах."#,
            #"Опубликовать курсы"#,
            #"Курсы опубликованы."#,
            #"Строка {0}: нужен код валюты, пробел и число больше 0, например KZT 523.41"#,
            #"Строка {0}: {1} уже указана. Каждая валюта указывается один раз, базовая — не указывается."#,
            #"Справочные курсы"#,
            #"Справочные курсы"#,
            #"Курсы на {0} не известны {1}. Укажите, за какой они день."#,
        ],
        "zh-Hans": [
            #"参考汇率"#,
            #"货币"#,
            #"各网站按这些汇率显示房价折合其他货币的大致金额。酒店以自己的货币收费。"#,
            #"日期"#,
            #"基准货币"#,
            #"下列金额为一单位该货币的价值，例如 USD。"#,
            #"来源"#,
            #"公布汇率的网址，例如中央银行的网页。"#,
            #"汇率"#,
            #"每种货币一行：代码、空格、一单位基准货币的价值，例如 KZT 523.41"#,
            #"一单位基准货币的价值"#,
            #"货币"#,
            #"每单位"#,
            #"尚未公布汇率。价格仅以酒店的货币显示。"#,
            #"在此公布的汇率将在所有城市取代现行汇率。"#,
            #"公布汇率"#,
            #"汇率已公布。"#,
            #"第 {0} 行应为货币代码、空格和大于 0 的数，例如 KZT 523.41"#,
            #"第 {0} 行：{1} 已在前面出现。每种货币只写一次，基准货币不写在其中。"#,
            #"参考汇率"#,
            #"参考汇率"#,
            #"{1}尚不知道{0}的汇率。请写明是哪一天的汇率。"#,
        ],
    ])
}
