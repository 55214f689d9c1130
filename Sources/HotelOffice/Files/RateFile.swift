import FeatureKit
import Lodging
import Primitives
import SQL
import StrictJSON

/// A table of days: a line for each night of a room type under a plan. What a column that is there leaves empty is taken away; a column that is
/// not there changes nothing.
struct RateFile {
    static let keys = ["roomType", "ratePlan", "date"]
    static let values = [
        "price", "minStay", "maxStay", "minStayOnArrival", "maxStayOnArrival", "closed", "closedToArrival", "closedToDeparture", "quota",
    ]
    static var columns: [String] { keys + values }
    static let mostBytes = 16 << 20

    /// What the file would make of the hotel.
    struct Plan: Sendable {
        var days: [CalendarPages.Preview] = []
        /// Lines that say what stands already.
        var unchanged = 0
        /// Lines of days that are over by the hotel's calendar; left.
        var past = 0
        var faults: [FileFault] = []
        /// How many there are of them.
        var faultCount = 0

        mutating func fault(_ line: Int, _ reason: FileFault.Reason) {
            faultCount += 1
            if faults.count < FileFault.most { faults.append(FileFault(line: line, reason: reason)) }
        }
    }

    private struct Line {
        let number: Int
        let day: UTCDate
        let values: [String: String]
    }

    private let table: TableFile

    /// - Throws: ``TableFile/Refusal``
    init(_ bytes: [UInt8]) throws(TableFile.Refusal) {
        table = try TableFile(bytes, most: Self.mostBytes)
        guard Self.keys.allSatisfy(table.columns.contains), table.columns.allSatisfy(Self.columns.contains),
            Set(table.columns).count == table.columns.count, table.columns.count > Self.keys.count
        else { throw .hasOtherColumns(needed: Self.keys, possible: Self.values) }
        guard !table.rows.isEmpty || !table.broken.isEmpty else { throw .isEmpty }
    }

    /// Sets the file against what stands.
    ///
    /// - Parameter today: by the hotel's calendar.
    func plan(for hotel: HotelID, today: UTCDate, _ connection: any SQLConnection) throws -> Plan {
        let types = Dictionary(uniqueKeysWithValues: try HotelTables.roomTypes(of: hotel, connection).map { ($0.id.text, $0.roomType.number) })
        let plans = Dictionary(uniqueKeysWithValues: try HotelTables.ratePlans(of: hotel, connection).map { ($0.id.text, $0.plan) })
        var plan = Plan()
        for line in table.broken { plan.fault(line.line, .noTable(line.reason)) }
        let lines = read(types: Set(types.keys), plans: Set(plans.keys), today: today, &plan)
        for (offer, lines) in lines.sorted(by: { $0.key.description < $1.key.description }) {
            guard let type = types[offer.type.text], let kept = plans[offer.plan.text], let first = lines.map(\.day).min(),
                let last = lines.map(\.day).max()
            else { continue }
            let count = last.daysSince1970 - first.daysSince1970 + 1
            let standing = try DayRules.rules(of: type, under: kept.number, from: first, count: count, connection)
            var days: [DayDifference] = []
            for line in lines.sorted(by: { $0.day < $1.day }) {
                let before = standing[line.day.daysSince1970 - first.daysSince1970]
                guard let after = rule(of: line, before, kept.value.currency, &plan) else { continue }
                if after == before || before == nil && after == DayRule(price: nil) {
                    plan.unchanged += 1
                } else {
                    days.append(DayDifference(day: line.day, before: before, after: after))
                }
            }
            if !days.isEmpty { plan.days.append(CalendarPages.Preview(offer: offer, currency: kept.value.currency, days: days)) }
        }
        plan.faults.sort { $0.line < $1.line }
        return plan
    }

