public import HTTPTypes

/// A cookie of this site alone (RFC 6265bis): no script reads it, no other site's page sends it along.
public struct Cookie: Sendable {
    /// When a browser brings it.
    public enum Company: String, Sendable {
        /// From pages of this site.
        case ownPages = "Strict"
        /// Also where another site's page has led the browser here, such as an identity provider's.
        case links = "Lax"
    }

    private let name: String
    private let isSecure: Bool
    private let company: Company

    /// - Parameter isSecure: whether the request came over TLS: the cookie is then bound to this host (`__Host-`), and never sent without TLS.
    public init(_ name: StaticString, isSecure: Bool, from company: Company = .ownPages) {
        self.name = (isSecure ? "__Host-" : "") + "\(name)"
        self.isSecure = isSecure
        self.company = company
    }

    /// - Returns: the value that the request brings; `nil` where it brings none, or several of the name.
    public func value(in request: WebRequest) -> String? {
        var found: String?
        for field in request.headers[values: .cookie] {
            for part in field.split(separator: ";") {
                let pair = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard pair.count == 2, pair[0] == name else { continue }
                guard found == nil else { return nil }
                found = String(pair[1])
            }
        }
        guard let found, (1...200).contains(found.utf8.count) else { return nil }
        return found
    }

    /// - Parameters:
    ///   - value: letters, digits, `-` and `_`.
    ///   - seconds: how long the browser keeps it; `nil` where until it is closed.
    public func set(_ value: String, seconds: Int64? = nil) -> HTTPField {
        field(value + (seconds.map { "; Max-Age=\($0)" } ?? ""))
    }

    public func remove() -> HTTPField { field("; Max-Age=0") }

    private func field(_ rest: String) -> HTTPField {
        HTTPField(name: .setCookie, value: "\(name)=\(rest); Path=/; HttpOnly; SameSite=\(company.rawValue)" + (isSecure ? "; Secure" : ""))
    }
}

extension WebAnswer {
    /// Sends the browser to another page of this site (RFC 9110 section 15.4.4): it asks for it by GET.
    public static func seeOther(_ link: Link) -> WebAnswer {
        WebAnswer(.seeOther, type: "text/plain; charset=utf-8", [], headers: [.location: link.text]).cached(.never)
    }

    public func with(_ fields: HTTPField...) -> WebAnswer {
        var answer = self
        for field in fields { answer.headers.append(field) }
        return answer
    }
}
