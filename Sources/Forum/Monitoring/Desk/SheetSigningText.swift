// Written by seeds/messages.py from sheetSigning.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `sheetSigning`.
enum SheetSigningText {
    static var signTitle: Message { Message(catalogue, 0) }
    static var signNote: Message { Message(catalogue, 1) }
    static var official: Message { Message(catalogue, 2) }
    static var officialHint: Message { Message(catalogue, 3) }
    static var sign: Message { Message(catalogue, 4) }
    static var onlySignatories: Message { Message(catalogue, 5) }
    static var changedSincePreview: Message { Message(catalogue, 6) }
    static var sent: Message { Message(catalogue, 7) }
    static var pendingTitle: Message { Message(catalogue, 8) }
    static func pendingText(who: String, time: UTCTime) -> Message { Message(catalogue, 9, [.text(who), .moment(time)]) }
    static var refusedTitle: Message { Message(catalogue, 10) }
    static func refusedText(reason: Message) -> Message { Message(catalogue, 11, [.message(reason)]) }
    static var returnedTitle: Message { Message(catalogue, 12) }
    static var assessmentTitle: Message { Message(catalogue, 13) }
    static var assessmentOutdated: Message { Message(catalogue, 14) }
    static var ownRating: Message { Message(catalogue, 15) }
    static var theirRating: Message { Message(catalogue, 16) }
    static var verifiability: Message { Message(catalogue, 17) }
    static var verifiabilityNone: Message { Message(catalogue, 18) }
    static var verifiabilityLow: Message { Message(catalogue, 19) }
    static var verifiabilityMedium: Message { Message(catalogue, 20) }
    static var verifiabilityHigh: Message { Message(catalogue, 21) }
    static var comment: Message { Message(catalogue, 22) }
    static var replyTitle: Message { Message(catalogue, 23) }
    static var replyNote: Message { Message(catalogue, 24) }
    static var replyText: Message { Message(catalogue, 25) }
    static var replySign: Message { Message(catalogue, 26) }
    static var replySent: Message { Message(catalogue, 27) }
    static var replyOwn: Message { Message(catalogue, 28) }
    static var replyOvertaken: Message { Message(catalogue, 29) }

