// Written by seeds/messages.py from travel.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `travel`.
enum TravelText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var `where`: Message { Message(catalogue, 2) }
    static var country: Message { Message(catalogue, 3) }
    static var arrival: Message { Message(catalogue, 4) }
    static var departure: Message { Message(catalogue, 5) }
    static var adults: Message { Message(catalogue, 6) }
    static var children: Message { Message(catalogue, 7) }
    static var childrenHint: Message { Message(catalogue, 8) }
    static var cultural: Message { Message(catalogue, 9) }
    static var searchButton: Message { Message(catalogue, 10) }
    static var badChildren: Message { Message(catalogue, 11) }
    static var found: Message { Message(catalogue, 12) }
    static func foundCount(count: some BinaryInteger) -> Message { Message(catalogue, 13, [.integer(Int64(clamping: count))]) }
    static var foundNone: Message { Message(catalogue, 14) }
    static var columnHotel: Message { Message(catalogue, 15) }
    static var columnCity: Message { Message(catalogue, 16) }
    static var columnRoom: Message { Message(catalogue, 17) }
    static var columnPrice: Message { Message(catalogue, 18) }
    static var columnLeft: Message { Message(catalogue, 19) }
    static var leftMany: Message { Message(catalogue, 20) }
    static var columnConditions: Message { Message(catalogue, 21) }
    static var synthetic: Message { Message(catalogue, 22) }
    static var culturalBadge: Message { Message(catalogue, 23) }
    static var hotel: Message { Message(catalogue, 24) }
    static var facts: Message { Message(catalogue, 25) }
    static var address: Message { Message(catalogue, 26) }
    static var stars: Message { Message(catalogue, 27) }
    static func starsBy(count: some BinaryInteger, by: String) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: count)), .text(by)]) }
    static var checkIn: Message { Message(catalogue, 29) }
    static var checkOut: Message { Message(catalogue, 30) }
    static func localTime(zone: String) -> Message { Message(catalogue, 31, [.text(zone)]) }
    static var phone: Message { Message(catalogue, 32) }
    static var offers: Message { Message(catalogue, 33) }
    static func offersNote(nights: some BinaryInteger) -> Message { Message(catalogue, 34, [.integer(Int64(clamping: nights))]) }
    static var offersNone: Message { Message(catalogue, 35) }
    static var refusals: Message { Message(catalogue, 36) }
    static var refusalWhat: Message { Message(catalogue, 37) }
    static var refusalWhy: Message { Message(catalogue, 38) }
    static func step(step: some BinaryInteger) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: step))]) }
    static var bookTitle: Message { Message(catalogue, 40) }
    static var lines: Message { Message(catalogue, 41) }
    static var lineNight: Message { Message(catalogue, 42) }
    static var lineExtraAdults: Message { Message(catalogue, 43) }
    static var lineChildren: Message { Message(catalogue, 44) }
    static var lineVat: Message { Message(catalogue, 45) }
    static var lineTouristTax: Message { Message(catalogue, 46) }
    static var columnNight: Message { Message(catalogue, 47) }
    static var columnWhat: Message { Message(catalogue, 48) }
    static var columnAmount: Message { Message(catalogue, 49) }
    static var total: Message { Message(catalogue, 50) }
    static func includedVat(amount: String) -> Message { Message(catalogue, 51, [.text(amount)]) }
    static var deposit: Message { Message(catalogue, 52) }
    static var meals: Message { Message(catalogue, 53) }
    static var mealsNone: Message { Message(catalogue, 54) }
    static var mealsBreakfast: Message { Message(catalogue, 55) }
    static var mealsHalfBoard: Message { Message(catalogue, 56) }
    static var mealsFullBoard: Message { Message(catalogue, 57) }
    static var mealsAllInclusive: Message { Message(catalogue, 58) }
    static var conditions: Message { Message(catalogue, 59) }
    static func freeUntil(day: UTCDate) -> Message { Message(catalogue, 60, [.date(day)]) }
    static var neverFree: Message { Message(catalogue, 61) }
    static var stay: Message { Message(catalogue, 62) }
    static func stayDays(arrival: UTCDate, departure: UTCDate) -> Message { Message(catalogue, 63, [.date(arrival), .date(departure)]) }
    static func nights(nights: some BinaryInteger) -> Message { Message(catalogue, 64, [.integer(Int64(clamping: nights))]) }
    static var name: Message { Message(catalogue, 65) }
    static var mail: Message { Message(catalogue, 66) }
    static var mailHint: Message { Message(catalogue, 67) }
    static var telephone: Message { Message(catalogue, 68) }
    static var bookButton: Message { Message(catalogue, 69) }
    static var notBooked: Message { Message(catalogue, 70) }
    static var booked: Message { Message(catalogue, 71) }
    static var bookedLede: Message { Message(catalogue, 72) }
    static var code: Message { Message(catalogue, 73) }
    static var codeNote: Message { Message(catalogue, 74) }
    static var toBooking: Message { Message(catalogue, 75) }
    static var state: Message { Message(catalogue, 76) }
    static var stateHeld: Message { Message(catalogue, 77) }
    static var stateConfirmed: Message { Message(catalogue, 78) }
    static var stateCheckedIn: Message { Message(catalogue, 79) }
    static var stateCheckedOut: Message { Message(catalogue, 80) }
    static var stateReleased: Message { Message(catalogue, 81) }
    static var stateExpired: Message { Message(catalogue, 82) }
    static var stateCancelled: Message { Message(catalogue, 83) }
    static var stateNoShow: Message { Message(catalogue, 84) }
    static var charge: Message { Message(catalogue, 85) }
    static var cityAway: Message { Message(catalogue, 86) }
    static var rulePast: Message { Message(catalogue, 87) }
    static func ruleOccupancy(bound: some BinaryInteger) -> Message { Message(catalogue, 88, [.integer(Int64(clamping: bound))]) }
    static func ruleSoldOut(day: UTCDate) -> Message { Message(catalogue, 89, [.date(day)]) }
    static func ruleClosed(day: UTCDate) -> Message { Message(catalogue, 90, [.date(day)]) }
    static func ruleClosedToArrival(day: UTCDate) -> Message { Message(catalogue, 91, [.date(day)]) }
    static func ruleClosedToDeparture(day: UTCDate) -> Message { Message(catalogue, 92, [.date(day)]) }
    static func ruleMinStay(bound: some BinaryInteger, day: UTCDate) -> Message { Message(catalogue, 93, [.integer(Int64(clamping: bound)), .date(day)]) }
    static func ruleMaxStay(bound: some BinaryInteger, day: UTCDate) -> Message { Message(catalogue, 94, [.integer(Int64(clamping: bound)), .date(day)]) }
    static func ruleNoPrice(day: UTCDate) -> Message { Message(catalogue, 95, [.date(day)]) }
    static var ruleOther: Message { Message(catalogue, 96) }
    static var rulePriceChanged: Message { Message(catalogue, 97) }
    static func place(name: String) -> Message { Message(catalogue, 98, [.text(name)]) }
    static func countryName(country: String) -> Message { Message(catalogue, 99, [.country(country)]) }

    static let catalogue = Catalogue("travel", [
        "ar": [
            #"البحث عن غرفة"#,
            #"اختر مدينة أو بلدًا كاملًا على طريق الحرير، وحدّد المواعيد والضيوف، ثم اطّلع على الفنادق التي لديها غرف."#,
            #"المدينة"#,
            #"البلد"#,
            #"الوصول"#,
            #"المغادرة"#,
            #"البالغون"#,
            #"أعمار الأطفال"#,
            #"افصل بينها بفواصل، مثل 4, 9. اتركه فارغًا إن لم يكن معك أطفال."#,
            #"فنادق المنتدى الثقافية فقط"#,
            #"عرض الغرف"#,
            #"اكتب أعمار الأطفال من 0 إلى 17 مفصولة بفواصل."#,
            #"فنادق لديها غرف"#,
            #"{0, zero: لا فنادق | one: فندق واحد | two: فندقان | few: # فنادق | many: # فندقًا | other: # فندق}؛ الأسعار للإقامة كاملة مع الضرائب، وفق آخر ما أعلنته المدن."#,
            #"لا توجد غرفة مناسبة. جرّب أيامًا أخرى أو عددًا أقل من الضيوف أو مدينة أخرى."#,
            #"الفندق"#,
            #"المدينة"#,
            #"الغرفة"#,
            #"السعر"#,
            #"الغرف المتبقية"#,
            #"9 أو أكثر"#,
            #"الشروط"#,
            #"فندق وهمي للعرض"#,
            #"فندق ثقافي"#,
            #"الفندق"#,
            #"عن الفندق"#,
            #"العنوان"#,
            #"النجوم"#,
            #"{0, zero: بلا نجوم | one: نجمة واحدة | two: نجمتان | few: # نجوم | many: # نجمة | other: # نجمة}، منحها: {1}"#,
            #"الوصول من"#,
            #"المغادرة حتى"#,
            #"بتوقيت {0}"#,
            #"الهاتف"#,
            #"الغرف والأسعار"#,
            #"لمدة {0, zero: # ليلة | one: ليلة واحدة | two: ليلتين | few: # ليالٍ | many: # ليلة | other: # ليلة}، مع الضرائب."#,
            #"لا يمكن الحجز في هذه الأيام، والأسباب أدناه."#,
            #"لماذا لا يُعرض الباقي"#,
            #"الغرفة أو السعر"#,
            #"السبب"#,
            #"الخطوة {0} من 4"#,
            #"حجزك"#,
            #"تفاصيل السعر"#,
            #"الغرفة"#,
            #"بالغون إضافيون"#,
            #"الأطفال"#,
            #"ضريبة القيمة المضافة"#,
            #"ضريبة السياحة"#,
            #"ليلة"#,
            #"البند"#,
            #"المبلغ"#,
            #"المجموع"#,
            #"منها ضريبة القيمة المضافة {0}"#,
            #"يُدفع عند الحجز"#,
            #"الوجبات"#,
            #"دون وجبات"#,
            #"الإفطار"#,
            #"الإفطار والعشاء"#,
            #"ثلاث وجبات"#,
            #"شامل كليًا"#,
            #"الإلغاء"#,
            #"مجاني حتى نهاية يوم {0} بتقويم الفندق"#,
            #"لا يمكن الإلغاء مجانًا"#,
            #"الإقامة"#,
            #"{0} – {1}"#,
            #"{0, zero: # ليلة | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة}"#,
            #"اسمك كما في وثيقة السفر"#,
            #"البريد الإلكتروني"#,
            #"لا تراه إلا مدينة الفندق ولا يُستخدم لغير ذلك."#,
            #"الهاتف"#,
            #"احجز الآن"#,
            #"لم يتم الحجز"#,
            #"تم الحجز"#,
            #"الغرفة لك. احتفظ بالرمز: به تجد مدينة الفندق حجزك."#,
            #"الرمز"#,
            #"لن يُعرض مرة أخرى."#,
            #"حجزك: الاطلاع عليه أو إلغاؤه"#,
            #"الحالة"#,
            #"محجوزة مؤقتًا"#,
            #"محجوز"#,
            #"تم الوصول"#,
            #"تمت المغادرة"#,
            #"تم التخلي عنه"#,
            #"لم يُؤكَّد في الوقت المحدد"#,
            #"ملغى"#,
            #"لم يحضر أحد"#,
            #"المبلغ المستحق"#,
            #"مدينة الفندق لا تستجيب الآن. حاول بعد قليل؛ لم يُحجز شيء."#,
            #"تاريخ الوصول مضى هناك"#,
            #"يتسع لـ {0, zero: # ضيف | one: ضيف واحد | two: ضيفين | few: # ضيوف | many: # ضيفًا | other: # ضيف} على الأكثر"#,
            #"لا غرف متبقية لليلة {0}"#,
            #"لا بيع لليلة {0}"#,
            #"لا وصول في {0}"#,
            #"لا مغادرة في {0}"#,
            #"{0, zero: # ليلة | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة} على الأقل ({1})"#,
            #"{0, zero: # ليلة | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة} على الأكثر ({1})"#,
            #"لا سعر لليلة {0}"#,
            #"لا يعرضه الفندق حاليًا"#,
            #"تغيّر السعر منذ اطلاعك. راجعه من جديد."#,
            #"{0}"#,
            #"{0}"#,
        ],
        "en": [
            #"Find a room"#,
            #"Choose a city or a whole country of the Silk Road, say when and for whom, and see which hotels have a room."#,
            #"City"#,
            #"Country"#,
            #"Arrival"#,
            #"Departure"#,
            #"Adults"#,
            #"Ages of the children"#,
            #"With commas between them, such as 4, 9. Leave it empty if no child comes."#,
            #"Cultural hotels of the forum only"#,
            #"Show rooms"#,
            #"Give the ages of the children from 0 to 17, with commas between them."#,
            #"Hotels with a room"#,
            #"{0, one: # hotel | other: # hotels}; prices are for the whole stay with taxes, as the hotels’ cities told them last."#,
            #"No hotel has a room for that. Try other days, fewer guests or another city."#,
            #"Hotel"#,
            #"City"#,
            #"Room"#,
            #"Price"#,
            #"Rooms left"#,
            #"9 or more"#,
            #"Conditions"#,
            #"A made-up hotel, for demonstration"#,
            #"Cultural hotel"#,
            #"Hotel"#,
            #"The hotel"#,
            #"Address"#,
            #"Stars"#,
            #"{0, one: # star | other: # stars}, given by {1}"#,
            #"Arrival from"#,
            #"Departure until"#,
            #"By the clock of {0}"#,
            #"Telephone"#,
            #"Rooms and prices"#,
            #"For {0, one: # night | other: # nights}, with taxes."#,
            #"Nothing can be booked for these days. Below is why."#,
            #"Why the rest is not offered"#,
            #"Room or rate"#,
            #"Why"#,
            #"Step {0} of 4"#,
            #"Your booking"#,
            #"What it costs"#,
            #"Room"#,
            #"Further adults"#,
            #"Children"#,
            #"Value added tax"#,
            #"Tourist tax"#,
            #"Night of"#,
            #"For"#,
            #"Amount"#,
            #"Total"#,
            #"of which value added tax {0}"#,
            #"To be paid with the booking"#,
            #"Meals"#,
            #"None"#,
            #"Breakfast"#,
            #"Breakfast and dinner"#,
            #"Three meals"#,
            #"All meals and drinks"#,
            #"Giving it up"#,
            #"Free until the end of {0}, by the hotel’s calendar"#,
            #"The room cannot be given up for nothing"#,
            #"Stay"#,
            #"{0} – {1}"#,
            #"{0, one: # night | other: # nights}"#,
            #"Your name, as in your travel document"#,
            #"E-mail address"#,
            #"Only the hotel’s city sees it; nothing else is done with it."#,
            #"Telephone"#,
            #"Book now"#,
            #"Nothing was booked"#,
            #"Booked"#,
            #"The room is yours. Keep the code: with it the hotel’s city finds your booking."#,
            #"Code"#,
            #"It is not shown again."#,
            #"Your stay: look at it, change it, give it up"#,
            #"State"#,
            #"Held"#,
            #"Booked"#,
            #"Arrived"#,
            #"Left"#,
            #"Given up"#,
            #"Not confirmed in time"#,
            #"Cancelled"#,
            #"Nobody came"#,
            #"Charged"#,
            #"The hotel’s city does not answer just now. Try again in a moment; nothing was booked."#,
            #"The arrival lies in the past there"#,
            #"It takes {0, one: # guest | other: # guests} at most"#,
            #"No room is left for the night of {0}"#,
            #"Nothing is sold for the night of {0}"#,
            #"Nobody may arrive on {0}"#,
            #"Nobody may leave on {0}"#,
            #"{0, one: # night | other: # nights} at least, for {1}"#,
            #"{0, one: # night | other: # nights} at most, for {1}"#,
            #"There is no price for the night of {0}"#,
            #"The hotel does not offer it just now"#,
            #"The price has changed since you looked. Look at it again."#,
            #"{0}"#,
            #"{0}"#,
        ],
        "ru": [
            #"Найти номер"#,
            #"Выберите город или целую страну Шёлкового пути, укажите даты и гостей — и увидите, в каких гостиницах есть номера."#,
            #"Город"#,
            #"Страна"#,
            #"Заезд"#,
            #"Выезд"#,
            #"Взрослые"#,
            #"Возраст детей"#,
            #"Через запятую, например 4, 9. Если детей нет, оставьте поле пустым."#,
            #"Только культурные гостиницы форума"#,
            #"Показать номера"#,
            #"Укажите возраст детей от 0 до 17 лет через запятую."#,
            #"Гостиницы с номерами"#,
            #"{0, one: # гостиница | few: # гостиницы | many: # гостиниц | other: # гостиницы}; цены за всё пребывание с налогами, по последним сведениям городов."#,
            #"Подходящих номеров нет. Попробуйте другие даты, меньше гостей или другой город."#,
            #"Гостиница"#,
            #"Город"#,
            #"Номер"#,
            #"Цена"#,
            #"Осталось номеров"#,
            #"9 и больше"#,
            #"Условия"#,
            #"Вымышленная гостиница, для показа"#,
            #"Культурная гостиница"#,
            #"Гостиница"#,
            #"О гостинице"#,
            #"Адрес"#,
            #"Звёзды"#,
            #"{0, one: # звезда | few: # звезды | many: # звёзд | other: # звезды}, присвоил: {1}"#,
            #"Заезд с"#,
            #"Выезд до"#,
            #"По местному времени ({0})"#,
            #"Телефон"#,
            #"Номера и цены"#,
            #"За {0, one: # ночь | few: # ночи | many: # ночей | other: # ночи}, с налогами."#,
            #"На эти даты забронировать нельзя. Причины — ниже."#,
            #"Почему остальное недоступно"#,
            #"Номер или тариф"#,
            #"Почему"#,
            #"Шаг {0} из 4"#,
            #"Ваше бронирование"#,
            #"Из чего складывается цена"#,
            #"Номер"#,
            #"Дополнительные взрослые"#,
            #"Дети"#,
            #"НДС"#,
            #"Туристический сбор"#,
            #"Ночь"#,
            #"За что"#,
            #"Сумма"#,
            #"Итого"#,
            #"в том числе НДС {0}"#,
            #"Оплатить при бронировании"#,
            #"Питание"#,
            #"Без питания"#,
            #"Завтрак"#,
            #"Завтрак и ужин"#,
            #"Трёхразовое питание"#,
            #"Всё включено"#,
            #"Отмена"#,
            #"Бесплатно до конца дня {0} по календарю гостиницы"#,
            #"Бесплатная отмена невозможна"#,
            #"Проживание"#,
            #"{0} – {1}"#,
            #"{0, one: # ночь | few: # ночи | many: # ночей | other: # ночи}"#,
            #"Ваше имя, как в документе"#,
            #"Адрес электронной почты"#,
            #"Его видит только город гостиницы и ни для чего другого не использует."#,
            #"Телефон"#,
            #"Забронировать"#,
            #"Бронирование не выполнено"#,
            #"Забронировано"#,
            #"Номер ваш. Сохраните код: по нему город гостиницы найдёт ваше бронирование."#,
            #"Код"#,
            #"Больше не показывается."#,
            #"Ваше проживание: посмотреть, изменить, отменить"#,
            #"Состояние"#,
            #"Удерживается"#,
            #"Забронировано"#,
            #"Заселены"#,
            #"Выехали"#,
            #"Отказ"#,
            #"Не подтверждено вовремя"#,
            #"Отменено"#,
            #"Гости не приехали"#,
            #"К оплате за отмену"#,
            #"Город гостиницы сейчас не отвечает. Попробуйте чуть позже; ничего не забронировано."#,
            #"Дата заезда там уже прошла"#,
            #"Вмещает не более {0, one: # гостя | few: # гостей | many: # гостей | other: # гостей}"#,
            #"Нет номеров на ночь {0}"#,
            #"Ночь {0} не продаётся"#,
            #"Заезд {0} невозможен"#,
            #"Выезд {0} невозможен"#,
            #"Не менее {0, one: # ночи | few: # ночей | many: # ночей | other: # ночи} ({1})"#,
            #"Не более {0, one: # ночи | few: # ночей | many: # ночей | other: # ночи} ({1})"#,
            #"Нет цены на ночь {0}"#,
            #"Гостиница сейчас этого не предлагает"#,
            #"Цена изменилась. Посмотрите ещё раз."#,
            #"{0}"#,
            #"{0}"#,
        ],
        "zh-Hans": [
            #"查找客房"#,
            #"选择丝绸之路上的一座城市或一个国家，填写日期和人数，即可查看哪些酒店有空房。"#,
            #"城市"#,
            #"国家"#,
            #"入住日期"#,
            #"退房日期"#,
            #"成人"#,
            #"儿童年龄"#,
            #"用逗号分隔，例如 4, 9。没有儿童则留空。"#,
            #"仅限论坛认证的文化酒店"#,
            #"显示客房"#,
            #"请填写 0 至 17 岁的儿童年龄，用逗号分隔。"#,
            #"有空房的酒店"#,
            #"{0, other: # 家酒店}；价格为全程含税总价，以各城市最近公布的信息为准。"#,
            #"没有符合条件的空房。请更换日期、减少人数或选择其他城市。"#,
            #"酒店"#,
            #"城市"#,
            #"客房"#,
            #"价格"#,
            #"剩余客房"#,
            #"9 间及以上"#,
            #"条件"#,
            #"演示用虚构酒店"#,
            #"文化酒店"#,
            #"酒店"#,
            #"酒店信息"#,
            #"地址"#,
            #"星级"#,
            #"{0, other: # 星}，评定机构：{1}"#,
            #"入住时间"#,
            #"退房时间"#,
            #"以当地时间为准（{0}）"#,
            #"电话"#,
            #"客房与价格"#,
            #"{0, other: # 晚}，含税。"#,
            #"这些日期无法预订，原因见下。"#,
            #"其他选项不可用的原因"#,
            #"客房或房价"#,
            #"原因"#,
            #"第 {0} 步，共 4 步"#,
            #"您的预订"#,
            #"价格明细"#,
            #"客房"#,
            #"加住成人"#,
            #"儿童"#,
            #"增值税"#,
            #"旅游税"#,
            #"日期"#,
            #"项目"#,
            #"金额"#,
            #"总价"#,
            #"其中增值税 {0}"#,
            #"预订时应付"#,
            #"餐食"#,
            #"不含餐"#,
            #"含早餐"#,
            #"早餐和晚餐"#,
            #"一日三餐"#,
            #"全包"#,
            #"取消政策"#,
            #"{0} 当天结束前免费取消（以酒店当地日期为准）"#,
            #"不可免费取消"#,
            #"住宿"#,
            #"{0} – {1}"#,
            #"{0, other: # 晚}"#,
            #"您的姓名（与旅行证件一致）"#,
            #"电子邮箱"#,
            #"仅酒店所在城市可见，不作他用。"#,
            #"电话"#,
            #"立即预订"#,
            #"预订未完成"#,
            #"预订成功"#,
            #"客房已为您保留。请保存预订码，酒店所在城市凭此查找您的预订。"#,
            #"预订码"#,
            #"此码不会再次显示。"#,
            #"查看、更改或取消您的住宿"#,
            #"状态"#,
            #"保留中"#,
            #"已预订"#,
            #"已入住"#,
            #"已退房"#,
            #"已放弃"#,
            #"未及时确认"#,
            #"已取消"#,
            #"未到店"#,
            #"取消费用"#,
            #"酒店所在城市暂无响应，请稍后重试；尚未产生任何预订。"#,
            #"入住日期在当地已过"#,
            #"最多入住 {0, other: # 人}"#,
            #"{0} 当晚已无空房"#,
            #"{0} 当晚不售"#,
            #"{0} 不可入住"#,
            #"{0} 不可退房"#,
            #"{1} 起至少 {0, other: # 晚}"#,
            #"{1} 起最多 {0, other: # 晚}"#,
            #"{0} 当晚没有价格"#,
            #"酒店目前不提供"#,
            #"价格已变动，请重新查看。"#,
            #"{0}"#,
            #"{0}"#,
        ],
    ])
}
