import Primitives
import Web

/// Where the pages of progress are.
enum ProgressLink {
    static let heatmap = Link("/progress")
    static let articles = Link("/progress/articles")

    static func heatmap(_ cycle: CycleID, _ more: [(name: String, value: String)] = []) -> Link {
        .to(["progress"], query: [("cycle", cycle.text)] + more)
    }

    static func article(_ number: Int) -> Link { .to(["progress", "articles", String(number)]) }
    static func commitment(_ id: CommitmentID, _ cycle: CycleID? = nil) -> Link { .to(["progress", "commitments", id.text], query: query(cycle)) }
    static func indicator(_ code: String) -> Link { .to(["progress", "indicators", code]) }
    /// - Parameter article: whose commitments alone are shown.
    static func city(_ id: CityID, _ cycle: CycleID? = nil, article: Int? = nil) -> Link {
        .to(["progress", "cities", id.text], query: query(cycle) + (article.map { [("article", String($0))] } ?? []))
    }
    static func report(_ key: ReportKey) -> Link { .to(["progress", "reports", key.cycle.text, key.commitment.text, key.city.text]) }
    static func entry(_ index: Int64) -> Link { .to(["api", "v1", "log", String(index)]) }
    static func proof(of index: Int64) -> Link { .to(["api", "v1", "log", String(index), "proof"]) }

    private static func query(_ cycle: CycleID?) -> [(name: String, value: String)] { cycle.map { [("cycle", $0.text)] } ?? [] }
}
