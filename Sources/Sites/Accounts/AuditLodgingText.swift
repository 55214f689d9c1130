// Written by seeds/messages.py from auditLodging.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `auditLodging`.
enum AuditLodgingText {
    static var bookingCancelled: Message { Message(catalogue, 0) }
    static var bookingChanged: Message { Message(catalogue, 1) }
    static var bookingCheckedIn: Message { Message(catalogue, 2) }
    static var bookingCheckedOut: Message { Message(catalogue, 3) }
    static var bookingEndedEarly: Message { Message(catalogue, 4) }
    static var bookingErasureAnswered: Message { Message(catalogue, 5) }
    static var bookingErasureOrdered: Message { Message(catalogue, 6) }
    static var bookingGuestsErased: Message { Message(catalogue, 7) }
    static var bookingGuestsNamed: Message { Message(catalogue, 8) }
    static var bookingMade: Message { Message(catalogue, 9) }
    static var bookingNoShow: Message { Message(catalogue, 10) }
    static var bookingNoteErased: Message { Message(catalogue, 11) }
    static var bookingRoomAssigned: Message { Message(catalogue, 12) }
    static var calendarAdded: Message { Message(catalogue, 13) }
    static var calendarRemoved: Message { Message(catalogue, 14) }
    static var calendarShown: Message { Message(catalogue, 15) }
    static var deskTaskDone: Message { Message(catalogue, 16) }
    static var folioCharged: Message { Message(catalogue, 17) }
    static var folioCorrected: Message { Message(catalogue, 18) }
    static var groupMade: Message { Message(catalogue, 19) }
    static var guestAmended: Message { Message(catalogue, 20) }
    static var guestCardChecked: Message { Message(catalogue, 21) }
    static var guestCardLinkMade: Message { Message(catalogue, 22) }
    static var guestDocumentOpened: Message { Message(catalogue, 23) }
    static var guestEntered: Message { Message(catalogue, 24) }
    static var guestErased: Message { Message(catalogue, 25) }
    static var guestExported: Message { Message(catalogue, 26) }
    static var guestPoliceAnswered: Message { Message(catalogue, 27) }
    static var guestPoliceClosed: Message { Message(catalogue, 28) }
    static var guestPoliceExported: Message { Message(catalogue, 29) }
    static var guestPoliceLodgingSet: Message { Message(catalogue, 30) }
    static var guestRetentionChanged: Message { Message(catalogue, 31) }
    static var guestSearched: Message { Message(catalogue, 32) }
    static var guestStayChanged: Message { Message(catalogue, 33) }
    static var guestTakenOver: Message { Message(catalogue, 34) }
    static var guestVaultBegun: Message { Message(catalogue, 35) }
    static var guestVaultCopied: Message { Message(catalogue, 36) }
    static var guestVaultRotated: Message { Message(catalogue, 37) }
    static var guestVaultRotationBegun: Message { Message(catalogue, 38) }
    static var hotelBadgeSet: Message { Message(catalogue, 39) }
    static var hotelClosed: Message { Message(catalogue, 40) }
    static var hotelOpened: Message { Message(catalogue, 41) }
    static var hotelPhotoAdded: Message { Message(catalogue, 42) }
    static var hotelPhotoRemoved: Message { Message(catalogue, 43) }
    static var hotelPhotoSet: Message { Message(catalogue, 44) }
    static var hotelSet: Message { Message(catalogue, 45) }
    static var invoiceIssued: Message { Message(catalogue, 46) }
    static var nightClosed: Message { Message(catalogue, 47) }
    static var paymentRefunded: Message { Message(catalogue, 48) }
    static var paymentTaken: Message { Message(catalogue, 49) }
    static var ratePlanRemoved: Message { Message(catalogue, 50) }
    static var ratePlanSet: Message { Message(catalogue, 51) }
    static var ratesPublished: Message { Message(catalogue, 52) }
    static var ratesSet: Message { Message(catalogue, 53) }
    static var roomTypeRemoved: Message { Message(catalogue, 54) }
    static var roomTypeSet: Message { Message(catalogue, 55) }
    static var roomInService: Message { Message(catalogue, 56) }
    static var roomOutOfService: Message { Message(catalogue, 57) }
    static var roomRemoved: Message { Message(catalogue, 58) }
    static var roomSet: Message { Message(catalogue, 59) }
    static var roomStateSet: Message { Message(catalogue, 60) }
    static var roomsSet: Message { Message(catalogue, 61) }
    static var stockBlocksTaken: Message { Message(catalogue, 62) }
    static var stockOverbooked: Message { Message(catalogue, 63) }
    static var waitingChanged: Message { Message(catalogue, 64) }

