// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "dialogs.h"
#include "support/lockstates.h"
#include "ui/appearance/theme.h"
#include "ui/lock/initiatereview.h"
#include "ui/support/activewindow.h"
#include "words/timewords.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace vaultlock;
using namespace vaultlock::tests;
using policy::Severity;
using ui::InitiateReview;

namespace {

policy::Finding danger(const char *identity)
{
    return {policy::Rule::ResourceNotThisVault, Severity::Danger, {},
            {"arn:<b>x</b>&y", "arn:z"},        identity,         {}};
}

policy::Finding warning()
{
    return {policy::Rule::MissingVersion, Severity::Warning, {}, {}, "missing-version", {}};
}

InitiateReview::Question question(std::vector<policy::Finding> findings = {})
{
    return {vaultNamed(QStringLiteral("examplevault")),
            QStringLiteral("<b>host</b>"),
            true,
            QStringLiteral("account 999999999999 · role/<i>Admin</i>"),
            QByteArrayLiteral("{\"Sid\": \"<b>&amp;\"}"),
            std::move(findings),
            [] {
                return utcTime({2026, 3, 2}, {15, 4, 0});
            }};
}

} // namespace

class InitiateReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWouldBeSentAndWhere();
    void beginsAtTheWayBack();
    void canBeAcceptedAtOnceWithoutDangers();
    void wantsEveryDangerAcknowledged();
    void showsTextsFromOutsideAsPlainText();
    void namesLettersThatCannotBeSeen();
    void tellsTheEndOfAWindowThatWouldBeginNow();
    void keepsItsButtonsInSight();
    void putsTheTextBesideWhatItDoesWhereThereIsRoom();
    void saysWhyReturnTakesNoStep();
    void keepsTheConsequenceInSight_data();
    void keepsTheConsequenceInSight();
    void saysBesideTheButtonWhyItIsDisabled();
    void offersEvidenceWhereThereIsRoomForIt();
    void bringsEveryDangerIntoSightByKeyboard_data();
    void bringsEveryDangerIntoSightByKeyboard();
};

void InitiateReviewTest::saysWhatWouldBeSentAndWhere()
{
    const InitiateReview page(question({warning()}));
    const QString texts = textsOf(page);
    for (const QString &part :
         {QStringLiteral("examplevault"), QStringLiteral("999999999999"),
          QStringLiteral("us-west-2"), QStringLiteral("LIVE: <b>host</b>"),
          QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"),
          QStringLiteral("3 March 2026"), QStringLiteral("role/<i>Admin</i>"),
          QStringLiteral("takes effect at once"), QStringLiteral("Warning: ")})
        QVERIFY2(texts.contains(part), qPrintable(part));
    QCOMPARE(page.findChild<QPlainTextEdit *>(QStringLiteral("policyToInitiate"))->toPlainText(),
             QStringLiteral("{\"Sid\": \"<b>&amp;\"}"));
}

void InitiateReviewTest::beginsAtTheWayBack()
{
    InitiateReview page(question());
    QSignalSpy accepted(&page, &ui::ReviewPage::accepted);
    QSignalSpy rejected(&page, &ui::ReviewPage::rejected);
    page.show();
    tests::activate(page);
    page.placeForFocus()->setFocus();
    QCOMPARE(page.focusWidget(), buttonNamed(page, QStringLiteral("Back")));
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QTest::keyClick(&page, Qt::Key_Escape);
    QTest::keyClick(&page, Qt::Key_Return);
    QCOMPARE(rejected.count(), 2);
    QCOMPARE(accepted.count(), 0);
}

void InitiateReviewTest::canBeAcceptedAtOnceWithoutDangers()
{
    const InitiateReview page(question({warning()}));
    QVERIFY(buttonNamed(page, QStringLiteral("Initiate lock"))->isEnabled());
    QVERIFY(page.findChildren<QCheckBox *>().isEmpty());
    QVERIFY(page.acceptedDangers().empty());
}

