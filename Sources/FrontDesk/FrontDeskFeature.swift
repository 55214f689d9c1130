public import FeatureKit
public import SQL

/// The work at a hotel's desk: who arrives, stays and leaves, what they owe and have paid, and the close of each business day.
public enum FrontDeskFeature: Feature {
    public static let name = "front-desk"
    public static var cityMigrations: [Migration] { FrontDeskSchema.migrations }
    public static var vaultMigrations: [Migration] { FrontDeskSchema.vaultMigrations }
}