    static let catalogue = Catalogue("auditLodging", [
        "ar": [
            #"أُلغي الحجز"#,
            #"غُيّر الحجز"#,
            #"سُجّل وصول الضيوف"#,
            #"سُجّلت مغادرة الضيوف"#,
            #"انتهت الإقامة مبكرًا"#,
            #"أُجيب عن محو بيانات الضيوف"#,
            #"طُلب محو بيانات الضيوف"#,
            #"مُحيت بيانات ضيوف الحجز"#,
            #"كُتب من يأتي مع الحجز"#,
            #"أُجري حجز"#,
            #"لم يحضر الضيوف"#,
            #"مُحيت ملاحظة الحجز"#,
            #"خُصصت غرفة"#,
            #"أُضيف تقويم نظام آخر"#,
            #"أُزيل تقويم نظام آخر"#,
            #"عُرض عنوان التقويم"#,
            #"أُنجزت مهمة الاستقبال"#,
            #"قُيّد على حساب النزيل"#,
            #"صُحّح حساب النزيل"#,
            #"أُجري حجز مجموعة"#,
            #"صُحّحت بيانات الضيف"#,
            #"رُوجعت بطاقة التسجيل"#,
            #"أُنشئ رابط بطاقة التسجيل"#,
            #"فُتحت وثيقة الضيف"#,
            #"أُدخل ضيف"#,
            #"مُحيت بيانات الضيف"#,
            #"صُدّرت بيانات الضيف"#,
            #"أُدخل رد الشرطة"#,
            #"أُغلق التسجيل لدى الشرطة: حُذفت بيانات النزيل"#,
            #"صُدّر تسجيل الشرطة"#,
            #"وُضع رقم الفندق لدى الشرطة"#,
            #"غُيّرت مدة حفظ بيانات الضيوف"#,
            #"جرى بحث عن ضيوف"#,
            #"غُيّرت إقامة الضيف"#,
            #"نُقل ضيف من حجز"#,
            #"بدأت خزانة جديدة لمفاتيح الضيوف"#,
            #"نُسخت خزانة مفاتيح الضيوف"#,
            #"بُدّل مفتاح بيانات الضيوف"#,
            #"بدأ تبديل مفتاح بيانات الضيوف"#,
            #"وُضعت شارة الفندق الثقافي"#,
            #"أُغلق الفندق"#,
            #"فُتح الفندق"#,
            #"أُضيفت صورة للفندق"#,
            #"أُزيلت صورة للفندق"#,
            #"غُيّرت صورة للفندق"#,
            #"غُيّرت بيانات الفندق"#,
            #"صدرت فاتورة"#,
            #"أُغلق يوم العمل"#,
            #"رُدّت دفعة"#,
            #"قُبضت دفعة"#,
            #"أُزيلت خطة أسعار"#,
            #"غُيّرت خطة أسعار"#,
            #"أُبلغ المنتدى بالأسعار"#,
            #"غُيّرت الأسعار"#,
            #"أُزيل نوع غرف"#,
            #"غُيّر نوع غرف"#,
            #"عادت الغرفة إلى الخدمة"#,
            #"أُخرجت الغرفة من الخدمة"#,
            #"أُزيلت غرفة"#,
            #"غُيّرت غرفة"#,
            #"وُضعت حالة الغرفة"#,
            #"غُيّرت غرف"#,
            #"نُقلت الليالي المحجوبة"#,
            #"حُجز من الغرف أكثر مما يوجد"#,
            #"غُيّرت قائمة الانتظار"#,
        ],
        "en": [
            #"Booking cancelled"#,
            #"Booking changed"#,
            #"Guests checked in"#,
            #"Guests checked out"#,
            #"Stay ended early"#,
            #"Erasure of guests answered"#,
            #"Erasure of guests ordered"#,
            #"Guests of a booking erased"#,
            #"Guests of a booking named"#,
            #"Booking made"#,
            #"Guests did not come"#,
            #"Note of a booking erased"#,
            #"Room assigned"#,
            #"Calendar of another system added"#,
            #"Calendar of another system removed"#,
            #"Calendar’s address shown"#,
            #"Task of the desk done"#,
            #"Charged to a folio"#,
            #"Folio corrected"#,
            #"Group booking made"#,
            #"Guest’s data corrected"#,
            #"Registration card checked"#,
            #"Link to a registration card made"#,
            #"Guest’s document opened"#,
            #"Guest entered"#,
            #"Guest erased"#,
            #"Guest’s data exported"#,
            #"Answer of the police entered"#,
            #"Registration with the police closed: the guest is erased"#,
            #"Registration for the police exported"#,
            #"Police’s number of a hotel set"#,
            #"Time for which guests are kept changed"#,
            #"Guests searched"#,
            #"Guest’s stay changed"#,
            #"Guest taken over from a booking"#,
            #"New vault of guests’ keys begun"#,
            #"Vault of guests’ keys copied"#,
            #"Key of guests’ data rotated"#,
            #"Rotation of the key of guests’ data begun"#,
            #"Cultural-hotel badge set"#,
            #"Hotel closed"#,
            #"Hotel opened"#,
            #"Photo of a hotel added"#,
            #"Photo of a hotel removed"#,
            #"Photo of a hotel changed"#,
            #"Hotel’s data changed"#,
            #"Invoice issued"#,
            #"Business day closed"#,
            #"Payment refunded"#,
            #"Payment taken"#,
            #"Rate plan removed"#,
            #"Rate plan changed"#,
            #"Prices told to the forum"#,
            #"Prices changed"#,
            #"Room type removed"#,
            #"Room type changed"#,
            #"Room in service again"#,
            #"Room out of service"#,
            #"Room removed"#,
            #"Room changed"#,
            #"State of a room set"#,
            #"Rooms changed"#,
            #"Blocked nights taken over"#,
            #"Rooms overbooked"#,
            #"Waiting list changed"#,
        ],
        "ru": [
            #"Бронирование отменено"#,
            #"Бронирование изменено"#,
            #"Гости заселены"#,
            #"Гости выехали"#,
            #"Проживание закончено раньше"#,
            #"Дан ответ об удалении данных гостей"#,
            #"Заказано удаление данных гостей"#,
            #"Данные гостей бронирования удалены"#,
            #"Записано, кто приезжает по бронированию"#,
            #"Сделано бронирование"#,
            #"Гости не приехали"#,
            #"Примечание к бронированию удалено"#,
            #"Назначен номер"#,
            #"Добавлен календарь другой системы"#,
            #"Календарь другой системы удалён"#,
            #"Показан адрес календаря"#,
            #"Задача стойки выполнена"#,
            #"Начислено на счёт гостя"#,
            #"Счёт гостя исправлен"#,
            #"Создано групповое бронирование"#,
            #"Данные гостя исправлены"#,
            #"Карточка гостя проверена"#,
            #"Создана ссылка на карточку гостя"#,
            #"Открыт документ гостя"#,
            #"Гость внесён"#,
            #"Данные гостя удалены"#,
            #"Данные гостя выгружены"#,
            #"Внесён ответ полиции"#,
            #"Регистрация в полиции закрыта: данные гостя стёрты"#,
            #"Выгружена регистрация для полиции"#,
            #"Задан полицейский номер гостиницы"#,
            #"Срок хранения данных гостей изменён"#,
            #"Поиск гостей"#,
            #"Проживание гостя изменено"#,
            #"Гость взят из бронирования"#,
            #"Начато новое хранилище ключей гостей"#,
            #"Хранилище ключей гостей скопировано"#,
            #"Ключ данных гостей сменён"#,
            #"Начата смена ключа данных гостей"#,
            #"Задан знак культурного отеля"#,
            #"Гостиница закрыта"#,
            #"Гостиница открыта"#,
            #"Добавлена фотография гостиницы"#,
            #"Фотография гостиницы удалена"#,
            #"Фотография гостиницы изменена"#,
            #"Данные гостиницы изменены"#,
            #"Выставлен счёт"#,
            #"Операционный день закрыт"#,
            #"Платёж возвращён"#,
            #"Платёж принят"#,
            #"Тариф удалён"#,
            #"Тариф изменён"#,
            #"Цены сообщены форуму"#,
            #"Цены изменены"#,
            #"Тип номера удалён"#,
            #"Тип номера изменён"#,
            #"Номер снова в продаже"#,
            #"Номер снят с продажи"#,
            #"Номер удалён"#,
            #"Номер изменён"#,
            #"Задано состояние номера"#,
            #"Номера изменены"#,
            #"Приняты закрытые ночи"#,
            #"Номеров продано больше, чем есть"#,
            #"Лист ожидания изменён"#,
        ],
        "zh-Hans": [
            #"已取消预订"#,
            #"已更改预订"#,
            #"客人已入住"#,
            #"客人已退房"#,
            #"住宿提前结束"#,
            #"已答复客人资料删除请求"#,
            #"已要求删除客人资料"#,
            #"已删除预订的客人资料"#,
            #"已登记预订的入住客人"#,
            #"已预订"#,
            #"客人未到"#,
            #"已删除预订备注"#,
            #"已分配房间"#,
            #"已添加外部日历"#,
            #"已移除外部日历"#,
            #"已显示日历地址"#,
            #"已完成前台任务"#,
            #"已记入账单"#,
            #"已更正账单"#,
            #"已建立团体预订"#,
            #"已更正客人资料"#,
            #"已核对登记卡"#,
            #"已生成登记卡链接"#,
            #"已查看客人证件"#,
            #"已登记客人"#,
            #"已删除客人资料"#,
            #"已导出客人资料"#,
            #"已录入警方答复"#,
            #"警方登记已结束：客人资料已删除"#,
            #"已导出警方登记"#,
            #"已设置酒店的警方编号"#,
            #"已更改客人资料保存期限"#,
            #"已搜索客人"#,
            #"已更改客人住宿"#,
            #"已从预订转入客人"#,
            #"已启用新的客人密钥库"#,
            #"已复制客人密钥库"#,
            #"已轮换客人资料密钥"#,
            #"已开始轮换客人资料密钥"#,
            #"已设置文化酒店标志"#,
            #"已关闭酒店"#,
            #"已开放酒店"#,
            #"已添加酒店照片"#,
            #"已移除酒店照片"#,
            #"已更改酒店照片"#,
            #"已更改酒店资料"#,
            #"已开具发票"#,
            #"已结束营业日"#,
            #"已退款"#,
            #"已收款"#,
            #"已移除价格方案"#,
            #"已更改价格方案"#,
            #"已向论坛公布价格"#,
            #"已更改价格"#,
            #"已移除房型"#,
            #"已更改房型"#,
            #"房间恢复使用"#,
            #"房间停用"#,
            #"已移除房间"#,
            #"已更改房间"#,
            #"已设置房间状态"#,
            #"已更改多个房间"#,
            #"已导入封房日期"#,
            #"房间超订"#,
            #"已更改候补名单"#,
        ],
    ])
}
