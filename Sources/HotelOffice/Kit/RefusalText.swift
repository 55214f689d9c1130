// Written by seeds/messages.py from refusal.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `refusal`.
enum RefusalText {
    static func notFound(thing: Message) -> Message { Message(catalogue, 0, [.message(thing)]) }
    static func notYours(hotel: String) -> Message { Message(catalogue, 1, [.text(hotel)]) }
    static func stale(thing: Message) -> Message { Message(catalogue, 2, [.message(thing)]) }
    static func taken(thing: Message) -> Message { Message(catalogue, 3, [.message(thing)]) }
    static var takenOutage: Message { Message(catalogue, 4) }
    static func inUse(count: some BinaryInteger, thing: Message) -> Message { Message(catalogue, 5, [.integer(Int64(clamping: count)), .message(thing)]) }
    static func sold(count: some BinaryInteger, day: UTCDate) -> Message { Message(catalogue, 6, [.integer(Int64(clamping: count)), .date(day)]) }
    static func timeZone(zone: String) -> Message { Message(catalogue, 7, [.text(zone)]) }
    static func tooMany(most: some BinaryInteger, thing: Message) -> Message { Message(catalogue, 8, [.integer(Int64(clamping: most)), .message(thing)]) }
    static func notPossible(reason: String) -> Message { Message(catalogue, 9, [.text(reason)]) }
    static var thingHotel: Message { Message(catalogue, 10) }
    static var thingRoomType: Message { Message(catalogue, 11) }
    static var thingRoom: Message { Message(catalogue, 12) }
    static var thingRatePlan: Message { Message(catalogue, 13) }
    static var thingBooking: Message { Message(catalogue, 14) }
    static var thingOutage: Message { Message(catalogue, 15) }
    static var thingDay: Message { Message(catalogue, 16) }
    static var thingPhoto: Message { Message(catalogue, 17) }
    static var thingFeed: Message { Message(catalogue, 18) }

    static let catalogue = Catalogue("refusal", [
        "ar": [
            #"لم يعد هذا موجودًا هنا: {0}. انظر إلى القائمة من جديد."#,
            #"أنت تعمل لفنادق أخرى غير {0}. مسؤول المدينة هو من يحدّد من يديره."#,
            #"غيّر شخص آخر ذلك في هذه الأثناء ({0}). ما كتبته لا يزال هنا؛ وإرساله مرة أخرى يحلّ محلّ القائم الآن."#,
            #"هذا الاسم مستخدم بالفعل ({0}). اختر غيره."#,
            #"الغرفة خارج الخدمة بالفعل في بعض هذه الأيام. اختر أيامًا أخرى أو أعدها إلى الخدمة أولًا."#,
            #"{0, zero: لا حجوزات | one: حجز واحد | two: حجزان | few: # حجوزات | many: # حجزًا | other: # حجز} مرتبطة به ({1}). انقلها أو أنهها أولًا."#,
            #"بيعت لليلة {1} بالفعل {0, zero: صفر غرفة | one: غرفة واحدة | two: غرفتان | few: # غرف | many: # غرفة | other: # غرفة}، أي أكثر مما سيبقى. انقل حجزًا أو أغلق الأيام أولًا."#,
            #"لا يعرف هذا الخادم المنطقة الزمنية {0}. اختر واحدة من القائمة المقترحة."#,
            #"يوجد {0} بالفعل ولا يُقبل المزيد ({1}). احذف بعضها أولًا."#,
            #"لا يمكن ذلك: {0}"#,
            #"الفندق"#,
            #"نوع الغرفة"#,
            #"الغرفة"#,
            #"خطة الأسعار"#,
            #"الحجز"#,
            #"فترة الخروج من الخدمة"#,
            #"اليوم"#,
            #"الصورة"#,
            #"التقويم"#,
        ],
        "en": [
            #"There is no such thing here any more: {0}. Look at the list again."#,
            #"You work for other hotels than {0}. The city’s administrator says who manages it."#,
            #"Somebody else has changed it meanwhile ({0}). What you typed is still here; sending it again puts it in the place of what stands now."#,
            #"There is one of that name already ({0}). Choose another."#,
            #"The room is out of service on some of these days already. Choose other days, or put it back into service first."#,
            #"{0, one: # booking rests | other: # bookings rest} on it ({1}). Move or end {0, one: it | other: them} first."#,
            #"{0, one: # room is | other: # rooms are} sold for the night of {1} already, more than there would be. Move a booking, or close the days, first."#,
            #"This server knows no time zone {0}. Write one such as Asia/Almaty."#,
            #"There are {0} already, and no more are taken ({1}). Remove some first."#,
            #"That cannot be done: {0}"#,
            #"hotel"#,
            #"room type"#,
            #"room"#,
            #"rate plan"#,
            #"booking"#,
            #"time out of service"#,
            #"day"#,
            #"photo"#,
            #"calendar"#,
        ],
        "ru": [
            #"Этого больше нет: {0}. Посмотрите список ещё раз."#,
            #"Вы работаете не в гостинице {0}. Кто ею управляет, решает администратор города."#,
            #"Тем временем это изменил кто-то другой ({0}). Введённое вами сохранено здесь; если отправить снова, оно заменит то, что есть сейчас."#,
            #"Такое название уже занято ({0}). Выберите другое."#,
            #"В часть этих дней номер уже выведен из продажи. Выберите другие дни или сначала верните номер в продажу."#,
            #"На этом держится {0, one: # бронирование | few: # бронирования | many: # бронирований | other: # бронирования} ({1}). Сначала перенесите или завершите их."#,
            #"На ночь {1} уже {0, one: продан # номер | few: проданы # номера | many: продано # номеров | other: продано # номера} — больше, чем осталось бы. Сначала перенесите бронирование или закройте эти дни."#,
            #"Этот сервер не знает часового пояса {0}. Выберите пояс из списка подсказок."#,
            #"Уже есть {0}, больше не принимается ({1}). Сначала удалите лишнее."#,
            #"Это невозможно: {0}"#,
            #"гостиница"#,
            #"категория номеров"#,
            #"номер"#,
            #"тариф"#,
            #"бронирование"#,
            #"период вне продажи"#,
            #"день"#,
            #"фотография"#,
            #"календарь"#,
        ],
        "zh-Hans": [
            #"这里已没有该项：{0}。请重新查看列表。"#,
            #"您不负责酒店{0}。由本市管理员指定其管理者。"#,
            #"其间已有他人更改（{0}）。您填写的内容仍在此处；再次提交将取代现有内容。"#,
            #"该名称已被使用（{0}）。请另选一个。"#,
            #"其中有些日期该客房已停用。请另选日期，或先恢复使用。"#,
            #"有 {0, other: #} 笔预订以此为准（{1}）。请先转移或结束这些预订。"#,
            #"{1}当晚已售出 {0, other: #} 间客房，超过将剩余的数量。请先转移预订或关闭这些日期。"#,
            #"本服务器没有时区{0}。请从建议列表中选择。"#,
            #"已有 {0} 个，不再接受更多（{1}）。请先删除一些。"#,
            #"无法执行：{0}"#,
            #"酒店"#,
            #"房型"#,
            #"客房"#,
            #"房价方案"#,
            #"预订"#,
            #"停用时段"#,
            #"日期"#,
            #"照片"#,
            #"日历"#,
        ],
    ])
}
