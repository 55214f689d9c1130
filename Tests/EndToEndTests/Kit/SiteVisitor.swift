import Dispatch
import Foundation
import TestKit

/// A browser without scripts at a city's site: it sends forms and follows where they lead.
struct SiteVisitor: Sendable {
    struct Page: Sendable {
        let status: Int
        let text: String
        /// Where it was, or leads.
        let path: String
    }

    let city: RealForum.City
    /// As `Accept-Language` has it.
    var language = "en"

    /// - Parameters:
    ///   - form: what is typed, as a form sends it.
    ///   - isFollowing: whether it goes where the answer leads.
    /// - Returns: `nil` where no whole answer came.
    func page(_ method: String = "GET", _ path: String, form: String = "", isFollowing: Bool = false) async -> Page? {
        let (port, host, language) = (city.node.webPort, "\(city.id).localhost", language)
        let answer: Page? = await withCheckedContinuation { caller in
            DispatchQueue.global().async {
                let fields = "Accept-Language: \(language)\r\n" + (form.isEmpty ? "" : "Content-Type: application/x-www-form-urlencoded\r\n")
                let answer = try? LoopbackSocket(port: port, seconds: 40).exchange(method, path, host: host, fields: fields, body: Array(form.utf8))
                caller.resume(
                    returning: answer.map {
                        Page(status: $0.status, text: String(decoding: $0.body, as: UTF8.self), path: $0.field("location").map(String.init) ?? path)
                    })
            }
        }
        guard let answer, isFollowing, answer.status == 303 else { return answer }
        return await page("GET", answer.path)
    }

    /// Sends a form that has to be taken.
    ///
    /// - Returns: the page to which it leads.
    func send(_ fields: [(String, String)], to path: String) async throws -> Page {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._")
        let form = fields.map { pair in
            [pair.0, pair.1].map { $0.addingPercentEncoding(withAllowedCharacters: allowed) ?? "" }.joined(separator: "=")
        }
        // A form with nothing to type sends something all the same.
        let page = await page("POST", path, form: form.isEmpty ? "sent=1" : form.joined(separator: "&"), isFollowing: true)
        guard let page, page.status == 200 else { throw TimedOut(description: "\(path): \(page.map { "\($0)" } ?? "no answer")") }
        return page
    }
}
