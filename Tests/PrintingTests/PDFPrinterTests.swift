import Foundation
import Glibc
import TestKit
import Testing

@testable import Printing

@Suite(.timeLimit(.minutes(5))) struct `A page is printed` {
    private static let installed = PDFProgram.allCases.filter(\.isInstalled)

    /// A port on which something listens and accepts nobody: whoever connects waits in its queue.
    private static func listener() throws -> (descriptor: Int32, port: UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isReady = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 8) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        try #require(isReady)
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    private static func hasCaller(_ descriptor: Int32) -> Bool {
        var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&event, 1, 0) > 0
    }

    @Test(.enabled(if: !installed.isEmpty), arguments: installed)
    func `by each program that is installed, with every letter, and loads nothing that it names`(program: PDFProgram) async throws {
        let (descriptor, port) = try Self.listener()
        defer { close(descriptor) }
        let directory = try TemporaryDirectory()
        let secret = directory.file("secret.html")
        try "SECRET-OF-THE-MACHINE".write(toFile: secret, atomically: true, encoding: .utf8)
        let page = """
            <!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>Ту</title>
            <link rel="stylesheet" href="http://127.0.0.1:\(port)/x.css"><style>@import url(http://127.0.0.1:\(port)/y.css);td{color:#123}</style></head>
            <body><img src="http://127.0.0.1:\(port)/x.png"><iframe src="file://\(secret)"></iframe><object data="file://\(secret)"></object>
            <script>document.body.append("SCRIPT-RAN")</script><table><tr><td>Отчёт 报告 تقرير</td></tr></table></body></html>
            """
        let pdf = try await PDFPrinter(program).pdf(of: Array(page.utf8))
        #expect(pdf.starts(with: Array("%PDF-".utf8)) && pdf.count > 1000)
        #expect(!Self.hasCaller(descriptor), "\(program.name) went to an address")
        let text = String(decoding: pdf, as: UTF8.self)
        #expect(!text.contains("SECRET-OF-THE-MACHINE") && !text.contains("SCRIPT-RAN"))
    }

    @Test func `for as long as it may take, and then no longer, with all that it has started`() async throws {
        let directory = try TemporaryDirectory()
        try "".write(toFile: directory.file("in"), atomically: true, encoding: .utf8)
        let run = BoundedRun(
            executable: "/bin/sleep", arguments: ["600"], environment: [], input: directory.file("in"), output: directory.file("out"),
            errors: directory.file("errors"))
        await #expect(throws: PrintingFault.self) { try await run.finish(within: 1) }
        let task = Task { try await run.finish(within: 600) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `within its bounds of size, memory and work`() async throws {
        let directory = try TemporaryDirectory()
        try "".write(toFile: directory.file("in"), atomically: true, encoding: .utf8)
        func code(_ arguments: [String]) async throws -> Int32 {
            try await BoundedRun(
                executable: "/usr/bin/prlimit", arguments: arguments, environment: ["PATH=/usr/bin:/bin"], input: directory.file("in"),
                output: directory.file("out"), errors: directory.file("errors")
            ).finish(within: 60)
        }
        #expect(try await code(["--fsize=65536", "--", "/usr/bin/yes"]) == 128 + SIGXFSZ)
        #expect(try await code(["--cpu=1", "--", "/usr/bin/sha256sum", "/dev/zero"]) != 0)
        #expect(try await code(["--as=16777216", "--", "/usr/bin/sort", "-S", "64M", "/dev/zero"]) != 0)
        #expect(try await code(["--", "/bin/true"]) == 0)
        await #expect(throws: PrintingFault.self) {
            try await BoundedRun(
                executable: "/nowhere", arguments: [], environment: [], input: directory.file("in"), output: directory.file("out"),
                errors: directory.file("errors")
            ).finish(within: 5)
        }
    }

    @Test func `only where it is no larger than may be`() async throws {
        let large = [UInt8](repeating: 0x20, count: PDFPrinter.mostBytes + 1)
        await #expect(throws: PrintingFault.self) { try await PDFPrinter(.weasyPrint).pdf(of: large) }
    }

    @Test func `in a directory that goes with all that a program has left in it`() throws {
        var path = ""
        do {
            let directory = try WorkingDirectory()
            path = directory.path
            mkdir(directory.file(".cache"), 0o700)
            try WorkingDirectory.write([1], to: directory.file(".cache/fonts"))
            symlink("/etc", directory.file("link"))
            withExtendedLifetime(directory) {}
        }
        #expect(access(path, F_OK) != 0 && access("/etc/passwd", F_OK) == 0)
    }
}
