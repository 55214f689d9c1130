import Primitives
import SQL
import Synchronization
import TestKit

/// A traveller who books one room after the other in a hotel, at a city's site, and remembers what the site said.
final class RoomBooker: Sendable {
    struct Outcome: Sendable {
        var tried = 0
        /// Paths of the pages of bookings that were acknowledged.
        var booked: [String] = []
        /// Of bookings of which the site said that it does not know.
        var unknown: [String] = []
        var refused = 0
        /// What the site had of that kind last.
        var last = ""
    }

    private let city: RealForum.City
    private let hotel: String
    private let nights: Int
    private let outcomes = Mutex(Outcome())
    private let running = Mutex<Task<Void, Never>?>(nil)

    /// - Parameters:
    ///   - city: at whose site.
    ///   - hotel: `<city>/<hotel>`.
    ///   - nights: of the hotel, from tomorrow on, among which stays are chosen.
    init(at city: RealForum.City, hotel: String, nights: Int) {
        (self.city, self.hotel, self.nights) = (city, hotel, nights)
    }

    var outcome: Outcome { outcomes.withLock { $0 } }

    func start() {
        let task = Task {
            while !Task.isCancelled {
                do { try await book() } catch { try? await Task.sleep(for: .milliseconds(20)) }
            }
        }
        running.withLock { $0 = task }
    }

    @discardableResult
    func stop() async -> Outcome {
        let task = running.withLock { $0 }
        task?.cancel()
        await task?.value
        return outcome
    }

    /// - Returns: what a page of a site says; `nil` where no whole answer came.
    func page(_ method: String = "GET", _ path: String, form: String = "") async -> SiteVisitor.Page? {
        await SiteVisitor(city: city).page(method, path, form: form)
    }

    private static let traveller = "name=Ibn+Battuta&mail=ibn%40example.org&phone="

    private func book() async throws {
        let arrival = UTCTime.system.date.adding(days: .random(in: 1...nights))
        let departure = arrival.adding(days: .random(in: 1...2))
        let path = "/stay/\(hotel)/book?arrival=\(arrival)&departure=\(departure)&adults=2&children=&room=double&plan=flexible"
        outcomes.withLock { $0.tried += 1 }
        guard let page = await page("GET", path), let offer = Self.between(#"name="offer" value=""#, "\"", page.text) else { throw NoAnswer() }
        let answer = await self.page("POST", path, form: "offer=\(offer)&\(Self.traveller)")
        guard let answer else { throw NoAnswer() }
        let booking = Self.between(#"href="/my-stay/"#, "\"", answer.text).map { "/my-stay/\($0)" }
        outcomes.withLock { outcome in
            switch (answer.status, booking) {
            case (200, let booking?): outcome.booked.append(booking)
            case (202, let booking?): outcome.unknown.append(booking)
            default:
                outcome.refused += 1
                let words = Self.between("<h1>", "<", answer.text) ?? ""
                outcome.last = "\(answer.status): \(words)"
            }
        }
    }

    private struct NoAnswer: Error {}

    static func between(_ start: String, _ end: Character, _ text: String) -> String? {
        guard let found = text.firstRange(of: start) else { return nil }
        return String(text[found.upperBound...].prefix { $0 != end })
    }
}
