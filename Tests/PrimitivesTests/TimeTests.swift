import Primitives
import Testing

@Suite("Times and dates")
struct TimeTests {
    @Test(
        "are spelled as RFC 3339 with milliseconds",
        arguments: [
            ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00.000Z"), ("2008-09-04T09:30:15.5Z", 1_220_520_615_500, "2008-09-04T09:30:15.500Z"),
            ("2000-02-29T23:59:59.999999Z", 951_868_799_999, "2000-02-29T23:59:59.999Z"),
            ("1969-12-31T23:59:59.001Z", -999, "1969-12-31T23:59:59.001Z"),
        ])
    func spelling(text: String, milliseconds: Int64, canonical: String) throws {
        let time = try #require(UTCTime(text))
        #expect(time.milliseconds == milliseconds)
        #expect(time.description == canonical)
    }

    @Test(
        "beyond the years that can be read are spelled all the same",
        arguments: [(-719_529, "-1-12-31"), (-719_528, "0000-01-01"), (2_932_896, "9999-12-31"), (2_932_897, "10000-01-01")])
    func beyond(days: Int, text: String) {
        let day = UTCDate(daysSince1970: days)
        #expect(day.description == text)
        #expect(UTCTime(milliseconds: Int64(days) * 86_400_000 + 61_001).description == "\(day)T00:01:01.001Z")
    }

    @Test(
        "refuse what is no such time",
        arguments: [
            "", "2008-09-04", "2008-09-04T09:30:15", "2008-09-04T09:30:15+00:00", "2008-09-04 09:30:15Z", "2008-02-30T00:00:00Z",
            "2008-13-01T00:00:00Z",
            "2008-09-04T24:00:00Z", "2008-09-04T23:59:60Z", "2008-09-04T09:30:15.Z", "2008-09-04T09:30:15.5aZ", "1900-02-29T00:00:00Z",
        ])
    func refusals(text: String) {
        #expect(UTCTime(text) == nil)
    }

    @Test("walk through 400 years day by day and come back")
    func everyDay() throws {
        var day = try #require(UTCDate("1900-01-01"))
        for _ in 0..<146_097 {
            #expect(UTCDate(day.description) == day)
            day = day.adding(days: 1)
        }
        #expect(day.description == "2300-01-01")
    }
}

@Suite("Identifiers")
struct IdentifierTests {
    @Test(
        "of cities are slugs, and never the secretariat's",
        arguments: [("almaty", true), ("a", false), ("xi-an2", true), ("Almaty", false), ("2b", false), ("secretariat", false), ("a_b", false)])
    func cities(text: String, isValid: Bool) {
        #expect((CityID(text) != nil) == isValid)
    }

    @Test("UUIDv7 keeps the order of time and reads back")
    func uuid() throws {
        let early = UUIDv7(at: UTCTime(milliseconds: 1_000))
        let late = UUIDv7(at: UTCTime(milliseconds: 1_001))
        #expect(early < late)
        #expect(UUIDv7(early.text) == early)
        #expect(UUIDv7("01890a5d-ac96-474b-8b2c-000000000000") == nil)
        #expect(UUIDv7(early.text.uppercased()) == nil)
    }
}
