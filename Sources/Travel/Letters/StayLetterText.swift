// Written by seeds/messages.py from stayLetter.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `stayLetter`.
enum StayLetterText {
    static func subjectBooked(hotel: String, arrival: UTCDate) -> Message { Message(catalogue, 0, [.text(hotel), .date(arrival)]) }
    static func subjectChanged(hotel: String, arrival: UTCDate) -> Message { Message(catalogue, 1, [.text(hotel), .date(arrival)]) }
    static func subjectCancelled(hotel: String, arrival: UTCDate) -> Message { Message(catalogue, 2, [.text(hotel), .date(arrival)]) }
    static func subjectNoShow(hotel: String, arrival: UTCDate) -> Message { Message(catalogue, 3, [.text(hotel), .date(arrival)]) }
    static var booked: Message { Message(catalogue, 4) }
    static var changedByYou: Message { Message(catalogue, 5) }
    static var changedByHotel: Message { Message(catalogue, 6) }
    static var cancelledByYou: Message { Message(catalogue, 7) }
    static var cancelledByHotel: Message { Message(catalogue, 8) }
    static var released: Message { Message(catalogue, 9) }
    static var noShow: Message { Message(catalogue, 10) }
    static func hotel(hotel: String, address: String) -> Message { Message(catalogue, 11, [.text(hotel), .text(address)]) }
    static func days(arrival: UTCDate, departure: UTCDate) -> Message { Message(catalogue, 12, [.date(arrival), .date(departure)]) }
    static func price(amount: String) -> Message { Message(catalogue, 13, [.text(amount)]) }
    static func charge(amount: String) -> Message { Message(catalogue, 14, [.text(amount)]) }
    static func code(code: String) -> Message { Message(catalogue, 15, [.text(code)]) }
    static func place(city: String, path: String) -> Message { Message(catalogue, 16, [.text(city), .text(path)]) }
    static var why: Message { Message(catalogue, 17) }

    static let catalogue = Catalogue("stayLetter", [
        "ar": [
            #"حُجزت غرفتك: {0}، {1}"#,
            #"غُيّر حجزك: {0}، {1}"#,
            #"أُلغي حجزك: {0}، {1}"#,
            #"لم يحضر أحد: {0}، {1}"#,
            #"غرفتك محجوزة."#,
            #"غُيّر حجزك كما طلبت."#,
            #"غيّر الفندق حجزك. أدناه وضعه الآن؛ إن لم يكن هذا ما اتفقتم عليه فتحدّث مع الفندق."#,
            #"أُلغي حجزك كما طلبت."#,
            #"ألغى الفندق حجزك. تحدّث مع الفندق أو ابحث عن غرفة أخرى."#,
            #"تعذّر حجز الرحلة التي كانت هذه الغرفة جزءًا منها كاملةً، فأُلغي حجز الغرفة. لن تدفع شيئًا."#,
            #"سجّل الفندق أنه لم يحضر أحد لهذا الحجز. إن لم يكن ذلك صحيحًا فتحدّث مع الفندق."#,
            #"الفندق: {0}، {1}"#,
            #"من {0} إلى {1}"#,
            #"السعر: {0}"#,
            #"المستحق: {0}"#,
            #"رمز الحجز: {0}"#,
            #"يمكنك الاطلاع على الحجز أو تغييره أو إلغاؤه في موقع {0} تحت {1} بهذا الرمز وهذا العنوان."#,
            #"تصلك هذه الرسالة لأن هذا العنوان قُدّم مع الحجز."#,
        ],
        "en": [
            #"Your room is booked: {0}, {1}"#,
            #"Your booking was changed: {0}, {1}"#,
            #"Your booking was given up: {0}, {1}"#,
            #"Nobody came: {0}, {1}"#,
            #"Your room is booked."#,
            #"Your booking was changed as you asked."#,
            #"The hotel has changed your booking. Below is how it stands now; where that is not what you have agreed, speak with the hotel."#,
            #"Your booking was given up as you asked."#,
            #"The hotel has cancelled your booking. Speak with the hotel, or look for another room."#,
            #"The journey to which this room belonged could not be booked as a whole, so the room was given up again. Nothing is charged."#,
            #"The hotel has noted that nobody came for this booking. Where that is wrong, speak with the hotel."#,
            #"Hotel: {0}, {1}"#,
            #"From {0} to {1}"#,
            #"Price: {0}"#,
            #"Charged: {0}"#,
            #"Code of the booking: {0}"#,
            #"You can look at the booking, change it or give it up on the site of {0} under {1}, with this code and this e-mail address."#,
            #"You get this letter since this address was given with the booking."#,
        ],
        "ru": [
            #"Номер забронирован: {0}, {1}"#,
            #"Бронирование изменено: {0}, {1}"#,
            #"Бронирование отменено: {0}, {1}"#,
            #"Гости не приехали: {0}, {1}"#,
            #"Ваш номер забронирован."#,
            #"Бронирование изменено по вашей просьбе."#,
            #"Гостиница изменила ваше бронирование. Ниже — как обстоит теперь; если это не то, о чём вы договорились, обратитесь в гостиницу."#,
            #"Бронирование отменено по вашей просьбе."#,
            #"Гостиница отменила ваше бронирование. Обратитесь в гостиницу или найдите другой номер."#,
            #"Поездку, в которую входил этот номер, не удалось забронировать целиком, поэтому от номера пришлось отказаться. Платить ничего не нужно."#,
            #"Гостиница отметила, что по этому бронированию никто не приехал. Если это не так, обратитесь в гостиницу."#,
            #"Гостиница: {0}, {1}"#,
            #"С {0} по {1}"#,
            #"Цена: {0}"#,
            #"К оплате: {0}"#,
            #"Код бронирования: {0}"#,
            #"Посмотреть бронирование, изменить его или отказаться можно на сайте города {0} по адресу {1} — с этим кодом и этим адресом электронной почты."#,
            #"Вы получили это письмо, потому что этот адрес указан при бронировании."#,
        ],
        "zh-Hans": [
            #"您的客房已预订：{0}，{1}"#,
            #"您的预订已更改：{0}，{1}"#,
            #"您的预订已取消：{0}，{1}"#,
            #"客人未到：{0}，{1}"#,
            #"您的客房已预订。"#,
            #"您的预订已按您的要求更改。"#,
            #"酒店更改了您的预订，最新情况如下。如与约定不符，请联系酒店。"#,
            #"您的预订已按您的要求取消。"#,
            #"酒店取消了您的预订。请联系酒店或另寻客房。"#,
            #"该客房所属的行程未能全部订妥，因此已退订此客房。不收取任何费用。"#,
            #"酒店登记此预订无人到店。如与事实不符，请联系酒店。"#,
            #"酒店：{0}，{1}"#,
            #"{0} 至 {1}"#,
            #"价格：{0}"#,
            #"应付费用：{0}"#,
            #"预订码：{0}"#,
            #"您可凭此预订码和此邮箱，在{0}网站的 {1} 查看、更改或取消预订。"#,
            #"您收到此邮件，是因为预订时填写了此邮箱。"#,
        ],
    ])
}
