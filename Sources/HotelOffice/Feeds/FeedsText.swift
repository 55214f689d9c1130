// Written by seeds/messages.py from feeds.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `feeds`.
enum FeedsText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static func conflictsTitle(count: some BinaryInteger) -> Message { Message(catalogue, 2, [.integer(Int64(clamping: count))]) }
    static var conflictsNote: Message { Message(catalogue, 3) }
    static var columnSold: Message { Message(catalogue, 4) }
    static var columnBlocked: Message { Message(catalogue, 5) }
    static var readTitle: Message { Message(catalogue, 6) }
    static var readNote: Message { Message(catalogue, 7) }
    static var none: Message { Message(catalogue, 8) }
    static var columnTaken: Message { Message(catalogue, 9) }
    static var never: Message { Message(catalogue, 10) }
    static var waits: Message { Message(catalogue, 11) }
    static var good: Message { Message(catalogue, 12) }
    static var now: Message { Message(catalogue, 13) }
    static func nowOf(name: String) -> Message { Message(catalogue, 14, [.text(name)]) }
    static var remove: Message { Message(catalogue, 15) }
    static func removeOf(name: String) -> Message { Message(catalogue, 16, [.text(name)]) }
    static var addTitle: Message { Message(catalogue, 17) }
    static var addNote: Message { Message(catalogue, 18) }
    static var add: Message { Message(catalogue, 19) }
    static var name: Message { Message(catalogue, 20) }
    static var nameHint: Message { Message(catalogue, 21) }
    static var address: Message { Message(catalogue, 22) }
    static var addressHint: Message { Message(catalogue, 23) }
    static var addressWrong: Message { Message(catalogue, 24) }
    static var shownTitle: Message { Message(catalogue, 25) }
    static var shownNote: Message { Message(catalogue, 26) }
    static var isShown: Message { Message(catalogue, 27) }
    static var notShown: Message { Message(catalogue, 28) }
    static var make: Message { Message(catalogue, 29) }
    static var makeAnew: Message { Message(catalogue, 30) }
    static func makeOf(type: String) -> Message { Message(catalogue, 31, [.text(type)]) }
    static func tooLarge(most: some BinaryInteger) -> Message { Message(catalogue, 32, [.integer(Int64(clamping: most))]) }
    static var isHTML: Message { Message(catalogue, 33) }
    static var notACalendar: Message { Message(catalogue, 34) }
    static func notUTF8(line: some BinaryInteger) -> Message { Message(catalogue, 35, [.integer(Int64(clamping: line))]) }
    static func notALine(line: some BinaryInteger, text: String) -> Message { Message(catalogue, 36, [.integer(Int64(clamping: line)), .text(text)]) }
    static func cutOff(line: some BinaryInteger) -> Message { Message(catalogue, 37, [.integer(Int64(clamping: line))]) }
    static func noUID(line: some BinaryInteger) -> Message { Message(catalogue, 38, [.integer(Int64(clamping: line))]) }
    static func noStart(line: some BinaryInteger) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: line))]) }
    static func badDate(line: some BinaryInteger, text: String) -> Message { Message(catalogue, 40, [.integer(Int64(clamping: line)), .text(text)]) }
    static func badRule(line: some BinaryInteger, text: String) -> Message { Message(catalogue, 41, [.integer(Int64(clamping: line)), .text(text)]) }
    static func tooMany(most: some BinaryInteger) -> Message { Message(catalogue, 42, [.integer(Int64(clamping: most))]) }
    static func badStatus(status: String) -> Message { Message(catalogue, 43, [.text(status)]) }
    static func unanswered(reason: String) -> Message { Message(catalogue, 44, [.text(reason)]) }
    static func privateAddress(address: String) -> Message { Message(catalogue, 45, [.text(address)]) }
    static func noAddress(host: String) -> Message { Message(catalogue, 46, [.text(host)]) }
    static var noAnswer: Message { Message(catalogue, 47) }
    static var unreachable: Message { Message(catalogue, 48) }
    static func badTLS(reason: String) -> Message { Message(catalogue, 49, [.text(reason)]) }

    static let catalogue = Catalogue("feeds", [
        "ar": [
            #"تقاويم أخرى"#,
            #"غرف تُباع في أماكن أخرى أيضًا: يُقرأ هنا ما منحته الأنظمة الأخرى، وتقرأ هي ما نفد هنا."#,
            #"بيعت مرتين: {0, zero: لا ليالٍ | one: ليلة واحدة | two: ليلتان | few: # ليالٍ | many: # ليلة | other: # ليلة}"#,
            #"ما بيع هنا وما أُخذ في مكان آخر يفوق عدد الغرف. ما بيع هنا يبقى: انقل حجزًا أو تواصل مع من باعه هناك."#,
            #"بيع هنا"#,
            #"أُخذ في مكان آخر"#,
            #"تقاويم تأخذ غرفًا"#,
            #"تُقرأ كل نصف ساعة. كل حدث يأخذ غرفة واحدة للياليه. وإن تعذّرت القراءة بقي ما قاله آخر مرة."#,
            #"لا يوجد بعد. أضف العنوان الذي يعطيه النظام الآخر لهذا النوع."#,
            #"آخر قراءة"#,
            #"لم يُقرأ"#,
            #"يُقرأ خلال دقائق"#,
            #"قُرئ"#,
            #"اقرأه قريبًا"#,
            #"اقرأ {0} قريبًا"#,
            #"احذفه"#,
            #"احذف {0}"#,
            #"إضافة تقويم"#,
            #"بصيغة iCalendar كما تعطيها مواقع الحجز لنوع غرف."#,
            #"أضف التقويم"#,
            #"الاسم"#,
            #"كاسم النظام الآخر."#,
            #"العنوان"#,
            #"يبدأ بـ https://. من يعرفه يستطيع قراءة ذلك التقويم، ولذلك لا يُعرض هنا لأحد."#,
            #"اكتب عنوانًا كاملًا على الإنترنت يبدأ بـ https://."#,
            #"ما يمكن للآخرين قراءته"#,
            #"الليالي التي لم يبقَ فيها شيء من نوع الغرف، ولا شيء عمّن يأتي. أعطِ العنوان للنظام الآخر؛ ويقرؤه كل من يعرفه. والعنوان الجديد يُبطل القديم."#,
            #"يوجد عنوان."#,
            #"لا عنوان بعد."#,
            #"أنشئ عنوانًا"#,
            #"أنشئ عنوانًا جديدًا"#,
            #"أنشئ عنوانًا لـ {0}"#,
            #"التقويم أكبر من {0} MB. اجعل النظام الآخر يحذف السنوات الماضية."#,
            #"وصلت صفحة ويب مكان التقويم. تحقّق من صلاحية العنوان وأنه لا يحتاج إلى تسجيل دخول."#,
            #"ما وصل ليس تقويمًا بصيغة iCalendar. تحقّق من العنوان."#,
            #"السطر {0} ليس نصًا بترميز UTF-8. أبلغ من يدير النظام الآخر."#,
            #"السطر {0} ليس من تقويم: {1}. أبلغ من يدير النظام الآخر."#,
            #"التقويم مبتور عند السطر {0}. سيُقرأ من جديد قريبًا."#,
            #"الحدث عند السطر {0} بلا اسم خاص به (UID). أبلغ من يدير النظام الآخر."#,
            #"الحدث عند السطر {0} لا يذكر متى يبدأ. أبلغ من يدير النظام الآخر."#,
            #"في السطر {0} يوم لا يُقرأ: {1}. أبلغ من يدير النظام الآخر."#,
            #"السطر {0} يتكرر بطريقة لا تُقرأ هنا: {1}. اجعل النظام الآخر يكتب أحداثًا مفردة."#,
            #"في التقويم أكثر من {0} إقامة. تحقّق من أنه لنوع غرف واحد."#,
            #"أجاب النظام الآخر بالحالة {0}. تحقّق من صلاحية العنوان."#,
            #"تعذّر الوصول إلى النظام الآخر: {0}"#,
            #"يقود العنوان إلى {0}، وهو ليس على الإنترنت العام: لا يُقرأ منه شيء. اطلب من مشغّل النظام الآخر عنوانه العام."#,
            #"الاسم {0} ليس له عنوان. تحقّق من كتابته."#,
            #"لم يُجب النظام الآخر في الوقت المناسب. سيُقرأ من جديد قريبًا."#,
            #"لا أحد يجيب على هذا العنوان. سيُقرأ من جديد قريبًا؛ تحقّق من أن العنوان ما زال صالحًا."#,
            #"فشل الاتصال الآمن بالنظام الآخر ({0}). أخبر من يشغّله."#,
        ],
        "en": [
            #"Other calendars"#,
            #"Rooms that are sold elsewhere as well: what other systems have given away is read here, and they read here what is gone."#,
            #"Sold twice: {0, one: # night | other: # nights}"#,
            #"More is sold here and taken elsewhere than there are rooms. What is sold here stays: move a booking, or speak with whoever sold it elsewhere."#,
            #"Sold here"#,
            #"Taken elsewhere"#,
            #"Calendars that take rooms"#,
            #"Read every half hour. Each event takes one room for its nights. Where one cannot be read, what it said last stays."#,
            #"There is none yet. Add the address that the other system gives for this room type."#,
            #"Read last"#,
            #"never"#,
            #"is read within minutes"#,
            #"was read"#,
            #"Read it soon"#,
            #"Read {0} soon"#,
            #"Take it away"#,
            #"Take {0} away"#,
            #"Add a calendar"#,
            #"In the iCalendar format, as booking sites give it for a room type."#,
            #"Add the calendar"#,
            #"Name"#,
            #"Such as that of the other system."#,
            #"Address"#,
            #"Beginning with https://. Whoever knows it may read that calendar: it is shown to nobody here."#,
            #"Write a whole address of the public internet, beginning with https://."#,
            #"What others may read"#,
            #"The nights on which nothing of a room type is left, and nothing of who comes. Give the address to the other system; whoever knows it may read it. A new address ends the old one."#,
            #"There is an address."#,
            #"No address yet."#,
            #"Make an address"#,
            #"Make a new address"#,
            #"Make an address for {0}"#,
            #"The calendar has more than {0} MB. Let the other system leave past years out."#,
            #"A web page came in the calendar’s place. Look whether the address still holds, and needs no sign-in."#,
            #"What came is no calendar in the iCalendar format. Look at the address."#,
            #"Line {0} is no text in UTF-8. Tell whoever runs the other system."#,
            #"Line {0} is none of a calendar: {1}. Tell whoever runs the other system."#,
            #"The calendar is cut off at line {0}. It is read again soon."#,
            #"The event at line {0} has no name of its own (UID), by which it is known again. Tell whoever runs the other system."#,
            #"The event at line {0} does not say when it begins. Tell whoever runs the other system."#,
            #"Line {0} has no day that can be read: {1}. Tell whoever runs the other system."#,
            #"Line {0} repeats in a way that is not read here: {1}. Let the other system write single events."#,
            #"The calendar takes more than {0} stays. Look whether it is that of one room type."#,
            #"The other system answered with status {0}. Look whether the address still holds."#,
            #"The other system could not be reached: {0}"#,
            #"The address leads to {0}, which is not on the public internet: nothing is read from there. Ask whoever runs the other system for its public address."#,
            #"The name {0} has no address. Look at its spelling."#,
            #"The other system did not answer in time. It is read again soon."#,
            #"Nobody answers at the address. It is read again soon; look whether the address still holds."#,
            #"The secure connection to the other system failed ({0}). Tell whoever runs it."#,
        ],
        "ru": [
            #"Другие календари"#,
            #"Номера, которые продаются и в других местах: что отдали другие системы, читается здесь, а они читают, что занято здесь."#,
            #"Продано дважды: {0, one: # ночь | few: # ночи | many: # ночей | other: # ночи}"#,
            #"Продано здесь и занято в других местах больше, чем есть номеров. Проданное здесь остаётся: перенесите бронирование или свяжитесь с другой площадкой."#,
            #"Продано здесь"#,
            #"Занято в других местах"#,
            #"Календари, которые занимают номера"#,
            #"Читаются каждые полчаса. Каждое событие занимает один номер на свои ночи. Если календарь не читается, остаётся прежнее."#,
            #"Пока нет ни одного. Добавьте адрес, который другая система даёт для этой категории."#,
            #"Прочитан"#,
            #"ни разу"#,
            #"будет прочитан в течение нескольких минут"#,
            #"прочитан"#,
            #"Прочитать"#,
            #"Прочитать: {0}"#,
            #"Удалить"#,
            #"Удалить: {0}"#,
            #"Добавить календарь"#,
            #"В формате iCalendar, как его дают площадки бронирования для категории."#,
            #"Добавить календарь"#,
            #"Название"#,
            #"Например название другой системы."#,
            #"Адрес"#,
            #"Начинается с https://. Кто его знает, может читать тот календарь; здесь он никому не показывается."#,
            #"Укажите полный адрес в интернете, начиная с https://."#,
            #"Что могут читать другие"#,
            #"Ночи, на которые в категории ничего не осталось, и ничего о гостях. Передайте адрес другой системе; читать может каждый, кто его знает. Новый адрес отменяет прежний."#,
            #"Адрес есть."#,
            #"Адреса пока нет."#,
            #"Создать адрес"#,
            #"Создать новый адрес"#,
            #"Создать адрес для {0}"#,
            #"Календарь больше {0} MB. Пусть другая система не включает прошлые годы."#,
            #"Вместо календаря пришла веб-страница. Проверьте, действует ли адрес и не нужен ли вход."#,
            #"Полученное — не календарь в формате iCalendar. Проверьте адрес."#,
            #"Строка {0} — не текст в UTF-8. Сообщите владельцу другой системы."#,
            #"Строка {0} не относится к календарю: {1}. Сообщите владельцу другой системы."#,
            #"Календарь обрывается на строке {0}. Скоро будет прочитан снова."#,
            #"У события в строке {0} нет собственного имени (UID). Сообщите владельцу другой системы."#,
            #"Событие в строке {0} не говорит, когда начинается. Сообщите владельцу другой системы."#,
            #"В строке {0} нечитаемый день: {1}. Сообщите владельцу другой системы."#,
            #"Строка {0} повторяется так, как здесь не читается: {1}. Пусть другая система пишет отдельные события."#,
            #"В календаре более {0} периодов. Проверьте, относится ли он к одной категории."#,
            #"Другая система ответила кодом {0}. Проверьте, действует ли адрес."#,
            #"Другая система недоступна: {0}"#,
            #"Адрес ведёт на {0}, а это не общедоступный интернет: оттуда ничего не читается. Узнайте у владельца другой системы её открытый адрес."#,
            #"У имени {0} нет адреса. Проверьте написание."#,
            #"Другая система не ответила вовремя. Скоро будет новая попытка."#,
            #"По этому адресу никто не отвечает. Скоро будет новая попытка; проверьте, действует ли адрес."#,
            #"Не удалось установить защищённое соединение с другой системой ({0}). Сообщите её владельцу."#,
        ],
        "zh-Hans": [
            #"外部日历"#,
            #"同时在其他平台销售的客房：在此读取其他系统已售的日期，它们也可读取此处的售罄情况。"#,
            #"重复售出：{0, other: #} 晚"#,
            #"此处售出与其他平台占用之和超过客房数。此处已售保留：请转移预订，或与其他平台联系。"#,
            #"此处已售"#,
            #"其他平台占用"#,
            #"占用客房的日历"#,
            #"每半小时读取一次。每个事件占用一间客房。无法读取时保留上次内容。"#,
            #"还没有。请添加其他系统为该房型提供的地址。"#,
            #"上次读取"#,
            #"从未"#,
            #"几分钟内读取"#,
            #"已读取"#,
            #"尽快读取"#,
            #"尽快读取{0}"#,
            #"删除"#,
            #"删除{0}"#,
            #"添加日历"#,
            #"iCalendar格式，由预订网站按房型提供。"#,
            #"添加日历"#,
            #"名称"#,
            #"例如其他系统的名称。"#,
            #"地址"#,
            #"以https://开头。知道该地址者即可读取日历，因此此处不予显示。"#,
            #"请填写以https://开头的完整互联网地址。"#,
            #"供他人读取"#,
            #"某房型售罄的夜晚，不含任何住客信息。请将地址提供给其他系统；知道地址者即可读取。新地址会使旧地址失效。"#,
            #"已有地址。"#,
            #"尚无地址。"#,
            #"生成地址"#,
            #"生成新地址"#,
            #"为{0}生成地址"#,
            #"日历超过{0} MB。请让其他系统去掉往年内容。"#,
            #"收到的是网页而非日历。请检查地址是否有效、是否需要登录。"#,
            #"收到的内容不是iCalendar格式的日历。请检查地址。"#,
            #"第{0}行不是UTF-8文本。请告知其他系统的管理者。"#,
            #"第{0}行不是日历内容：{1}。请告知其他系统的管理者。"#,
            #"日历在第{0}行中断。稍后将重新读取。"#,
            #"第{0}行的事件没有标识（UID）。请告知其他系统的管理者。"#,
            #"第{0}行的事件没有开始日期。请告知其他系统的管理者。"#,
            #"第{0}行的日期无法读取：{1}。请告知其他系统的管理者。"#,
            #"第{0}行的重复规则无法读取：{1}。请让其他系统输出单个事件。"#,
            #"日历中占用超过{0}段。请检查是否只对应一种房型。"#,
            #"其他系统返回状态{0}。请检查地址是否有效。"#,
            #"无法连接其他系统：{0}"#,
            #"该地址指向 {0}，不在公共互联网上：不会从那里读取。请向对方系统的负责人索取公开地址。"#,
            #"名称 {0} 没有地址。请检查拼写。"#,
            #"对方系统没有及时应答，稍后会再次读取。"#,
            #"该地址无人应答，稍后会再次读取；请检查地址是否仍然有效。"#,
            #"与对方系统的安全连接失败（{0}）。请告知其负责人。"#,
        ],
    ])
}
