import Primitives
import Testing

@testable import Forum
@testable import Web

@Suite("Dates of milestones") struct MilestoneDateTests {
    @Test func `are told in the reader's language, as precisely as they are known`() throws {
        func shown(_ text: String, _ code: String) throws -> String {
            let localizer = Localizer(try #require(Language.named(code)), now: .init(seconds: 0))
            var html = HTMLWriter()
            html.add(MilestoneDate.shown(text, localizer))
            // Without the marks that keep its direction apart.
            return String(decoding: html.bytes, as: UTF8.self).filter { !"\u{2068}\u{2069}".contains($0) }
        }
        for (text, english, russian) in [
            ("before 2018", "before 2018", "до 2018"), ("2009", "2009", "2009"), ("2008-12", "December 2008", "декабрь 2008"),
            ("by 2009-11-02", "by Nov", "не позднее: 2 нояб"), ("the autumn", "the autumn", "the autumn"),
            ("before long", "before long", "before long"),
            ("2009-13-40", "2009-13-40", "2009-13-40"),
        ] {
            let (read, told) = (try shown(text, "en"), try shown(text, "ru"))
            #expect(read.contains(english) && told.contains(russian), "\(read) \(told)")
        }
    }
}
