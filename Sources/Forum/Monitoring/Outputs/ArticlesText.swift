// Written by seeds/messages.py from articles.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `articles`.
enum ArticlesText {
    static var theme1: Message { Message(catalogue, 0) }
    static var theme2: Message { Message(catalogue, 1) }
    static var theme3: Message { Message(catalogue, 2) }
    static var theme4: Message { Message(catalogue, 3) }
    static var theme5: Message { Message(catalogue, 4) }
    static var theme6: Message { Message(catalogue, 5) }
    static var theme7: Message { Message(catalogue, 6) }
    static var theme8: Message { Message(catalogue, 7) }
    static var theme9: Message { Message(catalogue, 8) }
    static var theme10: Message { Message(catalogue, 9) }
    static var theme11: Message { Message(catalogue, 10) }
    static var theme12: Message { Message(catalogue, 11) }
    static var theme13: Message { Message(catalogue, 12) }
    static var theme14: Message { Message(catalogue, 13) }
    static var theme15: Message { Message(catalogue, 14) }
    static var theme16: Message { Message(catalogue, 15) }
    static var theme17: Message { Message(catalogue, 16) }
    static var theme18: Message { Message(catalogue, 17) }
    static var theme19: Message { Message(catalogue, 18) }

    static let catalogue = Catalogue("articles", [
        "ar": [
            #"منتدى رؤساء البلديات"#,
            #"المضيفون والشركاء"#,
            #"روح طريق الحرير"#,
            #"شعار المبادرة"#,
            #"الروابط بين المدن وأفضل الممارسات"#,
            #"البلدان الجديدة ودعم الحكومات"#,
            #"الدراسات وخريطة المنطقة والفيلم"#,
            #"دليل الاستثمار الإقليمي"#,
            #"السياحة المستدامة"#,
            #"الفنادق الثقافية"#,
            #"التأشيرات وعوائق السياحة"#,
            #"الاحترام بين الثقافات"#,
            #"مدن طريق الحرير الجديدة"#,
            #"المرحلة الثالثة من البرنامج"#,
            #"النقل والعبور"#,
            #"هيئات طريق الحرير"#,
            #"التدريب المهني"#,
            #"المنتدى القادم والمتابعة"#,
            #"فعالية في شيراز"#,
        ],
        "en": [
            #"The mayors’ forum"#,
            #"Hosts and partners"#,
            #"The spirit of the Silk Road"#,
            #"The motto of the initiative"#,
            #"Ties between cities, and best practices"#,
            #"New countries, and support of governments"#,
            #"Studies, the regional map, the film"#,
            #"The regional investment guide"#,
            #"Sustainable tourism"#,
            #"Cultural hotels"#,
            #"Visas and barriers to tourism"#,
            #"Respect between cultures"#,
            #"New Silk Road Cities"#,
            #"The third phase of the programme"#,
            #"Transport and transit"#,
            #"Bodies of the Silk Road"#,
            #"Vocational training"#,
            #"The next forum, and monitoring"#,
            #"An event in Shiraz"#,
        ],
        "ru": [
            #"Форум мэров"#,
            #"Организаторы и партнёры"#,
            #"Дух Шёлкового пути"#,
            #"Девиз инициативы"#,
            #"Связи между городами и лучший опыт"#,
            #"Новые страны и поддержка правительств"#,
            #"Исследования, карта региона, фильм"#,
            #"Региональный инвестиционный путеводитель"#,
            #"Устойчивый туризм"#,
            #"Культурные отели"#,
            #"Визы и препятствия для туризма"#,
            #"Уважение между культурами"#,
            #"Новые города Шёлкового пути"#,
            #"Третий этап программы"#,
            #"Транспорт и транзит"#,
            #"Институты Шёлкового пути"#,
            #"Профессиональная подготовка"#,
            #"Следующий форум и мониторинг"#,
            #"Мероприятие в Ширазе"#,
        ],
        "zh-Hans": [
            #"市长论坛"#,
            #"主办方与伙伴"#,
            #"丝绸之路精神"#,
            #"倡议的宗旨"#,
            #"城市间联系与最佳做法"#,
            #"新成员国与政府支持"#,
            #"研究、区域地图与影片"#,
            #"区域投资指南"#,
            #"可持续旅游"#,
            #"文化酒店"#,
            #"签证与旅游障碍"#,
            #"文化间的尊重"#,
            #"新丝绸之路城市"#,
            #"计划第三阶段"#,
            #"交通与过境运输"#,
            #"丝绸之路机构"#,
            #"职业培训"#,
            #"下届论坛与监测"#,
            #"设拉子活动"#,
        ],
    ])
}
