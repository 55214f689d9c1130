// Written by seeds/messages.py from barrier.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `barrier`.
enum BarrierText {
    static var recordSubmitted: Message { Message(catalogue, 0) }
    static var recordReviewed: Message { Message(catalogue, 1) }
    static var recordAnswered: Message { Message(catalogue, 2) }
    static var title: Message { Message(catalogue, 3) }
    static var article: Message { Message(catalogue, 4) }
    static var lede: Message { Message(catalogue, 5) }
    static func count(count: some BinaryInteger) -> Message { Message(catalogue, 6, [.integer(Int64(clamping: count))]) }
    static var none: Message { Message(catalogue, 7) }
    static var columnBarrier: Message { Message(catalogue, 8) }
    static var columnBorder: Message { Message(catalogue, 9) }
    static var columnSort: Message { Message(catalogue, 10) }
    static var columnState: Message { Message(catalogue, 11) }
    static var columnSince: Message { Message(catalogue, 12) }
    static var reportLink: Message { Message(catalogue, 13) }
    static var sortProcedure: Message { Message(catalogue, 14) }
    static var sortDocuments: Message { Message(catalogue, 15) }
    static var sortFee: Message { Message(catalogue, 16) }
    static var sortWaiting: Message { Message(catalogue, 17) }
    static var sortCrossing: Message { Message(catalogue, 18) }
    static var sortTransport: Message { Message(catalogue, 19) }
    static var sortInformation: Message { Message(catalogue, 20) }
    static var sortOther: Message { Message(catalogue, 21) }
    static var stateSubmitted: Message { Message(catalogue, 22) }
    static var stateInReview: Message { Message(catalogue, 23) }
    static var stateAnswered: Message { Message(catalogue, 24) }
    static var stateSolved: Message { Message(catalogue, 25) }
    static var stateRejected: Message { Message(catalogue, 26) }
    static var statePublished: Message { Message(catalogue, 27) }
    static var stateReturned: Message { Message(catalogue, 28) }
    static var stateWithdrawn: Message { Message(catalogue, 29) }
    static func sourceTraveller(city: String) -> Message { Message(catalogue, 30, [.text(city)]) }
    static var by: Message { Message(catalogue, 31) }
    static var country: Message { Message(catalogue, 32) }
    static var nationality: Message { Message(catalogue, 33) }
    static var everybody: Message { Message(catalogue, 34) }
    static var sort: Message { Message(catalogue, 35) }
    static var met: Message { Message(catalogue, 36) }
    static var answers: Message { Message(catalogue, 37) }
    static var answersNone: Message { Message(catalogue, 38) }
    static func answerBy(index: some BinaryInteger) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: index))]) }
    static func entryNote(index: some BinaryInteger) -> Message { Message(catalogue, 40, [.integer(Int64(clamping: index))]) }
    static var facts: Message { Message(catalogue, 41) }
    static var all: Message { Message(catalogue, 42) }
    static var older: Message { Message(catalogue, 43) }
    static var asData: Message { Message(catalogue, 44) }
    static var formTitle: Message { Message(catalogue, 45) }
    static var formLede: Message { Message(catalogue, 46) }
    static var formTitleField: Message { Message(catalogue, 47) }
    static var formText: Message { Message(catalogue, 48) }
    static var formTextHint: Message { Message(catalogue, 49) }
    static var formMail: Message { Message(catalogue, 50) }
    static var formMailHint: Message { Message(catalogue, 51) }
    static var formButton: Message { Message(catalogue, 52) }
    static var thanksTitle: Message { Message(catalogue, 53) }
    static var thanks: Message { Message(catalogue, 54) }
    static var tooQuick: Message { Message(catalogue, 55) }
    static var tooOld: Message { Message(catalogue, 56) }
    static var tooMany: Message { Message(catalogue, 57) }
    static var tooFull: Message { Message(catalogue, 58) }
    static var badMail: Message { Message(catalogue, 59) }
    static func tooLong(most: some BinaryInteger) -> Message { Message(catalogue, 60, [.integer(Int64(clamping: most))]) }

    static let catalogue = Catalogue("barrier", [
        "ar": [
            #"عائق أمام السفر"#,
            #"مراجعة عائق"#,
            #"رد على عائق"#,
            #"عوائق السفر"#,
            #"المادة الحادية عشرة"#,
            #"ما يعترض المسافرين على حدود طريق الحرير كما تبلغ به المدن والمسافرون، وما تقوله البلدان فيه."#,
            #"{0, zero: لا عوائق | one: عائق واحد | two: عائقان | few: # عوائق | many: # عائقًا | other: # عائق}"#,
            #"لم يُبلّغ عن عائق هنا. إن اعترضك عائق فأبلغ عنه."#,
            #"العائق"#,
            #"على حدود"#,
            #"النوع"#,
            #"الحالة"#,
            #"أُبلغ في"#,
            #"الإبلاغ عن عائق"#,
            #"إجراءات طلب التأشيرة"#,
            #"الوثائق المطلوبة"#,
            #"الرسوم"#,
            #"مدة الانتظار"#,
            #"المعبر نفسه"#,
            #"النقل"#,
            #"معلومات ناقصة أو خاطئة"#,
            #"أمر آخر"#,
            #"مقدّم"#,
            #"قيد المراجعة"#,
            #"تم الرد"#,
            #"تم الحل"#,
            #"مرفوض"#,
            #"منشور"#,
            #"أُعيد إلى المبلّغ"#,
            #"مسحوب"#,
            #"مسافر عن طريق {0}"#,
            #"المبلّغ"#,
            #"على حدود أي بلد"#,
            #"من يعنيه"#,
            #"الجميع"#,
            #"نوع العائق"#,
            #"متى صودف"#,
            #"ما قيل فيه"#,
            #"لم يرد أحد بعد. ترد مدينة من ذلك البلد أو الأمانة."#,
            #"القيد {0} في السجل."#,
            #"وقّعته المدينة المبلّغة؛ القيد {0} في السجل."#,
            #"باختصار"#,
            #"كل العوائق"#,
            #"المزيد"#,
            #"المحتوى نفسه كبيانات"#,
            #"الإبلاغ عن عائق"#,
            #"أخبرنا بما اعترضك على الحدود. تقرؤه المدينة قبل نشره، ولا يُسأل عن اسمك."#,
            #"في جملة واحدة"#,
            #"ما الذي حدث"#,
            #"لا تذكر أسماء ولا أرقام جوازات ولا ما يدل عليك."#,
            #"البريد الإلكتروني إن أردت معرفة النتيجة"#,
            #"يبقى عند المدينة ولا يُنشر أبدًا، ويُمحى بعد 90 يومًا."#,
            #"إرساله إلى المدينة"#,
            #"شكرًا لك"#,
            #"وصل إلى المدينة، وستقرؤه قبل نشر أي شيء."#,
            #"كان ذلك أسرع مما يكتب إنسان. انتظر ثواني ثم أرسله من جديد."#,
            #"بقيت الاستمارة مفتوحة طويلًا. أرسلها مرة أخرى."#,
            #"أُرسل من عنوانك ما يكفي لهذا اليوم. أرسل الباقي غدًا."#,
            #"تلقت المدينة اليوم أكثر مما تستطيع قراءته. أرسله غدًا."#,
            #"ليس هذا عنوان بريد إلكتروني."#,
            #"{0} بايت على الأكثر."#,
        ],
        "en": [
            #"Barrier to travel"#,
            #"Review of a barrier"#,
            #"Answer to a barrier"#,
            #"Barriers to travel"#,
            #"Article 11"#,
            #"What stands in the way of travellers at the borders of the Silk Road, reported by cities and travellers, and what the countries say to it."#,
            #"{0, one: # barrier | other: # barriers}"#,
            #"No barrier has been reported here. If one stands in your way, report it."#,
            #"Barrier"#,
            #"At the border of"#,
            #"Sort"#,
            #"State"#,
            #"Reported"#,
            #"Report a barrier"#,
            #"how a visa is applied for"#,
            #"documents that are asked for"#,
            #"fees"#,
            #"waiting time"#,
            #"the crossing itself"#,
            #"transport"#,
            #"information that is missing or wrong"#,
            #"something else"#,
            #"submitted"#,
            #"in review"#,
            #"answered"#,
            #"solved"#,
            #"rejected"#,
            #"published"#,
            #"returned to who reported it"#,
            #"withdrawn"#,
            #"a traveller, through {0}"#,
            #"Reported by"#,
            #"At the border of"#,
            #"Whom it concerns"#,
            #"everybody"#,
            #"What sort of barrier"#,
            #"When it was met"#,
            #"What was said to it"#,
            #"Nobody has answered yet. A city of the country or the secretariat does."#,
            #"Entry {0} of the log."#,
            #"Signed by the city that reports it; entry {0} of the log."#,
            #"In brief"#,
            #"All barriers"#,
            #"More"#,
            #"The same as data"#,
            #"Report a barrier"#,
            #"Tell what stood in your way at a border. The city reads it before it is published; your name is never asked for."#,
            #"In one sentence"#,
            #"What happened"#,
            #"Leave out names, passport numbers and whatever tells who you are."#,
            #"E-mail, if you want to hear what comes of it"#,
            #"It stays with the city, is never published, and is erased after 90 days."#,
            #"Send it to the city"#,
            #"Thank you"#,
            #"The city has it, and reads it before anything is published."#,
            #"That was quicker than anybody types. Wait a few seconds, and send it again."#,
            #"The form was open for too long. Send it once more."#,
            #"From your address enough was sent for today. Send the rest tomorrow."#,
            #"The city has received more today than it can read. Send it tomorrow."#,
            #"This is no e-mail address."#,
            #"At most {0} bytes."#,
        ],
        "ru": [
            #"Препятствие для поездок"#,
            #"Рассмотрение препятствия"#,
            #"Ответ на сообщение о препятствии"#,
            #"Препятствия для поездок"#,
            #"Статья 11"#,
            #"Что мешает путешественникам на границах Шёлкового пути: сообщения городов и путешественников и ответы стран."#,
            #"{0, one: # препятствие | few: # препятствия | many: # препятствий | other: # препятствия}"#,
            #"Сообщений о препятствиях нет. Если что-то вам мешает, сообщите."#,
            #"Препятствие"#,
            #"Граница"#,
            #"Вид"#,
            #"Состояние"#,
            #"Сообщено"#,
            #"Сообщить о препятствии"#,
            #"порядок оформления визы"#,
            #"требуемые документы"#,
            #"сборы"#,
            #"время ожидания"#,
            #"пункт пропуска"#,
            #"транспорт"#,
            #"отсутствие или неверность сведений"#,
            #"другое"#,
            #"сообщено"#,
            #"рассматривается"#,
            #"есть ответ"#,
            #"устранено"#,
            #"отклонено"#,
            #"опубликовано"#,
            #"возвращено заявителю"#,
            #"отозвано"#,
            #"путешественник, через {0}"#,
            #"Кто сообщил"#,
            #"Граница какой страны"#,
            #"Граждан какой страны касается"#,
            #"всех"#,
            #"Вид препятствия"#,
            #"Когда с ним столкнулись"#,
            #"Ответы"#,
            #"Ответа пока нет. Отвечает город этой страны или секретариат."#,
            #"Запись журнала № {0}."#,
            #"Подписано сообщившим городом; запись журнала № {0}."#,
            #"Кратко"#,
            #"Все препятствия"#,
            #"Дальше"#,
            #"То же в виде данных"#,
            #"Сообщить о препятствии"#,
            #"Расскажите, что помешало вам на границе. Город прочтёт сообщение до публикации; имя не спрашивается."#,
            #"Одним предложением"#,
            #"Что произошло"#,
            #"Не указывайте имён, номеров паспортов и других личных данных."#,
            #"Электронная почта, если хотите узнать результат"#,
            #"Остаётся у города, не публикуется и удаляется через 90 дней."#,
            #"Отправить городу"#,
            #"Спасибо"#,
            #"Город получил сообщение и прочтёт его до публикации."#,
            #"Слишком быстро для человека. Подождите несколько секунд и отправьте снова."#,
            #"Форма была открыта слишком долго. Отправьте её ещё раз."#,
            #"С вашего адреса сегодня отправлено достаточно. Остальное отправьте завтра."#,
            #"Город получил сегодня больше, чем может прочесть. Отправьте завтра."#,
            #"Это не адрес электронной почты."#,
            #"Не более {0} байт."#,
        ],
        "zh-Hans": [
            #"旅行障碍"#,
            #"旅行障碍的审查"#,
            #"对旅行障碍的答复"#,
            #"旅行障碍"#,
            #"第十一条"#,
            #"丝绸之路沿线边境上旅客遇到的阻碍，由城市与旅客报告，并附各国的答复。"#,
            #"{0, other: #项障碍}"#,
            #"尚无报告。如遇到阻碍，请告知我们。"#,
            #"障碍"#,
            #"边境"#,
            #"类别"#,
            #"状态"#,
            #"报告时间"#,
            #"报告障碍"#,
            #"签证申请程序"#,
            #"所需文件"#,
            #"费用"#,
            #"等待时间"#,
            #"过境手续"#,
            #"交通"#,
            #"信息缺失或有误"#,
            #"其他"#,
            #"已提交"#,
            #"审查中"#,
            #"已答复"#,
            #"已解决"#,
            #"已驳回"#,
            #"已公布"#,
            #"已退回报告方"#,
            #"已撤回"#,
            #"旅客，经由{0}"#,
            #"报告方"#,
            #"哪国边境"#,
            #"涉及的国籍"#,
            #"所有人"#,
            #"障碍类别"#,
            #"遇到日期"#,
            #"答复"#,
            #"尚无答复。由该国城市或秘书处答复。"#,
            #"日志第{0}条。"#,
            #"由报告城市签署；日志第{0}号条目。"#,
            #"概况"#,
            #"全部障碍"#,
            #"更多"#,
            #"以数据格式查看"#,
            #"报告障碍"#,
            #"请告诉我们您在边境遇到了什么阻碍。本城市会在公布前审阅；不会询问您的姓名。"#,
            #"一句话概述"#,
            #"经过"#,
            #"请勿填写姓名、护照号码等个人信息。"#,
            #"电子邮箱（如希望获知结果）"#,
            #"仅由本城市保存，绝不公布，90天后删除。"#,
            #"提交给城市"#,
            #"谢谢"#,
            #"本城市已收到，将在公布前审阅。"#,
            #"提交过快。请稍等几秒后重新提交。"#,
            #"表单打开时间过长，请再提交一次。"#,
            #"您的地址今日提交次数已达上限，请明日再试。"#,
            #"本城市今日收到的报告已达上限，请明日再试。"#,
            #"这不是电子邮箱地址。"#,
            #"最多{0}字节。"#,
        ],
    ])
}
