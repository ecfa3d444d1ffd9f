// SPDX-License-Identifier: GPL-3.0-or-later

#include "../cli/consolerun.h"
#include "evidence/timestamp.h"
#include "evidencecli/evidencecommand.h"
#include "support/evidencejournal.h"
#include "support/scriptedserver.h"
#include "support/sealers.h"
#include "support/zipbytes.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

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
    void verifiesWhatWasMadeSignedAndStamped();
    void saysWhatFailed();
    void signsNothingThatWasChanged();
    void signsAgainOnlyWhereThatIsSaid();
    void tellsWhatCannotBeEvidence();
    void asksAnAuthorityOnce();
    void followsNoRedirect();
    void isWhatTheCommandLineBecomes();

private:
    Outcome evidence(const QStringList &words) const
    {
        return runCommand(words, {}, cli::runEvidence);
    }
    Outcome sign(const Sealers &sealers, const char *passphrase = "secret\n",
                 const QStringList &more = {}) const;
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
    return evidence(QStringList{QStringLiteral("make"), QStringLiteral("--vault"),
                                QStringLiteral("records"), QStringLiteral("--journal"),
                                path(QStringLiteral("journal.jsonl")), QStringLiteral("--time"),
                                QStringLiteral("2026-03-09T09:00:00Z"), QStringLiteral("--zone"),
                                QStringLiteral("Europe/Berlin"), QStringLiteral("--out"),
                                path(out)} +
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

/// "out", as alice; the passphrase comes from a pipe.
Outcome EvidenceCommandTest::sign(const Sealers &sealers, const char *passphrase,
                                  const QStringList &more) const
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0 || ::write(ends[1], passphrase, std::strlen(passphrase)) < 0)
        return {};
    ::close(ends[1]);
    const Outcome outcome = evidence(
        QStringList{QStringLiteral("sign"), QStringLiteral("--key"),
                    sealers.path(QStringLiteral("alice.p12")), QStringLiteral("--passphrase-fd"),
                    QString::number(ends[0]), path(QStringLiteral("out"))} +
        more);
    ::close(ends[0]);
    return outcome;
}

void EvidenceCommandTest::verifiesWhatWasMadeSignedAndStamped()
{
    const Sealers sealers;
    QVERIFY(sealers.issue(QStringLiteral("alice"), QStringLiteral("mail")) &&
            sealers.issue(QStringLiteral("clock"), QStringLiteral("tsa")));
    const QString out = path(QStringLiteral("out"));
    QCOMPARE(make(QStringLiteral("out"), {QStringLiteral("--no-pdf")}).exitCode, 0);
    const Outcome made = sign(sealers);
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QCOMPARE(evidence({QStringLiteral("stamp-request"), QStringLiteral("--out"),
                       path(QStringLiteral("a.tsq")), out})
                 .exitCode,
             0);
    write(QStringLiteral("a.tsr"),
          sealers.stamp(contentOf(path(QStringLiteral("a.tsq"))), QStringLiteral("clock")));
    const Outcome stamped = evidence(
        {QStringLiteral("stamp"), QStringLiteral("--reply"), path(QStringLiteral("a.tsr")), out});
    QVERIFY2(stamped.exitCode == 0, qPrintable(stamped.err));
    // It is of the signature: only so it shows that it was signed by then.
    QVERIFY(evidence::stampOver(contentOf(out + QStringLiteral("/evidence.json.p7s")),
                                contentOf(out + QStringLiteral("/evidence.json.p7s.tsr"))));
    QVERIFY(!QFile::exists(out + QStringLiteral("/evidence.json.tsr")));

    const QString authority = sealers.path(QStringLiteral("ca.pem"));
    const QStringList verify{QStringLiteral("verify"),
                             QStringLiteral("--journal"),
                             path(QStringLiteral("journal.jsonl")),
                             QStringLiteral("--trust"),
                             authority,
                             QStringLiteral("--tsa-trust"),
                             authority};
    const Outcome seen = evidence(verify + QStringList{out});
    QVERIFY2(seen.exitCode == 0, qPrintable(seen.out + seen.err));
    QVERIFY2(seen.out.startsWith(QStringLiteral("LIVE\nIt says that it is of the vault ")),
             qPrintable(seen.out));
    QCOMPARE(seen.out.count(QStringLiteral(": ok")), 12);
    QCOMPARE(seen.out.count(QStringLiteral(": not checked: ")), 2); // service, cloudtrail

    // The same in a ZIP file, and for who has no Vaultlock.
    QList<ZipEntry> entries;
    for (const QString &name : QDir(out).entryList(QDir::Files))
        entries.append({"x/" + name.toUtf8(), contentOf(out + u'/' + name)});
    write(QStringLiteral("a.zip"), zipBytes(entries));
    QCOMPARE(evidence(verify + QStringList{path(QStringLiteral("a.zip"))}).out, seen.out);
    QCOMPARE(
        said(out, QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("SHA256SUMS")})
            .count(QStringLiteral(": OK")),
        6);
    const QString script =
        said(out, QStringLiteral("/usr/bin/python3"), {QStringLiteral("verify.py"), authority});
    QVERIFY2(script.startsWith(QStringLiteral("ok: ")) || script.contains(QStringLiteral("\nok: ")),
             qPrintable(script));
}

