// Written by seeds/messages.py from hotelWords.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `hotelWords`.
enum HotelWordsText {
    static var wifi: Message { Message(catalogue, 0) }
    static var parking: Message { Message(catalogue, 1) }
    static var restaurant: Message { Message(catalogue, 2) }
    static var breakfast: Message { Message(catalogue, 3) }
    static var bar: Message { Message(catalogue, 4) }
    static var pool: Message { Message(catalogue, 5) }
    static var sauna: Message { Message(catalogue, 6) }
    static var fitness: Message { Message(catalogue, 7) }
    static var garden: Message { Message(catalogue, 8) }
    static var lift: Message { Message(catalogue, 9) }
    static var laundry: Message { Message(catalogue, 10) }
    static var airConditioning: Message { Message(catalogue, 11) }
    static var heating: Message { Message(catalogue, 12) }
    static var frontDeskAllDay: Message { Message(catalogue, 13) }
    static var airportTransfer: Message { Message(catalogue, 14) }
    static var luggageStorage: Message { Message(catalogue, 15) }
    static var wheelchairAccess: Message { Message(catalogue, 16) }
    static var prayerRoom: Message { Message(catalogue, 17) }
    static var halalKitchen: Message { Message(catalogue, 18) }
    static var meetingRooms: Message { Message(catalogue, 19) }
    static var petsAllowed: Message { Message(catalogue, 20) }
    static var nonSmoking: Message { Message(catalogue, 21) }
    static var cots: Message { Message(catalogue, 22) }
    static var familyRooms: Message { Message(catalogue, 23) }
    static var childrensMenu: Message { Message(catalogue, 24) }
    static var playground: Message { Message(catalogue, 25) }
    static var playroom: Message { Message(catalogue, 26) }
    static var babysitting: Message { Message(catalogue, 27) }
    static var library: Message { Message(catalogue, 28) }
    static var museumCorner: Message { Message(catalogue, 29) }
    static var craftWorkshops: Message { Message(catalogue, 30) }
    static var guidedWalks: Message { Message(catalogue, 31) }
    static var languageCourses: Message { Message(catalogue, 32) }
    static var localMusic: Message { Message(catalogue, 33) }
    static var storytelling: Message { Message(catalogue, 34) }
    static var bedSingle: Message { Message(catalogue, 35) }
    static var bedDouble: Message { Message(catalogue, 36) }
    static var bedQueen: Message { Message(catalogue, 37) }
    static var bedKing: Message { Message(catalogue, 38) }
    static var bedTwin: Message { Message(catalogue, 39) }
    static var bedBunk: Message { Message(catalogue, 40) }
    static var bedSofa: Message { Message(catalogue, 41) }
    static var bedCot: Message { Message(catalogue, 42) }
    static var bedFloor: Message { Message(catalogue, 43) }
    static var privateBathroom: Message { Message(catalogue, 44) }
    static var sharedBathroom: Message { Message(catalogue, 45) }
    static var bathtub: Message { Message(catalogue, 46) }
    static var shower: Message { Message(catalogue, 47) }
    static var television: Message { Message(catalogue, 48) }
    static var kettle: Message { Message(catalogue, 49) }
    static var minibar: Message { Message(catalogue, 50) }
    static var safe: Message { Message(catalogue, 51) }
    static var desk: Message { Message(catalogue, 52) }
    static var balcony: Message { Message(catalogue, 53) }
    static var kitchen: Message { Message(catalogue, 54) }
    static var hairdryer: Message { Message(catalogue, 55) }
    static var iron: Message { Message(catalogue, 56) }
    static var quiet: Message { Message(catalogue, 57) }
    static var accessible: Message { Message(catalogue, 58) }
    static var view: Message { Message(catalogue, 59) }
    static var mealsNone: Message { Message(catalogue, 60) }
    static var mealsBreakfast: Message { Message(catalogue, 61) }
    static var mealsHalfBoard: Message { Message(catalogue, 62) }
    static var mealsFullBoard: Message { Message(catalogue, 63) }
    static var mealsAllInclusive: Message { Message(catalogue, 64) }

