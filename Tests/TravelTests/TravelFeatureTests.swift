import AllFeatures
import FeatureKit
import Testing
import Travel

@Suite struct `The site of travellers` {
    @Test func `is one of the features of a site`() {
        #expect(Features.all.contains { $0.name == TravelFeature.name })
    }
}
