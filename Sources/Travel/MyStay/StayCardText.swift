// Written by seeds/messages.py from stayCard.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `stayCard`.
enum StayCardText {
    static var title: Message { Message(catalogue, 0) }
    static var way: Message { Message(catalogue, 1) }
    static func lede(arrival: UTCDate) -> Message { Message(catalogue, 2, [.date(arrival)]) }
    static var privacy: Message { Message(catalogue, 3) }
    static var button: Message { Message(catalogue, 4) }
    static var back: Message { Message(catalogue, 5) }
    static var full: Message { Message(catalogue, 6) }
    static var told: Message { Message(catalogue, 7) }
    static var toldHint: Message { Message(catalogue, 8) }
    static var cards: Message { Message(catalogue, 9) }
    static var columnFilled: Message { Message(catalogue, 10) }
    static var columnDocument: Message { Message(catalogue, 11) }
    static var noDocument: Message { Message(catalogue, 12) }
    static var none: Message { Message(catalogue, 13) }
    static func elsewhere(city: String) -> Message { Message(catalogue, 14, [.text(city)]) }
    static var elsewhereButton: Message { Message(catalogue, 15) }
    static var elsewhereAnother: Message { Message(catalogue, 16) }
    static func elsewhereLink(city: String) -> Message { Message(catalogue, 17, [.text(city)]) }
    static var elsewhereKeep: Message { Message(catalogue, 18) }
    static func noSite(city: String) -> Message { Message(catalogue, 19, [.text(city)]) }
    static func notTaken(city: String) -> Message { Message(catalogue, 20, [.text(city)]) }
    static func away(city: String) -> Message { Message(catalogue, 21, [.text(city)]) }

