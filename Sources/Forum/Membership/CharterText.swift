// Written by seeds/messages.py from charter.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `charter`.
enum CharterText {
    static var adoptedBy: Message { Message(catalogue, 0) }
    static func adoptedNote(cities: some BinaryInteger, countries: some BinaryInteger) -> Message { Message(catalogue, 1, [.integer(Int64(clamping: cities)), .integer(Int64(clamping: countries))]) }
    static var inArticles: Message { Message(catalogue, 2) }
    static var today: Message { Message(catalogue, 3) }
    static var notMember: Message { Message(catalogue, 4) }
    static var almaty: Message { Message(catalogue, 5) }
    static var dunhuang: Message { Message(catalogue, 6) }
    static var suzhou: Message { Message(catalogue, 7) }
    static var lanzhou: Message { Message(catalogue, 8) }
    static var voronezh: Message { Message(catalogue, 9) }
    static var pyeongtaek: Message { Message(catalogue, 10) }
    static var shiraz: Message { Message(catalogue, 11) }

    static let catalogue = Catalogue("charter", [
        "ar": [
            #"من اعتمده"#,
            #"تقول مادته الأولى إن المعتمِدين {0} مدينة من {1} بلدًا، ولا تسمّي أيًّا منها. وهذه هي المدن التي يسمّيها نصه، وحال كل منها في المنتدى اليوم."#,
            #"ذُكرت في"#,
            #"اليوم"#,
            #"ليست عضوًا"#,
            #"ألماتي"#,
            #"دونهوانغ"#,
            #"سوتشو"#,
            #"لانتشو"#,
            #"فورونيج"#,
            #"بيونغتايك"#,
            #"شيراز"#,
        ],
        "en": [
            #"Who adopted it"#,
            #"{0} cities of {1} countries, says its first article, and it lists none of them. These are the cities that its text names, and how each stands in the forum today."#,
            #"Named in"#,
            #"Today"#,
            #"no member"#,
            #"Almaty"#,
            #"Dunhuang"#,
            #"Suzhou"#,
            #"Lanzhou"#,
            #"Voronezh"#,
            #"Pyeongtaek"#,
            #"Shiraz"#,
        ],
        "ru": [
            #"Кто её принял"#,
            #"{0} городов из {1} стран, как сказано в первой статье; поимённо они в ней не перечислены. Здесь города, названные в её тексте, и их положение в форуме сегодня."#,
            #"Упомянут в"#,
            #"Сегодня"#,
            #"не участник"#,
            #"Алматы"#,
            #"Дуньхуан"#,
            #"Сучжоу"#,
            #"Ланьчжоу"#,
            #"Воронеж"#,
            #"Пхёнтхэк"#,
            #"Шираз"#,
        ],
        "zh-Hans": [
            #"谁通过了宣言"#,
            #"其第一条称共有 {1} 个国家的 {0} 座城市，但未逐一列出。以下是其正文提及的城市，以及各城市如今在论坛中的状况。"#,
            #"提及于"#,
            #"如今"#,
            #"非成员"#,
            #"阿拉木图"#,
            #"敦煌"#,
            #"苏州"#,
            #"兰州"#,
            #"沃罗涅日"#,
            #"平泽"#,
            #"设拉子"#,
        ],
    ])
}
