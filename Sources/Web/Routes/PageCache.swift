import HTTPTypes
import Synchronization

/// Public pages as bytes: written once for each state of a site, however many ask.
///
/// Kept is only what a caller who has shown nothing of himself was answered: no request with a cookie or a credential is answered from here, and
/// no answer that sets a cookie or says that it may not be kept gets in. How many
/// pages are written at once is the listener's to bound.
final class PageCache<State: Equatable & Sendable>: Sendable {
    /// All of a request that a public page may depend on.
    struct Key: Hashable, Sendable {
        let authority: String?
        let target: String
        let language: Language
        let isSecure: Bool

        /// - Parameter route: a query with other names than it knows is one caller's alone.
        /// - Returns: `nil` for a request that is not answered from here.
        init?(_ request: WebRequest, _ route: Route) {
            guard request.method == .get || request.method == .head, !route.isAPI, request.target.utf8.count <= 500,
                request.headers[.cookie] == nil, request.headers[.authorization] == nil,
                request.query.allSatisfy({ $0.name == "lang" || route.query.contains($0.name) })
            else { return nil }
            authority = request.authority
            target = request.target
            language = request.language
            isSecure = request.isSecure
        }
    }

    private struct Kept {
        var entries: [Key: (state: State, answer: WebAnswer)] = [:]
        var bytes = 0
    }

    /// Pages that are kept; those beyond are written anew.
    static var most: Int { 1024 }
    /// Of all of them.
    static var mostBytes: Int { 32 << 20 }
    /// What is larger is not kept.
    static var largest: Int { 1 << 20 }

    private let kept = Mutex(Kept())

    init() {}

    /// How many pages are kept, and the bytes that they have.
    var size: (count: Int, bytes: Int) { kept.withLock { ($0.entries.count, $0.bytes) } }

    /// - Parameter make: writes the page, for a request that is unconditional.
    func answer(_ key: Key, _ state: State, _ request: WebRequest, _ make: () async throws -> WebAnswer) async throws -> WebAnswer {
        if let known = kept.withLock({ $0.entries[key] }), known.state == state { return known.answer.conditional(to: request) }
        let answer = try await make()
        if Self.isKept(answer) { keep(answer, key, state) }
        return answer.conditional(to: request)
    }

    private func keep(_ answer: WebAnswer, _ key: Key, _ state: State) {
        kept.withLock { kept in
            kept.bytes -= kept.entries[key]?.answer.body.count ?? 0
            if kept.entries.count >= Self.most || kept.bytes + answer.body.count > Self.mostBytes { kept = Kept() }
            kept.entries[key] = (state, answer)
            kept.bytes += answer.body.count
        }
    }

    private static func isKept(_ answer: WebAnswer) -> Bool {
        answer.status == .ok && answer.headers[.cacheControl] == WebAnswer.Caching.revalidated.rawValue && answer.headers[.setCookie] == nil
            && answer.headers[.eTag] != nil && answer.body.count <= largest
    }
}

extension WebAnswer {
    /// Without the body where the caller has it already.
    fileprivate func conditional(to request: WebRequest) -> WebAnswer {
        headers[.eTag].map { tagged(EntityTag(text: $0), for: request) } ?? self
    }
}

extension WebRequest {
    /// The same without what makes its answer depend on what the caller has.
    var unconditional: WebRequest {
        var headers = headers
        headers[.ifNoneMatch] = nil
        return with(headers: headers)
    }
}
