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
    static var purposeTourism: Message { Message(catalogue, 10) }
    static var purposeBusiness: Message { Message(catalogue, 11) }
    static var purposeTransit: Message { Message(catalogue, 12) }
    static var document: Message { Message(catalogue, 13) }
    static var documentOrdinary: Message { Message(catalogue, 14) }
    static var documentDiplomatic: Message { Message(catalogue, 15) }
    static var documentService: Message { Message(catalogue, 16) }
    static func country(country: String) -> Message { Message(catalogue, 17, [.country(country)]) }
    static func stop(number: some BinaryInteger) -> Message { Message(catalogue, 18, [.integer(Int64(clamping: number))]) }
    static var place: Message { Message(catalogue, 19) }
    static var placeHint: Message { Message(catalogue, 20) }
    static var arrives: Message { Message(catalogue, 21) }
    static var leaves: Message { Message(catalogue, 22) }
    static var check: Message { Message(catalogue, 23) }
    static var moreRows: Message { Message(catalogue, 24) }
    static var change: Message { Message(catalogue, 25) }
    static var faultMissing: Message { Message(catalogue, 26) }
    static var faultUnknownCountry: Message { Message(catalogue, 27) }
    static var faultUnknownPlace: Message { Message(catalogue, 28) }
    static var faultUnknownWord: Message { Message(catalogue, 29) }
    static var faultNotDate: Message { Message(catalogue, 30) }
    static var faultTwice: Message { Message(catalogue, 31) }
    static func faultTooMany(most: some BinaryInteger) -> Message { Message(catalogue, 32, [.integer(Int64(clamping: most))]) }
    static var faultBeforeArrival: Message { Message(catalogue, 33) }
    static var faultBeforeLegBefore: Message { Message(catalogue, 34) }
    static func faultTooLong(most: some BinaryInteger) -> Message { Message(catalogue, 35, [.integer(Int64(clamping: most))]) }
    static func checkedFor(day: UTCDate, country: String, purpose: Message, document: Message) -> Message { Message(catalogue, 36, [.date(day), .country(country), .message(purpose), .message(document)]) }
    static func checkedForTwo(day: UTCDate, country: String, second: String, purpose: Message, document: Message) -> Message { Message(catalogue, 37, [.date(day), .country(country), .country(second), .message(purpose), .message(document)]) }
    static var goodTitle: Message { Message(catalogue, 38) }
    static func papersTitle(count: some BinaryInteger) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: count))]) }
    static func problemTitle(count: some BinaryInteger) -> Message { Message(catalogue, 40, [.integer(Int64(clamping: count))]) }
    static var overview: Message { Message(catalogue, 41) }
    static var columnBorder: Message { Message(catalogue, 42) }
    static var columnDays: Message { Message(catalogue, 43) }
    static var columnAsked: Message { Message(catalogue, 44) }
    static var columnUsed: Message { Message(catalogue, 45) }
    static func numberedCountry(number: some BinaryInteger, country: String) -> Message { Message(catalogue, 46, [.integer(Int64(clamping: number)), .country(country)]) }
    static func stayDays(from: UTCDate, to: UTCDate, count: some BinaryInteger) -> Message { Message(catalogue, 47, [.date(from), .date(to), .integer(Int64(clamping: count))]) }
    static var outcomeHome: Message { Message(catalogue, 48) }
    static var outcomeVisaFree: Message { Message(catalogue, 49) }
    static var outcomeOnArrival: Message { Message(catalogue, 50) }
    static var outcomeEta: Message { Message(catalogue, 51) }
    static var outcomeEVisa: Message { Message(catalogue, 52) }
    static var outcomeVisa: Message { Message(catalogue, 53) }
    static var outcomeUnknown: Message { Message(catalogue, 54) }
    static var outcomeRefused: Message { Message(catalogue, 55) }
    static var tagTooLong: Message { Message(catalogue, 56) }
    static var tagEntries: Message { Message(catalogue, 57) }
    static var tagStale: Message { Message(catalogue, 58) }
    static var tagChanged: Message { Message(catalogue, 59) }
    static var tagDisputed: Message { Message(catalogue, 60) }
    static var passport: Message { Message(catalogue, 61) }
    static func passportBetter(country: String) -> Message { Message(catalogue, 62, [.country(country)]) }
    static var allowed: Message { Message(catalogue, 63) }
    static func allowedWindow(most: some BinaryInteger, window: some BinaryInteger) -> Message { Message(catalogue, 64, [.integer(Int64(clamping: most)), .integer(Int64(clamping: window))]) }
    static func allowedStay(most: some BinaryInteger) -> Message { Message(catalogue, 65, [.integer(Int64(clamping: most))]) }
    static var allowedUnknown: Message { Message(catalogue, 66) }
    static func usedOf(used: some BinaryInteger, most: some BinaryInteger) -> Message { Message(catalogue, 67, [.integer(Int64(clamping: used)), .integer(Int64(clamping: most))]) }
    static var usedWindowNote: Message { Message(catalogue, 68) }
    static func beyond(day: UTCDate, last: UTCDate) -> Message { Message(catalogue, 69, [.date(day), .date(last)]) }
    static func beyondAtOnce(day: UTCDate) -> Message { Message(catalogue, 70, [.date(day)]) }
    static var entries: Message { Message(catalogue, 71) }
    static func entryOf(number: some BinaryInteger, allowed: some BinaryInteger) -> Message { Message(catalogue, 72, [.integer(Int64(clamping: number)), .integer(Int64(clamping: allowed))]) }
    static func entryBeyond(number: some BinaryInteger, allowed: some BinaryInteger) -> Message { Message(catalogue, 73, [.integer(Int64(clamping: number)), .integer(Int64(clamping: allowed))]) }
    static var todo: Message { Message(catalogue, 74) }
    static var applyEta: Message { Message(catalogue, 75) }
    static var applyEVisa: Message { Message(catalogue, 76) }
    static var applyVisa: Message { Message(catalogue, 77) }
    static var getOnArrival: Message { Message(catalogue, 78) }
    static func applyBy(day: UTCDate, count: some BinaryInteger) -> Message { Message(catalogue, 79, [.date(day), .integer(Int64(clamping: count))]) }
    static func applyLate(count: some BinaryInteger, day: UTCDate) -> Message { Message(catalogue, 80, [.integer(Int64(clamping: count)), .date(day)]) }
    static var applyUnknown: Message { Message(catalogue, 81) }
    static var fee: Message { Message(catalogue, 82) }
    static var conditions: Message { Message(catalogue, 83) }
    static var source: Message { Message(catalogue, 84) }
    static func authorityOwn(country: String, city: String) -> Message { Message(catalogue, 85, [.country(country), .text(city)]) }
    static var authorityMinistry: Message { Message(catalogue, 86) }
    static var authorityEmbassy: Message { Message(catalogue, 87) }
    static var authorityDataset: Message { Message(catalogue, 88) }
    static func seen(day: UTCDate, count: some BinaryInteger) -> Message { Message(catalogue, 89, [.date(day), .integer(Int64(clamping: count))]) }
    static func stale(most: some BinaryInteger) -> Message { Message(catalogue, 90, [.integer(Int64(clamping: most))]) }
    static var openSource: Message { Message(catalogue, 91) }
    static func proof(index: some BinaryInteger) -> Message { Message(catalogue, 92, [.integer(Int64(clamping: index))]) }
    static var otherSays: Message { Message(catalogue, 93) }
    static func otherSaysWhat(source: Message, what: Message) -> Message { Message(catalogue, 94, [.message(source), .message(what)]) }
    static func ruleShort(what: Message) -> Message { Message(catalogue, 95, [.message(what)]) }
    static func ruleWithStay(what: Message, stay: Message) -> Message { Message(catalogue, 96, [.message(what), .message(stay)]) }
    static var ruleNotUnderstood: Message { Message(catalogue, 97) }
    static var upcoming: Message { Message(catalogue, 98) }
    static func upcomingWhat(day: UTCDate, what: Message) -> Message { Message(catalogue, 99, [.date(day), .message(what)]) }
    static var ended: Message { Message(catalogue, 100) }
    static func endedWhat(day: UTCDate, what: Message) -> Message { Message(catalogue, 101, [.date(day), .message(what)]) }
    static func endsWithin(day: UTCDate) -> Message { Message(catalogue, 102, [.date(day)]) }
    static var changed: Message { Message(catalogue, 103) }
    static func changedFrom(what: Message) -> Message { Message(catalogue, 104, [.message(what)]) }
    static var changedFromNothing: Message { Message(catalogue, 105) }
    static func noneKnown(country: String) -> Message { Message(catalogue, 106, [.country(country)]) }
    static func refused(country: String) -> Message { Message(catalogue, 107, [.country(country)]) }
    static var silkRoad: Message { Message(catalogue, 108) }
    static var silkNotNeeded: Message { Message(catalogue, 109) }
    static var silkCovers: Message { Message(catalogue, 110) }
    static func silkWouldCover(country: String) -> Message { Message(catalogue, 111, [.country(country)]) }
    static var silkNotAdmitted: Message { Message(catalogue, 112) }
    static var silkOther: Message { Message(catalogue, 113) }
    static var silkTitle: Message { Message(catalogue, 114) }
    static var silkNoTerms: Message { Message(catalogue, 115) }
    static func silkTerms(most: some BinaryInteger, window: some BinaryInteger) -> Message { Message(catalogue, 116, [.integer(Int64(clamping: most)), .integer(Int64(clamping: window))]) }
    static var silkNow: Message { Message(catalogue, 117) }
    static var silkWithIt: Message { Message(catalogue, 118) }
    static var silkIfAll: Message { Message(catalogue, 119) }
    static func silkUsed(used: some BinaryInteger, most: some BinaryInteger) -> Message { Message(catalogue, 120, [.integer(Int64(clamping: used)), .integer(Int64(clamping: most))]) }
    static func silkBeyond(day: UTCDate) -> Message { Message(catalogue, 121, [.date(day)]) }
    static var counting: Message { Message(catalogue, 122) }
    static var countingText: Message { Message(catalogue, 123) }
    static var countingTwo: Message { Message(catalogue, 124) }
    static var advice: Message { Message(catalogue, 125) }
    static var link: Message { Message(catalogue, 126) }
    static var linkNote: Message { Message(catalogue, 127) }
    static var data: Message { Message(catalogue, 128) }
    static func placesDays(places: [Message.Argument], days: Message) -> Message { Message(catalogue, 129, [.list(places), .message(days)]) }

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
            #"سياحة"#,
            #"أعمال"#,
            #"عبور"#,
            #"الوثيقة"#,
            #"جواز سفر عادي"#,
            #"جواز سفر دبلوماسي"#,
            #"جواز سفر خدمة"#,
            #"{0}"#,
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
            #"بلدك"#,
            #"بلا تأشيرة"#,
            #"تأشيرة عند الحدود"#,
            #"تصريح سفر عبر الإنترنت"#,
            #"تأشيرة إلكترونية"#,
            #"تأشيرة قبل السفر"#,
            #"غير معروف"#,
            #"الدخول غير مسموح"#,
            #"إقامة أطول من المسموح"#,
            #"دخول زائد"#,
            #"غير متحقَّق منه"#,
            #"تغيّر منذ إنشاء الرابط"#,
            #"المصادر مختلفة"#,
            #"جواز السفر"#,
            #"{0}، وهو الأيسر هنا"#,
            #"الإقامة المسموحة"#,
            #"{0, zero: # يوم | one: يوم واحد | two: يومان | few: # أيام | many: # يومًا | other: # يوم} في أي {1, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم}"#,
            #"{0, zero: # يوم | one: يوم واحد | two: يومان | few: # أيام | many: # يومًا | other: # يوم} في كل إقامة"#,
            #"لا يذكر المصدر أطول إقامة."#,
            #"استُعمل {0} من {1, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم}"#,
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
            #"{0} نفسها، تنشره {1}"#,
            #"صفحة وزارة، أبلغت عنها الأمانة"#,
            #"سفارة، أبلغت عنها الأمانة"#,
            #"مجموعة بيانات عامة، أبلغت عنها الأمانة"#,
            #"آخر تحقق في {0}، قبل {1, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم} من هذا الفحص"#,
            #"لم يتحقق أحد من هذا منذ أكثر من {0, zero: # يوم | one: يوم واحد | two: يومين | few: # أيام | many: # يومًا | other: # يوم}. اسأل السفارة قبل أن تعتمد عليه."#,
            #"افتح المصدر"#,
            #"القيد {0} في السجل"#,
            #"مصدر آخر"#,
            #"{0}: {1}"#,
            #"{0}"#,
            #"{0}، {1}"#,
            #"قاعدة كتبتها نسخة أحدث من برامج المنتدى. افتح القيد في السجل لقراءتها."#,
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
            #"{0} · {1}"#,
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
            #"Tourism"#,
            #"Business"#,
            #"Transit"#,
            #"Document"#,
            #"Ordinary passport"#,
            #"Diplomatic passport"#,
            #"Service passport"#,
            #"{0}"#,
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
            #"Your own country"#,
            #"No visa"#,
            #"Visa at the border"#,
            #"Travel authorisation, online"#,
            #"E-visa, online"#,
            #"Visa before the journey"#,
            #"Not known"#,
            #"No admission"#,
            #"Stay too long"#,
            #"One entry too many"#,
            #"Unverified"#,
            #"Changed since the link was made"#,
            #"Sources disagree"#,
            #"Passport"#,
            #"{0}, the better of the two here"#,
            #"Stay allowed"#,
            #"{0, one: # day | other: # days} in any {1, one: # day | other: # days}"#,
            #"{0, one: # day | other: # days} in each stay"#,
            #"The source names no longest stay."#,
            #"{0} of {1, one: # day | other: # days} used"#,
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
            #"{0} itself, published by {1}"#,
            #"A ministry’s page, reported by the secretariat"#,
            #"An embassy, reported by the secretariat"#,
            #"A public dataset, reported by the secretariat"#,
            #"Last seen on {0}, {1, one: # day | other: # days} before this check"#,
            #"Nobody has looked at this for more than {0, one: # day | other: # days}. Ask the embassy before you rely on it."#,
            #"Open the source"#,
            #"Entry {0} of the log"#,
            #"Another source"#,
            #"{0}: {1}"#,
            #"{0}"#,
            #"{0}, {1}"#,
            #"A rule of a later version of the forum’s programs. Open the entry of the log to read it."#,
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
            #"{0} · {1}"#,
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
            #"Туризм"#,
            #"Деловая поездка"#,
            #"Транзит"#,
            #"Документ"#,
            #"Обычный паспорт"#,
            #"Дипломатический паспорт"#,
            #"Служебный паспорт"#,
            #"{0}"#,
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
            #"Ваша страна"#,
            #"Без визы"#,
            #"Виза на границе"#,
            #"Разрешение на въезд, онлайн"#,
            #"Электронная виза"#,
            #"Виза до поездки"#,
            #"Неизвестно"#,
            #"Въезд закрыт"#,
            #"Слишком долго"#,
            #"Лишний въезд"#,
            #"Не проверено"#,
            #"Изменилось после создания ссылки"#,
            #"Источники расходятся"#,
            #"Паспорт"#,
            #"{0}: с ним здесь проще"#,
            #"Разрешённый срок"#,
            #"{0, one: # день | few: # дня | many: # дней | other: # дня} в течение любых {1, one: # дня | few: # дней | many: # дней | other: # дня}"#,
            #"{0, one: # день | few: # дня | many: # дней | other: # дня} за каждое пребывание"#,
            #"Источник не называет наибольший срок."#,
            #"Использовано {0} из {1, one: # дня | few: # дней | many: # дней | other: # дня}"#,
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
            #"{0}: сведения самой страны, публикует {1}"#,
            #"Страница министерства, по сообщению секретариата"#,
            #"Посольство, по сообщению секретариата"#,
            #"Открытый набор данных, по сообщению секретариата"#,
            #"В последний раз проверено {0}, за {1, one: # день | few: # дня | many: # дней | other: # дня} до этой проверки"#,
            #"Этого никто не проверял больше {0, one: # дня | few: # дней | many: # дней | other: # дня}. Спросите в посольстве, прежде чем на это полагаться."#,
            #"Открыть источник"#,
            #"Запись журнала {0}"#,
            #"Другой источник"#,
            #"{0}: {1}"#,
            #"{0}"#,
            #"{0}, {1}"#,
            #"Правило записано более новой версией программ форума. Откройте запись журнала, чтобы прочитать его."#,
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
            #"{0} · {1}"#,
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
            #"旅游"#,
            #"商务"#,
            #"过境"#,
            #"证件"#,
            #"普通护照"#,
            #"外交护照"#,
            #"公务护照"#,
            #"{0}"#,
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
            #"本国"#,
            #"免签"#,
            #"落地签"#,
            #"网上旅行许可"#,
            #"电子签证"#,
            #"需事先办理签证"#,
            #"未知"#,
            #"不准入境"#,
            #"停留过长"#,
            #"入境次数超限"#,
            #"未经核实"#,
            #"链接生成后有变"#,
            #"来源不一致"#,
            #"护照"#,
            #"{0}：此处更便利的一本"#,
            #"允许停留"#,
            #"任意 {1, other: # 天} 内 {0, other: # 天}"#,
            #"每次停留 {0, other: # 天}"#,
            #"来源未说明最长停留时间。"#,
            #"已用 {0} 天，共 {1, other: # 天}"#,
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
            #"{0}官方信息，由{1}发布"#,
            #"部委网页，由秘书处转报"#,
            #"使馆，由秘书处转报"#,
            #"公开数据集，由秘书处转报"#,
            #"最近核对于{0}，距本次查询 {1, other: # 天}"#,
            #"已超过 {0, other: # 天} 无人核对。请先向使馆确认。"#,
            #"打开来源"#,
            #"日志第 {0} 条"#,
            #"其他来源"#,
            #"{0}：{1}"#,
            #"{0}"#,
            #"{0}，{1}"#,
            #"此规定由论坛程序的更新版本写入。请打开日志条目阅读。"#,
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
            #"{0} · {1}"#,
        ],
    ])
}
