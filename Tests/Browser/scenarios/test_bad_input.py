"""What people send that is wrong, too large, or meant to harm: each is answered with its reason at its field, nothing is lost, and no process grows."""

import datetime
import http.client
import http.server
import os
import pathlib
import re
import ssl
import struct
import tempfile
import threading
import time
import zlib
from urllib.parse import urlencode, urlsplit

from browser import Scenario

HOTEL = "/admin/hotels/hotel-1"
# What no process of the demo may grow by while it is sent these things, in bytes.
MOST_GROWTH = 400 << 20
FEED_SECONDS = 300


def day(days):
    return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()


def png(width, height, rows=0):
    """A PNG that says how large it is, and has some rows of it: a bomb where it says much."""
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    packer = zlib.compressobj(9)
    pixels = b"".join(packer.compress(b"\0" * (1 + width * 3)) for _ in range(rows)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


class Calendars:
    """An HTTPS server of this machine that answers each path with a calendar, or what is said to be one."""

    def __init__(self, certificate, key, bodies):
        self.asked = []
        calendars = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                calendars.asked.append(self.path)
                kind, pieces = bodies[self.path]
                self.send_response(200)
                self.send_header("content-type", kind)
                body = b"".join(pieces())
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body)
                except OSError:
                    # Who has read enough of it goes.
                    pass

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self, path):
        return f"https://127.0.0.1:{self.server.server_port}{path}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def event(uid, start, more):
    return f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART;VALUE=DATE:{start.replace('-', '')}\r\n{more}\r\nEND:VEVENT\r\n".encode()


def calendar(*events):
    return b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + b"".join(events) + b"END:VCALENDAR\r\n"


