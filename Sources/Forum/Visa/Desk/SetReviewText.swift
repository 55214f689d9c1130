// Written by seeds/messages.py from setReview.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `setReview`.
enum SetReviewText {
    static var submitTitle: Message { Message(catalogue, 0) }
    static var submitNote: Message { Message(catalogue, 1) }
    static var submitButton: Message { Message(catalogue, 2) }
    static var dropButton: Message { Message(catalogue, 3) }
    static var takeBackButton: Message { Message(catalogue, 4) }
    static var decideTitle: Message { Message(catalogue, 5) }
    static func decideNote(place: Message) -> Message { Message(catalogue, 6, [.message(place)]) }
    static var placeCity: Message { Message(catalogue, 7) }
    static var placeSecretariat: Message { Message(catalogue, 8) }
    static var sameEyes: Message { Message(catalogue, 9) }
    static var mayNotApprove: Message { Message(catalogue, 10) }
    static var remark: Message { Message(catalogue, 11) }
    static var remarkHint: Message { Message(catalogue, 12) }
    static var approveButton: Message { Message(catalogue, 13) }
    static var sendBackButton: Message { Message(catalogue, 14) }
    static func remarkOf(name: String, remark: String) -> Message { Message(catalogue, 15, [.text(name), .text(remark)]) }
    static var returnedTitle: Message { Message(catalogue, 16) }
    static var remarkMissing: Message { Message(catalogue, 17) }
    static var sentTitle: Message { Message(catalogue, 18) }
    static var sentNote: Message { Message(catalogue, 19) }
    static var columnEnvelope: Message { Message(catalogue, 20) }
    static var envelopeQueued: Message { Message(catalogue, 21) }
    static func envelopeAccepted(index: some BinaryInteger) -> Message { Message(catalogue, 22, [.integer(Int64(clamping: index))]) }
    static func envelopeRefused(reason: Message) -> Message { Message(catalogue, 23, [.message(reason)]) }
    static var reopenTitle: Message { Message(catalogue, 24) }
    static var reopenNote: Message { Message(catalogue, 25) }
    static var reopenButton: Message { Message(catalogue, 26) }
    static var nothingSent: Message { Message(catalogue, 27) }
    static var doneSaved: Message { Message(catalogue, 28) }
    static var doneSubmitted: Message { Message(catalogue, 29) }
    static var doneTakenBack: Message { Message(catalogue, 30) }
    static var doneSentBack: Message { Message(catalogue, 31) }
    static var doneApproved: Message { Message(catalogue, 32) }
    static var doneDropped: Message { Message(catalogue, 33) }
    static var doneReopened: Message { Message(catalogue, 34) }

