// Written by seeds/messages.py from siteBackup.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `siteBackup`.
enum SiteBackupText {
    static var backup: Message { Message(catalogue, 0) }
    static var backupLede: Message { Message(catalogue, 1) }
    static var backupLast: Message { Message(catalogue, 2) }
    static var backupSize: Message { Message(catalogue, 3) }
    static func bytes(count: some BinaryInteger) -> Message { Message(catalogue, 4, [.integer(Int64(clamping: count))]) }
    static var backupList: Message { Message(catalogue, 5) }
    static var backupNone: Message { Message(catalogue, 6) }
    static var backupHow: Message { Message(catalogue, 7) }
    static var backupTimer: Message { Message(catalogue, 8) }
    static var madeAt: Message { Message(catalogue, 9) }

    static let catalogue = Catalogue("siteBackup", [
        "ar": [
            #"النسخ الاحتياطي"#,
            #"تحوي النسخة قاعدة بيانات الموقع ومفاتيحه. احفظها حيث تكون المفاتيح آمنة."#,
            #"آخر نسخة"#,
            #"الحجم"#,
            #"{0, zero: # بايت | one: بايت واحد | two: بايتان | few: # بايتات | many: # بايتًا | other: # بايت}"#,
            #"النسخ التي أُخذت"#,
            #"لم تُؤخذ أي نسخة بعد."#,
            #"على هذا الجهاز، بصفة مشغّله:"#,
            #"تفعل ذلك مؤقتات حزمة دبيان كل ليلة، انظر دليل المشغّل."#,
            #"أُخذت"#,
        ],
        "en": [
            #"Backup"#,
            #"A backup holds the site's database and its keys. Keep it where the keys would be safe."#,
            #"Last backup"#,
            #"Size"#,
            #"{0, one: # byte | other: # bytes}"#,
            #"Backups that were made"#,
            #"None was made yet."#,
            #"On this machine, as its operator:"#,
            #"The timers of the package do it every night, see the operator's handbook."#,
            #"Made"#,
        ],
        "ru": [
            #"Резервная копия"#,
            #"Копия содержит базу данных сайта и его ключи. Храните её там, где ключи в безопасности."#,
            #"Последняя копия"#,
            #"Размер"#,
            #"{0, one: # байт | few: # байта | many: # байт | other: # байта}"#,
            #"Сделанные копии"#,
            #"Ещё ни одной."#,
            #"На этой машине, от имени оператора:"#,
            #"Таймеры пакета делают это каждую ночь, см. руководство оператора."#,
            #"Сделана"#,
        ],
        "zh-Hans": [
            #"备份"#,
            #"备份包含本站的数据库和密钥。请存放在对密钥而言安全的地方。"#,
            #"上次备份"#,
            #"大小"#,
            #"{0, other: # 字节}"#,
            #"已做的备份"#,
            #"还没有备份。"#,
            #"在本机上以运维人员身份执行："#,
            #"软件包的定时器每晚自动执行，参见运维手册。"#,
            #"完成时间"#,
        ],
    ])
}
