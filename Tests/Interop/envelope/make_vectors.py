"""Writes Tests/Vectors/envelope/*.json with Python's own crypto, none of our code. Every run writes the same bytes; the files are pinned.

Run: .venv/bin/python Tests/Interop/envelope/make_vectors.py
"""

import base64
import hashlib
import json
import pathlib

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pyhpke import AEADId, CipherSuite, KDFId, KEMId

VECTORS = pathlib.Path(__file__).resolve().parents[2] / "Vectors" / "envelope"
TYPE = "application/vnd.caravanserai.%s.v1+json"


class Key:
    def __init__(self, name, byte):
        self.name = name
        self.seed = bytes([byte]) * 32
        self.private = Ed25519PrivateKey.from_private_bytes(self.seed)
        self.public = self.private.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
        self.keyid = hashlib.sha256(self.public).hexdigest()

    def json(self):
        return {"name": self.name, "seed": self.seed.hex(), "publicKey": b64(self.public), "keyid": self.keyid}


ALMATY, REVOKED, STRANGER, ROOT2 = Key("almaty", 1), Key("revoked", 2), Key("stranger", 3), Key("root-2", 4)


def b64(data):
    return base64.b64encode(data).decode()


def pae(kind, payload):
    kind = (TYPE % kind).encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def signature(kind, payload, key):
    return {"keyid": key.keyid, "sig": b64(key.private.sign(pae(kind, payload)))}


def envelope(kind, payload, *keys):
    return {"payload": b64(payload), "payloadType": TYPE % kind, "signatures": [signature(kind, payload, key) for key in keys]}


def tree(leaves):
    """RFC 6962 §2.1: the root, and the path of each leaf."""
    if len(leaves) == 1:
        return leaves[0], [[]]
    middle = 1
    while middle * 2 < len(leaves):
        middle *= 2
    (left, lefts), (right, rights) = tree(leaves[:middle]), tree(leaves[middle:])
    return hashlib.sha256(b"\x01" + left + right).digest(), [path + [right] for path in lefts] + [path + [left] for path in rights]


def shared_bytes(kind, payloads, place, key=None):
    """The signature of one of several payloads that were signed at once."""
    key = key or ALMATY
    root, paths = tree([hashlib.sha256(b"\x00" + pae(kind, payload)).digest() for payload in payloads])
    count = len(payloads)
    signed = key.private.sign(b"caravanserai/v1/shared-signature %d " % count + root)
    return signed + place.to_bytes(2, "big") + count.to_bytes(2, "big") + b"".join(paths[place])


def shared(kind, payloads, place, key=None, sig=None):
    key = key or ALMATY
    sig = b64(sig or shared_bytes(kind, payloads, place, key))
    return {"payload": b64(payloads[place]), "payloadType": TYPE % kind, "signatures": [{"keyid": key.keyid, "sig": sig}]}


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def header(**more):
    return {"forum": "silkroad", "from": "almaty", "id": "01932c3e-7b1a-7000-8000-000000000001", "issuedAt": "2026-11-24T08:00:00.000Z"} | more


def payload(**more):
    return compact(header(**more)).encode()


def several(count):
    return [payload(epoch=1, seq=place + 1, records=[{"type": "demo", "key": "a/%d" % place, "base": 0, "body": {}}]) for place in range(count)]


RECORDS = payload(epoch=1, seq=1, records=[{"type": "demo", "key": "a/b", "base": 0, "body": {"text": "Алматы / 阿拉木图 ???>>>"}}])


