// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence looked at by who has no Vaultlock: the commands of its README.txt as they stand there,
// and a script that knows no more than it says.
#include "evidence/bundle.h"
#include "evidence/collect.h"
#include "evidence/signature.h"
#include "evidence/timestamp.h"
#include "support/evidencejournal.h"
#include "support/sealers.h"

#include <QDir>
#include <QRegularExpression>

using namespace vaultlock;
using namespace vaultlock::tests;

class AuditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsAllOfItSoundByTheReadMeAlone();
    void findsTheStampOfWhatWasNotSignedByTheReadMe();
    void namesNoSealThatIsNotThere();
    void theScriptLooksAtSignatureAndStamp();
    void theScriptSaysWhatItDidNotLookAt();
    void theScriptNoticesChangedSeals_data();
    void theScriptNoticesChangedSeals();
    void theScriptTakesTheMomentOfTheStampWhereACertificateHasExpired();
    void findsAChangedFile_data();
    void findsAChangedFile();
    void followsTheChainThroughTheWholeJournal();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// What README.txt has whoever reads it do, line by line, without Vaultlock.
    QStringList commands() const;
    /// The commands that fail.
    QStringList failing() const;
    bool runs(const QString &command) const;
    /// What it says, and its exit code before that.
    QString said(const QString &command) const;
    void make(const words::EvidenceSeals &seals);

    std::unique_ptr<QTemporaryDir> m_folder;
    Sealers m_sealers;
};

namespace {

// It knows the files' names, "lines", "hash", "line", and what README.txt says that a line is.
const char *const chainScript = R"PY(
import hashlib, json, sys
evidence = json.load(open("evidence.json"))
exported = open(sys.argv[1], "rb").read().splitlines()
end = json.loads(exported.pop())
previous, hashes = "", {}
for line in exported:
    entry = json.loads(line)
    assert entry["previous"] == previous, "the chain"
    previous = hashlib.sha256(line).hexdigest()
    hashes[entry["sequence"]] = previous
assert end == {"entries": len(exported), "hash": previous}, "the end"
assert evidence["journal"]["lastHash"] == previous, "the head that the evidence states"
assert evidence["journal"]["entries"] == len(exported), "how many it states"
for row in evidence["journal"]["lines"]:
    assert hashes[row["sequence"]] == row["hash"], row["sequence"]
)PY";

} // namespace

QByteArray AuditorTest::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AuditorTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void AuditorTest::init()
{
    make({true, true});
}

void AuditorTest::make(const words::EvidenceSeals &seals)
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid() &&
            m_sealers.issue(QStringLiteral("alice"), QStringLiteral("mail")) &&
            m_sealers.issue(QStringLiteral("clock"), QStringLiteral("tsa")));
    const lock::Moment now{utcTime({2026, 3, 9}, {9, 0}), {}};
    const LockStory story;
    const auto lines = evidence::linesOfExport(journalOfALock(story));
    const auto subject = evidence::subjectOf(*lines, story.vaultArn, {}, now);
    const QString folder = path(QStringLiteral("out"));
    evidence::Bundle bundle = evidence::bundleOf(
        evidence::collect(*subject, *lines, {now.utc, QTimeZone("Europe/Berlin")}), false, seals);
    const QByteArray text = bundle.value(evidence::evidenceName);
    const auto signature =
        evidence::signDetached(text, m_sealers.read(QStringLiteral("alice.p12")), Secret("secret"),
                               QDateTime::currentDateTimeUtc());
    QVERIFY(signature);
    if (seals.isSigned)
        bundle.insert(evidence::signatureName, *signature);
    const evidence::StampPlace place = evidence::stampPlaceOf(bundle);
    if (seals.isStamped)
        bundle.insert(place.stamp,
                      m_sealers.stamp(evidence::stampRequest(bundle.value(place.stamped)),
                                      QStringLiteral("clock")));
    evidence::renewSums(bundle);
    QVERIFY(evidence::writeBundle(bundle, folder));
    for (const char *name : {"out/CERTS.pem", "out/TSA.pem"})
        write(QLatin1String(name), m_sealers.read(QStringLiteral("ca.pem")));
}

