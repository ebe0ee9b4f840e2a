"""Reads the open data of a built site with public tools; says every fault, and how much was read.

    python check.py SITE
"""

import csv
import decimal
import hashlib
import json
import re
import sys
from pathlib import Path

import frictionless
import icalendar
import jsonschema
import openpyxl
import pyshacl
import rdflib
from csvw import CSVW
from rdflib.compare import isomorphic
from rdflib.namespace import DCAT, DCTERMS, RDF

HERE = Path(__file__).parent
SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")
GUARDED = re.compile(r"(^|[;\t\r\n])'('*[=+\-@\t\r＝＋－＠])")
RUNS = re.compile(r"^[=+\-@\t\r＝＋－＠]")
NUMBERS = {"decimal", "integer"}


class Reading:
    """A site that is being read, and what was found wrong with it."""

    def __init__(self, site):
        self.site = Path(site)
        self.faults = []
        self.read = {}

    def fault(self, path, words):
        self.faults.append(f"{Path(path).relative_to(self.site)}: {words}")

    def count(self, sort):
        self.read[sort] = self.read.get(sort, 0) + 1

    def files(self, pattern):
        found = sorted(self.site.glob(pattern))
        if not found:
            self.faults.append(f"no file {pattern}")
        return found


def tables(described):
    return described.get("tables", [described])


def base(datatype):
    return datatype.get("base") if isinstance(datatype, dict) else datatype


def csv_files(reading):
    """Each CSV file: by its description with csvw, by its types with frictionless, and that no cell of it runs."""
    for path in reading.files("data/**/*.csv-metadata.json"):
        reading.count("csv")
        try:
            told = CSVW(str(path), validate=True)
            if not told.is_valid:
                reading.fault(path, "csvw: not valid")
            for warning in told.warnings:
                reading.fault(path, f"csvw: {warning.message}")
        except Exception as error:
            reading.fault(path, f"csvw: {error}")
        described = tables(json.loads(path.read_text("utf-8")))[0]
        file = path.parent / described["url"]
        types(reading, file, described["tableSchema"])
        cells(reading, file, described["tableSchema"])


def types(reading, file, schema):
    fields = []
    for column in schema["columns"]:
        sort = base(column.get("datatype", "string"))
        kind = {"decimal": "number", "integer": "integer", "boolean": "boolean"}.get(sort, "string")
        field = {"name": column["name"], "type": kind}
        if kind == "boolean":
            field |= {"trueValues": ["true"], "falseValues": ["false"]}
        if column.get("required"):
            field["constraints"] = {"required": True}
        null = column.get("null", "")
        field["missingValues"] = null if isinstance(null, list) else [null]
        fields.append(field)
    resource = frictionless.Resource.from_descriptor(
        {
            "name": "data",
            "path": file.name,
            "dialect": {"csv": {"delimiter": ",", "lineTerminator": "\r\n"}},
            "encoding": "utf-8",
            "schema": {"fields": fields, "missingValues": [""]},
        },
        basepath=str(file.parent),
    )
    report = resource.validate()
    for sort, words in report.flatten(["type", "message"]):
        reading.fault(file, f"frictionless: {sort}: {words}")


def rows(file):
    text = file.read_bytes().decode("utf-8")
    return text, list(csv.DictReader(text.splitlines(keepends=True)))


def cells(reading, file, schema):
    text, found = rows(file)
    if text.startswith("\ufeff"):
        reading.fault(file, "a mark stands before the first column")
    if "\n" in text.replace("\r\n", "") and not any("\n" in value for row in found for value in row.values()):
        reading.fault(file, "lines do not end as RFC 4180 says")
    if list(found[0] if found else []) not in ([], [column["name"] for column in schema["columns"]]):
        reading.fault(file, "the head is not that of the description")
    numbers = {column["name"] for column in schema["columns"] if base(column.get("datatype")) in NUMBERS}
    for row in found:
        for name, value in row.items():
            if name in numbers:
                if value and not re.fullmatch(r"-?\d+(\.\d+)?|<-?\d+(\.\d+)?", value):
                    reading.fault(file, f"{name}: {value!r} is no bare number")
            elif RUNS.match(value):
                reading.fault(file, f"{name}: a spreadsheet runs {value!r}")


