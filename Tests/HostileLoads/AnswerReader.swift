import NIOCore

/// Finds the answers in what a connection receives: their status, and where each ends. Bodies are passed over.
///
/// For servers that say the length of every body, as ours do.
struct AnswerReader {
    private var head: [UInt8] = []
    private var status = 0
    private var bodyLeft = 0
    private static let end = Array("\r\n\r\n".utf8)

    /// - Parameter isWhole: called with the status of each answer whose last byte has come.
    mutating func read(_ buffer: ByteBuffer, isWhole: (Int) -> Void) {
        var buffer = buffer
        while buffer.readableBytes > 0 {
            if bodyLeft > 0 {
                let passed = min(bodyLeft, buffer.readableBytes)
                buffer.moveReaderIndex(forwardBy: passed)
                bodyLeft -= passed
            } else if let byte: UInt8 = buffer.readInteger() {
                head.append(byte)
                guard head.suffix(4).elementsEqual(Self.end) else { continue }
                takeHead()
            }
            if head.isEmpty, bodyLeft == 0 { isWhole(status) }
        }
    }

    private mutating func takeHead() {
        let lines = String(decoding: head, as: UTF8.self).lowercased().split(whereSeparator: \.isNewline)
        head = []
        status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        let length = lines.first { $0.hasPrefix("content-length:") }?.dropFirst("content-length:".count).drop { $0 == " " }
        bodyLeft = length.flatMap { Int($0) } ?? 0
    }
}
