import Testing

@testable import Envelope

@Suite struct `A secret that is given to a command` {
    /// One in 64 began with a dash, which a command reads as an option.
    @Test func `never begins with a dash, and is another each time`() {
        let secrets = (0..<1_000).map { _ in SecretText.make("invitation") }
        #expect(secrets.allSatisfy { $0.hasPrefix("invitation_") && $0.utf8.count == "invitation_".utf8.count + 43 })
        #expect(Set(secrets).count == secrets.count)
    }
}
