import Primitives
import Web

extension EditionData {
    /// A line a value for spreadsheets: the forum's, then each city's.
    var csv: [UInt8] {
        var rows: [[String]] = []
        for item in items {
            let head = ["\(item.commitment.article)", item.id.text]
            for cell in item.cells {
                let assessed = cell.isAssessmentOutdated ? nil : cell.assessedCompletion?.rawValue
                let outcome = cell.isAssessmentOutdated ? nil : cell.outcome?.rawValue
                rows.append(
                    head + [cell.city.text, cell.state.rawValue, cell.completion?.rawValue ?? "", outcome ?? "", assessed ?? "", "", "", ""]
                        + [cell.index.map { "\($0)" } ?? ""])
            }
            for counted in item.indicators {
                func row(_ city: String, _ value: String, _ index: String) -> [String] {
                    head + [city, counted.indicator.computation == nil ? "" : "computed", "", "", "", counted.indicator.code, value]
                        + [counted.indicator.unit, index]
                }
                rows.append(row("", counted.total.value?.description ?? "", ""))
                rows += counted.values.map { row($0.city.text, $0.value.description, "\($0.index)") }
            }
        }
        return CSVTable.bytes(
            columns: [
                "article", "commitment", "city", "state", "completion", "outcome", "assessed completion", "indicator", "value", "unit", "log entry",
            ], rows: rows)
    }

    /// SDMX-CSV 2.0: an observation a line, a missing one with its status and no value.
    ///
    /// Dimensions are the indicator, the city (`_T` for the forum) and the cycle's last day; `REPORTS` counts reports, `COMPLETION` is a city's word
    /// for a commitment, from 0 (no evidence) to 4 (complete).
    var sdmx: [UInt8] {
        var lines = ["STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,COMPUTED,LOG_ENTRY"]
        let period = cycle.cycle.closes.description
        func add(_ indicator: String, _ area: String, _ value: String?, _ unit: String, _ isComputed: Bool = false, _ index: Int64? = nil) {
            let fields = [
                "dataflow", "SILKROAD:PROGRESS(1.0.0)", "I", Self.identifier(indicator), Self.identifier(area), period, value ?? "",
                value == nil ? "M" : "A", unit, isComputed ? "Y" : "N", index.map { "\($0)" } ?? "",
            ]
            lines.append(fields.map(Self.quoted).joined(separator: ","))
        }
        for item in items {
            if let line = item.line { add("\(item.id)-REPORTS", "_T", "\(line.reported)", "reports", true) }
            for cell in item.cells {
                let step = cell.completion.flatMap { Completion.allCases.firstIndex(of: $0) }
                add("\(item.id)-COMPLETION", cell.city.text, step.map { "\($0)" }, "step 0-4", false, cell.index)
            }
            for counted in item.indicators {
                let isComputed = counted.total.isComputed
                add(counted.indicator.code, "_T", counted.total.value?.description, counted.indicator.unit, isComputed)
                for value in counted.values {
                    add(counted.indicator.code, value.city.text, value.value.description, counted.indicator.unit, false, value.index)
                }
            }
        }
        return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// SDMX has no points in identifiers: `A11.2-a` is `A11_2-a`.
    private static func identifier(_ text: String) -> String { String(text.map { $0 == "." ? "_" : $0 }) }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
