import AllFeatures
import FeatureKit
import HotelOffice
import Testing

@Suite struct `The office of hotels` {
    @Test func `is one of the features of a site`() {
        #expect(Features.all.contains { $0.name == HotelOfficeFeature.name })
    }
}
