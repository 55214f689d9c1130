import Accounts
import CityNode
import Coordinator
import Envelope
import FeatureKit
import Federation
import Forum
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// Takes records from a program that has a token of the site, and tells what has become of them.
struct PublishingAPI: Sendable {
    private static let longestWait: Int64 = 10
    /// What programs publish in the secretariat's name: what it knows of the world and asks of cities. Who is a member, what a report is worth and
    /// what is published of it are decided by officials.
    static let typesOfSecretariat = [
        VisaRuleReported.name, VisaDatasetRead.name, CommitmentPublished.name, CyclePublished.name,
    ]

    /// For what the site asks a signatory, or a second person: no official has a program do it alone. Who runs the machine may, and has the command.
    static let typesOfPeople = [ReportSigned.name, ReplySigned.name, VisaRulePublished.name, SilkRoadAccessionPublished.name]

    let site: Site

    init(_ site: Site) { self.site = site }

    static var routes: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.api(.post, "/api/v1/records", needs: .apiToken(.writeRecords), PublishingSchemas.publishing, "publishes records") { context in
            try await PublishingAPI(context.tenant).publish(context.request, context.token, key: try context.idempotencyKey())
        }
        routes.api(
            .get, "/api/v1/records/status/:digest", needs: .apiToken(.writeRecords), PublishingSchemas.asking,
            "what has become of an envelope that was published"
        ) { context in
            try await PublishingAPI(context.tenant).status(try context.site.parameter("digest"))
        }
        return routes
    }

    /// `POST /api/v1/records`
    func publish(_ request: WebRequest, _ token: TokenGrant, key: String) async throws -> WebAnswer {
        let type = request.headers[.contentType]?.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        guard type == "application/json" else {
            throw SiteRefusal.unsupportedMediaType("Send the records as application/json.")
        }
        let wait = try request.number("wait", in: 0...Self.longestWait, " of seconds") ?? 0
        let body = try await request.body()
        let drafts = try RecordDrafts.read(text: body[...]) ?? RecordDrafts.read(JSON.parse(body, deepest: 32))
        let digest: EnvelopeDigest
        let isRepeated: Bool
        do {
            switch site {
            case .city(let city):
                if token.roles != nil, let other = drafts.first(where: { Self.typesOfPeople.contains($0.id.type) }) {
                    throw Problem(
                        .notOwner,
                        "A token of \(token.maker) does not publish \(other.id.type): on the site a signatory or a second person answers for it. Have it signed there, or use a token that the operator of the machine has made with `city token add`."
                    )
                }
                (digest, isRepeated) = try await city.publishing.publish(drafts, key: key, token: token.id, request: body)
            case .secretariat(let coordinator):
                (digest, isRepeated) = try await Self.publish(drafts, at: coordinator, key: key, token: token.id, request: body)
            }
        } catch is IdempotencyKeys.Reused {
            throw SiteRefusal.idempotencyKeyReused
        }
        var answer = try Self.answer(digest, try await status(of: digest, waitSeconds: wait))
        answer.headers[.location] = "/api/v1/records/status/\(digest.hex)"
        if isRepeated, let name = HTTPField.Name("Idempotency-Replayed") { answer.headers[name] = "true" }
        return answer
    }

    private static func publish(
        _ drafts: [Outbox.Draft], at coordinator: Coordinator, key: String, token: UUIDv7, request: [UInt8]
    ) async throws -> (digest: EnvelopeDigest, isRepeated: Bool) {
        if let other = drafts.first(where: { !typesOfSecretariat.contains($0.id.type) }) {
            throw Problem(
                .notOwner,
                "Programs publish \(typesOfSecretariat.joined(separator: ", ")) in the secretariat's name, not \(other.id.type.prefix(64)): officials decide on that, on the site."
            )
        }
        let bases = drafts.compactMap { draft in draft.base.map { (draft.id, $0) } }
        return try await coordinator.publish(
            drafts.map { Record(type: $0.id.type, key: $0.id.key, base: 0, body: $0.body) }, bases: Dictionary(bases) { first, _ in first },
            key: key, token: token, request: request)
    }

    /// `GET /api/v1/records/status/<digest>`
    func status(_ text: String) async throws -> WebAnswer {
        guard let digest = EnvelopeDigest(hex: text) else { throw SiteRefusal.badRequest("A digest is 64 lower-case hexadecimal digits.") }
        return WebAnswer(json: Self.json(digest, try await statusNow(of: digest))).cached(.personal)
    }

    private func statusNow(of digest: EnvelopeDigest) async throws -> SubmissionStatus {
        switch site {
        case .city(let city): return try await city.outbox.status(of: digest)
        case .secretariat:
            switch try await site.state(of: digest) {
            case .queued: return .queued
            case .accepted(let index): return .accepted(index: index)
            case .refused(let problem): return .rejected(problem)
            }
        }
    }

    /// Looks again whenever the ledger grows, and four times a second for what is refused. What the secretariat publishes is in the log at once.
    private func status(of digest: EnvelopeDigest, waitSeconds: Int64) async throws -> SubmissionStatus {
        guard let city = site.city else { return try await statusNow(of: digest) }
        let deadline = ContinuousClock.now + .seconds(waitSeconds)
        while true {
            let size = city.follower.growth.value
            let status: SubmissionStatus
            // A node that healed has signed anew what waited: the first digest is history, its records are not.
            do { status = try await city.outbox.status(of: digest) } catch let problem as Problem where problem.code == .notFound { return .queued }
            guard case .queued = status, ContinuousClock.now < deadline, !Task.isCancelled else { return status }
            _ = await city.follower.growth.wait(beyond: size, seconds: 0.25)
        }
    }

    private static func answer(_ digest: EnvelopeDigest, _ status: SubmissionStatus) throws -> WebAnswer {
        switch status {
        case .queued: WebAnswer(.accepted, json: json(digest, status)).cached(.personal)
        case .accepted: WebAnswer(.ok, json: json(digest, status)).cached(.personal)
        case .rejected(let problem):
            SiteRefusal(
                Problem(
                    problem.code, problem.detail, members: problem.members.members.map { ($0.name, $0.value) } + [("digest", .string(digest.hex))])
            ).problem.answer
        }
    }

    private static func json(_ digest: EnvelopeDigest, _ status: SubmissionStatus) -> JSON {
        var object = JSONObject([("digest", .string(digest.hex))])
        for member in status.json.object?.members ?? [] { object[member.name] = member.value }
        return .object(object)
    }
}
