import AllFeatures
import FeatureKit
import Federation
import Forum
import Web

extension RecordFilter {
    /// Any type; those that this version does not know are served as well, as they stand.
    static func generic(_ request: WebRequest) throws -> RecordFilter {
        guard let type = request.query("type"), (1...64).contains(type.utf8.count), !type.utf8.contains(0) else {
            throw SiteRefusal.badRequest("`type` must name a record type, such as \(VisaRulePublished.name).")
        }
        let prefix = request.query("prefix") ?? ""
        guard isPrefix(prefix) else { throw SiteRefusal.badRequest("`prefix` must be the beginning of a key.") }
        let isKnown = Named.custom { connection in
            let names = RecordRegistry.forum.names
            guard try names.contains(type) || hasRecord(type, like: "%", connection) else {
                throw unknown("type", "a record type", names.joined(separator: ", "))
            }
        }
        return RecordFilter(type, [prefix + "%"], naming: [isKnown])
    }

    /// - Returns: `nil` for what no key begins with.
    static func prefixed(_ type: String, _ prefix: String) -> RecordFilter? {
        isPrefix(prefix) ? RecordFilter(type, [prefix + "%"]) : nil
    }

    /// No sign that a pattern gives another meaning.
    private static func isPrefix(_ text: String) -> Bool {
        text.utf8.count <= 256 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "_") }
    }
}
