// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/maker.h"
#include "support/fakeevidencejobs.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::evidencedesk;

class MakerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_jobs = {};
    }
    void saysWhatCannotBe_data();
    void saysWhatCannotBe();
    void ordersWhatWasChosen();
    void asksTheServiceFirstAndBringsItsAnswer();
    void makesNothingWhereTheServiceIsNotReached();
    void stopsWhileTheServiceIsAsked();
    void saysThatItIsThereAlthoughItWasCalledOff();
    void keepsAPassphraseForItsJobAlone();
    void proposesANameThatIsFree();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    MakeChoices choices() const
    {
        MakeChoices chosen;
        chosen.place = path(QStringLiteral("out"));
        return chosen;
    }
    static Subject subject()
    {
        return {QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/records"),
                QStringLiteral("service:aws|999999999999"), QStringLiteral("/journal")};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeEvidenceJobs m_jobs;
};

void MakerTest::saysWhatCannotBe_data()
{
    using Change = std::function<void(MakeChoices &, const QString &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Change &change, const char *says) {
        QTest::newRow(name) << change << QString::fromUtf8(says);
    };
    row(
        "as it is", [](MakeChoices &, const QString &) {}, "");
    row(
        "nowhere", [](MakeChoices &to, const QString &) { to.place = QStringLiteral(" "); },
        "where it is to be written");
    row(
        "a part of a path",
        [](MakeChoices &to, const QString &) { to.place = QStringLiteral("out"); }, "whole path");
    row(
        "over something", [](MakeChoices &to, const QString &folder) { to.place = folder; },
        "there already");
    row(
        "in no folder",
        [](MakeChoices &to, const QString &folder) { to.place = folder + QLatin1String("/no/x"); },
        "no folder");
    row(
        "signed by nothing", [](MakeChoices &to, const QString &) { to.isSigned = true; },
        "PKCS#12");
    row(
        "signed by what is not there",
        [](MakeChoices &to, const QString &folder) {
            to.isSigned = true;
            to.keyFile = folder + QLatin1String("/no.p12");
        },
        "no file");
    row(
        "stamped by nobody",
        [](MakeChoices &to, const QString &) { to.stamping = Stamping::Server; }, "address");
    row(
        "stamped by a file",
        [](MakeChoices &to, const QString &) {
            to.stamping = Stamping::Server;
            to.stampServer = QStringLiteral("file:///etc/passwd");
        },
        "address");
    row(
        "a server with a password",
        [](MakeChoices &to, const QString &) {
            to.stamping = Stamping::Server;
            to.stampServer = QStringLiteral("https://a:b@stamp.example/");
        },
        "user name");
    row(
        "a request for a ZIP file",
        [](MakeChoices &to, const QString &) {
            to.stamping = Stamping::Request;
            to.isZip = true;
        },
        "Choose a folder");
}

void MakerTest::saysWhatCannotBe()
{
    using Change = std::function<void(MakeChoices &, const QString &)>;
    QFETCH(Change, change);
    QFETCH(QString, says);
    const Maker maker(subject(), m_jobs.maker(), {});
    MakeChoices chosen = choices();
    change(chosen, m_folder->path());
    const QString objection = maker.objectionTo(chosen);
    QCOMPARE(objection.isEmpty(), says.isEmpty());
    QVERIFY2(objection.contains(says), qPrintable(objection));
}

void MakerTest::ordersWhatWasChosen()
{
    Maker maker(subject(), m_jobs.maker(), {});
    MakeChoices chosen = choices();
    chosen.isDrawn = false;
    chosen.isServiceAsked = true;            // and it cannot be
    chosen.keyFile = QStringLiteral("/key"); // and it is not signed
    chosen.stamping = Stamping::Request;
    maker.make(chosen, {});
    QVERIFY(m_jobs.last && m_jobs.last->isStarted && maker.isUnderWay());
    QCOMPARE(m_jobs.made().vaultArn, subject().vaultArn);
    QCOMPARE(m_jobs.made().origin, subject().origin);
    QCOMPARE(m_jobs.made().journalFile, subject().journalFile);
    QCOMPARE(m_jobs.made().place, chosen.place);
    QVERIFY(!m_jobs.made().isDrawn && !m_jobs.made().service && m_jobs.made().keyFile.isEmpty());
    QCOMPARE(m_jobs.made().stamping, Stamping::Request);
    const QString before = maker.stepText();
    m_jobs.last->step(Step::Writing);
    QVERIFY(maker.stepText() != before);
    m_jobs.last->end(Made{chosen.place, {QStringLiteral("evidence.json")}, {}});
    QCOMPARE(maker.phase(), Maker::Phase::Made);
    QCOMPARE(maker.made().place, chosen.place);
}

