public import CityNode
public import Coordinator
import Domain

/// Which site answers under a host name.
public struct SiteDirectory: Sendable {
    /// A site by the name in the `Host` field, lower case and without its port.
    let site: @Sendable (String) -> Site?
    /// Some site of the process, to ask whether the process is ready; `nil` where it has none yet.
    let representative: @Sendable () -> Site?

    /// The secretariat answers under every name: there is nothing else here to confuse it with.
    public init(_ coordinator: Coordinator) {
        site = { _ in .secretariat(coordinator) }
        representative = { .secretariat(coordinator) }
    }

    /// Each city answers under the host of its profile alone.
    public init(_ tenants: Tenants) {
        site = { host in tenants.cities.first { $0.profile.host == host }.map { .city($0) } }
        representative = { tenants.cities.first.map { .city($0) } }
    }

    /// The host of an authority `host[:port]`, as it is compared.
    static func host(_ authority: String?) -> String? {
        guard let authority, !authority.isEmpty, authority.utf8.count <= 300 else { return nil }
        var host = authority[...]
        if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") { host = host[..<colon] }
        if host.last == "." { host = host.dropLast() }
        return host.lowercased()
    }
}
