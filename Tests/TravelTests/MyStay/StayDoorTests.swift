import Envelope
import Guests
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Lodging
@testable import Travel

/// A booking of this city, and one that was made here at another.
@Suite(.timeLimit(.minutes(2))) struct `A traveller's own booking` {
    private static let mail = MailAddress("ibn@example.org")!
    private static let guests = BookingGuests([.init(name: "Ibn Battuta")], mail: mail)

    private struct Booked {
        let cities: TravelCities
        let almaty: TravelCity
        let owner: TravelCity
        let id: UUIDv7
        let code: String
    }

    /// - Parameter isElsewhere: whether the hotel is another city's.
    private static func booked(_ isElsewhere: Bool, _ stay: StayRequest = TravelCity.stay("2027-01-10")) async throws -> Booked {
        let (almaty, samarkand) = (try await TravelCity("almaty"), try await TravelCity("samarkand"))
        let cities = TravelCities([almaty, samarkand])
        let owner = isElsewhere ? samarkand : almaty
        let rooms = cities.door(almaty)
        let offer = try await rooms.quote(stay, at: TravelCity.hotel, of: owner.id).offers[0]
        let held = try await rooms.hold(offer.token, in: owner.id)
        let code = try await rooms.confirm(held.booking, Self.guests, journey: nil, departure: stay.departure, in: owner.id)
        return Booked(cities: cities, almaty: almaty, owner: owner, id: held.booking, code: code)
    }

    @Test(arguments: [false, true])
    func `is found by its code and address, typed as people type them`(isElsewhere: Bool) async throws {
        let booked = try await Self.booked(isElsewhere)
        let door = booked.cities.door(booked.almaty)
        let typed = booked.code.lowercased().replacing("-", with: " ")
        // As mail programs, text editors and pages in a language of right to left give it to who copies it.
        for copied in [
            "\u{2068}\(booked.code)\u{2069}", "\u{FEFF}\(booked.code)\u{200B}\n", booked.code.replacing("-", with: "\u{2011}\u{200D}"),
            "\(booked.code)\u{A0}\t",
        ] {
            #expect(try await door.open(copied, Self.mail, from: "192.0.2.1") == .stay(booked.id, booked.owner.id))
        }
        #expect(try await door.open(typed, MailAddress("IBN@example.org")!, from: "192.0.2.1") == .stay(booked.id, booked.owner.id))
        let stay = try await door.stay(booked.id, in: booked.owner.id)
        #expect(stay.state == .confirmed && stay.chargeNow?.amount == 0 && stay.lines.sum == stay.total.amount)
        #expect(stay.events.last?.what == "confirmed")
        // The hotel's city opens it as well, whoever has made it.
        let home = booked.cities.door(booked.owner)
        #expect(try await home.open(booked.code, Self.mail, from: "192.0.2.1") == .stay(booked.id, booked.owner.id))
    }

    @Test(arguments: [false, true])
    func `is nobody's with another address or another code, and tries are counted`(isElsewhere: Bool) async throws {
        let booked = try await Self.booked(isElsewhere)
        let door = booked.cities.door(booked.almaty)
        let stranger = MailAddress("marco@example.org")!
        #expect(try await door.open("0000-0000-0000-0000", Self.mail, from: "192.0.2.1") == .wrong)
        for _ in 0..<10 { #expect(try await door.open(booked.code, stranger, from: "192.0.2.2") == .wrong) }
        // Even the right address opens nothing then, from wherever it comes.
        guard case .tooManyAttempts = try await door.open(booked.code, Self.mail, from: "192.0.2.3") else {
            Issue.record("ten wrong addresses have to be enough")
            return
        }
        let later = booked.cities.door(booked.almaty, at: TravelCity.now.adding(seconds: 1000))
        #expect(try await later.open(booked.code, Self.mail, from: "192.0.2.3") == .stay(booked.id, booked.owner.id))
    }

    @Test func `cannot be guessed a thousand times from one network`() async throws {
        let booked = try await Self.booked(false)
        let door = booked.cities.door(booked.almaty)
        var refused = 0
        for number in 0..<1000 {
            let digits = String(number)
            // Each of another booking, as far as one can tell from outside.
            let code = String(repeating: "0", count: 8 - digits.count) + digits + "00000000"
            if case .tooManyAttempts = try await door.open(code, Self.mail, from: "192.0.2.9") { refused += 1 }
        }
        #expect(refused == 1000 - BookingDesk.mostOfNetwork)
    }

    @Test(arguments: [false, true])
    func `is changed at the price that was shown, once however often that is sent`(isElsewhere: Bool) async throws {
        let booked = try await Self.booked(isElsewhere)
        let door = booked.cities.door(booked.almaty)
        let before = try await door.stay(booked.id, in: booked.owner.id)
        // Somebody else has the other double room: with their own, the guests can still stay longer.
        try await booked.owner.sellOut(TravelCity.stay("2027-01-10"))
        let longer = TravelCity.stay("2027-01-10", nights: 3)
        let quote = try await door.quoteChange(of: before, to: longer)
        let offer = try #require(quote.offers.first { $0.roomType == TravelCity.double })
        #expect(offer.total.amount == before.total.amount / 2 * 3)
        let change = StayDoor.Change(
            id: UUIDv7(at: TravelCity.now), stay: longer, roomType: offer.roomType, ratePlan: offer.ratePlan, total: offer.total)
        for _ in 0..<2 { try await door.change(booked.id, in: booked.owner.id, change) }
        let after = try await door.stay(booked.id, in: booked.owner.id)
        #expect(after.stay == longer && after.total == offer.total)
        #expect(after.events.filter { $0.what == "changed" }.count == 1 && after.events.last?.isByHotel == false)
        // At another price than the hotel's, nothing happens.
        let cheap = StayDoor.Change(
            id: UUIDv7(at: TravelCity.now), stay: TravelCity.stay("2027-01-11"), roomType: offer.roomType, ratePlan: offer.ratePlan,
            total: Money(amount: 1, currency: offer.total.currency)!)
        await #expect(throws: Problem.self) { try await door.change(booked.id, in: booked.owner.id, cheap) }
        #expect(try await door.stay(booked.id, in: booked.owner.id).stay == longer)
        #expect(try await booked.owner.problems() == [])
    }

    @Test(arguments: [false, true])
    func `costs no less by a change once giving it up costs something, and is not free again`(isElsewhere: Bool) async throws {
        let booked = try await Self.booked(isElsewhere, TravelCity.stay("2026-11-28"))
        let door = booked.cities.door(booked.almaty)
        let stay = try await door.stay(booked.id, in: booked.owner.id)
        #expect(stay.chargeNow?.amount == 2_000_000)
        let shorter = try await door.quoteChange(of: stay, to: TravelCity.stay("2026-11-28", nights: 1))
        #expect(!shorter.offers.contains { $0.roomType == TravelCity.double })
        #expect(shorter.refusals.contains { $0.rule == .lateChange && $0.roomType == TravelCity.double })
        let later = TravelCity.stay("2027-02-10")
        let offer = try #require(try await door.quoteChange(of: stay, to: later).offers.first { $0.roomType == TravelCity.double })
        try await door.change(
            booked.id, in: booked.owner.id,
            StayDoor.Change(id: UUIDv7(at: TravelCity.now), stay: later, roomType: offer.roomType, ratePlan: offer.ratePlan, total: offer.total))
        #expect(try await door.stay(booked.id, in: booked.owner.id).chargeNow?.amount == 2_000_000)
    }

    @Test(arguments: [false, true])
    func `is given up for what was said before, and its room is free again`(isElsewhere: Bool) async throws {
        let booked = try await Self.booked(isElsewhere, TravelCity.stay("2026-11-28"))
        let door = booked.cities.door(booked.almaty)
        let charge = try await door.stay(booked.id, in: booked.owner.id).chargeNow
        for _ in 0..<2 { try await door.cancel(booked.id, in: booked.owner.id) }
        let after = try await door.stay(booked.id, in: booked.owner.id)
        #expect(after.state == .cancelled && after.charge == charge && after.chargeNow == nil)
        #expect(try await booked.owner.live() == 0)
        #expect(try await booked.owner.problems() == [])
    }

    @Test func `is a day for each of its nights in the traveller's calendar, in lines that no calendar stumbles over`() async throws {
        let booked = try await Self.booked(true)
        let stay = try await booked.cities.door(booked.almaty).stay(booked.id, in: booked.owner.id)
        let long = String(repeating: "Гостиница «Шёлковый путь», ", count: 8)
        let bytes = StayCalendar(stay: stay, now: TravelCity.now, summary: long, place: "1; Main\nStreet", note: "a\\b").bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("DTSTART;VALUE=DATE:20270110\r\nDTEND;VALUE=DATE:20270112\r\n"))
        #expect(text.contains("DTSTAMP:20261126T070000Z") && text.contains("LOCATION:1\\; Main\\nStreet") && text.contains("DESCRIPTION:a\\\\b"))
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
        #expect(lines.allSatisfy { $0.count <= 76 && $0.last == UInt8(ascii: "\r") && String(validating: Array($0), as: UTF8.self) != nil })
        #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:" + long.replacing(",", with: "\\,")))
    }
}
