// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecli/evidenceverify.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "core/regularfile.h"
#include "evidence/cloudtrail.h"
#include "evidence/received.h"
#include "evidence/sealchecks.h"
#include "evidence/verification.h"
#include "evidencecli/lockreading.h"
#include "words/evidencewords.h"
#include "words/verificationwords.h"

namespace vaultlock::cli {

namespace {

using evidence::Check;

int unreadable(const QString &path, const Error &error, const Console &console)
{
    const bool isTold = error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::TooLarge;
    printLine(console.err, terminalSafe(isTold ? words::evidenceNotTaken(path, error.detail)
                                               : words::evidenceFailure(error)));
    return exitBadInput;
}

int print(const std::vector<Check> &checks, const Console &console)
{
    bool hasFailed = false;
    for (const Check &check : checks) {
        const bool isFailed = check.outcome == Check::Outcome::Failed;
        hasFailed = hasFailed || isFailed;
        printLine(console.out, terminalSafe(words::checkLine(check.outcome == Check::Outcome::Ok,
                                                             isFailed, check.what, check.why)));
    }
    return hasFailed ? exitFailure : exitSuccess;
}

/// Of the vault that the evidence says it is of.
Result<evidence::ServiceReading> readNow(const QJsonObject &object, ServiceConnection &connection)
{
    const QJsonObject vault = object.value(u"vault").toObject();
    const auto arn = VaultArn::fromService(vault.value(u"arn").toString());
    const auto origin = LockOrigin::fromKey(vault.value(u"origin").toString());
    if (!arn || !origin)
        return failure(ErrorKind::WrongOrigin, vault.value(u"arn").toString());
    return readLockOf({*arn, *origin, {}, {}, {}}, connection);
}

Result<evidence::Trust> trustOf(const QCommandLineParser &parser)
{
    constexpr qint64 most = 16 * 1024 * 1024;
    evidence::Trust trust;
    trust.now = SystemClock().utcNow();
    for (const char *name : {"trust", "tsa-trust"}) {
        const QString path = parser.value(QLatin1String(name));
        if (path.isEmpty())
            continue;
        const auto bytes = readRegularFile(path, most);
        if (!bytes)
            return failure(ErrorKind::FileNotReadable,
                           QStringLiteral("%1: %2").arg(path, bytes.error().text));
        (name == std::string_view("trust") ? trust.signers : trust.stamps) = *bytes;
    }
    return trust;
}

/// A file that cannot be read is told in its place: the others are looked at all the same.
std::vector<Check> trailChecksBy(const QCommandLineParser &parser, const QJsonObject &object)
{
    constexpr qint64 most = 256LL * 1024 * 1024;
    const auto vault =
        VaultArn::fromService(object.value(u"vault").toObject().value(u"arn").toString());
    const QStringList paths = parser.values(QStringLiteral("cloudtrail"));
    if (paths.isEmpty() || !vault)
        return {evidence::notChecked("cloudtrail",
                                     vault ? words::trailNotGiven() : words::cannotBeRead())};
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

void addVerifyOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Looks at evidence, a folder or a ZIP file of it, and says of each check "
                       "whether it is ok, FAILED, or was not made and why. Nothing is written. "
                       "Exits with 1 where a check failed, 2 where something could not be read."));
    parser.addOption({QStringLiteral("journal"),
                      QStringLiteral("The journal, or an export of one, that its lines have to "
                                     "stand in."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("live"),
                      QStringLiteral("Ask the service whether it says the same. Only reads.")});
    parser.addOption({QStringLiteral("trust"),
                      QStringLiteral("Certificates (PEM) of those who vouch for who signed it."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("tsa-trust"),
                      QStringLiteral("Certificates (PEM) of those who vouch for who stamped it."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("cloudtrail"),
                      QStringLiteral("A log file of CloudTrail, JSON or gzip, that has to tell the "
                                     "same calls; may be given more than once."),
                      QStringLiteral("file")});
    addConnectionOptions(parser);
    parser.addPositionalArgument(QStringLiteral("FOLDER|ZIP"), QStringLiteral("The evidence."));
}

int verifyEvidence(const QCommandLineParser &parser, const Console &console)
{
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1)
        return refused(QStringLiteral("Name the evidence: evidence verify FOLDER|ZIP"), console);
    const auto bundle = evidence::receivedFrom(names.constFirst());
    if (!bundle)
        return unreadable(names.constFirst(), bundle.error(), console);
    const auto trust = trustOf(parser);
    if (!trust)
        return unreadable(names.constFirst(), trust.error(), console);
    const evidence::ReadEvidence read = evidence::readEvidence(*bundle);
    evidence::Against against;
    if (parser.isSet(QStringLiteral("journal"))) {
        const QString path = parser.value(QStringLiteral("journal"));
        const auto journal = evidence::linesOfFile(path);
        if (!journal)
            return unreadable(path, journal.error(), console);
        against.journal = *journal;
    }
    if (parser.isSet(QStringLiteral("live")) && !read.object.isEmpty()) {
        const ServiceCommand command = openService(parser, false, console);
        if (!command.connection)
            return exitBadInput;
        const auto reading = readNow(read.object, *command.connection);
        if (!reading)
            return unreadable(names.constFirst(), reading.error(), console);
        against.service = *reading;
    }
    std::vector<Check> checks = evidence::checksOf(*bundle, read, against);
    for (Check &check : evidence::sealChecks(*bundle, *trust))
        checks.push_back(std::move(check));
    for (Check &check : trailChecksBy(parser, read.object))
        checks.push_back(std::move(check));
    return print(checks, console);
}

} // namespace vaultlock::cli
