public import NIOHTTP1

/// What HTTP/1.1 asks of a request's head beyond its grammar (RFC 9112 sections 3.2 and 6.1, RFC 9110 sections 7.2, 7.6.1 and 10.1.1).
public enum RequestHeadRules {
    /// The head in the one form that is understood further on: the target in origin-form, the authority in one `Host` field, and
    /// `Connection: close` exactly where the connection ends behind the answer.
    ///
    /// - Throws: `RequestFault`.
    public static func apply(to head: HTTPRequestHead) throws(RequestFault) -> HTTPRequestHead {
        var head = head
        let isOld = head.version.major < 1 || head.version == .http1_0
        let hosts = head.headers["Host"]
        guard hosts.count <= 1 else { throw RequestFault(400, "There are \(hosts.count) Host fields. Send one.") }
        let target = try split(head.uri)
        if let authority = target.authority {
            head.uri = target.path
            head.headers.replaceOrAdd(name: "Host", value: authority)
        } else if hosts.isEmpty, !isOld {
            throw RequestFault(400, "There is no Host field. Send the name that you connect to in it.")
        }
        if let host = head.headers.first(name: "Host") {
            guard isAuthority(host) else { throw RequestFault(400, "The Host field must be a name or address with or without :port. Correct it.") }
        }
        let expectations = head.headers[canonicalForm: "Expect"]
        guard expectations.allSatisfy({ $0.lowercased() == "100-continue" }) else {
            throw RequestFault(417, "Expect can be 100-continue and nothing else. Leave it out.")
        }
        // Before the length is asked for: a coding that is not understood leaves it unknown (RFC 9112 section 6.1).
        let codings = head.headers[canonicalForm: "Transfer-Encoding"]
        guard codings.isEmpty || codings.count == 1 && codings[0].lowercased() == "chunked" else {
            throw RequestFault(501, "The body's transfer coding is not known here. Send it as it is, with its length or chunked.")
        }
        let isLast = isOld || head.headers[canonicalForm: "Connection"].contains { $0.lowercased() == "close" }
        if isLast { head.headers.replaceOrAdd(name: "Connection", value: "close") }
        return head
    }

    /// The host of a valid authority as it is compared: lower case, without its port and the dot at its end.
    public static func host(of authority: String) -> String {
        var host = authority[...]
        if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") { host = host[..<colon] }
        if host.last == "." { host = host.dropLast() }
        return host.lowercased()
    }

    /// Takes an absolute-form apart; any other form is left as it is.
    private static func split(_ target: String) throws(RequestFault) -> (authority: String?, path: String) {
        if target.utf8.first == UInt8(ascii: "/") || target == "*" { return (nil, target) }
        let start = target.prefix(8).lowercased()
        guard let scheme = ["http://", "https://"].first(where: { start.hasPrefix($0) }) else {
            throw RequestFault(400, "The target of a request is a path such as /a/b or a URL. Correct it.")
        }
        let rest = target.dropFirst(scheme.count)
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        let path = rest[end...]
        return (String(rest[..<end]), path.first == "/" ? String(path) : "/" + path)
    }

    /// Whether `text` is `host`, `host:port` or the same with an address in brackets.
    static func isAuthority(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 300 else { return false }
        var host = text[...]
        if let bracket = host.lastIndex(of: "]") {
            let port = host[host.index(after: bracket)...]
            guard port.isEmpty || port.first == ":" && isPort(port.dropFirst()) else { return false }
            let address = host[..<bracket]
            return address.first == "[" && address.utf8.count > 3
                && address.utf8.dropFirst().allSatisfy { isHexDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
        }
        if let colon = host.firstIndex(of: ":") {
            guard isPort(host[host.index(after: colon)...]) else { return false }
            host = host[..<colon]
        }
        return !host.isEmpty && host.utf8.allSatisfy(isNameByte)
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.utf8.count <= 5 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            && (text.isEmpty || Int(text) ?? 65_536 < 65_536)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }
}
