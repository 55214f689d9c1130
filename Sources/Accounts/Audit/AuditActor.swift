/// Who acts, and in which request.
public struct AuditActor: Sendable, Equatable {
    /// A login, or `operator` for who has the machine.
    public let name: String
    /// The request's name, under which the process's log tells of it.
    public let request: String

    public init(_ login: Login, request: String) {
        name = login.text
        self.request = request
    }

    private init(name: String, request: String) {
        self.name = name
        self.request = request
    }

    /// What the process does by itself, where it gives up something that somebody has set up.
    public static let program = AuditActor(name: "(program)", request: "")
    /// A program that has a token, and who has made it.
    public static func token(_ name: String, issuedBy: String) -> AuditActor {
        AuditActor(name: "(token \(name)\(issuedBy.isEmpty ? "" : " of \(issuedBy)"))", request: "")
    }
    /// Who gives commands over the control socket.
    public static func atCommandLine(request: String = "") -> AuditActor { AuditActor(name: "(operator)", request: request) }
    /// Whoever tries to sign in, before it is known who that is.
    public static func stranger(request: String) -> AuditActor { AuditActor(name: "(stranger)", request: request) }
}
