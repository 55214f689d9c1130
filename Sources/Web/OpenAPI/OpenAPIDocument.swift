import HTTPTypes
public import StrictJSON

/// The description of an API for programs (OpenAPI 3.1), made from its routes.
public struct OpenAPIDocument: Sendable {
    private static let problemName = "Problem"

    public let json: JSON

    /// - Parameters:
    ///   - title: of the API.
    ///   - description: what a reader has to know of all routes.
    ///   - version: of the API, not of the program.
    ///   - routes: those without a contract are left out; they are no part of the API.
    ///   - webhooks: what is sent to programs, by its name.
    public init(title: String, description: String, version: String, _ routes: [Route], webhooks: [(name: String, webhook: APIWebhook)] = []) {
        var components: [String: JSON] = [:]
        var paths: [String: JSONObject] = [:]
        var scopes: Set<String> = []
        for route in routes {
            guard let contract = route.contract else { continue }
            if case .apiToken(let scope) = route.needs { scopes.insert(scope.name) }
            paths[route.template, default: JSONObject()][route.method.rawValue.lowercased()] = Self.operation(route, contract, &components)
        }
        _ = Schema.named(Self.problemName, Self.problem).json(&components)
        var document = JSONObject([
            ("openapi", "3.1.0"), ("info", ["title": .string(title), "description": .string(description), "version": .string(version)]),
            ("servers", [["url": "/"]]),
            ("paths", .object(JSONObject(paths.sorted { $0.key < $1.key }.map { ($0.key, .object($0.value)) }))),
        ])
        if !webhooks.isEmpty {
            document["webhooks"] = .object(JSONObject(webhooks.map { ($0.name, $0.webhook.json(named: $0.name, &components)) }))
        }
        var parts = JSONObject([("schemas", .object(JSONObject(components.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })))])
        if !scopes.isEmpty {
            parts["securitySchemes"] = [
                "token": [
                    "type": "http", "scheme": "bearer",
                    "description": .string("A token of the city, with one of these scopes: \(scopes.sorted().joined(separator: ", "))."),
                ]
            ]
        }
        document["components"] = .object(parts)
        json = .object(document)
    }

    private static func operation(_ route: Route, _ contract: APIContract, _ components: inout [String: JSON]) -> JSON {
        var operation = JSONObject([("operationId", .string(identifier(route))), ("summary", .string(route.summary))])
        if case .apiToken(let scope) = route.needs { operation["security"] = [["token": [.string(scope.name)]]] }
        if !contract.parameters.isEmpty { operation["parameters"] = .array(contract.parameters.map { json($0, &components) }) }
        if let body = contract.body {
            operation["requestBody"] = ["required": true, "content": ["application/json": ["schema": body.json(&components)]]]
        }
        var answers = JSONObject()
        for answer in contract.answers { answers[String(answer.status)] = json(answer, &components) }
        if route.method == .get { answers["304"] = ["description": "It is as the caller has it."] }
        answers["default"] = [
            "description": "It is refused: the problem says why, and what to do.",
            "content": .object(JSONObject([(WebProblem.mediaType, ["schema": Schema.named(problemName, problem).json(&components)])])),
        ]
        operation["responses"] = .object(answers)
        return .object(operation)
    }

    static func json(_ parameter: APIContract.Parameter, _ components: inout [String: JSON]) -> JSON {
        [
            "name": .string(parameter.name), "in": .string(parameter.place.rawValue), "required": .boolean(parameter.isRequired),
            "description": .string(parameter.what), "schema": parameter.schema.json(&components),
        ]
    }

    private static func json(_ answer: APIContract.Answer, _ components: inout [String: JSON]) -> JSON {
        let (type, schema): (String, JSON) =
            switch answer.content {
            case .json(let schema): ("application/json", schema.json(&components))
            case .text(let type): (type, ["type": "string"])
            }
        return ["description": .string(answer.what), "content": .object(JSONObject([(type, ["schema": schema])]))]
    }

    /// Such as `get-log-index-proof`: the same for ever, since programs are generated from it.
    private static func identifier(_ route: Route) -> String {
        let words = route.path.split { "/:.".contains($0) }.drop { $0 == "api" }.drop { $0 == "v1" }
        return ([route.method.rawValue.lowercased()] + (words.isEmpty ? ["index"] : words.map(String.init))).joined(separator: "-")
    }

    /// RFC 9457.
    private static let problem = Schema.object(
        [
            .required("type", .anyText(most: 200)), .required("title", .anyText(most: 200)), .required("status", .integer(400...599)),
            .required("detail", .anyText(most: WebProblem.longestDetail)),
        ], isOpen: true)
}
