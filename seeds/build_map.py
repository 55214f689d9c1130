#!/usr/bin/env python3
"""Writes the map of the traveller's site from the forum's data folder: seeds/build_map.py DATA-FOLDER

Outlines are those of Natural Earth's 1:50m countries, simplified by Douglas and Peucker's method, in two steps: for the whole region, and for a
part of it. A line is a ring: the first point and the way to each next one, in tenths of a degree, or in hundredths, longitude before latitude.
"""

import json
import math
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent / "Sources/Travel/Places"
# Degrees that a line may be off, square degrees below which an island is left out, and the parts of a degree that are told.
LEVELS = {"whole": (0.4, 0.8, 10), "part": (0.03, 0.05, 100)}
HEAD = "// Written by seeds/build_map.py from %s. Not to be edited.\n// swift-format-ignore-file\n\n"


def rings(geometry):
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    return [[tuple(point) for point in ring[:-1]] for polygon in polygons for ring in polygon]


def thinned(line, most):
    """The points of a line without those that are no further than that from the rest."""
    if len(line) < 3:
        return line
    (x1, y1), (x2, y2) = line[0], line[-1]
    length = math.hypot(x2 - x1, y2 - y1)
    worst, place = -1, 0
    for at, (x, y) in enumerate(line[1:-1], 1):
        off = abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length if length else math.hypot(x - x1, y - y1)
        if off > worst:
            worst, place = off, at
    if worst <= most:
        return [line[0], line[-1]]
    return thinned(line[: place + 1], most)[:-1] + thinned(line[place:], most)


def area(ring):
    return abs(sum(ring[at - 1][0] * y - x * ring[at - 1][1] for at, (x, y) in enumerate(ring))) / 2


def written(ring, most, parts):
    first = ring.index(min(ring))
    ring = ring[first:] + ring[:first]
    points = [(round(parts * x), round(parts * y)) for x, y in thinned(ring + ring[:1], most)[:-1]]
    points = [point for at, point in enumerate(points) if point != points[at - 1]]
    steps = [points[0]] + [(x - points[at][0], y - points[at][1]) for at, (x, y) in enumerate(points[1:])]
    return " ".join(f"{x} {y}" for x, y in steps) if len(points) > 2 else None


def main():
    folder = pathlib.Path(sys.argv[1])
    world = json.loads((folder / "region.geojson").read_text(encoding="utf-8"))
    every = [ring for feature in world["features"] for ring in rings(feature["geometry"])]
    for name, (most, least, parts) in LEVELS.items():
        lines = sorted({line for ring in every if area(ring) >= least and (line := written(ring, most, parts))})
        (TARGET / f"MapOutlines+{name.capitalize()}.swift").write_text(
            HEAD % "Natural Earth's 1:50m Admin 0 countries (public domain)"
            + f'extension MapOutlines {{\n    static let {name}Source: StaticString = """\n'
            + "".join(f"        {line}\n" for line in lines) + '        """\n}\n', encoding="utf-8")
    cities = json.loads((folder / "cities.json").read_text(encoding="utf-8"))["cities"]
    lines = sorted(f"{city['id']} {city['countryIso2']} {round(city['lat'] * 1e6)} {round(city['lon'] * 1e6)}" for city in cities)
    (TARGET / "CityPlaces+Source.swift").write_text(
        HEAD % "the places of GeoNames (https://www.geonames.org, CC BY 4.0)"
        + 'extension CityPlaces {\n    /// City, country, latitude and longitude in millionths of a degree.\n    static let source: StaticString = """\n'
        + "".join(f"        {line}\n" for line in lines) + '        """\n}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
