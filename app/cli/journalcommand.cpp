// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/journalcommand.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/reconcile.h"
#include "cli/serviceconnection.h"
#include "journal/export.h"
#include "journal/exportcheck.h"
#include "journal/snapshot.h"
#include "journal/sqlitejournal.h"
#include "language/words.h"
#include "words/errorwords.h"
#include "words/recordwords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::cli {

namespace {

const QByteArray sqliteBeginning("SQLite format 3"); // "Database File Format", 1.3.1

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

int runExport(const QString &journalPath, const QString &output, const Console &console)
{
    const auto exported = exportFrom(journalPath, output, console);
    if (exported)
        return exitSuccess;
    return say(exported.error(),
               exported.error().kind == ErrorKind::FileNotReadable ? exitBadInput : exitFailure,
               console);
}

/// Takes what is written and keeps its last line.
class LastLine : public QIODevice
{
public:
    LastLine() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    /// With its end.
    const QByteArray &text() const { return m_text; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_text = QByteArray(data, size); // each line comes by itself
        return size;
    }

private:
    QByteArray m_text;
};

int reportProof(const tl::expected<journal::ExportProof, journal::ExportFault> &proof,
                const Console &console)
{
    if (!proof) {
        printLine(console.err, words::exportFault(proof.error()));
        return exitFailure;
    }
    printLine(console.out, words::journalVerified(*proof));
    return exitSuccess;
}

/// A journal is verified by exporting it, and what was exported by its own lines.
int runVerify(const QString &path, const Console &console)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(Error{ErrorKind::FileNotReadable,
                         {},
                         0,
                         {},
                         QStringLiteral("%1: %2").arg(path, file.errorString())},
                   exitBadInput, console);
    if (file.peek(sqliteBeginning.size()) != sqliteBeginning)
        return reportProof(journal::checkExport(file), console);
    file.close();
    LastLine end;
    if (const auto exported = journal::exportJournal(path, end); !exported)
        return say(exported.error(), exitFailure, console);
    const QJsonObject told = QJsonDocument::fromJson(end.text()).object();
    return reportProof(
        journal::ExportProof{told.value(QLatin1String("entries")).toInteger(),
                             told.value(QLatin1String("hash")).toString().toLatin1()},
        console);
}

int runReconcile(const QString &journalPath, const ServiceCommand &command, const Console &console)
{
    if (!command.connection)
        return command.exitCode;
    const auto journal = journal::Snapshot::of(journalPath);
    if (!journal) // without it nothing can be compared
        return say(journal.error(), exitBadInput, console);
    return reconcile(**journal, *command.connection, command.isJson, console);
}

constexpr QLatin1String exportName("export");
constexpr QLatin1String verifyName("verify");
constexpr QLatin1String reconcileName("reconcile");
constexpr QLatin1String outputName("output");
constexpr QLatin1String formatName("format");

/// What was said that only another one takes; else empty.
QString misplacedOption(const QCommandLineParser &parser, const QString &what)
{
    const QStringList ofExport{outputName};
    const QStringList ofReconcile{formatName, QStringLiteral("connection"),
                                  QStringLiteral("region"), QStringLiteral("endpoint-url")};
    QStringList ofOthers;
    if (what != exportName)
        ofOthers += ofExport;
    if (what != reconcileName)
        ofOthers += ofReconcile;
    for (const QString &name : ofOthers) {
        if (parser.isSet(name))
            return name;
    }
    return {};
}

} // namespace

int runJournal(const QStringList &arguments, const Console &console)
{
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("journal"), console))
        return *exitCode;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const bool isKnown = what == exportName || what == verifyName || what == reconcileName;
    if (!isKnown || words.size() > 2)
        return refused(Words::tr("Say what to do: journal export [FILE], journal verify "
                                 "[FILE], or journal reconcile [FILE]"),
                       console);
    if (const QString name = misplacedOption(parser, what); !name.isEmpty())
        return refused(Words::tr("journal %1 has no --%2").arg(what, name), console);
    const QString path = words.value(1, journal::SqliteJournal::userPath());
    if (what == exportName)
        return runExport(path, parser.value(outputName), console);
    if (what == verifyName)
        return runVerify(path, console);
    const QString format = parser.value(formatName);
    return runReconcile(path, openService(parser, format == QLatin1String("json"), console),
                        console);
}

} // namespace vaultlock::cli
