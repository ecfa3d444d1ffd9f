// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/regionchooser.h"

#include "aws/endpoint/regions.h"
#include "ui/connection/remarkdelegate.h"
#include "ui/furniture/valuedisplay.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace vaultlock::ui {

namespace {

QStandardItem *headingOf(const QString &partition)
{
    auto *heading = new QStandardItem(aws::partitionName(partition));
    heading->setFlags(Qt::NoItemFlags);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    return heading;
}

QStandardItem *entryOf(const aws::ListedRegion &region)
{
    auto *entry = new QStandardItem(region.code);
    entry->setData(region.name, RemarkDelegate::remarkRole);
    entry->setData(region.code + QStringLiteral(": ") + region.name, Qt::AccessibleTextRole);
    return entry;
}

/// Whole before a box has it, which follows every change.
QStandardItemModel *listOfRegions(QObject *parent)
{
    auto *list = new QStandardItemModel(parent);
    QString partition;
    for (const aws::ListedRegion &region : aws::regionsWithGlacier()) {
        if (region.partition != partition)
            list->appendRow(headingOf(region.partition));
        partition = region.partition;
        list->appendRow(entryOf(region));
    }
    return list;
}

} // namespace

RegionChooser::RegionChooser(QWidget *parent)
    : NamedComboBox(QStringLiteral("Region"), parent)
{
    // First: a box that is as wide as its contents measures each of them.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setEditable(true);
    setEnabled(false);
    setInsertPolicy(QComboBox::NoInsert);
    setItemDelegate(new RemarkDelegate(this));
    // Never completed in place: what Enter takes is what was typed.
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setPlaceholderText(tr("Region"));
    nameControl(lineEdit(), QStringLiteral("Region"));
    lineEdit()->setObjectName(QStringLiteral("regionText"));
    connect(this, &QComboBox::activated, this, [this](int index) { take(itemText(index)); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { take(currentText()); });
}

void RegionChooser::offerRegions()
{
    const QSignalBlocker quiet(this);
    const QString shown = currentText();
    setModel(listOfRegions(this));
    showRegion(shown);
}

void RegionChooser::changeEvent(QEvent *event)
{
    NamedComboBox::changeEvent(event);
    // Forty of them, in bold too: of no use to the sandbox.
    if (event->type() == QEvent::EnabledChange && isEnabled() && count() == 0)
        offerRegions();
}

void RegionChooser::showRegion(const QString &code)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findText(code, Qt::MatchExactly));
    setEditText(code);
}

void RegionChooser::take(const QString &text)
{
    emit regionAsked(text.trimmed());
}

QSize RegionChooser::minimumSizeHint() const
{
    const QSize usual = sizeHint();
    return {usual.width() / 2, usual.height()};
}

} // namespace vaultlock::ui
