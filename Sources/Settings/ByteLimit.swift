/// How many bytes one party may send: keys `limits.<what>BytesPerSecond` and `…PerDay`.
public struct ByteLimit: Sendable, Equatable {
    public let perSecond: Int
    public let perDay: Int

    /// - Parameter what: the beginning of both keys.
    init?(_ document: inout SettingsDocument, _ what: String, perSecond: Int, perDay: Int) {
        let form = "a number of bytes from 65536 to 1000000000000"
        let number = { (text: String) in Int(text).flatMap { (65_536...1_000_000_000_000).contains($0) ? $0 : nil } }
        let second = document.value("limits.\(what)BytesPerSecond", form, default: perSecond, number)
        let day = document.value("limits.\(what)BytesPerDay", form, default: perDay, number)
        guard let second, let day else { return nil }
        self.perSecond = second
        self.perDay = day
    }
}
