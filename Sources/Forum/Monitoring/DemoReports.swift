import StrictJSON

/// A report of the demo: its text says that it is made up.
struct DemoReports {
    let cycle: String
    let city: String
    let commitment: String
    let completion: String
    /// By the letters of indicators.
    let values: KeyValuePairs<String, String>
    let texts: KeyValuePairs<String, String>

    var key: String { "\(cycle)/\(commitment)/\(city)" }

    var record: JSON {
        let values = values.map { letter, value -> JSON in
            ["indicator": .string("\(commitment)-\(letter)"), "value": .string(value), "provenance": "Demonstration: made up"]
        }
        let body: JSON = [
            "completion": .string(completion), "values": .array(values), "narrative": .object(JSONObject(texts.map { ($0, .string($1)) })),
            "official": "Demonstration, for the Mayor",
            "evidence": [["title": "Almaty Declaration", "url": "https://example.org/almaty-declaration"]],
        ]
        return ["type": .string(ReportSigned.name), "key": .string(key), "body": body]
    }

    /// What cities report first.
    static let first: [DemoReports] = [
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "almaty", commitment: "A1.1", completion: "substantial", values: [:],
            texts: [
                "en": "Demonstration text: the third forum was held in Almaty on 2–4 September 2008.",
                "ru": "Демонстрационный текст: третий форум прошёл в Алматы 2–4 сентября 2008 года.", "zh": "演示文字：第三届论坛于 2008 年 9 月 2 日至 4 日在阿拉木图举行。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "almaty", commitment: "A11.1", completion: "limited", values: ["a": "14"],
            texts: [
                "en": "Demonstration text: the city collects visa barriers that its guests meet.",
                "ru": "Демонстрационный текст: город собирает визовые барьеры, с которыми сталкиваются гости.", "zh": "演示文字：本市收集来宾遇到的签证障碍。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "samarkand", commitment: "A5.1", completion: "limited", values: ["a": "3"],
            texts: [
                "en": "Demonstration text: two memoranda with cities on the road are being drafted.",
                "ru": "Демонстрационный текст: готовятся два меморандума с городами на пути.", "zh": "演示文字：正在与沿线城市起草两份备忘录。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "bukhara", commitment: "A5.1", completion: "substantial", values: ["a": "5"],
            texts: [
                "en": "Demonstration text: five ties are in force; a sixth is being discussed.",
                "ru": "Демонстрационный текст: действуют пять соглашений; обсуждается шестое.", "zh": "演示文字：五项协议已生效，第六项正在商谈。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "istanbul", commitment: "A5.1", completion: "complete", values: ["a": "11"],
            texts: [
                "en": "Demonstration text: eleven friendship agreements with cities of the Silk Road are in force.",
                "ru": "Демонстрационный текст: действуют одиннадцать соглашений о дружбе с городами Шёлкового пути.",
                "zh": "演示文字：与丝绸之路城市的十一项友好协议已生效。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "dunhuang", commitment: "A10.1", completion: "substantial", values: ["a": "4"],
            texts: [
                "en": "Demonstration text: the cultural hotel model is described for other cities.",
                "ru": "Демонстрационный текст: модель культурного отеля описана для других городов.", "zh": "演示文字：文化酒店模式已编写供其他城市参考。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "suzhou", commitment: "A10.1", completion: "complete", values: ["a": "6"],
            texts: [
                "en": "Demonstration text: six hotels follow the model; two teach families.",
                "ru": "Демонстрационный текст: модели следуют шесть отелей; два обучают семьи.", "zh": "演示文字：六家酒店采用该模式，其中两家开展家庭教育。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "bishkek", commitment: "A11.1", completion: "limited", values: ["a": "9"],
            texts: [
                "en": "Demonstration text: the visa rules of Kyrgyzstan are published here.",
                "ru": "Демонстрационный текст: визовые правила Кыргызстана публикуются здесь.", "zh": "演示文字：吉尔吉斯斯坦的签证规则在此公布。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "osh", commitment: "A12.1", completion: "limited", values: [:],
            texts: [
                "en": "Demonstration text: schools of three districts take part in lessons on neighbouring cultures.",
                "ru": "Демонстрационный текст: школы трёх районов участвуют в уроках о соседних культурах.", "zh": "演示文字：三个区的学校参加了邻国文化课程。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "tbilisi", commitment: "A9.2", completion: "not-started", values: [:],
            texts: [
                "en": "Demonstration text: packages are planned for the next season.",
                "ru": "Демонстрационный текст: пакеты запланированы на следующий сезон.", "zh": "演示文字：套餐计划在下一季推出。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "voronezh", commitment: "A16.1", completion: "not-started", values: [:],
            texts: [
                "en": "Demonstration text: the consortium waits for its statute.",
                "ru": "Демонстрационный текст: консорциум ожидает своего устава.", "zh": "演示文字：联盟正等待章程。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.cycle, city: "pyeongtaek", commitment: "A18.1", completion: "substantial", values: [:],
            texts: [
                "en": "Demonstration text: the host prepares the progress report.",
                "ru": "Демонстрационный текст: принимающий город готовит отчёт о ходе работы.", "zh": "演示文字：东道城市正在准备进展报告。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.interim, city: "astana", commitment: "A5.1", completion: "limited", values: ["a": "2"],
            texts: [
                "en": "Demonstration text: two agreements, reported after the cycle had closed.",
                "ru": "Демонстрационный текст: два соглашения; сообщено после закрытия периода.", "zh": "演示文字：两项协议，周期截止后报告。",
            ]),
        DemoReports(
            cycle: MonitoringDemo.interim, city: "kazan", commitment: "A12.1", completion: "substantial", values: [:],
            texts: [
                "en": "Demonstration text: a year of festivals, reported after the cycle had closed.",
                "ru": "Демонстрационный текст: год фестивалей; сообщено после закрытия периода.", "zh": "演示文字：一年的节庆活动，周期截止后报告。",
            ]),
    ]

    /// What Samarkand says once its report was returned.
    static let corrected = DemoReports(
        cycle: MonitoringDemo.cycle, city: "samarkand", commitment: "A5.1", completion: "substantial", values: ["a": "4"],
        texts: [
            "en":
                "Demonstration text: four agreements are in force, by the register of the city council of 31 October; two memoranda are being drafted.",
            "ru": "Демонстрационный текст: по реестру городского совета на 31 октября действуют четыре соглашения; готовятся два меморандума.",
            "zh": "演示文字：据市议会 10 月 31 日登记册，四项协议已生效，两份备忘录正在起草。",
        ])
}
