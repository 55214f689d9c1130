import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The country's part in the Silk Road Tourist Visa, which programs draft and hand over: somebody else approves it, at the site.
enum AccessionAPI {
    typealias Context = TokenContext<any OfficeSite>

    /// Of a body with a letter of the size that a letter may have, spelled in base64.
    private static let mostBytes = AttachmentStore.largest / 3 * 4 + (64 << 10)
    private static let path = "/api/v1/accession-draft"
    private static let revision = APIContract.Parameter.query("revision", "That the program has seen.", .count, isRequired: true)
    private static let stands = APIContract.Answer.json("The draft as it stands.", schema)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, path, needs: .apiToken(.readForum), APIContract([], answers: stands),
            "what the city drafts of its country's part in the Silk Road Tourist Visa"
        ) { OfficialsAPI.answer(try await show($0)) }
        routes.api(
            .put, path, needs: .apiToken(.writeVisas), APIContract(parameters: [], body: saved, answers: [stands]),
            "drafts an accession with the ministry's letter"
        ) { OfficialsAPI.answer(try await save($0)) }
        routes.api(
            .delete, path, needs: .apiToken(.writeVisas), APIContract(parameters: [revision], body: nil, answers: [stands]),
            "gives the draft of an accession up"
        ) { OfficialsAPI.answer(try await change($0, try $0.seenRevision()) { try $0.drop(revision: $1, by: $2) }) }
        routes.api(
            .put, path + "/submission", needs: .apiToken(.writeVisas), APIContract(parameters: [], body: submission, answers: [stands]),
            "hands an accession over, for somebody else to approve"
        ) { context in
            let revision = try await context.fields().integer("revision", in: 1...JSON.largestInteger)
            return OfficialsAPI.answer(try await change(context, revision) { try $0.submit(revision: $1, by: $2) })
        }
        routes.api(
            .delete, path + "/submission", needs: .apiToken(.writeVisas), APIContract(parameters: [revision], body: nil, answers: [stands]),
            "takes an accession back that waits for somebody to approve it"
        ) { OfficialsAPI.answer(try await change($0, try $0.seenRevision()) { try $0.takeBack(revision: $1, by: $2) }) }
        routes.api(
            .put, path + "/return", needs: .apiToken(.returnVisas), APIContract(parameters: [], body: OfficialsAPI.returned, answers: [stands]),
            "sends an accession back to who has written it, with a remark"
        ) { context in
            let (revision, remark) = try await OfficialsAPI.returned(context)
            return OfficialsAPI.answer(try await change(context, revision) { try $0.sendBack(revision: $1, remark: remark, by: $2) })
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    // MARK: At the desk

    private static func show(_ context: Context) async throws -> JSON {
        let place = context.tenant.place
        let (country, draft) = try await context.tenant.own.read { connection in
            guard let country = try VisaDesk(place, connection)?.country else { throw SiteRefusal.notFound }
            return (country, try AccessionDesk(country: country, connection: connection).draft())
        }
        var sent: JSON = .null
        if let digest = draft?.digest { sent = try await OwnSubmission.json(of: digest, at: context.tenant) }
        return json(draft, of: country, sent: sent)
    }

    /// Who made the token is an author of what it drafts: they do not approve it.
    private static func change(
        _ context: Context, _ revision: Int64, _ body: @escaping @Sendable (AccessionDesk, Int64, VisaDesk.Hand) throws -> Void
    ) async throws -> JSON {
        let place = context.tenant.place
        let hand = VisaDesk.Hand(login: context.token.maker, actor: context.actor, now: context.now)
        do {
            try await context.tenant.own.write { connection in
                guard let country = try VisaDesk(place, connection)?.country else { throw SiteRefusal.notFound }
                try body(AccessionDesk(country: country, connection: connection), revision, hand)
            }
        } catch let refusal as AccessionRefusal { throw try await problem(refusal, context) }
        return try await show(context)
    }

    private static func save(_ context: Context) async throws -> JSON {
        let fields = try await context.fields(atMost: mostBytes)
        let revision = try fields.integer("revision", in: 0...JSON.largestInteger)
        let letter = try fields.optionalPart("letter") { (json, path) throws(FieldError) -> (content: [UInt8], mediaType: String) in
            let letter = try Fields(json, path: path)
            let content = try letter.required("content")
            guard let bytes = content.string.flatMap({ Base64.decode($0) }), !bytes.isEmpty else {
                throw FieldError(path: letter.path(of: "content"), expected: "the bytes of a file in base64", found: .described("something else"))
            }
            return (bytes, try letter.optionalString("mediaType", length: 1...200) ?? "")
        }
        var members = JSONObject()
        for name in ["validFrom", "validTo", "letterUrl"] { members[name] = fields.optional(name) }
        let sent = members
        return try await change(context, revision) { try $0.save(sent, letter: letter, revision: $1, by: $2) }
    }

    private static func problem(_ refusal: AccessionRefusal, _ context: Context) async throws -> any Error {
        let message: Message =
            switch refusal {
            case .none: AccessionText.gone
            case .isNewer(let draft): AccessionText.newer(name: draft.changedBy, at: draft.changedAt)
            case .wrongState: AccessionText.wrongState
            case .sameEyes: AccessionText.sameEyes
            case .letterMissing: AccessionText.letterMissing
            }
        let detail = Localizer(.english, now: context.now)(message)
        switch refusal {
        case .none, .isNewer: return Context.stale("the draft", current: try await show(context))
        case .wrongState: return SiteRefusal.problem(status: 409, code: "stale-base", title: "Not in this state", detail: detail, members: [])
        case .sameEyes: return SiteRefusal.problem(status: 422, code: "rule-violated", title: "Refused", detail: detail, members: [])
        case .letterMissing:
            return SiteRefusal.problem(status: 422, code: "rule-violated", title: "Refused", detail: detail, members: [("member", "letter")])
        }
    }

    // MARK: What is told

    private static func json(_ draft: AccessionDraft?, of country: CountryCode, sent: JSON) -> JSON {
        var accession = draft?.accession.json.object ?? JSONObject()
        accession["letterSha256"] = nil
        return [
            "country": .string(country.text), "state": .string(draft?.state.rawValue ?? "none"), "revision": .integer(draft?.revision ?? 0),
            "accession": draft == nil ? .null : .object(accession),
            "letter": draft.map { draft in
                [
                    "sha256": .string(draft.letter.sha256.hex), "size": .integer(draft.letter.size), "mediaType": .string(draft.letter.mediaType),
                ]
            } ?? .null,
            "authors": .array((draft?.authors ?? []).map { .string($0) }), "changedAt": draft.map { .string($0.changedAt.description) } ?? .null,
            "changedBy": draft.map { .string($0.changedBy) } ?? .null, "remark": draft?.remark.map { .string($0) } ?? .null, "sent": sent,
        ]
    }

    private static let words: [Schema.Member] = [
        .required("validFrom", .date), .optional("validTo", .nullable(.date)), .required("letterUrl", .webAddress),
    ]
    private static let submission = Schema.named("AccessionSubmission", .object([.required("revision", .count)], isOpen: false))
    private static let saved = Schema.named(
        "SavedAccession",
        .object(
            [.required("revision", .count)] + words + [
                .optional(
                    "letter",
                    .nullable(.object([.required("content", .base64), .optional("mediaType", .nullable(.anyText(most: 200)))], isOpen: true)))
            ], isOpen: true))
    private static let schema = Schema.named(
        "AccessionDraft",
        .object(
            [
                .required("country", .country), .required("state", .words(["none", "draft", "waiting", "returned", "sent"])),
                .required("revision", .count), .required("accession", .nullable(.object(words, isOpen: false))),
                .required(
                    "letter",
                    .nullable(
                        .object(
                            [.required("sha256", .digest), .required("size", .count), .required("mediaType", .anyText(most: 200))], isOpen: false))),
                .required("authors", .list(.anyText(most: 200), most: 1000)), .required("changedAt", .nullable(.time)),
                .required("changedBy", .nullable(.anyText(most: 200))), .required("remark", .nullable(.anyText(most: 4000))),
                .required("sent", .nullable(OwnSubmission.schema)),
            ], isOpen: false))
}
