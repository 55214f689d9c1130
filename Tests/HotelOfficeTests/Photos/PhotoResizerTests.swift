import Printing
import Testing

@Suite(.timeLimit(.minutes(3))) struct `Photos of hotels` {
    /// Machines without the program take no photos; the refusals by the head need none.
    private static let isThere = PhotoResizer.installed != nil

    private static func fault(_ photo: [UInt8]) async -> PhotoFault? {
        guard let resizer = PhotoResizer.installed else { return nil }
        do {
            _ = try await resizer.pictures(of: photo, widths: [100])
            return nil
        } catch let fault as PhotoFault { return fault } catch { return .broken("\(error)") }
    }

    @Test(.enabled(if: isThere)) func `become pictures of the wanted widths, never larger than they are`() async throws {
        let resizer = try #require(PhotoResizer.installed)
        let pictures = try await resizer.pictures(of: SamplePhoto.png(width: 300, height: 200), widths: [120, 1000])
        #expect(pictures.map(\.width) == [120, 300] && pictures.map(\.height) == [80, 200])
        #expect(pictures.allSatisfy { $0.content.starts(with: [0xFF, 0xD8, 0xFF]) })
    }

    @Test(.enabled(if: isThere)) func `lose what the camera has written into them`() async throws {
        let resizer = try #require(PhotoResizer.installed)
        let jpeg = try await resizer.pictures(of: SamplePhoto.png(width: 300, height: 200), widths: [300])[0].content
        let told = SamplePhoto.withMetadata(jpeg, "taken at 43.238949, 76.889709")
        let made = try await resizer.pictures(of: told, widths: [200])[0].content
        #expect(told.contains(Array("43.238949".utf8)) && !made.contains(Array("43.238949".utf8)) && !made.contains(Array("Exif".utf8)))
    }

    @Test(.enabled(if: isThere)) func `are refused for what they are`() async throws {
        let svg = Array("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".utf8)
        #expect(await Self.fault(svg) == .isDrawing)
        #expect(await Self.fault(Array("GIF89a".utf8)) == .notAPhoto)
        #expect(await Self.fault(Array("<html>".utf8)) == .notAPhoto)
        #expect(await Self.fault([]) == .notAPhoto)
        // A bomb says in its head how large it is; one that lies is cut off.
        #expect(await Self.fault(SamplePhoto.head(width: 60_000, height: 60_000)) == .tooManyPixels(60_000, 60_000))
        let whole = SamplePhoto.png(width: 300, height: 200)
        for cut in [Array(whole.prefix(20)), Array(whole.prefix(whole.count / 2)), [0xFF, 0xD8, 0xFF, 0xE0, 0, 1], [0xFF, 0xD8, 0xFF, 0xD9]] {
            guard case .broken = await Self.fault(cut) else {
                Issue.record("\(cut.count) bytes were taken")
                continue
            }
        }
    }
}
