public import Primitives

/// To which addresses a process connects on behalf of somebody who typed one in: those of the public internet, and networks that the operator names.
///
/// What an address leads to is not what it seems: a machine's own services, its neighbours and the metadata of a cloud all trust whoever is inside.
public struct OutboundNetworks: Sendable, Equatable {
    /// Beyond the public internet.
    public let allowed: [NetworkRange]
    /// The setting that names them, for whoever is refused.
    private let setting: String

    public init(allowed: [NetworkRange] = [], setting: String) {
        self.allowed = allowed
        self.setting = setting
    }

    /// Why nothing is sent to an address; `nil` where it may be.
    public func refusal(of address: NetworkAddress) -> OutboundFault? {
        if allowed.contains(where: { $0.contains(address) }) { return nil }
        if let special = Self.special.first(where: { $0.range.contains(address) }) {
            return .network(address: "\(address)", range: "\(special.range)", what: special.what, setting: setting)
        }
        // Of IPv6 only this is given out for the public internet (RFC 4291 section 2.4, RFC 3587).
        guard address.bytes.count == 16, address.bytes[0] & 0xE0 != 0x20 else { return nil }
        return .network(address: "\(address)", range: nil, what: nil, setting: setting)
    }

    /// Whether a service of the machine itself may be reached.
    public var allowsThisMachine: Bool {
        [NetworkAddress("127.0.0.1"), NetworkAddress("::1")].contains { address in address.map { refusal(of: $0) == nil } ?? false }
    }

    /// The special-purpose registries of IANA (RFC 6890), as far as they lie within what looks public.
    private static let special: [(range: NetworkRange, what: String)] = [
        ("0.0.0.0/8", "this network"), ("10.0.0.0/8", "private"), ("100.64.0.0/10", "behind a carrier's address translation"),
        ("127.0.0.0/8", "on this machine"), ("169.254.0.0/16", "link-local"), ("172.16.0.0/12", "private"), ("192.0.0.0/24", "for protocols"),
        ("192.0.2.0/24", "for documentation"), ("192.88.99.0/24", "a relay to IPv6"), ("192.168.0.0/16", "private"),
        ("198.18.0.0/15", "for benchmarks"), ("198.51.100.0/24", "for documentation"), ("203.0.113.0/24", "for documentation"),
        ("224.0.0.0/4", "multicast"), ("240.0.0.0/4", "reserved"),
        ("::/128", "no address"), ("::1/128", "on this machine"), ("::ffff:0.0.0.0/96", "IPv4 in IPv6's spelling"),
        ("64:ff9b::/96", "a translation to IPv4"), ("64:ff9b:1::/48", "a translation to IPv4"), ("fc00::/7", "private"),
        ("fe80::/10", "link-local"), ("ff00::/8", "multicast"), ("2001::/23", "for protocols"), ("2001:db8::/32", "for documentation"),
        ("2002::/16", "a tunnel to IPv4"), ("3fff::/20", "for documentation"),
    ].compactMap { text, what in NetworkRange(text).map { ($0, what) } }
}
