"""Spoils copies of a good site, one mistake each; every mistake must be found, and by the tool that is meant to.

    python planted.py SITE
"""

import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

import check

RECORD = "indicators/population"


def replaced(path, old, new):
    text = path.read_bytes().decode("utf-8")
    assert old in text, f"{old!r} is not in {path}"
    path.write_bytes(text.replace(old, new, 1).encode("utf-8"))


def csv(old, new):
    return lambda site: replaced(site / f"data/{RECORD}.csv", old, new)


def edited(place, change):
    def spoil(site):
        path = site / place
        document = json.loads(path.read_text("utf-8"))
        change(document)
        path.write_text(json.dumps(document, ensure_ascii=False), "utf-8")

    return spoil


def turtle(old, new):
    return lambda site: replaced(site / "data/catalog.ttl", old, new)


def without(pattern):
    def spoil(site):
        path = site / "data/catalog.ttl"
        text = path.read_text("utf-8")
        assert re.search(pattern, text), pattern
        path.write_text(re.sub(pattern, "", text, count=1), "utf-8")

    return spoil


PLANTED = [
    ("a number with a comma", csv("2520776", '"2520776,5"'), "csv_files", "csvw"),
    ("a formula", csv("d,,", "d,=1+1,"), "csv_files", "a spreadsheet runs"),
    ("a row of another length", csv("2014,azilal,554001,,,", "2014,azilal,554001,,"), "csv_files", "frictionless"),
    ("an area that nobody knows", csv("2014,azilal", "2014,elsewhere"), "csv_files", "csvw"),
    ("a flag that nobody knows", csv("542125,d", "542125,q"), "csv_files", "csvw"),
    ("a row twice", csv("2014,azilal,554001,,,\r\n", "2014,azilal,554001,,,\r\n2014,azilal,554001,,,\r\n"), "csv_files", "csvw"),
    ("a column that is not described", csv("period,area", "period,place"), "csv_files", "csvw"),
    ("a type that is wrong", edited(f"data/{RECORD}.csv-metadata.json", lambda told: told["tables"][0]["tableSchema"]["columns"][1].update(datatype="decimal")), "csv_files", "frictionless"),
    ("a figure that differs in JSON", edited(f"data/{RECORD}.json", lambda told: told["observations"][0].update(value="1")), "figures", "is not"),
    ("a state without its reason", edited(f"data/{RECORD}.json", lambda told: told["observations"][0].update(state="missing")), "interface", "jsonschema"),
    ("a float", edited(f"data/{RECORD}.json", lambda told: told["observations"][0].update(value=1.5)), "interface", "jsonschema"),
    ("an address that leads nowhere", edited("api/v1/index.json", lambda told: told["lists"][0].update(list=told["site"] + "api/v1/gone.json")), "interface", "gone.json"),
    ("a date that is none", edited(f"api/v1/{RECORD}.json", lambda told: told.update(published="soon")), "interface", "jsonschema"),
    ("a place of a figure that no page has", edited(f"data/{RECORD}.json", lambda told: told["observations"][0].update(at="obs-gone")), "figures", "has no place"),
    ("a catalogue without publisher", without(r"  dct:publisher [^\n]*\n"), "catalogue", "pyshacl"),
    ("a catalogue without title", without(r"  dct:title [^\n]*\n"), "catalogue", "pyshacl"),
    ("a size that is no number", turtle('^^xsd:nonNegativeInteger', '^^xsd:string'), "catalogue", "pyshacl"),
    ("a date of no type", turtle("^^xsd:date", ""), "catalogue", "pyshacl"),
    ("a file that changed", lambda site: replaced(site / f"data/{RECORD}.csv", "2520776", "2520777"), "catalogue", "another checksum"),
    ("a file that is gone", lambda site: (site / f"data/{RECORD}.csv").unlink(), "catalogue", "is not there"),
    ("statements that cannot be read", turtle(" ;\n", " ,,\n"), "catalogue", "BadSyntax"),
    ("a block that is no JSON", lambda site: replaced(site / f"ar/{RECORD}/index.html", '{"@context"', '{@context"'), "pages", "no JSON"),
    ("a script", lambda site: replaced(site / f"ar/{RECORD}/index.html", "</head>", "<script>1</script></head>"), "pages", "no block"),
    ("a workbook that runs the wrong way", lambda site: shutil.copy(site / f"data/{RECORD}.fr.xlsx", site / f"data/{RECORD}.ar.xlsx"), "workbooks", "wrong way"),
    ("an event without a day", lambda site: replaced(site / "ar/calendar.ics", "DTSTART", "X-START"), "calendars", "without DTSTART"),
    ("a workbook that cannot be opened", lambda site: (site / f"data/{RECORD}.en.xlsx").write_bytes(b"PK"), "workbooks", "openpyxl"),
]


def parts(site, copy):
    """What the checks read: data, the interface, the pages of every language."""
    for place in site.iterdir():
        if place.is_dir() and place.name != "assets":
            shutil.copytree(place, copy / place.name)
    shutil.copy(site / "index.html", copy)


def main(site):
    missed = 0
    for name, spoil, by, word in PLANTED:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder)
            parts(site, copy)
            spoil(copy)
            checks = [one for one in check.CHECKS if one.__name__ == by]
            found = [fault for fault in check.check(copy, checks).faults if word in fault]
        print(f"{'found ' if found else 'MISSED'} {name}: {found[0][:120] if found else ''}".replace("\n", " "))
        missed += not found
    print(f"{len(PLANTED)} planted, {missed} missed")
    return missed


if __name__ == "__main__":
    sys.exit(bool(main(Path(sys.argv[1]))))
