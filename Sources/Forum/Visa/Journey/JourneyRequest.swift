import FeatureKit
import Primitives
import SQL
import StrictJSON
import Web

/// What somebody has asked about a journey, as it was typed or as a link says it.
struct JourneyRequest: Sendable {
    struct Row: Sendable, Equatable {
        var place = ""
        var arrives = ""
        var leaves = ""

        var isEmpty: Bool { place.isEmpty && arrives.isEmpty && leaves.isEmpty }
    }

    var nationality: String
    var second: String
    var purpose: String
    var document: String
    /// None of them empty.
    var rows: [Row]
    /// Of the log when the link was made.
    let seenSize: Int64?
    /// Whether it came by a link that can be given on.
    let isLink: Bool
    /// Whether more rows are wanted, and nothing is to be answered yet.
    let wantsRows: Bool

    init(_ request: WebRequest) throws {
        let body = try FormBody(request.query)
        func typed(_ name: String, most: Int = 200) -> String { Self.trimmed(body[name].first ?? "", most: most) }
        nationality = typed("nationality")
        second = typed("second")
        purpose = typed("purpose")
        document = typed("document")
        seenSize = try request.value("seen", "the size of the log of an earlier answer, such as 412") { text in
            Int64(text).flatMap { 0 <= $0 && $0 <= JSON.largestInteger ? $0 : nil }
        }
        wantsRows = !body["rows"].isEmpty
        isLink = !body["stays"].isEmpty
        let rows = isLink ? Self.rows(of: typed("stays", most: 4000)) : Self.rows { typed("legs[\($0)].\($1)") }
        self.rows = rows.filter { !$0.isEmpty }
    }

    /// Nothing has been asked yet.
    var isEmpty: Bool { nationality.isEmpty && rows.isEmpty }

    private static func trimmed(_ text: String, most: Int) -> String {
        String(text.prefix(most)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func rows(_ typed: (Int, String) -> String) -> [Row] {
        (0..<JourneyPlan.mostLegs).map { Row(place: typed($0, "place"), arrives: typed($0, "from"), leaves: typed($0, "to")) }
    }

    /// `almaty.2027-05-01.2027-05-04~KG.2027-05-04.2027-05-09`
    private static func rows(of stays: String) -> [Row] {
        stays.split(separator: "~").prefix(JourneyPlan.mostLegs + 1).map { stay in
            let parts = stay.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            return Row(
                place: parts[0], arrives: parts.count > 1 ? parts[1] : "", leaves: parts.count > 2 ? parts[2...].joined(separator: ".") : "")
        }
    }

    /// What it asks, or everything that is wrong with it.
    ///
    /// - Parameter find: the place of a name.
    func plan(_ find: (String) throws -> JourneyPlan.Place?) rethrows -> Result<JourneyPlan, JourneyFaults> {
        var faults: [JourneyFault] = []
        let first = country(nationality, .nationality, isRequired: true, &faults)
        let other = country(second, .second, isRequired: false, &faults)
        let purpose = word(self.purpose, VisaRuleKey.Purpose.tourism, .purpose, &faults)
        let document = word(self.document, VisaRuleKey.Document.ordinary, .document, &faults)
        var legs: [JourneyPlan.Leg] = []
        for (number, row) in rows.enumerated() { if let leg = try leg(row, number, find, &faults) { legs.append(leg) } }
        if rows.isEmpty { faults.append(JourneyFault(.place(0), .missing)) }
        // Days are compared once all of them are there, so that their rows are those of the legs.
        if legs.count == rows.count, !legs.isEmpty { faults += JourneyPlan.faults(of: legs) }
        guard faults.isEmpty else { return .failure(JourneyFaults(faults)) }
        do throws(JourneyFault) {
            let nationalities = [first, other].compactMap { $0 }
            return .success(try JourneyPlan(nationalities: nationalities, purpose: purpose, document: document, legs: legs))
        } catch { return .failure(JourneyFaults([error])) }
    }

    private func country(_ text: String, _ place: JourneyFault.Place, isRequired: Bool, _ faults: inout [JourneyFault]) -> CountryCode? {
        guard !text.isEmpty else {
            if isRequired { faults.append(JourneyFault(place, .missing)) }
            return nil
        }
        let country = CountryCode(text)
        if country == nil { faults.append(JourneyFault(place, .unknownCountry)) }
        return country
    }

    private func word<Word: RawRepresentable<String>>(
        _ text: String, _ usual: Word, _ place: JourneyFault.Place, _ faults: inout [JourneyFault]
    ) -> Word {
        if text.isEmpty { return usual }
        if let word = Word(rawValue: text) { return word }
        faults.append(JourneyFault(place, .unknownWord))
        return usual
    }

    private func leg(
        _ row: Row, _ number: Int, _ find: (String) throws -> JourneyPlan.Place?, _ faults: inout [JourneyFault]
    ) rethrows -> JourneyPlan.Leg? {
        func day(_ text: String, _ place: JourneyFault.Place) -> UTCDate? {
            let day = UTCDate(text).flatMap { $0.isPlausible ? $0 : nil }
            if day == nil { faults.append(JourneyFault(place, text.isEmpty ? .missing : .notDate)) }
            return day
        }
        let place = try row.place.isEmpty ? nil : find(row.place)
        if place == nil { faults.append(JourneyFault(.place(number), row.place.isEmpty ? .missing : .unknownPlace)) }
        let (arrives, leaves) = (day(row.arrives, .arrives(number)), day(row.leaves, .leaves(number)))
        guard let place, let arrives, let leaves else { return nil }
        return JourneyPlan.Leg(place, arrives: arrives, leaves: leaves)
    }
}

/// All that is wrong with what was asked.
struct JourneyFaults: Error {
    let all: [JourneyFault]

    init(_ all: [JourneyFault]) { self.all = all }
}

extension JourneyPlan {
    /// The query of a link that asks the same again: who travels where and when, and the log that it was answered from.
    public func query(seenSize: Int64?) -> [(name: String, value: String)] {
        var query: [(name: String, value: String)] = [("nationality", nationalities[0].text)]
        if nationalities.count > 1 { query.append(("second", nationalities[1].text)) }
        if purpose != .tourism { query.append(("purpose", purpose.rawValue)) }
        if document != .ordinary { query.append(("document", document.rawValue)) }
        query.append(("stays", legs.map { "\($0.place.text).\($0.arrives).\($0.leaves)" }.joined(separator: "~")))
        if let seenSize { query.append(("seen", "\(seenSize)")) }
        return query
    }
}
