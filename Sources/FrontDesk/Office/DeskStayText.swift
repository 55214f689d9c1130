// Written by seeds/messages.py from deskStay.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskStay`.
enum DeskStayText {
    static func title(reference: String) -> Message { Message(catalogue, 0, [.text(reference)]) }
    static func span(from: UTCDate, until: UTCDate, nights: some BinaryInteger) -> Message { Message(catalogue, 1, [.date(from), .date(until), .integer(Int64(clamping: nights))]) }
    static func people(adults: some BinaryInteger, children: some BinaryInteger) -> Message { Message(catalogue, 2, [.integer(Int64(clamping: adults)), .integer(Int64(clamping: children))]) }
    static func adultsAlone(adults: some BinaryInteger) -> Message { Message(catalogue, 3, [.integer(Int64(clamping: adults))]) }
    static var total: Message { Message(catalogue, 4) }
    static var charge: Message { Message(catalogue, 5) }
    static var noRoomYet: Message { Message(catalogue, 6) }
    static func roomFor(room: String, from: UTCDate, until: UTCDate) -> Message { Message(catalogue, 7, [.text(room), .date(from), .date(until)]) }
    static func roomOption(room: String, type: String, state: Message) -> Message { Message(catalogue, 8, [.text(room), .text(type), .message(state)]) }
    static var roomHint: Message { Message(catalogue, 9) }
    static var noFreeRoom: Message { Message(catalogue, 10) }
    static var checkIn: Message { Message(catalogue, 11) }
    static var checkInNote: Message { Message(catalogue, 12) }
    static var before: Message { Message(catalogue, 13) }
    static func beforeNote(day: UTCDate) -> Message { Message(catalogue, 14, [.date(day)]) }
    static var assign: Message { Message(catalogue, 15) }
    static var otherwise: Message { Message(catalogue, 16) }
    static var cancelFree: Message { Message(catalogue, 17) }
    static func cancelCharge(amount: String) -> Message { Message(catalogue, 18, [.text(amount)]) }
    static var cancel: Message { Message(catalogue, 19) }
    static var noShow: Message { Message(catalogue, 20) }
    static var checkOut: Message { Message(catalogue, 21) }
    static func checkOutNote(day: UTCDate) -> Message { Message(catalogue, 22, [.date(day)]) }
    static var leaveOpen: Message { Message(catalogue, 23) }
    static var leaveOpenHint: Message { Message(catalogue, 24) }
    static var move: Message { Message(catalogue, 25) }
    static var moveHint: Message { Message(catalogue, 26) }
    static var newRoom: Message { Message(catalogue, 27) }
    static var reason: Message { Message(catalogue, 28) }
    static var change: Message { Message(catalogue, 29) }
    static var changeLede: Message { Message(catalogue, 30) }
    static var showPrice: Message { Message(catalogue, 31) }
    static var priceBefore: Message { Message(catalogue, 32) }
    static var priceAfter: Message { Message(catalogue, 33) }
    static var difference: Message { Message(catalogue, 34) }
    static var newPrice: Message { Message(catalogue, 35) }
    static var early: Message { Message(catalogue, 36) }
    static var earlyNote: Message { Message(catalogue, 37) }
    static func changeFor(amount: String) -> Message { Message(catalogue, 38, [.text(amount)]) }
    static func stayWrong(most: some BinaryInteger) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: most))]) }
    static var arrival: Message { Message(catalogue, 40) }
    static var departure: Message { Message(catalogue, 41) }
    static var adults: Message { Message(catalogue, 42) }
    static var children: Message { Message(catalogue, 43) }
    static var childrenHint: Message { Message(catalogue, 44) }
    static var plan: Message { Message(catalogue, 45) }
    static var cards: Message { Message(catalogue, 46) }
    static var register: Message { Message(catalogue, 47) }
    static var history: Message { Message(catalogue, 48) }
    static var prices: Message { Message(catalogue, 49) }
    static var events: Message { Message(catalogue, 50) }
    static var when: Message { Message(catalogue, 51) }
    static var what: Message { Message(catalogue, 52) }
    static var who: Message { Message(catalogue, 53) }
    static var why: Message { Message(catalogue, 54) }
    static var eventChanged: Message { Message(catalogue, 55) }
    static var eventRoom: Message { Message(catalogue, 56) }
    static var eventLeftEarly: Message { Message(catalogue, 57) }
    static var newLede: Message { Message(catalogue, 58) }
    static var showOffers: Message { Message(catalogue, 59) }
    static var offers: Message { Message(catalogue, 60) }
    static var offersNote: Message { Message(catalogue, 61) }
    static var walkInNote: Message { Message(catalogue, 62) }
    static var walkInHint: Message { Message(catalogue, 63) }
    static var offer: Message { Message(catalogue, 64) }
    static func left(count: some BinaryInteger) -> Message { Message(catalogue, 65, [.integer(Int64(clamping: count))]) }
    static var noOffer: Message { Message(catalogue, 66) }
    static var notOffered: Message { Message(catalogue, 67) }
    static var chooseOffer: Message { Message(catalogue, 68) }
    static var book: Message { Message(catalogue, 69) }
    static var bookNow: Message { Message(catalogue, 70) }
    static var overbook: Message { Message(catalogue, 71) }
    static var overbookNote: Message { Message(catalogue, 72) }
    static var overbookHint: Message { Message(catalogue, 73) }

    static let catalogue = Catalogue("deskStay", [
        "ar": [
            #"الحجز {0}"#,
            #"{0} – {1}، {2, zero: لا ليالٍ | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة}"#,
            #"{0, zero: لا بالغين | one: بالغ واحد | two: بالغان | few: # بالغين | many: # بالغًا | other: # بالغ}، {1, zero: لا أطفال | one: طفل واحد | two: طفلان | few: # أطفال | many: # طفلًا | other: # طفل}"#,
            #"{0, zero: لا بالغين | one: بالغ واحد | two: بالغان | few: # بالغين | many: # بالغًا | other: # بالغ}"#,
            #"سعر الإقامة"#,
            #"رسم عدم الإقامة"#,
            #"لا غرفة بعد"#,
            #"{0}، {1} – {2}"#,
            #"{0} · {1} · {2}"#,
            #"الغرف من النوع المحجوز الخالية في هذه الليالي."#,
            #"لا غرفة خالية من هذا النوع لكل الليالي. انقل أحدًا، أو انقل هؤلاء إلى نوع آخر بعد وصولهم."#,
            #"تسجيل الوصول"#,
            #"اختر الغرفة وقارن بطاقات التسجيل بالوثائق ثم سجّل الوصول."#,
            #"قبل الوصول"#,
            #"يصلون في {0}. يمكن تخصيص غرفة الآن."#,
            #"خصِّص هذه الغرفة"#,
            #"لن يأتوا"#,
            #"الإلغاء الآن بلا رسم."#,
            #"الإلغاء الآن يكلف {0}."#,
            #"ألغِ الحجز"#,
            #"لم يحضروا"#,
            #"تسجيل المغادرة"#,
            #"يغادرون في {0}. يُحمَّل ما بقي من السعر، ويجب تسوية الحساب."#,
            #"اسمح بالمغادرة والحساب مفتوح"#,
            #"لشركة تدفع لاحقًا أو عند الخلاف."#,
            #"نقل إلى غرفة أخرى"#,
            #"يُكتب في سجل التدقيق. غرفة من نوع آخر بالسعر نفسه."#,
            #"الغرفة الجديدة"#,
            #"السبب"#,
            #"غيِّر الإقامة"#,
            #"أيام أو ضيوف أو نوع غرفة أو سعر آخر. يُعرض السعر أولًا، وتبقى الليالي المنقضية بسعرها."#,
            #"أظهر السعر"#,
            #"قبل التغيير"#,
            #"بعد التغيير"#,
            #"الفرق"#,
            #"كم سيكلف"#,
            #"مغادرة مبكرة"#,
            #"تُستوفى عن الليالي المتروكة ما تنص عليه شروط الإلغاء المتأخر."#,
            #"غيِّرها مقابل {0}"#,
            #"للإقامة يوم وصول ويوم مغادرة لاحق خلال {0} ليلة وبالغ واحد على الأقل، وعمر الأطفال من 0 إلى 17."#,
            #"يوم الوصول"#,
            #"يوم المغادرة"#,
            #"البالغون"#,
            #"أعمار الأطفال"#,
            #"تفصل بينها فواصل مثل 4,9"#,
            #"السعر المعروض"#,
            #"تسجيل الضيوف"#,
            #"ضيوف الفندق"#,
            #"السعر والسجل"#,
            #"السعر ليلة بليلة"#,
            #"ما جرى"#,
            #"متى"#,
            #"ماذا"#,
            #"من"#,
            #"لماذا لا"#,
            #"غُيِّرت الإقامة"#,
            #"غرفة أخرى"#,
            #"انتهت مبكرًا"#,
            #"لمن يقف هنا أو لمن يتصل."#,
            #"أظهر العروض"#,
            #"العروض"#,
            #"السعر ثابت ربع ساعة."#,
            #"باختيار غرفة يُسجَّل الوصول فورًا، وبدونها يُحجز فقط."#,
            #"من النوع المعروض؛ اتركه فارغًا إن كانوا سيأتون لاحقًا."#,
            #"العرض"#,
            #"بقي {0}"#,
            #"لا عرض لهذه الإقامة. الأسباب أدناه."#,
            #"ما ليس معروضًا"#,
            #"اختر عرضًا أولًا."#,
            #"احجز"#,
            #"احجز وسجّل الوصول"#,
            #"بِع غرفة فوق المتاح"#,
            #"عن قصد: تُباع غرفة زائدة في الليالي الممتلئة. يُكتب اسمك والسبب في سجل التدقيق."#,
            #"لسجل التدقيق، من 3 إلى 300 حرف."#,
        ],
        "en": [
            #"Booking {0}"#,
            #"{0} – {1}, {2, one: # night | other: # nights}"#,
            #"{0, one: # adult | other: # adults}, {1, one: # child | other: # children}"#,
            #"{0, one: # adult | other: # adults}"#,
            #"Price of the stay"#,
            #"Charged for not staying"#,
            #"no room yet"#,
            #"{0}, {1} – {2}"#,
            #"{0} · {1} · {2}"#,
            #"Rooms of the type that was booked which nobody has for these nights."#,
            #"No room of this type is free for all nights. Move somebody, or move these guests to another type once they are here."#,
            #"Check in"#,
            #"Choose the room, compare the registration cards with the documents, then check in."#,
            #"Before the arrival"#,
            #"They come on {0}. A room can be given now."#,
            #"Give this room"#,
            #"They do not come"#,
            #"Giving it up costs nothing now."#,
            #"Giving it up costs {0} now."#,
            #"Cancel the booking"#,
            #"They did not come"#,
            #"Check out"#,
            #"They leave on {0}. What is left of the price is charged by it; the folio must be settled."#,
            #"Let them go with an open folio"#,
            #"For a company that pays later, or a dispute."#,
            #"Move to another room"#,
            #"It stands in the audit trail. A room of another type keeps the price."#,
            #"New room"#,
            #"Reason"#,
            #"Change the stay"#,
            #"Other days, guests, room type or rate. The price is shown first; nights that are over keep theirs."#,
            #"Show the price"#,
            #"Until now"#,
            #"Then"#,
            #"Difference"#,
            #"What it would cost"#,
            #"An early departure"#,
            #"Of the nights that are given up, what the conditions charge for a late cancellation is kept."#,
            #"Change it for {0}"#,
            #"A stay has a day of arrival, a later day of departure within {0} nights, at least one adult, and children of 0 to 17 years."#,
            #"Arrival"#,
            #"Departure"#,
            #"Adults"#,
            #"Ages of children"#,
            #"With commas between them, such as 4,9"#,
            #"Rate"#,
            #"Registration of the guests"#,
            #"Guests of the hotel"#,
            #"Price and history"#,
            #"The price, night by night"#,
            #"What has happened"#,
            #"When"#,
            #"What"#,
            #"Who"#,
            #"Why not"#,
            #"the stay was changed"#,
            #"another room"#,
            #"ended early"#,
            #"For who stands here, or for who calls."#,
            #"Show offers"#,
            #"Offers"#,
            #"The price stands for a quarter of an hour."#,
            #"With a room they are checked in at once; without one the room is only booked."#,
            #"Of the type that is offered; leave it empty where they come later."#,
            #"Offer"#,
            #"{0} left"#,
            #"Nothing can be offered for this stay. Below is why."#,
            #"What is not offered"#,
            #"Choose an offer first."#,
            #"Book"#,
            #"Book, and check in"#,
            #"Sell one more than there is"#,
            #"On purpose: for the nights that are full one room more may be sold from then on. Your name and the reason stand in the audit trail."#,
            #"For the audit trail, 3 to 300 characters."#,
        ],
        "ru": [
            #"Бронь {0}"#,
            #"{0} – {1}, {2, one: # ночь | few: # ночи | many: # ночей | other: # ночи}"#,
            #"{0, one: # взрослый | few: # взрослых | many: # взрослых | other: # взрослых}, {1, one: # ребёнок | few: # ребёнка | many: # детей | other: # ребёнка}"#,
            #"{0, one: # взрослый | few: # взрослых | many: # взрослых | other: # взрослых}"#,
            #"Цена проживания"#,
            #"Плата за отказ или неприезд"#,
            #"номер не назначен"#,
            #"{0}, {1} – {2}"#,
            #"{0} · {1} · {2}"#,
            #"Свободные на эти ночи номера забронированного типа."#,
            #"Свободного на все ночи номера этого типа нет. Переселите кого-нибудь или смените тип после заезда."#,
            #"Заселить"#,
            #"Выберите номер, сверьте карты гостей с документами и заселите."#,
            #"До заезда"#,
            #"Заезд {0}. Номер можно назначить сейчас."#,
            #"Назначить номер"#,
            #"Гости не приедут"#,
            #"Сейчас отмена бесплатна."#,
            #"Сейчас отмена стоит {0}."#,
            #"Отменить бронь"#,
            #"Гости не приехали"#,
            #"Оформить выезд"#,
            #"Выезд {0}. При этом начисляется остаток цены; счёт должен быть закрыт."#,
            #"Отпустить с открытым счётом"#,
            #"Если платит организация позже или есть спор."#,
            #"Переселить"#,
            #"Попадёт в журнал. Номер другого типа — по той же цене."#,
            #"Новый номер"#,
            #"Причина"#,
            #"Изменить проживание"#,
            #"Другие дни, гости, тип номера или тариф. Сначала показывается цена; прошедшие ночи не пересчитываются."#,
            #"Показать цену"#,
            #"Было"#,
            #"Станет"#,
            #"Разница"#,
            #"Сколько это будет стоить"#,
            #"Ранний выезд"#,
            #"За оставшиеся ночи удерживается плата за позднюю отмену."#,
            #"Изменить за {0}"#,
            #"Нужны день заезда, более поздний день выезда не далее {0} ночей, хотя бы один взрослый; возраст детей — от 0 до 17."#,
            #"Заезд"#,
            #"Выезд"#,
            #"Взрослые"#,
            #"Возраст детей"#,
            #"Через запятую, например 4,9"#,
            #"Тариф"#,
            #"Регистрация гостей"#,
            #"Гости гостиницы"#,
            #"Цена и история"#,
            #"Цена по ночам"#,
            #"Что происходило"#,
            #"Когда"#,
            #"Что"#,
            #"Кто"#,
            #"Почему нет"#,
            #"проживание изменено"#,
            #"другой номер"#,
            #"завершено раньше"#,
            #"Для гостя у стойки или по телефону."#,
            #"Показать предложения"#,
            #"Предложения"#,
            #"Цена действует четверть часа."#,
            #"С номером гость заселяется сразу, без номера — только бронь."#,
            #"Того же типа; оставьте пустым, если заедут позже."#,
            #"Предложение"#,
            #"осталось: {0}"#,
            #"На эти даты предложить нечего. Причины ниже."#,
            #"Чего нет"#,
            #"Сначала выберите предложение."#,
            #"Забронировать"#,
            #"Забронировать и заселить"#,
            #"Продать сверх наличия"#,
            #"Намеренно: на заполненные ночи можно будет продать на один номер больше. Ваше имя и причина попадут в журнал."#,
            #"Для журнала, от 3 до 300 знаков."#,
        ],
        "zh-Hans": [
            #"预订 {0}"#,
            #"{0} – {1}，{2, other: # 晚}"#,
            #"{0, other: # 位成人}，{1, other: # 名儿童}"#,
            #"{0, other: # 位成人}"#,
            #"住宿总价"#,
            #"未入住收费"#,
            #"尚未分房"#,
            #"{0}，{1} – {2}"#,
            #"{0} · {1} · {2}"#,
            #"预订房型中这些夜晚空闲的房间。"#,
            #"该房型没有整段空闲的房间。请为其他客人换房，或待客人到店后换房型。"#,
            #"办理入住"#,
            #"请选择房间，核对登记卡与证件，然后办理入住。"#,
            #"到店之前"#,
            #"{0} 到店。现在即可分房。"#,
            #"分配此房间"#,
            #"客人不来了"#,
            #"现在取消不收费。"#,
            #"现在取消收取 {0}。"#,
            #"取消预订"#,
            #"记为未到店"#,
            #"办理离店"#,
            #"{0} 离店。届时计入余下房费；账单须结清。"#,
            #"允许未结清离店"#,
            #"由公司日后付款或有争议时使用。"#,
            #"换房"#,
            #"将记入审计记录。换到其他房型价格不变。"#,
            #"新房间"#,
            #"原因"#,
            #"更改住期"#,
            #"更改日期、人数、房型或价格方案。先显示价格；已过的夜晚价格不变。"#,
            #"显示价格"#,
            #"原价"#,
            #"新价"#,
            #"差额"#,
            #"更改后的价格"#,
            #"提前离店"#,
            #"放弃的夜晚按逾期取消条款收费。"#,
            #"以 {0} 更改"#,
            #"须有到店日、其后不超过 {0} 晚的离店日、至少一位成人；儿童年龄为 0 至 17 岁。"#,
            #"到店日"#,
            #"离店日"#,
            #"成人"#,
            #"儿童年龄"#,
            #"用逗号分隔，如 4,9"#,
            #"价格方案"#,
            #"登记客人"#,
            #"酒店住客"#,
            #"价格与记录"#,
            #"每晚价格"#,
            #"经过"#,
            #"时间"#,
            #"内容"#,
            #"经办人"#,
            #"原因"#,
            #"已更改住期"#,
            #"更换房间"#,
            #"提前结束"#,
            #"为到店或来电的客人预订。"#,
            #"显示可订"#,
            #"可订房型"#,
            #"价格在一刻钟内有效。"#,
            #"选择房间即办理入住；不选则仅预订。"#,
            #"须为所选房型；若稍后到店请留空。"#,
            #"选择"#,
            #"余 {0} 间"#,
            #"此住期没有可订房间，原因见下。"#,
            #"不可订"#,
            #"请先选择。"#,
            #"预订"#,
            #"预订并入住"#,
            #"超售一间"#,
            #"有意超售：满房的夜晚此后可多售一间。您的姓名与原因将记入审计记录。"#,
            #"供审计记录，3 至 300 字。"#,
        ],
    ])
}
