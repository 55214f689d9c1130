// Written by seeds/messages.py from guestStay.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `guestStay`.
enum GuestStayText {
    static func faultStayKnown(day: UTCDate) -> Message { Message(catalogue, 0, [.date(day)]) }
    static var knownTitle: Message { Message(catalogue, 1) }
    static var knownNote: Message { Message(catalogue, 2) }
    static var lastArrival: Message { Message(catalogue, 3) }
    static var take: Message { Message(catalogue, 4) }
    static var anewTitle: Message { Message(catalogue, 5) }
    static var anewNote: Message { Message(catalogue, 6) }
    static var anew: Message { Message(catalogue, 7) }
    static var addTitle: Message { Message(catalogue, 8) }
    static var addNote: Message { Message(catalogue, 9) }
    static var add: Message { Message(catalogue, 10) }
    static var added: Message { Message(catalogue, 11) }
    static var guardian: Message { Message(catalogue, 12) }
    static var guardianHint: Message { Message(catalogue, 13) }
    static var visaNumber: Message { Message(catalogue, 14) }
    static var visaHint: Message { Message(catalogue, 15) }
    static var visaExpiry: Message { Message(catalogue, 16) }
    static var enteredOn: Message { Message(catalogue, 17) }
    static var registration: Message { Message(catalogue, 18) }
    static var registrationNote: Message { Message(catalogue, 19) }
    static var until: Message { Message(catalogue, 20) }
    static var attempts: Message { Message(catalogue, 21) }
    static var otherHotel: Message { Message(catalogue, 22) }

    static let catalogue = Catalogue("guestStay", [
        "ar": [
            #"هذه الإقامة مقيّدة في السجل منذ {0}. انظر إقامات الضيف وعدّل تلك."#,
            #"سبق لهذا الضيف أن أقام هنا"#,
            #"الوثيقة موجودة في السجل. سجّل هذه الإقامة للضيف، وصحّح في صفحته ما تغيّر."#,
            #"آخر وصول"#,
            #"سجّل له هذه الإقامة"#,
            #"شخص آخر"#,
            #"قارن الوثيقة مرة أخرى. إن كان شخصًا آخر فأدخله كما كُتب."#,
            #"أدخل ضيفًا جديدًا"#,
            #"إقامة أخرى"#,
            #"لضيف يعود: لا حاجة إلى كتابة بياناته من جديد."#,
            #"سجّل"#,
            #"سُجّلت الإقامة."#,
            #"من يتولى أمر الطفل"#,
            #"بالغ من الحجز نفسه. اتركه فارغًا للبالغين."#,
            #"رقم التأشيرة"#,
            #"حين تطلبه الشرطة؛ اتركه فارغًا لمن لا يحتاج تأشيرة."#,
            #"التأشيرة صالحة حتى"#,
            #"تاريخ دخول البلد"#,
            #"التسجيل لدى الشرطة"#,
            #"ما لدى الشرطة عن إقامات الضيف؛ ويبلّغها من أُذن له."#,
            #"حتى"#,
            #"مرات الإرسال"#,
            #"هذا الحجز لفندق آخر. اختر فندق الحجز."#,
        ],
        "en": [
            #"This stay stands in the register already, from {0} on. Look at the guest’s stays and change that one."#,
            #"This guest has been here before"#,
            #"The document is in the register. Take the guest for this stay; put right on their page what has changed."#,
            #"Last arrival"#,
            #"Take for this stay"#,
            #"Somebody else"#,
            #"Compare the document once more. If it is somebody else, enter them as they were typed."#,
            #"Enter a new guest"#,
            #"A further stay"#,
            #"For a guest who comes again: the person need not be typed anew."#,
            #"Note the stay"#,
            #"The stay is noted."#,
            #"Who answers for the child"#,
            #"A grown-up of the same booking. Leave it empty for grown-ups."#,
            #"Number of the visa"#,
            #"Where the police asks for it; empty where no visa is needed."#,
            #"Visa good until"#,
            #"Crossed the border on"#,
            #"Registration with the police"#,
            #"What the police has of this guest’s stays; who may export tells it."#,
            #"Until"#,
            #"Times sent"#,
            #"This booking is of another hotel. Choose the hotel of the booking."#,
        ],
        "ru": [
            #"Это пребывание уже есть в реестре, с {0}. Найдите его на странице гостя и измените."#,
            #"Этот гость уже бывал здесь"#,
            #"Документ есть в реестре. Запишите гостю это пребывание; что изменилось, исправьте на его странице."#,
            #"Последний приезд"#,
            #"Записать пребывание"#,
            #"Это другой человек"#,
            #"Сверьте документ ещё раз. Если это другой человек, внесите его, как набрано."#,
            #"Внести нового гостя"#,
            #"Ещё одно пребывание"#,
            #"Для гостя, который приезжает снова: вводить данные заново не нужно."#,
            #"Записать"#,
            #"Пребывание записано."#,
            #"Кто отвечает за ребёнка"#,
            #"Взрослый из той же брони. Для взрослых оставьте пустым."#,
            #"Номер визы"#,
            #"Если этого требует полиция; без визы оставьте пустым."#,
            #"Виза действительна до"#,
            #"Дата въезда в страну"#,
            #"Регистрация в полиции"#,
            #"Что известно полиции о пребываниях гостя; сообщает тот, кому это поручено."#,
            #"До"#,
            #"Отправлено раз"#,
            #"Это бронирование другой гостиницы. Выберите гостиницу бронирования."#,
        ],
        "zh-Hans": [
            #"登记册中已有该住宿，自 {0} 起。请在住客页面查看并修改该条记录。"#,
            #"该住客曾入住"#,
            #"登记册中已有该证件。请将此次住宿记在该住客名下；如有变化，请在其页面更正。"#,
            #"上次抵达"#,
            #"记录此次住宿"#,
            #"并非此人"#,
            #"请再次核对证件。如确为他人，请按所填内容录入。"#,
            #"录入新住客"#,
            #"新增住宿"#,
            #"适用于再次光临的住客，无需重新填写个人信息。"#,
            #"记录"#,
            #"住宿已记录。"#,
            #"未成年人的监护人"#,
            #"同一订单中的成年人。成年住客请留空。"#,
            #"签证号码"#,
            #"警方要求时填写；无需签证者留空。"#,
            #"签证有效期至"#,
            #"入境日期"#,
            #"警方登记"#,
            #"该住客各次住宿在警方的登记情况，由获授权人员上报。"#,
            #"截止"#,
            #"上报次数"#,
            #"此预订属于另一家酒店。请选择预订所在的酒店。"#,
        ],
    ])
}
