// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/codec.h"

#include "aws/reply/serviceerror.h"
#include "aws/reply/strictjson.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace vaultlock::aws {

namespace {

/// Reads fields of one object and remembers the first that is not what it should be.
class Fields
{
public:
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        return value.isString() ? value.toString() : blame(name);
    }
    std::optional<QString> textOrNull(const char *name)
    {
        return isAbsent(name) ? std::nullopt : std::optional(text(name));
    }
    QDateTime date(const char *name)
    {
        const auto parsed = serviceDate(text(name));
        if (!parsed)
            blame(name);
        return parsed.value_or(QDateTime());
    }
    std::optional<QDateTime> dateOrNull(const char *name)
    {
        return isAbsent(name) ? std::nullopt : std::optional(date(name));
    }
    std::optional<qint64> countOrNull(const char *name)
    {
        if (isAbsent(name))
            return std::nullopt;
        const QJsonValue value = m_object.value(QLatin1String(name));
        const qint64 count = value.toInteger(-1);
        if (count < 0)
            blame(name);
        return count;
    }
    QJsonArray array(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isArray())
            blame(name);
        return value.toArray();
    }
    QJsonObject object(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isObject())
            blame(name);
        return value.toObject();
    }

    QString blame(const char *name)
    {
        if (m_fault.isEmpty())
            m_fault = QLatin1String(name);
        return {};
    }
    const QString &fault() const { return m_fault; }

private:
    bool isAbsent(const char *name) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        return value.isNull() || value.isUndefined();
    }

    QJsonObject m_object;
    QString m_fault;
};

tl::unexpected<Error> malformed(const HttpReply &reply, const QString &detail)
{
    return failure(Error{ErrorKind::MalformedReply, {}, reply.status, requestId(reply), detail});
}

Result<Fields> fieldsOf(const HttpReply &reply)
{
    auto object = readStrictObject(reply.body);
    if (object)
        return Fields(*std::move(object));
    if (object.error() == JsonFault::Incomplete && !reply.isFramed)
        return failure(Error{ErrorKind::ConnectionLost, {}, reply.status, requestId(reply), {}});
    return malformed(reply, QStringLiteral("JSON"));
}

ReplyMetadata metadataOf(const HttpReply &reply)
{
    return {requestId(reply), reply.serverTime};
}

std::optional<VaultDescription> describedVault(Fields &fields)
{
    const auto arn = VaultArn::fromService(fields.text("VaultARN"));
    if (!arn) {
        fields.blame("VaultARN");
        return std::nullopt;
    }
    if (fields.text("VaultName") != arn->name().toString())
        fields.blame("VaultName");
    return VaultDescription{
        *arn, fields.date("CreationDate"), fields.dateOrNull("LastInventoryDate"),
        fields.countOrNull("NumberOfArchives"), fields.countOrNull("SizeInBytes")};
}

} // namespace

/// The one place where an upload's reply becomes an archive that may be deleted.
class UploadReading
{
public:
    UploadReading(VaultName vault, QByteArray treeHash)
        : m_vault(std::move(vault))
        , m_treeHash(std::move(treeHash))
    {
    }

