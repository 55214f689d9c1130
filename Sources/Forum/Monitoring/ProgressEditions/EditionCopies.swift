import Envelope
import FeatureKit
import Federation
public import Ledger
import Primitives
import SQL

/// Fetches the files of published editions to a city's node before anybody asks for them, so that its sites have them when the secretariat is away.
public enum EditionCopies: BackgroundJob {
    public static let name = "report-edition-copies"
    public static let everySeconds: Int64 = 600
    /// Bytes of all files that are fetched unasked, from the newest edition on; what is older is fetched when somebody wants it.
    static let mostBytes: Int64 = 512 << 20

    public static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    public static func run(at site: JobSite) async throws -> [JobFinding] {
        let editions = try await site.forum.read { try ProgressEditionPages.items($0) }
        var bytes: Int64 = 0
        for file in editions.flatMap(\.edition.files) {
            bytes += file.size
            guard let name = file.attachment, bytes <= mostBytes else { break }
            do { try await site.obtain(name, .secretariat) } catch let problem as Problem where problem.code == .unavailable {
                // The secretariat is away, which the node tells elsewhere; the next run tries again.
                return []
            }
        }
        return []
    }
}
