// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "dialogs.h"
#include "support/lockstates.h"
#include "support/manualclock.h"
#include "ui/lock/completereview.h"
#include "words/comparisonwords.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using ui::CompleteReview;

namespace {

lock::CompletionCheck check(policy::Sameness sameness = policy::Sameness::SameBytes,
                            bool initiatedHere = true)
{
    return {inProgress(),
            sameness,
            initiatedHere,
            {},
            initiatedHere ? QByteArrayLiteral("{}") : QByteArray()};
}

CompleteReview::Question question(const VaultArn &vault, const QString &connection,
                                  const lock::CompletionCheck &check,
                                  std::vector<policy::Finding> findings = {})
{
    return {vault,
            connection,
            false,
            QStringLiteral("account 999999999999 · user/anna"),
            check,
            std::move(findings),
            QStringLiteral("2 of 7.")};
}

QString factNamed(const QWidget &page, const QString &name)
{
    for (const QPlainTextEdit *fact : page.findChildren<QPlainTextEdit *>()) {
        if (fact->accessibleName() == name)
            return fact->toPlainText();
    }
    return {};
}

} // namespace

class CompleteReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void laysOutWhatNobodyCouldRead();
    void showsATextThatCanBeReadAsItIs();
    void needsTheExactName_data();
    void needsTheExactName();
    void takesTheNameAsItIsShownWhereNobodyCanTypeIt();
    void takesNoStepOnEnterEvenWithTheNameTyped();
    void showsWhoWhatAndWhatWasTried();
    void wantsDangersAndErrorsAcceptedOneByOne();
    void savesWhatItShowsAsAReport();
    void saysWhatWasCompared();
    void showsBothTextsWhereOnlyTheWritingDiffers();
    void countsTheTimeLeft();
    void showsTextsFromOutsideAsPlainText();

private:
    ManualClock m_clock{utcTime({2026, 3, 2}, {15, 4, 0})};
    const VaultArn m_vault = vaultNamed(QStringLiteral("examplevault"));
};

void CompleteReviewTest::laysOutWhatNobodyCouldRead()
{
    lock::CompletionCheck oneLine = check();
    oneLine.found.policy =
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
        R"("Action":"glacier:*","Resource":"arn:aws:glacier:us-west-2:)"
        R"(999999999999:vaults/examplevault"}]})";
    const CompleteReview review(question(m_vault, QStringLiteral("Sandbox"), oneLine), m_clock);
    const QString text = factNamed(review, QStringLiteral("Policy to complete"));
    QVERIFY(text.contains(QStringLiteral("\n      \"Action\": \"glacier:*\",\n")));
    auto *choice = review.findChild<QCheckBox *>(QStringLiteral("laidOutForReading"));
    QVERIFY(choice && choice->isChecked());
    choice->setChecked(false);
    QCOMPARE(factNamed(review, QStringLiteral("Policy to complete")).toUtf8(),
             oneLine.found.policy);
}

void CompleteReviewTest::showsATextThatCanBeReadAsItIs()
{
    lock::CompletionCheck lines = check();
    lines.found.policy = "{\n\"Version\":\t\"2012-10-17\"}";
    const CompleteReview review(question(m_vault, QStringLiteral("Sandbox"), lines), m_clock);
    QCOMPARE(factNamed(review, QStringLiteral("Policy to complete")).toUtf8(), lines.found.policy);
    QVERIFY(!review.findChild<QCheckBox *>(QStringLiteral("laidOutForReading")));
}

void CompleteReviewTest::needsTheExactName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a part") << QStringLiteral("examplevaul") << false;
    QTest::newRow("more") << QStringLiteral("examplevault1") << false;
    QTest::newRow("another case") << QStringLiteral("ExampleVault") << false;
    QTest::newRow("a space before") << QStringLiteral(" examplevault") << false;
    QTest::newRow("a space after") << QStringLiteral("examplevault ") << false;
    QTest::newRow("the name") << QStringLiteral("examplevault") << true;
}

