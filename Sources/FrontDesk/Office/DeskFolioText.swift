// Written by seeds/messages.py from deskFolio.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskFolio`.
enum DeskFolioText {
    static var title: Message { Message(catalogue, 0) }
    static var note: Message { Message(catalogue, 1) }
    static var shared: Message { Message(catalogue, 2) }
    static var day: Message { Message(catalogue, 3) }
    static var what: Message { Message(catalogue, 4) }
    static var amount: Message { Message(catalogue, 5) }
    static func amountIn(currency: String) -> Message { Message(catalogue, 6, [.text(currency)]) }
    static var charged: Message { Message(catalogue, 7) }
    static var uncharged: Message { Message(catalogue, 8) }
    static var paid: Message { Message(catalogue, 9) }
    static var balance: Message { Message(catalogue, 10) }
    static var invoice: Message { Message(catalogue, 11) }
    static var invoices: Message { Message(catalogue, 12) }
    static var invoicesNote: Message { Message(catalogue, 13) }
    static func notInvoiced(amount: String) -> Message { Message(catalogue, 14, [.text(amount)]) }
    static var issue: Message { Message(catalogue, 15) }
    static var issueCredit: Message { Message(catalogue, 16) }
    static var credit: Message { Message(catalogue, 17) }
    static var buyer: Message { Message(catalogue, 18) }
    static var buyerHint: Message { Message(catalogue, 19) }
    static func numbered(number: String, amount: String) -> Message { Message(catalogue, 20, [.text(number), .text(amount)]) }
    static func invoiceTitle(number: String) -> Message { Message(catalogue, 21, [.text(number)]) }
    static func creditTitle(number: String) -> Message { Message(catalogue, 22, [.text(number)]) }
    static var seller: Message { Message(catalogue, 23) }
    static var issuedOn: Message { Message(catalogue, 24) }
    static var credits: Message { Message(catalogue, 25) }
    static var sum: Message { Message(catalogue, 26) }
    static func vatIn(rate: String) -> Message { Message(catalogue, 27, [.text(rate)]) }
    static var paidByThen: Message { Message(catalogue, 28) }
    static var pdf: Message { Message(catalogue, 29) }
    static var noPrinter: Message { Message(catalogue, 30) }
    static var more: Message { Message(catalogue, 31) }
    static var take: Message { Message(catalogue, 32) }
    static var method: Message { Message(catalogue, 33) }
    static var methodCash: Message { Message(catalogue, 34) }
    static var methodTerminal: Message { Message(catalogue, 35) }
    static var methodTransfer: Message { Message(catalogue, 36) }
    static var methodProvider: Message { Message(catalogue, 37) }
    static var reference: Message { Message(catalogue, 38) }
    static var referenceHint: Message { Message(catalogue, 39) }
    static var extraWhat: Message { Message(catalogue, 40) }
    static var charge: Message { Message(catalogue, 41) }
    static var takeBack: Message { Message(catalogue, 42) }
    static var allOfIt: Message { Message(catalogue, 43) }
    static var payments: Message { Message(catalogue, 44) }
    static var given: Message { Message(catalogue, 45) }
    static var refund: Message { Message(catalogue, 46) }
    static func labelled(kind: String, label: String) -> Message { Message(catalogue, 47, [.text(kind), .text(label)]) }
    static var kindNight: Message { Message(catalogue, 48) }
    static var kindExtraAdults: Message { Message(catalogue, 49) }
    static var kindChildren: Message { Message(catalogue, 50) }
    static var kindVat: Message { Message(catalogue, 51) }
    static var kindTouristTax: Message { Message(catalogue, 52) }
    static var kindCancellation: Message { Message(catalogue, 53) }
    static var kindNoShow: Message { Message(catalogue, 54) }
    static var kindExtra: Message { Message(catalogue, 55) }
    static var kindCorrection: Message { Message(catalogue, 56) }
    static var paymentRequested: Message { Message(catalogue, 57) }
    static var paymentAuthorised: Message { Message(catalogue, 58) }
    static var paymentCaptured: Message { Message(catalogue, 59) }
    static var paymentRefused: Message { Message(catalogue, 60) }
    static var paymentVoided: Message { Message(catalogue, 61) }
    static var asked: Message { Message(catalogue, 62) }
    static var refundsAsked: Message { Message(catalogue, 63) }
    static var notKnownNote: Message { Message(catalogue, 64) }
    static func givenOpen(amount: String) -> Message { Message(catalogue, 65, [.text(amount)]) }
    static var askAgain: Message { Message(catalogue, 66) }
    static var giveUp: Message { Message(catalogue, 67) }
    static var kindEarlyDeparture: Message { Message(catalogue, 68) }

