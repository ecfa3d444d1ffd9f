#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks at a folder of evidence without Vaultlock: python3 verify.py [CERTS.pem [TSA.pem]]
# CERTS.pem: authorities that you trust to vouch for who signed it; TSA.pem: for who stamped it.
import base64, calendar, hashlib, json, os, re, shlex, subprocess, sys, time
CERTS, TSA = ([os.path.abspath(name) for name in sys.argv[1:3]] + [None, None])[:2]
os.chdir(os.path.dirname(os.path.abspath(__file__)))
def need(truth, what):
    if not truth:
        sys.exit("FAILED: " + what)
def openssl(*words):
    print("$", shlex.join(["openssl", *words]), flush=True)
    return subprocess.run(["openssl", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, errors="replace")
def vouched(what, at, *words):
    """Now, or where a certificate has expired since, at the moment of a stamp."""
    for then in [[]] if at is None else [[], ["-attime", str(at)]]:
        done = openssl(*words, *then)
        if done.returncode == 0:
            return print("ok:", what, f"(as of {time.asctime(time.gmtime(at))} UTC)" if then else "")
    sys.exit(f"{done.stdout}FAILED: {what}")
def stamped(name):
    """The moment of the time stamp of a file, where TSA.pem vouches for it."""
    stamp = name + ".tsr"
    if not os.path.exists(stamp):
        return None
    if TSA is None:
        return print(f"not checked: {stamp}, a time stamp: python3 verify.py CERTS.pem TSA.pem")
    told = re.search(r"^Time stamp: (\w+ +\d+ [\d:]+)(?:\.\d+)? (\d+) GMT",
                     openssl("ts", "-reply", "-in", stamp, "-text").stdout, re.MULTILINE)
    need(told, stamp + " is no time stamp")
    at = calendar.timegm(time.strptime(" ".join(told.groups()), "%b %d %H:%M:%S %Y"))
    vouched(f"{name} was there at {time.asctime(time.gmtime(at))} UTC", at,
            "ts", "-verify", "-data", name, "-in", stamp, "-CAfile", TSA)
    return at
sha256 = lambda data: hashlib.sha256(data).hexdigest()
read = lambda name: open(name, "rb").read()
evidence = json.loads(read("evidence.json"))
need((evidence["format"], evidence["version"]) == ("vaultlock-evidence", 3), "another format")
for name, digest in evidence["files"].items():
    need(sha256(read(name)) == digest, name + " is not the file that evidence.json names")
policy = evidence["policy"]
if policy["base64"] is not None:
    data = base64.b64decode(policy["base64"], validate=True)
    need(sha256(data) == policy["sha256"] and len(data) == policy["size"], "the policy's SHA-256")
    need(policy["text"] is None or policy["text"].encode() == data, "the policy's text")
quoted = {}
before = {"sequence": 0, "hash": None}
for row in evidence["journal"]["lines"]:
    if row["line"] is not None:
        entry = json.loads(row["line"])
        need(sha256(row["line"].encode()) == row["hash"], f"hash of line {row['sequence']}")
        quoted[row["sequence"]] = [sha256(one["line"].encode()) for one in entry.get("quoted", [])]
        need((entry["sequence"], entry["previous"]) == (row["sequence"], row["previous"]), "a line")
    need(row["sequence"] > before["sequence"], "the order of the lines")
    if row["sequence"] == before["sequence"] + 1 and before["hash"]:
        need(row["previous"] == before["hash"], f"line {row['sequence']} follows another line")
    before = row
for step in filter(None, evidence["fourEyes"].values()):
    for one in filter(None, (step["rule"], step["approval"], step["initiated"])):
        need(one["hash"] in quoted.get(step["sequence"], [one["hash"]]), "a quoted line")
print("ok: files, policy and journal's lines agree")
signature = "evidence.json.p7s"
stamped("evidence.json")  # does not show that it was signed by then
if not os.path.exists(signature):
    need(not os.path.exists(signature + ".tsr"), "the signature is gone that was stamped")
    need(CERTS is None or os.path.exists("evidence.json.tsr"), "nothing was signed or stamped")
    print("not signed")
elif CERTS is None:
    stamped(signature)
    print(f"not checked: {signature}, a signature: python3 verify.py CERTS.pem TSA.pem")
else:
    vouched("evidence.json was signed", stamped(signature), "cms", "-verify", "-binary", "-inform",
            "DER", "-purpose", "any", "-in", signature, "-content", "evidence.json", "-CAfile",
            CERTS, "-out", os.devnull)
    print("certificates in the signature:", openssl("pkcs7", "-inform", "DER", "-in", signature,
                                                    "-print_certs", "-noout").stdout.strip(), sep="\n")
