import Glibc

/// Makes smaller pictures of a photo, without what a camera has written into it, by a program of the system that runs beside this one with bounds
/// on time, memory and size: no shell, no network, no file but its own.
public struct PhotoResizer: Sendable {
    public struct Picture: Sendable, Equatable {
        public let width: Int
        public let height: Int
        /// A JPEG without metadata.
        public let content: [UInt8]
    }

    /// Bytes of a photo that is sent.
    public static let mostBytes = 20 << 20
    /// Of a photo: what has more is refused by its head, before anything of it is unpacked.
    public static let mostPixels = 80_000_000
    /// Debian's package with the program.
    public static let package = "libvips-tools"
    /// Seconds that one photo may take.
    private static let longestRun: Int64 = 20
    private static let program = "/usr/bin/vipsthumbnail"
    /// Bytes of addresses that the program may have.
    private static let memory = 1 << 30
    private static let mostOutput = 8 << 20

    private init() {}

    /// Where the program is there.
    public static var installed: PhotoResizer? {
        let files: [String] = [program, "/usr/bin/prlimit"]
        return files.allSatisfy { access($0, X_OK) == 0 } ? PhotoResizer() : nil
    }

    /// One picture for each width; a photo that is narrower becomes none that is wider than itself.
    ///
    /// - Parameter widths: in pixels.
    /// - Throws: ``PhotoFault``, `CancellationError`.
    public func pictures(of photo: [UInt8], widths: [Int]) async throws -> [Picture] {
        let head = try PhotoHead(photo)
        guard head.width * head.height <= Self.mostPixels else { throw PhotoFault.tooManyPixels(head.width, head.height) }
        let (output, place): (WorkingDirectory, String)
        do {
            output = try WorkingDirectory()
            place = output.file("photo")
            try WorkingDirectory.write(photo, to: place)
        } catch { throw PhotoFault.broken("\(error)") }
        var pictures: [Picture] = []
        for width in widths { pictures.append(try await picture(of: place, width: width, in: output)) }
        return pictures
    }

    private func picture(of input: String, width: Int, in directory: WorkingDirectory) async throws -> Picture {
        let output = directory.file("picture-\(width).jpg")
        // Smaller alone (`>`), on white where it can be seen through, without profiles and places (`strip`).
        let run = BoundedRun(
            executable: "/usr/bin/prlimit",
            arguments: [
                "--cpu=\(Self.longestRun)", "--as=\(Self.memory)", "--fsize=\(Self.mostOutput)", "--nofile=64", "--core=0", "--", Self.program,
                "\(input)[fail_on=truncated]", "--size", "\(width)x\(width)>", "--output", "\(output)[Q=82,strip,optimize_coding,background=255]",
            ],
            environment: [
                "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=\(directory.path)", "TMPDIR=\(directory.path)", "VIPS_BLOCK_UNTRUSTED=1",
                "VIPS_CONCURRENCY=1",
            ], input: input, output: directory.file("said"), errors: directory.file("errors"))
        do {
            let code = try await run.finish(within: Self.longestRun)
            let said = String(decoding: (try? WorkingDirectory.read(directory.file("errors"), limit: Self.mostOutput)) ?? [], as: UTF8.self)
            // It makes a picture of what there is of a photo that is cut off, and warns.
            let isCutOff = ["not enough data", "Premature end", "truncated"].contains { said.contains($0) }
            let content = code == 0 && !isCutOff ? try WorkingDirectory.read(output, limit: Self.mostOutput) : []
            guard let head = try? PhotoHead(content), head.kind == .jpeg else {
                throw PhotoFault.broken(said.split(separator: "\n").last.map { String($0.prefix(300)) } ?? "exit \(code)")
            }
            return Picture(width: head.width, height: head.height, content: content)
        } catch let fault as PrintingFault { throw PhotoFault.broken(fault.description) }
    }
}

/// Why no pictures were made of a photo.
public enum PhotoFault: Error, Sendable, Equatable {
    /// Neither JPEG, PNG nor WebP.
    case notAPhoto
    /// A drawing in SVG, which can hold programs.
    case isDrawing
    case tooManyPixels(Int, Int)
    /// It is cut off, or not what its head says; with the program's own words, for the operator.
    case broken(String)
}
