public import Accounts
public import Primitives
public import StrictJSON

/// What the demo does for a feature, by the doors that everybody uses.
///
/// Acts are carried out stage by stage over all features: plans, commands, cities, turns, changes, conclusions, visits.
public enum DemoAct: Sendable {
    /// At which index of the log a record stands, by its type and key.
    public typealias Places = @Sendable (_ type: String, _ key: String) async throws -> Int64

    /// Records of the secretariat, on which those of cities rest.
    case plan([JSON])
    /// What stands behind `caravanserai coordinator` on the command line; the configuration is added.
    case command(name: String, [String])
    /// Records of a city.
    case publish(CityID, [JSON])
    /// Records that rest on others' places in the log: turns follow each other in the order of their numbers, each when the one before stands.
    ///
    /// - Parameter records: made of where a record stands, by its type and key.
    case turn(Int, by: ParticipantID, records: @Sendable (_ index: Places) async throws -> [JSON])
    /// Records of a city, published when all the rest stands everywhere: for who watches.
    case change(CityID, [JSON])
    /// What somebody does at a site, once all of that stands everywhere and there are accounts.
    ///
    /// - Parameter 0: who signs in for it; `nil` for a visitor.
    case office(StaffRole?, at: ParticipantID, [Step])
    /// What stands behind `caravanserai coordinator`, once all of that stands everywhere.
    ///
    /// - Parameter otherwise: what is done where that fails.
    case conclusion(name: String, [String], otherwise: [String]? = nil)
}

extension DemoAct {
    /// One step of who is at a site.
    public enum Step: Sendable {
        /// - Parameter 0: path and query.
        case open(String)
        /// Forms that are sent quicker than people type are refused.
        case pause(seconds: Int)
        /// Sends the form of the open page whose address ends so.
        case send(form: String, KeyValuePairs<String, String>)
    }
}

/// What demos are made of.
public struct DemoMaterial: Sendable {
    /// `seeds/articles.json`.
    public let articles: JSON
    /// `seeds/demo.json`.
    public let texts: JSON
    /// A file of visa rules in Passport Index's tidy form, and its day where the file does not tell.
    public let visaRules: (file: String, dated: String?)
    public let now: UTCTime

    public init(articles: JSON, texts: JSON, visaRules: (file: String, dated: String?), now: UTCTime) {
        self.articles = articles
        self.texts = texts
        self.visaRules = visaRules
        self.now = now
    }
}
