// Written by seeds/messages.py from roomSearch.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `roomSearch`.
enum RoomSearchText {
    static var `where`: Message { Message(catalogue, 0) }
    static var when: Message { Message(catalogue, 1) }
    static var wishes: Message { Message(catalogue, 2) }
    static var region: Message { Message(catalogue, 3) }
    static var within: Message { Message(catalogue, 4) }
    static func kilometres(distance: String) -> Message { Message(catalogue, 5, [.decimal(distance)]) }
    static var currency: Message { Message(catalogue, 6) }
    static var most: Message { Message(catalogue, 7) }
    static var orderDistance: Message { Message(catalogue, 8) }
    static func roomsIn(place: String) -> Message { Message(catalogue, 9, [.text(place)]) }
    static func stay(arrival: UTCDate, departure: UTCDate, nights: some BinaryInteger, people: String) -> Message { Message(catalogue, 10, [.date(arrival), .date(departure), .integer(Int64(clamping: nights)), .text(people)]) }
    static func distance(distance: String) -> Message { Message(catalogue, 11, [.decimal(distance)]) }
    static func stars(count: some BinaryInteger) -> Message { Message(catalogue, 12, [.integer(Int64(clamping: count))]) }
    static func left(rooms: String) -> Message { Message(catalogue, 13, [.text(rooms)]) }
    static func about(amount: String) -> Message { Message(catalogue, 14, [.text(amount)]) }
    static func noRate(from: String, to: String) -> Message { Message(catalogue, 15, [.text(from), .text(to)]) }
    static func rates(day: UTCDate) -> Message { Message(catalogue, 16, [.date(day)]) }
    static var firstPage: Message { Message(catalogue, 17) }
    static var nextPage: Message { Message(catalogue, 18) }
    static var missing: Message { Message(catalogue, 19) }
    static var missingNote: Message { Message(catalogue, 20) }
    static var freeOn: Message { Message(catalogue, 21) }
    static var badMost: Message { Message(catalogue, 22) }
    static var noChoice: Message { Message(catalogue, 23) }
    static var noneAtPrice: Message { Message(catalogue, 24) }
    static func tooDear(count: some BinaryInteger) -> Message { Message(catalogue, 25, [.integer(Int64(clamping: count))]) }
    static func withoutRate(count: some BinaryInteger, currency: String) -> Message { Message(catalogue, 26, [.integer(Int64(clamping: count)), .text(currency)]) }

