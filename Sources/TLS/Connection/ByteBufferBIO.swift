import COpenSSL
import NIOCore

/// The BIO between OpenSSL and a connection's byte buffers: a memory BIO without its copies,
/// and without the memory that OpenSSL's own never gives back.
enum ByteBufferBIO {
    /// A BIO for `connection`, which must outlive it.
    static func make(for connection: TLSConnection) throws(TLSError) -> OpaquePointer {
        guard let method = method.pointer, let bio = BIO_new(method) else { throw .inside("BIO_new") }
        BIO_set_data(bio, Unmanaged.passUnretained(connection).toOpaque())
        BIO_set_init(bio, 1)
        return bio
    }

    /// Made once, never changed or freed.
    private struct Method: @unchecked Sendable {
        let pointer: OpaquePointer?

        init() {
            let kind = BIO_get_new_index() | BIO_TYPE_SOURCE_SINK
            pointer = BIO_meth_new(kind, "ByteBuffer")
            guard let pointer else { return }
            BIO_meth_set_read(pointer) { bio, destination, count in
                copenssl_BIO_clear_retry_flags(bio)
                guard let connection = ByteBufferBIO.connection(bio), let destination, count > 0 else { return -1 }
                let taken = connection.takeIncoming(into: UnsafeMutableRawBufferPointer(start: destination, count: Int(count)))
                if taken == 0 {
                    copenssl_BIO_set_retry_read(bio)
                    return -1
                }
                return Int32(taken)
            }
            BIO_meth_set_write(pointer) { bio, source, count in
                copenssl_BIO_clear_retry_flags(bio)
                guard let connection = ByteBufferBIO.connection(bio), let source, count > 0 else { return -1 }
                connection.outgoing.writeBytes(UnsafeRawBufferPointer(start: source, count: Int(count)))
                return count
            }
            BIO_meth_set_ctrl(pointer) { _, command, _, _ in command == BIO_CTRL_FLUSH ? 1 : 0 }
        }
    }

    private static let method = Method()

    private static func connection(_ bio: OpaquePointer?) -> TLSConnection? {
        BIO_get_data(bio).map { Unmanaged<TLSConnection>.fromOpaque($0).takeUnretainedValue() }
    }
}
