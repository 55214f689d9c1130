import ArgumentParser
import StrictJSON

/// `--json` wherever something is shown.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print JSON for programs.") var json = false

    func show(_ answer: JSON, _ forPeople: () -> Void) {
        if json { StandardOutput.say(answer) } else { forPeople() }
    }
}

extension Table {
    /// Prints some members of each object of an array.
    static func print(_ rows: JSON?, _ columns: [String]) {
        var table = Table(columns)
        for row in rows?.array ?? [] { table.rows.append(columns.map { row[$0]?.cell ?? "" }) }
        guard !table.rows.isEmpty else { return StandardOutput.say("None yet.") }
        table.print()
    }
}
