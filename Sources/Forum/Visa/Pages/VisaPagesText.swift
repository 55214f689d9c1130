// Written by seeds/messages.py from visaPages.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `visaPages`.
enum VisaPagesText {
    static var menu: Message { Message(catalogue, 0) }
    static var title: Message { Message(catalogue, 1) }
    static var article: Message { Message(catalogue, 2) }
    static var lede: Message { Message(catalogue, 3) }
    static var ask: Message { Message(catalogue, 4) }
    static var destination: Message { Message(catalogue, 5) }
    static var nationality: Message { Message(catalogue, 6) }
    static var askHint: Message { Message(catalogue, 7) }
    static var look: Message { Message(catalogue, 8) }
    static var ways: Message { Message(catalogue, 9) }
    static var journey: Message { Message(catalogue, 10) }
    static var openness: Message { Message(catalogue, 11) }
    static var changesFeed: Message { Message(catalogue, 12) }
    static var inBrief: Message { Message(catalogue, 13) }
    static var rules: Message { Message(catalogue, 14) }
    static var regionOpen: Message { Message(catalogue, 15) }
    static func regionOpenNote(count: some BinaryInteger) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: count))]) }
    static var stale: Message { Message(catalogue, 17) }
    static func staleNote(most: some BinaryInteger) -> Message { Message(catalogue, 18, [.integer(Int64(clamping: most))]) }
    static var disputed: Message { Message(catalogue, 19) }
    static var disputedNote: Message { Message(catalogue, 20) }
    static var changes: Message { Message(catalogue, 21) }
    static var changesNote: Message { Message(catalogue, 22) }
    static func changedRule(border: Message, what: Message) -> Message { Message(catalogue, 23, [.message(border), .message(what)]) }
    static var changesNone: Message { Message(catalogue, 24) }
    static var columnWhen: Message { Message(catalogue, 25) }
    static var columnBorder: Message { Message(catalogue, 26) }
    static var columnWhat: Message { Message(catalogue, 27) }
    static var columnWho: Message { Message(catalogue, 28) }
    static var columnSeen: Message { Message(catalogue, 29) }
    static var columnStay: Message { Message(catalogue, 30) }
    static var columnCountry: Message { Message(catalogue, 31) }
    static var columnNationality: Message { Message(catalogue, 32) }
    static var columnDestination: Message { Message(catalogue, 33) }
    static func border(destination: String, nationality: String) -> Message { Message(catalogue, 34, [.country(destination), .country(nationality)]) }
    static func ofDestination(country: String) -> Message { Message(catalogue, 35, [.country(country)]) }
    static var ofDestinationLede: Message { Message(catalogue, 36) }
    static func ofNationality(country: String) -> Message { Message(catalogue, 37, [.country(country)]) }
    static var ofNationalityLede: Message { Message(catalogue, 38) }
    static func bordersCount(count: some BinaryInteger) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: count))]) }
    static var noneOfCountry: Message { Message(catalogue, 40) }
    static var opennessNone: Message { Message(catalogue, 41) }
    static var opennessOverTime: Message { Message(catalogue, 42) }
    static var opennessDescription: Message { Message(catalogue, 43) }
    static var opennessDay: Message { Message(catalogue, 44) }
    static var opennessValue: Message { Message(catalogue, 45) }
    static var regionOverTime: Message { Message(catalogue, 46) }
    static var regionOverTimeDescription: Message { Message(catalogue, 47) }
    static var opennessTitle: Message { Message(catalogue, 48) }
    static var opennessLede: Message { Message(catalogue, 49) }
    static var opennessRegion: Message { Message(catalogue, 50) }

    static let catalogue = Catalogue("visaPages", [
        "ar": [
            #"التأشيرات"#,
            #"تأشيرات طريق الحرير"#,
            #"المادة 11"#,
            #"ما تطلبه كل دولة من المسافرين، ومن يقول ذلك وما مدى حداثته. توقّعه المدن والأمانة، ويبقى كل تغيير في السجل."#,
            #"ابحث عن حدود"#,
            #"إلى أين"#,
            #"جواز سفر من"#,
            #"اترك أحدهما فارغًا لترى كل ما يخص الآخر."#,
            #"ابحث"#,
            #"المزيد"#,
            #"تحقق من رحلة عبر عدة حدود"#,
            #"مدى انفتاح الدول"#,
            #"القواعد المتغيرة كموجز"#,
            #"باختصار"#,
            #"القواعد"#,
            #"انفتاح المنطقة"#,
            #"المئة تعني ألا يحتاج أحد إلى تأشيرة. {0, zero: # دولة | one: دولة واحدة | two: دولتان | few: # دول | many: # دولة | other: # دولة} تجاه بعضها."#,
            #"غير متحقَّق منها"#,
            #"لم يُتحقق منها منذ أكثر من {0, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم}."#,
            #"المصادر مختلفة"#,
            #"ما تقوله الدولة غير ما يُبلَّغ عنها."#,
            #"تغيّر مؤخرًا"#,
            #"ما تنشره الدول، وما يُبلَّغ عن الوزارات والسفارات. لا تظهر مجموعات البيانات هنا."#,
            #"{0}: {1}"#,
            #"لم تنشر أي دولة قاعدة بعد."#,
            #"متى"#,
            #"الحدود"#,
            #"المطلوب"#,
            #"من يقول ذلك"#,
            #"آخر تحقق"#,
            #"الإقامة"#,
            #"الدولة"#,
            #"جواز السفر"#,
            #"الوجهة"#,
            #"{0} بجواز سفر من {1}"#,
            #"ما تطلبه {0} من المسافرين"#,
            #"للسياح حاملي الجوازات العادية، حسب الجنسية."#,
            #"إلى أين يقود جواز سفر {0}"#,
            #"للسياح حاملي الجوازات العادية، حسب الوجهة."#,
            #"{0, zero: # حدود | one: حدود واحدة | two: حدّان | few: # حدود | many: # حدًّا | other: # حد}"#,
            #"لم يذكر أحد شيئًا عن هذه الحدود بعد."#,
            #"لا شيء معروف بعد."#,
            #"الانفتاح مع الزمن"#,
            #"من مئة: متوسط جميع الجوازات، بواقع 100 بلا تأشيرة و70 بتأشيرة عند الحدود و50 عبر الإنترنت و0 فيما عدا ذلك، عند نهاية كل يوم تغيرت فيه قاعدة."#,
            #"اليوم"#,
            #"من مئة"#,
            #"الانفتاح المتبادل عبر الزمن"#,
            #"متوسط دول المنطقة، كل منها تجاه جوازات الأخريات، في نهاية كل يوم تغيّر فيه."#,
            #"مدى انفتاح دول طريق الحرير"#,
            #"مدى سهولة دخول مواطني دول المنطقة بعضهم إلى بلدان بعض: متوسط جوازات الدول الأخرى."#,
            #"الانفتاح المتبادل"#,
        ],
        "en": [
            #"Visas"#,
            #"Visas of the Silk Road"#,
            #"Article 11"#,
            #"What each country asks of travellers, who says so, and how old that is. Cities and the secretariat sign it; every change stays in the log."#,
            #"Look up a border"#,
            #"Where to"#,
            #"Passport of"#,
            #"Leave one of the two empty to see all of the other."#,
            #"Look up"#,
            #"More"#,
            #"Check a journey over several borders"#,
            #"How open the countries are"#,
            #"Changed rules as a feed"#,
            #"In brief"#,
            #"Rules"#,
            #"Openness of the region"#,
            #"100 would be no visa for anybody. {0, one: # country | other: # countries} to each other."#,
            #"Unverified"#,
            #"Not looked at for more than {0, one: # day | other: # days}."#,
            #"Sources disagree"#,
            #"What a country says is not what is reported of it."#,
            #"Changed lately"#,
            #"What countries publish, and what is reported from ministries and embassies. Datasets are left out here."#,
            #"{0}: {1}"#,
            #"No country has published a rule yet."#,
            #"When"#,
            #"Border"#,
            #"What is asked"#,
            #"Who says so"#,
            #"Last seen"#,
            #"Stay"#,
            #"Country"#,
            #"Passport"#,
            #"Destination"#,
            #"{0} for a passport of {1}"#,
            #"What {0} asks of travellers"#,
            #"For tourists with an ordinary passport, by nationality."#,
            #"Where a passport of {0} leads"#,
            #"For tourists with an ordinary passport, by destination."#,
            #"{0, one: # border | other: # borders}"#,
            #"Nobody has said anything of these borders yet."#,
            #"Nothing is known of it yet."#,
            #"Openness over time"#,
            #"Of 100: the mean over all passports of 100 without a visa, 70 with one at the border, 50 with one online, and 0 otherwise, at the end of each day on which a rule changed."#,
            #"Day"#,
            #"Of 100"#,
            #"Openness to each other over time"#,
            #"The mean of the countries of the region, each towards the passports of the others, at the end of each day on which it changed."#,
            #"How open the countries of the Silk Road are"#,
            #"How easily the countries of the region let in each other’s citizens: the mean over the passports of the others."#,
            #"Openness to each other"#,
        ],
        "ru": [
            #"Визы"#,
            #"Визы Шёлкового пути"#,
            #"Статья 11"#,
            #"Чего каждая страна требует от путешественников, кто это сообщает и насколько свежи сведения. Их подписывают города и секретариат; каждое изменение остаётся в журнале."#,
            #"Узнать о границе"#,
            #"Куда"#,
            #"Паспорт страны"#,
            #"Оставьте одно из полей пустым, чтобы увидеть всё по другому."#,
            #"Показать"#,
            #"Ещё"#,
            #"Проверить поездку через несколько границ"#,
            #"Насколько открыты страны"#,
            #"Изменённые правила лентой"#,
            #"Кратко"#,
            #"Правила"#,
            #"Открытость региона"#,
            #"100 значило бы: визы не нужны никому. {0, one: # страна | few: # страны | many: # стран | other: # страны} по отношению друг к другу."#,
            #"Не проверено"#,
            #"Не проверялось больше {0, one: # дня | few: # дней | many: # дней | other: # дня}."#,
            #"Источники расходятся"#,
            #"Страна говорит одно, а сообщают о ней другое."#,
            #"Недавние изменения"#,
            #"То, что публикуют страны, и то, что сообщается со страниц министерств и посольств. Наборы данных здесь не показаны."#,
            #"{0}: {1}"#,
            #"Ни одна страна ещё не опубликовала правил."#,
            #"Когда"#,
            #"Граница"#,
            #"Что требуется"#,
            #"Кто сообщает"#,
            #"Проверено"#,
            #"Срок"#,
            #"Страна"#,
            #"Паспорт"#,
            #"Страна въезда"#,
            #"{0}: въезд с паспортом страны {1}"#,
            #"{0}: что требуется для въезда"#,
            #"Для туристов с обычным паспортом, по гражданству."#,
            #"{0}: куда ведёт паспорт"#,
            #"Для туристов с обычным паспортом, по странам въезда."#,
            #"{0, one: # граница | few: # границы | many: # границ | other: # границы}"#,
            #"Об этих границах ещё ничего не сообщено."#,
            #"О ней ещё ничего не известно."#,
            #"Открытость со временем"#,
            #"Из 100: среднее по всем паспортам — 100 без визы, 70 с визой на границе, 50 с оформлением онлайн, иначе 0 — на конец каждого дня, когда менялось правило."#,
            #"День"#,
            #"Из 100"#,
            #"Взаимная открытость во времени"#,
            #"Среднее по странам региона, каждой — для паспортов остальных, на конец каждого дня, когда оно изменилось."#,
            #"Насколько открыты страны Шёлкового пути"#,
            #"Насколько легко страны региона впускают граждан друг друга: среднее по паспортам остальных."#,
            #"Открытость друг другу"#,
        ],
        "zh-Hans": [
            #"签证"#,
            #"丝绸之路签证信息"#,
            #"第 11 条"#,
            #"各国对旅行者的要求、由谁提供、信息有多新。由各城市和秘书处签名；每次变更都留在日志中。"#,
            #"查询边境"#,
            #"前往"#,
            #"护照"#,
            #"其中一项留空，可查看另一项的全部内容。"#,
            #"查询"#,
            #"更多"#,
            #"查询经过多处边境的行程"#,
            #"各国开放程度"#,
            #"规定变更订阅源"#,
            #"概览"#,
            #"规定"#,
            #"地区开放度"#,
            #"100 表示人人免签。{0, other: # 个国家} 之间。"#,
            #"未经核实"#,
            #"超过 {0, other: # 天} 未核对。"#,
            #"来源不一致"#,
            #"该国所说与他处转报不同。"#,
            #"最近变更"#,
            #"各国发布的规定，以及转报自部委和使馆的规定。此处不含数据集。"#,
            #"{0}：{1}"#,
            #"尚无国家发布规定。"#,
            #"时间"#,
            #"边境"#,
            #"要求"#,
            #"来源"#,
            #"最近核对"#,
            #"停留"#,
            #"国家"#,
            #"护照"#,
            #"目的地"#,
            #"持{1}护照前往{0}"#,
            #"{0}对旅行者的要求"#,
            #"适用于持普通护照的游客，按国籍排列。"#,
            #"{0}护照可去往何处"#,
            #"适用于持普通护照的游客，按目的地排列。"#,
            #"{0, other: # 处边境}"#,
            #"尚无这些边境的信息。"#,
            #"尚无信息。"#,
            #"开放度变化"#,
            #"满分 100：对所有护照取平均值，免签计 100，落地签计 70，网上办理计 50，其余计 0；取每个规定变更日结束时的值。"#,
            #"日期"#,
            #"满分 100"#,
            #"相互开放度的变化"#,
            #"区域各国对其他成员护照开放度的平均值，取每个变动日的日终值。"#,
            #"丝绸之路各国的开放程度"#,
            #"本地区各国接纳彼此公民的便利程度：对其他各国护照的平均值。"#,
            #"相互开放度"#,
        ],
    ])
}
