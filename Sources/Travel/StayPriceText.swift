// Written by seeds/messages.py from stayPrice.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `stayPrice`.
enum StayPriceText {
    static var lines: Message { Message(catalogue, 0) }
    static var lineNight: Message { Message(catalogue, 1) }
    static var lineExtraAdults: Message { Message(catalogue, 2) }
    static var lineChildren: Message { Message(catalogue, 3) }
    static var lineVat: Message { Message(catalogue, 4) }
    static var lineTouristTax: Message { Message(catalogue, 5) }
    static var columnNight: Message { Message(catalogue, 6) }
    static var columnWhat: Message { Message(catalogue, 7) }
    static var columnAmount: Message { Message(catalogue, 8) }
    static var total: Message { Message(catalogue, 9) }
    static func includedVat(amount: String) -> Message { Message(catalogue, 10, [.text(amount)]) }
    static var deposit: Message { Message(catalogue, 11) }
    static var meals: Message { Message(catalogue, 12) }
    static var mealsNone: Message { Message(catalogue, 13) }
    static var mealsBreakfast: Message { Message(catalogue, 14) }
    static var mealsHalfBoard: Message { Message(catalogue, 15) }
    static var mealsFullBoard: Message { Message(catalogue, 16) }
    static var mealsAllInclusive: Message { Message(catalogue, 17) }
    static var conditions: Message { Message(catalogue, 18) }
    static func freeUntil(day: UTCDate) -> Message { Message(catalogue, 19, [.date(day)]) }
    static var neverFree: Message { Message(catalogue, 20) }
    static var rulePast: Message { Message(catalogue, 21) }
    static func ruleOccupancy(bound: some BinaryInteger) -> Message { Message(catalogue, 22, [.integer(Int64(clamping: bound))]) }
    static func ruleSoldOut(day: UTCDate) -> Message { Message(catalogue, 23, [.date(day)]) }
    static func ruleClosed(day: UTCDate) -> Message { Message(catalogue, 24, [.date(day)]) }
    static func ruleClosedToArrival(day: UTCDate) -> Message { Message(catalogue, 25, [.date(day)]) }
    static func ruleClosedToDeparture(day: UTCDate) -> Message { Message(catalogue, 26, [.date(day)]) }
    static func ruleMinStay(bound: some BinaryInteger, day: UTCDate) -> Message { Message(catalogue, 27, [.integer(Int64(clamping: bound)), .date(day)]) }
    static func ruleMaxStay(bound: some BinaryInteger, day: UTCDate) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: bound)), .date(day)]) }
    static func ruleNoPrice(day: UTCDate) -> Message { Message(catalogue, 29, [.date(day)]) }
    static var ruleOther: Message { Message(catalogue, 30) }
    static var rulePriceChanged: Message { Message(catalogue, 31) }
    static func ruleNotOnSale(day: UTCDate) -> Message { Message(catalogue, 32, [.date(day)]) }
    static func ruleQuota(day: UTCDate) -> Message { Message(catalogue, 33, [.date(day)]) }

    static let catalogue = Catalogue("stayPrice", [
        "ar": [
            #"تفاصيل السعر"#,
            #"الغرفة"#,
            #"بالغون إضافيون"#,
            #"الأطفال"#,
            #"ضريبة القيمة المضافة"#,
            #"ضريبة السياحة"#,
            #"ليلة"#,
            #"البند"#,
            #"المبلغ"#,
            #"المجموع"#,
            #"منها ضريبة القيمة المضافة {0}"#,
            #"عربون يُدفع للفندق"#,
            #"الوجبات"#,
            #"دون وجبات"#,
            #"الإفطار"#,
            #"الإفطار والعشاء"#,
            #"ثلاث وجبات"#,
            #"شامل كليًا"#,
            #"الإلغاء"#,
            #"مجاني حتى نهاية يوم {0} بتقويم الفندق"#,
            #"لا يمكن الإلغاء مجانًا"#,
            #"تاريخ الوصول مضى هناك"#,
            #"يتسع لـ {0, zero: # ضيف | one: ضيف واحد | two: ضيفين | few: # ضيوف | many: # ضيفًا | other: # ضيف} على الأكثر"#,
            #"لا غرف متبقية لليلة {0}"#,
            #"لا بيع لليلة {0}"#,
            #"لا وصول في {0}"#,
            #"لا مغادرة في {0}"#,
            #"{0, zero: # ليلة | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة} على الأقل ({1})"#,
            #"{0, zero: # ليلة | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة} على الأكثر ({1})"#,
            #"لا سعر لليلة {0}"#,
            #"لا يعرضه الفندق حاليًا"#,
            #"تغيّر السعر منذ اطلاعك. راجعه من جديد."#,
            #"ليلة {0} ليست معروضة للبيع بعد"#,
            #"لا غرف متبقية بهذا السعر لليلة {0}"#,
        ],
        "en": [
            #"What it costs"#,
            #"Room"#,
            #"Further adults"#,
            #"Children"#,
            #"Value added tax"#,
            #"Tourist tax"#,
            #"Night of"#,
            #"For"#,
            #"Amount"#,
            #"Total"#,
            #"of which value added tax {0}"#,
            #"Deposit, paid to the hotel"#,
            #"Meals"#,
            #"None"#,
            #"Breakfast"#,
            #"Breakfast and dinner"#,
            #"Three meals"#,
            #"All meals and drinks"#,
            #"Giving it up"#,
            #"Free until the end of {0}, by the hotel’s calendar"#,
            #"The room cannot be given up for nothing"#,
            #"The arrival lies in the past there"#,
            #"It takes {0, one: # guest | other: # guests} at most"#,
            #"No room is left for the night of {0}"#,
            #"Nothing is sold for the night of {0}"#,
            #"Nobody may arrive on {0}"#,
            #"Nobody may leave on {0}"#,
            #"{0, one: # night | other: # nights} at least, for {1}"#,
            #"{0, one: # night | other: # nights} at most, for {1}"#,
            #"There is no price for the night of {0}"#,
            #"The hotel does not offer it just now"#,
            #"The price has changed since you looked. Look at it again."#,
            #"The night of {0} is not on sale yet"#,
            #"No room is left at this rate for the night of {0}"#,
        ],
        "ru": [
            #"Из чего складывается цена"#,
            #"Номер"#,
            #"Дополнительные взрослые"#,
            #"Дети"#,
            #"НДС"#,
            #"Туристический сбор"#,
            #"Ночь"#,
            #"За что"#,
            #"Сумма"#,
            #"Итого"#,
            #"в том числе НДС {0}"#,
            #"Предоплата гостинице"#,
            #"Питание"#,
            #"Без питания"#,
            #"Завтрак"#,
            #"Завтрак и ужин"#,
            #"Трёхразовое питание"#,
            #"Всё включено"#,
            #"Отмена"#,
            #"Бесплатно до конца дня {0} по календарю гостиницы"#,
            #"Бесплатная отмена невозможна"#,
            #"Дата заезда там уже прошла"#,
            #"Вмещает не более {0, one: # гостя | few: # гостей | many: # гостей | other: # гостей}"#,
            #"Нет номеров на ночь {0}"#,
            #"Ночь {0} не продаётся"#,
            #"Заезд {0} невозможен"#,
            #"Выезд {0} невозможен"#,
            #"Не менее {0, one: # ночи | few: # ночей | many: # ночей | other: # ночи} ({1})"#,
            #"Не более {0, one: # ночи | few: # ночей | many: # ночей | other: # ночи} ({1})"#,
            #"Нет цены на ночь {0}"#,
            #"Гостиница сейчас этого не предлагает"#,
            #"Цена изменилась. Посмотрите ещё раз."#,
            #"Ночь {0} ещё не продаётся"#,
            #"По этому тарифу на ночь {0} мест нет"#,
        ],
        "zh-Hans": [
            #"价格明细"#,
            #"客房"#,
            #"加住成人"#,
            #"儿童"#,
            #"增值税"#,
            #"旅游税"#,
            #"日期"#,
            #"项目"#,
            #"金额"#,
            #"总价"#,
            #"其中增值税 {0}"#,
            #"付给酒店的订金"#,
            #"餐食"#,
            #"不含餐"#,
            #"含早餐"#,
            #"早餐和晚餐"#,
            #"一日三餐"#,
            #"全包"#,
            #"取消政策"#,
            #"{0} 当天结束前免费取消（以酒店当地日期为准）"#,
            #"不可免费取消"#,
            #"入住日期在当地已过"#,
            #"最多入住 {0, other: # 人}"#,
            #"{0} 当晚已无空房"#,
            #"{0} 当晚不售"#,
            #"{0} 不可入住"#,
            #"{0} 不可退房"#,
            #"{1} 起至少 {0, other: # 晚}"#,
            #"{1} 起最多 {0, other: # 晚}"#,
            #"{0} 当晚没有价格"#,
            #"酒店目前不提供"#,
            #"价格已变动，请重新查看。"#,
            #"{0} 当晚尚未开放预订"#,
            #"{0} 当晚此价格已无空房"#,
        ],
    ])
}
