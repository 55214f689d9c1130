public import FeatureKit
public import Federation
public import Ledger
import Primitives
public import SQL

/// Hotels and their rooms, prices and bookings, each city's own. What other cities know of them without asking stands on the board.
public enum LodgingFeature: Feature {
    public static let name = "lodging"
    public static let notices = [
        NoticeKind("hotels"), NoticeKind("availability", foreach: "hotel slug") { Slug.isValid($0) },
        NoticeKind("statistics", foreach: "YYYY-MM") { UTCDate("\($0)-01") != nil },
    ]
    public static let requests: [any RequestKind.Type] = [
        QuoteRequest.self, HoldRequest.self, ConfirmRequest.self, ReleaseRequest.self, CancelRequest.self, ChangeRequest.self, StatusRequest.self,
    ]
    public static var cityMigrations: [Migration] { LodgingSchema.migrations }
    public static let jobs: [any BackgroundJob.Type] = [HoldExpiryJob.self, StockHorizonJob.self, LodgingNoticesJob.self]
}
