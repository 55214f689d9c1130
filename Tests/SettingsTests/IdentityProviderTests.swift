import Foundation
import Primitives
import Testing

@testable import Settings

@Suite struct `The settings of an identity provider` {
    private static let given = """
        node:
          directory: /d
          identityProviders:
            almaty:
              issuer: https://id.almaty.example/realms/city
              clientId: caravanserai
              clientSecretFile: secret
              address: https://almaty.example

        """

    private static func node(_ text: String, _ environment: [String: String] = [:]) throws -> NodeSettings {
        try NodeSettings(file: "/etc/n.yaml", text: text, environment: environment)
    }

    @Test func `are read for each city that the file names, and are careful where nothing is said`() throws {
        let settings = try Self.node(Self.given)
        let city = try #require(CityID("almaty"))
        let provider = try #require(settings.identityProviders[city])
        #expect(provider.issuer == "https://id.almaty.example/realms/city" && provider.clientID == "caravanserai")
        #expect(provider.secretFile == "/etc/secret" && provider.address == "https://almaty.example" && provider.name == nil)
        #expect(provider.secondFactor == .ours && !provider.matchesVerifiedMail && provider.networks.isEmpty && provider.authorities == nil)
        #expect(try Self.node("node: {directory: /d}").identityProviders.isEmpty)
        let reading = try #require(settings.readings.first { $0.key == "node.identityProviders.almaty.clientSecretFile" })
        #expect(reading.value == nil, "where a secret lies is shown to nobody")
    }

    @Test(
        arguments: [("mfa", .methods), ("acr:urn:mfa", .contextClass("urn:mfa")), ("ours", .ours)]
            as [(String, IdentityProviderSettings.SecondFactor)])
    func `say who asks for the second factor`(text: String, factor: IdentityProviderSettings.SecondFactor) throws {
        let provider = try Self.node(Self.given + "      secondFactor: \(text)\n").identityProviders.values.first
        #expect(provider?.secondFactor == factor)
    }

    @Test(arguments: [
        ("issuer: https://id.almaty.example/realms/city", "issuer: http://id.almaty.example", "almaty.issuer must be an https address"),
        ("issuer: https://id.almaty.example/realms/city", "issuer: https://id.almaty.example?x=1", "almaty.issuer must be an https address"),
        ("issuer: https://id.almaty.example/realms/city", "name: X", "almaty.issuer must be given"),
        ("clientId: caravanserai", "name: X", "almaty.clientId must be given where issuer is"),
        ("address: https://almaty.example", "name: X", "almaty.address must be given where issuer is"),
        ("address: https://almaty.example", "address: https://almaty.example/", "almaty.address must be scheme and host"),
        ("address: https://almaty.example", "address: http://almaty.example", "almaty.address must be scheme and host"),
        ("clientId: caravanserai", "clientId: caravanserai\n      secondFactor: \"acr:\"", "almaty.secondFactor must be ours, mfa, or acr:"),
        ("clientId: caravanserai", "clientId: caravanserai\n      matchVerifiedMail: yes", "almaty.matchVerifiedMail must be true or false"),
        ("clientId: caravanserai", "clientId: caravanserai\n      networks: 10.0.0.0/33", "almaty.networks must be none, or networks"),
        ("clientId: caravanserai", "clientId: caravanserai\n      secret: x", "almaty.secret is no known key"),
        ("almaty:", "Almaty City:", "identityProviders.Almaty City is no city"),
    ])
    func `that are wrong are told with what they must be`(good: String, wrong: String, fault: String) {
        let faults = Example.node.faults(Self.given.replacingOccurrences(of: good, with: wrong))
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }

    @Test func `of the node's example are those that are read`() throws {
        // The group is a comment there, since no city has one at first.
        let lines = try Example.node.text().components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("  # identityProviders:") })
        let group = lines[start...].prefix { $0.hasPrefix("  #") }.map { "  " + $0.dropFirst(4) }
        let settings = try Self.node("node:\n  directory: /d\n" + group.joined(separator: "\n"))
        let provider = try #require(settings.identityProviders.values.first)
        #expect(provider.name == "Almaty ID" && provider.secondFactor == .ours && provider.networks.count == 1 && !provider.matchesVerifiedMail)
        #expect(provider.secretFile == "/etc/caravanserai/almaty-oidc-secret")
    }

    @Test func `of the secretariat can come from the environment`() throws {
        let prefix = "CARAVANSERAI_COORDINATOR_IDENTITYPROVIDER_"
        let settings = try CoordinatorSettings(
            file: nil, text: nil,
            environment: [
                "CARAVANSERAI_COORDINATOR_FORUM": "silkroad", "CARAVANSERAI_COORDINATOR_DIRECTORY": "/d",
                "CARAVANSERAI_COORDINATOR_FEDERATION_URL": "https://a.example", prefix + "ISSUER": "https://id.example",
                prefix + "CLIENTID": "site", prefix + "ADDRESS": "http://localhost:8080", prefix + "SECONDFACTOR": "acr:2",
            ])
        #expect(settings.identityProvider?.issuer == "https://id.example" && settings.identityProvider?.address == "http://localhost:8080")
        #expect(settings.identityProvider?.secondFactor == .contextClass("2") && settings.identityProvider?.secretFile == nil)
    }
}
