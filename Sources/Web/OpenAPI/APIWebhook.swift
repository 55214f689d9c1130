import StrictJSON

/// A message that is sent to a program which has asked for it (OpenAPI 3.1, `webhooks`).
public struct APIWebhook: Sendable {
    let summary: String
    let description: String
    /// Fields of its head.
    let parameters: [APIContract.Parameter]
    let body: Schema

    public init(_ summary: String, description: String, _ parameters: [APIContract.Parameter], body: Schema) {
        self.summary = summary
        self.description = description
        self.parameters = parameters
        self.body = body
    }

    func json(named name: String, _ components: inout [String: JSON]) -> JSON {
        let fields = parameters.map { OpenAPIDocument.json($0, &components) }
        return [
            "post": [
                "operationId": .string("webhook-\(name)"), "summary": .string(summary), "description": .string(description),
                "parameters": .array(fields),
                "requestBody": ["required": true, "content": ["application/json": ["schema": body.json(&components)]]],
                "responses": [
                    "2XX": ["description": "It is taken."], "410": ["description": "Nothing more is wanted: the webhook is stopped."],
                    "default": ["description": "It is not taken, and comes again."],
                ],
            ]
        ]
    }
}
