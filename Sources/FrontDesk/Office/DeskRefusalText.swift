// Written by seeds/messages.py from deskRefusal.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskRefusal`.
enum DeskRefusalText {
    static var noRoom: Message { Message(catalogue, 0) }
    static func bookedUntil(day: UTCDate) -> Message { Message(catalogue, 1, [.date(day)]) }
    static func mayStillCome(day: UTCDate) -> Message { Message(catalogue, 2, [.date(day)]) }
    static func notOfTheStay(day: UTCDate) -> Message { Message(catalogue, 3, [.date(day)]) }
    static func otherType(room: String) -> Message { Message(catalogue, 4, [.text(room)]) }
    static func inHouse(day: UTCDate) -> Message { Message(catalogue, 5, [.date(day)]) }
    static func currency(code: String) -> Message { Message(catalogue, 6, [.text(code)]) }
    static func notEarly(first: UTCDate, day: UTCDate) -> Message { Message(catalogue, 7, [.date(first), .date(day)]) }
    static func heldTooLong(days: some BinaryInteger) -> Message { Message(catalogue, 8, [.integer(Int64(clamping: days))]) }
    static var reason: Message { Message(catalogue, 9) }
    static func open(amount: String) -> Message { Message(catalogue, 10, [.text(amount)]) }
    static var amount: Message { Message(catalogue, 11) }
    static func more(amount: String) -> Message { Message(catalogue, 12, [.text(amount)]) }
    static var notFound: Message { Message(catalogue, 13) }
    static var isCorrection: Message { Message(catalogue, 14) }
    static var nothingToInvoice: Message { Message(catalogue, 15) }
    static var uninvoiced: Message { Message(catalogue, 16) }
    static func payment(state: Message) -> Message { Message(catalogue, 17, [.message(state)]) }
    static var providerAway: Message { Message(catalogue, 18) }
    static func roomNotClean(room: String) -> Message { Message(catalogue, 19, [.text(room)]) }
    static func dayNotOver(day: UTCDate) -> Message { Message(catalogue, 20, [.date(day)]) }
    static var label: Message { Message(catalogue, 21) }
    static func tooMany(most: some BinaryInteger) -> Message { Message(catalogue, 22, [.integer(Int64(clamping: most))]) }
    static var roomTaken: Message { Message(catalogue, 23) }
    static func wrongState(state: Message) -> Message { Message(catalogue, 24, [.message(state)]) }
    static var holdExpired: Message { Message(catalogue, 25) }
    static var offerExpired: Message { Message(catalogue, 26) }
    static var managerOnly: Message { Message(catalogue, 27) }
    static func other(reason: String) -> Message { Message(catalogue, 28, [.text(reason)]) }
    static func ruleOccupancy(bound: some BinaryInteger) -> Message { Message(catalogue, 29, [.integer(Int64(clamping: bound))]) }
    static var rulePriceChanged: Message { Message(catalogue, 30) }
    static var ruleOther: Message { Message(catalogue, 31) }
    static func rulePast(day: UTCDate) -> Message { Message(catalogue, 32, [.date(day)]) }
    static func ruleSoldOut(day: UTCDate) -> Message { Message(catalogue, 33, [.date(day)]) }
    static func ruleClosed(day: UTCDate) -> Message { Message(catalogue, 34, [.date(day)]) }
    static func ruleMinStay(bound: some BinaryInteger, day: UTCDate) -> Message { Message(catalogue, 35, [.integer(Int64(clamping: bound)), .date(day)]) }
    static func ruleMaxStay(bound: some BinaryInteger, day: UTCDate) -> Message { Message(catalogue, 36, [.integer(Int64(clamping: bound)), .date(day)]) }
    static func ruleNoPrice(day: UTCDate) -> Message { Message(catalogue, 37, [.date(day)]) }
    static func pastArrivals(count: some BinaryInteger) -> Message { Message(catalogue, 38, [.integer(Int64(clamping: count))]) }
    static var providerUnaware: Message { Message(catalogue, 39) }
    static var leavesEarly: Message { Message(catalogue, 40) }
    static func occupied(code: String, room: String) -> Message { Message(catalogue, 41, [.text(code), .text(room)]) }
    static func otherPrice(amount: String) -> Message { Message(catalogue, 42, [.text(amount)]) }
    static func stayOver(day: UTCDate) -> Message { Message(catalogue, 43, [.date(day)]) }
    static func ruleNotOnSale(day: UTCDate) -> Message { Message(catalogue, 44, [.date(day)]) }
    static func ruleClosedToArrival(day: UTCDate) -> Message { Message(catalogue, 45, [.date(day)]) }
    static func ruleClosedToDeparture(day: UTCDate) -> Message { Message(catalogue, 46, [.date(day)]) }
    static func ruleQuota(day: UTCDate) -> Message { Message(catalogue, 47, [.date(day)]) }
    static var ruleTaxCurrency: Message { Message(catalogue, 48) }
    static var ruleTooMuch: Message { Message(catalogue, 49) }
    static var ruleNotSold: Message { Message(catalogue, 50) }
    static var ruleLateChange: Message { Message(catalogue, 51) }
    static func declined(reason: String) -> Message { Message(catalogue, 52, [.text(reason)]) }
    static func nothingLeft(number: String) -> Message { Message(catalogue, 53, [.text(number)]) }
    static func dayNotDue(day: UTCDate) -> Message { Message(catalogue, 54, [.date(day)]) }
    static var recovering: Message { Message(catalogue, 55) }

