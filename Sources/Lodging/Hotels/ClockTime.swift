import Primitives
public import StrictJSON

/// A time by the clock on the wall, to the minute: `14:00`.
public struct ClockTime: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let minutes: Int

    public init?(_ text: String) {
        let utf8 = Array(text.utf8)
        guard utf8.count == 5, utf8[2] == UInt8(ascii: ":"), [0, 1, 3, 4].allSatisfy({ (0x30...0x39).contains(utf8[$0]) }) else { return nil }
        let hour = Int(utf8[0] - 0x30) * 10 + Int(utf8[1] - 0x30)
        let minute = Int(utf8[3] - 0x30) * 10 + Int(utf8[4] - 0x30)
        guard hour < 24, minute < 60 else { return nil }
        minutes = hour * 60 + minute
    }

    public var secondsOfDay: Int { minutes * 60 }

    public var description: String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return two(minutes / 60) + ":" + two(minutes % 60)
    }

    public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension FieldForm {
    public static let clockTime = FieldForm("clockTime", "a time of day HH:MM such as 14:00", example: "14:00")
    public static let timeZone = FieldForm("timeZone", TimeZoneName.form, example: "Asia/Almaty")
    public static let roomNumber = FieldForm("roomNumber", RoomNumber.form, example: "101")
    public static let slug = FieldForm(
        "slug", "2 to 63 small letters, digits and hyphens, a letter first, such as silk-road-inn", example: "silk-road-inn")
    public static let phone = FieldForm("phone", "a telephone number with its country code, such as +7 727 250 00 00", example: "+7 727 250 00 00")
}
