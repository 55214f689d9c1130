import Dispatch
import Envelope
import StrictJSON
import TestKit

/// Speaks HTTP/1.1 and JSON to a control socket, one connection a request, with blocking calls on a thread of their own.
struct ControlSocket: Sendable {
    /// The process refused.
    struct Refused: Error, CustomStringConvertible {
        let status: Int
        let problem: Problem?
        /// Seconds.
        let retryAfter: Int?
        var description: String { "status \(status): \(problem.map { "\($0.detail) [\($0.code.rawValue)]" } ?? "no problem document")" }
    }

    /// No whole answer came; whether the request was acted on is not known.
    struct Unanswered: Error, CustomStringConvertible { let description: String }

    let path: String
    /// For connecting, and for each read.
    var seconds = 20

    func get(_ target: String) async throws -> JSON { try await exchange("GET", target, nil) }
    func post(_ target: String, _ body: JSON) async throws -> JSON { try await exchange("POST", target, body) }
    func delete(_ target: String) async throws -> JSON { try await exchange("DELETE", target, nil) }

    private func exchange(_ method: String, _ target: String, _ body: JSON?) async throws -> JSON {
        try await withCheckedThrowingContinuation { caller in
            DispatchQueue.global().async { caller.resume(with: Result { try exchangeNow(method, target, body?.compact ?? []) }) }
        }
    }

    private func exchangeNow(_ method: String, _ target: String, _ body: [UInt8]) throws -> JSON {
        let answer: LoopbackSocket.Answer
        do {
            answer = try LoopbackSocket(path: path, seconds: seconds).exchange(method, target, body: body)
        } catch {
            throw Unanswered(description: "\(path): \(error)")
        }
        guard (200..<300).contains(answer.status) else {
            throw Refused(
                status: answer.status, problem: try? Problem(JSON.parse(Array(answer.body))),
                retryAfter: answer.field("retry-after").flatMap { Int($0) })
        }
        return answer.body.isEmpty ? .null : try JSON.parse(Array(answer.body), deepest: 64)
    }
}
