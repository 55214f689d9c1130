import Logging
import StrictJSON
import StructuredLog
import Synchronization
import Testing

struct StructuredLogHandlerTests {
    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
    }

    private func lines(_ format: LogFormat, isJournal: Bool, _ write: (Logger) -> Void) -> [String] {
        let lines = Lines()
        let logger = Logger(label: "node") { label in
            StructuredLogHandler(label: label, format: format, isJournal: isJournal) { line in lines.all.withLock { $0.append(line) } }
        }
        write(logger)
        return lines.all.withLock { $0 }
    }

    @Test func `an event of an operator is one line with its name and fields`() {
        let lines = lines(.logfmt, isJournal: true) {
            $0.record(OperatorEvent(.memberSuspended, ["city": "almaty", "reason": "no answer since May"]))
        }
        #expect(
            lines == [
                "<5>level=notice from=node msg=\"a city was suspended\" event=member.suspended city=almaty reason=\"no answer since May\"\n"
            ])
    }

    @Test(arguments: [(Logger.Level.critical, 2), (.error, 3), (.warning, 4), (.notice, 5), (.info, 6)])
    func `under systemd a line begins with its priority`(level: Logger.Level, priority: Int) {
        #expect(lines(.logfmt, isJournal: true) { $0.log(level: level, "x") } == ["<\(priority)>level=\(level) from=node msg=x\n"])
    }

    @Test func `elsewhere a line begins with its time`() throws {
        let line = try #require(lines(.logfmt, isJournal: false) { $0.notice("x") }.first)
        #expect(line.hasPrefix("time=20") && line.hasSuffix("Z level=notice from=node msg=x\n"), "\(line)")
    }

    @Test func `what others wrote stays one line, in quotes, and acts on nothing`() throws {
        let hostile = "a\nlevel=critical msg=\"\u{1B}[2J\u{202E}\\"
        let line = try #require(
            lines(.logfmt, isJournal: true) { $0.notice("x", metadata: ["title": "\(hostile)", "k =\n": "1", "level": "2"]) }.first)
        #expect(
            line
                == #"<5>level=notice from=node msg=x k___=1 level_=2 title="a\\nlevel=critical msg=\"\\u{1b}[2J\\u{202e}\\\\""# + "\n")
    }

    @Test func `JSON lines are read by a strict parser`() throws {
        let line = try #require(
            lines(.json, isJournal: false) { $0.error("broken \"here\"", metadata: ["list": ["a", "b"], "msg": "other", "n": "\u{0}"]) }.first)
        let json = try JSON.parse(Array(line.utf8.dropLast()))
        #expect(json["msg"]?.string == "broken \"here\"")
        #expect(json["msg_"]?.string == "other")
        #expect(json["list"]?.string == "a,b")
        #expect(json["n"]?.string == "\\u{0}")
        #expect(json["level"]?.string == "error")
        #expect(json["time"]?.string?.hasSuffix("Z") == true)
    }
}
