// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/theme.h"
#include "ui/furniture/banner.h"
#include "ui/furniture/wrappingtext.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vaultlock;
using ui::Banner;

class BannerTest : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenUntilItHasSomethingToSay();
    void showsTextFromOutsideAsItIs();
    void wrapsANameOfAnyLength();
    void putsItsButtonsBelowWhereTheyWouldSqueezeTheText();
    void showsALongMessageWholeAndKeepsItsHeight();
    void copiesTheDetails();
    void hidesTheDetailsOfTheNoticeBefore();
    void tellsWhenItWasSentAway();
    void followsTheTextSize();
    void goesAwayWithAnyChoiceBeforeItsEffect();
    void dropsTheChoicesOfTheNoticeBefore();
    void staysWhereNobodyMaySendItAway();
    void isCalledLikeWhatItTells();
    void showsItsChoicesAtOnceAlsoInPlaceOfOthers();

private:
    static QToolButton *button(Banner &banner, const QString &text)
    {
        for (auto *candidate : banner.findChildren<QToolButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    static ui::WrappingText *text(Banner &banner, const char *name)
    {
        return banner.findChild<ui::WrappingText *>(QString::fromLatin1(name));
    }
    static QPlainTextEdit *details(Banner &banner)
    {
        return banner.findChild<QPlainTextEdit *>(QStringLiteral("noticeDetails"));
    }
};

void BannerTest::isHiddenUntilItHasSomethingToSay()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::AcrossTheWindow);
    QVERIFY(!banner.isVisible());
    banner.showHint(QStringLiteral("Good to know."));
    QVERIFY(banner.isVisible());
    banner.clear();
    QVERIFY(!banner.isVisible());
}

void BannerTest::showsTextFromOutsideAsItIs()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::AcrossTheWindow);
    const QString markup = QStringLiteral("<img src=x> <b>bold</b>");
    banner.showTrouble({markup, markup, markup, markup});
    QCOMPARE(text(banner, "noticeHeading")->toPlainText(), markup);
    QCOMPARE(text(banner, "noticeText")->toPlainText(), markup + u' ' + markup);
    QCOMPARE(details(banner)->toPlainText(), markup);
}

void BannerTest::wrapsANameOfAnyLength()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::AcrossTheWindow);
    banner.showTrouble({QString(255, u'W'), {}, {}, {}});
    QVERIFY2(banner.minimumSizeHint().width() < 500,
             qPrintable(QString::number(banner.minimumSizeHint().width())));
    banner.resize(500, banner.heightForWidth(500));
    QTRY_VERIFY(text(banner, "noticeHeading")->height() >= 2 * banner.fontMetrics().height());
    QVERIFY(!text(banner, "noticeHeading")->verticalScrollBar()->isVisible());
}

void BannerTest::putsItsButtonsBelowWhereTheyWouldSqueezeTheText()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::AcrossTheWindow);
    const auto isBelow = [&banner] {
        return button(banner, QStringLiteral("Dismiss"))->geometry().top() >=
               text(banner, "noticeText")->geometry().bottom();
    };
    banner.showTrouble({QStringLiteral("It failed."),
                        QStringLiteral("It may be tried again."),
                        {},
                        QStringLiteral("Request ID: 4711")});
    banner.resize(900, 300);
    QTRY_VERIFY(!isBelow());
    banner.resize(280, 300);
    QTRY_VERIFY(isBelow());
    QTRY_VERIFY(text(banner, "noticeHeading")->width() > 220);
    button(banner, QStringLiteral("Details"))->click(); // and one more button
    banner.resize(420, 300);
    QTRY_VERIFY(isBelow());
    banner.resize(900, 300);
    QTRY_VERIFY(!isBelow());
}

void BannerTest::showsALongMessageWholeAndKeepsItsHeight()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::AcrossTheWindow);
    const QString message = QStringLiteral("<b>Message</b>\n").repeated(700);
    banner.showTrouble({QStringLiteral("It failed."), {}, {}, message});
    button(banner, QStringLiteral("Details"))->click();
    banner.resize(600, banner.heightForWidth(600));
    QCOMPARE(details(banner)->toPlainText(), message);
    QVERIFY(details(banner)->isVisible());
    QTRY_VERIFY(details(banner)->verticalScrollBar()->maximum() > 0);
    QVERIFY(banner.sizeHint().height() < 400);
}

void BannerTest::copiesTheDetails()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::AcrossTheWindow);
    banner.showTrouble({QStringLiteral("It failed."), {}, {}, QStringLiteral("Request ID: 4711")});
    QVERIFY(!button(banner, QStringLiteral("Copy details"))->isVisible());
    button(banner, QStringLiteral("Details"))->click();
    button(banner, QStringLiteral("Copy details"))->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("It failed.\nRequest ID: 4711"));
}

