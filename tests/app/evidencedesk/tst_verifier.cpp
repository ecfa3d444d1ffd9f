// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/evidencefile.h"
#include "evidencedesk/verifier.h"
#include "support/fakeevidencejobs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::evidencedesk;

namespace {

Verified seen()
{
    About about;
    about.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/records");
    return {about, checksThatHold()};
}

} // namespace

class VerifierTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void looksAtItByItselfFirst();
    void holdsItAgainstTheJournalAndKeepsThat();
    void holdsItAgainstWhatTheServiceSays();
    void asksNoServiceThatItIsNotOf();
    void saysWhatCouldNotBeReadAndKeepsWhatWasSeen();
    void asksNothingOfWhatCannotBeRead();
    void ignoresASecondWishWhileItLooks();
    void tellsEvidenceFromPolicies();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    Verifier::Surroundings surroundings()
    {
        return {m_jobs.maker(), path(QStringLiteral("journal")),
                [this](const About &) { return m_objection; },
                [this](const About &about, QObject *, const ServiceAnswer &done) {
                    m_asked = about.vaultArn;
                    m_answer = done;
                }};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeEvidenceJobs m_jobs;
    QString m_objection;
    QString m_asked;
    ServiceAnswer m_answer;
};

void VerifierTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("journal"), "x");
    m_jobs = {};
    m_objection.clear();
    m_asked.clear();
}

void VerifierTest::looksAtItByItselfFirst()
{
    Verifier verifier(QStringLiteral("/evidence"), surroundings());
    verifier.begin();
    QVERIFY(verifier.isUnderWay() && !verifier.stepText().isEmpty() && !verifier.seen());
    QCOMPARE(m_jobs.verified().path, QStringLiteral("/evidence"));
    QVERIFY(m_jobs.verified().journalFile.isEmpty() && !m_jobs.verified().service);
    m_jobs.last->end(seen());
    QVERIFY(!verifier.isUnderWay() && verifier.seen());
}

void VerifierTest::holdsItAgainstTheJournalAndKeepsThat()
{
    Verifier verifier(QStringLiteral("/evidence"), surroundings());
    QVERIFY(!verifier.objectionToJournal().isEmpty()); // nothing is seen yet
    verifier.begin();
    m_jobs.last->end(seen());
    verifier.holdAgainstJournal();
    QCOMPARE(m_jobs.verified().journalFile, path(QStringLiteral("journal")));
    m_jobs.last->end(seen());
    verifier.trustSigners(QStringLiteral("/ca.pem"));
    QCOMPARE(m_jobs.verified().signers, QStringLiteral("/ca.pem"));
    QCOMPARE(m_jobs.verified().journalFile, path(QStringLiteral("journal")));
}

void VerifierTest::holdsItAgainstWhatTheServiceSays()
{
    Verifier verifier(QStringLiteral("/evidence"), surroundings());
    verifier.begin();
    m_jobs.last->end(seen());
    verifier.holdAgainstService();
    QVERIFY(verifier.isUnderWay());
    QCOMPARE(m_asked, seen().about->vaultArn);
    const int before = m_jobs.count;
    lock::SourcedReading reading;
    reading.endpoint = QStringLiteral("https://here");
    m_answer(reading);
    QCOMPARE(m_jobs.count, before + 1);
    QCOMPARE(m_jobs.verified().service->endpoint, reading.endpoint);
}

void VerifierTest::asksNoServiceThatItIsNotOf()
{
    m_objection = QStringLiteral("elsewhere");
    Verifier verifier(QStringLiteral("/evidence"), surroundings());
    verifier.begin();
    m_jobs.last->end(seen());
    QCOMPARE(verifier.objectionToService(), m_objection);
    verifier.holdAgainstService();
    QVERIFY(m_asked.isEmpty() && !verifier.isUnderWay());
    m_objection.clear();
    verifier.holdAgainstService();
    m_answer(failure(ErrorKind::WrongOrigin, QStringLiteral("arn:other")));
    QVERIFY(!verifier.isUnderWay());
    QVERIFY2(verifier.serviceFailure().contains(QStringLiteral("arn:other")),
             qPrintable(verifier.serviceFailure()));
}

void VerifierTest::saysWhatCouldNotBeReadAndKeepsWhatWasSeen()
{
    Verifier verifier(QStringLiteral("/evidence"), surroundings());
    verifier.begin();
    m_jobs.last->end(seen());
    verifier.trustSigners(QStringLiteral("/broken.pem"));
    m_jobs.last->end(Refused{QStringLiteral("/broken.pem: no")});
    QVERIFY(verifier.seen());
    QCOMPARE(verifier.failure(), QStringLiteral("/broken.pem: no"));
    verifier.holdAgainstJournal();
    QCOMPARE(m_jobs.verified().signers, QString()); // it is not tried again
}

void VerifierTest::asksNothingOfWhatCannotBeRead()
{
    Verifier verifier(QStringLiteral("/evidence"), surroundings());
    verifier.begin();
    m_jobs.last->end(Refused{QStringLiteral("it is no evidence")});
    QVERIFY(!verifier.seen());
    QVERIFY(!verifier.objectionToService().isEmpty() && !verifier.objectionToJournal().isEmpty());
    Verifier newer(QStringLiteral("/evidence"), surroundings());
    newer.begin();
    m_jobs.last->end(Verified{{}, {{QStringLiteral("schema"), CheckRow::Outcome::Fails, {}}}});
    QVERIFY(!newer.objectionToService().isEmpty());
}

void VerifierTest::ignoresASecondWishWhileItLooks()
{
    Verifier verifier(QStringLiteral("/evidence"), surroundings());
    verifier.begin();
    verifier.begin();
    verifier.trustStamps(QStringLiteral("/x"));
    QCOMPARE(m_jobs.count, 1);
    const QPointer<FakeEvidenceJob> first = m_jobs.last;
    verifier.cancel();
    QVERIFY(!first && !verifier.isUnderWay());
}

void VerifierTest::tellsEvidenceFromPolicies()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    write(QStringLiteral("policy.json"), R"({"Version":"2012-10-17","Sid":"vaultlock-evidence"})");
    write(QStringLiteral("named.zip"), "no ZIP");
    write(QStringLiteral("unnamed"), QByteArray("PK\x03\x04rest"));
    write(QStringLiteral("other.json"), R"({"a":1,"format":"vaultlock-evidence"})");
    QCOMPARE(evidenceAt(path(QStringLiteral("folder"))), QString());
    QCOMPARE(evidenceAt(path(QStringLiteral("policy.json"))), QString());
    QCOMPARE(evidenceAt(path(QStringLiteral("named.zip"))), QString());
    QCOMPARE(evidenceAt(path(QStringLiteral("nothing"))), QString());
    QCOMPARE(evidenceAt(QStringLiteral("/dev/stdin")), QString());
    QCOMPARE(evidenceAt(path(QStringLiteral("unnamed"))), path(QStringLiteral("unnamed")));
    QCOMPARE(evidenceAt(path(QStringLiteral("other.json"))), m_folder->path());
    // Damaged as it may be.
    write(QStringLiteral("folder/evidence.json"), "{");
    QCOMPARE(evidenceAt(path(QStringLiteral("folder"))), path(QStringLiteral("folder")));
    QCOMPARE(evidenceAt(path(QStringLiteral("folder/evidence.json"))),
             path(QStringLiteral("folder")));
}

QTEST_GUILESS_MAIN(VerifierTest)
#include "tst_verifier.moc"
