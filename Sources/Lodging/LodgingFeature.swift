import Accounts
public import Envelope
public import FeatureKit
public import Federation
public import Ledger
public import Primitives
public import SQL
public import Web

/// Hotels and their rooms, prices and bookings, each city's own. What other cities know of them without asking stands on the board.
public enum LodgingFeature: Feature {
    public static let name = "lodging"
    public static let notices = [
        NoticeKind("hotels"), NoticeKind("availability", foreach: "hotel slug") { Slug.isValid($0) },
        NoticeKind("statistics", foreach: "YYYY-MM") { UTCDate("\($0)-01") != nil },
    ]
    public static let requests: [any RequestKind.Type] = [
        QuoteRequest.self, HoldRequest.self, ConfirmRequest.self, ReleaseRequest.self, CancelRequest.self, ChangeRequest.self, StatusRequest.self,
        ToldRequest.self, ReferencesRequest.self, OpenRequest.self, CardRequest.self,
    ]
    public static let recordTypes: [any RecordType.Type] = [ReferenceRatesPublished.self]
    public static var recordTypeNames: [String: Message] { [ReferenceRatesPublished.name: RatesText.recordRates] }
    public static var routes: RouteSet<any LedgerSite> { RatesRoutes.all }
    public static var officeRoutes: RouteSet<any OfficeSite> { RatesRoutes.office }
    public static var officePlaces: [OfficePlace] {
        [OfficePlace(RatesText.place, Link("/admin/rates"), right: .manageCycles, at: .secretariat)]
    }
    public static var cityMigrations: [Migration] { LodgingSchema.migrations }
    public static func restored(at now: UTCTime, _ connection: any SQLConnection) throws { try BookingRecovery.begin(at: now, connection) }
    public static func noticedFile(_ digest: Digest32, _ connection: any SQLConnection) throws -> [UInt8]? {
        try HotelPhotos.picture(digest, of: nil, connection)
    }
    public static func demo(_ material: DemoMaterial) -> [DemoAct] { [.plan([DemoRates.record(on: material.now.date)])] }
    public static let jobs: [any BackgroundJob.Type] = [
        HoldExpiryJob.self, StockHorizonJob.self, LodgingNoticesJob.self, LodgingBetweenCitiesJob.self, HotelPictureCopies.self,
        ArrivedGuestsJob.self,
    ]
}
