"""Writes Tests/Vectors/log/log.json: a small log with Python's own crypto, none of our code. Every run writes the same bytes; the file is pinned.

Run: .venv/bin/python Tests/Interop/log/make_vectors.py
"""

import base64
import hashlib
import json
import pathlib
import struct

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

TARGET = pathlib.Path(__file__).resolve().parents[2] / "Vectors" / "log" / "log.json"
TYPE = "application/vnd.caravanserai.records.v1+json"
ORIGIN = "silkroad/log"
COSIGNED_AT = 1795593700


def b64(data):
    return base64.b64encode(data).decode()


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def raw(key):
    return key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


class Key:
    def __init__(self, byte):
        self.seed = bytes([byte]) * 32
        self.private = Ed25519PrivateKey.from_private_bytes(self.seed)
        self.public = raw(self.private)
        self.keyid = hashlib.sha256(self.public).hexdigest()

    def json(self):
        return {"seed": self.seed.hex(), "publicKey": b64(self.public), "keyid": self.keyid}


SECRETARIAT, LOG, ALMATY, BISHKEK = Key(0x11), Key(0x12), Key(0x13), Key(0x14)


# Envelopes and entries


def envelope(sender, key, number, records, forum="silkroad", id=None):
    payload = {
        "forum": forum, "from": sender, "id": "01a20f9c-0000-7000-8000-%012x" % (id or number), "issuedAt": "2026-11-25T08:00:00.000Z",
        "epoch": 1, "seq": number, "records": records,
    }  # fmt: skip
    payload = compact(payload).encode()
    pae = b"DSSEv1 %d %b %d %b" % (len(TYPE), TYPE.encode(), len(payload), payload)
    return compact({"payload": b64(payload), "payloadType": TYPE, "signatures": [{"keyid": key.keyid, "sig": b64(key.private.sign(pae))}]})


def entry(second, text):
    return '{"acceptedAt":"2026-11-25T08:00:%02d.000Z","envelope":%s}' % (second, text)


def record(kind, key, body, base=0):
    return {"type": kind, "key": key, "base": base, "body": body}


def admission(city, name, country, key, byte):
    body = {
        "city": {"id": city, "name": {"en": name}, "country": country}, "url": f"https://{city}.example.org:7443",
        "signingKey": b64(key.public), "sealingKey": b64(raw(X25519PrivateKey.from_private_bytes(bytes([byte]) * 32))),
        "tlsKey": hashlib.sha256(city.encode()).hexdigest(),
    }  # fmt: skip
    return record("member.admitted", city, body)


def rule(destination, days, base=0):
    body = {"requirement": "visa-free", "maxStayDays": days, "sourceUrl": "https://example.org/rule", "verifiedAt": "2026-11-25T00:00:00.000Z"}
    return record("visa.rule.published", f"{destination}/DE/tourism/ordinary", body, base)


CYCLE = record("progress.cycle.published", "forum-2027", {"title": {"en": "To the next forum"}, "opens": "2027-01-01", "closes": "2027-10-31", "forum": "2027"})
ENVELOPES = [
    envelope("secretariat", SECRETARIAT, 1, [admission("almaty", "Almaty", "KZ", ALMATY, 0x23)]),
    envelope("secretariat", SECRETARIAT, 2, [admission("bishkek", "Bishkek", "KG", BISHKEK, 0x24), CYCLE]),
    envelope("almaty", ALMATY, 1_000_001, [rule("KZ", 30)]),
    envelope("bishkek", BISHKEK, 2_000_001, [rule("KG", 60), record("weather.observed", "bishkek", {"text": "a type that this version does not know"})]),
    envelope("almaty", ALMATY, 1_000_002, [rule("KZ", 60, base=3)]),
]
ENTRIES = [entry(second, text) for second, text in enumerate(ENVELOPES, start=1)]