    static let catalogue = Catalogue("hotelWords", [
        "ar": [
            #"إنترنت لاسلكي"#,
            #"موقف سيارات"#,
            #"مطعم"#,
            #"إفطار"#,
            #"بار"#,
            #"مسبح"#,
            #"ساونا"#,
            #"قاعة لياقة"#,
            #"حديقة"#,
            #"مصعد"#,
            #"مغسلة"#,
            #"تكييف هواء"#,
            #"تدفئة"#,
            #"مكتب استقبال على مدار الساعة"#,
            #"نقل من المطار"#,
            #"حفظ الأمتعة"#,
            #"دخول بالكرسي المتحرك"#,
            #"مصلى"#,
            #"مطبخ حلال"#,
            #"قاعات اجتماعات"#,
            #"يُسمح بالحيوانات الأليفة"#,
            #"ممنوع التدخين"#,
            #"أسرّة للرضّع"#,
            #"غرف عائلية"#,
            #"قائمة طعام للأطفال"#,
            #"ملعب للأطفال"#,
            #"غرفة ألعاب"#,
            #"رعاية الأطفال"#,
            #"مكتبة"#,
            #"ركن متحفي"#,
            #"ورش حرف يدوية"#,
            #"جولات مع مرشد"#,
            #"دورات لغة"#,
            #"موسيقى محلية"#,
            #"أمسيات حكايات"#,
            #"سرير مفرد"#,
            #"سرير مزدوج"#,
            #"سرير كبير"#,
            #"سرير كبير جدًا"#,
            #"سريران منفصلان"#,
            #"سرير بطابقين"#,
            #"أريكة سرير"#,
            #"سرير رضيع"#,
            #"فراش أرضي"#,
            #"حمّام خاص"#,
            #"حمّام مشترك"#,
            #"حوض استحمام"#,
            #"دُش"#,
            #"تلفاز"#,
            #"غلاية"#,
            #"ميني بار"#,
            #"خزنة"#,
            #"مكتب"#,
            #"شرفة"#,
            #"مطبخ"#,
            #"مجفف شعر"#,
            #"مكواة"#,
            #"غرفة هادئة"#,
            #"غرفة مهيأة لذوي الإعاقة"#,
            #"إطلالة"#,
            #"بلا وجبات"#,
            #"إفطار"#,
            #"نصف إقامة"#,
            #"إقامة كاملة"#,
            #"شامل كل شيء"#,
        ],
        "en": [
            #"Wi-Fi"#,
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
            #"Front desk open day and night"#,
            #"Airport transfer"#,
            #"Luggage storage"#,
            #"Wheelchair access"#,
            #"Prayer room"#,
            #"Halal kitchen"#,
            #"Meeting rooms"#,
            #"Pets allowed"#,
            #"No smoking"#,
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
            #"Single bed"#,
            #"Double bed"#,
            #"Queen-size bed"#,
            #"King-size bed"#,
            #"Twin beds"#,
            #"Bunk bed"#,
            #"Sofa bed"#,
            #"Cot"#,
            #"Bedding on the floor"#,
            #"Private bathroom"#,
            #"Shared bathroom"#,
            #"Bathtub"#,
            #"Shower"#,
            #"Television"#,
            #"Kettle"#,
            #"Minibar"#,
            #"Safe"#,
            #"Desk"#,
            #"Balcony"#,
            #"Kitchen"#,
            #"Hairdryer"#,
            #"Iron"#,
            #"Quiet room"#,
            #"Accessible room"#,
            #"View"#,
            #"No meals"#,
            #"Breakfast"#,
            #"Half board"#,
            #"Full board"#,
            #"All inclusive"#,
        ],
        "ru": [
            #"Беспроводной интернет"#,
            #"Парковка"#,
            #"Ресторан"#,
            #"Завтрак"#,
            #"Бар"#,
            #"Бассейн"#,
            #"Сауна"#,
            #"Тренажёрный зал"#,
            #"Сад"#,
            #"Лифт"#,
            #"Прачечная"#,
            #"Кондиционер"#,
            #"Отопление"#,
            #"Круглосуточная стойка регистрации"#,
            #"Трансфер из аэропорта"#,
            #"Камера хранения"#,
            #"Доступ для инвалидных колясок"#,
            #"Комната для молитвы"#,
            #"Халяльная кухня"#,
            #"Переговорные комнаты"#,
            #"Можно с животными"#,
            #"Курение запрещено"#,
            #"Детские кроватки"#,
            #"Семейные номера"#,
            #"Детское меню"#,
            #"Детская площадка"#,
            #"Игровая комната"#,
            #"Услуги няни"#,
            #"Библиотека"#,
            #"Музейный уголок"#,
            #"Ремесленные мастерские"#,
            #"Прогулки с гидом"#,
            #"Языковые курсы"#,
            #"Местная музыка"#,
            #"Вечера сказок"#,
            #"Односпальная кровать"#,
            #"Двуспальная кровать"#,
            #"Большая двуспальная кровать"#,
            #"Очень большая кровать"#,
            #"Две раздельные кровати"#,
            #"Двухъярусная кровать"#,
            #"Диван-кровать"#,
            #"Детская кроватка"#,
            #"Постель на полу"#,
            #"Собственная ванная комната"#,
            #"Общая ванная комната"#,
            #"Ванна"#,
            #"Душ"#,
            #"Телевизор"#,
            #"Чайник"#,
            #"Мини-бар"#,
            #"Сейф"#,
            #"Письменный стол"#,
            #"Балкон"#,
            #"Кухня"#,
            #"Фен"#,
            #"Утюг"#,
            #"Тихий номер"#,
            #"Номер для гостей с инвалидностью"#,
            #"Вид из окна"#,
            #"Без питания"#,
            #"Завтрак"#,
            #"Полупансион"#,
            #"Полный пансион"#,
            #"Всё включено"#,
        ],
        "zh-Hans": [
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
            #"暖气"#,
            #"24小时前台"#,
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
            #"图书室"#,
            #"博物角"#,
            #"手工艺工坊"#,
            #"导览步行"#,
            #"语言课程"#,
            #"当地音乐"#,
            #"故事会"#,
            #"单人床"#,
            #"双人床"#,
            #"大号双人床"#,
            #"特大号床"#,
            #"两张单人床"#,
            #"上下铺"#,
            #"沙发床"#,
            #"婴儿床"#,
            #"地铺"#,
            #"独立卫浴"#,
            #"公共卫浴"#,
            #"浴缸"#,
            #"淋浴"#,
            #"电视"#,
            #"电热水壶"#,
            #"迷你吧"#,
            #"保险箱"#,
            #"书桌"#,
            #"阳台"#,
            #"厨房"#,
            #"吹风机"#,
            #"熨斗"#,
            #"安静客房"#,
            #"无障碍客房"#,
            #"景观"#,
            #"不含餐"#,
            #"含早餐"#,
            #"含早晚餐"#,
            #"含三餐"#,
            #"全包"#,
        ],
    ])
}
