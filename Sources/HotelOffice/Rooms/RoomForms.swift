import Lodging
import Primitives
import StrictJSON
import Web

/// Rooms, as forms: a row of new ones, one that is changed, and one that is not sold for a while.
struct RoomForms {
    /// Rooms that one form adds.
    static let most = 200

    let types: [RoomTypeID]

    private var typeField: Form.Field {
        .select("roomType", RoomOfficeText.columnType, types.map { .init($0.text, RoomOfficeText.plain(text: $0.text)) }, isRequired: true)
    }
    private var floorField: Form.Field { .integer("floor", RoomOfficeText.columnFloor, in: -5...200, isRequired: true) }

    var adding: Form {
        Form(sections: [
            .init(
                RoomOfficeText.newRooms,
                [
                    .text("first", RoomOfficeText.firstNumber, hint: RoomOfficeText.firstNumberHint, isRequired: true),
                    .integer("count", RoomOfficeText.howMany, in: 1...Int64(Self.most), isRequired: true), typeField, floorField,
                ], isRow: true)
        ])
    }

    var changing: Form { Form(sections: [.init(RoomOfficeText.theRoom, [typeField, floorField], isRow: true)]) }

    static let outage = Form(sections: [
        .init(
            RoomOfficeText.whenOut,
            [
                .text("room", RoomOfficeText.columnNumber, isRequired: true), .date("from", RoomOfficeText.outFrom, isRequired: true),
                .date("until", RoomOfficeText.outUntil, hint: RoomOfficeText.outUntilHint, isRequired: true),
            ], isRow: true),
        .init(nil, [.text("reason", RoomOfficeText.reason, hint: RoomOfficeText.reasonHint, isRequired: true)]),
    ])

    /// Numbers in a row: `101` and the two behind it are `101`, `102`, `103`.
    ///
    /// - Throws: of the field in which the first is typed.
    static func numbers(from first: String, count: Int) throws(FieldError) -> [RoomNumber] {
        let refused = FieldError(path: "first", expected: .form(FieldForm("roomNumber", RoomNumber.form, example: "101")), found: .string(first))
        guard let number = RoomNumber(first) else { throw refused }
        guard count > 1 else { return [number] }
        let digits = String(first.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
        guard !digits.isEmpty, digits.count <= 9, let start = Int(digits) else { throw refused }
        let prefix = first.dropLast(digits.count)
        var numbers: [RoomNumber] = []
        for offset in 0..<count {
            let text = String(start + offset)
            let padded = String(repeating: "0", count: max(0, digits.count - text.count)) + text
            guard let number = RoomNumber(prefix + padded) else { throw refused }
            numbers.append(number)
        }
        return numbers
    }
}
