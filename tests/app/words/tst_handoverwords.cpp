// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lockstates.h"
#include "words/handoverwords.h"
#include "words/lockquestionwords.h"
#include "words/noticewords.h"

#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::handover;
using namespace vaultlock::tests;

namespace {

HandOver handedOver(const QString &from = QStringLiteral("Anna"))
{
    const lock::InProgress found = inProgress();
    return {from,
            QStringLiteral("Jo"),
            found.asOf,
            vaultNamed(QStringLiteral("my-vault")),
            lockIdOf().origin(),
            QStringLiteral("http://127.0.0.1:1"),
            QStringLiteral("prod"),
            lockIdOf(),
            found.policy,
            found.created,
            *found.expires,
            {},
            {},
            {}};
}

} // namespace

class HandOverWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatCanBeSaysSomethingOfItsOwn();
    void neverShowTheLockIdOrThePolicy();
    void showTextFromOutsideAsText();
    void tellTheNoteBeforeWhatIsToBeLookedUp();
    void saySandboxWhereItIsOne();
    void sayThatTheDeadlineIsPast();
    void sayWhyAPassphraseIsNotTaken();
    void tellWhatIsLeftToTry();
    void sayOfAReceivedLockThatItIs();
};

void HandOverWordsTest::everythingThatCanBeSaysSomethingOfItsOwn()
{
    QSet<QString> said;
    int count = 0;
    const auto note = [&](const QString &sentence) {
        QVERIFY(!sentence.isEmpty());
        said.insert(sentence);
        ++count;
    };
    for (int i = 0; i <= static_cast<int>(Standing::Busy); ++i)
        note(words::standingWords(handedOver(), static_cast<Standing>(i)).what);
    for (int i = 0; i <= static_cast<int>(Place::Unknown); ++i)
        note(words::placeSentence(handedOver(), static_cast<Place>(i)));
    for (int i = 0; i <= static_cast<int>(GivingObstacle::Over); ++i)
        note(words::givingObstacleSentence(static_cast<GivingObstacle>(i)));
    for (int i = 0; i <= static_cast<int>(SealFault::CryptographyFailed); ++i)
        note(words::sealFaultWords(static_cast<SealFault>(i)).what);
    note(words::contentFaultWords(ContentFault::NotAHandOver).what);
    QCOMPARE(said.size(), count);
}

void HandOverWordsTest::neverShowTheLockIdOrThePolicy()
{
    const HandOver handOver = handedOver();
    for (const words::EntryFact &fact :
         words::handOverFacts(handOver, handOver.written, QTimeZone::utc())) {
        QVERIFY(!fact.value.contains(exampleId));
        QVERIFY(fact.value != QString::fromUtf8(handOver.policy));
    }
}

void HandOverWordsTest::showTextFromOutsideAsText()
{
    const HandOver handOver = handedOver(QStringLiteral("An\u202ena\nJo"));
    const auto facts = words::handOverFacts(handOver, handOver.written, QTimeZone::utc());
    QCOMPARE(facts.front().value,
             QStringLiteral("An\u2039U+202E RIGHT-TO-LEFT OVERRIDE\u203ana Jo"));
    QVERIFY(!words::takenOverSentence(handOver).contains(u'\u202e'));
    QVERIFY(!words::standingWords(handOver, Standing::Gone).remedy.contains(u'\u202e'));
}

void HandOverWordsTest::tellTheNoteBeforeWhatIsToBeLookedUp()
{
    HandOver handOver = handedOver();
    handOver.note = QStringLiteral("Ask Kim");
    QStringList names;
    for (const words::EntryFact &fact :
         words::handOverFacts(handOver, handOver.written, QTimeZone::utc()))
        names << fact.name;
    QCOMPARE(names.mid(0, 4), (QStringList{QStringLiteral("From"), QStringLiteral("To"),
                                           QStringLiteral("Written"), QStringLiteral("Note")}));
}

