import Foundation
import Testing

@testable import Settings

/// The two annotated files in `config/`, and how each is read.
enum Example: String, CaseIterable, Sendable {
    case coordinator, node

    var file: String { "config/\(rawValue).example.yaml" }

    func text() throws -> String {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 1...3 { folder.deleteLastPathComponent() }
        return try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    }

    func read(_ text: String?, environment: [String: String] = [:]) throws(SettingsError) {
        switch self {
        case .coordinator: _ = try CoordinatorSettings(file: file, text: text, environment: environment)
        case .node: _ = try NodeSettings(file: file, text: text, environment: environment)
        }
    }

    /// What is wrong with a text, fault by fault.
    func faults(_ text: String?, environment: [String: String] = [:]) -> [String] {
        do throws(SettingsError) { try read(text, environment: environment) } catch { return error.faults }
        return []
    }

    /// Every key that the program asks for, as its own error lists them.
    func knownKeys() throws -> [String] {
        let fault = try #require(faults("\(rawValue): {nonsenseWithoutLikeness: 1}").first { $0.contains("known are ") })
        let list = try #require(fault.components(separatedBy: "known are ").last)
        return list.components(separatedBy: ", ")
    }
}
