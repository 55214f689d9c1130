import Accounts
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import Web

/// Something about the reports of a cycle that people are written to about, once.
struct ReportEvent: Sendable {
    enum Kind: String, Sendable {
        /// The cycle has opened.
        case opened
        /// Two weeks or less are left.
        case soon
        /// Three days or less are left.
        case lastDays = "last-days"
        /// It has ended, and reports are missing: those who may do more than write them are told, too.
        case ended
        /// Two weeks later they are missing still.
        case stillMissing = "still-missing"
        /// The secretariat has reminded the city.
        case reminded
    }

    /// Days behind a cycle's end in which somebody is written to about it.
    static let daysAfterEnd = 60
    /// Days for which a reminder of the secretariat is news.
    private static let daysOfReminder: Int64 = 14

    let kind: Kind
    /// The same for one event, whenever it is looked for.
    let name: String
    let cycle: ForumCycle
    /// `nil` at the secretariat.
    let city: City?
    /// What is lacking, at the secretariat of all cities.
    let lacking: [ProgressCell]

    struct City: Sendable {
        let name: LocalizedText
        let country: CountryCode
    }

    /// Who is written to: those who write and sign reports; where something is missing those who look after them as well.
    var permissions: Set<StaffPermission> {
        guard city != nil else { return [.manageCycles, .assessReports] }
        switch kind {
        case .opened, .soon, .lastDays: return [.draftReports, .signReports]
        case .ended, .stillMissing, .reminded: return [.draftReports, .signReports, .manageUsers]
        }
    }

    /// What is to be told at a place now. Of a cycle that went through several stages unseen, the newest alone.
    static func all(at place: JobSite.Place, now: UTCTime, _ connection: any SQLConnection) throws -> [ReportEvent] {
        try ProgressTables.checkLive(connection)
        let day = now.date
        let cycles = try ForumCycle.all(connection).filter { $0.cycle.opens <= day && day <= $0.cycle.closes.adding(days: daysAfterEnd) }
        guard !cycles.isEmpty else { return [] }
        let (id, city) = try city(place, connection)
        return try cycles.flatMap { cycle -> [ReportEvent] in
            let lacking = try OpenCycle(id: cycle.id, closes: cycle.cycle.closes).unreported(by: id, on: day, connection)
            guard !lacking.isEmpty else { return [] }
            func event(_ kind: Kind, _ which: String) -> ReportEvent {
                ReportEvent(kind: kind, name: "\(cycle.id)/\(kind.rawValue)/\(which)", cycle: cycle, city: city, lacking: lacking)
            }
            let kind = stage(of: cycle.cycle, on: day)
            // The secretariat has set the day itself: it is told when something is missing.
            var events = city == nil && (kind == .opened || kind == .soon || kind == .lastDays) ? [] : [event(kind, cycle.cycle.closes.description)]
            if let id, let reminder = try ProgressTables.reminders(of: cycle.id, connection)[id],
                reminder.last.adding(days: daysOfReminder) > now
            {
                events.append(event(.reminded, "\(reminder.times)"))
            }
            return events
        }
    }

    private static func stage(of cycle: ReportingCycle, on day: UTCDate) -> Kind {
        if day > cycle.closes.adding(days: 14) { return .stillMissing }
        if day > cycle.closes { return .ended }
        if day.adding(days: 3) > cycle.closes { return .lastDays }
        return day.adding(days: 14) > cycle.closes ? .soon : .opened
    }

    private static func city(_ place: JobSite.Place, _ connection: any SQLConnection) throws -> (CityID?, City?) {
        guard case .city(let id) = place else { return (nil, nil) }
        let city = try connection.first("SELECT name, country FROM member WHERE city = $1", [.text(id.text)]).map { row in
            City(name: try Ledger.name(row, 0), country: try row.parsed(1) { CountryCode($0) })
        }
        guard let city else { throw SiteRefusal.notFound }
        return (id, city)
    }
}
