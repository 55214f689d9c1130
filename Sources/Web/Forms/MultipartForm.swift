/// A file that came with a form.
public struct FormFile: Sendable {
    /// As the browser called it, without folders, in at most 200 bytes.
    public let name: String
    /// As the browser guessed it; not to be believed.
    public let mediaType: String
    public let content: [UInt8]
}

/// A form with files (RFC 7578, as browsers write it: WHATWG HTML, section 4.10.21.8), within bounds.
struct MultipartForm {
    static let mediaType = "multipart/form-data"
    static let mostFiles = 20
    /// Bytes of the head of one part.
    private static let longestHead = 4_096

    private(set) var pairs: [(name: String, value: String)] = []
    private(set) var files: [(name: String, file: FormFile)] = []

    /// - Throws: ``SiteRefusal/badRequest(_:)`` where it is no such form.
    init(_ bytes: [UInt8], contentType: String) throws(SiteRefusal) {
        guard let boundary = Self.parameter("boundary", of: contentType[...]), (1...70).contains(boundary.utf8.count) else {
            throw .badRequest("The form does not say what stands between its parts.")
        }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        guard bytes.starts(with: delimiter.dropFirst(2)) else { throw Self.broken }
        var rest = bytes[(delimiter.count - 2)...]
        while !rest.starts(with: Array("--".utf8)) {
            guard rest.starts(with: [0x0D, 0x0A]), let headEnd = Self.first(Array("\r\n\r\n".utf8), in: rest.prefix(Self.longestHead)) else {
                throw Self.broken
            }
            let head = rest[(rest.startIndex + 2)..<max(rest.startIndex + 2, headEnd)]
            let content = rest[(headEnd + 4)...]
            guard let end = Self.first(delimiter, in: content) else { throw Self.broken }
            try take(head: head, content: content[..<end])
            rest = bytes[(end + delimiter.count)...]
        }
    }

    private static let broken = SiteRefusal.badRequest(
        "The form is cut off, or not written as a form with files is. Load the page again and send it anew.")

    private mutating func take(head: ArraySlice<UInt8>, content: ArraySlice<UInt8>) throws(SiteRefusal) {
        guard let head = String(validating: head, as: UTF8.self) else { throw Self.broken }
        var (disposition, type) = ("", "")
        for line in head.split(separator: "\r\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            switch halves[0].lowercased() {
            case "content-disposition": disposition = String(halves[1])
            case "content-type": type = halves[1].filter { $0 != " " }
            default: break
            }
        }
        guard let name = Self.parameter("name", of: disposition[...]) else { throw Self.broken }
        guard let file = Self.parameter("filename", of: disposition[...]) else {
            guard pairs.count < FormBody.mostFields else { throw .badRequest("A form has at most \(FormBody.mostFields) fields.") }
            guard let value = String(validating: content, as: UTF8.self) else { throw .badRequest("A form is sent as UTF-8.") }
            return pairs.append((name, value))
        }
        // A field in which no file was chosen comes as one without a name.
        guard !(file.isEmpty && content.isEmpty) else { return }
        guard files.count < Self.mostFiles else { throw .badRequest("A form brings at most \(Self.mostFiles) files.") }
        files.append((name, FormFile(name: Self.plain(file), mediaType: type, content: Array(content))))
    }

    /// A parameter of a field such as `form-data; name="a"`.
    private static func parameter(_ name: String, of field: Substring) -> String? {
        var rest = field
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " }
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            let key = rest[..<equals].lowercased()
            var value = rest[rest.index(after: equals)...]
            if value.first == "\"" {
                value = value.dropFirst()
                guard let quote = value.firstIndex(of: "\"") else { return nil }
                rest = value[value.index(after: quote)...]
                value = value[..<quote]
            } else {
                value = value.prefix { $0 != ";" }
                rest = rest[value.endIndex...]
            }
            if key == name {
                return String(value.replacing("%22", with: "\"").replacing("%0D", with: "").replacing("%0A", with: ""))
            }
        }
        return nil
    }

    /// A file's name without folders and without what nobody sees.
    private static func plain(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        var (kept, bytes) = ("", 0)
        for scalar in last.unicodeScalars where scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format {
            bytes += UTF8.width(scalar)
            guard bytes <= 200 else { break }
            kept.unicodeScalars.append(scalar)
        }
        return kept
    }

    /// Where a pattern begins.
    private static func first(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        let start = bytes.startIndex
        return bytes.withUnsafeBufferPointer { buffer in
            pattern.withUnsafeBufferPointer { pattern in
                guard let first = pattern.first, buffer.count >= pattern.count else { return nil }
                var place = 0
                while place <= buffer.count - pattern.count {
                    guard buffer[place] == first else {
                        place += 1
                        continue
                    }
                    var matched = 1
                    while matched < pattern.count, buffer[place + matched] == pattern[matched] { matched += 1 }
                    if matched == pattern.count { return start + place }
                    place += 1
                }
                return nil
            }
        }
    }
}
