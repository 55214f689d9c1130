import Accounts
public import CityNode
import Envelope
import Federation
import Guests
import Hummingbird
import Ledger
public import Logging
import Primitives
import SQL
import StrictJSON
import StructuredLog
import TransparencyLog

/// What a node's operator may ask of it, for each of its cities.
public struct NodeControl: Sendable {
    private let tenants: Tenants
    private let mail: LinkCarrier?

    /// - Parameter mail: by which links go to users whose login is an address.
    public init(_ tenants: Tenants, mail: LinkCarrier? = nil) {
        self.tenants = tenants
        self.mail = mail
    }

    public func server(socket: String, logger: Logger) -> ControlServer {
        let control = ControlRouter(logger: logger)
        addTenants(to: control)
        addDepartures(to: control)
        addKeys(to: control)
        addBackups(to: control)
        addVaultCopy(to: control)
        addRecords(to: control)
        addDocuments(to: control)
        TokenRoutes.add(to: control, prefix: "/cities/:city") { [self] call in
            let city = try city(call)
            return TokenRoutes.Site(name: city.id.text, tokens: city.tokens)
        }
        AccountControl.add(to: control, prefix: "/cities/:city") { [self] call in
            let city = try city(call)
            return AccountControl.Site(name: city.id.text, host: city.profile.host, accounts: city.accounts, mail: mail)
        }
        LodgingControl.add(to: control, prefix: "/cities/:city") { [self] call in try city(call) }
        WebhookControl.add(to: control, prefix: "/cities/:city") { [self] call in try city(call).webhooks }
        JobRoutes.add(to: control, prefix: "/cities/:city") { [self] call in
            let city = try city(call)
            if let halted = city.forum.link.snapshot.halted {
                throw Problem(.logInconsistent, "Nothing is done while the forum has halted. \(halted)")
            }
            return (city.forum.jobs, .city(city.id))
        }
        LedgerRoutes.add(to: control, prefix: "/cities/:city") { [self] call in
            let city = try city(call)
            return (city.forum.database, try await city.checkpoint())
        }
        return ControlServer(socket: socket, router: control, logger: logger)
    }

    private func city(_ call: ControlRouter.Call) throws -> City {
        let id = try call.parameter("city", CityID.form, CityID.init)
        guard let city = tenants.city(id) else { throw tenants.absence(of: id) }
        return city
    }

    private func addTenants(to control: ControlRouter) {
        let tenants = tenants
        control.on(.get, "/status") { _ in
            let forums = await tenants.followed().map { forum, size -> JSON in ["forum": .string(forum.text), "ledgerSize": .integer(size)] }
            return ["cities": .integer(Int64(tenants.cities.count)), "forums": .array(forums)]
        }
        control.on(.get, "/cities") { _ in
            var rows: [JSON] = []
            for city in tenants.cities { rows.append(Self.row(city, try await city.status())) }
            let others = tenants.others.map { other -> JSON in
                [
                    "id": .string(other.name), "state": .string(other.state.rawValue),
                    "fingerprint": CityID(other.name).flatMap { tenants.fingerprint(of: $0) }.map { .string($0.description) } ?? .null,
                    "detail": .string(other.detail),
                ]
            }
            return ["cities": .array(rows), "others": .array(others)]
        }
        control.on(.post, "/cities") { call in
            let fields = try Fields(call.body)
            let anchor = try Anchor(try fields.required("anchor", "the anchor file's content").compact)
            let profile = CityProfile(
                city: try fields.city("id"), name: try fields.localized("name", length: 1...200),
                country: try fields.country("country"), url: try fields.nodeAddress("url"),
                coordinator: anchor.coordinator, forum: anchor.root.root.forum)
            let status = try await tenants.join(profile, anchor: anchor, token: try fields.string("token", length: 1...200))
            return Self.answer(status, tenants.fingerprint(of: profile.city))
        }
        control.on(.post, "/cities/:city/resume") { call in
            let id = try call.parameter("city", CityID.form, CityID.init)
            guard let status = try await tenants.resume(id) else { throw Problem(.notFound, "No enrolment of \(id) is under way here.") }
            return Self.answer(status, tenants.fingerprint(of: id))
        }
        control.on(.post, "/cities/:city/sync") { call in
            let id = try call.parameter("city", CityID.form, CityID.init)
            try await tenants.tryNow(id)
            guard let city = tenants.city(id) else { return ["id": .string(id.text), "state": "enrolling"] }
            return Self.row(city, try await city.status())
        }
    }

