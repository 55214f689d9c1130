import Accounts
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Guests

@Suite struct `Registration with the police` {
    static let lodging = PoliceFormat.Lodging(name: "Caravan", address: "Abai 1, Almaty", registration: "123456789012")
    static let kazakhstan = PoliceRegime.known[0]

    static func tables(knowing hotels: [RoleGrant.HotelID] = [GuestTables.hotel]) async throws -> GuestTables {
        let tables = try await GuestTables()
        try await tables.own.write { connection in
            for hotel in hotels { try lodging.store(hotel, by: GuestTables.officer, at: GuestTables.start, connection) }
        }
        return tables
    }

    static func arrive(_ tables: GuestTables, _ guest: GuestID, _ regime: PoliceRegime = kazakhstan, at now: UTCTime = GuestTables.start) async throws
        -> GuestStay
    {
        let register = try tables.register(at: now)
        let stay = try #require(try await register.guest(guest, in: .all).stays.first)
        return try await PoliceQueue(register).arrive(
            stay.id, room: "204", regime: regime, offset: { _ in 5 * 3600 }, in: .all, by: GuestTables.clerk)
    }

    static func foreigner(
        _ tables: GuestTables, _ name: String = "Müller", document: Bool = true, in hotel: RoleGrant.HotelID = GuestTables.hotel
    ) async throws -> GuestID {
        let entry = GuestRegister.Entry(
            try GuestTables.identity(name, nationality: "D"), document: document ? try GuestTables.document("C01X00T47", issuer: "D") : nil,
            stay: try GuestTables.stay())
        return try await tables.register().enter([entry], in: hotel, by: GuestTables.clerk)[0]
    }

    /// Times are those of Almaty, five hours ahead; the end of a day there is 19:00 UTC.
    @Test(arguments: [
        ("2026-11-27T18:50:00Z", "2026-12-01T19:00:00Z"),  // Friday 23:50: Friday, Monday, Tuesday.
        ("2026-11-27T19:10:00Z", "2026-12-02T19:00:00Z"),  // Saturday 00:10: Monday, Tuesday, Wednesday.
        ("2026-11-23T06:00:00Z", "2026-11-25T19:00:00Z"),  // Monday: Monday to Wednesday.
        ("2026-11-29T12:00:00Z", "2026-12-02T19:00:00Z"),  // Sunday.
    ]) func `is due at the end of the third working day in the hotel's own time`(arrived: String, due: String) throws {
        let arrivedAt = try #require(UTCTime(arrived))
        #expect(PoliceRegime.Deadline.workingDays(3).due(arrivedAt) { _ in 5 * 3600 } == UTCTime(due))
    }

    @Test func `is due on arrival, or within a day, where a country says so or nothing is known`() throws {
        let arrivedAt = GuestTables.start
        #expect(PoliceRegime.of(try #require(CountryCode("UZ"))).deadline.due(arrivedAt) { _ in 0 } == arrivedAt)
        #expect(PoliceRegime.of(try #require(CountryCode("FR"))).deadline.due(arrivedAt) { _ in 0 } == arrivedAt.adding(days: 1))
        #expect(PoliceRegime.known.allSatisfy { $0.source != nil && $0.readOn != nil && $0.country != nil })
    }

    @Test func `concerns foreigners in Kazakhstan, everybody in Uzbekistan, and who has no state anywhere`() throws {
        let uzbekistan = PoliceRegime.of(try #require(CountryCode("UZ")))
        let states = try ["KAZ", "UZB", "XXA"].map { try #require(MRZState(code: $0)) }
        #expect(states.map { Self.kazakhstan.concerns($0) } == [false, true, true])
        #expect(states.map { uzbekistan.concerns($0) } == [true, true, true])
    }

    @Test func `goes from due to exported to acknowledged, and each step stands in the audit trail`() async throws {
        let tables = try await Self.tables()
        let queue = PoliceQueue(try tables.register())
        let (foreign, own) = (try await Self.foreigner(tables), try await tables.enter())
        let stay = try await Self.arrive(tables, foreign)
        _ = try await Self.arrive(tables, own)
        #expect(try await queue.items(.due, in: .all).map(\.stay.guest) == [foreign])
        await #expect(throws: GuestFault.police(.due)) {
            try await queue.answer(stay.id, .acknowledged(number: "1"), in: .all, by: GuestTables.officer)
        }
        let file = try #require(try await queue.export(.eQonaq, by: GuestTables.officer))
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains("Müller,Aigerim,17.05.1990,Ж,DEU,паспорт,C01X00T47,DEU,03.02.2031,,,,,туризм,20.11.2026,23.11.2026,"))
        #expect(text.contains("\"Abai 1, Almaty\",204,Caravan,123456789012"))
        #expect(try await tables.trail(.guestToldPolice).map(\.object) == ["guest \(foreign)"])
        #expect(try await queue.export(.eQonaq, by: GuestTables.officer) == nil, "it waits for an answer")
        try await queue.answer(stay.id, .acknowledged(number: "KZ-17"), in: .all, by: GuestTables.officer)
        let item = try #require(try await queue.items(.acknowledged, in: .all).first)
        #expect(item.answer == "KZ-17" && item.attempts == 1)
        #expect(try await queue.overview().late == 0)
    }

