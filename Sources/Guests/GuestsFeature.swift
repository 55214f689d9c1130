public import FeatureKit
public import Ledger
public import SQL

/// Guests of a city's hotels ("City Guests"): the register, registration with the police, statistics.
public enum GuestsFeature: Feature {
    public static let name = "guests"
    public static let requests: [any RequestKind.Type] = [GuestEraseRequest.self]
    public static let jobs: [any BackgroundJob.Type] = [GuestUpkeep.self, GuestErasuresJob.self]
    public static let cityMigrations = GuestSchema.migrations
    public static let vaultMigrations = GuestVaultSchema.migrations
}
