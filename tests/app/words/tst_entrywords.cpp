// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleentries.h"
#include "words/entrywords.h"

#include <QTest>

using namespace vaultlock;
using journal::Entry;

class EntryWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereWithAccountAndRegion();
    void saysWhoAskedWithoutTheAccount_data();
    void saysWhoAskedWithoutTheAccount();
    void tellsWhoAskedAmongItsFacts();
};

void EntryWordsTest::saysWhereWithAccountAndRegion()
{
    Entry entry = tests::sampleEntry();
    QCOMPARE(words::entryPlace(entry), QStringLiteral("SANDBOX"));
    entry.origin = QStringLiteral("service:aws|999999999999");
    QCOMPARE(words::entryPlace(entry), QStringLiteral("LIVE 999999999999 · us-west-2"));
    entry.origin.clear(); // nobody knows: it may have been live
    QCOMPARE(words::entryPlace(entry), QStringLiteral("LIVE 999999999999 · us-west-2"));
    QVERIFY(!words::isOfSandbox(entry));
}

void EntryWordsTest::saysWhoAskedWithoutTheAccount_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody knows") << QString() << QString();
    QTest::newRow("root") << QStringLiteral("arn:aws:iam::123456789012:root")
                          << QStringLiteral("root");
    QTest::newRow("a user") << QStringLiteral("arn:aws:iam::123456789012:user/a/alice")
                            << QStringLiteral("user/a/alice");
    QTest::newRow("a session with a colon")
        << QStringLiteral("arn:aws:sts::123456789012:assumed-role/Keeper/a:b")
        << QStringLiteral("assumed-role/Keeper/a:b");
    QTest::newRow("no ARN") << QStringLiteral("alice") << QStringLiteral("alice");
}

void EntryWordsTest::saysWhoAskedWithoutTheAccount()
{
    QFETCH(QString, arn);
    QFETCH(QString, text);
    Entry entry = tests::sampleEntry();
    entry.caller = arn;
    QCOMPARE(words::entryCaller(entry), text);
}

void EntryWordsTest::tellsWhoAskedAmongItsFacts()
{
    Entry entry = tests::sampleEntry();
    const auto whoIn = [](const Entry &of) {
        QStringList found;
        for (const words::EntryFact &fact : words::entryFacts(of, QTimeZone::utc())) {
            if (fact.name == u"Asked for by")
                found.append(fact.value);
        }
        return found;
    };
    QCOMPARE(whoIn(entry), QStringList());
    entry.caller = QStringLiteral("arn:aws:iam::123456789012:root");
    QCOMPARE(whoIn(entry), QStringList{entry.caller});
}

QTEST_GUILESS_MAIN(EntryWordsTest)
#include "tst_entrywords.moc"
