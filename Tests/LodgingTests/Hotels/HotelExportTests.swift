import Foundation
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Lodging

@Suite struct `A hotel in a file` {
    private static func rule(_ random: inout some RandomNumberGenerator) -> DayRule? {
        guard Int.random(in: 0..<6, using: &random) > 0 else { return nil }
        func now<Value>(_ value: Value) -> Value? { Int.random(in: 0..<4, using: &random) == 0 ? value : nil }
        return DayRule(
            price: .random(in: 1...3, using: &random), minStay: now(2), maxStay: now(9), isClosed: now(true) ?? false,
            isClosedToArrival: now(true) ?? false, quota: now(1))
    }

    @Test(arguments: 0..<20) func `tells the rule of every day, whatever the days are`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let first = SampleHotel.today
        // By weekday, by chance, and weeks that change in their midst.
        var rules: [DayRule?] = []
        for _ in 0..<8 {
            let week = (0..<7).map { _ in Self.rule(&random) }
            rules += seed.isMultiple(of: 2) ? (0..<Int.random(in: 1...40, using: &random)).map { week[$0 % 7] } : [Self.rule(&random)]
        }
        var told: [UTCDate: DayRule] = [:]
        for run in DayRun.runs(of: rules, from: first) {
            let change = try DayChange(Fields(run.json(of: SampleHotel.double, under: SampleHotel.flexible)))
            for day in change.days { #expect(told.updateValue(try change.applied(to: nil), forKey: day) == nil, "\(day) is told twice") }
        }
        let expected = rules.enumerated().compactMap { day, rule in rule.map { (first.adding(days: day), $0) } }
        #expect(told == Dictionary(uniqueKeysWithValues: expected))
    }

    @Test func `is the same hotel where it is taken in again`() async throws {
        let (hotel, other) = (try await SampleHotel(rooms: 3, families: 2), try await SampleHotel(rooms: 1, families: 1))
        try await hotel.desk { desk, connection in
            var change = try #require(
                DayChange(from: SampleHotel.today.adding(days: 3), through: SampleHotel.today.adding(days: 80), weekdays: [4, 5]))
            (change.price, change.minStay, change.isClosedToArrival) = (.set(3_300_000), .set(2), true)
            try desk.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: change, connection)
            try desk.setOpen(false, SampleHotel.id, connection)
        }
        func exported(_ sample: SampleHotel) async throws -> JSON {
            try await sample.database.read { try HotelExport.json(SampleHotel.id, from: SampleHotel.today, $0) }
        }
        let file = try await exported(hotel)
        #expect(try await exported(other) != file)
        let read = try HotelFile(Fields(["hotels": [try JSON.parse(file.compact)]]))
        try await other.desk { desk, connection in for entry in read.hotels { try desk.take(entry, connection) } }
        #expect(try await exported(other) == file)
        #expect(file["days"]?.array?.count ?? 0 < 20, "days with one rule are told together")
    }
}
