"""A site is published to a local S3 server: only differences, in their order, and what is killed in the middle goes on.

Usage: check.py PROGRAM SITE, where PROGRAM was built with the feature `publish` and SITE is a folder that it built.
"""

import hashlib
import json
import logging
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import boto3
from moto.server import ThreadedMotoServer

PROGRAM, SITE = sys.argv[1], Path(sys.argv[2])
BUCKET, FOLDER = "site", "region"
KEYS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "us-east-1"}


class Puts(logging.Handler):
    """Counts the objects that the server was given."""

    count = 0

    def emit(self, record):
        Puts.count += '"PUT ' in record.getMessage()


logging.getLogger("werkzeug").setLevel(logging.INFO)
logging.getLogger("werkzeug").addHandler(Puts())
logging.getLogger("werkzeug").propagate = False
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
server.start()
host, port = server.get_host_and_port()
endpoint = f"http://127.0.0.1:{port}"
s3 = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test")
s3.create_bucket(Bucket=BUCKET)


def command(folder, *more):
    return [PROGRAM, "--lang", "en", "publish", f"s3://{BUCKET}/{FOLDER}", "--out", str(folder), "--endpoint", endpoint, *more]


def publish(folder, *more):
    done = subprocess.run(command(folder, *more), env={**os.environ, **KEYS}, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    # Without what keeps directions apart, and without the signs of thousands.
    return re.sub(r"[\u2066-\u2069]|(?<=\d),(?=\d{3})", "", done.stderr)


def listed():
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET)
    return {one["Key"]: one for page in pages for one in page.get("Contents", [])}


def bytes_of(key):
    return s3.get_object(Bucket=BUCKET, Key=key)["Body"].read()


def is_whole(folder):
    """The objects of ours are exactly the files of the folder."""
    wanted = {f"{FOLDER}/{path.relative_to(folder).as_posix()}": path for path in folder.rglob("*") if path.is_file()}
    ours = {key for key in listed() if key not in STRANGERS}
    assert ours == set(wanted), (sorted(ours ^ set(wanted))[:5])
    for key, path in wanted.items():
        assert bytes_of(key) == path.read_bytes(), key


def seal(folder):
    """Writes the manifest of a folder that was changed by hand, as a build would."""
    manifest = json.loads((folder / "manifest.json").read_text())
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "manifest.json"]
    digest = lambda path: hashlib.sha256(path.read_bytes()).hexdigest()
    manifest["files"] = sorted(
        ({"path": path.relative_to(folder).as_posix(), "size": path.stat().st_size, "sha256": digest(path)} for path in files),
        key=lambda file: file["path"].encode(),
    )
    lines = "".join(f'{file["sha256"]}  {file["path"]}\n' for file in manifest["files"])
    manifest["root"] = hashlib.sha256(lines.encode()).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False))


STRANGERS = {f"{FOLDER}/not-ours.txt", "elsewhere.txt"}
for key in STRANGERS:
    s3.put_object(Bucket=BUCKET, Key=key, Body=b"theirs")

work = Path(tempfile.mkdtemp(prefix="bayan-publish-"))
try:
    folder = work / "public"
    shutil.copytree(SITE, folder)
    count = sum(1 for path in folder.rglob("*") if path.is_file())

    said = publish(folder)
    assert set(listed()) == STRANGERS and "Nothing was sent yet" in said, "a dry run sent something"
    publish(folder, "--yes")
    is_whole(folder)
    assert f"To send: 0; to remove: 0; there already: {count}; not ours, and left alone: 1." in publish(folder), publish(folder)
    page = s3.head_object(Bucket=BUCKET, Key=f"{FOLDER}/ar/index.html")
    assert page["ContentType"] == "text/html; charset=utf-8" and page["CacheControl"] == "no-cache", page
    print(f"{count} files published; a second time there is nothing to send")

    pages = sorted(path for path in folder.rglob("*.html"))
    for path in pages[:40]:
        path.write_bytes(path.read_bytes() + b"<!-- changed -->")
    (folder / "new").mkdir()
    for number in range(40):
        (folder / "new" / f"{number}.txt").write_text(f"new {number}")
    gone = pages[-1]
    gone.unlink()
    seal(folder)
    said = publish(folder)
    sends = re.findall(r"To send: ([^\s;]+)$", said, re.M)
    ends = [2 if path.endswith(".html") else 3 if path == "manifest.json" else 0 for path in sends]
    assert len(sends) == 81 and ends == sorted(ends) and sends[-1] == "manifest.json", sends

    # Killed after some objects, each publication goes on where the last one stopped.
    chance, kills, left = random.Random(9), 0, []
    while True:
        child = subprocess.Popen(command(folder, "--yes"), env={**os.environ, **KEYS}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        enough = Puts.count + chance.randint(1, 14)
        while child.poll() is None and Puts.count < enough:
            time.sleep(0.002)
        child.kill()
        if child.wait() == 0:
            break
        kills += 1
        assert kills < 100, left
        left.append(int(re.search(r"To send: (\d+);", publish(folder)).group(1)))
        manifest = json.loads(bytes_of(f"{FOLDER}/manifest.json"))
        names = {f'{FOLDER}/{file["path"]}' for file in manifest["files"]}
        assert names <= set(listed()), "the manifest there names what is not there"
    assert kills >= 5 and left == sorted(left, reverse=True) and left[-1] < left[0], left
    is_whole(folder)
    assert "To send: 0; to remove: 0;" in publish(folder)
    print(f"{kills} publications killed; what was left to send after each: {left}; then the site was whole")
    for key in STRANGERS:
        assert bytes_of(key) == b"theirs", key
finally:
    server.stop()
    shutil.rmtree(work, ignore_errors=True)
