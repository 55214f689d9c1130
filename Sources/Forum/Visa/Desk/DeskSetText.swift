// Written by seeds/messages.py from deskSet.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskSet`.
enum DeskSetText {
    static var title: Message { Message(catalogue, 0) }
    static var notMember: Message { Message(catalogue, 1) }
    static var atAGlance: Message { Message(catalogue, 2) }
    static var setsNone: Message { Message(catalogue, 3) }
    static var columnState: Message { Message(catalogue, 4) }
    static var stateDraft: Message { Message(catalogue, 5) }
    static var stateWaiting: Message { Message(catalogue, 6) }
    static var stateReturned: Message { Message(catalogue, 7) }
    static var stateSent: Message { Message(catalogue, 8) }
    static var stateDropped: Message { Message(catalogue, 9) }
    static func setLede(count: some BinaryInteger, authors: [Message.Argument]) -> Message { Message(catalogue, 10, [.integer(Int64(clamping: count)), .list(authors)]) }
    static var kindNew: Message { Message(catalogue, 11) }
    static var kindChanged: Message { Message(catalogue, 12) }
    static var kindConfirmed: Message { Message(catalogue, 13) }
    static var kindWithdrawn: Message { Message(catalogue, 14) }
    static var note: Message { Message(catalogue, 15) }
    static var noteHint: Message { Message(catalogue, 16) }
    static var name: Message { Message(catalogue, 17) }
    static var describeTitle: Message { Message(catalogue, 18) }
    static var describeButton: Message { Message(catalogue, 19) }
    static var changesTitle: Message { Message(catalogue, 20) }
    static var changesNote: Message { Message(catalogue, 21) }
    static var columnBorder: Message { Message(catalogue, 22) }
    static var columnBefore: Message { Message(catalogue, 23) }
    static var columnAfter: Message { Message(catalogue, 24) }
    static var columnOther: Message { Message(catalogue, 25) }
    static var overtaken: Message { Message(catalogue, 26) }
    static var overtakenTitle: Message { Message(catalogue, 27) }
    static func overtakenText(count: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: count))]) }
    static var takeUpButton: Message { Message(catalogue, 29) }
    static func readings(countries: [Message.Argument]) -> Message { Message(catalogue, 30, [.list(countries)]) }
    static var takeButton: Message { Message(catalogue, 31) }
    static func takeLabel(border: Message) -> Message { Message(catalogue, 32, [.message(border)]) }
    static var newerTitle: Message { Message(catalogue, 33) }
    static func newerText(name: String, at: UTCTime) -> Message { Message(catalogue, 34, [.text(name), .moment(at)]) }
    static func newerTyped(rule: Message) -> Message { Message(catalogue, 35, [.message(rule)]) }
    static func wrongState(state: Message) -> Message { Message(catalogue, 36, [.message(state)]) }
    static var isEmpty: Message { Message(catalogue, 37) }
    static func isFull(most: some BinaryInteger) -> Message { Message(catalogue, 38, [.integer(Int64(clamping: most))]) }
    static func notYours(country: String) -> Message { Message(catalogue, 39, [.country(country)]) }
    static func unfitTitle(count: some BinaryInteger) -> Message { Message(catalogue, 40, [.integer(Int64(clamping: count))]) }
    static func unfit(border: Message, reason: Message) -> Message { Message(catalogue, 41, [.message(border), .message(reason)]) }
    static func refused(reason: Message) -> Message { Message(catalogue, 42, [.message(reason)]) }
    static var older: Message { Message(catalogue, 43) }
    static var confirmNone: Message { Message(catalogue, 44) }
    static func confirmedSet(day: UTCDate) -> Message { Message(catalogue, 45, [.date(day)]) }
    static var destination: Message { Message(catalogue, 46) }
    static var showButton: Message { Message(catalogue, 47) }
    static var unknownBorder: Message { Message(catalogue, 48) }
    static var overlapTitle: Message { Message(catalogue, 49) }
    static var overlapText: Message { Message(catalogue, 50) }
    static func overlapOf(title: String, count: some BinaryInteger) -> Message { Message(catalogue, 51, [.text(title), .integer(Int64(clamping: count))]) }

    static let catalogue = Catalogue("deskSet", [
        "ar": [
            #"مكتب التأشيرات"#,
            #"لم تصل هذه المدينة بعد في السجل إلى قبولها. عُد بعد لحظات."#,
            #"نظرة سريعة"#,
            #"لا شيء هنا."#,
            #"الحالة"#,
            #"مسودة"#,
            #"بانتظار الموافقة"#,
            #"أُعيدت"#,
            #"اعتُمدت وأُرسلت"#,
            #"أُلغيت"#,
            #"{0, zero: لا تغييرات | one: تغيير واحد | two: تغييران | few: # تغييرات | many: # تغييرًا | other: # تغيير}، صاغها {1}"#,
            #"جديدة"#,
            #"معدلة"#,
            #"مؤكدة كما هي"#,
            #"مسحوبة"#,
            #"لمن يوافق عليها"#,
            #"يبقى هنا ولا يُنشر."#,
            #"اسمها هنا"#,
            #"الاسم والملاحظة"#,
            #"حفظ الاسم والملاحظة"#,
            #"ما الذي سيتغير"#,
            #"القاعدة قبل التغيير وبعده لكل حدود، وبجانبها ما يقوله الطرف الآخر."#,
            #"الحدود"#,
            #"قبل"#,
            #"بعد"#,
            #"يقول الطرف الآخر"#,
            #"في السجل قاعدة أخرى الآن"#,
            #"تقدّم السجل"#,
            #"{0, zero: لا حدود | one: حدود واحدة | two: حدّان | few: # حدود | many: # حدًّا | other: # حد} لها الآن قاعدة غير التي كانت عند الصياغة. استرجع المجموعة، وانظر ما هو قائم، ثم اعتمد التغييرات من جديد."#,
            #"اعتماد التغييرات فوق ما هو قائم الآن"#,
            #"تؤكد مجموعة بيانات ما هو قائم عن {0}."#,
            #"إزالة"#,
            #"إزالة: {0}"#,
            #"سبقك غيرك"#,
            #"غيّر {0} هذه المجموعة في {1}. أدناه ما فيها الآن؛ لم يُحفظ شيء منك بعد. انظر ثم أعد إن كان لا يزال مناسبًا."#,
            #"ما كتبته لا يزال في الاستمارة. في المجموعة لهذه الحدود الآن: {0}. احفظ من جديد ليحل محله ما كتبت."#,
            #"لا يمكن فعل ذلك بمجموعة حالتها: {0}."#,
            #"لا شيء في المجموعة. أضف تغييرًا أولًا أو ألغها."#,
            #"للمجموعة {0} تغييرًا على الأكثر. قسّمها."#,
            #"قواعد {0} لا تُوضع هنا."#,
            #"سيرفض المنتدى {0, zero: لا شيء | one: تغييرًا واحدًا | two: تغييرين | few: # تغييرات | many: # تغييرًا | other: # تغيير}"#,
            #"{0}: {1}"#,
            #"لم تُرسل: {0}"#,
            #"المزيد"#,
            #"أشّر على قاعدة واحدة على الأقل."#,
            #"مراجعة في {0}"#,
            #"الوجهة"#,
            #"عرض"#,
            #"اختر بلدين مختلفين."#,
            #"مجموعة أخرى تغيّر الشيء نفسه"#,
            #"يبقى ما يُعتمد أخيرًا. تحدّث إلى من يعملون على المجموعة الأخرى، أو أزل هذه الحدود من إحداهما."#,
            #"{0}: {1, zero: لا حدود | one: حد واحد | two: حدّان | few: # حدود | many: # حدًّا | other: # حد}"#,
        ],
        "en": [
            #"Visa desk"#,
            #"This city has not yet followed the log to its own admission. Come back after a moment."#,
            #"At a glance"#,
            #"Nothing here."#,
            #"State"#,
            #"draft"#,
            #"waiting for approval"#,
            #"sent back"#,
            #"approved and sent"#,
            #"given up"#,
            #"{0, one: # change | other: # changes}, drafted by {1}"#,
            #"new"#,
            #"changed"#,
            #"confirmed as they stand"#,
            #"withdrawn"#,
            #"For who approves it"#,
            #"It is kept here and not published."#,
            #"What it is called here"#,
            #"Name and note"#,
            #"Save name and note"#,
            #"What would change"#,
            #"The rule before and after, border by border. What the other side says stands beside it."#,
            #"Border"#,
            #"Before"#,
            #"After"#,
            #"The other side says"#,
            #"The log has another rule by now"#,
            #"The log has moved on"#,
            #"{0, one: # border has | other: # borders have} another rule by now than when this was drafted. Take the set back, look at what stands, and take the changes up anew."#,
            #"Take the changes up on what stands now"#,
            #"A dataset confirms what stands of {0}."#,
            #"Take out"#,
            #"Take out: {0}"#,
            #"Somebody was quicker"#,
            #"{0} has changed this set at {1}. What it holds now stands below; nothing of yours was saved yet. Look, and do it again where it still fits."#,
            #"What you typed stands in the form. The set has for this border now: {0}. Save again to put yours in its place."#,
            #"This cannot be done with a set that is {0}."#,
            #"Nothing is in the set. Put a change in first, or give it up."#,
            #"A set has at most {0} changes. Divide it."#,
            #"Rules of {0} are not made here."#,
            #"The forum would refuse {0, one: # change | other: # changes}"#,
            #"{0}: {1}"#,
            #"It was not sent: {0}"#,
            #"More"#,
            #"Tick at least one rule."#,
            #"Looked at again on {0}"#,
            #"Destination"#,
            #"Show"#,
            #"Choose two different countries."#,
            #"Another set changes the same"#,
            #"What is approved last stands. Talk to those who work at the other set, or take the border out of one of them."#,
            #"{0}: {1, one: # border | other: # borders}"#,
        ],
        "ru": [
            #"Визовый отдел"#,
            #"Город ещё не дочитал журнал до своего приёма. Вернитесь через минуту."#,
            #"Кратко"#,
            #"Здесь пока пусто."#,
            #"Состояние"#,
            #"черновик"#,
            #"ждёт утверждения"#,
            #"возвращён"#,
            #"утверждён и отправлен"#,
            #"отменён"#,
            #"{0, one: # изменение | few: # изменения | many: # изменений | other: # изменения}, составили: {1}"#,
            #"новые"#,
            #"изменённые"#,
            #"подтверждённые"#,
            #"отозванные"#,
            #"Для утверждающего"#,
            #"Остаётся здесь и не публикуется."#,
            #"Название набора"#,
            #"Название и примечание"#,
            #"Сохранить"#,
            #"Что изменится"#,
            #"Правило до и после для каждой границы; рядом — что говорит другая сторона."#,
            #"Граница"#,
            #"До"#,
            #"После"#,
            #"Другая сторона"#,
            #"В журнале уже другое правило"#,
            #"Журнал изменился"#,
            #"{0, one: У # границы | few: У # границ | many: У # границ | other: У # границы} теперь другое правило, чем при составлении. Верните набор в работу, посмотрите, что действует, и примите изменения заново."#,
            #"Принять изменения поверх действующих правил"#,
            #"Набор данных подтверждает действующие правила: {0}."#,
            #"Убрать"#,
            #"Убрать: {0}"#,
            #"Кто-то вас опередил"#,
            #"{0} изменил(а) этот набор {1}. Ниже — его нынешнее содержание; ваше ещё не сохранено. Посмотрите и повторите, если это ещё уместно."#,
            #"Введённое вами сохранено в форме. В наборе для этой границы сейчас: {0}. Сохраните ещё раз, чтобы заменить."#,
            #"Этого нельзя сделать с набором в состоянии «{0}»."#,
            #"Набор пуст. Сначала внесите изменение или отмените набор."#,
            #"В наборе не больше {0} изменений. Разделите его."#,
            #"Правила страны {0} составляются не здесь."#,
            #"Форум отклонит {0, one: # изменение | few: # изменения | many: # изменений | other: # изменения}"#,
            #"{0}: {1}"#,
            #"Не отправлено: {0}"#,
            #"Дальше"#,
            #"Отметьте хотя бы одно правило."#,
            #"Проверено {0}"#,
            #"Страна назначения"#,
            #"Показать"#,
            #"Выберите две разные страны."#,
            #"Другой набор меняет то же самое"#,
            #"Останется то, что одобрят последним. Договоритесь с теми, кто готовит другой набор, или уберите эту границу из одного из них."#,
            #"{0}: {1, one: # граница | few: # границы | many: # границ | other: # границы}"#,
        ],
        "zh-Hans": [
            #"签证工作台"#,
            #"本城市尚未同步到自身被接纳的记录，请稍后再来。"#,
            #"概览"#,
            #"此处暂无内容。"#,
            #"状态"#,
            #"草稿"#,
            #"等待批准"#,
            #"已退回"#,
            #"已批准并发送"#,
            #"已放弃"#,
            #"{0, other: #项更改}，起草人：{1}"#,
            #"新增"#,
            #"更改"#,
            #"确认不变"#,
            #"撤回"#,
            #"给审批人的说明"#,
            #"仅保存在此，不公开。"#,
            #"名称"#,
            #"名称与说明"#,
            #"保存名称与说明"#,
            #"将要更改的内容"#,
            #"逐条列出更改前后的规则，并附另一方的说法。"#,
            #"边界"#,
            #"更改前"#,
            #"更改后"#,
            #"另一方的说法"#,
            #"日志中已有另一条规则"#,
            #"日志已有变动"#,
            #"{0, other: 有#处边界}的规则在起草之后已有变动。请收回更改集，查看现行规则，再重新采用更改。"#,
            #"基于现行规则重新采用更改"#,
            #"数据集确认了以下国家的现行规则：{0}。"#,
            #"移除"#,
            #"移除：{0}"#,
            #"已有他人修改"#,
            #"{0}已于{1}修改此更改集。以下为其现有内容；您的内容尚未保存。请查看后视情况重新操作。"#,
            #"您输入的内容仍在表单中。更改集中该边界现为：{0}。再次保存即可替换。"#,
            #"更改集处于“{0}”状态，无法执行此操作。"#,
            #"更改集为空。请先添加更改，或放弃。"#,
            #"每个更改集最多{0}项更改，请拆分。"#,
            #"{0}的规则不在此处制定。"#,
            #"论坛将拒绝{0, other: #项更改}"#,
            #"{0}：{1}"#,
            #"未发送：{0}"#,
            #"更多"#,
            #"请至少勾选一条规则。"#,
            #"{0}复核"#,
            #"目的地"#,
            #"显示"#,
            #"请选择两个不同的国家。"#,
            #"另一组修改涉及相同内容"#,
            #"以最后批准的内容为准。请与编辑另一组修改的人员沟通，或从其中一组移除该边境。"#,
            #"{0}：{1, other: # 处边境}"#,
        ],
    ])
}
