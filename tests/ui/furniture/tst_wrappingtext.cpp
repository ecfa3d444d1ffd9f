// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/wrappingtext.h"
#include "ui/support/accessibletree.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace vaultlock;
using ui::WrappingText;

namespace {

const QString longName = QStringLiteral("records-of-the-brokerage_2026.").repeated(9).left(255);
const QString oneWord = QString(255, u'W');

/// What the widget really shows: the bottom of its last line, in its own pixels.
int bottomOfText(const WrappingText &text)
{
    QTextCursor end(text.document());
    end.movePosition(QTextCursor::End);
    return text.cursorRect(end).bottom() + 1;
}

int shownLines(const WrappingText &text)
{
    int lines = 0;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        lines += block.layout()->lineCount();
    return lines;
}

} // namespace

class WrappingTextTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheHeightThatItNeeds_data();
    void takesTheHeightThatItNeeds();
    void growsWithItsTextAndItsFont();
    void fillsItsLinesWhereBreaksMeanNothing();
    void showsMarkupAsText();
    void isReadableByItsName();
    void cannotBeEdited();
};

void WrappingTextTest::takesTheHeightThatItNeeds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    for (const int width : {120, 268, 269, 500}) {
        const QByteArray pixels = QByteArray::number(width);
        QTest::newRow(("empty " + pixels).constData()) << QString() << width;
        QTest::newRow(("short " + pixels).constData()) << QStringLiteral("examplevault") << width;
        QTest::newRow(("255 characters " + pixels).constData()) << longName << width;
        QTest::newRow(("one word " + pixels).constData()) << oneWord << width;
        QTest::newRow(("lines " + pixels).constData())
            << QStringLiteral("Code: X\nMessage: one two three four five six seven") << width;
    }
}

void WrappingTextTest::takesTheHeightThatItNeeds()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *shown = new WrappingText;
    layout->addWidget(shown);
    layout->addStretch(1);
    shown->setText(text);
    window.resize(width, 4000);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    QCOMPARE(shown->width(), width);
    QCOMPARE(shown->toPlainText(), text);
    QVERIFY2(bottomOfText(*shown) <= shown->height(),
             qPrintable(QStringLiteral("%1 of %2").arg(bottomOfText(*shown)).arg(shown->height())));
    QVERIFY(shown->height() - bottomOfText(*shown) < shown->fontMetrics().height());
    QCOMPARE(shown->verticalScrollBar()->maximum(), 0);
    for (int i = 0; i < shown->document()->firstBlock().layout()->lineCount(); ++i) {
        const QTextLine line = shown->document()->firstBlock().layout()->lineAt(i);
        QVERIFY(line.naturalTextWidth() <= shown->viewport()->width());
    }
}

void WrappingTextTest::growsWithItsTextAndItsFont()
{
    WrappingText text;
    text.setText(QStringLiteral("examplevault"));
    const int oneLine = text.heightForWidth(268);
    text.setText(longName);
    const int manyLines = text.heightForWidth(268);
    QVERIFY(manyLines >= 5 * oneLine);
    QFont larger = text.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    text.setFont(larger);
    QVERIFY(text.heightForWidth(268) >= 2 * manyLines);
}

void WrappingTextTest::fillsItsLinesWhereBreaksMeanNothing()
{
    const QString id = QStringLiteral("AE863r-kWZU53SLW5be4DUcW").repeated(4);
    WrappingText atWords;
    WrappingText anywhere(WrappingText::Breaks::Anywhere);
    for (WrappingText *text : {&atWords, &anywhere}) {
        text->setText(id);
        text->resize(150, 400);
        text->show();
    }
    QVERIFY(shownLines(anywhere) < shownLines(atWords));
}

void WrappingTextTest::showsMarkupAsText()
{
    WrappingText text;
    text.setText(QStringLiteral("<b>bold</b> &amp;"));
    QCOMPARE(text.toPlainText(), QStringLiteral("<b>bold</b> &amp;"));
}

void WrappingTextTest::isReadableByItsName()
{
    QWidget window;
    auto *text = new WrappingText(WrappingText::Breaks::Anywhere, &window);
    text->setAccessibleName(QStringLiteral("Vault ARN"));
    text->setText(longName);
    auto *found =
        tests::findAccessible(window, QStringLiteral("Vault ARN"), QAccessible::EditableText);
    QVERIFY(found);
    QCOMPARE(tests::accessibleText(found), longName);
}

void WrappingTextTest::cannotBeEdited()
{
    WrappingText text;
    text.setText(QStringLiteral("examplevault"));
    text.show();
    QTest::keyClicks(&text, QStringLiteral("x"));
    QTest::keyClick(&text, Qt::Key_Delete);
    QCOMPARE(text.toPlainText(), QStringLiteral("examplevault"));
}

QTEST_MAIN(WrappingTextTest)
#include "tst_wrappingtext.moc"
