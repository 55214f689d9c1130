import Primitives

/// The coordinator's configuration: the section `coordinator:` of its file.
public struct CoordinatorSettings: Sendable {
    public static let section = "coordinator"

    public let forum: String
    public let directory: String
    public let federation: ListenAddress
    /// As cities reach it.
    public let federationURL: String
    public let web: ListenAddress
    public let control: String
    /// Where health and metrics are told; `nil` where they are not.
    public let operations: ListenAddress?
    /// At the federation listener and at the web listener.
    public let connections: Int
    public let webConnections: Int
    /// Of strangers from one address; 0 for no bound.
    public let connectionsPerAddress: Int
    /// What each member may send in records, and in notices.
    public let records: ByteLimit
    public let notices: ByteLimit
    public let mail: MailSettings
    public let webhooks: WebhookSettings
    /// By which those who work at the secretariat's site may sign in; `nil` where they have none.
    public let identityProvider: IdentityProviderSettings?
    public let log: LogSettings
    /// All of them, for who looks how the process runs.
    public let readings: [SettingReading]
    /// What is set in the environment, is no setting, and looks like a slip of one; `nil` where nothing is.
    public let warning: String?

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
        let forum = document.value("forum", "a slug such as silkroad") { ForumID($0)?.text }
        let directory = document.value("directory", FilePaths.form) { FilePaths.resolve($0, below: base) }
        let url = document.value("federation.url", NodeAddress.form) { NodeAddress($0) == nil ? nil : $0 }
        let listeners = ListenerSettings(
            &document, federation: "0.0.0.0:7440", web: "127.0.0.1:7441", operations: "127.0.0.1:9440", directory: directory, base: base)
        let records = ByteLimit(&document, "record", perSecond: 512 << 10, perDay: 64 << 20)
        let notices = ByteLimit(&document, "notice", perSecond: 256 << 10, perDay: 256 << 20)
        let mail = MailSettings(&document, directory: directory, base: base)
        let webhooks = WebhookSettings(&document, base: base)
        let identityProvider = IdentityProviderSettings.read(&document, IdentityProviderSettings.group, base: base)
        log = LogSettings(&document)
        warning = try document.finish()
        readings = document.readings
        guard let forum, let directory, let url, let federation = listeners.federation, let web = listeners.web, let control = listeners.control,
            let operations = listeners.operations, let mail, let webhooks, let identityProvider,
            let connections = listeners.connections, let webConnections = listeners.webConnections, let perAddress = listeners.connectionsPerAddress,
            let records, let notices
        else { throw SettingsError(faults: []) }
        self.forum = forum
        self.directory = directory
        self.federation = federation
        federationURL = url
        self.web = web
        self.control = control
        self.operations = operations
        self.mail = mail
        self.webhooks = webhooks
        self.identityProvider = identityProvider
        self.connections = connections
        self.webConnections = webConnections
        connectionsPerAddress = perAddress
        self.records = records
        self.notices = notices
    }
}