# Each puts one entry in the place of another; a follower must stop there.
BROKEN = [
    ("accepted before the entry before it", 3, entry(1, ENVELOPES[3])),
    ("a city writes what belongs to another country", 2, entry(3, envelope("almaty", ALMATY, 1_000_001, [rule("KG", 30)]))),
    ("from is not whose key it is", 2, entry(3, envelope("bishkek", ALMATY, 1_000_001, [rule("KZ", 30)]))),
    ("signed by a key that comes later", 1, entry(2, envelope("bishkek", BISHKEK, 2_000_001, [rule("KG", 60)]))),
    ("of another forum", 2, entry(3, envelope("almaty", ALMATY, 1_000_001, [rule("KZ", 30)], forum="amber-road"))),
    ("a signature over another payload", 2, entry(3, ENVELOPES[2].replace(ENVELOPES[2].split('"sig":"')[1][:86], ENVELOPES[4].split('"sig":"')[1][:86]))),
    ("an envelope that is not in compact form", 2, ENTRIES[2].replace('"payloadType":', '"payloadType": ')),
    ("a city admits a city", 1, entry(2, envelope("almaty", ALMATY, 1_000_001, [admission("bishkek", "Bishkek", "KG", BISHKEK, 0x24)]))),
    ("the secretariat publishes what a country's own cities publish", 2, entry(3, envelope("secretariat", SECRETARIAT, 3, [rule("KZ", 30)]))),
    ("the id of an entry before it", 2, entry(3, envelope("almaty", ALMATY, 1_000_001, [rule("KZ", 30)], id=2))),
    ("the number of an entry before it", 2, entry(3, envelope("secretariat", SECRETARIAT, 2, [CYCLE], id=3))),
    ("a key with U+0000", 2, entry(3, envelope("almaty", ALMATY, 1_000_001, [record("weather.observed", "al\0maty", {})]))),
    ("a key with a space", 2, entry(3, envelope("almaty", ALMATY, 1_000_001, [record("weather.observed", "al maty", {})]))),
    ("a key of 257 bytes", 2, entry(3, envelope("almaty", ALMATY, 1_000_001, [record("weather.observed", "k" * 257, {})]))),
    ("a type with U+0000", 2, entry(3, envelope("almaty", ALMATY, 1_000_001, [record("weather\0", "almaty", {})]))),
    ("a type of 65 bytes", 2, entry(3, envelope("almaty", ALMATY, 1_000_001, [record("t" * 65, "almaty", {})]))),
]


# RFC 6962 §2.1


def leaf_hash(data):
    return hashlib.sha256(b"\0" + data).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def split(count):
    return 1 << (count - 1).bit_length() - 1


def root(leaves):
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return leaves[0]
    k = split(len(leaves))
    return node_hash(root(leaves[:k]), root(leaves[k:]))


def inclusion(index, leaves):
    if len(leaves) == 1:
        return []
    k = split(len(leaves))
    if index < k:
        return inclusion(index, leaves[:k]) + [root(leaves[k:])]
    return inclusion(index - k, leaves[k:]) + [root(leaves[:k])]


def consistency(old, leaves, whole=True):
    if old == len(leaves):
        return [] if whole else [root(leaves)]
    k = split(len(leaves))
    if old <= k:
        return consistency(old, leaves[:k], whole) + [root(leaves[k:])]
    return consistency(old - k, leaves[k:], False) + [root(leaves[:k])]


# C2SP signed-note, tlog-checkpoint, tlog-cosignature


def note_key(kind, key):
    return hashlib.sha256(ORIGIN.encode() + b"\n" + bytes([kind]) + key.public).digest()[:4]


def signature_line(kind, key, data):
    return "— %s %s\n" % (ORIGIN, b64(note_key(kind, key) + data))


def checkpoint(leaves):
    text = f"{ORIGIN}\n{len(leaves)}\n{b64(root(leaves))}\n"
    timed = f"cosignature/v1\ntime {COSIGNED_AT}\n{text}".encode()
    plain = signature_line(1, LOG, LOG.private.sign(text.encode()))
    return text + "\n" + plain + signature_line(4, LOG, struct.pack(">Q", COSIGNED_AT) + LOG.private.sign(timed))


def main():
    leaves = [leaf_hash(text.encode()) for text in ENTRIES]
    vkeys = ["%s+%s+%s" % (ORIGIN, note_key(kind, LOG).hex(), b64(bytes([kind]) + LOG.public)) for kind in (1, 4)]
    bundle = b"".join(struct.pack(">H", len(text.encode())) + text.encode() for text in ENTRIES)
    vectors = {
        "forum": "silkroad",
        "keys": {"secretariat": SECRETARIAT.json(), "log": LOG.json(), "almaty": ALMATY.json(), "bishkek": BISHKEK.json()},
        "vkeys": vkeys,
        "entries": [
            {"text": text, "digest": hashlib.sha256(envelope.encode()).hexdigest(), "leafHash": leaf.hex()}
            for text, envelope, leaf in zip(ENTRIES, ENVELOPES, leaves)
        ],
        "roots": [root(leaves[:size]).hex() for size in range(len(leaves) + 1)],
        "inclusion": [[step.hex() for step in inclusion(index, leaves)] for index in range(len(leaves))],
        "consistency": [[step.hex() for step in consistency(size, leaves)] for size in range(1, len(leaves) + 1)],
        "tile": b64(b"".join(leaves)),
        "bundle": b64(bundle),
        "cosignedAt": COSIGNED_AT,
        "checkpoint": checkpoint(leaves),
        "broken": [{"name": name, "index": index, "text": text} for name, index, text in BROKEN],
    }
    TARGET.write_text(json.dumps(vectors, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


main()
