/// Where a peer listens: `https://host[:port]`, nothing more. An IPv6 address stands in brackets (RFC 3986 section 3.2.2).
struct PeerURL: Hashable, Sendable {
    /// A name or an address, without brackets.
    let host: String
    let port: Int
    /// For the `Host` field.
    let authority: String

    init?(_ text: String) {
        let scheme = "https://"
        guard text.hasPrefix(scheme) else { return nil }
        var rest = text.dropFirst(scheme.count)
        if rest.last == "/" { rest.removeLast() }
        guard !rest.isEmpty, rest.utf8.allSatisfy({ (0x21...0x7e).contains($0) }), !rest.contains(where: { "/?#@\\".contains($0) }) else {
            return nil
        }
        let host: Substring
        let port: Substring?
        if rest.first == "[" {
            guard let end = rest.firstIndex(of: "]") else { return nil }
            host = rest[rest.index(after: rest.startIndex)..<end]
            guard host.contains(":") else { return nil }
            let after = rest[rest.index(after: end)...]
            guard after.isEmpty || after.first == ":" else { return nil }
            port = after.isEmpty ? nil : after.dropFirst()
        } else {
            let halves = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            host = halves[0]
            port = halves.count == 2 ? halves[1] : nil
        }
        guard !host.isEmpty else { return nil }
        if let port {
            guard port.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt16(port), number > 0 else { return nil }
            self.port = Int(number)
        } else {
            self.port = 443
        }
        self.host = String(host)
        authority = String(rest)
    }

    /// Whether the name means this machine and must not be asked of the DNS (RFC 6761 section 6.3).
    var isLocalhost: Bool {
        var name = host.lowercased()
        if name.last == "." { name.removeLast() }
        return name == "localhost" || name.hasSuffix(".localhost")
    }
}
