import Federation
import Primitives

/// A handler made of closures.
struct TestPeer: PeerRequestHandler {
    var limit = 1 << 20
    var answer: @Sendable (PeerRequest, PeerIdentity?) async -> PeerResponse

    /// Answers with who asked, and what.
    static let echo = TestPeer { request, peer in
        let items = request.query.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
        let text = "\(peer?.participant.text ?? "nobody") \(request.method.rawValue) \(request.path) [\(items)] \(request.body.count)"
        return PeerResponse(status: 200, contentType: "text/plain", body: Array(text.utf8), cacheControl: "no-store", retryAfter: 7)
    }

    /// Answers with the name of the tenant.
    static func tenant(_ name: String) -> TestPeer {
        TestPeer { _, _ in PeerResponse(status: 200, contentType: "text/plain", body: Array(name.utf8)) }
    }

    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse { await answer(request, peer) }
    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int { limit }
}

extension PeerResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
}
