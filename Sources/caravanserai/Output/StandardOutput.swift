import Primitives
import StrictJSON

/// What the person who has called asked for. Whatever it quotes from elsewhere, nothing of it acts on a terminal.
enum StandardOutput {
    /// Lines end where the text ends them; what else acts is spelled out. Texts from elsewhere, which may end lines too, go through `JSON.cell` first.
    static func say(_ text: String) { Swift.print(visibleLines(text)) }

    /// One line of JSON, in which what acts is escaped as JSON escapes it: a program reads the same values.
    static func say(_ json: JSON) { Swift.print(VisibleText.escapedInJSON(json.compactText)) }

    /// A text of ours with its own line ends.
    static func visibleLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.escaped(String($0), limit: .max, keepsBackslashes: true) }
            .joined(separator: "\n")
    }
}

/// In this program, `print` says nothing that acts on a terminal.
func print(_ text: String) { StandardOutput.say(text) }
