import Envelope
import Federation
import Forum
import Primitives
import SQL
import StrictJSON
import TransparencyLog

/// Compares editions of the progress report with the log that they follow from.
struct EditionVerification {
    struct Verified {
        let key: ProgressEditionKey
        let edition: ProgressEdition
        /// Of the log's entry that publishes it.
        let index: Int64
        /// Names of files that were made anew, with the bytes that the record names.
        let recomputed: Set<String>
        /// The paths that were given, by the names of the files that they are.
        let given: [String: String]
    }

    private struct Published {
        let key: ProgressEditionKey
        let edition: ProgressEdition
        let index: Int64
    }

    private let log: DownloadedLog
    private let published: [Published]

    /// - Parameter log: which was verified.
    init(_ log: DownloadedLog) async throws {
        self.log = log
        var (published, index): ([Published], Int64) = ([], 0)
        try await log.forEachEntry { bytes in
            let payload = try RecordsPayload(claimedOf: try LogEntry(bytes).envelope)
            for record in payload.records where record.type == ProgressEditionPublished.name {
                guard let key = ProgressEditionKey(record.key), let edition = try? record.body(as: ProgressEditionPublished.self) else { continue }
                published.append(Published(key: key, edition: edition, index: index))
            }
            index += 1
        }
        self.published = published
    }

    /// - Parameter arguments: paths of files, and an edition's key as it may be.
    /// - Throws: `CommandFailure` with what differs.
    func verify(_ arguments: [String]) async throws -> Verified {
        let named = arguments.filter { !SecretFile.exists($0) }
        let paths = arguments.filter { SecretFile.exists($0) }
        let files = try paths.map { (path: $0, digest: EditionPress.digest(of: try FilePath.read($0, limit: Int(ProgressEdition.largestFile)))) }
        let edition = try edition(named, files)
        var given: [String: String] = [:]
        for file in files {
            guard let listed = edition.edition.files.first(where: { $0.sha256 == file.digest }) else {
                throw CommandFailure(
                    .failed,
                    "\(file.path) is no file of the edition \(edition.key) as it was signed: its SHA-256 is \(file.digest). Somebody has changed it, or it is of another edition. Take it anew from the secretariat's site."
                )
            }
            given[listed.name] = file.path
        }
        return Verified(
            key: edition.key, edition: edition.edition, index: edition.index, recomputed: try await recompute(edition), given: given)
    }

    private func edition(_ named: [String], _ files: [(path: String, digest: String)]) throws(CommandFailure) -> Published {
        guard named.count <= 1 else {
            throw CommandFailure(.usage, "Name one edition at most; these are neither files nor one: \(named.joined(separator: ", ")).")
        }
        if let name = named.first {
            guard let key = ProgressEditionKey(name) else {
                throw CommandFailure(.usage, "\(name) is no file, and no edition such as pyeongtaek-2009/1.")
            }
            guard let edition = published.first(where: { $0.key == key }) else {
                throw CommandFailure(.failed, "The log has no edition \(key) in this copy. Take a newer copy, or look at /progress/editions.")
            }
            return edition
        }
        for file in files {
            if let edition = published.first(where: { $0.edition.files.contains { $0.sha256 == file.digest } }) { return edition }
        }
        throw CommandFailure(
            .failed,
            "No edition in this copy of the log has such a file: somebody has changed it, or the copy is older than the edition. Take both anew.")
    }

    /// Makes the edition anew from the entries that it stands on.
    private func recompute(_ published: Published) async throws -> Set<String> {
        let edition = published.edition
        guard edition.treeSize <= published.index, edition.treeSize <= Int64(log.checkpoint.size) else {
            throw CommandFailure(
                .failed, "The edition \(published.key) claims to stand on \(edition.treeSize) entries, which were not there when it was published.")
        }
        guard edition.format == ProgressEdition.format else {
            throw CommandFailure(
                .failed,
                "The edition is made by format \(edition.format); this version makes format \(ProgressEdition.format). Use a version that knows it.")
        }
        let state = try await RefoldedLog(log, upTo: UInt64(edition.treeSize))
        do {
            let made = try await state.database.read { try EditionPress.prepare(published.key, now: edition.asOf, $0)?.edition }
            await state.close()
            return try compare(published, made)
        } catch {
            await state.close()
            throw error
        }
    }

    private func compare(_ published: Published, _ made: ProgressEdition?) throws(CommandFailure) -> Set<String> {
        guard let made, made.root == published.edition.root else {
            throw CommandFailure(
                .failed, "The edition \(published.key) names another log than this one: the root of its entries is not what it says.")
        }
        var recomputed: Set<String> = []
        for file in made.files {
            guard let signed = published.edition.files.first(where: { $0.name == file.name }) else { continue }
            guard signed.sha256 == file.sha256, signed.size == file.size else {
                throw CommandFailure(
                    .failed,
                    "\(file.name) of the edition \(published.key) does not follow from the log: made anew its SHA-256 is \(file.sha256), the secretariat signed \(signed.sha256). Tell the secretariat and the other cities."
                )
            }
            recomputed.insert(file.name)
        }
        guard recomputed.contains("report.json") else {
            throw CommandFailure(.failed, "The edition \(published.key) has no report.json, from which its numbers could be compared with the log.")
        }
        return recomputed
    }
}
