// Written by seeds/messages.py from facility.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `facility`.
enum FacilityText {
    static var title: Message { Message(catalogue, 0) }
    static var filter: Message { Message(catalogue, 1) }
    static var family: Message { Message(catalogue, 2) }
    static var stars: Message { Message(catalogue, 3) }
    static func starsCount(count: some BinaryInteger) -> Message { Message(catalogue, 4, [.integer(Int64(clamping: count))]) }
    static var order: Message { Message(catalogue, 5) }
    static var orderPrice: Message { Message(catalogue, 6) }
    static var orderStars: Message { Message(catalogue, 7) }
    static var orderName: Message { Message(catalogue, 8) }

    static let catalogue = Catalogue("facility", [
        "ar": [
            #"ما في الفندق"#,
            #"في الفندق"#,
            #"للعائلات فيه"#,
            #"أقل عدد من النجوم"#,
            #"{0, zero: # نجمة | one: نجمة واحدة | two: نجمتان | few: # نجوم | many: # نجمة | other: # نجمة} أو أكثر"#,
            #"بترتيب"#,
            #"السعر"#,
            #"النجوم"#,
            #"الاسم"#,
        ],
        "en": [
            #"What the hotel has"#,
            #"The hotel has"#,
            #"For families it has"#,
            #"At least so many stars"#,
            #"{0, one: # star | other: # stars} or more"#,
            #"In the order of"#,
            #"Price"#,
            #"Stars"#,
            #"Name"#,
        ],
        "ru": [
            #"Что есть в гостинице"#,
            #"В гостинице есть"#,
            #"Для семей есть"#,
            #"Не менее звёзд"#,
            #"{0, one: # звезда | few: # звезды | many: # звёзд | other: # звезды} и больше"#,
            #"По порядку"#,
            #"Цена"#,
            #"Звёзды"#,
            #"Название"#,
        ],
        "zh-Hans": [
            #"酒店设施"#,
            #"酒店设施"#,
            #"家庭设施"#,
            #"最低星级"#,
            #"{0, other: # 星}及以上"#,
            #"排序"#,
            #"价格"#,
            #"星级"#,
            #"名称"#,
        ],
    ])
}
