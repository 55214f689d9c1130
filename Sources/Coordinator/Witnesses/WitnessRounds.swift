import Envelope
public import Federation
import Ledger
import Logging
import Primitives
import SQL
public import ServiceLifecycle
import Synchronization
import TransparencyLog

/// Asks the root's witnesses to cosign each new head of the log (C2SP tlog-witness; protocol §4).
public final class WitnessRounds: Service {
    /// Seconds between two rounds while the log does not grow: a cosignature tells that its witness still looks.
    private static let idleSeconds = 60.0
    private static let retrySeconds = 1.0
    private static let answerSeconds = 5

    private let coordinator: Coordinator
    private let connector: @Sendable () -> any PeerConnector
    /// The size that each witness cosigned last, as far as is known.
    private let sizes = Mutex<[NoteName: UInt64]>([:])

    /// - Parameter connector: speaks in the coordinator's name.
    public init(_ coordinator: Coordinator, connector: @escaping @Sendable () -> any PeerConnector) {
        self.coordinator = coordinator
        self.connector = connector
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            while !Task.isCancelled {
                let size = coordinator.sequencer.growth.value
                do { try await round() } catch { coordinator.logger.warning("witnesses were not asked", metadata: ["error": "\(error)"]) }
                let idleUntil = ContinuousClock.now + .seconds(Self.idleSeconds)
                // Sooner where a quorum is missing: witnesses may be back, or a root may have named them.
                repeat {
                    _ = await coordinator.sequencer.growth.wait(beyond: size, seconds: Self.retrySeconds)
                } while coordinator.sequencer.growth.value <= size && !coordinator.checkpoints.lacksQuorum && ContinuousClock.now < idleUntil
                    && !Task.isCancelled
            }
        }
    }

    /// One head, shown to all witnesses at once.
    public func round() async throws {
        let root = try await coordinator.roots.current().root
        coordinator.checkpoints.require(quorum: root.quorum)
        guard !root.witnesses.isEmpty else { return }
        let checkpoint = try await coordinator.checkpoints.unwitnessedCheckpoint()
        let membership = try await coordinator.sequencer.membership().membership
        let head = WitnessState.Head(size: checkpoint.checkpoint.size, root: checkpoint.checkpoint.root)
        await withTaskGroup(of: NoteSignature?.self) { group in
            for witness in root.witnessKeys {
                guard let city = CityID(String(witness.name.description.split(separator: "/").last ?? "")), let member = membership.members[city]
                else { continue }
                group.addTask { [self] in await cosignature(of: witness, member, over: checkpoint) }
            }
            // Published as soon as there is a quorum: a witness that is away delays nobody.
            var cosignatures: [NoteSignature] = []
            for await case let cosignature? in group {
                cosignatures.append(cosignature)
                guard cosignatures.count >= root.quorum else { continue }
                coordinator.checkpoints.keep(cosignatures, of: head)
                // The log has grown on: the next head is not to wait for the slowest.
                if root.quorum > 0, coordinator.sequencer.growth.value > Int64(head.size) { group.cancelAll() }
            }
        }
    }

    private func cosignature(of witness: NoteVerifierKey, _ member: Member, over checkpoint: SignedCheckpoint) async -> NoteSignature? {
        let address = PeerAddress(url: member.url, forum: coordinator.forum, participant: ParticipantID(member.city), tlsKeys: [member.tlsKey])
        let channel = connector().channel(to: address)
        do {
            // The first answer may tell from which size the witness wants its proof.
            for _ in 0..<2 {
                let body = try await request(to: witness, checkpoint)
                let response = try await channel.exchange(
                    PeerRequest(.post, "/log/v1/add-checkpoint", body: body), timeoutSeconds: Self.answerSeconds)
                switch response.status {
                case 200:
                    let signed = try checkpoint.adding(answer: response.body, of: witness)
                    sizes.withLock { $0[witness.name] = checkpoint.checkpoint.size }
                    return signed.note.signatures.first { $0.name == witness.name && $0.keyID == witness.keyID }
                case 409:
                    let text = String(decoding: response.body.prefix(32), as: UTF8.self)
                    guard let size = UInt64(text.split(separator: "\n").first ?? ""), size <= checkpoint.checkpoint.size else { return nil }
                    sizes.withLock { $0[witness.name] = size }
                default:
                    coordinator.logger.warning(
                        "a witness refuses",
                        metadata: ["witness": "\(witness.name)", "answer": "\(String(decoding: response.body.prefix(200), as: UTF8.self))"])
                    return nil
                }
            }
        } catch {
            coordinator.logger.info("a witness is away", metadata: ["witness": "\(witness.name)", "error": "\(error)"])
        }
        return nil
    }

    private func request(to witness: NoteVerifierKey, _ checkpoint: SignedCheckpoint) async throws -> [UInt8] {
        let oldSize = sizes.withLock { $0[witness.name] ?? 0 }
        let path = try await coordinator.database.read { connection in
            var builder = ProofBuilder(treeSize: checkpoint.checkpoint.size) { try Ledger.tile($0, connection) }
            return oldSize == 0 ? [] : try builder.consistencyProof(from: oldSize).path
        }
        guard let request = WitnessRequest(oldSize: oldSize, proof: path, checkpoint: checkpoint) else {
            throw Problem(.internal, "The proof for \(witness.name) is longer than any is.")
        }
        return request.bytes
    }
}
