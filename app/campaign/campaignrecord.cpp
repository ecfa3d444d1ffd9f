// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaign/campaignrecord.h"

#include "core/privateplace.h"
#include "core/regularfile.h"
#include "core/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <utility>

namespace vaultlock::campaign {

namespace {

constexpr int schemaOfFile = 1;
constexpr qint64 largestFile = 64 * 1024 * 1024; // 2,000 vaults with policies of 20 KB, in base64

QJsonArray textsOf(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(QString::fromStdString(text));
    return array;
}

std::optional<CampaignVault> vaultFrom(const QJsonObject &object)
{
    const auto arn = VaultArn::fromString(object[QLatin1String("vaultArn")].toString());
    const auto policy =
        QByteArray::fromBase64Encoding(object[QLatin1String("policy")].toString().toLatin1(),
                                       QByteArray::AbortOnBase64DecodingErrors);
    if (!arn || !policy || policy.decoded.isEmpty())
        return std::nullopt;
    CampaignVault vault{*arn, policy.decoded, {}};
    for (const QJsonValue &identity : object[QLatin1String("accepted")].toArray())
        vault.accepted.push_back(identity.toString().toStdString());
    return vault;
}

} // namespace

QByteArray campaignBytes(const Campaign &campaign)
{
    QJsonArray vaults;
    for (const CampaignVault &vault : campaign.vaults)
        vaults.append(
            QJsonObject{{QStringLiteral("vaultArn"), vault.vault.toString()},
                        {QStringLiteral("policy"), QString::fromLatin1(vault.policy.toBase64())},
                        {QStringLiteral("accepted"), textsOf(vault.accepted)}});
    return QJsonDocument(
               QJsonObject{{QStringLiteral("schema"), schemaOfFile},
                           {QStringLiteral("id"), campaign.id.toString(QUuid::WithoutBraces)},
                           {QStringLiteral("begun"), campaign.begun.toString(Qt::ISODateWithMs)},
                           {QStringLiteral("origin"), campaign.origin},
                           {QStringLiteral("connectionName"), campaign.connectionName},
                           {QStringLiteral("vaults"), vaults}})
        .toJson();
}

std::optional<Campaign> campaignFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Campaign campaign;
    campaign.id = QUuid::fromString(object[QLatin1String("id")].toString());
    campaign.begun =
        QDateTime::fromString(object[QLatin1String("begun")].toString(), Qt::ISODateWithMs).toUTC();
    campaign.origin = object[QLatin1String("origin")].toString();
    campaign.connectionName = object[QLatin1String("connectionName")].toString();
    for (const QJsonValue &value : object[QLatin1String("vaults")].toArray()) {
        auto vault = vaultFrom(value.toObject());
        if (!vault)
            return std::nullopt;
        campaign.vaults.push_back(std::move(*vault));
    }
    const bool isWhole = object[QLatin1String("schema")].toInt() == schemaOfFile &&
                         !campaign.id.isNull() && campaign.begun.isValid() &&
                         LockOrigin::fromKey(campaign.origin) && !campaign.vaults.empty();
    return isWhole ? std::optional(std::move(campaign)) : std::nullopt;
}

class CampaignRecord::Turn
{
public:
    explicit Turn(const QString &path)
        : m_lock(path)
    {
        m_lock.setStaleLockTime(0); // only by its process: a campaign may take hours
    }
    bool take() { return m_lock.tryLock(0); }
    bool isTaken() const { return m_lock.error() == QLockFile::LockFailedError; }

private:
    QLockFile m_lock;
};

CampaignRecord::CampaignRecord(QString path)
    : m_path(std::move(path))
{
}

CampaignRecord::~CampaignRecord() = default;

Result<std::optional<Campaign>> CampaignRecord::read() const
{
    const auto bytes = readRegularFile(m_path, largestFile);
    if (!bytes && bytes.error().why == UnreadFile::Why::Missing)
        return std::optional<Campaign>();
    const QString reason =
        bytes ? QStringLiteral("it is no campaign of this version") : bytes.error().text;
    auto campaign = bytes ? campaignFrom(*bytes) : std::nullopt;
    if (!campaign)
        return failure(ErrorKind::FileNotReadable, QStringLiteral("%1: %2").arg(m_path, reason));
    return campaign;
}

Result<void> CampaignRecord::write(const Campaign &campaign)
{
    if (const auto made = makePrivateFolder(QFileInfo(m_path).path()); !made)
        return made;
    return writePrivateFile(m_path, campaignBytes(campaign));
}

Result<void> CampaignRecord::remove(const QUuid &id)
{
    if (const auto kept = read(); kept && *kept && (*kept)->id != id)
        return {};
    QFile file(m_path);
    if (!file.exists() || file.remove())
        return {};
    return failure(ErrorKind::FileNotWritable,
                   QStringLiteral("%1: %2").arg(m_path, file.errorString()));
}

Result<bool> CampaignRecord::takeTurn()
{
    if (m_turn)
        return true;
    (void)makePrivateFolder(QFileInfo(m_path).path());
    const QString path = m_path + QStringLiteral(".turn");
    auto turn = std::make_unique<Turn>(path);
    if (!turn->take()) {
        if (turn->isTaken())
            return false;
        return failure(ErrorKind::FileNotWritable, path);
    }
    m_turn = std::move(turn);
    return true;
}

void CampaignRecord::endTurn()
{
    m_turn.reset();
}

} // namespace vaultlock::campaign