    private func addDepartures(to control: ControlRouter) {
        let (tenants, record) = (tenants, control.record)
        control.on(.get, "/cities/:city/waiting") { call in
            let waiting = try await tenants.waiting(at: try call.parameter("city", "a city", CityID.init))
            return [
                "envelopes": .integer(Int64(waiting.envelopes)), "documents": .integer(Int64(waiting.documents)),
                "enrolling": .boolean(waiting.isEnrolling), "closed": waiting.closed.map { .string($0) } ?? .null,
            ]
        }
        control.on(.post, "/cities/:city/return") { call in
            let id = try call.parameter("city", "a city", CityID.init)
            let aside = try await tenants.restoreRemoved(id)
            record(OperatorEvent(.cityReturned, ["city": id, "directory": aside]))
            let fault = tenants.others.first { $0.name == id.text }
            return ["directory": .string(aside), "detail": fault.map { .string($0.detail) } ?? .null]
        }
        control.on(.delete, "/cities/:city") { call in
            let id = try call.parameter("city", CityID.form, CityID.init)
            // One whose directory is gone has nothing that could be set aside.
            if try tenants.forget(id) {
                record(OperatorEvent(.cityForgotten, ["city": id]))
                return ["directory": .null]
            }
            let directory = try await tenants.remove(id)
            record(OperatorEvent(.cityRemoved, ["city": id, "directory": directory]))
            return ["directory": .string(directory)]
        }
    }

    private func addKeys(to control: ControlRouter) {
        control.on(.post, "/cities/:city/keys/witness") { [self] call in
            let city = try city(call)
            return ["name": .string(city.witnessName), "key": .string(try await city.witnessKey().base64)]
        }
        control.on(.post, "/cities/:city/keys/rotation") { [self] call in
            try await city(call).rotateKeys()
            return [:]
        }
        control.on(.post, "/cities/:city/log/acceptance") { [self] call in
            try await city(call).acceptLog(reason: try Fields(call.body).text("reason", length: 1...1000, lines: .many))
            return [:]
        }
    }

    private func addBackups(to control: ControlRouter) {
        let tenants = tenants
        control.transfer("/cities/:city/backup") { call, progress in
            try await tenants.backup(try call.parameter("city", CityID.form, CityID.init)) { progress.report(done: $0, of: $1) }
        } send: {
            try await ControlRouter.send($0, $1)
        }
        control.transfer("/cities/:city/restore", incoming: { try tenants.incoming() }) { call, _ in
            guard let file = call.file else { throw Problem(.malformedPayload, "The body must be a backup.") }
            // The file is removed when nobody holds it any more.
            defer { withExtendedLifetime(file) {} }
            try await tenants.restore(try call.parameter("city", CityID.form, CityID.init), from: file.path)
        }
    }

    /// A second copy of a city's vault, which somebody wants to have on purpose.
    private func addVaultCopy(to control: ControlRouter) {
        let tenants = tenants
        control.transfer("/cities/:city/vault/copy") { call, progress in
            let id = try call.parameter("city", CityID.form, CityID.init)
            let copy = try await tenants.copyVault(of: id) { progress.report(done: $0, of: $1) }
            guard let city = tenants.city(id) else { throw tenants.absence(of: id) }
            let (bytes, now) = (copy.size, city.clock())
            try await city.database.write { try VaultCopy.note(bytes: bytes, by: .atCommandLine(), at: now, $0) }
            return copy
        } send: {
            try await ControlRouter.send($0, $1)
        }
    }

