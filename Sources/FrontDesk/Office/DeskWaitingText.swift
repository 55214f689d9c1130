// Written by seeds/messages.py from deskWaiting.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskWaiting`.
enum DeskWaitingText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var name: Message { Message(catalogue, 2) }
    static var mail: Message { Message(catalogue, 3) }
    static var mailHint: Message { Message(catalogue, 4) }
    static var mailWrong: Message { Message(catalogue, 5) }
    static var phone: Message { Message(catalogue, 6) }
    static var new: Message { Message(catalogue, 7) }
    static var newNote: Message { Message(catalogue, 8) }
    static var none: Message { Message(catalogue, 9) }
    static var waiting: Message { Message(catalogue, 10) }
    static func heldUntil(time: UTCTime) -> Message { Message(catalogue, 11, [.moment(time)]) }
    static var lapsed: Message { Message(catalogue, 12) }
    static var book: Message { Message(catalogue, 13) }
    static var strike: Message { Message(catalogue, 14) }
    static func mailSubject(hotel: String) -> Message { Message(catalogue, 15, [.text(hotel)]) }
    static func mailText(hotel: String, from: UTCDate, until: UTCDate, end: UTCTime, zone: String) -> Message { Message(catalogue, 16, [.text(hotel), .date(from), .date(until), .moment(end), .text(zone)]) }

    static let catalogue = Catalogue("deskWaiting", [
        "ar": [
            #"قائمة الانتظار"#,
            #"من يريد غرفة لأيام ممتلئة. حين تخلو غرفة تُحجز لأولهم يومًا ويُبلَّغ."#,
            #"من"#,
            #"البريد الإلكتروني"#,
            #"يُكتب إليه حين تُحجز له غرفة."#,
            #"اكتب بريدًا صحيحًا أو رقم هاتف."#,
            #"الهاتف"#,
            #"أضف إلى قائمة الانتظار"#,
            #"يُحفظ الاسم والعنوان مختومين ويُنسيان حين ينتهي القيد."#,
            #"لا أحد ينتظر."#,
            #"ينتظر"#,
            #"غرفة محجوزة حتى {0}"#,
            #"لم يجب في الوقت"#,
            #"يقبلها"#,
            #"اشطبه"#,
            #"غرفة في {0}"#,
            #"خلت غرفة في {0} من {1} إلى {2}. هي محجوزة لك حتى {3} بتوقيت الفندق ({4}). اتصل بالفندق أو اكتب إليه لأخذها، وبعدها تذهب إلى التالي."#,
        ],
        "en": [
            #"Waiting list"#,
            #"Who wants a room for days that are full. When one comes free it is held for the first of them for a day, and they are told."#,
            #"Who"#,
            #"E-mail address"#,
            #"They are written to when a room is held for them."#,
            #"Give an e-mail address such as guest@example.org, or a telephone number."#,
            #"Telephone"#,
            #"Put on the waiting list"#,
            #"Name and address are sealed, and forgotten when the entry is over."#,
            #"Nobody waits."#,
            #"waits"#,
            #"a room is held until {0}"#,
            #"did not answer in time"#,
            #"They take it"#,
            #"Strike off"#,
            #"A room at {0}"#,
            #"A room has come free at {0} from {1} to {2}. It is held for you until {3} by the hotel’s clock ({4}). Call or write to the hotel to take it; after that it goes to the next one who waits."#,
        ],
        "ru": [
            #"Лист ожидания"#,
            #"Кто хочет номер на заполненные дни. Освободившийся номер на сутки удерживается для первого, и его извещают."#,
            #"Кто"#,
            #"Электронная почта"#,
            #"Туда придёт письмо, когда номер будет удержан."#,
            #"Укажите адрес почты или телефон."#,
            #"Телефон"#,
            #"Внести в лист ожидания"#,
            #"Имя и адрес хранятся зашифрованными и забываются вместе с записью."#,
            #"Никто не ждёт."#,
            #"ждёт"#,
            #"номер удерживается до {0}"#,
            #"не ответил вовремя"#,
            #"Гость согласен"#,
            #"Вычеркнуть"#,
            #"Номер в {0}"#,
            #"В {0} освободился номер с {1} по {2}. Он удерживается для вас до {3} по часам гостиницы ({4}). Позвоните или напишите в гостиницу, чтобы его забронировать; потом он достанется следующему."#,
        ],
        "zh-Hans": [
            #"候补名单"#,
            #"等待满房日期的客人。有房空出时为排在最前者保留一天并通知其本人。"#,
            #"姓名"#,
            #"电子邮箱"#,
            #"为其保留客房时将发送邮件。"#,
            #"请填写有效的邮箱或电话。"#,
            #"电话"#,
            #"加入候补"#,
            #"姓名与联系方式加密保存，候补结束即删除。"#,
            #"暂无候补。"#,
            #"等待中"#,
            #"已保留客房至 {0}"#,
            #"未及时回复"#,
            #"接受"#,
            #"移出"#,
            #"{0} 有房"#,
            #"{0} 有一间客房空出：{1} 至 {2}，为您保留至酒店当地时间 {3}（{4}）。请致电或致函酒店确认；逾期将转给下一位候补。"#,
        ],
    ])
}
