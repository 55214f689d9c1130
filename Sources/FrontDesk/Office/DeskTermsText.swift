// Written by seeds/messages.py from deskTerms.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskTerms`.
enum DeskTermsText {
    static var exempt: Message { Message(catalogue, 0) }
    static var exemptHint: Message { Message(catalogue, 1) }
    static var ending: Message { Message(catalogue, 2) }
    static func asAgreed(amount: String) -> Message { Message(catalogue, 3, [.text(amount)]) }
    static var waived: Message { Message(catalogue, 4) }
    static var cancelSure: Message { Message(catalogue, 5) }
    static func noShowSure(amount: String) -> Message { Message(catalogue, 6, [.text(amount)]) }
    static var unsure: Message { Message(catalogue, 7) }
    static var chooseCharge: Message { Message(catalogue, 8) }

    static let catalogue = Catalogue("deskTerms", [
        "ar": [
            #"بالغون معفون من ضريبة السياحة"#,
            #"حسب القانون المحلي؛ 0 إن لم يكن أحد"#,
            #"ما يُحتسب"#,
            #"{0} حسب الشروط"#,
            #"لا شيء: الفندق هو من يلغي أو يتنازل عن الرسم"#,
            #"يُلغى الحجز نهائيًا"#,
            #"لم يحضروا، ويُحتسب {0}"#,
            #"ضع علامة هنا أولًا: لا رجعة في ذلك."#,
            #"اختر ما يُحتسب."#,
        ],
        "en": [
            #"Adults exempt from tourist tax"#,
            #"By the law of the place; 0 for none"#,
            #"What is charged"#,
            #"{0}, as the conditions say"#,
            #"Nothing: it is the hotel that gives it up, or lets them off"#,
            #"The booking is to be given up for good"#,
            #"They have not come, and {0} is charged"#,
            #"Tick this first: it cannot be taken back."#,
            #"Choose what is charged."#,
        ],
        "ru": [
            #"Взрослые, освобождённые от туристического сбора"#,
            #"По местному закону; 0 — никто"#,
            #"Что взимается"#,
            #"{0} — по условиям брони"#,
            #"Ничего: отменяет сама гостиница или прощает плату"#,
            #"Отменить бронь окончательно"#,
            #"Гости не приехали, взимается {0}"#,
            #"Сначала отметьте это: действие необратимо."#,
            #"Выберите, что взимается."#,
        ],
        "zh-Hans": [
            #"免旅游税的成人"#,
            #"依当地法律；无则填 0"#,
            #"收取金额"#,
            #"按条款收取 {0}"#,
            #"不收取：由酒店取消或免除"#,
            #"确定彻底取消此预订"#,
            #"客人未到店，收取 {0}"#,
            #"请先勾选：此操作无法撤销。"#,
            #"请选择收取金额。"#,
        ],
    ])
}
