// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcutsheet.h"

#include "language/words.h"
#include "ui/appearance/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("&&"), QString(QChar(0)));
    plain.remove(u'&');
    plain.replace(QChar(0), u'&');
    return plain.remove(QChar(0x2026));
}

void collect(const QMenu &menu, const QString &path, std::vector<ShortcutRow> &rows)
{
    for (const QAction *action : menu.actions()) {
        const QString name = withoutMnemonic(action->text());
        if (const QMenu *below = action->menu()) {
            collect(*below, path + QStringLiteral(" › ") + name, rows);
            continue;
        }
        const QString keys =
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows.push_back(
                {path, name, QString(keys).replace(QLatin1String("; "), QLatin1String(", "))});
    }
}

void fill(QTreeWidget &tree, const std::vector<ShortcutRow> &rows)
{
    QTreeWidgetItem *group = nullptr;
    for (const ShortcutRow &row : rows) {
        if (!group || group->text(0) != row.menu) {
            group = new QTreeWidgetItem(&tree, {row.menu});
            QFont bold = Fonts::body();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
            group->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(group, {row.action, row.keys});
    }
    tree.expandAll();
}

QTreeWidget *buildTree(const std::vector<ShortcutRow> &rows)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("shortcuts"));
    tree->setAccessibleName(Words::tr("Keyboard shortcuts"));
    tree->setHeaderLabels({Words::tr("What"), Words::tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAllColumnsShowFocus(true);
    fill(*tree, rows);
    tree->header()->setStretchLastSection(true);
    tree->resizeColumnToContents(0);
    tree->setColumnWidth(0, tree->columnWidth(0) + Space::group);
    tree->setCurrentItem(tree->topLevelItem(0));
    return tree;
}

} // namespace

std::vector<ShortcutRow> shortcutRows(const QMenuBar &menus)
{
    std::vector<ShortcutRow> rows;
    for (const QAction *action : menus.actions()) {
        if (const QMenu *menu = action->menu())
            collect(*menu, withoutMnemonic(action->text()), rows);
    }
    return rows;
}

void showShortcutSheet(const QMenuBar &menus, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Keyboard shortcuts"));
    QTreeWidget *tree = buildTree(shortcutRows(menus));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(Space::panel, 0, Space::panel, 0);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, Space::panel);
    layout->setSpacing(Space::panel);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);

    const QFontMetrics metrics(Fonts::body());
    const QSize wanted(metrics.averageCharWidth() * 64, metrics.height() * 28);
    dialog->resize(wanted.boundedTo(dialog->screen()->availableSize() * 9 / 10));
    dialog->open();
}

} // namespace vaultlock::ui
