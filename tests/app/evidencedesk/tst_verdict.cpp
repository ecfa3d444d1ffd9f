// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/verdict.h"
#include "support/fakeevidencejobs.h"

#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using evidencedesk::CheckRow;
using evidencedesk::Verdict;
using Kind = Verdict::Kind;

namespace {

CheckRow row(const char *what, CheckRow::Outcome outcome)
{
    return {QString::fromLatin1(what), outcome, {}};
}
const auto Holds = CheckRow::Outcome::Holds;
const auto Fails = CheckRow::Outcome::Fails;
const auto NotChecked = CheckRow::Outcome::NotChecked;

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void isNoSurerThanTheChecks_data();
    void isNoSurerThanTheChecks();
    void missesEachCheckThatWasNotMade_data();
    void missesEachCheckThatWasNotMade();
    void saysEachInWordsOfItsOwn();
};

void VerdictTest::isNoSurerThanTheChecks_data()
{
    QTest::addColumn<std::vector<CheckRow>>("more");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing else") << std::vector<CheckRow>{} << Kind::Unsigned;
    QTest::newRow("not signed") << std::vector{row("signature", NotChecked)} << Kind::Unsigned;
    QTest::newRow("stamped alone") << std::vector{row("stamp", Holds)} << Kind::Unsigned;
    QTest::newRow("signed") << std::vector{row("signature", Holds)} << Kind::UnknownSigner;
    QTest::newRow("signed by whoever")
        << std::vector{row("signature", Holds), row("signer", NotChecked)} << Kind::UnknownSigner;
    QTest::newRow("vouched for") << std::vector{row("signature", Holds), row("signer", Holds)}
                                 << Kind::Vouched;
    QTest::newRow("vouched for without a signature")
        << std::vector{row("signer", Holds)} << Kind::Unsigned;
    QTest::newRow("another signer")
        << std::vector{row("signature", Holds), row("signer", Fails)} << Kind::Contradicted;
    QTest::newRow("another journal") << std::vector{row("journal", Fails)} << Kind::Contradicted;
    QTest::newRow("the service says otherwise")
        << std::vector{row("service", Fails), row("signature", Holds), row("signer", Holds)}
        << Kind::Contradicted;
    QTest::newRow("the signature does not fit")
        << std::vector{row("signature", Fails)} << Kind::Fails;
    QTest::newRow("the stamp does not fit") << std::vector{row("stamp", Fails)} << Kind::Fails;
    QTest::newRow("a check that nobody knows") << std::vector{row("new", Fails)} << Kind::Fails;
    QTest::newRow("twice, and once it fails")
        << std::vector{row("lines", Fails), row("signature", Holds)} << Kind::Fails;
}

void VerdictTest::isNoSurerThanTheChecks()
{
    QFETCH(std::vector<CheckRow>, more);
    QFETCH(Kind, kind);
    QCOMPARE(evidencedesk::verdictOf(checksThatHold(more)).kind, kind);
}

void VerdictTest::missesEachCheckThatWasNotMade_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < 6; ++index)
        QTest::addRow("%d", index) << index;
}

void VerdictTest::missesEachCheckThatWasNotMade()
{
    QFETCH(int, index);
    std::vector<CheckRow> checks = checksThatHold({row("signature", Holds), row("signer", Holds)});
    checks[static_cast<std::size_t>(index)].outcome = NotChecked;
    QCOMPARE(evidencedesk::verdictOf(checks).kind, Kind::NotWhole);
    checks.erase(checks.begin() + index);
    QCOMPARE(evidencedesk::verdictOf(checks).kind, Kind::NotWhole);
    QCOMPARE(evidencedesk::verdictOf({}).kind, Kind::NotWhole);
}

void VerdictTest::saysEachInWordsOfItsOwn()
{
    QSet<QString> sentences;
    for (const Kind kind : {Kind::Fails, Kind::Contradicted, Kind::NotWhole, Kind::Unsigned,
                            Kind::UnknownSigner, Kind::Vouched})
        sentences.insert(evidencedesk::sentenceOf({kind, 2, 0}));
    QCOMPARE(sentences.size(), 6);
    QVERIFY(!sentences.contains(QString()));
    QVERIFY(evidencedesk::sentenceOf({Kind::Fails, 3, 0}).contains(u'3'));
}

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