    static let catalogue = Catalogue("stayCard", [
        "ar": [
            #"بطاقة التسجيل"#,
            #"املأ بطاقة التسجيل قبل قدومك"#,
            #"على الفنادق أن تعرف من يقيم فيها. املأ البطاقة قبل {0}، لكل ضيف بطاقة، فيصير تسجيل الوصول أقصر."#,
            #"ما تملؤه يُختم بمفتاح لكل ضيف وحده. يقارنه الفندق بالوثيقة عند وصولك، ويُمحى عند انتهاء مدته أو حين تطلب."#,
            #"إلى البطاقة"#,
            #"العودة إلى إقامتك"#,
            #"مُلئت بطاقة لكل ضيف في هذا الحجز. لتغيير بطاقة اسأل الفندق."#,
            #"املأ ما ذكرته عند الحجز: بلد جواز سفري والبريد والهاتف"#,
            #"البطاقة التي تبدأ هكذا لك وحدك. وتبدأ بطاقات الآخرين فارغة: عُد إلى هنا لكل منهم."#,
            #"البطاقات المملوءة"#,
            #"مُلئت في"#,
            #"الوثيقة"#,
            #"لم تُذكر"#,
            #"لم تُملأ أي بطاقة بعد."#,
            #"الفندق في {0}: تُملأ البطاقات في موقع تلك المدينة. ما تكتبه هناك يصل إلى {0} وحدها، ولا تراه هذه المدينة."#,
            #"اطلب البطاقة"#,
            #"اطلب بطاقة أخرى"#,
            #"املأ البطاقة في موقع {0}"#,
            #"الرابط لك وحدك: من يملكه يستطيع ملء بطاقة لهذا الحجز. وهو صالح حتى اليوم التالي لوصولك."#,
            #"لم تذكر {0} عنوان موقعها. املأ البطاقة في الفندق عند وصولك."#,
            #"لا تقبل {0} بطاقة لهذا الحجز مسبقًا. املأها في الفندق عند وصولك."#,
            #"لا تجيب {0} الآن. حاول مرة أخرى بعد قليل."#,
        ],
        "en": [
            #"Registration card"#,
            #"Fill in the registration card before you come"#,
            #"Hotels must know who stays. Fill in the card before {0}, one for each guest, and check-in is shorter."#,
            #"What you fill in is sealed by a key of each guest’s own. The hotel compares it with the document when you arrive; it is erased when its time is over, or when you ask."#,
            #"To the card"#,
            #"Back to your stay"#,
            #"A card is filled in for each guest of this booking. To change one, ask the hotel."#,
            #"Fill in what I said when I booked: the country of my passport, e-mail, telephone"#,
            #"A card that begins so is for you alone. Those of others who come begin empty: come back here for each of them."#,
            #"Cards that are filled in"#,
            #"Filled in"#,
            #"Document"#,
            #"none named"#,
            #"No card is filled in yet."#,
            #"The hotel is in {0}: cards are filled in at that city’s site. What you write there goes to {0} alone, and this city does not see it."#,
            #"Ask for the card"#,
            #"Ask for another card"#,
            #"Fill in the card at the site of {0}"#,
            #"The link is yours: whoever has it can fill in a card for this booking. It is good until the day after your arrival."#,
            #"{0} has not told where its site is. Fill in the card at the hotel when you arrive."#,
            #"{0} takes no card for this booking beforehand. Fill it in at the hotel when you arrive."#,
            #"{0} does not answer just now. Try again in a moment."#,
        ],
        "ru": [
            #"Регистрационная карта"#,
            #"Заполнить регистрационную карту до приезда"#,
            #"Гостиница обязана знать, кто у неё живёт. Заполните карту до {0}, по одной на каждого гостя, и заселение пойдёт быстрее."#,
            #"Данные каждого гостя запечатываются отдельным ключом. Гостиница сверит их с документом по приезде; они удаляются по истечении срока или по вашей просьбе."#,
            #"К карте"#,
            #"Назад к пребыванию"#,
            #"Карты заполнены на всех гостей этой брони. Чтобы изменить карту, обратитесь в гостиницу."#,
            #"Заполнить тем, что я указал(а) при бронировании: страна паспорта, почта, телефон"#,
            #"Карта, начатая так, — только для вас. Карты остальных гостей начинаются пустыми: для каждой возвращайтесь сюда."#,
            #"Заполненные карты"#,
            #"Заполнена"#,
            #"Документ"#,
            #"не указан"#,
            #"Пока не заполнена ни одна карта."#,
            #"Гостиница находится в другом городе ({0}): карты заполняются на сайте этого города. То, что вы там напишете, получит только {0}; здесь этого не увидят."#,
            #"Запросить карту"#,
            #"Запросить ещё одну карту"#,
            #"Заполнить карту на сайте города {0}"#,
            #"Ссылка только для вас: любой, у кого она есть, может заполнить карту по этой брони. Она действует до следующего дня после приезда."#,
            #"{0} не сообщает адрес своего сайта. Заполните карту в гостинице по приезде."#,
            #"{0} не принимает карту по этой брони заранее. Заполните её в гостинице по приезде."#,
            #"{0} сейчас не отвечает. Попробуйте ещё раз через минуту."#,
        ],
        "zh-Hans": [
            #"入住登记卡"#,
            #"抵达前填写入住登记卡"#,
            #"酒店须登记住客。请在 {0} 前为每位住客填写一张登记卡，入住更快捷。"#,
            #"所填内容以每位住客各自的密钥封存。抵达时酒店与证件核对；期满或应您要求即予删除。"#,
            #"填写登记卡"#,
            #"返回我的住宿"#,
            #"本订单每位住客的登记卡均已填写。如需更改，请联系酒店。"#,
            #"填入我预订时提供的信息：护照国、电子邮箱、电话"#,
            #"这样开始的登记卡仅供您本人使用。其他同行者的登记卡为空白，请为每位返回此处填写。"#,
            #"已填写的登记卡"#,
            #"填写时间"#,
            #"证件"#,
            #"未填写"#,
            #"尚未填写登记卡。"#,
            #"酒店位于{0}：登记卡在该城市的网站上填写。您所填内容仅发送给{0}，本市不会看到。"#,
            #"索取登记卡"#,
            #"再索取一张登记卡"#,
            #"在{0}的网站上填写登记卡"#,
            #"此链接仅供您使用：持有者均可为本订单填写登记卡。链接在您抵达次日之前有效。"#,
            #"{0}未公布其网站地址。请在抵达酒店时填写登记卡。"#,
            #"{0}不接受提前填写本订单的登记卡。请在抵达酒店时填写。"#,
            #"{0}目前没有应答，请稍后再试。"#,
        ],
    ])
}
