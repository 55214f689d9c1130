/// Why what a browser sent of a passkey is not taken.
public enum PasskeyFault: Error, Sendable, Equatable {
    /// It is not of the form that browsers send (WebAuthn level 2).
    ///
    /// - Parameter detail: for whoever reads the log; it quotes nothing.
    case unreadable(_ detail: String)
    /// It was made for another site, or within another site's page.
    case anotherSite
    /// The page was shown too long ago, in another browser, or its answer was sent before.
    case oldChallenge
    /// The device did not make sure, by a PIN, a finger or a face, that its owner holds it.
    case notVerified
    /// No such passkey, or a signature that is not its.
    case wrong
    /// The device counts backwards: there may be a second with the same key.
    case countsBackwards
    /// It is another user's, or this user's already.
    case known

    /// For commands and logs.
    var sentence: String {
        switch self {
        case .unreadable(let detail): "the browser has sent \(detail). Try another browser."
        case .anotherSite: "it was made for another site. Open this site under the name under which it was made."
        case .oldChallenge: "the page was too old. Load it again."
        case .notVerified: "the device did not ask for a PIN, a finger or a face. Set one up on it."
        case .wrong: "it is not known here. Sign in by the password."
        case .countsBackwards: "its device counts backwards, as a copy would. Remove it."
        case .known: "it is known already. Use another device."
        }
    }
}
