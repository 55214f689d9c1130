import Accounts
import Coordinator
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import TLS
import Web

/// The secretariat's view of the network: how far each city is, and the forum's own keys with their ends.
struct NetworkPage: OfficePages {
    let context: StaffContext<Site>

    func answer(_ coordinator: Coordinator) async throws -> WebAnswer {
        let (membership, size) = try await coordinator.sequencer.membership()
        let root = try await coordinator.roots.current().root
        let patience = MemberReachTable.patienceSeconds
        let hourAgo = context.now.adding(seconds: -patience)
        let old = try await coordinator.database.read { try Ledger.size(at: hourAgo, $0) }
        return page.answer(
            FederationText.title, lede: localizer(FederationText.lede),
            MemberReachTable(
                membership: membership, size: size, reach: await context.tenant.memberReach(), contacts: coordinator.contacts.all,
                note: CityLinkText.watchNote, old: old, judgesSilence: context.now.since(coordinator.reach.since) > patience * 1000,
                asked: MemberReachTable.Asked(context.request), localizer: localizer
            ).section,
            keys(coordinator, root, try await coordinator.keyAges()))
    }

    private func keys(_ coordinator: Coordinator, _ root: TrustRoot, _ ages: Coordinator.KeyAges) -> DataTable {
        func row(_ name: Message, _ mark: Cell, _ age: KeyAge?, until: UTCTime? = nil) -> [Cell] {
            let shown = ShownAge(age, page)
            return [Cell.text(localizer(name)).asHeader, mark, shown.since, shown.source, until.map { page.time($0) } ?? .text("–")]
        }
        let (keys, leaf) = (coordinator.keys, coordinator.certificate.current)
        func certificate(_ name: Message, _ mark: String, _ certificate: X509Certificate) -> [Cell] {
            let shown = ShownAge(UTCTime(seconds: certificate.notBefore), page)
            return [
                Cell.text(localizer(name)).asHeader, .code(mark), shown.since, shown.source, page.time(UTCTime(seconds: certificate.notAfter)),
            ]
        }
        return DataTable(
            id: "keys", title: localizer(FederationText.keys), note: localizer(FederationText.keysNote),
            columns: [FederationText.what, FederationText.mark, FederationText.since, FederationText.timeFrom, FederationText.until].map {
                .text(localizer($0))
            },
            rows: [
                row(FederationText.signingKey, .code(String(keys.signing.keyID.hex.prefix(16))), ages.signing),
                row(FederationText.logKey, .code(String(keys.log.keyID.hex.prefix(16))), ages.log),
                certificate(FederationText.authority, "CA", keys.authority.certificate),
                certificate(FederationText.certificate, "TLS", leaf),
                row(
                    FederationText.root, .text(localizer(FederationText.version(number: root.version)), link: Link("/admin/root")), ages.root,
                    until: root.expiresAt),
            ], empty: EmptyState(""))
    }
}