    static let catalogue = Catalogue("sheetSigning", [
        "ar": [
            #"التوقيع والإرسال"#,
            #"يدخل سجل المنتدى فورًا. والتصحيح لاحقًا نسخة جديدة، وتبقى هذه مقروءة."#,
            #"من يوقّع، مع منصبه"#,
            #"مثل: أ. سيريكوفا، النائبة الأولى للعمدة، عن العمدة. يُنشر هذا."#,
            #"وقّع وأرسل إلى المنتدى"#,
            #"يوقّعه أحد الموقّعين. أخبره بأنه جاهز."#,
            #"تغيّرت المسودة بعد أن نظرت إليها. هذه أحدثها: انظر مجددًا قبل التوقيع."#,
            #"وُقّع التقرير. يُرسل إلى سجل الأمانة ويظهر للجميع متى ثبت فيه."#,
            #"موقّع وفي طريقه إلى السجل"#,
            #"وقّعه {0}، {1}. يُرسل تلقائيًا حتى إن تعذّر الوصول إلى الأمانة الآن."#,
            #"رفضه السجل"#,
            #"{0} ما كُتب موجود في النموذج أدناه: صحّحه واحفظه واطلب توقيعه مجددًا."#,
            #"أعادت الأمانة التقرير"#,
            #"ما تقوله الأمانة"#,
            #"يتعلق بنسخة سابقة من التقرير."#,
            #"تقييم المدينة"#,
            #"تقييم الأمانة"#,
            #"قابلية التحقق"#,
            #"معدومة"#,
            #"منخفضة"#,
            #"متوسطة"#,
            #"عالية"#,
            #"التعليق"#,
            #"الرد على التقييم"#,
            #"يُنشر بجانب التقييم. ردّ مرة واحدة، ثم تنشر الأمانة التقرير."#,
            #"الرد"#,
            #"وقّع الرد وأرسله"#,
            #"وُقّع الرد وهو في طريقه إلى السجل."#,
            #"رد المدينة"#,
            #"استُبدل التقييم بعد أن فتحت الصفحة. اقرأ الجديد قبل الرد؛ نصّك ما زال هنا."#,
        ],
        "en": [
            #"Sign and send"#,
            #"It goes to the log of the forum at once. A correction later is a new version; this one stays readable."#,
            #"Who signs, with office"#,
            #"Such as: A. Serikova, First Deputy Mayor, for the Mayor. It is published."#,
            #"Sign and send to the forum"#,
            #"A signatory signs it. Tell one that it is ready."#,
            #"The draft was changed since you looked at it. This is the newest: look again before you sign."#,
            #"The report is signed. It is sent to the secretariat’s log, and shown to everybody once it stands there."#,
            #"Signed, on its way to the log"#,
            #"Signed by {0}, {1}. It goes on by itself, also when the secretariat cannot be reached now."#,
            #"The log has refused it"#,
            #"{0} What was typed is in the form below: correct it, save it and have it signed again."#,
            #"The secretariat has returned the report"#,
            #"What the secretariat says"#,
            #"It is about an earlier version of the report."#,
            #"The city’s rating"#,
            #"The secretariat’s rating"#,
            #"Verifiability"#,
            #"None"#,
            #"Low"#,
            #"Medium"#,
            #"High"#,
            #"Comment"#,
            #"Reply to the assessment"#,
            #"It is published beside the assessment. Reply once; the secretariat publishes the report then."#,
            #"Reply"#,
            #"Sign and send the reply"#,
            #"The reply is signed and on its way to the log."#,
            #"The city’s reply"#,
            #"The assessment was replaced since you opened the page. Read the new one before you reply; your text is still here."#,
        ],
        "ru": [
            #"Подписать и отправить"#,
            #"Он сразу попадает в журнал форума. Исправление будет новой версией, а эта останется доступной для чтения."#,
            #"Кто подписывает, с должностью"#,
            #"Например: А. Серикова, первый заместитель мэра, за мэра. Это публикуется."#,
            #"Подписать и отправить форуму"#,
            #"Подписывает подписант. Сообщите ему, что отчёт готов."#,
            #"Черновик изменён после вашего просмотра. Это новейший: посмотрите ещё раз, прежде чем подписать."#,
            #"Отчёт подписан. Он отправляется в журнал секретариата и станет виден всем, как только попадёт туда."#,
            #"Подписан, на пути в журнал"#,
            #"Подписал(а) {0}, {1}. Отправка идёт сама, даже если секретариат сейчас недоступен."#,
            #"Журнал отказал"#,
            #"{0} Введённое — в форме ниже: исправьте, сохраните и дайте подписать снова."#,
            #"Секретариат вернул отчёт"#,
            #"Что говорит секретариат"#,
            #"Это относится к более ранней версии отчёта."#,
            #"Оценка города"#,
            #"Оценка секретариата"#,
            #"Проверяемость"#,
            #"Никакая"#,
            #"Низкая"#,
            #"Средняя"#,
            #"Высокая"#,
            #"Комментарий"#,
            #"Ответ на оценку"#,
            #"Он публикуется рядом с оценкой. Ответьте один раз; затем секретариат публикует отчёт."#,
            #"Ответ"#,
            #"Подписать и отправить ответ"#,
            #"Ответ подписан и отправляется в журнал."#,
            #"Ответ города"#,
            #"Пока страница была открыта, оценка сменилась. Прочтите новую, прежде чем ответить; ваш текст сохранён."#,
        ],
        "zh-Hans": [
            #"签署并发送"#,
            #"将立即写入论坛日志。以后的更正是新版本，此版本仍可阅读。"#,
            #"签署人及职务"#,
            #"例如：阿·谢里科娃，第一副市长，代市长。此项将公开。"#,
            #"签署并发送至论坛"#,
            #"由签署人签署。请告知其报告已就绪。"#,
            #"您查看后草稿有改动。这是最新内容，请再看一遍后签署。"#,
            #"报告已签署，正发送至秘书处的日志，写入后所有人可见。"#,
            #"已签署，正发往日志"#,
            #"由 {0} 于 {1} 签署。即使暂时无法连接秘书处，也会自动继续发送。"#,
            #"日志已拒绝"#,
            #"{0} 输入的内容在下面的表单中：请修改、保存并重新签署。"#,
            #"秘书处已退回报告"#,
            #"秘书处的意见"#,
            #"这是针对报告较早版本的意见。"#,
            #"城市自评"#,
            #"秘书处评定"#,
            #"可核实程度"#,
            #"无"#,
            #"低"#,
            #"中"#,
            #"高"#,
            #"意见"#,
            #"对评估的答复"#,
            #"答复将与评估一并公布。答复后由秘书处发布报告。"#,
            #"答复"#,
            #"签署并发送答复"#,
            #"答复已签署，正发往日志。"#,
            #"城市的答复"#,
            #"您打开页面后评估已更新。请先阅读新评估再答复；您的文字仍保留在此。"#,
        ],
    ])
}
