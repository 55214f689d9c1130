import Envelope

/// Where a page ends, as a caller carries it to the next: base64url without padding (RFC 4648 §5), so that it means the same in a query however
/// it is encoded, and so that nobody reads a meaning into it.
public enum PageCursor {
    private static let longest = 600

    public static func spelled(_ place: String) -> String {
        String(
            Base64.encode(Array(place.utf8)).compactMap { character in
                switch character {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: character
                }
            })
    }

    /// - Returns: `nil` for a text that is no cursor of ours.
    public static func read(_ cursor: String) -> String? {
        guard (1...longest).contains(cursor.utf8.count), !cursor.utf8.contains(where: { "+/=".utf8.contains($0) }),
            let bytes = Base64.decode(cursor + String(repeating: "=", count: (4 - cursor.utf8.count % 4) % 4)),
            !bytes.contains(0), let place = String(validating: bytes, as: UTF8.self)
        else { return nil }
        return place
    }
}
