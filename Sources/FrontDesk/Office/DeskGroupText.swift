// Written by seeds/messages.py from deskGroup.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskGroup`.
enum DeskGroupText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var group: Message { Message(catalogue, 2) }
    static var none: Message { Message(catalogue, 3) }
    static var new: Message { Message(catalogue, 4) }
    static var newNote: Message { Message(catalogue, 5) }
    static var name: Message { Message(catalogue, 6) }
    static var nameHint: Message { Message(catalogue, 7) }
    static var hold: Message { Message(catalogue, 8) }
    static var holdHint: Message { Message(catalogue, 9) }
    static var oneFolio: Message { Message(catalogue, 10) }
    static var oneFolioHint: Message { Message(catalogue, 11) }
    static var hasOneFolio: Message { Message(catalogue, 12) }
    static var hasFolios: Message { Message(catalogue, 13) }
    static var bookings: Message { Message(catalogue, 14) }
    static var confirm: Message { Message(catalogue, 15) }

    static let catalogue = Catalogue("deskGroup", [
        "ar": [
            #"المجموعات"#,
            #"عدة غرف باسم واحد: تُحجز وتؤكَّد معًا أو لا شيء."#,
            #"المجموعة"#,
            #"لا مجموعات بعد."#,
            #"احجز لمجموعة"#,
            #"تُحجز كل الغرف أو لا شيء."#,
            #"اسم المجموعة"#,
            #"مثل رقم الجولة؛ بلا أسماء أشخاص."#,
            #"احجز مؤقتًا لأيام"#,
            #"0 للحجز فورًا. تُعاد الغرف المحجوزة مؤقتًا تلقائيًا."#,
            #"حساب واحد للجميع"#,
            #"يسوّيه آخر من يغادر."#,
            #"يُحمَّل كله على حساب واحد."#,
            #"لكل غرفة حسابها."#,
            #"حجوزات المجموعة"#,
            #"أكّد الكل"#,
        ],
        "en": [
            #"Groups"#,
            #"Several rooms under one name: booked, held and confirmed together or not at all."#,
            #"Group"#,
            #"There is no group yet."#,
            #"Book a group"#,
            #"All rooms are booked, or none."#,
            #"Name of the group"#,
            #"Such as the tour’s number; no names of people."#,
            #"Hold for days"#,
            #"0 books at once. Held rooms are given back by themselves."#,
            #"One folio for all"#,
            #"The last to leave settles it."#,
            #"All of it is charged to one folio."#,
            #"Each room has a folio of its own."#,
            #"Bookings of the group"#,
            #"Confirm all"#,
        ],
        "ru": [
            #"Группы"#,
            #"Несколько номеров под одним именем: бронируются и подтверждаются вместе или никак."#,
            #"Группа"#,
            #"Групп пока нет."#,
            #"Забронировать группу"#,
            #"Бронируются все номера или ни одного."#,
            #"Название группы"#,
            #"Например, номер тура; без имён людей."#,
            #"Удерживать дней"#,
            #"0 — сразу забронировать. Удержание снимается само."#,
            #"Общий счёт"#,
            #"Закрывается при последнем выезде."#,
            #"Всё начисляется на общий счёт."#,
            #"У каждого номера свой счёт."#,
            #"Брони группы"#,
            #"Подтвердить все"#,
        ],
        "zh-Hans": [
            #"团队"#,
            #"同一名称下的多间客房：一并预订、保留和确认，否则全部不成立。"#,
            #"团队"#,
            #"尚无团队。"#,
            #"预订团队"#,
            #"全部预订成功，否则一间也不预订。"#,
            #"团队名称"#,
            #"如旅行团编号；请勿填写个人姓名。"#,
            #"保留天数"#,
            #"0 表示立即预订。保留到期自动释放。"#,
            #"共用一份账单"#,
            #"最后离店者结清。"#,
            #"全部计入同一账单。"#,
            #"每间客房各有账单。"#,
            #"团队预订"#,
            #"全部确认"#,
        ],
    ])
}
