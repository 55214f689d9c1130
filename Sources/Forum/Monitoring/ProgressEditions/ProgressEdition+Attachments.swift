import Envelope
import Ledger

extension ProgressEdition.File {
    /// By which it is fetched from the secretariat.
    var attachment: Attachments.Name? {
        Digest32(hex: sha256).map { Attachments.Name(sha256: $0, size: size, mediaType: mediaType) }
    }
}
