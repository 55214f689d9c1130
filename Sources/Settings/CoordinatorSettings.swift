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
    public let connections: Int
    public let log: LogSettings

    /// - Parameters:
    ///   - file: named in errors; relative paths in it are below its folder.
    ///   - text: the file's content; `nil` without a file.
    public init(file: String?, text: String?, environment: [String: String]) throws(SettingsError) {
        var document = SettingsDocument(file: file, text: text, section: Self.section, environment: environment)
        let base = FilePaths.folder(of: file)
        let forum = document.value("forum", "a slug such as silkroad") { FilePaths.isSlug($0) ? $0 : nil }
        let directory = document.value("directory", "a path") { FilePaths.resolve($0, below: base) }
        let federation = document.value("federation.listen", ListenAddress.form, default: ListenAddress("0.0.0.0:7440"), ListenAddress.init)
        let url = document.value("federation.url", "https://host[:port]") { FilePaths.isNodeAddress($0) ? $0 : nil }
        let web = document.value("web.listen", ListenAddress.form, default: ListenAddress("127.0.0.1:7441"), ListenAddress.init)
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
        log = LogSettings(&document)
        try document.finish()
        guard let forum, let directory, let federation, let url, let web, let control, let connections else { throw SettingsError(faults: []) }
        self.forum = forum
        self.directory = directory
        self.federation = federation
        federationURL = url
        self.web = web
        self.control = control
        self.connections = connections
    }
}
