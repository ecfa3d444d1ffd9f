// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/operation.h"

#include "aws/glacier/treehash.h"
#include "aws/signing/sigv4.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace vaultlock::aws {

namespace {

// QUrl::toPercentEncoding() leaves only `A-Za-z0-9-._~` bare, as SigV4 wants it.

QByteArray vaultPath(const VaultName &vault)
{
    return "/-/vaults/" + QUrl::toPercentEncoding(vault.toString());
}

QByteArray lockPath(const VaultName &vault)
{
    return vaultPath(vault) + "/lock-policy";
}

QByteArray archivesPath(const VaultName &vault)
{
    return vaultPath(vault) + "/archives";
}

QByteArray tagsPath(const VaultName &vault)
{
    return vaultPath(vault) + "/tags";
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Operation listVaultsOperation(const QString &marker)
{
    QByteArray query = "limit=10";
    if (!marker.isEmpty())
        query += "&marker=" + QUrl::toPercentEncoding(marker);
    return {"GET", "/-/vaults", query, {}};
}

Operation describeVaultOperation(const VaultName &vault)
{
    return {"GET", vaultPath(vault), {}, {}};
}

Operation getVaultLockOperation(const VaultName &vault)
{
    return {"GET", lockPath(vault), {}, {}};
}

Operation listTagsOperation(const VaultName &vault)
{
    return {"GET", tagsPath(vault), {}, {}};
}

Operation getAccessPolicyOperation(const VaultName &vault)
{
    return {"GET", vaultPath(vault) + "/access-policy", {}, {}};
}

Operation createVaultOperation(const VaultName &vault)
{
    return {"PUT", vaultPath(vault), {}, {}, 201};
}

Operation initiateVaultLockOperation(const VaultName &vault, const QByteArray &body)
{
    return {"POST", lockPath(vault), {}, body, 201, false};
}

Operation completeVaultLockOperation(const VaultName &vault, const LockId &lockId)
{
    return {
        "POST", lockPath(vault) + '/' + QUrl::toPercentEncoding(lockId.toString()), {}, {}, 204};
}

Operation abortVaultLockOperation(const VaultName &vault)
{
    return {"DELETE", lockPath(vault), {}, {}, 204};
}

Operation uploadArchiveOperation(const VaultName &vault, const QByteArray &content,
                                 const QByteArray &description)
{
    return {"POST",
            archivesPath(vault),
            {},
            content,
            201,
            false,
            {{"x-amz-archive-description", description},
             {"x-amz-content-sha256", sha256Hex(content)},
             {"x-amz-sha256-tree-hash", treeHashHex(content)}},
            QByteArrayLiteral("application/octet-stream")};
}

Operation deleteArchiveOperation(const StoredArchive &archive)
{
    return {"DELETE",
            archivesPath(archive.vault()) + '/' + QUrl::toPercentEncoding(archive.id()),
            {},
            {},
            204};
}

Operation addTagsOperation(const VaultName &vault, const Tags &tags)
{
    QJsonObject object;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        object.insert(tag.key(), tag.value());
    return {"POST", tagsPath(vault), "operation=add", json({{QStringLiteral("Tags"), object}}),
            204};
}

Operation removeTagsOperation(const VaultName &vault, const QStringList &keys)
{
    return {"POST", tagsPath(vault), "operation=remove",
            json({{QStringLiteral("TagKeys"), QJsonArray::fromStringList(keys)}}), 204};
}

bool isArchiveDescription(const QString &text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    return isAscii && !text.isEmpty() && text.size() <= 1'024 && text.trimmed() == text;
}

bool StoredArchive::canBeId(const QByteArray &text)
{
    // As of a lock ID. Two headers of one name arrive as one with ", " between, which has a space.
    return LockId::isPossible(QString::fromLatin1(text));
}

} // namespace vaultlock::aws
