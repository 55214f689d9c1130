/// The members of a JSON object in the order they were read or set; names are unique.
public struct JSONObject: Sendable, Equatable {
    public struct Member: Sendable, Equatable {
        public var name: String
        public var value: JSON

        public static func == (left: Self, right: Self) -> Bool { left.name.isExactly(right.name) && left.value == right.value }
    }

    public private(set) var members: [Member]

    public init() { members = [] }

    /// Later members replace earlier ones of the same name.
    public init(_ pairs: [(String, JSON)]) {
        members = []
        members.reserveCapacity(pairs.count)
        for (name, value) in pairs { self[name] = value }
    }

    /// The parser has refused duplicates already.
    init(unique members: [Member]) { self.members = members }

    /// Objects of the protocol have a dozen members: a linear search beats hashing.
    public subscript(name: String) -> JSON? {
        get {
            var name = name
            return name.withUTF8 { wanted in
                for place in members.indices where members[place].name.isExactly(wanted) { return members[place].value }
                return nil
            }
        }
        set {
            let index = members.firstIndex { $0.name.isExactly(name) }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    public var isEmpty: Bool { members.isEmpty }
    public var count: Int { members.count }
}
