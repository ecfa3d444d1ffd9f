// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/pageids.h"
#include "ui/appearance/theme.h"
#include "ui/guide/guidetext.h"
#include "ui/guide/guidewindow.h"
#include "ui/guide/guidewriting.h"
#include "ui/support/accessibletree.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolButton>
#include <QTreeWidget>

using namespace vaultlock;
using namespace vaultlock::tests;

class GuideWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void showsAPageAndWhereItIs();
    void saysThatAPageIsMissing();
    void writesEverythingAsPlainText();
    void leadsToAnotherPageByALink();
    void goesBackAndForward();
    void forgetsTheWayThatWasLeft();
    void findsAsSomebodyTypes();
    void opensTheFirstFoundByReturn();
    void saysThatNothingWasFound();
    void goesToTheSearchByItsKeys();
    void opensWhatIsChosenInTheContents();
    void followsTheTextSize();
    void standsOneAboveTheOtherWhereItIsNarrow();
    void namesItsControls();

private:
    struct Shown
    {
        ui::GuideWindow window{std::make_shared<guide::Guide>()};

        template <typename Widget>
        Widget *find(const char *name)
        {
            return window.findChild<Widget *>(QString::fromLatin1(name));
        }
        QString text() { return find<ui::GuideText>("guidePage")->toPlainText(); }
    };
};

void GuideWindowTest::showsAPageAndWhereItIs()
{
    Shown shown;
    shown.window.showPage(QStringLiteral("card/legal-hold"));
    QVERIFY(shown.text().startsWith(QStringLiteral("Legal hold")));
    const auto *item = shown.find<QTreeWidget>("guideContents")->currentItem();
    QVERIFY(item);
    QCOMPARE(item->text(0), QStringLiteral("Legal hold"));
    QVERIFY(item->parent()->isExpanded());
}

void GuideWindowTest::saysThatAPageIsMissing()
{
    Shown shown;
    shown.window.showPage(QStringLiteral("finding/nothing"));
    QVERIFY(shown.text().contains(QStringLiteral("finding/nothing")));
    QVERIFY(!shown.find<QTreeWidget>("guideContents")->currentItem());
}

void GuideWindowTest::writesEverythingAsPlainText()
{
    QTextDocument document;
    const QString markup = QStringLiteral("<b>bold</b> <img src=\"file:///etc/passwd\"> &amp;");
    ui::writeGuidePage(document,
                       {QStringLiteral("a/b"),
                        markup,
                        {guide::Paragraph{markup}, guide::Items{{markup}},
                         guide::Terms{{{markup, markup}}}, guide::Verbatim{markup}}},
                       [](const QString &) { return QString(); });
    QCOMPARE(document.toPlainText().count(markup), 6);
}

void GuideWindowTest::leadsToAnotherPageByALink()
{
    Shown shown;
    shown.window.showPage(guide::firstPage());
    auto *text = shown.find<ui::GuideText>("guidePage");
    QTextCursor cursor(text->document());
    QStringList links;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (piece.fragment().charFormat().isAnchor())
                links.append(piece.fragment().charFormat().anchorHref());
        }
    }
    QVERIFY(links.contains(QStringLiteral("procedure/rehearse")));
    // By keyboard: Tab comes to the first link.
    shown.window.show();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(shown.window.currentPage(), links.first());
}

void GuideWindowTest::goesBackAndForward()
{
    Shown shown;
    shown.window.show();
    shown.window.showPage(guide::firstPage());
    QVERIFY(!shown.find<QToolButton>("guideBack")->isEnabled());
    shown.window.showPage(QStringLiteral("procedure/try"));
    shown.find<QToolButton>("guideBack")->click();
    QCOMPARE(shown.window.currentPage(), guide::firstPage());
    shown.find<QToolButton>("guideForward")->click();
    QCOMPARE(shown.window.currentPage(), QStringLiteral("procedure/try"));
    QVERIFY(!shown.find<QToolButton>("guideForward")->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown.window.currentPage(), guide::firstPage());
    QTest::keyClick(&shown.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown.window.currentPage(), QStringLiteral("procedure/try"));
}

void GuideWindowTest::forgetsTheWayThatWasLeft()
{
    Shown shown;
    for (const char *page : {"procedure/try", "procedure/write"})
        shown.window.showPage(QString::fromLatin1(page));
    shown.find<QToolButton>("guideBack")->click();
    shown.window.showPage(QStringLiteral("procedure/abort"));
    QVERIFY(!shown.find<QToolButton>("guideForward")->isEnabled());
    shown.find<QToolButton>("guideBack")->click();
    QCOMPARE(shown.window.currentPage(), QStringLiteral("procedure/try"));
}

