// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/journalcommand.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "journal/export.h"
#include "journal/sqlitejournal.h"
#include "words/errorwords.h"

#include <QFile>

namespace vaultlock::cli {

namespace {

int say(const Error &error, int exitCode, const Console &console)
{
    printLine(console.err, terminalSafe(words::errorWords(error).what));
    return exitCode;
}

/// name: of the file, for people.
Result<void> exportTo(QFile &file, const QString &name, const QString &journalPath)
{
    auto exported = journal::exportJournal(journalPath, file);
    const bool isWritable =
        exported ? file.flush() : exported.error().kind != ErrorKind::FileNotWritable;
    if (isWritable)
        return exported;
    return failure(ErrorKind::FileNotWritable,
                   QStringLiteral("%1: %2").arg(name, file.errorString()));
}

/// path: of the file to write; empty: to the console.
Result<void> exportFrom(const QString &journalPath, const QString &path, const Console &console)
{
    QFile file(path);
    if (path.isEmpty()) {
        (void)file.open(console.out, QIODevice::WriteOnly);
        return exportTo(file, QStringLiteral("standard output"), journalPath);
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorKind::FileNotWritable,
                       QStringLiteral("%1: %2").arg(path, file.errorString()));
    auto exported = exportTo(file, path, journalPath);
    if (!exported)
        file.remove();
    return exported;
}

} // namespace

int runJournal(const QStringList &arguments, const Console &console)
{
    const QCommandLineOption outputOption(
        QStringLiteral("output"),
        QStringLiteral("Write to this file, which must not be there yet."), QStringLiteral("file"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes every entry of the journal as one line of JSON, each with the "
                       "SHA-256 of the line before. The file is not changed."));
    parser.addOption(outputOption);
    parser.addPositionalArgument(QStringLiteral("export"), QStringLiteral("What to do."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("The journal; yours unless given."),
                                 QStringLiteral("[FILE]"));
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("journal"), console))
        return *exitCode;
    const QStringList words = parser.positionalArguments();
    if (words.value(0) != QLatin1String("export") || words.size() > 2)
        return refused(QStringLiteral("Say what to do: journal export [FILE]"), console);

    const QString path = words.value(1, journal::SqliteJournal::userPath());
    const auto exported = exportFrom(path, parser.value(outputOption), console);
    if (exported)
        return exitSuccess;
    return say(exported.error(),
               exported.error().kind == ErrorKind::FileNotReadable ? exitBadInput : exitFailure,
               console);
}

} // namespace vaultlock::cli