void InitiateReviewTest::wantsEveryDangerAcknowledged()
{
    const InitiateReview page(question({danger("one"), warning(), danger("two")}));
    const QPushButton *verb = buttonNamed(page, QStringLiteral("Initiate lock"));
    const auto boxes = page.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    QVERIFY(!verb->isEnabled());
    boxes[1]->setChecked(true);
    QVERIFY(!verb->isEnabled());
    QCOMPARE(page.acceptedDangers(), std::vector<std::string>{"two"});
    boxes[0]->setChecked(true);
    QVERIFY(verb->isEnabled());
    QCOMPARE(page.acceptedDangers(), (std::vector<std::string>{"one", "two"}));
    boxes[1]->setChecked(false);
    QVERIFY(!verb->isEnabled());
}

void InitiateReviewTest::showsTextsFromOutsideAsPlainText()
{
    const InitiateReview page(question({danger("one")}));
    QVERIFY(isPlainThroughout(page));
    QVERIFY(textsOf(page).contains(QStringLiteral("arn:<b>x</b>&y")));
}

void InitiateReviewTest::namesLettersThatCannotBeSeen()
{
    InitiateReview::Question asked = question();
    asked.connectionName = QStringLiteral("pro\u202efile");
    asked.policy = QStringLiteral("{\"Sid\": \"a\u2066b\"}").toUtf8();
    asked.vault = *VaultArn::fromService(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/pay\u202eroll"));
    const InitiateReview page(asked);
    const QString texts = textsOf(page);
    for (const char *named :
         {"pay‹U+202E RIGHT-TO-LEFT OVERRIDE›roll", "pro‹U+202E RIGHT-TO-LEFT OVERRIDE›file",
          "a‹U+2066 LEFT-TO-RIGHT ISOLATE›b"})
        QVERIFY2(texts.contains(QString::fromUtf8(named)), qPrintable(texts));
    QVERIFY(!texts.contains(QChar(0x202e)) && !texts.contains(QChar(0x2066)));
}

void InitiateReviewTest::tellsTheEndOfAWindowThatWouldBeginNow()
{
    QDateTime now = utcTime({2026, 3, 2}, {15, 4, 0});
    InitiateReview::Question asked = question();
    asked.now = [&now] {
        return now;
    };
    const InitiateReview page(asked);
    const auto endOf = [](const QDateTime &begin) {
        return words::momentText(begin.addDays(1), QTimeZone::systemTimeZone());
    };
    QVERIFY(textsOf(page).contains(endOf(now)));
    const QString before = endOf(now);
    now = now.addSecs(7200);
    QTRY_VERIFY(textsOf(page).contains(endOf(now)));
    QVERIFY(!textsOf(page).contains(before));
}

void InitiateReviewTest::keepsItsButtonsInSight()
{
    std::vector<policy::Finding> findings;
    for (int i = 0; i < 60; ++i)
        findings.push_back(danger(QByteArray::number(i).constData()));
    auto long255 = question(findings);
    long255.vault = vaultNamed(QString(255, u'W'));
    for (const int width : {500, 1000}) {
        InitiateReview page(long255);
        page.resize(width, 480);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.size(), QSize(width, 480));
        for (const char *name : {"Back", "Initiate lock"}) {
            const QPushButton *button = buttonNamed(page, QLatin1String(name));
            QVERIFY2(page.rect().contains(QRect(button->mapTo(&page, QPoint()), button->size())),
                     name);
        }
    }
}

void InitiateReviewTest::putsTheTextBesideWhatItDoesWhereThereIsRoom()
{
    InitiateReview page(question());
    const auto *text = page.findChild<QPlainTextEdit *>(QStringLiteral("policyToInitiate"));
    const auto *facts = page.findChild<QScrollArea *>();
    page.resize(1000, 480);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY(text->mapTo(&page, QPoint()).x() >= facts->geometry().right());
    page.resize(500, 480);
    QTRY_VERIFY(facts->widget()->isAncestorOf(text)); // at the end of what scrolls
}

