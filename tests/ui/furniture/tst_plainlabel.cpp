// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/plainlabel.h"

#include <QLabel>
#include <QTest>

#include <functional>
#include <memory>

using namespace vaultlock;

namespace {

std::unique_ptr<QLabel> labelOfQt(const QString &text)
{
    auto label = std::make_unique<QLabel>(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Each of several widths more than once.
void compareSizes(const QLabel &label, const QLabel &reference)
{
    QCOMPARE(label.sizeHint(), reference.sizeHint()); // first: it polishes
    QCOMPARE(label.minimumSizeHint(), reference.minimumSizeHint());
    for (int turn = 0; turn < 2; ++turn) {
        for (const int width : {-1, 0, 50, 120, 250, 400, 900})
            QCOMPARE(label.heightForWidth(width), reference.heightForWidth(width));
    }
}

void comparePictures(QLabel &label, QLabel &reference)
{
    for (const QSize size : {QSize(300, 120), QSize(37, 200), QSize(700, 9)}) {
        label.resize(size);
        reference.resize(size);
        QCOMPARE(label.grab().toImage(), reference.grab().toImage());
    }
}

} // namespace

class PlainLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void isAsHighAsALabelThatRemembersNothing_data();
    void isAsHighAsALabelThatRemembersNothing();
    void looksLikeALabelThatRemembersNothing_data();
    void looksLikeALabelThatRemembersNothing();
};

void PlainLabelTest::isAsHighAsALabelThatRemembersNothing_data()
{
    using Change = std::function<void(QLabel &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) {
        QTest::newRow(name) << change;
    };
    row("nothing", [](QLabel &) {});
    row("text", [](QLabel &label) { label.setText(QStringLiteral("one word ").repeated(40)); });
    row("no text", [](QLabel &label) { label.clear(); });
    row("larger font", [](QLabel &label) {
        QFont font = label.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        label.setFont(font);
    });
    row("style sheet's font",
        [](QLabel &label) { label.setStyleSheet(QStringLiteral("font-size: 30pt")); });
    row("contents margins", [](QLabel &label) { label.setContentsMargins(30, 20, 30, 20); });
    row("margin", [](QLabel &label) { label.setMargin(25); });
    row("indent", [](QLabel &label) { label.setIndent(60); });
    row("indent on both sides", [](QLabel &label) {
        label.setIndent(60);
        label.setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    });
    row("not wrapped", [](QLabel &label) { label.setWordWrap(false); });
    row("minimum width", [](QLabel &label) { label.setMinimumWidth(300); });
    row("maximum width", [](QLabel &label) { label.setMaximumWidth(200); });
    row("minimum height", [](QLabel &label) { label.setMinimumHeight(500); });
    row("in the middle", [](QLabel &label) { label.setAlignment(Qt::AlignCenter); });
    row("at the right", [](QLabel &label) { label.setAlignment(Qt::AlignRight); });
    row("to be selected",
        [](QLabel &label) { label.setTextInteractionFlags(Qt::TextSelectableByMouse); });
    row("frame", [](QLabel &label) { label.setFrameStyle(QFrame::Box | QFrame::Plain); });
}

void PlainLabelTest::isAsHighAsALabelThatRemembersNothing()
{
    QFETCH(std::function<void(QLabel &)>, change);
    const QString text =
        QStringLiteral("Nobody can delete an archive younger than a year. ").repeated(5);
    const std::unique_ptr<QLabel> label(ui::plainLabel({}, text));
    compareSizes(*label, *labelOfQt(text));
    change(*label);
    const auto reference = labelOfQt(text); // a new one: QLabel remembers sizes that hold no more
    change(*reference);
    compareSizes(*label, *reference);
}

void PlainLabelTest::looksLikeALabelThatRemembersNothing_data()
{
    using Change = std::function<void(QLabel &)>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Change>("change");
    const QString sentence =
        QStringLiteral("Nobody can delete an archive younger than a year. ").repeated(5);
    const auto row = [](const char *name, const QString &text, const Change &change = {}) {
        QTest::newRow(name) << text << change;
    };
    row("a sentence", sentence);
    row("a word", QStringLiteral("Locked"));
    row("a word that does not fit", QString(200, u'W'));
    row("several lines", QStringLiteral("one\ntwo\r\n\nthree"));
    row("tabs", QStringLiteral("one\ttwo\n\tthree"));
    row("lines that end with space", QStringLiteral("one   \ntwo      "));
    row("an ampersand", QStringLiteral("this & that &x"));
    row("accents and symbols", QStringLiteral("é e\u0301 ≤ → … “x” fi ffi \u65e5\u672c"));
    row("beyond the basic plane", QStringLiteral("a \U0001f512 lock"));
    row("from right to left", QStringLiteral("a \u05d0\u05d1\u05d2 b \u0627\u0644 c"));
    row("turned over", QStringLiteral("a \u202eb c\u202c d"));
    row("with shorter variants", QStringLiteral("longer") + QChar(0x9c) + QStringLiteral("short"));
    row("at the top", sentence, [](QLabel &label) { label.setAlignment(Qt::AlignTop); });
    row("at the bottom", sentence,
        [](QLabel &label) { label.setAlignment(Qt::AlignLeft | Qt::AlignBottom); });
    row("at the right", sentence, [](QLabel &label) { label.setAlignment(Qt::AlignRight); });
    row("in one line", sentence, [](QLabel &label) { label.setWordWrap(false); });
    row("disabled", sentence, [](QLabel &label) { label.setEnabled(false); });
    row("quiet", sentence, [](QLabel &label) { label.setForegroundRole(QPalette::Link); });
    row("bold", sentence, [](QLabel &label) {
        QFont bold = label.font();
        bold.setWeight(QFont::DemiBold);
        label.setFont(bold);
    });
    row("margin", sentence, [](QLabel &label) { label.setMargin(3); });
    row("contents margins", sentence, [](QLabel &label) { label.setContentsMargins(9, 5, 1, 7); });
    row("new text", sentence, [](QLabel &label) { label.setText(QStringLiteral("now")); });
    row("in a mirrored window", sentence,
        [](QLabel &label) { label.setLayoutDirection(Qt::RightToLeft); });
}

void PlainLabelTest::looksLikeALabelThatRemembersNothing()
{
    QFETCH(QString, text);
    QFETCH(std::function<void(QLabel &)>, change);
    const std::unique_ptr<QLabel> label(ui::plainLabel({}, text));
    const auto reference = labelOfQt(text);
    comparePictures(*label, *reference);
    if (!change)
        return;
    change(*label);
    change(*reference);
    comparePictures(*label, *reference);
}

QTEST_MAIN(PlainLabelTest)

#include "tst_plainlabel.moc"
