import Accounts
import FeatureKit
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// What desks ask of somebody who works at one, and what their day is, on the first page of their site.
enum DeskWorklist {
    static func tasks(at site: any OfficeSite, for login: String) async throws -> [OfficeTask] {
        guard site.place != .secretariat else { return [] }
        let scope = HotelScope(try await site.accounts.user(login).grants)
        let hotels = (scope.hotels ?? []).filter { scope.may(.frontDesk, at: $0) }.sorted { $0.text < $1.text }
        guard !hotels.isEmpty else { return [] }
        let reception = Reception(StayDesk(LodgingActor(.program, scope, at: site.now)))
        return try await site.own.read { connection in
            try hotels.flatMap { id -> [OfficeTask] in
                guard let hotel = try HotelTables.hotel(id, connection) else { return [] }
                let name = hotel.value.name.text(in: "en")
                let today = try reception.desk.counts(of: id, connection)
                let day = OfficeTask(
                    .neutral, DeskTaskText.day(hotel: name, arrivals: today.arrivals, departures: today.departures, inHouse: today.inHouse),
                    Link.to(["admin", "desk", id.text]), right: .workAtFrontDesk)
                let counts = try DeskToDo(reception, id, connection).counts
                let count = counts.urgent + counts.others
                guard count > 0 else { return [day] }
                let toDo = OfficeTask(
                    counts.urgent > 0 ? .bad : .warning, DeskTaskText.office(hotel: name, count: count),
                    Link.to(["admin", "desk", id.text, "tasks"]), right: .workAtFrontDesk)
                return [toDo, day]
            }
        }
    }
}
