import Crypto
import Envelope

/// The style that an edition carries within itself.
enum EditionStyle {
    static let text: StaticString = """
        :root{color-scheme:light}body{margin:0;background:#fffdf8;color:#1b2430;font:15px/1.5 system-ui,"Noto Sans","Noto Sans CJK SC",sans-serif}\
        main{max-width:62rem;margin:0 auto;padding:2rem 1.5rem}h1,h2,h3{line-height:1.25}h1{font-size:2rem;margin:.2rem 0 1rem}\
        h2{margin:2.2rem 0 .6rem;padding-block-end:.2rem;border-block-end:2px solid #d9983c}h3{margin:1.6rem 0 .4rem;font-size:1.05rem}\
        .kicker{color:#545e6b;margin:0}.mark{padding:.5rem .8rem;border:1px solid #744600;background:#fcefd3;color:#744600;border-radius:6px}\
        a{color:#0a5a68}table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem;font-size:.92em}\
        th,td{text-align:start;vertical-align:top;padding:.3rem .5rem;border-block-end:1px solid #ddd4c4}thead th{color:#545e6b;font-weight:500}\
        .n{text-align:end;white-space:nowrap}.heat{width:auto;font-size:.8em}.heat td{text-align:center;padding:.15rem}.heat th{padding:.15rem .3rem}.heat thead th+th{writing-mode:vertical-rl}.heat td{min-width:1.5rem}\
        .h4{background:#9fd0b0}.h3{background:#c9e4d2}.h2{background:#f5e1ae}.h1{background:#f3c9b8}.h0{background:#ecd3dd}.hx{background:#fae7e4}\
        .hn{background:#f6f2ea}code{font-size:.88em;overflow-wrap:anywhere}tr:target{background:#fcefd3}\
        @media screen and (max-width:60rem){table{display:block;overflow-x:auto}}@page{size:A4;margin:16mm}@media print{body{background:#fff;font-size:10pt}tr{break-inside:avoid}h2,h3{break-after:avoid}}
        """

    /// What a browser is told beside such a file: nothing is loaded or run, and no style counts but this one.
    static let policy: String = {
        let bytes = Array(text.description.utf8)
        return "default-src 'none'; style-src 'sha256-\(Base64.encode(Array(SHA256.hash(data: bytes))))'; base-uri 'none'; frame-ancestors 'none'"
    }()
}
