import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import Synchronization
import TLS

extension Tenants {
    /// How many directories that were set aside are looked at, the newest first.
    private static let mostAside = 20

    /// Gives a city that is being restored the keys that the log names: a backup from before a rotation has others, with which the city would be
    /// shut out for ever. They are looked for in what stands in the city's place, and in what was set aside before; which they are, the forum's
    /// ledger on this node tells, where it has one.
    ///
    /// - Parameter draft: the restored directory; its old keys are set aside in it.
    /// - Throws: `rule-violated` with the way on where the newer keys are not here.
    func takeNewerKeys(into draft: String, of id: CityID, _ profile: CityProfile, trusting root: TrustedRoot) async throws {
        guard forums.keeps(profile.forum) else { return }
        let forum = try await forums.forum(profile.forum) { root }
        try await forum.rootFollower.checkAgreement(with: root)
        let places = ([path(of: id)] + setAsideBefore(id)).filter { SecretFile.exists($0) }
        guard let member = try await forum.membership().membership.members[id], !Self.has(member, "\(draft)/keys"),
            !Self.has(member, "\(draft)/keys.next")
        else { return }
        let now = clock().milliseconds
        for place in places {
            for (name, isWhole) in [("keys", true), ("keys.next", false)] where Self.has(member, "\(place)/\(name)") {
                // Without a certificate they are the end of a rotation, which goes on from there.
                let target = isWhole ? "keys" : "keys.next"
                for old in [target, "keys.next"] where SecretFile.exists("\(draft)/\(old)") {
                    try SecretFile.move("\(draft)/\(old)", to: "\(draft)/\(old).old-\(now)")
                }
                let files = try BackupFile.collect(CitySecrets.files.map { "\(name)/\($0)" }, in: place)
                try BackupFile.write(files.map { BackupFile(path: "\(target)/\($0.path.dropFirst(name.count + 1))", bytes: $0.bytes) }, in: draft)
                logger.notice(
                    "a backup has older keys than the log names; the newer ones are taken", metadata: ["city": "\(id)", "from": "\(place)"])
                return
            }
        }
        throw Problem(
            .ruleViolated,
            "The backup is older than the last rotation of \(id)'s keys, and the newer keys are neither in \(path(of: id)) nor set aside. Take a newer backup. If there is none: `coordinator revoke-key`, `city remove`, and a new invitation."
        )
    }

    func setAsideBefore(_ id: CityID) -> [String] {
        // Hidden directories are left out of the list, what is in one is not.
        let aside = (try? SecretFile.directories(in: "\(directory)/.removed")) ?? []
        return aside.filter { path in
            let name = path.split(separator: "/").last ?? ""
            guard name.hasPrefix("\(id)-") else { return false }
            return name.dropFirst(id.text.utf8.count + 1).utf8.allSatisfy { (0x30...0x39).contains($0) }
        }.sorted(by: >).prefix(Self.mostAside).map { $0 }
    }

    /// Whether a directory of keys has those of a member.
    private static func has(_ member: Member, _ directory: String) -> Bool {
        guard let keys = try? CitySecrets.load(from: directory) else { return false }
        return keys.tlsKey.publicKeyDigestHex == member.tlsKey && keys.signing.verifyingKey == member.signingKey
    }
}
