import Envelope
import Federation
import Primitives
import StrictJSON
import TransparencyLog

/// That an entry stands in the log: the entry, its inclusion proof and the signed checkpoint, as `log prove` and the API give them.
struct DownloadedProof {
    let index: Int64
    let entry: LogEntry
    let checkpoint: VerifiedCheckpoint
    /// What the entry says. That its sender has signed it is not proved here: who holds which key only the whole log tells.
    let claims: JSON

    private static let hashForm: FieldExpectation = "a hash of 64 hexadecimal digits"

    /// - Parameter root: the one that the reader trusts; newer and older ones come with the proof where it has any.
    /// - Throws: `CommandFailure` where the proof does not hold.
    init(_ json: JSON, trusting root: TrustedRoot) throws {
        let leaf: [UInt8]
        let path: [MerkleHash]
        let claimedHash: MerkleHash?
        let note: String
        do throws(FieldError) {
            let fields = try Fields(json)
            index = try fields.integer("index", in: 0...JSON.largestInteger)
            leaf = try fields.value("entry", "standard base64") { Base64.decode($0) }
            claimedHash = fields.optional("leafHash") == nil ? nil : try fields.value("leafHash", Self.hashForm) { MerkleHash(hex: $0) }
            path = try fields.elements("path", count: 0...64) { json, path throws(FieldError) in
                guard let hash = json.string.flatMap({ MerkleHash(hex: $0) }) else {
                    throw FieldError(path: path, expected: Self.hashForm, found: json)
                }
                return hash
            }
            note = try fields.string("checkpoint", length: 1...1 << 20)
        } catch { throw CommandFailure(.failed, "This is no proof as `log prove` gives it: \(VisibleText.escaped(error.description)).") }
        let brought = json["roots"]?.array ?? []
        let roots = try RootChain.around(root, of: "The proof's root") { version in
            brought.first { $0["version"]?.integer == version }?["envelope"]?.string.flatMap { Base64.decode($0) }
        }
        checkpoint = try RootChain.verify(checkpoint: Array(note.utf8), by: roots)
        let hash = MerkleHash.leaf(leaf)
        guard claimedHash == nil || claimedHash == hash else {
            throw CommandFailure(.failed, "The proof does not hold: the entry's hash is \(hash), the proof says \(claimedHash ?? hash).")
        }
        do throws(ProofError) {
            try InclusionProof(leafIndex: UInt64(index), treeSize: checkpoint.size, path: path).verify(leaf: hash, root: checkpoint.root)
        } catch {
            throw CommandFailure(.failed, "The proof does not hold: entry \(index) is not shown to stand in the tree of the checkpoint: \(error).")
        }
        do throws(Problem) {
            entry = try LogEntry(leaf)
            claims = try entry.envelope.claimedPayload()
        } catch { throw CommandFailure(.failed, "The proof holds, but the entry cannot be read: \(RootChain.finding(error))") }
    }
}
