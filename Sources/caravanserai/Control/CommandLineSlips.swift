import ArgumentParser
import Settings

/// Slips on the command line for which the argument parser's own answer would help less than it could.
enum CommandLineSlips {
    /// A negative number as an option's value is one, and no option of its own: `--from -5` is read as `--from=-5`.
    static func joiningNegativeNumbers(_ arguments: [String]) -> [String] {
        var joined: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" { return joined + [argument] + rest }
            if argument.hasPrefix("--"), !argument.contains("="), let next = rest.first, next.hasPrefix("-"), Int(next) != nil {
                joined.append("\(argument)=\(next)")
                rest.removeFirst()
            } else {
                joined.append(argument)
            }
        }
        return joined
    }

    /// A value that begins with a dash looks like an option. Nothing of the value is repeated: it may be a secret.
    static func advice(on arguments: [String], refusedWith message: String) -> [String] {
        for (option, value) in zip(arguments, Array(arguments.dropFirst())) {
            guard option.hasPrefix("--"), !option.contains("="), value.hasPrefix("-"), message.contains("Missing value for '\(option) ") else {
                continue
            }
            return ["What follows \(option) begins with a dash and was taken for an option; if it is the value, write \(option)=VALUE."]
        }
        return []
    }

    /// - Throws: `CommandFailure` for a command that there is not, with the likeliest one, at every level.
    static func checkCommands(_ arguments: [String], of root: any ParsableCommand.Type) throws(CommandFailure) {
        var command: any ParsableCommand.Type = root
        var path = name(of: root)
        for argument in arguments {
            let subcommands = command.configuration.subcommands
            guard !subcommands.isEmpty, !argument.hasPrefix("-"), argument != "help" else { return }
            var names: [String] = []
            var next: (any ParsableCommand.Type)?
            for subcommand in subcommands {
                let name = name(of: subcommand)
                if name == argument { next = subcommand }
                names.append(name)
            }
            // Where a command has a default subcommand, the word may be the first argument of that one.
            if next == nil, command.configuration.defaultSubcommand != nil { return }
            guard let next else {
                let near = Likeness.nearest(to: argument, among: names)
                let advice = near.map { "did you mean `\($0)`?" } ?? "there are \(names.joined(separator: ", "))."
                throw CommandFailure(.usage, "`\(path)` has no command `\(argument.prefix(40))`; \(advice)")
            }
            command = next
            path += " " + argument
        }
    }

    private static func name(of command: any ParsableCommand.Type) -> String { command._commandName }
}
