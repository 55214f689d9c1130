import Envelope
public import Primitives
public import SQL
import StrictJSON

/// The site of another city, as it has told on the board.
public enum CitySite {
    /// Scheme and host under which browsers reach it, such as `https://almaty.example`.
    ///
    /// - Parameter connection: to where the board is kept.
    /// - Returns: `nil` where the city has told none, or one that nobody should be sent to: without TLS, and not of this machine.
    public static func address(of city: CityID, at now: UTCTime, _ connection: any SQLConnection) throws -> String? {
        let row = try connection.first(
            "SELECT envelope FROM notice WHERE city = $1 AND key = 'profile' AND valid_until > $2", [.text(city.text), .integer(now.milliseconds)])
        // It was verified when it came.
        guard let envelope = try row?.blob(0), let payload = try? UnverifiedEnvelope.parse(envelope, as: .notice).claimedPayload() else { return nil }
        return payload["body"]?["site"]?.string.flatMap { isAddress($0) ? $0 : nil }
    }

    static func isAddress(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }), text == text.lowercased(), text.utf8.count <= 300,
            let authority = HostAndPort(String(text.dropFirst(scheme.count)))
        else { return false }
        return scheme == "https://" || authority.host == "localhost" || authority.host.hasSuffix(".localhost")
    }
}
