public import FeatureKit
public import Primitives
public import StrictJSON

/// The guests of a group as a table, one a line: a coach, a school, a family. All of it can be entered or none, and what is wrong is told by line.
public struct GuestGroupFile: Sendable {
    public static let columns = [
        "family_name", "given_names", "birth_date", "sex", "nationality", "residence", "document_kind", "document_number", "document_issuer",
        "document_expiry", "room", "mail", "telephone", "guardian_line",
    ]
    /// Those without which nobody is entered.
    public static let neededColumns = ["family_name", "birth_date", "sex", "nationality"]
    public static let mostBytes = 64 * 1024
    /// Faults that are told of one file.
    static let mostFaults = 200

    /// A line that cannot be taken, and why.
    public struct Fault: Sendable, Equatable {
        public enum Reason: Sendable, Equatable {
            case fieldCount(expected: Int, found: Int)
            case field(column: String, FieldError)
            /// No line of the file, the line itself, or one of a child.
            case guardian(String)
            /// The document of an earlier line.
            case twice(of: Int)
            /// The line is no part of a table.
            case noTable(CSV.Fault.Reason)
        }

        /// From 1, as the file has it.
        public let line: Int
        public let reason: Reason
    }

    /// A guest of the group.
    public struct Guest: Sendable {
        public let line: Int
        public let person: GuestPerson
        /// As the line names it; empty where none is.
        public let room: String
        /// Who answers for a child, by the place among the guests.
        public internal(set) var guardian: Int?
        fileprivate let guardianLine: String
    }

    public private(set) var guests: [Guest] = []
    public private(set) var faults: [Fault] = []

    /// - Parameter day: of the arrival, on which a guardian is grown up.
    /// - Throws: ``FeatureKit/TableFile/Refusal``
    public init(_ bytes: [UInt8], arriving day: UTCDate) throws(TableFile.Refusal) {
        let table = try TableFile(bytes, most: Self.mostBytes)
        let unknown = table.columns.filter { !Self.columns.contains($0) }
        guard unknown.isEmpty, Set(table.columns).count == table.columns.count, Self.neededColumns.allSatisfy(table.columns.contains) else {
            throw .hasOtherColumns(needed: Self.neededColumns, possible: Self.columns.filter { !Self.neededColumns.contains($0) })
        }
        guard !table.rows.isEmpty || !table.broken.isEmpty else { throw .isEmpty }
        guard table.rows.count <= GuestRegister.mostAtOnce else { throw .isTooLarge(most: GuestRegister.mostAtOnce) }
        faults = table.broken.map { Fault(line: $0.line, reason: .noTable($0.reason)) }
        for row in table.rows { read(row, table.columns, arriving: day) }
        findGuardians(arriving: day)
        findTwins()
        faults.sort { $0.line < $1.line }
        faults = Array(faults.prefix(Self.mostFaults))
    }

    private mutating func read(_ row: CSV.Row, _ columns: [String], arriving day: UTCDate) {
        guard row.fields.count == columns.count else {
            return faults.append(Fault(line: row.line, reason: .fieldCount(expected: columns.count, found: row.fields.count)))
        }
        let values = Dictionary(uniqueKeysWithValues: zip(columns, row.fields.map(TableFile.trimmed)))
        do throws(FieldError) {
            let fields = try Fields(Self.json(values))
            let person = try GuestPerson(fields, today: day)
            let room = fields.optional("room") == nil ? "" : try fields.text("room", length: 1...20)
            guests.append(Guest(line: row.line, person: person, room: room, guardian: nil, guardianLine: values["guardian_line"] ?? ""))
        } catch {
            faults.append(Fault(line: row.line, reason: .field(column: Self.column(of: error.path), error)))
        }
    }

    /// Members of the person's form, by column.
    private static let members: [(column: String, group: String, member: String)] = [
        ("family_name", "identity", "familyName"), ("given_names", "identity", "givenNames"), ("birth_date", "identity", "birthDate"),
        ("sex", "identity", "sex"), ("nationality", "identity", "nationality"), ("residence", "identity", "residence"),
        ("document_kind", "document", "kind"), ("document_number", "document", "number"), ("document_issuer", "document", "issuer"),
        ("document_expiry", "document", "expiryDate"), ("mail", "contact", "mail"), ("telephone", "contact", "telephone"), ("room", "", "room"),
    ]

    private static func json(_ values: [String: String]) -> JSON {
        var groups: [String: JSONObject] = [:]
        for (column, group, member) in members {
            guard let value = values[column], !value.isEmpty else { continue }
            groups[group, default: JSONObject()][member] = .string(value)
        }
        // A document is a passport where nothing else is said.
        if var document = groups["document"], document["number"] != nil, document["kind"] == nil {
            document["kind"] = .string(GuestDocument.Kind.passport.rawValue)
            groups["document"] = document
        }
        var object = groups[""] ?? JSONObject()
        object["identity"] = .object(groups["identity"] ?? JSONObject())
        for group in ["document", "contact"] { object[group] = groups[group].map { .object($0) } }
        return .object(object)
    }

    private static func column(of path: String) -> String {
        members.first { path == ($0.group.isEmpty ? $0.member : "\($0.group).\($0.member)") }?.column ?? path
    }

    private mutating func findGuardians(arriving day: UTCDate) {
        for place in guests.indices where !guests[place].guardianLine.isEmpty {
            let named = guests[place].guardianLine
            let guardian = Int(named).flatMap { line in guests.firstIndex { $0.line == line } }
            guard let guardian, guardian != place, !guests[guardian].person.identity.birthDate.isMinor(on: day) else {
                faults.append(Fault(line: guests[place].line, reason: .guardian(String(named.prefix(20)))))
                continue
            }
            guests[place].guardian = guardian
        }
    }

    private mutating func findTwins() {
        var seen: [String: Int] = [:]
        for guest in guests {
            guard let document = guest.person.document else { continue }
            let key = "\(document.issuer.code) \(DocumentLookup.normalised(document.number))"
            if let line = seen[key] { faults.append(Fault(line: guest.line, reason: .twice(of: line))) }
            seen[key] = seen[key] ?? guest.line
        }
    }
}
