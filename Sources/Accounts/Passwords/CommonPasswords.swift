/// What is tried first: the words of which common passwords are made, in the languages of the forum, and long ones that follow no rule.
///
/// Written for this program: a list of what leaked elsewhere would hold millions, of which nearly all that have twelve characters are one of these
/// words with digits, twice the same, or a walk over the keyboard.
enum CommonPasswords {
    static func contains(_ folded: String) -> Bool { whole.contains(folded) }

    private static let whole: Set<String> = [
        "correcthorsebatterystaple", "iloveyouforever", "trustno1trustno1", "thequickbrownfox", "maytheforcebewithyou", "tobeornottobe",
        "ilovemyfamily", "godisgood", "jesusislord", "manchesterunited", "liverpoolfc1892", "unitedstates", "onceuponatime", "openupopenup",
        "nevergiveup", "justdoit", "helloworld123", "dontforgetme", "rememberthis", "notapassword", "mypasswordis", "thisismypassword",
        "changemeplease", "passwordforever", "silkroadforum", "mayorsforum2008", "almatydeclaration", "welcometothejungle", "starwars1977",
        "qwerty1qwerty2", "a1b2c3d4e5f6", "1a2b3c4d5e6f", "q1w2e3r4t5y6", "1q2w3e4r5t6y", "zaq12wsxcde3", "1qazxsw23edc",
    ]

    static let words: [String] = [
        "password", "passwort", "parol", "passw", "passcode", "secret", "qwerty", "qwertz", "azerty", "asdf", "zxcv", "qazwsx", "iqaz", "admin",
        "administrator", "root", "user", "login", "guest", "test", "temp", "demo", "default", "changeme", "welcome", "letmein", "access",
        "master", "hello", "iloveyou", "love", "lovely", "princess", "sunshine", "dragon", "monkey", "shadow", "football", "baseball", "soccer",
        "hockey", "superman", "batman", "starwars", "pokemon", "michael", "jordan", "jessica", "ashley", "daniel", "charlie", "maria", "natasha",
        "samsung", "google", "computer", "internet", "windows", "microsoft", "summer", "winter", "spring", "autumn", "monday", "sunday", "flower",
        "freedom", "whatever", "forever", "trustno", "ninja", "mustang", "killer", "pepper", "cookie", "chocolate", "cheese", "silkroad", "silk",
        "road", "mayor", "forum", "city", "caravan", "caravanserai", "almaty", "bukhara", "samarkand", "tashkent", "kazakhstan", "uzbekistan",
        "пароль", "привет", "любовь", "солнышко", "наташа", "россия", "москва", "казахстан", "алматы", "админ", "йцукен", "фыва", "секрет",
        "woaini", "mima", "zhongguo", "beijing", "nihao", "abc", "xyz", "iez", "ize", "izes", "izesas", "izeas",
    ]
}
