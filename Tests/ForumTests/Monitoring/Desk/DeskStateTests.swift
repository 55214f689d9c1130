import FeatureKit
import Testing

@testable import Forum

@Suite("How a report stands on its city's desk") struct DeskStateTests {
    @Test func `what nobody asks for is not due, before it is written`() {
        #expect(DeskState(nil, hasDraft: false, sent: nil) == .notAsked)
        #expect(DeskState(nil, hasDraft: true, sent: nil) == .draft)
        #expect(DeskState(nil, hasDraft: false, sent: .queued) == .pending)
    }
}
