// Written by seeds/messages.py from journeyBorder.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `journeyBorder`.
enum JourneyBorderText {
    static var tagTooLong: Message { Message(catalogue, 0) }
    static var tagEntries: Message { Message(catalogue, 1) }
    static var tagChanged: Message { Message(catalogue, 2) }
    static var passport: Message { Message(catalogue, 3) }
    static func passportBetter(country: String) -> Message { Message(catalogue, 4, [.country(country)]) }
    static var allowed: Message { Message(catalogue, 5) }
    static var allowedUnknown: Message { Message(catalogue, 6) }
    static var usedWindowNote: Message { Message(catalogue, 7) }
    static func beyond(day: UTCDate, last: UTCDate) -> Message { Message(catalogue, 8, [.date(day), .date(last)]) }
    static func beyondAtOnce(day: UTCDate) -> Message { Message(catalogue, 9, [.date(day)]) }
    static var entries: Message { Message(catalogue, 10) }
    static func entryOf(number: some BinaryInteger, allowed: some BinaryInteger) -> Message { Message(catalogue, 11, [.integer(Int64(clamping: number)), .integer(Int64(clamping: allowed))]) }
    static func entryBeyond(number: some BinaryInteger, allowed: some BinaryInteger) -> Message { Message(catalogue, 12, [.integer(Int64(clamping: number)), .integer(Int64(clamping: allowed))]) }
    static var todo: Message { Message(catalogue, 13) }
    static var applyEta: Message { Message(catalogue, 14) }
    static var applyEVisa: Message { Message(catalogue, 15) }
    static var applyVisa: Message { Message(catalogue, 16) }
    static var getOnArrival: Message { Message(catalogue, 17) }
    static func applyBy(day: UTCDate, count: some BinaryInteger) -> Message { Message(catalogue, 18, [.date(day), .integer(Int64(clamping: count))]) }
    static func applyLate(count: some BinaryInteger, day: UTCDate) -> Message { Message(catalogue, 19, [.integer(Int64(clamping: count)), .date(day)]) }
    static var applyUnknown: Message { Message(catalogue, 20) }
    static var fee: Message { Message(catalogue, 21) }
    static var conditions: Message { Message(catalogue, 22) }
    static var source: Message { Message(catalogue, 23) }
    static func seen(day: UTCDate, count: some BinaryInteger) -> Message { Message(catalogue, 24, [.date(day), .integer(Int64(clamping: count))]) }
    static func stale(most: some BinaryInteger) -> Message { Message(catalogue, 25, [.integer(Int64(clamping: most))]) }
    static var openSource: Message { Message(catalogue, 26) }
    static func proof(index: some BinaryInteger) -> Message { Message(catalogue, 27, [.integer(Int64(clamping: index))]) }
    static var otherSays: Message { Message(catalogue, 28) }
    static func otherSaysWhat(source: Message, what: Message) -> Message { Message(catalogue, 29, [.message(source), .message(what)]) }
    static var upcoming: Message { Message(catalogue, 30) }
    static func upcomingWhat(day: UTCDate, what: Message) -> Message { Message(catalogue, 31, [.date(day), .message(what)]) }
    static var ended: Message { Message(catalogue, 32) }
    static func endedWhat(day: UTCDate, what: Message) -> Message { Message(catalogue, 33, [.date(day), .message(what)]) }
    static func endsWithin(day: UTCDate) -> Message { Message(catalogue, 34, [.date(day)]) }
    static var changed: Message { Message(catalogue, 35) }
    static func changedFrom(what: Message) -> Message { Message(catalogue, 36, [.message(what)]) }
    static var changedFromNothing: Message { Message(catalogue, 37) }
    static func noneKnown(country: String) -> Message { Message(catalogue, 38, [.country(country)]) }
    static func refused(country: String) -> Message { Message(catalogue, 39, [.country(country)]) }
    static var silkRoad: Message { Message(catalogue, 40) }
    static func placesDays(places: [Message.Argument], days: Message) -> Message { Message(catalogue, 41, [.list(places), .message(days)]) }

