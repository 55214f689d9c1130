import Accounts
import Primitives
import SQL
import TestKit

/// Somebody with a browser at one site: follows links, keeps cookies, fills in the forms of the sign-in.
final class SiteVisitor {
    let port: Int
    let host: String
    private let connection: WebConnection
    private var cookies: [String: String] = [:]

    init(port: Int, host: String) throws {
        self.port = port
        self.host = host
        connection = try WebConnection(port: port)
    }

    /// The header field that carries the session; empty where there is none.
    var fields: String {
        cookies.isEmpty ? "" : "Cookie: " + cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") + "\r\n"
    }

    func get(_ path: String) throws -> LoopbackSocket.Answer { keep(try connection.get(path, host: host, fields: fields)) }

    /// By both factors, as a person does it: page, form, page, form.
    func signIn(_ account: DemoForum.Account) throws {
        guard let factor = TOTP(base32: account.key) else { throw Failure("The key of \(account.login) is none.") }
        try submit("/sign-in", "login=\(encoded(account.login))&password=\(encoded(account.password))")
        try submit("/sign-in/code", "code=\(factor.code(atSeconds: UTCTime.system.seconds))")
        guard try get("/account").status == 200 else { throw Failure("\(account.login) is not signed in at \(host).") }
    }

    private func submit(_ path: String, _ typed: String) throws {
        let page = try get(path)
        let hidden = Self.attributes("name", "value", of: "<input type=\"hidden\"", in: String(decoding: page.body, as: UTF8.self))
        let form = ([typed] + hidden.map { "\($0)=\(encoded($1))" }).joined(separator: "&")
        let answer = keep(try connection.post(path, host: host, fields: fields + "Origin: http://\(host):\(port)\r\n", form: form))
        guard answer.status == 303 else { throw Failure("\(path) of \(host) is answered \(answer.status).") }
    }

    private func keep(_ answer: LoopbackSocket.Answer) -> LoopbackSocket.Answer {
        for cookie in answer.cookies {
            let pair = cookie.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = pair.count == 2 && !pair[1].isEmpty ? String(pair[1]) : nil
        }
        return answer
    }

    private func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    /// Values of two attributes of every element that begins so.
    private static func attributes(_ first: String, _ second: String, of element: String, in html: String) -> [(String, String)] {
        html.components(after: element).compactMap { rest in
            let tag = rest.prefix { $0 != ">" }
            guard let one = tag.value(of: first), let two = tag.value(of: second) else { return nil }
            return (one, two)
        }
    }

    /// Where the links of a page lead to within the site, each once.
    static func links(in html: String) -> [String] {
        var seen: Set<String> = []
        return html.components(after: " href=\"/").compactMap { rest in
            let target = "/" + rest.prefix { $0 != "\"" && $0 != "#" }
            let plain = target.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
            return seen.insert(plain).inserted ? plain : nil
        }
    }
}

extension StringProtocol {
    /// What follows each occurrence of a text.
    fileprivate func components(after text: String) -> [SubSequence] {
        ranges(of: text).map { self[$0.upperBound...] }
    }

    fileprivate func value(of attribute: String) -> String? {
        components(after: " \(attribute)=\"").first.map { String($0.prefix { $0 != "\"" }) }
    }
}
