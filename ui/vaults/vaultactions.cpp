// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultactions.h"

#include "core/result.h"
#include "core/wholefile.h"
#include "ui/furniture/copying.h"
#include "words/errorwords.h"
#include "words/vaultcsv.h"
#include "words/vaultwords.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QPointer>

namespace vaultlock::ui {

VaultActions::VaultActions(Selected selected, const Clock &clock, QWidget &table)
    : QObject(&table)
    , m_selected(std::move(selected))
    , m_clock(clock)
    , m_table(table)
    , m_askPath([this](const auto &use) { askPathInDialog(use); })
    , m_details(new QAction(tr("&Details"), this))
    , m_copyNames(new QAction(this))
    , m_copyArns(new QAction(this))
    , m_readAgain(new QAction(this))
    , m_compare(new QAction(tr("Co&mpare policies…"), this))
    , m_export(new QAction(this))
{
    m_details->setShortcut(Qt::ALT | Qt::Key_Return); // what desktops call properties
    m_copyNames->setShortcut(QKeySequence::Copy);
    m_copyNames->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(m_copyNames);
    connect(m_copyNames, &QAction::triggered, this, &VaultActions::copyNames);
    connect(m_copyArns, &QAction::triggered, this, &VaultActions::copyArns);
    connect(m_readAgain, &QAction::triggered, this, &VaultActions::readAgain);
    connect(m_compare, &QAction::triggered, this, &VaultActions::compare);
    connect(m_export, &QAction::triggered, this, &VaultActions::exportSelection);
    followSelection();
}

QList<QAction *> VaultActions::actions() const
{
    return {m_details, m_compare, m_copyNames, m_copyArns, m_readAgain, m_export};
}

void VaultActions::followSelection()
{
    const auto count = m_selected().size();
    const auto name = [count](QAction *action, const QString &one, const QString &several) {
        action->setText(count > 1 ? several.arg(QLocale().toString(qulonglong(count))) : one);
    };
    name(m_copyNames, tr("&Copy name"), tr("&Copy %1 names"));
    name(m_copyArns, tr("Copy &ARN"), tr("Copy %1 &ARNs"));
    name(m_readAgain, tr("&Read again"), tr("&Read %1 vaults again"));
    name(m_export, tr("&Export…"), tr("&Export %1 vaults…"));
}

void VaultActions::showMenu(const QPoint &place)
{
    if (m_selected().empty())
        return;
    followSelection();
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // There is one chosen vault, and details of that one.
    if (m_selected().size() == 1) {
        menu->addAction(m_details);
        menu->addSeparator();
    }
    if (m_selected().size() == 2)
        menu->addAction(m_compare);
    if (m_selected().size() > 1 && m_initiate)
        menu->addAction(m_initiate);
    if (m_selected().size() > 1)
        menu->addSeparator();
    menu->addActions({m_copyNames, m_copyArns});
    menu->addSeparator();
    menu->addActions({m_readAgain, m_export});
    menu->popup(place);
}

void VaultActions::copyNames()
{
    QStringList lines;
    for (const VaultModel::Row *row : m_selected())
        lines.append(row->vault.arn.name().toString());
    if (!lines.isEmpty())
        emit told(copiedSentence(lines.join(u'\n')));
}

void VaultActions::copyArns()
{
    QStringList lines;
    for (const VaultModel::Row *row : m_selected())
        lines.append(row->vault.arn.toString());
    if (!lines.isEmpty())
        emit told(copiedSentence(lines.join(u'\n')));
}

void VaultActions::readAgain()
{
    std::vector<VaultName> names;
    for (const VaultModel::Row *row : m_selected())
        names.push_back(row->vault.arn.name());
    if (!names.empty())
        emit readingWanted(names);
}

void VaultActions::compare()
{
    const auto both = m_selected();
    if (both.size() == 2)
        emit comparisonWanted(both.front()->vault.arn.name(), both.back()->vault.arn.name());
    else
        emit told(tr("Select two vaults in the list first."));
}

void VaultActions::offerInitiation()
{
    m_initiate = new QAction(tr("Initiate in the selected vau&lts…"), this);
    connect(m_initiate, &QAction::triggered, this, &VaultActions::initiate);
}

void VaultActions::initiate()
{
    std::vector<VaultArn> vaults;
    for (const VaultModel::Row *row : m_selected())
        vaults.push_back(row->vault.arn);
    if (vaults.size() > 1)
        emit initiationWanted(vaults);
    else
        emit told(tr("Select two or more vaults in the list first."));
}

/// Of this moment, whatever is read while a path is chosen.
void VaultActions::exportSelection()
{
    std::vector<VaultModel::Row> rows;
    for (const VaultModel::Row *row : m_selected())
        rows.push_back(*row);
    const auto count = rows.size();
    if (count == 0)
        return;
    m_askPath([self = QPointer<VaultActions>(this), count,
               bytes = words::vaultsCsv(rows, m_clock)](const QString &path) {
        // It names accounts and vaults.
        const auto saved = writePrivateFile(path, bytes);
        if (self)
            emit self->told(saved ? words::vaultsExported(qint64(count), path)
                                  : words::errorWords(saved.error()).what);
    });
}

void VaultActions::askPathInDialog(const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog(m_table.window(), tr("Export vaults"), QString(),
                                   tr("Table, as CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("vaults.csv"));
    connect(dialog, &QFileDialog::fileSelected, dialog, use);
    dialog->open();
}

} // namespace vaultlock::ui
