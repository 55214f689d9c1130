import Lodging
import Primitives
import Printing
import SQL
import StrictJSON

extension Demo {
    /// Gives each city hotels that are made up and say so. Those that an earlier start has made stay as they are.
    ///
    /// - Parameters:
    ///   - seeds: `seeds/cities.json`.
    ///   - pictures: what is shown of them.
    ///   - most: hotels of a city.
    ///   - bookings: of each city, in the year that is past and the months to come.
    func furnishHotels(_ seeds: JSON, pictures: [DemoPicture], most: Int, bookings: Int) async throws {
        let today = UTCTime.system.date
        let seeds = Dictionary((seeds["cities"]?.array ?? []).map { ($0["id"]?.string ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        var legs: [String: String] = [:]
        try await withThrowingTaskGroup(of: (city: String, leg: String)?.self) { group in
            for node in plan.nodes {
                let control = control(node)
                for city in node.cities {
                    guard let file = seeds[city.id].flatMap({ SyntheticHotels.file(of: $0, from: today, most: most, isWithPast: bookings > 0) }),
                        let country = CountryCode(city.country)
                    else { continue }
                    group.addTask { try await Self.furnish(city.id, in: country, file, from: today, bookings: bookings, pictures, control) }
                }
            }
            for try await leg in group { if let leg { legs[leg.city] = leg.leg } }
        }
        try await takeJourney(legs)
    }

    /// Of each city, those that have a picture.
    private static let hotelsWithPictures = 3

    /// - Returns: the booking there of the journey that is under way.
    private static func furnish(
        _ city: String, in country: CountryCode, _ file: JSON, from today: UTCDate, bookings: Int, _ pictures: [DemoPicture],
        _ control: ControlClient
    ) async throws -> (city: String, leg: String)? {
        let standing = try await control.get("/cities/\(city)/hotels")["hotels"]?.array ?? []
        guard standing.isEmpty else { return nil }
        _ = try await control.post("/cities/\(city)/hotels", file)
        // Another one for each city; where no photos can be taken here, hotels have none.
        if PhotoResizer.installed != nil, !pictures.isEmpty {
            let first = city.utf8.reduce(0) { $0 &+ Int($1) }
            for (number, hotel) in (file["hotels"]?.array ?? []).prefix(hotelsWithPictures).enumerated() {
                let picture = pictures[(first + number) % pictures.count]
                let photo: JSON = ["hotel": hotel["id"] ?? .null, "alt": picture.alt, "file": .string(picture.file)]
                _ = try await control.post("/cities/\(city)/hotels/photos", photo)
            }
        }
        guard let past = SyntheticStays.file(of: city, in: country, file, from: today, count: bookings)?["bookings"]?.array else { return nil }
        let leg = SyntheticJourney.booking(in: city, file, from: today)
        let answer = try await control.post("/cities/\(city)/hotels/history", ["bookings": .array([leg].compactMap { $0 } + past)])
        guard leg != nil else { return nil }
        guard let booking = answer["elsewhere"]?.array?.first?["booking"]?.string else {
            throw CommandFailure(.failed, "\(city) had no room for the demo's journey: \(answer.compactText)")
        }
        return (city, booking)
    }

    /// The journey that is under way, at the site where it was booked: each city is asked for its part, as soon as it hears of it.
    private func takeJourney(_ bookings: [String: String]) async throws {
        let legs = SyntheticJourney.cities.compactMap { city -> JSON? in
            bookings[city].map { booking in ["city": .string(city), "booking": .string(booking)] }
        }
        guard legs.count == SyntheticJourney.cities.count else { return }
        let answer = try await control(of: SyntheticJourney.home).post("/cities/\(SyntheticJourney.home)/journeys/history", ["legs": .array(legs)])
        guard let path = answer["path"]?.string else { throw CommandFailure(.failed, "The demo's journey was not taken over: \(answer.compactText)") }
        try SecretFile.write(Array(path.utf8), to: plan.path("journey"))
    }

    /// The address of the journey that is under way; `nil` where the demo was made without bookings.
    var journeyAddress: String? {
        guard let bytes = try? FilePath.read(plan.path("journey"), limit: 4096) else { return nil }
        for node in plan.nodes {
            for city in node.cities where city.id == SyntheticJourney.home {
                return "http://\(city.host):\(node.webPort)\(String(decoding: bytes, as: UTF8.self))"
            }
        }
        return nil
    }
}
