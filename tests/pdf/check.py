"""The documents of the first site, read back by the tools of Poppler: tagged, whole, in order, and the same bytes twice.

Usage: check.py PROGRAM, where PROGRAM was built with the feature `pdf`. It needs pdfinfo, pdffonts and pdftotext.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from html import unescape
from pathlib import Path

PROGRAM = sys.argv[1]
ROOT = Path(__file__).resolve().parents[2]
BASE = "https://bayan.example/region/"


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace", timeout=600)
    assert done.returncode == 0, (command, done.stdout, done.stderr)
    return done.stdout


def words(text):
    """The letters and digits of what was written, in their order.

    Poppler finds the order of a line by itself, and puts the spaces and signs between two directions where it thinks fit. It
    parts the shape that a lam and its alef are, as it parts a Latin one, and so turns the two around; here they are
    compared without their order, which in the document is that of reading.
    """
    return re.sub(r"[\W_]+", "", re.sub("ل([اأإآى])", r"\1ل", text))


def unfolded(document):
    """The objects of a document, of which most stand in compressed streams; Poppler tells nothing of alternative texts."""
    parts = [document]
    for stream in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", document, re.S):
        try:
            parts.append(zlib.decompress(stream.group(1)))
        except zlib.error:
            continue
    return b"\n".join(parts)


def said(html):
    """The words of HTML, as they are read."""
    return words(unescape(re.sub(r"<[^>]*>", "", html)))


def told(page):
    """The title of a page and what it says of itself first, which the document says on its cover."""
    html = page.read_text()
    title = re.search(r"<h1>(.*?)</h1>", html, re.S)
    lead = re.search(r'<p class="lead"[^>]*>(.*?)</p>', html, re.S)
    return [said(found.group(1)) for found in (title, lead) if found]


with tempfile.TemporaryDirectory() as folder:
    folder = Path(folder)
    site = folder / "site"
    site.mkdir()
    for name in ("content", "i18n", "themes"):
        shutil.copytree(ROOT / name, site / name)
    (site / "site.yaml").write_text((ROOT / "site.yaml").read_text() + "\npdf: true\n")

    def build(out):
        begun = time.monotonic()
        run(PROGRAM, "--lang", "en", "build", "--root", site, "--out", out, "--base-url", BASE, "--clock", "2026-11-25")
        return time.monotonic() - begun

    first, second = folder / "first", folder / "second"
    took = build(first)
    build(second)
    made = sorted(path.relative_to(first) for path in first.rglob("*.pdf") if path.parts[-3] in ("plans", "reports"))
    languages = {path.parts[0] for path in made}
    assert made and languages == {"ar", "en", "fr", "zgh"}, made
    print(f"{len(made)} documents, the whole site in {took:.1f} s")

    for path in made:
        document, page = first / path, (first / path).parent / "index.html"
        assert document.read_bytes() == (second / path).read_bytes(), f"{path}: not the same bytes twice"
        assert b"/tmp/" not in document.read_bytes(), f"{path}: names a folder of this machine"
        info = run("pdfinfo", document)
        assert re.search(r"Tagged:\s+yes", info), f"{path}: not tagged"
        assert re.search(r"PDF subtype:\s+PDF/UA-1|pdfuaid", info + run("pdfinfo", "-meta", document)), f"{path}: not PDF/UA"
        # Every font is inside, whole as far as it is used.
        fonts = run("pdffonts", document).splitlines()[2:]
        assert fonts and all(re.search(r"\byes yes yes\b", line) for line in fonts), (path, fonts)
        assert all("Noto" in line for line in fonts), (path, fonts)
        # Words come back in the order in which they are read, as people select, copy and search them.
        text = words(run("pdftotext", document, "-"))
        for sentence in told(page):
            assert sentence in text, f"{path}: {sentence!r} does not come back:\n{text[:600]}"
        # The page says what it offers.
        html = page.read_text()
        assert f'type="application/pdf"' in html and document.name in html, f"{page}: the document is not offered"
        # Poppler complains of a key that the standard has as a truth; what it reads is whole.
        tree = subprocess.run(["pdfinfo", "-struct-text", document], capture_output=True, text=True, errors="replace", timeout=60).stdout
        for tag in ("H1", "TOC", "L ", "LI", "P "):
            assert re.search(rf"^\s*{tag.strip()}\b", tree, re.M), f"{path}: no {tag.strip()}"
        pages = re.search(r"Pages:\s+(\d+)", info).group(1)
        print(f"{path}: {document.stat().st_size} bytes, {pages} pages")

    plans = [path for path in made if path.parts[1] == "plans"]
    trees = [subprocess.run(["pdfinfo", "-struct-text", first / path], capture_output=True, text=True, errors="replace").stdout for path in plans]
    for tag in ("Table", "TH", "TD", "Figure", "Link", "LBody"):
        assert any(re.search(rf"^\s*{tag}\b", tree, re.M) for tree in trees), f"no plan has {tag}"
    for path in plans:
        objects = unfolded((first / path).read_bytes())
        figures, described = (len(re.findall(sign, objects)) for sign in (rb"/S\s*/Figure\b", rb"/Alt\s*[(<]"))
        assert 0 < figures <= described, f"{path}: {described} of {figures} figures have words"
    print("tagged, in order, the same bytes twice")
