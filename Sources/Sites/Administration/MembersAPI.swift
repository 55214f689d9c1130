import Accounts
import Coordinator
import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// Who belongs to the forum, applies and is invited, for programs of the secretariat.
///
/// The digits of an application are told by no route: a program that admits sends those which the city has told, by telephone.
enum MembersAPI {
    typealias Context = TokenContext<Site>

    private static let city = APIContract.Parameter.path("city", "A city of the forum.", .slug)
    private static let enrolment = APIContract.Parameter.path("enrolment", "As the list names it.", .uuid)
    private static let key = APIContract.Parameter.header(
        "Idempotency-Key", "New for each request, and the same when it is repeated: it is done once.",
        .text(pattern: "^[!-~]{1,200}$", example: "2026-11-27-0001"), isRequired: true)

    static var routes: RouteSet<Site> {
        var routes = RouteSet<Site>()
        addMembers(to: &routes)
        addEnrolments(to: &routes)
        addInvitations(to: &routes)
        return routes.at("secretariat") { $0.city == nil }
    }

    private static func coordinator(_ context: Context) throws -> Coordinator {
        guard case .secretariat(let coordinator) = context.tenant else { throw SiteRefusal.notFound }
        return coordinator
    }

    private static func acts(_ context: Context) throws -> MemberActs {
        MemberActs(try coordinator(context), by: context.actor, at: context.now)
    }

    private static func answer(_ json: JSON) -> WebAnswer { WebAnswer(json: json).cached(.personal) }

    /// Why something was decided, in words that stand in the log.
    private static func reason(_ fields: Fields) throws(FieldError) -> String { try fields.text("reason", length: 1...1000, lines: .many) }

    // MARK: Members

    private static func addMembers(to routes: inout RouteSet<Site>) {
        routes.api(
            .get, "/api/v1/memberships", needs: .apiToken(.readMembers),
            APIContract(
                [], answers: .json("By their names.", .object([.required("items", .list(MembersSchemas.member, most: 10_000))], isOpen: false))),
            "the forum's cities, what they take, and how far they are"
        ) { context in
            let members = try await members(context)
            return answer(["items": .array(members.map(\.json))])
        }
        routes.api(
            .put, "/api/v1/memberships/:city/suspension", needs: .apiToken(.writeMembers),
            APIContract(parameters: [city], body: MembersSchemas.suspension, answers: [.json("The city.", MembersSchemas.member)]),
            "shuts a city out, or lets it in again; once done, it says so again"
        ) { context in
            let city = try context.site.parameter("city") { CityID($0) }
            let fields = try await context.fields()
            let (isSuspended, reason) = (try fields.boolean("suspended"), try reason(fields))
            guard let standing = try await members(context).first(where: { $0.member.city == city }) else { throw SiteRefusal.notFound }
            if standing.member.isSuspended != isSuspended { _ = try await acts(context).suspend(city, isSuspended, reason: reason) }
            guard let member = try await members(context).first(where: { $0.member.city == city }) else { throw SiteRefusal.notFound }
            return answer(member.json)
        }
    }

    private struct Standing {
        let member: Member
        let isRevoked: Bool
        let share: LogShares.Share?
        let told: MemberReach?

        var json: JSON {
            [
                "city": .string(member.city.text), "name": member.name.json, "country": .string(member.country.text), "url": .string(member.url),
                "admittedIndex": .integer(member.admittedAt), "suspended": .boolean(member.isSuspended),
                "revoked": .boolean(isRevoked),
                "logBytes": .integer(share?.logBytes ?? 0), "boardBytes": .integer(share?.boardBytes ?? 0),
                "size": told.map { .integer($0.size) } ?? .null, "toldAt": told.map { .string($0.toldAt.description) } ?? .null,
            ]
        }
    }

    private static func members(_ context: Context) async throws -> [Standing] {
        let coordinator = try coordinator(context)
        let shares = try await coordinator.shares.all()
        let (membership, size) = try await coordinator.sequencer.membership()
        let reach = await context.tenant.memberReach()
        return membership.members.values.sorted { $0.city.text < $1.city.text }.map {
            Standing(member: $0, isRevoked: membership.isRevoked($0, at: size), share: shares[$0.city.text], told: reach[$0.city])
        }
    }

    // MARK: Enrolments

