import Accounts
import CityNode
import Coordinator
import FeatureKit
import Federation
import Ledger
import Primitives
import TLS
import Web

/// The settings of a site as they are in force. Nothing is changed here, and no secret is among them.
struct SettingsPage: OfficePages {
    let context: StaffContext<Site>
    /// Of the process.
    let settings: [ProcessSetting]

    func answer() async throws -> WebAnswer {
        let values: [(Message, String)]
        switch context.tenant {
        case .city(let city): values = Self.values(of: city, localizer)
        case .secretariat(let coordinator): values = Self.values(of: coordinator, try await coordinator.roots.current().root, localizer)
        }
        return page.answer(
            FederationText.settings, lede: localizer(FederationText.settingsLede),
            DataTable(
                id: "settings", title: localizer(FederationText.settings),
                columns: [FederationText.setting, FederationText.value].map { .text(localizer($0)) },
                rows: values.map { [Cell.text(localizer($0)).asHeader, .foreign($1)] }, empty: EmptyState("")),
            ofProcess)
    }

    /// Whether a setting is shown here: those of another city of the process are that city's.
    static func isShown(_ setting: ProcessSetting, at site: Site) -> Bool {
        let group = "node.identityProviders."
        guard setting.key.hasPrefix(group), let city = site.city else { return true }
        return setting.key.hasPrefix(group + city.id.text + ".")
    }

    /// Those of the process, with where each comes from.
    private var ofProcess: DataTable {
        DataTable(
            id: "process", title: localizer(SettingsText.process), note: localizer(SettingsText.processNote),
            columns: [FederationText.setting, FederationText.value, SettingsText.source].map { .text(localizer($0)) },
            rows: settings.filter { Self.isShown($0, at: context.tenant) }.map { setting in
                let source: Cell =
                    switch setting.source {
                    case .given(let place): .foreign(place)
                    case .standard: .text(localizer(SettingsText.standard))
                    }
                return [
                    Cell.code(setting.key).asHeader, setting.value.map { .code($0) } ?? .text(localizer(SettingsText.hidden)), source,
                ]
            }, empty: EmptyState(localizer(SettingsText.unknown)))
    }

    private static func values(of city: City, _ localizer: Localizer) -> [(Message, String)] {
        let profile = city.profile
        return [(FederationText.identity, profile.city.text)]
            + profile.name.texts.map { (FederationText.names, "\($0.language): \($0.text)") }
            + [
                (FederationText.country, localizer.country(profile.country.text)), (FederationText.forum, profile.forum.text),
                (FederationText.address, profile.url), (FederationText.coordinator, profile.coordinator),
                (FederationText.quorum, localizer.integer(city.root.quorum)),
            ]
    }

    private static func values(of coordinator: Coordinator, _ root: TrustRoot, _ localizer: Localizer) -> [(Message, String)] {
        [
            (FederationText.forum, coordinator.forum.text),
            (FederationText.coordinator, localizer.list(coordinator.keys.identity.leaf.dnsSANs)),
            (FederationText.quorum, localizer.integer(root.quorum)),
        ]
    }
}
