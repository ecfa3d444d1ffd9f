// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/plainlabel.h"

#include <QLabel>
#include <QTest>

#include <functional>
#include <memory>

using namespace vaultlock;

class PlainLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void isAsHighAsALabelThatRemembersNothing_data();
    void isAsHighAsALabelThatRemembersNothing();
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
    row("minimum height", [](QLabel &label) { label.setMinimumHeight(500); });
    row("frame", [](QLabel &label) { label.setFrameStyle(QFrame::Box | QFrame::Plain); });
}

void PlainLabelTest::isAsHighAsALabelThatRemembersNothing()
{
    QFETCH(std::function<void(QLabel &)>, change);
    const QString text =
        QStringLiteral("Nobody can delete an archive younger than a year. ").repeated(5);
    const std::unique_ptr<QLabel> label(ui::plainLabel({}, text));
    QLabel reference(text);
    reference.setTextFormat(Qt::PlainText);
    reference.setWordWrap(true);
    // More widths than it remembers, each more than once, before and after.
    const auto compare = [&] {
        for (int turn = 0; turn < 2; ++turn) {
            for (const int width : {-1, 0, 50, 120, 250, 400, 900})
                QCOMPARE(label->heightForWidth(width), reference.heightForWidth(width));
        }
        QCOMPARE(label->sizeHint(), reference.sizeHint());
    };
    compare();
    for (const int width : {250, 400})
        QCOMPARE(label->heightForWidth(width), reference.heightForWidth(width));
    change(*label);
    change(reference);
    for (const int width : {250, 400})
        QCOMPARE(label->heightForWidth(width), reference.heightForWidth(width));
    compare();
}

QTEST_MAIN(PlainLabelTest)

#include "tst_plainlabel.moc"
