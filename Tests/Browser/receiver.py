"""Somebody who takes messages of webhooks: an HTTPS server on this machine, with a certificate of its own authority."""

import base64
import hashlib
import hmac
import http.server
import pathlib
import ssl
import subprocess
import threading


def make_authority(directory):
    """A key, and a certificate of its own for 127.0.0.1, which the demo's node is told to believe."""
    key, certificate = pathlib.Path(directory, "receiver.key"), pathlib.Path(directory, "receiver.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", certificate,
         "-days", "2", "-subj", "/CN=receiver", "-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:TRUE"],
        check=True, capture_output=True, timeout=60)
    return certificate, key


class Receiver:
    """Answers with `status`, and remembers what came."""

    def __init__(self, certificate, key):
        self.status, self.messages = 204, []
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.messages.append((dict((name.lower(), value) for name, value in self.headers.items()), body))
                self.send_response(receiver.status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_cert_chain(certificate, key)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"https://127.0.0.1:{self.server.server_port}/in?key=of-ours"

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def is_signed(message, secret):
    """As Standard Webhooks has it."""
    fields, body = message
    signed = f"{fields['webhook-id']}.{fields['webhook-timestamp']}.".encode() + body
    digest = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), signed, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}" in fields["webhook-signature"].split(" ")
