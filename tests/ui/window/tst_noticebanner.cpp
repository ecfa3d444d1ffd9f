#include "ui/window/noticebanner.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
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
    void showsTextFromOutsideAsPlainText();
    void copiesTheDetails();
    void tellsWhenItWasSentAway();

private:
    static QToolButton *button(NoticeBanner &banner, const QString &text)
    {
        for (auto *candidate : banner.findChildren<QToolButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
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

void NoticeBannerTest::showsTextFromOutsideAsPlainText()
{
    NoticeBanner banner;
    const QString markup = QStringLiteral("<img src=x> <b>bold</b>");
    banner.showTrouble({markup, markup, markup, markup});
    int shown = 0;
    for (const QLabel *label : banner.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        shown += label->text().contains(markup) ? 1 : 0;
    }
    QCOMPARE(shown, 3);
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

void NoticeBannerTest::tellsWhenItWasSentAway()
{
    NoticeBanner banner;
    QSignalSpy dismissed(&banner, &NoticeBanner::dismissed);
    banner.showHint(QStringLiteral("Good to know."));
    button(banner, QStringLiteral("Dismiss"))->click();
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!banner.isVisible());
}

QTEST_MAIN(NoticeBannerTest)
#include "tst_noticebanner.moc"
