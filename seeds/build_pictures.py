#!/usr/bin/env python3
"""Draws the pictures of the demo's made-up hotels: seeds/build_pictures.py. They are drawn, so that nobody takes them for photos of a place.

Needs Debian's chromium and libvips-tools. Writes seeds/hotel-pictures/NAME.jpg, 960 by 640 pixels.
"""

import pathlib
import random
import subprocess
import tempfile

PLACE = pathlib.Path(__file__).resolve().parent / "hotel-pictures"
W, H = 960, 640


def arch(x, y, w, h, fill, more=""):
    """A pointed arch that stands on y."""
    return f'<path d="M{x} {y}V{y - h * .55}Q{x} {y - h * .82} {x + w / 2} {y - h}Q{x + w} {y - h * .82} {x + w} {y - h * .55}V{y}Z" fill="{fill}" {more}/>'


def sky(top, bottom):
    return f'<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="{top}"/><stop offset="1" stop-color="{bottom}"/></linearGradient></defs><rect width="{W}" height="{H}" fill="url(#s)"/>'


def tiles(x, y, columns, rows, size, colours):
    """Eight-pointed stars, as on walls of the Silk Road."""
    found = []
    for row in range(rows):
        for column in range(columns):
            cx, cy, r = x + size * (column + .5), y + size * (row + .5), size * .36
            fill = colours[(row + column) % len(colours)]
            found.append(f'<g transform="translate({cx} {cy})" fill="{fill}"><rect x="{-r}" y="{-r}" width="{2 * r}" height="{2 * r}"/><rect x="{-r}" y="{-r}" width="{2 * r}" height="{2 * r}" transform="rotate(45)"/></g>')
    return "".join(found)


def dome(x, y, r, fill, rib):
    ribs = "".join(f'<path d="M{x + r * k} {y}Q{x + r * k * .9} {y - r * .9} {x} {y - r * 1.35}" stroke="{rib}" stroke-width="3" fill="none"/>' for k in (-.66, -.33, 0, .33, .66))
    return f'<path d="M{x - r} {y}C{x - r * 1.12} {y - r * .8} {x - r * .4} {y - r * 1.1} {x} {y - r * 1.4}C{x + r * .4} {y - r * 1.1} {x + r * 1.12} {y - r * .8} {x + r} {y}Z" fill="{fill}"/>{ribs}<path d="M{x} {y - r * 1.4}v-28" stroke="{rib}" stroke-width="5"/>'


def poplar(x, y, h, fill):
    return f'<path d="M{x} {y}v-{h * .2}" stroke="#5a4632" stroke-width="8"/><ellipse cx="{x}" cy="{y - h * .55}" rx="{h * .13}" ry="{h * .46}" fill="{fill}"/>'


def courtyard():
    body = sky("#8fc1d6", "#f2e3c4") + f'<rect y="180" width="{W}" height="300" fill="#d8b98a"/>' + tiles(0, 180, 24, 1, 40, ["#2f6f8f", "#e0a34a"])
    body += arch(360, 480, 240, 280, "#1f5d7a") + arch(390, 480, 180, 235, "#3b2c22") + "".join(arch(x, 480, 110, 170, "#6d4a30") for x in (40, 180, 670, 810))
    body += f'<rect y="480" width="{W}" height="160" fill="#c9a874"/><path d="M300 520h360l60 90H240z" fill="#4c9bb0"/><path d="M330 540h120M500 565h140" stroke="#bfe3ea" stroke-width="4"/>'
    return body + poplar(120, 500, 170, "#4d7a44") + poplar(850, 500, 190, "#456e3d")


def dusk():
    body = sky("#1c2f55", "#e79a6b") + '<circle cx="760" cy="120" r="38" fill="#f6ead2"/>' + "".join(f'<circle cx="{x}" cy="{y}" r="2" fill="#f6ead2"/>' for x, y in [(80, 60), (180, 130), (300, 50), (420, 110), (560, 60), (640, 160), (880, 60)])
    body += dome(330, 430, 130, "#2f8aa3", "#8fd0d8") + f'<rect x="200" y="430" width="260" height="130" fill="#6a4a52"/>' + arch(285, 560, 90, 110, "#2a1d2b")
    body += dome(640, 470, 80, "#3a6f9f", "#9cc3e0") + '<rect x="560" y="470" width="160" height="90" fill="#5a3f4c"/><rect x="800" y="230" width="52" height="330" fill="#7a5560"/>' + tiles(800, 260, 1, 6, 52, ["#2f8aa3", "#e0a34a"]) + dome(826, 230, 32, "#2f8aa3", "#8fd0d8")
    return body + f'<path d="M0 560h{W}v80H0z" fill="#22192a"/>' + "".join(f'<rect x="{x}" y="580" width="18" height="24" fill="#f0b75e"/>' for x in range(40, 940, 75))


