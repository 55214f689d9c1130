public import CityNode
public import Coordinator
import Envelope
public import Mail
import Primitives
import TLS

/// Which site answers under a host name.
public struct SiteDirectory: Sendable {
    /// A site by the name in the `Host` field, lower case and without its port.
    let site: @Sendable (String) -> Site?
    /// Whether the process as a whole can serve.
    ///
    /// Throws where it cannot.
    let checkProcess: @Sendable () async throws -> Void
    /// Where messages to those who work at the sites go; `nil` where none are written.
    let mail: MailDrop?
    /// Of the process, for administrators.
    let settings: [ProcessSetting]
    /// By which those who work at a site may sign in.
    let providers: IdentityProviders

    /// No site at all, and a process that is well, unless said otherwise.
    init(
        site: @escaping @Sendable (String) -> Site? = { _ in nil }, mail: MailDrop? = nil, settings: [ProcessSetting] = [],
        providers: IdentityProviders = IdentityProviders(), checkProcess: @escaping @Sendable () async throws -> Void = {}
    ) {
        self.providers = providers
        self.mail = mail
        self.settings = settings
        self.site = site
        self.checkProcess = checkProcess
    }

    /// Whether the process can serve.
    ///
    /// - Throws: why it cannot.
    public func checkReadiness() async throws { try await checkProcess() }

    /// The secretariat answers under every name: there is nothing else here to confuse it with.
    public init(
        _ coordinator: Coordinator, mail: MailDrop? = nil, settings: [ProcessSetting] = [], providers: IdentityProviders = IdentityProviders()
    ) {
        self.providers = providers
        self.mail = mail
        self.settings = settings
        site = { _ in .secretariat(coordinator) }
        checkProcess = { try await Site.secretariat(coordinator).checkReadiness() }
    }

    /// Each city answers under the host of its profile alone.
    public init(
        _ tenants: Tenants, mail: MailDrop? = nil, settings: [ProcessSetting] = [], providers: IdentityProviders = IdentityProviders()
    ) {
        self.providers = providers
        self.mail = mail
        self.settings = settings
        site = { host in ServerName(host).flatMap { tenants.city(at: $0) }.map { .city($0) } }
        // One city is asked for all of them: asking each would keep every database open.
        checkProcess = {
            if let fault = tenants.fault { throw Problem(.unavailable, fault) }
            if let city = tenants.anyCity { try await Site.city(city).checkReadiness() }
        }
    }
}