    /// The lines by what they are about.
    private func read(types: Set<String>, plans: Set<String>, today: UTCDate, _ plan: inout Plan) -> [CalendarOffer: [Line]] {
        var (lines, seen): ([CalendarOffer: [Line]], [String: Int]) = ([:], [:])
        for row in table.rows {
            let fields = row.fields.map(TableFile.trimmed)
            guard fields.count == table.columns.count else {
                plan.fault(row.line, .fieldCount(expected: table.columns.count, found: fields.count))
                continue
            }
            let values = Dictionary(uniqueKeysWithValues: zip(table.columns, fields))
            let (type, name, date) = (values["roomType"] ?? "", values["ratePlan"] ?? "", values["date"] ?? "")
            guard types.contains(type), let typeID = RoomTypeID(type) else {
                plan.fault(row.line, .noRoomType(FileFault.shown(type)))
                continue
            }
            guard plans.contains(name), let planID = RatePlanID(name) else {
                plan.fault(row.line, .noRatePlan(FileFault.shown(name)))
                continue
            }
            // No further ahead than rooms can be sold, and some.
            guard let day = UTCDate(date), day.isPlausible, day < today.adding(days: 3000) else {
                plan.fault(row.line, .date(FileFault.shown(date)))
                continue
            }
            if let line = seen.updateValue(row.line, forKey: "\(type)/\(name)/\(date)") {
                plan.fault(row.line, .twice(of: line))
                continue
            }
            guard day >= today else {
                plan.past += 1
                continue
            }
            lines[CalendarOffer(typeID, planID), default: []].append(Line(number: row.line, day: day, values: values))
        }
        return lines
    }

    /// What says yes and no in a file; programs that keep tables write `TRUE`.
    private static let words = ["yes": true, "true": true, "1": true, "": false, "no": false, "false": false, "0": false]

    private func rule(of line: Line, _ before: DayRule?, _ currency: Currency, _ plan: inout Plan) -> DayRule? {
        var object = before?.json.object ?? JSONObject()
        for column in table.columns where Self.values.contains(column) {
            let text = line.values[column] ?? ""
            switch column {
            case "closed", "closedToArrival", "closedToDeparture":
                let word = text.lowercased()
                guard let isSet = Self.words[word] else {
                    plan.fault(line.number, .field(column: column, FieldError(path: column, expected: .oneOf(["yes", "no"]), found: .string(text))))
                    return nil
                }
                object[column] = isSet ? true : nil
            case "price": object[column] = text.isEmpty ? nil : .string(text)
            default: object[column] = text.isEmpty ? nil : Int64(text).map { .integer($0) } ?? .string(text)
            }
        }
        do throws(FieldError) {
            // What stood before is in minor units already.
            let typed = try AmountFields.read(.object(object), ["price"], currency)
            return try DayRule(Fields(typed))
        } catch {
            plan.fault(line.number, .field(column: error.path, error))
            return nil
        }
    }

    /// The days as such a file.
    static func rows(
        of hotel: HotelID, from first: UTCDate, count: Int, _ connection: any SQLConnection
    ) throws -> [[String]] {
        var rows: [[String]] = []
        let plans = try HotelTables.ratePlans(of: hotel, connection).filter(\.plan.isOffered)
        for (type, kept) in try HotelTables.roomTypes(of: hotel, connection).filter(\.roomType.isOffered) {
            for (id, plan) in plans {
                let rules = try DayRules.rules(of: kept.number, under: plan.number, from: first, count: count, connection)
                for (offset, rule) in rules.enumerated() {
                    guard let rule else { continue }
                    rows.append([type.text, id.text, first.adding(days: offset).description] + cells(rule, plan.value.currency))
                }
            }
        }
        return rows
    }

    private static func cells(_ rule: DayRule, _ currency: Currency) -> [String] {
        func number(_ number: Int?) -> String { number.map { String($0) } ?? "" }
        func flag(_ isSet: Bool) -> String { isSet ? "yes" : "" }
        return [
            rule.price.flatMap { Money(amount: $0, currency: currency)?.decimal } ?? "", number(rule.minStay), number(rule.maxStay),
            number(rule.minStayOnArrival), number(rule.maxStayOnArrival), flag(rule.isClosed), flag(rule.isClosedToArrival),
            flag(rule.isClosedToDeparture), number(rule.quota),
        ]
    }
}
