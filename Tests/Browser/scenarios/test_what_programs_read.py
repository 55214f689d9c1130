"""What search engines and messengers read of a city's site: hotels by the vocabulary of schema.org, cards, the site map, languages."""

import html
import json
import re
import urllib.request
import xml.etree.ElementTree
from datetime import date, timedelta
from urllib.parse import urlsplit

from browser import Scenario

# Of the types that a hotel's page uses: which members schema.org knows of them, and what each may be (schema.org 29 and 30).
TEXT, NUMBER, URL, TIME, TRUTH = "text", "number", "url", "time", "truth"
VOCABULARY = {
    "Hotel": {
        "name": TEXT, "url": URL, "image": [URL], "description": TEXT, "disambiguatingDescription": TEXT, "address": "PostalAddress",
        "geo": "GeoCoordinates", "telephone": TEXT, "email": TEXT, "starRating": "Rating", "checkinTime": TIME, "checkoutTime": TIME,
        "amenityFeature": ["LocationFeatureSpecification"], "containsPlace": ["HotelRoom"], "makesOffer": ["Offer"],
    },
    "PostalAddress": {"streetAddress": TEXT, "addressLocality": TEXT, "addressCountry": TEXT},
    "GeoCoordinates": {"latitude": NUMBER, "longitude": NUMBER},
    "Rating": {"ratingValue": NUMBER, "bestRating": NUMBER, "author": "Organization"},
    "Organization": {"name": TEXT},
    "LocationFeatureSpecification": {"name": TEXT, "value": TRUTH},
    "HotelRoom": {"name": TEXT, "occupancy": "QuantitativeValue", "bed": ["BedDetails"], "floorSize": "QuantitativeValue"},
    "BedDetails": {"typeOfBed": TEXT, "numberOfBeds": NUMBER},
    "QuantitativeValue": {"value": NUMBER, "maxValue": NUMBER, "unitCode": TEXT},
    "Offer": {"name": TEXT, "price": NUMBER, "priceCurrency": TEXT, "availability": "ItemAvailability", "itemOffered": "Product"},
    # A room is no product by itself: it says that it is one (https://schema.org/docs/hotels.html).
    "HotelRoom Product": {"name": TEXT},
}
REQUIRED = {"Hotel": ["name", "address", "url"], "Offer": ["price", "priceCurrency", "itemOffered"], "Rating": ["ratingValue", "author"]}
FORMS = {
    TEXT: lambda value: isinstance(value, str) and value.strip() == value != "",
    NUMBER: lambda value: isinstance(value, (int, float)) and not isinstance(value, bool) or bool(re.fullmatch(r"-?\d+(\.\d+)?", str(value))),
    URL: lambda value: isinstance(value, str) and urlsplit(value).scheme in ("http", "https") and bool(urlsplit(value).netloc),
    TIME: lambda value: isinstance(value, str) and bool(re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d", value)),
    TRUTH: lambda value: isinstance(value, bool),
    "ItemAvailability": lambda value: value in ("https://schema.org/InStock", "https://schema.org/SoldOut", "https://schema.org/LimitedAvailability"),
}


def faults(value, expected, path):
    """What of a value is not as the vocabulary has it."""
    if isinstance(expected, list):
        if not isinstance(value, list) or not value:
            return [f"{path}: a list that is not empty"]
        return [fault for place, one in enumerate(value) for fault in faults(one, expected[0], f"{path}[{place}]")]
    if expected in FORMS:
        return [] if FORMS[expected](value) else [f"{path}: {value!r} is no {expected}"]
    if not isinstance(value, dict):
        return [f"{path}: {value!r} is no {expected}"]
    kinds = value.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if expected not in kinds:
        return [f"{path}: of type {kinds} in place of {expected}"]
    name = " ".join(sorted(kinds))
    members = VOCABULARY.get(name)
    if members is None:
        return [f"{path}: {name} is none of the types that are known here"]
    found = [f"{path}: without {member}" for member in REQUIRED.get(name, []) if member not in value]
    for member, one in value.items():
        if member.startswith("@"):
            continue
        found += faults(one, members[member], f"{path}.{member}") if member in members else [f"{path}.{member}: {name} has no such member"]
    return found


class WhatProgramsRead(Scenario):
    def read(self, url):
        """As a program asks, which keeps no cookies: status, type and text."""
        parts = urlsplit(url)
        request = urllib.request.Request(f"http://127.0.0.1:{parts.port}{parts.path}{'?' + parts.query if parts.query else ''}", headers={"Host": parts.netloc})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.headers["content-type"], answer.read()

    def head(self, url):
        text = self.read(url)[1].decode()
        metas = re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">', text)
        links = re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', text)
        canonical = re.search(r'<link rel="canonical" href="([^"]+)">', text)
        data = re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
        metas, links = ({name: html.unescape(value) for name, value in found} for found in (metas, links))
        return metas, links, json.loads(data.group(1)) if data else None, html.unescape(canonical.group(1)) if canonical else None

    def test_hotels_are_told_of_in_the_vocabulary_of_schema_org(self):
        arrival = date.today() + timedelta(days=40)
        stay = f"arrival={arrival}&departure={arrival + timedelta(days=2)}&adults=2&children="
        for city in ["almaty", "samarkand", "xian"]:
            for language in ["en", "ar"]:
                data = self.head(self.url("almaty", f"/stay/{city}/hotel-1?{stay}&lang={language}"))[2]
                self.assertEqual(data["@context"], "https://schema.org")
                self.assertEqual(faults(data, "Hotel", city), [])
                self.assertGreater(len(data["makesOffer"]), 1)

    def test_every_page_of_the_site_map_is_there_has_a_card_and_names_its_languages(self):
        kind, body = self.read(self.url("almaty", "/sitemap.xml"))
        self.assertIn("xml", kind)
        names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
        entries = {
            url.find("s:loc", names).text: {link.get("hreflang"): link.get("href") for link in url.findall("x:link", names)}
            for url in xml.etree.ElementTree.fromstring(body).findall("s:url", names)}
        robots = self.read(self.url("almaty", "/robots.txt"))[1].decode()
        self.assertIn(f"Sitemap: {self.url('almaty', '/sitemap.xml')}", robots)
        # Each address of a page is listed, and names all of them, itself among them.
        for address, languages in entries.items():
            self.assertEqual(set(languages), {"en", "ru", "zh-Hans", "ar", "x-default"})
            self.assertIn(address, languages.values())
            for tag, other in languages.items():
                self.assertTrue(tag == "x-default" or entries[other] == languages, f"{address} and {other} name others")
        hotels = [address for address in entries if "/stay/" in address]
        self.assertGreater(len(hotels), 7 * 4)
        rooms = [address for address in entries if "/stay?" in address]
        self.assertGreater(len(rooms), 20 * 4, "a city's rooms are a page")
        shown = [address for address in entries if address not in hotels + rooms] + hotels[:8] + rooms[:8]
        for address in shown:
            metas, languages, _, canonical = self.head(address)
            self.assertEqual(canonical, address)
            self.assertEqual(languages, entries[address], address)
            for name in ["og:title", "og:description", "og:url", "og:image", "og:image:alt", "og:site_name", "og:locale", "description"]:
                self.assertTrue(metas.get(name), f"{address} has no {name}")
            self.assertEqual(metas["og:url"], address)
            self.assertEqual(metas["twitter:card"], "summary_large_image")
            kind, picture = self.read(metas["og:image"])
            self.assertIn(kind, ("image/png", "image/jpeg"))
            self.assertGreater(len(picture), 1000)
            for path in re.findall(r"^Disallow: (.*)$", robots, re.M):
                self.assertFalse(urlsplit(address).path.startswith(path), f"{address} is listed and forbidden")

    def test_what_is_one_travellers_alone_is_listed_nowhere(self):
        metas, _, data, canonical = self.head(self.url("almaty", "/my-stay"))
        self.assertEqual((metas.get("og:url"), data, canonical), (None, None, None))
