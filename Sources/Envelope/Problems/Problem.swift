public import StrictJSON

/// Why something is refused, as a value: in English by itself, and in the reader's language for who knows it.
public protocol Objection: Sendable, CustomStringConvertible {}

extension FieldError: Objection {}

/// One refusal, as a problem document of RFC 9457 (protocol §9).
public struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
    /// In UTF-8 bytes: 256 of them, however they have to be escaped, fit in one receipts payload.
    public static let longestDetail = 512

    public let code: ProblemCode
    /// What to do next; never a secret, a stack or another tenant's data. A longer one is cut.
    public let detail: String
    /// Members of its own, such as `current` of a `stale-base`.
    public let members: JSONObject
    /// What the detail says, where this process has judged itself; it does not travel.
    public let objection: (any Objection)?

    /// What is wrong, without the advice to whoever made it: for those who can only read it.
    public var finding: String {
        let utf8 = Array(detail.utf8)
        for index in utf8.indices.dropLast(2)
        where utf8[index] == UInt8(ascii: ".") && utf8[index + 1] == 0x20 && (0x41...0x5A).contains(utf8[index + 2]) {
            return String(decoding: utf8[...index], as: UTF8.self)
        }
        return detail
    }

    public init(_ code: ProblemCode, _ detail: String, members: [(String, JSON)] = [], objection: (any Objection)? = nil) {
        self.code = code
        self.objection = objection
        self.detail = Self.cut(Self.spelledOut(detail))
        self.members = JSONObject(members)
    }

    /// Control characters as `\u{1B}`: the detail of a refusal may quote what a stranger wrote, and ends up in logs, terminals and databases.
    private static func spelledOut(_ detail: String) -> String {
        func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) }
        guard detail.unicodeScalars.contains(where: isControl) else { return detail }
        return detail.unicodeScalars.reduce(into: "") { text, scalar in
            if isControl(scalar) { text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" } else { text.unicodeScalars.append(scalar) }
        }
    }

    private static func cut(_ detail: String) -> String {
        guard detail.utf8.count > longestDetail else { return detail }
        var scalars = String.UnicodeScalarView()
        var count = "…".utf8.count
        for scalar in detail.unicodeScalars {
            count += UTF8.width(scalar)
            guard count <= longestDetail else { break }
            scalars.append(scalar)
        }
        return String(scalars) + "…"
    }

    /// As documents, which an objection is no part of.
    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code && left.detail == right.detail && left.members == right.members
    }

    public var status: Int { code.status }
    public var description: String { "\(code.rawValue): \(detail)" }
}
