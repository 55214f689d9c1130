// Written by seeds/messages.py from borderLetter.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `borderLetter`.
enum BorderLetterText {
    static func subject(country: String, arrival: UTCDate) -> Message { Message(catalogue, 0, [.country(country), .date(arrival)]) }
    static func changed(country: String, nationality: String, day: UTCDate) -> Message { Message(catalogue, 1, [.country(country), .country(nationality), .date(day)]) }
    static func now(outcome: Message) -> Message { Message(catalogue, 2, [.message(outcome)]) }
    static func stay(hotel: String, arrival: UTCDate, departure: UTCDate) -> Message { Message(catalogue, 3, [.text(hotel), .date(arrival), .date(departure)]) }
    static func place(city: String, visas: String, path: String) -> Message { Message(catalogue, 4, [.text(city), .text(visas), .text(path)]) }
    static var why: Message { Message(catalogue, 5) }

    static let catalogue = Catalogue("borderLetter", [
        "ar": [
            #"تغيّر ما تطلبه الحدود في طريقك: {0}، {1}"#,
            #"غيّرت {0} ما تطلبه من المسافرين حاملي جواز {1}. نُشرت القاعدة الجديدة في {2}، بعد حجزك."#,
            #"المطلوب الآن لإقامتك: {0}"#,
            #"حجزك: {0}، من {1} إلى {2}. وهو باقٍ كما كان."#,
            #"القاعدة كاملة مع مصدرها في موقع {0} تحت {1}؛ وحجزك تحت {2} حيث يمكنك تغييره أو إلغاؤه."#,
            #"تصلك هذه الرسالة لأن جوازًا وهذا العنوان قُدّما مع الحجز."#,
        ],
        "en": [
            #"The border on your way now asks something else: {0}, {1}"#,
            #"{0} has changed what it asks of travellers with a passport of {1}. The new rule was published on {2}, after you had booked."#,
            #"What it asks for your stay now: {0}"#,
            #"Your booking: {0}, from {1} to {2}. It stands as it stood."#,
            #"The whole rule, with its source, stands on the site of {0} under {1}; your booking under {2}, where you can change it or give it up."#,
            #"You get this letter since a passport and this address were given with the booking."#,
        ],
        "ru": [
            #"На границе по вашему пути теперь другие правила: {0}, {1}"#,
            #"Страна {0} изменила правила для путешественников с паспортом страны {1}. Новое правило опубликовано {2}, уже после вашего бронирования."#,
            #"Что теперь требуется для вашей поездки: {0}"#,
            #"Ваше бронирование: {0}, с {1} по {2}. Оно остаётся в силе."#,
            #"Правило целиком, с источником, — на сайте города {0} по адресу {1}; ваше бронирование — по адресу {2}, там его можно изменить или отменить."#,
            #"Вы получили это письмо, потому что при бронировании указаны паспорт и этот адрес."#,
        ],
        "zh-Hans": [
            #"您途经边境的要求已变更：{0}，{1}"#,
            #"{0}已变更对持{1}护照旅客的要求。新规定于{2}公布，晚于您的预订。"#,
            #"您此次停留现在需要：{0}"#,
            #"您的预订：{0}，{1} 至 {2}。预订保持不变。"#,
            #"完整规定及来源见{0}网站的 {1}；您的预订见 {2}，可在那里更改或取消。"#,
            #"您收到此邮件，是因为预订时填写了护照国籍和此邮箱。"#,
        ],
    ])
}
