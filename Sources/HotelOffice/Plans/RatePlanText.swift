// Written by seeds/messages.py from ratePlan.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `ratePlan`.
enum RatePlanText {
    static var lede: Message { Message(catalogue, 0) }
    static var none: Message { Message(catalogue, 1) }
    static var newTitle: Message { Message(catalogue, 2) }
    static func planTitle(id: String) -> Message { Message(catalogue, 3, [.text(id)]) }
    static var notSold: Message { Message(catalogue, 4) }
    static var add: Message { Message(catalogue, 5) }
    static var remove: Message { Message(catalogue, 6) }
    static var removeNote: Message { Message(catalogue, 7) }
    static var sectionAbout: Message { Message(catalogue, 8) }
    static var sectionGuests: Message { Message(catalogue, 9) }
    static var sectionCancel: Message { Message(catalogue, 10) }
    static var currency: Message { Message(catalogue, 11) }
    static var currencyHint: Message { Message(catalogue, 12) }
    static var meals: Message { Message(catalogue, 13) }
    static var deposit: Message { Message(catalogue, 14) }
    static var depositHint: Message { Message(catalogue, 15) }
    static var included: Message { Message(catalogue, 16) }
    static var includedHint: Message { Message(catalogue, 17) }
    static var single: Message { Message(catalogue, 18) }
    static var singleHint: Message { Message(catalogue, 19) }
    static var extraAdult: Message { Message(catalogue, 20) }
    static func childBelow(number: some BinaryInteger) -> Message { Message(catalogue, 21, [.integer(Int64(clamping: number))]) }
    static func childAmount(number: some BinaryInteger) -> Message { Message(catalogue, 22, [.integer(Int64(clamping: number))]) }
    static var freeDays: Message { Message(catalogue, 23) }
    static var freeDaysHint: Message { Message(catalogue, 24) }
    static var late: Message { Message(catalogue, 25) }
    static var noShow: Message { Message(catalogue, 26) }
    static var chargeNothing: Message { Message(catalogue, 27) }
    static func chargeNights(count: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: count))]) }
    static var chargeAll: Message { Message(catalogue, 29) }
    static func freeUntil(days: some BinaryInteger) -> Message { Message(catalogue, 30, [.integer(Int64(clamping: days))]) }
    static var neverFree: Message { Message(catalogue, 31) }

    static let catalogue = Catalogue("ratePlan", [
        "ar": [
            #"الشروط التي تُباع بها الغرف. أسعار الأيام في التقويم."#,
            #"لا خطط أسعار بعد. أضف واحدة ثم حدّد أسعارها في التقويم."#,
            #"إضافة خطة أسعار"#,
            #"خطة الأسعار {0}"#,
            #"لم تعد هذه الخطة تُباع. حفظها يعيدها إلى البيع."#,
            #"أضف الخطة"#,
            #"أنهِ بيع هذه الخطة"#,
            #"ما حُجز بها يبقى كما بيع."#,
            #"الخطة"#,
            #"لكم نزيل يكون السعر"#,
            #"التخلي عن الحجز"#,
            #"العملة"#,
            #"ثلاثة أحرف. لا يمكن تغييرها لاحقًا."#,
            #"الوجبات"#,
            #"يُدفع عند الحجز بالمئة"#,
            #"0 بلا دفعة، و100 كامل المبلغ."#,
            #"البالغون المشمولون بالسعر"#,
            #"سعر اليوم في التقويم لهذا العدد."#,
            #"بالغ واحد وحده يدفع أقل بـ"#,
            #"بعملة الخطة، لليلة."#,
            #"كل بالغ إضافي يدفع"#,
            #"الأطفال {0}: أصغر من"#,
            #"الأطفال {0}: يدفعون لليلة"#,
            #"مجانًا حتى عدد من الأيام قبل الوصول"#,
            #"0 ليوم الوصول؛ اتركه فارغًا إن لم يكن مجانيًا أبدًا."#,
            #"بعد ذلك يُحتسب"#,
            #"من لم يحضر يُحتسب عليه"#,
            #"لا شيء"#,
            #"{0, zero: لا ليالٍ | one: الليلة الأولى | two: أول ليلتين | few: أول # ليالٍ | many: أول # ليلة | other: أول # ليلة}"#,
            #"كل الليالي"#,
            #"{0, zero: مجانًا حتى يوم الوصول | one: مجانًا حتى يوم قبل الوصول | two: مجانًا حتى يومين قبل الوصول | few: مجانًا حتى # أيام قبل الوصول | many: مجانًا حتى # يومًا قبل الوصول | other: مجانًا حتى # يوم قبل الوصول}"#,
            #"ليس مجانيًا أبدًا"#,
        ],
        "en": [
            #"Conditions under which rooms are sold. The prices of the days stand in the calendar."#,
            #"There is no rate plan yet. Add one, then set its prices in the calendar."#,
            #"Add a rate plan"#,
            #"Rate plan {0}"#,
            #"This rate plan is not sold any more. Saving it puts it on sale again."#,
            #"Add the rate plan"#,
            #"End the sale of this rate plan"#,
            #"What is booked under it stays as it was sold."#,
            #"The plan"#,
            #"For how many guests a price is"#,
            #"Giving a booking up"#,
            #"Currency"#,
            #"Three letters. It cannot be changed later."#,
            #"Meals"#,
            #"To be paid with the booking, per cent"#,
            #"0 for nothing, 100 for all."#,
            #"Adults whom the price includes"#,
            #"The price of a day in the calendar is for so many."#,
            #"One adult alone pays less"#,
            #"In the plan’s currency, a night."#,
            #"Each further adult pays"#,
            #"Children {0}: younger than"#,
            #"Children {0}: pay a night"#,
            #"Free of charge until so many days before arrival"#,
            #"0 for the day of arrival; leave it empty where it is never free."#,
            #"After that is charged"#,
            #"Who does not come is charged"#,
            #"nothing"#,
            #"{0, one: the first night | other: the first # nights}"#,
            #"all nights"#,
            #"{0, one: free until # day before arrival | other: free until # days before arrival}"#,
            #"never free of charge"#,
        ],
        "ru": [
            #"Условия, на которых продаются номера. Цены по дням — в календаре."#,
            #"Тарифов пока нет. Добавьте тариф, затем задайте цены в календаре."#,
            #"Добавить тариф"#,
            #"Тариф {0}"#,
            #"Этот тариф больше не продаётся. Если сохранить его, продажа возобновится."#,
            #"Добавить тариф"#,
            #"Прекратить продажу по тарифу"#,
            #"Сделанные по нему бронирования остаются в силе."#,
            #"Тариф"#,
            #"На сколько гостей цена"#,
            #"Отказ от бронирования"#,
            #"Валюта"#,
            #"Три буквы. Изменить потом нельзя."#,
            #"Питание"#,
            #"Предоплата, процентов"#,
            #"0 — без предоплаты, 100 — полностью."#,
            #"Взрослых в цене"#,
            #"Цена дня в календаре — на столько человек."#,
            #"Один взрослый платит меньше на"#,
            #"В валюте тарифа, за ночь."#,
            #"Каждый следующий взрослый доплачивает"#,
            #"Дети {0}: моложе"#,
            #"Дети {0}: за ночь"#,
            #"Бесплатно не позднее чем за столько дней до заезда"#,
            #"0 — в день заезда; оставьте пустым, если бесплатной отмены нет."#,
            #"Позже взимается"#,
            #"При незаезде взимается"#,
            #"ничего"#,
            #"{0, one: первая # ночь | few: первые # ночи | many: первые # ночей | other: первые # ночи}"#,
            #"все ночи"#,
            #"{0, one: бесплатно за # день до заезда | few: бесплатно за # дня до заезда | many: бесплатно за # дней до заезда | other: бесплатно за # дня до заезда}"#,
            #"бесплатной отмены нет"#,
        ],
        "zh-Hans": [
            #"客房的销售条件。每日价格在日历中设定。"#,
            #"还没有房价方案。请先添加，再在日历中设定价格。"#,
            #"添加房价方案"#,
            #"房价方案{0}"#,
            #"该方案已停售。保存后将重新销售。"#,
            #"添加方案"#,
            #"停售该方案"#,
            #"已有预订按原条件保留。"#,
            #"方案"#,
            #"价格适用人数"#,
            #"取消预订"#,
            #"货币"#,
            #"三个字母。之后不能更改。"#,
            #"餐食"#,
            #"预订时支付（%）"#,
            #"0表示不需预付，100表示全额。"#,
            #"价格包含的成人数"#,
            #"日历中的每日价格按此人数计算。"#,
            #"单人入住减免"#,
            #"以方案货币计，每晚。"#,
            #"每增加一位成人"#,
            #"儿童{0}：小于"#,
            #"儿童{0}：每晚支付"#,
            #"入住前多少天可免费取消"#,
            #"0表示入住当日；从不免费则留空。"#,
            #"此后收取"#,
            #"未入住收取"#,
            #"不收取"#,
            #"{0, other: 前#晚}"#,
            #"全部夜数"#,
            #"{0, other: 入住前#天可免费取消}"#,
            #"不可免费取消"#,
        ],
    ])
}
