import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import StrictJSON
import Web

/// What programs are told of what the site has said by them: at a city it is on its way to the log first.
enum OwnSubmission {
    typealias Context = TokenContext<any OfficeSite>

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/submissions/:digest", needs: .apiToken(.readForum),
            APIContract([.path("digest", "Of the envelope.", .digest)], answers: .json("How it stands.", schema)),
            "what has become of what was sent in the site's name"
        ) { context in
            let digest = try context.site.parameter("digest") { EnvelopeDigest(hex: $0) }
            return WebAnswer(json: try await json(of: digest, at: context.tenant)).cached(.personal)
        }
        return routes
    }

    /// - Returns: `unchanged` where all of it stood already.
    static func json(_ publication: OwnPublication, at site: any OfficeSite) async throws -> JSON {
        guard let digest = publication.digests.last else {
            return ["digest": .null, "outcome": "unchanged", "index": .null, "problem": .null]
        }
        return try await json(of: digest, at: site)
    }

    static func json(of digest: EnvelopeDigest, at site: any OfficeSite) async throws -> JSON {
        let (outcome, index, problem): (String, Int64?, Problem?) =
            switch try await site.state(of: digest) {
            case .queued: ("queued", nil, nil)
            case .accepted(let index): ("accepted", index, nil)
            case .refused(let problem): ("rejected", nil, problem)
            }
        return [
            "digest": .string(digest.hex), "outcome": .string(outcome), "index": index.map { .integer($0) } ?? .null,
            "problem": problem?.json ?? .null,
        ]
    }

    static let schema = Schema.named(
        "OwnSubmission",
        .object(
            [
                .required("digest", .nullable(.digest)), .required("outcome", .words(["unchanged", "queued", "accepted", "rejected"])),
                .required("index", .nullable(.count)), .required("problem", .nullable(.object([], isOpen: true))),
            ], isOpen: false))
}
