// Written by seeds/messages.py from exchange.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `exchange`.
enum ExchangeText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var byCity: Message { Message(catalogue, 2) }
    static var city: Message { Message(catalogue, 3) }
    static var sent: Message { Message(catalogue, 4) }
    static var open: Message { Message(catalogue, 5) }
    static var received: Message { Message(catalogue, 6) }
    static var none: Message { Message(catalogue, 7) }
    static var outTitle: Message { Message(catalogue, 8) }
    static func outNote(most: some BinaryInteger) -> Message { Message(catalogue, 9, [.integer(Int64(clamping: most))]) }
    static var booking: Message { Message(catalogue, 10) }
    static var departure: Message { Message(catalogue, 11) }
    static var state: Message { Message(catalogue, 12) }
    static var changed: Message { Message(catalogue, 13) }
    static var noneOut: Message { Message(catalogue, 14) }
    static var inTitle: Message { Message(catalogue, 15) }
    static func inNote(most: some BinaryInteger) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: most))]) }
    static var hotel: Message { Message(catalogue, 17) }
    static var stay: Message { Message(catalogue, 18) }
    static var made: Message { Message(catalogue, 19) }
    static var noneIn: Message { Message(catalogue, 20) }
    static func span(from: UTCDate, until: UTCDate) -> Message { Message(catalogue, 21, [.date(from), .date(until)]) }
    static var overbooked: Message { Message(catalogue, 22) }
    static var stateAsked: Message { Message(catalogue, 23) }
    static var stateConfirmed: Message { Message(catalogue, 24) }
    static var stateCheckedIn: Message { Message(catalogue, 25) }
    static var stateCheckedOut: Message { Message(catalogue, 26) }
    static var stateCancelling: Message { Message(catalogue, 27) }
    static var stateCancelled: Message { Message(catalogue, 28) }
    static var stateNoShow: Message { Message(catalogue, 29) }
    static var stateNotMade: Message { Message(catalogue, 30) }
    static var stateLost: Message { Message(catalogue, 31) }

    static let catalogue = Catalogue("exchange", [
        "ar": [
            #"الحجوزات بين المدن"#,
            #"ما حجزه المسافرون هنا في مدن أخرى، وفي مدن أخرى هنا. من هم لا تعرفه إلا مدينة الفندق."#,
            #"حسب المدينة"#,
            #"المدينة"#,
            #"حُجز هنا للإقامة هناك"#,
            #"منها غير معروف"#,
            #"حُجز هناك للإقامة هنا"#,
            #"لم يُحجز شيء بعد بين هذه المدينة وغيرها."#,
            #"حُجز هنا في مدن أخرى"#,
            #"أولًا ما لا يعرفه أحد بعد وما ضاع، ثم الأحدث؛ {0} على الأكثر. المدينة التي لم تُجب تُسأل حتى تجيب."#,
            #"الحجز"#,
            #"المغادرة"#,
            #"الحالة"#,
            #"تغيّر"#,
            #"لم يحجز أحد هنا غرفة في مدينة أخرى."#,
            #"حُجز في مدن أخرى هنا"#,
            #"الأحدث أولًا، {0} على الأكثر. الباقي عند مكتب الفندق."#,
            #"الفندق"#,
            #"الإقامة"#,
            #"حُجز"#,
            #"لم تحجز أي مدينة أخرى غرفة هنا."#,
            #"{0} – {1}"#,
            #"أُخذ ثانية وبيع أكثر مما يوجد"#,
            #"طُلب، ولا جواب بعد"#,
            #"محجوز"#,
            #"وصلوا"#,
            #"غادروا"#,
            #"طُلب إلغاؤه، ولا جواب بعد"#,
            #"أُلغي"#,
            #"لم يحضروا"#,
            #"لم يتم"#,
            #"أضاعته مدينته"#,
        ],
        "en": [
            #"Bookings between cities"#,
            #"What travellers have booked here in other cities, and in other cities here. Who they are stands with the hotel’s city alone."#,
            #"By city"#,
            #"City"#,
            #"Booked here, to stay there"#,
            #"Of them not known"#,
            #"Booked there, to stay here"#,
            #"Nothing was booked between this city and another yet."#,
            #"Booked here, in other cities"#,
            #"What nobody knows yet and what was lost comes first, then the newest; {0} at most. A city that did not answer is asked until it has."#,
            #"Booking"#,
            #"Leaves on"#,
            #"State"#,
            #"Changed"#,
            #"Nobody has booked a room of another city here."#,
            #"Booked in other cities, here"#,
            #"The newest first, {0} at most. The hotel’s desk has the rest."#,
            #"Hotel"#,
            #"Stay"#,
            #"Booked"#,
            #"No other city has booked a room here."#,
            #"{0} – {1}"#,
            #"taken again, more sold than there is"#,
            #"asked for, no answer yet"#,
            #"booked"#,
            #"arrived"#,
            #"left"#,
            #"to be given up, no answer yet"#,
            #"given up"#,
            #"did not come"#,
            #"not made"#,
            #"lost by its city"#,
        ],
        "ru": [
            #"Бронирования между городами"#,
            #"Что путешественники забронировали здесь в других городах и в других городах здесь. Кто они, знает только город гостиницы."#,
            #"По городам"#,
            #"Город"#,
            #"Забронировано здесь, жить там"#,
            #"Из них неизвестно"#,
            #"Забронировано там, жить здесь"#,
            #"Между этим городом и другими ещё ничего не бронировали."#,
            #"Забронировано здесь, в других городах"#,
            #"Сначала то, чего ещё никто не знает, и потерянное, затем новейшее; не больше {0}. Город, который не ответил, спрашивают, пока не ответит."#,
            #"Бронирование"#,
            #"Отъезд"#,
            #"Состояние"#,
            #"Изменено"#,
            #"Никто не бронировал здесь номер в другом городе."#,
            #"Забронировано в других городах, здесь"#,
            #"Сначала новейшие, не больше {0}. Остальное у стойки гостиницы."#,
            #"Гостиница"#,
            #"Проживание"#,
            #"Забронировано"#,
            #"Ни один другой город не бронировал здесь номер."#,
            #"{0} – {1}"#,
            #"принято заново, продано больше, чем есть"#,
            #"запрошено, ответа ещё нет"#,
            #"забронировано"#,
            #"заехали"#,
            #"выехали"#,
            #"отказ отправлен, ответа ещё нет"#,
            #"отменено"#,
            #"не приехали"#,
            #"не состоялось"#,
            #"потеряно городом"#,
        ],
        "zh-Hans": [
            #"城市间的预订"#,
            #"旅客在本站预订的其他城市客房，以及在其他城市预订的本市客房。客人身份仅由酒店所在城市保存。"#,
            #"按城市"#,
            #"城市"#,
            #"在此预订、入住彼处"#,
            #"其中状态未知"#,
            #"在彼处预订、入住本市"#,
            #"本市与其他城市之间尚无预订。"#,
            #"在此预订的其他城市客房"#,
            #"先列状态未知与遗失者，再按时间由新到旧，最多 {0} 条。未答复的城市会一直被询问，直至答复。"#,
            #"预订"#,
            #"退房日"#,
            #"状态"#,
            #"更改时间"#,
            #"无人在此预订其他城市的客房。"#,
            #"在其他城市预订的本市客房"#,
            #"由新到旧，最多 {0} 条。其余见酒店前台。"#,
            #"酒店"#,
            #"住宿"#,
            #"预订时间"#,
            #"尚无其他城市在此预订客房。"#,
            #"{0} – {1}"#,
            #"已重新接纳，超售"#,
            #"已请求，尚无答复"#,
            #"已预订"#,
            #"已入住"#,
            #"已退房"#,
            #"请求取消，尚无答复"#,
            #"已取消"#,
            #"未到"#,
            #"未成立"#,
            #"被其城市遗失"#,
        ],
    ])
}
