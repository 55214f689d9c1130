import Envelope
public import Federation
public import Primitives
public import SQL
public import StrictJSON

/// A kind of request that one city makes of another, straight at its node (protocol §6).
///
/// The request is read once, before the transaction; what is done and the answer are written in one, so that a request is acted on once however
/// often it comes.
public protocol RequestKind: SendableMetatype {
    associatedtype Body: Sendable

    /// Such as `document.send`.
    static var name: String { get }
    /// Whether it commits nobody to anything, and anybody may be the cause of it, such as who only looks at prices. Where a city answers slowly, such
    /// requests leave room for those that somebody's booking hangs on.
    static var isTentative: Bool { get }
    /// - Parameter sealed: what was sealed for the city that is asked, opened.
    /// - Throws: what is wrong with it; the asker gets it as the answer.
    static func body(_ request: CityRequest, sealed: Fields?) throws -> Body
    /// What has to stand before the transaction, such as a key in the city's vault; it is done again whenever the request comes again.
    ///
    /// - Returns: what is acted on.
    /// - Throws: `Problem`, which is the answer; after anything else the asker may ask again.
    static func prepared(_ body: Body, from asker: CityID, at site: JobSite) async throws -> Body
    /// Acts, in the transaction in which the answer is stored.
    ///
    /// - Parameters:
    ///   - city: who is asked.
    ///   - connection: to the database of the city alone.
    /// - Throws: `Problem`, which is the answer, and undoes what was done; after anything else the asker may ask again.
    static func answer(_ body: Body, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON
    /// What of the answer is for the asker's eyes alone: it is sealed to its key.
    ///
    /// - Parameters:
    ///   - answer: what was answered.
    ///   - connection: in the same transaction.
    /// - Returns: an object; `nil` where there is nothing of the kind.
    static func secret(of answer: JSON, _ connection: any SQLConnection) throws -> JSON?
    /// What is left to do beside the city's database, such as in its vault, once the answer is stored and before it is sent. A job of the feature does it where
    /// this fails, or the process ends before.
    static func afterwards(_ body: Body, at site: JobSite) async throws
}

extension RequestKind {
    public static var isTentative: Bool { false }
    public static func prepared(_ body: Body, from asker: CityID, at site: JobSite) async throws -> Body { body }
    public static func secret(of answer: JSON, _ connection: any SQLConnection) throws -> JSON? { nil }
    public static func afterwards(_ body: Body, at site: JobSite) async throws {}
}

/// The kinds of requests that a node answers.
public struct RequestRegistry: Sendable {
    private let kinds: [String: any RequestKind.Type]

    /// - Precondition: no two have one name.
    public init(_ kinds: [any RequestKind.Type]) {
        precondition(Set(kinds.map { $0.name }).count == kinds.count, "each kind of request has a name of its own")
        self.kinds = Dictionary(kinds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// With a kind that every node answers, whatever its features.
    public func adding(_ kind: any RequestKind.Type) -> RequestRegistry { RequestRegistry(Array(kinds.values) + [kind]) }

    public var names: [String] { kinds.keys.sorted() }
    public subscript(name: String) -> (any RequestKind.Type)? { kinds[name] }
}