void BannerTest::hidesTheDetailsOfTheNoticeBefore()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::AcrossTheWindow);
    banner.showTrouble({QStringLiteral("It failed."), {}, {}, QStringLiteral("Request ID: 4711")});
    button(banner, QStringLiteral("Details"))->click();
    banner.showTrouble({QStringLiteral("Again."), {}, {}, QStringLiteral("Request ID: 4712")});
    QVERIFY(!details(banner)->isVisible());
    banner.showHint(QStringLiteral("Good to know."));
    QVERIFY(!button(banner, QStringLiteral("Details"))->isVisible());
}

void BannerTest::tellsWhenItWasSentAway()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::AcrossTheWindow);
    QSignalSpy dismissed(&banner, &Banner::dismissed);
    banner.showHint(QStringLiteral("Good to know."));
    button(banner, QStringLiteral("Dismiss"))->click();
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!banner.isVisible());
}

void BannerTest::followsTheTextSize()
{
    ui::applyTheme(ui::Theme::light());
    Banner banner(QStringLiteral("notice"), Banner::Place::AcrossTheWindow);
    banner.showTrouble({QStringLiteral("It failed."), {}, {}, QStringLiteral("Request ID: 4711")});
    ui::applyTheme(ui::Theme::light(), 200);
    QTRY_COMPARE(text(banner, "noticeHeading")->font().pointSizeF(), 22.0);
    QCOMPARE(details(banner)->font().pointSizeF(), 22.0);
    ui::applyTheme(ui::Theme::light());
}

void BannerTest::goesAwayWithAnyChoiceBeforeItsEffect()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::InPanel);
    bool wasVisible = true;
    banner.offer(QStringLiteral("It changed."), {{QStringLiteral("&Reload"),
                                                  [&] {
                                                      wasVisible = banner.isVisible();
                                                  }},
                                                 {QStringLiteral("Keep mine"), [] {
                                                  }}});
    QVERIFY(!button(banner, QStringLiteral("Dismiss"))->isVisible());
    banner.findChild<QPushButton *>(QStringLiteral("reload"))->click();
    QVERIFY(!wasVisible);
    QVERIFY(!banner.findChild<QPushButton *>(QStringLiteral("keepMine")));
}

void BannerTest::dropsTheChoicesOfTheNoticeBefore()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::InPanel);
    banner.offer(QStringLiteral("It changed."), {{QStringLiteral("Reload"), [] {
                                                  }}});
    banner.tell(QStringLiteral("It was read again."));
    QVERIFY(!banner.findChild<QPushButton *>(QStringLiteral("reload")));
    QVERIFY(button(banner, QStringLiteral("Dismiss"))->isVisible());
}

void BannerTest::staysWhereNobodyMaySendItAway()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::InPanel);
    banner.showNotice(Banner::Tone::Time, QStringLiteral("An hour is left"),
                      QStringLiteral("Complete it, or abort it."));
    QVERIFY(banner.isVisible());
    for (const auto *each : banner.findChildren<QAbstractButton *>())
        QVERIFY(!each->isVisible());
    QCOMPARE(text(banner, "noticeHeading")->toPlainText(), QStringLiteral("An hour is left"));
    QCOMPARE(text(banner, "noticeHeading")->palette().color(QPalette::Text),
             ui::Theme::current().time);
}

void BannerTest::isCalledLikeWhatItTells()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::InPanel);
    banner.tell(QStringLiteral("It was read again."));
    QCOMPARE(banner.accessibleName(), QStringLiteral("It was read again."));
    banner.offer(QStringLiteral("It changed."), {});
    QCOMPARE(banner.accessibleName(), QStringLiteral("It changed."));
    banner.showTrouble({QStringLiteral("It failed."), {}, {}, {}});
    QCOMPARE(banner.accessibleName(), QStringLiteral("It failed."));
}

void BannerTest::showsItsChoicesAtOnceAlsoInPlaceOfOthers()
{
    Banner banner(QStringLiteral("notice"), Banner::Place::InPanel);
    banner.tell(QStringLiteral("It was read again."));
    banner.offer(QStringLiteral("It changed."), {{QStringLiteral("Reload"), [] {
                                                  }}});
    QVERIFY(banner.findChild<QPushButton *>(QStringLiteral("reload"))->isVisible());
}

QTEST_MAIN(BannerTest)
#include "tst_banner.moc"
