// Written by seeds/messages.py from roomOffice.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `roomOffice`.
enum RoomOfficeText {
    static var typesTitle: Message { Message(catalogue, 0) }
    static var noTypes: Message { Message(catalogue, 1) }
    static var newType: Message { Message(catalogue, 2) }
    static var addType: Message { Message(catalogue, 3) }
    static func typeTitle(id: String) -> Message { Message(catalogue, 4, [.text(id)]) }
    static var typeNotSold: Message { Message(catalogue, 5) }
    static var isSold: Message { Message(catalogue, 6) }
    static var isNotSold: Message { Message(catalogue, 7) }
    static var removeTypeTitle: Message { Message(catalogue, 8) }
    static var removeTypeNote: Message { Message(catalogue, 9) }
    static var removeType: Message { Message(catalogue, 10) }
    static var sectionGuests: Message { Message(catalogue, 11) }
    static var sectionRoom: Message { Message(catalogue, 12) }
    static var adults: Message { Message(catalogue, 13) }
    static var children: Message { Message(catalogue, 14) }
    static var childrenHint: Message { Message(catalogue, 15) }
    static var guests: Message { Message(catalogue, 16) }
    static var guestsHint: Message { Message(catalogue, 17) }
    static func bedKind(number: some BinaryInteger) -> Message { Message(catalogue, 18, [.integer(Int64(clamping: number))]) }
    static func bedCount(number: some BinaryInteger) -> Message { Message(catalogue, 19, [.integer(Int64(clamping: number))]) }
    static var squareMetres: Message { Message(catalogue, 20) }
    static var amenities: Message { Message(catalogue, 21) }
    static func roomsTitle(count: some BinaryInteger) -> Message { Message(catalogue, 22, [.integer(Int64(clamping: count))]) }
    static var noRooms: Message { Message(catalogue, 23) }
    static var columnNumber: Message { Message(catalogue, 24) }
    static var columnType: Message { Message(catalogue, 25) }
    static var columnFloor: Message { Message(catalogue, 26) }
    static var isOut: Message { Message(catalogue, 27) }
    static var isIn: Message { Message(catalogue, 28) }
    static func plain(text: String) -> Message { Message(catalogue, 29, [.text(text)]) }
    static var addRoomsTitle: Message { Message(catalogue, 30) }
    static func addRoomsNote(most: some BinaryInteger) -> Message { Message(catalogue, 31, [.integer(Int64(clamping: most))]) }
    static var addRooms: Message { Message(catalogue, 32) }
    static var firstNumber: Message { Message(catalogue, 33) }
    static var firstNumberHint: Message { Message(catalogue, 34) }
    static var howMany: Message { Message(catalogue, 35) }
    static func roomTitle(number: String) -> Message { Message(catalogue, 36, [.text(number)]) }
    static var removeRoomTitle: Message { Message(catalogue, 37) }
    static var removeRoomNote: Message { Message(catalogue, 38) }
    static var removeRoom: Message { Message(catalogue, 39) }
    static var outTitle: Message { Message(catalogue, 40) }
    static var outNote: Message { Message(catalogue, 41) }
    static var outButton: Message { Message(catalogue, 42) }
    static var outFrom: Message { Message(catalogue, 43) }
    static var outUntil: Message { Message(catalogue, 44) }
    static var outUntilHint: Message { Message(catalogue, 45) }
    static var outUntilWrong: Message { Message(catalogue, 46) }
    static var reason: Message { Message(catalogue, 47) }
    static var reasonHint: Message { Message(catalogue, 48) }
    static var reasonTooLong: Message { Message(catalogue, 49) }
    static var noSuchRoom: Message { Message(catalogue, 50) }
    static var outagesTitle: Message { Message(catalogue, 51) }
    static var endOutage: Message { Message(catalogue, 52) }
    static func endOutageOf(room: String) -> Message { Message(catalogue, 53, [.text(room)]) }
    static var newRooms: Message { Message(catalogue, 54) }
    static var theRoom: Message { Message(catalogue, 55) }
    static var whenOut: Message { Message(catalogue, 56) }

