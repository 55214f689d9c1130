import HTTPTypes

/// Pages of the same site, as who is asking now would see them: for a page that has to know what stands on another.
public final class OwnPages: Sendable {
    /// By the router that answers now.
    private let respond: @Sendable (WebRequest) async -> Void

    init(_ respond: @escaping @Sendable (WebRequest) async -> Void) { self.respond = respond }

    /// Asks for a page with the caller's own cookies, as their browser would.
    ///
    /// - Parameter path: of this site.
    public func ask(_ path: Link, as request: WebRequest) async {
        var headers = request.headers
        for name in [.contentType, .contentLength, .ifNoneMatch, .ifModifiedSince] as [HTTPField.Name] { headers[name] = nil }
        await respond(WebRequest(.get, path.text, authority: request.authority, remote: request.remote, headers: headers))
    }
}
