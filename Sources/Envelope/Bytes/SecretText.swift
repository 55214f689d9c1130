/// A secret that people copy and give to commands: a word that says what it is, then 256 bits of chance in base64url.
///
/// The word keeps it from beginning with a dash, which a command would read as an option, and lets scanners for leaked secrets find it.
public enum SecretText {
    /// - Parameter word: lower-case letters, such as `invitation`.
    public static func make(_ word: StaticString) -> String {
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
        return "\(word)_" + Base64.encode(bytes).replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
