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
        evidence::collect(*subject, *lines, {now.utc, QTimeZone("Europe/Berlin")}), false);
    const QByteArray text = bundle.value(evidence::evidenceName);
    const auto signature =
        evidence::signDetached(text, m_sealers.read(QStringLiteral("alice.p12")), Secret("secret"),
                               QDateTime::currentDateTimeUtc());
    QVERIFY(signature);
    bundle.insert(evidence::signatureName, *signature);
    bundle.insert(evidence::signatureStampName,
                  m_sealers.stamp(evidence::stampRequest(*signature), QStringLiteral("clock")));
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

/// "Leave .p7s out", it says.
void AuditorTest::findsTheStampOfWhatWasNotSignedByTheReadMe()
{
    write(QStringLiteral("out/evidence.json.tsr"),
          m_sealers.stamp(evidence::stampRequest(read(QStringLiteral("out/evidence.json"))),
                          QStringLiteral("clock")));
    int stamps = 0;
    for (QString command : commands().filter(QStringLiteral("openssl ts "))) {
        QVERIFY(command.contains(QStringLiteral(".p7s")));
        QVERIFY2(runs(command.remove(QStringLiteral(".p7s"))), qPrintable(command));
        ++stamps;
    }
    QCOMPARE(stamps, 2);
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
