// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolerun.h"
#include "support/evidencejournal.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class EvidenceCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAFolderThatItsOwnSumsAndScriptAccept();
    void makesTheSameBytesTwice();
    void neverWritesOverAFolder();
    void writesNothingOfABrokenJournal();
    void saysThatNothingIsKnown();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Outcome make(const QString &out, const QStringList &more = {}) const;
    /// Of a program in that folder: what it says, where it ends well.
    static QString said(const QString &folder, const QString &program,
                        const QStringList &arguments);
    void write(const QString &name, const QByteArray &bytes) const;
    static QByteArray contentOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EvidenceCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(QStringLiteral("journal.jsonl"), journalOfALock());
}

void EvidenceCommandTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray EvidenceCommandTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Outcome EvidenceCommandTest::make(const QString &out, const QStringList &more) const
{
    return runCommand(
        QStringList{QStringLiteral("evidence"), QStringLiteral("make"), QStringLiteral("--vault"),
                    QStringLiteral("records"), QStringLiteral("--journal"),
                    path(QStringLiteral("journal.jsonl")), QStringLiteral("--time"),
                    QStringLiteral("2026-03-09T09:00:00Z"), QStringLiteral("--zone"),
                    QStringLiteral("Europe/Berlin"), QStringLiteral("--out"), path(out)} +
        more);
}

QString EvidenceCommandTest::said(const QString &folder, const QString &program,
                                  const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return QStringLiteral("ended with %1: ").arg(process.exitCode()) +
               QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

void EvidenceCommandTest::writesAFolderThatItsOwnSumsAndScriptAccept()
{
    const Outcome outcome = make(QStringLiteral("out"));
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    const QString out = path(QStringLiteral("out"));
    QCOMPARE(QDir(out).entryList(QDir::Files, QDir::Name),
             QStringList({QStringLiteral("README.txt"), QStringLiteral("SHA256SUMS"),
                          QStringLiteral("evidence.html"), QStringLiteral("evidence.json"),
                          QStringLiteral("evidence.pdf"), QStringLiteral("verify.py")}));
    QVERIFY(!(QFile::permissions(out + QStringLiteral("/evidence.json")) &
              (QFile::ReadGroup | QFile::ReadOther)));
    const QString sums = said(out, QStringLiteral("sha256sum"),
                              {QStringLiteral("-c"), QStringLiteral("SHA256SUMS")});
    QCOMPARE(sums.count(QStringLiteral(": OK")), 5);
    const QString script =
        said(out, QStringLiteral("/usr/bin/python3"), {QStringLiteral("verify.py")});
    QVERIFY2(script.startsWith(QStringLiteral("ok: ")), qPrintable(script));
}

void EvidenceCommandTest::makesTheSameBytesTwice()
{
    QCOMPARE(make(QStringLiteral("one")).exitCode, 0);
    QCOMPARE(make(QStringLiteral("two")).exitCode, 0);
    for (const QString &name : QDir(path(QStringLiteral("one"))).entryList(QDir::Files))
        QVERIFY2(contentOf(path(QStringLiteral("one/") + name)) ==
                     contentOf(path(QStringLiteral("two/") + name)),
                 qPrintable(name));
}

void EvidenceCommandTest::neverWritesOverAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    const Outcome outcome = make(QStringLiteral("out"));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("there already")), qPrintable(outcome.err));
    QVERIFY(QDir(path(QStringLiteral("out"))).isEmpty());
}

void EvidenceCommandTest::writesNothingOfABrokenJournal()
{
    QByteArray journal = journalOfALock();
    journal.replace("Readers", "Writers");
    write(QStringLiteral("journal.jsonl"), journal);
    QCOMPARE(make(QStringLiteral("out")).exitCode, 1);
    QVERIFY(!QFile::exists(path(QStringLiteral("out"))));
}

void EvidenceCommandTest::saysThatNothingIsKnown()
{
    const Outcome outcome =
        make(QStringLiteral("out"), {QStringLiteral("--vault"), QStringLiteral("nobodys")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("nothing about this vault: nobodys")),
             qPrintable(outcome.err));
    QCOMPARE(make(QStringLiteral("out"), {QStringLiteral("--journal"), path(QStringLiteral("no"))})
                 .exitCode,
             2);
}

void EvidenceCommandTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("time") << QStringList{QStringLiteral("--time"), QStringLiteral("yesterday")};
    QTest::newRow("zone") << QStringList{QStringLiteral("--zone"),
                                         QStringLiteral("Europe/Atlantis")};
    QTest::newRow("no vault") << QStringList{QStringLiteral("--vault"), QString()};
    QTest::newRow("more than it takes") << QStringList{QStringLiteral("x")};
    QTest::newRow("a connection without --live")
        << QStringList{QStringLiteral("--connection"), QStringLiteral("sandbox")};
}

void EvidenceCommandTest::refusesWhatCannotBe()
{
    QFETCH(QStringList, more);
    QCOMPARE(make(QStringLiteral("out"), more).exitCode, 2);
    QVERIFY(!QFile::exists(path(QStringLiteral("out"))));
}

QTEST_MAIN(EvidenceCommandTest)
#include "tst_evidencecommand.moc"
