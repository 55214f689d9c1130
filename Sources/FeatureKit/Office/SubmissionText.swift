// Written by seeds/messages.py from submission.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `submission`.
enum SubmissionText {
    static var staleBase: Message { Message(catalogue, 0) }
    static var notOwner: Message { Message(catalogue, 1) }
    static var ruleViolated: Message { Message(catalogue, 2) }
    static var key: Message { Message(catalogue, 3) }
    static var membership: Message { Message(catalogue, 4) }
    static var unknownType: Message { Message(catalogue, 5) }
    static var tooLarge: Message { Message(catalogue, 6) }
    static var other: Message { Message(catalogue, 7) }
    static func withReason(advice: Message, reason: Message) -> Message { Message(catalogue, 8, [.message(advice), .message(reason)]) }
    static func asSaid(words: String) -> Message { Message(catalogue, 9, [.text(words)]) }

    static let catalogue = Catalogue("submission", [
        "ar": [
            #"قال غيركم شيئًا عن الأمر نفسه في هذه الأثناء. انظر إلى ما هو قائم الآن وقرّر من جديد."#,
            #"ليس لهذا الموقع أن يقول هذا. اسأل الأمانة عمّن يحق له ذلك."#,
            #"لا تسمح به قواعد المنتدى على هذه الصورة. صحّح ما يذكره السبب ثم أرسله من جديد."#,
            #"لا يقبل المنتدى توقيع هذا الموقع. أبلغ مشغّل هذا الخادم."#,
            #"لا يقبل المنتدى شيئًا من هذه المدينة حاليًا. اسأل الأمانة."#,
            #"لا يعرف خادم الأمانة هذا النوع من السجلات بعد. اسأل الأمانة متى سيعرفه."#,
            #"حجمه كبير جدًا. أرسله في أجزاء أصغر."#,
            #"أبلغ مشغّل هذا الخادم مع ذكر السبب."#,
            #"{0} يقول المنسّق: {1}"#,
            #"{0}"#,
        ],
        "en": [
            #"Somebody else has said something of the same meanwhile. Look at what stands now, and decide anew."#,
            #"This is not for this site to say. Ask the secretariat who may."#,
            #"The forum’s rules do not allow it as it is. Correct what the reason names, and send it anew."#,
            #"The forum does not take this site’s signature. Tell the operator of this server."#,
            #"The forum takes nothing from this city at present. Ask the secretariat."#,
            #"The secretariat’s server does not know this kind of record yet. Ask the secretariat when it will."#,
            #"It is too large. Send it in smaller parts."#,
            #"Tell the operator of this server, with the reason."#,
            #"{0} The coordinator says: {1}"#,
            #"{0}"#,
        ],
        "ru": [
            #"Тем временем о том же сообщил кто-то другой. Посмотрите, что действует сейчас, и решите заново."#,
            #"Сообщать об этом может не этот сайт. Спросите у секретариата, кто может."#,
            #"Правила форума не допускают этого в таком виде. Исправьте то, что названо причиной, и отправьте снова."#,
            #"Форум не принимает подпись этого сайта. Сообщите оператору этого сервера."#,
            #"Сейчас форум ничего не принимает от этого города. Обратитесь в секретариат."#,
            #"Сервер секретариата ещё не знает этот вид записей. Спросите у секретариата, когда это изменится."#,
            #"Слишком большой объём. Отправьте меньшими частями."#,
            #"Сообщите оператору этого сервера, указав причину."#,
            #"{0} Ответ координатора: {1}"#,
            #"{0}"#,
        ],
        "zh-Hans": [
            #"其间已有他人就同一事项发布了内容。请查看现行内容，重新决定。"#,
            #"此事不由本站发布。请向秘书处询问由谁发布。"#,
            #"按论坛规则，目前的内容不被允许。请改正原因所指之处后重新发送。"#,
            #"论坛不接受本站的签名。请告知本服务器的运维人员。"#,
            #"论坛目前不接受本城市的任何内容。请联系秘书处。"#,
            #"秘书处的服务器尚不认识此类记录。请向秘书处询问何时支持。"#,
            #"内容过大。请分成较小的部分发送。"#,
            #"请将原因告知本服务器的运维人员。"#,
            #"{0}协调服务器的说明：{1}"#,
            #"{0}"#,
        ],
    ])
}
