#include "ui/appearance/theme.h"
#include "ui/text/wrappingtext.h"
#include "ui/window/noticebanner.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vaultlock;
using ui::NoticeBanner;

class NoticeBannerTest : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenUntilItHasSomethingToSay();
    void showsTextFromOutsideAsItIs();
    void wrapsANameOfAnyLength();
    void showsALongMessageWholeAndKeepsItsHeight();
    void copiesTheDetails();
    void hidesTheDetailsOfTheNoticeBefore();
    void tellsWhenItWasSentAway();
    void followsTheTextSize();

private:
    static QToolButton *button(NoticeBanner &banner, const QString &text)
    {
        for (auto *candidate : banner.findChildren<QToolButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    static ui::WrappingText *text(NoticeBanner &banner, const char *name)
    {
        return banner.findChild<ui::WrappingText *>(QString::fromLatin1(name));
    }
    static QPlainTextEdit *details(NoticeBanner &banner)
    {
        return banner.findChild<QPlainTextEdit *>(QStringLiteral("noticeDetails"));
    }
};

void NoticeBannerTest::isHiddenUntilItHasSomethingToSay()
{
    NoticeBanner banner;
    QVERIFY(!banner.isVisible());
    banner.showHint(QStringLiteral("Good to know."));
    QVERIFY(banner.isVisible());
    banner.clear();
    QVERIFY(!banner.isVisible());
}

void NoticeBannerTest::showsTextFromOutsideAsItIs()
{
    NoticeBanner banner;
    const QString markup = QStringLiteral("<img src=x> <b>bold</b>");
    banner.showTrouble({markup, markup, markup, markup});
    QCOMPARE(text(banner, "what")->toPlainText(), markup);
    QCOMPARE(text(banner, "meaning")->toPlainText(), markup + u' ' + markup);
    QCOMPARE(details(banner)->toPlainText(), markup);
}

void NoticeBannerTest::wrapsANameOfAnyLength()
{
    NoticeBanner banner;
    banner.showTrouble({QString(255, u'W'), {}, {}, {}});
    QVERIFY2(banner.minimumSizeHint().width() < 500,
             qPrintable(QString::number(banner.minimumSizeHint().width())));
    banner.resize(500, banner.heightForWidth(500));
    QTRY_VERIFY(text(banner, "what")->height() >= 2 * banner.fontMetrics().height());
    QVERIFY(!text(banner, "what")->verticalScrollBar()->isVisible());
}

void NoticeBannerTest::showsALongMessageWholeAndKeepsItsHeight()
{
    NoticeBanner banner;
    const QString message = QStringLiteral("<b>Message</b>\n").repeated(700);
    banner.showTrouble({QStringLiteral("It failed."), {}, {}, message});
    button(banner, QStringLiteral("Details"))->click();
    banner.resize(600, banner.heightForWidth(600));
    QCOMPARE(details(banner)->toPlainText(), message);
    QVERIFY(details(banner)->isVisible());
    QTRY_VERIFY(details(banner)->verticalScrollBar()->maximum() > 0);
    QVERIFY(banner.sizeHint().height() < 400);
}

void NoticeBannerTest::copiesTheDetails()
{
    NoticeBanner banner;
    banner.showTrouble({QStringLiteral("It failed."), {}, {}, QStringLiteral("Request ID: 4711")});
    QVERIFY(!button(banner, QStringLiteral("Copy details"))->isVisible());
    button(banner, QStringLiteral("Details"))->click();
    button(banner, QStringLiteral("Copy details"))->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("It failed.\nRequest ID: 4711"));
}

void NoticeBannerTest::hidesTheDetailsOfTheNoticeBefore()
{
    NoticeBanner banner;
    banner.showTrouble({QStringLiteral("It failed."), {}, {}, QStringLiteral("Request ID: 4711")});
    button(banner, QStringLiteral("Details"))->click();
    banner.showTrouble({QStringLiteral("Again."), {}, {}, QStringLiteral("Request ID: 4712")});
    QVERIFY(!details(banner)->isVisible());
    banner.showHint(QStringLiteral("Good to know."));
    QVERIFY(!button(banner, QStringLiteral("Details"))->isVisible());
}

void NoticeBannerTest::tellsWhenItWasSentAway()
{
    NoticeBanner banner;
    QSignalSpy dismissed(&banner, &NoticeBanner::dismissed);
    banner.showHint(QStringLiteral("Good to know."));
    button(banner, QStringLiteral("Dismiss"))->click();
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!banner.isVisible());
}

void NoticeBannerTest::followsTheTextSize()
{
    ui::applyTheme(ui::Theme::light());
    NoticeBanner banner;
    banner.showTrouble({QStringLiteral("It failed."), {}, {}, QStringLiteral("Request ID: 4711")});
    ui::applyTheme(ui::Theme::light(), 200);
    QTRY_COMPARE(text(banner, "what")->font().pointSizeF(), 22.0);
    QCOMPARE(details(banner)->font().pointSizeF(), 22.0);
    ui::applyTheme(ui::Theme::light());
}

QTEST_MAIN(NoticeBannerTest)
#include "tst_noticebanner.moc"
