import Envelope
import FeatureKit
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import TransparencyLog
import Web

/// One entry of the log: what it says, who has signed it, the proof that it stands there, and how anybody checks that.
struct EntryPage {
    let context: TenantContext<Site>
    private let localizer: Localizer

    /// Bytes of the page that records may take, and of an envelope that is written out: what is more is named and stands in the data.
    private static let (mostBytes, mostEnvelopeBytes) = (24_000, 12_000)

    init(_ context: TenantContext<Site>) {
        self.context = context
        localizer = context.localizer
    }

    func page(_ index: Int64) async throws -> Page {
        let (membership, size) = try await context.tenant.membership()
        let checkpoint = try await context.tenant.checkpoint()
        let (leaf, proof) = try await context.tenant.database.read { connection in
            (
                try Ledger.entries(from: index, count: 1, connection).first,
                try? LogEntryView.proof(of: index, checkpoint: checkpoint, connection)
            )
        }
        guard index < size, let leaf else { throw SiteRefusal.notFound }
        let entry = try LogEntryView(leaf, at: index)
        let writer = ParticipantNames(membership, localizer)[entry.from]
        return Page(
            kicker: localizer(ExplorerText.kicker), heading: localizer(ExplorerText.entryTitle(index: index)),
            lede: localizer(ExplorerText.entryLede(writer: writer, time: entry.entry.acceptedAt)),
            Breadcrumbs(
                [(localizer(ExplorerText.all), Link("/log"))], current: localizer(ExplorerText.entryTitle(index: index)), localizer),
            facts(entry, leaf), Stack(records(entry)), proofSection(proof), verification(index), data(index),
            envelope(entry.entry.envelope.compact, index))
    }

    private func envelope(_ bytes: [UInt8], _ index: Int64) -> Disclosure<Stack> {
        let text: any Component =
            switch bytes.count {
            case ...Self.mostEnvelopeBytes: ShownText(String(decoding: bytes, as: UTF8.self))
            default:
                EmptyState(
                    localizer(ExplorerText.envelopeLarge(size: bytes.count / 1000)),
                    action: (localizer(ExplorerText.dataEntry), Link.to(["api", "v1", "log", String(index)])))
            }
        return Disclosure(localizer(ExplorerText.envelope), Stack([text]))
    }

    private func facts(_ entry: LogEntryView, _ leaf: [UInt8]) -> Facts {
        Facts(
            title: localizer(ExplorerText.facts),
            [
                .init(localizer(ExplorerText.digest), .code(entry.entry.envelope.digest.hex)),
                .init(localizer(ExplorerText.leaf), .code(MerkleHash.leaf(leaf).hex)),
                .init(localizer(ExplorerText.signedBy), .code(entry.entry.envelope.keyID.hex)),
            ])
    }

    private func records(_ entry: LogEntryView) -> [(any Component)?] {
        var shown: [(any Component)?] = []
        var bytes = 0
        let records = entry.payload["records"]?.array ?? []
        for (position, record) in records.enumerated() {
            let id = RecordID(type: record["type"]?.string ?? "", key: record["key"]?.string ?? "")
            let part = RecordBody("record-\(position)", id, record["body"] ?? .null, localizer)
            bytes += part.html.count
            guard position == 0 || bytes <= Self.mostBytes else {
                shown.append(EmptyState(localizer(ExplorerText.more(count: records.count - position))))
                break
            }
            shown.append(part)
        }
        return shown
    }

    private func proofSection(_ proof: JSON?) -> Section {
        guard let proof else {
            return Section("proof", localizer(ExplorerText.proof), EmptyState(localizer(ExplorerText.noProof)))
        }
        let path = (proof["path"]?.array ?? []).compactMap(\.string).joined(separator: "\n")
        return Section(
            "proof", localizer(ExplorerText.proof), note: localizer(ExplorerText.proofNote), path.isEmpty ? nil : ShownText(path),
            Disclosure(localizer(ExplorerText.checkpoint), ShownText(proof["checkpoint"]?.string ?? "")))
    }

    /// Under the host that the browser asked for: the page knows of no other.
    private func verification(_ index: Int64) -> Section {
        let address = "\(context.request.isSecure ? "https" : "http")://\(context.request.authority ?? "")/api/v1/log/\(index)/proof"
        return Section(
            "verify", localizer(ExplorerText.verify), note: localizer(ExplorerText.verifyNote),
            ShownText("curl --fail --output proof.json \(address)\ncaravanserai log verify-proof proof.json --anchor anchor.json"))
    }

    private func data(_ index: Int64) -> LinkList {
        LinkList(
            .plain, label: localizer(ExplorerText.asData),
            [
                .init(localizer(ExplorerText.dataEntry), Link.to(["api", "v1", "log", String(index)])),
                .init(localizer(ExplorerText.dataProof), Link.to(["api", "v1", "log", String(index), "proof"])),
            ])
    }
}
