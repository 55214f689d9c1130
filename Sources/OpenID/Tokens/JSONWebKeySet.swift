import StrictJSON

/// The keys by which a provider signs (RFC 7517 section 5).
struct JSONWebKeySet: Sendable {
    static let mostKeys = 100

    let keys: [JSONWebKey]

    /// - Returns: `nil` where it is no such set. Keys that are of no use here are left out.
    init?(_ json: JSON) {
        guard let keys = json["keys"]?.array, keys.count <= Self.mostKeys else { return nil }
        self.keys = keys.compactMap { JSONWebKey($0) }
    }

    /// The keys that may have signed a text: those of its name, or where it names none, all of its algorithm.
    ///
    /// A key without a name is asked as well: providers that have one key need not name it.
    func candidates(for text: JSONWebSignature) -> [JSONWebKey] {
        keys.filter { $0.algorithm == text.algorithm && ($0.id == nil || text.keyID == nil || $0.id == text.keyID) }
    }
}
