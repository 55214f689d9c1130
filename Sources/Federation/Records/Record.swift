import Glibc
public import Primitives
public import StrictJSON

/// One record of a `records` envelope (protocol §4).
public struct Record: Sendable {
    /// Held together, so that a record goes from hand to hand without counting each of its references.
    private let parts: Parts

    private final class Parts: Sendable {
        let type: String
        let key: String
        let base: Int64
        let content: Content
        let readBody: (any Sendable)?

        init(_ type: String, _ key: String, _ base: Int64, _ content: Content, _ readBody: (any Sendable)? = nil) {
            self.type = type
            self.key = key
            self.base = base
            self.content = content
            self.readBody = readBody
        }
    }

    /// A body is kept as it came, and neither read nor written again without need.
    private enum Content: Sendable {
        case json(JSON)
        /// An object that keeps the profile.
        case text(ArraySlice<UInt8>)
        case both(JSON, ArraySlice<UInt8>)
    }

    public var type: String { parts.type }
    public var key: String { parts.key }
    /// 1 + the log index of the envelope that last changed this (type, key); 0 if none has.
    public var base: Int64 { parts.base }
    /// The body as its type reads it, where a judge has done so: it goes on with the record to whoever folds it.
    var readBody: (any Sendable)? { parts.readBody }

    public init(type: String, key: String, base: Int64, body: JSON) { parts = Parts(type, key, base, .json(body)) }

    /// With its body written, once for all who need the bytes.
    public init(type: String, key: String, base: Int64, writing body: JSON) {
        parts = Parts(type, key, base, .both(body, body.compact[...]))
    }

    /// - Parameters:
    ///   - text: of the body: an object that keeps the profile, which the caller has made sure of.
    ///   - tree: the same, where it was read already.
    public init(type: String, key: String, base: Int64, text: ArraySlice<UInt8>, tree: JSON? = nil) {
        parts = Parts(type, key, base, tree.map { .both($0, text) } ?? .text(text))
    }

    private init(_ record: Record, base: Int64, _ content: Content, _ readBody: (any Sendable)?) {
        parts = Parts(record.type, record.key, base, content, readBody)
    }

