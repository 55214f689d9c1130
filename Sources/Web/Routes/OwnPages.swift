import HTTPTypes
import Hummingbird

/// Pages of the same site, as who is asking now would see them: for a page that has to know what stands on another.
public enum OwnPages {
    /// Of the router that answers now.
    @TaskLocal static var respond: (@Sendable (WebRequest) async -> Response)?

    /// Asks for a page with the caller's own cookies, as their browser would.
    ///
    /// - Parameter path: of this site.
    public static func ask(_ path: Link, as request: WebRequest) async {
        var headers = request.headers
        for name in [.contentType, .contentLength, .ifNoneMatch, .ifModifiedSince] as [HTTPField.Name] { headers[name] = nil }
        _ = await respond?(WebRequest(.get, path.text, authority: request.authority, remote: request.remote, headers: headers))
    }
}
