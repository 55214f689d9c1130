import Accounts
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import StrictJSON
import Web

/// What the form of a report says of its files: one that is added, and some that are taken away. They come with the draft, so that neither is
/// lost for the sake of the other.
struct FileFields {
    /// The button that adds a file and saves the draft.
    static let add = "add-file"

    private let title: String
    private let file: FormFile?
    private let gone: [Digest32]
    private let isWanted: Bool

    init(_ form: FormBody) {
        title = form["title"].first ?? ""
        file = form.files("file").first
        gone = form["remove"].compactMap { Digest32(hex: $0) }
        isWanted = file != nil || !title.isEmpty || !form[Self.add].isEmpty
    }

    static func fields(_ files: [DraftFile]) -> [Form.Field] {
        let removals = files.map { Form.Field.Option($0.sha256.hex, EvidenceFilesText.fileRemoveNamed(title: $0.title)) }
        return (removals.isEmpty ? [] : [.checkboxes("remove", EvidenceFilesText.filesAdded, removals)]) + [
            .text("title", EvidenceFilesText.fileTitle), .file("file", EvidenceFilesText.fileChoose, hint: EvidenceFilesText.fileHint),
        ]
    }

    /// Something that is wrong with the file.
    enum Fault {
        case field(String, Message)
        case refused(Problem)
    }

    /// What was done, as the address of the page says it, and what was not.
    struct Outcome {
        var done: String?
        var faults: [Fault] = []
    }

    /// Takes away what was chosen, and adds the file that came.
    func apply(to key: ReportKey, having files: [DraftFile], _ desk: ReportDesk, by actor: AuditActor) async throws -> Outcome {
        var outcome = Outcome()
        for digest in gone where files.contains(where: { $0.sha256 == digest }) {
            try await desk.remove(digest, from: key, by: actor)
            outcome.done = "file-removed"
        }
        guard isWanted else { return outcome }
        let line = WrittenLine.of(title, most: 500)
        if line == nil { outcome.faults.append(.field("title", EvidenceFilesText.fileTitleBad)) }
        if file == nil { outcome.faults.append(.field("file", EvidenceFilesText.fileNeeded)) }
        if let file, let fault = Self.fault(of: file.content) { outcome.faults.append(.field("file", fault)) }
        if files.count(where: { !gone.contains($0.sha256) }) >= DraftFile.most {
            outcome.faults.append(.field("file", EvidenceFilesText.filesTooMany(most: DraftFile.most)))
        }
        guard let line, let file, outcome.faults.isEmpty else { return outcome }
        do {
            try await desk.add(file, titled: line, to: key, by: actor)
            outcome.done = "file-added"
        } catch let problem as Problem {
            outcome.faults.append(.refused(problem))
        }
        return outcome
    }

    /// Why a file that came with a form is not kept, in words for its field.
    static func fault(of content: [UInt8]) -> Message? {
        if content.isEmpty { return EvidenceFilesText.fileEmpty }
        return content.count > AttachmentStore.largest ? EvidenceFilesText.fileTooLarge(most: AttachmentStore.largest >> 20) : nil
    }

    /// The form with what was typed, and with what is wrong with the file.
    func state(_ typed: ReportDraft.Typed, _ outcome: Outcome) -> FormState {
        var values = typed.mapValues { [$0] }
        if !outcome.faults.isEmpty { values["title"] = [title] }
        var state = FormState(values)
        for fault in outcome.faults {
            switch fault {
            case .field(let name, let message): state.refuse(name, message)
            case .refused(let problem): state.refuse(problem)
            }
        }
        return state
    }
}

/// A line that somebody has typed, as a record may hold it.
enum WrittenLine {
    /// - Parameter most: bytes.
    /// - Returns: `nil` where it is empty, too long, or holds what nobody sees.
    static func of(_ text: String, most: Int) -> String? {
        try? Fields(["text": .string(text)]).text("text", length: 1...most)
    }
}
