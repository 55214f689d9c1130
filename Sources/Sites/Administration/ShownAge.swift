import Coordinator
import FeatureKit
import Primitives
import Web

/// Since when something is in use, how long that is ago, and where the time comes from.
struct ShownAge {
    let since: Cell
    let source: Cell

    init(_ age: KeyAge?, _ page: OfficePage) {
        since = age.map { Self.cell($0.since, page) } ?? .text("–")
        source = .text(age.map { page.localizer(Self.words($0.source)) } ?? "–")
    }

    /// Of what a certificate says of itself.
    init(_ time: UTCTime, _ page: OfficePage) {
        since = Self.cell(time, page)
        source = .text(page.localizer(FederationText.fromItself))
    }

    private static func cell(_ time: UTCTime, _ page: OfficePage) -> Cell {
        .time("\(page.localizer.dateAndTime(time)) (\(page.localizer.relative(time)))", datetime: time.description)
    }

    private static func words(_ source: KeyAge.Source) -> Message {
        switch source {
        case .use: FederationText.fromUse
        case .certificate: FederationText.fromAuthority
        case .start: FederationText.fromStart
        }
    }
}
