public import FeatureKit
public import Federation
import Primitives

/// Where guests stay. What the forum has of it so far is the board: hotels, their vacancies and a city's figures of a month go to the other cities as
/// notices, whose bodies are not fixed yet.
public enum LodgingFeature: Feature {
    public static let name = "lodging"
    public static let notices = [
        NoticeKind("hotels"), NoticeKind("availability", foreach: "hotel slug") { Slug.isValid($0) },
        NoticeKind("statistics", foreach: "YYYY-MM") { UTCDate("\($0)-01") != nil },
    ]
}
