// Written by seeds/messages.py from draftConflict.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `draftConflict`.
enum DraftConflictText {
    static func conflictTitle(who: String) -> Message { Message(catalogue, 0, [.text(who)]) }
    static var conflictText: Message { Message(catalogue, 1) }
    static var conflictTable: Message { Message(catalogue, 2) }
    static var columnField: Message { Message(catalogue, 3) }
    static var columnBefore: Message { Message(catalogue, 4) }
    static func columnTheirs(who: String) -> Message { Message(catalogue, 5, [.text(who)]) }
    static var columnYours: Message { Message(catalogue, 6) }
    static var empty: Message { Message(catalogue, 7) }

    static let catalogue = Catalogue("draftConflict", [
        "ar": [
            #"حفظ {0} هذه المسودة بعد أن فتحتَها"#,
            #"ما كتبته باقٍ في النموذج أدناه ولم يُحفظ بعد. قارن وأضف الناقص ثم احفظ مجددًا."#,
            #"ما يختلف"#,
            #"الحقل"#,
            #"عندما فتحتَها"#,
            #"ما حفظه {0}"#,
            #"ما كتبتَه"#,
            #"(فارغ)"#,
        ],
        "en": [
            #"{0} has saved this draft since you opened it"#,
            #"What you typed is still in the form below, and nothing of it was saved yet. Compare, take over what is missing, and save again."#,
            #"What differs"#,
            #"Field"#,
            #"When you opened it"#,
            #"Saved by {0}"#,
            #"Typed by you"#,
            #"(empty)"#,
        ],
        "ru": [
            #"{0} за это время уже сохранил(а) черновик"#,
            #"Введённое вами осталось в форме ниже и ещё не сохранено. Сравните, перенесите недостающее и сохраните снова."#,
            #"Различия"#,
            #"Поле"#,
            #"Когда вы открыли"#,
            #"Сохранено: {0}"#,
            #"Введено вами"#,
            #"(пусто)"#,
        ],
        "zh-Hans": [
            #"您打开后，{0} 已保存了此草稿"#,
            #"您输入的内容仍在下面的表单中，尚未保存。请比较、补入缺少的内容，然后再次保存。"#,
            #"不同之处"#,
            #"字段"#,
            #"您打开时"#,
            #"{0} 保存的"#,
            #"您输入的"#,
            #"（空）"#,
        ],
    ])
}
