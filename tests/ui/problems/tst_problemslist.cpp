// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/linter.h"
#include "ui/problems/problemslist.h"

#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace vaultlock;

namespace {

std::vector<policy::Finding> findingsOf(const QByteArray &text)
{
    return policy::lint({text.constData(), static_cast<std::size_t>(text.size())});
}

/// Without errors.
const QByteArray valid = R"({"Version": "2012-10-17", "Statement": [{"Sid": "a",
    "Effect": "Deny", "Principal": "*", "Action": "glacier:DeleteArchive",
    "Resource": "arn:aws:glacier:us-west-2:999999999999:vaults/examplevault",
    "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}}}]})";

struct Bench
{
    Bench()
    {
        table = list.findChild<QTableView *>();
        show(R"({"Version": "2012-10-17", "a": 1, "b": 2, "c": 3})");
    }
    void show(const QByteArray &text) { list.showFindings(findingsOf(text), text); }
    QString selected() const
    {
        const QModelIndexList rows = table->selectionModel()->selectedRows(1);
        return rows.isEmpty() ? QString() : rows.constFirst().data().toString();
    }
    int rowOf(const QString &what) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data().toString().contains(what))
                return row;
        }
        return -1;
    }

    ui::ProblemsList list;
    QTableView *table;
};

} // namespace

class ProblemsListTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheSelectedProblemWhereverItGoes()
    {
        Bench bench;
        bench.table->selectRow(bench.rowOf(QStringLiteral("“b”")));
        const QString chosen = bench.selected();
        QVERIFY(!chosen.isEmpty());
        bench.show(R"({"Version": "2012-10-17", "x": 1, "y": 1, "a": 1, "b": 2})");
        QCOMPARE(bench.selected(), chosen);
        bench.show(R"({"Version": "2012-10-17", "b": 2})");
        QCOMPARE(bench.selected(), chosen);
    }

    void isOneLineUntilErrorsStandForAMoment()
    {
        Bench bench;
        bench.list.show();
        bench.show("{}");
        bench.show(R"({"Version": "2012-10-17", "a": 1})");
        QVERIFY(!bench.table->isVisible()); // nothing jumps while somebody types
        QTRY_VERIFY(bench.table->isVisible());
        auto *toggle = bench.list.findChild<QToolButton *>(QStringLiteral("showProblems"));
        toggle->click();
        bench.show(R"({"Version": "2012-10-17", "a": 1, "b": 2})");
        QTest::qWait(1000);
        QVERIFY(!bench.table->isVisible()); // it was sent away
        bench.list.select(findingsOf(R"({"Version": "2012-10-17", "a": 1, "b": 2})")[0].identity);
        QVERIFY(bench.table->isVisible());
    }

    void isOneLineAgainOnceTheErrorsAreGone()
    {
        Bench bench;
        bench.list.show();
        bench.show(R"({"Version": "2012-10-17", "a": 1})");
        QTRY_VERIFY(bench.table->isVisible());
        bench.show(valid);
        QVERIFY(bench.table->isVisible()); // nothing jumps while somebody types
        QTRY_VERIFY(!bench.table->isVisible());
    }

    void staysOpenWithoutErrorsWhereAPersonHasOpenedIt()
    {
        Bench bench;
        bench.list.show();
        auto *toggle = bench.list.findChild<QToolButton *>(QStringLiteral("showProblems"));
        bench.show(R"({"Version": "2012-10-17", "a": 1})");
        QTRY_VERIFY(bench.table->isVisible());
        toggle->click();
        toggle->click();
        bench.show(valid);
        QTest::qWait(1000);
        QVERIFY(bench.table->isVisible());
    }

    void staysOneLineWhereErrorsAreToldElsewhere()
    {
        Bench bench;
        bench.list.setQuiet(true);
        bench.list.show();
        bench.show(R"({"Version": "2012-10-17", "a": 1})");
        QTest::qWait(1000);
        QVERIFY(!bench.table->isVisible());
        bench.list.setQuiet(false);
        QVERIFY(bench.table->isVisible());
    }

    void selectsNoOtherProblemWhereTheSelectedOneIsGone()
    {
        Bench bench;
        bench.table->selectRow(bench.rowOf(QStringLiteral("“b”")));
        bench.show(R"({"Version": "2012-10-17", "a": 1, "c": 3})");
        QCOMPARE(bench.selected(), QString());
        QVERIFY(!bench.table->currentIndex().isValid());
    }
};

QTEST_MAIN(ProblemsListTest)
#include "tst_problemslist.moc"
