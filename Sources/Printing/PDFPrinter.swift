import Glibc

/// Makes a PDF of a page that has all it needs within itself, by a program of the system that runs beside this one with bounds on time, memory and
/// size: no shell, no network, no file but its own.
public struct PDFPrinter: Sendable {
    /// Bytes of a page that is printed, and of what becomes of it.
    public static let mostBytes = 64 << 20
    /// Seconds that one page may take.
    public static let longestRun: Int64 = 120

    public let program: PDFProgram

    public init(_ program: PDFProgram) { self.program = program }

    /// By the first of the programs that is installed.
    public static var installed: PDFPrinter? { PDFProgram.allCases.first(where: \.isInstalled).map { PDFPrinter($0) } }

    /// - Parameter seconds: that it may take.
    /// - Throws: ``PrintingFault`` where the program fails, takes too long or too much, or does not make a PDF.
    public func pdf(of page: [UInt8], within seconds: Int64 = longestRun) async throws -> [UInt8] {
        guard page.count <= Self.mostBytes else { throw PrintingFault("a page of \(page.count) bytes is too large to be printed") }
        let directory = try WorkingDirectory()
        let (input, output) = (directory.file("page.html"), directory.file("page.pdf"))
        try WorkingDirectory.write(program.guarded(page), to: input)
        let run = BoundedRun(
            executable: "/usr/bin/prlimit", arguments: limits + ["--"] + program.command(input: input, output: output, home: directory.path),
            environment: ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=\(directory.path)", "TMPDIR=\(directory.path)"],
            input: input, output: program.writesToOutput ? output : directory.file("said"), errors: directory.file("errors"))
        let code = try await run.finish(within: min(seconds, Self.longestRun))
        guard code == 0 else {
            let said = (try? WorkingDirectory.read(directory.file("errors"), limit: 4096)) ?? []
            let last = String(decoding: said, as: UTF8.self).split(separator: "\n").last ?? "it said nothing"
            throw PrintingFault("\(program.name) has failed (\(code)): \(last)")
        }
        let pdf = try WorkingDirectory.read(output, limit: Self.mostBytes)
        guard pdf.starts(with: Array("%PDF-".utf8)) else { throw PrintingFault("\(program.name) has made no PDF") }
        return pdf
    }

    /// Of util-linux, which Debian always has: seconds of work, bytes of memory and of a file, open files, no dump of memory.
    private var limits: [String] {
        ["--cpu=\(Self.longestRun)", program.memoryLimit, "--fsize=\(Self.mostBytes)", "--nofile=512", "--core=0"]
    }
}

/// Why no PDF was made; for the operator.
public struct PrintingFault: Error, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}
