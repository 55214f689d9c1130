// Written by seeds/messages.py from journey.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `journey`.
enum JourneyText {
    static var title: Message { Message(catalogue, 0) }
    static var article: Message { Message(catalogue, 1) }
    static var lede: Message { Message(catalogue, 2) }
    static var answerTitle: Message { Message(catalogue, 3) }
    static var traveller: Message { Message(catalogue, 4) }
    static var nationality: Message { Message(catalogue, 5) }
    static var nationalityHint: Message { Message(catalogue, 6) }
    static var second: Message { Message(catalogue, 7) }
    static var secondHint: Message { Message(catalogue, 8) }
    static var purpose: Message { Message(catalogue, 9) }
    static var document: Message { Message(catalogue, 10) }
    static func stop(number: some BinaryInteger) -> Message { Message(catalogue, 11, [.integer(Int64(clamping: number))]) }
    static var place: Message { Message(catalogue, 12) }
    static var placeHint: Message { Message(catalogue, 13) }
    static var arrives: Message { Message(catalogue, 14) }
    static var leaves: Message { Message(catalogue, 15) }
    static var check: Message { Message(catalogue, 16) }
    static var moreRows: Message { Message(catalogue, 17) }
    static var change: Message { Message(catalogue, 18) }
    static var faultMissing: Message { Message(catalogue, 19) }
    static var faultUnknownCountry: Message { Message(catalogue, 20) }
    static var faultUnknownPlace: Message { Message(catalogue, 21) }
    static var faultUnknownWord: Message { Message(catalogue, 22) }
    static var faultNotDate: Message { Message(catalogue, 23) }
    static var faultTwice: Message { Message(catalogue, 24) }
    static func faultTooMany(most: some BinaryInteger) -> Message { Message(catalogue, 25, [.integer(Int64(clamping: most))]) }
    static var faultBeforeArrival: Message { Message(catalogue, 26) }
    static var faultBeforeLegBefore: Message { Message(catalogue, 27) }
    static func faultTooLong(most: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: most))]) }
    static func checkedFor(day: UTCDate, country: String, purpose: Message, document: Message) -> Message { Message(catalogue, 29, [.date(day), .country(country), .message(purpose), .message(document)]) }
    static func checkedForTwo(day: UTCDate, country: String, second: String, purpose: Message, document: Message) -> Message { Message(catalogue, 30, [.date(day), .country(country), .country(second), .message(purpose), .message(document)]) }
    static var goodTitle: Message { Message(catalogue, 31) }
    static func papersTitle(count: some BinaryInteger) -> Message { Message(catalogue, 32, [.integer(Int64(clamping: count))]) }
    static func problemTitle(count: some BinaryInteger) -> Message { Message(catalogue, 33, [.integer(Int64(clamping: count))]) }
    static var overview: Message { Message(catalogue, 34) }
    static var columnBorder: Message { Message(catalogue, 35) }
    static var columnDays: Message { Message(catalogue, 36) }
    static var columnAsked: Message { Message(catalogue, 37) }
    static var columnUsed: Message { Message(catalogue, 38) }
    static func numberedCountry(number: some BinaryInteger, country: String) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: number)), .country(country)]) }
    static func stayDays(from: UTCDate, to: UTCDate, count: some BinaryInteger) -> Message { Message(catalogue, 40, [.date(from), .date(to), .integer(Int64(clamping: count))]) }
    static func usedOf(used: some BinaryInteger, most: some BinaryInteger) -> Message { Message(catalogue, 41, [.integer(Int64(clamping: used)), .integer(Int64(clamping: most))]) }
    static var silkNotNeeded: Message { Message(catalogue, 42) }
    static var silkCovers: Message { Message(catalogue, 43) }
    static func silkWouldCover(country: String) -> Message { Message(catalogue, 44, [.country(country)]) }
    static var silkNotAdmitted: Message { Message(catalogue, 45) }
    static var silkOther: Message { Message(catalogue, 46) }
    static var silkTitle: Message { Message(catalogue, 47) }
    static var silkNoTerms: Message { Message(catalogue, 48) }
    static func silkTerms(most: some BinaryInteger, window: some BinaryInteger) -> Message { Message(catalogue, 49, [.integer(Int64(clamping: most)), .integer(Int64(clamping: window))]) }
    static var silkNow: Message { Message(catalogue, 50) }
    static var silkWithIt: Message { Message(catalogue, 51) }
    static var silkIfAll: Message { Message(catalogue, 52) }
    static func silkUsed(used: some BinaryInteger, most: some BinaryInteger) -> Message { Message(catalogue, 53, [.integer(Int64(clamping: used)), .integer(Int64(clamping: most))]) }
    static func silkBeyond(day: UTCDate) -> Message { Message(catalogue, 54, [.date(day)]) }
    static var counting: Message { Message(catalogue, 55) }
    static var countingText: Message { Message(catalogue, 56) }
    static var countingTwo: Message { Message(catalogue, 57) }
    static var advice: Message { Message(catalogue, 58) }
    static var link: Message { Message(catalogue, 59) }
    static var linkNote: Message { Message(catalogue, 60) }
    static var data: Message { Message(catalogue, 61) }

    static let catalogue = Catalogue("journey", [
        "ar": [
            #"تحقق من رحلتك"#,
            #"المادة 11"#,
            #"ما التأشيرة التي تطلبها كل حدود في رحلتك، وكم يومًا يمكنك البقاء، ومن يقول ذلك وما مدى حداثته."#,
            #"رحلتك، حدودًا بعد حدود"#,
            #"المسافر"#,
            #"جنسيتك"#,
            #"الدولة التي أصدرت جواز سفرك."#,
            #"جنسيتك الثانية"#,
            #"لمن يحمل جوازي سفر: يُعرض لكل حدود الأيسر منهما."#,
            #"الغرض من الرحلة"#,
            #"الوثيقة"#,
            #"المحطة {0}"#,
            #"مدينة أو دولة"#,
            #"مدينة من مدن المنتدى، أو أي دولة."#,
            #"الوصول"#,
            #"المغادرة"#,
            #"تحقق من الرحلة"#,
            #"محطات أخرى"#,
            #"غيّر الرحلة"#,
            #"املأ هذا الحقل."#,
            #"لا توجد دولة كهذه. اختر واحدة من القائمة."#,
            #"لا يعرف المنتدى مدينة أو دولة بهذا الاسم. اختر مدينة من القائمة أو اكتب اسم دولة."#,
            #"اختر من القائمة."#,
            #"اكتب تاريخًا من الأعوام 1900 إلى 2199 بالسنة والشهر واليوم، مثل 2027-05-01."#,
            #"هذه هي الجنسية الأولى نفسها. اتركها فارغة أو اختر غيرها."#,
            #"للرحلة هنا {0} محطة على الأكثر. قسّمها."#,
            #"المغادرة قبل الوصول. غيّر أحدهما."#,
            #"تبدأ هذه المحطة قبل انتهاء التي قبلها. رتّب المحطات حسب أيامها."#,
            #"للرحلة هنا {0} يوم على الأكثر. قسّمها."#,
            #"جرى التحقق في {0} لجواز سفر من {1}؛ {2}، {3}."#,
            #"جرى التحقق في {0} لجوازي سفر من {1} و{2}؛ {3}، {4}."#,
            #"لا تحتاج هذه الرحلة إلى استخراج تأشيرة"#,
            #"{0, zero: لا تأشيرات أو تصاريح مطلوبة لهذه الرحلة | one: تأشيرة أو تصريح واحد مطلوب لهذه الرحلة | two: تأشيرتان أو تصريحان مطلوبان لهذه الرحلة | few: # تأشيرات أو تصاريح مطلوبة لهذه الرحلة | many: # تأشيرة أو تصريحًا مطلوبة لهذه الرحلة | other: # تأشيرة أو تصريح مطلوبة لهذه الرحلة}"#,
            #"كما هو مخطط، لا تصلح هذه الرحلة عند {0, zero: # حدود | one: حدود واحدة | two: حدودين | few: # حدود | many: # حدًّا | other: # حد}"#,
            #"الحدود بالترتيب"#,
            #"الحدود"#,
            #"الأيام"#,
            #"المطلوب"#,
            #"الأيام المستعملة"#,
            #"{0}. {1}"#,
            #"{0} – {1} ({2, zero: # يوم | one: يوم واحد | two: يومان | few: # أيام | many: # يومًا | other: # يوم})"#,
            #"استُعمل {0} من {1, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم}"#,
            #"غير لازمة هنا"#,
            #"تغني هنا عن التأشيرة"#,
            #"تغني هنا عن التأشيرة متى انضمت إليها {0}"#,
            #"لا تفيد من لا يُسمح له بالدخول"#,
            #"مخصصة للسياح حاملي الجوازات العادية"#,
            #"ما الذي تغيّره تأشيرة طريق الحرير السياحية"#,
            #"لم يتفق المنتدى على شروطها بعد. وهذا ما كانت ستوفره في هذه الرحلة."#,
            #"تأشيرة واحدة لمدة {0, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم} في أي {1, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم}، تُحسب في جميع الدول المنضمة معًا."#,
            #"كما هي الحال، من دونها"#,
            #"معها، في الدول المنضمة"#,
            #"متى انضمت كل دول هذه الرحلة"#,
            #"تستعمل هذه الرحلة {0} من أيامها البالغة {1}."#,
            #"ابتداءً من {0} تتجاوز الرحلة ما تسمح به هذه التأشيرة."#,
            #"كيف تُحسب الأيام"#,
            #"يُحسب كل يوم تكون فيه في بلد، ومنه يوما الوصول والمغادرة، مرة واحدة لكل يوم. وحين تتحدث القاعدة عن أيام ضمن مدة، يجب ألا يزيد عدد الأيام في المدة التي تنتهي بأي يوم من إقامتك على المسموح. وبين مدينتين في بلد واحد تُعدّ باقيًا فيه."#,
            #"تنتظر بعض الدول من مواطنيها أن يدخلوا بجوازها، ولا تعترف بعضها بجنسية ثانية."#,
            #"هذا ما تقوله المدن والمصادر. أما القرار عند الحدود فللدولة."#,
            #"رابط هذا الجواب"#,
            #"فيه الجنسيات والأماكن والأيام، ولا شيء عنك. وإذا فُتح لاحقًا أظهر القواعد التي تغيرت."#,
            #"الشيء نفسه كبيانات"#,
        ],
        "en": [
            #"Check a journey"#,
            #"Article 11"#,
            #"Which visa each border of your journey asks for, how long you may stay, who says so and how old that is."#,
            #"Your journey, border by border"#,
            #"The traveller"#,
            #"Your nationality"#,
            #"The country that has issued your passport."#,
            #"Your second nationality"#,
            #"For who holds two passports: each border is shown with the better one."#,
            #"Purpose of the journey"#,
            #"Document"#,
            #"Stop {0}"#,
            #"City or country"#,
            #"A city of the forum, or any country."#,
            #"Arrival"#,
            #"Departure"#,
            #"Check the journey"#,
            #"More stops"#,
            #"Change the journey"#,
            #"Fill this in."#,
            #"There is no such country. Choose one from the list."#,
            #"The forum knows no city or country of this name. Choose a city from the list, or write the name of a country."#,
            #"Choose one from the list."#,
            #"Write a date of the years 1900 to 2199 as year, month and day, such as 2027-05-01."#,
            #"This is the first nationality again. Leave it empty, or choose another."#,
            #"A journey has at most {0} stops here. Split it."#,
            #"The departure is before the arrival. Change one of the two."#,
            #"This begins before the stop above ends. Put the stops in the order of their days."#,
            #"A journey has at most {0} days here. Split it."#,
            #"Checked on {0} for a passport of {1}; {2}, {3}."#,
            #"Checked on {0} for passports of {1} and {2}; {3}, {4}."#,
            #"No visa to be had for this journey"#,
            #"{0, one: # visa or permit | other: # visas or permits} to be had for this journey"#,
            #"As planned, this journey does not work at {0, one: # border | other: # borders}"#,
            #"The borders in turn"#,
            #"Border"#,
            #"Days"#,
            #"What is asked"#,
            #"Days used"#,
            #"{0}. {1}"#,
            #"{0} – {1} ({2, one: # day | other: # days})"#,
            #"{0} of {1, one: # day | other: # days} used"#,
            #"Not needed here"#,
            #"Does here instead"#,
            #"Would do here instead, once {0} has acceded to it"#,
            #"Does not help who is not admitted"#,
            #"Is for tourists with ordinary passports"#,
            #"What the Silk Road Tourist Visa changes"#,
            #"The forum has not agreed on its terms yet. This is what it would spare on this journey."#,
            #"One visa for {0, one: # day | other: # days} in any {1, one: # day | other: # days}, counted in all countries together that have acceded to it."#,
            #"As it stands, without it"#,
            #"With it, in the countries that have acceded"#,
            #"Once every country of this journey has acceded"#,
            #"Of its days this journey uses {0} of {1}."#,
            #"From {0} on the journey is longer than this visa allows."#,
            #"How days are counted"#,
            #"Every day counts on which you are in a country, those of arrival and departure too, and each once. Where a rule speaks of days in any number of days, every day of your stay must see no more than the allowed days in the period that ends with it. Between two cities of one country you are taken to remain in it."#,
            #"Some countries expect their own citizens to enter with their own passport, and some do not accept a second nationality."#,
            #"This is what cities and sources say. The decision at the border is the country’s."#,
            #"Link to this answer"#,
            #"It holds nationalities, places and days, and nothing about who you are. Opened later, it shows which rules have changed since."#,
            #"The same as data"#,
        ],
        "ru": [
            #"Проверить поездку"#,
            #"Статья 11"#,
            #"Какая виза нужна на каждой границе вашей поездки, сколько дней можно провести в стране, кто это сообщает и насколько свежи сведения."#,
            #"Ваша поездка по границам"#,
            #"Путешественник"#,
            #"Ваше гражданство"#,
            #"Страна, которая выдала ваш паспорт."#,
            #"Второе гражданство"#,
            #"Для тех, у кого два паспорта: для каждой границы показан тот, с которым проще."#,
            #"Цель поездки"#,
            #"Документ"#,
            #"Остановка {0}"#,
            #"Город или страна"#,
            #"Город форума или любая страна."#,
            #"Прибытие"#,
            #"Отъезд"#,
            #"Проверить поездку"#,
            #"Ещё остановки"#,
            #"Изменить поездку"#,
            #"Заполните это поле."#,
            #"Такой страны нет. Выберите страну из списка."#,
            #"Форум не знает города или страны с таким названием. Выберите город из списка или напишите название страны."#,
            #"Выберите значение из списка."#,
            #"Введите дату с 1900 по 2199 год: год, месяц, день, например 2027-05-01."#,
            #"Это снова первое гражданство. Оставьте поле пустым или выберите другое."#,
            #"Здесь в поездке может быть не больше {0} остановок. Разделите её."#,
            #"Отъезд раньше прибытия. Измените одну из двух дат."#,
            #"Эта остановка начинается раньше, чем кончается предыдущая. Расположите остановки по порядку дней."#,
            #"Здесь поездка может длиться не больше {0} дней. Разделите её."#,
            #"Проверено {0} для паспорта страны {1}; {2}, {3}."#,
            #"Проверено {0} для паспортов стран {1} и {2}; {3}, {4}."#,
            #"Для этой поездки визы получать не нужно"#,
            #"Для этой поездки нужно получить {0, one: # визу или разрешение | few: # визы или разрешения | many: # виз или разрешений | other: # визы или разрешения}"#,
            #"В таком виде поездка не получится на {0, one: # границе | few: # границах | many: # границах | other: # границы}"#,
            #"Границы по порядку"#,
            #"Граница"#,
            #"Дни"#,
            #"Что требуется"#,
            #"Использовано дней"#,
            #"{0}. {1}"#,
            #"{0} – {1} ({2, one: # день | few: # дня | many: # дней | other: # дня})"#,
            #"Использовано {0} из {1, one: # дня | few: # дней | many: # дней | other: # дня}"#,
            #"Здесь не нужна"#,
            #"Заменяет здесь визу"#,
            #"Заменила бы здесь визу, если присоединится {0}"#,
            #"Не помогает тем, кого не впускают"#,
            #"Только для туристов с обычным паспортом"#,
            #"Что меняет туристическая виза Шёлкового пути"#,
            #"Форум ещё не согласовал её условия. Вот от чего она избавила бы в этой поездке."#,
            #"Одна виза на {0, one: # день | few: # дня | many: # дней | other: # дня} в течение любых {1, one: # дня | few: # дней | many: # дней | other: # дня}; дни считаются вместе во всех присоединившихся странах."#,
            #"Сейчас, без неё"#,
            #"С ней, в присоединившихся странах"#,
            #"Если присоединятся все страны поездки"#,
            #"Поездка занимает {0} из {1} её дней."#,
            #"С {0} поездка дольше, чем разрешает эта виза."#,
            #"Как считаются дни"#,
            #"Считается каждый день, когда вы в стране, включая дни прибытия и отъезда, и каждый один раз. Если правило говорит о днях в течение какого-то срока, то в каждый день пребывания за срок, который им заканчивается, должно набраться не больше разрешённого. Между двумя городами одной страны вы считаетесь оставшимися в ней."#,
            #"Некоторые страны ждут от своих граждан въезда по своему паспорту, а некоторые не признают второго гражданства."#,
            #"Так сообщают города и источники. Решение на границе принимает страна."#,
            #"Ссылка на этот ответ"#,
            #"В ней гражданства, места и дни и ничего о том, кто вы. Если открыть её позже, будет видно, какие правила изменились."#,
            #"То же как данные"#,
        ],
        "zh-Hans": [
            #"查询行程签证"#,
            #"第 11 条"#,
            #"行程中每一处边境需要哪种签证、可以停留多久、由谁提供以及信息有多新。"#,
            #"您的行程：逐个边境"#,
            #"旅行者"#,
            #"您的国籍"#,
            #"签发您护照的国家。"#,
            #"第二国籍"#,
            #"适用于持有两本护照者：每处边境显示更便利的一本。"#,
            #"出行目的"#,
            #"证件"#,
            #"第 {0} 站"#,
            #"城市或国家"#,
            #"论坛成员城市，或任何国家。"#,
            #"抵达"#,
            #"离开"#,
            #"查询行程"#,
            #"增加站点"#,
            #"修改行程"#,
            #"请填写此项。"#,
            #"没有这个国家。请从列表中选择。"#,
            #"论坛不知道叫这个名字的城市或国家。请从列表中选择城市，或填写国家名称。"#,
            #"请从列表中选择。"#,
            #"请按年、月、日填写 1900 年至 2199 年的日期，例如 2027-05-01。"#,
            #"与第一国籍相同。请留空或另选一个。"#,
            #"此处行程最多 {0} 站。请分开查询。"#,
            #"离开日期早于抵达日期。请修改其中之一。"#,
            #"此站开始于上一站结束之前。请按日期顺序排列各站。"#,
            #"此处行程最多 {0} 天。请分开查询。"#,
            #"查询日期：{0}；护照：{1}；{2}，{3}。"#,
            #"查询日期：{0}；护照：{1}和{2}；{3}，{4}。"#,
            #"此行程无需办理签证"#,
            #"此行程需办理 {0, other: # 项签证或许可}"#,
            #"按目前计划，此行程在 {0, other: # 处边境} 行不通"#,
            #"逐个边境"#,
            #"边境"#,
            #"日期"#,
            #"要求"#,
            #"已用天数"#,
            #"{0}. {1}"#,
            #"{0} – {1}（{2, other: # 天}）"#,
            #"已用 {0} 天，共 {1, other: # 天}"#,
            #"此处不需要"#,
            #"可在此处代替签证"#,
            #"待{0}加入后，可在此处代替签证"#,
            #"对不准入境者无效"#,
            #"仅适用于持普通护照的游客"#,
            #"丝绸之路旅游签证带来的变化"#,
            #"论坛尚未商定其条款。以下是它在此行程中可省去的手续。"#,
            #"一张签证，任意 {1, other: # 天} 内 {0, other: # 天}，在所有加入国合并计算。"#,
            #"目前，没有此签证"#,
            #"使用此签证，在已加入的国家"#,
            #"若行程中各国全部加入"#,
            #"此行程占用其 {1} 天中的 {0} 天。"#,
            #"自{0}起，行程超过此签证允许的时间。"#,
            #"天数如何计算"#,
            #"在一国境内的每一天都计算在内，包括抵达日和离开日，每天只算一次。若规定以若干天为期限，则停留的每一天，在以该日为止的期限内不得超过允许的天数。在同一国家的两座城市之间，视为您一直留在该国。"#,
            #"有些国家要求本国公民持本国护照入境，有些国家不承认双重国籍。"#,
            #"以上为各城市和来源所述。能否入境由该国决定。"#,
            #"此答案的链接"#,
            #"其中只有国籍、地点和日期，没有任何个人信息。以后打开时，会显示哪些规定已变更。"#,
            #"以数据形式查看"#,
        ],
    ])
}
