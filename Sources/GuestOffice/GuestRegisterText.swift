// Written by seeds/messages.py from guestRegister.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `guestRegister`.
enum GuestRegisterText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var hotel: Message { Message(catalogue, 2) }
    static var from: Message { Message(catalogue, 3) }
    static var until: Message { Message(catalogue, 4) }
    static var state: Message { Message(catalogue, 5) }
    static var show: Message { Message(catalogue, 6) }
    static var columnGuest: Message { Message(catalogue, 7) }
    static var columnNationality: Message { Message(catalogue, 8) }
    static var columnDocument: Message { Message(catalogue, 9) }
    static var columnRoom: Message { Message(catalogue, 10) }
    static var columnStay: Message { Message(catalogue, 11) }
    static func ending(last: String) -> Message { Message(catalogue, 12, [.text(last)]) }
    static func span(from: UTCDate, until: UTCDate) -> Message { Message(catalogue, 13, [.date(from), .date(until)]) }
    static var erasedName: Message { Message(catalogue, 14) }
    static var minorAlone: Message { Message(catalogue, 15) }
    static var none: Message { Message(catalogue, 16) }
    static var next: Message { Message(catalogue, 17) }
    static var enterTitle: Message { Message(catalogue, 18) }
    static var enterLede: Message { Message(catalogue, 19) }
    static var save: Message { Message(catalogue, 20) }
    static var noHotel: Message { Message(catalogue, 21) }
    static var findTitle: Message { Message(catalogue, 22) }
    static var findNote: Message { Message(catalogue, 23) }
    static var find: Message { Message(catalogue, 24) }
    static func found(count: some BinaryInteger) -> Message { Message(catalogue, 25, [.integer(Int64(clamping: count))]) }
    static var eraseUnsure: Message { Message(catalogue, 26) }
    static func name(name: String) -> Message { Message(catalogue, 27, [.text(name)]) }

    static let catalogue = Catalogue("guestRegister", [
        "ar": [
            #"الضيوف"#,
            #"من يقيم في فنادق المدينة. الأسماء والوثائق مشفّرة؛ ولا تُفتح وثيقة إلا لسبب يحفظه سجل التدقيق."#,
            #"الفندق"#,
            #"الليالي من"#,
            #"إلى"#,
            #"الحالة"#,
            #"اعرض"#,
            #"الضيف"#,
            #"الجنسية"#,
            #"الوثيقة"#,
            #"الغرفة"#,
            #"الإقامة"#,
            #"ينتهي بـ {0}"#,
            #"{0} – {1}"#,
            #"مُحي"#,
            #"طفل بلا وليّ مسجَّل هنا"#,
            #"لا أحد يقيم هنا في هذه الليالي. اختر ليالي أخرى أو سجِّل ضيفًا."#,
            #"مزيد من الضيوف"#,
            #"تسجيل ضيف"#,
            #"اكتب السطرين أو الثلاثة في أسفل الوثيقة ليُقرأ ما فيها، أو املأ الحقول."#,
            #"احفظ الضيف"#,
            #"لا فندق لك. يمنحك مدير المدينة دورًا في أحد الفنادق."#,
            #"البحث بالوثيقة"#,
            #"يُقارن الرقم ببصمة ذات مفتاح ولا يُحفظ؛ ويذكر سجل التدقيق أن أحدًا بحث."#,
            #"ابحث"#,
            #"{0, zero: لم يُبرز أي ضيف هذه الوثيقة. | one: أبرز ضيف واحد هذه الوثيقة. | two: أبرز ضيفان هذه الوثيقة. | few: أبرز # ضيوف هذه الوثيقة. | many: أبرز # ضيفًا هذه الوثيقة. | other: أبرز # ضيف هذه الوثيقة.}"#,
            #"ضع العلامة أولًا: لا رجعة في هذا."#,
            #"{0}"#,
        ],
        "en": [
            #"Guests"#,
            #"Who stays in the city’s hotels. Names and documents are sealed; a document is opened for a reason, which the audit trail keeps."#,
            #"Hotel"#,
            #"Nights from"#,
            #"until"#,
            #"State"#,
            #"Show"#,
            #"Guest"#,
            #"Nationality"#,
            #"Document"#,
            #"Room"#,
            #"Stay"#,
            #"ends in {0}"#,
            #"{0} – {1}"#,
            #"erased"#,
            #"a child without a guardian here"#,
            #"Nobody stays here in these nights. Choose other nights, or enter a guest."#,
            #"More guests"#,
            #"Enter a guest"#,
            #"Type the two or three lines at the foot of the document and let them be read, or fill in the fields."#,
            #"Save the guest"#,
            #"No hotel is yours. An administrator of the city gives you a role for one."#,
            #"Find by document"#,
            #"The number is compared by a keyed hash and kept nowhere; the audit trail tells that somebody has searched."#,
            #"Find"#,
            #"{0, one: # guest has shown this document. | other: # guests have shown this document.}"#,
            #"Tick the box first: this cannot be taken back."#,
            #"{0}"#,
        ],
        "ru": [
            #"Гости"#,
            #"Кто останавливается в гостиницах города. Имена и документы зашифрованы; документ открывают, указав причину, и она остаётся в журнале."#,
            #"Гостиница"#,
            #"Ночи с"#,
            #"до"#,
            #"Состояние"#,
            #"Показать"#,
            #"Гость"#,
            #"Гражданство"#,
            #"Документ"#,
            #"Номер"#,
            #"Проживание"#,
            #"оканчивается на {0}"#,
            #"{0} – {1}"#,
            #"удалён"#,
            #"ребёнок без сопровождающего в этом реестре"#,
            #"В эти ночи здесь никто не живёт. Выберите другие ночи или внесите гостя."#,
            #"Ещё гости"#,
            #"Внести гостя"#,
            #"Введите две или три строки внизу документа и дайте их прочитать или заполните поля."#,
            #"Сохранить гостя"#,
            #"За вами не закреплена ни одна гостиница. Роль для неё даёт администратор города."#,
            #"Найти по документу"#,
            #"Номер сравнивается по хешу с ключом и нигде не сохраняется; в журнале остаётся, что был поиск."#,
            #"Найти"#,
            #"{0, one: Этот документ предъявил # гость. | few: Этот документ предъявили # гостя. | many: Этот документ предъявили # гостей. | other: Этот документ предъявили # гостя.}"#,
            #"Сначала поставьте отметку: отменить это нельзя."#,
            #"{0}"#,
        ],
        "zh-Hans": [
            #"住客"#,
            #"本市酒店的住客。姓名和证件均已加密；打开证件须说明理由，审计记录会保留该理由。"#,
            #"酒店"#,
            #"入住夜自"#,
            #"至"#,
            #"状态"#,
            #"显示"#,
            #"住客"#,
            #"国籍"#,
            #"证件"#,
            #"房间"#,
            #"住宿"#,
            #"尾号 {0}"#,
            #"{0}–{1}"#,
            #"已删除"#,
            #"此处未登记监护人的未成年人"#,
            #"这些夜晚没有住客。请选择其他日期，或登记住客。"#,
            #"更多住客"#,
            #"登记住客"#,
            #"输入证件底部的两行或三行字符并读取，或直接填写各栏。"#,
            #"保存住客"#,
            #"您没有负责的酒店。请市管理员为您分配酒店角色。"#,
            #"按证件查找"#,
            #"号码以带密钥的散列比对，不作保存；审计记录会注明有人查找过。"#,
            #"查找"#,
            #"{0, other: 有 # 位住客出示过该证件。}"#,
            #"请先勾选：此操作无法撤销。"#,
            #"{0}"#,
        ],
    ])
}
