"""A mail server for the tests: server.py DIRECTORY CERTIFICATE KEY MODE. Prints its port; writes what it takes to DIRECTORY, a file each.

Modes: starttls, tls, clear (offers no STARTTLS), smuggle (speaks in clear behind its answer to STARTTLS).
The user is almaty, the password apricot; nobody@example.org is known to nobody.
"""

import asyncio
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

directory, certificate, key, mode = sys.argv[1:]
directory = pathlib.Path(directory)


class Box:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == "nobody@example.org":
            return "550 5.1.1 nobody has this address"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        Box.count += 1
        tls = "tls" if session.ssl or server.transport.get_extra_info("ssl_object") else "clear"
        head = f"{tls} {session.auth_data.login.decode() if session.auth_data else '-'} {envelope.mail_from} {','.join(envelope.rcpt_tos)}\n"
        draft = directory / f".{Box.count}"
        draft.write_bytes(head.encode() + envelope.content)
        draft.rename(directory / f"{Box.count}.txt")
        return "250 taken"


def authenticate(server, session, envelope, mechanism, data):
    good = mechanism == "PLAIN" and data.login == b"almaty" and data.password == b"apricot"
    return AuthResult(success=good, handled=good, auth_data=data)


async def smuggle(reader, writer):
    writer.write(b"220 mail.example ready\r\n")
    while line := await reader.readline():
        if line.startswith(b"EHLO"):
            writer.write(b"250-mail.example\r\n250 STARTTLS\r\n")
        elif line.startswith(b"STARTTLS"):
            writer.write(b"220 go on\r\n250 and this comes from a stranger\r\n")
        else:
            (directory / "heard.txt").write_bytes(line)


async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    options = {"authenticator": authenticate, "enable_SMTPUTF8": False}
    if mode in ("starttls", "tls"):
        options |= {"auth_required": True, "auth_require_tls": mode == "starttls"}
    if mode == "starttls":
        options |= {"tls_context": context, "require_starttls": True}
    loop = asyncio.get_running_loop()
    if mode == "smuggle":
        server = await asyncio.start_server(smuggle, "127.0.0.1", 0)
    else:
        box = Box()
        server = await loop.create_server(lambda: SMTP(box, **options), "127.0.0.1", 0, ssl=context if mode == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    # The test ends it.
    await asyncio.Event().wait()


asyncio.run(main())
