#include "cli/commandline.h"

#include <QTest>

#include <array>
#include <cstdio>
#include <memory>

using namespace vaultlock;

namespace {

struct CloseFile
{
    void operator()(FILE *file) const { std::fclose(file); }
};
using Stream = std::unique_ptr<FILE, CloseFile>;

QString contents(FILE *stream)
{
    std::rewind(stream);
    QByteArray text;
    std::array<char, 4096> part{};
    for (std::size_t size = 0; (size = std::fread(part.data(), 1, part.size(), stream)) > 0;)
        text.append(part.data(), static_cast<qsizetype>(size));
    return QString::fromUtf8(text);
}

struct Outcome
{
    int exitCode = 0;
    QString out;
    QString err;
};

Outcome run(const QStringList &arguments)
{
    const Stream out(std::tmpfile());
    const Stream err(std::tmpfile());
    const int exitCode =
        cli::run(QStringList{QStringLiteral("vaultlock-cli")} + arguments, {out.get(), err.get()});
    return {exitCode, contents(out.get()), contents(err.get())};
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsItsVersion();
    void explainsItself_data();
    void explainsItself();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void CommandLineTest::tellsItsVersion()
{
    const Outcome outcome = run({QStringLiteral("--version")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QStringLiteral("vaultlock-cli " VAULTLOCK_VERSION "\n"));
    QCOMPARE(outcome.err, QString());
}

void CommandLineTest::explainsItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QStringList program{QStringLiteral("--help")};
    const QStringList sandbox{QStringLiteral("sandbox"), QStringLiteral("--help")};
    QTest::newRow("the program") << program << QStringLiteral("\n  sandbox ");
    QTest::newRow("the sandbox") << sandbox
                                 << QStringLiteral("Usage: vaultlock-cli sandbox [options]");
    QTest::newRow("the sandbox's window") << sandbox << QStringLiteral("--window <seconds>");
}

void CommandLineTest::explainsItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains(named), qPrintable(outcome.out));
    QCOMPARE(outcome.err, QString());
}

void CommandLineTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(named);
    };
    row("", "Usage");
    row("sandboxes", "sandboxes");
    row("--sandbox", "--sandbox");
    row("sandbox extra", "extra");
    row("sandbox --porto 1", "porto");
    row("sandbox --port", "port");
    row("sandbox --port 65536", "--port 65536");
    row("sandbox --port -1", "--port -1");
    row("sandbox --port http", "--port http");
    row("sandbox --window 0", "--window 0");
    row("sandbox --window 1.5", "--window 1.5");
    row("sandbox --window 99999999999999999999", "--window 99999999999999999999");
    row("sandbox --vaults -3", "--vaults -3");
    row("sandbox --vaults 100001", "--vaults 100001");
    row("sandbox --region us-west-2@evil.example", "--region us-west-2@evil.example");
    row("sandbox --account 12345", "--account 12345");
}

void CommandLineTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const Outcome outcome = run(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
