import Federation
import Ledger
import Primitives
import SQL

/// Records of one day on their way into ``VisaRules``.
struct VisaRuleBatch {
    /// Of which openness is told.
    private struct Side: Hashable {
        let destination: CountryCode
        let purpose: VisaRuleKey.Purpose
        let document: VisaRuleKey.Document
    }

    private let day: UTCDate
    private var rules: [[SQLValue]] = []
    private var readings: [[SQLValue]] = []
    private var changed: [Side] = []

    init(day: UTCDate) { self.day = day }

    mutating func take(_ record: FoldedRecord) {
        if let (destination, reading) = record.read(as: VisaDatasetRead.self) {
            readings.append([.text(destination.text), .text(reading.dated.description), .text(reading.sourceURL), .integer(record.index)])
        } else if record.record.type != VisaDatasetRead.name, let key = VisaRuleKey(record.key) {
            take(record, key)
        }
    }

    private mutating func take(_ record: FoldedRecord, _ key: VisaRuleKey) {
        let side = Side(destination: key.destination, purpose: key.purpose, document: key.document)
        // Records of one destination mostly come together.
        if changed.last != side { changed.append(side) }
        let isPublished = record.record.type == VisaRulePublished.name
        let columns = record.readRule.map { VisaRuleColumns($0) } ?? VisaRuleColumns(record.record.text)
        let authority = isPublished ? VisaAuthority.own : VisaAuthority(reportedFrom: columns.sourceKind)
        rules.append([
            .integer(VisaBorder(key, isPublished: isPublished).number), SQLValue(authority.rank), SQLValue(columns.requirement?.place),
            SQLValue(columns.maxStayDays), SQLValue(columns.windowDays), SQLValue(columns.validFrom?.description),
            SQLValue(columns.validTo?.description), SQLValue(columns.verifiedAt?.milliseconds), .integer(record.index),
        ])
    }

    func write(_ connection: any SQLConnection) throws {
        for side in Set(changed) { try keepOpenness(of: side, connection) }
        try connection.execute(
            """
            INSERT INTO visa_rule (border, authority, requirement, max_stay_days, window_days, valid_from, valid_to, verified_at, idx)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (border) DO UPDATE SET authority = excluded.authority, requirement = excluded.requirement,
                max_stay_days = excluded.max_stay_days, window_days = excluded.window_days, valid_from = excluded.valid_from,
                valid_to = excluded.valid_to, verified_at = excluded.verified_at, idx = excluded.idx
            """, forEach: rules)
        try connection.execute(
            """
            INSERT INTO visa_reading (destination, dated, source_url, idx) VALUES ($1, $2, $3, $4)
            ON CONFLICT (destination) DO UPDATE SET dated = excluded.dated, source_url = excluded.source_url, idx = excluded.idx
            """, forEach: readings)
    }

    /// With the first change of a new day, what stood until then is written down for the day of the change before.
    private func keepOpenness(of side: Side, _ connection: any SQLConnection) throws {
        let place: [SQLValue] = [.text(side.destination.text), .text(side.purpose.rawValue), .text(side.document.rawValue)]
        let isNew =
            try connection.execute(
                """
                INSERT INTO visa_openness (destination, purpose, document, day) VALUES ($1, $2, $3, $4)
                ON CONFLICT (destination, purpose, document, day) DO NOTHING
                """, place + [.text(day.description)]) > 0
        guard isNew else { return }
        let before = try VisaRules.openness(of: side.destination, side.purpose, side.document, connection)
        try connection.execute(
            """
            UPDATE visa_openness SET tenths = $1, nationalities = $2
            WHERE destination = $3 AND purpose = $4 AND document = $5 AND day < $6 AND tenths IS NULL
            """, [SQLValue(before.tenths), SQLValue(before.nationalities)] + place + [.text(day.description)])
    }
}

extension FoldedRecord {
    /// What a judge has read of the body already, if one has.
    fileprivate var readRule: VisaRule? { record.bodyRead(as: VisaRule.self) }
}