def valid():
    plain = envelope("records", RECORDS, ALMATY)
    line = compact(plain)
    reordered = {
        "signatures": [{"extra": [1], "sig": plain["signatures"][0]["sig"], "keyid": ALMATY.keyid}],
        "unknown": None, "payloadType": plain["payloadType"], "payload": plain["payload"],
    }
    url_safe = dict(plain, payload=plain["payload"].replace("+", "-").replace("/", "_"))
    full = payload(fill="x" * (48000 - len(payload(fill=""))))
    notice = payload(fill="x" * (1048576 - len(payload(fill=""))))

    def repeated(kind, text):
        """A long payload, spelled as a prefix and one repeated base64 group, so that the file stays small."""
        whole = compact(envelope(kind, text, ALMATY))
        unit = "eHh4"
        start = whole.index(unit * 10)
        count = 0
        while whole.startswith(unit, start + 4 * count):
            count += 1
        return {"prefix": whole[:start], "unit": unit, "count": count, "suffix": whole[start + 4 * count:]}, whole

    yield "compact", "records", {"text": line}, line
    yield "white space between", "records", {"text": json.dumps(plain, indent=2) + "\n"}, line
    yield "other member order and unknown members", "records", {"text": compact(reordered)}, line
    yield "URL-safe alphabet", "records", {"text": compact(url_safe)}, line
    yield "escaped slash", "records", {"text": line.replace("/", "\\/")}, line
    yield "escaped member name", "records", {"text": line.replace('"payload"', '"\\u0070ayload"')}, line
    for kind in ("request", "receipts", "response", "enrolment"):
        text = compact(envelope(kind, payload(to="almaty"), ALMATY))
        yield f"{kind}, addressed", kind, {"text": text}, text
    for count, places in ((2, (0, 1)), (3, (0, 1, 2)), (7, (0, 3, 6)), (256, (0, 255))):
        for place in places:
            text = compact(shared("records", several(count), place))
            yield f"the {place + 1}. of {count} with a shared signature", "records", {"text": text}, text
    root = compact(envelope("root", payload(version=1), ALMATY, ROOT2))
    yield "root with two signatures", "root", {"text": root}, root
    for name, kind, body in (("records at the limit of 48,000 bytes", "records", full), ("notice at the limit of 1 MiB", "notice", notice)):
        spelled, whole = repeated(kind, body)
        yield name, kind, {"repeat": spelled}, whole


