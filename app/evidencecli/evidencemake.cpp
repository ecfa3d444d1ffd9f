// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecli/evidencemake.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "core/utctime.h"
#include "evidence/bundle.h"
#include "evidence/collect.h"
#include "evidencecli/lockreading.h"
#include "evidencecli/ordered.h"
#include "journal/sqlitejournal.h"
#include "paper/pdffile.h"
#include "words/evidencewords.h"

namespace vaultlock::cli {

namespace {

/// "2026-03-02T15:04:05Z", with a zone or as UTC.
std::optional<QDateTime> statedTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        return utcTime(time.date(), time.time());
    return time.toUTC();
}

int sayFailure(const Error &error, const Console &console)
{
    printLine(console.err, terminalSafe(words::evidenceFailure(error)));
    return error.kind == ErrorKind::FileNotReadable || error.kind == ErrorKind::TooLarge
               ? exitBadInput
               : exitFailure;
}

/// Why the command line cannot be; empty: it can.
QString objectionTo(const QCommandLineParser &parser)
{
    if (parser.value(QStringLiteral("vault")).isEmpty())
        return QStringLiteral("Say of which vault: --vault NAME|ARN");
    if (parser.value(QStringLiteral("out")).isEmpty())
        return QStringLiteral("Say where to: --out FOLDER");
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("Not expected: ") + parser.positionalArguments().constFirst();
    if (parser.isSet(QStringLiteral("time")) && !statedTime(parser.value(QStringLiteral("time"))))
        return QStringLiteral("Not a time: --time ") + parser.value(QStringLiteral("time"));
    const QByteArray zone = parser.value(QStringLiteral("zone")).toUtf8();
    if (!zone.isEmpty() && !QTimeZone(zone).isValid())
        return QStringLiteral("Not a time zone: --zone ") + QString::fromUtf8(zone);
    for (const char *name : {"connection", "region", "endpoint-url"}) {
        if (parser.isSet(QLatin1String(name)) && !parser.isSet(QStringLiteral("live")))
            return QStringLiteral("--%1 is for --live").arg(QLatin1String(name));
    }
    return {};
}

evidence::Circumstances circumstancesOf(const QCommandLineParser &parser)
{
    const QByteArray zone = parser.value(QStringLiteral("zone")).toUtf8();
    return {statedTime(parser.value(QStringLiteral("time"))).value_or(SystemClock().utcNow()),
            zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone)};
}

int write(const evidence::Bundle &bundle, const QString &folder, const Console &console)
{
    if (const auto written = evidence::writeBundle(bundle, folder); !written)
        return sayFailure(written.error(), console);
    printLine(console.out, terminalSafe(words::evidenceWritten(folder, bundle.keys())));
    return exitSuccess;
}

} // namespace

int makeEvidence(const QCommandLineParser &parser, const Console &console)
{
    if (parser.isSet(QStringLiteral("order")))
        return makeByOrder(parser, console);
    if (const QString objection = objectionTo(parser); !objection.isEmpty())
        return refused(objection, console);
    const QString path = parser.isSet(QStringLiteral("journal"))
                             ? parser.value(QStringLiteral("journal"))
                             : journal::SqliteJournal::userPath();
    const auto lines = evidence::linesOfFile(path);
    if (!lines)
        return sayFailure(lines.error(), console);
    evidence::Circumstances circumstances = circumstancesOf(parser);
    const auto subject =
        evidence::subjectOf(*lines, parser.value(QStringLiteral("vault")),
                            parser.value(QStringLiteral("origin")), {circumstances.made, {}});
    if (!subject)
        return sayFailure(subject.error(), console);
    if (parser.isSet(QStringLiteral("live"))) {
        const ServiceCommand command = openService(parser, false, console);
        if (!command.connection)
            return command.exitCode;
        const auto reading = readLockOf(*subject, *command.connection);
        if (!reading)
            return sayFailure(reading.error(), console);
        circumstances.service = *reading;
    }
    const bool isDrawn = paper::canDraw() && !parser.isSet(QStringLiteral("no-pdf"));
    return write(evidence::bundleOf(evidence::collect(*subject, *lines, circumstances), isDrawn),
                 parser.value(QStringLiteral("out")), console);
}

} // namespace vaultlock::cli
