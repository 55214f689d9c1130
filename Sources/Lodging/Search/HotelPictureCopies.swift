import Envelope
import Federation
import Ledger
import Primitives
import SQL

/// Fetches the pictures of other cities' hotels to a city's node, before anybody looks at them: pages show what is here and wait for nobody.
enum HotelPictureCopies: BackgroundJob {
    static let name = "hotel-picture-copies"
    static let everySeconds: Int64 = 300
    /// Pictures that one run fetches.
    private static let most = 400

    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        guard case .city(let own) = site.place else { return [] }
        let told = try await LodgingIndexes.index(of: site.forum, at: site.now).photos(except: own)
        let missing = try await site.forum.read { connection in
            var bytes: Int64 = 0
            return try told.filter { _, photo in
                bytes += Int64(photo.bytes)
                // What is behind these would drive out what is before.
                return try bytes <= AttachmentStore.mostPictures && !AttachmentStore.isKept(photo.picture.digest, connection)
            }
        }
        var (away, others, fetched): (Set<CityID>, [CityID: Int], Int) = ([], [:], 0)
        for (city, photo) in missing where !away.contains(city) && fetched < most {
            try Task.checkCancellation()
            do {
                try await site.obtain(photo.name, ParticipantID(city))
                fetched += 1
            } catch is OtherFile { others[city, default: 0] += 1 } catch is Problem {
                // It does not answer, or has taken the photo away meanwhile; the next run tries again.
                away.insert(city)
            }
        }
        return others.sorted { $0.key.text < $1.key.text }.map {
            JobFinding("pictures of hotels are others than was told", ["city": "\($0.key)", "pictures": "\($0.value)"])
        }
    }
}
