// Written by seeds/messages.py from auditTrail.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `auditTrail`.
enum AuditTrailText {
    static var auditLede: Message { Message(catalogue, 0) }
    static var number: Message { Message(catalogue, 1) }
    static var time: Message { Message(catalogue, 2) }
    static var actor: Message { Message(catalogue, 3) }
    static var actorHint: Message { Message(catalogue, 4) }
    static var action: Message { Message(catalogue, 5) }
    static var object: Message { Message(catalogue, 6) }
    static var detail: Message { Message(catalogue, 7) }
    static var from: Message { Message(catalogue, 8) }
    static var until: Message { Message(catalogue, 9) }
    static var search: Message { Message(catalogue, 10) }
    static var older: Message { Message(catalogue, 11) }
    static var pages: Message { Message(catalogue, 12) }
    static var exports: Message { Message(catalogue, 13) }
    static var noAudit: Message { Message(catalogue, 14) }
    static func trailWhole(count: some BinaryInteger) -> Message { Message(catalogue, 15, [.integer(Int64(clamping: count))]) }
    static func trailWholeText(digest: String) -> Message { Message(catalogue, 16, [.text(digest)]) }
    static func trailBroken(position: some BinaryInteger) -> Message { Message(catalogue, 17, [.integer(Int64(clamping: position))]) }
    static var trailBrokenText: Message { Message(catalogue, 18) }
    static var trailLabel: Message { Message(catalogue, 19) }

    static let catalogue = Catalogue("auditTrail", [
        "ar": [
            #"ما جرى في هذا الموقع ومن فعله ومتى. ويحمل كل قيد بصمة القيد السابق له."#,
            #"الرقم"#,
            #"الوقت"#,
            #"من"#,
            #"اسم دخول المستخدم؛ ومن يعطي الأوامر على الجهاز نفسه مكتوب بين قوسين."#,
            #"ماذا"#,
            #"على من أو ماذا"#,
            #"التفاصيل"#,
            #"من هذا اليوم"#,
            #"حتى هذا اليوم"#,
            #"بحث"#,
            #"قيود أقدم"#,
            #"صفحات القائمة"#,
            #"الشيء نفسه كملف"#,
            #"لم يُعثر على شيء. وسّع البحث."#,
            #"السلسلة سليمة: {0, zero: لا قيود | one: قيد واحد | two: قيدان | few: # قيود | many: # قيدًا | other: # قيد}"#,
            #"بصمة القيد الأخير {0}. احفظها في مكان آخر، فبها يُعرف لاحقًا إن حُذف شيء."#,
            #"السلسلة مكسورة عند القيد {0}"#,
            #"غيّر أحدهم قاعدة البيانات يدويًا. أبلغ المشغّل وقارن بنسخة احتياطية."#,
            #"حالة السجل"#,
        ],
        "en": [
            #"What was done at this site, by whom and when. Each entry holds the hash of the one before it."#,
            #"No."#,
            #"Time"#,
            #"Who"#,
            #"A user’s login; who gives commands on the machine itself stands in brackets."#,
            #"What"#,
            #"On whom or what"#,
            #"Details"#,
            #"From this day on"#,
            #"Up to this day"#,
            #"Search"#,
            #"Older entries"#,
            #"Pages of the list"#,
            #"The same as a file"#,
            #"Nothing was found. Search for less."#,
            #"The chain is whole: {0, one: # entry | other: # entries}"#,
            #"The hash of the last entry is {0}. Keep it elsewhere: whoever has it can tell later whether anything was taken out."#,
            #"The chain is broken at entry {0}"#,
            #"Somebody has changed the database by hand. Tell the operator, and compare with a backup."#,
            #"State of the trail"#,
        ],
        "ru": [
            #"Что было сделано на этом сайте, кем и когда. Каждая запись содержит хеш предыдущей."#,
            #"№"#,
            #"Время"#,
            #"Кто"#,
            #"Имя пользователя; тот, кто даёт команды на самой машине, указан в скобках."#,
            #"Что"#,
            #"С кем или с чем"#,
            #"Подробности"#,
            #"Начиная с"#,
            #"По"#,
            #"Найти"#,
            #"Более ранние записи"#,
            #"Страницы списка"#,
            #"То же в виде файла"#,
            #"Ничего не найдено. Смягчите условия поиска."#,
            #"Цепочка цела: {0, one: # запись | few: # записи | many: # записей | other: # записи}"#,
            #"Хеш последней записи — {0}. Сохраните его в другом месте: по нему потом можно узнать, не изъято ли что-нибудь."#,
            #"Цепочка нарушена на записи {0}"#,
            #"Кто-то изменил базу данных вручную. Сообщите оператору и сравните с резервной копией."#,
            #"Состояние журнала"#,
        ],
        "zh-Hans": [
            #"此网站上发生的操作、操作者和时间。每条记录都包含前一条的哈希值。"#,
            #"编号"#,
            #"时间"#,
            #"操作者"#,
            #"用户登录名；在机器上执行命令的人写在括号中。"#,
            #"操作"#,
            #"对象"#,
            #"详情"#,
            #"起始日"#,
            #"截止日"#,
            #"查询"#,
            #"更早的记录"#,
            #"列表分页"#,
            #"导出文件"#,
            #"未找到记录。请放宽条件。"#,
            #"记录链完整：{0, other: # 条记录}"#,
            #"最后一条记录的哈希值为 {0}。请另行保存：日后可据此判断是否有记录被删除。"#,
            #"记录链在第 {0} 条处中断"#,
            #"有人手动更改了数据库。请告知运维人员，并与备份比对。"#,
            #"记录状态"#,
        ],
    ])
}
