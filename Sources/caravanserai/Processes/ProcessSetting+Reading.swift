import Settings
import Sites

extension ProcessSetting {
    init(_ reading: SettingReading) {
        let source: Source =
            switch reading.source {
            case .file(let name, let line): .given("\(name):\(line)")
            case .variable(let name): .given(name)
            case .standard: .standard
            }
        self.init(key: reading.key, value: reading.value, source: source)
    }
}
