import Accounts
import Coordinator
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import TLS
import Web

/// The secretariat's view of the network: how far each city is, and the forum's own keys with their ends.
struct NetworkPage: OfficePages {
    let context: StaffContext<Site>

    func answer(_ coordinator: Coordinator) async throws -> WebAnswer {
        let (membership, size) = try await coordinator.sequencer.membership()
        let root = try await coordinator.roots.current().root
        return page.answer(
            FederationText.title, lede: localizer(FederationText.lede),
            MemberReachTable(
                membership: membership, size: size, reach: await context.tenant.memberReach(), contacts: coordinator.contacts.all,
                note: CityLinkText.watchNote, localizer: localizer
            ).table,
            keys(coordinator, root))
    }

    private func keys(_ coordinator: Coordinator, _ root: TrustRoot) -> DataTable {
        func row(_ name: Message, _ mark: Cell, since: UTCTime? = nil, until: UTCTime? = nil) -> [Cell] {
            [Cell.text(localizer(name)).asHeader, mark, since.map { page.time($0) } ?? .text("–"), until.map { page.time($0) } ?? .text("–")]
        }
        let keys = coordinator.keys
        func certificate(_ name: Message, _ mark: String, _ from: Int64, _ to: Int64) -> [Cell] {
            row(name, .code(mark), since: UTCTime(seconds: from), until: UTCTime(seconds: to))
        }
        return DataTable(
            id: "keys", title: localizer(FederationText.keys), note: localizer(FederationText.keysNote),
            columns: [FederationText.what, FederationText.mark, FederationText.since, FederationText.until].map { .text(localizer($0)) },
            rows: [
                row(FederationText.signingKey, .code(String(keys.signing.keyID.hex.prefix(16)))),
                row(FederationText.logKey, .code(String(keys.log.keyID.hex.prefix(16)))),
                certificate(
                    FederationText.authority, "CA", keys.authority.certificate.notBefore, keys.authority.certificate.notAfter),
                certificate(FederationText.certificate, "TLS", keys.identity.leaf.notBefore, keys.identity.leaf.notAfter),
                row(
                    FederationText.root, .text(localizer(FederationText.version(number: root.version)), link: Link("/admin/root")),
                    until: root.expiresAt),
            ], empty: EmptyState(""))
    }
}
