// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/line.h"
#include "support/sampleentries.h"
#include "team/teamrecord.h"
#include "ui/team/teammodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class TeamModelTest : public QObject
{
    Q_OBJECT

private slots:
    void hasTheNewestFirst();
    void saysThatALineIsNotAsItWasWritten();
    void saysThatAKindIsUnknown();
    void saysThatAClockWasAhead();
    void showsNoLockId();
    void keepsSoManyAndNoMore();

private:
    static team::TeamLine line(int number, int secondsToReceipt = 1)
    {
        journal::Entry entry = sampleEntry(number);
        entry.sequence = number;
        const journal::Line made = journal::lineOf(entry, {});
        return {team::writerOf("w"),
                QStringLiteral("anna"),
                number,
                made.text,
                made.hash,
                entry.time.addSecs(secondsToReceipt)};
    }
    static QString cell(const ui::TeamModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TeamModelTest::hasTheNewestFirst()
{
    ui::TeamModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({line(1), line(2)});
    model.add({line(3)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowAt(0).line.number, 3);
    QCOMPARE(model.rowAt(2).line.number, 1);
    QCOMPARE(cell(model, 0, ui::TeamModel::Member), QStringLiteral("anna"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TeamModelTest::saysThatALineIsNotAsItWasWritten()
{
    ui::TeamModel model;
    team::TeamLine changed = line(1);
    changed.text.replace("vaults/", "vaults/x");
    model.add({changed});
    QCOMPARE(cell(model, 0, ui::TeamModel::Event), QStringLiteral("NOT AS IT WAS WRITTEN"));
    QCOMPARE(cell(model, 0, ui::TeamModel::Vault), QString()); // nothing of it is believed
}

void TeamModelTest::saysThatAKindIsUnknown()
{
    ui::TeamModel model;
    team::TeamLine later = line(1);
    const QByteArray kind = journal::keysIn(later.text).kind;
    later.text.replace("\"kind\":\"" + kind + '"', "\"kind\":\"of-a-later-version\"");
    later.hash = journal::hashOf(later.text);
    model.add({later});
    QVERIFY(cell(model, 0, ui::TeamModel::Event).contains(QLatin1String("does not know")));
}

void TeamModelTest::saysThatAClockWasAhead()
{
    ui::TeamModel model;
    model.add({line(1, -3600), line(2, 3600)});
    QVERIFY(!cell(model, 0, ui::TeamModel::Time).contains(QLatin1String("AHEAD")));
    QVERIFY(cell(model, 1, ui::TeamModel::Time).contains(QLatin1String("AHEAD")));
}

void TeamModelTest::showsNoLockId()
{
    journal::Entry entry = sampleEntry(1);
    entry.sequence = 1;
    entry.kind = journal::EntryKind::LockIdReceived;
    entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
    const journal::Line made = journal::lineOf(entry, {});
    ui::TeamModel model;
    model.add({{team::writerOf("w"), QStringLiteral("anna"), 1, made.text, made.hash, entry.time}});
    for (int column = 0; column < ui::TeamModel::ColumnCount; ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            QVERIFY(!model.index(0, column).data(role).toString().contains(entry.lockId));
    }
}

void TeamModelTest::keepsSoManyAndNoMore()
{
    ui::TeamModel model;
    const team::TeamLine one = line(1);
    model.add(std::vector<team::TeamLine>(ui::TeamModel::mostLines - 1, one));
    model.add({line(2), line(3)});
    QCOMPARE(model.rowCount(), int(ui::TeamModel::mostLines));
    QCOMPARE(model.rowAt(0).line.number, 3);
}

QTEST_GUILESS_MAIN(TeamModelTest)
#include "tst_teammodel.moc"
