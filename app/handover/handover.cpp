// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handover.h"

#include "aws/reply/strictjson.h"
#include "aws/signing/digest.h"
#include "core/utctime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace vaultlock::handover {

namespace {

constexpr int contentVersion = 1;
constexpr auto mayBeAnotherMember = "mayBeAnother";

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString hexSha256(const QByteArray &bytes)
{
    return QString::fromLatin1(aws::sha256(bytes).toHex());
}

/// Reads member by member; what one of them lacks, the whole lacks.
class Members
{
public:
    explicit Members(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        m_isWhole = m_isWhole && value.isString();
        return value.toString();
    }
    QDateTime time(const char *name)
    {
        const QDateTime time = QDateTime::fromString(text(name), Qt::ISODateWithMs);
        m_isWhole = m_isWhole && time.isValid();
        return time.toUTC();
    }
    QStringList texts(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        m_isWhole = m_isWhole && value.isArray();
        QStringList result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array) {
            m_isWhole = m_isWhole && one.isString();
            result.append(one.toString());
        }
        return result;
    }
    /// False where it is not there.
    bool isTrue(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        m_isWhole = m_isWhole && (value.isBool() || value.isUndefined());
        return value.toBool();
    }
    bool isWhole() const { return m_isWhole; }

private:
    const QJsonObject &m_object;
    bool m_isWhole = true;
};

bool isEndpoint(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

/// The policy as text where it is UTF-8, which is what JSON can carry; else nothing.
std::optional<QByteArray> policyOf(const QString &text, const QString &sha256)
{
    const QByteArray policy = text.toUtf8();
    return hexSha256(policy) == sha256 ? std::optional(policy) : std::nullopt;
}

} // namespace

QByteArray encoded(const HandOver &handOver)
{
    QJsonObject object{
        {QStringLiteral("version"), contentVersion},
        {QStringLiteral("from"), handOver.from},
        {QStringLiteral("to"), handOver.to},
        {QStringLiteral("written"), timeText(handOver.written)},
        {QStringLiteral("vaultArn"), handOver.vault.toString()},
        {QStringLiteral("origin"), handOver.origin.key()},
        {QStringLiteral("endpoint"), handOver.endpoint},
        {QStringLiteral("connection"), handOver.connection},
        {QStringLiteral("lockId"), handOver.lockId.toString()},
        {QStringLiteral("policy"), QString::fromUtf8(handOver.policy)},
        {QStringLiteral("policySha256"), hexSha256(handOver.policy)},
        {QStringLiteral("initiated"), timeText(handOver.initiated)},
        {QStringLiteral("expires"), timeText(handOver.expires)},
        {QStringLiteral("tried"), QJsonArray::fromStringList(handOver.tried)},
        {QStringLiteral("leftToTry"), QJsonArray::fromStringList(handOver.leftToTry)},
        {QStringLiteral("note"), handOver.note},
    };
    // Only where it is so: who does not know the member reads past it.
    if (handOver.mayBeAnother)
        object.insert(QLatin1String(mayBeAnotherMember), true);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

tl::expected<HandOver, ContentFault> decoded(const QByteArray &text)
{
    const tl::unexpected<ContentFault> none(ContentFault::NotAHandOver);
    const auto object = aws::readStrictObject(text);
    if (!object)
        return none;
    const int version = object->value(QLatin1String("version")).toInt();
    if (version > contentVersion)
        return tl::unexpected(ContentFault::NewerVersion);
    if (version != contentVersion)
        return none;

    Members members(*object);
    const auto vault = VaultArn::fromString(members.text("vaultArn"));
    const auto origin = LockOrigin::fromKey(members.text("origin"));
    const QString lockId = members.text("lockId");
    const auto policy = policyOf(members.text("policy"), members.text("policySha256"));
    const QString endpoint = members.text("endpoint");
    if (!vault || !origin || !policy || !isEndpoint(endpoint))
        return none;
    const auto id = LockId::fromString(lockId, *origin);
    if (!id)
        return none;
    HandOver handOver{members.text("from"),
                      members.text("to"),
                      members.time("written"),
                      *vault,
                      *origin,
                      endpoint,
                      members.text("connection"),
                      *id,
                      *policy,
                      members.time("initiated"),
                      members.time("expires"),
                      members.texts("tried"),
                      members.texts("leftToTry"),
                      members.text("note"),
                      members.isTrue(mayBeAnotherMember),
                      {}};
    if (!members.isWhole())
        return none;
    return handOver;
}

} // namespace vaultlock::handover
