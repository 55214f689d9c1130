"""Every page that links lead to: what axe finds, what a keyboard reaches, what fits on a phone."""

import re
import sys
from urllib.parse import urlsplit

from browser import DESKTOP, PHONE, Scenario, faults

# Each scheme with each width and each direction of writing, in four visits instead of eight.
LOOKS = [("en", DESKTOP, "light"), ("ar", PHONE, "light"), ("ru", PHONE, "dark"), ("ar", DESKTOP, "dark")]
# Of pages that are made of the same parts: both schemes, widths and directions, once each.
TWO_LOOKS = [("en", DESKTOP, "light"), ("ar", PHONE, "dark")]
FIRST_VIEW_BYTES = 60_000
MOST_PAGES = 80
# Another page of a kind teaches little more.
PER_KIND = 1
OFFICIALS = [
    ("almaty", "city-administrator"), ("almaty", "signatory"), ("almaty", "visa-publisher"), ("secretariat", "administrator"),
    ("secretariat", "reviewer"), ("secretariat", "editor"),
]

FOCUSABLE = """() => [...document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
  .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true}) && !(e.type === 'radio' && !e.checked))
  .map((e, i) => { e.dataset.seen = i; return i; }).length"""

FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const s = getComputedStyle(e), at = e.getBoundingClientRect();
  return {seen: e.dataset.seen, html: e.outerHTML.slice(0, 160),
    visible: (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none',
    inView: at.width > 0 && at.bottom > 0 && at.top < innerHeight};
}"""


def kind(url):
    """A page's address without what names one thing of many."""
    return re.sub(r"(?<=/)[^/]*(\d|_)[^/]*(?=/|$)", ":id", urlsplit(url).path)


class EveryPage(Scenario):
    seen = set()

    def report(self, problems):
        if problems:
            # At once: the walk through all pages takes minutes, and its end is worth less than this.
            print(*sorted(set(problems)), sep="\n", file=sys.stderr, flush=True)
            self.fail("\n" + "\n".join(sorted(set(problems))))

    def walk(self, page, start, within="/"):
        """Every page of the site below `within` that links lead to, one of each kind; sizes are looked at on the way."""
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(start))
        waiting, seen, kinds, found, problems = [start], {start}, {}, [], []
        while waiting and len(found) < MOST_PAGES:
            url = waiting.pop(0)
            if kinds.get(kind(url), 0) >= PER_KIND:
                continue
            answer = page.goto(url)
            if answer is None or "text/html" not in answer.headers.get("content-type", ""):
                continue
            if answer.status != 200:
                problems.append(f"{url}: {answer.status}, linked from {page.evaluate('document.referrer') or 'a page before'}")
                continue
            kinds[kind(url)] = kinds.get(kind(url), 0) + 1
            found.append(url)
            size = len(answer.body())
            if size > FIRST_VIEW_BYTES:
                problems.append(f"{url}: {size} bytes, more than {FIRST_VIEW_BYTES}")
            # In a drawing, a link's `href` is no text.
            for link in page.eval_on_selector_all("a[href]:not([download])", "all => all.map(a => new URL(a.getAttribute('href'), document.baseURI).href)"):
                link = link.split("#")[0]
                parts = urlsplit(link)
                if not link.startswith(origin + "/") or "lang=" in parts.query or re.search(r"\.(csv|json|pdf|atom|txt)$|^/api/", parts.path):
                    continue
                if link not in seen and parts.path.startswith(within):
                    seen.add(link)
                    waiting.append(link)
        return found, problems

    def look(self, sign_in, start, within="/", looks=LOOKS):
        """All that is wrong with the pages from there on, in each look; what another official has shown before is passed over."""
        found, problems = [], []
        for language, viewport, scheme in looks:
            page = self.visitor(language, viewport, scheme)
            if sign_in:
                self.sign_in(page, *sign_in)
            if not found:
                found, problems = self.walk(page, start, within)
                self.assertTrue(found, problems)
                found = [url for url in found if (sign_in or [start])[0] + kind(url) not in self.seen]
                self.seen.update((sign_in or [start])[0] + kind(url) for url in found)
            for url in found:
                page.goto(url)
                look = f"[{language} {scheme} {viewport['width']}]"
                problems += [f"{look} {fault}" for fault in faults(page)]
                wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                if wide > 0:
                    problems.append(f"{look} {url}: {wide} pixels wider than the window")
            page.context.close()
        self.report(problems)

    def test_visitors_find_nothing_serious_at_a_city(self):
        self.look(None, self.url("almaty"))

    def test_visitors_find_nothing_serious_at_the_secretariat(self):
        self.look(None, self.url("secretariat"), looks=TWO_LOOKS)

    def test_officials_find_nothing_serious(self):
        for site, login in OFFICIALS:
            with self.subTest(site=site, login=login):
                for start, within in [("/account", "/account"), ("/admin", "/admin")]:
                    self.look((site, login), self.url(site, start), within, TWO_LOOKS)

    def test_a_keyboard_reaches_everything_and_shows_where_it_is(self):
        problems = []
        for site, login, start in [("almaty", None, "/"), ("almaty", "city-administrator", "/account"), ("secretariat", "administrator", "/account")]:
            page = self.visitor()
            if login:
                self.sign_in(page, site, login)
            found, _ = self.walk(page, self.url(site, start))
            for url in found:
                page.goto(url)
                count = page.evaluate(FOCUSABLE)
                reached, shown, where = set(), set(), {}
                # Each part of a date is a stop of its own, and so is the button of its calendar.
                parts = 5 * page.locator("input[type=date], input[type=datetime-local]").count()
                for _ in range(count + parts + 2):
                    page.keyboard.press("Tab")
                    focused = page.evaluate(FOCUSED)
                    if focused is None:
                        break
                    reached.add(focused["seen"])
                    where[focused["seen"]] = focused["html"]
                    if focused["visible"]:
                        shown.add(focused["seen"])
                    if not focused["inView"]:
                        problems.append(f"{url}: the focus is out of sight on {focused['html']}")
                problems += [f"{url}: the focus is not to be seen on {where[number]}" for number in reached - shown]
                missed = [number for number in range(count) if str(number) not in reached]
                for number in missed[:5]:
                    html = page.eval_on_selector(f"[data-seen='{number}']", "e => e.outerHTML.slice(0, 160)")
                    problems.append(f"{url}: no key leads to {html}")
            page.context.close()
        self.report(problems)
