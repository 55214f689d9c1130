// Written by seeds/messages.py from acrossCities.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `acrossCities`.
enum AcrossCitiesText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var ledeManager: Message { Message(catalogue, 2) }
    static var city: Message { Message(catalogue, 3) }
    static var there: Message { Message(catalogue, 4) }
    static var thereAhead: Message { Message(catalogue, 5) }
    static var here: Message { Message(catalogue, 6) }
    static var hereAhead: Message { Message(catalogue, 7) }
    static var open: Message { Message(catalogue, 8) }
    static var openNote: Message { Message(catalogue, 9) }
    static var none: Message { Message(catalogue, 10) }
    static func thereTitle(city: String) -> Message { Message(catalogue, 11, [.text(city)]) }
    static func hereTitle(city: String) -> Message { Message(catalogue, 12, [.text(city)]) }
    static var noneThere: Message { Message(catalogue, 13) }
    static var noneHere: Message { Message(catalogue, 14) }
    static var booking: Message { Message(catalogue, 15) }
    static var hotel: Message { Message(catalogue, 16) }
    static var stay: Message { Message(catalogue, 17) }
    static func until(day: UTCDate) -> Message { Message(catalogue, 18, [.date(day)]) }
    static var state: Message { Message(catalogue, 19) }
    static var changed: Message { Message(catalogue, 20) }
    static var settled: Message { Message(catalogue, 21) }
    static var notSettled: Message { Message(catalogue, 22) }
    static var overbooked: Message { Message(catalogue, 23) }
    static var asked: Message { Message(catalogue, 24) }
    static var confirmed: Message { Message(catalogue, 25) }
    static var checkedIn: Message { Message(catalogue, 26) }
    static var checkedOut: Message { Message(catalogue, 27) }
    static var cancelling: Message { Message(catalogue, 28) }
    static var cancelled: Message { Message(catalogue, 29) }
    static var noShow: Message { Message(catalogue, 30) }
    static var notMade: Message { Message(catalogue, 31) }
    static var lost: Message { Message(catalogue, 32) }
    static func health(city: String) -> Message { Message(catalogue, 33, [.text(city)]) }
    static var older: Message { Message(catalogue, 34) }

    static let catalogue = Catalogue("acrossCities", [
        "ar": [
            #"الحجوزات بين المدن"#,
            #"ما حجزه المسافرون في هذا الموقع في مدن أخرى، وما حُجز هنا في مواقع مدن أخرى. أما هوياتهم فلا تعرفها إلا الفنادق."#,
            #"ما حجزه المسافرون في فنادقك عبر مواقع مدن أخرى. أما هوياتهم فتظهر في مكتب الاستقبال."#,
            #"المدينة"#,
            #"محجوز هناك"#,
            #"هناك، لم يحن بعد"#,
            #"محجوز هنا"#,
            #"هنا، لم يحن بعد"#,
            #"غير محسوم"#,
            #"غير المحسوم هو ما لا تعرف إحدى المدينتين حالته بعد. تسأل العقدة وتُبلغ من تلقاء نفسها كل دقيقة حالما تجيب المدينة الأخرى."#,
            #"لم يُحجز شيء بين هذه المدينة وغيرها بعد."#,
            #"ما حجزه المسافرون في هذا الموقع في {0}"#,
            #"ما حُجز هنا عبر موقع {0}"#,
            #"لم يحجز أحد غرفة هناك عبر هذا الموقع."#,
            #"لم يحجز أحد غرفة هنا عبر ذلك الموقع."#,
            #"الحجز"#,
            #"الفندق"#,
            #"الإقامة"#,
            #"حتى {0}"#,
            #"الحالة"#,
            #"آخر تغيير"#,
            #"محسوم"#,
            #"غير محسوم"#,
            #"بيع من الغرف أكثر مما هو موجود"#,
            #"طُلب، ولا جواب بعد"#,
            #"مؤكد"#,
            #"وصل النزلاء"#,
            #"غادر النزلاء"#,
            #"قيد الإلغاء، ولا جواب بعد"#,
            #"ملغى"#,
            #"لم يحضر النزلاء"#,
            #"لم يتم"#,
            #"فقدته مدينته"#,
            #"كيف يجري التخاطب مع {0}"#,
            #"الأقدم"#,
        ],
        "en": [
            #"Bookings between cities"#,
            #"What travellers have booked at this site in other cities, and at other cities’ sites here. Who they are stands with the hotels alone."#,
            #"What travellers have booked in your hotels at the sites of other cities. Who they are stands at the desk."#,
            #"City"#,
            #"Booked there"#,
            #"There, still to come"#,
            #"Booked here"#,
            #"Here, still to come"#,
            #"Not settled"#,
            #"Not settled are bookings of which one of the two cities does not know yet how they stand. The node asks and tells by itself, every minute, as soon as the other city answers."#,
            #"Nothing has been booked between this city and others yet."#,
            #"Booked in {0} by travellers at this site"#,
            #"Booked here by travellers at the site of {0}"#,
            #"Nobody has booked a room there at this site."#,
            #"Nobody has booked a room here at that site."#,
            #"Booking"#,
            #"Hotel"#,
            #"Stay"#,
            #"until {0}"#,
            #"State"#,
            #"Last change"#,
            #"settled"#,
            #"not settled"#,
            #"more rooms sold than there are"#,
            #"asked for, no answer yet"#,
            #"confirmed"#,
            #"checked in"#,
            #"checked out"#,
            #"to be given up, no answer yet"#,
            #"given up"#,
            #"did not come"#,
            #"not made"#,
            #"lost by its city"#,
            #"How talk with {0} goes"#,
            #"Older ones"#,
        ],
        "ru": [
            #"Бронирования между городами"#,
            #"Что забронировали на этом сайте в других городах и что — на сайтах других городов здесь. Кто эти люди, знают только гостиницы."#,
            #"Что забронировали в ваших гостиницах на сайтах других городов. Кто эти люди, видно на стойке."#,
            #"Город"#,
            #"Забронировано там"#,
            #"Там, ещё предстоит"#,
            #"Забронировано здесь"#,
            #"Здесь, ещё предстоит"#,
            #"Не выяснено"#,
            #"Не выяснены бронирования, о состоянии которых один из двух городов ещё не знает. Узел спрашивает и сообщает сам, каждую минуту, как только другой город ответит."#,
            #"Между этим городом и другими пока ничего не бронировали."#,
            #"Забронировано на этом сайте, город: {0}"#,
            #"Забронировано здесь через сайт, город: {0}"#,
            #"На этом сайте там никто не бронировал."#,
            #"На том сайте здесь никто не бронировал."#,
            #"Бронирование"#,
            #"Гостиница"#,
            #"Пребывание"#,
            #"до {0}"#,
            #"Состояние"#,
            #"Последнее изменение"#,
            #"выяснено"#,
            #"не выяснено"#,
            #"продано больше номеров, чем есть"#,
            #"запрошено, ответа ещё нет"#,
            #"подтверждено"#,
            #"гости заселены"#,
            #"гости выехали"#,
            #"отменяется, ответа ещё нет"#,
            #"отменено"#,
            #"гости не приехали"#,
            #"не состоялось"#,
            #"утрачено городом"#,
            #"Как идёт обмен, город: {0}"#,
            #"Более ранние"#,
        ],
        "zh-Hans": [
            #"城市之间的预订"#,
            #"旅客在本站预订的其他城市的房间，以及在其他城市网站预订的本市房间。旅客是谁，只有酒店知道。"#,
            #"旅客在其他城市网站预订的贵酒店房间。旅客是谁，请在前台查看。"#,
            #"城市"#,
            #"在该市的预订"#,
            #"在该市，尚未入住"#,
            #"在本市的预订"#,
            #"在本市，尚未入住"#,
            #"未明确"#,
            #"未明确是指两个城市中有一方尚不知道其状态的预订。节点每分钟自动询问和通知，直到对方城市答复为止。"#,
            #"本市与其他城市之间尚无预订。"#,
            #"旅客在本站预订的{0}房间"#,
            #"旅客在{0}网站预订的本市房间"#,
            #"尚无人在本站预订该市的房间。"#,
            #"尚无人在该市网站预订本市的房间。"#,
            #"预订"#,
            #"酒店"#,
            #"住宿"#,
            #"至{0}"#,
            #"状态"#,
            #"最近变更"#,
            #"已明确"#,
            #"未明确"#,
            #"售出的房间多于现有房间"#,
            #"已请求，尚无答复"#,
            #"已确认"#,
            #"已入住"#,
            #"已退房"#,
            #"正在取消，尚无答复"#,
            #"已取消"#,
            #"未到"#,
            #"未成立"#,
            #"该市已丢失"#,
            #"与{0}的通信情况"#,
            #"更早的"#,
        ],
    ])
}
