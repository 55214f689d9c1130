// Written by seeds/messages.py from facility.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `facility`.
enum FacilityText {
    static var title: Message { Message(catalogue, 0) }
    static var filter: Message { Message(catalogue, 1) }
    static var family: Message { Message(catalogue, 2) }
    static var stars: Message { Message(catalogue, 3) }
    static func starsCount(count: some BinaryInteger) -> Message { Message(catalogue, 4, [.integer(Int64(clamping: count))]) }
    static var order: Message { Message(catalogue, 5) }
    static var orderPrice: Message { Message(catalogue, 6) }
    static var orderStars: Message { Message(catalogue, 7) }
    static var orderName: Message { Message(catalogue, 8) }
    static var wifi: Message { Message(catalogue, 9) }
    static var parking: Message { Message(catalogue, 10) }
    static var restaurant: Message { Message(catalogue, 11) }
    static var breakfast: Message { Message(catalogue, 12) }
    static var bar: Message { Message(catalogue, 13) }
    static var pool: Message { Message(catalogue, 14) }
    static var sauna: Message { Message(catalogue, 15) }
    static var fitness: Message { Message(catalogue, 16) }
    static var garden: Message { Message(catalogue, 17) }
    static var lift: Message { Message(catalogue, 18) }
    static var laundry: Message { Message(catalogue, 19) }
    static var airConditioning: Message { Message(catalogue, 20) }
    static var heating: Message { Message(catalogue, 21) }
    static var frontDeskAllDay: Message { Message(catalogue, 22) }
    static var airportTransfer: Message { Message(catalogue, 23) }
    static var luggageStorage: Message { Message(catalogue, 24) }
    static var wheelchairAccess: Message { Message(catalogue, 25) }
    static var prayerRoom: Message { Message(catalogue, 26) }
    static var halalKitchen: Message { Message(catalogue, 27) }
    static var meetingRooms: Message { Message(catalogue, 28) }
    static var petsAllowed: Message { Message(catalogue, 29) }
    static var nonSmoking: Message { Message(catalogue, 30) }
    static var cots: Message { Message(catalogue, 31) }
    static var familyRooms: Message { Message(catalogue, 32) }
    static var childrensMenu: Message { Message(catalogue, 33) }
    static var playground: Message { Message(catalogue, 34) }
    static var playroom: Message { Message(catalogue, 35) }
    static var babysitting: Message { Message(catalogue, 36) }
    static var library: Message { Message(catalogue, 37) }
    static var museumCorner: Message { Message(catalogue, 38) }
    static var craftWorkshops: Message { Message(catalogue, 39) }
    static var guidedWalks: Message { Message(catalogue, 40) }
    static var languageCourses: Message { Message(catalogue, 41) }
    static var localMusic: Message { Message(catalogue, 42) }
    static var storytelling: Message { Message(catalogue, 43) }

