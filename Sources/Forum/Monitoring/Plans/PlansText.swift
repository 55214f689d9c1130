// Written by seeds/messages.py from plans.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `plans`.
enum PlansText {
    static var cyclesTitle: Message { Message(catalogue, 0) }
    static var cyclesLede: Message { Message(catalogue, 1) }
    static var cyclesNone: Message { Message(catalogue, 2) }
    static var columnCycle: Message { Message(catalogue, 3) }
    static var columnForum: Message { Message(catalogue, 4) }
    static var columnOpens: Message { Message(catalogue, 5) }
    static var columnCloses: Message { Message(catalogue, 6) }
    static var columnState: Message { Message(catalogue, 7) }
    static var columnReports: Message { Message(catalogue, 8) }
    static func reportsOf(there: some BinaryInteger, asked: some BinaryInteger) -> Message { Message(catalogue, 9, [.integer(Int64(clamping: there)), .integer(Int64(clamping: asked))]) }
    static var stateComing: Message { Message(catalogue, 10) }
    static var stateOpen: Message { Message(catalogue, 11) }
    static var stateClosed: Message { Message(catalogue, 12) }
    static var openCycle: Message { Message(catalogue, 13) }
    static var openButton: Message { Message(catalogue, 14) }
    static var saveCycle: Message { Message(catalogue, 15) }
    static var changeCycle: Message { Message(catalogue, 16) }
    static var changeCycleNote: Message { Message(catalogue, 17) }
    static var identifier: Message { Message(catalogue, 18) }
    static func identifierHint(example: String) -> Message { Message(catalogue, 19, [.text(example)]) }
    static var identifierTaken: Message { Message(catalogue, 20) }
    static var identifierBad: Message { Message(catalogue, 21) }
    static var title: Message { Message(catalogue, 22) }
    static var opens: Message { Message(catalogue, 23) }
    static var closes: Message { Message(catalogue, 24) }
    static var closesHint: Message { Message(catalogue, 25) }
    static var forum: Message { Message(catalogue, 26) }
    static var published: Message { Message(catalogue, 27) }
    static var overtaken: Message { Message(catalogue, 28) }
    static var overtakenTable: Message { Message(catalogue, 29) }
    static var overdueTitle: Message { Message(catalogue, 30) }
    static var overdueNote: Message { Message(catalogue, 31) }
    static var overdueNone: Message { Message(catalogue, 32) }
    static var columnCity: Message { Message(catalogue, 33) }
    static var columnLacks: Message { Message(catalogue, 34) }
    static var columnReminded: Message { Message(catalogue, 35) }
    static func remindedAt(times: some BinaryInteger, time: UTCTime) -> Message { Message(catalogue, 36, [.integer(Int64(clamping: times)), .moment(time)]) }
    static var remindedNever: Message { Message(catalogue, 37) }
    static var remind: Message { Message(catalogue, 38) }
    static func remindCity(city: String) -> Message { Message(catalogue, 39, [.text(city)]) }
    static var remindAll: Message { Message(catalogue, 40) }
    static var remindDone: Message { Message(catalogue, 41) }
    static var publish: Message { Message(catalogue, 42) }
    static var publishNew: Message { Message(catalogue, 43) }
    static var onlyEditors: Message { Message(catalogue, 44) }
    static var remindAgainTitle: Message { Message(catalogue, 45) }
    static func remindAgainText(time: UTCTime) -> Message { Message(catalogue, 46, [.moment(time)]) }

