// Written by seeds/messages.py from status.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `status`.
enum StatusText {
    static var status: Message { Message(catalogue, 0) }
    static var standing: Message { Message(catalogue, 1) }
    static var secretariatLede: Message { Message(catalogue, 2) }
    static func forumNamed(forum: String) -> Message { Message(catalogue, 3, [.text(forum)]) }
    static func memberSince(date: UTCDate) -> Message { Message(catalogue, 4, [.date(date)]) }
    static func memberSuspended(date: UTCDate) -> Message { Message(catalogue, 5, [.date(date)]) }
    static var notYetMember: Message { Message(catalogue, 6) }
    static var verified: Message { Message(catalogue, 7) }
    static func countOfAll(count: some BinaryInteger, total: some BinaryInteger) -> Message { Message(catalogue, 8, [.integer(Int64(clamping: count)), .integer(Int64(clamping: total))]) }
    static func newestEntry(index: some BinaryInteger) -> Message { Message(catalogue, 9, [.integer(Int64(clamping: index))]) }
    static var treeSize: Message { Message(catalogue, 10) }
    static func entriesCount(count: some BinaryInteger) -> Message { Message(catalogue, 11, [.integer(Int64(clamping: count))]) }
    static var treeRoot: Message { Message(catalogue, 12) }
    static var treeRootNote: Message { Message(catalogue, 13) }
    static var checkpointSigned: Message { Message(catalogue, 14) }
    static var lastContact: Message { Message(catalogue, 15) }
    static var unreachable: Message { Message(catalogue, 16) }
    static func refusedWith(code: String) -> Message { Message(catalogue, 17, [.text(code)]) }
    static var never: Message { Message(catalogue, 18) }
    static var outbox: Message { Message(catalogue, 19) }
    static func outboxWaiting(count: some BinaryInteger) -> Message { Message(catalogue, 20, [.integer(Int64(clamping: count))]) }
    static func outboxRejected(count: some BinaryInteger) -> Message { Message(catalogue, 21, [.integer(Int64(clamping: count))]) }
    static var rejected: Message { Message(catalogue, 22) }
    static var rejectedNote: Message { Message(catalogue, 23) }
    static var envelope: Message { Message(catalogue, 24) }
    static var queuedAt: Message { Message(catalogue, 25) }
    static var why: Message { Message(catalogue, 26) }
    static func evidenceOf(time: UTCTime) -> Message { Message(catalogue, 27, [.moment(time)]) }
    static var evidenceText: Message { Message(catalogue, 28) }
    static var evidenceOurs: Message { Message(catalogue, 29) }
    static var evidenceTheirs: Message { Message(catalogue, 30) }
    static var newestEntries: Message { Message(catalogue, 31) }
    static var noEntries: Message { Message(catalogue, 32) }
    static var entry: Message { Message(catalogue, 33) }
    static var acceptedAt: Message { Message(catalogue, 34) }
    static var by: Message { Message(catalogue, 35) }
    static var what: Message { Message(catalogue, 36) }
    static var check: Message { Message(catalogue, 37) }
    static var proof: Message { Message(catalogue, 38) }
    static var members: Message { Message(catalogue, 39) }
    static var noMembers: Message { Message(catalogue, 40) }
    static var city: Message { Message(catalogue, 41) }
    static var country: Message { Message(catalogue, 42) }
    static var memberSinceColumn: Message { Message(catalogue, 43) }
    static var state: Message { Message(catalogue, 44) }
    static var active: Message { Message(catalogue, 45) }
    static var suspended: Message { Message(catalogue, 46) }
    static func activeCount(count: some BinaryInteger) -> Message { Message(catalogue, 47, [.integer(Int64(clamping: count))]) }
    static func suspendedCount(count: some BinaryInteger) -> Message { Message(catalogue, 48, [.integer(Int64(clamping: count))]) }
    static var enrolments: Message { Message(catalogue, 49) }
    static func waitingCount(count: some BinaryInteger) -> Message { Message(catalogue, 50, [.integer(Int64(clamping: count))]) }
    static var enrolmentsNote: Message { Message(catalogue, 51) }
    static var root: Message { Message(catalogue, 52) }
    static func version(version: some BinaryInteger) -> Message { Message(catalogue, 53, [.integer(Int64(clamping: version))]) }
    static func rootExpires(date: UTCDate) -> Message { Message(catalogue, 54, [.date(date)]) }
    static var recordsByType: Message { Message(catalogue, 55) }
    static var noRecords: Message { Message(catalogue, 56) }
    static var type: Message { Message(catalogue, 57) }
    static var standingCount: Message { Message(catalogue, 58) }
    static var linkVisaRules: Message { Message(catalogue, 59) }
    static var linkReports: Message { Message(catalogue, 60) }
    static var linkLog: Message { Message(catalogue, 61) }
    static var linkCheckpoint: Message { Message(catalogue, 62) }
    static var justNow: Message { Message(catalogue, 63) }
    static func ago(seconds: Int64) -> Message { Message(catalogue, 64, [.relative(seconds)]) }

