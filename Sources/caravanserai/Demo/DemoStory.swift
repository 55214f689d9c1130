import StrictJSON

/// The first records of the demo's forum: real commitments, one cycle, first reports from several cities.
struct DemoStory {
    static let cycle = "pyeongtaek-2009"

    /// `seeds/articles.json`.
    let articles: JSON

    private var commitmentSeeds: [(article: Int64, seed: JSON)] {
        (articles["articles"]?.array ?? []).flatMap { article in
            (article["commitments"]?.array ?? []).map { (article["number"]?.integer ?? 0, $0) }
        }
    }

    var commitments: [JSON] {
        commitmentSeeds.map { article, seed in
            let body: JSON = [
                "article": .integer(article), "text": ["en": seed["text"] ?? ""], "lead": seed["lead"] ?? "secretariat",
                "indicators": seed["indicators"] ?? [], "milestones": seed["milestones"] ?? [],
            ]
            return ["type": "progress.commitment.published", "key": seed["id"] ?? "", "body": body]
        }
    }

    var cycles: [JSON] {
        let body: JSON = [
            "title": [
                "en": "Report to the 4th Silk Road Mayors' Forum", "ru": "Отчёт 4-му Форуму мэров городов Шёлкового пути", "zh": "提交第四届丝绸之路市长论坛的报告",
            ],
            "opens": "2009-01-01", "closes": "2009-10-31", "forum": "Pyeongtaek 2009",
        ]
        return [["type": "progress.cycle.published", "key": .string(Self.cycle), "body": body]]
    }

    /// What the cities publish: reports whose texts say that they are made up, and the edition of the forum that was Almaty's.
    var publications: [(city: String, records: [JSON])] {
        let rows: [(city: String, commitment: String, completion: String, text: String)] = [
            ("almaty", "A1.1", "substantial", "Demonstration text: the third forum was held in Almaty on 2-4 September 2008."),
            ("almaty", "A11.1", "limited", "Demonstration text: the city collects visa barriers that its guests meet."),
            ("samarkand", "A5.1", "limited", "Demonstration text: two memoranda with cities on the road are being drafted."),
            ("dunhuang", "A10.1", "substantial", "Demonstration text: the cultural hotel model is described for other cities."),
            ("bishkek", "A11.1", "limited", "Demonstration text: the visa rules of Kyrgyzstan are published here."),
            ("voronezh", "A16.1", "not-started", "Demonstration text: the consortium waits for its statute."),
            ("pyeongtaek", "A18.1", "substantial", "Demonstration text: the host prepares the progress report."),
        ]
        let known = Set(commitmentSeeds.compactMap { $0.seed["id"]?.string })
        var byCity: [(city: String, records: [JSON])] = []
        for row in rows where known.contains(row.commitment) {
            let body: JSON = [
                "completion": .string(row.completion), "narrative": ["en": .string(row.text)], "official": "Demonstration, for the Mayor",
                "evidence": [["title": "Almaty Declaration", "url": "https://example.org/almaty-declaration"]],
            ]
            let record: JSON = ["type": "progress.report.signed", "key": .string("\(Self.cycle)/\(row.commitment)/\(row.city)"), "body": body]
            if let index = byCity.firstIndex(where: { $0.city == row.city }) {
                byCity[index].records.append(record)
            } else {
                byCity.append((row.city, [record]))
            }
        }
        if let host = byCity.firstIndex(where: { $0.city == "almaty" }) { byCity[host].records.append(Self.edition) }
        return byCity
    }

    /// The meeting at which the Declaration was adopted, by its host.
    static let edition: JSON = [
        "type": "edition.published", "key": "almaty-2008",
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

    /// A change that all other cities will show: Kyrgyzstan lets one more nationality stay longer.
    static func bishkekChange(base: Int64, verifiedAt: String) -> JSON {
        let body: JSON = [
            "requirement": "visa-free", "maxStayDays": 60, "sourceUrl": "https://example.org/demonstration", "sourceKind": "city",
            "verifiedAt": .string(verifiedAt),
            "conditions": ["en": "Demonstration: changed by Bishkek while you watch."],
        ]
        return ["type": "visa.rule.published", "key": "KG/IT/tourism/ordinary", "base": .integer(base), "body": body]
    }
}
