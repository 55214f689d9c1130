import ArgumentParser
import Sites

/// Lists what the web listener answers, without a server.
struct RoutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "List the addresses of pages and API: method, path, who may call it, which sites have it.")

    func run() { print(SiteRoutes.listing, terminator: "") }
}
