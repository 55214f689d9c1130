import StrictJSON

/// What a form's fields hold, put together by their paths. Elements that nobody has filled in are left out of a list; `places` then tells which
/// field a path of the JSON was typed in.
struct FormTree {
    private var value: JSON?
    private var members: [(name: String, tree: FormTree)] = []
    private var elements: [Int: FormTree] = [:]

    mutating func insert(_ value: JSON, at steps: ArraySlice<FormPath.Step>) {
        switch steps.first {
        case nil: self.value = value
        case .member(let name):
            let place = members.firstIndex { $0.name == name }
            if place == nil { members.append((name, FormTree())) }
            members[place ?? members.count - 1].tree.insert(value, at: steps.dropFirst())
        case .element(let index): elements[index, default: FormTree()].insert(value, at: steps.dropFirst())
        }
    }

    /// - Parameters:
    ///   - typed: the path as fields name it.
    ///   - written: the path as it is in the JSON.
    ///   - places: by paths of the JSON, those of the fields, where they differ.
    func json(typed: String = "", written: String = "", places: inout [String: String]) -> JSON {
        if typed != written { places[written] = typed }
        if let value { return value }
        guard elements.isEmpty else {
            var array: [JSON] = []
            for (index, tree) in elements.sorted(by: { $0.key < $1.key }) {
                array.append(tree.json(typed: "\(typed)[\(index)]", written: "\(written)[\(array.count)]", places: &places))
            }
            return .array(array)
        }
        var object = JSONObject()
        for (name, tree) in members {
            func path(_ parent: String) -> String { parent.isEmpty ? name : "\(parent).\(name)" }
            object[name] = tree.json(typed: path(typed), written: path(written), places: &places)
        }
        return .object(object)
    }
}
