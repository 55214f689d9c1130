/// What a witness knows of one log, and the decision what to cosign next (C2SP tlog-witness).
public struct WitnessState: Hashable, Sendable {
    /// The latest checkpoint cosigned here.
    public struct Head: Hashable, Sendable {
        public let size: UInt64
        public let root: MerkleHash

        public init(size: UInt64, root: MerkleHash) {
            self.size = size
            self.root = root
        }
    }

    public let origin: NoteName
    /// Raw, 32 bytes each.
    public let logKeys: [[UInt8]]
    /// Nil where nothing was cosigned yet.
    public let latest: Head?

    public init(origin: NoteName, logKeys: [[UInt8]], latest: Head?) {
        self.origin = origin
        self.logKeys = logKeys
        self.latest = latest
    }

    /// The checkpoint to cosign. The caller stores its size and root as the latest, in the transaction that read this state,
    /// and signs and answers only then.
    public func decide(_ request: WitnessRequest) throws(WitnessRefusal) -> VerifiedCheckpoint {
        let checkpoint = try trusted(request.checkpoint)
        guard request.oldSize <= checkpoint.size else { throw .oldSizeBeyondCheckpoint }
        let latest = self.latest ?? Head(size: 0, root: .emptyTree)
        guard request.oldSize == latest.size else { throw .conflict(latestSize: latest.size) }
        // Another root at the same size is a conflict as well, not a proof that fails.
        guard checkpoint.size != latest.size || checkpoint.root == latest.root else { throw .conflict(latestSize: latest.size) }
        do {
            let proof = ConsistencyProof(oldSize: request.oldSize, newSize: checkpoint.size, path: request.proof)
            try proof.verify(oldRoot: latest.root, newRoot: checkpoint.root)
        } catch {
            throw .inconsistent(error)
        }
        return checkpoint
    }

    private func trusted(_ checkpoint: SignedCheckpoint) throws(WitnessRefusal) -> VerifiedCheckpoint {
        do {
            return try checkpoint.verify(origin: origin, logKeys: logKeys)
        } catch .wrongOrigin(let origin) {
            throw .unknownOrigin(origin)
        } catch .wrongEmptyRoot {
            throw .wrongEmptyRoot
        } catch {
            throw .untrusted(error)
        }
    }
}
