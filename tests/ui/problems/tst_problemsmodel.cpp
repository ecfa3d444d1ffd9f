// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/linter.h"
#include "ui/problems/problemsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using ui::ProblemsModel;

namespace {

/// One problem a line, and a letter beyond ASCII.
const QByteArray policyText = R"({"Version": "2012-10-17",
"Id": "é", "Statement": [
{"Effect": "Deny", "Principal": "*", "Action": "glacier:DeleteArchive", "Resource": "*"},
{"Effect": "Denied", "Principal": "*", "Action": "glacier:DeleteArchive", "Resource": "*"},
{"Effect": "Deny", "Principal": "*", "Action": "glacier:Nothing", "Resource": "*"}
]})";

std::vector<policy::Finding> findingsOf(const QByteArray &text)
{
    return policy::lint({text.constData(), static_cast<std::size_t>(text.size())});
}

QStringList rowOf(const ProblemsModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
        cells += model.index(row, column).data().toString();
    return cells;
}

QList<QStringList> rowsOf(const ProblemsModel &model)
{
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += rowOf(model, row);
    return rows;
}

/// What a view shows that believes nothing but what the model announces.
class BelievingView : public QObject
{
public:
    explicit BelievingView(ProblemsModel &model)
    {
        connect(&model, &ProblemsModel::rowsInserted, this, [&](const QModelIndex &, int a, int b) {
            for (int row = a; row <= b; ++row)
                rows.insert(row, rowOf(model, row));
        });
        connect(&model, &ProblemsModel::rowsRemoved, this,
                [&](const QModelIndex &, int a, int b) { rows.remove(a, b - a + 1); });
        connect(&model, &ProblemsModel::dataChanged, this,
                [&](const QModelIndex &a, const QModelIndex &b) {
                    for (int row = a.row(); row <= b.row(); ++row) {
                        for (int column = a.column(); column <= b.column(); ++column)
                            rows[row][column] = model.index(row, column).data().toString();
                    }
                });
    }

    QList<QStringList> rows;
};

/// A few bytes taken out or put in somewhere, some of them in the middle of a letter.
QByteArray changed(QByteArray text, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"\n", "\"", "x", "é", ",", "{", "}", "\"Sid\": \"A\", ",
                                       "\r"};
    const qsizetype at = random.bounded(static_cast<int>(text.size()) + 1);
    if (random.bounded(2) == 0)
        return text.insert(at, pieces.at(random.bounded(static_cast<int>(pieces.size()))));
    return text.remove(at, random.bounded(12));
}

} // namespace

class ProblemsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void announcesWhateverItSaysDifferently()
    {
        ProblemsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const BelievingView view(model);
        QRandomGenerator random(20261129);
        QByteArray text = policyText;
        for (int i = 0; i < 300; ++i) {
            text = i % 40 == 0 ? policyText : changed(text, random);
            model.setFindings(findingsOf(text), text);
            ProblemsModel fresh;
            fresh.setFindings(findingsOf(text), text);
            QCOMPARE(rowsOf(model), rowsOf(fresh));
            QCOMPARE(view.rows, rowsOf(fresh));
        }
    }

    void leavesRowsAloneThatSayTheSame()
    {
        ProblemsModel model;
        model.setFindings(findingsOf(policyText), policyText);
        const int before = model.rowCount();
        QVERIFY(before > 3);
        const QSignalSpy resets(&model, &ProblemsModel::modelReset);
        const QSignalSpy changes(&model, &ProblemsModel::dataChanged);
        const QSignalSpy removed(&model, &ProblemsModel::rowsRemoved);
        const QSignalSpy inserted(&model, &ProblemsModel::rowsInserted);
        // In the middle: one problem more, on a line of its own columns.
        QByteArray text = policyText;
        text.replace("\"Denied\"", "\"Denied\", \"Sidd\": 1");
        model.setFindings(findingsOf(text), text);
        QVERIFY(model.rowCount() > before);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(inserted.count(), 1);
        for (const QList<QVariant> &change : changes)
            QCOMPARE(change.at(0).toModelIndex().data(), change.at(1).toModelIndex().data());
        for (const QList<QVariant> &change : changes)
            QVERIFY(change.at(0).toModelIndex().row() > 0);
    }

    /// What is said of the whole policy stands last: it must not make those between say anything.
    void leavesRowsAloneBetweenTwoThatChange()
    {
        const auto finding = [](const std::string &identity) {
            policy::Finding made;
            made.identity = identity;
            return made;
        };
        std::vector<policy::Finding> findings;
        for (int i = 0; i < 100; ++i)
            findings.push_back(finding(std::to_string(i)));
        ProblemsModel model;
        model.setFindings(findings, {});
        const QSignalSpy changes(&model, &ProblemsModel::dataChanged);
        const auto changedRows = [&] {
            QList<int> rows;
            for (const QList<QVariant> &change : changes) {
                const int row = change.at(0).toModelIndex().row();
                if (!rows.contains(row))
                    rows.append(row);
            }
            return rows;
        };
        findings[40] = finding("other");
        findings[99] = finding("of all");
        findings.insert(findings.begin() + 60, {finding("new"), finding("newer")});
        model.setFindings(findings, {});
        QCOMPARE(changedRows(), (QList<int>{40, 101}));
        QCOMPARE(model.rowCount(), 102);
        findings.erase(findings.begin() + 20);
        findings.back() = finding("of all again");
        model.setFindings(findings, {});
        QCOMPARE(changedRows(), (QList<int>{40, 101, 100}));
    }

    void saysNothingWhereNothingChanged()
    {
        ProblemsModel model;
        model.setFindings(findingsOf(policyText), policyText);
        const QSignalSpy changes(&model, &ProblemsModel::dataChanged);
        const QByteArray text = policyText + "\n";
        model.setFindings(findingsOf(text), text);
        QCOMPARE(changes.count(), 0);
    }
};

QTEST_MAIN(ProblemsModelTest)
#include "tst_problemsmodel.moc"
