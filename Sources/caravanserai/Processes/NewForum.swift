import Primitives

/// What a forum is called and where it is found: it stands in every envelope, certificate and anchor, and cannot be changed.
struct NewForum {
    let name: String
    let address: String

    /// Names that RFC 2606 keeps for examples; nobody can reach a forum there.
    private static let reserved = ["example.org", "example.com", "example.net", "example", "invalid"]

    /// - Throws: where the example was left as it is, or the person does not agree.
    func confirm(isGiven: Bool) throws(CommandFailure) {
        let host = NodeAddress(address)?.host ?? address
        guard !Self.reserved.contains(where: { host == $0 || host.hasSuffix(".\($0)") }) else {
            throw CommandFailure(
                .configuration,
                "The coordinator's federation.url is \(address), a name for examples that nobody can reach. Write the address under which cities will find it; it cannot be changed later, nor can the forum's name, now \(name)."
            )
        }
        try Confirmation.ask(
            """
            The forum's name: \(name)
            Its address:      \(address)
            Both stand in every envelope and certificate and can never be changed. Make this forum?
            """, isGiven: isGiven)
    }
}
