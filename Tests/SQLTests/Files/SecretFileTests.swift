import Glibc
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

@Suite struct `A directory that is removed` {
    @Test func `goes with all that is in it, hidden or not, and with nothing that a link leads to`() throws {
        let directory = try TemporaryDirectory()
        let (path, other) = (directory.file("cache"), directory.file("other"))
        for made in [path, path + "/.hidden", path + "/.hidden/deep", path + "/open", other] { try SecretFile.makeDirectory(made) }
        for file in [path + "/.hidden/deep/a", path + "/.b", path + "/open/c", other + "/kept"] { try SecretFile.create([1], at: file) }
        #expect(symlink(other, path + "/link") == 0)
        try SecretFile.removeDirectory(path)
        #expect(!SecretFile.exists(path))
        #expect(SecretFile.exists(other + "/kept"))
        // What is not there is no fault.
        try SecretFile.removeDirectory(path)
    }
}
