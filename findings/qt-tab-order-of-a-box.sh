#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt 6.4.2 (Qt Widgets; Debian 12).
#
# QWidget::setTabOrder() with a box of fields is to move the fields with it where the box has one of them as
# its focus proxy, says Qt's documentation. It does nothing, without a word, unless the box takes the focus
# by itself as well (setFocusPolicy): a widget with Qt::NoFocus, as every plain one is, leaves the order as
# it was. With a focus policy and no focus proxy, the box alone is moved, and Tab goes to its fields last.
#
# It matters to whoever puts the parts of a window in order by their containers: look where Tab goes, or
# name the first and last fields.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed qt6-base-dev=6.4.2+dfsg-10

cat >order.cpp <<'END'
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <cstdio>
#include <utility>

static QLineEdit *field(const char *name, QLayout *layout)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    layout->addWidget(edit);
    return edit;
}

int main(int count, char *words[])
{
    QApplication application(count, words);
    // With a focus proxy, with a focus policy.
    for (const auto &[proxy, policy] : {std::pair(false, false), {true, false}, {false, true}, {true, true}}) {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *first = field("first", row);
        auto *last = field("last", row);
        auto *box = new QWidget;
        auto *inside = new QHBoxLayout(box);
        auto *one = field("one", inside);
        field("two", inside);
        row->addWidget(box);
        if (proxy)
            box->setFocusProxy(one);
        if (policy)
            box->setFocusPolicy(Qt::StrongFocus);
        QWidget::setTabOrder(first, box);
        QWidget::setTabOrder(box, last);
        QWidget *next = first;
        do {
            if (next->focusPolicy() & Qt::TabFocus && next != box)
                std::printf("%s ", qPrintable(next->objectName()));
            next = next->nextInFocusChain();
        } while (next != first);
        std::puts("");
    }
}
END
# shellcheck disable=SC2046 # flags
g++ -std=c++17 -fPIC order.cpp -o order $(pkg-config --cflags --libs Qt6Widgets)
QT_QPA_PLATFORM=offscreen ./order >seen 2>said
expect 'first, then the box, then last' "$(sed -n 1p seen)" 'first last one two '
expect '   the box with a focus proxy' "$(sed -n 2p seen)" 'first last one two '
expect '   with a focus policy' "$(sed -n 3p seen)" 'first last one two '
expect '   with both' "$(sed -n 4p seen)" 'first one two last '
tell
