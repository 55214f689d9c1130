public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// What a city of the country, or the secretariat, says to a barrier that was reported.
public struct BarrierAnswer: Sendable, Equatable, JSONWritable {
    public enum Outcome: String, Sendable, CaseIterable {
        case answered
        /// It is gone.
        case solved
        /// It is none, or stays on purpose.
        case rejected
    }

    public let outcome: Outcome
    /// Of the log's entry with the version that is answered.
    public let index: Int64
    public let text: LocalizedText

    public init(_ outcome: Outcome, to index: Int64, _ text: LocalizedText) {
        self.outcome = outcome
        self.index = index
        self.text = text
    }

    public init(_ fields: Fields) throws(FieldError) {
        outcome = try fields.choice("outcome", Outcome.self)
        index = try fields.integer("index", in: 0...JSON.largestInteger)
        text = try fields.localized("text", length: 1...4000, lines: .many)
    }

    public var json: JSON { ["outcome": .string(outcome.rawValue), "index": .integer(index), "text": text.json] }
}

/// `register.barrier.answered`: `<owner>/<slug>/<who answers>`.
public enum BarrierAnswered: RecordType {
    public struct Key: Sendable, CustomStringConvertible {
        public let entry: RegisterKey
        public let answerer: ParticipantID

        public init(_ entry: RegisterKey, by answerer: ParticipantID) {
            self.entry = entry
            self.answerer = answerer
        }

        public var description: String { "\(entry)/\(answerer)" }
    }

    public static let name = "register.barrier.answered"
    public static let keyForm = "<owner>/<slug>/<who answers>, such as almaty/visa-fee-in-cash/bishkek"
    public static func key(_ text: String) -> Key? {
        guard let slash = text.lastIndex(of: "/"), let entry = RegisterKey(String(text[..<slash])),
            let answerer = ParticipantID(String(text[text.index(after: slash)...]))
        else { return nil }
        return Key(entry, by: answerer)
    }

    public static func body(_ fields: Fields) throws(FieldError) -> BarrierAnswer { try BarrierAnswer(fields) }
    public static func writers(of key: Key, body: BarrierAnswer?) -> Writers? { key.answerer.city.map { .city($0) } ?? .secretariat }

    public static func objection(
        to body: BarrierAnswer, key: Key, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        if let objection = try RegisterSubmitted<BarrierKind>.objection(toJudging: body.index, of: key.entry, in: view) { return objection }
        guard let city = writer.city else { return nil }
        let standing = try view.current(RecordID(type: RegisterSubmitted<BarrierKind>.name, key: key.entry.description))
        let country = standing?.body["country"]?.string
        guard view.membership.members[city]?.country.text != country else { return nil }
        return RegisterObjection.barrierOf(country.flatMap { CountryCode(spelledAs: $0) })
    }
}
