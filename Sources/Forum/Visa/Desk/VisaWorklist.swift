import Accounts
import FeatureKit
import SQL
import Web

/// What the visa desk asks of those who work at a site.
enum VisaWorklist {
    static func tasks(at site: any OfficeSite) async throws -> [OfficeTask] {
        try await site.own.read { connection in
            func count(_ query: SQLText, _ state: VisaChangeSet.State) throws -> Int {
                try connection.first(query, [.text(state.rawValue)])?.int(0) ?? 0
            }
            let sets: SQLText = "SELECT COUNT(*) FROM visa_change_set WHERE state = $1"
            let accessions: SQLText = "SELECT COUNT(*) FROM silk_road_draft WHERE state = $1"
            func task(_ count: Int, _ text: Message, _ link: Link, _ right: StaffPermission) -> OfficeTask? {
                count > 0 ? OfficeTask(.warning, text, link, right: right) : nil
            }
            let (waiting, returned) = (try count(sets, .waiting), try count(sets, .returned))
            return [
                task(waiting, VisaTasksText.setsWait(count: waiting), Link("/admin/visa"), .publishVisaRules),
                task(returned, VisaTasksText.setsReturned(count: returned), Link("/admin/visa"), .draftVisaRules),
                task(try count(accessions, .waiting), VisaTasksText.accessionWaits, Link("/admin/visa/silk-road"), .publishVisaRules),
                task(try count(accessions, .returned), VisaTasksText.accessionReturned, Link("/admin/visa/silk-road"), .draftVisaRules),
            ].compactMap { $0 }
        }
    }
}
