/// A node's configuration: the section `node:` of its file.
public struct NodeSettings: Sendable {
    public static let section = "node"

    public let directory: String
    public let federation: ListenAddress
    public let web: ListenAddress
    public let control: String
    public let connections: Int
    /// Seconds after which an unused database is closed.
    public let idleDatabaseSeconds: Int
    /// How many envelopes of a city may wait for the coordinator.
    public let queuedEnvelopes: Int
    public let log: LogSettings

    public var citiesDirectory: String { "\(directory)/cities" }

    /// - Parameters:
    ///   - file: named in errors; relative paths in it are below its folder.
    ///   - text: the file's content; `nil` without a file.
    public init(file: String?, text: String?, environment: [String: String]) throws(SettingsError) {
        var document = SettingsDocument(file: file, text: text, section: Self.section, environment: environment)
        let base = FilePaths.folder(of: file)
        let directory = document.value("directory", "a path") { FilePaths.resolve($0, below: base) }
        let federation = document.value("federation.listen", ListenAddress.form, default: ListenAddress("0.0.0.0:7443"), ListenAddress.init)
        let web = document.value("web.listen", ListenAddress.form, default: ListenAddress("127.0.0.1:8080"), ListenAddress.init)
        let socket = document.value("control.socket", FilePaths.socketForm, default: "\(directory ?? "")/control.sock") {
            FilePaths.resolveSocket($0, below: base)
        }
        let control = socket.flatMap { FilePaths.resolveSocket($0, below: "") }
        if control == nil, let socket {
            document.refuse("control.socket", "must be given: \(socket) is longer than the 107 bytes that a socket's path may have")
        }
        if let federation, federation == web, federation.port != 0 {
            document.refuse("web.listen", "is \(federation), as federation.listen is; each needs a port of its own")
        }
        let connections = document.value("limits.connections", "a number from 16 to 100000", default: 4096) {
            Int($0).flatMap { (16...100_000).contains($0) ? $0 : nil }
        }
        let idle = document.value("limits.idleDatabaseSeconds", "a number from 1 to 86400", default: 60) {
            Int($0).flatMap { (1...86_400).contains($0) ? $0 : nil }
        }
        let queued = document.value("limits.queuedEnvelopes", "a number from 16 to 1000000", default: 10_000) {
            Int($0).flatMap { (16...1_000_000).contains($0) ? $0 : nil }
        }
        log = LogSettings(&document)
        try document.finish()
        guard let directory, let federation, let web, let control, let connections, let idle, let queued else { throw SettingsError(faults: []) }
        self.directory = directory
        self.federation = federation
        self.web = web
        self.control = control
        self.connections = connections
        idleDatabaseSeconds = idle
        queuedEnvelopes = queued
    }
}
