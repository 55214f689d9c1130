import Primitives
import Testing

@testable import Guests

@Suite struct `A day in a machine readable zone` {
    static let today = UTCDate("2026-11-26")!

    @Test(arguments: [
        ("350101", "1935-01-01"), ("260101", "2026-01-01"), ("261126", "2026-11-26"), ("261127", "1926-11-27"), ("270101", "1927-01-01"),
        ("000229", "2000-02-29"), ("991231", "1999-12-31"), ("74<<<<", "1974-??-??"), ("7408<<", "1974-08-??"), ("<<<<<<", "????-??-??"),
        ("26<<<<", "2026-??-??"), ("2612<<", "1926-12-??"), ("<<0812", "????-08-12"), ("960229", "1996-02-29"),
    ]) func `of birth is the latest that is not in the future`(typed: String, said: String) throws {
        #expect(try #require(MRZDate(Array(typed), .ofBirth, today: Self.today)).description == said)
    }

    @Test(arguments: ["7413", "741301", "740832", "990229", "74081", "7408123", "74 812", "٧٤٠٨١٢", "<<1301", "740800", "740008"])
    func `is none where the calendar has none`(typed: String) {
        #expect(MRZDate(Array(typed), .ofBirth, today: Self.today) == nil)
    }

    @Test(arguments: [
        ("120415", "2012-04-15"), ("751231", "2075-12-31"), ("760101", "1976-01-01"), ("261126", "2026-11-26"), ("360229", "2036-02-29"),
    ])
    func `of expiry is the one from fifty years ago to forty-nine years ahead`(typed: String, said: String) throws {
        #expect(try #require(MRZDate(Array(typed), .ofExpiry, today: Self.today)).description == said)
    }

    @Test func `is corrected for a guest of a hundred and more`() throws {
        let read = try #require(MRZDate(Array("240510"), .ofBirth, today: Self.today))
        #expect(read.date?.description == "2024-05-10")
        #expect(read.aCenturyEarlier.date?.description == "1924-05-10")
    }
}
