import Envelope

/// What a browser sends when a passkey was made for a page of ours.
public struct PasskeyRegistration: Sendable {
    let clientData: [UInt8]
    let attestation: [UInt8]

    /// - Parameters: in base64url, as the page's script sends them.
    /// - Throws: ``PasskeyFault/unreadable(_:)``.
    public init(clientData: String, attestation: String) throws(PasskeyFault) {
        self.clientData = try PasskeyAssertion.bytes(clientData, "client data", most: 4096)
        self.attestation = try PasskeyAssertion.bytes(attestation, "an attestation", most: 16 << 10)
    }

    /// The key that was made (WebAuthn level 2, section 7.1).
    ///
    /// - Throws: ``PasskeyFault``.
    func credential(_ client: PasskeyClientData, at site: PasskeySite) throws(PasskeyFault) -> (AuthenticatorData.Credential, signCount: UInt32) {
        let object = try CBORReader.whole(attestation)
        guard let bytes = object["authData"]?.bytes, let format = object["fmt"]?.text, let statement = object["attStmt"] else {
            throw .unreadable("an attestation without its parts")
        }
        let data = try AuthenticatorData(bytes, at: site)
        guard let credential = data.credential else { throw .unreadable("an attestation without a key") }
        switch (format, statement) {
        case ("none", .map([])): break
        case ("packed", .map):
            // Signed by the key itself: browsers hand that on, though no attestation was asked for.
            guard statement["x5c"] == nil, let signature = statement["sig"]?.bytes, credential.key.isValid(signature, for: bytes + client.digest)
            else { throw .unreadable("an attestation that was not asked for") }
        default: throw .unreadable("an attestation that was not asked for")
        }
        return (credential, data.signCount)
    }
}

/// What a browser sends when somebody signs in by a passkey.
public struct PasskeyAssertion: Sendable {
    let credential: [UInt8]
    let clientData: [UInt8]
    let authenticatorData: [UInt8]
    let signature: [UInt8]
    let userHandle: [UInt8]

    /// - Parameters: in base64url, as the page's script sends them.
    /// - Throws: ``PasskeyFault/unreadable(_:)``.
    public init(credential: String, clientData: String, authenticatorData: String, signature: String, userHandle: String) throws(PasskeyFault) {
        self.credential = try Self.bytes(credential, "a passkey's id", most: 1023)
        self.clientData = try Self.bytes(clientData, "client data", most: 4096)
        self.authenticatorData = try Self.bytes(authenticatorData, "authenticator data", most: 4096)
        self.signature = try Self.bytes(signature, "a signature", most: 1024)
        self.userHandle = try Self.bytes(userHandle, "a user's id", most: 64)
    }

    static func bytes(_ text: String, _ name: String, most: Int) throws(PasskeyFault) -> [UInt8] {
        guard text.utf8.count <= most * 2, let bytes = Base64URL.decode(text), (1...most).contains(bytes.count) else {
            throw .unreadable("\(name) that is not 1 to \(most) bytes in base64url")
        }
        return bytes
    }
}
