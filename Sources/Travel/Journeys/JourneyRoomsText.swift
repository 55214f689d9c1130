// Written by seeds/messages.py from journeyRooms.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `journeyRooms`.
enum JourneyRoomsText {
    static var menu: Message { Message(catalogue, 0) }
    static var title: Message { Message(catalogue, 1) }
    static var lede: Message { Message(catalogue, 2) }
    static func stop(number: some BinaryInteger) -> Message { Message(catalogue, 3, [.integer(Int64(clamping: number))]) }
    static var who: Message { Message(catalogue, 4) }
    static var more: Message { Message(catalogue, 5) }
    static var plan: Message { Message(catalogue, 6) }
    static var nationality: Message { Message(catalogue, 7) }
    static var nationalityHint: Message { Message(catalogue, 8) }
    static var faultEmpty: Message { Message(catalogue, 9) }
    static func faultDays(most: some BinaryInteger) -> Message { Message(catalogue, 10, [.integer(Int64(clamping: most))]) }
    static var faultOrder: Message { Message(catalogue, 11) }
    static var faultPast: Message { Message(catalogue, 12) }
    static var heading: Message { Message(catalogue, 13) }
    static var legs: Message { Message(catalogue, 14) }
    static var legsNote: Message { Message(catalogue, 15) }
    static var columnStop: Message { Message(catalogue, 16) }
    static var columnDays: Message { Message(catalogue, 17) }
    static var columnHotel: Message { Message(catalogue, 18) }
    static var columnState: Message { Message(catalogue, 19) }
    static var columnPrice: Message { Message(catalogue, 20) }
    static var none: Message { Message(catalogue, 21) }
    static var choose: Message { Message(catalogue, 22) }
    static func chooseFor(city: String) -> Message { Message(catalogue, 23, [.text(city)]) }
    static var total: Message { Message(catalogue, 24) }
    static var stateOpen: Message { Message(catalogue, 25) }
    static var stateOffered: Message { Message(catalogue, 26) }
    static var stateHeld: Message { Message(catalogue, 27) }
    static var stateConfirmed: Message { Message(catalogue, 28) }
    static var stateReleased: Message { Message(catalogue, 29) }
    static var stateRefused: Message { Message(catalogue, 30) }
    static var hold: Message { Message(catalogue, 31) }
    static var holdNote: Message { Message(catalogue, 32) }
    static var incomplete: Message { Message(catalogue, 33) }
    static var incompleteText: Message { Message(catalogue, 34) }
    static func held(time: UTCTime) -> Message { Message(catalogue, 35, [.moment(time)]) }
    static var heldText: Message { Message(catalogue, 36) }
    static var book: Message { Message(catalogue, 37) }
    static var giveUp: Message { Message(catalogue, 38) }
    static var released: Message { Message(catalogue, 39) }
    static func releasedWhy(city: String, why: Message) -> Message { Message(catalogue, 40, [.text(city), .message(why)]) }
    static var releasedText: Message { Message(catalogue, 41) }
    static var whyAway: Message { Message(catalogue, 42) }
    static var whyOver: Message { Message(catalogue, 43) }
    static var whyOther: Message { Message(catalogue, 44) }
    static var working: Message { Message(catalogue, 45) }
    static var workingText: Message { Message(catalogue, 46) }
    static var again: Message { Message(catalogue, 47) }
    static var confirmed: Message { Message(catalogue, 48) }
    static var confirmedText: Message { Message(catalogue, 49) }
    static func toStayIn(city: String) -> Message { Message(catalogue, 50, [.text(city)]) }
    static var visa: Message { Message(catalogue, 51) }
    static func visaNote(country: String) -> Message { Message(catalogue, 52, [.country(country)]) }
    static var visaAsk: Message { Message(catalogue, 53) }
    static var visaShow: Message { Message(catalogue, 54) }
    static var columnBorder: Message { Message(catalogue, 55) }
    static var columnAsked: Message { Message(catalogue, 56) }
    static var visaDetails: Message { Message(catalogue, 57) }
    static func legTitle(number: some BinaryInteger, city: String) -> Message { Message(catalogue, 58, [.integer(Int64(clamping: number)), .text(city)]) }
    static var legLede: Message { Message(catalogue, 59) }
    static var here: Message { Message(catalogue, 60) }
    static var otherDays: Message { Message(catalogue, 61) }
    static var otherDaysNone: Message { Message(catalogue, 62) }
    static var take: Message { Message(catalogue, 63) }
    static func takeIt(hotel: String, arrival: UTCDate) -> Message { Message(catalogue, 64, [.text(hotel), .date(arrival)]) }
    static var notDone: Message { Message(catalogue, 65) }
    static var notNow: Message { Message(catalogue, 66) }
    static func cardIn(city: String) -> Message { Message(catalogue, 67, [.text(city)]) }

