public import SQL

/// Tables that features keep at a city or at the secretariat, beside those of the city or the coordinator itself: each feature numbers its own
/// steps from 1, and a database holds how far each has come.
public struct FeatureMigrations: Sendable {
    /// In the order of the features.
    public let features: [(name: String, migrations: Migrations)]

    public init(_ features: [(name: String, migrations: Migrations)]) { self.features = features.filter { !$0.migrations.steps.isEmpty } }

    public static let none = FeatureMigrations([])

    /// Applies what is missing, each step in a transaction of its own; after the owner's own migrations.
    ///
    /// - Throws: ``StorageError/Code/schema`` where a feature's tables are newer than the program, or have another history.
    public func apply(to database: some Database) async throws {
        for (name, migrations) in features { try await migrations.apply(to: database, of: name) }
    }
}
