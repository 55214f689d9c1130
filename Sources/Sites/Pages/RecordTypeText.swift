// Written by seeds/messages.py from recordType.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `recordType`.
enum RecordTypeText {
    static var memberAdmitted: Message { Message(catalogue, 0) }
    static var memberKeyRotated: Message { Message(catalogue, 1) }
    static var memberKeyRevoked: Message { Message(catalogue, 2) }
    static var memberSuspended: Message { Message(catalogue, 3) }
    static var visaPublisherNamed: Message { Message(catalogue, 4) }
    static var editionPublished: Message { Message(catalogue, 5) }
    static var visaRulePublished: Message { Message(catalogue, 6) }
    static var visaRuleReported: Message { Message(catalogue, 7) }
    static var progressCommitmentPublished: Message { Message(catalogue, 8) }
    static var progressCyclePublished: Message { Message(catalogue, 9) }
    static var progressReportSigned: Message { Message(catalogue, 10) }
    static var progressAssessmentPublished: Message { Message(catalogue, 11) }
    static var visaDatasetRead: Message { Message(catalogue, 12) }

    static let catalogue = Catalogue("recordType", [
        "ar": [
            #"قبول عضو"#,
            #"مفاتيح جديدة لعضو"#,
            #"إبطال مفتاح"#,
            #"تعليق عضوية"#,
            #"تسمية ناشر قواعد التأشيرات"#,
            #"دورة من دورات المنتدى"#,
            #"قاعدة تأشيرة"#,
            #"قاعدة تأشيرة مبلَّغ عنها"#,
            #"التزام"#,
            #"دورة تقارير"#,
            #"تقرير تقدم"#,
            #"تقييم"#,
            #"قراءة مجموعة بيانات قواعد التأشيرات"#,
        ],
        "en": [
            #"Admission of a member"#,
            #"New keys of a member"#,
            #"Revocation of a key"#,
            #"Suspension of a member"#,
            #"Publisher of visa rules named"#,
            #"Edition of the forum"#,
            #"Visa rule"#,
            #"Reported visa rule"#,
            #"Commitment"#,
            #"Reporting cycle"#,
            #"Progress report"#,
            #"Assessment"#,
            #"Dataset of visa rules read"#,
        ],
        "ru": [
            #"Приём в члены"#,
            #"Новые ключи члена"#,
            #"Отзыв ключа"#,
            #"Приостановка членства"#,
            #"Назначение города, публикующего визовые правила"#,
            #"Встреча форума"#,
            #"Визовое правило"#,
            #"Сообщение о визовом правиле"#,
            #"Обязательство"#,
            #"Отчётный цикл"#,
            #"Отчёт о ходе выполнения"#,
            #"Оценка отчёта"#,
            #"Прочитан набор визовых правил"#,
        ],
        "zh-Hans": [
            #"接纳成员"#,
            #"成员更换密钥"#,
            #"吊销密钥"#,
            #"暂停成员资格"#,
            #"指定签证规则发布城市"#,
            #"论坛届次"#,
            #"签证规则"#,
            #"通报的签证规则"#,
            #"承诺"#,
            #"报告周期"#,
            #"进展报告"#,
            #"评估"#,
            #"已读取签证规则数据集"#,
        ],
    ])
}
