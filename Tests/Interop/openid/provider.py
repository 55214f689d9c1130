"""An identity provider for the tests, written by others (django-oauth-toolkit): provider.py DIRECTORY CERTIFICATE KEY REDIRECT.

Prints the issuer that it listens as. It knows one client, caravanserai with the secret of `SECRET`, wants PKCE, and signs by RS256. For each line on
standard input, an address to which a browser was sent, it lets dana in and prints where the browser is sent back to, or the status of a refusal.
A browser finds a page with a button that lets dana in.
"""

import pathlib
import socketserver
import ssl
import sys
import threading
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

SECRET = "p%ss:wörd +"
directory, certificate, key, redirect = sys.argv[1:]


class Server(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass


server = Server(("127.0.0.1", 0), Quiet)
issuer = f"https://127.0.0.1:{server.server_port}/o"
signing = rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()).decode()

import django  # noqa: E402
from django.conf import settings  # noqa: E402

settings.configure(
    SECRET_KEY="of a test", LOGIN_URL="/sign-in/", ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], USE_TZ=True, DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(pathlib.Path(directory, "provider.db"))}},
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions", "oauth2_provider"],
    MIDDLEWARE=[
        # Says how long an answer is: a connection that ends without a word may have been cut.
        "django.middleware.common.CommonMiddleware", "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    OAUTH2_PROVIDER={
        "OIDC_ENABLED": True, "OIDC_RSA_PRIVATE_KEY": signing, "OIDC_ISS_ENDPOINT": issuer, "PKCE_REQUIRED": True,
        "SCOPES": {"openid": "who you are"},
    })
django.setup()

from django.contrib.auth import login  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.http import HttpResponse, HttpResponseRedirect  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import include, path  # noqa: E402
from oauth2_provider.models import Application  # noqa: E402



def sign_in(request):
    if request.method == "GET":
        return HttpResponse("<h1>The provider</h1><form method=post><button>I am dana</button></form>")
    login(request, User.objects.get(username="dana"))
    return HttpResponseRedirect(request.GET["next"])


urlpatterns = [path("sign-in/", sign_in), path("o/", include("oauth2_provider.urls", namespace="oauth2_provider"))]

call_command("migrate", verbosity=0)
dana = User.objects.create_user("dana")
Application.objects.create(
    client_id="caravanserai", client_secret=SECRET, client_type="confidential", authorization_grant_type="authorization-code", algorithm="RS256",
    redirect_uris=redirect, skip_authorization=True)
server.set_app(get_wsgi_application())
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
# Handshakes are the threads' work: a slow one keeps nobody else waiting.
server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(issuer, flush=True)

browser = Client()
browser.force_login(dana)
for line in sys.stdin:
    answer = browser.get(line.strip().removeprefix(issuer.removesuffix("/o")), secure=True)
    print(answer.get("Location") or answer.status_code, flush=True)
