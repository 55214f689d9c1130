import ArgumentParser
import StrictJSON

/// How a link by which somebody sets a password comes to that user: by mail, or through whoever has called.
struct LinkDelivery: ParsableArguments {
    @Option(help: "Where the site's pages are, such as https://almaty.example; without it, as the configuration has it.") var site: String?
    @Flag(name: .customLong("print"), help: "Print the link, whether mail is set up or not.") var isPrinted = false
    @Option(help: "The letter's language, such as ru.") var language = "en"

    /// - Parameter answer: of the route that made the link.
    func deliver(_ answer: JSON, of target: some UserTarget, _ output: OutputOptions) async throws {
        guard case .object(var object) = answer, let path = answer["path"]?.string else { return }
        let host = answer["host"]?.string
        if !isPrinted {
            if let site = site ?? target.publicPages(host) {
                if let address = try await mail(path, Self.withoutSlash(site), target) {
                    for secret in ["path", "link"] { object[secret] = nil }
                    object["mailedTo"] = .string(address)
                    return output.show(.object(object)) { print("The link is on its way to \(address).") }
                }
            } else if answer["login"]?.string?.contains("@") == true {
                StandardError.say("note: Not sent by mail, since nothing says where users reach the site. Say --site https://… to have it sent.")
            }
        }
        let link = Self.withoutSlash(try site ?? target.pages(host)) + path
        object["link"] = .string(link)
        output.show(.object(object)) { print(link) }
    }

    /// - Returns: the address to which it goes; `nil` where the link is to be printed.
    private func mail(_ path: String, _ site: String, _ target: some UserTarget) async throws -> String? {
        let body: JSON = ["link": .string(path), "site": .string(site), "language": .string(language)]
        do { return try await target.control().post("\(target.prefix)/links/mail", body)["to"]?.string } catch {
            // The link is made, and the one before is void: it must not be lost because the mail's directory is full.
            StandardError.say("warning: Not sent by mail: \(error). Hand the link on yourself.")
            return nil
        }
    }

    private static func withoutSlash(_ text: String) -> String {
        var text = text
        while text.hasSuffix("/") { text.removeLast() }
        return text
    }
}
