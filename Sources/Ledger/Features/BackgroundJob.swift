public import Federation
public import Primitives
public import SQL
public import StrictJSON

/// Work that a feature does by itself from time to time, at each city of a node or at the secretariat.
///
/// When it is due next is stored where that is long: what a process that was stopped has missed is done once when it runs again. A run that fails is
/// tried again soon.
public protocol BackgroundJob: SendableMetatype {
    /// Unique among all features, such as `report-reminders`.
    static var name: String { get }
    /// Between two runs; a tenth more or less is left to chance, so that not all nodes do the same at once.
    static var everySeconds: Int64 { get }
    static func runs(at place: JobSite.Place) -> Bool
    /// One run, of at most a minute: it is cancelled then.
    ///
    /// - Returns: what is worth a line in the log.
    static func run(at site: JobSite) async throws -> [JobFinding]
}

/// Where a job runs, and what it may touch.
public struct JobSite: Sendable {
    public enum Place: Sendable, Equatable {
        case city(CityID)
        case secretariat
    }

    public let place: Place
    /// The log and what is folded out of it, to be read.
    public let forum: any Database
    /// The city's or the secretariat's own tables.
    public let own: any Database
    /// The city's vault, which no backup holds; the secretariat has none.
    public let vault: (any Database)?
    public let now: UTCTime
    /// Fetches a file that a record of the secretariat names, or a notice of a city, where it is not here yet. Once for all cities of a node.
    public let obtain: Obtaining
    public typealias Obtaining = @Sendable (_ name: Attachments.Name, _ owner: ParticipantID) async throws -> Void
    /// Shows a notice of the city on the board, in place of the one of its key; `nil` withdraws it. `nil` where there is no board: at the secretariat.
    public let show: (@Sendable (_ key: NoticeKey, _ body: JSON?) async throws -> Void)?
    /// Hands a letter over to be carried; `nil` where no mail is set up.
    public let mail: (@Sendable (JobLetter) throws -> Void)?

    /// Asks another city in the name of this one, and waits some seconds for its signed answer. `nil` at the secretariat, which asks nobody.
    ///
    /// It throws a `Problem`: what that city refuses, or `unavailable` where no answer came.
    public let ask: Asking?

    public typealias Asking = @Sendable (_ city: CityID, _ kind: String, _ body: JSON, _ sealed: JSON?) async throws -> Answer

    /// What another city has answered.
    public struct Answer: Sendable {
        public let body: JSON
        /// What was sealed for this city, opened.
        public let sealed: JSON?
        /// The envelope as that city has signed it: by this it can be held to what it said.
        public let signed: [UInt8]

        public init(body: JSON, sealed: JSON? = nil, signed: [UInt8]) {
            (self.body, self.sealed, self.signed) = (body, sealed, signed)
        }
    }

    /// - Parameter obtain: at the secretariat, which has its own files, there is nothing to be fetched.
    public init(
        _ place: Place, forum: any Database, own: any Database, vault: (any Database)? = nil, now: UTCTime,
        mail: (@Sendable (JobLetter) throws -> Void)? = nil,
        show: (@Sendable (_ key: NoticeKey, _ body: JSON?) async throws -> Void)? = nil,
        ask: Asking? = nil,
        obtain: @escaping Obtaining = { _, _ in }
    ) {
        self.place = place
        self.forum = forum
        self.own = own
        self.vault = vault
        self.now = now
        self.obtain = obtain
        self.mail = mail
        self.show = show
        self.ask = ask
    }
}

/// What a job has to say: a line of the log.
public struct JobFinding: Sendable, Equatable {
    /// The same for all findings of a kind, such as `reports are due`.
    public let message: String
    public let details: [String: String]

    public init(_ message: String, _ details: [String: String] = [:]) {
        self.message = message
        self.details = details
    }
}
