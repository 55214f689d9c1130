import Envelope
import Federation
import HTTPTypes
import HummingbirdCore
import Listening
import NIOCore
import Primitives
import TLS

/// Turns Hummingbird's requests into those of the protocol, and answers back.
struct FederationResponder: Sendable {
    let handlers: @Sendable (ServerName?) -> (any PeerRequestHandler)?
    let budget: AnswerBudget

    init(limits: FederationListenerLimits, handlers: @escaping @Sendable (ServerName?) -> (any PeerRequestHandler)?) {
        self.handlers = handlers
        budget = AnswerBudget(mostInTotal: limits.unreadBytes, mostEach: limits.unreadBytesEach)
    }

    func respond(to request: Request, _ writer: consuming ResponseWriter, on connection: FederationConnection) async throws {
        // A request in the pipeline behind the last answer is not acted on.
        guard !connection.hasLastAnswer else { throw ChannelError.ioOnClosedChannel }
        let refusal: PeerResponse
        var isLast = request.hasBody
        switch plan(request, on: connection) {
        case .refuse(let response): refusal = response
        case .refuseAndClose(let response):
            refusal = response
            isLast = true
        case .act(let plan):
            if plan.length > 0 || plan.isChunked, request.headers[.expect]?.lowercased() == "100-continue" {
                try await writer.writeInformationalHead(HTTPResponse(status: .continue))
            }
            if let body = try await read(request, plan) {
                guard !connection.isBodyCut else { throw ChannelError.eof }
                let response = await act(plan, body: body, on: connection)
                return try await write(response, isLast: false, to: request, writer, on: connection)
            }
            refusal = PeerResponse(problem: Self.tooLarge(plan.bodyLimit))
        }
        try await write(refusal, isLast: isLast, to: request, writer, on: connection)
    }

    /// What is to be done with a request, as far as its head tells.
    private struct Plan {
        let method: PeerRequest.Method
        let path: String
        let query: [(name: String, value: String)]
        let handler: any PeerRequestHandler
        let bodyLimit: Int
        /// In bytes, as announced; 0 where it is not.
        let length: Int
        let isChunked: Bool
        let acceptsGzip: Bool
        let origin: ConnectionOrigin?

        var isLongPoll: Bool { method == .get && query.contains { $0.name == "wait" } }
    }

    private enum Outlook {
        case act(Plan)
        case refuse(PeerResponse)
        /// Where the connection itself costs too much.
        case refuseAndClose(PeerResponse)

        static func refuse(_ code: ProblemCode, _ detail: String) -> Outlook { .refuse(PeerResponse(problem: Problem(code, detail))) }
    }

    private func plan(_ request: Request, on connection: FederationConnection) -> Outlook {
        guard let handler = handlers(connection.serverName) else {
            return .refuse(.notFound, "No city answers under this name now. Check the URL that the log gives for it.")
        }
        guard let method = PeerRequest.Method(rawValue: request.method.rawValue) else {
            return .refuse(.notFound, "There is no such method here. Use GET, PUT or POST.")
        }
        let target = PercentCoding.decode(target: request.head.path ?? "")
        guard let path = target.path else {
            return .refuse(.notFound, "The path is not in the form /a/b with valid escapes. Correct it.")
        }
        guard let query = target.query else {
            return .refuse(.malformedEnvelope, "The query has an escape that is not valid UTF-8. Correct it.")
        }
        let limit = handler.bodyLimit(method: method, path: path, from: connection.peer)
        let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard length <= limit else { return .refuse(PeerResponse(problem: Self.tooLarge(limit))) }
        let party = party(of: connection)
        guard budget.hasRoom(for: party) else { return .refuseAndClose(budget.refusal) }
        let isChunked = request.headers[.transferEncoding] != nil
        let origin: ConnectionOrigin? = if case .stranger(let origin) = party { origin } else { nil }
        let head = PeerRequestHead(method, path, length: isChunked ? limit : length, origin: origin)
        if let refusal = handler.refusal(of: head, from: connection.peer) { return .refuse(refusal) }
        return .act(
            Plan(
                method: method, path: path, query: query, handler: handler, bodyLimit: limit, length: length, isChunked: isChunked,
                acceptsGzip: request.headers[.acceptEncoding]?.lowercased().contains("gzip") ?? false, origin: origin))
    }

