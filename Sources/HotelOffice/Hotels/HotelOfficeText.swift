// Written by seeds/messages.py from hotelOffice.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `hotelOffice`.
enum HotelOfficeText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var ledeAdministrator: Message { Message(catalogue, 2) }
    static var newTitle: Message { Message(catalogue, 3) }
    static var newLede: Message { Message(catalogue, 4) }
    static var columnHotel: Message { Message(catalogue, 5) }
    static var columnState: Message { Message(catalogue, 6) }
    static var columnRooms: Message { Message(catalogue, 7) }
    static var columnTypes: Message { Message(catalogue, 8) }
    static var columnPlans: Message { Message(catalogue, 9) }
    static var open: Message { Message(catalogue, 10) }
    static var closed: Message { Message(catalogue, 11) }
    static var noneYet: Message { Message(catalogue, 12) }
    static var noneYours: Message { Message(catalogue, 13) }
    static var next: Message { Message(catalogue, 14) }
    static var first: Message { Message(catalogue, 15) }
    static var tabHotel: Message { Message(catalogue, 16) }
    static var tabRooms: Message { Message(catalogue, 17) }
    static var tabPlans: Message { Message(catalogue, 18) }
    static var tabCalendar: Message { Message(catalogue, 19) }
    static var doneSaved: Message { Message(catalogue, 20) }
    static var doneAdded: Message { Message(catalogue, 21) }
    static var doneRemoved: Message { Message(catalogue, 22) }
    static var doneOpened: Message { Message(catalogue, 23) }
    static var doneClosed: Message { Message(catalogue, 24) }
    static var notDone: Message { Message(catalogue, 25) }
    static var seeCurrent: Message { Message(catalogue, 26) }
    static var id: Message { Message(catalogue, 27) }
    static var sectionTaxes: Message { Message(catalogue, 28) }
    static var address: Message { Message(catalogue, 29) }
    static var contacts: Message { Message(catalogue, 30) }
    static var times: Message { Message(catalogue, 31) }
    static func timesText(from: String, until: String) -> Message { Message(catalogue, 32, [.text(from), .text(until)]) }
    static var stars: Message { Message(catalogue, 33) }
    static func starsText(count: some BinaryInteger, by: String) -> Message { Message(catalogue, 34, [.integer(Int64(clamping: count)), .text(by)]) }
    static var facilities: Message { Message(catalogue, 35) }
    static var family: Message { Message(catalogue, 36) }
    static func vatIn(percent: String) -> Message { Message(catalogue, 37, [.text(percent)]) }
    static func vatOn(percent: String) -> Message { Message(catalogue, 38, [.text(percent)]) }
    static func touristTax(amount: String) -> Message { Message(catalogue, 39, [.text(amount)]) }
    static var addButton: Message { Message(catalogue, 40) }
    static var saveButton: Message { Message(catalogue, 41) }
    static var cancel: Message { Message(catalogue, 42) }
    static var editTitle: Message { Message(catalogue, 43) }
    static var stateTitle: Message { Message(catalogue, 44) }
    static var openNote: Message { Message(catalogue, 45) }
    static var closedNote: Message { Message(catalogue, 46) }
    static var openButton: Message { Message(catalogue, 47) }
    static var closeButton: Message { Message(catalogue, 48) }
    static var synthetic: Message { Message(catalogue, 49) }
    static var lacksTitle: Message { Message(catalogue, 50) }
    static var lacksTypes: Message { Message(catalogue, 51) }
    static var lacksRooms: Message { Message(catalogue, 52) }
    static var lacksPlans: Message { Message(catalogue, 53) }
    static var aboutTitle: Message { Message(catalogue, 54) }
    static var badgeTitle: Message { Message(catalogue, 55) }
    static func badgeTerm(since: UTCDate, until: UTCDate) -> Message { Message(catalogue, 56, [.date(since), .date(until)]) }
    static var badgeNote: Message { Message(catalogue, 57) }
    static var badgeSince: Message { Message(catalogue, 58) }
    static var badgeUntil: Message { Message(catalogue, 59) }
    static var badgeButton: Message { Message(catalogue, 60) }
    static var peopleTitle: Message { Message(catalogue, 61) }
    static var peopleNote: Message { Message(catalogue, 62) }
    static var person: Message { Message(catalogue, 63) }
    static var login: Message { Message(catalogue, 64) }
    static var loginHint: Message { Message(catalogue, 65) }
    static var role: Message { Message(catalogue, 66) }
    static var roleManager: Message { Message(catalogue, 67) }
    static var roleDesk: Message { Message(catalogue, 68) }
    static var giveRole: Message { Message(catalogue, 69) }
    static var takeRole: Message { Message(catalogue, 70) }
    static func takeRoleOf(name: String) -> Message { Message(catalogue, 71, [.text(name)]) }
    static var nobody: Message { Message(catalogue, 72) }
    static func noSuchUser(login: String) -> Message { Message(catalogue, 73, [.text(login)]) }
    static func lastRole(login: String) -> Message { Message(catalogue, 74, [.text(login)]) }
    static func roleWithoutHotel(login: String, hotels: String) -> Message { Message(catalogue, 75, [.text(login), .text(hotels)]) }

    static let catalogue = Catalogue("hotelOffice", [
        "ar": [
            #"الفنادق"#,
            #"الفنادق التي تديرها: ما تذكره عن نفسها، وغرفها، وخطط أسعارها وأسعارها."#,
            #"فنادق المدينة. تضيفها وتحدّد من يدير كلًّا منها؛ أما ما تبيعه فيحدّده مديروها."#,
            #"إضافة فندق"#,
            #"يبقى مغلقًا أمام المسافرين حتى يفتحه مديره."#,
            #"الفندق"#,
            #"الحالة"#,
            #"الغرف"#,
            #"أنواع الغرف"#,
            #"خطط الأسعار"#,
            #"مفتوح"#,
            #"مغلق"#,
            #"لا فنادق في هذه المدينة بعد. أضف الأول، أو اطلب من المشغّل استيراد ملف."#,
            #"لا تدير أي فندق بعد. مسؤول المدينة هو من يحدّد ذلك."#,
            #"الصفحة التالية"#,
            #"الصفحة الأولى"#,
            #"الفندق"#,
            #"الغرف"#,
            #"خطط الأسعار"#,
            #"تقويم الأسعار"#,
            #"تم الحفظ."#,
            #"تمت الإضافة."#,
            #"تمت الإزالة. ما هو محجوز يبقى كما بيع."#,
            #"الفندق مفتوح: يجده المسافرون ويحجزونه."#,
            #"الفندق مغلق: لم يعد يظهر لأحد، وما هو محجوز يبقى."#,
            #"لم يُنفَّذ"#,
            #"انظر ما هو قائم الآن"#,
            #"الاسم المختصر"#,
            #"الضرائب"#,
            #"العنوان"#,
            #"جهات الاتصال"#,
            #"الوصول والمغادرة"#,
            #"من {0}، حتى {1}"#,
            #"النجوم"#,
            #"{0, zero: بلا نجوم | one: نجمة واحدة | two: نجمتان | few: # نجوم | many: # نجمة | other: # نجمة}، مانحها: {1}"#,
            #"المرافق"#,
            #"للعائلات والتعليم"#,
            #"ضريبة القيمة المضافة {0}، ضمن السعر"#,
            #"ضريبة القيمة المضافة {0}، تضاف إلى السعر"#,
            #"ضريبة سياحية {0} للشخص في الليلة"#,
            #"أضف الفندق"#,
            #"احفظ"#,
            #"إلغاء"#,
            #"تغيير ما يذكره الفندق عن نفسه"#,
            #"للمسافرين"#,
            #"يجد مسافرو جميع المدن هذا الفندق ويحجزون غرفه."#,
            #"لا يرى هذا الفندق أحد سواك. وما هو محجوز يبقى."#,
            #"افتح الفندق"#,
            #"أغلق الفندق"#,
            #"وهمي للعرض"#,
            #"لا يمكن الحجز بعد"#,
            #"ليس للفندق نوع غرف. أضف نوعًا في «الغرف»."#,
            #"ليس للفندق غرف. أضفها في «الغرف»."#,
            #"ليس للفندق خطة أسعار. أضف واحدة ثم حدّد الأسعار في التقويم."#,
            #"ما يذكره عن نفسه"#,
            #"فندق ثقافي للمنتدى"#,
            #"من {0} إلى {1}"#,
            #"مدة منح المنتدى شارته للفندق (المادة 10). اترك التاريخين فارغين إن لم توجد."#,
            #"أول يوم"#,
            #"آخر يوم"#,
            #"احفظ الشارة"#,
            #"من يعمل للفندق"#,
            #"يحدّد المديرون ما يُباع، ويبيعه مكتب الاستقبال. من تتغيّر أدواره يسجّل الدخول من جديد."#,
            #"الاسم"#,
            #"اسم الدخول"#,
            #"لمستخدم في هذا الموقع. ادعه أولًا من «المستخدمون»."#,
            #"الدور"#,
            #"مدير"#,
            #"مكتب الاستقبال"#,
            #"امنح الدور"#,
            #"اسحب الدور"#,
            #"اسحب دور {0}"#,
            #"لا يعمل أحد لهذا الفندق بعد. امنح شخصًا دور مديره."#,
            #"لا يوجد مستخدم {0}. ادعه أولًا من «المستخدمون»."#,
            #"هذا هو الدور الوحيد للمستخدم {0}. عطّل المستخدم أو امنحه دورًا آخر أولًا."#,
            #"لدى {0} دور في فنادق ليست في هذه المدينة: {1}. يسري الدور من يوم إدخال فندق بهذا الاسم؛ ألغه إن كان سهواً."#,
        ],
        "en": [
            #"Hotels"#,
            #"The hotels that you manage: what they tell of themselves, their rooms, rates and prices."#,
            #"The city’s hotels. You add them and say who manages each; what they sell is set by their managers."#,
            #"Add a hotel"#,
            #"It is closed to travellers until its manager opens it."#,
            #"Hotel"#,
            #"State"#,
            #"Rooms"#,
            #"Room types"#,
            #"Rate plans"#,
            #"open"#,
            #"closed"#,
            #"This city has no hotels yet. Add the first, or let the operator import a file of them."#,
            #"You manage no hotel yet. The city’s administrator says who manages which."#,
            #"Next page"#,
            #"First page"#,
            #"Hotel"#,
            #"Rooms"#,
            #"Rate plans"#,
            #"Calendar of prices"#,
            #"It is saved."#,
            #"It is added."#,
            #"It is removed. What is booked stays as it was sold."#,
            #"The hotel is open: travellers find and book it."#,
            #"The hotel is closed: nobody finds it any more, and what is booked stays."#,
            #"Not done"#,
            #"See what stands now"#,
            #"Short name"#,
            #"Taxes"#,
            #"Address"#,
            #"Contacts"#,
            #"Arrival and departure"#,
            #"from {0}, until {1}"#,
            #"Stars"#,
            #"{0, one: # star | other: # stars}, given by {1}"#,
            #"Facilities"#,
            #"For families and education"#,
            #"Value added tax {0}, in the price"#,
            #"Value added tax {0}, added to the price"#,
            #"Tourist tax {0} a person and night"#,
            #"Add the hotel"#,
            #"Save"#,
            #"Cancel"#,
            #"Change what the hotel tells of itself"#,
            #"For travellers"#,
            #"Travellers of every city find this hotel and book its rooms."#,
            #"Nobody but you sees this hotel. What is booked stays."#,
            #"Open the hotel"#,
            #"Close the hotel"#,
            #"made up, for demonstrations"#,
            #"Nobody can book yet"#,
            #"The hotel has no room type. Add one under “Rooms”."#,
            #"The hotel has no rooms. Add them under “Rooms”."#,
            #"The hotel has no rate plan. Add one under “Rate plans”, then set prices in the calendar."#,
            #"What it tells of itself"#,
            #"Cultural hotel of the forum"#,
            #"from {0} to {1}"#,
            #"For how long the forum has given the hotel its badge (Article 10). Leave both days empty where it has none."#,
            #"First day"#,
            #"Last day"#,
            #"Save the badge"#,
            #"Who works for the hotel"#,
            #"Managers set what is sold; the front desk sells it. Whoever is given or loses a role signs in again."#,
            #"Name"#,
            #"Login"#,
            #"Of a user of this site. Invite them under “Users” first."#,
            #"Role"#,
            #"manager"#,
            #"front desk"#,
            #"Give the role"#,
            #"Take the role"#,
            #"Take the role of {0}"#,
            #"Nobody works for this hotel yet. Give somebody the role of its manager."#,
            #"There is no user {0}. Invite them under “Users” first."#,
            #"It is the only role that {0} has. Disable the user, or give another role first."#,
            #"{0} has a role at hotels that this city does not have: {1}. The role counts from the day on which a hotel of that name is entered; take it back if it is a slip."#,
        ],
        "ru": [
            #"Гостиницы"#,
            #"Гостиницы, которыми вы управляете: сведения о них, номера, тарифы и цены."#,
            #"Гостиницы города. Вы добавляете их и назначаете управляющих; что они продают, решают управляющие."#,
            #"Добавить гостиницу"#,
            #"Она закрыта для путешественников, пока её не откроет управляющий."#,
            #"Гостиница"#,
            #"Состояние"#,
            #"Номера"#,
            #"Категории"#,
            #"Тарифы"#,
            #"открыта"#,
            #"закрыта"#,
            #"В этом городе ещё нет гостиниц. Добавьте первую или попросите оператора загрузить файл."#,
            #"Вы пока не управляете ни одной гостиницей. Управляющих назначает администратор города."#,
            #"Следующая страница"#,
            #"Первая страница"#,
            #"Гостиница"#,
            #"Номера"#,
            #"Тарифы"#,
            #"Календарь цен"#,
            #"Сохранено."#,
            #"Добавлено."#,
            #"Удалено. Существующие бронирования остаются в силе."#,
            #"Гостиница открыта: путешественники видят её и могут бронировать."#,
            #"Гостиница закрыта: её больше не видно, а сделанные бронирования остаются."#,
            #"Не выполнено"#,
            #"Посмотреть, что есть сейчас"#,
            #"Краткое имя"#,
            #"Налоги"#,
            #"Адрес"#,
            #"Контакты"#,
            #"Заезд и выезд"#,
            #"с {0}, до {1}"#,
            #"Звёзды"#,
            #"{0, one: # звезда | few: # звезды | many: # звёзд | other: # звезды}; кто присвоил: {1}"#,
            #"Удобства"#,
            #"Для семей и образования"#,
            #"НДС {0}, включён в цену"#,
            #"НДС {0}, прибавляется к цене"#,
            #"Туристический сбор {0} с человека за ночь"#,
            #"Добавить гостиницу"#,
            #"Сохранить"#,
            #"Отмена"#,
            #"Изменить сведения о гостинице"#,
            #"Для путешественников"#,
            #"Путешественники всех городов видят эту гостиницу и бронируют её номера."#,
            #"Эту гостиницу не видит никто, кроме вас. Сделанные бронирования остаются."#,
            #"Открыть гостиницу"#,
            #"Закрыть гостиницу"#,
            #"вымышленная, для показа"#,
            #"Пока нельзя бронировать"#,
            #"В гостинице нет категорий номеров. Добавьте категорию в разделе «Номера»."#,
            #"В гостинице нет номеров. Добавьте их в разделе «Номера»."#,
            #"В гостинице нет тарифов. Добавьте тариф, затем задайте цены в календаре."#,
            #"Сведения о гостинице"#,
            #"Культурная гостиница форума"#,
            #"с {0} по {1}"#,
            #"На какой срок форум присвоил гостинице знак (статья 10). Если знака нет, оставьте обе даты пустыми."#,
            #"Первый день"#,
            #"Последний день"#,
            #"Сохранить знак"#,
            #"Кто работает в гостинице"#,
            #"Управляющие решают, что продаётся; стойка регистрации продаёт. После изменения роли нужно войти заново."#,
            #"Имя"#,
            #"Имя для входа"#,
            #"Пользователя этого сайта. Сначала пригласите его в разделе «Пользователи»."#,
            #"Роль"#,
            #"управляющий"#,
            #"стойка регистрации"#,
            #"Назначить"#,
            #"Снять роль"#,
            #"Снять роль: {0}"#,
            #"В этой гостинице пока никто не работает. Назначьте управляющего."#,
            #"Пользователя {0} нет. Сначала пригласите его в разделе «Пользователи»."#,
            #"Это единственная роль пользователя {0}. Отключите его или сначала дайте другую роль."#,
            #"У пользователя {0} есть роль в гостиницах, которых в этом городе нет: {1}. Роль действует с того дня, когда гостиница с таким именем появится; если это опечатка, отмените её."#,
        ],
        "zh-Hans": [
            #"酒店"#,
            #"您管理的酒店：介绍、客房、房价方案和价格。"#,
            #"本市的酒店。由您添加并指定管理者；销售内容由其管理者设定。"#,
            #"添加酒店"#,
            #"在管理者开放之前，旅客看不到它。"#,
            #"酒店"#,
            #"状态"#,
            #"客房"#,
            #"房型"#,
            #"房价方案"#,
            #"开放"#,
            #"关闭"#,
            #"本市还没有酒店。请添加第一家，或请运维人员导入文件。"#,
            #"您尚未管理任何酒店。由本市管理员指定管理者。"#,
            #"下一页"#,
            #"首页"#,
            #"酒店"#,
            #"客房"#,
            #"房价方案"#,
            #"价格日历"#,
            #"已保存。"#,
            #"已添加。"#,
            #"已删除。已有预订按原条件保留。"#,
            #"酒店已开放：旅客可以查找并预订。"#,
            #"酒店已关闭：不再能被查到，已有预订保留。"#,
            #"未执行"#,
            #"查看当前内容"#,
            #"短名称"#,
            #"税费"#,
            #"地址"#,
            #"联系方式"#,
            #"入住与退房"#,
            #"{0}起入住，{1}前退房"#,
            #"星级"#,
            #"{0, other: #星}，评定机构：{1}"#,
            #"设施"#,
            #"亲子与教育"#,
            #"增值税{0}，已含在价格中"#,
            #"增值税{0}，另加"#,
            #"旅游税每人每晚{0}"#,
            #"添加酒店"#,
            #"保存"#,
            #"取消"#,
            #"修改酒店信息"#,
            #"对旅客"#,
            #"各城市的旅客都能查到并预订本酒店。"#,
            #"除您之外无人能看到本酒店。已有预订保留。"#,
            #"开放酒店"#,
            #"关闭酒店"#,
            #"虚构，仅供演示"#,
            #"尚不能预订"#,
            #"酒店没有房型。请在“客房”中添加。"#,
            #"酒店没有客房。请在“客房”中添加。"#,
            #"酒店没有房价方案。请先添加，再在日历中设定价格。"#,
            #"酒店信息"#,
            #"论坛文化酒店"#,
            #"{0}至{1}"#,
            #"论坛授予该酒店标志的期限（第10条）。没有则两个日期都留空。"#,
            #"首日"#,
            #"末日"#,
            #"保存标志"#,
            #"酒店工作人员"#,
            #"管理者设定销售内容，前台负责销售。角色变更后须重新登录。"#,
            #"姓名"#,
            #"登录名"#,
            #"本站用户的登录名。请先在“用户”中邀请。"#,
            #"角色"#,
            #"管理者"#,
            #"前台"#,
            #"授予角色"#,
            #"收回角色"#,
            #"收回{0}的角色"#,
            #"还没有人为本酒店工作。请指定管理者。"#,
            #"没有用户{0}。请先在“用户”中邀请。"#,
            #"这是{0}唯一的角色。请停用该用户或先授予其他角色。"#,
            #"{0} 在本市没有的酒店担任角色：{1}。该名称的酒店登记后，角色即生效；如系笔误，请撤销。"#,
        ],
    ])
}
