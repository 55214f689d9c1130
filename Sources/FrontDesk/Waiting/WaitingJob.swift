import Accounts
import Envelope
import Guests
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Tells those who wait of rooms that have come free, in their order.
enum WaitingJob: JobOfTables {
    static let name = "desk-waiting"
    static let everySeconds: Int64 = 60
    /// Letters of one run.
    private static let mostLetters = 100
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func due(_ own: any SQLConnection) throws -> UTCTime? { try WaitingList.isAnyOpen(own) ? .always : nil }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        let hotels = try await site.own.glance { connection in
            try connection.query("SELECT DISTINCT hotel FROM stay_waiting WHERE state IN ('waiting', 'offered') ORDER BY hotel LIMIT 2000").map {
                try $0.parsed(0) { HotelID($0) }
            }
        }
        var findings: [JobFinding] = []
        for hotel in hotels {
            try Task.checkCancellation()
            let list = WaitingList(StayDesk(LodgingActor(.program, .everywhere, at: site.now)))
            do {
                let told = try await site.own.write { try list.serve(hotel, $0) }
                if !told.isEmpty { findings.append(JobFinding("rooms were offered to who waits", ["hotel": hotel.text, "count": "\(told.count)"])) }
            } catch let refusal as LodgingRefusal {
                // What one hotel refuses is no matter of the others.
                findings.append(JobFinding("a waiting list was not served", ["hotel": hotel.text, "reason": refusal.problem.detail]))
            }
            try await PersonalNotes(vault: site.vault, own: site.own, now: site.now).carryOut()
        }
        // Those too for whom the desk has held a room since, and those whom an earlier run could not write to.
        let list = WaitingList(StayDesk(LodgingActor(.program, .everywhere, at: site.now)))
        for entry in try await site.own.glance({ try list.untold(limit: mostLetters, $0) }) {
            try Task.checkCancellation()
            try await write(entry, at: site)
            try await site.own.write { try list.noteTold(entry.id, $0) }
        }
        return findings
    }

    /// Who cannot be written to is told by the desk, whose list shows what is held for whom.
    private static func write(_ entry: WaitingStay, at site: JobSite) async throws {
        guard let mail = site.mail, let until = entry.offeredUntil else { return }
        let known = try await site.own.read { try HotelTables.hotel(entry.hotel, $0)?.value }
        let texts = try await PersonalNotes(vault: site.vault, own: site.own, now: site.now).texts(of: [entry.id])
        guard let text = texts[entry.id], let address = WaitingContact(text).mail else { return }
        let localizer = Localizer(Language.all.first { $0.code == entry.language } ?? Language.all[0], now: site.now, clock: known?.clock)
        let hotel = known?.name.text(in: entry.language) ?? entry.hotel.text
        try mail(
            JobLetter(
                to: address, subject: localizer(DeskWaitingText.mailSubject(hotel: hotel)),
                text: localizer(
                    DeskWaitingText.mailText(
                        hotel: hotel, from: entry.stay.arrival, until: entry.stay.departure, end: until, zone: known?.clock?.zone.text ?? "UTC"))
                    + "\n"))
    }
}

/// How somebody who waits is reached: a name and an address, a line each.
struct WaitingContact: Sendable {
    let name: String
    let mail: MailAddress?
    let phone: String

    init(name: String, mail: MailAddress?, phone: String) { (self.name, self.mail, self.phone) = (name, mail, phone) }

    init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        name = lines.first ?? ""
        mail = lines.count > 1 ? MailAddress(lines[1]) : nil
        phone = lines.count > 2 ? lines[2] : ""
    }

    /// As whoever comes with a booking; `nil` for what cannot be told with one.
    var guests: BookingGuests? {
        let phone = (5...40).contains(phone.count) ? phone : nil
        return try? BookingGuests(Fields(BookingGuests([.init(name: name)], mail: mail, phone: phone).json))
    }

    var text: String { "\(name)\n\(mail?.text ?? "")\n\(phone)" }
}
