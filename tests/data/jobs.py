"""Takes the French of the first site away and brings it back as a translator's tool does; what is spoilt must be refused.

    python jobs.py PROGRAM [SCHEMA]

SCHEMA is the XML Schema of XLIFF 2 by OASIS; without it jobs are held against our own grammar alone.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from lxml import etree
from translate.storage import pypo, xliff2

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
X = "{urn:oasis:names:tc:xliff:document:2.0}"
TAKEN = ["news", "pages"]


def call(program, site, *arguments):
    """What the program says, and how it ends."""
    run = [program, "--lang", "en", "--root", str(site), *map(str, arguments)]
    ended = subprocess.run(run, capture_output=True, text=True, timeout=300)
    return ended.returncode, ended.stdout + ended.stderr


def copy(folder, taken):
    """The first site without a language in some of its sections; what was taken away."""
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "site.yaml", folder)
    texts = {}
    for section in TAKEN:
        for text in (folder / "content" / section).glob(f"*/text.{taken}.md"):
            texts[text.parent.relative_to(folder)] = text.read_text(encoding="utf-8")
            text.unlink()
    return texts


def signs(unit):
    """What stands for each sign of a unit."""
    return {data.get("id"): data.text for data in unit.iter(f"{X}data")}


def words(element, data, numbers):
    """The content of `element` with the ids that its signs have in `numbers`."""
    for sign in element.iter(f"{X}ph", f"{X}pc"):
        said = data[sign.get("dataRef") or sign.get("dataRefEnd")]
        number = numbers[said].pop(0)
        sign.set("id", number)
        for name, letter in (("dataRef", "d"), ("dataRefStart", "d"), ("dataRefEnd", "e")):
            if name in sign.attrib:
                sign.set(name, letter + number)
    return element


def filled(job, other):
    """The job with the words of another job, which translates the same texts from the language that is wanted."""
    source = {}
    for file in other.iter(f"{X}file"):
        for unit in file.iter(f"{X}unit"):
            source[(Path(file.get("original")).parent, unit.get("name"))] = unit
    for file in job.iter(f"{X}file"):
        for unit in file.iter(f"{X}unit"):
            theirs = source[(Path(file.get("original")).parent, unit.get("name"))]
            numbers = {}
            for sign in unit.iter(f"{X}ph", f"{X}pc"):
                said = signs(unit)[sign.get("dataRef") or sign.get("dataRefEnd")]
                numbers.setdefault(said, []).append(sign.get("id"))
            target = words(theirs.find(f".//{X}source"), signs(theirs), numbers)
            target.tag = f"{X}target"
            segment = unit.find(f"{X}segment")
            segment.append(target)
            segment.set("state", "translated")


def body(text):
    """A text without its fields."""
    return text.split("\n---\n", 1)[1].strip()


def exported(program, site, to, source, form, out):
    code, said = call(program, site, "translate", "export", "--to", to, "--from", source, "--format", form, "--out", out)
    if code != 0:
        sys.exit(said)
    return out / f"{source}-{to}.{'xlf' if form == 'xliff' else form}"


def validates(schema, document, what, expect):
    """That a document is what OASIS calls XLIFF, and that a document without a language or with an unknown element is not."""
    expect(schema.validate(document), f"{what} is no XLIFF 2: {schema.error_log}")
    bare = copy_of(document)
    del bare.getroot().attrib["srcLang"]
    expect(not schema.validate(bare), "a job without its language is taken for XLIFF")
    odd = copy_of(document)
    odd.getroot().find(f".//{X}segment").append(etree.Element(f"{X}other"))
    expect(not schema.validate(odd), "a job with an unknown element is taken for XLIFF")


def copy_of(document):
    return etree.ElementTree(etree.fromstring(etree.tostring(document)))


def main(program, schema=None):
    faults = []
    standard = etree.XMLSchema(etree.parse(schema)) if schema else None

    def expect(is_so, what):
        if not is_so:
            faults.append(what)

    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        site, other = folder / "site", folder / "other"
        texts = copy(site, "fr")
        copy(other, "ar")
        path = exported(program, site, "fr", "ar", "xliff", folder / "jobs")
        job = etree.parse(path)
        grammar = etree.RelaxNG(etree.parse(HERE / "xliff-2.1.rng"))
        expect(grammar.validate(job), f"the job is no XLIFF 2.1: {grammar.error_log}")
        if standard:
            validates(standard, job, "the job", expect)
        for unit in job.iter(f"{X}unit"):
            ids = [sign.get("id") for sign in unit.find(f".//{X}source").iter(f"{X}ph", f"{X}pc")]
            expect(len(ids) == len(set(ids)), f"signs of {unit.get('name')} have one id")
            for sign in unit.find(f".//{X}source").iter(f"{X}ph", f"{X}pc"):
                for name in ("dataRef", "dataRefStart", "dataRefEnd"):
                    expect(sign.get(name) is None or sign.get(name) in signs(unit), f"{sign.get(name)} is nowhere")
        filled(job, etree.parse(exported(program, other, "ar", "fr", "xliff", folder / "others")))
        back = folder / "back.xlf"
        job.write(back, encoding="utf-8", xml_declaration=True)
        if standard:
            validates(standard, job, "the finished job", expect)
        # The toolkit reads every unit, and saves the file anew.
        store = xliff2.Xliff2File.parsestring(back.read_bytes())
        units = [unit for unit in store.units if unit.istranslated()]
        expect(len(units) == len(list(job.iter(f"{X}unit"))), "the toolkit sees every unit as translated")
        back.write_bytes(bytes(store))
        spoilt = [
            ("a number", lambda text: re.sub(r"(<target[^>]*>[^<]*)\b(\d\d)\b", r"\g<1>9\2", text)),
            ("a sign", lambda text: re.sub(r"(<target[^>]*>(?:(?!</target>).)*?)<pc [^>]*>(.*?)</pc>", r"\1\2", text)),
            ("a language", lambda text: text.replace('trgLang="fr"', 'trgLang="xx"')),
            ("the end", lambda text: text[: len(text) // 2]),
        ]
        for what, spoil in spoilt:
            bad = folder / "bad.xlf"
            bad.write_text(spoil(back.read_text(encoding="utf-8")), encoding="utf-8")
            trial = folder / "trial"
            shutil.rmtree(trial, ignore_errors=True)
            shutil.copytree(site, trial)
            code, _ = call(program, trial, "translate", "import", bad)
            expect(code == 1, f"a file that lost {what} was taken")
        code, said = call(program, site, "translate", "import", back)
        expect(code == 0, f"the job was not taken:\n{said}")
        for place, text in texts.items():
            new = site / place / "text.fr.md"
            expect(new.exists() and body(new.read_text(encoding="utf-8")) == body(text), f"{place} is not as it was")
        code, said = call(program, site, "check", "--strict", "--clock", "2026-11-25")
        expect(code == 0, said)
        # The same as PO, with another reader.
        po = exported(program, other, "ar", "fr", "po", folder / "po")
        store = pypo.pofile.parsestring(po.read_bytes())
        ids = [unit.getid() for unit in store.units if not unit.isheader()]
        expect(len(ids) == len(set(ids)) > 100, "the toolkit reads every message of the PO file")
        expect(store.gettargetlanguage() == "ar", "the PO file names its language")
        expect(call(program, other, "translate", "import", po)[0] == 1, "a PO file without translations was taken")
    for fault in faults:
        print(fault)
    print(f"jobs: {len(units)} units taken away and brought back, {len(spoilt)} spoilt files refused, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
