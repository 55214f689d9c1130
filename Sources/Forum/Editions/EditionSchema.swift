import FeatureKit
import Web

extension EditionList.Entry {
    /// What programs are told of an edition.
    static let schema = Schema.named(
        "EditionEntry",
        .object(
            [.required("id", .slug), .required("index", .count), .required("acceptedAt", .time), .required("edition", ForumEdition.schema)],
            isOpen: false))
}

extension ForumEdition {
    static let schema = Schema.named(
        "Edition",
        .object(
            [
                .required("number", .integer(1...1000)), .required("title", .localized), .required("place", .localized), .required("host", .slug),
                .required("opens", .date), .required("closes", .date), .optional("agenda", .list(.localized, most: mostAgendaItems)),
                .optional("adopted", .list(adoptedText, most: mostAdoptedTexts)),
            ], isOpen: true))

    private static let adoptedText = Schema.object(
        [.required("title", .localized), .optional("url", .webAddress), .optional("sha256", .digest)], isOpen: true)
}
