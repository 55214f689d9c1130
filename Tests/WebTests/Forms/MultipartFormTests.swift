import HTTPTypes
import Testing

@testable import Web

@Suite struct `A form with files` {
    private static let type = "multipart/form-data; boundary=--x"

    private static func request(_ body: [UInt8], type: String = type) -> WebRequest {
        WebRequest(.post, "/upload", authority: "almaty.test", headers: [.contentType: type]) { body }
    }

    private static func part(_ head: String, _ content: [UInt8]) -> [UInt8] {
        Array("----x\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8) + content + Array("\r\n".utf8)
    }

    private static let end = Array("----x--\r\n".utf8)

    @Test func `is read with its fields and files, whatever bytes these hold`() async throws {
        let content: [UInt8] = [0, 0xFF, 0x0D, 0x0A] + Array("--x\r\n----y".utf8)
        let body =
            Self.part(#"name="title""#, Array("Протокол\r\nNo. 2".utf8))
            + Self.part(#"name="file"; filename="../a/Scan %22one%22‮.pdf""# + "\r\nContent-Type: application/pdf", content)
            + Self.part(#"name="other"; filename="""#, []) + Self.end
        let form = try await Self.request(body).form(files: 1 << 20)
        #expect(form["title"] == ["Протокол\nNo. 2"])
        let file = try #require(form.files("file").first)
        #expect(file.content == content && file.mediaType == "application/pdf" && file.name == #"Scan "one".pdf"#)
        #expect(form.files("other").isEmpty && form.files("title").isEmpty)
    }

    @Test(arguments: [
        "", "----x", "----x\r\n", "----x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
        "----x\r\nContent-Disposition: form-data\r\n\r\na\r\n----x--", "something else\r\n----x--",
    ]) func `is refused where it is cut off or written otherwise`(text: String) async throws {
        await #expect(throws: SiteRefusal.self) { try await Self.request(Array(text.utf8)).form(files: 100) }
    }

    @Test func `is bounded in bytes, fields and files, before it is read where it says how long it is`() async throws {
        let large = Self.part(#"name="file"; filename="a""#, [UInt8](repeating: 7, count: FormBody.mostBytes)) + Self.end
        await #expect(throws: SiteRefusal.self) { try await Self.request(large).form() }
        #expect(try await Self.request(large).form(files: 1 << 16).files("file").count == 1)
        let files = (0...MultipartForm.mostFiles).flatMap { _ in Self.part(#"name="file"; filename="a""#, [1]) } + Self.end
        await #expect(throws: SiteRefusal.self) { try await Self.request(files).form(files: 1 << 16) }
        let fields = (0...FormBody.mostFields).flatMap { _ in Self.part(#"name="a""#, [0x61]) } + Self.end
        await #expect(throws: SiteRefusal.self) { try await Self.request(fields).form(files: 1 << 16) }
        let told = WebRequest(
            .post, "/", authority: nil, remote: nil, headers: [.contentType: Self.type, .contentLength: "200000000"],
            reading: { _ in
                Issue.record("it was read")
                return []
            })
        await #expect(throws: SiteRefusal.self) { try await told.form(files: 8 << 20) }
    }
}
