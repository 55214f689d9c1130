/// A small file that travels inside a backup: keys and profile of a city, keys of the coordinator.
public struct BackupFile: Sendable {
    /// Relative to the directory of the database.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Those of these files that a directory has.
    public static func collect(_ paths: [String], in directory: String) throws(SecretFile.Failure) -> [BackupFile] {
        var files: [BackupFile] = []
        for path in paths where SecretFile.exists("\(directory)/\(path)") {
            files.append(BackupFile(path: path, bytes: try SecretFile.read("\(directory)/\(path)")))
        }
        return files
    }

    /// Writes them below a directory with mode 0600, over nothing that is there.
    ///
    /// - Throws: for a path that would lead elsewhere: a backup is not trusted with more than its own directory.
    public static func write(_ files: [BackupFile], in directory: String) throws(SecretFile.Failure) {
        for file in files {
            let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
            guard (1...4).contains(parts.count), !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
                throw SecretFile.Failure("the backup holds a file of the path \(file.path), which does not belong into one")
            }
            try SecretFile.makeDirectory(([directory] + parts.dropLast().map(String.init)).joined(separator: "/"))
            try SecretFile.create(file.bytes, at: "\(directory)/\(file.path)")
        }
    }

    static func store(_ files: [BackupFile], _ connection: any SQLConnection) throws {
        guard !files.isEmpty else { return }
        try connection.execute("CREATE TABLE backup_file (path TEXT NOT NULL PRIMARY KEY, content BLOB NOT NULL)")
        for file in files {
            try connection.execute("INSERT INTO backup_file (path, content) VALUES ($1, $2)", [.text(file.path), .blob(file.bytes)])
        }
    }

    /// Reads them and takes them out of the database.
    static func take(_ connection: any SQLConnection) throws -> [BackupFile] {
        let files = try connection.query("SELECT path, content FROM backup_file ORDER BY path LIMIT 100").map { row in
            BackupFile(path: try row.text(0), bytes: try row.blob(1))
        }
        try connection.execute("DROP TABLE backup_file")
        return files
    }
}
