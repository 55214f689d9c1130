public import Accounts
import Ledger
import Primitives
import SQL
public import StrictJSON

extension GuestRegister {
    /// What stands of a guest beside what is sealed of them.
    private struct Beside: Sendable {
        let row: Row
        let stays: [GuestStay]
        let trail: [JSON]
        let erasures: [ErasureProof]
        let cities: [JSON]
        let police: [PoliceQueue.Item]
        let card: GuestCard?
    }

    /// All that is kept of one guest, for the guest: what is sealed, stays and what the police was told of them, what was told and written down with
    /// their bookings, who has opened their document and why, what was erased. Of others who came with them it has nothing.
    public func export(_ id: GuestID, in scope: Scope, by actor: AuditActor) async throws -> JSON {
        let now = now
        let beside = try await keys.own.write { connection in
            let row = try Self.row(id, scope, connection)
            try AuditTrail.append(actor, .guestExported, object: id.auditName, at: now, connection)
            return Beside(
                row: row, stays: try Self.stays(of: id, connection), trail: try Self.trail(of: id, connection),
                erasures: try ErasureProof.all(of: id, connection),
                cities: try GuestDisclosure.of(guest: id.value, connection).map { given in
                    ["city": .string(given.city.text), "booking": .string(given.booking.text), "givenAt": .string(given.givenAt.description)] as JSON
                }, police: try PoliceQueue.items(of: id, connection), card: try GuestCard.of(id, connection))
        }
        let opened = try await open(GuestPart.allCases.map { GuestVault.Place(guest: id, part: $0) })
        var object = JSONObject()
        object["guest"] = .string(id.text)
        object["exportedAt"] = .string(now.description)
        object["hotel"] = .string(beside.row.hotel.text)
        object["enteredAt"] = .string(beside.row.createdAt.description)
        for (place, fields) in opened.sorted(by: { $0.key.part.rawValue < $1.key.part.rawValue }) {
            object[place.part.rawValue] = .object(fields.object)
        }
        object["cardFilledIn"] = beside.card.map(Self.json)
        object["stays"] = .array(beside.stays.map(\.json))
        object["police"] = .array(beside.police.map(Self.json))
        if let identity = try opened[GuestVault.Place(guest: id, part: .identity)].map({ fields in
            try Self.read(fields) { (fields) throws(FieldError) in try GuestIdentity(fields) }
        }) {
            object["toldWithBookings"] = .array(try await told(of: identity, Set(beside.stays.map(\.booking)).sorted { $0.text < $1.text }))
        }
        object["givenTo"] = .array(beside.cities)
        object["erased"] = .array(beside.erasures.map(\.json))
        object["whatWasDone"] = .array(beside.trail)
        return .object(object)
    }

    /// What was done with a guest and by whom, the newest first, at most 500 entries.
    private static func trail(of id: GuestID, _ connection: any SQLConnection) throws -> [JSON] {
        try connection.query(
            "SELECT at, action, detail, actor FROM audit_entry WHERE object = $1 ORDER BY position DESC LIMIT 500", [.text(id.auditName)]
        ).map {
            [
                "at": .string(UTCTime(milliseconds: try $0.integer(0)).description), "by": .string(try $0.text(3)),
                "action": .string(try $0.text(1)), "detail": .string(try $0.text(2)),
            ]
        }
    }

    private static func json(_ card: GuestCard) -> JSON {
        var object = JSONObject([("filledAt", .string(card.filledAt.description))])
        object["comparedAt"] = card.checkedAt.map { .string($0.description) }
        object["comparedBy"] = card.checkedBy.map { .string($0) }
        return .object(object)
    }

    private static func json(_ item: PoliceQueue.Item) -> JSON {
        var object = JSONObject([
            ("stay", .string(item.stay.id.text)), ("format", .string(item.format.rawValue)), ("state", .string(item.state.rawValue)),
            ("dueAt", .string(item.dueAt.description)), ("timesExported", .integer(Int64(item.attempts))),
            ("changedAt", .string(item.changedAt.description)),
        ])
        object["file"] = item.batch.isEmpty ? nil : .string(item.batch)
        object["answer"] = item.answer.isEmpty ? nil : .string(item.answer)
        object["closedAt"] = item.closedAt.map { .string($0.description) }
        return .object(object)
    }

    // MARK: With bookings

    /// What was told with bookings of a guest, and what a desk has written down beside them, such as the address on an invoice: all of it where the guest
    /// is who has booked, or came alone; of others who came along their own name.
    private func told(of identity: GuestIdentity, _ bookings: [UUIDv7]) async throws -> [JSON] {
        let told = ToldGuests(keys, now: now)
        let persons = try await told.told(with: bookings)
        let notes = try await keys.own.read { connection in
            try bookings.map { booking in
                try connection.query(
                    "SELECT subject, basis, written_at FROM personal_note WHERE booking = $1 AND sealed IS NOT NULL ORDER BY written_at LIMIT 100",
                    [.text(booking.text)]
                ).map { (subject: try $0.parsed(0) { UUIDv7($0) }, basis: try $0.text(1), at: UTCTime(milliseconds: try $0.integer(2))) }
            }
        }
        let texts = try await PersonalNotes(told.keys, now: now).texts(of: notes.joined().map(\.subject))
        return zip(bookings, notes).compactMap { booking, notes in
            let all = persons[booking]
            let own = all?.guests.filter { identity.isNamed(in: $0.name) } ?? []
            let hasBooked = all.map { $0.guests.count == 1 || identity.isNamed(in: $0.guests[0].name) } ?? false
            guard hasBooked || !own.isEmpty else { return nil }
            var object = JSONObject([("booking", .string(booking.text))])
            object["names"] = .array((all.map { $0.guests.count == 1 ? $0.guests : own } ?? []).map(\.json))
            if hasBooked {
                for member in all?.json.object?.members ?? [] where member.name != "guests" { object[member.name] = member.value }
                object["notes"] = .array(
                    notes.compactMap { note in
                        texts[note.subject].map {
                            ["for": .string(note.basis), "writtenAt": .string(note.at.description), "text": .string($0)] as JSON
                        }
                    })
            }
            return .object(object)
        }
    }
}

extension GuestIdentity {
    /// Whether a name that was told in one piece is this person's, as far as words show it: the family name and one given name, in whatever order.
    fileprivate func isNamed(in name: String) -> Bool {
        func words(_ text: String) -> Set<String> {
            Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        }
        let (told, given) = (words(name), words(givenNames))
        return words(familyName).isSubset(of: told) && (given.isEmpty || !given.isDisjoint(with: told))
    }
}
