// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/access/callcontext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vaultlock::sandbox {

namespace {

constexpr qint64 secondsOfADay = 24 * 60 * 60;

void setAge(policy::Request &request, const AskedCall &asked, const Vault &vault)
{
    const auto archive = vault.archives.constFind(archiveIdOf(asked));
    if (archive == vault.archives.cend())
        return;
    const qint64 days = archive->created.secsTo(asked.now) / secondsOfADay;
    request.setArchiveAge(static_cast<int>(std::max<qint64>(days, 0)));
}

void setVault(policy::Request &request, const AskedCall &asked, const policy::Action &action)
{
    const auto &vaults = asked.store.vaults();
    const auto vault = vaults.constFind(*asked.call.vault);
    if (vault == vaults.cend())
        return;
    if (action.carriesAge)
        setAge(request, asked, *vault);
    if (!action.carriesTags)
        return;
    std::vector<std::pair<std::string, std::string>> tags;
    for (auto tag = vault->tags.cbegin(); tag != vault->tags.cend(); ++tag)
        tags.emplace_back(tag.key().toStdString(), tag.value().toStdString());
    request.setVaultTags(tags);
}

void setHeader(policy::Request &request, const HttpRequest &http, const char *key,
               const char *header)
{
    const QByteArray value = http.header(header);
    request.setContext(key, value.isEmpty() ? std::vector<std::string>()
                                            : std::vector<std::string>{value.toStdString()});
}

std::string isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate).toStdString();
}

void setCaller(policy::Request &request, const Caller &caller)
{
    request.setContext(policy::principalArnKey, {caller.identity.arn.toStdString()});
    request.setContext("aws:userid", {caller.userId});
    if (!caller.isSession())
        return;
    request.setContext("aws:TokenIssueTime", {isoTime(*caller.tokenIssued)});
    request.setContext("aws:MultiFactorAuthPresent", {"false"}); // of every session without it
}

} // namespace

std::string resourceOf(const AskedCall &asked)
{
    if (asked.call.vault)
        return asked.store.arn(*asked.call.vault).utf8();
    const VaultStore &store = asked.store;
    return QStringLiteral("arn:%1:glacier:%2:%3:vaults/")
        .arg(store.region().partition(), store.region().toString(), store.account().toString())
        .toStdString();
}

QByteArray archiveIdOf(const AskedCall &asked)
{
    if (asked.call.operation == Operation::DeleteArchive)
        return asked.call.id;
    if (asked.call.operation != Operation::InitiateJob)
        return {};
    const QJsonObject job = QJsonDocument::fromJson(asked.request.body).object();
    return job[QLatin1String("ArchiveId")].toString().toUtf8();
}

policy::Request policyRequest(const AskedCall &asked)
{
    const std::string name(operationName(asked.call.operation));
    policy::Request request(asked.caller.arn, "glacier:" + name, resourceOf(asked));
    setCaller(request, asked.caller);
    request.setContext("aws:SourceIp", {"127.0.0.1"});
    request.setContext("aws:SecureTransport", {"false"});
    request.setContext("aws:ViaAWSService", {"false"});
    setHeader(request, asked.request, "aws:UserAgent", "user-agent");
    setHeader(request, asked.request, "aws:referer", "referer");
    if (const auto action = policy::actionNamed(name); action && asked.call.vault)
        setVault(request, asked, policy::glacierActions()[*action]);
    request.setContext(policy::currentTimeKey, {isoTime(asked.now)}); // last: others read it anew
    return request;
}

} // namespace vaultlock::sandbox
