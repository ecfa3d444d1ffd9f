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

/// As it is: the hashes are over these bytes.
int write(const QByteArray &text, const QString &path, const Console &console)
{
    if (path.isEmpty()) {
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), console.out);
        return std::fflush(console.out) == 0 ? exitSuccess : exitFailure;
    }
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                     QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(text) == text.size() && file.flush();
    if (isWritten)
        return exitSuccess;
    const QString detail = QStringLiteral("%1: %2").arg(path, file.errorString());
    return say({ErrorKind::FileNotWritable, {}, 0, {}, detail}, exitFailure, console);
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
    const auto text = journal::exportedJournal(path);
    if (!text)
        return say(text.error(),
                   text.error().kind == ErrorKind::FileNotReadable ? exitBadInput : exitFailure,
                   console);
    return write(*text, parser.value(outputOption), console);
}

} // namespace vaultlock::cli
