import Envelope
import Ledger
import Primitives
import SQL
import StrictJSON

/// A forum that `coordinator init` is making: written down before the first key is, so that what was cut off can be taken up again, and so that
/// its own key files are told from another forum's.
struct ForumDraft: Equatable {
    let forum: ForumID
    let url: String
    let rootKeyCount: Int
    let threshold: Int
    let rootKeyDirectory: String
    /// The public halves of the root keys that are, or may be, in files by now.
    var rootKeys: [VerifyingKey] = []

    init(forum: ForumID, url: String, rootKeyCount: Int, threshold: Int, rootKeyDirectory: String) {
        self.forum = forum
        self.url = url
        self.rootKeyCount = rootKeyCount
        self.threshold = threshold
        self.rootKeyDirectory = rootKeyDirectory
    }

    init(_ json: JSON) throws(FieldError) {
        let fields = try Fields(json)
        forum = try fields.value("forum", "the forum's slug") { ForumID($0) }
        url = try fields.string("url")
        rootKeyCount = Int(try fields.integer("rootKeyCount", in: 1...32))
        threshold = Int(try fields.integer("threshold", in: 1...32))
        rootKeyDirectory = try fields.string("rootKeyDirectory")
        rootKeys = try fields.elements("rootKeys", count: 0...32) { (json, path) throws(FieldError) in
            guard let key = json.string.flatMap(VerifyingKey.init(base64:)) else {
                throw FieldError(path: path, expected: "a public key", found: json)
            }
            return key
        }
    }

    var json: JSON {
        [
            "forum": .string(forum.text), "url": .string(url), "rootKeyCount": .integer(Int64(rootKeyCount)), "threshold": .integer(Int64(threshold)),
            "rootKeyDirectory": .string(rootKeyDirectory), "rootKeys": .array(rootKeys.map { .string($0.base64) }),
        ]
    }

    /// Whether both are to make the same forum in the same places.
    func isSame(as other: ForumDraft) -> Bool {
        var (one, two) = (self, other)
        (one.rootKeys, two.rootKeys) = ([], [])
        return one == two
    }

    func rootKeyFile(_ number: Int) -> String { "\(rootKeyDirectory)/root-\(number).key" }

    var summary: String {
        "forum \(forum) at \(url), \(threshold) of \(rootKeyCount) root keys, in \(rootKeyDirectory)"
    }
}
