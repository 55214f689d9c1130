public import StrictJSON

extension Problem {
    public static let mediaType = "application/problem+json"
    private static let typePrefix = "urn:caravanserai:problem:"
    private static let standardMembers = ["type", "title", "status", "detail"]

    public var json: JSON {
        var object = JSONObject([
            ("type", .string(Self.typePrefix + code.rawValue)), ("title", .string(code.title)), ("status", .integer(Int64(code.status))),
            ("detail", .string(detail)),
        ])
        for member in members.members where !Self.standardMembers.contains(member.name) { object[member.name] = member.value }
        return .object(object)
    }

    /// Reads a peer's problem document. A type we do not know (a later version's, or a proxy's) reads as `internal` and is kept as `reportedType`.
    ///
    /// - Throws: when it is no object or has no `type`; a missing `detail` reads as the title.
    public init(_ json: JSON?, path: String = "") throws(FieldError) {
        let fields = try Fields(json, path: path)
        let type = try fields.string("type", length: 1...256)
        var members = fields.object.members.filter { !Self.standardMembers.contains($0.name) }.map { ($0.name, $0.value) }
        let known = type.hasPrefix(Self.typePrefix) ? ProblemCode(rawValue: String(type.dropFirst(Self.typePrefix.count))) : nil
        if known == nil { members.append(("reportedType", .string(type))) }
        let code = known ?? .internal
        self.init(code, fields.optional("detail")?.string ?? code.title, members: members)
    }
}
