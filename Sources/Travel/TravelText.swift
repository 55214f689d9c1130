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
    static var past: Message { Message(catalogue, 12) }
    static var found: Message { Message(catalogue, 13) }
    static func foundCount(count: some BinaryInteger) -> Message { Message(catalogue, 14, [.integer(Int64(clamping: count))]) }
    static var foundNone: Message { Message(catalogue, 15) }
    static var columnHotel: Message { Message(catalogue, 16) }
    static var columnCity: Message { Message(catalogue, 17) }
    static var columnRoom: Message { Message(catalogue, 18) }
    static var columnPrice: Message { Message(catalogue, 19) }
    static var columnLeft: Message { Message(catalogue, 20) }
    static var leftMany: Message { Message(catalogue, 21) }
    static var columnConditions: Message { Message(catalogue, 22) }
    static var synthetic: Message { Message(catalogue, 23) }
    static var culturalBadge: Message { Message(catalogue, 24) }
    static var hotel: Message { Message(catalogue, 25) }
    static var facts: Message { Message(catalogue, 26) }
    static var address: Message { Message(catalogue, 27) }
    static var stars: Message { Message(catalogue, 28) }
    static func starsBy(count: some BinaryInteger, by: String) -> Message { Message(catalogue, 29, [.integer(Int64(clamping: count)), .text(by)]) }
    static var checkIn: Message { Message(catalogue, 30) }
    static var checkOut: Message { Message(catalogue, 31) }
    static func localTime(zone: String) -> Message { Message(catalogue, 32, [.text(zone)]) }
    static var phone: Message { Message(catalogue, 33) }
    static var offers: Message { Message(catalogue, 34) }
    static func offersNote(nights: some BinaryInteger) -> Message { Message(catalogue, 35, [.integer(Int64(clamping: nights))]) }
    static var offersNone: Message { Message(catalogue, 36) }
    static var refusals: Message { Message(catalogue, 37) }
    static var refusalWhat: Message { Message(catalogue, 38) }
    static var refusalWhy: Message { Message(catalogue, 39) }
    static func step(step: some BinaryInteger) -> Message { Message(catalogue, 40, [.integer(Int64(clamping: step))]) }
    static var bookTitle: Message { Message(catalogue, 41) }
    static var stay: Message { Message(catalogue, 42) }
    static func stayDays(arrival: UTCDate, departure: UTCDate) -> Message { Message(catalogue, 43, [.date(arrival), .date(departure)]) }
    static func nights(nights: some BinaryInteger) -> Message { Message(catalogue, 44, [.integer(Int64(clamping: nights))]) }
    static var name: Message { Message(catalogue, 45) }
    static var mail: Message { Message(catalogue, 46) }
    static var mailHint: Message { Message(catalogue, 47) }
    static var telephone: Message { Message(catalogue, 48) }
    static var passport: Message { Message(catalogue, 49) }
    static var passportHint: Message { Message(catalogue, 50) }
    static var bookButton: Message { Message(catalogue, 51) }
    static var notBooked: Message { Message(catalogue, 52) }
    static var booked: Message { Message(catalogue, 53) }
    static var bookedLede: Message { Message(catalogue, 54) }
    static var bookedBefore: Message { Message(catalogue, 55) }
    static var bookedBeforeText: Message { Message(catalogue, 56) }
    static var code: Message { Message(catalogue, 57) }
    static var codeNote: Message { Message(catalogue, 58) }
    static var toBooking: Message { Message(catalogue, 59) }
    static var state: Message { Message(catalogue, 60) }
    static var stateHeld: Message { Message(catalogue, 61) }
    static var stateConfirmed: Message { Message(catalogue, 62) }
    static var stateCheckedIn: Message { Message(catalogue, 63) }
    static var stateCheckedOut: Message { Message(catalogue, 64) }
    static var stateReleased: Message { Message(catalogue, 65) }
    static var stateExpired: Message { Message(catalogue, 66) }
    static var stateCancelled: Message { Message(catalogue, 67) }
    static var stateNoShow: Message { Message(catalogue, 68) }
    static var charge: Message { Message(catalogue, 69) }
    static var cityShutOut: Message { Message(catalogue, 70) }
    static var cityAway: Message { Message(catalogue, 71) }
    static func place(name: String) -> Message { Message(catalogue, 72, [.text(name)]) }
    static func countryName(country: String) -> Message { Message(catalogue, 73, [.country(country)]) }
    static var noPrices: Message { Message(catalogue, 74) }
    static var cityAwayLooking: Message { Message(catalogue, 75) }

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
            #"هذا اليوم انقضى. اختر يومًا من اليوم فصاعدًا."#,
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
            #"الإقامة"#,
            #"{0} – {1}"#,
            #"{0, zero: # ليلة | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة}"#,
            #"اسمك كما في وثيقة السفر"#,
            #"البريد الإلكتروني"#,
            #"لا تراه إلا مدينة الفندق ولا يُستخدم لغير ذلك."#,
            #"الهاتف"#,
            #"جواز السفر"#,
            #"ليس لازمًا للحجز. به نكتب إليك إن تغيّر ما تطلبه الحدود منك قبل قدومك."#,
            #"احجز الآن"#,
            #"لم يتم الحجز"#,
            #"تم الحجز"#,
            #"الغرفة لك. احتفظ بالرمز: به تجد مدينة الفندق حجزك."#,
            #"حُجز من قبل"#,
            #"أُرسل النموذج نفسه من قبل، والحجز قائم كما تم حينها. الأسماء المرسلة الآن لم تغيّر شيئًا: أبلغ الفندق إن كانت مختلفة."#,
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
            #"استُبعدت هذه المدينة أو مدينة الفندق من المنتدى حاليًا: إلى أن يُرفع ذلك لا يمكن حجز جديد بينهما."#,
            #"مدينة الفندق لا تستجيب الآن. حاول بعد قليل؛ لم يُحجز شيء."#,
            #"{0}"#,
            #"{0}"#,
            #"لا أسعار الآن"#,
            #"لا تجيب مدينة الفندق الآن، فلا يمكن عرض الغرف والأسعار. حاول بعد قليل."#,
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
            #"This day is over. Choose one from today on."#,
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
            #"Stay"#,
            #"{0} – {1}"#,
            #"{0, one: # night | other: # nights}"#,
            #"Your name, as in your travel document"#,
            #"E-mail address"#,
            #"Only the hotel’s city sees it; nothing else is done with it."#,
            #"Telephone"#,
            #"Passport"#,
            #"Not needed to book. With it we write to you if what the border asks of you changes before you come."#,
            #"Book now"#,
            #"Nothing was booked"#,
            #"Booked"#,
            #"The room is yours. Keep the code: with it the hotel’s city finds your booking."#,
            #"Booked before"#,
            #"The same form was sent before, and the booking stands as it was made then. The names sent now have changed nothing: tell the hotel if they are others."#,
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
            #"The forum has shut out this city or the hotel’s: until that is lifted, nothing new can be booked between the two."#,
            #"The hotel’s city does not answer just now. Try again in a moment; nothing was booked."#,
            #"{0}"#,
            #"{0}"#,
            #"No prices just now"#,
            #"The hotel’s city does not answer just now, so its rooms and prices cannot be shown. Try again in a moment."#,
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
            #"Этот день уже прошёл. Выберите день начиная с сегодняшнего."#,
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
            #"Проживание"#,
            #"{0} – {1}"#,
            #"{0, one: # ночь | few: # ночи | many: # ночей | other: # ночи}"#,
            #"Ваше имя, как в документе"#,
            #"Адрес электронной почты"#,
            #"Его видит только город гостиницы и ни для чего другого не использует."#,
            #"Телефон"#,
            #"Паспорт"#,
            #"Для бронирования не нужен. С ним мы напишем вам, если до приезда изменятся правила въезда для вас."#,
            #"Забронировать"#,
            #"Бронирование не выполнено"#,
            #"Забронировано"#,
            #"Номер ваш. Сохраните код: по нему город гостиницы найдёт ваше бронирование."#,
            #"Забронировано раньше"#,
            #"Эту же форму отправляли раньше, и бронирование действует таким, каким было сделано тогда. Имена, отправленные сейчас, ничего не изменили: если они другие, сообщите об этом гостинице."#,
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
            #"Этот город или город гостиницы сейчас отстранён от форума: пока это так, между ними нельзя забронировать ничего нового."#,
            #"Город гостиницы сейчас не отвечает. Попробуйте чуть позже; ничего не забронировано."#,
            #"{0}"#,
            #"{0}"#,
            #"Сейчас цен нет"#,
            #"Город гостиницы сейчас не отвечает, поэтому номера и цены показать нельзя. Попробуйте ещё раз чуть позже."#,
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
            #"这一天已经过去，请选择今天或以后的日期。"#,
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
            #"住宿"#,
            #"{0} – {1}"#,
            #"{0, other: # 晚}"#,
            #"您的姓名（与旅行证件一致）"#,
            #"电子邮箱"#,
            #"仅酒店所在城市可见，不作他用。"#,
            #"电话"#,
            #"护照国籍"#,
            #"预订并不需要。填写后，如果入境要求在您到来之前有变，我们会写信告知。"#,
            #"立即预订"#,
            #"预订未完成"#,
            #"预订成功"#,
            #"客房已为您保留。请保存预订码，酒店所在城市凭此查找您的预订。"#,
            #"此前已预订"#,
            #"同一表单此前已提交，预订仍以当时提交的内容为准。此次提交的姓名未作任何更改：如有不同，请告知酒店。"#,
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
            #"本城市或酒店所在城市目前被论坛停止参与：恢复之前，两城之间无法进行新的预订。"#,
            #"酒店所在城市暂无响应，请稍后重试；尚未产生任何预订。"#,
            #"{0}"#,
            #"{0}"#,
            #"暂无价格"#,
            #"酒店所在城市暂时没有回应，无法显示客房和价格。请稍后再试。"#,
        ],
    ])
}
