import Crypto
import Primitives
import SQL

/// What a passkey must sign, so that no earlier signature is good again: chance and the time, with a code that this process alone can make.
///
/// So a page that asks for a passkey writes nothing: whoever loads many of them fills no table. What was answered is kept until it expires.
enum PasskeyChallenge {
    enum Purpose: UInt8 { case register = 1, signIn = 2 }

    static let minutes: Int64 = 5
    /// Of the process: who waits while it starts anew asks again.
    private static let key = SymmetricKey(size: .bits256)

    /// - Parameter binding: the digest of the secret of whoever it is shown to.
    static func make(_ purpose: Purpose, for binding: [UInt8], at now: UTCTime) -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        let time = (0..<8).map { UInt8(truncatingIfNeeded: now.milliseconds >> (56 - 8 * $0)) }
        let open = time + (0..<24).map { _ in UInt8.random(in: 0...255, using: &random) }
        return open + code(purpose, binding, open)
    }

    /// Takes a challenge, which is good once.
    ///
    /// - Throws: ``PasskeyFault/oldChallenge``.
    static func take(
        _ challenge: [UInt8], _ purpose: Purpose, for binding: [UInt8], at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        guard challenge.count == 64 else { throw PasskeyFault.oldChallenge }
        let open = Array(challenge[..<32])
        guard
            HMAC<SHA256>.isValidAuthenticationCode(
                Array(challenge[32...]), authenticating: message(purpose, binding, open), using: key)
        else { throw PasskeyFault.oldChallenge }
        let made = UTCTime(milliseconds: open[..<8].reduce(Int64(0)) { $0 << 8 | Int64($1) })
        let ends = made.adding(seconds: minutes * 60)
        guard made <= now, now < ends else { throw PasskeyFault.oldChallenge }
        try connection.execute("DELETE FROM account_passkey_answer WHERE expires_at <= $1", [.integer(now.milliseconds)])
        let isNew = try connection.execute(
            "INSERT INTO account_passkey_answer (challenge, expires_at) VALUES ($1, $2) ON CONFLICT (challenge) DO NOTHING",
            [.blob(open), .integer(ends.milliseconds)])
        guard isNew == 1 else { throw PasskeyFault.oldChallenge }
    }

    private static func code(_ purpose: Purpose, _ binding: [UInt8], _ open: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: message(purpose, binding, open), using: key))
    }

    private static func message(_ purpose: Purpose, _ binding: [UInt8], _ open: [UInt8]) -> [UInt8] {
        Array("caravanserai/passkey/1 ".utf8) + [purpose.rawValue] + binding + open
    }
}
