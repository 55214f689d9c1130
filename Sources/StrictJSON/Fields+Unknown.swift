import Synchronization

extension Fields {
    /// The bytes, in compact form, of the members that nobody of `names` is.
    public func unknownBytes(besides names: [String]) -> Int {
        guard object.count > names.count || object.members.contains(where: { !names.contains($0.name) }) else { return 0 }
        return object.members.lazy.filter { !names.contains($0.name) }.map { $0.name.utf8.count + $0.value.compact.count }.reduce(0, +)
    }

    /// As above, of the members of this very object that `read` has not asked for.
    public func unknownBytes<Value>(reading read: (Fields) throws(FieldError) -> Value) -> Int {
        let asked = AskedNames()
        _ = try? read(Fields(object, path: path, asked: asked))
        return unknownBytes(besides: asked.all)
    }
}

/// Which members of an object were asked for.
final class AskedNames: Sendable {
    private let names = Mutex<Set<String>>([])
    var all: [String] { names.withLock { Array($0) } }
    func insert(_ name: String) { names.withLock { _ = $0.insert(name) } }
}