def catalogue(reading):
    """The catalogue: the same in both forms, valid, and true of the files that it names."""
    turtle, linked = reading.site / "data/catalog.ttl", reading.site / "data/catalog.jsonld"
    graph = rdflib.Graph().parse(turtle, format="turtle")
    if not isomorphic(graph, rdflib.Graph().parse(linked, format="json-ld")):
        reading.fault(linked, "does not say the same as the Turtle file")
    shapes = rdflib.Graph().parse(HERE / "dcat-ap-3.0.1-shapes.ttl", format="turtle")
    conforms, _, words = pyshacl.validate(graph, shacl_graph=shapes)
    if not conforms:
        reading.fault(turtle, f"pyshacl: {words}")
    root = str(graph.value(predicate=RDF.type, object=DCAT.Catalog)).split("data/catalog.ttl")[0]
    for file in graph.subjects(RDF.type, DCAT.Distribution):
        reading.count("distribution")
        address = str(graph.value(file, DCAT.downloadURL))
        path = reading.site / address.removeprefix(root)
        if not path.is_file():
            reading.fault(turtle, f"names {address}, which is not there")
            continue
        bytes_ = path.read_bytes()
        if int(graph.value(file, DCAT.byteSize)) != len(bytes_):
            reading.fault(turtle, f"has another size for {address}")
        checksum = graph.value(graph.value(file, SPDX.checksum), SPDX.checksumValue)
        if str(checksum).lower() != hashlib.sha256(bytes_).hexdigest():
            reading.fault(turtle, f"has another checksum for {address}")
        if not (graph.value(file, DCTERMS.license) or graph.value(file, DCTERMS.rights)):
            reading.fault(turtle, f"says nothing of the licence of {address}")
    for dataset in graph.subjects(RDF.type, DCAT.Dataset):
        reading.count("dataset")
        for page in graph.objects(dataset, DCAT.landingPage):
            if not (reading.site / str(page).removeprefix(root) / "index.html").is_file():
                reading.fault(turtle, f"names the page {page}, which is not there")
    for name in set(graph.objects()) - set(graph.subjects()):
        if isinstance(name, rdflib.URIRef) and str(name).startswith(f"{root}data/catalog.ttl#"):
            reading.fault(turtle, f"speaks of {name} and does not say what it is")


def part(schema, name):
    return jsonschema.Draft202012Validator(
        {"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": f"#/$defs/{name}"},
        format_checker=jsonschema.FormatChecker(),
    )


