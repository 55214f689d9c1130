import Primitives
import StrictJSON

/// Reads the lines of a file of visa rules, and gathers what is wrong with them.
struct VisaFileReader {
    static let tidyHeader = ["Passport", "Destination", "Requirement"]

    let format: VisaFile.Format
    private(set) var rows: [VisaFile.Row] = []
    private(set) var faults: [VisaFileFault] = []
    private(set) var count = 0
    private let columns: [String]
    /// Of a matrix: the destinations of its columns.
    private let destinations: [CountryCode]
    private var seen: Set<VisaRuleKey> = []

    init(_ header: CSV.Row) throws(VisaFileRefusal) {
        columns = header.fields.map(Self.trimmed)
        if columns == Self.tidyHeader {
            (format, destinations) = (.tidy, [])
        } else if columns.first == "Passport", columns.count > 1, !columns.dropFirst().contains(where: Self.tidyHeader.contains) {
            let codes = columns.dropFirst().map { PassportIndex.country($0) }
            guard let wrong = zip(columns.dropFirst(), codes).first(where: { $1 == nil }) else {
                (format, destinations) = (.matrix, codes.compactMap { $0 })
                return
            }
            throw .lines([VisaFileFault(line: header.line, .country(Self.shown(wrong.0)))], count: 1)
        } else if VisaTable.required.allSatisfy(columns.contains), columns.allSatisfy(VisaTable.columns.contains),
            Set(columns).count == columns.count
        {
            (format, destinations) = (.table, [])
        } else {
            throw .unknownHeader(Self.shown(columns.joined(separator: ",")))
        }
    }

    mutating func read(_ row: CSV.Row) {
        let fields = row.fields.map(Self.trimmed)
        guard fields.count == columns.count else { return fault(row.line, .fieldCount(expected: columns.count, found: fields.count)) }
        switch format {
        case .tidy: readCell(row.line, passport: fields[0], destination: PassportIndex.country(fields[1]), named: fields[1], fields[2])
        case .matrix:
            guard PassportIndex.country(fields[0]) != nil else { return fault(row.line, .country(Self.shown(fields[0]))) }
            for (destination, cell) in zip(destinations, fields.dropFirst()) {
                readCell(row.line, passport: fields[0], destination: destination, named: destination.text, cell)
            }
        case .table: readRule(row.line, fields)
        }
    }

    private mutating func readCell(_ line: Int, passport: String, destination: CountryCode?, named: String, _ cell: String) {
        guard let nationality = PassportIndex.country(passport), let destination else {
            return fault(line, .country(Self.shown(PassportIndex.country(passport) == nil ? passport : named)))
        }
        if nationality == destination, cell == "-1" || cell.isEmpty { return }
        guard nationality != destination else { return fault(line, .sameCountry(destination)) }
        guard let (requirement, days) = PassportIndex.requirement(cell) else { return fault(line, .requirement(Self.shown(cell))) }
        var members = JSONObject()
        members["requirement"] = .string(requirement.rawValue)
        members["maxStayDays"] = days.map { .integer($0) }
        keep(VisaFile.Row(line: line, key: VisaRuleKey(destination: destination, nationality: nationality), members: members))
    }

    private mutating func readRule(_ line: Int, _ fields: [String]) {
        let values = Dictionary(zip(columns, fields), uniquingKeysWith: { first, _ in first }).filter { !$0.value.isEmpty }
        var codes: [CountryCode] = []
        for column in ["destination", "nationality"] {
            guard let code = CountryCode(values[column] ?? "") else { return fault(line, .country(Self.shown(values[column] ?? ""))) }
            codes.append(code)
        }
        guard codes[0] != codes[1] else { return fault(line, .sameCountry(codes[0])) }
        guard let purpose = VisaRuleKey.Purpose(rawValue: values["purpose"] ?? "tourism") else {
            return fault(line, .word(column: "purpose", Self.shown(values["purpose"] ?? "")))
        }
        guard let document = VisaRuleKey.Document(rawValue: values["document"] ?? "ordinary") else {
            return fault(line, .word(column: "document", Self.shown(values["document"] ?? "")))
        }
        do throws(FieldError) {
            let members = try VisaTable.members(values)
            keep(
                VisaFile.Row(
                    line: line, key: VisaRuleKey(destination: codes[0], nationality: codes[1], purpose: purpose, document: document),
                    members: members))
        } catch { fault(line, .field(column: VisaTable.column(of: error.path), error)) }
    }

    private mutating func keep(_ row: VisaFile.Row) {
        guard seen.insert(row.key).inserted else { return fault(row.line, .twice(row.key)) }
        rows.append(row)
    }

    private mutating func fault(_ line: Int, _ reason: VisaFileFault.Reason) {
        count += 1
        if faults.count < VisaFile.mostFaults { faults.append(VisaFileFault(line: line, reason)) }
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }

    private static func shown(_ text: String) -> String { VisibleText.escaped(String(text.prefix(80))) }
}
