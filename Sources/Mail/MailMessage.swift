import Envelope
public import Primitives

/// One message of plain text.
public struct MailMessage: Sendable, Equatable {
    public let to: MailAddress
    public let subject: String
    public let text: String

    public init(to: MailAddress, subject: String, text: String) {
        self.to = to
        self.subject = subject
        self.text = text
    }

    /// As it travels (RFC 5322, MIME in base64, so that no line is too long and none begins with a dot).
    ///
    /// - Parameter id: unique for ever, under the sender's domain.
    func bytes(from sender: MailAddress, at time: UTCTime, id: UUIDv7) -> [UInt8] {
        let domain = sender.text.split(separator: "@").last ?? ""
        let headers = [
            "From: \(sender)", "To: \(to)", "Subject: \(EncodedWords.encode(subject))", "Date: \(MailDate.text(time))",
            "Message-ID: <\(id.text)@\(domain)>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            // So that no holiday notice answers it (RFC 3834 §5).
            "Content-Transfer-Encoding: base64", "Auto-Submitted: auto-generated",
        ]
        return Array((headers.joined(separator: "\r\n") + "\r\n\r\n" + Self.lines(of: text)).utf8)
    }

    /// Base64 in lines of 76 characters (RFC 2045 §6.8).
    private static func lines(of text: String) -> String {
        let normal = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let encoded = Array(Base64.encode(Array(normal.utf8)).utf8)
        return stride(from: 0, to: encoded.count, by: 76).map {
            String(decoding: encoded[$0..<min($0 + 76, encoded.count)], as: UTF8.self) + "\r\n"
        }.joined()
    }
}

/// A header's text in any language (RFC 2047): words of base64 of at most 75 characters, none of which divides a character.
enum EncodedWords {
    private static let mostBytes = 39

    static func encode(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !(0x20...0x7E).contains($0.value) }) || text.utf8.count > 60 else { return text }
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            // A header is one line, whatever stands in it.
            let bytes = Array(String(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar).utf8)
            if words[words.count - 1].count + bytes.count > mostBytes { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Base64.encode($0))?=" }.joined(separator: "\r\n ")
    }
}

/// A date of a header (RFC 5322 §3.3), in UTC.
enum MailDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func text(_ time: UTCTime) -> String {
        // 2026-11-26T07:20:00.000Z
        let parts = time.description.split { "-T:.Z".contains($0) }.map(String.init)
        guard parts.count >= 6, let month = Int(parts[1]), months.indices.contains(month - 1) else { return "Thu, 1 Jan 1970 00:00:00 +0000" }
        return "\(parts[2]) \(months[month - 1]) \(parts[0]) \(parts[3]):\(parts[4]):\(parts[5]) +0000"
    }
}
