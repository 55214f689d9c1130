import Primitives

extension SettingsDocument {
    private static let mostNetworks = 32

    /// Networks that a key names beside the public internet; none where it is not given.
    mutating func networks(_ key: String) -> [NetworkRange]? {
        value(key, "none, or networks with commas between them such as 10.1.0.0/16, fd00:1::/32", default: []) { text -> [NetworkRange]? in
            if text == "none" { return [] }
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            let ranges = parts.compactMap { part in NetworkRange(String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())) }
            return ranges.count == parts.count && ranges.count <= Self.mostNetworks ? ranges : nil
        }
    }
}
