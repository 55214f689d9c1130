import COpenSSL

/// One of OpenSSL's memory files, for reading and writing PEM.
struct MemoryBIO: ~Copyable {
    let bio: OpaquePointer

    /// An empty one to write to.
    init() throws(TLSError) {
        guard let bio = BIO_new(BIO_s_mem()) else { throw .inside("BIO_new") }
        self.bio = bio
    }

    /// One to read `bytes` from; OpenSSL keeps a copy.
    init(_ bytes: [UInt8]) throws(TLSError) {
        guard bytes.count <= PEMFile.limit else { throw TLSError(.file, "PEM of \(bytes.count) bytes is larger than \(PEMFile.limit)") }
        guard let bio = BIO_new(BIO_s_mem()) else { throw .inside("BIO_new") }
        guard bytes.isEmpty || BIO_write(bio, bytes, Int32(bytes.count)) == Int32(bytes.count) else {
            BIO_free(bio)
            throw .inside("BIO_write")
        }
        self.bio = bio
    }

    deinit { BIO_free(bio) }

    /// All that was written and not read yet.
    var text: String {
        var start: UnsafeMutablePointer<CChar>?
        let length = copenssl_BIO_get_mem_data(bio, &start)
        guard let start, length > 0 else { return "" }
        return String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
    }
}

/// Refuses a passphrase, so that OpenSSL never asks for one on the terminal. A `pem_password_cb`.
func noPassphrase(_: UnsafeMutablePointer<CChar>?, _: Int32, _: Int32, _: UnsafeMutableRawPointer?) -> Int32 { -1 }
