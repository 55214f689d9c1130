public import Envelope
public import Federation
public import Primitives
public import SQL

/// What a node or a coordinator knows of the forum's features: handed in by whoever puts the process together.
public struct ForumFeatures: Sendable {
    /// A file of a city's own by its digest, where everybody may have it.
    public typealias NoticedFiles = @Sendable (_ digest: Digest32, _ connection: any SQLConnection) throws -> [UInt8]?

    public let registry: RecordRegistry
    public let projections: Projections
    public let requests: RequestRegistry
    public let notices: NoticeRegistry
    /// What is done from time to time.
    public private(set) var jobs: [any BackgroundJob.Type]
    /// Tables that features keep in a city's own database.
    public let cityTables: FeatureMigrations
    /// What features note in a city's own database that was just restored from a backup, before anybody reads it.
    public let afterRestore: [@Sendable (UTCTime, any SQLConnection) throws -> Void]
    /// Where a city's own files are found that its notices name.
    public let noticedFiles: [NoticedFiles]
    /// Tables that features keep in a city's vault.
    public let vaultTables: FeatureMigrations
    /// Tables that features keep in the coordinator's database.
    public let secretariatTables: FeatureMigrations

    /// - Precondition: no two jobs have one name.
    public init(
        registry: RecordRegistry, projections: Projections, requests: RequestRegistry, notices: NoticeRegistry,
        jobs: [any BackgroundJob.Type] = [],
        cityTables: FeatureMigrations = .none, vaultTables: FeatureMigrations = .none, secretariatTables: FeatureMigrations = .none,
        afterRestore: [@Sendable (UTCTime, any SQLConnection) throws -> Void] = [], noticedFiles: [NoticedFiles] = []
    ) {
        precondition(Set(jobs.map { $0.name }).count == jobs.count, "each job has a name of its own")
        self.registry = registry
        self.projections = projections
        self.requests = requests
        self.notices = notices
        self.jobs = jobs
        self.cityTables = cityTables
        self.vaultTables = vaultTables
        self.secretariatTables = secretariatTables
        self.afterRestore = afterRestore
        self.noticedFiles = noticedFiles
    }

    /// The same, of which nothing is done by itself.
    public func withoutJobs() -> Self {
        var features = self
        features.jobs = []
        return features
    }
}
