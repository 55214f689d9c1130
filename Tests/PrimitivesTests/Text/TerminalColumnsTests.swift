import Primitives
import Testing

@Suite struct `The columns of a text on a terminal` {
    @Test(
        arguments: [
            ("Almaty", 6), ("Алматы", 6), ("阿拉木图", 8), ("ソウル", 6), ("서울", 4), ("e\u{301}", 1), ("𠀀", 2), ("👩‍👩‍👧", 2), ("🇰🇿", 2), ("شیراز", 5),
            ("（a）", 5), ("", 0), ("a\u{200B}b", 2), ("Ｗ", 2), ("❤\u{FE0F}", 2), ("–…", 2),
        ])
    func `are two for what is wide, and none for what stands above another letter`(text: String, columns: Int) {
        #expect(TerminalColumns.count(of: text) == columns)
        #expect(TerminalColumns.count(of: TerminalColumns.padded(text, to: 20)) == 20)
    }

    @Test func `of a text that is too wide are left as they are`() { #expect(TerminalColumns.padded("阿拉木图", to: 3) == "阿拉木图") }
}
