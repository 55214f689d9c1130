import AllFeatures
import FeatureKit
import FrontDesk
import Testing

@Suite struct `The front desk` {
    @Test func `is one of the features of a site`() {
        #expect(Features.all.contains { $0.name == FrontDeskFeature.name })
    }
}
