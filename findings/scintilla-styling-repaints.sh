#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# QScintilla 2.13.3 with Qt 6.4.2 (Debian 12: libqscintilla2-qt6-dev 2.13.3+dfsg-3).
#
# SCI_COLOURISE paints the whole view anew, whatever it is asked for: a line far out of sight, a text that
# is styled already, no text at all. So does switching off a brace highlight that is off, and an annotation
# out of sight. SCI_GETLASTCHILD, which is about folds, styles what it goes through and paints nothing.
#
# It matters to editors that need styled text before they paint (to find the brackets, or the end of a
# string): with the message that the documentation names for it, each key paints everything twice.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed libqscintilla2-qt6-dev=2.13.3+dfsg-3 qt6-base-dev=6.4.2+dfsg-10

cat >editor.cpp <<'END'
#include <QApplication>
#include <QPaintEvent>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>
#include <cstdio>

class Editor : public QsciScintilla
{
public:
    template <typename Act> void tell(const char *what, Act act)
    {
        settle();
        m_painted = 0;
        act();
        settle();
        const int whole = viewport()->width() * viewport()->height();
        std::printf("%s=%d%%\n", what, 100 * m_painted / whole);
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
    }
    long at(int line) const { return positionFromLineIndex(line, 0); }

protected:
    bool viewportEvent(QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            const QRect area = static_cast<QPaintEvent *>(event)->rect();
            m_painted += area.width() * area.height();
        }
        return QsciScintilla::viewportEvent(event);
    }

private:
    int m_painted = 0;
};

int main(int count, char **words)
{
    using Base = QsciScintillaBase;
    QApplication application(count, words);
    QsciLexerJSON lexer;
    Editor editor;
    editor.setLexer(&lexer);
    QString text;
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("{\"name\": %1},\n").arg(i);
    editor.setText(text);
    editor.resize(400, 300);
    editor.show();
    Editor::settle();
    const auto styled = [&] { return editor.SendScintilla(Base::SCI_GETENDSTYLED) >= editor.at(300); };
    const auto asks = [&](unsigned message, unsigned long first, long second) {
        return [&editor, message, first, second] { editor.SendScintilla(message, first, second); };
    };
    std::printf("styled before=%d\n", int(styled()));
    editor.tell("last child", asks(Base::SCI_GETLASTCHILD, 300, -1));
    std::printf("styled after=%d\n", int(styled()));
    editor.tell("a letter", [&] { editor.insertAt(QStringLiteral("1"), 3, 9); });
    editor.tell("colourise line", asks(Base::SCI_COLOURISE, editor.at(300), editor.at(301)));
    editor.tell("colourise nothing", asks(Base::SCI_COLOURISE, 5, 5));
    editor.tell("braces off", asks(Base::SCI_BRACEHIGHLIGHT, -1UL, -1));
    editor.tell("annotation", [&] { editor.annotate(300, QStringLiteral("a"), 0); });
}
END
includes=/usr/include/x86_64-linux-gnu/qt6
g++ -std=c++17 -fPIC editor.cpp -o editor -I$includes -I$includes/QtCore -I$includes/QtGui \
    -I$includes/QtWidgets -lqscintilla2_qt6 -lQt6Widgets -lQt6Gui -lQt6Core
QT_QPA_PLATFORM=offscreen ./editor >seen.txt 2>/dev/null
seen() { sed -n "s/^$1=//p" seen.txt; }

expect 'Line 300 styled, after the first picture' "$(seen 'styled before')" 0
expect 'SCI_GETLASTCHILD of it, painted' "$(seen 'last child')" 0%
expect 'Line 300 styled then' "$(seen 'styled after')" 1
letter=$(seen 'a letter')
expect 'A letter, painted less than a tenth' "$((0 < ${letter%\%} && ${letter%\%} < 10))" 1
expect 'SCI_COLOURISE of a line out of sight' "$(seen 'colourise line')" 100%
expect 'SCI_COLOURISE of nothing' "$(seen 'colourise nothing')" 100%
expect 'SCI_BRACEHIGHLIGHT off, where it is off' "$(seen 'braces off')" 100%
expect 'An annotation out of sight' "$(seen 'annotation')" 100%
tell