QStringList AuditorTest::commands() const
{
    QString text = QString::fromUtf8(read(QStringLiteral("out/README.txt")));
    text.replace(QStringLiteral(" \\\n"), QStringLiteral(" "));
    static const QRegularExpression command(
        QStringLiteral("^ {7}((?:sha256sum|python3|openssl) .*)$"),
        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = command.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

bool AuditorTest::runs(const QString &command) const
{
    QProcess process;
    process.setWorkingDirectory(path(QStringLiteral("out")));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
    return process.waitForFinished(30'000) && process.exitCode() == 0;
}

QString AuditorTest::said(const QString &command) const
{
    QProcess process;
    process.setWorkingDirectory(path(QStringLiteral("out")));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
    process.waitForFinished(30'000);
    return QString::number(process.exitCode()) + u' ' + QString::fromUtf8(process.readAll());
}

QStringList AuditorTest::failing() const
{
    QStringList failed;
    for (const QString &command : commands()) {
        if (!runs(command))
            failed << command;
    }
    return failed;
}

void AuditorTest::findsAllOfItSoundByTheReadMeAlone()
{
    QCOMPARE(commands().size(), 5);
    QCOMPARE(failing(), QStringList());
}

void AuditorTest::findsTheStampOfWhatWasNotSignedByTheReadMe()
{
    make({false, true});
    QCOMPARE(commands().size(), 4);
    QVERIFY2(commands().last().contains(QStringLiteral(" evidence.json.tsr")),
             qPrintable(commands().last()));
    QCOMPARE(failing(), QStringList());
}

void AuditorTest::namesNoSealThatIsNotThere()
{
    for (const words::EvidenceSeals &seals :
         {words::EvidenceSeals{}, words::EvidenceSeals{true, false},
          words::EvidenceSeals{false, true}, words::EvidenceSeals{true, true}}) {
        make(seals);
        QCOMPARE(failing(), QStringList());
        static const QRegularExpression seal(
            QStringLiteral("evidence\\.json\\.(?:p7s|tsr)(?:\\.tsr)?"));
        QSet<QString> named;
        const QString text = QString::fromUtf8(read(QStringLiteral("out/README.txt")));
        for (auto match = seal.globalMatch(text); match.hasNext();)
            named.insert(match.next().captured());
        const QStringList there =
            QDir(path(QStringLiteral("out"))).entryList({QStringLiteral("evidence.json.*")});
        QCOMPARE(named, QSet<QString>(there.begin(), there.end()));
    }
}

void AuditorTest::theScriptLooksAtSignatureAndStamp()
{
    const QString script = QStringLiteral("python3 verify.py CERTS.pem TSA.pem");
    const QString both = said(script);
    QVERIFY2(both.startsWith(u'0') &&
                 both.contains(QStringLiteral("ok: evidence.json was signed")) &&
                 both.contains(QStringLiteral("ok: evidence.json.p7s was there at")) &&
                 both.contains(QStringLiteral("CN = alice")),
             qPrintable(both));
    make({false, true});
    const QString stamped = said(script);
    QVERIFY2(stamped.startsWith(u'0') && stamped.contains(QStringLiteral("not signed")) &&
                 stamped.contains(QStringLiteral("ok: evidence.json was there at")),
             qPrintable(stamped));
    // Who expects a signature is not told that all is well.
    make({true, true});
    QVERIFY(QFile::remove(path(QStringLiteral("out/evidence.json.p7s"))));
    QVERIFY2(said(script).startsWith(u'1'), qPrintable(said(script)));
    make({});
    QVERIFY2(said(script).startsWith(u'1'), qPrintable(said(script)));
    // Somebody else's certificates.
    make({true, true});
    QVERIFY(m_sealers.selfSigned(QStringLiteral("other"), QStringLiteral("ca"), 30));
    for (const char *name : {"out/CERTS.pem", "out/TSA.pem"}) {
        write(QLatin1String(name), m_sealers.read(QStringLiteral("other.pem")));
        QVERIFY2(said(script).startsWith(u'1'), name);
        write(QLatin1String(name), m_sealers.read(QStringLiteral("ca.pem")));
    }
    QVERIFY(said(script).startsWith(u'0'));
}

void AuditorTest::theScriptSaysWhatItDidNotLookAt()
{
    const QString nothing = said(QStringLiteral("python3 verify.py"));
    QVERIFY2(nothing.startsWith(u'0') &&
                 nothing.contains(QStringLiteral("not checked: evidence.json.p7s, a signature")) &&
                 nothing.contains(QStringLiteral("not checked: evidence.json.p7s.tsr, a time")),
             qPrintable(nothing));
    const QString signature = said(QStringLiteral("python3 verify.py CERTS.pem"));
    QVERIFY2(signature.startsWith(u'0') && signature.contains(QStringLiteral("was signed")) &&
                 signature.contains(QStringLiteral("not checked: evidence.json.p7s.tsr")),
             qPrintable(signature));
    make({});
    QVERIFY2(said(QStringLiteral("python3 verify.py")).contains(QStringLiteral("not signed")),
             "it is said");
}

void AuditorTest::theScriptNoticesChangedSeals_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"evidence.json", "evidence.json.p7s", "evidence.json.p7s.tsr"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void AuditorTest::theScriptNoticesChangedSeals()
{
    QFETCH(QString, name);
    QByteArray bytes = read(QStringLiteral("out/") + name);
    if (name.endsWith(QLatin1String(".json")))
        bytes += '\n';
    else
        bytes[bytes.size() - 1] = static_cast<char>(bytes.at(bytes.size() - 1) ^ 1);
    write(QStringLiteral("out/") + name, bytes);
    const QString found = said(QStringLiteral("python3 verify.py CERTS.pem TSA.pem"));
    QVERIFY2(found.startsWith(u'1') && found.contains(QStringLiteral("FAILED")), qPrintable(found));
}

/// An openssl before the real one, for which every certificate has expired by now.
void AuditorTest::theScriptTakesTheMomentOfTheStampWhereACertificateHasExpired()
{
    write(QStringLiteral("openssl"), R"(#!/bin/sh
case "$*" in
*-verify*-attime*) ;;
*-verify*) echo "certificate has expired"; exit 1 ;;
esac
PATH="$REAL" exec openssl "$@"
)");
    QVERIFY(QFile(path(QStringLiteral("openssl")))
                .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString before = QStringLiteral("REAL=\"$PATH\" PATH=\"$(cd .. && pwd):$PATH\" ");
    const QString found = said(before + QStringLiteral("python3 verify.py CERTS.pem TSA.pem"));
    QVERIFY2(found.startsWith(u'0') && found.contains(QStringLiteral("ok: evidence.json was signed "
                                                                     "(as of ")),
             qPrintable(found));
    // It is the stamp's own moment.
    static const QRegularExpression given(QStringLiteral("-attime (\\d+)"));
    const auto stamp = evidence::stampOver(read(QStringLiteral("out/evidence.json.p7s")),
                                           read(QStringLiteral("out/evidence.json.p7s.tsr")));
    QCOMPARE(given.match(found).captured(1).toLongLong(), stamp->time.toSecsSinceEpoch());
    // Without a stamp that is vouched for there is no other moment than now.
    const QString unstamped = said(before + QStringLiteral("python3 verify.py CERTS.pem"));
    QVERIFY2(unstamped.startsWith(u'1') && unstamped.contains(QStringLiteral("expired")),
             qPrintable(unstamped));
}

void AuditorTest::findsAChangedFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("by");
    for (const char *name : {"evidence.html", "evidence.json", "README.txt", "verify.py"})
        QTest::newRow(name) << QString::fromLatin1(name) << QStringLiteral("sha256sum");
    QTest::newRow("the evidence, and its sum")
        << QStringLiteral("evidence.json") << QStringLiteral("openssl cms");
    QTest::newRow("the signature, its sum, and its stamp")
        << QStringLiteral("evidence.json.p7s") << QStringLiteral("openssl ts -verify");
}

void AuditorTest::findsAChangedFile()
{
    QFETCH(QString, name);
    QFETCH(QString, by);
    QByteArray bytes = read(QStringLiteral("out/") + name);
    bytes += '\n';
    write(QStringLiteral("out/") + name, bytes);
    const QStringList failed = failing();
    QVERIFY2(failed.join(u'\n').contains(by), qPrintable(failed.join(u'\n')));
}

void AuditorTest::followsTheChainThroughTheWholeJournal()
{
    write(QStringLiteral("out/chain.py"), chainScript);
    write(QStringLiteral("out/journal.jsonl"), journalOfALock());
    const QString script = QStringLiteral("python3 chain.py journal.jsonl");
    QVERIFY(runs(script));
    LockStory another;
    another.caller = QStringLiteral("arn:aws:iam::999999999999:user/mallory");
    write(QStringLiteral("out/journal.jsonl"), journalOfALock(another));
    QVERIFY(!runs(script));
}

QTEST_GUILESS_MAIN(AuditorTest)
#include "tst_auditor.moc"
