import Primitives

/// Who is at the other end while somebody signs in: all of it is their word, and good for limits and for lists alone.
public struct Visitor: Sendable {
    /// What the browser was given when it came first: 256 bits of chance.
    public let browser: String?
    /// The browser and its system, as it tells of itself.
    public let device: String
    /// Where it is, as far as whoever stands before us tells.
    public let address: String
    /// The request's name in logs and in the audit trail.
    public let request: String
    /// The digest of what the browser was given, also where it is known from elsewhere than from this request.
    let browserDigest: [UInt8]?

    public init(browser: String?, device: String, address: String, request: String) {
        self.browser = browser
        browserDigest = browser.map(StaffAccounts.digest)
        self.device = VisibleText.escaped(device, limit: 200)
        self.address = VisibleText.escaped(address, limit: 64)
        self.request = VisibleText.escaped(request, limit: 64)
    }

    private init(_ other: Visitor, browserDigest: [UInt8]?) {
        browser = nil
        (device, address, request) = (other.device, other.address, other.request)
        self.browserDigest = browserDigest
    }

    /// The same at a browser that sends its cookies with no request from another site's page, and was recognised otherwise.
    func known(as digest: [UInt8]?) -> Visitor { Visitor(self, browserDigest: digest) }

    /// The network that an address belongs to: whoever has one of IPv6 has 2^64.
    var network: String {
        guard address.contains(":") else { return address }
        return Self.groups(address).prefix(4).joined(separator: ":")
    }

    private static func groups(_ address: String) -> [String] {
        let halves = address.split(separator: "%")[...].first.map(String.init) ?? ""
        guard let gap = halves.firstRange(of: "::") else { return halves.split(separator: ":").map(String.init) }
        let (left, right) = (halves[..<gap.lowerBound].split(separator: ":"), halves[gap.upperBound...].split(separator: ":"))
        let zeros = [Substring](repeating: "0", count: max(0, 8 - left.count - right.count))
        return (left + zeros + right).map(String.init)
    }
}
