// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lockstates.h"
#include "words/comparisonwords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class ComparisonWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellWhatIsNotKnownFromWhatIsNotThere();
    void nameWhatCannotBeSeen();
};

void ComparisonWordsTest::tellWhatIsNotKnownFromWhatIsNotThere()
{
    const VaultArn left = vaultNamed(QStringLiteral("alpha"));
    const VaultArn right = vaultNamed(QStringLiteral("beta"));
    const auto meaning = [&](const std::optional<Error> &first,
                             const std::optional<Error> &second) {
        return words::policiesNotCompared(left, first, right, second).meaning;
    };
    QCOMPARE(meaning({}, errorOf(ErrorKind::NotFound)),
             QStringLiteral("beta has no lock policy, the service says."));
    const QString unknown = meaning(errorOf(ErrorKind::TimedOut), {});
    QVERIFY2(unknown.startsWith(QStringLiteral("What is installed in alpha is not known: ")),
             qPrintable(unknown));
    QVERIFY(!unknown.contains(QStringLiteral("no lock policy")));
    const QString both = meaning(errorOf(ErrorKind::AccessDenied), errorOf(ErrorKind::NotFound));
    QVERIFY(both.contains(QStringLiteral("alpha is not known")));
    QVERIFY(both.contains(QStringLiteral("beta has no lock policy")));
}

void ComparisonWordsTest::nameWhatCannotBeSeen()
{
    const auto vault = VaultArn::fromService(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/pay\u202eroll"));
    QVERIFY(vault);
    QVERIFY(!words::policiesCompared(*vault, *vault).contains(u'\u202e'));
    QVERIFY(!words::policiesNotCompared(*vault, errorOf(ErrorKind::NotFound), *vault, {})
                 .meaning.contains(u'\u202e'));
}

QTEST_GUILESS_MAIN(ComparisonWordsTest)
#include "tst_comparisonwords.moc"
