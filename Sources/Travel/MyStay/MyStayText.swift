// Written by seeds/messages.py from myStay.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `myStay`.
enum MyStayText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var code: Message { Message(catalogue, 2) }
    static func codeHint(example: String) -> Message { Message(catalogue, 3, [.text(example)]) }
    static var mail: Message { Message(catalogue, 4) }
    static var openButton: Message { Message(catalogue, 5) }
    static var wrong: Message { Message(catalogue, 6) }
    static func tooMany(minutes: some BinaryInteger) -> Message { Message(catalogue, 7, [.integer(Int64(clamping: minutes))]) }
    static var heading: Message { Message(catalogue, 8) }
    static func at(hotel: String) -> Message { Message(catalogue, 9, [.text(hotel)]) }
    static var room: Message { Message(catalogue, 10) }
    static var guests: Message { Message(catalogue, 11) }
    static func adults(adults: some BinaryInteger) -> Message { Message(catalogue, 12, [.integer(Int64(clamping: adults))]) }
    static func children(children: some BinaryInteger) -> Message { Message(catalogue, 13, [.integer(Int64(clamping: children))]) }
    static var ways: Message { Message(catalogue, 14) }
    static var change: Message { Message(catalogue, 15) }
    static var cancel: Message { Message(catalogue, 16) }
    static var calendar: Message { Message(catalogue, 17) }
    static var changeTitle: Message { Message(catalogue, 18) }
    static var changeLede: Message { Message(catalogue, 19) }
    static var changeShow: Message { Message(catalogue, 20) }
    static var changeOffers: Message { Message(catalogue, 21) }
    static func changeBooked(amount: String) -> Message { Message(catalogue, 22, [.text(amount)]) }
    static var columnDifference: Message { Message(catalogue, 23) }
    static func more(amount: String) -> Message { Message(catalogue, 24, [.text(amount)]) }
    static func less(amount: String) -> Message { Message(catalogue, 25, [.text(amount)]) }
    static var same: Message { Message(catalogue, 26) }
    static var asItIs: Message { Message(catalogue, 27) }
    static var changeTo: Message { Message(catalogue, 28) }
    static func changeToLabel(room: String, amount: String) -> Message { Message(catalogue, 29, [.text(room), .text(amount)]) }
    static var changeNone: Message { Message(catalogue, 30) }
    static var changed: Message { Message(catalogue, 31) }
    static var changedText: Message { Message(catalogue, 32) }
    static var cancelTitle: Message { Message(catalogue, 33) }
    static var cancelNothing: Message { Message(catalogue, 34) }
    static func cancelUntil(day: UTCDate) -> Message { Message(catalogue, 35, [.date(day)]) }
    static func cancelCosts(amount: String) -> Message { Message(catalogue, 36, [.text(amount)]) }
    static var cancelUndone: Message { Message(catalogue, 37) }
    static var cancelButton: Message { Message(catalogue, 38) }
    static func cancelButtonCosts(amount: String) -> Message { Message(catalogue, 39, [.text(amount)]) }
    static var cancelOther: Message { Message(catalogue, 40) }
    static var keep: Message { Message(catalogue, 41) }
    static var cancelled: Message { Message(catalogue, 42) }
    static var cancelledText: Message { Message(catalogue, 43) }
    static var notOpen: Message { Message(catalogue, 44) }
    static var away: Message { Message(catalogue, 45) }
    static var notDone: Message { Message(catalogue, 46) }
    static var ruleLateChange: Message { Message(catalogue, 47) }
    static var history: Message { Message(catalogue, 48) }
    static var columnWhen: Message { Message(catalogue, 49) }
    static var columnWhat: Message { Message(catalogue, 50) }
    static var eventHeld: Message { Message(catalogue, 51) }
    static var eventConfirmed: Message { Message(catalogue, 52) }
    static var eventChanged: Message { Message(catalogue, 53) }
    static var eventChangedByHotel: Message { Message(catalogue, 54) }
    static var eventCancelled: Message { Message(catalogue, 55) }
    static var eventCancelledByHotel: Message { Message(catalogue, 56) }
    static var eventCheckedIn: Message { Message(catalogue, 57) }
    static var eventCheckedOut: Message { Message(catalogue, 58) }
    static var eventNoShow: Message { Message(catalogue, 59) }
    static var eventOther: Message { Message(catalogue, 60) }
    static var visaTitle: Message { Message(catalogue, 61) }
    static func visaNote(country: String) -> Message { Message(catalogue, 62, [.country(country)]) }
    static var visaNationality: Message { Message(catalogue, 63) }
    static var visaButton: Message { Message(catalogue, 64) }
    static var visaAsked: Message { Message(catalogue, 65) }
    static func visaChanged(day: UTCDate) -> Message { Message(catalogue, 66, [.date(day)]) }
    static var visaDetails: Message { Message(catalogue, 67) }
    static func calendarSummary(hotel: String) -> Message { Message(catalogue, 68, [.text(hotel)]) }
    static func calendarNote(arrival: String, departure: String) -> Message { Message(catalogue, 69, [.text(arrival), .text(departure)]) }
    static var gone: Message { Message(catalogue, 70) }
    static func goneText(city: String) -> Message { Message(catalogue, 71, [.text(city)]) }
    static var goneWay: Message { Message(catalogue, 72) }

    static let catalogue = Catalogue("myStay", [
        "ar": [
            #"إقامتي"#,
            #"اطّلع على حجزك أو غيّره أو ألغِه. تحتاج إلى رمز الحجز وعنوان البريد الإلكتروني الذي قُدّم معه."#,
            #"رمز الحجز"#,
            #"ستة عشر حرفًا ورقمًا، مثل {0}."#,
            #"عنوان البريد الإلكتروني المقدَّم مع الحجز"#,
            #"أظهر حجزي"#,
            #"لا حجز بهذا الرمز مع هذا العنوان. راجع الاثنين: الرمز مذكور في التأكيد."#,
            #"رموز خاطئة كثيرة. حاول مجددًا بعد {0, zero: # دقيقة | one: دقيقة واحدة | two: دقيقتين | few: # دقائق | many: # دقيقة | other: # دقيقة}."#,
            #"إقامتك"#,
            #"في {0}"#,
            #"الغرفة"#,
            #"الضيوف"#,
            #"{0, zero: لا بالغين | one: بالغ واحد | two: بالغان | few: # بالغين | many: # بالغًا | other: # بالغ}"#,
            #"{0, zero: لا أطفال | one: طفل واحد | two: طفلان | few: # أطفال | many: # طفلًا | other: # طفل}"#,
            #"ما يمكنك فعله"#,
            #"غيّر الإقامة"#,
            #"ألغِ الحجز"#,
            #"لتقويمك"#,
            #"تغيير إقامتك"#,
            #"أيام أخرى أو ضيوف آخرون أو غرفة أخرى. لا يتغيّر شيء حتى تختار أحد الأسعار أدناه."#,
            #"أظهر الأسعار"#,
            #"ما يمكنك الحصول عليه بدلًا منها"#,
            #"حجزك الآن بسعر {0}."#,
            #"الفرق"#,
            #"أكثر بمقدار {0}"#,
            #"أقل بمقدار {0}"#,
            #"بلا فرق"#,
            #"كما هو محجوز"#,
            #"غيّر إلى هذا"#,
            #"غيّر إلى {0} بسعر {1}"#,
            #"لا شيء متاح بهذه الشروط. الأسباب أدناه."#,
            #"غُيّرت إقامتك"#,
            #"الفندق على علم بذلك. أدناه وضعها الآن."#,
            #"هل تلغي الحجز؟"#,
            #"لا يكلّف شيئًا."#,
            #"لا يكلّف شيئًا حتى نهاية {0} بتقويم الفندق."#,
            #"يكلّف {0}: هذا ما يستحق الآن بحسب شروط الحجز."#,
            #"لا رجوع فيه: قد يحجز الغرفة غيرك بعد لحظة."#,
            #"ألغِه مجانًا"#,
            #"ألغِه مقابل {0}"#,
            #"تغيّر المبلغ منذ لحظة. راجعه من جديد."#,
            #"أبقِ الحجز"#,
            #"أُلغي الحجز"#,
            #"الغرفة متاحة من جديد. لا شيء آخر مطلوب منك."#,
            #"لم يعد تغيير هذا الحجز ممكنًا هنا. اسأل الفندق."#,
            #"مدينة الفندق لا تستجيب الآن. حاول بعد لحظة؛ لم يتغيّر شيء."#,
            #"لم يتغيّر شيء"#,
            #"صار لإلغاء هذا الحجز ثمن، فلا يمكن أن يجعله التغيير أرخص. اسأل الفندق"#,
            #"ما جرى"#,
            #"متى"#,
            #"ماذا"#,
            #"حُفظت الغرفة"#,
            #"حُجز"#,
            #"غيّرتَه أنت"#,
            #"غيّره الفندق"#,
            #"ألغيتَه أنت"#,
            #"ألغاه الفندق"#,
            #"الوصول"#,
            #"المغادرة"#,
            #"لم يأتِ أحد"#,
            #"أمر آخر"#,
            #"تأشيرتك لهذه الإقامة"#,
            #"ما تطلبه {0} من جواز سفرك يوم وصولك. لا يُحفظ اختيارك."#,
            #"جنسيتك"#,
            #"تحقّق"#,
            #"المطلوب"#,
            #"تغيّرت هذه القاعدة منذ حجزك، في {0}."#,
            #"كل شيء عن هذه الحدود"#,
            #"إقامة في {0}"#,
            #"الوصول من {0} والمغادرة حتى {1} بتوقيت الفندق."#,
            #"لم يُعثر على هذا الحجز"#,
            #"عنوان هذه الصفحة صحيح، لكن {0} ليس فيها هذا الحجز بعد الآن. بعد فقدان بيانات قد تنقص حجوزات الساعات الأخيرة. اتصل بالفندق واذكر الرمز الذي أُعطيته."#,
            #"إلى بداية «إقامتي»"#,
        ],
        "en": [
            #"My stay"#,
            #"Look at a booking, change it or give it up. You need its code and the e-mail address that was given with it."#,
            #"Code of the booking"#,
            #"Sixteen letters and digits, such as {0}."#,
            #"E-mail address given with it"#,
            #"Show my booking"#,
            #"No booking has this code together with this address. Look at both again: the code stands in the confirmation."#,
            #"There were too many wrong codes. Try again in {0, one: # minute | other: # minutes}."#,
            #"Your stay"#,
            #"At {0}"#,
            #"Room"#,
            #"Guests"#,
            #"{0, one: # adult | other: # adults}"#,
            #"{0, one: # child | other: # children}"#,
            #"What you can do"#,
            #"Change the stay"#,
            #"Give the booking up"#,
            #"For your calendar"#,
            #"Change your stay"#,
            #"Other days, other guests, another room. Nothing changes until you choose one of the prices below."#,
            #"Show prices"#,
            #"What you can have instead"#,
            #"You have booked for {0}."#,
            #"Difference"#,
            #"{0} more"#,
            #"{0} less"#,
            #"The same"#,
            #"As it is booked"#,
            #"Change to this"#,
            #"Change to {0} for {1}"#,
            #"Nothing can be had for that. Below is why."#,
            #"Your stay was changed"#,
            #"The hotel has it already. Below is how it stands now."#,
            #"Give the booking up?"#,
            #"It costs nothing."#,
            #"It costs nothing until the end of {0}, by the hotel’s calendar."#,
            #"It costs {0}: by the conditions of the booking, that is due by now."#,
            #"It cannot be undone: somebody else may have the room a moment later."#,
            #"Give it up for nothing"#,
            #"Give it up for {0}"#,
            #"The charge is another than a moment ago. Look at it again."#,
            #"Keep the booking"#,
            #"The booking was given up"#,
            #"The room is free again. Nothing more is to be done."#,
            #"This booking can no longer be changed here. Ask the hotel."#,
            #"The hotel’s city does not answer just now. Try again in a moment; nothing was changed."#,
            #"Nothing was changed"#,
            #"It costs something to give this booking up by now, so a change cannot make it cheaper. Ask the hotel"#,
            #"What has happened"#,
            #"When"#,
            #"What"#,
            #"Room held"#,
            #"Booked"#,
            #"Changed by you"#,
            #"Changed by the hotel"#,
            #"Given up by you"#,
            #"Cancelled by the hotel"#,
            #"Arrived"#,
            #"Left"#,
            #"Nobody came"#,
            #"Something else"#,
            #"Your visa for this stay"#,
            #"What {0} asks of your passport on the day you arrive. Your choice is not kept."#,
            #"Your nationality"#,
            #"Look it up"#,
            #"What is asked"#,
            #"This rule has changed since you booked, on {0}."#,
            #"All about this border"#,
            #"Stay at {0}"#,
            #"Arrival from {0}, departure until {1}, by the hotel’s clock."#,
            #"This booking is not found"#,
            #"The address of this page is right, but {0} has no such booking any more. After a loss of data, bookings of the last hours may be missing there. Call the hotel and say the code that you were given."#,
            #"To the start of “My stay”"#,
        ],
        "ru": [
            #"Моё проживание"#,
            #"Посмотрите своё бронирование, измените его или откажитесь от него. Нужны код и адрес электронной почты, указанный при бронировании."#,
            #"Код бронирования"#,
            #"Шестнадцать букв и цифр, например {0}."#,
            #"Адрес электронной почты, указанный при бронировании"#,
            #"Показать бронирование"#,
            #"Бронирования с таким кодом и таким адресом нет. Проверьте оба: код указан в подтверждении."#,
            #"Слишком много неверных кодов. Попробуйте снова через {0, one: # минуту | few: # минуты | many: # минут | other: # минуты}."#,
            #"Ваше проживание"#,
            #"{0}"#,
            #"Номер"#,
            #"Гости"#,
            #"{0, one: # взрослый | few: # взрослых | many: # взрослых | other: # взрослого}"#,
            #"{0, one: # ребёнок | few: # ребёнка | many: # детей | other: # ребёнка}"#,
            #"Что можно сделать"#,
            #"Изменить проживание"#,
            #"Отказаться от бронирования"#,
            #"В календарь"#,
            #"Изменить проживание"#,
            #"Другие даты, другие гости, другой номер. Ничего не изменится, пока вы не выберете одну из цен ниже."#,
            #"Показать цены"#,
            #"Что можно получить взамен"#,
            #"Забронировано за {0}."#,
            #"Разница"#,
            #"на {0} больше"#,
            #"на {0} меньше"#,
            #"Без разницы"#,
            #"Как забронировано"#,
            #"Изменить на это"#,
            #"Изменить на «{0}» за {1}"#,
            #"На таких условиях ничего нет. Причины — ниже."#,
            #"Проживание изменено"#,
            #"Гостиница уже знает. Ниже — как обстоит теперь."#,
            #"Отказаться от бронирования?"#,
            #"Это бесплатно."#,
            #"Бесплатно до конца дня {0} по календарю гостиницы."#,
            #"Это стоит {0}: по условиям бронирования эта сумма уже причитается."#,
            #"Отменить это нельзя: номер тут же может достаться другому."#,
            #"Отказаться бесплатно"#,
            #"Отказаться за {0}"#,
            #"Сумма изменилась. Посмотрите ещё раз."#,
            #"Оставить бронирование"#,
            #"Бронирование отменено"#,
            #"Номер снова свободен. Больше ничего делать не нужно."#,
            #"Здесь это бронирование больше нельзя изменить. Обратитесь в гостиницу."#,
            #"Город гостиницы сейчас не отвечает. Попробуйте чуть позже; ничего не изменено."#,
            #"Ничего не изменено"#,
            #"Отказ от бронирования уже платный, поэтому изменение не может сделать его дешевле. Обратитесь в гостиницу"#,
            #"Что произошло"#,
            #"Когда"#,
            #"Что"#,
            #"Номер удержан"#,
            #"Забронировано"#,
            #"Изменено вами"#,
            #"Изменено гостиницей"#,
            #"Вы отказались"#,
            #"Отменено гостиницей"#,
            #"Заезд"#,
            #"Выезд"#,
            #"Гости не приехали"#,
            #"Другое"#,
            #"Виза для этой поездки"#,
            #"Что требует {0} от вашего паспорта в день заезда. Ваш выбор не сохраняется."#,
            #"Ваше гражданство"#,
            #"Проверить"#,
            #"Что требуется"#,
            #"С момента бронирования это правило изменилось: {0}."#,
            #"Всё об этой границе"#,
            #"Проживание: {0}"#,
            #"Заезд с {0}, выезд до {1} по местному времени."#,
            #"Бронирование не найдено"#,
            #"Адрес этой страницы верен, но в городе {0} такого бронирования больше нет. После потери данных там могут отсутствовать бронирования последних часов. Позвоните в гостиницу и назовите код, который вы получили."#,
            #"К началу раздела «Моё проживание»"#,
        ],
        "zh-Hans": [
            #"我的住宿"#,
            #"查看、更改或取消您的预订。需要预订码和预订时填写的电子邮箱。"#,
            #"预订码"#,
            #"十六位字母和数字，例如 {0}。"#,
            #"预订时填写的电子邮箱"#,
            #"显示我的预订"#,
            #"没有与此预订码和邮箱相符的预订。请核对两者：预订码见确认信息。"#,
            #"错误次数过多。请在 {0, other: # 分钟}后重试。"#,
            #"您的住宿"#,
            #"{0}"#,
            #"客房"#,
            #"住客"#,
            #"{0, other: # 位成人}"#,
            #"{0, other: # 名儿童}"#,
            #"您可以"#,
            #"更改住宿"#,
            #"取消预订"#,
            #"添加到日历"#,
            #"更改住宿"#,
            #"更换日期、人数或客房。在您选择下面的价格之前，不会有任何变动。"#,
            #"显示价格"#,
            #"可更改为"#,
            #"您已预订的价格为 {0}。"#,
            #"差额"#,
            #"多 {0}"#,
            #"少 {0}"#,
            #"不变"#,
            #"当前预订"#,
            #"更改为此项"#,
            #"更改为 {0}，{1}"#,
            #"没有可更改的选项，原因见下。"#,
            #"住宿已更改"#,
            #"酒店已收到更改。最新情况见下。"#,
            #"要取消预订吗？"#,
            #"不收取费用。"#,
            #"在 {0} 当天结束前（以酒店当地日期为准）不收取费用。"#,
            #"取消需支付 {0}：根据预订条件，该费用现已产生。"#,
            #"此操作无法撤销：客房可能立即被他人预订。"#,
            #"免费取消"#,
            #"支付 {0} 并取消"#,
            #"费用已变动，请重新查看。"#,
            #"保留预订"#,
            #"预订已取消"#,
            #"客房已释放，您无需再做任何操作。"#,
            #"此预订已无法在此更改。请联系酒店。"#,
            #"酒店所在城市暂无响应，请稍后重试；未作任何更改。"#,
            #"未作更改"#,
            #"现在取消已需付费，因此更改不能使价格降低。请联系酒店"#,
            #"预订记录"#,
            #"时间"#,
            #"事项"#,
            #"客房已保留"#,
            #"已预订"#,
            #"您已更改"#,
            #"酒店已更改"#,
            #"您已取消"#,
            #"酒店已取消"#,
            #"已入住"#,
            #"已退房"#,
            #"未到店"#,
            #"其他"#,
            #"此行签证"#,
            #"抵达当日{0}对您的护照有何要求。您的选择不会被保存。"#,
            #"您的国籍"#,
            #"查询"#,
            #"要求"#,
            #"自您预订以来，此规定已于 {0} 变更。"#,
            #"此边境的详细信息"#,
            #"入住 {0}"#,
            #"入住 {0} 起，退房 {1} 前（酒店当地时间）。"#,
            #"未找到此预订"#,
            #"本页地址无误，但 {0} 已没有此预订。数据丢失后，最近数小时的预订可能缺失。请致电酒店并告知您收到的代码。"#,
            #"返回“我的住宿”"#,
        ],
    ])
}
