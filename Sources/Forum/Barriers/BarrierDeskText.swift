// Written by seeds/messages.py from barrierDesk.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `barrierDesk`.
enum BarrierDeskText {
    static var deskTitle: Message { Message(catalogue, 0) }
    static var deskLede: Message { Message(catalogue, 1) }
    static var deskLedeSecretariat: Message { Message(catalogue, 2) }
    static var inbox: Message { Message(catalogue, 3) }
    static var inboxNone: Message { Message(catalogue, 4) }
    static var inboxItem: Message { Message(catalogue, 5) }
    static var received: Message { Message(catalogue, 6) }
    static var newTitle: Message { Message(catalogue, 7) }
    static var publishButton: Message { Message(catalogue, 8) }
    static var publishNote: Message { Message(catalogue, 9) }
    static var rejectButton: Message { Message(catalogue, 10) }
    static var titleIn: Message { Message(catalogue, 11) }
    static var summaryIn: Message { Message(catalogue, 12) }
    static var answerTitle: Message { Message(catalogue, 13) }
    static var answerText: Message { Message(catalogue, 14) }
    static var answerOutcome: Message { Message(catalogue, 15) }
    static var answerButton: Message { Message(catalogue, 16) }
    static var answerNotYours: Message { Message(catalogue, 17) }
    static var reviewTitle: Message { Message(catalogue, 18) }
    static var reviewOutcome: Message { Message(catalogue, 19) }
    static var reviewComment: Message { Message(catalogue, 20) }
    static var reviewCommentHint: Message { Message(catalogue, 21) }
    static var reviewButton: Message { Message(catalogue, 22) }
    static var donePublished: Message { Message(catalogue, 23) }
    static var doneRejected: Message { Message(catalogue, 24) }
    static var gone: Message { Message(catalogue, 25) }
    static func refused(reason: Message) -> Message { Message(catalogue, 26, [.message(reason)]) }

    static let catalogue = Catalogue("barrierDesk", [
        "ar": [
            #"العوائق"#,
            #"ما أرسله المسافرون إلى هذه المدينة وما نُشر. لا يُنشر شيء من مسافر قبل أن يقرأه أحد هنا."#,
            #"عوائق كل المدن. تراجعها الأمانة أو ترد عليها أو تعيدها."#,
            #"من المسافرين، بانتظار القراءة"#,
            #"لا شيء بانتظار القراءة."#,
            #"بلاغ مسافر"#,
            #"ورد في"#,
            #"الإبلاغ عن عائق باسم المدينة"#,
            #"التوقيع والنشر"#,
            #"اختصره واحذف كل ما هو شخصي. ما يُنشر توقّعه المدينة ويبقى."#,
            #"الرفض والمحو"#,
            #"العنوان"#,
            #"ما الذي يعترض"#,
            #"الرد"#,
            #"نص الرد"#,
            #"حاله"#,
            #"توقيع الرد"#,
            #"ترد على هذا مدن ذلك البلد والأمانة."#,
            #"المراجعة"#,
            #"القرار"#,
            #"تعليق"#,
            #"مطلوب عند الإعادة أو السحب."#,
            #"توقيع القرار"#,
            #"وُقّع وهو في طريقه إلى السجل."#,
            #"رُفض البلاغ ومُحي ما فيه من شخصي."#,
            #"عالج هذا غيرك من قبل."#,
            #"لم يُرسل: {0}"#,
        ],
        "en": [
            #"Barriers"#,
            #"What travellers have sent to this city, and what was published. Nothing of a traveller goes out before somebody here has read it."#,
            #"Barriers of all cities. The secretariat takes them into review, answers them, or returns them."#,
            #"From travellers, to be read"#,
            #"Nothing waits to be read."#,
            #"Report of a traveller"#,
            #"Received"#,
            #"Report a barrier in the city's name"#,
            #"Sign and publish"#,
            #"Shorten it and take out whatever is personal. What is published is signed by the city and stays."#,
            #"Reject and erase"#,
            #"Title"#,
            #"What stands in the way"#,
            #"Answer"#,
            #"What is said to it"#,
            #"How it stands"#,
            #"Sign the answer"#,
            #"Cities of the country, and the secretariat, answer this."#,
            #"Review"#,
            #"What is decided"#,
            #"Comment"#,
            #"It must be there to return or withdraw the entry."#,
            #"Sign the decision"#,
            #"It was signed and is on its way to the log."#,
            #"The report was rejected; what was personal in it is erased."#,
            #"Somebody else has dealt with this already."#,
            #"It was not sent: {0}"#,
        ],
        "ru": [
            #"Препятствия"#,
            #"Что прислали городу путешественники и что опубликовано. Сообщения путешественников публикуются только после прочтения здесь."#,
            #"Препятствия всех городов. Секретариат рассматривает их, отвечает или возвращает."#,
            #"От путешественников, не прочитано"#,
            #"Непрочитанного нет."#,
            #"Сообщение путешественника"#,
            #"Получено"#,
            #"Сообщить о препятствии от имени города"#,
            #"Подписать и опубликовать"#,
            #"Сократите и уберите личное. Опубликованное подписывается городом и остаётся навсегда."#,
            #"Отклонить и удалить"#,
            #"Название"#,
            #"В чём препятствие"#,
            #"Ответить"#,
            #"Текст ответа"#,
            #"Состояние"#,
            #"Подписать ответ"#,
            #"На это отвечают города этой страны и секретариат."#,
            #"Рассмотреть"#,
            #"Решение"#,
            #"Комментарий"#,
            #"Обязателен при возврате или отзыве."#,
            #"Подписать решение"#,
            #"Подписано и отправлено в журнал."#,
            #"Сообщение отклонено; личные данные удалены."#,
            #"Этим уже занялся кто-то другой."#,
            #"Не отправлено: {0}"#,
        ],
        "zh-Hans": [
            #"旅行障碍"#,
            #"旅客发给本城市的报告及已公布的内容。旅客的报告须经本处审阅后方可公布。"#,
            #"各城市报告的障碍。秘书处审查、答复或退回。"#,
            #"待审阅的旅客报告"#,
            #"没有待审阅的报告。"#,
            #"旅客报告"#,
            #"收到时间"#,
            #"以城市名义报告障碍"#,
            #"签署并公布"#,
            #"请精简并删去个人信息。公布的内容由城市签署并永久保留。"#,
            #"驳回并删除"#,
            #"标题"#,
            #"障碍说明"#,
            #"答复"#,
            #"答复内容"#,
            #"处理结果"#,
            #"签署答复"#,
            #"由该国城市与秘书处答复。"#,
            #"审查"#,
            #"决定"#,
            #"意见"#,
            #"退回或撤回时必填。"#,
            #"签署决定"#,
            #"已签署并发往日志。"#,
            #"报告已驳回，个人信息已删除。"#,
            #"他人已处理此项。"#,
            #"未发送：{0}"#,
        ],
    ])
}
