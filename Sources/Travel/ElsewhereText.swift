// Written by seeds/messages.py from elsewhere.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `elsewhere`.
enum ElsewhereText {
    static var notKnown: Message { Message(catalogue, 0) }
    static var asked: Message { Message(catalogue, 1) }
    static var cancelling: Message { Message(catalogue, 2) }
    static var silent: Message { Message(catalogue, 3) }
    static var notMade: Message { Message(catalogue, 4) }
    static var lost: Message { Message(catalogue, 5) }
    static var reference: Message { Message(catalogue, 6) }
    static var lookAgain: Message { Message(catalogue, 7) }
    static var overbooked: Message { Message(catalogue, 8) }
    static var overbookedText: Message { Message(catalogue, 9) }

    static let catalogue = Catalogue("elsewhere", [
        "ar": [
            #"لا نعلم بعد"#,
            #"لم تُجب مدينة الفندق بعدُ عمّا إذا كانت الغرفة قد حُجزت. نواصل سؤالها إلى أن تجيب. عُد إلى هذه الصفحة بعد بضع دقائق، ولا تحجز غرفة أخرى قبل ذلك."#,
            #"لم تُجب مدينة الفندق بعدُ عمّا إذا كان حجزك قد أُلغي. نواصل سؤالها إلى أن تجيب. عُد إلى هذه الصفحة بعد بضع دقائق."#,
            #"لا تجيب مدينة الفندق في هذه اللحظة. حجزك باقٍ كما أُبلغنا به آخر مرة؛ عُد إلى هذه الصفحة بعد بضع دقائق."#,
            #"لا يوجد حجز كهذا لدى مدينة الفندق. لم يُخصم منك شيء؛ يمكنك البحث عن غرفة من جديد."#,
            #"فقدت مدينة الفندق حجزك ولا تستطيع استعادته. اسأل الفندق أو ابحث عن غرفة أخرى."#,
            #"الرقم المرجعي"#,
            #"تحقّق مرة أخرى"#,
            #"الحجوزات أكثر من الغرف"#,
            #"بعد فقدان بيانات استعاد الفندق حجزك، ولديه في هذه الليالي حجوزات أكثر من الغرف. حجزك قائم؛ تواصل مع الفندق قبل سفرك."#,
        ],
        "en": [
            #"We do not know yet"#,
            #"The hotel’s city has not answered whether the room is booked. We ask it again until it has. Look here again in a few minutes, and book no other room until then."#,
            #"The hotel’s city has not answered whether your booking is given up. We ask it again until it has. Look here again in a few minutes."#,
            #"The hotel’s city does not answer just now. Your booking stands as it was last told; look here again in a few minutes."#,
            #"The hotel’s city has no such booking. Nothing is charged; you can look for a room again."#,
            #"The hotel’s city has lost your booking and cannot make it again. Ask the hotel, or look for another room."#,
            #"Reference"#,
            #"Look again"#,
            #"More bookings than rooms"#,
            #"After a loss of data the hotel has taken your booking again, and has more bookings than rooms for these nights. Your booking stands; speak with the hotel before you travel."#,
        ],
        "ru": [
            #"Пока неизвестно"#,
            #"Город гостиницы ещё не ответил, забронирован ли номер. Мы спрашиваем его снова, пока не ответит. Загляните сюда через несколько минут и до тех пор не бронируйте другой номер."#,
            #"Город гостиницы ещё не ответил, отменено ли ваше бронирование. Мы спрашиваем его снова, пока не ответит. Загляните сюда через несколько минут."#,
            #"Город гостиницы сейчас не отвечает. Ваше бронирование остаётся таким, каким было в последний раз; загляните сюда через несколько минут."#,
            #"У города гостиницы такого бронирования нет. Ничего не списано; можно снова искать номер."#,
            #"Город гостиницы потерял ваше бронирование и не может его восстановить. Спросите в гостинице или найдите другой номер."#,
            #"Номер для справок"#,
            #"Проверить ещё раз"#,
            #"Бронирований больше, чем номеров"#,
            #"После потери данных гостиница восстановила ваше бронирование, и на эти ночи бронирований у неё больше, чем номеров. Ваше бронирование в силе; свяжитесь с гостиницей до поездки."#,
        ],
        "zh-Hans": [
            #"暂时还不清楚"#,
            #"酒店所在城市尚未答复房间是否已订妥。我们会一直询问，直到得到答复。请几分钟后再来查看，在此之前不要另订房间。"#,
            #"酒店所在城市尚未答复您的预订是否已取消。我们会一直询问，直到得到答复。请几分钟后再来查看。"#,
            #"酒店所在城市暂时没有回应。您的预订仍与上次得知的一致；请几分钟后再来查看。"#,
            #"酒店所在城市没有这笔预订。未产生任何费用；您可以重新查找房间。"#,
            #"酒店所在城市丢失了您的预订，且无法恢复。请联系酒店，或另找房间。"#,
            #"查询编号"#,
            #"再次查看"#,
            #"预订多于房间"#,
            #"数据丢失后，酒店恢复了您的预订，但这几晚的预订多于房间。您的预订仍然有效；出行前请与酒店联系。"#,
        ],
    ])
}
