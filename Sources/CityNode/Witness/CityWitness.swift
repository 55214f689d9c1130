public import Envelope
import Federation
import Ledger
import Primitives
import SQL
import TransparencyLog

/// A city that the root names a witness cosigns every checkpoint that continues the last one it saw (C2SP tlog-witness; protocol §4):
/// a coordinator that shows different logs to different cities does not get both cosigned.
struct CityWitness {
    let city: City

    func answer(_ body: [UInt8]) async throws -> PeerResponse {
        guard let signer = Self.signer(of: city), city.root.witnessKeys.contains(signer.cosignatureKey) else {
            throw Problem(.notFound, "The root does not name \(city.id) a witness.")
        }
        do {
            return PeerResponse(
                status: 200, contentType: "text/plain; charset=utf-8", body: try await cosign(try WitnessRequest(parsing: body), signer))
        } catch let refusal as WitnessRefusal {
            return PeerResponse(status: refusal.statusCode, contentType: refusal.contentType, body: Array(refusal.body.utf8))
        }
    }

    /// What was cosigned is on disk before anyone has the cosignature.
    private func cosign(_ request: WitnessRequest, _ signer: NoteSigner) async throws -> [UInt8] {
        guard let origin = NoteName("\(city.profile.forum)/log") else { throw Problem(.internal, "The forum's name is no note's name.") }
        let logKeys = city.root.logKeys.map(\.raw)
        let seconds = city.clock().seconds
        return try await city.database.write { connection in
            let latest = try connection.first("SELECT size, root FROM witnessed WHERE id = 1").map { row in
                guard let root = MerkleHash(bytes: try row.blob(1)) else {
                    throw StorageError(.corrupt, "the witnessed root is no hash; restore a backup")
                }
                return WitnessState.Head(size: UInt64(try row.integer(0)), root: root)
            }
            let checkpoint = try WitnessState(origin: origin, logKeys: logKeys, latest: latest).decide(request)
            try connection.execute(
                "INSERT INTO witnessed (id, size, root) VALUES (1, $1, $2) ON CONFLICT (id) DO UPDATE SET size = excluded.size, root = excluded.root",
                [.integer(Int64(checkpoint.size)), .blob(checkpoint.root.bytes)])
            return try signer.cosign(checkpoint.note.text, atSeconds: seconds).line
        }
    }

    private static func signer(of city: City) -> NoteSigner? {
        guard let key = city.secrets.witness, let name = NoteName(city.witnessName) else { return nil }
        return NoteSigner(name: name, seed: key.seed)
    }
}

extension City {
    /// The name under which this city cosigns checkpoints.
    public var witnessName: String { "\(profile.forum)/\(id)" }

    /// The public key that the secretariat has to put into the root to make this city a witness; made now if there is none.
    public func witnessKey() async throws -> VerifyingKey {
        let secrets = try secrets.withWitnessKey(in: "\(directory)/keys")
        try await use(secrets)
        guard let key = secrets.witness else { throw Problem(.internal, "The witness's key was not made.") }
        return key.verifyingKey
    }
}
