import FeatureKit
import Primitives
import StrictJSON

/// Real commitments, one cycle, first reports from several cities.
struct MonitoringDemo {
    private static let cycle = "pyeongtaek-2009"

    /// `seeds/articles.json`.
    let articles: JSON
    /// The cycle is open on this day: a report that comes after its cycle stays late for ever.
    let day: UTCDate

    var acts: [DemoAct] { [.plan(commitments + cycles)] + reports }

    private var commitmentSeeds: [(article: Int64, seed: JSON)] {
        (articles["articles"]?.array ?? []).flatMap { article in
            (article["commitments"]?.array ?? []).map { (article["number"]?.integer ?? 0, $0) }
        }
    }

    private var commitments: [JSON] {
        commitmentSeeds.map { article, seed in
            let body: JSON = [
                "article": .integer(article), "text": ["en": seed["text"] ?? ""], "lead": seed["lead"] ?? "secretariat",
                "indicators": .array((seed["indicators"]?.array ?? []).map(SeededIndicator.json)), "milestones": seed["milestones"] ?? [],
            ]
            return ["type": .string(CommitmentPublished.name), "key": seed["id"] ?? "", "body": body]
        }
    }

    private var cycles: [JSON] {
        let body: JSON = [
            "title": [
                "en": "Report to the 4th Silk Road Mayors' Forum", "ru": "Отчёт 4-му Форуму мэров городов Шёлкового пути", "zh": "提交第四届丝绸之路市长论坛的报告",
            ],
            "opens": .string(day.adding(days: -60).description), "closes": .string(day.adding(days: 30).description), "forum": "Pyeongtaek 2009",
        ]
        return [["type": .string(CyclePublished.name), "key": .string(Self.cycle), "body": body]]
    }

    /// Reports whose texts say that they are made up.
    private var reports: [DemoAct] {
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
        return rows.filter { known.contains($0.commitment) }.compactMap { row in
            let body: JSON = [
                "completion": .string(row.completion), "narrative": ["en": .string(row.text)], "official": "Demonstration, for the Mayor",
                "evidence": [["title": "Almaty Declaration", "url": "https://example.org/almaty-declaration"]],
            ]
            let record: JSON = ["type": .string(ReportSigned.name), "key": .string("\(Self.cycle)/\(row.commitment)/\(row.city)"), "body": body]
            return CityID(row.city).map { .publish($0, [record]) }
        }
    }
}
