// Written by seeds/messages.py from deskNight.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskNight`.
enum DeskNightText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static func due(day: UTCDate) -> Message { Message(catalogue, 2, [.date(day)]) }
    static var dueNote: Message { Message(catalogue, 3) }
    static func close(day: UTCDate) -> Message { Message(catalogue, 4, [.date(day)]) }
    static var closeNote: Message { Message(catalogue, 5) }
    static var firstNote: Message { Message(catalogue, 6) }
    static var notOver: Message { Message(catalogue, 7) }
    static var charged: Message { Message(catalogue, 8) }
    static var settled: Message { Message(catalogue, 9) }
    static var closed: Message { Message(catalogue, 10) }
    static var noneClosed: Message { Message(catalogue, 11) }
    static var occupied: Message { Message(catalogue, 12) }
    static var noShows: Message { Message(catalogue, 13) }
    static var adds: Message { Message(catalogue, 14) }
    static var balances: Message { Message(catalogue, 15) }
    static func problems(count: some BinaryInteger) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: count))]) }
    static var problemsNote: Message { Message(catalogue, 17) }
    static func reportTitle(day: UTCDate) -> Message { Message(catalogue, 18, [.date(day)]) }
    static var isClosed: Message { Message(catalogue, 19) }
    static func ledger(currency: String) -> Message { Message(catalogue, 20, [.text(currency)]) }
    static var opening: Message { Message(catalogue, 21) }
    static var closingBalance: Message { Message(catalogue, 22) }
    static func received(method: Message) -> Message { Message(catalogue, 23, [.message(method)]) }
    static func refunded(method: Message) -> Message { Message(catalogue, 24, [.message(method)]) }
    static var figures: Message { Message(catalogue, 25) }
    static var figuresLede: Message { Message(catalogue, 26) }
    static var from: Message { Message(catalogue, 27) }
    static var until: Message { Message(catalogue, 28) }
    static var show: Message { Message(catalogue, 29) }
    static func rangeWrong(most: some BinaryInteger) -> Message { Message(catalogue, 30, [.integer(Int64(clamping: most))]) }
    static var occupancy: Message { Message(catalogue, 31) }
    static var occupancyNote: Message { Message(catalogue, 32) }
    static var adr: Message { Message(catalogue, 33) }
    static var adrNote: Message { Message(catalogue, 34) }
    static var revpar: Message { Message(catalogue, 35) }
    static var revparNote: Message { Message(catalogue, 36) }
    static func revenue(currency: String) -> Message { Message(catalogue, 37, [.text(currency)]) }
    static var revenueNote: Message { Message(catalogue, 38) }
    static var night: Message { Message(catalogue, 39) }
    static var noRooms: Message { Message(catalogue, 40) }
    static var absentNote: Message { Message(catalogue, 41) }
    static func past(count: some BinaryInteger) -> Message { Message(catalogue, 42, [.integer(Int64(clamping: count))]) }
    static var pastNote: Message { Message(catalogue, 43) }
    static var pastHere: Message { Message(catalogue, 44) }
    static func pastLine(reference: String, stay: String, charge: String) -> Message { Message(catalogue, 45, [.text(reference), .text(stay), .text(charge)]) }
    static var pastCame: Message { Message(catalogue, 46) }
    static var pastCameHint: Message { Message(catalogue, 47) }
    static var pastSettle: Message { Message(catalogue, 48) }
    static func adrIn(currency: String) -> Message { Message(catalogue, 49, [.text(currency)]) }
    static func revparIn(currency: String) -> Message { Message(catalogue, 50, [.text(currency)]) }
    static var tables: Message { Message(catalogue, 51) }
    static var figuresTable: Message { Message(catalogue, 52) }
    static var bookingsTable: Message { Message(catalogue, 53) }
    static var invoicesTable: Message { Message(catalogue, 54) }

    static let catalogue = Catalogue("deskNight", [
        "ar": [
            #"إقفال الليلة"#,
            #"يقفل يوم عمل الفندق: تُحمَّل الليالي ويُسوّى من لم يحضر ويُحفظ ما آل إليه اليوم."#,
            #"يجب إقفال {0}"#,
            #"انتهى بساعة الفندق. ما يُحمَّل حتى الإقفال يُحسب عليه."#,
            #"أقفل {0}"#,
            #"يمكن متابعته إن انقطع، ولا يُحمَّل شيء مرتين."#,
            #"أول يوم يقفله هذا الفندق. من كان منتظرًا ولم يُسجَّل وصوله يُعد غير حاضر: راجع الوصول أولًا."#,
            #"لم ينته اليوم بساعة الفندق."#,
            #"إقامات تُحمَّل"#,
            #"حجوزات تُسوّى كعدم حضور"#,
            #"أيام مقفلة"#,
            #"لم يُقفل أي يوم بعد."#,
            #"غرف مشغولة"#,
            #"عدم حضور"#,
            #"هل يتوازن"#,
            #"متوازن"#,
            #"{0, zero: لا شيء لا يتوازن | one: أمر واحد لا يتوازن | two: أمران لا يتوازنان | few: # أمور لا تتوازن | many: # أمرًا لا يتوازن | other: # أمر لا يتوازن}"#,
            #"غيّر أحدهم قاعدة البيانات يدويًا أو في البرنامج خلل. أبلغ مشغّل الخادم."#,
            #"إقفال {0}"#,
            #"أُقفل اليوم."#,
            #"المال بـ{0}"#,
            #"المفتوح على كل الحسابات قبل"#,
            #"المفتوح على كل الحسابات بعد"#,
            #"مستلم: {0}"#,
            #"مُعاد: {0}"#,
            #"المؤشرات"#,
            #"كيف يُباع الفندق، بالليالي المقضية أو المحجوزة."#,
            #"من"#,
            #"إلى"#,
            #"أظهر"#,
            #"اختر يومًا أخيرًا ليس قبل الأول وخلال {0} يومًا."#,
            #"الإشغال"#,
            #"نسبة من الغرف في الخدمة. أسبوعيًا إن زادت على 31 ليلة."#,
            #"متوسط سعر الليلة"#,
            #"دخل الغرف لكل ليلة مبيعة"#,
            #"الدخل لكل غرفة"#,
            #"دخل الغرف لكل غرفة في الخدمة"#,
            #"دخل الغرف، {0}"#,
            #"الغرف والبالغون الإضافيون والأطفال؛ بلا ضريبة سياحة ولا ضريبة تضاف إلى السعر."#,
            #"الليلة"#,
            #"لا غرف في الخدمة."#,
            #"راجع كلًّا منها قبل الإقفال: من جاء فعلًا سجّل دخوله أولًا."#,
            #"{0, zero: لا حجوزات من أيام سابقة | one: حجز واحد من أيام سابقة مفتوح | two: حجزان من أيام سابقة مفتوحان | few: # حجوزات من أيام سابقة مفتوحة | many: # حجزًا من أيام سابقة مفتوحًا | other: # حجز من أيام سابقة مفتوح}"#,
            #"قبل أن يقفل هذا الفندق يومه الأول، قل عن كل حجز هل جاء نزلاؤه: ويُحسب على الباقين ما تقوله شروطهم لعدم المجيء."#,
            #"لم تنتهِ أيام هذه بعد. سجّل دخول النزلاء إن كانوا في الفندق، وإلا عُدّوا غير قادمين:"#,
            #"{0} · {1} · لعدم المجيء {2}"#,
            #"هؤلاء النزلاء جاؤوا"#,
            #"غادروا ولا يُحسب عليهم شيء هنا. ومن لم يُعلَّم لم يأتِ."#,
            #"سوِّ هذه"#,
            #"متوسط سعر الليلة (ADR)، {0}"#,
            #"الدخل لكل غرفة (RevPAR)، {0}"#,
            #"جداول"#,
            #"هذه الأرقام جدولًا (CSV)"#,
            #"حجوزات هذه الليالي جدولًا (CSV) دون أسماء"#,
            #"فواتير هذه الأيام جدولًا (CSV)"#,
        ],
        "en": [
            #"Night audit"#,
            #"Closes the hotel’s business day: nights are charged, who did not come is settled, and what the day came to is kept."#,
            #"{0} is to be closed"#,
            #"It is over by the hotel’s clock. What is charged until then counts to it."#,
            #"Close {0}"#,
            #"It can be gone on with where it is interrupted, and charges nothing twice."#,
            #"The first day that this hotel closes. Whoever was to come by then and was not checked in counts as not having come: look at the arrivals first."#,
            #"The day is not over by the hotel’s clock."#,
            #"Stays that are charged"#,
            #"Bookings that are settled as no-shows"#,
            #"Days that were closed"#,
            #"No day was closed yet."#,
            #"Rooms slept in"#,
            #"No-shows"#,
            #"Does it add up?"#,
            #"balances"#,
            #"{0, one: # thing does | other: # things do} not add up"#,
            #"Somebody has changed the database by hand, or the program has a fault. Tell the operator of this server."#,
            #"Night audit of {0}"#,
            #"The day is closed."#,
            #"Money in {0}"#,
            #"Open on all folios before"#,
            #"Open on all folios after"#,
            #"Received: {0}"#,
            #"Given back: {0}"#,
            #"Figures"#,
            #"How well the hotel is sold, by nights that were slept or are booked."#,
            #"From"#,
            #"Until"#,
            #"Show"#,
            #"Choose a last day that is not before the first, within {0} days."#,
            #"Occupancy"#,
            #"Per cent of the rooms in service. By weeks where there are more than 31 nights."#,
            #"Average daily rate (ADR)"#,
            #"What rooms earn, by night that is sold"#,
            #"Revenue per room (RevPAR)"#,
            #"What rooms earn, by room in service"#,
            #"What rooms earn, {0}"#,
            #"Rooms, additional adults and children; without tourist tax and without tax that is added to the price."#,
            #"Night"#,
            #"No room was in service."#,
            #"Look at each before you close: who came after all is checked in first."#,
            #"{0, one: # booking of earlier days is open | other: # bookings of earlier days are open}"#,
            #"Before this hotel closes its first day, say of each whether the guests came: the others are charged what their conditions say for not coming."#,
            #"Days of these are not over. Check the guests in where they are in the house; else they count as not having come:"#,
            #"{0} · {1} · for not coming {2}"#,
            #"These guests came"#,
            #"They have left and are charged nothing here. Whoever is not marked did not come."#,
            #"Settle these"#,
            #"Average daily rate (ADR), {0}"#,
            #"Revenue per room (RevPAR), {0}"#,
            #"As tables"#,
            #"These figures as a table (CSV)"#,
            #"Bookings of these nights as a table (CSV), without names"#,
            #"Invoices of these days as a table (CSV)"#,
        ],
        "ru": [
            #"Закрытие дня"#,
            #"Закрывает день гостиницы: начисляет ночи, рассчитывает неприезды и сохраняет итоги."#,
            #"День {0} пора закрыть"#,
            #"По часам гостиницы он закончился. Всё до закрытия относится к нему."#,
            #"Закрыть {0}"#,
            #"Прерванное закрытие можно продолжить; ничего не начисляется дважды."#,
            #"Первое закрытие дня. Все, кто должен был заехать и не заселён, будут считаться неприехавшими: сначала проверьте заезды."#,
            #"По часам гостиницы день ещё не закончился."#,
            #"Начислить проживающим"#,
            #"Оформить как неприезд"#,
            #"Закрытые дни"#,
            #"Закрытых дней пока нет."#,
            #"Занято номеров"#,
            #"Неприезды"#,
            #"Сходится ли"#,
            #"сходится"#,
            #"Не сходится: {0, one: # пункт | few: # пункта | many: # пунктов | other: # пункта}"#,
            #"Кто-то изменил базу данных вручную, или в программе ошибка. Сообщите оператору сервера."#,
            #"Итоги дня {0}"#,
            #"День закрыт."#,
            #"Деньги, {0}"#,
            #"Открыто по всем счетам до этого"#,
            #"Открыто по всем счетам после"#,
            #"Получено: {0}"#,
            #"Возвращено: {0}"#,
            #"Показатели"#,
            #"Как продаётся гостиница: по прошедшим и забронированным ночам."#,
            #"С"#,
            #"По"#,
            #"Показать"#,
            #"Последний день — не раньше первого и не далее {0} дней."#,
            #"Загрузка"#,
            #"Процент номеров в продаже. Более 31 ночи — по неделям."#,
            #"Средняя цена за ночь"#,
            #"Доход от номеров на проданную ночь"#,
            #"Доход на номер"#,
            #"Доход от номеров на номер в продаже"#,
            #"Доход от номеров, {0}"#,
            #"Номера, дополнительные взрослые и дети; без туристического сбора и без налога сверх цены."#,
            #"Ночь"#,
            #"Номеров в продаже не было."#,
            #"Проверьте каждое до закрытия: кто всё же приехал, того сначала заселите."#,
            #"{0, one: Осталось # бронирование прошлых дней | few: Осталось # бронирования прошлых дней | many: Осталось # бронирований прошлых дней | other: Осталось # бронирования прошлых дней}"#,
            #"До первого закрытия дня отметьте, кто из гостей приезжал: с остальных взимается плата за неприезд по их условиям."#,
            #"Срок этих ещё не истёк. Если гости в гостинице, заселите их; иначе они считаются неприехавшими:"#,
            #"{0} · {1} · за неприезд {2}"#,
            #"Эти гости приезжали"#,
            #"Они уехали, и здесь с них ничего не взимается. Кто не отмечен, тот не приехал."#,
            #"Закрыть эти бронирования"#,
            #"Средняя цена за ночь (ADR), {0}"#,
            #"Доход на номер (RevPAR), {0}"#,
            #"В виде таблиц"#,
            #"Эти показатели таблицей (CSV)"#,
            #"Бронирования этих ночей таблицей (CSV), без имён"#,
            #"Счета-фактуры этих дней таблицей (CSV)"#,
        ],
        "zh-Hans": [
            #"夜审"#,
            #"结束酒店营业日：计入房费，处理未到店，并保存当日汇总。"#,
            #"{0} 待夜审"#,
            #"按酒店时间该日已结束，夜审前的计费都算作该日。"#,
            #"结束 {0}"#,
            #"中断后可继续，不会重复计费。"#,
            #"本酒店首次夜审。此前应到而未办理入住的都将记为未到店，请先核对到店列表。"#,
            #"按酒店时间该日尚未结束。"#,
            #"将计费的住客"#,
            #"将记为未到店"#,
            #"已夜审日期"#,
            #"尚无已夜审的日期。"#,
            #"在住客房"#,
            #"未到店"#,
            #"是否平衡"#,
            #"平衡"#,
            #"{0, other: # 处}不平"#,
            #"可能有人手工改动了数据库，或程序有误。请告知运维人员。"#,
            #"{0} 夜审"#,
            #"该日已结束。"#,
            #"金额（{0}）"#,
            #"此前全部未结"#,
            #"此后全部未结"#,
            #"收款：{0}"#,
            #"退款：{0}"#,
            #"经营指标"#,
            #"按已住和已订夜晚统计的销售情况。"#,
            #"从"#,
            #"至"#,
            #"显示"#,
            #"结束日不得早于开始日，且不超过 {0} 天。"#,
            #"入住率"#,
            #"占可售客房的百分比；超过 31 晚按周统计。"#,
            #"平均房价"#,
            #"客房收入除以售出夜数"#,
            #"每间可售房收入"#,
            #"客房收入除以可售客房"#,
            #"客房收入（{0}）"#,
            #"房费、加床成人与儿童；不含旅游税及价外税。"#,
            #"夜晚"#,
            #"没有可售客房。"#,
            #"关账前请逐一核对：若客人其实已到，请先办理入住。"#,
            #"还有 {0} 个往日预订未处理"#,
            #"酒店首次关账前，请逐一说明客人是否到店：其余按各自条件收取未到店费用。"#,
            #"以下预订尚未到期。若客人已在店，请办理入住；否则视为未到店："#,
            #"{0} · {1} · 未到店收费 {2}"#,
            #"这些客人已到店"#,
            #"他们已离店，此处不再收费。未勾选者视为未到店。"#,
            #"处理这些预订"#,
            #"平均房价（ADR），{0}"#,
            #"每间可售房收入（RevPAR），{0}"#,
            #"表格"#,
            #"这些数据的表格（CSV）"#,
            #"这些夜晚的预订表格（CSV），不含姓名"#,
            #"这些日期的发票表格（CSV）"#,
        ],
    ])
}
