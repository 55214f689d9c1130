extension BinaryInteger {
    /// A number with its noun, such as `1 record`, `2 records`, `3 cities`.
    ///
    /// - Parameter many: the plural, where it is not the noun and an s.
    public func counted(_ one: String, _ many: String? = nil) -> String { "\(self) \(self == 1 ? one : many ?? one + "s")" }
}
