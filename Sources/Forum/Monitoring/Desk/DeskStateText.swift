// Written by seeds/messages.py from deskState.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskState`.
enum DeskStateText {
    static var stateDue: Message { Message(catalogue, 0) }
    static var stateMissing: Message { Message(catalogue, 1) }
    static var stateNotOpen: Message { Message(catalogue, 2) }
    static var stateDraft: Message { Message(catalogue, 3) }
    static var statePending: Message { Message(catalogue, 4) }
    static var stateRefused: Message { Message(catalogue, 5) }
    static var stateInReview: Message { Message(catalogue, 6) }
    static var stateReturned: Message { Message(catalogue, 7) }
    static var stateAssessed: Message { Message(catalogue, 8) }
    static var statePublished: Message { Message(catalogue, 9) }
    static var stateNotAsked: Message { Message(catalogue, 10) }

    static let catalogue = Catalogue("deskState", [
        "ar": [
            #"مستحق"#,
            #"ناقص"#,
            #"لم تُفتح بعد"#,
            #"مسودة"#,
            #"موقّع وفي الطريق"#,
            #"رفضه السجل"#,
            #"موقّع وقيد المراجعة"#,
            #"أُعيد: صحّحه"#,
            #"جرى تقييمه"#,
            #"منشور"#,
            #"غير مطلوب"#,
        ],
        "en": [
            #"Due"#,
            #"Missing"#,
            #"Not open yet"#,
            #"Draft"#,
            #"Signed, on its way"#,
            #"Refused by the log"#,
            #"Signed, in review"#,
            #"Returned: correct it"#,
            #"Assessed"#,
            #"Published"#,
            #"Not asked for"#,
        ],
        "ru": [
            #"Пора сдать"#,
            #"Не сдан"#,
            #"Ещё не открыт"#,
            #"Черновик"#,
            #"Подписан, отправляется"#,
            #"Журнал отказал"#,
            #"Подписан, рассматривается"#,
            #"Возвращён на исправление"#,
            #"Оценён"#,
            #"Опубликован"#,
            #"Не запрашивается"#,
        ],
        "zh-Hans": [
            #"待提交"#,
            #"缺失"#,
            #"尚未开放"#,
            #"草稿"#,
            #"已签署，发送中"#,
            #"日志拒绝"#,
            #"已签署，审核中"#,
            #"已退回，请修改"#,
            #"已评估"#,
            #"已发布"#,
            #"未要求提交"#,
        ],
    ])
}
