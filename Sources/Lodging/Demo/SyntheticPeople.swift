import Primitives
import StrictJSON

/// Made-up people, with made-up documents, for demonstrations.
struct SyntheticPeople {
    private struct Nation {
        /// As a passport has it.
        let code: String
        let weight: Int
        let families: [String]
        let women: [String]
        let men: [String]

        init(_ code: String, _ weight: Int, _ families: String, _ women: String, _ men: String) {
            func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
            (self.code, self.weight) = (code, weight)
            (self.families, self.women, self.men) = (words(families), words(women), words(men))
        }
    }

    private static let nations = [
        Nation("KAZ", 12, "Akhmetov Serikov Omarov Nurlanov Zhaksybekov Tulegenov", "Aigerim Dana Saule Madina", "Nurlan Daniyar Askar Yerlan"),
        Nation("UZB", 12, "Karimov Rakhimov Yusupov Tursunov Saidov Ergashev", "Nilufar Gulnora Malika Zarina", "Sherzod Jasur Otabek Rustam"),
        Nation("KGZ", 7, "Asanov Toktogulov Mamatov Isakov Beishenov", "Aizada Nurgul Begimai Cholpon", "Azamat Bakyt Nurbek Ulan"),
        Nation("TJK", 5, "Rahimov Sharipov Nazarov Mirzoev", "Farzona Madina Shahnoza", "Farrukh Suhrob Daler"),
        Nation("CHN", 18, "Wang Li Zhang Liu Chen Yang Zhao", "Fang Min Jing Xiuying Na", "Wei Lei Jun Tao Qiang"),
        Nation("TUR", 8, "Yilmaz Kaya Demir Sahin Celik Aydin", "Ayse Fatma Zeynep Elif", "Mehmet Mustafa Emre Can"),
        Nation("RUS", 12, "Ivanov Smirnov Kuznetsov Popov Volkov", "Anna Maria Elena Olga", "Ivan Sergey Dmitry Alexey"),
        Nation("IRN", 6, "Hosseini Ahmadi Karimi Moradi Rezaei", "Maryam Zahra Fatemeh Leila", "Ali Reza Hossein Amir"),
        Nation("D", 8, "Schmidt Fischer Weber Wagner Becker", "Anna Julia Katharina Lena", "Thomas Stefan Lukas Jonas"),
        Nation("FRA", 5, "Martin Bernard Dubois Petit Moreau", "Camille Claire Sophie", "Pierre Julien Antoine"),
        Nation("GBR", 5, "Smith Jones Taylor Brown Wilson", "Emily Charlotte Alice", "James Oliver George"),
        Nation("ITA", 5, "Rossi Russo Ferrari Bianchi Romano", "Giulia Chiara Francesca", "Marco Luca Andrea"),
        Nation("KOR", 8, "Kim Lee Park Choi Jung", "Jisoo Minji Yuna", "Minjun Jihoon Hyunwoo"),
        Nation("JPN", 4, "Sato Suzuki Takahashi Tanaka", "Yuki Sakura Aoi", "Haruto Ren Kenji"),
        Nation("IND", 5, "Sharma Patel Singh Gupta", "Priya Ananya Kavya", "Arjun Rahul Vikram"),
        Nation("PAK", 4, "Khan Ahmed Malik Hussain", "Ayesha Fatima Sana", "Ali Usman Bilal"),
        Nation("AZE", 4, "Mammadov Aliyev Hasanov Guliyev", "Leyla Aysel Nigar", "Elvin Rashad Tural"),
        Nation("GEO", 4, "Beridze Kapanadze Gelashvili", "Nino Tamar Ana", "Giorgi Luka Davit"),
        Nation("MNG", 3, "Bat Ganbold Bold Dorj", "Oyuun Sarnai Nomin", "Bataar Temuulen Ganzorig"),
        Nation("SAU", 3, "Alharbi Alghamdi Alqahtani", "Noura Sara Reem", "Abdullah Faisal Khalid"),
        Nation("USA", 4, "Johnson Miller Davis Garcia", "Emma Olivia Ava", "Liam Noah William"),
    ]

    private static let ownWeight = 45

    private let weights: [Int]
    private let today: UTCDate

    /// - Parameter country: of which many are.
    init(country: CountryCode, today: UTCDate) {
        let own = ["KZ": "KAZ", "UZ": "UZB", "KG": "KGZ", "TJ": "TJK", "CN": "CHN", "TR": "TUR", "RU": "RUS", "IR": "IRN", "IT": "ITA"]
        let more = ["KR": "KOR", "PK": "PAK", "AZ": "AZE", "GE": "GEO", "MN": "MNG", "SA": "SAU"]
        let code = own[country.text] ?? more[country.text]
        weights = Self.nations.map { $0.weight + ($0.code == code ? Self.ownWeight : 0) }
        self.today = today
    }

    /// Who stays together, as ``PastBooking`` reads them.
    ///
    /// - Parameters:
    ///   - children: their ages on the day of arrival.
    ///   - isForeign: whether they are of another country than the city.
    func family(
        adults: Int, children: [Int], isForeign: Bool = false, _ arrival: UTCDate, _ chance: inout Chance
    ) -> (guests: [JSON], mail: String) {
        let nation = Self.nations[chance.place(of: isForeign ? zip(weights, Self.nations).map { $0 > $1.weight ? 0 : $0 } : weights)]
        let name = chance.pick(nation.families)
        var guests: [JSON] = []
        var mail = ""
        for place in 0..<adults + children.count {
            let isWoman = chance.happens(in: 500)
            let given = chance.pick(isWoman ? nation.women : nation.men)
            if place == 0 { mail = "\(given).\(name)\(chance.next(below: 900) + 100)@example.org".lowercased() }
            let age = place < adults ? 22 + chance.next(below: 48) : children[place - adults]
            let born = arrival.adding(days: -(age * 365 + age / 4 + 20 + chance.next(below: 300)))
            guests.append([
                "identity": [
                    "familyName": .string(name), "givenNames": .string(given), "birthDate": .string(born.description),
                    "sex": isWoman ? "F" : "M", "nationality": .string(nation.code),
                ],
                "document": [
                    "kind": "passport", "number": .string("N\(10_000_000 + chance.next(below: 89_999_999))"), "issuer": .string(nation.code),
                    "expiryDate": .string(today.adding(days: 400 + chance.next(below: 2500)).description),
                ],
            ])
        }
        return (guests, mail)
    }
}
