/// A value of CBOR (RFC 8949) of the kinds that authenticators write: no tags, no floating point.
indirect enum CBORValue: Sendable, Equatable {
    struct Entry: Sendable, Equatable {
        let key: CBORValue
        let value: CBORValue
    }

    case unsigned(UInt64)
    /// -1 - n.
    case negative(UInt64)
    case bytes([UInt8])
    case text(String)
    case array([CBORValue])
    case map([Entry])
    case boolean(Bool)
    case null

    /// What a map has under a number, as COSE labels are.
    subscript(label: Int64) -> CBORValue? {
        self[label < 0 ? .negative(UInt64(-1 - label)) : .unsigned(UInt64(label))]
    }

    subscript(name: String) -> CBORValue? { self[.text(name)] }

    private subscript(key: CBORValue) -> CBORValue? {
        guard case .map(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }

    var integer: Int64? {
        switch self {
        case .unsigned(let value): Int64(exactly: value)
        case .negative(let value): Int64(exactly: value).map { -1 - $0 }
        default: nil
        }
    }

    var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
}
