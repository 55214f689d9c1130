import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Testing
import TransparencyLog

@Suite(.timeLimit(.minutes(4))) struct `A ledger` {
    @Test func `comes back with its tree, its state and its numbers when it is opened again`() async throws {
        let test = try TestLedger()
        var database = try await test.open()
        #expect(try await database.read { try Ledger.head($0).root } == MerkleHash.emptyTree)
        let leaves = try await test.append(1...5, to: database)
        await database.close()
        database = try await test.open()
        let almaty = ParticipantID("almaty")!
        let fifth = try LogEntry(leaves[4]).envelope
        try await database.read { connection in
            let ledger = try Ledger(connection)
            #expect(ledger.size == 5)
            #expect(ledger.root == TestLedger.root(of: leaves))
            #expect(ledger.lastAcceptedAt == TestLedger.start.adding(seconds: 5))
            #expect(try ledger.lastSequence(of: almaty) == SequenceNumber(epoch: 1, number: 5))
            #expect(try ledger.index(of: fifth.digest) == 4)
            #expect(try ledger.digest(of: almaty, at: SequenceNumber(epoch: 1, number: 5)) == fifth.digest)
            #expect(try ledger.current(RecordID(type: "t", key: "k5"))?.body == ["n": 5])
            #expect(try ledger.current(RecordID(type: "t", key: "k6")) == nil)
            #expect(try Ledger.entries(from: 1, count: 2, connection) == Array(leaves[1...2]))
        }
        await database.close()
    }

    @Test(arguments: [255, 256, 257, 600] as [Int64])
    func `serves the tiles and bundles of its tree, whatever the steps it grew in`(size: Int64) async throws {
        let test = try TestLedger()
        let database = try await test.open()
        var leaves = try await test.append(1...100, to: database)
        leaves += try await test.append(101...size, to: database)
        let all = leaves
        try await database.read { connection in
            #expect(try Ledger.head(connection).root == TestLedger.root(of: all))
            for index in 0...UInt64(size - 1) / 256 {
                let coordinate = try #require(TileCoordinate(level: 0, index: index, widestIn: UInt64(size)))
                let slice = all[Int(coordinate.firstHash)..<(Int(coordinate.firstHash) + coordinate.width)]
                #expect(try Ledger.tile(coordinate, connection) == slice.flatMap { MerkleHash.leaf($0).bytes })
                #expect(try Ledger.bundle(coordinate, connection).map(Array.init) == Array(slice))
                let narrow = try #require(TileCoordinate(level: 0, index: index, width: 1))
                #expect(try Ledger.tile(narrow, connection) == MerkleHash.leaf(slice.first!).bytes)
            }
            if size >= 256 {
                let above = try #require(TileCoordinate(level: 1, index: 0, widestIn: UInt64(size)))
                #expect(try Ledger.tile(above, connection).prefix(32) == TestLedger.root(of: Array(all[..<256])).bytes[...])
            }
            var proofs = try Ledger.proofs(connection)
            for old in [1, 100, UInt64(size - 1)] {
                #expect(try proofs.root(atSize: old) == TestLedger.root(of: Array(all[..<Int(old)])))
                let proof = try proofs.consistencyProof(from: old)
                try proof.verify(oldRoot: TestLedger.root(of: Array(all[..<Int(old)])), newRoot: TestLedger.root(of: all))
            }
        }
        await database.close()
    }

    struct Interruption: Error {}

    @Test func `keeps nothing of a transaction that fails, before or after its flush`() async throws {
        let test = try TestLedger()
        let database = try await test.open()
        let leaves = try await test.append(1...3, to: database)
        let (entry, payload) = try test.entry(4)
        for isFlushed in [false, true] {
            await #expect(throws: Interruption.self) {
                try await database.write { connection in
                    let ledger = try Ledger(connection)
                    #expect(try ledger.append(entry, payload, into: .none) == 3)
                    if isFlushed { try ledger.flush() }
                    throw Interruption()
                }
            }
            #expect(try await database.read { try Ledger.head($0).root } == TestLedger.root(of: leaves))
            #expect(try await database.read { try Ledger($0).current(RecordID(type: "t", key: "k4")) } == nil)
        }
        let more = try await test.append(4...4, to: database)
        #expect(try await database.read { try Ledger.head($0).root } == TestLedger.root(of: leaves + more))
        await database.close()
    }

    @Test func `holds an envelope, a number and an id once, whoever forgot to ask`() async throws {
        let test = try TestLedger()
        let database = try await test.open()
        _ = try await test.append(1...1, to: database)
        let (entry, payload) = try test.entry(1, key: "other")
        await #expect(throws: StorageError.self) {
            try await database.write { connection in _ = try Ledger(connection).append(entry, payload, into: .none) }
        }
        #expect(try await database.read { try Ledger.head($0).size } == 1)
        await database.close()
    }

    @Test func `lists records by type and prefix, a page at a time`() async throws {
        let test = try TestLedger()
        let database = try await test.open()
        _ = try await test.append(1...12, to: database)
        try await database.read { connection in
            func keys(_ type: String, prefix: String = "", after: String = "", limit: Int = 10) throws -> [String] {
                try Ledger.records(ofType: type, prefix: prefix, after: after, limit: limit, connection).map(\.id.key)
            }
            let prefixed = try keys("t", prefix: "k1")
            let page = try keys("t", after: "k2", limit: 2)
            let other = try keys("u")
            #expect(prefixed == ["k1", "k10", "k11", "k12"])
            #expect(page == ["k3", "k4"])
            #expect(other == [])
        }
        await database.close()
    }

    @Test func `keeps a membership as rows that read as it was folded, whatever has changed in it`() async throws {
        let test = try TestLedger()
        let database = try await test.open()
        let (osh, next) = (SigningKey(), SigningKey())
        func keys(_ signing: SigningKey, _ name: String) -> CityKeys {
            CityKeys(
                signingKey: signing.verifyingKey, sealingKey: SealingPrivateKey().publicKey,
                tlsKey: Digest32(sha256: Array(name.utf8)).hex)
        }
        let name = try #require(LocalizedText([("en", "Osh"), ("ky", "Ош")]))
        let admission = MemberAdmitted.Body(
            city: CityID("osh")!, name: name, country: CountryCode("KG")!, url: "https://osh.example:7443", keys: keys(osh, "osh"))
        let bodies: [(String, String, JSON)] = [
            (MemberAdmitted.name, "osh", admission.json),
            (MemberSuspended.name, "osh", MemberSuspended.Body(isSuspended: true, reason: "a test").json),
            (MemberKeyRotated.name, "osh", .object(JSONObject(keys(next, "next").members))),
            (MemberKeyRevoked.name, osh.keyID.hex, MemberKeyRevoked.Body(city: CityID("osh")!, fromIndex: 1, reason: "a test").json),
        ]
        for (number, body) in zip(1..., bodies) {
            let (entry, payload) = try test.entry(Int64(number))
            let record = Record(type: body.0, key: body.1, base: 0, body: body.2)
            let membership = try await database.write { connection in
                let ledger = try Ledger(connection)
                _ = try ledger.append(entry, RecordsPayload(header: payload.header, sequence: payload.sequence, records: [record]), into: .none)
                try ledger.flush()
                return ledger.membership
            }
            #expect(try await database.read { try Ledger($0).membership } == membership)
            #expect(membership.changedAt == Int64(number) - 1)
        }
        let members = try await database.read { try Ledger.members(after: "", limit: 10, $0) }
        #expect(members.map(\.city.text) == ["osh"] && members.map(\.isSuspended) == [true])
        #expect(members.first?.name == name && members.first?.signingKey == next.verifyingKey)
        await database.close()
    }

    @Test func `does not take a membership from a cache that a rolled-back transaction filled`() async throws {
        let test = try TestLedger()
        let database = try await test.open()
        let cache = MembershipCache()
        let key = SigningKey().verifyingKey
        await #expect(throws: Interruption.self) {
            try await database.write { connection in
                let ledger = try Ledger(connection, cache: cache)
                ledger.trustSecretariatKeys([key])
                try ledger.flush()
                #expect(try Ledger(connection, cache: cache).membership.keys[key.keyID] != nil)
                throw Interruption()
            }
        }
        #expect(try await database.read { try Ledger($0, cache: cache).membership.keys[key.keyID] } == nil)
        await database.close()
    }
}