void MakerTest::asksTheServiceFirstAndBringsItsAnswer()
{
    ServiceAnswer answer;
    Maker maker(subject(), m_jobs.maker(),
                [&answer](QObject *, const ServiceAnswer &done) { answer = done; });
    MakeChoices chosen = choices();
    chosen.isServiceAsked = true;
    maker.make(chosen, {});
    QCOMPARE(maker.phase(), Maker::Phase::AskingService);
    QCOMPARE(m_jobs.count, 0);
    lock::SourcedReading reading;
    reading.caller = QStringLiteral("arn:aws:iam::999999999999:user/alice");
    answer(reading);
    QCOMPARE(maker.phase(), Maker::Phase::Working);
    QCOMPARE(m_jobs.made().service->caller, reading.caller);
}

/// It was wanted with what the service says: without that it is another thing.
void MakerTest::makesNothingWhereTheServiceIsNotReached()
{
    Maker maker(subject(), m_jobs.maker(), [](QObject *, const ServiceAnswer &done) {
        done(failure(ErrorKind::WrongOrigin, QStringLiteral("arn:other")));
    });
    MakeChoices chosen = choices();
    chosen.isServiceAsked = true;
    maker.make(chosen, {});
    QCOMPARE(maker.phase(), Maker::Phase::Choosing);
    QCOMPARE(m_jobs.count, 0);
    QVERIFY2(maker.failure().contains(QStringLiteral("arn:other")), qPrintable(maker.failure()));
}

void MakerTest::stopsWhileTheServiceIsAsked()
{
    QPointer<QObject> guard;
    Maker maker(subject(), m_jobs.maker(),
                [&guard](QObject *asked, const ServiceAnswer &) { guard = asked; });
    MakeChoices chosen = choices();
    chosen.isServiceAsked = true;
    maker.make(chosen, {});
    QVERIFY(guard);
    maker.cancel();
    QVERIFY(!guard && !maker.isUnderWay() && maker.failure().isEmpty());
}

void MakerTest::saysThatItIsThereAlthoughItWasCalledOff()
{
    Maker maker(subject(), m_jobs.maker(), {});
    maker.make(choices(), {});
    maker.cancel();
    QVERIFY(m_jobs.last->isCancelled && maker.isUnderWay());
    QCOMPARE(maker.phase(), Maker::Phase::CallingOff);
    m_jobs.last->end(Made{choices().place, {}, {}});
    QCOMPARE(maker.phase(), Maker::Phase::Made);

    Maker other(subject(), m_jobs.maker(), {});
    other.make(choices(), {});
    other.cancel();
    m_jobs.last->end(Refused{});
    QVERIFY(other.phase() == Maker::Phase::Choosing && other.failure().isEmpty());
}

void MakerTest::keepsAPassphraseForItsJobAlone()
{
    QFile(path(QStringLiteral("key"))).open(QIODevice::WriteOnly);
    Maker maker(subject(), m_jobs.maker(), {});
    MakeChoices chosen = choices();
    chosen.isSigned = true;
    chosen.keyFile = path(QStringLiteral("key"));
    maker.make(chosen, Secret("open sesame"));
    QCOMPARE(m_jobs.last->passphrase, QByteArray("open sesame"));
    QVERIFY(!lineOf(m_jobs.made()).contains("sesame"));
    m_jobs.last->end(Refused{QStringLiteral("no")});
    QCOMPARE(maker.failure(), QStringLiteral("no"));
    maker.make(chosen, {});
    QCOMPARE(m_jobs.last->passphrase, QByteArray());
    QVERIFY(maker.failure().isEmpty());
}

void MakerTest::proposesANameThatIsFree()
{
    const QDate day(2026, 3, 9);
    const auto proposed = [&](bool isZip) {
        return proposedPlace(m_folder->path(), QStringLiteral("records"), day, isZip)
            .section(u'/', -1);
    };
    QCOMPARE(proposed(false), QStringLiteral("evidence-records-2026-03-09"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("evidence-records-2026-03-09")));
    QCOMPARE(proposed(false), QStringLiteral("evidence-records-2026-03-09-2"));
    QCOMPARE(proposed(true), QStringLiteral("evidence-records-2026-03-09.zip"));
}

QTEST_GUILESS_MAIN(MakerTest)
#include "tst_maker.moc"