void EvidenceCommandTest::saysWhatFailed()
{
    QCOMPARE(make(QStringLiteral("out"), {QStringLiteral("--no-pdf")}).exitCode, 0);
    QByteArray html = contentOf(path(QStringLiteral("out/evidence.html")));
    html.replace("alice", "bobby");
    write(QStringLiteral("out/evidence.html"), html);
    const Outcome seen = evidence({QStringLiteral("verify"), path(QStringLiteral("out"))});
    QCOMPARE(seen.exitCode, 1);
    QVERIFY2(seen.out.contains(QStringLiteral("files: FAILED: “evidence.html” is not what it was")),
             qPrintable(seen.out));
    const QString script = said(path(QStringLiteral("out")), QStringLiteral("/usr/bin/python3"),
                                {QStringLiteral("verify.py")});
    QVERIFY2(script.startsWith(QStringLiteral("ended with 1")), qPrintable(script));
}

void EvidenceCommandTest::signsNothingThatWasChanged()
{
    const Sealers sealers;
    QVERIFY(sealers.issue(QStringLiteral("alice"), QStringLiteral("mail")));
    QCOMPARE(make(QStringLiteral("out"), {QStringLiteral("--no-pdf")}).exitCode, 0);
    const Outcome wrong = sign(sealers, "wrong\n");
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.err.contains(QStringLiteral("passphrase")), qPrintable(wrong.err));
    write(QStringLiteral("out/README.txt"), "changed");
    QCOMPARE(sign(sealers).exitCode, 1);
    QVERIFY(!QFile::exists(path(QStringLiteral("out/evidence.json.p7s"))));
}

void EvidenceCommandTest::signsAgainOnlyWhereThatIsSaid()
{
    const Sealers sealers;
    QVERIFY(sealers.issue(QStringLiteral("alice"), QStringLiteral("mail")) &&
            sealers.issue(QStringLiteral("clock"), QStringLiteral("tsa")));
    const QString out = path(QStringLiteral("out"));
    QCOMPARE(make(QStringLiteral("out"), {QStringLiteral("--no-pdf")}).exitCode, 0);
    QCOMPARE(sign(sealers).exitCode, 0);
    const QByteArray first = contentOf(out + QStringLiteral("/evidence.json.p7s"));
    write(QStringLiteral("a.tsr"),
          sealers.stamp(evidence::stampRequest(first), QStringLiteral("clock")));
    QCOMPARE(evidence({QStringLiteral("stamp"), QStringLiteral("--reply"),
                       path(QStringLiteral("a.tsr")), out})
                 .exitCode,
             0);
    const Outcome again = sign(sealers);
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.err.contains(QStringLiteral("signed already")), qPrintable(again.err));
    QCOMPARE(contentOf(out + QStringLiteral("/evidence.json.p7s")), first);

    QCOMPARE(sign(sealers, "secret\n", {QStringLiteral("--replace")}).exitCode, 0);
    QVERIFY(contentOf(out + QStringLiteral("/evidence.json.p7s")) != first);
    QVERIFY(!QFile::exists(out + QStringLiteral("/evidence.json.p7s.tsr"))); // it was of the first
    QCOMPARE(evidence({QStringLiteral("verify"), out}).exitCode, 0);
}

