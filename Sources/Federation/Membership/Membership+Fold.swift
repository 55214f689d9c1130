public import Envelope
import Primitives
import StrictJSON

extension Membership {
    /// Folds one record of the entry at `index`; records of other types change nothing.
    ///
    /// New keys hold from the next entry on: within one envelope a city does not change who it is.
    ///
    /// - Throws: `log-inconsistent` where a membership record cannot be read, which the coordinator never appends.
    public mutating func apply(_ record: Record, at index: Int64) throws(Problem) {
        switch record.type {
        case MemberAdmitted.name: admit(try Self.read(MemberAdmitted.self, record, index), at: index)
        case MemberKeyRotated.name:
            guard let city = CityID(record.key) else { throw Self.unreadable(record, index, "its key is no city id") }
            rotate(city, to: try Self.read(MemberKeyRotated.self, record, index), at: index)
        case MemberKeyRevoked.name:
            guard let key = KeyID(hex: record.key) else { throw Self.unreadable(record, index, "its key is no key id") }
            revoke(key, try Self.read(MemberKeyRevoked.self, record, index), at: index)
        case MemberSuspended.name:
            guard let city = CityID(record.key) else { throw Self.unreadable(record, index, "its key is no city id") }
            members[city]?.isSuspended = try Self.read(MemberSuspended.self, record, index).isSuspended
            changes.members.insert(city)
        default: return
        }
        changedAt = index
    }

    private mutating func admit(_ body: MemberAdmitted.Body, at index: Int64) {
        retireSigningKeys(of: body.city, except: body.keys.signingKey, at: index)
        members[body.city] = Member(
            city: body.city, name: body.name, country: body.country, url: body.url, signingKey: body.keys.signingKey,
            sealingKey: body.keys.sealingKey, tlsKey: body.keys.tlsKey, admittedAt: members[body.city]?.admittedAt ?? index,
            isSuspended: members[body.city]?.isSuspended ?? false)
        changes.members.insert(body.city)
        introduce(body.keys.signingKey, of: body.city, at: index)
    }

    private mutating func rotate(_ city: CityID, to new: CityKeys, at index: Int64) {
        guard members[city] != nil else { return }
        retireSigningKeys(of: city, except: new.signingKey, at: index)
        members[city]?.signingKey = new.signingKey
        members[city]?.sealingKey = new.sealingKey
        members[city]?.tlsKey = new.tlsKey
        changes.members.insert(city)
        introduce(new.signingKey, of: city, at: index)
    }

    /// What was accepted before the revocation stays valid, even above `fromIndex`: the log is not rewritten.
    private mutating func revoke(_ key: KeyID, _ body: MemberKeyRevoked.Body, at index: Int64) {
        guard let status = keys[key] else { return }
        keys[key]?.retiredFrom = min(status.retiredFrom ?? .max, max(body.fromIndex, index + 1))
        changes.keys.insert(key)
    }

    private mutating func introduce(_ key: VerifyingKey, of city: CityID, at index: Int64) {
        guard keys[key.keyID] == nil else { return }
        keys[key.keyID] = KeyStatus(owner: ParticipantID(city), key: key, validFrom: index + 1, retiredFrom: nil)
        changes.keys.insert(key.keyID)
    }

    private mutating func retireSigningKeys(of city: CityID, except kept: VerifyingKey, at index: Int64) {
        for (id, status) in keys where status.owner == ParticipantID(city) && id != kept.keyID {
            keys[id]?.retiredFrom = min(status.retiredFrom ?? .max, index + 1)
            changes.keys.insert(id)
        }
    }

    private static func read<Type: RecordType>(_ type: Type.Type, _ record: Record, _ index: Int64) throws(Problem) -> Type.Body {
        do throws(FieldError) { return try record.body(as: type) } catch { throw unreadable(record, index, error.description) }
    }

    private static func unreadable(_ record: Record, _ index: Int64, _ why: String) -> Problem {
        Problem(.logInconsistent, "the log's entry \(index) holds a \(record.type) that cannot be read: \(why)")
    }
}
