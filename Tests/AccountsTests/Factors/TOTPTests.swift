import Testing

@testable import Accounts

@Suite struct `A code that changes each half minute` {
    /// RFC 6238 appendix B, the last six of eight digits.
    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"), (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func `is that of RFC 6238`(seconds: Int64, code: String) {
        #expect(TOTP(secret: Array("12345678901234567890".utf8)).code(atSeconds: seconds) == code)
    }

    @Test(arguments: [-90, -60, 0, 60, 90] as [Int64])
    func `is taken from a clock that is off by so many seconds`(offset: Int64) {
        let totp = TOTP.new()
        guard case .right = totp.check(totp.code(atSeconds: 1_000_000_000 + offset), atSeconds: 1_000_000_000, after: 0) else {
            Issue.record("not taken")
            return
        }
    }

    @Test(arguments: [-150, 150] as [Int64])
    func `is not taken from a clock that is further off`(offset: Int64) {
        let totp = TOTP.new()
        #expect(totp.check(totp.code(atSeconds: 1_000_000_000 + offset), atSeconds: 1_000_000_000, after: 0) == .wrong)
    }

    @Test func `is good once, and so is none before it`() {
        let totp = TOTP.new()
        let now: Int64 = 1_000_000_000
        guard case .right(let step) = totp.check(totp.code(atSeconds: now), atSeconds: now, after: 0) else {
            Issue.record("not taken")
            return
        }
        #expect(totp.check(totp.code(atSeconds: now), atSeconds: now + 10, after: step) == .used)
        #expect(totp.check(totp.code(atSeconds: now - 30), atSeconds: now + 10, after: step) == .used)
    }

    @Test(arguments: ["", "12345", "abcdef", "0000000", "١٢٣٤٥٦"])
    func `is six digits`(typed: String) { #expect(TOTP.new().check(typed, atSeconds: 1_000_000_000, after: 0) == .wrong) }

    @Test func `is read by apps from one address, whatever the site is called`() throws {
        let address = TOTP(secret: Array("12345678901234567890".utf8)).address(issuer: "Алматы: 1?", account: try TestSite.login("a@b.kz"))
        #expect(
            address
                == "otpauth://totp/%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B%3A%201%3F:a%40b.kz?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B%3A%201%3F"
        )
    }

    @Test func `is made of a key that was read from a page or an app, in groups and small letters too`() throws {
        let totp = TOTP.new()
        #expect(TOTP(base32: totp.base32) == totp)
        let groups = stride(from: 0, to: totp.base32.count, by: 4).map { totp.base32.dropFirst($0).prefix(4).lowercased() }
        #expect(TOTP(base32: groups.joined(separator: " ")) == totp)
        #expect(TOTP(base32: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")?.secret == Array("12345678901234567890".utf8))
    }

    @Test(arguments: ["", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1", "GEZDGNBV", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQG", String(repeating: "A", count: 200)])
    func `is not made of what is no key`(text: String) { #expect(TOTP(base32: text) == nil) }
}
