// Written by seeds/messages.py from deskPlan.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskPlan`.
enum DeskPlanText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static func tableLabel(from: UTCDate, until: UTCDate) -> Message { Message(catalogue, 2, [.date(from), .date(until)]) }
    static var outOfService: Message { Message(catalogue, 3) }
    static var earlier: Message { Message(catalogue, 4) }
    static var later: Message { Message(catalogue, 5) }
    static var rooms: Message { Message(catalogue, 6) }
    static func page(number: some BinaryInteger) -> Message { Message(catalogue, 7, [.integer(Int64(clamping: number))]) }
    static var give: Message { Message(catalogue, 8) }
    static var giveHint: Message { Message(catalogue, 9) }
    static func unseated(count: some BinaryInteger) -> Message { Message(catalogue, 10, [.integer(Int64(clamping: count))]) }
    static var allSeated: Message { Message(catalogue, 11) }
    static func overdue(day: UTCDate) -> Message { Message(catalogue, 12, [.date(day)]) }
    static var leaves: Message { Message(catalogue, 13) }

    static let catalogue = Catalogue("deskPlan", [
        "ar": [
            #"مخطط الغرف"#,
            #"أيّ حجز له أيّ غرفة ومتى. الحجز يفتح صفحته؛ ومن لا غرفة له بعد يُعطى واحدة أدناه."#,
            #"الغرف والليالي من {0} إلى {1}"#,
            #"خارج الخدمة"#,
            #"قبل أسبوع"#,
            #"بعد أسبوع"#,
            #"غرف أخرى"#,
            #"الغرف، الجزء {0}"#,
            #"أعطِ غرفة"#,
            #"من النوع المحجوز، أو من غيره بالسعر المتفق عليه."#,
            #"{0, zero: لا حجز | one: حجز واحد | two: حجزان | few: # حجوزات | many: # حجزًا | other: # حجز} من هذه الأيام بلا غرفة بعد."#,
            #"لكل حجز من هذه الأيام غرفة."#,
            #"كان موعد المغادرة {0}"#,
            #"يغادرون حتى اليوم"#,
        ],
        "en": [
            #"Room plan"#,
            #"Which booking has which room when. A booking opens its page; who has no room yet is given one below."#,
            #"Rooms and nights from {0} to {1}"#,
            #"out of service"#,
            #"A week earlier"#,
            #"A week later"#,
            #"More rooms"#,
            #"Rooms, part {0}"#,
            #"Give a room"#,
            #"Of the type that was booked, or of another at the agreed price."#,
            #"{0, one: # booking of these days has | other: # bookings of these days have} no room yet."#,
            #"Every booking of these days has a room."#,
            #"to have left on {0}"#,
            #"to leave by today"#,
        ],
        "ru": [
            #"План номеров"#,
            #"Какое бронирование в каком номере и когда. Бронирование открывает свою страницу; кому номер ещё не дан, тому он даётся ниже."#,
            #"Номера и ночи с {0} по {1}"#,
            #"не работает"#,
            #"На неделю раньше"#,
            #"На неделю позже"#,
            #"Другие номера"#,
            #"Номера, часть {0}"#,
            #"Дать номер"#,
            #"Забронированного типа или другого по согласованной цене."#,
            #"{0, one: # бронирование этих дней ещё | few: # бронирования этих дней ещё | many: # бронирований этих дней ещё | other: # бронирования этих дней ещё} без номера."#,
            #"У каждого бронирования этих дней есть номер."#,
            #"выезд был {0}"#,
            #"выезд до сегодня"#,
        ],
        "zh-Hans": [
            #"房态图"#,
            #"各预订在何时入住哪间客房。点击预订可打开其页面；尚未排房的预订可在下方安排。"#,
            #"{0} 至 {1} 的客房与夜晚"#,
            #"停用"#,
            #"前一周"#,
            #"后一周"#,
            #"更多客房"#,
            #"客房第 {0} 部分"#,
            #"安排客房"#,
            #"预订的房型，或按原价改为其他房型。"#,
            #"这些天有 {0} 个预订尚未排房。"#,
            #"这些天的预订均已排房。"#,
            #"应于 {0} 离店"#,
            #"今日或之前应离店"#,
        ],
    ])
}