    private func addRecords(to control: ControlRouter) {
        control.on(.post, "/cities/:city/records", readsBytes: true) { [self] call in
            let outbox = try city(call).outbox
            let drafts: [Outbox.Draft]
            if let usual = RecordDrafts.read(text: call.bytes[...]) {
                drafts = usual
            } else {
                let body = try ControlRouter.json(call.bytes)
                // With `idempotent` any number of records is taken, and those that stand already are left: the same file may be sent again.
                if try Fields(body).optional("idempotent") == true {
                    return try await outbox.publishAll(try RecordDrafts.read(body, most: Outbox.mostPublishedAtOnce)).json
                }
                drafts = try RecordDrafts.read(body)
            }
            return ["digest": .string(try await outbox.publish(drafts).hex)]
        }
        control.on(.get, "/cities/:city/outbox/:digest") { [self] call in
            let digest = try call.parameter("digest", "an envelope's digest", EnvelopeDigest.init(hex:))
            return try await city(call).outbox.status(of: digest).json
        }
        control.on(.get, "/cities/:city/outbox") { [self] call in
            let rows = try await city(call).outbox.list().map { envelope -> JSON in
                var row = envelope.status.json.object ?? JSONObject()
                row["digest"] = .string(envelope.digest.hex)
                row["queuedAt"] = .string(envelope.queuedAt.description)
                row["records"] = .array(envelope.records.map { .string("\($0)") })
                return .object(row)
            }
            return ["envelopes": .array(rows)]
        }
        control.on(.post, "/cities/:city/notices") { [self] call in
            let fields = try Fields(call.body)
            try await city(call).notices.publish(try fields.value("key", "a notice's key", NoticeKey.init), fields.optional("body"))
            return [:]
        }
    }

    private func addDocuments(to control: ControlRouter) {
        control.on(.post, "/cities/:city/documents") { [self] call in
            let fields = try Fields(call.body)
            let content = try fields.value("contentBase64", "standard base64") { Base64.decode($0) }
            guard content.count <= ExchangedDocument.largestContent else {
                throw Problem(.tooLarge, "A document has at most \(ExchangedDocument.largestContent) bytes, not \(content.count).")
            }
            let document = try ExchangedDocument(fields, content: content)
            let (city, receiver) = (try city(call), try fields.city("to"))
            guard try await city.membership().membership.members[receiver] != nil else {
                throw Problem(.notFound, "\(receiver) is no member of the forum, as far as \(city.id) has followed its log.")
            }
            return ["id": .string(try await city.documents.send(document, to: receiver).text)]
        }
        control.on(.get, "/cities/:city/documents/:id") { [self] call in
            let document = try await city(call).documents.document(try call.parameter("id", "a document's id", UUIDv7.init))
            return [
                "title": .string(document.title), "mediaType": .string(document.mediaType), "sha256": .string(document.sha256),
                "contentBase64": .string(Base64.encode(document.content)),
            ]
        }
        DocumentRoutes.add(to: control, city: city)
    }

    /// An enrolment's answer, with what the two sides compare.
    private static func answer(_ status: EnrolmentStatus, _ fingerprint: KeyFingerprint?) -> JSON {
        guard case .object(var object) = status.json else { return status.json }
        object["fingerprint"] = fingerprint.map { .string($0.description) } ?? .null
        return .object(object)
    }

    private static func row(_ city: City, _ status: City.Status) -> JSON {
        [
            "id": .string(city.id.text), "fingerprint": .string(city.fingerprint.description), "country": .string(city.profile.country.text),
            "url": .string(city.profile.url),
            "ledgerSize": .integer(status.size), "root": .string(status.root.hex), "logSize": .integer(status.link.logSize),
            "lastContact": status.link.lastContact.map { .string($0.description) } ?? .null,
            "lastError": status.link.lastError.map { .string($0) } ?? .null,
            "nextTry": status.link.nextTry.map { .string($0.description) } ?? .null, "halted": status.link.halted.map { .string($0) } ?? .null,
            "rootVersion": .integer(city.root.version), "signingKey": .string(city.secrets.signing.keyID.hex),
            "rotating": .boolean(city.isRotatingKeys),
            "certificateUntil": city.certificateUntil.map { .string($0.description) } ?? .null,
            "cosignedAt": status.link.cosignedAt > 0 ? .string(UTCTime(seconds: status.link.cosignedAt).description) : .null,
            "queued": .integer(Int64(status.queued)), "rejected": .integer(Int64(status.rejected)),
        ]
    }
}
