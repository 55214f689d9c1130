import Primitives
import Testing

@testable import Lodging
@testable import Travel

@Suite struct `The key of a stay` {
    private static let secret = BookingSecret([UInt8](repeating: 7, count: 32))
    private static let other = BookingSecret([UInt8](repeating: 8, count: 32))
    private static let booking = UUIDv7(at: TravelCity.now)
    private static let until = TravelCity.now.adding(seconds: 3600)

    @Test func `says again what it was made of, for a booking and for a journey`() throws {
        for thing in [StayKey.Thing.booking(Self.booking, CityID("samarkand")!), .journey(Self.booking)] {
            let text = StayKey(thing, until: Self.until).spelled(by: Self.secret)
            #expect(text.utf8.count < 200)
            let key = try #require(StayKey(text, by: Self.secret, at: TravelCity.now))
            #expect(key.thing == thing && key.until == Self.until)
        }
    }

    @Test func `opens nothing once its time is over, with another city's secret, or changed by a letter`() {
        let text = StayKey(.journey(Self.booking), until: Self.until).spelled(by: Self.secret)
        #expect(StayKey(text, by: Self.secret, at: Self.until) == nil)
        #expect(StayKey(text, by: Self.other, at: TravelCity.now) == nil)
        for place in text.indices {
            var changed = text
            changed.replaceSubrange(place...place, with: text[place] == "A" ? "B" : "A")
            // The last letter has bits that say nothing.
            guard let key = StayKey(changed, by: Self.secret, at: TravelCity.now) else { continue }
            #expect(key.thing == .journey(Self.booking) && text.index(after: place) == text.endIndex)
        }
        for wrong in ["", "A", String(repeating: "A", count: 5000), "../..", "%"] {
            #expect(StayKey(wrong, by: Self.secret, at: TravelCity.now) == nil)
        }
    }
}
