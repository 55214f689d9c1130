// Written by seeds/messages.py from lodgingObjection.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `lodgingObjection`.
enum LodgingObjectionText {
    static var leastOverLongest: Message { Message(catalogue, 0) }
    static var daysTooFarApart: Message { Message(catalogue, 1) }
    static func arrivesLater(day: UTCDate) -> Message { Message(catalogue, 2, [.date(day)]) }
    static func notToday(arrival: UTCDate, departure: UTCDate, today: UTCDate) -> Message { Message(catalogue, 3, [.date(arrival), .date(departure), .date(today)]) }
    static var outage: Message { Message(catalogue, 4) }
    static func overbooking(days: some BinaryInteger) -> Message { Message(catalogue, 5, [.integer(Int64(clamping: days))]) }
    static func zoneStays(zone: String) -> Message { Message(catalogue, 6, [.text(zone)]) }
    static var badge: Message { Message(catalogue, 7) }
    static func taxAndPlan(tax: String, plan: String) -> Message { Message(catalogue, 8, [.text(tax), .text(plan)]) }
    static func taxBesidePlan(plan: String, currency: String, tax: String) -> Message { Message(catalogue, 9, [.text(plan), .text(currency), .text(tax)]) }
    static func planCurrency(kept: String, wanted: String) -> Message { Message(catalogue, 10, [.text(kept), .text(wanted)]) }

    static let catalogue = Catalogue("lodgingObjection", [
        "ar": [
            #"سيصبح أقل مدة إقامة لليوم أطول من أقصاها. غيّر كلتيهما."#,
            #"بين الأيام أكثر من عشر سنوات. اختر أيامًا أقرب بعضها من بعض."#,
            #"موعد وصولهم {0}: قد يأتون بعد."#,
            #"الإقامة من {0} إلى {1}، واليوم {2}. غيّر أيامها أولًا."#,
            #"اذكر سبب خروج الغرفة من الخدمة، وإلى أي يوم لاحق: عشر سنوات على الأكثر."#,
            #"بِع من 0 إلى 100 غرفة زيادة، لليالٍ خلال {0} يومًا، واذكر السبب."#,
            #"تُحسب ليالي الحجوزات بتوقيت {0}. تبقى المنطقة الزمنية ما دامت هناك حجوزات."#,
            #"مسؤول المدينة هو من يسجّل الفنادق التي منحها المنتدى شارته."#,
            #"ضريبة السياحة في الفندق بعملة {0} وخطة الأسعار بعملة {1}. اجعلهما بعملة واحدة."#,
            #"خطة الأسعار {0} بعملة {1}: مع ضريبة سياحة بعملة {2} لا يمكن بيع شيء منها. اجعلهما بعملة واحدة."#,
            #"أسعار أيام هذه الخطة بعملة {0}. أنشئ خطة أخرى لعملة {1}."#,
        ],
        "en": [
            #"The least stay of a day would be longer than its longest. Change both."#,
            #"The days lie more than ten years apart. Choose days that are closer to each other."#,
            #"They are to arrive on {0}: they may still come."#,
            #"The stay is from {0} to {1}, and today is {2}. Change its days first."#,
            #"Say why the room is out of service, and until which later day: ten years at most."#,
            #"Sell 0 to 100 rooms more, for nights within {0} days, and say why."#,
            #"Bookings count their nights in {0}. The time zone stays while there are any."#,
            #"The city’s administrator notes to which hotels the forum has given its badge."#,
            #"The hotel’s tourist tax is in {0}, the rate plan in {1}. Set both in one currency."#,
            #"The rate plan {0} is in {1}: with a tourist tax in {2} nothing of it could be sold. Set both in one currency."#,
            #"The plan’s days have prices in {0}. Make another plan for {1}."#,
        ],
        "ru": [
            #"Наименьший срок проживания оказался бы больше наибольшего. Измените оба."#,
            #"Между днями больше десяти лет. Выберите более близкие дни."#,
            #"Заезд назначен на {0}: гости ещё могут приехать."#,
            #"Проживание — с {0} по {1}, а сегодня {2}. Сначала измените даты."#,
            #"Укажите, почему номер не продаётся и до какого более позднего дня: не дольше десяти лет."#,
            #"Можно продать сверх наличия от 0 до 100 номеров на ночи в пределах {0} дней; укажите причину."#,
            #"Ночи бронирований считаются по поясу {0}. Пока они есть, часовой пояс не меняется."#,
            #"Каким гостиницам форум присвоил знак, отмечает администратор города."#,
            #"Туристический сбор гостиницы — в {0}, тариф — в {1}. Задайте оба в одной валюте."#,
            #"Тариф {0} — в {1}: при туристическом сборе в {2} по нему ничего нельзя было бы продать. Задайте оба в одной валюте."#,
            #"Цены дней этого тарифа — в {0}. Для {1} создайте другой тариф."#,
        ],
        "zh-Hans": [
            #"某日的最少入住晚数将多于最多晚数。请同时修改两者。"#,
            #"这些日期相隔超过十年。请选择相隔较近的日期。"#,
            #"预定 {0} 到店，客人仍可能到来。"#,
            #"住期为 {0} 至 {1}，今天是 {2}。请先更改日期。"#,
            #"请说明客房停用的原因，以及停用至之后的哪一天：最长十年。"#,
            #"可超售 0 至 100 间，限 {0} 天之内的夜晚，并请说明原因。"#,
            #"现有预订按 {0} 计算夜晚。只要有预订，时区就不能更改。"#,
            #"哪些酒店获得论坛标志，由本市管理员登记。"#,
            #"酒店的旅游税以 {0} 计，房价方案以 {1} 计。请使用同一货币。"#,
            #"房价方案 {0} 以 {1} 计：旅游税若以 {2} 计，该方案将无法出售。请使用同一货币。"#,
            #"该方案各日的价格以 {0} 计。请为 {1} 另建方案。"#,
        ],
    ])
}
