import Envelope
import StrictJSON

/// A drawing of a hotel that there is not, as the seeds have it.
struct DemoPicture: Sendable {
    /// Of its file among the seeds, and what is seen on it.
    private static let drawings: [(name: String, alt: JSON)] = [
        (
            "courtyard",
            [
                "en": "Drawing of a courtyard with an arch and a pool", "ru": "Рисунок: двор с аркой и бассейном", "zh-Hans": "绘图：有拱门和水池的庭院",
                "ar": "رسم لفناء فيه قوس وبركة",
            ]
        ),
        (
            "dusk",
            [
                "en": "Drawing of blue domes at dusk", "ru": "Рисунок: голубые купола в сумерках", "zh-Hans": "绘图：暮色中的蓝色穹顶",
                "ar": "رسم لقباب زرقاء عند الغسق",
            ]
        ),
        (
            "room",
            [
                "en": "Drawing of a room with a bed and a window", "ru": "Рисунок: комната с кроватью и окном", "zh-Hans": "绘图：有床和窗户的客房",
                "ar": "رسم لغرفة فيها سرير ونافذة",
            ]
        ),
        (
            "garden",
            [
                "en": "Drawing of a garden with a tea table", "ru": "Рисунок: сад с чайным столом", "zh-Hans": "绘图：有茶桌的花园",
                "ar": "رسم لحديقة فيها مائدة شاي",
            ]
        ),
        (
            "hall",
            [
                "en": "Drawing of a hall with tiles and a lantern", "ru": "Рисунок: зал с изразцами и фонарём", "zh-Hans": "绘图：有瓷砖和灯笼的大厅",
                "ar": "رسم لقاعة فيها بلاط وفانوس",
            ]
        ),
        (
            "road",
            [
                "en": "Drawing of camels on a road below mountains", "ru": "Рисунок: верблюды на дороге у гор", "zh-Hans": "绘图：山下道路上的骆驼",
                "ar": "رسم لجمال على طريق تحت الجبال",
            ]
        ),
    ]
    private static let mostBytes = 1 << 20

    let alt: JSON
    /// In base64.
    let file: String

    /// - Parameter seeds: the directory.
    static func all(in seeds: String) throws -> [DemoPicture] {
        try drawings.map {
            DemoPicture(alt: $0.alt, file: Base64.encode(try FilePath.read("\(seeds)/hotel-pictures/\($0.name).jpg", limit: mostBytes)))
        }
    }
}