void HandOverWordsTest::saySandboxWhereItIsOne()
{
    HandOver handOver = handedOver();
    QCOMPARE(words::handOverMode(handOver), QStringLiteral("SANDBOX"));
    QVERIFY(words::placeSentence(handOver, Place::OtherService).contains(QLatin1String("SANDBOX")));
    handOver.origin = LockOrigin::service({}, QStringLiteral("aws"), handOver.vault.account());
    QCOMPARE(words::handOverMode(handOver), QStringLiteral("LIVE"));
    QVERIFY(words::placeSentence(handOver, Place::OtherService)
                .contains(QLatin1String("LIVE, in account 999999999999, Region us-west-2")));
}

void HandOverWordsTest::sayThatTheDeadlineIsPast()
{
    const HandOver handOver = handedOver();
    const auto deadline = [&handOver](const QDateTime &now) {
        for (const words::EntryFact &fact : words::handOverFacts(handOver, now, QTimeZone::utc())) {
            if (fact.name == QLatin1String("Deadline"))
                return fact.value;
        }
        return QString();
    };
    QVERIFY(!deadline(handOver.expires.addSecs(-1)).contains(QLatin1String("past")));
    QVERIFY(deadline(handOver.expires).endsWith(QLatin1String(": past, by this computer's clock")));
}

void HandOverWordsTest::sayWhyAPassphraseIsNotTaken()
{
    const QString good = QStringLiteral("four words nobody guesses");
    QCOMPARE(words::passphraseObjection(good, good), QString());
    QVERIFY(words::passphraseObjection(good, good + u'x').contains(QLatin1String("not the same")));
    QVERIFY(words::passphraseObjection(QStringLiteral("short"), {})
                .contains(QLatin1String("12 characters")));
    QVERIFY(words::passphraseObjection(QString(20, u'a'), QString(20, u'a'))
                .contains(QLatin1String("6 different")));
}

void HandOverWordsTest::tellWhatIsLeftToTry()
{
    lock::InProgress found = inProgress();
    found.policy = R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny",)"
                   R"("Principal":"*","Action":"glacier:DeleteArchive","Resource":)"
                   R"("arn:aws:glacier:us-west-2:999999999999:vaults/my-vault","Condition":)"
                   R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";
    const trial::Place place{vaultNamed(QStringLiteral("my-vault")), lockIdOf().origin(), {}, {}};
    const words::HandOverTrials none = words::handOverTrials({}, place, found);
    QCOMPARE(none.tried, QStringList());
    QCOMPARE(none.left, (QStringList{QStringLiteral("Store a trial archive"),
                                     QStringLiteral("Try to delete the trial archive")}));
    trial::Record record;
    record.id = QUuid::createUuid();
    record.deed = trial::Deed::Store;
    record.time = found.asOf;
    record.expires = found.expires;
    record.answer = trial::Answer{trial::Answer::Kind::Done, {}, {}, {}};
    std::vector<journal::Entry> entries{trial::intentOf(record, place),
                                        trial::answerEntryOf(record, place, found.asOf)};
    const words::HandOverTrials some = words::handOverTrials(entries, place, found);
    QCOMPARE(some.tried.size(), 1);
    QVERIFY(some.tried.front().startsWith(QLatin1String("Store a trial archive: ")));
    QCOMPARE(some.left, QStringList{QStringLiteral("Try to delete the trial archive")});
    // Of an earlier lock.
    found.expires = found.expires->addDays(1);
    QCOMPARE(words::handOverTrials(entries, place, found).tried, QStringList());
}

void HandOverWordsTest::sayOfAReceivedLockThatItIs()
{
    lock::InProgress found = inProgress();
    QVERIFY(!words::noticeOf(found));
    found.receivedFrom = QStringLiteral("Anna");
    QCOMPARE(words::noticeOf(found)->heading, QStringLiteral("Received from Anna"));
    found.contradictions.policy = true; // that is more important
    QVERIFY(words::noticeOf(found)->heading != QStringLiteral("Received from Anna"));
    const words::Initiator initiator{false, QStringLiteral("Anna")};
    QVERIFY(words::initiatedLine(found.created, initiator, QTimeZone::utc())
                .endsWith(QLatin1String("the lock was received from Anna")));
    QCOMPARE(words::handedOverSameness(policy::Sameness::SameBytes),
             QStringLiteral("The same as was handed over, byte for byte."));
}

QTEST_GUILESS_MAIN(HandOverWordsTest)
#include "tst_handoverwords.moc"
