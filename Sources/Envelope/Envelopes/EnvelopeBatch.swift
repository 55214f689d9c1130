import StrictJSON

/// The body of a submission, `{"envelopes":[...]}` (protocol §4): taken apart without parsing the items, so that one bad item fails alone.
public enum EnvelopeBatch {
    public static let mostEnvelopes = 256
    /// In bytes.
    public static let largestBody = 4 * 1024 * 1024
    /// Members that this version does not know, and the bytes of all of their values together.
    static let mostUnknownMembers = 15
    static let mostUnknownBytes = 4_096

    public static func write(_ envelopes: some Collection<[UInt8]>) -> [UInt8] {
        var body: [UInt8] = []
        body.reserveCapacity(envelopes.reduce(20) { $0 + $1.count + 1 })
        body.append(contentsOf: #"{"envelopes":["#.utf8)
        for (index, envelope) in envelopes.enumerated() {
            if index > 0 { body.append(UInt8(ascii: ",")) }
            body.append(contentsOf: envelope)
        }
        body.append(contentsOf: "]}".utf8)
        return body
    }

    /// The text of each item in order, each still to be parsed.
    ///
    /// - Throws: `too-large` for too many bytes or items, `malformed-envelope` where it is no such body.
    public static func items(of body: [UInt8]) throws(Problem) -> [ArraySlice<UInt8>] {
        guard body.count <= largestBody else {
            throw Problem(.tooLarge, "The body has \(body.count) bytes; a batch may have \(largestBody). Send several.")
        }
        let items: [ArraySlice<UInt8>]?
        do throws(JSONError) { items = try itemExtents(of: body) } catch {
            throw Problem(.malformedEnvelope, "The body is no {\"envelopes\":[...]}: \(error).")
        }
        guard let items else { throw Problem(.tooLarge, "The body has more than \(mostEnvelopes) envelopes. Send several batches.") }
        guard !items.isEmpty else { throw Problem(.malformedEnvelope, "The body has no envelopes. Send {\"envelopes\":[...]} with at least one.") }
        return items
    }

    /// `nil` when there are too many, empty when there are none.
    private static func itemExtents(of body: [UInt8]) throws(JSONError) -> [ArraySlice<UInt8>]? {
        var items: [ArraySlice<UInt8>]? = []
        var unknownBytes = 0
        for member in try JSONOutline.members(of: body[...], most: mostUnknownMembers + 1) {
            if member.name == "envelopes" {
                items = try JSONOutline.elements(of: member.text, most: mostEnvelopes)
            } else {
                unknownBytes += member.text.count
                guard unknownBytes <= mostUnknownBytes else { throw JSONError(.tooManyValues, at: member.text.startIndex) }
                // Unknown members are kept or ignored, but the profile holds for them too.
                _ = try JSON.parse(member.text, deepest: JSON.deepest - 1)
            }
        }
        return items
    }
}