void InitiateReviewTest::saysWhyReturnTakesNoStep()
{
    InitiateReview page(question());
    QSignalSpy accepted(&page, &InitiateReview::accepted);
    page.show();
    const auto *remark = page.findChild<QLabel *>(QStringLiteral("remark"));
    QPushButton *verb = buttonNamed(page, QStringLiteral("Initiate lock"));
    QVERIFY(!remark->isVisible());
    QVERIFY(verb->toolTip().startsWith(QStringLiteral("Return takes no step here")));
    QCOMPARE(verb->accessibleDescription(), verb->toolTip());
    QTest::keyClick(verb, Qt::Key_Return);
    QVERIFY(remark->isVisible());
    QCOMPARE(remark->text(), verb->toolTip());
    QTest::keyClick(buttonNamed(page, QStringLiteral("Back")), Qt::Key_Enter);
    QCOMPARE(accepted.count(), 0);
    QTest::keyClick(verb, Qt::Key_Space);
    QCOMPARE(accepted.count(), 1);
}

void InitiateReviewTest::keepsTheConsequenceInSight_data()
{
    bringsEveryDangerIntoSightByKeyboard_data();
}

void InitiateReviewTest::keepsTheConsequenceInSight()
{
    QFETCH(int, percent);
    ui::applyTheme(ui::Theme::light(), percent);
    InitiateReview page(question({danger("one"), warning()}));
    page.resize(900, 420);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto *told = page.findChild<QLabel *>(QStringLiteral("consequence"));
    QVERIFY(told->text().contains(QStringLiteral("takes effect at once")));
    QCOMPARE(told->visibleRegion().boundingRect().size(), told->size());
    QVERIFY(told->height() >= told->heightForWidth(told->width()));
    ui::applyTheme(ui::Theme::light());
}

void InitiateReviewTest::saysBesideTheButtonWhyItIsDisabled()
{
    InitiateReview page(question({danger("one"), danger("two")}));
    page.show();
    const auto *remark = page.findChild<QLabel *>(QStringLiteral("remark"));
    QVERIFY(remark->isVisible());
    QCOMPARE(remark->text(), QStringLiteral("Accept or mend each danger first."));
    const auto boxes = page.findChildren<QCheckBox *>();
    boxes[0]->setChecked(true);
    QCOMPARE(remark->text(), QStringLiteral("Accept or mend each danger first (1 of 2)."));
    boxes[1]->setChecked(true);
    QVERIFY(!remark->isVisible());
}

void InitiateReviewTest::offersEvidenceWhereThereIsRoomForIt()
{
    QAction evidence;
    InitiateReview page(question({danger("one")}));
    auto *button = page.findChild<QPushButton *>(QStringLiteral("evidenceOfTheLock"));
    QVERIFY(button && button->isHidden()); // nobody has offered it
    page.offerEvidence(evidence);
    page.show();
    page.resize(1200, 480);
    QVERIFY(!button->isHidden());
    page.resize(500, 480);
    QVERIFY(button->isHidden()); // what is missing stands there
    page.findChild<QCheckBox *>()->click();
    QVERIFY(!button->isHidden());
    bool isAsked = false;
    connect(&evidence, &QAction::triggered, this, [&isAsked] { isAsked = true; });
    button->click();
    QVERIFY(isAsked);
}

void InitiateReviewTest::bringsEveryDangerIntoSightByKeyboard_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void InitiateReviewTest::bringsEveryDangerIntoSightByKeyboard()
{
    QFETCH(int, percent);
    ui::applyTheme(ui::Theme::light(), percent);
    std::vector<policy::Finding> findings;
    for (int i = 0; i < 8; ++i)
        findings.push_back(danger(QByteArray::number(i).constData()));
    InitiateReview page(question(findings));
    page.show();
    page.resize(1000, 480);
    tests::activate(page);
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto boxes = page.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 8);
    for (int tabs = 0; !boxes[0]->hasFocus() && tabs < 30; ++tabs)
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    for (QCheckBox *box : boxes) {
        QVERIFY(box->hasFocus());
        QCOMPARE(box->visibleRegion().boundingRect().size(), box->size());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(box->isChecked());
        QTest::keyClick(box, Qt::Key_Tab);
    }
    QVERIFY(buttonNamed(page, QStringLiteral("Initiate lock"))->isEnabled());
    ui::applyTheme(ui::Theme::light());
}

QTEST_MAIN(InitiateReviewTest)
#include "tst_initiatereview.moc"