class BadInput(Scenario):
    def setUp(self):
        self.before = self.memory()

    def tearDown(self):
        grown = {pid: size - self.before[pid] for pid, size in self.memory().items() if pid in self.before and size - self.before[pid] > MOST_GROWTH}
        self.assertEqual(grown, {}, "processes of the demo have grown")

    def memory(self):
        """The most that each process of the demo has had in memory, by its number."""
        sizes = {}
        for status in pathlib.Path("/proc").glob("[0-9]*/status"):
            try:
                if str(self.demo.directory) in (status.parent / "cmdline").read_text():
                    sizes[status.parent.name] = int(re.search(r"VmHWM:\s+(\d+)", status.read_text()).group(1)) << 10
            except (OSError, AttributeError):
                continue
        return sizes

    def manager(self, path=HOTEL):
        return self.sign_in(self.visitor(), "almaty", "hotel-manager", path)

    def ask(self, page, method, path, body=b"", source=None, **headers):
        """What a program asks that has the page's cookies, from another address of this machine where one is named: its answer, whatever that is."""
        parts = urlsplit(self.url("almaty"))
        cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in page.context.cookies())
        connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=120, source_address=source and (source, 0))
        try:
            connection.request(method, path, body, {
                "Host": parts.netloc, "Cookie": cookies, "Origin": self.url("almaty", ""), "Accept-Language": "en"} | headers)
            answer = connection.getresponse()
            answer.text = answer.read().decode("utf-8", "replace")
        finally:
            connection.close()
        self.assertTrue(answer.status < 500 or answer.status == 503, f"{method} {path}: {answer.status} {answer.text[:500]}")
        return answer

    def post(self, page, path, source=None, **fields):
        return self.ask(page, "POST", path, urlencode(fields).encode(), source, **{"Content-Type": "application/x-www-form-urlencoded"})

    def send(self, page, form, **fields):
        """Sends a form of the page as a program would, with what is hidden in it; files are (name, type, bytes)."""
        parts = []
        hidden = [(field.get_attribute("name"), field.get_attribute("value")) for field in page.locator(f"{form} input[type=hidden]").all()]
        for name, value in hidden + list(fields.items()):
            file, kind, value = value if isinstance(value, tuple) else (None, None, value.encode())
            more = f'; filename="{file}"\r\nContent-Type: {kind}' if file else ""
            parts.append(f'--x\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n'.encode() + value + b"\r\n")
        return self.ask(
            page, "POST", page.locator(form).first.get_attribute("action"), b"".join(parts) + b"--x--\r\n",
            **{"Content-Type": "multipart/form-data; boundary=x"})

    # Photos

    def test_photos_that_are_none_or_bombs_are_refused_at_their_field(self):
        page = self.manager(HOTEL + "/photos")
        form = "form[action$='/photos']"
        count = page.locator("main .photo").count()
        jpeg = b"\xff\xd8\xff\xe0\x00\x10JFIF\0\1\1\0\0\1\0\1\0\0"
        wrong = {
            "bomb.png": png(65_000, 65_000, rows=400),
            "huge.png": png(2**31 - 1, 2**31 - 1),
            "nothing.png": png(0, 10),
            "cut.png": png(4000, 3000, rows=10)[:200],
            "rows-missing.png": png(4000, 3000, rows=10),
            "cut.jpg": jpeg,
            "page.jpg": b"<!DOCTYPE html><html><script>alert(1)</script></html>",
            "drawing.png": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "empty.jpg": b"",
            "large.jpg": jpeg + b"\0" * (20 << 20),
        }
        for name, body in wrong.items():
            with self.subTest(name):
                answer = self.send(page, form, file=(name, "image/jpeg", body), **{"alt.en": "The courtyard"})
                self.assertEqual(answer.status, 422)
                page.set_content(answer.text)
                error = page.locator("#field-file-error").inner_text()
                self.assertTrue(error.strip())
                print(f"{name}: {error}")
                # What was typed stays.
                self.assertEqual(page.locator("[name='alt.en']").first.input_value(), "The courtyard")
            page.goto(self.url("almaty", HOTEL + "/photos"))
        self.assertEqual(page.locator("main .photo").count(), count)

    # Tables

    def test_a_table_with_ten_wrong_lines_names_each_and_changes_nothing(self):
        page = self.manager(HOTEL + "/files")
        path = f"{HOTEL}/files/rates.csv?from={day(30)}&through={day(60)}"
        sheet = self.ask(page, "GET", path).text
        lines = sheet.splitlines()
        head = lines[0].lstrip("\ufeff").split(",")
        self.assertIn("price", head)
        price, date = head.index("price"), head.index("date")
        wrong = ["abc", "-5", "1e9", "12.3456", "99999999999999999999", "12,5x", "١٢"]
        for number in range(1, 11):
            cells = lines[number].split(",")
            if number <= len(wrong):
                cells[price] = wrong[number - 1]
            else:
                cells[date] = ["2026-13-01", "yesterday", "2026-02-30"][number - 8]
            lines[number] = ",".join(cells)
        answer = self.send(page, "form[action$='/files/rates']", file=("rates.csv", "text/csv", "\r\n".join(lines).encode()))
        self.assertEqual(answer.status, 422)
        page.set_content(answer.text)
        text = page.locator("main").inner_text()
        for number in range(2, 12):
            self.assertRegex(text, rf"(?m)^\s*{number}\b", f"line {number} is not named")
        self.assertEqual(self.ask(page, "GET", path).text, sheet)

    def stream(self, page, path, size):
        """A form with a file of that size, sent as fast as it is taken, whether it is wanted or not; the status of the answer and its body."""
        parts = urlsplit(self.url("almaty"))
        cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in page.context.cookies())
        head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="rates.csv"\r\nContent-Type: text/csv\r\n\r\n'
        tail = b"\r\n--x--\r\n"
        connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=60)
        connection.putrequest("POST", path, skip_host=True)
        for name, value in {
            "Host": parts.netloc, "Cookie": cookies, "Origin": self.url("almaty", ""), "Content-Type": "multipart/form-data; boundary=x",
            "Content-Length": str(len(head) + size + len(tail)),
        }.items():
            connection.putheader(name, value)
        connection.endheaders()
        sent, line = 0, b"double,flexible,2027-01-01,100\r\n" * 4096
        try:
            connection.send(head)
            while sent < size:
                connection.send(line[:size - sent])
                sent += min(len(line), size - sent)
            connection.send(tail)
        except OSError:
            pass
        try:
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def test_a_table_of_200_megabytes_is_refused_before_it_is_read(self):
        page = self.manager(HOTEL + "/files")
        status, body = self.stream(page, HOTEL + "/files/rates", 200 << 20)
        self.assertEqual(status, 413, body[:300])
        # In a browser it is a page that says so, with the way back to the form.
        with tempfile.NamedTemporaryFile(suffix=".csv") as file:
            file.truncate(200 << 20)
            page.goto(self.url("almaty", HOTEL + "/files"))
            page.locator("form[action$='/files/rates'] input[type=file]").set_input_files(file.name)
            page.locator("form[action$='/files/rates'] button[type=submit]").click()
            page.get_by_role("heading", name="Too large").wait_for()
            page.get_by_role("link", name="Back to the form").click()
            page.locator("form[action$='/files/rates']").wait_for()

    # Calendars of other systems

    def test_calendars_that_are_none_too_large_or_endless_are_told_and_what_stood_stays(self):
        if self.demo.receiver is None:
            self.skipTest("this demo believes no server of this machine")
        long = day(400).replace("-", "")
        snowman = "SUMMARY:" + "Ночлег у караван-сарая " * 6
        folded = b"\r\n ".join(snowman.encode()[at:at + 31] for at in range(0, len(snowman.encode()), 31))
        old = [event(f"{number}@old", "1975-01-01", "DTEND;VALUE=DATE:19750102\r\nRRULE:FREQ=MONTHLY;UNTIL=20250101") for number in range(30_000)]
        cases = {
            "large": ("text/calendar", lambda: iter([calendar()[:-15]] + [event("a", day(5), "X-A:" + "x" * 65_000)] * 800), "more than 5 MB"),
            "endless": ("text/calendar", lambda: iter([calendar(event("daily", day(20), f"DTEND;VALUE=DATE:{day(21).replace('-', '')}\r\nRRULE:FREQ=DAILY;INTERVAL=30"))]), None),
            "secondly": ("text/calendar", lambda: iter([calendar(event("s", day(20), "RRULE:FREQ=SECONDLY"))]), "SECONDLY"),
            "old": ("text/calendar", lambda: iter([calendar(*old)]), "MONTHLY"),
            "folded": ("text/calendar", lambda: iter([calendar(event("folded", day(120), folded.decode("latin-1"))).decode().encode("latin-1")]), None),
            "html": ("text/html", lambda: iter([b"<!DOCTYPE html><title>Sign in</title>"]), "web page"),
            "cut": ("text/calendar", lambda: iter([calendar(event("c", day(30), "SUMMARY:x"))[:-30]]), "line"),
            "until": ("text/calendar", lambda: iter([calendar(event("u", day(30), f"RRULE:FREQ=WEEKLY;UNTIL={long};COUNT=abc"))]), "COUNT"),
        }
        server = Calendars(*self.demo.receiver, {f"/{name}.ics": case[:2] for name, case in cases.items()})
        self.addCleanup(server.close)
        page = self.manager(HOTEL + "/feeds")
        # What an earlier run has left.
        while page.locator("#read tbody tr", has_text="bad ").count():
            page.locator("#read tbody tr", has_text="bad ").first.locator("form[action$='/remove'] button").click()
            page.wait_for_load_state()
        for name in cases:
            answer = self.send(page, "form[action$='/feeds']", name=f"bad {name}", address=server.url(f"/{name}.ics"), roomType="family")
            self.assertLess(answer.status, 400, answer.text[:2000])
        def row(name):
            return page.locator("#read tbody tr", has_text=f"bad {name}").first

        deadline, waiting, rows = time.monotonic() + FEED_SECONDS, set(cases), {}
        while waiting and time.monotonic() < deadline:
            page.goto(self.url("almaty", HOTEL + "/feeds"))
            for name in sorted(waiting):
                text = row(name).inner_text()
                if "is read within minutes" not in text:
                    rows[name] = " | ".join(text.split("\n"))
                    waiting.discard(name)
            time.sleep(2)
        for name, text in rows.items():
            print(name, "→", text)
        self.assertEqual(waiting, set())
        for name, (_, _, expected) in cases.items():
            self.assertIn(expected or "was read", rows[name], name)
        for name in cases:
            row(name).locator("form[action$='/remove'] button").click()
            page.wait_for_load_state()

    # Travellers

    def refusal(self, page, path, status=None):
        answer = page.goto(self.url("almaty", path))
        self.assertLess(answer.status, 500, path)
        return answer.status, page.locator("main").inner_text()

    def test_stays_that_cannot_be_are_refused_at_their_field(self):
        page = self.visitor()
        cases = {
            "departure before arrival": (dict(arrival=day(40), departure=day(38), adults=2), "departure"),
            "no night": (dict(arrival=day(40), departure=day(40), adults=2), "departure"),
            "400 nights": (dict(arrival=day(10), departure=day(410), adults=2), "departure"),
            "30 guests": (dict(arrival=day(10), departure=day(12), adults=30), "adults"),
            "nobody": (dict(arrival=day(10), departure=day(12), adults=0), "adults"),
            "30 children": (dict(arrival=day(10), departure=day(12), adults=2, children=",".join(["5"] * 30)), "children"),
            "a child of 40": (dict(arrival=day(10), departure=day(12), adults=2, children="40"), "children"),
            "no date": (dict(arrival="2027-02-30", departure=day(120), adults=2), "arrival"),
            "a past date": (dict(arrival=day(-10), departure=day(-8), adults=2), "arrival"),
        }
        for name, (query, field) in cases.items():
            for path in ["/stay?city=almaty&", "/stay/almaty/hotel-1?", "/stay/samarkand/hotel-1?"]:
                with self.subTest(name, path=path):
                    status, text = self.refusal(page, path + urlencode(query))
                    error = page.locator(f"#field-{field}-error")
                    shown = error.inner_text() if error.count() else f"(no error at the field) {status} " + " ".join(text.split())[:300]
                    print(f"{name} {path}: {shown}")
                    self.assertTrue(error.count(), shown)

    def test_a_currency_without_a_rate_is_said_to_have_none_and_what_is_no_money_is_refused_at_its_field(self):
        page = self.visitor()
        search = f"/stay?city=almaty&arrival={day(40)}&departure={day(42)}&adults=2&currency="
        # The demo has rates for the region's currencies alone.
        _, text = self.refusal(page, search + "KWD")
        self.assertEqual(page.locator("#field-currency-error").count(), 0, text[:1000])
        self.assertIn("no rate from KZT to KWD", text)
        # ISO 4217 has a code for "no currency"; the other is none at all.
        for code in ["XXX", "no"]:
            with self.subTest(code):
                self.refusal(page, search + code)
                self.assertIn("none of the choices", page.locator("#field-currency-error").inner_text())

    def test_a_code_is_not_found_by_trying_a_thousand(self):
        page = self.visitor()
        statuses = {}
        for number in range(1000):
            code = f"{number:04d}-ABCD-EFGH-JKMN"
            # From where no other scenario comes: what is tried there does not shut them out.
            answer = self.post(page, "/my-stay", "127.77.0.1", code=code, mail="somebody@example.org")
            statuses[answer.status] = statuses.get(answer.status, 0) + 1
            last = answer
        print("a thousand codes:", statuses, last.getheader("retry-after"))
        self.assertNotIn(303, statuses)
        self.assertGreater(statuses.get(429, 0), 900)
        self.assertTrue(all(status < 500 for status in statuses))

    def test_anothers_booking_is_not_found(self):
        page = self.visitor()
        for key in ["x", "A" * 80, "0193c1f0-0000-7000-8000-000000000000", "..%2f..%2fadmin", "%00"]:
            for path in ["", "/cancel", "/change", "/calendar.ics", "/card"]:
                status, text = self.refusal(page, f"/my-stay/{key}{path}")
                self.assertIn(status, (400, 404), f"{key}{path}")
                self.assertNotIn("Traceback", text)

    def test_a_hotels_manager_reaches_no_other_hotel(self):
        page = self.manager()
        routes = pathlib.Path(__file__).resolve().parents[3] / "docs" / "routes.txt"
        wrong, tried = [], 0
        token = page.locator("input[name=token]").first.get_attribute("value")
        for line in routes.read_text().splitlines():
            method, path = line.split()[:2]
            if not path.startswith(("/admin/hotels/:hotel", "/admin/desk/:hotel")):
                continue
            path = re.sub(r":(?!hotel)\w+", "0193c1f0-0000-7000-8000-000000000000", path.replace(":hotel", "hotel-2"))
            answer = self.post(page, path, token=token) if method == "POST" else self.ask(page, method, path)
            tried += 1
            if answer.status not in (403, 404):
                wrong.append(f"{method} {path}: {answer.status}")
        print("routes of another hotel:", tried)
        self.assertGreater(tried, 60)
        self.assertEqual(wrong, [])

    def test_a_room_type_with_bookings_is_kept_and_it_is_said_how_many_rest_on_it(self):
        page = self.manager(HOTEL + "/types/double")
        rooms = self.ask(page, "GET", HOTEL + "/files/rooms.csv").text
        answer = self.send(page, "form[action$='/types/double/remove']")
        self.assertEqual(answer.status, 409, answer.text[:500])
        page.set_content(answer.text)
        print("room type:", page.locator("main .banner").first.inner_text())
        self.assertRegex(page.locator("main").inner_text(), r"[\d,]+ bookings? rest")
        self.assertEqual(self.ask(page, "GET", HOTEL + "/files/rooms.csv").text, rooms)
