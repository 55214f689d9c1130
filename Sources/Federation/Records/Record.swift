public import Primitives
public import StrictJSON

/// One record of a `records` envelope (protocol §4).
public struct Record: Sendable {
    public let type: String
    public let key: String
    /// 1 + the log index of the envelope that last changed this (type, key); 0 if none has.
    public let base: Int64
    private let content: Content
    /// The body as its type reads it, where a judge has done so: it goes on with the record to whoever folds it.
    private(set) var readBody: (any Sendable)?

    /// A body is kept as it came, and neither read nor written again without need.
    private enum Content: Sendable {
        case json(JSON)
        /// An object that keeps the profile.
        case text(ArraySlice<UInt8>)
        case both(JSON, ArraySlice<UInt8>)
    }

    public init(type: String, key: String, base: Int64, body: JSON) {
        self.type = type
        self.key = key
        self.base = base
        content = .json(body)
    }

    /// - Parameter text: of the body: an object that keeps the profile, which the caller has made sure of.
    init(type: String, key: String, base: Int64, text: ArraySlice<UInt8>) {
        self.type = type
        self.key = key
        self.base = base
        content = .text(text)
    }

    private init(_ record: Record, base: Int64, _ content: Content) {
        type = record.type
        key = record.key
        self.base = base
        self.content = content
        readBody = record.readBody
    }

    init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        // Of any length that fits into a payload: a type that nobody knows and a key that its type does not take have codes of their own.
        type = try fields.string("type", length: 0...48_000)
        key = try fields.string("key", length: 0...48_000)
        base = try fields.integer("base", in: 0...JSON.largestInteger)
        content = .json(.object(try fields.fields("body").object))
    }

    /// Reads the body where it was kept as it came: whoever needs it twice keeps it.
    public var body: JSON {
        switch content {
        case .json(let json), .both(let json, _): json
        // It was read over when it came.
        case .text(let text): (try? JSON.parse(text)) ?? .object(JSONObject())
        }
    }

    /// The body's bytes as they came, or its compact form.
    public var text: ArraySlice<UInt8> {
        switch content {
        case .json(let json): json.compact[...]
        case .text(let text), .both(_, let text): text
        }
    }

    private var keptText: ArraySlice<UInt8>? {
        switch content {
        case .json: nil
        case .text(let text), .both(_, let text): text
        }
    }

    /// The same with its body written, once for all who need the bytes.
    public var written: Record {
        guard case .json(let json) = content else { return self }
        return Record(self, base: base, .both(json, json.compact[...]))
    }

    /// The same on another base.
    public func based(on base: Int64) -> Record { Record(self, base: base, content) }

    /// The same with the body as its type has read it, in place of the tree where there is the text.
    func read(as body: any Sendable) -> Record {
        var record = keptText.map { Record(self, base: base, .text($0)) } ?? self
        record.readBody = body
        return record
    }

    /// The body as its type reads it: what the judge has read, or read now.
    ///
    /// - Throws: where it cannot be read.
    public func body<Type: RecordType>(as type: Type.Type) throws(FieldError) -> Type.Body {
        if let body = readBody as? Type.Body { return body }
        return try Type.body(Fields(body, path: "body"))
    }

    /// Whether U+0000 stands in it, which has no other spelling there than an escape.
    var bodyHoldsNull: Bool {
        if let text = keptText, !text.contains(UInt8(ascii: "\\")) { return false }
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

    public func hash(into hasher: inout Hasher) {
        type.hashExactly(into: &hasher)
        key.hashExactly(into: &hasher)
    }
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
