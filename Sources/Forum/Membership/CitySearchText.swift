// Written by seeds/messages.py from citySearch.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `citySearch`.
enum CitySearchText {
    static var label: Message { Message(catalogue, 0) }
    static var hint: Message { Message(catalogue, 1) }
    static var find: Message { Message(catalogue, 2) }
    static var none: Message { Message(catalogue, 3) }
    static var all: Message { Message(catalogue, 4) }

    static let catalogue = Catalogue("citySearch", [
        "ar": [
            #"ابحث عن مدينة"#,
            #"الاسم بأي لغة أو جزء منه."#,
            #"بحث"#,
            #"لا توجد في المنتدى مدينة بهذا الاسم."#,
            #"عرض الكل"#,
        ],
        "en": [
            #"Find a city"#,
            #"A name in any language, or a part of it."#,
            #"Find"#,
            #"No city of the forum has such a name."#,
            #"Show all"#,
        ],
        "ru": [
            #"Найти город"#,
            #"Название на любом языке или его часть."#,
            #"Найти"#,
            #"В форуме нет города с таким названием."#,
            #"Показать все"#,
        ],
        "zh-Hans": [
            #"查找城市"#,
            #"任何语言的名称，或名称的一部分。"#,
            #"查找"#,
            #"论坛中没有这个名称的城市。"#,
            #"显示全部"#,
        ],
    ])
}
