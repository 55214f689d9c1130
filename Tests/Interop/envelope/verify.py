"""Our envelopes against others' code: securesystemslib for DSSE and Ed25519, pyhpke for sealing. Reads one JSON document, writes one.

  verify.py verify FILE  {"envelopes":[...],"keys":[base64]}       -> {"verified":[keyid or null, ...]}
  verify.py sign FILE    {"seed":hex,"payloads":[{kind,text}]}     -> {"publicKey":base64,"envelopes":[...]}
  verify.py seal FILE    {"publicKey":base64,"requestID","text"}   -> {"sealed":base64}
  verify.py open FILE    {"privateKey":hex,"requestID","sealed"}   -> {"text":...}
"""

import base64
import hashlib
import json
import sys

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from pyhpke import AEADId, CipherSuite, KDFId, KEMId, KEMKey
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import CryptoSigner, SSlibKey

SUITE = CipherSuite.new(KEMId.DHKEM_X25519_HKDF_SHA256, KDFId.HKDF_SHA256, AEADId.AES256_GCM)
INFO = b"caravanserai/v1/sealed"


def ssl_key(raw):
    return SSlibKey(hashlib.sha256(raw).hexdigest(), "ed25519", "ed25519", {"public": raw.hex()})


def verify(request):
    keys = [ssl_key(base64.b64decode(key)) for key in request["keys"]]
    verified = []
    for value in request["envelopes"]:
        try:
            verified.append(sorted(Envelope.from_dict(value).verify(keys, threshold=1))[0])
        except VerificationError:
            verified.append(None)
    return {"verified": verified}


def sign(request):
    private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(request["seed"]))
    raw = private.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    signer = CryptoSigner(private, ssl_key(raw))
    envelopes = []
    for payload in request["payloads"]:
        envelope = Envelope(payload["text"].encode(), "application/vnd.caravanserai.%s.v1+json" % payload["kind"], {})
        envelope.sign(signer)
        envelopes.append(envelope.to_dict())
    return {"publicKey": base64.b64encode(raw).decode(), "envelopes": envelopes}


def seal(request):
    key = X25519PublicKey.from_public_bytes(base64.b64decode(request["publicKey"]))
    enc, sender = SUITE.create_sender_context(KEMKey.from_pyca_cryptography_key(key), INFO)
    return {"sealed": base64.b64encode(enc + sender.seal(request["text"].encode(), aad=request["requestID"].encode())).decode()}


def open_sealed(request):
    key = X25519PrivateKey.from_private_bytes(bytes.fromhex(request["privateKey"]))
    box = base64.b64decode(request["sealed"])
    recipient = SUITE.create_recipient_context(box[:32], KEMKey.from_pyca_cryptography_key(key), INFO)
    return {"text": recipient.open(box[32:], aad=request["requestID"].encode()).decode()}


COMMANDS = {"verify": verify, "sign": sign, "seal": seal, "open": open_sealed}

with open(sys.argv[2], encoding="utf-8") as file:
    json.dump(COMMANDS[sys.argv[1]](json.load(file)), sys.stdout, ensure_ascii=False)
