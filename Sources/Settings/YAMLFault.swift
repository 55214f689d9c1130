import Yams

/// Why a file is no YAML, in one line, and where.
struct YAMLFault {
    /// 0 where it is not known.
    let line: Int
    let text: String

    init(_ error: any Error) {
        switch error {
        case YamlError.duplicatedKeysInMapping(let duplicates, let context):
            (line, text) = (context.mark.line, "the key \(duplicates.joined(separator: ", ")) stands twice here; keep one")
        case YamlError.scanner(_, let problem, let mark, let yaml), YamlError.parser(_, let problem, let mark, let yaml),
            YamlError.composer(_, let problem, let mark, let yaml):
            let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
            let hasTab = lines.indices.contains(mark.line - 1) && lines[mark.line - 1].contains("\t")
            (line, text) = (mark.line, "is no YAML: \(problem)\(hasTab ? "; indent with spaces, not with tabs" : "")")
        case YamlError.reader(let problem, let offset, _, let yaml):
            (line, text) = (offset.map { yaml.utf8.prefix($0).count { $0 == 0x0A } + 1 } ?? 0, "is no YAML: \(problem)")
        default: (line, text) = (0, "is no YAML: \(error)")
        }
    }
}
