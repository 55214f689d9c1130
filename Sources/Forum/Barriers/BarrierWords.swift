import Primitives
import StrictJSON
import Web

/// What barriers are called for people, and the forms in which they are written.
enum BarrierWords {
    static func name(of sort: BarrierKind.Sort) -> Message {
        switch sort {
        case .procedure: BarrierText.sortProcedure
        case .documents: BarrierText.sortDocuments
        case .fee: BarrierText.sortFee
        case .waiting: BarrierText.sortWaiting
        case .crossing: BarrierText.sortCrossing
        case .transport: BarrierText.sortTransport
        case .information: BarrierText.sortInformation
        case .other: BarrierText.sortOther
        }
    }

    static func state(_ state: String) -> (tone: Tone, name: Message) {
        switch state {
        case "in-review": (.neutral, BarrierText.stateInReview)
        case "answered": (.good, BarrierText.stateAnswered)
        case "solved": (.good, BarrierText.stateSolved)
        case "rejected": (.bad, BarrierText.stateRejected)
        case "published": (.neutral, BarrierText.statePublished)
        case "returned": (.warning, BarrierText.stateReturned)
        case "withdrawn": (.neutral, BarrierText.stateWithdrawn)
        default: (.warning, BarrierText.stateSubmitted)
        }
    }

    static let states = ["submitted", "in-review", "answered", "solved", "rejected", "returned", "withdrawn"]

    /// Countries by their names in a language.
    static func countries(_ localizer: Localizer) -> [Form.Field.Option] {
        localizer.countries.map {
            Form.Field.Option($0.text, VisaWordsText.country(country: $0.text))
        }
    }

    /// What both forms ask for: whose border, whom, what sort, when.
    private static func common(_ localizer: Localizer) -> [Form.Field] {
        [
            .select("country", BarrierText.country, countries(localizer), isRequired: true),
            .select("nationality", BarrierText.nationality, countries(localizer)),
            .select(
                "sort", BarrierText.sort, BarrierKind.Sort.allCases.map { Form.Field.Option($0.rawValue, name(of: $0)) }, isRequired: true),
            .date("met", BarrierText.met),
        ]
    }

    /// A traveller's.
    static func travellerForm(_ localizer: Localizer) -> Form {
        Form(
            common(localizer) + [
                .text("title", BarrierText.formTitleField, isRequired: true),
                .paragraphs("text", BarrierText.formText, hint: BarrierText.formTextHint, rows: 6, isRequired: true),
                .text("mail", BarrierText.formMail, hint: BarrierText.formMailHint, .email),
            ])
    }

    /// A city's: what is published.
    static func cityForm(_ localizer: Localizer) -> Form {
        Form(
            common(localizer) + Form.Field.localized("title", BarrierDeskText.titleIn, languages: languages(localizer), isRequired: true)
                + Form.Field.localized("summary", BarrierDeskText.summaryIn, languages: languages(localizer), rows: 4, isRequired: true))
    }

    /// The page's language first: in it something has to be written.
    static func languages(_ localizer: Localizer) -> [Language] { [localizer.language] + Language.all.filter { $0 != localizer.language } }

    static func answerForm(_ localizer: Localizer) -> Form {
        Form(
            [
                .radio(
                    "outcome", BarrierDeskText.answerOutcome,
                    BarrierAnswer.Outcome.allCases.map { Form.Field.Option($0.rawValue, state($0.rawValue).name) }, isRequired: true)
            ] + Form.Field.localized("text", BarrierDeskText.answerText, languages: languages(localizer), rows: 4, isRequired: true))
    }

    static func reviewForm(_ localizer: Localizer) -> Form {
        Form(
            [
                .radio(
                    "outcome", BarrierDeskText.reviewOutcome, BarrierDesk.outcomes.map { Form.Field.Option($0.rawValue, state($0.rawValue).name) },
                    isRequired: true)
            ]
                + Form.Field.localized(
                    "comment", BarrierDeskText.reviewComment, hint: BarrierDeskText.reviewCommentHint, languages: languages(localizer), rows: 3))
    }
}
