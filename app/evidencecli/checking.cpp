// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecli/checking.h"

#include "core/clock.h"
#include "core/regularfile.h"
#include "evidence/cloudtrail.h"
#include "evidence/sealchecks.h"
#include "words/evidencewords.h"
#include "words/verificationwords.h"

namespace vaultlock::cli {

namespace {

using evidence::Check;

tl::unexpected<UnreadableFile> notRead(const QString &path, const Error &error)
{
    return tl::unexpected<UnreadableFile>(UnreadableFile{path, error});
}

tl::expected<evidence::Trust, UnreadableFile> trustOf(const evidencedesk::VerifyOrder &order)
{
    constexpr qint64 most = 16 * 1024 * 1024;
    evidence::Trust trust;
    trust.now = SystemClock().utcNow();
    const auto read = [](const QString &path, std::optional<QByteArray> &into) {
        if (path.isEmpty())
            return QString();
        const auto bytes = readRegularFile(path, most);
        if (!bytes)
            return QStringLiteral("%1: %2").arg(path, bytes.error().text);
        into = *bytes;
        return QString();
    };
    for (const QString &fault :
         {read(order.signers, trust.signers), read(order.stamps, trust.stamps)}) {
        if (!fault.isEmpty())
            return notRead(order.path, {ErrorKind::FileNotReadable, {}, 0, {}, fault});
    }
    return trust;
}

std::vector<Check> trailChecksBy(const QStringList &paths, const QJsonObject &object)
{
    constexpr qint64 most = 256LL * 1024 * 1024;
    const auto vault =
        VaultArn::fromService(object.value(u"vault").toObject().value(u"arn").toString());
    if (!vault)
        return {evidence::notChecked("cloudtrail", words::cannotBeRead())};
    if (paths.isEmpty())
        return {evidence::notGiven("cloudtrail", words::trailNotGiven(), "--cloudtrail")};
    std::vector<evidence::TrailRecord> records;
    std::vector<Check> checks;
    for (const QString &path : paths) {
        const auto bytes = readRegularFile(path, most);
        const Result<std::vector<evidence::TrailRecord>> found =
            bytes ? evidence::trailRecordsIn(*bytes, *vault)
                  : failure(ErrorKind::FileNotReadable, bytes.error().text);
        if (found)
            records.insert(records.end(), found->begin(), found->end());
        else
            checks.push_back(evidence::failedCheck(
                "cloudtrail", words::trailNotTaken(path, found.error().detail)));
    }
    for (Check &check : evidence::trailChecks(object, records))
        checks.push_back(std::move(check));
    return checks;
}

} // namespace

tl::expected<std::vector<Check>, UnreadableFile> allChecks(const evidence::Bundle &bundle,
                                                           const evidence::ReadEvidence &read,
                                                           const evidencedesk::VerifyOrder &order)
{
    const auto trust = trustOf(order);
    if (!trust)
        return tl::unexpected<UnreadableFile>(trust.error());
    evidence::Against against{{}, order.service};
    if (!order.journalFile.isEmpty()) {
        const auto journal = evidence::linesOfFile(order.journalFile);
        if (!journal)
            return notRead(order.journalFile, journal.error());
        against.journal = *journal;
    }
    std::vector<Check> checks = evidence::checksOf(bundle, read, against);
    for (Check &check : evidence::sealChecks(bundle, *trust))
        checks.push_back(std::move(check));
    for (Check &check : trailChecksBy(order.trails, read.object))
        checks.push_back(std::move(check));
    return checks;
}

QString unreadableText(const UnreadableFile &file)
{
    const bool isTold =
        file.error.kind == ErrorKind::InvalidInput || file.error.kind == ErrorKind::TooLarge;
    return isTold ? words::evidenceNotTaken(file.path, file.error.detail)
                  : words::evidenceFailure(file.error);
}

evidencedesk::About aboutOf(const QJsonObject &evidence)
{
    const QJsonObject vault = evidence.value(u"vault").toObject();
    return {vault.value(u"arn").toString(),
            vault.value(u"name").toString(),
            vault.value(u"account").toString(),
            vault.value(u"region").toString(),
            vault.value(u"origin").toString(),
            vault.value(u"isSandbox").toBool(),
            evidence.value(u"lock").toObject().value(u"state").toString(),
            evidence.value(u"made").toString()};
}

} // namespace vaultlock::cli
