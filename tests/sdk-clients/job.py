# SPDX-License-Identifier: GPL-3.0-or-later
"""The job of the Python clients; each gives it a client with the methods that it calls."""

import json
import os
import urllib.request

ACCESS = json.loads(os.environ["SANDBOX"])
VAULT = "ledger"
ARN = f"arn:aws:glacier:{ACCESS['region']}:{ACCESS['accountId']}:vaults/{VAULT}"
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Sid": "KeepADay", "Effect": "Deny", "Principal": "*", "Action": "glacier:DeleteArchive",
     "Resource": ARN, "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "1"}}},
    {"Sid": "Hold", "Effect": "Deny", "Principal": "*", "Action": "glacier:DeleteArchive",
     "Resource": ARN, "Condition": {"StringEquals": {"glacier:ResourceTag/LegalHold": "true"}}}]})


class Refused(Exception):
    """With the service's code."""


def advance(seconds):
    request = urllib.request.Request(
        ACCESS["endpoint"] + "/_vaultlock/clock", method="POST",
        data=json.dumps({"advanceSeconds": seconds}).encode(),
        headers={"Authorization": "Bearer " + ACCESS["controlToken"]})
    urllib.request.urlopen(request, timeout=30).read()


def refused(code, call, *arguments):
    try:
        call(*arguments)
    except Refused as refusal:
        assert str(refusal) == code, f"{refusal} in place of {code}"
        return
    raise AssertionError(f"{call.__name__} was not refused")


def do(client):
    client.create_vault()
    client.tag("Owner", "Records")
    first, second = client.upload(b"first"), client.upload(b"second")
    lock_id = client.initiate(POLICY)
    refused("AccessDeniedException", client.delete_archive, first)
    advance(86400)
    client.delete_archive(first)
    client.tag("LegalHold", "true")
    refused("AccessDeniedException", client.delete_archive, second)
    client.untag("LegalHold")
    client.delete_archive(second)
    client.complete(lock_id)
    assert client.lock_state() == "Locked"
    refused("InvalidParameterValueException", client.delete_vault)  # written since its inventory
    advance(2 * 86400)
    client.delete_vault()
    refused("ResourceNotFoundException", client.lock_state)
    print("done")
