// Written by seeds/messages.py from visa.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `visa`.
enum VisaText {
    static var visaPublisherNamed: Message { Message(catalogue, 0) }
    static var visaRulePublished: Message { Message(catalogue, 1) }
    static var visaRuleReported: Message { Message(catalogue, 2) }
    static var visaDatasetRead: Message { Message(catalogue, 3) }

    static let catalogue = Catalogue("visa", [
        "ar": [
            #"تسمية ناشر قواعد التأشيرات"#,
            #"قاعدة تأشيرة"#,
            #"قاعدة تأشيرة مبلَّغ عنها"#,
            #"قراءة مجموعة بيانات قواعد التأشيرات"#,
        ],
        "en": [
            #"Publisher of visa rules named"#,
            #"Visa rule"#,
            #"Reported visa rule"#,
            #"Dataset of visa rules read"#,
        ],
        "ru": [
            #"Назначение города, публикующего визовые правила"#,
            #"Визовое правило"#,
            #"Сообщение о визовом правиле"#,
            #"Прочитан набор визовых правил"#,
        ],
        "zh-Hans": [
            #"指定签证规则发布城市"#,
            #"签证规则"#,
            #"通报的签证规则"#,
            #"已读取签证规则数据集"#,
        ],
    ])
}