    @Test func `that is rejected is put right and goes out again; that is not answered may go out again after hours`() async throws {
        let tables = try await Self.tables()
        let queue = PoliceQueue(try tables.register())
        let stay = try await Self.arrive(tables, try await Self.foreigner(tables))
        _ = try await queue.export(.eQonaq, by: GuestTables.officer)
        await #expect(throws: GuestFault.noReason) { try await queue.answer(stay.id, .rejected(reason: ""), in: .all, by: GuestTables.officer) }
        try await queue.answer(stay.id, .rejected(reason: "the passport has expired"), in: .all, by: GuestTables.officer)
        #expect(try await queue.export(.eQonaq, by: GuestTables.officer) == nil)
        try await queue.answer(stay.id, .again, in: .all, by: GuestTables.officer)
        #expect(try await queue.export(.eQonaq, by: GuestTables.officer)?.guests.count == 1)
        let later = PoliceQueue(try tables.register(at: GuestTables.start.adding(seconds: 7 * 3600)))
        #expect(try await later.export(.eQonaq, by: GuestTables.officer)?.guests.count == 1)
        #expect(try await later.items(.exported, in: .all).map(\.attempts) == [3])
        let late = PoliceQueue(try tables.register(at: GuestTables.start.adding(days: 10)))
        #expect(try await late.overview().late == 1)
    }

    /// A guest of the kind that desks see: a visa in a passport, who lives where they are no citizen.
    @Test func `has visa and border where a country asks for them, each format in its own spelling`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let identity = try GuestIdentity(
            Fields([
                "familyName": "Rahman", "givenNames": "Md Anisur", "birthDate": "1988-02-29", "sex": "M", "nationality": "BGD", "residence": "AE",
            ]))
        let document = try GuestDocument(
            Fields([
                "kind": "passport", "number": "EJ0123456", "issuer": "BGD", "expiryDate": "2030-09-14",
                "visa": ["number": "KZ 7654321", "expiryDate": "2026-12-31"], "enteredOn": "2026-11-19",
            ]))
        let entry = GuestRegister.Entry(identity, document: document, stay: try GuestTables.stay())
        let guest = try await register.enter([entry], in: GuestTables.hotel, by: GuestTables.clerk)[0]
        #expect(try await register.openDocument(guest, reason: "compared at the desk", in: .all, by: GuestTables.officer) == document)
        let stay = try #require(try await register.guest(guest, in: .all).stays.first)
        let notice = PoliceFormat.Notice(
            identity: identity, document: document, stay: stay, arrivedAt: GuestTables.start, lodging: Self.lodging)
        let wanted: [(format: PoliceFormat, cells: [String: String])] = [
            (
                .eQonaq,
                [
                    "Номер визы": "KZ 7654321", "Срок действия визы": "31.12.2026", "Дата въезда": "19.11.2026", "Гражданство": "BGD",
                    "Дата рождения": "29.02.1988", "БИН": "123456789012", "Страна постоянного проживания": "AE", "Вид документа": "паспорт",
                ]
            ),
            (.eMehmon, ["Viza raqami": "KZ 7654321", "Viza muddati": "31.12.2026", "Chegaradan oʻtgan sana": "19.11.2026", "Jinsi": "E"]),
            (.general, ["visa_number": "KZ 7654321", "visa_expiry": "2026-12-31", "entered_country_on": "2026-11-19", "residence": "AE"]),
        ]
        for (format, cells) in wanted {
            let rows = try CSV(format.file([notice])).rows
            let written = Dictionary(uniqueKeysWithValues: zip(rows[0].fields, rows[1].fields))
            for (column, cell) in cells { #expect(written[column] == cell, "\(format) \(column)") }
        }
    }

