import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import Printing
import SQL
import Web

/// Invoices and credit notes: as a page, and as a PDF where a program that prints is installed.
enum InvoiceRoutes {
    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/desk/:hotel/invoice/:number", needs: .staff(.workAtFrontDesk), "an invoice or a credit note") {
            try await DeskCall.answer($0) { call in
                let (invoice, buyer) = try await load(call)
                return InvoicePage(call: call, invoice: invoice, buyer: buyer).answer(hasPrinter: PDFPrinter.installed != nil)
            }
        }
        routes.on(.get, "/admin/desk/:hotel/invoice/:number/pdf", needs: .staff(.workAtFrontDesk), "an invoice or a credit note as a PDF") {
            try await DeskCall.answer($0) { try await print($0) }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func load(_ call: DeskCall) async throws -> (Invoice, buyer: String?) {
        let (number, hotel) = (try call.context.site.parameter("number") { InvoiceNumber($0) }, call.hotel)
        let (invoice, request) = try await call.read { _, connection in
            (try InvoiceTables.invoice(number, of: hotel, connection), try InvoiceTables.buyer(number, of: hotel, connection))
        }
        guard let invoice else { throw SiteRefusal.notFound }
        guard let request else { return (invoice, nil) }
        return (invoice, try await call.notes.texts(of: [request])[request])
    }

    private static func print(_ call: DeskCall) async throws -> WebAnswer {
        guard let printer = PDFPrinter.installed else {
            throw SiteRefusal.badRequest(
                "No program that makes PDFs is installed on this server: print the page, or ask the operator for weasyprint.")
        }
        let (invoice, buyer) = try await load(call)
        let document = InvoiceDocument(invoice: invoice, buyer: buyer, localizer: call.localizer)
        let pdf = try await printer.pdf(of: document.html, within: 30)
        return WebAnswer(
            type: "application/pdf", pdf, headers: [.contentDisposition: "attachment; filename=\"\(invoice.hotel)-\(invoice.number).pdf\""]
        ).cached(.personal)
    }
}

/// An invoice on the site.
struct InvoicePage: OfficePages {
    let call: DeskCall
    let invoice: Invoice
    let buyer: String?

    var context: StaffContext<any OfficeSite> { call.context }

    func answer(hasPrinter: Bool) -> WebAnswer {
        let words = InvoiceWords(invoice: invoice, localizer: localizer)
        return page.answer(
            heading: words.title, status: .ok, call.crumbs(words.title), Section("facts", words.title, Details(words.facts(buyer))),
            DataTable(
                id: "lines", title: localizer(DeskFolioText.title),
                columns: [.text(localizer(DeskFolioText.day)), .text(localizer(DeskFolioText.what)), .number(localizer(DeskFolioText.amount))],
                rows: invoice.lines.map { line in
                    [.text(localizer.date(line.day)), .text(words.name(of: line)), .number(words.money(line.amount))]
                } + words.sums.map { [.text(""), Cell.text($0.name).asHeader, .number($0.amount)] }, empty: EmptyState("")),
            hasPrinter
                ? LinkList(
                    .plain, label: localizer(DeskFolioText.pdf),
                    [.init(localizer(DeskFolioText.pdf), call.link("invoice", invoice.number.description, "pdf"))])
                : Paragraphs(localizer(DeskFolioText.noPrinter)))
    }
}

/// What is said on an invoice, on the site and on paper.
struct InvoiceWords {
    let invoice: Invoice
    let localizer: Localizer

    func money(_ amount: Int64) -> String { localizer.amount(amount, invoice.currency) }

    /// Whoever copies the number out of it gets the number alone: digits and a hyphen stay together in any direction, and need no marks around them.
    var title: String {
        let number = invoice.number.description
        let title = localizer(
            invoice.number.kind == .invoice ? DeskFolioText.invoiceTitle(number: number) : DeskFolioText.creditTitle(number: number))
        return title.replacing("\u{2068}", with: "").replacing("\u{2069}", with: "")
    }