    static let catalogue = Catalogue("journeyRooms", [
        "ar": [
            #"رحلات"#,
            #"رحلة عبر عدة مدن"#,
            #"حدّد أين تقيم ومتى. تُحفظ كل الغرف أولًا ثم تُحجز معًا: تحصل عليها كلها، أو لا شيء ولا تدفع شيئًا."#,
            #"المحطة {0}"#,
            #"المسافرون"#,
            #"محطات أخرى"#,
            #"كوّن الرحلة"#,
            #"جنسيتك"#,
            #"لمعرفة التأشيرة المطلوبة عند كل حدود. لا تُحفظ مع الرحلة."#,
            #"اختر مدينتين على الأقل مع أيام كل منهما."#,
            #"حدّد وصولًا ثم مغادرة بعده، بحد أقصى {0} ليلة."#,
            #"تبدأ قبل أن تنتهي المحطة التي قبلها. رتّب المحطات بحسب أيامها."#,
            #"الوصول في الماضي."#,
            #"رحلتك"#,
            #"الغرف، محطةً محطة"#,
            #"الأسعار للإقامة كلها مع الضرائب. يمكن استبدال الفندق بآخر إلى أن تُحفظ الغرف."#,
            #"المدينة"#,
            #"الأيام"#,
            #"الفندق والغرفة"#,
            #"الحالة"#,
            #"السعر"#,
            #"لا غرف لهذه الأيام"#,
            #"فندق آخر أو أيام أخرى"#,
            #"فندق آخر أو أيام أخرى في {0}"#,
            #"المجموع"#,
            #"اختيرت"#,
            #"سُئل عنها"#,
            #"محفوظة"#,
            #"محجوزة"#,
            #"متروكة"#,
            #"غير متاحة"#,
            #"احفظ كل الغرف"#,
            #"لا يُدفع شيء. تُحفظ الغرف ربع ساعة تذكر فيها اسمك وتحجز."#,
            #"لم تُختر غرفة لإحدى المحطات بعد"#,
            #"اختر هناك أولًا فندقًا آخر أو أيامًا أخرى."#,
            #"كل الغرف محفوظة حتى {0}"#,
            #"احجزها الآن أو اتركها. ما لا يُحجز حتى ذلك الحين يعود متاحًا من تلقاء نفسه."#,
            #"احجز كل الغرف"#,
            #"اتركها كلها"#,
            #"لا غرفة محفوظة"#,
            #"الغرفة في {0} غير متاحة: {1}. تُركت كل الغرف الأخرى ولا يُدفع شيء. اختر هناك فندقًا آخر أو أيامًا أخرى ثم احفظ كل الغرف من جديد."#,
            #"لا يُدفع شيء. يمكنك حفظ كل الغرف من جديد."#,
            #"مدينتها لم تجب"#,
            #"انتهت مدة حفظها"#,
            #"رفضتها مدينتها"#,
            #"تُسأل المدن الآن"#,
            #"انظر بعد لحظة. إن لم تجب إحداها انتهى الأمر من تلقاء نفسه: كل الغرف أو لا شيء."#,
            #"انظر مجددًا"#,
            #"كل الغرف محجوزة"#,
            #"احفظ عنوان هذه الصفحة: منها تصل إلى كل إقامة لتراها أو تغيّرها أو تلغيها."#,
            #"افتح الإقامة في {0}"#,
            #"التأشيرات في الطريق"#,
            #"ما تطلبه كل حدود من جواز سفر {0} بحسب المعروف اليوم."#,
            #"اذكر جنسيتك لترى ما تطلبه كل حدود قبل أن تدفع شيئًا."#,
            #"أظهر التأشيرات"#,
            #"الحدود"#,
            #"المطلوب"#,
            #"كل شيء عن هذه الحدود"#,
            #"المحطة {0}: {1}"#,
            #"خذ فندقًا آخر أو غرفة أخرى لهذه الأيام، أو أيامًا أخرى."#,
            #"فنادق لديها غرف لهذه الأيام"#,
            #"أيام قريبة تتوفر فيها غرف"#,
            #"لا شيء متاح خلال ثلاثة أيام قبلها أو بعدها."#,
            #"خذ هذا"#,
            #"خذ {0}، {1}"#,
            #"لم يتم ذلك"#,
            #"تغيّرت حالة الرحلة. هكذا هي الآن."#,
            #"بطاقة التسجيل في {0}"#,
        ],
        "en": [
            #"Journeys"#,
            #"A journey over several cities"#,
            #"Say where you stay and when. All rooms are held first, then booked together: you get all of them, or none and nothing is charged."#,
            #"Stop {0}"#,
            #"Who travels"#,
            #"More stops"#,
            #"Put the journey together"#,
            #"Your nationality"#,
            #"To see which visa each border asks for. It is not kept with the journey."#,
            #"Choose at least two cities, each with its days."#,
            #"Give an arrival and a later departure, of at most {0} nights."#,
            #"This begins before the stop above ends. Put the stops in the order of their days."#,
            #"The arrival lies in the past."#,
            #"Your journey"#,
            #"The rooms, stop by stop"#,
            #"Prices are for the whole stay with taxes. A hotel can be exchanged for another until the rooms are held."#,
            #"City"#,
            #"Days"#,
            #"Hotel and room"#,
            #"State"#,
            #"Price"#,
            #"None has a room for these days"#,
            #"Another hotel or other days"#,
            #"Another hotel or other days in {0}"#,
            #"All together"#,
            #"Chosen"#,
            #"Asked"#,
            #"Held"#,
            #"Booked"#,
            #"Given up"#,
            #"Not to be had"#,
            #"Hold all rooms"#,
            #"Nothing is charged. The rooms are kept for a quarter of an hour, in which you give your name and book."#,
            #"For one stop no room is chosen yet"#,
            #"Choose another hotel or other days there first."#,
            #"All rooms are held until {0}"#,
            #"Book them now, or give them up. What is not booked by then is free again by itself."#,
            #"Book all rooms"#,
            #"Give all of them up"#,
            #"No room is held"#,
            #"In {0} the room is not to be had: {1}. All others were given up, and nothing is charged. Choose another hotel or other days there, then hold all rooms again."#,
            #"Nothing is charged. You can hold all rooms again."#,
            #"its city did not answer"#,
            #"it was held for too short a time"#,
            #"its city refused it"#,
            #"The cities are being asked"#,
            #"Look again in a moment. Should one of them not answer, everything comes to one end by itself: all rooms, or none."#,
            #"Look again"#,
            #"All rooms are booked"#,
            #"Keep the address of this page: from it you reach each stay, to look at it, change it or give it up."#,
            #"Open the stay in {0}"#,
            #"Visas on the way"#,
            #"What each border asks of a passport of {0}, by what is known today."#,
            #"Say whose passport you have, and see what each border asks before you pay anything."#,
            #"Show visas"#,
            #"Border"#,
            #"What is asked"#,
            #"All about these borders"#,
            #"Stop {0}: {1}"#,
            #"Take another hotel or room for these days, or other days."#,
            #"Hotels with a room for these days"#,
            #"Days near these on which there is a room"#,
            #"Within three days before and after, nothing is to be had."#,
            #"Take this"#,
            #"Take {0}, {1}"#,
            #"That was not done"#,
            #"The journey is in another state by now. This is how it stands."#,
            #"Registration card for {0}"#,
        ],
        "ru": [
            #"Путешествия"#,
            #"Путешествие по нескольким городам"#,
            #"Укажите, где и когда вы остановитесь. Сначала удерживаются все номера, затем они бронируются вместе: либо все, либо ни одного, и тогда платить не нужно."#,
            #"Остановка {0}"#,
            #"Кто едет"#,
            #"Ещё остановки"#,
            #"Составить путешествие"#,
            #"Ваше гражданство"#,
            #"Чтобы увидеть, какая виза нужна на каждой границе. С путешествием не сохраняется."#,
            #"Выберите хотя бы два города с датами."#,
            #"Укажите заезд и более поздний выезд, не более {0} ночей."#,
            #"Начинается раньше, чем заканчивается предыдущая остановка. Расположите остановки по датам."#,
            #"Дата заезда уже прошла."#,
            #"Ваше путешествие"#,
            #"Номера по остановкам"#,
            #"Цены за всё пребывание с налогами. Гостиницу можно заменить, пока номера не удержаны."#,
            #"Город"#,
            #"Даты"#,
            #"Гостиница и номер"#,
            #"Состояние"#,
            #"Цена"#,
            #"На эти даты номеров нет"#,
            #"Другая гостиница или даты"#,
            #"Другая гостиница или даты: {0}"#,
            #"Всего"#,
            #"Выбрано"#,
            #"Запрошено"#,
            #"Удержано"#,
            #"Забронировано"#,
            #"Отпущено"#,
            #"Недоступно"#,
            #"Удержать все номера"#,
            #"Это бесплатно. Номера удерживаются четверть часа: за это время укажите имя и забронируйте."#,
            #"Для одной из остановок номер ещё не выбран"#,
            #"Сначала выберите там другую гостиницу или даты."#,
            #"Все номера удержаны до {0}"#,
            #"Забронируйте их сейчас или отпустите. То, что не забронировано, освободится само."#,
            #"Забронировать все номера"#,
            #"Отпустить все"#,
            #"Ни один номер не удержан"#,
            #"{0}: номер недоступен ({1}). Все остальные отпущены, платить не нужно. Выберите там другую гостиницу или даты и удержите все номера снова."#,
            #"Платить не нужно. Можно снова удержать все номера."#,
            #"город не ответил"#,
            #"время удержания вышло"#,
            #"город отказал"#,
            #"Города опрашиваются"#,
            #"Загляните чуть позже. Если какой-то город не ответит, всё завершится само: все номера или ни одного."#,
            #"Обновить"#,
            #"Все номера забронированы"#,
            #"Сохраните адрес этой страницы: отсюда можно открыть каждое проживание, изменить его или отказаться."#,
            #"Открыть проживание: {0}"#,
            #"Визы в пути"#,
            #"Что требует каждая граница от паспорта ({0}) по сегодняшним сведениям."#,
            #"Укажите гражданство и узнайте до оплаты, что требует каждая граница."#,
            #"Показать визы"#,
            #"Граница"#,
            #"Что требуется"#,
            #"Всё об этих границах"#,
            #"Остановка {0}: {1}"#,
            #"Выберите на эти даты другую гостиницу или номер — или другие даты."#,
            #"Гостиницы с номерами на эти даты"#,
            #"Близкие даты, на которые есть номера"#,
            #"В пределах трёх дней до и после ничего нет."#,
            #"Выбрать"#,
            #"Выбрать: {0}, {1}"#,
            #"Не выполнено"#,
            #"Состояние путешествия уже изменилось. Вот как обстоит дело."#,
            #"Регистрационная карта: {0}"#,
        ],
        "zh-Hans": [
            #"多城行程"#,
            #"多城市行程"#,
            #"填写您停留的城市和日期。系统先保留所有客房，再一并预订：要么全部订到，要么全部放弃且不收费。"#,
            #"第 {0} 站"#,
            #"出行人"#,
            #"更多站点"#,
            #"生成行程"#,
            #"您的国籍"#,
            #"用于查看各边境的签证要求，不随行程保存。"#,
            #"请至少选择两个城市并填写日期。"#,
            #"请填写入住日期和更晚的退房日期，最多 {0} 晚。"#,
            #"该站早于上一站结束。请按日期顺序排列。"#,
            #"入住日期已过。"#,
            #"您的行程"#,
            #"各站客房"#,
            #"价格为每站全程含税总价。保留客房前可更换酒店。"#,
            #"城市"#,
            #"日期"#,
            #"酒店与客房"#,
            #"状态"#,
            #"价格"#,
            #"这些日期没有空房"#,
            #"更换酒店或日期"#,
            #"更换{0}的酒店或日期"#,
            #"合计"#,
            #"已选择"#,
            #"已询问"#,
            #"已保留"#,
            #"已预订"#,
            #"已放弃"#,
            #"不可预订"#,
            #"保留所有客房"#,
            #"不收取费用。客房保留一刻钟，请在此期间填写姓名并完成预订。"#,
            #"有一站尚未选择客房"#,
            #"请先在该站更换酒店或日期。"#,
            #"所有客房保留至 {0}"#,
            #"请立即预订或放弃。逾期未预订的客房将自动释放。"#,
            #"预订所有客房"#,
            #"全部放弃"#,
            #"没有保留任何客房"#,
            #"{0}的客房不可预订：{1}。其余客房均已放弃，不收取费用。请在该站更换酒店或日期，然后重新保留所有客房。"#,
            #"不收取费用。您可以重新保留所有客房。"#,
            #"所在城市无响应"#,
            #"保留时间已过"#,
            #"所在城市拒绝"#,
            #"正在询问各城市"#,
            #"请稍后再看。如有城市无响应，系统会自动了结：全部订到或全部放弃。"#,
            #"重新查看"#,
            #"所有客房均已预订"#,
            #"请保存本页网址：您可由此查看、更改或取消每一站的住宿。"#,
            #"打开{0}的住宿"#,
            #"沿途签证"#,
            #"根据目前信息，各边境对{0}护照的要求。"#,
            #"填写国籍，付款前即可了解各边境的要求。"#,
            #"显示签证要求"#,
            #"边境"#,
            #"要求"#,
            #"这些边境的详细信息"#,
            #"第 {0} 站：{1}"#,
            #"为这些日期选择其他酒店或客房，或更换日期。"#,
            #"这些日期有空房的酒店"#,
            #"临近有空房的日期"#,
            #"前后三天内均无空房。"#,
            #"选择"#,
            #"选择 {0}，{1}"#,
            #"未完成"#,
            #"行程状态已变化，当前情况如下。"#,
            #"{0}的入住登记卡"#,
        ],
    ])
}
