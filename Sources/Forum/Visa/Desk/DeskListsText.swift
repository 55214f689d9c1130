// Written by seeds/messages.py from deskLists.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskLists`.
enum DeskListsText {
    static func ledeCity(country: String) -> Message { Message(catalogue, 0, [.country(country)]) }
    static var ledeSecretariat: Message { Message(catalogue, 1) }
    static func otherPublisher(country: String, city: String) -> Message { Message(catalogue, 2, [.country(country), .text(city)]) }
    static var factRules: Message { Message(catalogue, 3) }
    static var factStale: Message { Message(catalogue, 4) }
    static func factStaleNote(days: some BinaryInteger) -> Message { Message(catalogue, 5, [.integer(Int64(clamping: days))]) }
    static var factTwice: Message { Message(catalogue, 6) }
    static var factTwiceNote: Message { Message(catalogue, 7) }
    static var factWaiting: Message { Message(catalogue, 8) }
    static var placeRules: Message { Message(catalogue, 9) }
    static var placeStale: Message { Message(catalogue, 10) }
    static var placeConflicts: Message { Message(catalogue, 11) }
    static var placeBulk: Message { Message(catalogue, 12) }
    static var placeImport: Message { Message(catalogue, 13) }
    static var placeDesk: Message { Message(catalogue, 14) }
    static var setsWaiting: Message { Message(catalogue, 15) }
    static var setsOpen: Message { Message(catalogue, 16) }
    static var setsDone: Message { Message(catalogue, 17) }
    static var setsNoneDraft: Message { Message(catalogue, 18) }
    static var columnSet: Message { Message(catalogue, 19) }
    static var columnChanges: Message { Message(catalogue, 20) }
    static var columnBy: Message { Message(catalogue, 21) }
    static func byAt(name: String, at: UTCTime) -> Message { Message(catalogue, 22, [.text(name), .moment(at)]) }
    static var columnRule: Message { Message(catalogue, 23) }
    static var columnSeen: Message { Message(catalogue, 24) }
    static var first: Message { Message(catalogue, 25) }
    static var staleTitle: Message { Message(catalogue, 26) }
    static func staleLede(days: some BinaryInteger) -> Message { Message(catalogue, 27, [.integer(Int64(clamping: days))]) }
    static func staleNone(days: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: days))]) }
    static var confirmButton: Message { Message(catalogue, 29) }
    static var conflictsTitle: Message { Message(catalogue, 30) }
    static var conflictsLede: Message { Message(catalogue, 31) }
    static var conflictsNone: Message { Message(catalogue, 32) }
    static var columnDiffer: Message { Message(catalogue, 33) }
    static var rulesTitle: Message { Message(catalogue, 34) }
    static var rulesNone: Message { Message(catalogue, 35) }
    static var rulesNew: Message { Message(catalogue, 36) }
    static var nationality: Message { Message(catalogue, 37) }
    static var openButton: Message { Message(catalogue, 38) }

    static let catalogue = Catalogue("deskLists", [
        "ar": [
            #"قواعد تأشيرات {0} كما يقرؤها المنتدى والعالم. لا يُنشر أي تغيير إلا بعد أن يراجعه شخص آخر."#,
            #"ما تقوله الوزارات والسفارات ومجموعات البيانات عن الحدود كما تنقله الأمانة. لا يُنشر أي تغيير إلا بعد أن يراجعه شخص آخر."#,
            #"سمّت {0} مدينة {1} لنشر قواعد تأشيراتها. ما يُصاغ هنا سيُرفض؛ اسأل {1} أو اطلب من الأمانة تسمية هذه المدينة."#,
            #"قواعد هذا المكتب"#,
            #"لم تُراجع منذ مدة"#,
            #"أقدم من {0} يومًا"#,
            #"حدود يتحدث عنها الطرفان"#,
            #"البلد نفسه وتقرير"#,
            #"بانتظار الموافقة"#,
            #"كل القواعد"#,
            #"القديمة"#,
            #"التناقضات"#,
            #"تغيير واحد لكثيرين"#,
            #"الاستيراد والتصدير"#,
            #"المكتب"#,
            #"بانتظار مراجعة شخص آخر"#,
            #"قيد الصياغة"#,
            #"المرسلة والملغاة"#,
            #"لا مسودات. غيّر قاعدة واحدة أو عدة قواعد معًا."#,
            #"مجموعة التغييرات"#,
            #"التغييرات"#,
            #"آخر تغيير"#,
            #"{0}، {1}"#,
            #"القاعدة"#,
            #"آخر تحقق"#,
            #"من البداية"#,
            #"ما لم يراجعه أحد منذ مدة"#,
            #"قواعد مضى على آخر تحقق منها أكثر من {0} يومًا. يُقال للمسافرين إنها غير متحقق منها. راجع المصدر، وأشّر على ما لا يزال صحيحًا، ثم أكّده."#,
            #"لا شيء أقدم من {0} يومًا."#,
            #"تأكيد المؤشَّر كما شوهد اليوم"#,
            #"حيث يتناقض البلد مع تقرير"#,
            #"كلمة البلد نفسه هي القائمة في كل حال. انظر أيهما قديم فغيّره، أو راسل الطرف الآخر."#,
            #"يتفق الطرفان حيثما تحدثا معًا."#,
            #"يختلفان في"#,
            #"قواعد هذا المكتب"#,
            #"لا قواعد هنا بعد."#,
            #"كتابة قاعدة لحدود أخرى"#,
            #"الجنسية"#,
            #"فتح"#,
        ],
        "en": [
            #"The visa rules of {0}: what it asks of travellers, as the forum and the world read it. A change goes out when somebody else has looked at it."#,
            #"What ministries, embassies and datasets say of borders, reported by the secretariat. A change goes out when somebody else has looked at it."#,
            #"{0} has named {1} to publish its visa rules. What is drafted here would be refused; ask {1}, or the secretariat to name this city."#,
            #"Rules of this desk"#,
            #"Not looked at for long"#,
            #"older than {0} days"#,
            #"Borders of which both speak"#,
            #"the country itself, and a report"#,
            #"Waiting for approval"#,
            #"All rules"#,
            #"Stale"#,
            #"Contradictions"#,
            #"One change for many"#,
            #"Import and export"#,
            #"Desk"#,
            #"For somebody else to look at"#,
            #"Being drafted"#,
            #"Sent and given up"#,
            #"Nothing is being drafted. Change a single rule, or many at once."#,
            #"Change set"#,
            #"Changes"#,
            #"Last changed"#,
            #"{0}, {1}"#,
            #"Rule"#,
            #"Last seen to hold"#,
            #"From the beginning"#,
            #"What nobody has looked at for long"#,
            #"Rules last seen to hold more than {0} days ago. Travellers are told that they are unverified. Look at the source, tick what still holds, and confirm it."#,
            #"Nothing is older than {0} days."#,
            #"Confirm what is ticked, as seen today"#,
            #"Where the country and a report contradict each other"#,
            #"The country's own word stands in any case. Look which of the two is out of date, and change it, or write to the other side."#,
            #"The two sides agree wherever both speak."#,
            #"They differ in"#,
            #"The rules of this desk"#,
            #"No rule here yet."#,
            #"Write a rule of another border"#,
            #"Nationality"#,
            #"Open"#,
        ],
        "ru": [
            #"Визовые правила страны: {0}. Их видят форум и весь мир. Изменение публикуется после того, как его проверит другой человек."#,
            #"Что говорят о границах министерства, посольства и наборы данных; сообщает секретариат. Изменение публикуется после проверки другим человеком."#,
            #"Страна {0} назначила город {1} публиковать визовые правила. Черновики отсюда будут отклонены; обратитесь в {1} или попросите секретариат назначить этот город."#,
            #"Правил этого отдела"#,
            #"Давно не проверялись"#,
            #"старше {0} дней"#,
            #"Границы, о которых говорят оба"#,
            #"сама страна и сообщение"#,
            #"Ждут утверждения"#,
            #"Все правила"#,
            #"Устаревшие"#,
            #"Противоречия"#,
            #"Одно изменение для многих"#,
            #"Импорт и экспорт"#,
            #"Отдел"#,
            #"Ждут проверки другим человеком"#,
            #"Черновики"#,
            #"Отправленные и отменённые"#,
            #"Черновиков нет. Измените одно правило или сразу несколько."#,
            #"Набор изменений"#,
            #"Изменений"#,
            #"Последнее изменение"#,
            #"{0}, {1}"#,
            #"Правило"#,
            #"Последняя проверка"#,
            #"С начала"#,
            #"Что давно никто не проверял"#,
            #"Правила, которые последний раз проверялись более {0} дней назад. Путешественникам они показаны как непроверенные. Посмотрите источник, отметьте то, что ещё верно, и подтвердите."#,
            #"Нет ничего старше {0} дней."#,
            #"Подтвердить отмеченное сегодняшним днём"#,
            #"Где страна и сообщение противоречат друг другу"#,
            #"В любом случае действует слово самой страны. Посмотрите, что устарело, измените или напишите другой стороне."#,
            #"Везде, где говорят оба, они согласны."#,
            #"Расходятся в"#,
            #"Правила этого отдела"#,
            #"Правил пока нет."#,
            #"Написать правило для другой границы"#,
            #"Гражданство"#,
            #"Открыть"#,
        ],
        "zh-Hans": [
            #"{0}的签证规则，供论坛与世界查阅。任何更改须经另一人审核后方可发布。"#,
            #"秘书处通报的各国政府、使馆与数据集所述的入境规则。任何更改须经另一人审核后方可发布。"#,
            #"{0}已指定{1}发布其签证规则。此处的草稿将被拒绝；请联系{1}，或请秘书处指定本城市。"#,
            #"本工作台的规则"#,
            #"久未核实"#,
            #"超过{0}天"#,
            #"双方都有说明的边界"#,
            #"国家自身与通报"#,
            #"等待批准"#,
            #"全部规则"#,
            #"待核实"#,
            #"矛盾"#,
            #"批量更改"#,
            #"导入与导出"#,
            #"工作台"#,
            #"待他人审核"#,
            #"起草中"#,
            #"已发送与已放弃"#,
            #"暂无草稿。可修改单条规则或批量更改。"#,
            #"更改集"#,
            #"更改数"#,
            #"最后修改"#,
            #"{0}，{1}"#,
            #"规则"#,
            #"最近核实"#,
            #"从头开始"#,
            #"久未核实的规则"#,
            #"超过{0}天未核实的规则，将向旅客显示为“未核实”。请查看来源，勾选仍然有效的规则并确认。"#,
            #"没有超过{0}天的规则。"#,
            #"确认所选规则今日仍有效"#,
            #"国家说法与通报相矛盾之处"#,
            #"以国家自身的规则为准。请查看哪一方已过时，予以更改，或联系另一方。"#,
            #"双方说法一致。"#,
            #"差异"#,
            #"本工作台的规则"#,
            #"暂无规则。"#,
            #"为其他边界撰写规则"#,
            #"国籍"#,
            #"打开"#,
        ],
    ])
}
