import FeatureKit
import Primitives
import Printing
import StrictJSON

/// Real commitments, a cycle that is open and one that has closed, reports from several cities, and what the secretariat makes of them.
struct MonitoringDemo {
    static let cycle = "pyeongtaek-2009"
    /// Has closed: what is reported in it now is late.
    static let interim = "interim-2009"

    /// `seeds/articles.json`.
    private let articles: JSON
    private let texts: JSON
    /// The cycle is open on this day: a report that comes after its cycle stays late for ever.
    private let day: UTCDate

    init(_ material: DemoMaterial) {
        (articles, texts, day) = (material.articles, material.texts, material.now.date)
    }

    var acts: [DemoAct] {
        [.plan(commitments + cycles)] + reports + DemoReview.acts(corrected: DemoReports.record(texts["corrected"] ?? .null)) + [
            edition
        ]
    }

    /// With a PDF where a program of this machine makes one, as the secretariat's desk offers it.
    private var edition: DemoAct {
        let plain = ["report", "publish", Self.cycle]
        guard PDFPrinter.installed != nil else { return .conclusion(name: "report-edition", plain) }
        return .conclusion(name: "report-edition", plain + ["--pdf"], otherwise: plain)
    }

    private var commitmentSeeds: [(article: Int64, seed: JSON)] {
        (articles["articles"]?.array ?? []).flatMap { article in
            (article["commitments"]?.array ?? []).map { (article["number"]?.integer ?? 0, $0) }
        }
    }

    private var commitments: [JSON] {
        commitmentSeeds.map { article, seed in
            let body: JSON = [
                "article": .integer(article), "text": seed["texts"] ?? ["en": seed["text"] ?? ""], "lead": seed["lead"] ?? "secretariat",
                "indicators": .array((seed["indicators"]?.array ?? []).map(SeededIndicator.json)), "milestones": seed["milestones"] ?? [],
            ]
            return ["type": .string(CommitmentPublished.name), "key": seed["id"] ?? "", "body": body]
        }
    }

    private var cycles: [JSON] {
        let open: JSON = [
            "title": [
                "en": "Report to the 4th Silk Road Mayors' Forum", "ru": "Отчёт 4-му Форуму мэров городов Шёлкового пути", "zh": "提交第四届丝绸之路市长论坛的报告",
            ],
            "opens": .string(day.adding(days: -60).description), "closes": .string(day.adding(days: 30).description), "forum": "Pyeongtaek 2009",
        ]
        let over: JSON = [
            "title": ["en": "Interim report", "ru": "Промежуточный отчёт", "zh": "中期报告"],
            "opens": .string(day.adding(days: -200).description), "closes": .string(day.adding(days: -10).description), "forum": "Pyeongtaek 2009",
        ]
        return [
            ["type": .string(CyclePublished.name), "key": .string(Self.cycle), "body": open],
            ["type": .string(CyclePublished.name), "key": .string(Self.interim), "body": over],
        ]
    }

    /// Reports whose texts say that they are made up.
    private var reports: [DemoAct] {
        let known = Set(commitmentSeeds.compactMap { $0.seed["id"]?.string })
        return (texts["reports"]?.array ?? []).filter { known.contains($0["commitment"]?.string ?? "") }.compactMap { report in
            CityID(report["city"]?.string ?? "").map { .publish($0, [DemoReports.record(report)]) }
        }
    }
}