    /// Who shows a certificate is known by it, wherever it comes from.
    private func party(of connection: FederationConnection) -> AnswerBudget.Party {
        connection.peer.map { .peer($0) } ?? .stranger(ConnectionOrigin(connection.channel.remoteAddress))
    }

    private static func tooLarge(_ limit: Int) -> Problem {
        Problem(.tooLarge, "The body is larger than the \(limit) bytes that are read here. Send less at a time.")
    }

    /// The whole body, or nil when it is larger than the plan allows.
    private func read(_ request: Request, _ plan: Plan) async throws -> [UInt8]? {
        guard plan.length > 0 || plan.isChunked else { return [] }
        var body: [UInt8] = []
        body.reserveCapacity(plan.length)
        for try await part in request.body {
            guard body.count + part.readableBytes <= plan.bodyLimit else { return nil }
            body.append(contentsOf: part.readableBytesView)
        }
        return body
    }

    private func act(_ plan: Plan, body: [UInt8], on connection: FederationConnection) async -> PeerResponse {
        let request = PeerRequest(plan.method, plan.path, query: plan.query, body: body, acceptsGzip: plan.acceptsGzip, origin: plan.origin)
        let (handler, peer) = (plan.handler, connection.peer)
        guard plan.isLongPoll else { return await handler.handle(request, from: peer) }
        return await connection.longPoll { await handler.handle(request, from: peer) }
    }

    private func write(
        _ response: PeerResponse, isLast: Bool, to request: Request, _ writer: consuming ResponseWriter, on connection: FederationConnection
    ) async throws {
        let held = response.body.count + 2 * (response.rest?.partBytes ?? 0)
        let share = budget.take(held, for: party(of: connection))
        // Given back when the socket has taken all but the last piece, or the connection has gone.
        defer { withExtendedLifetime(share) {} }
        let response = share == nil ? budget.refusal : response
        // A stranger that asks too much has to come again, at the pace of new connections.
        let isHasty = response.status == 429 && connection.peer == nil
        let isLast = isLast || share == nil || isHasty || request.wantsClose || connection.isEnding
        if isLast { connection.beginLastAnswer() }
        let answer = HTTPAnswer(response, isLast: isLast)
        if request.method == .head {
            try await writer.writeResponse(answer.head)
        } else if response.rest == nil, answer.body.readableBytes <= Self.piece {
            try await writer.write(response: answer.head, body: ResponseBody(byteBuffer: answer.body))
        } else {
            try await Self.write(answer, response.rest, writer, on: connection.channel.eventLoop)
        }
    }

    /// In bytes. A larger body is written piece by piece: before each, the socket must have taken most of those before it.
    private static let piece = 64 << 10

    private static func write(
        _ answer: HTTPAnswer, _ rest: AnswerRest?, _ writer: consuming ResponseWriter, on loop: any EventLoop
    ) async throws {
        var body = try await writer.writeHead(answer.head)
        func write(_ bytes: ByteBuffer) async throws {
            var bytes = bytes
            while let next = bytes.readSlice(length: min(piece, bytes.readableBytes)), next.readableBytes > 0 {
                try await body.write(next)
                // Whether the socket takes more is known only once the loop has written this: otherwise much is written before it is asked.
                try await loop.submit {}.get()
            }
        }
        try await write(answer.body)
        var left = rest?.count ?? 0
        try await rest?.forEach { part in
            left -= part.count
            try await write(ByteBuffer(bytes: part))
        }
        // A body of another length than was said is no answer: the connection ends under it.
        guard left == 0 else { throw ChannelError.eof }
        try await body.finish(nil)
    }
}

extension Request {
    fileprivate var hasBody: Bool { headers[.transferEncoding] != nil || headers[.contentLength].map { $0 != "0" } ?? false }
    fileprivate var wantsClose: Bool { headers[.connection]?.lowercased() == "close" }
}
