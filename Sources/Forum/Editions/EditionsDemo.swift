import FeatureKit
import Primitives
import StrictJSON

/// The meeting at which the Declaration was adopted, published by its host.
enum EditionsDemo {
    static var acts: [DemoAct] { CityID("almaty").map { [.publish($0, [edition])] } ?? [] }

    private static let edition: JSON = [
        "type": .string(EditionPublished.name), "key": "almaty-2008",
        "body": [
            "number": 3,
            "title": [
                "en": "3rd Silk Road Mayors' Forum", "ru": "Третий Форум мэров городов Шёлкового пути", "zh": "第三届丝绸之路市长论坛",
                "ar": "المنتدى الثالث لرؤساء بلديات مدن طريق الحرير",
            ],
            "place": ["en": "Almaty, Kazakhstan", "ru": "Алматы, Казахстан", "zh": "哈萨克斯坦阿拉木图", "ar": "ألماتي، كازاخستان"],
            "host": "almaty", "opens": "2008-09-02", "closes": "2008-09-04",
            "agenda": [
                ["en": "Ties between the cities of the Silk Road", "ru": "Связи между городами Шёлкового пути", "zh": "丝绸之路城市之间的联系"],
                ["en": "Visas and hotels", "ru": "Визы и гостиницы", "zh": "签证与酒店"],
                ["en": "Tourism and investment", "ru": "Туризм и инвестиции", "zh": "旅游与投资"],
                ["en": "A mechanism to monitor progress", "ru": "Механизм наблюдения за ходом выполнения", "zh": "进展监测机制"],
            ],
            "adopted": [["title": ["en": "Almaty Declaration", "ru": "Алматинская декларация", "zh": "阿拉木图宣言", "ar": "إعلان ألماتي"]]],
        ],
    ]
}
