#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks at a folder of evidence without Vaultlock: python3 verify.py [CERTS.pem]
import base64, hashlib, json, os, subprocess, sys
os.chdir(os.path.dirname(os.path.abspath(__file__)))
def need(truth, what):
    if not truth:
        sys.exit("FAILED: " + what)
sha256 = lambda data: hashlib.sha256(data).hexdigest()
read = lambda name: open(name, "rb").read()
evidence = json.loads(read("evidence.json"))
need((evidence["format"], evidence["version"]) == ("vaultlock-evidence", 2), "another format")
for name, digest in evidence["files"].items():
    need(sha256(read(name)) == digest, name + " is not the file that evidence.json names")
policy = evidence["policy"]
if policy["base64"] is not None:
    data = base64.b64decode(policy["base64"], validate=True)
    need(sha256(data) == policy["sha256"] and len(data) == policy["size"], "the policy's SHA-256")
    need(policy["text"] is None or policy["text"].encode() == data, "the policy's text")
before = {"sequence": 0, "hash": None}
for row in evidence["journal"]["lines"]:
    if row["line"] is not None:
        entry = json.loads(row["line"])
        need(sha256(row["line"].encode()) == row["hash"], f"hash of line {row['sequence']}")
        need((entry["sequence"], entry["previous"]) == (row["sequence"], row["previous"]), "a line")
    need(row["sequence"] > before["sequence"], "the order of the lines")
    if row["sequence"] == before["sequence"] + 1 and before["hash"]:
        need(row["previous"] == before["hash"], f"line {row['sequence']} follows another line")
    before = row
print("ok: files, policy and journal's lines agree")
if len(sys.argv) > 1:
    sys.exit(subprocess.run(["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-purpose",
                             "any", "-in", "evidence.json.p7s", "-content", "evidence.json",
                             "-CAfile", sys.argv[1], "-out", os.devnull]).returncode)
