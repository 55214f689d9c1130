import Envelope
import Federation
import Ledger
import Primitives
import SQL

/// Fetches the pictures of other cities' hotels to a city's node, before anybody looks at them: pages show what is here and wait for nobody.
///
/// It runs at each city of a node, and the first to come does the work of all: the others find nothing to look for (``CopiedPictures``).
enum HotelPictureCopies: BackgroundJob {
    static let name = "hotel-picture-copies"
    static let everySeconds: Int64 = 300
    /// Pictures that one run fetches.
    private static let most = 400

    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        guard case .city(let own) = site.place else { return [] }
        let index = try await LodgingIndexes.index(of: site.forum, at: site.now)
        let versions = index.versions(except: own)
        let due = index.copied.due(of: versions, at: site.now)
        guard !due.isEmpty else { return [] }
        let missing = try await missing(of: due, index.photos(except: own), site.forum)
        var (unseen, others, fetched): (Set<CityID>, [CityID: Int], Int) = ([], [:], 0)
        for (city, photo) in missing where !unseen.contains(city) {
            try Task.checkCancellation()
            guard fetched < most else {
                unseen.insert(city)
                continue
            }
            do {
                try await site.obtain(photo.name, ParticipantID(city))
                fetched += 1
            } catch is OtherFile { others[city, default: 0] += 1 } catch is Problem {
                // It does not answer, or has taken the photo away meanwhile; a later run tries again.
                unseen.insert(city)
            }
        }
        for city in due {
            guard let version = versions[city] else { continue }
            index.copied.note(city, version, isWhole: !unseen.contains(city) && others[city] == nil, at: site.now)
        }
        return others.sorted { $0.key.text < $1.key.text }.map {
            JobFinding("pictures of hotels are others than was told", ["city": "\($0.key)", "pictures": "\($0.value)"])
        }
    }

    /// Those of some cities that are not here.
    ///
    /// - Parameter told: of all cities, those first that are to be kept where there is too much.
    private static func missing(
        of due: Set<CityID>, _ told: [(city: CityID, photo: ToldPhoto)], _ forum: any Database
    ) async throws -> [(city: CityID, photo: ToldPhoto)] {
        var bytes: Int64 = 0
        let wanted = told.filter { city, photo in
            bytes += Int64(photo.bytes)
            // What is behind these would drive out what is before.
            return bytes <= AttachmentStore.mostPictures && due.contains(city)
        }
        return try await forum.read { connection in try wanted.filter { try !AttachmentStore.isKept($0.photo.picture.digest, connection) } }
    }
}
