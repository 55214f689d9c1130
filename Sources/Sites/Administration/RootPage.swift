import Coordinator
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import TLS
import Web

/// The forum's root of trust: whose keys it names, who witnesses, and when it ends.
struct RootPage: OfficePages {
    let context: StaffContext<Site>

    func answer(_ coordinator: Coordinator) async throws -> WebAnswer {
        let all = try await coordinator.roots.all()
        guard let root = all.last?.root else { throw SiteRefusal.notFound }
        let ages = try await coordinator.database.read { try Ages(root, all, $0) }
        return page.answer(
            SecretariatText.root, lede: localizer(SecretariatText.rootLede(threshold: root.threshold, count: root.rootKeys.count)),
            Facts(
                title: localizer(SecretariatText.rootFacts),
                [
                    .init(localizer(SecretariatText.version), .text(localizer.integer(root.version))),
                    .init(
                        localizer(SecretariatText.expires), .time(localizer.date(root.expiresAt.date), datetime: root.expiresAt.description),
                        note: localizer.relative(root.expiresAt)),
                ]), keys(root, ages), witnesses(root),
            Section(
                "next", localizer(SecretariatText.nextRoot), ShownText("caravanserai coordinator root draft --config coordinator.yaml --help")),
            DataTable(
                id: "roots", title: localizer(SecretariatText.roots),
                columns: [.number(localizer(SecretariatText.version))]
                    + [SecretariatText.expires, FederationText.since, FederationText.timeFrom].map { .text(localizer($0)) },
                rows: zip(all, ages.roots).reversed().map { item, age in
                    let shown = ShownAge(age, page)
                    return [
                        Cell.number(localizer.integer(item.root.version)).asHeader, page.time(item.root.expiresAt), shown.since, shown.source,
                    ]
                }, empty: EmptyState("")))
    }

    /// Ages of what roots name. Root keys are kept elsewhere, by people: nobody here knows theirs.
    private struct Ages: Sendable {
        var keys: [KeyID: KeyAge] = [:]
        let roots: [KeyAge?]

        init(_ root: TrustRoot, _ all: [TrustedRoot], _ connection: any SQLConnection) throws {
            for key in root.signingKeys { keys[key.keyID] = try KeyAge.of(.signing(key), connection) }
            for key in root.logKeys { keys[key.keyID] = try KeyAge.of(.log(key), connection) }
            roots = try all.map { try KeyAge.of(.root($0), connection) }
        }
    }

    private func keys(_ root: TrustRoot, _ ages: Ages) -> DataTable {
        func rows(_ name: Message, _ keys: [VerifyingKey]) -> [[Cell]] {
            keys.map { key in
                let shown = ShownAge(ages.keys[key.keyID], page)
                return [Cell.text(localizer(name)), .code(key.keyID.hex), shown.since, shown.source]
            }
        }
        return DataTable(
            id: "keys", title: localizer(SecretariatText.keys),
            columns: [SecretariatText.what, SecretariatText.mark, FederationText.since, FederationText.timeFrom].map { .text(localizer($0)) },
            rows: rows(SecretariatText.rootKey, root.rootKeys) + rows(SecretariatText.signingKey, root.signingKeys)
                + rows(SecretariatText.logKey, root.logKeys), empty: EmptyState(""))
    }

    private func witnesses(_ root: TrustRoot) -> DataTable {
        DataTable(
            id: "witnesses", title: localizer(SecretariatText.witnesses), note: localizer(SecretariatText.witnessesNote(quorum: root.quorum)),
            columns: [SecretariatText.city, SecretariatText.mark].map { .text(localizer($0)) },
            rows: root.witnesses.map { [Cell.foreign($0.name).asHeader, .code($0.key.keyID.hex)] },
            empty: EmptyState(localizer(SecretariatText.witnessesNone(command: "coordinator root draft --add-witness"))))
    }
}