void CompleteReviewTest::needsTheExactName()
{
    QFETCH(QString, typed);
    QFETCH(bool, isEnough);
    CompleteReview page(question(m_vault, QStringLiteral("Sandbox"), check()), m_clock);
    page.show();
    const QPushButton *verb = buttonNamed(page, QStringLiteral("Complete lock"));
    QVERIFY(!verb->isEnabled());
    auto *field = page.findChild<QLineEdit *>(QStringLiteral("typedVaultName"));
    QCOMPARE(field->accessibleName(), QStringLiteral("Vault name to confirm"));
    QTest::keyClicks(field, typed);
    QCOMPARE(verb->isEnabled(), isEnough);
    field->clear();
    QVERIFY(!verb->isEnabled());
}

void CompleteReviewTest::takesTheNameAsItIsShownWhereNobodyCanTypeIt()
{
    const auto vault = VaultArn::fromService(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/pay\u202eroll"));
    QVERIFY(vault);
    CompleteReview page(question(*vault, QStringLiteral("Sandbox"), check()), m_clock);
    const QString shown = factNamed(page, QStringLiteral("Vault"));
    QCOMPARE(shown, QStringLiteral("pay‹U+202E RIGHT-TO-LEFT OVERRIDE›roll"));
    const QPushButton *verb = buttonNamed(page, QStringLiteral("Complete lock"));
    auto *field = page.findChild<QLineEdit *>(QStringLiteral("typedVaultName"));
    for (const QString &text : {shown, vault->name().toString()}) {
        field->setText(text);
        QVERIFY(verb->isEnabled());
    }
    field->setText(QStringLiteral("payroll"));
    QVERIFY(!verb->isEnabled());
}

void CompleteReviewTest::takesNoStepOnEnterEvenWithTheNameTyped()
{
    CompleteReview page(question(m_vault, QStringLiteral("Sandbox"), check()), m_clock);
    QSignalSpy accepted(&page, &ui::ReviewPage::accepted);
    page.show();
    auto *field = page.findChild<QLineEdit *>(QStringLiteral("typedVaultName"));
    QTest::keyClicks(field, QStringLiteral("examplevault"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    QTest::keyClick(buttonNamed(page, QStringLiteral("Complete lock")), Qt::Key_Space);
    QCOMPARE(accepted.count(), 1);
}

void CompleteReviewTest::showsWhoWhatAndWhatWasTried()
{
    const CompleteReview page(question(m_vault, QStringLiteral("Sandbox"), check()), m_clock);
    QCOMPARE(factNamed(page, QStringLiteral("You are")),
             QStringLiteral("account 999999999999 · user/anna"));
    QCOMPARE(factNamed(page, QStringLiteral("Tried")), QStringLiteral("2 of 7."));
    QVERIFY(factNamed(page, QStringLiteral("Initiated"))
                .contains(QStringLiteral("this computer's Vaultlock")));
    const CompleteReview foreign(
        question(m_vault, QString(), check(policy::Sameness::Different, false)), m_clock);
    QVERIFY(
        factNamed(foreign, QStringLiteral("Initiated")).contains(QStringLiteral("not by this")));
}

void CompleteReviewTest::wantsDangersAndErrorsAcceptedOneByOne()
{
    const policy::Finding danger{policy::Rule::ResourceNotThisVault,
                                 policy::Severity::Danger,
                                 {},
                                 {"arn:x", "arn:z"},
                                 "one",
                                 {}};
    const policy::Finding error{
        policy::Rule::InvalidEffect, policy::Severity::Error, {}, {"deny"}, "two", {}};
    CompleteReview page(question(m_vault, QString(), check(), {danger, error}), m_clock);
    const QPushButton *verb = buttonNamed(page, QStringLiteral("Complete lock"));
    page.findChild<QLineEdit *>(QStringLiteral("typedVaultName"))
        ->setText(QStringLiteral("examplevault"));
    const auto boxes = page.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes[0]->setChecked(true);
    QVERIFY(!verb->isEnabled());
    boxes[1]->setChecked(true);
    QVERIFY(verb->isEnabled());
    QCOMPARE(page.acceptedDangers(), (std::vector<std::string>{"one", "two"}));
}

void CompleteReviewTest::saysWhatWasCompared()
{
    const std::pair<lock::CompletionCheck, QString> cases[] = {
        {check(policy::Sameness::SameBytes), words::samenessSentence(policy::Sameness::SameBytes)},
        {check(policy::Sameness::SameMeaning),
         words::samenessSentence(policy::Sameness::SameMeaning)},
        {check(policy::Sameness::Different, false), words::nothingToCompareSentence()},
    };
    for (const auto &expected : cases) {
        const CompleteReview page(question(m_vault, QStringLiteral("Sandbox"), expected.first),
                                  m_clock);
        QCOMPARE(factNamed(page, QStringLiteral("Installed policy")), expected.second);
    }
}

void CompleteReviewTest::showsBothTextsWhereOnlyTheWritingDiffers()
{
    const auto textNamed = [](const QWidget &page, const QString &name) {
        const QString text = factNamed(page, name);
        return text.isNull() ? QStringLiteral("none") : text;
    };
    auto same = check(policy::Sameness::SameMeaning);
    same.initiatedPolicy = "{\"a\": 1}";
    same.found.policy = "{\"a\":  1}";
    const CompleteReview page(question(m_vault, QString(), same), m_clock);
    QVERIFY(textNamed(page, QStringLiteral("Initiated policy text"))
                .contains(QStringLiteral("\"a\": 1")));
    QVERIFY(textNamed(page, QStringLiteral("Installed policy text")) != QStringLiteral("none"));
    const CompleteReview bytes(question(m_vault, QString(), check()), m_clock);
    QCOMPARE(textNamed(bytes, QStringLiteral("Initiated policy text")), QStringLiteral("none"));
}

void CompleteReviewTest::countsTheTimeLeft()
{
    ManualClock clock(utcTime({2026, 3, 2}, {15, 4, 0}));
    const CompleteReview page(question(m_vault, QStringLiteral("Sandbox"), check()), clock);
    QCOMPARE(factNamed(page, QStringLiteral("Time left")), QStringLiteral("20:37:00"));
    clock.advance(std::chrono::minutes(1));
    QTRY_COMPARE(factNamed(page, QStringLiteral("Time left")), QStringLiteral("20:36:00"));
}

void CompleteReviewTest::showsTextsFromOutsideAsPlainText()
{
    const CompleteReview page(question(m_vault, QStringLiteral("<b>host</b>"), check()), m_clock);
    QVERIFY(isPlainThroughout(page));
    QCOMPARE(factNamed(page, QStringLiteral("Connection")), QStringLiteral("<b>host</b>"));
}

void CompleteReviewTest::savesWhatItShowsAsAReport()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.txt"));
    CompleteReview page(question(m_vault, QStringLiteral("Sandbox"), check()), m_clock);
    page.setPathAsker([&path](const auto &use) { use(path); });
    buttonNamed(page, QStringLiteral("Report…"))->click();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &part :
         {QStringLiteral("Vault: examplevault"), QStringLiteral("Tried: 2 of 7."),
          QStringLiteral("Time left: 20:37:00"), QStringLiteral("SHA-256 ")})
        QVERIFY2(text.contains(part), qPrintable(part));
    page.setPathAsker([](const auto &use) { use(QStringLiteral("/nowhere/at/all.txt")); });
    buttonNamed(page, QStringLiteral("Report…"))->click();
    QVERIFY(!page.findChild<QLabel *>(QStringLiteral("reportTold"))->text().isEmpty());
}

QTEST_MAIN(CompleteReviewTest)
#include "tst_completereview.moc"
