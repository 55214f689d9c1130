public import Primitives

/// A node's configuration: the section `node:` of its file.
public struct NodeSettings: Sendable {
    public static let section = "node"

    public let directory: String
    public let federation: ListenAddress
    public let web: ListenAddress
    /// Under which addresses browsers reach the cities' sites, with `{host}` in the place of each city's host; `nil` where other cities are not told.
    public let sites: String?
    public let control: String
    /// Where health and metrics are told; `nil` where they are not.
    public let operations: ListenAddress?
    /// At the federation listener and at the web listener.
    public let connections: Int
    public let webConnections: Int
    /// Of strangers from one address; 0 for no bound.
    public let connectionsPerAddress: Int
    /// Seconds after which an unused database is closed.
    public let idleDatabaseSeconds: Int
    /// How many envelopes of a city may wait for the coordinator.
    public let queuedEnvelopes: Int
    /// What each other city may send to one of this node's.
    public let requests: ByteLimit
    public let mail: MailSettings
    public let webhooks: WebhookSettings
    /// By which those who work at a city's site may sign in.
    public let identityProviders: [CityID: IdentityProviderSettings]
    public let log: LogSettings
    /// All of them, for who looks how the process runs.
    public let readings: [SettingReading]
    /// What is set in the environment, is no setting, and looks like a slip of one; `nil` where nothing is.
    public let warning: String?

    public var citiesDirectory: String { "\(directory)/cities" }
    /// What is kept once for all cities of a forum.
    public var forumsDirectory: String { "\(directory)/forums" }

    /// Whether the environment says what the file must: then no file is needed.
    public static func isGiven(by environment: [String: String]) -> Bool {
        environment[EnvironmentVariables.name(of: "directory", in: section)] != nil
    }

    /// - Parameters:
    ///   - file: named in errors; relative paths in it are below its folder.
    ///   - text: the file's content; `nil` without a file.
    public init(file: String?, text: String?, environment: [String: String]) throws(SettingsError) {
        var document = SettingsDocument(file: file, text: text, section: Self.section, environment: environment)
        let base = FilePaths.folder(of: file)
        let directory = document.value("directory", FilePaths.form) { FilePaths.resolve($0, below: base) }
        let listeners = ListenerSettings(
            &document, federation: "0.0.0.0:7443", web: "127.0.0.1:8080", operations: "127.0.0.1:9443", directory: directory, base: base)
        let sites = document.value("web.address", SiteAddress.form, default: String??.some("https://\(SiteAddress.host)"), SiteAddress.read)
        let idle = document.value("limits.idleDatabaseSeconds", "a number from 1 to 86400", default: 60) {
            Int($0).flatMap { (1...86_400).contains($0) ? $0 : nil }
        }
        let queued = document.value("limits.queuedEnvelopes", "a number from 16 to 1000000", default: 10_000) {
            Int($0).flatMap { (16...1_000_000).contains($0) ? $0 : nil }
        }
        let requests = ByteLimit(&document, "request", perSecond: 512 << 10, perDay: 64 << 20)
        let mail = MailSettings(&document, directory: directory, base: base)
        let webhooks = WebhookSettings(&document, base: base)
        let identityProviders = IdentityProviderSettings.cities(&document, base: base)
        log = LogSettings(&document)
        warning = try document.finish()
        readings = document.readings
        guard let directory, let federation = listeners.federation, let web = listeners.web, let control = listeners.control,
            let operations = listeners.operations, let mail, let webhooks, let identityProviders,
            let connections = listeners.connections, let webConnections = listeners.webConnections, let perAddress = listeners.connectionsPerAddress,
            let sites, let idle, let queued, let requests
        else { throw SettingsError(faults: []) }
        self.directory = directory
        self.federation = federation
        self.web = web
        self.sites = sites
        self.control = control
        self.operations = operations
        self.mail = mail
        self.webhooks = webhooks
        self.identityProviders = identityProviders
        self.connections = connections
        self.webConnections = webConnections
        connectionsPerAddress = perAddress
        idleDatabaseSeconds = idle
        queuedEnvelopes = queued
        self.requests = requests
    }
}