    /// Whoever reads these files by a program is told by their name when a column changes.
    @Test(arguments: [
        (
            PoliceFormat.eQonaq,
            "Фамилия,Имя,Дата рождения,Пол,Гражданство,Вид документа,Номер документа,Кем выдан,Срок действия,Номер визы,Срок действия визы,Дата въезда,Страна постоянного проживания,Цель поездки,Дата прибытия,Дата убытия,Адрес проживания,Комната,Принимающая сторона,БИН"
        ),
        (
            .eMehmon,
            "Familiyasi,Ismi,Tugʻilgan sanasi,Jinsi,Fuqaroligi,Hujjat turi,Hujjat raqami,Bergan davlat,Amal qilish muddati,Viza raqami,Viza muddati,Chegaradan oʻtgan sana,Kelish maqsadi,Kelgan sanasi,Ketish sanasi,Xona,Joylashtirish vositasi,Manzil,STIR"
        ),
        (
            .general,
            "family_name,given_names,birth_date,sex,nationality,document_kind,document_number,document_issuer,document_expiry,visa_number,visa_expiry,entered_country_on,residence,purpose,arrived_at,arrival,departure,room,lodging,lodging_address,lodging_registration"
        ),
    ]) func `has the columns of its version`(format: PoliceFormat, columns: String) {
        #expect(format.version == 2 && format.columns.map(\.title).joined(separator: ",") == columns, "raise the version with the columns")
    }

    @Test func `of a guest without a document waits, and says for whom`() async throws {
        let tables = try await Self.tables()
        let queue = PoliceQueue(try tables.register())
        let (whole, lacking) = (try await Self.foreigner(tables), try await Self.foreigner(tables, "Meier", document: false))
        for guest in [whole, lacking] { _ = try await Self.arrive(tables, guest) }
        let file = try #require(try await queue.export(.eQonaq, by: GuestTables.officer))
        #expect(file.guests == [whole] && file.incomplete == [lacking])
        #expect(try await queue.items(.due, in: .all).map(\.stay.guest) == [lacking])
    }

    @Test func `shows a hotel its own guests alone`() async throws {
        let tables = try await GuestTables()
        let queue = PoliceQueue(try tables.register())
        let stay = try await Self.arrive(tables, try await Self.foreigner(tables))
        #expect(try await queue.items(.due, in: .hotels([GuestTables.other])).isEmpty)
        await #expect(throws: GuestFault.notFound) {
            try await queue.answer(stay.id, .again, in: .hotels([GuestTables.other]), by: GuestTables.clerk)
        }
        #expect(try await queue.export(.eQonaq, by: GuestTables.officer) == nil, "the police does not know the hotel")
    }

    @Test(arguments: PoliceFormat.allCases) func `writes files with a title for each column, in which no cell is a formula`(format: PoliceFormat)
        async throws
    {
        let tables = try await GuestTables()
        let register = try tables.register()
        let guest = try await Self.foreigner(tables, "=HYPERLINK(1)")
        let stay = try #require(try await register.guest(guest, in: .all).stays.first)
        let notice = PoliceFormat.Notice(
            identity: try GuestTables.identity("=HYPERLINK(1)", born: "1974-08", nationality: "XXA"), document: try GuestTables.document(),
            stay: stay,
            arrivedAt: GuestTables.start, lodging: PoliceFormat.Lodging(name: "A", address: "B"))
        let rows = try CSV(format.file([notice])).rows
        #expect(rows.count == 2)
        #expect(rows[0].fields.count == format.columns.count && rows[1].fields.count == format.columns.count)
        #expect(rows[1].fields[0] == "'=HYPERLINK(1)")
        #expect(Set(rows[0].fields).count == rows[0].fields.count)
        #expect(["00.08.1974", "1974-08"].contains(rows[1].fields[2]))
    }
}