    private static func addEnrolments(to routes: inout RouteSet<Site>) {
        routes.api(
            .get, "/api/v1/enrolments", needs: .apiToken(.readMembers),
            APIContract(
                [],
                answers: .json(
                    "Those that wait first; 500 at most.", .object([.required("items", .list(MembersSchemas.enrolment, most: 500))], isOpen: false))),
            "cities that have applied"
        ) { context in
            answer(["items": .array(try await coordinator(context).enrolments.list().map { json($0.enrolment, $0.status) })])
        }
        routes.api(
            .put, "/api/v1/enrolments/:enrolment/approval", needs: .apiToken(.writeMembers),
            APIContract(parameters: [enrolment], body: MembersSchemas.approval, answers: [.json("As it stands.", MembersSchemas.enrolment)]),
            "admits a city whose digits are those that it has told by telephone; once done, it says so again"
        ) { answer(try await approve($0)) }
        routes.api(
            .put, "/api/v1/enrolments/:enrolment/rejection", needs: .apiToken(.writeMembers),
            APIContract(parameters: [enrolment], body: MembersSchemas.reason, answers: [.json("As it stands.", MembersSchemas.enrolment)]),
            "turns a city down; once done, it says so again"
        ) { context in
            let (id, reason) = (try context.site.parameter("enrolment") { UUIDv7($0) }, try reason(try await context.fields()))
            return answer(try await decided(.rejected, try await acts(context).reject(id, reason: reason), context))
        }
    }

    private static func approve(_ context: Context) async throws -> JSON {
        let (id, digits) = (try context.site.parameter("enrolment") { UUIDv7($0) }, try await context.fields().string("digits", length: 1...200))
        guard try await coordinator(context).enrolments.fingerprint(of: id).isSpelled(digits) else {
            throw SiteRefusal.problem(
                status: 422, code: "rule-violated", title: "Other digits",
                detail:
                    "These are not the digits of the keys that have applied. Ask the city for them by telephone, and turn it down where they stay others.",
                members: [("member", "digits")])
        }
        return try await decided(.approved, try await acts(context).approve(id), context)
    }

    private static func decided(_ stage: EnrolmentStatus.Stage, _ status: EnrolmentStatus, _ context: Context) async throws -> JSON {
        let json = json(try await coordinator(context).enrolments.one(status.id).enrolment, status)
        guard status.stage == stage else { throw Context.stale("the application", current: json) }
        return json
    }

    private static func json(_ enrolment: Enrolment, _ status: EnrolmentStatus) -> JSON {
        [
            "enrolment": .string(status.id.text), "city": .string(enrolment.city.text), "name": enrolment.name.json,
            "country": .string(enrolment.country.text), "url": .string(enrolment.url), "stage": .string(status.stage.rawValue),
            "index": status.index.map { .integer($0) } ?? .null, "reason": status.problem.map { .string($0.detail) } ?? .null,
        ]
    }

    // MARK: Invitations

    private static func addInvitations(to routes: inout RouteSet<Site>) {
        routes.api(
            .get, "/api/v1/invitations", needs: .apiToken(.readMembers),
            APIContract(
                [], answers: .json("The latest 500.", .object([.required("items", .list(MembersSchemas.invitation, most: 500))], isOpen: false))),
            "invitations of cities, without their links"
        ) { context in
            answer(["items": .array(try await coordinator(context).enrolments.invitations().map { json($0, link: nil) })])
        }
        routes.api(
            .post, "/api/v1/invitations", needs: .apiToken(.writeMembers),
            APIContract(
                parameters: [key], body: MembersSchemas.newInvitation,
                answers: [
                    .json("It was made before by the same request, and its link is not told again.", MembersSchemas.invitation),
                    .json(status: 201, "With its link, which is told once.", MembersSchemas.invitation),
                ]), "invites a city, whose application has to be approved all the same"
        ) { try await invite($0) }
        routes.api(
            .delete, "/api/v1/invitations/:invitation", needs: .apiToken(.writeMembers),
            APIContract(
                parameters: [.path("invitation", "As the list names it.", .text(pattern: "^[0-9a-f]{12}$", example: "5f3a9d0c2b7e"))], body: nil,
                answers: [.json("As it stands then.", MembersSchemas.invitation)]), "takes an open invitation back; once done, it says so again"
        ) { context in
            // By its id alone: another text could be a city, and mean all of its invitations.
            let id = try context.site.parameter("invitation") { $0.utf8.count == 12 && !$0.contains { !$0.isHexDigit } ? $0 : nil }
            if try await issued(id, context).state == .open { _ = try await acts(context).withdraw(id) }
            let withdrawn = try await issued(id, context)
            guard withdrawn.state == .withdrawn else { throw Context.stale("the invitation", current: json(withdrawn, link: nil)) }
            return answer(json(withdrawn, link: nil))
        }
    }

