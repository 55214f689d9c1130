public import Envelope
public import Primitives
public import StrictJSON

/// Where an enrolment stands: the answer to `POST` and `GET` of `/federation/v1/enrolments`.
public struct EnrolmentStatus: Sendable {
    public enum Stage: String, Sendable { case received, approved, rejected }

    public let id: UUIDv7
    public let stage: Stage
    /// Log index of the admission.
    public let index: Int64?
    /// PEM chain, leaf first.
    public let certificate: String?
    public let problem: Problem?

    public init(id: UUIDv7, stage: Stage, index: Int64? = nil, certificate: String? = nil, problem: Problem? = nil) {
        self.id = id
        self.stage = stage
        self.index = index
        self.certificate = certificate
        self.problem = problem
    }

    public init(_ json: JSON) throws(FieldError) {
        let fields = try Fields(json)
        id = try fields.value("id", "a UUIDv7") { UUIDv7($0) }
        stage = try fields.value("stage", "received, approved or rejected", Stage.init)
        index = try fields.optionalInteger("index", in: 0...JSON.largestInteger)
        certificate = try fields.optionalString("certificate", length: 1...65_536)
        problem = if let json = fields.optional("problem") { try Problem(json, path: "problem") } else { nil }
    }

    public var json: JSON {
        var object = JSONObject([
            ("id", .string(id.text)), ("stage", .string(stage.rawValue)), ("index", index.map { .integer($0) } ?? .null),
            ("certificate", certificate.map { .string($0) } ?? .null),
        ])
        object["problem"] = problem?.json
        return .object(object)
    }
}