    static let catalogue = Catalogue("plans", [
        "ar": [
            #"دورات التقارير"#,
            #"الفترات التي ترفع فيها المدن تقاريرها إلى منتدى. تُغلق كل منها لجميع المدن في لحظة واحدة: في نهاية يومها الأخير بالتوقيت العالمي."#,
            #"لم تُفتح دورة بعد. افتح الأولى أدناه."#,
            #"الدورة"#,
            #"المنتدى"#,
            #"تُفتح"#,
            #"تُغلق"#,
            #"الحالة"#,
            #"التقارير"#,
            #"{0} من {1}"#,
            #"لم تُفتح بعد"#,
            #"مفتوحة"#,
            #"مغلقة"#,
            #"افتح دورة"#,
            #"افتح الدورة"#,
            #"انشر التغيير"#,
            #"مدّد أو أغلق أو أعد التسمية"#,
            #"للإغلاق اجعل اليوم آخر أيامها. ولا تُنهى أبدًا بيوم مضى: ما وصل في موعده يبقى كذلك."#,
            #"المعرّف"#,
            #"أحرف لاتينية صغيرة وأرقام وشرطات، مثل {0}. يدخل في العناوين ولا يتغير."#,
            #"يوجد واحد بهذا المعرّف. اختر غيره أو افتح ذاك."#,
            #"اكتب أحرفًا لاتينية صغيرة وأرقامًا وشرطات، بدءًا بحرف."#,
            #"العنوان"#,
            #"اليوم الأول"#,
            #"اليوم الأخير"#,
            #"تنتهي الساعة 24:00 بالتوقيت العالمي في هذا اليوم أينما كانت المدينة."#,
            #"المنتدى الذي تُرفع إليه التقارير"#,
            #"ثبت في السجل وتراه كل مدينة."#,
            #"غيّره أحدهم بعد أن فتحت الصفحة. الأحدث معروض بجانبه؛ وما كتبته ما زال هنا."#,
            #"كما هو الآن"#,
            #"ما لم يصل بعد"#,
            #"التذكير قيد في السجل: يظهر فورًا على مكتب المدينة، ويمكن للجميع قراءة وقت إرساله. وإذا ضُبط البريد كتب الموقع من تلقاء نفسه أيضًا: حين تنتهي الدورة وتنقصها تقارير، ثم مرة أخرى بعد أسبوعين، إلى من يكتبون تقارير المدينة ويوقّعونها وإلى مسؤوليها."#,
            #"وصلت جميع التقارير المطلوبة."#,
            #"المدينة"#,
            #"التقارير الناقصة"#,
            #"التذكير"#,
            #"{0, zero: # | one: مرة | two: مرتين | few: # مرات | many: # مرة | other: # مرة}، آخرها {1}"#,
            #"أبدًا"#,
            #"ذكّر"#,
            #"ذكّر {0}"#,
            #"ذكّرهم جميعًا"#,
            #"ثبت التذكير في السجل وتراه المدينة."#,
            #"انشر كنسخة جديدة"#,
            #"انشر الالتزام"#,
            #"يغيّر هذا محررو الأمانة ومسؤولوها."#,
            #"أُرسل تذكير قبل أقل من يوم"#,
            #"خرج آخر تذكير في {0}. كل تذكير سجلّ علني. لم يُرسل شيء آخر."#,
        ],
        "en": [
            #"Reporting cycles"#,
            #"The periods in which cities report to a forum. Each closes for all cities at one moment: at the end of its last day in UTC."#,
            #"No cycle has been opened yet. Open the first one below."#,
            #"Cycle"#,
            #"Forum"#,
            #"Opens"#,
            #"Closes"#,
            #"State"#,
            #"Reports"#,
            #"{0} of {1}"#,
            #"Not open yet"#,
            #"Open"#,
            #"Closed"#,
            #"Open a cycle"#,
            #"Open the cycle"#,
            #"Publish the change"#,
            #"Extend, close or rename"#,
            #"To close it, make today its last day. It is never ended for a day that has passed: reports that came in time stay in time."#,
            #"Identifier"#,
            #"Small Latin letters, digits and hyphens, such as {0}. It stands in addresses and stays."#,
            #"There is one with this identifier. Choose another, or open that one."#,
            #"Write small Latin letters, digits and hyphens, beginning with a letter."#,
            #"Title"#,
            #"First day"#,
            #"Last day"#,
            #"It ends at 24:00 UTC on this day, wherever a city is."#,
            #"The forum it reports to"#,
            #"It stands in the log, and every city sees it."#,
            #"Somebody has changed it since you opened the page. The newest is shown beside; what you typed is still here."#,
            #"As it stands now"#,
            #"What is still to come"#,
            #"A reminder is a record: it shows on the city’s desk at once, and everybody can read when it was sent. With mail set up the site writes by itself as well: when a cycle has ended with reports missing, and once more two weeks later, to those who write and sign the city’s reports and to its administrators."#,
            #"Every report that is asked for has come."#,
            #"City"#,
            #"Reports that are lacking"#,
            #"Reminded"#,
            #"{0, one: once | other: # times}, last {1}"#,
            #"never"#,
            #"Remind"#,
            #"Remind {0}"#,
            #"Remind all of them"#,
            #"The reminder stands in the log, and the city sees it."#,
            #"Publish as a new version"#,
            #"Publish the commitment"#,
            #"Editors and administrators of the secretariat change this."#,
            #"Reminded less than a day ago"#,
            #"The last reminder went out on {0}. Every reminder is a public record. Nothing more was sent."#,
        ],
        "ru": [
            #"Отчётные периоды"#,
            #"Периоды, за которые города отчитываются перед форумом. Каждый закрывается для всех городов одновременно: в конце последнего дня по UTC."#,
            #"Ни один период ещё не открыт. Откройте первый ниже."#,
            #"Период"#,
            #"Форум"#,
            #"Открывается"#,
            #"Закрывается"#,
            #"Состояние"#,
            #"Отчёты"#,
            #"{0} из {1}"#,
            #"Ещё не открыт"#,
            #"Открыт"#,
            #"Закрыт"#,
            #"Открыть период"#,
            #"Открыть период"#,
            #"Опубликовать изменение"#,
            #"Продлить, закрыть или переименовать"#,
            #"Чтобы закрыть, сделайте последним днём сегодняшний. Задним числом период не закрывается: поданное вовремя остаётся поданным вовремя."#,
            #"Обозначение"#,
            #"Строчные латинские буквы, цифры и дефисы, например {0}. Входит в адреса и не меняется."#,
            #"Такое обозначение уже есть. Выберите другое или откройте существующее."#,
            #"Используйте строчные латинские буквы, цифры и дефисы; первой должна быть буква."#,
            #"Название"#,
            #"Первый день"#,
            #"Последний день"#,
            #"Период заканчивается в 24:00 UTC этого дня, где бы ни был город."#,
            #"Форум, перед которым отчитываются"#,
            #"Внесено в журнал, и каждый город это видит."#,
            #"Пока страница была открыта, кто-то внёс изменения. Новейшее показано рядом; введённое сохранено."#,
            #"Как есть сейчас"#,
            #"Чего ещё не хватает"#,
            #"Напоминание — запись журнала: оно сразу видно на рабочем столе города, и каждый может прочесть, когда оно отправлено. Если настроена почта, сайт пишет и сам: когда цикл закончился, а отчётов не хватает, и ещё раз через две недели — тем, кто пишет и подписывает отчёты города, и его администраторам."#,
            #"Все требуемые отчёты поступили."#,
            #"Город"#,
            #"Недостающие отчёты"#,
            #"Напоминание"#,
            #"{0, one: # раз | few: # раза | many: # раз | other: # раза}, последнее {1}"#,
            #"ни разу"#,
            #"Напомнить"#,
            #"Напомнить: {0}"#,
            #"Напомнить всем"#,
            #"Напоминание внесено в журнал, и город его видит."#,
            #"Опубликовать новой версией"#,
            #"Опубликовать обязательство"#,
            #"Это меняют редакторы и администраторы секретариата."#,
            #"Напоминание отправлено меньше суток назад"#,
            #"Последнее напоминание ушло {0}. Каждое напоминание — открытая запись в журнале. Больше ничего не отправлено."#,
        ],
        "zh-Hans": [
            #"报告周期"#,
            #"各城市向论坛提交报告的时期。所有城市在同一时刻截止：最后一天结束时（UTC）。"#,
            #"尚未开放任何周期。请在下面开放第一个。"#,
            #"周期"#,
            #"论坛"#,
            #"开放"#,
            #"截止"#,
            #"状态"#,
            #"报告"#,
            #"{0}/{1}"#,
            #"尚未开放"#,
            #"开放中"#,
            #"已截止"#,
            #"开放周期"#,
            #"开放周期"#,
            #"公布更改"#,
            #"延长、截止或改名"#,
            #"如要截止，请将最后一天设为今天。不能追溯截止：按时提交的报告始终视为按时。"#,
            #"标识"#,
            #"小写拉丁字母、数字和连字符，例如 {0}。用于网址，不可更改。"#,
            #"已有此标识。请另选，或打开已有的那个。"#,
            #"请用小写拉丁字母、数字和连字符，并以字母开头。"#,
            #"标题"#,
            #"首日"#,
            #"末日"#,
            #"无论城市在哪里，均于当日 24:00（UTC）结束。"#,
            #"报告所提交的论坛"#,
            #"已写入日志，各城市均可见。"#,
            #"您打开页面后已有人修改。最新内容见旁；您输入的内容仍保留。"#,
            #"当前内容"#,
            #"尚未收到的"#,
            #"提醒是一条记录：立即显示在城市工作台上，所有人都能看到发送时间。如已设置邮件，网站还会自动发信：周期结束而报告缺失时一次，两周后再一次，收件人为撰写和签署该市报告的人员及其管理员。"#,
            #"所要求的报告均已收到。"#,
            #"城市"#,
            #"缺少的报告"#,
            #"提醒"#,
            #"{0, other: # 次}，最近 {1}"#,
            #"从未"#,
            #"提醒"#,
            #"提醒 {0}"#,
            #"全部提醒"#,
            #"提醒已写入日志，城市可见。"#,
            #"作为新版本公布"#,
            #"公布承诺"#,
            #"由秘书处的编辑和管理员更改。"#,
            #"不到一天前已提醒"#,
            #"上一次提醒发送于{0}。每次提醒都是公开记录。本次未再发送。"#,
        ],
    ])
}
