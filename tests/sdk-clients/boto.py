# SPDX-License-Identifier: GPL-3.0-or-later
import boto3
import botocore.exceptions
import job


def told(call):
    def telling(*arguments):
        try:
            return call(*arguments)
        except botocore.exceptions.ClientError as error:
            raise job.Refused(error.response["Error"]["Code"]) from error
    telling.__name__ = call.__name__
    return telling


class Boto:
    def __init__(self):
        self.glacier = boto3.client("glacier", endpoint_url=job.ACCESS["endpoint"])
        for name in ("delete_archive", "delete_vault", "lock_state"):
            setattr(self, name, told(getattr(self, name)))

    def create_vault(self):
        self.glacier.create_vault(vaultName=job.VAULT)

    def tag(self, key, value):
        self.glacier.add_tags_to_vault(vaultName=job.VAULT, Tags={key: value})

    def untag(self, key):
        self.glacier.remove_tags_from_vault(vaultName=job.VAULT, TagKeys=[key])

    def upload(self, content):
        return self.glacier.upload_archive(vaultName=job.VAULT, body=content)["archiveId"]

    def initiate(self, policy):
        return self.glacier.initiate_vault_lock(vaultName=job.VAULT,
                                                policy={"Policy": policy})["lockId"]

    def complete(self, lock_id):
        self.glacier.complete_vault_lock(vaultName=job.VAULT, lockId=lock_id)

    def lock_state(self):
        return self.glacier.get_vault_lock(vaultName=job.VAULT)["State"]

    def delete_archive(self, archive):
        self.glacier.delete_archive(vaultName=job.VAULT, archiveId=archive)

    def delete_vault(self):
        self.glacier.delete_vault(vaultName=job.VAULT)


job.do(Boto())
