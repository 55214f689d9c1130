// Written by seeds/messages.py from settings.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `settings`.
enum SettingsText {
    static var process: Message { Message(catalogue, 0) }
    static var processNote: Message { Message(catalogue, 1) }
    static var source: Message { Message(catalogue, 2) }
    static var standard: Message { Message(catalogue, 3) }
    static var hidden: Message { Message(catalogue, 4) }
    static var unknown: Message { Message(catalogue, 5) }

    static let catalogue = Catalogue("settings", [
        "ar": [
            #"العملية"#,
            #"كيف تعمل العملية التي تخدم هذا الموقع. يغيّرها مشغّلها في الملف أو في متغير بيئة، ويسري التغيير من التشغيل التالي."#,
            #"المصدر"#,
            #"افتراضي"#,
            #"مضبوط ولا يُعرض"#,
            #"لا يُعرف شيء عن إعدادات هذه العملية."#,
        ],
        "en": [
            #"The process"#,
            #"How the process runs that serves this site. Its operator changes it in the file, or by a variable of the environment; it holds from the next start."#,
            #"Comes from"#,
            #"default"#,
            #"set, and not shown"#,
            #"Nothing is known of this process’s settings."#,
        ],
        "ru": [
            #"Процесс"#,
            #"Как работает процесс, обслуживающий этот сайт. Оператор меняет это в файле или переменной окружения; изменения действуют со следующего запуска."#,
            #"Откуда"#,
            #"по умолчанию"#,
            #"задано, не показывается"#,
            #"О настройках этого процесса ничего не известно."#,
        ],
        "zh-Hans": [
            #"进程"#,
            #"为本站服务的进程的运行方式。由运维人员在文件或环境变量中更改，下次启动时生效。"#,
            #"来源"#,
            #"默认值"#,
            #"已设置，不予显示"#,
            #"该进程的设置未知。"#,
        ],
    ])
}