def room():
    body = f'<rect width="{W}" height="{H}" fill="#efe3cd"/><rect y="500" width="{W}" height="140" fill="#b98a5a"/>' + tiles(0, 0, 24, 1, 40, ["#c56a4a", "#e0a34a", "#2f6f8f"])
    body += arch(620, 420, 220, 330, "#d2b48c") + arch(640, 410, 180, 295, "#9ccbe0") + '<path d="M640 410q90-90 180-20v20z" fill="#7c9a6a"/>'
    body += '<rect x="90" y="250" width="400" height="130" rx="14" fill="#6d3b2a"/><rect x="90" y="360" width="440" height="150" rx="12" fill="#f7f1e4"/><rect x="110" y="335" width="150" height="60" rx="18" fill="#fff"/><rect x="290" y="335" width="150" height="60" rx="18" fill="#fff"/><path d="M90 430h440v90H90z" fill="#16345f"/>' + tiles(90, 440, 11, 1, 40, ["#e0a34a", "#f6ead2"])
    return body + '<path d="M555 360l30-70h50l30 70z" fill="#e0a34a"/><path d="M610 360v140" stroke="#6d3b2a" stroke-width="8"/><path d="M120 590h720" stroke="#93211a" stroke-width="34"/><path d="M120 590h720" stroke="#e0a34a" stroke-width="6" stroke-dasharray="18 14"/>'


def garden():
    body = sky("#a9d3e2", "#eef3e0") + '<path d="M0 330q160-130 320-60t300-80 340 90v90H0z" fill="#8aa0b4"/><path d="M0 360q260-90 480-20t480-30v330H0z" fill="#8bb06a"/>'
    body += "".join(poplar(x, 430 + x % 40, 200 + x % 60, fill) for x, fill in [(80, "#3f7a4a"), (190, "#4c8a52"), (780, "#3f7a4a"), (880, "#4c8a52")])
    body += '<ellipse cx="480" cy="560" rx="250" ry="46" fill="#93211a"/><ellipse cx="480" cy="560" rx="210" ry="36" fill="#c56a4a"/><ellipse cx="480" cy="520" rx="120" ry="26" fill="#6d3b2a"/><path d="M380 520v50M580 520v50" stroke="#6d3b2a" stroke-width="12"/><path d="M440 500q-6-46 40-46t40 46z" fill="#2f6f8f"/><circle cx="480" cy="450" r="8" fill="#e0a34a"/><ellipse cx="400" cy="510" rx="18" ry="9" fill="#fff"/><ellipse cx="560" cy="510" rx="18" ry="9" fill="#fff"/>'
    random.seed(4)
    return body + "".join(f'<circle cx="{random.randrange(20, 940)}" cy="{random.randrange(460, 630)}" r="5" fill="{random.choice(["#e0a34a", "#f6ead2", "#c56a4a"])}"/>' for _ in range(70))


def hall():
    body = f'<rect width="{W}" height="{H}" fill="#123a52"/>' + tiles(0, 0, 12, 8, 80, ["#1f6f8f", "#0d2c40", "#d9983c", "#f6ead2"])
    body += arch(280, 640, 400, 560, "#f2e3c4") + arch(320, 640, 320, 490, "#7a4a2e") + arch(350, 640, 260, 430, "#2a1a14")
    body += '<path d="M480 130v90" stroke="#e0a34a" stroke-width="5"/><path d="M440 220h80l24 60-24 70h-80l-24-70z" fill="#e0a34a"/><path d="M452 236h56l14 44-14 54h-56l-14-54z" fill="#ffe9b8"/>'
    return body + '<path d="M380 640l60-150h80l60 150z" fill="#93211a"/><path d="M420 640l40-150h40l40 150z" fill="#c56a4a"/>'


def road():
    body = sky("#6fb0cf", "#f6dcae") + '<circle cx="700" cy="170" r="58" fill="#fff2cf"/><path d="M0 380l150-170 90 90 130-180 150 190 120-110 150 150 170-120v320H0z" fill="#7f8fa6"/><path d="M370 120l-44 62 26 14 22-22 26 24 22-20z" fill="#fff"/><path d="M0 420q240-70 480-10t480-20v250H0z" fill="#d9b777"/><path d="M430 640q-70-130 80-150t30-90" stroke="#b98a4a" stroke-width="40" fill="none"/>'
    camel = '<path d="M0 60V24q4-16 18-12 8-22 20-2 14-18 22 4 12-2 16 8l14-26q10-6 18 2l-10 8-8 34v40M10 60v26M30 56v30M62 56v30M78 60v26" fill="none" stroke="#5a3f28" stroke-width="9" stroke-linejoin="round"/>'
    return body + "".join(f'<g transform="translate({x} {y}) scale({k})">{camel}</g>' for x, y, k in [(180, 470, 1.1), (330, 450, .95), (460, 436, .8)]) + dome(820, 430, 60, "#2f8aa3", "#8fd0d8") + '<rect x="760" y="430" width="120" height="80" fill="#c9a06a"/>' + arch(798, 510, 44, 56, "#5a3f28")


DRAWINGS = [courtyard, dusk, room, garden, hall, road]

if __name__ == "__main__":
    PLACE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as directory:
        for draw in DRAWINGS:
            page, shot = pathlib.Path(directory, "page.html"), pathlib.Path(directory, "shot.png")
            page.write_text(f'<!DOCTYPE html><style>*{{margin:0}}svg{{display:block}}</style><svg width="{W}" height="{H}" viewBox="0 0 {W} {H}">{draw()}</svg>')
            subprocess.run(
                ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={W},{H}", f"--screenshot={shot}", page],
                check=True, capture_output=True, timeout=60)
            subprocess.run(
                ["vips", "copy", shot, f"{PLACE / draw.__name__}.jpg[Q=80,strip,optimize_coding,background=255]"], check=True, capture_output=True)
            print(draw.__name__, (PLACE / f"{draw.__name__}.jpg").stat().st_size)