    init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        // Of any length that fits into a payload: a type that nobody knows and a key that its type does not take have codes of their own.
        parts = Parts(
            try fields.string("type", length: 0...48_000), try fields.string("key", length: 0...48_000),
            try fields.integer("base", in: 0...JSON.largestInteger), .json(.object(try fields.fields("body").object)))
    }

    /// Reads the body where it was kept as it came: whoever needs it twice keeps it.
    public var body: JSON {
        switch parts.content {
        case .json(let json), .both(let json, _): json
        // It was read over when it came.
        case .text(let text): (try? JSON.parse(text)) ?? .object(JSONObject())
        }
    }

    /// The body's bytes as they came, or its compact form.
    public var text: ArraySlice<UInt8> {
        switch parts.content {
        case .json(let json): json.compact[...]
        case .text(let text), .both(_, let text): text
        }
    }

    private var keptText: ArraySlice<UInt8>? {
        switch parts.content {
        case .json: nil
        case .text(let text), .both(_, let text): text
        }
    }

    /// Whether another is of the same type.
    public func isOfType(of other: Record) -> Bool { parts === other.parts || parts.type == other.parts.type }

    /// The same with its body written, once for all who need the bytes.
    public var written: Record {
        guard case .json(let json) = parts.content else { return self }
        return Record(self, base: base, .both(json, json.compact[...]), readBody)
    }

    /// The same on another base.
    public func based(on base: Int64) -> Record { Record(self, base: base, parts.content, readBody) }

    /// The same with the body as its type has read it, in place of the tree where there is the text.
    func read(as body: any Sendable) -> Record { Record(self, base: base, keptText.map { .text($0) } ?? parts.content, body) }

    /// The body as its type reads it: what the judge has read, or read now.
    ///
    /// - Throws: where it cannot be read.
    public func body<Type: RecordType>(as type: Type.Type) throws(FieldError) -> Type.Body {
        if let body = readBody as? Type.Body { return body }
        return try Type.body(Fields(body, path: "body"))
    }

    /// The body as a judge has read it; `nil` where none has, or where it is something else.
    public func bodyRead<Body>(as body: Body.Type) -> Body? {
        guard let readBody else { return nil }
        return readBody as? Body
    }

    /// Whether U+0000 stands in it, which has no other spelling there than an escape.
    var bodyHoldsNull: Bool {
        if let text = keptText, !text.holdsBackslash { return false }
        return body.holdsNull
    }

    /// Whether the body has more bytes than these in compact form, as far as that is told without writing it; `nil` where it is not.
    func bodyOutweighs(_ bytes: Int) -> Bool? {
        keptText.map { $0.count > bytes }
    }

    public var json: JSON { ["type": .string(type), "key": .string(key), "base": .integer(base), "body": body] }

    /// Bytes that it has in a payload.
    var sizeInPayload: Int {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes.count
    }

    /// Appends what stands in a payload.
    func write(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: #"{"type":"#.utf8)
        JSON.write(type, to: &bytes)
        bytes.append(contentsOf: #","key":"#.utf8)
        JSON.write(key, to: &bytes)
        bytes.append(contentsOf: #","base":"#.utf8)
        JSON.integer(base).write(to: &bytes)
        bytes.append(contentsOf: #","body":"#.utf8)
        bytes.append(contentsOf: text)
        bytes.append(UInt8(ascii: "}"))
    }
}

/// What a record is about: the unit of ownership and of compare-and-set.
public struct RecordID: Sendable, Hashable, CustomStringConvertible {
    public let type: String
    public let key: String

    public init(type: String, key: String) {
        self.type = type
        self.key = key
    }

    public var description: String { "\(type) \(key)" }

    /// For a refusal: no more of a key than one needs to find it.
    var cut: String {
        let shown = key.unicodeScalars.prefix(100)
        return "\(type) \(String(shown))\(shown.count < key.unicodeScalars.count ? "…" : "")"
    }

    /// Bytes that a type and a key may have in the log.
    static let (longestType, longestKey) = (64, 256)

    /// Why it can stand in no log: types and keys are visible ASCII of a bounded length. The coordinator accepts no other, since no type has such
    /// keys; a follower meets them only in a log that cannot be believed.
    var unstorable: String? {
        func isPlain(_ text: String, _ longest: Int) -> Bool {
            (1...longest).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        }
        if !isPlain(type, Self.longestType) { return "a type that is not 1 to \(Self.longestType) visible characters of ASCII" }
        return isPlain(key, Self.longestKey) ? nil : "a key that is not 1 to \(Self.longestKey) visible characters of ASCII"
    }

    /// By bytes, as the log and every database tell keys apart.
    public static func == (left: Self, right: Self) -> Bool { left.type.isExactly(right.type) && left.key.isExactly(right.key) }

    /// Of a key alone: few types have the same.
    public func hash(into hasher: inout Hasher) { key.hashExactly(into: &hasher) }
}

extension Record: Equatable {
    public static func == (left: Self, right: Self) -> Bool { left.id == right.id && left.base == right.base && left.body == right.body }
}

extension Record {
    public var id: RecordID { RecordID(type: type, key: key) }
}

/// A record as it stands after some index of the log.
public struct RecordVersion: Sendable, Equatable {
    /// Of the envelope that last changed it.
    public let index: Int64
    /// The record's place in that envelope, from 0.
    public let position: Int
    public let writer: ParticipantID
    public let body: JSON

    public init(index: Int64, position: Int, writer: ParticipantID, body: JSON) {
        self.index = index
        self.position = position
        self.writer = writer
        self.body = body
    }

    /// What the next writer has to name as `base`.
    public var nextBase: Int64 { index + 1 }
}

extension ArraySlice<UInt8> {
    fileprivate var holdsBackslash: Bool {
        withUnsafeBytes { bytes in bytes.baseAddress.map { memchr($0, Int32(UInt8(ascii: "\\")), bytes.count) != nil } ?? false }
    }
}
