import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

extension CoordinatorDirectory {
    /// Makes a new forum here, or goes on with making one that was cut off. No file that holds a key is ever written over.
    ///
    /// - Parameters:
    ///   - rootKeys: how many keys sign the root; they are written to `rootKeyDirectory`, from where they belong offline.
    /// - Returns: the root, in force from now on.
    func initialise(forum: ForumID, url: String, rootKeys count: Int, threshold: Int, rootKeyDirectory: String) async throws -> TrustRoot {
        guard (1...32).contains(count), (1...count).contains(threshold) else {
            throw CommandFailure(.usage, "The threshold must be between 1 and the number of root keys, and those between 1 and 32.")
        }
        var draft = try takeUp(
            ForumDraft(forum: forum, url: url, rootKeyCount: count, threshold: threshold, rootKeyDirectory: FilePath.absolute(rootKeyDirectory)))
        let rootKeys = try rootKeys(&draft)
        let database = try await SQLiteDatabase.open(database)
        let root: TrustedRoot
        do { root = try await establish(draft, rootKeys, database) } catch {
            await database.close()
            throw error
        }
        await database.close()
        if !SecretFile.exists(anchor) { try SecretFile.create(Anchor(root: root, coordinator: url).bytes, at: anchor) }
        try SecretFile.remove(self.draft)
        return root.root
    }

    /// The draft that was begun here, or this new one where nothing of a forum is here yet.
    private func takeUp(_ new: ForumDraft) throws -> ForumDraft {
        if SecretFile.exists(draft) {
            let begun: ForumDraft
            do { begun = try ForumDraft(JSON.parse(SecretFile.read(draft))) } catch {
                throw CommandFailure(
                    .failed, "\(draft) tells of an `init` that was cut off, and cannot be read: \(error). Move \(path) away and begin anew.")
            }
            guard begun.isSame(as: new) else {
                throw CommandFailure(
                    .failed,
                    "Another `init` was begun in \(path): \(begun.summary). Give the same settings to take it up again, or move \(path) away and begin anew."
                )
            }
            return begun
        }
        guard !SecretFile.exists(database) else {
            throw CommandFailure(.failed, "\(database) is there already; a forum is made once. Choose another directory, or move this one away.")
        }
        for file in [keys, anchor] where SecretFile.exists(file) {
            throw CommandFailure(
                .failed,
                "\(file) is of a forum whose coordinator.db is away. Put the database back, `caravanserai coordinator restore` a backup, or move what is in \(path) away to make another forum."
            )
        }
        guard !isAmongOwnKeys(new.rootKeyDirectory) else {
            throw CommandFailure(
                .usage,
                "--root-key-directory is within \(keys), where the coordinator's own keys are: root keys belong offline. Choose another directory.")
        }
        for number in 1...new.rootKeyCount where SecretFile.exists(new.rootKeyFile(number)) {
            throw CommandFailure(
                .failed, "\(new.rootKeyFile(number)) is there already: another forum's root key. Choose another --root-key-directory.")
        }
        try SecretFile.makeDirectory(path)
        try SecretFile.makeDirectory(new.rootKeyDirectory)
        try SecretFile.create(new.json.compact, at: draft)
        return new
    }

    /// Whether a directory is that of the coordinator's own keys, or below it, however the two are spelled. Those keys are set aside as a whole where an
    /// `init` was cut off, and every backup of that directory would hold the root keys.
    private func isAmongOwnKeys(_ directory: String) -> Bool {
        let (own, given) = (Self.steps(of: FilePath.absolute(keys)), Self.steps(of: directory))
        return given.starts(with: own)
    }

    /// Of an absolute path, without `.`, `..` and empty ones.
    private static func steps(of path: String) -> [Substring] {
        path.split(separator: "/").reduce(into: []) { steps, step in
            switch step {
            case ".": break
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
    }

    /// The root keys from their files; those that are missing are made. The draft knows of each before its file is there.
    private func rootKeys(_ draft: inout ForumDraft) throws -> [SigningKey] {
        var keys: [SigningKey] = []
        for number in 1...draft.rootKeyCount {
            let file = draft.rootKeyFile(number)
            if SecretFile.exists(file) {
                guard let key = SigningKey(seed: try SecretFile.readKey(file)), draft.rootKeys.contains(key.verifyingKey) else {
                    throw CommandFailure(
                        .failed, "\(file) is not of the `init` that was cut off here. Move it to where it belongs, then give the command again.")
                }
                keys.append(key)
            } else {
                let key = SigningKey()
                draft.rootKeys = draft.rootKeys.suffix(31) + [key.verifyingKey]
                try SecretFile.write(draft.json.compact, to: self.draft)
                try SecretFile.createKey(key.seed, at: file)
                keys.append(key)
            }
        }
        return keys
    }

    /// The root that the database has, or a new one with new keys of the coordinator. Keys without a root in the database have never been used.
    private func establish(_ draft: ForumDraft, _ rootKeys: [SigningKey], _ database: SQLiteDatabase) async throws -> TrustedRoot {
        try await CoordinatorSchema.migrations.apply(to: database)
        if try await database.read({ try $0.first("SELECT 1 FROM root LIMIT 1") != nil }) { return try await RootStore(database: database).current() }
        if SecretFile.exists(keys) {
            let aside = "\(path)/.removed/\(UTCTime.system.milliseconds)"
            try SecretFile.makeDirectory(aside)
            try SecretFile.move(keys, to: "\(aside)/keys")
        }
        let setup = try CoordinatorSetup.make(forum: draft.forum, url: draft.url, rootKeys: rootKeys, threshold: draft.threshold, now: .system)
        try setup.keys.save(to: keys, tlsKey: setup.tlsKey)
        try await setup.establish(database)
        return setup.root
    }
}