void EvidenceCommandTest::tellsWhatCannotBeEvidence()
{
    write(QStringLiteral("a.zip"), zipBytes({{"../evil", "1"}}));
    const Outcome seen = evidence({QStringLiteral("verify"), path(QStringLiteral("a.zip"))});
    QCOMPARE(seen.exitCode, 2);
    QVERIFY2(seen.err.contains(QStringLiteral("leads out of the archive")), qPrintable(seen.err));
    QCOMPARE(evidence({QStringLiteral("verify"), path(QStringLiteral("nothing"))}).exitCode, 2);
    QCOMPARE(evidence({QStringLiteral("verify")}).exitCode, 2);
    QCOMPARE(evidence({QStringLiteral("unmake")}).exitCode, 2);
}

void EvidenceCommandTest::asksAnAuthorityOnce()
{
    const Sealers sealers;
    QVERIFY(sealers.issue(QStringLiteral("clock"), QStringLiteral("tsa")));
    QCOMPARE(make(QStringLiteral("out"), {QStringLiteral("--no-pdf")}).exitCode, 0);
    // It answers a question without our nonce.
    const QByteArray other =
        sealers.stamp(evidence::stampRequest(contentOf(path(QStringLiteral("out/evidence.json")))),
                      QStringLiteral("clock"));
    Script script;
    script.reply = httpReply(200, {{"Content-Type", "application/timestamp-reply"}}, other);
    ScriptedServer server({script});
    const Outcome seen = evidence({QStringLiteral("stamp"), QStringLiteral("--tsa"), server.url(),
                                   path(QStringLiteral("out"))});
    QCOMPARE(seen.exitCode, 1);
    QVERIFY2(seen.err.contains(QStringLiteral("no answer to what was asked")),
             qPrintable(seen.err));
    QCOMPARE(server.seen().requests.size(), std::size_t(1));
    QVERIFY(!QFile::exists(path(QStringLiteral("out/evidence.json.tsr"))));
    QCOMPARE(evidence({QStringLiteral("stamp"), QStringLiteral("--tsa"),
                       QStringLiteral("ftp://127.0.0.1/"), path(QStringLiteral("out"))})
                 .exitCode,
             2);
}

void EvidenceCommandTest::followsNoRedirect()
{
    QCOMPARE(make(QStringLiteral("out"), {QStringLiteral("--no-pdf")}).exitCode, 0);
    ScriptedServer elsewhere({Script()});
    Script script;
    script.reply = httpReply(302, {{"Location", elsewhere.url().toUtf8()}});
    ScriptedServer server({script});
    QCOMPARE(evidence({QStringLiteral("stamp"), QStringLiteral("--tsa"), server.url(),
                       path(QStringLiteral("out"))})
                 .exitCode,
             1);
    QVERIFY(elsewhere.seen().requests.empty());
}

/// Its fonts and archives are of a program of its own, which nobody has to call.
void EvidenceCommandTest::isWhatTheCommandLineBecomes()
{
    const QString help = said(m_folder->path(), QStringLiteral(VAULTLOCK_CLI),
                              {QStringLiteral("evidence"), QStringLiteral("--help")});
    QVERIFY2(help.contains(QStringLiteral("make|")), qPrintable(help));
    QCOMPARE(said(m_folder->path(), QStringLiteral(VAULTLOCK_CLI),
                  {QStringLiteral("evidence"), QStringLiteral("make"), QStringLiteral("--vault"),
                   QStringLiteral("records"), QStringLiteral("--journal"),
                   path(QStringLiteral("journal.jsonl")), QStringLiteral("--out"),
                   path(QStringLiteral("by-program"))})
                 .contains(QStringLiteral("ended with")),
             false);
    QVERIFY(QFile::exists(path(QStringLiteral("by-program/evidence.pdf"))));
}

QTEST_MAIN(EvidenceCommandTest)
#include "tst_evidencecommand.moc"
