import Primitives
import TestKit
import Testing

@testable import Lodging

@Suite struct `Pictures that were looked for` {
    private static let now = SampleHotel.now

    private static func city(_ name: String) throws -> CityID { try #require(CityID(name)) }

    @Test func `are looked for again once they are told of anew, have not come, or may be gone`() throws {
        let (osh, xian, suzhou) = (try Self.city("osh"), try Self.city("xian"), try Self.city("suzhou"))
        let copied = CopiedPictures()
        var versions: [CityID: Int64] = [osh: 1, xian: 7, suzhou: 3]
        #expect(copied.due(of: versions, at: Self.now) == [osh, xian, suzhou])
        copied.note(osh, 1, isWhole: true, at: Self.now)
        copied.note(xian, 7, isWhole: false, at: Self.now)
        #expect(copied.due(of: versions, at: Self.now) == [suzhou])
        copied.note(suzhou, 3, isWhole: true, at: Self.now)
        func due(after seconds: Int64) -> Set<CityID> { copied.due(of: versions, at: Self.now.adding(seconds: seconds)) }
        #expect(due(after: CopiedPictures.retrySeconds - 1) == [])
        #expect(due(after: CopiedPictures.retrySeconds) == [xian])
        #expect(due(after: CopiedPictures.wholeSeconds) == [osh, xian, suzhou])
        // A clock that went back puts nothing off.
        #expect(due(after: -10) == [osh, xian, suzhou])
        versions[osh] = 2
        #expect(due(after: 1) == [osh])
        versions[suzhou] = nil
        #expect(due(after: 1) == [osh])
        versions[suzhou] = 3
        #expect(due(after: 1) == [osh, suzhou], "what was taken back and is told of again is looked for")
    }
}