    static let catalogue = Catalogue("setReview", [
        "ar": [
            #"تقديمها"#,
            #"يراجعها شخص آخر له حق نشر قواعد التأشيرات. لا يُنشر شيء قبل ذلك."#,
            #"تقديم للموافقة"#,
            #"إلغاؤها"#,
            #"استرجاعها للعمل عليها"#,
            #"أربع عيون"#,
            #"لم تضف شيئًا إلى هذه المجموعة، فلك أن تقرر بشأنها. ما توافق عليه يُوقَّع باسم {0} ولا يُمحى، بل يُغيَّر من جديد فقط."#,
            #"المدينة"#,
            #"الأمانة"#,
            #"لقد أضفت شيئًا إلى هذه المجموعة. يجب أن يوافق عليها شخص آخر."#,
            #"يجب أن يراجعها من له حق نشر قواعد التأشيرات."#,
            #"ملاحظة"#,
            #"ما الذي يجب تغييره. مطلوبة عند إعادة المجموعة."#,
            #"الموافقة والتوقيع والإرسال"#,
            #"إعادتها مع هذه الملاحظة"#,
            #"{0}: {1}"#,
            #"أُعيدت المجموعة"#,
            #"اذكر ما الذي يجب تغييره."#,
            #"ما آل إليه أمرها"#,
            #"كل مظروف قائم بذاته: يُقبل كله أو لا شيء منه."#,
            #"المظروف"#,
            #"في الطريق"#,
            #"القيد {0} في السجل"#,
            #"رُفض. {0}"#,
            #"رُفضت"#,
            #"افتح المجموعة من جديد وصححها ثم اعرضها للموافقة."#,
            #"فتحها من جديد"#,
            #"كان كل ذلك في السجل من قبل؛ لم يلزم إرسال شيء."#,
            #"التغيير في المجموعة. يُنشر بعد أن يوافق عليه شخص آخر."#,
            #"قُدّمت المجموعة. على شخص آخر أن يراجعها الآن."#,
            #"عادت المجموعة مسودة."#,
            #"أُعيدت المجموعة."#,
            #"تمت الموافقة والتوقيع. أدناه ما يؤول إليه أمرها."#,
            #"أُلغيت المجموعة. لن يُنشر منها شيء."#,
            #"فُتحت المجموعة من جديد."#,
        ],
        "en": [
            #"Hand it in"#,
            #"Somebody else with the right to publish visa rules looks at it. Nothing goes out before."#,
            #"Hand in for approval"#,
            #"Give it up"#,
            #"Take it back to work on it"#,
            #"Four eyes"#,
            #"You have put nothing into this set, so you may decide on it. What you approve is signed in the name of {0} and cannot be unsaid, only changed again."#,
            #"the city"#,
            #"the secretariat"#,
            #"You have put something into this set. Somebody else has to approve it."#,
            #"Somebody who may publish visa rules has to look at it."#,
            #"Remark"#,
            #"What is to be otherwise. It must be there to send the set back."#,
            #"Approve, sign and send"#,
            #"Send it back with this remark"#,
            #"{0}: {1}"#,
            #"It was sent back"#,
            #"Say what is to be otherwise."#,
            #"What has become of it"#,
            #"Each envelope stands for itself: all of it is accepted, or none."#,
            #"Envelope"#,
            #"on its way"#,
            #"entry {0} of the log"#,
            #"Refused. {0}"#,
            #"It was refused"#,
            #"Take the set up again, correct it, and have it approved anew."#,
            #"Open it again"#,
            #"All of it stood in the log already; nothing had to be sent."#,
            #"The change is in the set. It goes out when somebody else has approved it."#,
            #"The set was handed in. Somebody else has to look at it now."#,
            #"The set is a draft again."#,
            #"The set was sent back."#,
            #"Approved and signed. Below stands what becomes of it."#,
            #"The set was given up. Nothing of it goes out."#,
            #"The set is open again."#,
        ],
        "ru": [
            #"Передать на утверждение"#,
            #"Набор проверит другой человек с правом публикации. До этого ничего не публикуется."#,
            #"Передать на утверждение"#,
            #"Отменить набор"#,
            #"Вернуть в работу"#,
            #"Четыре глаза"#,
            #"Вы ничего не вносили в этот набор, поэтому можете принять решение. Утверждённое подписывается от имени: {0}; отменить это нельзя, только изменить снова."#,
            #"города"#,
            #"секретариата"#,
            #"Вы участвовали в составлении этого набора. Утвердить его должен другой человек."#,
            #"Набор должен проверить тот, кто имеет право публиковать визовые правила."#,
            #"Замечание"#,
            #"Что нужно исправить. Обязательно, если набор возвращается."#,
            #"Утвердить, подписать и отправить"#,
            #"Вернуть с замечанием"#,
            #"{0}: {1}"#,
            #"Набор возвращён"#,
            #"Укажите, что нужно исправить."#,
            #"Что стало с отправленным"#,
            #"Каждый конверт принимается или отклоняется целиком."#,
            #"Конверт"#,
            #"в пути"#,
            #"запись журнала № {0}"#,
            #"Отклонён. {0}"#,
            #"Отправленное отклонено"#,
            #"Откройте набор снова, исправьте и утвердите заново."#,
            #"Открыть снова"#,
            #"Всё это уже было в журнале; отправлять было нечего."#,
            #"Изменение внесено в набор. Оно будет опубликовано после утверждения другим человеком."#,
            #"Набор передан. Теперь его должен проверить другой человек."#,
            #"Набор снова в работе."#,
            #"Набор возвращён."#,
            #"Утверждено и подписано. Ниже видно, что с ним происходит."#,
            #"Набор отменён. Ничего из него не будет опубликовано."#,
            #"Набор снова открыт."#,
        ],
        "zh-Hans": [
            #"提交审核"#,
            #"由另一位有发布权限的人员审核，在此之前不会发布。"#,
            #"提交审批"#,
            #"放弃"#,
            #"收回修改"#,
            #"双人复核"#,
            #"您未参与此更改集的起草，因此可以作出决定。批准后将以{0}的名义签署，不可撤销，只能再次更改。"#,
            #"本城市"#,
            #"秘书处"#,
            #"您参与了此更改集的起草，须由他人批准。"#,
            #"须由有权发布签证规则的人员审核。"#,
            #"意见"#,
            #"需要修改之处；退回时必填。"#,
            #"批准、签署并发送"#,
            #"附意见退回"#,
            #"{0}：{1}"#,
            #"已被退回"#,
            #"请说明需要修改之处。"#,
            #"发送结果"#,
            #"每个记录包独立处理：全部接受或全部拒绝。"#,
            #"记录包"#,
            #"发送中"#,
            #"日志第{0}号条目"#,
            #"被拒绝。{0}"#,
            #"被拒绝"#,
            #"请重新打开更改集，更正后再次送审。"#,
            #"重新打开"#,
            #"内容已全部在日志中，无需发送。"#,
            #"更改已加入更改集，经他人批准后发布。"#,
            #"已提交，现须由他人审核。"#,
            #"更改集已恢复为草稿。"#,
            #"更改集已退回。"#,
            #"已批准并签署，处理情况见下。"#,
            #"更改集已放弃，不会发布。"#,
            #"更改集已重新打开。"#,
        ],
    ])
}
