import CityNode
import Envelope
import Federation
import HTTPTypes
import StrictJSON
import Web

/// Takes records from a program that has a city's token, and tells what has become of them.
struct PublishingAPI: Sendable {
    private static let longestWait: Int64 = 10

    let city: City

    init(_ city: City) { self.city = city }

    static var routes: RouteSet<City> {
        var routes = RouteSet<City>()
        routes.api(.post, "/api/v1/records", needs: .apiToken(.writeRecords), PublishingSchemas.publishing, "publishes records") { context in
            try await PublishingAPI(context.tenant).publish(context.request, context.token)
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
    func publish(_ request: WebRequest, _ token: TokenGrant) async throws -> WebAnswer {
        guard let key = HTTPField.Name("Idempotency-Key").flatMap({ request.headers[$0] }), (1...200).contains(key.utf8.count),
            key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            throw SiteRefusal.badRequest(
                "Send the field Idempotency-Key with 1 to 200 visible characters, new for each request and the same when you repeat it.")
        }
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
            (digest, isRepeated) = try await city.publishing.publish(drafts, key: key, token: token.id, request: body)
        } catch is IdempotentPublishing.KeyReused {
            throw SiteRefusal.idempotencyKeyReused
        }
        var answer = try Self.answer(digest, try await status(of: digest, waitSeconds: wait))
        answer.headers[.location] = "/api/v1/records/status/\(digest.hex)"
        if isRepeated, let name = HTTPField.Name("Idempotency-Replayed") { answer.headers[name] = "true" }
        return answer
    }

    /// `GET /api/v1/records/status/<digest>`
    func status(_ text: String) async throws -> WebAnswer {
        guard let digest = EnvelopeDigest(hex: text) else { throw SiteRefusal.badRequest("A digest is 64 lower-case hexadecimal digits.") }
        return WebAnswer(json: Self.json(digest, try await city.outbox.status(of: digest))).cached(.personal)
    }

    /// Looks again whenever the ledger grows, and four times a second for what is refused.
    private func status(of digest: EnvelopeDigest, waitSeconds: Int64) async throws -> SubmissionStatus {
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
