// Written by seeds/messages.py from visaRulePage.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `visaRulePage`.
enum VisaRulePageText {
    static var rule: Message { Message(catalogue, 0) }
    static var ruleStands: Message { Message(catalogue, 1) }
    static var ruleNone: Message { Message(catalogue, 2) }
    static var ruleNoneToday: Message { Message(catalogue, 3) }
    static var windowed: Message { Message(catalogue, 4) }
    static var entriesAllowed: Message { Message(catalogue, 5) }
    static var entriesSingle: Message { Message(catalogue, 6) }
    static var entriesDouble: Message { Message(catalogue, 7) }
    static var entriesMultiple: Message { Message(catalogue, 8) }
    static var processing: Message { Message(catalogue, 9) }
    static func processingDays(count: some BinaryInteger) -> Message { Message(catalogue, 10, [.integer(Int64(clamping: count))]) }
    static var valid: Message { Message(catalogue, 11) }
    static func validFrom(day: UTCDate) -> Message { Message(catalogue, 12, [.date(day)]) }
    static func validTo(day: UTCDate) -> Message { Message(catalogue, 13, [.date(day)]) }
    static var whoSaysWhat: Message { Message(catalogue, 14) }
    static var whoSaysWhatNote: Message { Message(catalogue, 15) }
    static var ownWord: Message { Message(catalogue, 16) }
    static var reportedWord: Message { Message(catalogue, 17) }
    static var member: Message { Message(catalogue, 18) }
    static var requirement: Message { Message(catalogue, 19) }
    static var notSaid: Message { Message(catalogue, 20) }
    static var history: Message { Message(catalogue, 21) }
    static var historyNote: Message { Message(catalogue, 22) }
    static var columnSays: Message { Message(catalogue, 23) }
    static var columnEntry: Message { Message(catalogue, 24) }
    static func entry(index: some BinaryInteger) -> Message { Message(catalogue, 25, [.integer(Int64(clamping: index))]) }
    static var purposes: Message { Message(catalogue, 26) }
    static var asData: Message { Message(catalogue, 27) }
    static var allOfDestination: Message { Message(catalogue, 28) }
    static var allOfNationality: Message { Message(catalogue, 29) }
    static var conflictsTitle: Message { Message(catalogue, 30) }
    static var conflictsLede: Message { Message(catalogue, 31) }
    static var conflictsNone: Message { Message(catalogue, 32) }
    static var columnOwn: Message { Message(catalogue, 33) }
    static var columnReported: Message { Message(catalogue, 34) }

