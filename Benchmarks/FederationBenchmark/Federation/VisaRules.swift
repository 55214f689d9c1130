import Primitives

/// The records that are published: visa rules of one country, about 600 bytes each with key, base and body.
struct VisaRules {
    private let keys: [String]
    private let conditions: String

    init(country: String) {
        let nationalities = CountryCode.all.map(\.text).filter { $0 != country }
        keys = nationalities.flatMap { nationality in
            ["tourism", "business", "transit"].flatMap { purpose in
                ["ordinary", "diplomatic", "service"].map { "\(country)/\(nationality)/\(purpose)/\($0)" }
            }
        }
        conditions = String(
            "A return or onward ticket, proof of lodging and of means for the stay, and a passport valid for six months after departure are asked for at the border. "
                .appending(
                    repeated: 3
                ).prefix(360))
    }

    /// How many keys there are.
    var distinctKeys: Int { keys.count }

    /// How many envelopes of `size` records there are before a key comes again.
    func distinctEnvelopes(of size: Int) -> Int { keys.count / size }

    /// The key of the `position`-th record of an envelope.
    func key(_ envelope: Int, _ position: Int, of size: Int) -> String { keys[envelope % distinctEnvelopes(of: size) * size + position] }

    /// The body of a publishing request: one envelope of `size` records.
    func request(_ envelope: Int, of size: Int) -> [UInt8] {
        // Written by hand: who measures should cost what is measured little.
        let body =
            #""body":{"requirement":"visa-free","maxStayDays":\#(envelope % 3000 + 1),"conditions":{"en":"\#(conditions)"},"#
            + #""sourceUrl":"https://mfa.example/visa","sourceKind":"city","verifiedAt":"2026-11-24T00:00:00.000Z"}}"#
        var bytes = Array(#"{"records":["#.utf8)
        for position in 0..<size {
            bytes += (position == 0 ? "" : ",").utf8
            bytes += #"{"type":"visa.rule.published","key":"\#(key(envelope, position, of: size))","#.utf8
            bytes += body.utf8
        }
        return bytes + "]}".utf8
    }

    /// One record as it stands in a payload.
    var row: String {
        let records = String(decoding: request(0, of: 1), as: UTF8.self).dropFirst(#"{"records":[{"#.utf8.count).dropLast("]}".utf8.count)
        return #"{"base":100000,\#(records)"#
    }

    /// Its bytes.
    var recordSize: Int { row.utf8.count }
}

extension String {
    fileprivate func appending(repeated count: Int) -> String { String(repeating: self, count: count) }
}
