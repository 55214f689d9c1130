import Ledger
import Lodging
import Primitives
import Testing

@testable import CityNode

@Suite struct `Requests that wait for one city` {
    @Test func `leave room for those that somebody's booking hangs on`() throws {
        let city = try #require(CityID("bukhara"))
        let asked = AskedPeers(most: 4, mostTentative: 3)
        for _ in 0..<3 { #expect(asked.begin(city, isTentative: true)) }
        #expect(!asked.begin(city, isTentative: true), "who only looks waits until another has")
        #expect(asked.begin(city, isTentative: false))
        #expect(!asked.begin(city, isTentative: false))
        asked.end(city, isTentative: true)
        #expect(asked.begin(city, isTentative: true))
        asked.end(city, isTentative: false)
        #expect(!asked.begin(city, isTentative: true) && asked.begin(city, isTentative: false))
        let other = try #require(CityID("osh"))
        #expect(asked.begin(other, isTentative: true), "of another city they are counted by themselves")
    }

    @Test func `are of two kinds: prices and holds commit nobody`() {
        #expect(LodgingFeature.requests.filter { $0.isTentative }.map { $0.name }.sorted() == ["lodging.hold", "lodging.quote"])
    }
}