    static let catalogue = Catalogue("deskFolio", [
        "ar": [
            #"حساب النزيل"#,
            #"ما حُمِّل. الليالي يحمّلها إقفال الليلة، والباقي عند المغادرة."#,
            #"هذا الحساب للمجموعة كلها."#,
            #"اليوم"#,
            #"البيان"#,
            #"المبلغ"#,
            #"المبلغ ({0})"#,
            #"المحمَّل"#,
            #"ما سيُحمَّل بعد"#,
            #"المدفوع"#,
            #"المتبقي"#,
            #"الفاتورة"#,
            #"الفواتير"#,
            #"ما صدر لا يُغيَّر، وما كان خطأ يُسترد بإشعار دائن."#,
            #"لم يُفوتَر بعد: {0}"#,
            #"أصدر فاتورة"#,
            #"أصدر إشعارًا دائنًا"#,
            #"استرد فاتورة"#,
            #"صادرة إلى"#,
            #"الاسم والعنوان إن طلبهما الضيف. يُحفظان مختومين."#,
            #"{0} · {1}"#,
            #"فاتورة {0}"#,
            #"إشعار دائن {0}"#,
            #"صادرة عن"#,
            #"التاريخ"#,
            #"عن الفاتورة"#,
            #"المجموع"#,
            #"منه ضريبة القيمة المضافة {0}"#,
            #"المدفوع حتى ذلك اليوم"#,
            #"نزّل PDF"#,
            #"هذا الخادم لا يصنع PDF. اطبع هذه الصفحة أو اطلب من المشغّل تثبيت برنامج لذلك."#,
            #"التحميل والدفع"#,
            #"استلم دفعة"#,
            #"الطريقة"#,
            #"نقدًا"#,
            #"بطاقة عبر الجهاز"#,
            #"تحويل مصرفي"#,
            #"بطاقة عبر مزوّد الدفع (تجريبي)"#,
            #"المرجع"#,
            #"رقم الإيصال أو التحويل. في التجريبي يُقبل إن تُرك فارغًا."#,
            #"ما تناولوه"#,
            #"حمّل شيئًا"#,
            #"استرد تحميلًا"#,
            #"اتركه فارغًا للمبلغ كله. وتعود معه الضريبة التي أُضيفت إليه."#,
            #"المدفوعات"#,
            #"المُعاد"#,
            #"أعد مالًا"#,
            #"{0}: {1}"#,
            #"ليلة"#,
            #"بالغون إضافيون"#,
            #"أطفال"#,
            #"ضريبة القيمة المضافة"#,
            #"ضريبة السياحة"#,
            #"إلغاء متأخر"#,
            #"عدم حضور"#,
            #"إضافي"#,
            #"تصحيح"#,
            #"لم يُعرف بعد"#,
            #"محجوز ولم يُؤخذ بعد"#,
            #"مدفوع"#,
            #"مرفوض"#,
            #"مُلغى"#,
            #"مطلوب من مزوّد الدفع، ولم يُعرف بعد"#,
            #"مطلوب إعادته عبر المزوّد، ولم يُعرف بعد"#,
            #"لم يجب مزوّد الدفع. لا تأخذ شيئًا مرة ثانية: يُسأل كل دقيقتين وبالزر."#,
            #"{0}، ولم يُعرف بعد"#,
            #"اسأل ثانية"#,
            #"اتركه"#,
            #"مغادرة مبكرة"#,
        ],
        "en": [
            #"Folio"#,
            #"What was charged. Nights are charged by the night audit, the rest at the departure."#,
            #"This folio is that of the whole group."#,
            #"Day"#,
            #"What"#,
            #"Amount"#,
            #"Amount in {0}"#,
            #"Charged"#,
            #"Still to be charged"#,
            #"Paid"#,
            #"Open"#,
            #"Invoice"#,
            #"Invoices"#,
            #"What was issued is never changed. What was wrong is taken back by a credit note."#,
            #"On no invoice yet: {0}"#,
            #"Issue an invoice"#,
            #"Issue a credit note"#,
            #"Take an invoice back"#,
            #"Issued to"#,
            #"Name and address where the guest wants them on it. They are sealed, and leave with no backup."#,
            #"{0} · {1}"#,
            #"Invoice {0}"#,
            #"Credit note {0}"#,
            #"Issued by"#,
            #"Date"#,
            #"Of the invoice"#,
            #"Total"#,
            #"of it value added tax, {0}"#,
            #"Paid until then"#,
            #"Download as a PDF"#,
            #"This server makes no PDF. Print this page, or ask the operator to install a program that does."#,
            #"Charge and pay"#,
            #"Take a payment"#,
            #"How"#,
            #"Cash"#,
            #"Card, by the terminal"#,
            #"Bank transfer"#,
            #"Card, by the payment provider (sandbox)"#,
            #"Reference"#,
            #"The number of the slip or of the transfer. For the sandbox: approve, decline, silent or lost."#,
            #"What they had"#,
            #"Charge something"#,
            #"Take a charge back"#,
            #"Leave it empty for all of it. The tax that was added to it goes back with it."#,
            #"Payments"#,
            #"Given back"#,
            #"Give money back"#,
            #"{0}: {1}"#,
            #"Night"#,
            #"Additional adults"#,
            #"Children"#,
            #"Value added tax"#,
            #"Tourist tax"#,
            #"Late cancellation"#,
            #"No-show"#,
            #"Extra"#,
            #"Correction"#,
            #"not known yet"#,
            #"kept, not taken yet"#,
            #"paid"#,
            #"refused"#,
            #"let go"#,
            #"Asked of the payment provider, not known yet"#,
            #"To be given back by the provider, not known yet"#,
            #"The payment provider has not answered. Take nothing a second time: it is asked again every two minutes, and by the button."#,
            #"{0}, not known yet"#,
            #"Ask again"#,
            #"Give it up"#,
            #"Early departure"#,
        ],
        "ru": [
            #"Счёт гостя"#,
            #"Начисления. Ночи начисляет закрытие дня, остаток — при выезде."#,
            #"Это общий счёт группы."#,
            #"День"#,
            #"За что"#,
            #"Сумма"#,
            #"Сумма, {0}"#,
            #"Начислено"#,
            #"Ещё начислить"#,
            #"Оплачено"#,
            #"К оплате"#,
            #"Счёт-фактура"#,
            #"Счета-фактуры"#,
            #"Выданное не изменяется; ошибки исправляет кредит-нота."#,
            #"Ещё не выставлено: {0}"#,
            #"Выставить счёт-фактуру"#,
            #"Выдать кредит-ноту"#,
            #"Отменить счёт-фактуру"#,
            #"Покупатель"#,
            #"Имя и адрес, если гость просит. Хранятся зашифрованными."#,
            #"{0} · {1}"#,
            #"Счёт-фактура {0}"#,
            #"Кредит-нота {0}"#,
            #"Продавец"#,
            #"Дата"#,
            #"К счёту-фактуре"#,
            #"Итого"#,
            #"в том числе НДС, {0}"#,
            #"Оплачено на этот день"#,
            #"Скачать PDF"#,
            #"Этот сервер не делает PDF. Распечатайте страницу или попросите оператора установить программу печати."#,
            #"Начислить и оплатить"#,
            #"Принять оплату"#,
            #"Способ"#,
            #"Наличные"#,
            #"Карта через терминал"#,
            #"Банковский перевод"#,
            #"Карта через платёжного провайдера (песочница)"#,
            #"Примечание"#,
            #"Номер чека или перевода. В песочнице пустое поле означает одобрение."#,
            #"Что взяли гости"#,
            #"Начислить"#,
            #"Сторнировать начисление"#,
            #"Пусто — вся сумма. Начисленный на неё налог сторнируется вместе с ней."#,
            #"Платежи"#,
            #"Возвращено"#,
            #"Вернуть деньги"#,
            #"{0}: {1}"#,
            #"Ночь"#,
            #"Дополнительные взрослые"#,
            #"Дети"#,
            #"НДС"#,
            #"Туристический сбор"#,
            #"Поздняя отмена"#,
            #"Неприезд"#,
            #"Дополнительно"#,
            #"Исправление"#,
            #"ответа ещё нет"#,
            #"удержан, ещё не списан"#,
            #"оплачен"#,
            #"отклонён"#,
            #"отменён"#,
            #"Запрошено у провайдера, ответа ещё нет"#,
            #"К возврату через провайдера, ответа ещё нет"#,
            #"Платёжный провайдер не ответил. Не берите деньги второй раз: запрос повторяется каждые две минуты и по кнопке."#,
            #"{0}, ответа ещё нет"#,
            #"Спросить снова"#,
            #"Отказаться"#,
            #"Ранний выезд"#,
        ],
        "zh-Hans": [
            #"账单"#,
            #"已计费项目。房费由夜审计入，其余在离店时计入。"#,
            #"此账单为整个团队共用。"#,
            #"日期"#,
            #"项目"#,
            #"金额"#,
            #"金额（{0}）"#,
            #"已计费"#,
            #"待计费"#,
            #"已付"#,
            #"未结"#,
            #"发票"#,
            #"发票"#,
            #"已开具的不再更改；有误则以红字票据冲销。"#,
            #"尚未开票：{0}"#,
            #"开具发票"#,
            #"开具红字票据"#,
            #"冲销发票"#,
            #"购方"#,
            #"客人要求时填写名称与地址。加密保存。"#,
            #"{0} · {1}"#,
            #"发票 {0}"#,
            #"红字票据 {0}"#,
            #"销方"#,
            #"日期"#,
            #"对应发票"#,
            #"合计"#,
            #"其中增值税 {0}"#,
            #"截至当日已付"#,
            #"下载 PDF"#,
            #"本服务器不能生成 PDF。请打印本页，或请运维人员安装打印程序。"#,
            #"计费与付款"#,
            #"收款"#,
            #"方式"#,
            #"现金"#,
            #"刷卡（终端）"#,
            #"银行转账"#,
            #"经支付服务商刷卡（沙盒）"#,
            #"凭证号"#,
            #"小票或转账编号。沙盒留空即为批准。"#,
            #"消费内容"#,
            #"计入消费"#,
            #"冲减计费"#,
            #"留空即全部。其上加收的税一并冲回。"#,
            #"付款"#,
            #"已退"#,
            #"退款"#,
            #"{0}：{1}"#,
            #"房费"#,
            #"加床成人"#,
            #"儿童"#,
            #"增值税"#,
            #"旅游税"#,
            #"逾期取消"#,
            #"未到店"#,
            #"附加消费"#,
            #"更正"#,
            #"结果未知"#,
            #"已预授权，尚未扣款"#,
            #"已付"#,
            #"被拒绝"#,
            #"已撤销"#,
            #"已向支付服务商请求，结果未知"#,
            #"已请求服务商退款，结果未知"#,
            #"支付服务商尚未回应。请勿再次收款：系统每两分钟查询一次，也可按按钮查询。"#,
            #"{0}，结果未知"#,
            #"再次查询"#,
            #"放弃"#,
            #"提前离店"#,
        ],
    ])
}