    static let catalogue = Catalogue("journeyBorder", [
        "ar": [
            #"إقامة أطول من المسموح"#,
            #"دخول زائد"#,
            #"تغيّر منذ إنشاء الرابط"#,
            #"جواز السفر"#,
            #"{0}، وهو الأيسر هنا"#,
            #"الإقامة المسموحة"#,
            #"لا يذكر المصدر أطول إقامة."#,
            #"تُحسب الإقامات السابقة أيضًا: أضفها محطاتٍ."#,
            #"ابتداءً من {0} تتجاوز الإقامة المسموح. غادر في موعد أقصاه {1} أو اطلب إقامة أطول."#,
            #"لا يبقى في {0} أي يوم. أخّر الوصول أو اطلب إقامة أطول."#,
            #"مرات الدخول"#,
            #"الدخول {0} من {1}"#,
            #"هذا هو الدخول {0}، والمسموح {1}. تلزم تأشيرة أخرى."#,
            #"ما عليك فعله"#,
            #"اطلب تصريح سفر عبر الإنترنت."#,
            #"اطلب تأشيرة إلكترونية."#,
            #"اطلب تأشيرة من سفارة أو قنصلية."#,
            #"تُصدر التأشيرة عند الحدود."#,
            #"قدّم الطلب في موعد أقصاه {0}: يستغرق {1, zero: # يوم | one: يومًا واحدًا | two: يومين | few: # أيام | many: # يومًا | other: # يوم}."#,
            #"يستغرق الطلب {0, zero: # يوم | one: يومًا واحدًا | two: يومين | few: # أيام | many: # يومًا | other: # يوم}، وقد مضى آخر يوم لتقديمه، {1}. اسأل هل يمكن التعجيل."#,
            #"لا يذكر المصدر كم يستغرق ذلك. اسأل في وقت مبكر."#,
            #"الرسوم"#,
            #"الشروط"#,
            #"المصدر"#,
            #"آخر تحقق في {0}، قبل {1, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم} من هذا الفحص"#,
            #"لم يتحقق أحد من هذا منذ أكثر من {0, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم}. اسأل السفارة قبل أن تعتمد عليه."#,
            #"افتح المصدر"#,
            #"القيد {0} في السجل"#,
            #"مصدر آخر"#,
            #"{0}: {1}"#,
            #"لاحقًا"#,
            #"ابتداءً من {0}: {1}"#,
            #"سابقًا"#,
            #"حتى {0}: {1}. لم يُذكر ما يسري بعد ذلك."#,
            #"تنتهي هذه القاعدة في {0}، أثناء إقامتك."#,
            #"تغيّر"#,
            #"حين أُنشئ هذا الرابط كانت القاعدة: {0}"#,
            #"حين أُنشئ هذا الرابط لم يكن شيء معروفًا عن هذه الحدود."#,
            #"لم يذكر أحد شيئًا عن هذه الحدود لهذا الغرض وهذه الوثيقة. اسأل سفارة {0}."#,
            #"لا يُسمح بدخول مواطني {0}، حسب المصدر."#,
            #"تأشيرة طريق الحرير السياحية"#,
            #"{0} · {1}"#,
        ],
        "en": [
            #"Stay too long"#,
            #"One entry too many"#,
            #"Changed since the link was made"#,
            #"Passport"#,
            #"{0}, the better of the two here"#,
            #"Stay allowed"#,
            #"The source names no longest stay."#,
            #"Stays before this journey count too: add them as stops."#,
            #"From {0} on the stay is longer than allowed. Leave by {1}, or apply for a longer stay."#,
            #"On {0} no day is left to use. Arrive later, or apply for a longer stay."#,
            #"Entries"#,
            #"Entry {0} of {1}"#,
            #"This is entry {0}, and the rule allows {1}. Another visa is needed."#,
            #"What to do"#,
            #"Apply for a travel authorisation online."#,
            #"Apply for an e-visa online."#,
            #"Apply for a visa at an embassy or consulate."#,
            #"The visa is issued at the border."#,
            #"Apply by {0}: it takes {1, one: # day | other: # days}."#,
            #"It takes {0, one: # day | other: # days}, and the last day to apply, {1}, has passed. Ask whether it can be done faster."#,
            #"The source does not say how long this takes. Ask in good time."#,
            #"Fee"#,
            #"Conditions"#,
            #"Source"#,
            #"Last seen on {0}, {1, one: # day | other: # days} before this check"#,
            #"Nobody has looked at this for more than {0, one: # day | other: # days}. Ask the embassy before you rely on it."#,
            #"Open the source"#,
            #"Entry {0} of the log"#,
            #"Another source"#,
            #"{0}: {1}"#,
            #"Later"#,
            #"From {0} on: {1}"#,
            #"Before"#,
            #"Until {0}: {1}. What holds since then has not been said."#,
            #"This rule ends on {0}, during your stay."#,
            #"Changed"#,
            #"When this link was made, the rule was: {0}"#,
            #"When this link was made, nothing was known of this border."#,
            #"Nobody has said anything about this border for this purpose and document. Ask the embassy of {0}."#,
            #"Nationals of {0} are not admitted, as the source has it."#,
            #"Silk Road Tourist Visa"#,
            #"{0} · {1}"#,
        ],
        "ru": [
            #"Слишком долго"#,
            #"Лишний въезд"#,
            #"Изменилось после создания ссылки"#,
            #"Паспорт"#,
            #"{0}: с ним здесь проще"#,
            #"Разрешённый срок"#,
            #"Источник не называет наибольший срок."#,
            #"Считаются и прежние пребывания: добавьте их как остановки."#,
            #"С {0} пребывание дольше разрешённого. Уезжайте не позже {1} или просите о более долгом сроке."#,
            #"На {0} дней уже не осталось. Приезжайте позже или просите о более долгом сроке."#,
            #"Въезды"#,
            #"Въезд {0} из {1}"#,
            #"Это въезд {0}, а разрешено {1}. Нужна ещё одна виза."#,
            #"Что сделать"#,
            #"Запросите разрешение на въезд онлайн."#,
            #"Запросите электронную визу."#,
            #"Подайте на визу в посольстве или консульстве."#,
            #"Визу выдают на границе."#,
            #"Подайте заявление не позже {0}: рассмотрение занимает {1, one: # день | few: # дня | many: # дней | other: # дня}."#,
            #"Рассмотрение занимает {0, one: # день | few: # дня | many: # дней | other: # дня}, и последний день подачи, {1}, уже прошёл. Спросите, можно ли быстрее."#,
            #"Источник не говорит, сколько это занимает. Спросите заранее."#,
            #"Сбор"#,
            #"Условия"#,
            #"Источник"#,
            #"В последний раз проверено {0}, за {1, one: # день | few: # дня | many: # дней | other: # дня} до этой проверки"#,
            #"Этого никто не проверял больше {0, one: # дня | few: # дней | many: # дней | other: # дня}. Спросите в посольстве, прежде чем на это полагаться."#,
            #"Открыть источник"#,
            #"Запись журнала {0}"#,
            #"Другой источник"#,
            #"{0}: {1}"#,
            #"Позже"#,
            #"С {0}: {1}"#,
            #"Раньше"#,
            #"До {0}: {1}. Что действует потом, не сообщено."#,
            #"Это правило перестаёт действовать {0}, во время вашего пребывания."#,
            #"Изменилось"#,
            #"Когда создавалась эта ссылка, правило было таким: {0}"#,
            #"Когда создавалась эта ссылка, об этой границе ничего не было известно."#,
            #"Об этой границе для такой цели и документа никто ничего не сообщил. Обратитесь в посольство: {0}."#,
            #"По сведениям источника, граждан страны {0} не впускают."#,
            #"Туристическая виза Шёлкового пути"#,
            #"{0} · {1}"#,
        ],
        "zh-Hans": [
            #"停留过长"#,
            #"入境次数超限"#,
            #"链接生成后有变"#,
            #"护照"#,
            #"{0}：此处更便利的一本"#,
            #"允许停留"#,
            #"来源未说明最长停留时间。"#,
            #"此前的停留也计算在内：请将其作为站点加入。"#,
            #"自{0}起停留超过允许时间。请最迟于{1}离开，或申请更长停留。"#,
            #"到{0}已无剩余天数。请推迟抵达，或申请更长停留。"#,
            #"入境次数"#,
            #"第 {0} 次入境，共允许 {1} 次"#,
            #"这是第 {0} 次入境，而规定只允许 {1} 次。需另办签证。"#,
            #"需要做什么"#,
            #"在网上申请旅行许可。"#,
            #"在网上申请电子签证。"#,
            #"向使馆或领事馆申请签证。"#,
            #"在边境办理签证。"#,
            #"请在{0}之前申请：办理需 {1, other: # 天}。"#,
            #"办理需 {0, other: # 天}，而最后申请日{1}已过。请询问能否加急。"#,
            #"来源未说明办理时间。请及早询问。"#,
            #"费用"#,
            #"条件"#,
            #"来源"#,
            #"最近核对于{0}，距本次查询 {1, other: # 天}"#,
            #"已超过 {0, other: # 天} 无人核对。请先向使馆确认。"#,
            #"打开来源"#,
            #"日志第 {0} 条"#,
            #"其他来源"#,
            #"{0}：{1}"#,
            #"以后"#,
            #"自{0}起：{1}"#,
            #"此前"#,
            #"至{0}：{1}。此后的规定尚未公布。"#,
            #"此规定于{0}失效，正值您停留期间。"#,
            #"变化"#,
            #"生成此链接时的规定：{0}"#,
            #"生成此链接时，对这处边境一无所知。"#,
            #"对此目的和证件，尚无人说明这处边境的规定。请咨询{0}使馆。"#,
            #"据来源所述，{0}国民不准入境。"#,
            #"丝绸之路旅游签证"#,
            #"{0} · {1}"#,
        ],
    ])
}
