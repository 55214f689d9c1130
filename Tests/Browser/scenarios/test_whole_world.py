"""With a rule for every border of the world, no page that links lead to is too heavy for a slow line."""

import collections
import pathlib
import random
import re
import time
import urllib.request
from urllib.parse import urljoin, urlsplit

from browser import Scenario
from demo import ROOT

FIRST_VIEW_BYTES = 60_000
# The real dataset where it lies beside the project (its licence is asked for in its notice); else as many borders that are made up.
DATASET = ROOT.parent / "shared/data/visa/passport-index-tidy-iso2.csv"
PER_KIND = 6
SECONDS = 240


def made_up():
    """As many borders between as many countries, with requirements about as often as there."""
    groups = re.findall(r'"([A-Z]{2}(?: [A-Z]{2})+) ?"', (ROOT / "Sources/Forum/Visa/Desk/CountryGroup.swift").read_text())
    codes = sorted({code for group in groups for code in group.split()})
    chance = random.Random(7)
    codes = sorted({"KZ", "ZW"} | set(chance.sample(codes, 197)))
    words = ["visa free", "30", "90", "visa on arrival", "e-visa", "visa required", "visa required"]
    lines = [f"{one},{other},{'-1' if one == other else chance.choice(words)}" for one in codes for other in codes]
    return "Passport,Destination,Requirement\n" + "\n".join(lines) + "\n"


def kind(url):
    """A page's address without the countries, numbers and names of it; what is chosen stays."""
    parts = urlsplit(url)
    path = re.sub(r"(?<=/)([A-Z]{2}|[^/]*(\d|_)[^/]*)(?=/|$)", ":one", parts.path)
    return path + "?" + "&".join(sorted(re.sub(r"=.*", "", item) for item in parts.query.split("&") if item))


class WholeWorld(Scenario):
    def load(self):
        file = DATASET
        if not file.exists():
            file = pathlib.Path(self.demo.directory, "world.csv")
            file.write_text(made_up())
        self.demo.run(
            "coordinator", "import", "passport-index", str(file), "--destinations", "all", "--dated", "2025-01-12", "--config",
            self.demo.configurations["secretariat"], seconds=180)

    def get(self, site, url):
        parts = urlsplit(url)
        request = urllib.request.Request(
            f"http://127.0.0.1:{parts.port}{parts.path}" + (f"?{parts.query}" if parts.query else ""),
            headers={"Host": parts.netloc, "Accept-Language": "ru", "Accept": "text/html"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.headers.get("content-type", ""), answer.read()

    def test_no_page_for_everybody_is_heavier_than_60_kilobytes(self):
        self.load()
        start = self.url("almaty", "/visa/matrix/world?destinations=africa")
        deadline = time.monotonic() + 60
        while b"/visa/destinations/ZW" not in self.get("almaty", start)[1]:
            self.assertLess(time.monotonic(), deadline, "the city has not followed the log to the end of the dataset")
            time.sleep(0.5)
        waiting, seen, kinds, heavy = collections.deque([self.url("almaty"), start]), {start}, collections.Counter(), []
        deadline, looked = time.monotonic() + SECONDS, 0
        while waiting and time.monotonic() < deadline:
            url = waiting.popleft()
            if kinds[kind(url)] >= PER_KIND:
                continue
            kinds[kind(url)] += 1
            type, page = self.get("almaty", url)
            if "text/html" not in type:
                continue
            looked += 1
            # The whole matrix says in its link how large it is, and is for who asks for it; a progress report is a document that was signed.
            if len(page) > FIRST_VIEW_BYTES and not re.search(r"destinations=all|/progress/editions/.*/report\.[\w-]+\.html", url):
                heavy.append(f"{url}: {len(page)} bytes")
            for link in re.findall(r'href="([^"#]+)', page.decode()):
                link = urljoin(url, link.replace("&amp;", "&"))
                parts = urlsplit(link)
                if link in seen or parts.netloc != urlsplit(url).netloc or "lang=" in parts.query or parts.path.startswith(("/api/", "/sign-in", "/admin")):
                    continue
                if re.search(r"\.(csv|json|pdf|atom|txt|css|js|svg|ico|png|zip)$", parts.path):
                    continue
                seen.add(link)
                waiting.append(link)
        self.assertEqual(heavy, [])
        self.assertGreater(looked, 60, f"kinds that were seen: {sorted(kinds)}")
