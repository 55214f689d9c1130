import Coordinator
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import TLS
import Web

/// The forum's root of trust: whose keys it names, who witnesses, and when it ends.
struct RootPage: OfficePages {
    let context: StaffContext<Site>

    func answer(_ coordinator: Coordinator) async throws -> WebAnswer {
        let roots = try await coordinator.roots.all().map(\.root)
        guard let root = roots.last else { throw SiteRefusal.notFound }
        return page.answer(
            SecretariatText.root, lede: localizer(SecretariatText.rootLede(threshold: root.threshold, count: root.rootKeys.count)),
            Facts(
                title: localizer(SecretariatText.rootFacts),
                [
                    .init(localizer(SecretariatText.version), .text(localizer.integer(root.version))),
                    .init(
                        localizer(SecretariatText.expires), .time(localizer.date(root.expiresAt.date), datetime: root.expiresAt.description),
                        note: localizer.relative(root.expiresAt)),
                ]), keys(root), witnesses(root),
            Section(
                "next", localizer(SecretariatText.nextRoot), ShownText("caravanserai coordinator root draft --config coordinator.yaml --help")),
            DataTable(
                id: "roots", title: localizer(SecretariatText.roots),
                columns: [.number(localizer(SecretariatText.version)), .text(localizer(SecretariatText.expires))],
                rows: roots.reversed().map { [Cell.number(localizer.integer($0.version)).asHeader, page.time($0.expiresAt)] }, empty: EmptyState("")))
    }

    private func keys(_ root: TrustRoot) -> DataTable {
        func rows(_ name: Message, _ keys: [VerifyingKey]) -> [[Cell]] {
            keys.map { [Cell.text(localizer(name)), .code($0.keyID.hex)] }
        }
        return DataTable(
            id: "keys", title: localizer(SecretariatText.keys),
            columns: [SecretariatText.what, SecretariatText.mark].map { .text(localizer($0)) },
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
