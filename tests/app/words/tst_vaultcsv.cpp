// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "support/manualclock.h"
#include "words/vaultcsv.h"

#include <QTest>

using namespace vaultlock;
using Row = lock::VaultSurvey::Row;

class VaultCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void givesValuesAndNotWordsForPeople();
    void leavesEmptyWhatTheServiceHasNotSaid();
    void tellsWhatWasNotReadFromWhatCouldNotBeRead();
    void guardsAgainstFormulas();
    void quotesWhatWouldBreakARow();

private:
    static Row row(const char *name, lock::LockStage stage = lock::LockStage::Unlocked)
    {
        const QString arn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/%1")
                                .arg(QLatin1String(name));
        return {{*VaultArn::fromString(arn), utcTime({2020, 1, 31}, {17, 1, 45}), {}, {}, {}},
                stage,
                {},
                {},
                {},
                {}};
    }
    /// The fields of the only row, without their quotes; no comma and no quote may be in it.
    QByteArrayList fields(const Row &vault) const
    {
        const QByteArrayList lines = words::vaultsCsv({vault}, m_clock).split('\n');
        QByteArrayList texts;
        if (lines.size() != 3 || !lines.at(1).endsWith('\r'))
            return texts;
        for (const QByteArray &field : lines.at(1).chopped(1).split(','))
            texts.append(field.mid(1, field.size() - 2));
        return texts;
    }
    tests::ManualClock m_clock;
};

void VaultCsvTest::givesValuesAndNotWordsForPeople()
{
    Row vault = row("v", lock::LockStage::InProgress);
    vault.vault.archives = 1'204'377;
    vault.vault.sizeInBytes = 9'482'113'204'991;
    vault.vault.lastInventory = utcTime({2026, 11, 29}, {3, 0});
    vault.expires = m_clock.utcNow().addMSecs(3'600'999);
    vault.asOf = m_clock.utcNow();
    const QByteArrayList cells = fields(vault);
    QCOMPARE(words::vaultsCsv({}, m_clock),
             QByteArray("\"Name\",\"ARN\",\"Lock\",\"Ends\",\"Seconds left\",\"Archives\","
                        "\"Bytes\",\"Created\",\"Last inventory\",\"Lock read at\","
                        "\"Why not known\"\r\n"));
    QCOMPARE(cells.size(), 11);
    QCOMPARE(cells.at(0), QByteArray("v"));
    QCOMPARE(cells.at(1), QByteArray("arn:aws:glacier:us-west-2:999999999999:vaults/v"));
    QCOMPARE(cells.at(2), QByteArray("In progress"));
    QCOMPARE(cells.at(3), vault.expires->toString(Qt::ISODate).toLatin1());
    QVERIFY(cells.at(3).endsWith('Z'));
    QCOMPARE(cells.at(4), QByteArray("3600"));
    QCOMPARE(cells.at(5), QByteArray("1204377"));
    QCOMPARE(cells.at(6), QByteArray("9482113204991"));
    QCOMPARE(cells.at(7), QByteArray("2020-01-31T17:01:45Z"));
    QCOMPARE(cells.at(8), QByteArray("2026-11-29T03:00:00Z"));
    QCOMPARE(cells.at(9), m_clock.utcNow().toString(Qt::ISODate).toLatin1());
}

void VaultCsvTest::leavesEmptyWhatTheServiceHasNotSaid()
{
    const QByteArrayList cells = fields(row("v", lock::LockStage::Locked));
    for (const int column : {3, 4, 5, 6, 8, 9, 10})
        QCOMPARE(cells.at(column), QByteArray());
}

void VaultCsvTest::tellsWhatWasNotReadFromWhatCouldNotBeRead()
{
    Row vault = row("v", lock::LockStage::Unknown);
    QCOMPARE(fields(vault).at(2), QByteArray("Not read"));
    vault.why = Error{ErrorKind::AccessDenied, {}, 403, {}, {}};
    const QByteArray text = words::vaultsCsv({vault}, m_clock);
    QVERIFY(text.contains(",\"Unknown\","));
    QVERIFY(!text.endsWith(",\"\"\r\n"));
}

void VaultCsvTest::guardsAgainstFormulas()
{
    QCOMPARE(fields(row("-2.5")).at(0), QByteArray("'-2.5"));
    QCOMPARE(fields(row("a-2.5")).at(0), QByteArray("a-2.5"));
}

void VaultCsvTest::quotesWhatWouldBreakARow()
{
    // Only words of ours and of the service have such signs; a denial names its permission.
    Row vault = row("v", lock::LockStage::Unknown);
    vault.why = Error{ErrorKind::FileNotReadable, {}, 0, {}, QStringLiteral("a \"b\", c\r\nd")};
    const QByteArray text = words::vaultsCsv({vault}, m_clock);
    QVERIFY2(text.contains("\"\"b\"\""), text.constData());
    QCOMPARE(text.count('"') % 2, 0);
}

QTEST_GUILESS_MAIN(VaultCsvTest)
#include "tst_vaultcsv.moc"
