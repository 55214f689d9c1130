public import FeatureKit
public import Federation
import Forum
import FrontDesk
import GuestOffice
import Guests
import HotelOffice
public import Ledger
import Lodging
import Travel
public import Web

/// What a site does: the work of the forum, and lodging. A new feature is its folder, and one line here or in ``ForumPart``.
public enum Features {
    public static let all: [any Feature.Type] =
        ForumPart.features + [
            LodgingFeature.self, TravelFeature.self, GuestsFeature.self, GuestOfficeFeature.self, FrontDeskFeature.self, HotelOfficeFeature.self,
        ]

    /// The places of all features, in the order of the list.
    public static let navigation: [NavigationItem] = all.flatMap { $0.navigation }
    /// The same of those who work at a site.
    public static let officePlaces: [OfficePlace] = all.flatMap { $0.officePlaces }
    /// What feed readers are told of.
    public static let feeds: [SiteFeed] = all.flatMap { $0.feeds }

    private static let names = RecordTypeNames(all)

    /// What a record type is called for people.
    ///
    /// - Returns: `nil` where this version has no name for it.
    public static func name(ofRecordType type: String) -> Message? { names[type] }
}

extension ForumFeatures {
    public static let forum = ForumFeatures(Features.all)
}

extension RecordRegistry {
    /// Every record type of the forum.
    public static var forum: RecordRegistry { ForumFeatures.forum.registry }
}
