import Synchronization

extension Fields {
    /// The bytes, in compact form, of the members that nobody of `names` is.
    public func unknownBytes(besides names: [String]) -> Int {
        guard object.count > names.count || object.members.contains(where: { !names.contains($0.name) }) else { return 0 }
        return object.members.lazy.filter { !names.contains($0.name) }.map { Self.bytes(of: $0) }.reduce(0, +)
    }

    /// As above, of the members that `read` has not asked for: of this object, and of all objects within it that it has read as such. What it has
    /// asked for without looking into it is known as far as it is no object.
    public func unknownBytes<Value>(reading read: (Fields) throws(FieldError) -> Value) -> Int {
        let asked = AskedNames()
        AskedNames.$current.withValue(asked) { _ = try? read(Fields(object, path: path, asked: asked)) }
        return Self.unknownBytes(in: object, at: path, asked.all)
    }

    private static func unknownBytes(in object: JSONObject, at path: String, _ asked: [String: Set<String>]) -> Int {
        let names = asked[path] ?? []
        return object.members.reduce(0) { bytes, member in
            guard names.contains(member.name) else { return bytes + Self.bytes(of: member) }
            return bytes + unknownBytes(in: member.value, at: Self.path(of: member.name, in: path), asked)
        }
    }

    private static func unknownBytes(in json: JSON, at path: String, _ asked: [String: Set<String>]) -> Int {
        switch json {
        case .object(let object): unknownBytes(in: object, at: path, asked)
        case .array(let elements):
            elements.enumerated().reduce(0) { $0 + unknownBytes(in: $1.element, at: Self.path(of: $1.offset, in: path), asked) }
        case .null, .boolean, .integer, .string: 0
        }
    }

    private static func bytes(of member: JSONObject.Member) -> Int { member.name.utf8.count + member.value.compact.count }
}

/// Which members were asked for, by the path of their object.
final class AskedNames: Sendable {
    /// Who is told by objects that are read within others.
    @TaskLocal static var current: AskedNames?

    private let names = Mutex<[String: Set<String>]>([:])
    var all: [String: Set<String>] { names.withLock { $0 } }
    func insert(_ name: String, at path: String) { names.withLock { _ = $0[path, default: []].insert(name) } }
}