    func facts(_ buyer: String?) -> [Details.Row] {
        let language = localizer.language.code
        return [
            .init(
                localizer(DeskFolioText.seller),
                [.foreign(invoice.sellerName.text(in: language)), .foreign(invoice.sellerAddress.text(in: language))]),
            .init(localizer(DeskFolioText.buyer), buyer.map { $0.split(separator: "\n").map { .foreign(String($0)) } } ?? []),
            .init(localizer(DeskFolioText.issuedOn), [.text(localizer.longDate(invoice.day))]),
            .init(localizer(DeskFolioText.credits), invoice.credits.map { .code($0.description) }),
        ]
    }

    func name(of line: Invoice.Line) -> String {
        let kind = localizer(DeskWords.kind(line.kind))
        return line.label.isEmpty ? kind : localizer(DeskFolioText.labelled(kind: kind, label: line.label))
    }

    var sums: [(name: String, amount: String)] {
        let rate = localizer.percent(Self.percent(invoice.vatBasisPoints))
        let vat = invoice.vatBasisPoints > 0 ? [(name: localizer(DeskFolioText.vatIn(rate: rate)), amount: money(invoice.vat))] : []
        return [(name: localizer(DeskFolioText.sum), amount: money(invoice.total))] + vat
            + [(name: localizer(DeskFolioText.paidByThen), amount: money(invoice.paid))]
    }

    /// Hundredths of a per cent as a decimal: 1250 is `12.5`.
    static func percent(_ basisPoints: Int) -> String {
        let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
        guard rest > 0 else { return String(whole) }
        return "\(whole)." + (rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest))
    }
}

/// An invoice as one file that needs nothing beside it, for paper.
struct InvoiceDocument: Component {
    let invoice: Invoice
    let buyer: String?
    let localizer: Localizer

    func render(into html: inout HTMLWriter) {
        let words = InvoiceWords(invoice: invoice, localizer: localizer)
        html.doctype()
        html.html(.lang(localizer.language.tag), .dir(localizer.language.direction)) { html in
            html.head { html in
                html.metaCharset()
                html.title(words.title)
                html.markup(
                    """
                    <style>@page{size:A4;margin:20mm}body{font:10.5pt/1.45 "Noto Sans","DejaVu Sans",sans-serif}h1{font-size:18pt}\
                    table{width:100%;border-collapse:collapse;margin-top:8mm}th,td{text-align:start;padding:1.5mm 2mm;border-bottom:.2mm solid #999}\
                    .n{text-align:end;white-space:nowrap}dt{color:#555;margin-top:3mm}dd{margin:0}tfoot th,tfoot td{border-bottom:0}</style>
                    """)
            }
            html.body { html in
                html.h1 { $0.text(words.title) }
                html.add(Details(words.facts(buyer)))
                renderLines(words, into: &html)
            }
        }
    }

    private func renderLines(_ words: InvoiceWords, into html: inout HTMLWriter) {
        html.table { html in
            html.thead { html in
                html.tr { html in
                    for name in [DeskFolioText.day, DeskFolioText.what] { html.th(.scope("col")) { $0.text(localizer(name)) } }
                    html.th(.scope("col"), .class("n")) { $0.text(localizer(DeskFolioText.amount)) }
                }
            }
            html.tbody { html in
                for line in invoice.lines {
                    html.tr { html in
                        html.td { $0.text(localizer.date(line.day)) }
                        html.td { $0.text(words.name(of: line)) }
                        html.td(.class("n")) { $0.text(words.money(line.amount)) }
                    }
                }
            }
            html.tfoot { html in
                for sum in words.sums {
                    html.tr { html in
                        html.td { _ in }
                        html.th(.scope("row")) { $0.text(sum.name) }
                        html.td(.class("n")) { $0.text(sum.amount) }
                    }
                }
            }
        }
    }
}
