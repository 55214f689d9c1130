public import Logging
import Primitives
import StrictJSON

/// How an event is spelled on one line.
public enum LogFormat: String, Sendable, CaseIterable {
    /// `level=notice from=node msg="city opened" city=almaty`
    case logfmt
    /// One JSON object a line.
    case json

    /// One line without its end.
    ///
    /// - Parameters:
    ///   - time: RFC 3339; `nil` where the reader of the line stamps it.
    ///   - fields: in their order; a name that the line itself has is told with `_` behind it.
    public func line(time: String?, level: Logger.Level, label: String, message: String, fields: [(name: String, value: String)]) -> String {
        var pairs: [(String, String)] = time.map { [("time", $0)] } ?? []
        pairs += [("level", level.rawValue), ("from", label), ("msg", message)]
        let own = Set(["time", "level", "from", "msg"])
        pairs += fields.map { (own.contains($0.name) ? $0.name + "_" : $0.name, $0.value) }
        switch self {
        case .logfmt: return pairs.map { "\(Self.key($0.0))=\(Self.quoted($0.1))" }.joined(separator: " ")
        case .json:
            return JSON.object(JSONObject(pairs.map { (VisibleText.escaped($0.0, limit: 64), .string(VisibleText.escaped($0.1))) })).compactText
        }
    }

    private static func key(_ name: String) -> String {
        String(name.prefix(64).map { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) ? $0 : "_" })
    }

    private static func quoted(_ value: String) -> String {
        let text = VisibleText.escaped(value)
        guard
            text.isEmpty
                || text.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "\\") })
        else { return text }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
