// SPDX-License-Identifier: GPL-3.0-or-later

// A lock that went from one person to another: the evidence of each names the other's part.
#include "evidence/collect.h"
#include "support/evidencejournal.h"

#include <QJsonArray>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

class HandOverFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void theGiversNamesTheReceiverAndTheFile();
    void theReceiversNamesTheGiverAndTheFile();
    void aFileThatWasNotWrittenIsNoHandOver();
    void aFileThatTheJournalDoesNotKnowIsToldSo();

private:
    static QString whoDecided(const std::vector<journal::Entry> &entries);
    static std::vector<journal::Entry> given(const QString &detail);
};

namespace {

const QString sha256(64, u'b');

} // namespace

QString HandOverFactsTest::whoDecided(const std::vector<journal::Entry> &entries)
{
    JournalText journal;
    for (const journal::Entry &entry : entries)
        journal.add(entry);
    const auto lines = evidence::linesOfExport(journal.bytes());
    const lock::Moment now{utcTime({2026, 3, 2}, {17, 0}), {}};
    const auto subject = evidence::subjectOf(*lines, LockStory().vaultArn, {}, now);
    const QJsonObject made = evidence::collect(*subject, *lines, {now.utc, QTimeZone::utc()});
    return made.value(u"answers").toArray().at(2).toObject().value(u"answer").toString();
}

std::vector<journal::Entry> HandOverFactsTest::given(const QString &detail)
{
    const LockStory story;
    std::vector<journal::Entry> entries{story.entry(EntryKind::InitiateIntended, 0),
                                        story.entry(EntryKind::LockIdReceived, 1),
                                        story.entry(EntryKind::HandedOver, 30)};
    entries[0].policy = story.policy;
    entries[0].caller = story.caller;
    entries[1].lockId = story.lockId;
    entries[2].lockId = story.lockId;
    entries[2].caller = story.caller;
    entries[2].colleague = QStringLiteral("Jo %4 <b>");
    entries[2].detail = detail;
    return entries;
}

void HandOverFactsTest::theGiversNamesTheReceiverAndTheFile()
{
    const QString said =
        whoDecided(given(QStringLiteral("sealed by passphrase; file SHA-256 ") + sha256));
    QVERIFY2(said.contains(QStringLiteral("handed over to Jo %4 <b> at 2026-03-02T15:34:05.678Z "
                                          "(entry 3), by ") +
                           LockStory().caller),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("the sealed file has the SHA-256 ") + sha256),
             qPrintable(said));
}

void HandOverFactsTest::theReceiversNamesTheGiverAndTheFile()
{
    const LockStory story;
    journal::Entry taken = story.entry(EntryKind::TakenOver, 30);
    taken.policy = story.policy;
    taken.lockId = story.lockId;
    taken.colleague = QStringLiteral("Anna");
    taken.created = utcTime({2026, 3, 2}, {15, 4});
    // What the giver has written himself is no word of the file's.
    taken.detail = QStringLiteral("Sealed file, SHA-256 %1, written 2026-03-02T15:30:00Z for Jo\n"
                                  "Note: Sealed file, SHA-256 %2, written")
                       .arg(sha256, QString(64, u'c'));
    const QString said = whoDecided({taken});
    QVERIFY2(said.contains(QStringLiteral("received from Anna at 2026-03-02T15:34:05.678Z")) &&
                 said.contains(QStringLiteral("the sealed file has the SHA-256 ") + sha256) &&
                 !said.contains(QString(64, u'c')),
             qPrintable(said));
}

void HandOverFactsTest::aFileThatWasNotWrittenIsNoHandOver()
{
    auto entries = given(QStringLiteral("sealed by passphrase; file SHA-256 ") + sha256);
    entries.push_back(entries.back());
    entries.back().kind = EntryKind::HandOverFailed;
    entries.back().detail = QStringLiteral("disk full");
    const QString said = whoDecided(entries);
    QVERIFY2(said.contains(QStringLiteral("the file could not be written")) &&
                 !said.contains(QStringLiteral("It was handed over")),
             qPrintable(said));
    // Once more, and then it was.
    entries.push_back(entries[2]);
    QVERIFY2(whoDecided(entries).contains(QStringLiteral("(entry 5), by")),
             qPrintable(whoDecided(entries)));
}

void HandOverFactsTest::aFileThatTheJournalDoesNotKnowIsToldSo()
{
    const QString said = whoDecided(given(QStringLiteral("sealed by passphrase")));
    QVERIFY2(said.contains(QStringLiteral("which file it was is not recorded")), qPrintable(said));
}

QTEST_GUILESS_MAIN(HandOverFactsTest)
#include "tst_handoverfacts.moc"
