// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecli/ordered.h"

#include "cli/commandoptions.h"
#include "cli/passphrase.h"
#include "cli/stampserver.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/regularfile.h"
#include "core/wholefile.h"
#include "evidence/bundlezip.h"
#include "evidence/collect.h"
#include "evidence/received.h"
#include "evidence/signature.h"
#include "evidence/timestamp.h"
#include "evidencecli/checking.h"
#include "evidencedesk/report.h"
#include "paper/pdffile.h"
#include "words/evidencewords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace vaultlock::cli {

namespace {

using evidencedesk::MakeOrder;
using evidencedesk::Stamping;
using evidencedesk::Step;

/// Why nothing comes of it, for people.
template <typename T>
using Told = tl::expected<T, QString>;

tl::unexpected<QString> because(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

void say(const evidencedesk::Report &report, const Console &console)
{
    const QByteArray line = evidencedesk::lineOf(report);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), console.out);
    std::fflush(console.out);
}

QByteArray orderedLine()
{
    constexpr qint64 longest = 16 * 1024 * 1024;
    QFile input;
    return input.open(STDIN_FILENO, QIODevice::ReadOnly) ? input.readLine(longest) : QByteArray();
}

/// What it found wrong with a file, or a server.
QString notTaken(const QString &source, const Error &error)
{
    const bool isTold = error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::TooLarge;
    return isTold ? words::notTakenAs(source, error.detail) : words::evidenceFailure(error);
}

Told<evidence::Bundle> bundleBy(const MakeOrder &order, const QDateTime &made,
                                const Console &console)
{
    say(Step::Reading, console);
    const auto lines = evidence::linesOfFile(order.journalFile);
    if (!lines)
        return because(words::evidenceFailure(lines.error()));
    const auto subject = evidence::subjectOf(*lines, order.vaultArn, order.origin, {made, {}});
    if (!subject)
        return because(words::evidenceFailure(subject.error()));
    say(Step::Drawing, console);
    const QJsonObject facts =
        evidence::collect(*subject, *lines, {made, QTimeZone::systemTimeZone(), order.service});
    return evidence::bundleOf(facts, order.isDrawn && paper::canDraw(),
                              {!order.keyFile.isEmpty(), order.stamping == Stamping::Server});
}

Told<void> sign(evidence::Bundle &bundle, const MakeOrder &order, const QCommandLineParser &parser)
{
    constexpr qint64 most = 4 * 1024 * 1024;
    const auto key = readRegularFile(order.keyFile, most);
    if (!key)
        return because(words::notTakenAs(order.keyFile, key.error().text));
    Secret passphrase;
    if (parser.isSet(QStringLiteral("passphrase-fd"))) {
        auto read = passphraseFrom(parser.value(QStringLiteral("passphrase-fd")).toInt());
        if (!read)
            return because(words::evidenceFailure(read.error()));
        passphrase = std::move(*read);
    }
    const auto signature = evidence::signDetached(bundle.value(evidence::evidenceName), *key,
                                                  passphrase, QDateTime::currentDateTimeUtc());
    if (!signature)
        return because(notTaken(order.keyFile, signature.error()));
    bundle.insert(evidence::signatureName, *signature);
    return {};
}

Told<void> stamp(evidence::Bundle &bundle, const MakeOrder &order)
{
    constexpr qsizetype nonceSize = 16;
    const evidence::StampPlace place = evidence::stampPlaceOf(bundle);
    const QByteArray text = bundle.value(place.stamped);
    const QByteArray request = evidence::stampRequest(text, SystemRandom().bytes(nonceSize));
    const auto reply = askStampServer(QUrl(order.stampServer, QUrl::StrictMode), request);
    if (!reply)
        return because(notTaken(order.stampServer, reply.error()));
    if (const auto found = evidence::stampOver(text, *reply, request); !found)
        return because(notTaken(order.stampServer, found.error()));
    bundle.insert(place.stamp, *reply);
    return {};
}

/// While it lives, whoever calls it off has to wait.
class Unbroken
{
public:
    Unbroken()
    {
        sigset_t ends;
        sigemptyset(&ends);
        sigaddset(&ends, SIGTERM);
        sigaddset(&ends, SIGINT);
        ::pthread_sigmask(SIG_BLOCK, &ends, &m_before);
    }
    ~Unbroken() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Unbroken(const Unbroken &) = delete;
    Unbroken &operator=(const Unbroken &) = delete;

private:
    sigset_t m_before{};
};