    private static func issued(_ id: String, _ context: Context) async throws -> IssuedInvitation {
        guard let invitation = try await coordinator(context).enrolments.invitations().first(where: { $0.id == id }) else {
            throw SiteRefusal.notFound
        }
        return invitation
    }

    /// By the same request.
    private struct WasMade: Error { let time: UTCTime }

    private static func invite(_ context: Context) async throws -> WebAnswer {
        let (fields, bytes) = try await context.sent()
        let (city, isRejoin) = (try fields.city("city"), try fields.flag("rejoin"))
        let (use, keys, now) = (try context.idempotency(of: bytes), context.tenant.idempotencyKeys, context.now)
        do {
            let made = try await acts(context).invite(city, isRejoin: isRejoin) { connection in
                let (name, isRepeated) = try keys.name(use, at: now, connection)
                if isRepeated { throw WasMade(time: name.time) }
            }
            let link = InvitedCityPage.address(of: made, context.request)
            return WebAnswer(.created, json: json(try await issued(made.id, context), link: link)).cached(.personal)
        } catch let before as WasMade {
            // The latest come first: that one is meant which was made right after the request had come.
            let later = try await coordinator(context).enrolments.invitations().filter { $0.city == city && $0.issuedAt >= before.time }
            guard let invitation = later.last else { throw SiteRefusal.notFound }
            var answer = answer(json(invitation, link: nil))
            if let name = HTTPField.Name("Idempotency-Replayed") { answer.headers[name] = "true" }
            return answer
        } catch is IdempotencyKeys.Reused { throw SiteRefusal.idempotencyKeyReused }
    }

    private static func json(_ invitation: IssuedInvitation, link: String?) -> JSON {
        [
            "invitation": .string(invitation.id), "city": .string(invitation.city.text), "state": .string(invitation.state.rawValue),
            "issuedAt": .string(invitation.issuedAt.description), "expiresAt": .string(invitation.expiresAt.description),
            "enrolment": invitation.enrolment.map { .string($0.text) } ?? .null, "link": link.map { .string($0) } ?? .null,
        ]
    }
}

/// What programs are told of members, applications and invitations.
enum MembersSchemas {
    static let member = Schema.named(
        "Membership",
        .object(
            [
                .required("city", .slug), .required("name", .localized), .required("country", .country), .required("url", .anyText(most: 400)),
                .required("admittedIndex", .count), .required("suspended", .boolean), .required("revoked", .boolean), .required("logBytes", .count),
                .required("boardBytes", .count),
                .required("size", .nullable(.count)), .required("toldAt", .nullable(.time)),
            ], isOpen: false))
    static let suspension = Schema.named(
        "Suspension", .object([.required("suspended", .boolean), .required("reason", .anyText(most: 1000))], isOpen: true))
    static let enrolment = Schema.named(
        "Enrolment",
        .object(
            [
                .required("enrolment", .uuid), .required("city", .slug), .required("name", .localized), .required("country", .country),
                .required("url", .anyText(most: 400)), .required("stage", .words(["received", "approved", "rejected"])),
                .required("index", .nullable(.count)), .required("reason", .nullable(.anyText(most: 4000))),
            ], isOpen: false))
    static let approval = Schema.named("EnrolmentApproval", .object([.required("digits", .anyText(most: 200))], isOpen: true))
    static let reason = Schema.named("EnrolmentRejection", .object([.required("reason", .anyText(most: 1000))], isOpen: true))
    static let newInvitation = Schema.named(
        "NewInvitation", .object([.required("city", .slug), .optional("rejoin", .nullable(.boolean))], isOpen: true))
    static let invitation = Schema.named(
        "Invitation",
        .object(
            [
                .required("invitation", .text(pattern: "^[0-9a-f]{12}$", example: "5f3a9d0c2b7e")), .required("city", .slug),
                .required("state", .words(["open", "used", "expired", "withdrawn"])), .required("issuedAt", .time), .required("expiresAt", .time),
                .required("enrolment", .nullable(.uuid)), .required("link", .nullable(.anyText(most: 1000))),
            ], isOpen: false))
}