def invalid():
    plain = envelope("records", RECORDS, ALMATY)
    line = compact(plain)
    good = plain["signatures"][0]

    def changed(**members):
        return compact({name: value for name, value in (plain | members).items() if value is not None})

    def signed(body, kind="records", key=ALMATY):
        return compact(envelope(kind, body, key))

    def case(name, code, text):
        if isinstance(text, dict):
            return {"name": name, "code": code, "repeat": text}
        if isinstance(text, bytes):
            return {"name": name, "code": code, "textBase64": b64(text)}
        return {"name": name, "code": code, "text": text}

    m = "malformed-envelope"
    yield case("empty", m, "")
    yield case("no object", m, "[]")
    yield case("no JSON", m, "payload")
    for cut in (1, 12, 60, len(line) // 2, len(line) - 1):
        yield case(f"truncated to {cut} bytes", m, line[:cut])
    yield case("trailing bytes", m, line + "x")
    yield case("byte order mark", m, b"\xef\xbb\xbf" + line.encode())
    yield case("bytes that are not UTF-8", m, line[:-1].encode() + b',"x":"\xff"}')
    yield case("a key twice", m, line[:-1] + ',"payload":""}')
    yield case("a key twice after unescaping", m, line[:-1] + ',"\\u0070ayload":""}')
    yield case("an unknown key twice", m, line[:-1] + ',"x":1,"x":1}')
    yield case("a fraction in an unknown member", m, line[:-1] + ',"x":1.5}')
    yield case("an exponent in an unknown member", m, line[:-1] + ',"x":1e3}')
    yield case("minus zero in an unknown member", m, line[:-1] + ',"x":-0}')
    yield case("an integer beyond 2^53-1", m, line[:-1] + ',"x":9007199254740992}')
    yield case("a huge number", m, line[:-1] + ',"x":' + "9" * 400 + "}")
    yield case("nested too deeply", m, line[:-1] + ',"x":' + "[" * 16 + "]" * 16 + "}")
    yield case("100,000 brackets", m, {"prefix": line[:-1] + ',"x":', "unit": "[", "count": 100000, "suffix": ""})
    yield case("a lone surrogate", m, line[:-1] + ',"x":"\\ud800"}')
    for member in ("payload", "payloadType", "signatures"):
        yield case(f"no {member}", m, changed(**{member: None}))
        yield case(f"{member} of a wrong type", m, changed(**{member: 7}))
    yield case("an unknown kind", m, changed(payloadType=TYPE % "gossip"))
    yield case("a kind of version 2", m, changed(payloadType="application/vnd.caravanserai.records.v2+json"))
    yield case("payloadType in capitals", m, changed(payloadType=plain["payloadType"].upper()))
    yield case("no signature", m, changed(signatures=[]))
    yield case("two signatures", m, compact(envelope("records", RECORDS, ALMATY, ROOT2)))
    yield case("one signature twice", m, changed(signatures=[good, good]))
    yield case("a root without a signature", m, compact(envelope("root", payload(version=1))))
    yield case("no keyid", m, changed(signatures=[{"sig": good["sig"]}]))
    yield case("no sig", m, changed(signatures=[{"keyid": good["keyid"]}]))
    yield case("keyid in capitals", m, changed(signatures=[good | {"keyid": good["keyid"].upper()}]))
    yield case("keyid too short", m, changed(signatures=[good | {"keyid": good["keyid"][:-2]}]))
    yield case("keyid not hex", m, changed(signatures=[good | {"keyid": "g" + good["keyid"][1:]}]))
    yield case("base64 without its padding", m, changed(signatures=[good | {"sig": good["sig"].rstrip("=")}]))
    yield case("base64 with a character of no alphabet", m, changed(payload="*" + plain["payload"][1:]))
    yield case("base64 with a line break", m, changed(payload=plain["payload"][:4] + "\n" + plain["payload"][4:]))
    yield case("base64 in two alphabets at once", m, changed(payload="+_AA" + plain["payload"]))
    yield case("padding inside", m, changed(payload="QQ==" + plain["payload"]))
    yield case("nothing but padding", m, changed(payload="===="))
    yield case("stray bits in one byte's padding", m, changed(payload="QR=="))
    yield case("stray bits in two bytes' padding", m, changed(payload="QUJ="))
    yield case("stray bits in the signature", m, changed(signatures=[good | {"sig": good["sig"][:-3] + chr(ord(good["sig"][-3]) + 1) + "=="}]))

    too_large = {"prefix": '{"payload":"', "unit": "QUFB", "count": 16001}
    end = '","payloadType":"%s","signatures":[%s]}'
    yield case("a payload of 48,003 bytes", "too-large", too_large | {"suffix": end % (TYPE % "records", compact(good))})
    yield case("a notice of 1 MiB and more", "too-large", too_large | {"count": 349526, "suffix": end % (TYPE % "notice", compact(good))})
    yield case("a payload of 10 MB", "too-large", too_large | {"count": 3333334, "suffix": end % (TYPE % "records", compact(good))})
    yield case("too large, and two signatures: the first breach wins", m, too_large | {"suffix": end % (TYPE % "records", compact(good) + "," + compact(good))})
    yield case("10 MB of white space and nothing", m, {"prefix": "", "unit": " ", "count": 10000000, "suffix": ""})

    yield case("a key nobody knows", "unknown-key", signed(RECORDS, key=STRANGER))
    yield case("a key that is revoked", "revoked-key", signed(RECORDS, key=REVOKED))
    yield case("a revoked key and a bad signature: the first breach wins", "revoked-key", changed(signatures=[good | {"keyid": REVOKED.keyid}]))
    flipped = bytearray(RECORDS)
    flipped[20] ^= 1
    yield case("one bit of the payload flipped", "bad-signature", changed(payload=b64(bytes(flipped))))
    sig = bytearray(base64.b64decode(good["sig"]))
    for at in (0, 31, 32, 63):
        broken = bytearray(sig)
        broken[at] ^= 1
        yield case(f"one bit of the signature flipped, in byte {at}", "bad-signature", changed(signatures=[good | {"sig": b64(bytes(broken))}]))
    order = 2**252 + 27742317777372353535851937790883648493
    malleable = bytes(sig[:32]) + (int.from_bytes(sig[32:], "little") + order).to_bytes(32, "little")
    yield case("a signature whose S is not reduced (RFC 8032 §5.1.7)", "bad-signature", changed(signatures=[good | {"sig": b64(malleable)}]))
    yield case("an empty signature", "bad-signature", changed(signatures=[good | {"sig": ""}]))
    yield case("a signature of 63 bytes", "bad-signature", changed(signatures=[good | {"sig": b64(bytes(sig[:63]))}]))
    seven = several(7)
    way = shared_bytes("records", seven, 3)

    def shared_case(name, sig=None, **more):
        value = shared("records", seven, 3, sig=sig)
        return case("a shared signature: " + name, "bad-signature", compact(value | more))

    yield shared_case("of another place", way[:64] + b"\0\2" + way[66:])
    yield shared_case("of more payloads, by its numbers", way[:66] + b"\0\x08" + way[68:])
    yield shared_case("of a place beyond their number", way[:64] + b"\0\7" + way[66:])
    yield shared_case("of one payload", way[:64] + b"\0\0\0\1")
    yield shared_case("of 257 payloads", shared_bytes("records", several(257), 3))
    yield shared_case("a hash less", way[:-32])
    yield shared_case("a hash more", way + way[-32:])
    yield shared_case("a byte more", way + b"\0")
    yield shared_case("without its path", way[:64])
    for at in (0, 63, 68, len(way) - 1):
        broken = bytearray(way)
        broken[at] ^= 1
        yield shared_case(f"one bit flipped, in byte {at}", bytes(broken))
    yield shared_case("over another payload", payload=b64(seven[2]))
    plain_root = tree([hashlib.sha256(b"\x00" + pae("records", one)).digest() for one in seven])[0]
    yield shared_case("its root signed without the words", ALMATY.private.sign(plain_root) + way[64:])
    notices = [payload(key="a/%d" % place) for place in range(2)]
    yield case("a shared signature of a kind that has none", "bad-signature", compact(shared("notice", notices, 0)))
    yield case("signed as another kind", "bad-signature", changed(payloadType=TYPE % "notice"))
    yield case("signed without PAE", "bad-signature", changed(signatures=[good | {"sig": b64(ALMATY.private.sign(RECORDS))}]))
    yield case("a bad signature over a bad payload: the first breach wins", "bad-signature", changed(payload=b64(b"nonsense")))

    p = "malformed-payload"
    yield case("payload: empty", p, signed(b""))
    yield case("payload: no object", p, signed(b"[]"))
    yield case("payload: byte order mark", p, signed(b"\xef\xbb\xbf" + RECORDS))
    yield case("payload: not UTF-8", p, signed(RECORDS[:-1] + b',"x":"\xc0\x80"}'))
    yield case("payload: a key twice after unescaping", p, signed(RECORDS[:-1] + b',"for\\u0075m":"x"}'))
    yield case("payload: a fraction", p, signed(RECORDS[:-1] + b',"x":0.1}'))
    yield case("payload: a huge number", p, signed(RECORDS[:-1] + b',"x":' + b"1" * 1000 + b"}"))
    yield case("payload: depth 17", p, signed(RECORDS[:-1] + b',"x":' + b"[" * 16 + b"]" * 16 + b"}"))
    yield case("payload: trailing bytes", p, signed(RECORDS + b"{}"))
    for member in ("forum", "from", "id", "issuedAt"):
        yield case(f"payload: no {member}", p, signed(compact({k: v for k, v in header().items() if k != member}).encode()))
        yield case(f"payload: {member} of a wrong type", p, signed(payload(**{member: 7})))
    yield case("payload: id in capitals", p, signed(payload(id="01932C3E-7B1A-7000-8000-000000000001")))
    yield case("payload: id of version 4", p, signed(payload(id="01932c3e-7b1a-4000-8000-000000000001")))
    yield case("payload: issuedAt with an offset", p, signed(payload(issuedAt="2026-11-24T08:00:00+06:00")))
    yield case("payload: from is no slug", p, signed(payload(**{"from": "Almaty"})))
    yield case("payload: to is null", p, signed(payload(to=None), kind="request"))
    yield case("payload: a request without to", p, signed(payload(), kind="request"))
    yield case("another forum", "wrong-forum", signed(payload(forum="amber")))
    yield case("another forum and audience: the first breach wins", "wrong-forum", signed(payload(forum="amber", to="osh"), kind="request"))
    yield case("another audience", "wrong-audience", signed(payload(to="osh"), kind="request"))
    yield case("another sender than the key's owner", "not-owner", signed(payload(**{"from": "osh"})))


def sealed():
    suite = CipherSuite.new(KEMId.DHKEM_X25519_HKDF_SHA256, KDFId.HKDF_SHA256, AEADId.AES256_GCM)
    receiver = suite.kem.derive_key_pair(b"\x07" * 32)
    ephemeral = suite.kem.derive_key_pair(b"\x08" * 32)
    request = header()["id"]
    text = compact({"guests": [{"name": "Айгүл"}]})
    enc, sender = suite.create_sender_context(receiver.public_key, b"caravanserai/v1/sealed", eks=ephemeral)
    box = enc + sender.seal(text.encode(), aad=request.encode())
    return {
        "privateKey": receiver.private_key.to_private_bytes().hex(), "publicKey": b64(receiver.public_key.to_public_bytes()),
        "requestID": request, "plaintext": text, "sealed": b64(box),
    }


def write(name, value):
    (VECTORS / name).write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


write("valid.json", {
    "keys": [key.json() for key in (ALMATY, ROOT2)],
    "cases": [
        {"name": name, "kind": kind} | text | {"digest": hashlib.sha256(whole.encode()).hexdigest()}
        | ({"compact": whole} if "text" in text else {})
        for name, kind, text, whole in valid()
    ],
})
write("invalid.json", {
    "forum": "silkroad", "receiver": "almaty", "owner": "almaty", "key": ALMATY.json(), "revoked": REVOKED.json(), "cases": list(invalid()),
})
write("sealed.json", sealed())