void GuideWindowTest::findsAsSomebodyTypes()
{
    Shown shown;
    shown.window.showPage(guide::firstPage());
    const int chapters = shown.find<QTreeWidget>("guideContents")->topLevelItemCount();
    QTest::keyClicks(shown.find<QLineEdit>("searchTheGuide"), QStringLiteral("abort"));
    auto *contents = shown.find<QTreeWidget>("guideContents");
    QVERIFY(contents->topLevelItemCount() > 0);
    QVERIFY(contents->topLevelItem(0)->text(0).contains(QStringLiteral("bort")));
    // What is read stays until another is chosen.
    QCOMPARE(shown.window.currentPage(), guide::firstPage());
    shown.find<QLineEdit>("searchTheGuide")->clear();
    QCOMPARE(contents->topLevelItemCount(), chapters);
}

void GuideWindowTest::opensTheFirstFoundByReturn()
{
    Shown shown;
    shown.window.showPage(guide::firstPage());
    auto *search = shown.find<QLineEdit>("searchTheGuide");
    search->setText(QStringLiteral("legal hold"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown.window.currentPage(), QStringLiteral("card/legal-hold"));
    QVERIFY(!shown.window.isHidden() || shown.window.result() == 0);
}

void GuideWindowTest::saysThatNothingWasFound()
{
    Shown shown;
    shown.find<QLineEdit>("searchTheGuide")->setText(QStringLiteral("xyzzy"));
    QCOMPARE(shown.find<QTreeWidget>("guideContents")->topLevelItemCount(), 0);
    QVERIFY(shown.find<QLabel>("guideFound")->text().contains(QStringLiteral("No page")));
}

void GuideWindowTest::goesToTheSearchByItsKeys()
{
    Shown shown;
    shown.window.show();
    shown.window.showPage(guide::firstPage());
    shown.find<ui::GuideText>("guidePage")->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(shown.find<QLineEdit>("searchTheGuide")->hasFocus());
}

void GuideWindowTest::opensWhatIsChosenInTheContents()
{
    Shown shown;
    shown.window.showPage(guide::firstPage());
    auto *contents = shown.find<QTreeWidget>("guideContents");
    contents->setCurrentItem(contents->topLevelItem(0)->child(2));
    QCOMPARE(shown.window.currentPage(), QStringLiteral("procedure/write"));
    contents->setCurrentItem(contents->topLevelItem(1)); // a chapter has no page of its own
    QCOMPARE(shown.window.currentPage(), QStringLiteral("procedure/write"));
}

void GuideWindowTest::followsTheTextSize()
{
    Shown shown;
    shown.window.show();
    shown.window.showPage(guide::firstPage());
    const auto *text = shown.find<ui::GuideText>("guidePage");
    const auto size = [text] {
        return text->document()->begin().begin().fragment().charFormat().font().pointSizeF();
    };
    const qreal usual = size();
    ui::applyTheme(ui::Theme::dark(), 200);
    QTRY_COMPARE(size(), 2 * usual);
    ui::applyTheme(ui::Theme::light());
    QTRY_COMPARE(size(), usual);
}

void GuideWindowTest::standsOneAboveTheOtherWhereItIsNarrow()
{
    Shown shown;
    auto *split = shown.window.findChild<QSplitter *>();
    shown.window.resize(1600, 800);
    shown.window.show();
    QTRY_COMPARE(split->orientation(), Qt::Horizontal);
    shown.window.resize(400, 800);
    QTRY_COMPARE(split->orientation(), Qt::Vertical);
}

void GuideWindowTest::namesItsControls()
{
    Shown shown;
    shown.window.show();
    shown.window.showPage(guide::firstPage());
    for (const char *name : {"Guide back", "Guide forward"})
        QVERIFY2(findAccessible(shown.window, QString::fromLatin1(name), QAccessible::Button),
                 name);
    QVERIFY(findAccessible(shown.window, QStringLiteral("Search the guide"),
                           QAccessible::EditableText));
    QVERIFY(findAccessible(shown.window, QStringLiteral("Guide contents"), QAccessible::Tree));
    auto *page = QAccessible::queryAccessibleInterface(shown.find<ui::GuideText>("guidePage"));
    QCOMPARE(page->text(QAccessible::Name), QStringLiteral("Guide page"));
    QVERIFY(accessibleText(page).startsWith(QStringLiteral("The procedure")));
}

QTEST_MAIN(GuideWindowTest)
#include "tst_guidewindow.moc"
