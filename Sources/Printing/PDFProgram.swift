import Glibc

/// A program of the system that makes a PDF of a page, the better ones first.
public enum PDFProgram: Sendable, CaseIterable {
    /// Debian's package `weasyprint`.
    case weasyPrint
    /// Debian's package `chromium`.
    case chromium

    public var name: String {
        switch self {
        case .weasyPrint: "WeasyPrint"
        case .chromium: "Chromium"
        }
    }

    /// As Debian calls it.
    public var package: String {
        switch self {
        case .weasyPrint: "weasyprint"
        case .chromium: "chromium"
        }
    }

    /// Whether it works behind the sandbox of our systemd unit. A browser wants to see the processor, to make programs while it runs, and namespaces and
    /// system calls for a sandbox of its own.
    public var worksInUnit: Bool { self == .weasyPrint }

    private var files: [String] {
        switch self {
        case .weasyPrint: ["/usr/bin/weasyprint", "/usr/bin/python3", "/usr/bin/prlimit"]
        case .chromium: ["/usr/bin/chromium", "/usr/bin/prlimit"]
        }
    }

    public var isInstalled: Bool { files.allSatisfy { access($0, X_OK) == 0 } }

    /// Whether the PDF comes as what the program says.
    var writesToOutput: Bool { self == .weasyPrint }

    /// A browser reserves far more addresses than it uses: of it, what it writes to is counted.
    var memoryLimit: String {
        switch self {
        case .weasyPrint: "--as=\(640 << 20)"
        case .chromium: "--data=\(1 << 30)"
        }
    }

    func command(input: String, output: String, home: String) -> [String] {
        switch self {
        case .weasyPrint: ["/usr/bin/python3", "-I", "-B", "-X", "utf8", "-c", Self.script]
        case .chromium:
            ["/usr/bin/chromium", "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--no-first-run"]
                // Its sandbox refuses to work for root, who needs none to read what others may not.
                + (geteuid() == 0 ? ["--no-sandbox"] : [])
                + [
                    "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer", "--user-data-dir=\(home)/profile",
                    "--print-to-pdf=\(output)", "file://\(input)",
                ]
        }
    }

    /// The page as this program gets it: a browser is told to load and run nothing, whatever is in the page.
    func guarded(_ page: [UInt8]) -> [UInt8] {
        guard self == .chromium, let end = page.firstIndex(of: UInt8(ascii: ">")) else { return page }
        let policy = #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">"#
        // Behind the doctype.
        return page[...end] + Array(policy.utf8) + page[(end + 1)...]
    }

    /// Whatever a page names is not fetched, be it an address or a file. A link without a site has none, unless the page names its base.
    private static let script = """
        import sys, weasyprint
        def refuse(url, *rest, **more):
            raise ValueError("nothing is loaded: " + url[:200])
        page = sys.stdin.buffer.read().decode("utf-8")
        html = weasyprint.HTML(string=page, url_fetcher=refuse)
        sys.stdout.buffer.write(html.write_pdf())
        """
}