    static let catalogue = Catalogue("roomOffice", [
        "ar": [
            #"أنواع الغرف"#,
            #"لا أنواع غرف بعد. أضف نوعًا أولًا ثم غرفه."#,
            #"إضافة نوع غرف"#,
            #"أضف نوع الغرف"#,
            #"نوع الغرف {0}"#,
            #"لم يعد هذا النوع يُباع. حفظه يعيده إلى البيع."#,
            #"يُباع"#,
            #"لا يُباع"#,
            #"إنهاء بيعه"#,
            #"يُرفض ما دام أحد قد حجز ليلة قادمة منه."#,
            #"أنهِ بيع هذا النوع"#,
            #"من ينام فيها"#,
            #"ما فيها"#,
            #"البالغون"#,
            #"الأطفال"#,
            #"إلى جانب البالغين؛ 0 إن لم يُسمح."#,
            #"أقصى عدد للأشخاص"#,
            #"اتركه فارغًا ليكون مجموع البالغين والأطفال."#,
            #"الأسرّة {0}: النوع"#,
            #"الأسرّة {0}: العدد"#,
            #"المساحة بالمتر المربع"#,
            #"التجهيزات"#,
            #"{0, zero: لا غرف | one: غرفة واحدة | two: غرفتان | few: # غرف | many: # غرفة | other: # غرفة}"#,
            #"لا غرف بعد، فلا شيء يُباع. أضفها أدناه."#,
            #"رقم الغرفة"#,
            #"نوع الغرفة"#,
            #"الطابق"#,
            #"خارج الخدمة"#,
            #"في الخدمة"#,
            #"{0}"#,
            #"إضافة غرف"#,
            #"غرفة واحدة، أو حتى {0} بأرقام متتالية."#,
            #"أضف الغرف"#,
            #"أول رقم غرفة"#,
            #"مثل 101."#,
            #"العدد"#,
            #"الغرفة {0}"#,
            #"إزالة الغرفة"#,
            #"يُرفض إن شغلها نزلاء أو كان الباقي أقل مما بيع. لفترة محدودة أخرجها من الخدمة بدلًا من ذلك."#,
            #"أزل هذه الغرفة"#,
            #"إخراج غرفة من الخدمة"#,
            #"لا تُباع في هذه الليالي. ويُرفض ذلك إن كان نوعها قد بيع كله."#,
            #"أخرجها من الخدمة"#,
            #"من ليلة"#,
            #"تعود إلى الخدمة في"#,
            #"أول ليلة تُباع فيها من جديد."#,
            #"يجب أن يكون هذا اليوم بعد الأول."#,
            #"السبب"#,
            #"مثلًا: الدُش يسرّب. ويُسجَّل في سجل التدقيق."#,
            #"اكتبه أقصر."#,
            #"ليس في الفندق غرفة بهذا الرقم."#,
            #"خارج الخدمة، الآن ولاحقًا"#,
            #"أعدها إلى الخدمة"#,
            #"أعد الغرفة {0} إلى الخدمة"#,
            #"الغرف"#,
            #"الغرفة"#,
            #"أي غرفة ومتى"#,
        ],
        "en": [
            #"Room types"#,
            #"There is no room type yet. Add one first, then the rooms of it."#,
            #"Add a room type"#,
            #"Add the room type"#,
            #"Room type {0}"#,
            #"This room type is not sold any more. Saving it puts it on sale again."#,
            #"sold"#,
            #"not sold"#,
            #"End its sale"#,
            #"Refused while somebody has booked a night of it that is to come."#,
            #"End the sale of this room type"#,
            #"Who may sleep in it"#,
            #"What is in it"#,
            #"Adults"#,
            #"Children"#,
            #"Beside the adults; 0 for none."#,
            #"People at most"#,
            #"Leave it empty for adults and children together."#,
            #"Beds {0}: kind"#,
            #"Beds {0}: how many"#,
            #"Square metres"#,
            #"Amenities"#,
            #"{0, one: # room | other: # rooms}"#,
            #"There are no rooms yet, so nothing can be sold. Add them below."#,
            #"Room number"#,
            #"Room type"#,
            #"Floor"#,
            #"out of service"#,
            #"in service"#,
            #"{0}"#,
            #"Add rooms"#,
            #"One room, or up to {0} with numbers in a row."#,
            #"Add the rooms"#,
            #"First room number"#,
            #"Such as 101."#,
            #"How many"#,
            #"Room {0}"#,
            #"Take the room out"#,
            #"Refused where guests have had it, or where fewer rooms would be left than are sold. For a while, take it out of service instead."#,
            #"Take this room out"#,
            #"Take a room out of service"#,
            #"It is not sold for these nights. Refused where its type is sold out."#,
            #"Take it out of service"#,
            #"From the night of"#,
            #"Back in service on"#,
            #"The first night on which it is sold again."#,
            #"This must be a day after the first."#,
            #"Reason"#,
            #"Such as: the shower leaks. It stands in the audit trail."#,
            #"Write it shorter."#,
            #"The hotel has no room of this number."#,
            #"Out of service, now and later"#,
            #"Put back into service"#,
            #"Put room {0} back into service"#,
            #"The rooms"#,
            #"The room"#,
            #"Which room, and when"#,
        ],
        "ru": [
            #"Категории номеров"#,
            #"Категорий пока нет. Сначала добавьте категорию, затем её номера."#,
            #"Добавить категорию"#,
            #"Добавить категорию"#,
            #"Категория {0}"#,
            #"Эта категория больше не продаётся. Если сохранить её, продажа возобновится."#,
            #"продаётся"#,
            #"не продаётся"#,
            #"Прекратить продажу"#,
            #"Невозможно, пока на будущие ночи есть бронирования."#,
            #"Прекратить продажу категории"#,
            #"Кто может разместиться"#,
            #"Что в номере"#,
            #"Взрослые"#,
            #"Дети"#,
            #"Сверх взрослых; 0, если нельзя."#,
            #"Всего не более"#,
            #"Оставьте пустым, если это сумма взрослых и детей."#,
            #"Кровати {0}: вид"#,
            #"Кровати {0}: сколько"#,
            #"Площадь, м²"#,
            #"Оснащение"#,
            #"{0, one: # номер | few: # номера | many: # номеров | other: # номера}"#,
            #"Номеров пока нет, продавать нечего. Добавьте их ниже."#,
            #"Номер комнаты"#,
            #"Категория"#,
            #"Этаж"#,
            #"не в продаже"#,
            #"в продаже"#,
            #"{0}"#,
            #"Добавить номера"#,
            #"Один номер или до {0} с номерами подряд."#,
            #"Добавить номера"#,
            #"Первый номер"#,
            #"Например 101."#,
            #"Сколько"#,
            #"Номер {0}"#,
            #"Убрать номер"#,
            #"Невозможно, если в нём жили гости или если останется меньше номеров, чем продано. На время выведите его из продажи."#,
            #"Убрать этот номер"#,
            #"Вывести номер из продажи"#,
            #"В эти ночи он не продаётся. Невозможно, если все номера категории проданы."#,
            #"Вывести из продажи"#,
            #"С ночи"#,
            #"Снова в продаже с"#,
            #"Первая ночь, на которую он снова продаётся."#,
            #"Эта дата должна быть позже первой."#,
            #"Причина"#,
            #"Например: течёт душ. Причина попадает в журнал."#,
            #"Напишите короче."#,
            #"В гостинице нет такого номера."#,
            #"Не в продаже — сейчас и позже"#,
            #"Вернуть в продажу"#,
            #"Вернуть в продажу номер {0}"#,
            #"Номера"#,
            #"Номер"#,
            #"Какой номер и когда"#,
        ],
        "zh-Hans": [
            #"房型"#,
            #"还没有房型。请先添加房型，再添加客房。"#,
            #"添加房型"#,
            #"添加房型"#,
            #"房型{0}"#,
            #"该房型已停售。保存后将重新销售。"#,
            #"在售"#,
            #"停售"#,
            #"停止销售"#,
            #"有未来住宿预订时不能停售。"#,
            #"停售该房型"#,
            #"可住人数"#,
            #"客房配置"#,
            #"成人"#,
            #"儿童"#,
            #"除成人外；没有填0。"#,
            #"最多人数"#,
            #"留空则为成人与儿童之和。"#,
            #"床{0}：类型"#,
            #"床{0}：数量"#,
            #"面积（平方米）"#,
            #"客房设施"#,
            #"{0, other: # 间客房}"#,
            #"还没有客房，无法销售。请在下方添加。"#,
            #"房号"#,
            #"房型"#,
            #"楼层"#,
            #"停用"#,
            #"可用"#,
            #"{0}"#,
            #"添加客房"#,
            #"一间，或最多{0}间连续房号。"#,
            #"添加客房"#,
            #"首个房号"#,
            #"例如101。"#,
            #"数量"#,
            #"{0}号客房"#,
            #"移除客房"#,
            #"若有住客记录，或剩余客房少于已售数量，则不能移除。暂时停用请用“停用”。"#,
            #"移除该客房"#,
            #"停用客房"#,
            #"这些夜晚不出售。若该房型已售完则拒绝。"#,
            #"停用"#,
            #"起始夜"#,
            #"恢复日期"#,
            #"重新出售的第一晚。"#,
            #"必须晚于起始日期。"#,
            #"原因"#,
            #"例如：淋浴漏水。会记入审计记录。"#,
            #"请写得短一些。"#,
            #"酒店没有该房号。"#,
            #"目前及今后停用"#,
            #"恢复使用"#,
            #"恢复{0}号客房"#,
            #"客房"#,
            #"客房"#,
            #"哪间客房，何时"#,
        ],
    ])
}
