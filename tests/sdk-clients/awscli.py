# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import re
import shlex
import subprocess
import tempfile

import job

COMMAND = shlex.split(os.environ.get("AWS_CLI", "/usr/bin/aws"))


def aws(operation, *arguments):
    done = subprocess.run(
        [*COMMAND, "glacier", operation, "--account-id", "-", "--vault-name", job.VAULT,
         "--endpoint-url", job.ACCESS["endpoint"], "--output", "json", *arguments],
        capture_output=True, text=True, timeout=60, check=False)
    if done.returncode:
        code = re.search(r"An error occurred \((\w+)\)", done.stderr)
        raise job.Refused(code.group(1) if code else done.stderr)
    return json.loads(done.stdout or "{}")


class Cli:
    create_vault = staticmethod(lambda: aws("create-vault"))
    tag = staticmethod(lambda key, value: aws("add-tags-to-vault", "--tags", f"{key}={value}"))
    untag = staticmethod(lambda key: aws("remove-tags-from-vault", "--tag-keys", key))
    complete = staticmethod(lambda lock_id: aws("complete-vault-lock", "--lock-id", lock_id))
    lock_state = staticmethod(lambda: aws("get-vault-lock")["State"])
    delete_archive = staticmethod(lambda archive: aws("delete-archive", f"--archive-id={archive}"))
    delete_vault = staticmethod(lambda: aws("delete-vault"))

    @staticmethod
    def upload(content):
        with tempfile.NamedTemporaryFile() as file:
            file.write(content)
            file.flush()
            return aws("upload-archive", "--body", file.name)["archiveId"]

    @staticmethod
    def initiate(policy):
        return aws("initiate-vault-lock", "--policy",
                   json.dumps({"Policy": policy}))["lockId"]


job.do(Cli())