    Result<UploadReply> read(const HttpReply &reply) const
    {
        const auto id = reply.header("x-amz-archive-id");
        if (!id)
            return malformed(reply, QStringLiteral("x-amz-archive-id is missing"));
        if (!StoredArchive::canBeId(*id))
            return malformed(reply, QStringLiteral("x-amz-archive-id is not one ID: ") +
                                        QString::fromLatin1(id->left(2'100)));
        const QString text = QString::fromLatin1(*id);
        const auto hash = reply.header("x-amz-sha256-tree-hash");
        if (!hash || hash->toLower() != m_treeHash)
            return malformed(reply,
                             QStringLiteral("x-amz-sha256-tree-hash is %1; x-amz-archive-id: %2")
                                 .arg(hash ? QStringLiteral("not that of what was sent")
                                           : QStringLiteral("missing"),
                                      text));
        return UploadReply{StoredArchive(m_vault, text), metadataOf(reply)};
    }

private:
    VaultName m_vault;
    QByteArray m_treeHash;
};

std::optional<QDateTime> serviceDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z\\z"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    return parsed.isValid() ? std::optional(parsed) : std::nullopt;
}

Result<VaultListPage> decodeVaultListPage(const HttpReply &reply)
{
    auto fields = fieldsOf(reply);
    if (!fields)
        return failure(fields.error());
    VaultListPage page;
    page.metadata = metadataOf(reply);
    page.marker = fields->textOrNull("Marker").value_or(QString());
    page.isLast = page.marker.isEmpty();
    const QJsonArray list = fields->array("VaultList");
    for (const auto &element : list) {
        Fields vaultFields(element.toObject());
        const auto vault = describedVault(vaultFields);
        if (!vaultFields.fault().isEmpty())
            return malformed(reply, QStringLiteral("VaultList: ") + vaultFields.fault());
        page.vaults.push_back(*vault);
    }
    if (!fields->fault().isEmpty())
        return malformed(reply, fields->fault());
    return page;
}

Result<VaultDescription> decodeVaultDescription(const HttpReply &reply)
{
    auto fields = fieldsOf(reply);
    if (!fields)
        return failure(fields.error());
    const auto vault = describedVault(*fields);
    if (!fields->fault().isEmpty())
        return malformed(reply, fields->fault());
    return *vault;
}

Result<VaultLock> decodeVaultLock(const HttpReply &reply)
{
    auto fields = fieldsOf(reply);
    if (!fields)
        return failure(fields.error());
    const QString state = fields->text("State");
    const bool isLocked = state == QLatin1String("Locked");
    if (!isLocked && state != QLatin1String("InProgress"))
        fields->blame("State");
    const VaultLock lock{fields->text("Policy").toUtf8(),
                         isLocked ? ServiceLockState::Locked : ServiceLockState::InProgress,
                         fields->date("CreationDate"), fields->dateOrNull("ExpirationDate"),
                         metadataOf(reply)};
    if (!fields->fault().isEmpty())
        return malformed(reply, fields->fault());
    return lock;
}

Result<Tags> decodeTags(const HttpReply &reply)
{
    auto fields = fieldsOf(reply);
    if (!fields)
        return failure(fields.error());
    const QJsonObject object = fields->object("Tags");
    Tags tags;
    for (auto tag = object.begin(); tag != object.end(); ++tag) {
        if (!tag.value().isString())
            fields->blame("Tags");
        tags.insert(tag.key(), tag.value().toString());
    }
    if (!fields->fault().isEmpty())
        return malformed(reply, fields->fault());
    return tags;
}

Result<QByteArray> decodeAccessPolicy(const HttpReply &reply)
{
    auto fields = fieldsOf(reply);
    if (!fields)
        return failure(fields.error());
    const QByteArray policy = fields->text("Policy").toUtf8();
    if (!fields->fault().isEmpty())
        return malformed(reply, fields->fault());
    return policy;
}

Result<InitiateReply> decodeInitiateReply(const HttpReply &reply)
{
    const auto lockId = reply.header("x-amz-lock-id");
    if (!lockId)
        return malformed(reply, QStringLiteral("x-amz-lock-id is missing"));
    if (lockId->isEmpty())
        return malformed(reply, QStringLiteral("x-amz-lock-id is empty"));
    // Two of them arrive as one with ", " between (and a space is in no lock ID).
    const bool isPrintable =
        std::all_of(lockId->begin(), lockId->end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isPrintable || lockId->size() > 1024)
        return malformed(reply, QStringLiteral("x-amz-lock-id is not one ID: ") +
                                    QString::fromLatin1(lockId->left(2'100)));
    return InitiateReply{QString::fromLatin1(*lockId), metadataOf(reply)};
}

Result<UploadReply> decodeUploadReply(const HttpReply &reply, const VaultName &vault,
                                      const QByteArray &treeHash)
{
    return UploadReading(vault, treeHash).read(reply);
}

Result<ReplyMetadata> decodeNothing(const HttpReply &reply)
{
    return metadataOf(reply);
}

std::optional<QByteArray> encodePolicyDocument(const QByteArray &policy)
{
    if (!QByteArrayView(policy).isValidUtf8())
        return std::nullopt;
    QByteArray document = "{\"Policy\":\"";
    for (const char c : policy) {
        if (c == '"' || c == '\\') {
            document += '\\';
            document += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            document += "\\u00" + QByteArray(1, c).toHex();
        } else {
            document += c;
        }
    }
    return document + "\"}";
}

} // namespace vaultlock::aws
