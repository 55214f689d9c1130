// Written by seeds/messages.py from guestAmend.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `guestAmend`.
enum GuestAmendText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var save: Message { Message(catalogue, 2) }
    static var link: Message { Message(catalogue, 3) }
    static var changed: Message { Message(catalogue, 4) }

    static let catalogue = Catalogue("guestAmend", [
        "ar": [
            #"تصحيح بيانات ضيف"#,
            #"رقم الوثيقة لا يظهر هنا: إن تُرك فارغًا بقي كما هو. ويحفظ سجل التدقيق أن شيئًا غُيّر ومن غيّره."#,
            #"احفظ"#,
            #"صحّح شيئًا"#,
            #"غيّر شخص آخر هذا الضيف في الأثناء. افتحه من جديد وقارن ثم احفظ مرة أخرى."#,
        ],
        "en": [
            #"Put a guest right"#,
            #"The number of the document is not shown here: left empty, it stays as it is. The audit trail keeps that something was changed, and by whom."#,
            #"Save"#,
            #"Put something right"#,
            #"Somebody else has changed this guest meanwhile. Open the guest again, compare, and save once more."#,
        ],
        "ru": [
            #"Исправить данные гостя"#,
            #"Номер документа здесь не показан: оставьте поле пустым, и он не изменится. Журнал хранит, кто и когда внёс правку."#,
            #"Сохранить"#,
            #"Исправить"#,
            #"Тем временем данные изменил кто-то другой. Откройте гостя заново, сравните и сохраните ещё раз."#,
        ],
        "zh-Hans": [
            #"更正住客信息"#,
            #"此处不显示证件号码：留空则保持不变。审计记录会保留由谁更改。"#,
            #"保存"#,
            #"更正"#,
            #"期间他人已更改该住客信息。请重新打开，核对后再保存。"#,
        ],
    ])
}
