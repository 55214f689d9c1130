import ArgumentParser
import Sites

struct PermissionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "permissions", abstract: "Write which role may do what, and call which route, as a page of Markdown.")

    func run() { print(PermissionMatrix.page, terminator: "") }
}