    static let catalogue = Catalogue("visaRulePage", [
        "ar": [
            #"القاعدة"#,
            #"ما يسري اليوم"#,
            #"لا شيء معروف عن هذه الحدود لهذا الغرض وهذه الوثيقة."#,
            #"لا يسري اليوم شيء مما هو معروف عن هذه الحدود."#,
            #"تُحسب ضمن مدة متحركة: كل يوم من الإقامة ينظر إليها إلى الوراء."#,
            #"مرات الدخول"#,
            #"مرة"#,
            #"مرتان"#,
            #"بلا حد"#,
            #"مدة المعالجة"#,
            #"{0, zero: # يوم | one: يوم واحد | two: يومان | few: # أيام | many: # يومًا | other: # يوم}"#,
            #"السريان"#,
            #"من {0}"#,
            #"حتى {0}"#,
            #"من يقول ماذا"#,
            #"قول الدولة نفسها مقدَّم على ما يُبلَّغ عنها. وعُلِّم ما يختلفان فيه."#,
            #"الدولة نفسها"#,
            #"بلّغت عنه الأمانة"#,
            #"البند"#,
            #"المطلوب"#,
            #"–"#,
            #"التاريخ"#,
            #"كل نسخة في السجل، الأحدث أولًا."#,
            #"ما تقوله"#,
            #"القيد"#,
            #"القيد {0}"#,
            #"أغراض ووثائق أخرى"#,
            #"الشيء نفسه كبيانات"#,
            #"كل الجوازات إلى هذه الوجهة"#,
            #"كل الوجهات بهذا الجواز"#,
            #"حيث تختلف المصادر"#,
            #"ما يقوله البلد عن حدوده غير ما تقوله صفحة الوزارة أو السفارة أو مجموعة البيانات. كلمة البلد نفسه هي القائمة."#,
            #"لا مصدر يناقض بلدًا اليوم."#,
            #"البلد"#,
            #"المُبلَّغ"#,
        ],
        "en": [
            #"Rule"#,
            #"What stands today"#,
            #"Nothing is known of this border for this purpose and document."#,
            #"Nothing that is known of this border holds today."#,
            #"Counted in a moving period: every day of the stay looks back on it."#,
            #"Entries"#,
            #"One"#,
            #"Two"#,
            #"As many as one likes"#,
            #"Takes"#,
            #"{0, one: # day | other: # days}"#,
            #"Holds"#,
            #"from {0}"#,
            #"until {0}"#,
            #"Who says what"#,
            #"The country’s own word stands before a report. Marked is where the two disagree."#,
            #"The country itself"#,
            #"Reported by the secretariat"#,
            #"Of the rule"#,
            #"Requirement"#,
            #"–"#,
            #"History"#,
            #"Every version that the log holds, the newest first."#,
            #"What it says"#,
            #"Entry"#,
            #"Entry {0}"#,
            #"Other purposes and documents"#,
            #"The same as data"#,
            #"All passports at this destination"#,
            #"All destinations for this passport"#,
            #"Where sources disagree"#,
            #"What a country says of its border is not what a ministry’s page, an embassy or a dataset says of it. The country’s own word stands."#,
            #"No source contradicts a country today."#,
            #"The country"#,
            #"Reported"#,
        ],
        "ru": [
            #"Правило"#,
            #"Что действует сегодня"#,
            #"Об этой границе для такой цели и документа ничего не известно."#,
            #"Ничто из известного об этой границе сегодня не действует."#,
            #"Считается за скользящий срок: каждый день пребывания смотрит на него назад."#,
            #"Въезды"#,
            #"Один"#,
            #"Два"#,
            #"Сколько угодно"#,
            #"Рассмотрение"#,
            #"{0, one: # день | few: # дня | many: # дней | other: # дня}"#,
            #"Действует"#,
            #"с {0}"#,
            #"до {0}"#,
            #"Кто что сообщает"#,
            #"Слово самой страны важнее сообщения о ней. Отмечено то, в чём они расходятся."#,
            #"Сама страна"#,
            #"Сообщает секретариат"#,
            #"Часть правила"#,
            #"Требование"#,
            #"–"#,
            #"История"#,
            #"Все версии, которые есть в журнале, новые сверху."#,
            #"Что сказано"#,
            #"Запись"#,
            #"Запись {0}"#,
            #"Другие цели и документы"#,
            #"То же как данные"#,
            #"Все паспорта для этой страны"#,
            #"Все страны для этого паспорта"#,
            #"Где источники расходятся"#,
            #"Страна говорит о своей границе не то, что страница министерства, посольство или набор данных. Действует слово самой страны."#,
            #"Сегодня ни один источник не противоречит стране."#,
            #"Страна"#,
            #"По сообщениям"#,
        ],
        "zh-Hans": [
            #"规定"#,
            #"当前规定"#,
            #"对此目的和证件，尚无这处边境的信息。"#,
            #"已知的规定今天均不适用。"#,
            #"按滚动期限计算：停留的每一天都向前回溯该期限。"#,
            #"入境次数"#,
            #"一次"#,
            #"两次"#,
            #"不限"#,
            #"办理时间"#,
            #"{0, other: # 天}"#,
            #"有效期"#,
            #"自{0}起"#,
            #"至{0}"#,
            #"各方所述"#,
            #"该国自己的说法优先于转报。不一致之处已标出。"#,
            #"该国自己"#,
            #"秘书处转报"#,
            #"项目"#,
            #"要求"#,
            #"–"#,
            #"历史"#,
            #"日志中的全部版本，最新的在前。"#,
            #"内容"#,
            #"条目"#,
            #"第 {0} 条"#,
            #"其他目的和证件"#,
            #"以数据形式查看"#,
            #"该目的地的所有护照"#,
            #"该护照的所有目的地"#,
            #"来源不一致之处"#,
            #"一国对自己边境的说法与部委网页、使馆或数据集所述不同。以该国自己的说法为准。"#,
            #"今天没有来源与各国的说法相矛盾。"#,
            #"该国"#,
            #"报告"#,
        ],
    ])
}
