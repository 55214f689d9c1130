// Written by seeds/messages.py from guestCard.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `guestCard`.
enum GuestCardText {
    static var title: Message { Message(catalogue, 0) }
    static func lede(hotel: String, from: UTCDate, until: UTCDate) -> Message { Message(catalogue, 1, [.text(hotel), .date(from), .date(until)]) }
    static var privacy: Message { Message(catalogue, 2) }
    static var declaration: Message { Message(catalogue, 3) }
    static var isTrue: Message { Message(catalogue, 4) }
    static var trueNeeded: Message { Message(catalogue, 5) }
    static var signature: Message { Message(catalogue, 6) }
    static var send: Message { Message(catalogue, 7) }
    static var thanksTitle: Message { Message(catalogue, 8) }
    static func thanks(filled: some BinaryInteger, count: some BinaryInteger) -> Message { Message(catalogue, 9, [.integer(Int64(clamping: filled)), .integer(Int64(clamping: count))]) }
    static var another: Message { Message(catalogue, 10) }
    static var full: Message { Message(catalogue, 11) }
    static var linkTitle: Message { Message(catalogue, 12) }
    static var linkNote: Message { Message(catalogue, 13) }
    static var linkGuests: Message { Message(catalogue, 14) }
    static var linkMake: Message { Message(catalogue, 15) }
    static var linkMade: Message { Message(catalogue, 16) }
    static var linkMadeNote: Message { Message(catalogue, 17) }
    static func filled(when: UTCTime) -> Message { Message(catalogue, 18, [.moment(when)]) }
    static var check: Message { Message(catalogue, 19) }
    static func checked(who: String, when: UTCTime) -> Message { Message(catalogue, 20, [.text(who), .moment(when)]) }
    static var told: Message { Message(catalogue, 21) }
    static var toldNote: Message { Message(catalogue, 22) }

