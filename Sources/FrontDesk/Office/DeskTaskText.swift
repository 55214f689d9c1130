// Written by seeds/messages.py from deskTask.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskTask`.
enum DeskTaskText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var none: Message { Message(catalogue, 2) }
    static var what: Message { Message(catalogue, 3) }
    static var toDo: Message { Message(catalogue, 4) }
    static var done: Message { Message(catalogue, 5) }
    static func office(hotel: String, count: some BinaryInteger) -> Message { Message(catalogue, 6, [.text(hotel), .integer(Int64(clamping: count))]) }
    static func day(hotel: String, arrivals: some BinaryInteger, departures: some BinaryInteger, inHouse: some BinaryInteger) -> Message { Message(catalogue, 7, [.text(hotel), .integer(Int64(clamping: arrivals)), .integer(Int64(clamping: departures)), .integer(Int64(clamping: inHouse))]) }
    static func roomLost(from: UTCDate, until: UTCDate, room: String) -> Message { Message(catalogue, 8, [.date(from), .date(until), .text(room)]) }
    static var roomLostToDo: Message { Message(catalogue, 9) }
    static func recovered(from: UTCDate, until: UTCDate, type: String) -> Message { Message(catalogue, 10, [.date(from), .date(until), .text(type)]) }
    static var recoveredToDo: Message { Message(catalogue, 11) }
    static func overbooked(from: UTCDate, until: UTCDate, type: String, login: String, reason: String) -> Message { Message(catalogue, 12, [.date(from), .date(until), .text(type), .text(login), .text(reason)]) }
    static var overbookedToDo: Message { Message(catalogue, 13) }
    static func conflict(from: UTCDate, until: UTCDate, type: String, count: some BinaryInteger) -> Message { Message(catalogue, 14, [.date(from), .date(until), .text(type), .integer(Int64(clamping: count))]) }
    static var conflictToDo: Message { Message(catalogue, 15) }
    static func payment(at: UTCTime) -> Message { Message(catalogue, 16, [.moment(at)]) }
    static func refund(at: UTCTime) -> Message { Message(catalogue, 17, [.moment(at)]) }
    static var paymentToDo: Message { Message(catalogue, 18) }
    static func offered(from: UTCDate, until: UTCDate, end: UTCTime) -> Message { Message(catalogue, 19, [.date(from), .date(until), .moment(end)]) }
    static var offeredToDo: Message { Message(catalogue, 20) }
    static func unregistered(persons: some BinaryInteger, entered: some BinaryInteger) -> Message { Message(catalogue, 21, [.integer(Int64(clamping: persons)), .integer(Int64(clamping: entered))]) }
    static var unregisteredToDo: Message { Message(catalogue, 22) }

    static let catalogue = Catalogue("deskTask", [
        "ar": [
            #"ما يجب النظر فيه"#,
            #"ما على الاستقبال النظر فيه الآن، الأعجل أولًا. ما يُحلّ يختفي من القائمة من تلقاء نفسه."#,
            #"لا شيء يحتاج إلى الاستقبال الآن."#,
            #"الأمر"#,
            #"ما العمل"#,
            #"تم"#,
            #"{0}: {1, zero: لا شيء | one: أمر واحد | two: أمران | few: # أمور | many: # أمرًا | other: # أمر} ينتظر الاستقبال."#,
            #"{0} اليوم: {1} للوصول، {2} للمغادرة، {3} في الفندق."#,
            #"{0} – {1}: لم تعد الغرفة {2} لهذا الحجز، لأنه تغيّر أو لأن الغرفة خارج الخدمة."#,
            #"أعطِ النزلاء غرفة أخرى."#,
            #"{0} – {1}، {2}: أُعيد الحجز بعد استعادة نسخة احتياطية، وقد بيع أكثر مما يوجد من غرف."#,
            #"أعطِ غرفة من نوع آخر، أو جِد للنزلاء غرفة في فندق آخر وأخبرهم قبل وصولهم."#,
            #"{0} – {1}، {2}: باعه {3} فوق عدد الغرف: {4}"#,
            #"أبقِ غرفة من نوع آخر جاهزة، أو انقل حجزًا قبل هذه الليالي."#,
            #"{0} – {1}، {2}: أعطت تقويمات أخرى {3, zero: غرفًا بيعت | one: غرفة بيعت | two: غرفتين بيعتا | few: # غرف بيعت | many: # غرفة بيعت | other: # غرفة بيعت} هنا."#,
            #"تحقّق أيّ النزلاء يمكنه الإقامة في مكان آخر، وألغِ حجزه هنا أو في النظام الآخر."#,
            #"لم يقل مزوّد الدفع ما صار إليه دفع {0}."#,
            #"لم يقل مزوّد الدفع هل أعاد مال دفع {0}."#,
            #"لا تأخذه مرة ثانية. يُسأل عنه كل دقيقتين؛ اسأل الآن أو اتركه من صفحة الحجز."#,
            #"{0} – {1}: حُفظت غرفة لأحد من قائمة الانتظار حتى {2}."#,
            #"اتصل بمن لم يترك بريدًا، ودوّن جوابه في قائمة الانتظار."#,
            #"في الفندق {0, zero: # شخص | one: # شخص | two: # شخصان | few: # أشخاص | many: # شخصاً | other: # شخص}، وفي السجل {1}."#,
            #"أدخل الجميع في السجل: لا تُبلَّغ الشرطة إلا بمن هم فيه."#,
        ],
        "en": [
            #"To see to"#,
            #"What the desk has to see to just now, the most urgent first. What is solved goes from the list by itself."#,
            #"Nothing needs the desk just now."#,
            #"What"#,
            #"What to do"#,
            #"Done"#,
            #"{0}: {1, one: # thing | other: # things} for the desk to see to."#,
            #"{0} today: {1} to arrive, {2} to leave, {3} in the house."#,
            #"{0} – {1}: room {2} was taken from it, by a change of the booking or since the room is out of service."#,
            #"Give the guests another room."#,
            #"{0} – {1}, {2}: made again after a backup was restored, and more is sold than there are rooms."#,
            #"Give a room of another type, or find the guests one in another hotel and tell them before they arrive."#,
            #"{0} – {1}, {2}: sold over the rooms by {3}: {4}"#,
            #"Keep a room of another type ready, or move a booking before these nights."#,
            #"{0} – {1}, {2}: other calendars have given away {3, one: # room | other: # rooms} that are sold here."#,
            #"Find out which guests can stay elsewhere, and take that booking back here or in the other system."#,
            #"The payment provider has not said what became of a payment of {0}."#,
            #"The payment provider has not said whether it gave back money of a payment of {0}."#,
            #"Do not take it a second time. It is asked for every two minutes; ask now, or give it up on the booking’s page."#,
            #"{0} – {1}: a room is kept for somebody from the waiting list until {2}."#,
            #"Call them where they have given no e-mail address; note what they say on the waiting list."#,
            #"In the house: of {0, one: # person | other: # persons} the register has {1}."#,
            #"Enter everybody in the register: the police is told of those alone who stand there."#,
        ],
        "ru": [
            #"К исполнению"#,
            #"Что требует внимания стойки сейчас, сначала самое срочное. Решённое исчезает из списка само."#,
            #"Сейчас от стойки ничего не требуется."#,
            #"Что случилось"#,
            #"Что делать"#,
            #"Сделано"#,
            #"{0}: у стойки {1, one: # дело | few: # дела | many: # дел | other: # дела}."#,
            #"{0} сегодня: заезжают {1}, выезжают {2}, живут {3}."#,
            #"{0} – {1}: номер {2} больше не закреплён: бронирование изменено или номер выведен из эксплуатации."#,
            #"Дайте гостям другой номер."#,
            #"{0} – {1}, {2}: бронирование восстановлено после резервной копии, и продано больше, чем есть номеров."#,
            #"Дайте номер другого типа или найдите гостям место в другой гостинице и предупредите их до приезда."#,
            #"{0} – {1}, {2}: продано сверх номеров, {3}: {4}"#,
            #"Держите наготове номер другого типа или заранее перенесите одно из бронирований."#,
            #"{0} – {1}, {2}: другие календари отдали {3, one: # номер, проданный | few: # номера, проданных | many: # номеров, проданных | other: # номера, проданных} здесь."#,
            #"Выясните, кого из гостей можно разместить в другом месте, и снимите эту бронь здесь или в другой системе."#,
            #"Платёжный провайдер не сообщил, что стало с платежом от {0}."#,
            #"Платёжный провайдер не сообщил, вернул ли он деньги по платежу от {0}."#,
            #"Не берите деньги второй раз. Запрос повторяется каждые две минуты; спросите сейчас или откажитесь от платежа на странице бронирования."#,
            #"{0} – {1}: номер придержан для гостя из листа ожидания до {2}."#,
            #"Позвоните, если адреса почты нет, и отметьте ответ в листе ожидания."#,
            #"В доме {0, one: # человек | few: # человека | many: # человек | other: # человека}, в реестре — {1}."#,
            #"Внесите всех в реестр: полиции сообщают только о тех, кто в нём есть."#,
        ],
        "zh-Hans": [
            #"待办"#,
            #"前台目前需要处理的事项，最紧急的在前。解决后会自动从列表中消失。"#,
            #"前台目前没有待办事项。"#,
            #"事项"#,
            #"如何处理"#,
            #"已处理"#,
            #"{0}：前台有 {1} 项待办。"#,
            #"{0}今日：预计入住 {1}，预计退房 {2}，在住 {3}。"#,
            #"{0} – {1}：因预订更改或客房停用，不再安排 {2} 号房。"#,
            #"请为客人另行安排客房。"#,
            #"{0} – {1}，{2}：恢复备份后重建的预订，已售房数超过现有客房。"#,
            #"请安排其他房型，或在其他酒店为客人找到客房，并在抵达前告知。"#,
            #"{0} – {1}，{2}：{3} 超额出售：{4}"#,
            #"请预备其他房型，或在这些夜晚之前调整一个预订。"#,
            #"{0} – {1}，{2}：其他日历占用了这里已售出的 {3} 间客房。"#,
            #"请确认哪位客人可改住他处，并在此处或对方系统中取消该预订。"#,
            #"支付服务商尚未告知 {0} 的付款结果。"#,
            #"支付服务商尚未告知 {0} 付款的退款结果。"#,
            #"请勿再次收款。系统每两分钟查询一次；可立即查询，或在预订页面放弃该付款。"#,
            #"{0} – {1}：已为候补客人保留客房至 {2}。"#,
            #"若无电子邮件请致电，并在候补名单中记录答复。"#,
            #"在店 {0, other: # 人}，登记簿中有 {1} 人。"#,
            #"请将所有人登记入册：只有登记在册的客人才会报告警方。"#,
        ],
    ])
}
