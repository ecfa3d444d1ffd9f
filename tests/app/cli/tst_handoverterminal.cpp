// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli handover show` and `receive` by a person at a terminal, and by a script.
#include "atterminal.h"
#include "core/wholefile.h"
#include "handover/sealedfile.h"
#include "support/handoverservice.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

const QByteArray passphraseText("four words nobody guesses");

} // namespace

class HandOverTerminalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsNoneOfThePassphrase();
    void givesTheEchoBackAtControlC();
    void asksAgainAfterItWasStopped();
    void saysThatNobodyCanBeAsked_data();
    void saysThatNobodyCanBeAsked();
    void showsJson();
    void receivesInJson();
    void tellsInJsonModeWhyNothingWasTaken();
    void knowsNoOtherFormat();

private:
    struct Ended
    {
        int exitCode;
        QByteArray out;
        QByteArray err;
    };
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    Ended run(const QString &line) const;
    QString asJo(const char *what, const QString &more = {}) const
    {
        return QStringLiteral("%1 --format json --passphrase-file %2 %3%4")
            .arg(QLatin1String(what), path("passphrase"), more, path("file"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HandOverService> m_service;
    std::optional<handover::HandOver> m_handOver;
};

void HandOverTerminalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<HandOverService>();
    m_handOver = m_service->initiate();
    m_handOver->note = QStringLiteral("Ask\u202e Kim");
    SystemRandom random;
    const Secret passphrase(passphraseText.toStdString());
    QVERIFY(writePrivateFile(
        path("file"), *handover::sealedByPassphrase(handover::encoded(*m_handOver), passphrase,
                                                    random, handover::ScryptCost{4, 1, 1})));
    QVERIFY(writePrivateFile(path("passphrase"), passphraseText + '\n'));
}

/// Without a terminal, whatever these tests are started at.
HandOverTerminalTest::Ended HandOverTerminalTest::run(const QString &line) const
{
    QProcessEnvironment environment = m_service->environment();
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] { ::setsid(); });
    process.start(QStringLiteral(VAULTLOCK_CLI),
                  QStringList{QStringLiteral("handover")} + line.split(u' '));
    process.closeWriteChannel();
    // The service is of this process.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        process.kill();
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void HandOverTerminalTest::showsNoneOfThePassphrase()
{
    AtATerminal terminal({"handover", "show", path("file").toUtf8()});
    QVERIFY2(terminal.hasSaid("Passphrase of the hand-over: "), terminal.said().constData());
    QVERIFY(!terminal.echoes());
    terminal.type(passphraseText + '\n');
    QVERIFY2(terminal.hasSaid("The service has not been asked yet."), terminal.said().constData());
    QVERIFY(!terminal.said().contains(passphraseText));
    const auto status = terminal.end();
    QVERIFY(status && WIFEXITED(*status));
    QCOMPARE(WEXITSTATUS(*status), 0);
    QVERIFY(terminal.echoes());
}

void HandOverTerminalTest::givesTheEchoBackAtControlC()
{
    AtATerminal terminal({"handover", "show", path("file").toUtf8()});
    QVERIFY2(terminal.hasSaid("Passphrase of the hand-over: "), terminal.said().constData());
    QVERIFY(!terminal.echoes());
    terminal.type("four\x03");
    const auto status = terminal.end();
    // As every program that is interrupted: a script that started it sees that it was.
    QVERIFY(status && WIFSIGNALED(*status));
    QCOMPARE(WTERMSIG(*status), SIGINT);
    QVERIFY(terminal.echoes());
}

void HandOverTerminalTest::asksAgainAfterItWasStopped()
{
    AtATerminal terminal({"handover", "show", path("file").toUtf8()});
    QVERIFY(terminal.hasSaid("Passphrase of the hand-over: "));
    // The shell would have the program in a group of its own: one that nobody waits for is not
    // stopped by the keyboard.
    terminal.type("four\x1a");
    QVERIFY(terminal.hasSaid("Passphrase of the hand-over: ", 2));
    QVERIFY(!terminal.echoes());
    terminal.type(passphraseText + '\n');
    const auto status = terminal.end();
    QVERIFY(status && WIFEXITED(*status));
    QCOMPARE(WEXITSTATUS(*status), 0);
    QVERIFY(terminal.echoes());
}

void HandOverTerminalTest::saysThatNobodyCanBeAsked_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("show") << QStringLiteral("show ");
    QTest::newRow("receive") << QStringLiteral("receive --connection environment ");
}

void HandOverTerminalTest::saysThatNobodyCanBeAsked()
{
    QFETCH(QString, what);
    const Ended ended = run(what + path("file"));
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(ended.err, QByteArray("The passphrase cannot be asked for: there is no terminal. Say "
                                   "--passphrase-file FILE or --passphrase-fd N.\n"));
}

void HandOverTerminalTest::showsJson()
{
    const Ended ended = run(asJo("show"));
    QCOMPARE(ended.exitCode, 0);
    const QJsonObject shown = QJsonDocument::fromJson(ended.out).object();
    const auto text = [&shown](const char *name) {
        return shown.value(QLatin1String(name)).toString();
    };
    QCOMPARE(text("outcome"), QStringLiteral("notChecked"));
    QCOMPARE(text("from"), QStringLiteral("Anna"));
    QCOMPARE(text("note"), m_handOver->note); // as an escape, which means the same
    QVERIFY(!QString::fromUtf8(ended.out).contains(u'\u202e'));
    QCOMPARE(text("mode"), QStringLiteral("LIVE"));
    QCOMPARE(text("vaultArn"), m_handOver->vault.toString());
    QCOMPARE(QDateTime::fromString(text("deadline"), Qt::ISODateWithMs), m_handOver->expires);
    QVERIFY(shown.value(QLatin1String("tried")).isArray());
    QVERIFY(!ended.out.contains(m_handOver->lockId.toString().toUtf8()));
}

void HandOverTerminalTest::receivesInJson()
{
    const auto outcome = [this] {
        const Ended ended = run(asJo("receive", QStringLiteral("--connection environment ")));
        const QJsonDocument answer = QJsonDocument::fromJson(ended.out); // it alone
        return ended.exitCode == 0 ? answer.object().value(QLatin1String("outcome")).toString()
                                   : QString::fromUtf8(ended.err);
    };
    QCOMPARE(outcome(), QStringLiteral("takenOver"));
    QCOMPARE(outcome(), QStringLiteral("heldAlready"));
}

void HandOverTerminalTest::tellsInJsonModeWhyNothingWasTaken()
{
    QVERIFY(m_service->glacier.abort(handedOverVault));
    const Ended ended = run(asJo("receive", QStringLiteral("--connection environment ")));
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.startsWith("The lock is gone"), ended.err.constData());
}

void HandOverTerminalTest::knowsNoOtherFormat()
{
    const Ended ended = run(QStringLiteral("show --format xml ") + path("file"));
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.err, QByteArray("Unknown format: --format xml\n"));
}

QTEST_GUILESS_MAIN(HandOverTerminalTest)
#include "tst_handoverterminal.moc"