    static let catalogue = Catalogue("deskRefusal", [
        "ar": [
            #"لا غرفة لكل الليالي بعد. اختر غرفة ثم سجّل الوصول."#,
            #"الإقامة محجوزة حتى {0}. أنهها مبكرًا أولًا بتغيير المغادرة إلى اليوم."#,
            #"لم ينته {0}: قد يأتون بعد."#,
            #"تنتهي الإقامة في {0}. اختر ليلة قبل ذلك."#,
            #"الغرفة {0} من نوع آخر غير المحجوز. اختر من النوع نفسه أو انقل الضيوف بعد وصولهم."#,
            #"الضيوف هنا منذ {0}: يوم الوصول يبقى."#,
            #"الحجز بعملة {0}. اختر سعرًا بالعملة نفسها."#,
            #"المغادرة المبكرة من {0} وقبل {1}. اختر يومًا كهذا."#,
            #"تُحجز الغرف مؤقتًا إلى وقت لم يحن بعد، {0} يومًا على الأكثر."#,
            #"اذكر السبب: 3 أحرف على الأقل."#,
            #"الحساب مفتوح بمبلغ {0}. استلم الدفع أو أعد الزائد أو اسمح بالمغادرة والحساب مفتوح."#,
            #"المبلغ أكبر من صفر وبخانات لا تزيد على خانات العملة."#,
            #"لم يبق منه أكثر من {0}."#,
            #"لم يعد هذا هنا. حمّل الصفحة من جديد."#,
            #"هذا استرداد أصلًا. إن كان خطأ فحمّله من جديد."#,
            #"كل شيء على فاتورة أصلًا."#,
            #"حُمِّل بعدها ما لم يُفوتَر. أصدر له فاتورة أولًا."#,
            #"الدفعة {0}: لا يمكن ذلك معها."#,
            #"مزوّد الدفع لا يجيب. ما فعله لم يُعرف بعد: لا تأخذه مرة ثانية؛ سيُسأل من جديد تلقائيًا."#,
            #"الغرفة {0} غير نظيفة. اختر غيرها أو سجّل نظافتها في صفحة الغرف."#,
            #"لم ينته {0} بساعة الفندق."#,
            #"اكتب ما هو في سطر واحد، في 200 بايت على الأكثر: يأخذ الحرف العربي بايتين."#,
            #"لا يُقبل أكثر من {0}."#,
            #"الغرفة مشغولة في إحدى هذه الليالي أو خارج الخدمة. اختر غيرها."#,
            #"الحجز {0}: لا يمكن ذلك معه."#,
            #"انتهت مدة الحجز المؤقت. احجز من جديد."#,
            #"العرض قديم. أظهر العروض من جديد."#,
            #"هذا لمدير الفندق وحده."#,
            #"لا يمكن ذلك: {0}"#,
            #"يتسع لـ{0, zero: لا أحد | one: ضيف واحد | two: ضيفين | few: # ضيوف | many: # ضيفًا | other: # ضيف} على الأكثر"#,
            #"تغيّر السعر في هذه الأثناء. انظر إليه ثانية."#,
            #"لا يعرضه الفندق"#,
            #"انقضى {0} في الفندق"#,
            #"لا غرف لليلة {0}"#,
            #"مغلق في {0}"#,
            #"{0, zero: لا ليالٍ | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة} على الأقل ({1})"#,
            #"{0, zero: لا ليالٍ | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة} على الأكثر ({1})"#,
            #"لا سعر لليلة {0}"#,
            #"لم يقل أحد عن {0, zero: أي حجز | one: حجز واحد | two: حجزين | few: # حجوزات | many: # حجزًا | other: # حجز} من أيام سابقة هل جاء نزلاؤه. قل ذلك أدناه ثم أقفل اليوم."#,
            #"لم يسمع مزوّد الدفع بهذا الدفع. اسأل بعد دقيقة، أو اتركه وخذه من جديد."#,
            #"من هو في الفندق ويغادر قبل موعده ينهي إقامته مبكرًا، وتُحتسب الليالي المتروكة حسب الشروط. لا تغيّر شيئًا آخر في الخطوة نفسها."#,
            #"ضيوف الحجز {0} ما زالوا في الغرفة {1}. سجّل مغادرتهم أو انقلهم أولًا، أو اختر غرفة أخرى."#,
            #"الكلفة الآن {0}. انظر إلى السعر من جديد."#,
            #"كان من المقرر أن تنتهي الإقامة في {0}: لم يعد إلغاؤها ممكنًا. سجّل عدم الحضور."#,
            #"ليلة {0} ليست معروضة للبيع بعد"#,
            #"لا وصول في {0}"#,
            #"لا مغادرة في {0}"#,
            #"بيعت كل غرف هذا السعر لليلة {0}"#,
            #"ضريبة السياحة بعملة غير عملة السعر: على مدير الفندق تصحيح ذلك"#,
            #"كلفته أكثر مما يجوز لأي حجز"#,
            #"لم يعد الفندق يبيعه"#,
            #"لم يعد الإلغاء مجانيًا، والسعر الجديد أقل من الحالي"#,
            #"رفض مزوّد الدفع: {0}. لم تنتقل أي أموال. استخدم بطاقة أخرى أو طريقة دفع أخرى."#,
            #"استُرجعت الفاتورة {0} كاملة بالفعل."#,
            #"تُغلق الأيام واحدًا تلو الآخر: التالي {0}."#,
            #"استُعيدت هذه المدينة من نسخة احتياطية وتسأل المدن الأخرى عمّا حُجز منذ ذلك الحين. لا تبيع شيئًا حتى ذلك: حاول بعد دقائق."#,
        ],
        "en": [
            #"There is no room for each of the nights yet. Choose a room, then check in."#,
            #"The stay is booked until {0}. End it early first: change the stay to today."#,
            #"{0} is not over: they may still come."#,
            #"The stay ends on {0}. Choose a night before that."#,
            #"Room {0} is of another type than was booked. Choose one of that type, or move the guests once they are here."#,
            #"The guests are here since {0}: their day of arrival stays."#,
            #"The booking is in {0}. Choose a rate in the same currency."#,
            #"Guests leave early from {0} on and before {1}. Choose such a day."#,
            #"Rooms are held until a moment to come, for {0} days at most."#,
            #"Say in a few words why: at least 3 characters."#,
            #"The folio is open by {0}. Take the payment or give back what is too much, or let them go with an open folio."#,
            #"An amount is above zero, with no more digits than the currency has."#,
            #"No more than {0} is left of it."#,
            #"That is not here any more. Load the page again."#,
            #"This takes something back already. Charge it anew where that was wrong."#,
            #"Everything is on an invoice already."#,
            #"Something was charged since that is on no invoice yet. Issue an invoice of it first."#,
            #"The payment is {0}: that cannot be done with it."#,
            #"The payment provider does not answer. What it has done is not known yet: do not take it a second time; it is asked again by itself."#,
            #"Room {0} is not clean. Choose another, or say under Rooms that it is clean now."#,
            #"{0} is not over by the hotel’s clock."#,
            #"Say what it is on one line, in at most 200 bytes: a letter of a script other than Latin takes two or three."#,
            #"No more than {0} are taken."#,
            #"Somebody else has the room for one of these nights, or it is out of service. Choose another."#,
            #"The booking is {0}: that cannot be done with it."#,
            #"The room was held, and the time for that is over. Book anew."#,
            #"The offer is too old. Show offers again."#,
            #"That is for the hotel’s manager."#,
            #"That cannot be done: {0}"#,
            #"It takes {0, one: # guest | other: # guests} at most"#,
            #"The price has changed meanwhile. Look at it again."#,
            #"The hotel does not offer it"#,
            #"{0} is over at the hotel"#,
            #"No room is left for the night of {0}"#,
            #"Closed on {0}"#,
            #"{0, one: # night | other: # nights} at least, for {1}"#,
            #"{0, one: # night | other: # nights} at most, for {1}"#,
            #"There is no price for the night of {0}"#,
            #"Of {0, one: # booking | other: # bookings} of earlier days nobody has said whether the guests came. Say it below, then close the day."#,
            #"The payment provider has not heard of this payment. Ask again in a minute, or give it up and take it anew."#,
            #"Who is in the house and leaves earlier ends the stay early: nights that are given up are charged as the conditions say. Change nothing else in the same step."#,
            #"The guests of booking {0} are still in room {1}. Check them out or move them first, or choose another room."#,
            #"It costs {0} now. Look at the price again."#,
            #"The stay was to end on {0}: it cannot be given up any more. Say that the guests did not come."#,
            #"The night of {0} is not on sale yet"#,
            #"Nobody may arrive on {0}"#,
            #"Nobody may leave on {0}"#,
            #"All rooms of this rate are sold for the night of {0}"#,
            #"The tourist tax is in another currency than the rate: whoever manages the hotel must mend that"#,
            #"It would cost more than any booking may"#,
            #"The hotel does not sell it any more"#,
            #"It cannot be given up for nothing any more, and would cost less than it does"#,
            #"The payment provider refuses: {0}. No money has moved. Take another card, or another way to pay."#,
            #"All of invoice {0} is taken back already."#,
            #"Days are closed one after another: the next is {0}."#,
            #"This city was restored from a backup and asks the other cities what was booked since. It sells nothing until then: try again in some minutes."#,
        ],
        "ru": [
            #"Не на все ночи назначен номер. Выберите номер и заселите."#,
            #"Проживание забронировано до {0}. Сначала измените выезд на сегодня."#,
            #"{0} ещё не закончилось: гости могут приехать."#,
            #"Проживание заканчивается {0}. Выберите ночь до этого."#,
            #"Номер {0} другого типа. Выберите номер нужного типа или переселите после заезда."#,
            #"Гости живут с {0}: день заезда не меняется."#,
            #"Бронь в валюте {0}. Выберите тариф в той же валюте."#,
            #"Ранний выезд возможен с {0} и до {1}."#,
            #"Номера удерживаются до момента в будущем, не более {0} дней."#,
            #"Укажите причину: не менее 3 знаков."#,
            #"По счёту не хватает {0}. Примите оплату, верните лишнее или отпустите с открытым счётом."#,
            #"Сумма больше нуля, знаков не больше, чем у валюты."#,
            #"Осталось не более {0}."#,
            #"Этого здесь больше нет. Обновите страницу."#,
            #"Это уже сторно. Если оно ошибочно, начислите заново."#,
            #"Всё уже выставлено."#,
            #"Есть новые начисления без счёта-фактуры. Сначала выставьте её."#,
            #"Платёж {0}: это невозможно."#,
            #"Платёжный провайдер не отвечает. Что он сделал, пока неизвестно: не берите деньги второй раз, запрос повторится сам."#,
            #"Номер {0} не убран. Выберите другой или отметьте уборку в разделе номеров."#,
            #"{0} по часам гостиницы ещё не закончилось."#,
            #"Опишите в одну строку: не больше 200 байт, то есть около 100 букв кириллицы."#,
            #"Не более {0}."#,
            #"Номер в одну из ночей занят или не продаётся. Выберите другой."#,
            #"Состояние брони — {0}: это невозможно."#,
            #"Время удержания истекло. Забронируйте заново."#,
            #"Предложение устарело. Запросите снова."#,
            #"Это может только управляющий."#,
            #"Это невозможно: {0}"#,
            #"Вмещает не более {0, one: # гостя | few: # гостей | many: # гостей | other: # гостей}"#,
            #"Цена изменилась. Посмотрите ещё раз."#,
            #"Гостиница этого не предлагает"#,
            #"{0} в гостинице уже прошло"#,
            #"Нет номеров на ночь {0}"#,
            #"Продажа закрыта: {0}"#,
            #"Не менее {0, one: # ночи | few: # ночей | many: # ночей | other: # ночи} ({1})"#,
            #"Не более {0, one: # ночи | few: # ночей | many: # ночей | other: # ночи} ({1})"#,
            #"Нет цены на ночь {0}"#,
            #"По {0, one: # бронированию | few: # бронированиям | many: # бронированиям | other: # бронирования} прошлых дней не отмечено, приезжали ли гости. Отметьте ниже, затем закройте день."#,
            #"Провайдер ничего не знает об этом платеже. Спросите через минуту или откажитесь от него и примите заново."#,
            #"Кто уже заселён и уезжает раньше, выезжает досрочно: за отданные ночи берётся плата по условиям. Больше ничего в этом шаге не меняйте."#,
            #"В номере {1} ещё живут гости брони {0}. Сначала оформите их выезд или переселите их либо выберите другой номер."#,
            #"Сейчас это стоит {0}. Посмотрите цену ещё раз."#,
            #"Проживание должно было закончиться {0}: отменить его уже нельзя. Отметьте незаезд."#,
            #"Ночь {0} ещё не продаётся"#,
            #"Заезд {0} невозможен"#,
            #"Выезд {0} невозможен"#,
            #"По этому тарифу на ночь {0} всё продано"#,
            #"Туристический сбор в другой валюте, чем тариф: это исправляет управляющий гостиницей"#,
            #"Это дороже, чем может стоить бронь"#,
            #"Гостиница этого больше не продаёт"#,
            #"Бесплатная отмена уже невозможна, а цена стала бы ниже нынешней"#,
            #"Платёжный провайдер отказал: {0}. Деньги не списаны. Возьмите другую карту или другой способ оплаты."#,
            #"Счёт-фактура {0} уже полностью отменена."#,
            #"Дни закрываются по порядку: следующий — {0}."#,
            #"Город восстановлен из резервной копии и узнаёт у других городов, что было забронировано с тех пор. До этого ничего не продаётся: попробуйте через несколько минут."#,
        ],
        "zh-Hans": [
            #"尚有夜晚未分房。请先选择房间再办理入住。"#,
            #"住期订至 {0}。请先将离店日改为今天。"#,
            #"{0} 尚未结束，客人仍可能到店。"#,
            #"住期于 {0} 结束，请选择之前的夜晚。"#,
            #"房间 {0} 与所订房型不同。请选择同类房间，或入住后换房。"#,
            #"客人已于 {0} 入住，到店日不能更改。"#,
            #"预订货币为 {0}，请选择同一货币的价格方案。"#,
            #"提前离店日须在 {0} 或之后且早于 {1}。"#,
            #"客房保留至将来的某一时刻，最多 {0} 天。"#,
            #"请说明原因，至少 3 个字符。"#,
            #"账单未结 {0}。请收款或退还多付部分，或允许未结清离店。"#,
            #"金额须大于零，小数位不超过该货币。"#,
            #"最多还剩 {0}。"#,
            #"该项已不存在，请重新载入本页。"#,
            #"该项本身是更正；如有误请重新计费。"#,
            #"全部已开票。"#,
            #"其后有未开票的计费，请先开票。"#,
            #"该付款{0}，不能如此操作。"#,
            #"支付服务商没有回应，结果未知：请勿再次收款，系统会自动再次查询。"#,
            #"房间 {0} 未清洁。请另选，或在客房页标记已清洁。"#,
            #"按酒店时间 {0} 尚未结束。"#,
            #"请在一行内说明，最多 200 字节：每个汉字占三个字节。"#,
            #"最多 {0}。"#,
            #"该房间在其中某晚已被占用或停用，请另选。"#,
            #"预订状态为{0}，不能如此操作。"#,
            #"保留已过期，请重新预订。"#,
            #"报价已过期，请重新查询。"#,
            #"此操作仅限酒店经理。"#,
            #"不能如此操作：{0}"#,
            #"最多住{0, other: # 人}"#,
            #"价格已变动，请重新查看。"#,
            #"酒店不提供"#,
            #"酒店当地 {0} 已过"#,
            #"{0} 夜无房"#,
            #"{0} 不开放"#,
            #"至少住{0, other: # 晚}（{1}）"#,
            #"最多住{0, other: # 晚}（{1}）"#,
            #"{0} 夜无价格"#,
            #"还有 {0} 个往日预订未说明客人是否到店。请在下方说明，然后关账。"#,
            #"支付服务商没有收到此付款。请一分钟后再查询，或放弃后重新收款。"#,
            #"已入住的客人提早离店属于提前离店：放弃的房晚按条款收费。请勿在同一步骤中更改其他内容。"#,
            #"预订 {0} 的客人仍在房间 {1}。请先为其办理离店或换房，或另选房间。"#,
            #"现在的价格是 {0}。请重新查看价格。"#,
            #"住宿原定于 {0} 结束，已不能取消。请记为未到店。"#,
            #"{0} 夜尚未开放预订"#,
            #"{0} 不可入住"#,
            #"{0} 不可退房"#,
            #"{0} 夜此价格的房间已售完"#,
            #"旅游税与价格的货币不同，须由酒店经理更正"#,
            #"金额超过预订上限"#,
            #"酒店已不再销售"#,
            #"已过免费取消期，且新价低于原价"#,
            #"支付服务商拒绝：{0}。没有发生扣款或退款。请换卡或换一种付款方式。"#,
            #"发票 {0} 已全部冲回。"#,
            #"营业日须依次关账：下一个是 {0}。"#,
            #"本市刚从备份恢复，正在向其他城市核对此后的预订，期间不售房：请几分钟后再试。"#,
        ],
    ])
}
