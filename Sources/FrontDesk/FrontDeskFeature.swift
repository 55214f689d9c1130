public import FeatureKit

/// The work at a hotel's desk: who arrives, stays and leaves, what they owe and have paid, and the close of each business day.
public enum FrontDeskFeature: Feature {
    public static let name = "front-desk"
}
