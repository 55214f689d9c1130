import Foundation
import Testing

@testable import Sites

struct PermissionMatrixTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/permissions.md").standardizedFileURL

    @Test func `docs/permissions.md says who may call what`() throws {
        let written = try String(contentsOf: Self.page, encoding: .utf8)
        #expect(written == PermissionMatrix.page, "write docs/permissions.md anew: .build/debug/caravanserai permissions > docs/permissions.md")
    }
}
