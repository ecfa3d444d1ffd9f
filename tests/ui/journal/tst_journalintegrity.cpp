// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal's page says of what was verified.
#include "journalentries.h"
#include "ui/journal/journalintegrity.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

MemoryJournal::Integrity verified(qint64 entries)
{
    return {journal::Verified{entries, QByteArray(64, 'a'), utcTime({2026, 3, 2}, {15, 4})}};
}

} // namespace

class JournalIntegrityTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasVerifiedAndWhen();
    void hasItVerifiedNow();
    void saysThatItWasDamaged();
    void standsOnThePageAlone();
};

void JournalIntegrityTest::saysWhatWasVerifiedAndWhen()
{
    MemoryJournal journal;
    journal.setIntegrity({{}, {}, true});
    const ui::JournalIntegrity integrity(journal);
    const auto *told = integrity.findChild<QPlainTextEdit *>(QStringLiteral("whatWasVerified"));
    QVERIFY(told->toPlainText().startsWith(QStringLiteral("Not all of it is verified yet")));
    journal.setIntegrity(verified(1234));
    const QString text = told->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("1,234 entries, each as it was written")) &&
                 text.contains(QStringLiteral("2 Mar 2026")) && text.contains(QString(64, u'a')),
             qPrintable(text));
}

void JournalIntegrityTest::hasItVerifiedNow()
{
    MemoryJournal journal;
    journal.setIntegrity({{}, {}, true});
    ui::JournalIntegrity integrity(journal);
    auto *verify = integrity.findChild<QToolButton *>(QStringLiteral("verifyNow"));
    QVERIFY(!verify->isEnabled()); // it is under way
    journal.setIntegrity(verified(1));
    QVERIFY(verify->isEnabled());
    verify->click();
    QCOMPARE(journal.integrity().timesAsked, 1);
    QVERIFY(!verify->isEnabled());
    const auto *told = integrity.findChild<QPlainTextEdit *>(QStringLiteral("whatWasVerified"));
    QVERIFY(told->toPlainText().contains(QStringLiteral("Being verified again")));
}

void JournalIntegrityTest::saysThatItWasDamaged()
{
    MemoryJournal journal;
    MemoryJournal::Integrity damaged = verified(3);
    damaged.damage = journal::Damage{QStringLiteral("/a/journal.sqlite.damaged-1")};
    journal.setIntegrity(damaged);
    const ui::JournalIntegrity integrity(journal);
    const auto *told = integrity.findChild<QPlainTextEdit *>(QStringLiteral("whatWasVerified"));
    QVERIFY(told->toPlainText().contains(QStringLiteral("/a/journal.sqlite.damaged-1")));
}

void JournalIntegrityTest::standsOnThePageAlone()
{
    MemoryJournal journal;
    ui::JournalPanel panel(journal);
    showOneLine(panel);
    QVERIFY(!panel.findChild<ui::JournalIntegrity *>());
    panel.setMinimumSize(100, 10);
    panel.resize(1280, 600);
    const auto *integrity = panel.findChild<ui::JournalIntegrity *>();
    QVERIFY(integrity && integrity->isVisible());
    panel.resize(800, panel.oneLineHeight());
    QVERIFY(!integrity->isVisible());
}

QTEST_MAIN(JournalIntegrityTest)
#include "tst_journalintegrity.moc"
