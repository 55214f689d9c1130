import Crypto
import Envelope
import Federation
import StrictJSON

/// Signing, verifying and parsing envelopes of 64 records.
enum EnvelopeFigures {
    static func measure() throws -> [MicroBenchmark.Figure] {
        let sample = try PayloadSample()
        let payload = try sample.payload(0, records: 64)
        let (bytes, tree) = (payload.bytes, payload.json)
        let compact = try SignedEnvelope.sign(.records, payload: bytes, with: sample.key).compact
        let bare = Curve25519.Signing.PrivateKey()
        let signature = try bare.signature(for: bytes)

        let sign = try MicroBenchmark.rate { _ = try SignedEnvelope.sign(.records, payload: payload.bytes, with: sample.key) }
        let bareSign = try MicroBenchmark.rate { _ = try bare.signature(for: bytes) }
        let verify = try MicroBenchmark.rate { _ = try RecordsPayload(UnverifiedEnvelope.parse(compact), verifiedWith: sample.key.verifyingKey) }
        let bareVerify = MicroBenchmark.rate { _ = bare.publicKey.isValidSignature(signature, for: bytes) }
        let parse = try MicroBenchmark.rate(units: Double(bytes.count) / 1e6) { _ = try JSON.parse(bytes) }
        let write = MicroBenchmark.rate(units: Double(bytes.count) / 1e6) { _ = tree.compact }
        return [
            .init(
                name: "write and sign 64 records", unit: "envelopes/s", perSecond: sign, baseline: "Ed25519 sign, \(bytes.count) bytes",
                baselinePerSecond: bareSign),
            .init(
                name: "decode, verify and read 64 records", unit: "envelopes/s", perSecond: verify, baseline: "Ed25519 verify, \(bytes.count) bytes",
                baselinePerSecond: bareVerify),
            .init(name: "strict parse", unit: "MB/s", perSecond: parse, baseline: "writing the same", baselinePerSecond: write),
        ]
    }
}
