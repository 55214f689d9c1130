import Primitives
import Web

/// What the secretariat says of a report, apart from what the city says of itself, and the city's answer to it.
struct AssessmentView: Component {
    let assessment: ProgressAssessment
    let report: ProgressReport?
    let isCurrent: Bool
    let reply: ReportReply?
    let localizer: Localizer

    init(_ assessment: ProgressAssessment, report: ProgressReport?, isCurrent: Bool, reply: ReportReply?, _ localizer: Localizer) {
        (self.assessment, self.report, self.isCurrent, self.reply, self.localizer) = (assessment, report, isCurrent, reply, localizer)
    }

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel"), .id("assessment"), .ariaLabelledBy("assessment-title")) { html in
            html.h2(.id("assessment-title")) { $0.text(localizer(SheetSigningText.assessmentTitle)) }
            if !isCurrent { html.p(.class("note")) { $0.text(localizer(SheetSigningText.assessmentOutdated)) } }
            html.add(
                Facts(
                    id: "assessment-facts", title: localizer(SheetSigningText.assessmentTitle),
                    [
                        report.map { .init(localizer(SheetSigningText.ownRating), .text(localizer($0.completion.name))) },
                        .init(localizer(SheetSigningText.theirRating), .text(localizer(assessment.completion.name))),
                        .init(localizer(SheetSigningText.verifiability), .text(localizer(assessment.verifiability.name))),
                    ].compactMap { $0 }))
            html.h3 { $0.text(localizer(SheetSigningText.comment)) }
            html.add(ForeignText(assessment.comment, localizer))
            if let reply {
                html.h3 { $0.text(localizer(SheetSigningText.replyOwn)) }
                html.add(ForeignText(reply.text, localizer))
                html.p(.class("note")) { html in
                    html.text(localizer(DeskText.signedBy) + ": ")
                    html.foreign(reply.official)
                }
            }
        }
    }
}
