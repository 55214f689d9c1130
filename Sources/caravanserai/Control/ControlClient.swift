import Envelope
import Glibc
import NIOCore
import NIOHTTP1
import Primitives
import StrictJSON

/// Talks to the running process over its control socket: HTTP on a unix domain socket that only the operator can open.
struct ControlClient {
    let socket: String

    func get(_ path: String) async throws -> JSON { try await send(.GET, path, nil) }
    func post(_ path: String, _ body: JSON) async throws -> JSON { try await send(.POST, path, body) }
    func delete(_ path: String) async throws -> JSON { try await send(.DELETE, path, nil) }

    /// - Throws: `CommandFailure`: unavailable where nobody answers, failed with the problem's text where it is refused.
    private func send(_ method: HTTPMethod, _ path: String, _ body: JSON?) async throws -> JSON {
        let response: NIOHTTPClientResponseFull
        do { response = try await exchange(method, path, body?.compact ?? []) } catch {
            throw Self.failure(error, at: socket)
        }
        let bytes = response.body.map { Array($0.readableBytesView) } ?? []
        guard (200..<300).contains(Int(response.head.status.code)) else {
            let problem = try? Problem(JSON.parse(bytes))
            throw CommandFailure(
                .failed,
                problem.map { "Refused: \(VisibleText.escaped($0.detail)) [\($0.code.rawValue)]" }
                    ?? "Refused with status \(response.head.status.code).")
        }
        guard !bytes.isEmpty else { return .null }
        do { return try JSON.parse(bytes, deepest: 64, mostValues: .max) } catch {
            throw CommandFailure(.failed, "The process gave an answer that cannot be read: \(error).")
        }
    }

    /// Why no answer came, and what to do.
    static func failure(_ error: any Error, at socket: String) -> CommandFailure {
        switch (error as? IOError)?.errnoCode {
        case EACCES, EPERM:
            return CommandFailure(.unavailable, "The control socket \(socket) may not be opened: permission denied. \(Permission.hint(socket))")
        case let code?:
            let reason = String(cString: strerror(code)).lowercased()
            return CommandFailure(
                .unavailable, "Nothing answers at \(socket) (\(reason)). Start the process with `serve`, or name its configuration with --config.")
        case nil:
            return CommandFailure(
                .unavailable,
                "The process at \(socket) took the question and gave no answer; its log says why. Look whether it was done before you ask again.")
        }
    }

    private func exchange(_ method: HTTPMethod, _ path: String, _ body: [UInt8]) async throws -> NIOHTTPClientResponseFull {
        var head = HTTPRequestHead(version: .http1_1, method: method, uri: path)
        head.headers.add(name: "host", value: "localhost")
        if !body.isEmpty { head.headers.add(name: "content-type", value: "application/json") }
        return try await LocalExchange.answer(to: head, body, at: .socket(socket))
    }
}
