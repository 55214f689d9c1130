import Envelope
public import Primitives
import SQL

/// Where messages wait until they are delivered: a directory with a file for each, so that a process that is killed loses none.
///
/// Without a server to hand them to, this is the spool from which another program takes them.
public struct MailDrop: Sendable {
    /// Files that may wait unless said otherwise; more are refused.
    public static let mostWaiting = 10_000

    public let directory: String
    public let sender: MailAddress
    private let most: Int
    private let clock: @Sendable () -> UTCTime

    /// - Parameter most: files that may wait.
    public init(directory: String, sender: MailAddress, most: Int = mostWaiting, clock: @escaping @Sendable () -> UTCTime) {
        self.directory = directory
        self.sender = sender
        self.most = most
        self.clock = clock
    }

    private static let suffix = ".eml"

    /// Keeps a message on disk.
    ///
    /// - Throws: ``MailFault`` where too many wait, or it cannot be written.
    public func put(_ message: MailMessage) throws(MailFault) {
        let now = clock()
        let id = UUIDv7(at: now)
        let bytes = message.bytes(from: sender, at: now, id: id)
        let waiting = try waiting().count
        guard waiting < most else {
            throw MailFault("\(waiting) messages wait in \(directory) already: the mail server takes none, or nobody empties the spool")
        }
        try Self.onDisk { () throws(SecretFile.Failure) in
            try SecretFile.makeDirectory(directory)
            try SecretFile.create(bytes, at: path(of: id.text))
        }
    }

    /// The names of those that wait, the oldest first.
    func waiting() throws(MailFault) -> [String] {
        guard SecretFile.isDirectory(directory) else { return [] }
        return try Self.onDisk { () throws(SecretFile.Failure) in try SecretFile.files(in: directory) }
            .filter { $0.hasSuffix(Self.suffix) }.map { String($0.dropLast(Self.suffix.count)) }
    }

    func read(_ name: String) throws(MailFault) -> [UInt8] {
        try Self.onDisk { () throws(SecretFile.Failure) in try SecretFile.read(path(of: name), limit: 1 << 20) }
    }

    func remove(_ name: String) throws(MailFault) {
        try Self.onDisk { () throws(SecretFile.Failure) in try SecretFile.remove(path(of: name)) }
    }

    /// Lays a message aside that nobody takes, for a person to look at.
    func setAside(_ name: String) throws(MailFault) {
        try Self.onDisk { () throws(SecretFile.Failure) in
            try SecretFile.makeDirectory("\(directory)/failed")
            try SecretFile.move(path(of: name), to: "\(directory)/failed/\(name)\(Self.suffix)")
        }
    }

    private func path(of name: String) -> String { "\(directory)/\(name)\(Self.suffix)" }

    private static func onDisk<Value>(_ body: () throws(SecretFile.Failure) -> Value) throws(MailFault) -> Value {
        do { return try body() } catch { throw MailFault("\(error)") }
    }
}
