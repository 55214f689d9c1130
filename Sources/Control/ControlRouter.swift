import CityNode
import Coordinator
import Envelope
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import NIOCore
import SQL
import StrictJSON
import StructuredLog

/// JSON routes of a control socket: each takes a request and answers a value, or a problem document.
struct ControlRouter {
    /// Bytes of a request's body: of a file of records that is published at once.
    private static let largestBody = 24 << 20

    struct Call: Sendable {
        let body: JSON
        /// The body's bytes, for a route that reads them itself.
        var bytes: [UInt8] = []
        let parameters: Parameters
        let query: Parameters
        /// The body, where it is a file.
        var file: TemporaryFile?

        func parameter<Value>(_ name: String, _ what: String, _ make: (String) -> Value?) throws -> Value {
            let text = parameters.get(name) ?? ""
            guard let value = make(text) else { throw Problem(.notFound, "\"\(text.prefix(64))\" is not \(what).") }
            return value
        }

        func query(_ name: String) -> String? { query.get(name) }

        func number(_ name: String, default fallback: Int64) throws -> Int64 {
            guard let text = query(name) else { return fallback }
            guard let number = Int64(text), number >= 0 else { throw Problem(.malformedPayload, "`\(name)` must be a number, 0 or more.") }
            return number
        }
    }

    let router = Router(context: BasicRequestContext.self)
    let logger: Logger

    /// Tells the log what a person has done.
    var record: @Sendable (OperatorEvent) -> Void { { [logger] in logger.record($0) } }

    init(logger: Logger) { self.logger = logger }

    /// - Parameter readsBytes: whether the route reads the body itself, and gets it as it came.
    func on(
        _ method: HTTPRequest.Method, _ path: RouterPath, readsBytes: Bool = false, _ answer: @escaping @Sendable (Call) async throws -> JSON
    ) {
        router.on(path, method: method) { [logger] request, context in
            do {
                return Self.response(.ok, "application/json", try await answer(try await Self.call(request, context, readsBytes: readsBytes)))
            } catch {
                return Self.refusal(error, request, logger)
            }
        }
    }

    static func call(_ request: Request, _ context: BasicRequestContext, readsBytes: Bool = false) async throws -> Call {
        let buffer = try await request.body.collect(upTo: largestBody)
        let bytes = Array(buffer.readableBytesView)
        return Call(
            body: readsBytes ? .null : try json(bytes), bytes: readsBytes ? bytes : [], parameters: context.parameters,
            query: request.uri.queryParameters)
    }

    /// A body as a tree; none is `null`.
    static func json(_ bytes: [UInt8]) throws -> JSON { bytes.isEmpty ? .null : try JSON.parse(bytes, deepest: 32, mostValues: .max) }

    static func refusal(_ error: any Error, _ request: Request, _ logger: Logger) -> Response {
        let problem = problem(error)
        if problem.code == .internal {
            logger.error("control request failed", metadata: ["path": "\(request.uri.path)", "error": "\(error)"])
        }
        var response = response(.init(code: problem.status), Problem.mediaType, problem.json)
        if problem.code == .unavailable || problem.code == .rateLimited {
            response.headers[.retryAfter] = String(problem.members["retryAfter"]?.integer ?? Int64(retrySeconds(error)))
        }
        return response
    }

    private static func response(_ status: HTTPResponse.Status, _ type: String, _ json: JSON) -> Response {
        Response(status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.compact)))
    }

    /// A queue is short again at once; a disk or a coordinator takes longer.
    private static func retrySeconds(_ error: any Error) -> Int { (error as? StorageError)?.code == .overloaded ? 1 : 10 }

    /// The operator sees what went wrong in full: the socket is theirs.
    static func problem(_ error: any Error) -> Problem {
        switch error {
        case let problem as Problem: problem
        case let error as UntrustedClock: error.operatorProblem
        case let refusal as Refusal: refusal.problem
        case let error as JSONError: Problem(.malformedPayload, "The request is refused: \(error).")
        case let error as FieldError: Problem(.malformedPayload, "\(error).")
        case let error as StorageError: Problem(error.code == .file ? .ruleViolated : .unavailable, error.sentence)
        case let error as SecretFile.Failure: Problem(.ruleViolated, error.description)
        case is NIOTooManyBytesError: Problem(.tooLarge, "The body has more than \(largestBody) bytes.")
        default: Problem(.internal, "\(error)")
        }
    }
}
