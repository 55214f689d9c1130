import FeatureKit
import Lodging
import Primitives
import SQL
import StrictJSON

/// A table of rooms. Rooms that it does not name stay as they are.
struct RoomFile {
    static let columns = ["number", "roomType", "floor"]
    static let mostBytes = 1 << 20

    struct Change: Sendable, Equatable {
        let before: HotelTables.Room?
        let after: HotelTables.Room
    }

    struct Plan: Sendable {
        var changes: [Change] = []
        var unchanged = 0
        /// All rooms as they would be.
        var rooms: [HotelTables.Room] = []
        var faults: [FileFault] = []
        var faultCount = 0

        mutating func fault(_ line: Int, _ reason: FileFault.Reason) {
            faultCount += 1
            if faults.count < FileFault.most { faults.append(FileFault(line: line, reason: reason)) }
        }
    }

    private let table: TableFile

    init(_ bytes: [UInt8]) throws(TableFile.Refusal) {
        table = try TableFile(bytes, most: Self.mostBytes)
        guard Set(table.columns) == Set(Self.columns), table.columns.count == Self.columns.count else {
            throw .hasOtherColumns(needed: Self.columns)
        }
        guard !table.rows.isEmpty || !table.broken.isEmpty else { throw .isEmpty }
    }

    func plan(for hotel: HotelID, _ connection: any SQLConnection) throws -> Plan {
        let types = Set(try HotelTables.roomTypes(of: hotel, connection).filter(\.roomType.isOffered).map(\.id))
        let present = try HotelTables.rooms(of: hotel, connection)
        var rooms = Dictionary(uniqueKeysWithValues: present.map { ($0.number, $0) })
        var (plan, seen): (Plan, [RoomNumber: Int]) = (Plan(), [:])
        for line in table.broken { plan.fault(line.line, .noTable(line.reason)) }
        for row in table.rows {
            let fields = row.fields.map(TableFile.trimmed)
            guard fields.count == table.columns.count else {
                plan.fault(row.line, .fieldCount(expected: table.columns.count, found: fields.count))
                continue
            }
            let values = Dictionary(uniqueKeysWithValues: zip(table.columns, fields))
            guard let number = RoomNumber(values["number"] ?? "") else {
                plan.fault(row.line, .roomNumber(FileFault.shown(values["number"] ?? "")))
                continue
            }
            guard let type = RoomTypeID(values["roomType"] ?? ""), types.contains(type) else {
                plan.fault(row.line, .noRoomType(FileFault.shown(values["roomType"] ?? "")))
                continue
            }
            guard let floor = Int64(values["floor"] ?? ""), (-5...200).contains(floor) else {
                let text = values["floor"] ?? ""
                plan.fault(row.line, .field(column: "floor", FieldError(path: "floor", expected: .integer(-5...200), found: .string(text))))
                continue
            }
            if let line = seen.updateValue(row.line, forKey: number) {
                plan.fault(row.line, .twice(of: line))
                continue
            }
            let room = HotelTables.Room(number, type, floor: Int(floor))
            if rooms[number] == room { plan.unchanged += 1 } else { plan.changes.append(Change(before: rooms[number], after: room)) }
            rooms[number] = room
        }
        plan.rooms = rooms.values.sorted { $0.number < $1.number }
        return plan
    }

    static func rows(of hotel: HotelID, _ connection: any SQLConnection) throws -> [[String]] {
        try HotelTables.rooms(of: hotel, connection).map { [$0.number.text, $0.roomType.text, String($0.floor)] }
    }
}