Result<void> writeEvidence(const evidence::Bundle &bundle, const MakeOrder &order,
                           const QDateTime &made)
{
    if (!order.isZip)
        return evidence::writeBundle(bundle, order.place);
    if (QFile::exists(order.place))
        return failure(ErrorKind::FileNotWritable,
                       QStringLiteral("%1: it is there already").arg(order.place));
    return evidence::zipOf(bundle, QFileInfo(order.place).completeBaseName(), made)
        .and_then([&order](const QByteArray &zip) { return writePrivateFile(order.place, zip); });
}

Told<evidencedesk::Made> write(const evidence::Bundle &bundle, const MakeOrder &order,
                               const QDateTime &made)
{
    const QString request =
        order.stamping == Stamping::Request ? evidencedesk::requestFileOf(order.place) : QString();
    if (!request.isEmpty() && QFile::exists(request))
        return because(words::notTakenAs(request, QStringLiteral("it is there already")));
    const auto written =
        request.isEmpty() ? Result<void>()
                          : writePrivateFile(request, evidence::stampRequest(bundle.value(
                                                          evidence::stampPlaceOf(bundle).stamped)));
    const auto all = written.and_then([&] { return writeEvidence(bundle, order, made); });
    if (all)
        return evidencedesk::Made{order.place, bundle.keys(), request};
    if (written && !request.isEmpty())
        QFile::remove(request);
    return because(words::evidenceFailure(all.error()));
}

/// What there is to be written.
Told<evidence::Bundle> sealedBundle(const MakeOrder &order, const QDateTime &made,
                                    const QCommandLineParser &parser, const Console &console)
{
    auto bundle = bundleBy(order, made, console);
    if (!bundle)
        return bundle;
    if (!order.keyFile.isEmpty()) {
        say(Step::Signing, console);
        if (const auto done = sign(*bundle, order, parser); !done)
            return because(done.error());
    }
    if (order.stamping == Stamping::Server) {
        say(Step::Stamping, console);
        if (const auto done = stamp(*bundle, order); !done)
            return because(done.error());
    }
    evidence::renewSums(*bundle);
    return bundle;
}

evidencedesk::CheckRow rowOf(const evidence::Check &check)
{
    using Row = evidencedesk::CheckRow::Outcome;
    switch (check.outcome) {
    case evidence::Check::Outcome::Ok:
        return {check.what, Row::Holds, check.why};
    case evidence::Check::Outcome::Failed:
        return {check.what, Row::Fails, check.why};
    case evidence::Check::Outcome::NotChecked:
        break;
    }
    return {check.what, Row::NotChecked, check.why};
}

evidencedesk::Outcome verify(const evidencedesk::VerifyOrder &order)
{
    const auto bundle = evidence::receivedFrom(order.path);
    if (!bundle)
        return evidencedesk::Refused{unreadableText({order.path, bundle.error()})};
    const evidence::ReadEvidence read = evidence::readEvidence(*bundle);
    const auto checks = allChecks(*bundle, read, order);
    if (!checks)
        return evidencedesk::Refused{unreadableText(checks.error())};
    evidencedesk::Verified verified;
    if (!read.object.isEmpty())
        verified.about = aboutOf(read.object);
    for (const evidence::Check &check : *checks)
        verified.checks.push_back(rowOf(check));
    return verified;
}

} // namespace

void addOrderOption(QCommandLineParser &parser)
{
    for (const char *name : {"order", "passphrase-fd"}) {
        QCommandLineOption option(QString::fromLatin1(name));
        if (name == std::string_view("passphrase-fd"))
            option.setValueName(QStringLiteral("n"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

int makeByOrder(const QCommandLineParser &parser, const Console &console)
{
    const auto order = evidencedesk::makeOrderOf(orderedLine());
    if (!order)
        return refused(order.error().detail, console);
    const QDateTime moment = SystemClock().utcNow();
    const auto bundle = sealedBundle(*order, moment, parser, console);
    // From here on to where it is said what was written.
    const Unbroken unbroken;
    if (bundle)
        say(Step::Writing, console);
    const auto made =
        bundle ? write(*bundle, *order, moment) : Told<evidencedesk::Made>(because(bundle.error()));
    say(made ? evidencedesk::Outcome(*made)
             : evidencedesk::Outcome(evidencedesk::Refused{made.error()}),
        console);
    return made ? exitSuccess : exitFailure;
}

int verifyByOrder(const Console &console)
{
    const auto order = evidencedesk::verifyOrderOf(orderedLine());
    if (!order)
        return refused(order.error().detail, console);
    say(verify(*order), console);
    return exitSuccess;
}

} // namespace vaultlock::cli
