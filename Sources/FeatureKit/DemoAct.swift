public import Primitives
public import StrictJSON

/// What the demo does for a feature, by the doors that everybody uses.
///
/// Acts are carried out stage by stage over all features: plans, commands, cities, changes.
public enum DemoAct: Sendable {
    /// Records of the secretariat, on which those of cities rest.
    case plan([JSON])
    /// What stands behind `caravanserai coordinator` on the command line; the configuration is added.
    case command(name: String, [String])
    /// Records of a city.
    case publish(CityID, [JSON])
    /// Records of a city, published when all the rest stands everywhere: for who watches.
    case change(CityID, [JSON])
}

/// What demos are made of.
public struct DemoMaterial: Sendable {
    /// `seeds/articles.json`.
    public let articles: JSON
    /// A file of visa rules in Passport Index's tidy form, and its day where the file does not tell.
    public let visaRules: (file: String, dated: String?)
    public let now: UTCTime

    public init(articles: JSON, visaRules: (file: String, dated: String?), now: UTCTime) {
        self.articles = articles
        self.visaRules = visaRules
        self.now = now
    }
}
