// Written by seeds/messages.py from deskGuest.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskGuest`.
enum DeskGuestText {
    static var title: Message { Message(catalogue, 0) }
    static var guest: Message { Message(catalogue, 1) }
    static var contact: Message { Message(catalogue, 2) }
    static var note: Message { Message(catalogue, 3) }
    static var none: Message { Message(catalogue, 4) }
    static var name: Message { Message(catalogue, 5) }
    static var mail: Message { Message(catalogue, 6) }
    static var mailHint: Message { Message(catalogue, 7) }
    static var phone: Message { Message(catalogue, 8) }
    static var edit: Message { Message(catalogue, 9) }
    static var save: Message { Message(catalogue, 10) }
    static var erased: Message { Message(catalogue, 11) }
    static var found: Message { Message(catalogue, 12) }

    static let catalogue = Catalogue("deskGuest", [
        "ar": [
            #"من يأتي"#,
            #"الضيف"#,
            #"كيف يُتصل به"#,
            #"كما قيل عند الحجز. يُحفظ مختومًا ويُنسى بعد أسابيع من المغادرة."#,
            #"لم يُذكر اسم"#,
            #"اسم من يحجز"#,
            #"البريد الإلكتروني"#,
            #"يُكتب إليه حين يتغيّر الحجز."#,
            #"الهاتف"#,
            #"تصحيح من يأتي"#,
            #"احفظ"#,
            #"مُحيت بيانات ضيوف هذا الحجز ولم يبقَ منها شيء. اعمل حجزًا جديدًا لإدخالهم ثانية."#,
            #"حجوزات بهذا الاسم"#,
        ],
        "en": [
            #"Who comes"#,
            #"Guest"#,
            #"How they are reached"#,
            #"As it was told with the booking. It is sealed, and forgotten some weeks after the departure."#,
            #"no name was told"#,
            #"Name of who books"#,
            #"E-mail address"#,
            #"They are written to when the booking changes."#,
            #"Telephone"#,
            #"Put right who comes"#,
            #"Save"#,
            #"The guests of this booking were erased: nothing of them is kept any more. Make a new booking to enter them again."#,
            #"Bookings of this name"#,
        ],
        "ru": [
            #"Кто приезжает"#,
            #"Гость"#,
            #"Как связаться"#,
            #"Как указано при бронировании. Хранится зашифрованным и забывается через несколько недель после отъезда."#,
            #"имя не указано"#,
            #"Имя того, кто бронирует"#,
            #"Электронная почта"#,
            #"Туда приходят письма, когда бронирование меняется."#,
            #"Телефон"#,
            #"Исправить, кто приезжает"#,
            #"Сохранить"#,
            #"Данные гостей этого бронирования стёрты: о них больше ничего не хранится. Чтобы внести их снова, сделайте новое бронирование."#,
            #"Бронирования на это имя"#,
        ],
        "zh-Hans": [
            #"入住客人"#,
            #"客人"#,
            #"联系方式"#,
            #"按预订时所告知。加密保存，退房数周后删除。"#,
            #"未告知姓名"#,
            #"预订人姓名"#,
            #"电子邮箱"#,
            #"预订有变时将发送邮件。"#,
            #"电话"#,
            #"更正入住客人"#,
            #"保存"#,
            #"此预订的客人资料已删除，不再保存任何内容。如需重新登记，请另作预订。"#,
            #"该姓名的预订"#,
        ],
    ])
}
