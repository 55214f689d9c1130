// Written by seeds/messages.py from explorer.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `explorer`.
enum ExplorerText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var kicker: Message { Message(catalogue, 2) }
    static var search: Message { Message(catalogue, 3) }
    static var writer: Message { Message(catalogue, 4) }
    static var type: Message { Message(catalogue, 5) }
    static var key: Message { Message(catalogue, 6) }
    static func keyHint(example: String) -> Message { Message(catalogue, 7, [.text(example)]) }
    static var everything: Message { Message(catalogue, 8) }
    static var entries: Message { Message(catalogue, 9) }
    static var entry: Message { Message(catalogue, 10) }
    static var accepted: Message { Message(catalogue, 11) }
    static var what: Message { Message(catalogue, 12) }
    static var none: Message { Message(catalogue, 13) }
    static var older: Message { Message(catalogue, 14) }
    static var newest: Message { Message(catalogue, 15) }
    static var pages: Message { Message(catalogue, 16) }
    static var records: Message { Message(catalogue, 17) }
    static var record: Message { Message(catalogue, 18) }
    static var recordKey: Message { Message(catalogue, 19) }
    static var standsIn: Message { Message(catalogue, 20) }
    static func entryTitle(index: some BinaryInteger) -> Message { Message(catalogue, 21, [.integer(Int64(clamping: index))]) }
    static func entryLede(writer: String, time: UTCTime) -> Message { Message(catalogue, 22, [.text(writer), .moment(time)]) }
    static var facts: Message { Message(catalogue, 23) }
    static var digest: Message { Message(catalogue, 24) }
    static var leaf: Message { Message(catalogue, 25) }
    static var signedBy: Message { Message(catalogue, 26) }
    static func count(count: some BinaryInteger) -> Message { Message(catalogue, 27, [.integer(Int64(clamping: count))]) }
    static func more(count: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: count))]) }
    static var withdrawn: Message { Message(catalogue, 29) }
    static var proof: Message { Message(catalogue, 30) }
    static var proofNote: Message { Message(catalogue, 31) }
    static var noProof: Message { Message(catalogue, 32) }
    static var checkpoint: Message { Message(catalogue, 33) }
    static var verify: Message { Message(catalogue, 34) }
    static var verifyNote: Message { Message(catalogue, 35) }
    static var envelope: Message { Message(catalogue, 36) }
    static func envelopeLarge(size: some BinaryInteger) -> Message { Message(catalogue, 37, [.integer(Int64(clamping: size))]) }
    static var asData: Message { Message(catalogue, 38) }
    static var dataEntry: Message { Message(catalogue, 39) }
    static var dataProof: Message { Message(catalogue, 40) }
    static var versions: Message { Message(catalogue, 41) }
    static var versionsNote: Message { Message(catalogue, 42) }
    static var all: Message { Message(catalogue, 43) }
    static var secretariat: Message { Message(catalogue, 44) }

    static let catalogue = Catalogue("explorer", [
        "ar": [
            #"سجل المنتدى"#,
            #"كل ما قاله المنتدى بترتيبه. لا يستطيع أحد تغيير مدخل أو نزعه دون أن تكتشفه كل مدينة."#,
            #"متصفح السجل"#,
            #"بحث"#,
            #"كتبه"#,
            #"من نوع"#,
            #"المفتاح يبدأ بـ"#,
            #"مثل {0}، ويلزم النوع أيضًا."#,
            #"الكل"#,
            #"المداخل"#,
            #"المدخل"#,
            #"قُبل في"#,
            #"المحتوى"#,
            #"لا شيء في السجل كذلك."#,
            #"الأقدم"#,
            #"الأحدث"#,
            #"الصفحات"#,
            #"السجلات"#,
            #"السجل"#,
            #"المفتاح"#,
            #"يوجد في"#,
            #"المدخل {0}"#,
            #"كتبه {0}، وقُبل في {1}."#,
            #"المدخل"#,
            #"بصمة المغلف"#,
            #"تجزئة الورقة"#,
            #"وُقّع بالمفتاح"#,
            #"{0, zero: لا مداخل | one: مدخل واحد | two: مدخلان | few: # مداخل | many: # مدخلًا | other: # مدخل}"#,
            #"{0, zero: لا سجلات أخرى | one: سجل آخر واحد | two: سجلان آخران | few: # سجلات أخرى | many: # سجلًا آخر | other: # سجل آخر} في البيانات."#,
            #"سُحب"#,
            #"برهان وجوده في السجل"#,
            #"بتجزئة الورقة مع هذه القيم واحدة تلو الأخرى ينتج الجذر الذي توقّعه نقطة التحقق."#,
            #"لا توجد هنا نقطة تحقق موقّعة تشمله بعد. عُد بعد لحظة."#,
            #"نقطة التحقق الموقّعة"#,
            #"تحقق بنفسك"#,
            #"بالمرساة التي أعطتك إياها الأمانة، دون اتصال: لا يسأل البرنامج أحدًا."#,
            #"المغلف الموقّع كما ورد"#,
            #"حجم الظرف {0} كيلوبايت، وهو في القيد كبيانات."#,
            #"بيانات"#,
            #"هذا المدخل للبرامج"#,
            #"برهانه للبرامج"#,
            #"الإصدارات"#,
            #"الأحدث أولًا. ويسمّي كل إصدار المدخل الذي يليه."#,
            #"السجل"#,
            #"الأمانة"#,
        ],
        "en": [
            #"The forum's log"#,
            #"Everything that the forum has said, in its order. Nobody can change an entry or take one out without every city finding it."#,
            #"Log explorer"#,
            #"Search"#,
            #"Written by"#,
            #"Of the kind"#,
            #"Key begins with"#,
            #"Such as {0}; it takes a kind as well."#,
            #"everything"#,
            #"Entries"#,
            #"Entry"#,
            #"Accepted"#,
            #"What"#,
            #"Nothing in the log is so."#,
            #"Earlier ones"#,
            #"The newest"#,
            #"Pages"#,
            #"Records"#,
            #"Record"#,
            #"Key"#,
            #"Stands in"#,
            #"Entry {0}"#,
            #"Written by {0}, accepted {1}."#,
            #"The entry"#,
            #"Digest of the envelope"#,
            #"Leaf hash"#,
            #"Signed with key"#,
            #"{0, one: # entry | other: # entries}"#,
            #"{0, one: # more record is | other: # more records are} in the data."#,
            #"withdrawn"#,
            #"Proof that it stands in the log"#,
            #"Hashed with these one after the other, the leaf gives the root that the checkpoint signs."#,
            #"No signed checkpoint covers it here yet. Ask again in a moment."#,
            #"Signed checkpoint"#,
            #"Check it yourself"#,
            #"With the anchor that the secretariat gave you, offline: the program asks nobody."#,
            #"The signed envelope as it came"#,
            #"The envelope has {0} KB. It stands in the entry as data."#,
            #"As data"#,
            #"This entry for programs"#,
            #"Its proof for programs"#,
            #"Versions"#,
            #"The newest first. Each one names the entry that it follows."#,
            #"The log"#,
            #"the secretariat"#,
        ],
        "ru": [
            #"Журнал форума"#,
            #"Всё, что сказал форум, по порядку. Никто не может изменить или убрать запись так, чтобы города этого не обнаружили."#,
            #"Обзор журнала"#,
            #"Искать"#,
            #"Кто написал"#,
            #"Вид"#,
            #"Ключ начинается с"#,
            #"Например {0}; нужен и вид."#,
            #"всё"#,
            #"Записи"#,
            #"Запись"#,
            #"Принято"#,
            #"Что"#,
            #"В журнале такого нет."#,
            #"Более ранние"#,
            #"Самые новые"#,
            #"Страницы"#,
            #"Сведения"#,
            #"Сведение"#,
            #"Ключ"#,
            #"Стоит в записи"#,
            #"Запись {0}"#,
            #"Автор: {0}, принято {1}."#,
            #"Запись"#,
            #"Дайджест пакета"#,
            #"Хеш листа"#,
            #"Подписано ключом"#,
            #"{0, one: # запись | few: # записи | many: # записей | other: # записи}"#,
            #"{0, one: Ещё # сведение есть | few: Ещё # сведения есть | many: Ещё # сведений есть | other: Ещё # сведения есть} в данных."#,
            #"отозвано"#,
            #"Доказательство, что запись стоит в журнале"#,
            #"Хеширование листа с этими значениями по очереди даёт корень, который подписан контрольной точкой."#,
            #"Подписанная контрольная точка её здесь ещё не охватывает. Зайдите чуть позже."#,
            #"Подписанная контрольная точка"#,
            #"Проверьте сами"#,
            #"С якорем, полученным от секретариата, без сети: программа никого не спрашивает."#,
            #"Подписанный пакет как есть"#,
            #"Конверт занимает {0} КБ. Он есть в записи в виде данных."#,
            #"Как данные"#,
            #"Эта запись для программ"#,
            #"Её доказательство для программ"#,
            #"Версии"#,
            #"Сначала новые. Каждая указывает запись, за которой следует."#,
            #"Журнал"#,
            #"секретариат"#,
        ],
        "zh-Hans": [
            #"论坛日志"#,
            #"论坛按顺序发布的一切。任何人篡改或移除条目，各城市都会发现。"#,
            #"日志浏览"#,
            #"查找"#,
            #"撰写者"#,
            #"类型"#,
            #"键以此开头"#,
            #"例如 {0}；还须选择类型。"#,
            #"全部"#,
            #"条目"#,
            #"条目"#,
            #"接受时间"#,
            #"内容"#,
            #"日志中没有符合的内容。"#,
            #"更早的"#,
            #"最新的"#,
            #"分页"#,
            #"记录"#,
            #"记录"#,
            #"键"#,
            #"所在条目"#,
            #"第 {0} 个条目"#,
            #"撰写者：{0}，接受时间：{1}。"#,
            #"条目"#,
            #"记录包摘要"#,
            #"叶哈希"#,
            #"签名密钥"#,
            #"{0, other: # 个条目}"#,
            #"{0, other: 另有 # 条记录，} 见数据。"#,
            #"已撤回"#,
            #"条目存在于日志的证明"#,
            #"将叶依次与下列值哈希，即得到检查点所签署的根。"#,
            #"本站尚无涵盖它的已签署检查点。请稍后再看。"#,
            #"已签署的检查点"#,
            #"自行核实"#,
            #"使用秘书处交给您的锚文件，离线即可：程序不询问任何人。"#,
            #"原样的已签名记录包"#,
            #"已签名记录包有 {0} KB，请在条目数据中查看。"#,
            #"数据形式"#,
            #"供程序使用的条目"#,
            #"供程序使用的证明"#,
            #"版本"#,
            #"最新的在前。每个版本都指明其所承接的条目。"#,
            #"日志"#,
            #"秘书处"#,
        ],
    ])
}
