import Envelope
import Primitives
import StrictJSON
import Testing

@testable import Federation

@Suite struct `The membership` {
    private let almaty = CityID("almaty")!
    private let old = SigningKey(), new = SigningKey()

    private static func keys(_ signing: SigningKey, tls: String = "almaty") -> CityKeys {
        CityKeys(
            signingKey: signing.verifyingKey, sealingKey: SealingPrivateKey().publicKey, tlsKey: Digest32(sha256: Array(tls.utf8)).hex)
    }

    private func admission(_ signing: SigningKey, of city: CityID? = nil, tls: String = "almaty") -> Record {
        let city = city ?? almaty
        let body = MemberAdmitted.Body(
            city: city, name: LocalizedText(english: city.text), country: CountryCode("KZ")!, url: "https://\(city).example.org",
            keys: Self.keys(signing, tls: tls))
        return Record(type: MemberAdmitted.name, key: city.text, base: 0, body: body.json)
    }

    private func rotation(to signing: SigningKey, tls: String = "almaty") -> Record {
        Record(type: MemberKeyRotated.name, key: almaty.text, base: 0, body: .object(JSONObject(Self.keys(signing, tls: tls).members)))
    }

    private func revocation(of key: SigningKey, from index: Int64) -> Record {
        Record(
            type: MemberKeyRevoked.name, key: key.keyID.description, base: 0,
            body: MemberKeyRevoked.Body(city: almaty, fromIndex: index, reason: "stolen").json)
    }

    private func suspension(_ isSuspended: Bool) -> Record {
        Record(type: MemberSuspended.name, key: almaty.text, base: 0, body: MemberSuspended.Body(isSuspended: isSuspended, reason: "dues").json)
    }

    /// Folds records one entry each, from index 0 on.
    private func fold(_ records: [Record], from start: Int64 = 0) throws -> Membership {
        var membership = Membership(secretariatKeys: [SigningKey().verifyingKey])
        for (index, record) in records.enumerated() { try membership.apply(record, at: start + Int64(index)) }
        return membership
    }

    private func code(of membership: Membership, _ key: SigningKey, at index: Int64) -> ProblemCode? {
        do {
            _ = try membership.signer(key.keyID, at: index)
            return nil
        } catch { return error.code }
    }

    @Test func `gives an admitted city its key from the next entry on`() throws {
        let membership = try fold([admission(old)], from: 7)
        let status = try membership.signer(old.keyID, at: 8)
        #expect(status.owner.text == "almaty" && status.validFrom == 8 && status.retiredFrom == nil)
        #expect(membership.members[almaty]?.admittedAt == 7)
        #expect(membership.changedAt == 7)
        #expect(code(of: membership, new, at: 8) == .unknownKey)
    }

    @Test func `retires the old key with a rotation, from the next entry on, and keeps it for what stands before`() throws {
        let membership = try fold([admission(old), rotation(to: new, tls: "new")])
        #expect(code(of: membership, old, at: 1) == nil)
        #expect(code(of: membership, old, at: 2) == .revokedKey)
        #expect(code(of: membership, new, at: 2) == nil)
        let member = try #require(membership.members[almaty])
        #expect(member.signingKey == new.verifyingKey)
        #expect(membership.member(withTLSKey: Digest32(sha256: Array("new".utf8)).hex)?.city == almaty)
        #expect(membership.member(withTLSKey: Digest32(sha256: Array("almaty".utf8)).hex) == nil)
    }

    @Test(arguments: [(0, 2), (2, 2), (5, 5)])
    func `revokes a key from an index on, but rewrites nothing before the revocation`(fromIndex: Int64, retired: Int64) throws {
        let membership = try fold([admission(old), revocation(of: old, from: fromIndex)])
        #expect(code(of: membership, old, at: retired - 1) == nil)
        #expect(code(of: membership, old, at: retired) == .revokedKey)
    }

    @Test func `never lets a later record bring a revoked key back`() throws {
        let membership = try fold([
            admission(old), revocation(of: old, from: 0), revocation(of: old, from: 900), rotation(to: new), rotation(to: old), admission(old),
        ])
        #expect(code(of: membership, old, at: 6) == .revokedKey)
    }

    @Test func `shuts a suspended city out and lets it in again, with the keys it had`() throws {
        #expect(try fold([admission(old), suspension(true)]).members[almaty]?.isSuspended == true)
        #expect(try fold([admission(old), suspension(true), suspension(false)]).members[almaty]?.isSuspended == false)
        #expect(code(of: try fold([admission(old), suspension(true)]), old, at: 2) == nil, "whether it may speak is asked apart from its key")
    }

    @Test func `keeps a city suspended that is admitted anew, and the day it first came`() throws {
        let member = try #require(try fold([admission(old), suspension(true), admission(new)]).members[almaty])
        #expect(member.isSuspended)
        #expect(member.admittedAt == 0)
        #expect(member.signingKey == new.verifyingKey)
    }

    @Test func `is moved by its own types alone`() throws {
        let before = try fold([admission(old)])
        var after = before
        try after.apply(Record(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", base: 0, body: [:]), at: 5)
        #expect(after == before)
    }

    @Test(arguments: [MemberAdmitted.name, MemberKeyRotated.name, MemberKeyRevoked.name, MemberSuspended.name])
    func `calls the log inconsistent that holds what cannot be read`(type: String) throws {
        for key in ["almaty", String(repeating: "0", count: 64), "Not a key"] {
            var membership = try fold([admission(old)])
            #expect(throws: Problem.self) { try membership.apply(Record(type: type, key: key, base: 0, body: ["city": "almaty"]), at: 1) }
        }
    }

    @Test func `says what was changed, once`() throws {
        var membership = try fold([admission(old), rotation(to: new)])
        let changes = membership.takeChanges()
        #expect(changes.members == [almaty])
        #expect(changes.keys.isSuperset(of: [old.keyID, new.keyID]))
        #expect(membership.takeChanges().isEmpty)
        try membership.apply(suspension(true), at: 7)
        #expect(membership.takeChanges() == Membership.Changes(members: [almaty], keys: []))
    }

    @Test func `trusts the secretariat's keys of a newer root and ends the others where they were replaced`() throws {
        let first = SigningKey()
        let second = SigningKey()
        var membership = Membership(secretariatKeys: [first.verifyingKey])
        membership.trust([second.verifyingKey])
        #expect(membership.supersededSecretariatKeys(by: [second.verifyingKey]) == [first.keyID])
        membership.retireSecretariatKeys(except: [second.verifyingKey], at: 10)
        #expect(code(of: membership, first, at: 9) == nil)
        #expect(code(of: membership, first, at: 10) == .revokedKey)
        #expect(code(of: membership, second, at: 0) == nil)
        membership.retireSecretariatKeys(except: [second.verifyingKey], at: 20)
        #expect(membership.keys[first.keyID]?.retiredFrom == 10, "retired once, not later")
    }

    @Test func `refuses keys that are another's, or that were retired`() throws {
        let other = CityID("astana")!
        let membership = try fold([admission(old), admission(new, of: other, tls: "astana")])
        #expect(Self.keys(new, tls: "x").objection(for: almaty, in: membership) == .keyOf(ParticipantID(other)))
        #expect(Self.keys(SigningKey(), tls: "astana").objection(for: almaty, in: membership) == .transportKeyOf(other))
        #expect(Self.keys(old).objection(for: almaty, in: membership) == nil, "one's own keys may be named again")
        let rotated = try fold([admission(old), rotation(to: new)])
        #expect(Self.keys(old).objection(for: almaty, in: rotated) == .keyRetired)
    }
}