    static let catalogue = Catalogue("facility", [
        "ar": [
            #"ما في الفندق"#,
            #"في الفندق"#,
            #"للعائلات فيه"#,
            #"أقل عدد من النجوم"#,
            #"{0, zero: # نجمة | one: نجمة واحدة | two: نجمتان | few: # نجوم | many: # نجمة | other: # نجمة} أو أكثر"#,
            #"بترتيب"#,
            #"السعر"#,
            #"النجوم"#,
            #"الاسم"#,
            #"إنترنت لاسلكي"#,
            #"موقف سيارات"#,
            #"مطعم"#,
            #"فطور"#,
            #"بار"#,
            #"مسبح"#,
            #"ساونا"#,
            #"قاعة رياضة"#,
            #"حديقة"#,
            #"مصعد"#,
            #"غسيل ملابس"#,
            #"تكييف"#,
            #"تدفئة"#,
            #"استقبال على مدار الساعة"#,
            #"نقل من المطار"#,
            #"حفظ الأمتعة"#,
            #"مدخل للكراسي المتحركة"#,
            #"مصلّى"#,
            #"مطبخ حلال"#,
            #"قاعات اجتماعات"#,
            #"الحيوانات مرحّب بها"#,
            #"ممنوع التدخين"#,
            #"أسرّة أطفال"#,
            #"غرف عائلية"#,
            #"قائمة أطفال"#,
            #"ملعب أطفال"#,
            #"غرفة ألعاب"#,
            #"رعاية أطفال"#,
            #"مكتبة"#,
            #"ركن متحفي"#,
            #"ورش حِرف"#,
            #"جولات مع مرشد"#,
            #"دورات لغة"#,
            #"موسيقى محلية"#,
            #"حكايات"#,
        ],
        "en": [
            #"What the hotel has"#,
            #"The hotel has"#,
            #"For families it has"#,
            #"At least so many stars"#,
            #"{0, one: # star | other: # stars} or more"#,
            #"In the order of"#,
            #"Price"#,
            #"Stars"#,
            #"Name"#,
            #"Wireless internet"#,
            #"Parking"#,
            #"Restaurant"#,
            #"Breakfast"#,
            #"Bar"#,
            #"Swimming pool"#,
            #"Sauna"#,
            #"Fitness room"#,
            #"Garden"#,
            #"Lift"#,
            #"Laundry"#,
            #"Air conditioning"#,
            #"Heating"#,
            #"Front desk day and night"#,
            #"Airport transfer"#,
            #"Luggage storage"#,
            #"Wheelchair access"#,
            #"Prayer room"#,
            #"Halal kitchen"#,
            #"Meeting rooms"#,
            #"Pets are welcome"#,
            #"Non-smoking"#,
            #"Cots"#,
            #"Family rooms"#,
            #"Children’s menu"#,
            #"Playground"#,
            #"Playroom"#,
            #"Babysitting"#,
            #"Library"#,
            #"Museum corner"#,
            #"Craft workshops"#,
            #"Guided walks"#,
            #"Language courses"#,
            #"Local music"#,
            #"Storytelling"#,
        ],
        "ru": [
            #"Что есть в гостинице"#,
            #"В гостинице есть"#,
            #"Для семей есть"#,
            #"Не менее звёзд"#,
            #"{0, one: # звезда | few: # звезды | many: # звёзд | other: # звезды} и больше"#,
            #"По порядку"#,
            #"Цена"#,
            #"Звёзды"#,
            #"Название"#,
            #"Беспроводной интернет"#,
            #"Парковка"#,
            #"Ресторан"#,
            #"Завтрак"#,
            #"Бар"#,
            #"Бассейн"#,
            #"Сауна"#,
            #"Фитнес-зал"#,
            #"Сад"#,
            #"Лифт"#,
            #"Прачечная"#,
            #"Кондиционер"#,
            #"Отопление"#,
            #"Круглосуточная стойка"#,
            #"Трансфер из аэропорта"#,
            #"Камера хранения"#,
            #"Доступ для колясок"#,
            #"Молельная комната"#,
            #"Халяльная кухня"#,
            #"Залы для встреч"#,
            #"Можно с животными"#,
            #"Для некурящих"#,
            #"Детские кроватки"#,
            #"Семейные номера"#,
            #"Детское меню"#,
            #"Детская площадка"#,
            #"Игровая комната"#,
            #"Присмотр за детьми"#,
            #"Библиотека"#,
            #"Музейный уголок"#,
            #"Ремесленные мастерские"#,
            #"Прогулки с гидом"#,
            #"Курсы языка"#,
            #"Местная музыка"#,
            #"Вечера сказителей"#,
        ],
        "zh-Hans": [
            #"酒店设施"#,
            #"酒店设施"#,
            #"家庭设施"#,
            #"最低星级"#,
            #"{0, other: # 星}及以上"#,
            #"排序"#,
            #"价格"#,
            #"星级"#,
            #"名称"#,
            #"无线网络"#,
            #"停车场"#,
            #"餐厅"#,
            #"早餐"#,
            #"酒吧"#,
            #"游泳池"#,
            #"桑拿"#,
            #"健身房"#,
            #"花园"#,
            #"电梯"#,
            #"洗衣服务"#,
            #"空调"#,
            #"供暖"#,
            #"二十四小时前台"#,
            #"机场接送"#,
            #"行李寄存"#,
            #"无障碍通道"#,
            #"祈祷室"#,
            #"清真厨房"#,
            #"会议室"#,
            #"可携带宠物"#,
            #"禁烟"#,
            #"婴儿床"#,
            #"家庭房"#,
            #"儿童菜单"#,
            #"儿童游乐场"#,
            #"游戏室"#,
            #"托婴服务"#,
            #"图书馆"#,
            #"博物角"#,
            #"手工艺工坊"#,
            #"导览步行"#,
            #"语言课程"#,
            #"本地音乐"#,
            #"讲故事"#,
        ],
    ])
}
