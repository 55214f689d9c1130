public import Envelope
public import Federation
import Primitives
import StrictJSON
import TransparencyLog

/// The coordinator's protocol as a city calls it: one method for each exchange, problems as errors.
public struct CoordinatorClient: Sendable {
    private let channel: any PeerChannel

    public init(_ channel: any PeerChannel) { self.channel = channel }

    /// Bytes of entries that may come along with a checkpoint.
    private static let newsBytes = 16 << 10

    /// The checkpoint's bytes, once the tree is larger than `size` or the wait is over, and what little has come since, where the coordinator gives
    /// it at once.
    ///
    /// - Parameter now: by our clock, which the coordinator compares with its own.
    func checkpoint(after size: Int64, waitSeconds: Int, now: UTCTime) async throws -> LogNews {
        let query = [
            (name: "after", value: String(size)), ("wait", String(waitSeconds)), ("now", String(now.seconds)), ("entries", String(Self.newsBytes)),
        ]
        let answer = try await answer(to: PeerRequest(.get, "/log/v1/checkpoint", query: query), timeoutSeconds: waitSeconds + 15)
        return try answer.contentType == LogNews.contentType ? LogNews(decoding: answer.body) : LogNews(checkpoint: answer.body)
    }

    /// Bytes of entries that are asked for at a time: what has come is kept, so a slow link gets on by as much at least.
    private static let pieceBytes = 1 << 20

    /// Entries of a bundle from the `first`-th on, one at least and not always all.
    func entries(_ coordinate: TileCoordinate, from first: Int) async throws -> [[UInt8]] {
        let query = (first > 0 ? [(name: "from", value: String(first))] : []) + [(name: "bytes", value: String(Self.pieceBytes))]
        let bytes = try await body(of: PeerRequest(.get, "/log/v1/\(TilePath.entries(coordinate))", query: query), timeoutSeconds: 60)
        let bundle = try EntryBundle(decoding: bytes, count: 1...coordinate.width)
        // A plain log server knows no `from` and answers with the whole bundle.
        let isWhole = bundle.count > coordinate.width - first
        guard !isWhole || bundle.count == coordinate.width else {
            throw Problem(.malformedPayload, "The coordinator answered with \(bundle.count) entries where \(coordinate.width - first) are left.")
        }
        return bundle.dropFirst(isWhole ? first : 0).map { Array($0) }
    }

    func tile(_ coordinate: TileCoordinate) async throws -> [UInt8] {
        try await body(of: PeerRequest(.get, "/log/v1/\(TilePath.hashes(coordinate))"), timeoutSeconds: 60)
    }

    /// The receipts envelope, still to be verified.
    func submit(_ envelopes: [[UInt8]]) async throws -> UnverifiedEnvelope {
        let request = PeerRequest(.post, "/federation/v1/envelopes", body: EnvelopeBatch.write(envelopes))
        return try UnverifiedEnvelope.parse(try await body(of: request, timeoutSeconds: 60), as: .receipts)
    }

    func put(_ notice: [UInt8], city: String, key: String) async throws {
        _ = try await body(of: PeerRequest(.put, "/federation/v1/board/\(city)/\(key)", body: notice), timeoutSeconds: 60)
    }

    func board(since cursor: String?, waitSeconds: Int) async throws -> JSON {
        let query = [("wait", String(waitSeconds))] + (cursor.map { [("since", $0)] } ?? [])
        let request = PeerRequest(.get, "/federation/v1/board", query: query.map { (name: $0.0, value: $0.1) })
        return try JSON.parse(try await body(of: request, timeoutSeconds: waitSeconds + 30))
    }

    /// Tells how far a node has followed the log.
    ///
    /// - Returns: how far the others are, where that was wanted.
    func reach(_ report: ReachReport, timeoutSeconds: Int) async throws -> [MemberReach] {
        let answer = try await body(of: PeerRequest(.post, "/federation/v1/reach", body: report.json.compact), timeoutSeconds: timeoutSeconds)
        return try Fields(JSON.parse(answer, deepest: 8, mostValues: .max)).elements("members", count: 0...100_000) {
            (json, _) throws(FieldError) in try MemberReach(json)
        }
    }

    /// `nil` where there is no such version.
    public func root(version: Int64) async throws -> UnverifiedEnvelope? {
        do {
            return try UnverifiedEnvelope.parse(try await body(of: PeerRequest(.get, "/federation/v1/root/\(version)"), timeoutSeconds: 30))
        } catch let refusal as Refusal where refusal.problem.code == .notFound { return nil }
    }

    public func enrol(_ envelope: [UInt8]) async throws -> EnrolmentStatus {
        try EnrolmentStatus(JSON.parse(try await body(of: PeerRequest(.post, "/federation/v1/enrolments", body: envelope), timeoutSeconds: 30)))
    }

    public func enrolment(_ id: String) async throws -> EnrolmentStatus {
        try EnrolmentStatus(JSON.parse(try await body(of: PeerRequest(.get, "/federation/v1/enrolments/\(id)"), timeoutSeconds: 30)))
    }

    func renewCertificate(_ requestPEM: String) async throws -> String {
        let payload: JSON = ["certificateRequest": .string(requestPEM)]
        let answer = try await body(of: PeerRequest(.post, "/federation/v1/certificates", body: payload.compact), timeoutSeconds: 30)
        return try Fields(JSON.parse(answer)).string("certificate", length: 1...65_536)
    }

    private func body(of request: PeerRequest, timeoutSeconds: Int) async throws -> [UInt8] {
        try await answer(to: request, timeoutSeconds: timeoutSeconds).body
    }

    private func answer(to request: PeerRequest, timeoutSeconds: Int) async throws -> PeerResponse {
        let response = try await channel.exchange(request, timeoutSeconds: timeoutSeconds)
        guard response.status == 200 else { throw Refusal(response) }
        return response
    }
}

/// A peer has answered a request with a problem.
public struct Refusal: Error, Sendable, CustomStringConvertible {
    public let problem: Problem
    /// Seconds.
    public let retryAfter: Int?

    init(_ response: PeerResponse) {
        problem =
            (try? Problem(JSON.parse(response.body))) ?? Problem(.unavailable, "The peer answered \(response.status) without a problem document.")
        retryAfter = response.retryAfter
    }

    /// Whether the same request would be refused again, whenever it is sent.
    var isFinal: Bool {
        switch problem.code {
        case .unavailable, .internal, .rateLimited, .suspended: false
        default: true
        }
    }

    /// Whether it was for who asked, not for what: another member may get an answer.
    var isOfCaller: Bool { [.suspended, .notAMember, .revokedKey, .wrongForum].contains(problem.code) }

    public var description: String { problem.description }
}
