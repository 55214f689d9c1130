public import StrictJSON

extension Fields {
    public func time(_ name: String) throws(FieldError) -> UTCTime {
        try value(name, "a time YYYY-MM-DDTHH:MM:SSZ") { UTCTime($0) }
    }

    public func date(_ name: String) throws(FieldError) -> UTCDate {
        try value(name, "a date YYYY-MM-DD") { UTCDate($0) }
    }

    /// An absolute http or https address, at most 2,048 bytes, without white space or control characters.
    public func webAddress(_ name: String) throws(FieldError) -> String {
        try value(name, "an http or https address") { text in
            let utf8 = text.utf8
            guard utf8.count <= 2048, utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
            let rest =
                utf8.starts(with: "https://".utf8)
                ? utf8.dropFirst(8) : utf8.starts(with: "http://".utf8) ? utf8.dropFirst(7) : utf8[utf8.endIndex...]
            return rest.isEmpty || rest.first == UInt8(ascii: "/") ? nil : text
        }
    }

    /// A decimal number as a string, such as `-12.50`: JSON numbers of the profile are integers (protocol §3).
    public func decimal(_ name: String) throws(FieldError) -> String {
        try value(name, "a decimal number as a string") { text in
            let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
            let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
            let isNumber =
                (1...2).contains(parts.count)
                && parts.allSatisfy { part in
                    (1...15).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                }
            return isNumber ? text : nil
        }
    }
}
