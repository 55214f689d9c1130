public import StrictJSON

/// The kinds of values that records are made of, each read in one spelling only: what stands in the log stands for ever.
extension Fields {
    /// What a person has written for others to read: every text of a record that is nobody's identifier is read here.
    ///
    /// - Parameter length: bounds in UTF-8 bytes.
    public func text(_ name: String, length: ClosedRange<Int> = 1...4096, lines: WrittenText.Lines = .one) throws(FieldError) -> String {
        let text = try string(name, length: length)
        if let fault = WrittenText.fault(in: text, lines: lines) {
            throw FieldError(path: path(of: name), expected: .form(WrittenText.form(lines)), found: .described(fault))
        }
        return text
    }

    public func time(_ name: String) throws(FieldError) -> UTCTime {
        try value(name, .form(.time)) { UTCTime($0) }
    }

    /// A day from 1900 to 2199: beyond, it is a slip.
    public func date(_ name: String) throws(FieldError) -> UTCDate {
        try value(name, .form(.date)) { UTCDate($0).flatMap { $0.isPlausible ? $0 : nil } }
    }

    public func optionalDate(_ name: String) throws(FieldError) -> UTCDate? { optional(name) == nil ? nil : try date(name) }

    /// A time at which something was done for the forum: from 2008-09-01 to the end of 2199. Whether it has passed is judged when the entry is
    /// accepted (`RecordType.pastTimes`).
    public func recordedTime(_ name: String) throws(FieldError) -> UTCTime {
        try value(name, .form(.recordedTime)) {
            UTCTime($0).flatMap { $0.date.canBeRecorded ? $0 : nil }
        }
    }

    /// A day on which something was done for the forum, with the same bounds.
    public func recordedDate(_ name: String) throws(FieldError) -> UTCDate {
        try value(name, .form(.recordedDate)) {
            UTCDate($0).flatMap { $0.canBeRecorded ? $0 : nil }
        }
    }

    /// A code that ISO 3166-1 assigns, or `XK`.
    public func country(_ name: String) throws(FieldError) -> CountryCode { try value(name, .form(.country)) { CountryCode($0) } }

    /// A SHA-256 in lower-case hexadecimal digits.
    public func optionalDigest(_ name: String) throws(FieldError) -> String? {
        try optionalValue(name, .form(.digest)) { text in
            text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) } ? text : nil
        }
    }

    public func city(_ name: String) throws(FieldError) -> CityID { try value(name, .form(.city)) { CityID($0) } }

    public func optionalMoney(_ name: String) throws(FieldError) -> Money? {
        guard let json = optional(name) else { return nil }
        return try Money(json, path: path(of: name))
    }

    /// An absolute http or https address (RFC 3986): host, port and path are what they should be, nobody's password is in it.
    public func webAddress(_ name: String) throws(FieldError) -> String {
        try value(name, .form(.webAddress)) { WebAddress($0)?.text }
    }

    public func optionalWebAddress(_ name: String) throws(FieldError) -> String? { optional(name) == nil ? nil : try webAddress(name) }

    /// A decimal number as a string, such as `-12.5`: JSON numbers of the profile are integers (protocol, Spellings).
    public func decimal(_ name: String) throws(FieldError) -> String {
        try value(name, .form(.decimal)) { DecimalNumber.isCanonical($0) ? $0 : nil }
    }

    /// Refuses a list in which something stands twice.
    ///
    /// - Parameter identity: what tells two elements apart.
    public func distinct<Element>(
        _ name: String, _ elements: [Element], by identity: (Element) -> String
    ) throws(FieldError) -> [Element] {
        var seen: Set<ExactText> = []
        for (place, element) in elements.enumerated() where !seen.insert(ExactText(identity(element))).inserted {
            throw FieldError(path: "\(path(of: name))[\(place)]", expected: .another, found: .string(identity(element)))
        }
        return elements
    }
}
