public import Federation
public import Primitives
public import StrictJSON

/// Steps towards the regional Silk Road Tourist Visa, and the meetings at which they are decided (Article 11); the secretariat keeps the plan.
public enum ActionKind: RegisterKind {
    public enum Form: String, Sendable, CaseIterable { case step, meeting }
    public enum Progress: String, Sendable, CaseIterable {
        case planned
        case underWay = "under-way"
        case done
        /// Given up.
        case dropped
    }

    public struct Details: Sendable, Equatable, JSONWritable {
        public let form: Form
        /// Its place in the plan, from 1.
        public let order: Int64
        /// Who sees to it, in words.
        public let owners: LocalizedText
        /// The day by which it is to be done; of a meeting, its day.
        public let due: UTCDate
        public let progress: Progress
        public let done: UTCDate?
        /// What has come of it so far.
        public let result: LocalizedText?
        public let url: String?

        public init(
            form: Form, order: Int64, owners: LocalizedText, due: UTCDate, progress: Progress, done: UTCDate? = nil, result: LocalizedText? = nil,
            url: String? = nil
        ) {
            self.form = form
            self.order = order
            self.owners = owners
            self.due = due
            self.progress = progress
            self.done = done
            self.result = result
            self.url = url
        }

        private static let dayForm = FieldForm("doneDay", "the day on which it was done")
        private static let notDone = FieldForm("notDone", "as long as it is not done")

        public init(_ fields: Fields) throws(FieldError) {
            form = try fields.choice("form", Form.self)
            order = try fields.integer("order", in: 1...500)
            owners = try fields.localized("owners", length: 1...500)
            due = try fields.date("due")
            progress = try fields.choice("progress", Progress.self)
            done = fields.optional("done") == nil ? nil : try fields.recordedDate("done")
            result = fields.optional("result") == nil ? nil : try fields.localized("result", length: 1...4000, lines: .many)
            url = try fields.optionalWebAddress("url")
            if progress == .done, done == nil {
                throw FieldError(path: fields.path(of: "done"), expected: .form(Self.dayForm), found: FieldFinding.nothing)
            }
            if progress != .done, let done {
                throw FieldError(path: fields.path(of: "done"), expected: .absent(Self.notDone), found: .string(done.description))
            }
        }

        public var json: JSON {
            var object = JSONObject([("form", .string(form.rawValue)), ("order", .integer(order)), ("owners", owners.json)])
            object["due"] = .string(due.description)
            object["progress"] = .string(progress.rawValue)
            object["done"] = done.map { .string($0.description) }
            object["result"] = result?.json
            object["url"] = url.map { .string($0) }
            return .object(object)
        }
    }

    public static let name = "action"
    public static func details(_ fields: Fields) throws(FieldError) -> Details { try Details(fields) }
    public static func mayOwn(_ participant: ParticipantID) -> Bool { participant == .secretariat }
    public static func subject(of details: Details) -> String { details.form.rawValue }
    public static func pastTimes(of details: Details) -> [PastTime] { details.done.map { [PastTime("done", $0.start)] } ?? [] }
}
