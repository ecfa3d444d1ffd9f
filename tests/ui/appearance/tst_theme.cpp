// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/theme.h"
#include "ui/text/editorcolours.h"

#include <QApplication>
#include <QCheckBox>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vaultlock;
using ui::EditorColours;
using ui::Fonts;
using ui::Theme;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheContrastOfBlackOnWhite();
    void isReadable_data();
    void isReadable();
    void givesTheApplicationReadableTextInEveryState_data();
    void givesTheApplicationReadableTextInEveryState();
    void knowsWhichThemeIsOn();
    void scalesEveryFontWithTheTextSize();
    void drawsCheckBoxesThatAreSeenAndGrowWithTheText();

private:
    // WCAG 2.1, "relative luminance" and "contrast ratio".
    static double luminance(const QColor &colour)
    {
        const auto linear = [](double channel) {
            return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double lighter = std::max(luminance(a), luminance(b));
        const double darker = std::min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }
    static void addRow(const QByteArray &name, const QColor &text, const QColor &ground)
    {
        QTest::newRow(name.constData()) << text << ground;
    }
    static void addTheme(const QByteArray &name, const Theme &theme);
};

void ThemeTest::knowsTheContrastOfBlackOnWhite()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void ThemeTest::addTheme(const QByteArray &name, const Theme &theme)
{
    const EditorColours editor = EditorColours::of(theme);
    const std::pair<const char *, QColor> texts[] = {
        {"text", theme.text},        {"quiet text", theme.textQuiet},
        {"accent", theme.accent},    {"time", theme.time},
        {"locked", theme.locked},    {"irreversible", theme.irreversible},
        {"element", editor.element}, {"value", editor.value},
        {"literal", editor.literal}, {"punctuation", editor.punctuation},
    };
    const std::pair<const char *, QColor> grounds[] = {
        {"surface", theme.surface},           {"sunken surface", theme.surfaceSunken},
        {"caret line", editor.caretLine},     {"selection", editor.selection},
        {"bracket pair", editor.bracketPair},
    };
    for (const auto &text : texts) {
        for (const auto &ground : grounds)
            addRow(name + ": " + text.first + " on " + ground.first, text.second, ground.second);
    }
    addRow(name + ": text on accent", theme.textOnAccent, theme.accent);
    addRow(name + ": text on irreversible", theme.textOnAccent, theme.irreversible);
    addRow(name + ": SANDBOX", theme.textOnBadgeSandbox, theme.badgeSandbox);
    addRow(name + ": LIVE", theme.textOnBadgeLive, theme.badgeLive);
}

void ThemeTest::isReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    addTheme("light", Theme::light());
    addTheme("dark", Theme::dark());
}

void ThemeTest::isReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void ThemeTest::givesTheApplicationReadableTextInEveryState_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::givesTheApplicationReadableTextInEveryState()
{
    QFETCH(bool, isDark);
    ui::applyTheme(isDark ? Theme::dark() : Theme::light());
    const QPalette palette = QApplication::palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Window},
    };
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &pair : pairs) {
            const double ratio =
                contrast(palette.color(group, pair.first), palette.color(group, pair.second));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2 in group %3: %4")
                                                  .arg(pair.first)
                                                  .arg(pair.second)
                                                  .arg(group)
                                                  .arg(ratio)));
        }
    }
}

void ThemeTest::knowsWhichThemeIsOn()
{
    ui::applyTheme(Theme::dark());
    QVERIFY(Theme::current().isDark);
    ui::applyTheme(Theme::light());
    QVERIFY(!Theme::current().isDark);
}

void ThemeTest::scalesEveryFontWithTheTextSize()
{
    ui::applyTheme(Theme::light(), 200);
    QCOMPARE(Fonts::body().pointSizeF(), 22.0);
    QCOMPARE(Fonts::caption().pointSizeF(), 18.0);
    QCOMPARE(Fonts::monospace().pointSizeF(), 22.0);
    QCOMPARE(Fonts::countdown().pointSizeF(), 36.0); // it grows less: it is large as it is
    ui::applyTheme(Theme::light());
    QCOMPARE(Fonts::body().pointSizeF(), 11.0);
}

void ThemeTest::drawsCheckBoxesThatAreSeenAndGrowWithTheText()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        ui::applyTheme(*theme, 100);
        QCheckBox box(QStringLiteral("Accept"));
        box.resize(box.sizeHint());
        const QImage picture = box.grab().toImage();
        // Along the middle of the box, its frame stands out against what is around it.
        double best = 1;
        for (int x = 0; x < 20; ++x)
            best = std::max(best,
                            contrast(picture.pixelColor(x, picture.height() / 2), theme->surface));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
        const int usual = box.style()->pixelMetric(QStyle::PM_IndicatorWidth);
        ui::applyTheme(*theme, 200);
        QVERIFY(box.style()->pixelMetric(QStyle::PM_IndicatorWidth) > usual * 3 / 2);
    }
    ui::applyTheme(Theme::light());
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