    static let catalogue = Catalogue("status", [
        "ar": [
            #"الحالة"#,
            #"الوضع الحالي"#,
            #"تحفظ السجل المشترك للمنتدى: من ينتمي إليه، وما تنشره مدنه."#,
            #"المنتدى {0}"#,
            #"مدينة عضو في المنتدى منذ {0}."#,
            #"مدينة عضو منذ {0}؛ عضويتها معلَّقة."#,
            #"لم يصل قيد انضمامها إلى هنا بعد."#,
            #"القيود المتحقَّق منها"#,
            #"{0} من {1}"#,
            #"العدّ من 0: أحدث قيد رقمه {0}."#,
            #"السجل"#,
            #"{0, zero: لا قيود | one: قيد واحد | two: قيدان | few: # قيود | many: # قيدًا | other: # قيد}"#,
            #"جذر ميركل للسجل"#,
            #"المواقع التي تعرض الجذر نفسه تحفظ السجل نفسه حتى آخر بايت."#,
            #"توقيع نقطة التحقق"#,
            #"آخر اتصال بالأمانة"#,
            #"تعذّر الوصول إلى الأمانة"#,
            #"رُفض: {0}"#,
            #"أبدًا"#,
            #"مغلفات المدينة قيد الإرسال"#,
            #"في الانتظار: {0}"#,
            #"المرفوضة: {0}"#,
            #"المغلفات المرفوضة"#,
            #"رفضتها الأمانة، ولم يدخل السجل شيء منها."#,
            #"المغلف"#,
            #"وقت الإدراج"#,
            #"السبب"#,
            #"دليل بتاريخ {0}"#,
            #"وقّعت الأمانة على بيانين عن سجلها لا يمكن أن يصحّا معًا. وقد حُفظا لمن يريد التحقيق في الأمر."#,
            #"ما سبق التحقق منه هنا"#,
            #"ما يناقضه"#,
            #"أحدث القيود"#,
            #"لا قيود في السجل بعد."#,
            #"القيد"#,
            #"وقت القبول"#,
            #"الكاتب"#,
            #"المحتوى"#,
            #"التحقق"#,
            #"الإثبات"#,
            #"الأعضاء"#,
            #"لا أعضاء في المنتدى بعد."#,
            #"المدينة"#,
            #"البلد"#,
            #"عضو منذ"#,
            #"الحالة"#,
            #"نشط"#,
            #"معلَّق"#,
            #"النشطون: {0}"#,
            #"المعلَّقون: {0}"#,
            #"طلبات الانضمام"#,
            #"في الانتظار: {0}"#,
            #"تبتّ فيها الأمانة."#,
            #"جذر الثقة"#,
            #"الإصدار {0}"#,
            #"صالح حتى {0}"#,
            #"السجلات بحسب النوع"#,
            #"لم يُنشر شيء بعد."#,
            #"النوع"#,
            #"السارية"#,
            #"قواعد التأشيرات"#,
            #"تقارير التقدم"#,
            #"السجل"#,
            #"نقطة التحقق"#,
            #"الآن"#,
            #"{0}"#,
        ],
        "en": [
            #"Status"#,
            #"How it stands"#,
            #"Keeps the forum’s common log: who belongs to it, and what its cities have published."#,
            #"Forum {0}"#,
            #"Member city of the forum since {0}."#,
            #"Member city since {0}; its membership is suspended."#,
            #"Its admission has not arrived here yet."#,
            #"Entries verified"#,
            #"{0} of {1}"#,
            #"Counted from 0: the newest is number {0}."#,
            #"Log"#,
            #"{0, one: # entry | other: # entries}"#,
            #"Merkle root of the log"#,
            #"Sites that show the same root hold the same log, to the last byte."#,
            #"Checkpoint signed"#,
            #"Last contact with the secretariat"#,
            #"the secretariat cannot be reached"#,
            #"refused: {0}"#,
            #"never"#,
            #"Own envelopes under way"#,
            #"Waiting: {0}"#,
            #"Rejected: {0}"#,
            #"Rejected envelopes"#,
            #"The secretariat has refused them; nothing of them stands in the log."#,
            #"Envelope"#,
            #"Queued"#,
            #"Reason"#,
            #"Evidence of {0}"#,
            #"The secretariat has signed two statements about its log that cannot both be true. Kept for whoever looks into it."#,
            #"What had been verified here"#,
            #"What contradicts it"#,
            #"Newest entries"#,
            #"The log has no entries yet."#,
            #"Entry"#,
            #"Accepted"#,
            #"By"#,
            #"What"#,
            #"Check"#,
            #"proof"#,
            #"Members"#,
            #"The forum has no members yet."#,
            #"City"#,
            #"Country"#,
            #"Since"#,
            #"State"#,
            #"active"#,
            #"suspended"#,
            #"Active: {0}"#,
            #"Suspended: {0}"#,
            #"Enrolments"#,
            #"Waiting: {0}"#,
            #"The secretariat decides on them."#,
            #"Trust root"#,
            #"Version {0}"#,
            #"Good until {0}"#,
            #"Records by type"#,
            #"Nothing was published yet."#,
            #"Type"#,
            #"Standing"#,
            #"Visa rules"#,
            #"Progress reports"#,
            #"Log"#,
            #"Checkpoint"#,
            #"just now"#,
            #"{0}"#,
        ],
        "ru": [
            #"Состояние"#,
            #"Текущее состояние"#,
            #"Ведёт общий журнал форума: кто состоит в форуме и что публикуют его города."#,
            #"Форум {0}"#,
            #"С {0} город состоит в форуме."#,
            #"Город состоит в форуме с {0}; членство приостановлено."#,
            #"Запись о приёме города в форум сюда ещё не поступила."#,
            #"Проверено записей"#,
            #"{0} из {1}"#,
            #"Счёт с нуля: последняя запись — № {0}."#,
            #"Журнал"#,
            #"{0, one: # запись | few: # записи | many: # записей | other: # записи}"#,
            #"Корень дерева Меркла"#,
            #"Если на двух сайтах этот корень одинаков, их журналы совпадают до последнего байта."#,
            #"Контрольная точка подписана"#,
            #"Последняя связь с секретариатом"#,
            #"секретариат недоступен"#,
            #"отказ: {0}"#,
            #"никогда"#,
            #"Собственные пакеты в пути"#,
            #"Ожидают: {0}"#,
            #"Отклонено: {0}"#,
            #"Отклонённые пакеты записей"#,
            #"Секретариат отклонил эти пакеты; их содержимое в журнал не попало."#,
            #"Пакет"#,
            #"Поставлен в очередь"#,
            #"Причина"#,
            #"Доказательство от {0}"#,
            #"Секретариат подписал два утверждения о своём журнале, которые не могут быть верны одновременно. Они сохранены для расследования."#,
            #"Что было проверено здесь"#,
            #"Что этому противоречит"#,
            #"Последние записи"#,
            #"В журнале ещё нет записей."#,
            #"Запись"#,
            #"Принята"#,
            #"Автор"#,
            #"Содержание"#,
            #"Проверка"#,
            #"проверить"#,
            #"Члены форума"#,
            #"В форуме ещё нет членов."#,
            #"Город"#,
            #"Страна"#,
            #"В форуме с"#,
            #"Состояние"#,
            #"действует"#,
            #"приостановлено"#,
            #"Активных: {0}"#,
            #"Приостановлено: {0}"#,
            #"Заявки на вступление"#,
            #"Ожидают: {0}"#,
            #"Решение принимает секретариат."#,
            #"Корень доверия"#,
            #"Версия {0}"#,
            #"Действителен до {0}"#,
            #"Записи по видам"#,
            #"Пока ничего не опубликовано."#,
            #"Вид"#,
            #"Действующих"#,
            #"Визовые правила"#,
            #"Отчёты о ходе выполнения"#,
            #"Журнал"#,
            #"Контрольная точка"#,
            #"только что"#,
            #"{0}"#,
        ],
        "zh-Hans": [
            #"状态"#,
            #"当前状况"#,
            #"维护论坛的公共日志，记载论坛的成员城市及各城市发布的内容。"#,
            #"论坛：{0}"#,
            #"自{0}起为论坛成员城市。"#,
            #"自{0}起为论坛成员城市；其成员资格已暂停。"#,
            #"本市的加入记录尚未同步到本站。"#,
            #"已验证条目"#,
            #"{0} / {1}"#,
            #"编号从 0 开始，最新条目为第 {0} 号。"#,
            #"日志"#,
            #"{0, other: # 条}"#,
            #"默克尔根"#,
            #"若两个站点的默克尔根相同，则其日志逐字节一致。"#,
            #"检查点签名时间"#,
            #"最近一次与秘书处通信"#,
            #"无法连接秘书处"#,
            #"被拒绝：{0}"#,
            #"从未"#,
            #"本市待处理的记录包"#,
            #"等待中：{0}"#,
            #"被拒绝：{0}"#,
            #"被拒绝的记录包"#,
            #"秘书处已拒绝这些记录包，其内容均未写入日志。"#,
            #"记录包"#,
            #"入队时间"#,
            #"原因"#,
            #"{0}发现的证据"#,
            #"秘书处就其日志签署了两份不可能同时为真的声明，现予保存以供调查。"#,
            #"本站此前验证的内容"#,
            #"与之矛盾的内容"#,
            #"最新条目"#,
            #"日志尚无条目。"#,
            #"条目"#,
            #"接受时间"#,
            #"发布者"#,
            #"内容"#,
            #"核验"#,
            #"证明"#,
            #"成员"#,
            #"论坛尚无成员。"#,
            #"城市"#,
            #"国家"#,
            #"加入时间"#,
            #"状态"#,
            #"有效"#,
            #"已暂停"#,
            #"有效：{0}"#,
            #"已暂停：{0}"#,
            #"加入申请"#,
            #"待审：{0}"#,
            #"由秘书处审批。"#,
            #"信任根"#,
            #"第 {0} 版"#,
            #"有效期至{0}"#,
            #"各类记录"#,
            #"尚未发布任何内容。"#,
            #"类型"#,
            #"现行数量"#,
            #"签证规则"#,
            #"进展报告"#,
            #"日志"#,
            #"检查点"#,
            #"刚刚"#,
            #"{0}"#,
        ],
    ])
}
