import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TLS

/// Roots in files: drafts, envelopes, anchors.
enum RootFile {
    static func envelope(_ file: String) throws -> UnverifiedEnvelope {
        let json = try json(file)
        return try UnverifiedEnvelope(json["root"] ?? json)
    }

    static func json(_ file: String) throws(CommandFailure) -> JSON {
        try JSON.readForPublishing(file, limit: 1 << 20)
    }

    /// That a root's payload is one, and can be used by those who are to believe it.
    static func check(_ payload: JSON, _ what: String) throws(CommandFailure) -> TrustRoot {
        let root: TrustRoot
        do throws(FieldError) { root = try TrustRoot(draft: payload) } catch { throw CommandFailure(.failed, "\(what) is no root: \(error).") }
        do throws(TLSError) { try AuthorityCertificates(root.caCertificates, source: "the root").check(validAt: UTCTime.system.seconds) } catch {
            throw CommandFailure(.failed, "\(what) cannot be used: \(error.message).")
        }
        return root
    }

    /// What people compare, beside the payload itself.
    static func describe(_ root: TrustRoot) {
        for certificate in (try? AuthorityCertificates(root.caCertificates, source: "the root"))?.certificates ?? [] {
            print("CA \(certificate.fingerprint) \(VisibleText.escaped(certificate.subject)), until \(UTCTime(seconds: certificate.notAfter))")
        }
        warn(of: root)
    }

    static func warn(of root: TrustRoot) {
        for caution in RootInstallation.cautions(of: root, at: .system) { StandardError.say("Warning: \(VisibleText.escaped(caution))") }
    }

    /// The certificates of a root with some more, and without others.
    ///
    /// - Parameters:
    ///   - add: files.
    ///   - drop: files, or fingerprints.
    static func change(_ present: [String], add: [String], drop: [String]) throws(CommandFailure) -> [String] {
        do throws(TLSError) {
            var certificates = try AuthorityCertificates(present, source: "the present root").certificates
            for name in drop {
                let dropped = FilePath.exists(name) ? Set(try read(name).map(\.fingerprint)) : [name.lowercased().filter { $0 != ":" }]
                guard certificates.contains(where: { dropped.contains($0.fingerprint) }) else {
                    throw TLSError(.invalidCertificate, "The root names no CA \(name); `root show` tells their fingerprints")
                }
                certificates.removeAll { dropped.contains($0.fingerprint) }
            }
            for name in add {
                for certificate in try read(name) where !certificates.contains(where: { $0.fingerprint == certificate.fingerprint }) {
                    certificates.append(certificate)
                }
            }
            guard (1...8).contains(certificates.count) else {
                throw TLSError(.invalidCertificate, "A root names 1 to 8 CAs, this one would name \(certificates.count)")
            }
            var texts: [String] = []
            for certificate in certificates { texts.append(try certificate.pemRepresentation()) }
            return texts
        } catch {
            throw CommandFailure(.usage, "\(error.message).")
        }
    }

    private static func read(_ file: String) throws(TLSError) -> [X509Certificate] {
        let bytes: [UInt8]
        do throws(CommandFailure) { bytes = try FilePath.text(file, limit: 65_536) } catch { throw TLSError(.file, error.text) }
        return try AuthorityCertificates.read(String(decoding: bytes, as: UTF8.self), source: file)
    }

    /// Writes a draft or an envelope, over another one at most: a slip must not cost a key.
    static func write(_ bytes: [UInt8], to file: String) throws {
        if FilePath.exists(file) {
            let present = try? JSON.parse(FilePath.text(file, limit: 1 << 20))
            guard present?["rootKeys"] != nil || present?["payloadType"] != nil else {
                throw CommandFailure(.usage, "\(file) is there already and holds no root; it is not overwritten. Choose another --output.")
            }
            return try SecretFile.write(bytes, to: FilePath.absolute(file))
        }
        try SecretFile.create(bytes, at: FilePath.absolute(file))
    }
}
