/// A setting of the process, as its operator has set it or left it.
public struct ProcessSetting: Sendable {
    public enum Source: Sendable {
        /// A file's line, or a variable of the environment.
        case given(String)
        case standard
    }

    /// Such as `node.web.listen`.
    let key: String
    /// `nil` where it is set and shown to nobody.
    let value: String?
    let source: Source

    public init(key: String, value: String?, source: Source) {
        self.key = key
        self.value = value
        self.source = source
    }
}
