import Envelope
public import Federation
import Ledger
public import Primitives
import SQL
import StrictJSON

extension Tenants {
    /// What a city would leave unsaid if it were removed now.
    public struct Waiting: Sendable {
        /// Envelopes that the log does not have yet.
        public let envelopes: Int
        /// Documents that were not delivered yet.
        public let documents: Int
        /// Whether an enrolment of the city is not decided yet.
        public let isEnrolling: Bool
        /// Why the city is closed, where it is: what waits in it is then not known.
        public let closed: String?
    }

    /// - Throws: `not-found` where this node has no such city.
    public func waiting(at id: CityID) async throws -> Waiting {
        if let city = city(id) {
            let (envelopes, documents) = try await city.database.read { connection in
                (
                    try connection.first("SELECT COUNT(*) FROM outbox WHERE state <> 'rejected'")?.int(0) ?? 0,
                    try connection.first("SELECT COUNT(*) FROM document WHERE direction = 'out' AND state = 'queued'")?.int(0) ?? 0
                )
            }
            return Waiting(envelopes: envelopes, documents: documents, isEnrolling: false, closed: nil)
        }
        guard SecretFile.exists(path(of: id)) || register.contains(id) else { throw absence(of: id) }
        let isEnrolling = SecretFile.exists("\(path(of: id))/enrolment.json")
        let fault = others.first { $0.name == id.text }?.detail ?? "its directory is not there"
        return Waiting(envelopes: 0, documents: 0, isEnrolling: isEnrolling, closed: isEnrolling ? nil : fault)
    }

    /// Brings a city back that was removed or set aside: its newest directory that has a certificate, else its newest enrolment.
    ///
    /// The city may have spoken elsewhere since: it signs nothing before it has followed the log to its head and opened the next epoch (protocol §4).
    ///
    /// - Returns: where the directory was.
    /// - Throws: `rule-violated` where the city is here, `not-found` where none was set aside.
    public func restoreRemoved(_ id: CityID) async throws -> String {
        try checkPlace(for: id)
        guard !SecretFile.exists(path(of: id)) else {
            throw Problem(
                .ruleViolated,
                "\(id) is here already. Say `caravanserai city remove \(id)` first, if what stands now is to give way to what was set aside.")
        }
        guard let aside = try newestSetAside(id) else {
            throw Problem(
                .notFound, "Nothing of \(id) was set aside in \(directory)/.removed. Bring it back from a backup with `caravanserai node restore`.")
        }
        let profile = try CityProfile.load(from: aside)
        guard profile.city == id else { throw Problem(.ruleViolated, "\(aside) holds \(profile.city), not \(id). Move it where it belongs.") }
        try checkName(of: profile)
        if !SecretFile.exists("\(aside)/enrolment.json") { try await demandHealing(in: aside) }
        try SecretFile.move(aside, to: path(of: id))
        try register.add(id)
        await openOrNote(path(of: id))
        return aside
    }

    /// Directories are named after the city and the milliseconds at which they were set aside.
    private func newestSetAside(_ id: CityID) throws -> String? {
        guard SecretFile.exists("\(directory)/.removed") else { return nil }
        let found = try SecretFile.directories(in: "\(directory)/.removed").compactMap { path -> (path: String, time: Int64)? in
            let name = String(path.split(separator: "/").last ?? "")
            guard let dash = name.lastIndex(of: "-"), name[..<dash] == id.text, let time = Int64(name[name.index(after: dash)...]),
                SecretFile.exists("\(path)/city.json")
            else { return nil }
            return (path, time)
        }.sorted { $0.time > $1.time }
        return (found.first { SecretFile.exists("\($0.path)/keys/tls.pem") } ?? found.first)?.path
    }

    private func demandHealing(in path: String) async throws {
        let database = try await SQLiteDatabase.open("\(path)/city.db")
        do {
            try await CitySchema.migrations.apply(to: database)
            try await database.write { try WriterState.demandHealing($0) }
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    /// What the city reads out over the telephone; `nil` where it is not here, or its keys cannot be read.
    public func fingerprint(of id: CityID) -> KeyFingerprint? {
        if let city = city(id) { return city.fingerprint }
        guard let profile = try? CityProfile.load(from: path(of: id)), let secrets = try? CitySecrets.load(from: "\(path(of: id))/keys") else {
            return nil
        }
        return secrets.publicKeys.fingerprint(of: id, in: profile.forum)
    }
}

extension City {
    /// The fingerprint of the keys that the city has now, as it is read out over the telephone.
    public var fingerprint: KeyFingerprint { secrets.publicKeys.fingerprint(of: id, in: profile.forum) }
}
