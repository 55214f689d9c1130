import ArgumentParser
import Settings
import StrictJSON

/// Whose users a command is about.
protocol UserTarget: ParsableArguments, Sendable {
    /// Of the paths at the control socket.
    var prefix: String { get }
    /// Ends "of".
    var name: String { get }
    func control() throws(CommandFailure) -> ControlClient
    /// Where the site's pages are, as far as the configuration tells, such as `http://almaty.localhost:8080`.
    ///
    /// - Parameter host: of the site; `nil` where it has no name.
    func pages(_ host: String?) throws(CommandFailure) -> String
    /// Where people on other machines reach the site's pages; `nil` where that is not known.
    ///
    /// - Parameter host: of the site; `nil` where it has no name.
    func publicPages(_ host: String?) -> String?
}

extension UserTarget {
    func publicPages(_ host: String?) -> String? {
        guard let host, host != "localhost", !host.hasSuffix(".localhost") else { return nil }
        return "https://\(host)"
    }
}

struct CityUserTarget: UserTarget {
    @OptionGroup var config: NodeConfig
    @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String

    var prefix: String { "/cities/\(city)" }
    var name: String { city }
    func control() throws(CommandFailure) -> ControlClient { try config.control() }
    func pages(_ host: String?) throws(CommandFailure) -> String {
        let web = try config.load().web
        return "http://\(host ?? web.host):\(web.port)"
    }
}

struct SecretariatUserTarget: UserTarget {
    @OptionGroup var config: CoordinatorConfig

    var prefix: String { "" }
    var name: String { "the secretariat" }
    func control() throws(CommandFailure) -> ControlClient { try config.control() }
    func pages(_ host: String?) throws(CommandFailure) -> String {
        let web = try config.load().web
        return "http://\(web.host == "127.0.0.1" ? "localhost" : web.host):\(web.port)"
    }
}
