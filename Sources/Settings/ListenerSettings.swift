/// What coordinator and node have in common: where they listen, and how many may come.
struct ListenerSettings {
    let federation: ListenAddress?
    let web: ListenAddress?
    let control: String?
    /// `nil` where nobody watches.
    let operations: ListenAddress??
    let connections: Int?
    let webConnections: Int?
    let connectionsPerAddress: Int?

    /// - Parameters:
    ///   - federation: where the federation listener is by default; `web` likewise.
    ///   - operations: likewise.
    ///   - directory: where the control socket is by default.
    ///   - base: below which relative paths are.
    init(_ document: inout SettingsDocument, federation: String, web: String, operations: String, directory: String?, base: String) {
        self.federation = document.value("federation.listen", ListenAddress.form, default: ListenAddress(federation), ListenAddress.init)
        self.web = document.value("web.listen", ListenAddress.form, default: ListenAddress(web), ListenAddress.init)
        self.operations = document.value(
            "operations.listen", "\(ListenAddress.form), or off", default: .some(ListenAddress(operations))
        ) { text -> ListenAddress?? in text == "off" ? .some(nil) : ListenAddress(text).map { .some($0) } }
        let socket = document.value("control.socket", FilePaths.socketForm, default: "\(directory ?? "")/control.sock") {
            FilePaths.resolveSocket($0, below: base)
        }
        control = socket.flatMap { FilePaths.resolveSocket($0, below: "") }
        connections = document.value("limits.connections", "a number from 16 to 100000", default: 4096) {
            Int($0).flatMap { (16...100_000).contains($0) ? $0 : nil }
        }
        webConnections = document.value("limits.webConnections", "a number from 16 to 100000", default: 1024) {
            Int($0).flatMap { (16...100_000).contains($0) ? $0 : nil }
        }
        connectionsPerAddress = document.value("limits.connectionsPerAddress", "a number from 0, for no bound, to 100000", default: 64) {
            Int($0).flatMap { (0...100_000).contains($0) ? $0 : nil }
        }
        if control == nil, let socket {
            document.refuse("control.socket", "must be given: \(socket) is longer than the 107 bytes that a socket's path may have")
        }
        if let both = self.federation, both == self.web, both.port != 0 {
            document.refuse("web.listen", "is \(both), as federation.listen is; each needs a port of its own")
        }
        if case .some(.some(let own)) = self.operations, own.port != 0,
            let key = [("federation", self.federation), ("web", self.web)].first(where: { $0.1 == own })?.0
        {
            document.refuse("operations.listen", "is \(own), as \(key).listen is; each needs a port of its own")
        }
    }
}
