public import Primitives
public import Web

extension CSV.Fault.Reason {
    /// A clause for who has sent the file.
    public var message: Message {
        switch self {
        case .strayQuote: TableFileText.strayQuote
        case .afterQuote: TableFileText.afterQuote
        case .openQuote: TableFileText.openQuote
        case .notUTF8: TableFileText.notUTF8
        }
    }
}

extension TableFile {
    /// Says which columns a file has to have, for who has sent one with others.
    public static func message(ofColumns needed: [String], possible: [String]) -> Message {
        let (needed, possible) = (needed.map { Message.Argument.text($0) }, possible.map { Message.Argument.text($0) })
        return possible.isEmpty ? TableFileText.columns(needed: needed) : TableFileText.columnsOrMore(needed: needed, possible: possible)
    }
}
