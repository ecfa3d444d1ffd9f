// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/doctorcommand.h"

#include "aws/connection/connectiontest.h"
#include "cli/connectionlines.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "words/connectionwords.h"
#include "words/timewords.h"
#include "workspace/identification.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTimeZone>

#include <algorithm>

namespace vaultlock::cli {

namespace {

using Verdict = aws::StepOutcome::Verdict;

struct Examination
{
    QDateTime time; ///< of its end, UTC
    workspace::ConnectionFacts facts;
    std::vector<aws::StepOutcome> steps;
    std::optional<qint64> clockOffset;

    bool isPassed() const
    {
        return std::none_of(steps.begin(), steps.end(), [](const aws::StepOutcome &outcome) {
            return outcome.verdict == Verdict::Failed;
        });
    }
};

QString fieldName(aws::ConnectionStep step)
{
    switch (step) {
    case aws::ConnectionStep::Credentials:
        return QStringLiteral("credentials");
    case aws::ConnectionStep::Name:
        return QStringLiteral("name");
    case aws::ConnectionStep::Tcp:
        return QStringLiteral("tcp");
    case aws::ConnectionStep::Tls:
        return QStringLiteral("tls");
    case aws::ConnectionStep::Signature:
        return QStringLiteral("signature");
    case aws::ConnectionStep::Permission:
        return QStringLiteral("permission");
    case aws::ConnectionStep::Identity:
        return QStringLiteral("identity");
    }
    return {};
}

words::ErrorWords failureOf(const aws::StepOutcome &outcome, const Examination &examination)
{
    return words::stepFailure(outcome.step, *outcome.error, examination.clockOffset);
}

QJsonValue stepErrorJson(const aws::StepOutcome &outcome, const Examination &examination)
{
    if (!outcome.error)
        return {};
    const words::ErrorWords words = failureOf(outcome, examination);
    return QJsonObject{{QStringLiteral("what"), words.what},
                       {QStringLiteral("meaning"), textOrNull(words.meaning)},
                       {QStringLiteral("remedy"), textOrNull(words.remedy)},
                       {QStringLiteral("details"), textOrNull(words.details)}};
}

QJsonObject examinationJson(const Examination &examination, const ServiceConnection &connection)
{
    QJsonArray steps;
    for (const aws::StepOutcome &outcome : examination.steps) {
        const bool isGone = outcome.verdict != Verdict::Skipped;
        steps.append(QJsonObject{
            {QStringLiteral("step"), fieldName(outcome.step)},
            {QStringLiteral("name"), words::stepName(outcome.step)},
            {QStringLiteral("outcome"), words::verdictName(outcome.verdict)},
            {QStringLiteral("milliseconds"),
             isGone ? QJsonValue(static_cast<qint64>(outcome.took.count())) : QJsonValue()},
            {QStringLiteral("detail"), textOrNull(outcome.detail)},
            {QStringLiteral("error"), stepErrorJson(outcome, examination)}});
    }
    return {{QStringLiteral("version"), QStringLiteral(VAULTLOCK_VERSION)},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("tls"), QSslSocket::sslLibraryVersionString()},
            {QStringLiteral("time"), examination.time.toString(Qt::ISODate)},
            {QStringLiteral("passed"), examination.isPassed()},
            {QStringLiteral("connection"), factsJson(examination.facts, connection)},
            {QStringLiteral("steps"), steps}};
}

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return Tone::Good;
    case Verdict::Failed:
        return Tone::Bad;
    case Verdict::Skipped:
        break;
    }
    return Tone::Unknown;
}

QStringList stepLines(const Examination &examination, const Terminal &terminal)
{
    constexpr int nameWidth = 36;
    QStringList lines;
    for (const aws::StepOutcome &outcome : examination.steps) {
        const QString line = toned(words::verdictName(outcome.verdict).leftJustified(9),
                                   verdictTone(outcome.verdict), terminal) +
                             words::stepName(outcome.step).leftJustified(nameWidth) +
                             terminalSafe(words::stepDetail(outcome), LineEnds::Kept);
        lines.append(line.trimmed());
    }
    return lines;
}

QStringList conclusionLines(const Examination &examination)
{
    for (const aws::StepOutcome &outcome : examination.steps) {
        if (outcome.verdict != Verdict::Failed)
            continue;
        const words::ErrorWords words = failureOf(outcome, examination);
        QStringList lines{words.what, words.meaning, words.remedy, words.details};
        lines.removeAll(QString());
        return lines;
    }
    return {words::passedSentence(examination.steps)};
}

/// Safe for a terminal.
QString examinationText(const Examination &examination, const ServiceConnection &connection,
                        const Terminal &terminal)
{
    const auto safe = [](const QStringList &lines) {
        return terminalSafe(lines.join(u'\n'), LineEnds::Kept);
    };
    return QStringList{
        QStringLiteral("vaultlock-cli " VAULTLOCK_VERSION ", Qt %1, %2")
            .arg(QString::fromLatin1(qVersion()), QSslSocket::sslLibraryVersionString()),
        words::momentText(examination.time, QTimeZone::utc()),
        QString(),
        safe(connectionLines(examination.facts, connection)),
        QString(),
        stepLines(examination, terminal).join(u'\n'),
        QString(),
        safe(conclusionLines(examination))}
        .join(u'\n');
}

Examination examine(const aws::ConnectionTest &test, ServiceConnection &connection)
{
    // The test has found the credentials, and asked whose they are.
    workspace::ConnectionIdentity identity =
        workspace::Identification(connection.access()).identity();
    identity.account = test.account();
    if (const auto &caller = test.caller())
        identity.arn = caller->arn;
    return {connection.clock().utcNow(),
            workspace::connectionFacts(connection.access().destination(), identity,
                                       test.clockOffsetSeconds()),
            test.outcomes(), test.clockOffsetSeconds()};
}

int print(const Examination &examination, const ServiceCommand &command, const Console &console)
{
    const ServiceConnection &connection = *command.connection;
    const auto json = [&] {
        const QByteArray text =
            QJsonDocument(examinationJson(examination, connection)).toJson(QJsonDocument::Indented);
        return terminalSafe(QString::fromUtf8(text).trimmed(), LineEnds::Kept);
    };
    printLine(console.out, command.isJson
                               ? json()
                               : examinationText(examination, connection, terminalOf(console.out)));
    return examination.isPassed() ? exitSuccess : exitFailure;
}

} // namespace

int runDoctor(const QStringList &arguments, const Console &console)
{
    QCommandLineParser parser;
    const ServiceCommand command =
        beginServiceCommand(parser, arguments, QStringLiteral("doctor"), console);
    if (!command.connection)
        return command.exitCode;
    ServiceConnection &connection = *command.connection;
    const aws::ConnectionServices services = connection.services();
    const auto waiting = connection.waiting();
    aws::ConnectionTest test(connection.access().destination(), services);
    QObject::connect(
        &test, &aws::ConnectionTest::finished, &test,
        [&] {
            waiting->end();
            QCoreApplication::exit(print(examine(test, connection), command, console));
        },
        Qt::QueuedConnection); // the loop has to run to be ended
    test.start();
    return QCoreApplication::exec();
}

} // namespace vaultlock::cli
