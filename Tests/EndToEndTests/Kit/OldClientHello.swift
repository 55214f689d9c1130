/// The first record of a client that knows no more than TLS 1.2 (RFC 5246 §7.4.1.2).
enum OldClientHello {
    static func bytes(host: String) -> [UInt8] {
        let name = Array(host.utf8)
        let serverName = extensionBytes(0, list([0] + list(name)))
        let groups = extensionBytes(10, list([0, 23]))
        let algorithms = extensionBytes(13, list([4, 3, 8, 4]))
        let suites: [UInt8] = [0xC0, 0x2B, 0xC0, 0x2F]
        let body: [UInt8] =
            [3, 3] + [UInt8](repeating: 7, count: 32) + [0] + list(suites) + [1, 0] + list(serverName + groups + algorithms)
        let message: [UInt8] = [1, 0] + list(body)
        return [22, 3, 1] + list(message)
    }

    /// With its length before it, in two bytes.
    private static func list(_ bytes: [UInt8]) -> [UInt8] { [UInt8(bytes.count >> 8), UInt8(bytes.count & 0xff)] + bytes }
    private static func extensionBytes(_ type: UInt8, _ content: [UInt8]) -> [UInt8] { [0, type] + list(content) }
}
