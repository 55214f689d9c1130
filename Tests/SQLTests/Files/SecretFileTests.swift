import TestKit
import Testing

@testable import SQL

@Suite struct `A file that holds a key` {
    @Test func `is never written over, by whatever would make another of its name`() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("root-1.key")
        let (first, second) = ([UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32))
        try SecretFile.createKey(first, at: path)
        let failure = #expect(throws: SecretFile.Failure.self) { try SecretFile.createKey(second, at: path) }
        #expect(failure?.description.contains("\(path) is there already") == true)
        #expect(try SecretFile.readKey(path) == first)
        // Nor by a backup's content.
        #expect(throws: SecretFile.Failure.self) { try BackupFile.write([BackupFile(path: "root-1.key", bytes: second)], in: directory.path) }
        #expect(try SecretFile.readKey(path) == first)
        // Nothing is left of the attempts.
        #expect(!SecretFile.exists(path + ".new"))
    }
}
