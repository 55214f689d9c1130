/// What a mail server answers: a code and lines of text (RFC 5321 §4.2).
struct SMTPReply: Equatable {
    /// Bytes of a line, its end left out, and lines of an answer.
    static let (longestLine, mostLines) = (2_000, 100)

    let code: Int
    let lines: [String]

    var isGood: Bool { (200..<400).contains(code) }

    /// Whether the server offers an extension (RFC 5321 §4.1.1.1).
    func offers(_ keyword: String) -> Bool { lines.dropFirst().contains { $0.uppercased() == keyword || $0.uppercased().hasPrefix(keyword + " ") } }

    var fault: MailFault {
        let text = String(lines.joined(separator: " ").unicodeScalars.filter { (0x20...0x7E).contains($0.value) }.map(Character.init).prefix(200))
        return MailFault("the mail server says \(code) \(text)", isLasting: (500..<600).contains(code))
    }
}

/// Puts answers together from what comes.
struct SMTPReplyReader {
    private var bytes: [UInt8] = []
    private var lines: [String] = []
    private var code: Int?

    /// Whether something has come that belongs to no answer yet.
    var hasRest: Bool { !bytes.isEmpty || !lines.isEmpty }

    mutating func add(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    /// - Returns: the next whole answer; `nil` where more must come.
    mutating func next() throws(MailFault) -> SMTPReply? {
        while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
            var line = bytes[..<end]
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            let (digits, rest) = (line.prefix(3), line.dropFirst(3))
            guard digits.count == 3, let number = Int(String(decoding: digits, as: UTF8.self)), (200...599).contains(number),
                rest.isEmpty || rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "-"), code == nil || code == number
            else { throw MailFault("what answers is no mail server: it does not speak SMTP") }
            code = number
            lines.append(String(decoding: rest.dropFirst(), as: UTF8.self))
            bytes.removeSubrange(...end)
            guard lines.count <= SMTPReply.mostLines else { throw MailFault("the mail server's answer has more than \(SMTPReply.mostLines) lines") }
            guard rest.first == UInt8(ascii: "-") else {
                defer { (lines, code) = ([], nil) }
                return SMTPReply(code: number, lines: lines)
            }
        }
        guard bytes.count <= SMTPReply.longestLine else { throw MailFault("a line of the mail server is longer than \(SMTPReply.longestLine) bytes") }
        return nil
    }
}