    static let catalogue = Catalogue("guestCard", [
        "ar": [
            #"بطاقة التسجيل"#,
            #"{0}، {1} – {2}. املأ بطاقة لكل ضيف؛ وتُقارن في الفندق بوثيقتك."#,
            #"ما تكتبه مشفّر بمفتاح خاص بك ولا يقرؤه إلا الفندق. لك أن تحصل عليه وأن يُمحى حين لا يعود القانون يطلبه."#,
            #"ما تصرّح به"#,
            #"ما كتبته صحيح"#,
            #"ضع العلامة: على الفندق أن يعتمد على ما تكتبه."#,
            #"اسمك توقيعًا"#,
            #"أرسل البطاقة"#,
            #"شكرًا"#,
            #"وصلت البطاقة إلى الفندق: {0} من {1}. أحضر الوثيقة عند قدومك."#,
            #"املأ بطاقة لضيف آخر"#,
            #"مُلئت كل بطاقات هذا الحجز."#,
            #"ليملأ الضيوف بطاقاتهم مسبقًا"#,
            #"ينشئ رابطًا لحجز. أعطه للضيف وحده؛ يُعرض مرة واحدة."#,
            #"كم ضيفًا"#,
            #"أنشئ رابطًا"#,
            #"الرابط، يُعرض مرة واحدة"#,
            #"صالح حتى نهاية يوم الوصول. من لديه الرابط يسجّل ضيوف هذا الحجز ولا يرى أحدًا."#,
            #"ملأ الضيف البطاقة في {0}."#,
            #"قورنت بالوثيقة"#,
            #"قارنها بالوثيقة {0}، {1}."#,
            #"مُلئ ما ذكرته عند الحجز"#,
            #"راجع كل خانة: يجب أن تطابق وثيقتك. ولا يُرسل شيء قبل أن ترسله أنت."#,
        ],
        "en": [
            #"Registration card"#,
            #"{0}, {1} – {2}. Fill in a card for each guest; at the hotel it is compared with your document."#,
            #"What you write is sealed by a key of your own and read by the hotel alone. You may have it, and have it erased when the law no longer asks for it."#,
            #"What you declare"#,
            #"What I have written is true"#,
            #"Tick this: the hotel may rely on what you write."#,
            #"Your name, as a signature"#,
            #"Send the card"#,
            #"Thank you"#,
            #"The hotel has your card: {0} of {1}. Bring the document when you come."#,
            #"Fill in a card for another guest"#,
            #"All cards of this booking are filled in."#,
            #"Let guests fill in their cards beforehand"#,
            #"Makes a link for a booking. Give it to the guest alone; it is shown once."#,
            #"How many guests"#,
            #"Make a link"#,
            #"The link, shown once"#,
            #"Good until the day of arrival is over. Whoever has it may enter guests of this booking, and see none."#,
            #"The guest filled in a card on {0}."#,
            #"Compared with the document"#,
            #"Compared with the document by {0}, {1}."#,
            #"What you said with the booking is filled in"#,
            #"Look at each field: it has to be as your document has it. Nothing is sent before you send it."#,
        ],
        "ru": [
            #"Регистрационная карта"#,
            #"{0}, {1} – {2}. Заполните карту на каждого гостя; в гостинице её сверят с документом."#,
            #"Написанное зашифровано вашим отдельным ключом, его читает только гостиница. Вы можете получить его и потребовать удаления, когда закон больше не требует хранения."#,
            #"Что вы подтверждаете"#,
            #"Всё написанное верно"#,
            #"Поставьте отметку: гостиница должна полагаться на написанное."#,
            #"Ваше имя вместо подписи"#,
            #"Отправить карту"#,
            #"Спасибо"#,
            #"Карта у гостиницы: {0} из {1}. Возьмите документ с собой."#,
            #"Заполнить карту на другого гостя"#,
            #"Все карты этого бронирования заполнены."#,
            #"Пусть гости заполнят карты заранее"#,
            #"Создаёт ссылку для бронирования. Передайте её только гостю; показывается один раз."#,
            #"Сколько гостей"#,
            #"Создать ссылку"#,
            #"Ссылка, показана один раз"#,
            #"Действует до конца дня заезда. По ней можно внести гостей этого бронирования, но не видеть их."#,
            #"Гость заполнил карту {0}."#,
            #"Сверено с документом"#,
            #"Сверил с документом {0}, {1}."#,
            #"Указанное при бронировании уже заполнено"#,
            #"Проверьте каждое поле: всё должно быть так, как в документе. Ничего не отправится, пока вы не отправите сами."#,
        ],
        "zh-Hans": [
            #"住宿登记卡"#,
            #"{0}，{1}–{2}。请为每位住客填写一张；到店后将与证件核对。"#,
            #"您填写的内容以您专属的密钥加密，仅酒店可读。您可以索取，并在法律不再要求保存时要求删除。"#,
            #"声明"#,
            #"以上内容属实"#,
            #"请勾选：酒店须能信赖您所填的内容。"#,
            #"您的姓名（作为签名）"#,
            #"提交登记卡"#,
            #"谢谢"#,
            #"酒店已收到登记卡：{0}/{1}。到店时请携带证件。"#,
            #"为其他住客填写"#,
            #"本预订的登记卡已全部填写。"#,
            #"请住客提前填写登记卡"#,
            #"为预订生成链接。仅交给住客；只显示一次。"#,
            #"住客人数"#,
            #"生成链接"#,
            #"链接（仅显示一次）"#,
            #"有效至到店当日结束。持有者可登记本预订的住客，但看不到任何信息。"#,
            #"住客已于 {0} 填写登记卡。"#,
            #"已与证件核对"#,
            #"{0} 已于 {1} 与证件核对。"#,
            #"已填入您预订时提供的信息"#,
            #"请逐项核对，须与证件一致。在您提交之前不会发送任何内容。"#,
        ],
    ])
}