def interface(reading):
    """Each file of the programming interface against the schema beside it, and where its addresses lead."""
    folder = reading.site / "api/v1"
    schema = json.loads((folder / "schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validators = {name: part(schema, name) for name in ["index", "list", "record", "data"]}
    index = json.loads((folder / "index.json").read_text("utf-8"))
    root = index["site"]
    for path in [*reading.files("api/v1/**/*.json"), *reading.files("data/*/*.json")]:
        if path.name == "schema.json" or path.name.endswith("-metadata.json"):
            continue
        within = path.relative_to(reading.site).parts
        sort = "data" if within[0] == "data" else "index" if path.name == "index.json" else ["list", "record"][len(within) - 3]
        reading.count(f"api {sort}")
        document = json.loads(path.read_text("utf-8"))
        for error in validators[sort].iter_errors(document):
            reading.fault(path, f"jsonschema: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
        for address in addresses(document):
            if address.startswith(root) and not leads(reading.site, address.removeprefix(root)):
                reading.fault(path, f"names {address}, which is not there")


def addresses(value):
    if isinstance(value, dict):
        yield from (address for inner in value.values() for address in addresses(inner))
    elif isinstance(value, list):
        yield from (address for inner in value for address in addresses(inner))
    elif isinstance(value, str) and re.fullmatch(r"https?://\S+", value):
        yield value


def leads(site, address):
    from urllib.parse import unquote

    path = site / unquote(address.split("#")[0])
    return path.is_file() or (path / "index.html").is_file()


def figures(reading):
    """A figure is the same in CSV, in JSON and in every workbook, and its address stands on every page."""
    for path in reading.files("data/*/*.json"):
        if path.name.endswith("-metadata.json"):
            continue
        document = json.loads(path.read_text("utf-8"))
        name = next(name for name in ["observations", "lines", "rows"] if name in document)
        told, (_, table) = document[name], rows(path.with_suffix(".csv"))
        if len(told) != len(table):
            reading.fault(path, "has another number of rows than the CSV file")
        number = {"observations": "value", "lines": "amount"}.get(name)
        books = [openpyxl.load_workbook(book, read_only=True) for book in sorted(path.parent.glob(f"{path.stem}.*.xlsx"))]
        sheets = [list(book.worksheets[0].iter_rows(min_row=2, values_only=True)) for book in books]
        for at, (one, row) in enumerate(zip(told, table)):
            reading.count("row")
            if number is None:
                if {key: value if value is not None else "" for key, value in plain(one).items()} != {
                    key: GUARDED.sub(r"\1\2", value) for key, value in row.items()
                }:
                    reading.fault(path, f"row {at + 1} is not that of the CSV file")
                continue
            written = {"value": one.get(number), "suppressed": f"<{one['below']}" if "below" in one else ""}
            if (written.get(one["state"]) or "") != row[number]:
                reading.fault(path, f"row {at + 1}: {one} is not {row[number]!r}")
            flags = row.get("flag", "").split()
            reason = {"suppressed": "c", "not-applicable": "z"}.get(one["state"])
            if name == "observations" and reason and "below" not in one and reason not in flags:
                reading.fault(path, f"row {at + 1}: the CSV file does not say why there is no value")
            place = list(row).index(number)
            for sheet in sheets:
                cell = sheet[at][place]
                same = decimal.Decimal(repr(cell)) == decimal.Decimal(one[number]) if number in one and not isinstance(cell, str) else bool(cell)
                if not same:
                    reading.fault(path, f"row {at + 1}: a workbook says {cell!r} for {one}")
        for page in document["pages"].values():
            page = reading.site / page.removeprefix(document["record"].split("api/")[0]) / "index.html"
            words = page.read_text("utf-8")
            for one in told:
                if "at" in one and f'id="{one["at"]}"' not in words:
                    reading.fault(page, f"has no place {one['at']}")


def plain(row):
    return {key: {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else value for key, value in row.items()}


def pages(reading):
    """Each page: its block of data is JSON-LD, says what it is of, and names what is there."""
    block = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
    sorts = set()
    for path in reading.files("**/*.html"):
        words = path.read_text("utf-8")
        own = re.findall(r'<script src="[^":]*assets/[^":]+" defer></script>', words)
        if words.count("<script") != len(block.findall(words)) + len(own):
            reading.fault(path, "has a script that is no block of data")
        for link in re.findall(r'<link rel="(?:alternate|describedby)" type="[^"]+" href="([^"]+)">', words):
            if not (path.parent / link).resolve().is_file() and "://" not in link:
                reading.fault(path, f"names {link}, which is not there")
        for text in block.findall(words):
            reading.count("block")
            try:
                linked = json.loads(text)
            except ValueError as error:
                reading.fault(path, f"the block is no JSON: {error}")
                continue
            if linked.pop("@context", None) != "https://schema.org":
                reading.fault(path, "the block is not of schema.org")
            graph = rdflib.Graph().parse(
                data=json.dumps({"@context": {"@vocab": "https://schema.org/"}} | linked), format="json-ld"
            )
            if not len(graph):
                reading.fault(path, "the block says nothing")
            sorts |= {str(sort).rsplit("/", 1)[1] for sort in graph.objects(None, RDF.type)}
            if len(text.encode()) > 6000:
                reading.fault(path, f"the block weighs {len(text.encode())} bytes")
    reading.read["sorts of things"] = ", ".join(sorted(sorts))


def workbooks(reading):
    """Each workbook opens, runs the way of its language, and no cell of it computes."""
    index = json.loads((reading.site / "api/v1/index.json").read_text("utf-8"))
    ways = {language["code"]: language["direction"] for language in index["languages"]}
    for path in reading.files("data/**/*.xlsx"):
        reading.count("workbook")
        try:
            book = openpyxl.load_workbook(path)
        except Exception as error:
            reading.fault(path, f"openpyxl: {error}")
            continue
        way = ways[path.name.split(".")[-2]]
        for sheet in book:
            if bool(sheet.sheet_view.rightToLeft) != (way == "rtl"):
                reading.fault(path, f"{sheet.title} runs the wrong way")
            if any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row):
                reading.fault(path, f"{sheet.title} has a formula")


def calendars(reading):
    """Each calendar is one that calendar programs read: every event has a day and an address, and no two one name."""
    for path in reading.files("*/calendar.ics"):
        reading.count("calendar")
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        for name in ("VERSION", "PRODID"):
            if name not in calendar:
                reading.fault(path, f"no {name}")
        events = list(calendar.walk("VEVENT"))
        if not events:
            reading.fault(path, "no event")
        for event in events:
            for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "URL"):
                if name not in event:
                    reading.fault(path, f"an event without {name}")
            for name, wrong in event.errors:
                reading.fault(path, f"{name}: {wrong}")
        names = [str(event.get("UID")) for event in events]
        if len(set(names)) != len(names):
            reading.fault(path, "two events of one name")
        if any(len(line) > 75 for line in path.read_bytes().split(b"\r\n")):
            reading.fault(path, "a line of more than 75 bytes")


CHECKS = [csv_files, catalogue, interface, figures, pages, workbooks, calendars]


def check(site, checks=CHECKS):
    reading = Reading(site)
    for one in checks:
        try:
            one(reading)
        except Exception as error:
            reading.faults.append(f"{one.__name__}: {type(error).__name__}: {error}")
    return reading


if __name__ == "__main__":
    reading = check(sys.argv[1])
    print("\n".join(reading.faults))
    print("; ".join(f"{sort}: {number}" for sort, number in reading.read.items()))
    print(f"{len(reading.faults)} errors")
    sys.exit(bool(reading.faults))