    static let catalogue = Catalogue("roomSearch", [
        "ar": [
            #"أين"#,
            #"متى ولمن"#,
            #"ما ينبغي أن يكون في الفندق"#,
            #"المنطقة"#,
            #"من وسط المدينة"#,
            #"{0} كم على الأكثر"#,
            #"الأسعار أيضًا بعملة"#,
            #"الحد الأعلى للإقامة كلها بتلك العملة"#,
            #"المسافة"#,
            #"الغرف: {0}"#,
            #"{0} – {1}: {2, zero: لا ليالٍ | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة}، {3}."#,
            #"{0} كم من الوسط"#,
            #"{0, zero: # نجمة | one: نجمة واحدة | two: نجمتان | few: # نجوم | many: # نجمة | other: # نجمة}"#,
            #"الغرف الباقية: {0}"#,
            #"نحو {0}"#,
            #"لا سعر صرف من {0} إلى {1}"#,
            #"الأسعار التقريبية بأسعار الصرف المرجعية ليوم {0}. يتقاضى الفندق بعملته."#,
            #"الصفحة الأولى"#,
            #"الصفحة التالية"#,
            #"لماذا لا تظهر فنادق أخرى"#,
            #"تناسب طلبك لكن ليس فيها غرف لهذه الأيام. الأيام المعروضة متاحة لعدد الليالي نفسه وللضيوف أنفسهم."#,
            #"متاح:"#,
            #"اكتب عددًا صحيحًا أكبر من 0، واختر عملته."#,
            #"ليس هذا من الخيارات. اختر واحدًا منها أو اترك الحقل فارغًا."#,
            #"لا فندق لديه غرفة بهذا السعر."#,
            #"غرف بسعر أعلى في: {0, zero: # فندق | one: فندق واحد | two: فندقين | few: # فنادق | many: # فندقًا | other: # فندق}."#,
            #"لا سعر صرف منشورًا إلى {1} لأسعار: {0, zero: # فندق | one: فندق واحد | two: فندقين | few: # فنادق | many: # فندقًا | other: # فندق}."#,
        ],
        "en": [
            #"Where"#,
            #"When and for whom"#,
            #"What the hotel should have"#,
            #"Region"#,
            #"From the city’s middle"#,
            #"{0} km at most"#,
            #"Prices also in"#,
            #"At most for the stay, in that currency"#,
            #"Distance"#,
            #"Rooms: {0}"#,
            #"{0} – {1}: {2, one: # night | other: # nights}, {3}."#,
            #"{0} km from the middle"#,
            #"{0, one: # star | other: # stars}"#,
            #"Rooms left: {0}"#,
            #"about {0}"#,
            #"no rate from {0} to {1}"#,
            #"About-prices by the reference rates of {0}. The hotel charges in its own currency."#,
            #"First page"#,
            #"Next page"#,
            #"Why other hotels are missing"#,
            #"They fit what you ask for, and have nothing for these days. The days shown are free for as many nights and the same guests."#,
            #"Free:"#,
            #"Give a whole number above 0, and choose the currency that it is in."#,
            #"This is none of the choices. Choose one, or leave it open."#,
            #"No hotel has a room for that at such a price."#,
            #"{0, one: # hotel has | other: # hotels have} a room for that at a higher price."#,
            #"For {0, one: # hotel | other: # hotels} nobody has published what the prices are in {1}."#,
        ],
        "ru": [
            #"Где"#,
            #"Когда и для кого"#,
            #"Что должно быть в гостинице"#,
            #"Регион"#,
            #"От центра города"#,
            #"не дальше {0} км"#,
            #"Цены также в"#,
            #"Не дороже за всё проживание, в этой валюте"#,
            #"Расстояние"#,
            #"Номера: {0}"#,
            #"{0} – {1}: {2, one: # ночь | few: # ночи | many: # ночей | other: # ночи}, {3}."#,
            #"{0} км от центра"#,
            #"{0, one: # звезда | few: # звезды | many: # звёзд | other: # звезды}"#,
            #"Осталось номеров: {0}"#,
            #"около {0}"#,
            #"нет курса {0} к {1}"#,
            #"Примерные цены по справочным курсам на {0}. Гостиница берёт плату в своей валюте."#,
            #"Первая страница"#,
            #"Следующая страница"#,
            #"Почему нет других гостиниц"#,
            #"Они подходят под запрос, но на эти дни мест нет. Показанные дни свободны на столько же ночей и для тех же гостей."#,
            #"Свободно:"#,
            #"Укажите целое число больше 0 и выберите валюту, в которой оно дано."#,
            #"Такого варианта нет. Выберите один из предложенных или оставьте поле пустым."#,
            #"По такой цене мест нет ни в одной гостинице."#,
            #"Номера дороже есть в {0, one: # гостинице | few: # гостиницах | many: # гостиницах | other: # гостиницах}."#,
            #"Для {0, one: # гостиницы | few: # гостиниц | many: # гостиниц | other: # гостиниц} нет опубликованного курса к {1}."#,
        ],
        "zh-Hans": [
            #"地点"#,
            #"日期和人数"#,
            #"对酒店的要求"#,
            #"地区"#,
            #"距市中心"#,
            #"不超过 {0} 公里"#,
            #"同时显示货币"#,
            #"整个住宿最高价（按该货币）"#,
            #"距离"#,
            #"客房：{0}"#,
            #"{0} – {1}：{2, other: # 晚}，{3}。"#,
            #"距市中心 {0} 公里"#,
            #"{0, other: # 星}"#,
            #"剩余客房：{0}"#,
            #"约 {0}"#,
            #"没有 {0} 对 {1} 的汇率"#,
            #"参考价按 {0} 的参考汇率折算。酒店以自己的货币收费。"#,
            #"第一页"#,
            #"下一页"#,
            #"其他酒店为何没有出现"#,
            #"它们符合要求，但这些日期没有空房。所列日期对同样的晚数和人数有空房。"#,
            #"有空房："#,
            #"请填写大于 0 的整数，并选择其货币。"#,
            #"没有这个选项。请另选一项，或留空。"#,
            #"没有酒店以这样的价格提供客房。"#,
            #"{0, other: # 家酒店}有更贵的客房。"#,
            #"{0, other: # 家酒店}的价格没有公布的 {1} 汇率。"#,
        ],
    ])
}
