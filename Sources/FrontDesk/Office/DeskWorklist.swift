import Accounts
import FeatureKit
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// The hotels whose desk somebody works at, each with its day and what the desk has to see to.
struct DeskWorklist: Sendable {
    struct Entry: Sendable {
        let id: HotelID
        let name: LocalizedText
        /// Bookings that come, leave and stay today.
        let day: [StayDesk.List: Int]
        let toDo: (urgent: Int, others: Int)
    }

    /// Hotels of which the first page tells each one's day.
    private static let mostDays = 8

    let entries: [Entry]

    init(_ scope: HotelScope, at now: UTCTime, _ connection: any SQLConnection) throws {
        let reception = Reception(StayDesk(LodgingActor(.program, scope, at: now)))
        let hotels = (scope.hotels ?? []).filter { scope.may(.frontDesk, at: $0) }.sorted { $0.text < $1.text }
        entries = try hotels.compactMap { id in
            guard let hotel = try HotelTables.hotel(id, connection) else { return nil }
            return Entry(
                id: id, name: hotel.value.name, day: try reception.desk.counts(of: id, on: try reception.desk.today(at: id, connection), connection),
                toDo: try DeskToDo(reception, id, connection).counts)
        }
    }

    /// What the first page of the site shows of them.
    static func tasks(at site: any OfficeSite, for login: String, in language: Language) async throws -> [OfficeTask] {
        guard site.place != .secretariat else { return [] }
        let scope = HotelScope(try await site.accounts.user(login).grants)
        guard scope.hotels?.isEmpty == false else { return [] }
        let now = site.now
        let entries = try await site.own.read { try DeskWorklist(scope, at: now, $0).entries }
        let toDo = entries.compactMap { entry -> OfficeTask? in
            let count = entry.toDo.urgent + entry.toDo.others
            guard count > 0 else { return nil }
            return OfficeTask(
                entry.toDo.urgent > 0 ? .bad : .warning, DeskTaskText.office(hotel: entry.name.text(in: language.code), count: count),
                Link.to(["admin", "desk", entry.id.text, "tasks"]), right: .workAtFrontDesk)
        }
        return toDo
            + entries.prefix(mostDays).map { entry in
                OfficeTask(
                    .neutral,
                    DeskTaskText.day(
                        hotel: entry.name.text(in: language.code), arrivals: entry.day[.arrivals] ?? 0, departures: entry.day[.departures] ?? 0,
                        inHouse: entry.day[.inHouse] ?? 0), Link.to(["admin", "desk", entry.id.text]), right: .workAtFrontDesk)
            }
    }
}
