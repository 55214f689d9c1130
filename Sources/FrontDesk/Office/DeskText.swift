// Written by seeds/messages.py from desk.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `desk`.
enum DeskText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var hotels: Message { Message(catalogue, 2) }
    static var hotel: Message { Message(catalogue, 3) }
    static var noHotel: Message { Message(catalogue, 4) }
    static func dayLede(day: UTCDate) -> Message { Message(catalogue, 5, [.date(day)]) }
    static var newBooking: Message { Message(catalogue, 6) }
    static var rooms: Message { Message(catalogue, 7) }
    static var arrivals: Message { Message(catalogue, 8) }
    static var arrivalsNote: Message { Message(catalogue, 9) }
    static var noArrivals: Message { Message(catalogue, 10) }
    static var departures: Message { Message(catalogue, 11) }
    static var departuresNote: Message { Message(catalogue, 12) }
    static var noDepartures: Message { Message(catalogue, 13) }
    static var inHouse: Message { Message(catalogue, 14) }
    static var nobody: Message { Message(catalogue, 15) }
    static var roomsSold: Message { Message(catalogue, 16) }
    static func ofRooms(sold: some BinaryInteger, rooms: some BinaryInteger) -> Message { Message(catalogue, 17, [.integer(Int64(clamping: sold)), .integer(Int64(clamping: rooms))]) }
    static func toClean(count: some BinaryInteger) -> Message { Message(catalogue, 18, [.integer(Int64(clamping: count))]) }
    static var booking: Message { Message(catalogue, 19) }
    static var room: Message { Message(catalogue, 20) }
    static var roomType: Message { Message(catalogue, 21) }
    static var floor: Message { Message(catalogue, 22) }
    static var stay: Message { Message(catalogue, 23) }
    static var guests: Message { Message(catalogue, 24) }
    static var madeAt: Message { Message(catalogue, 25) }
    static var here: Message { Message(catalogue, 26) }
    static var state: Message { Message(catalogue, 27) }
    static func span(from: UTCDate, until: UTCDate) -> Message { Message(catalogue, 28, [.date(from), .date(until)]) }
    static var otherDays: Message { Message(catalogue, 29) }
    static var today: Message { Message(catalogue, 30) }
    static var find: Message { Message(catalogue, 31) }
    static var findNote: Message { Message(catalogue, 32) }
    static var findWhat: Message { Message(catalogue, 33) }
    static var nothingFound: Message { Message(catalogue, 34) }
    static var roomsLede: Message { Message(catalogue, 35) }
    static var noRooms: Message { Message(catalogue, 36) }
    static var occupied: Message { Message(catalogue, 37) }
    static var roomClean: Message { Message(catalogue, 38) }
    static var roomDirty: Message { Message(catalogue, 39) }
    static var roomInspected: Message { Message(catalogue, 40) }
    static func setTo(state: Message) -> Message { Message(catalogue, 41, [.message(state)]) }
    static func outOfService(until: UTCDate) -> Message { Message(catalogue, 42, [.date(until)]) }
    static var saved: Message { Message(catalogue, 43) }
    static var notDone: Message { Message(catalogue, 44) }
    static func plain(name: String) -> Message { Message(catalogue, 45, [.text(name)]) }
    static var stateHeld: Message { Message(catalogue, 46) }
    static var stateConfirmed: Message { Message(catalogue, 47) }
    static var stateCheckedIn: Message { Message(catalogue, 48) }
    static var stateCheckedOut: Message { Message(catalogue, 49) }
    static var stateReleased: Message { Message(catalogue, 50) }
    static var stateExpired: Message { Message(catalogue, 51) }
    static var stateCancelled: Message { Message(catalogue, 52) }
    static var stateNoShow: Message { Message(catalogue, 53) }

    static let catalogue = Catalogue("desk", [
        "ar": [
            #"مكتب الاستقبال"#,
            #"اختر الفندق الذي تعمل في استقباله."#,
            #"فنادقك"#,
            #"الفندق"#,
            #"ليس لك دور في أي فندق مسجّل هنا. اسأل مدير المدينة."#,
            #"{0}: من يصل ومن يقيم ومن يغادر."#,
            #"حجز جديد"#,
            #"الغرف"#,
            #"الوصول"#,
            #"مع من كان منتظرًا في أيام سابقة ولم يُذكر ما آل إليه."#,
            #"لا أحد ينتظر وصوله."#,
            #"المغادرة"#,
            #"استلم الدفع ثم سجّل المغادرة."#,
            #"لا أحد يغادر."#,
            #"المقيمون"#,
            #"لا أحد يقيم هنا الآن."#,
            #"غرف مبيعة"#,
            #"{0} من {1}"#,
            #"للتنظيف: {0}"#,
            #"الحجز"#,
            #"الغرفة"#,
            #"نوع الغرفة"#,
            #"الطابق"#,
            #"الإقامة"#,
            #"الضيوف"#,
            #"حُجز في"#,
            #"هذه المدينة"#,
            #"الحالة"#,
            #"{0} – {1}"#,
            #"أيام أخرى"#,
            #"اليوم"#,
            #"بحث"#,
            #"باسم من حجز، أو برمز الحجز (يكفي نصفه الأول)، أو بالغرفة التي فيها أحد."#,
            #"الاسم أو الرمز أو الغرفة"#,
            #"لا حجز في هذا الفندق بهذا الاسم أو الرمز، ولا أحد في هذه الغرفة. راجع ما كتبته."#,
            #"حالة الغرف لدى التنظيف. لا يُسكن الضيوف إلا في غرف نظيفة."#,
            #"لا غرف للفندق بعد. يُدخلها مديره."#,
            #"من فيها"#,
            #"نظيفة"#,
            #"غير نظيفة"#,
            #"مفحوصة"#,
            #"اجعلها: {0}"#,
            #"خارج الخدمة حتى {0}"#,
            #"سُجِّل."#,
            #"لم يتم"#,
            #"{0}"#,
            #"محجوزة مؤقتًا"#,
            #"منتظَر"#,
            #"مقيم"#,
            #"غادر"#,
            #"أُفرج عنه"#,
            #"لم يؤكَّد في وقته"#,
            #"ملغى"#,
            #"لم يحضر"#,
        ],
        "en": [
            #"Front desk"#,
            #"Choose the hotel whose desk you work at."#,
            #"Your hotels"#,
            #"Hotel"#,
            #"You have no role at a hotel that stands here. Ask the city’s administrator."#,
            #"{0}: who comes, stays and leaves."#,
            #"New booking"#,
            #"Rooms"#,
            #"Arrivals"#,
            #"With those of days before of whom nobody has said what became."#,
            #"Nobody is to arrive."#,
            #"Departures"#,
            #"Take the payment, then check out."#,
            #"Nobody is to leave."#,
            #"In the house"#,
            #"Nobody stays here just now."#,
            #"Rooms sold"#,
            #"{0} of {1}"#,
            #"{0} to clean"#,
            #"Booking"#,
            #"Room"#,
            #"Room type"#,
            #"Floor"#,
            #"Stay"#,
            #"Guests"#,
            #"Booked at"#,
            #"this city"#,
            #"State"#,
            #"{0} – {1}"#,
            #"Other days"#,
            #"Today"#,
            #"Find"#,
            #"By the name of who booked, the code of a booking (its first half is enough), or the room somebody is in."#,
            #"Name, code or room"#,
            #"No booking of this hotel has this name or code, and nobody is in such a room. Check what you typed."#,
            #"How rooms stand with housekeeping. Guests are checked into clean rooms alone."#,
            #"The hotel has no rooms yet. Its manager enters them."#,
            #"Who is in it"#,
            #"clean"#,
            #"dirty"#,
            #"inspected"#,
            #"Set to {0}"#,
            #"out of service until {0}"#,
            #"It is written down."#,
            #"Not done"#,
            #"{0}"#,
            #"held"#,
            #"expected"#,
            #"in the house"#,
            #"left"#,
            #"released"#,
            #"not confirmed in time"#,
            #"cancelled"#,
            #"did not come"#,
        ],
        "ru": [
            #"Стойка размещения"#,
            #"Выберите гостиницу, на стойке которой вы работаете."#,
            #"Ваши гостиницы"#,
            #"Гостиница"#,
            #"У вас нет роли ни в одной внесённой гостинице. Обратитесь к администратору города."#,
            #"{0}: кто приезжает, живёт и уезжает."#,
            #"Новая бронь"#,
            #"Номера"#,
            #"Заезды"#,
            #"Вместе с теми из прошлых дней, о ком ничего не отмечено."#,
            #"Заездов нет."#,
            #"Выезды"#,
            #"Примите оплату, затем оформите выезд."#,
            #"Выездов нет."#,
            #"Проживают"#,
            #"Сейчас никто не проживает."#,
            #"Продано номеров"#,
            #"{0} из {1}"#,
            #"убрать: {0}"#,
            #"Бронь"#,
            #"Номер"#,
            #"Тип номера"#,
            #"Этаж"#,
            #"Проживание"#,
            #"Гости"#,
            #"Где забронировано"#,
            #"этот город"#,
            #"Состояние"#,
            #"{0} – {1}"#,
            #"Другие дни"#,
            #"Сегодня"#,
            #"Найти"#,
            #"По имени того, кто бронировал, по коду бронирования (достаточно первой половины) или по номеру комнаты."#,
            #"Имя, код или номер комнаты"#,
            #"В этой гостинице нет бронирования с таким именем или кодом, и в таком номере никого нет. Проверьте, что введено."#,
            #"Состояние номеров. Заселяют только в убранные."#,
            #"Номеров пока нет. Их вносит управляющий гостиницей."#,
            #"Кто живёт"#,
            #"убран"#,
            #"не убран"#,
            #"проверен"#,
            #"Отметить: {0}"#,
            #"не продаётся до {0}"#,
            #"Записано."#,
            #"Не выполнено"#,
            #"{0}"#,
            #"удерживается"#,
            #"ожидаются"#,
            #"проживают"#,
            #"выехали"#,
            #"освобождено"#,
            #"не подтверждено вовремя"#,
            #"отменено"#,
            #"не приехали"#,
        ],
        "zh-Hans": [
            #"前台"#,
            #"请选择您所在的酒店。"#,
            #"您的酒店"#,
            #"酒店"#,
            #"您在此处登记的酒店中没有角色。请联系城市管理员。"#,
            #"{0}：到店、在住与离店的客人。"#,
            #"新建预订"#,
            #"客房"#,
            #"到店"#,
            #"包括此前日期尚未处理的预订。"#,
            #"没有待到店的客人。"#,
            #"离店"#,
            #"请先收款，再办理离店。"#,
            #"没有待离店的客人。"#,
            #"在住"#,
            #"目前没有在住客人。"#,
            #"已售客房"#,
            #"{0} / {1}"#,
            #"待清洁 {0} 间"#,
            #"预订"#,
            #"房间"#,
            #"房型"#,
            #"楼层"#,
            #"住期"#,
            #"客人"#,
            #"预订来源"#,
            #"本市"#,
            #"状态"#,
            #"{0} – {1}"#,
            #"其他日期"#,
            #"今天"#,
            #"查找"#,
            #"按预订人姓名、预订代码（前半部分即可）或客人所在房号查找。"#,
            #"姓名、代码或房号"#,
            #"本酒店没有此姓名或代码的预订，该房间也无人入住。请检查所输入的内容。"#,
            #"客房状况。客人只能入住已清洁的房间。"#,
            #"酒店尚无客房，由酒店经理录入。"#,
            #"在住预订"#,
            #"已清洁"#,
            #"待清洁"#,
            #"已查房"#,
            #"设为{0}"#,
            #"停用至 {0}"#,
            #"已记录。"#,
            #"未完成"#,
            #"{0}"#,
            #"保留中"#,
            #"待到店"#,
            #"在住"#,
            #"已离店"#,
            #"已放弃"#,
            #"未及时确认"#,
            #"已取消"#,
            #"未到店"#,
        ],
    ])
}
